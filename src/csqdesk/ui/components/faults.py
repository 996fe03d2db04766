"""Keeps all that is wrong with the fields of a form, and says each under the row of its field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtWidgets import QGridLayout

from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.saying import again
from csqdesk.words import Words


class Marked(Protocol):
    """An editor that shows that it is at fault."""

    def set_state(self, state: str, message: str = "") -> None: ...


class Faults:
    """What was found while saving, by field; the first sentence goes into the form's own message."""

    def __init__(self, message: PlainLabel) -> None:
        self.message = message
        self.found: dict[str, str] = {}
        self.others: list[PlainLabel] = []

    def __bool__(self) -> bool:
        return bool(self.found)

    def add(self, key: str, sentence: str) -> None:
        """One field, and what is wrong with it; the first word on a field stands."""
        self.found.setdefault(key, sentence)

    def clear(self) -> None:
        """Nothing is wrong."""
        self.found = {}
        for label in self.others:
            label.hide()
            label.deleteLater()
        self.others = []

    def tell(self, editors: Mapping[str, Marked], rows: Mapping[str, int], grid: QGridLayout) -> str:
        """Marks every field at fault, in its order; answers the key of the first."""
        found, lines = self.found, dict[int, list[str]]()
        self.clear()
        self.found = found
        keys = [key for key in editors if key in found]
        for key in keys:
            editors[key].set_state("error", found[key])
            lines.setdefault(rows[key], []).append(found[key])
        for place, (row, sentences) in enumerate(lines.items()):
            label = PlainLabel("", size=13, color="errText", wrap=True) if place else self.message
            if place:
                self.others.append(label)
            grid.addWidget(label, row + 1, 0, 1, 2)
            label.setText("\n".join(dict.fromkeys(sentences)))
            label.show()
        return keys[0]

    def say_again(self, found: Mapping[str, str], words: Words) -> None:
        """The same, in other words."""
        self.found = {key: again(sentence, words) for key, sentence in found.items()}
