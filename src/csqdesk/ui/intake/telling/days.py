"""Reads the days typed in the panels beside the form, says what is wrong with one, and takes 1 or 2 for an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from csqdesk.ui.components.fields import Field, Line
from csqdesk.ui.intake.column.notes_card import Note
from csqdesk.ui.intake.state import IntakeState
from csqdesk.words.reading import Reading, read_date


class Days:
    """What was told of each day: once, then it is let be, for a day that exists keeps no envelope."""

    def __init__(self, state: IntakeState, refresh: Callable[[], None]) -> None:
        self.state = state
        self.refresh = refresh
        self.told: dict[Line, str] = {}
        self._heard: set[Line] = set()

    def entered(self, editor: QWidget) -> bool:
        """Enter in a day: True when one may go on. A day typed in any way is shown as a date."""
        found = self._reading(editor)
        if found is None:
            return True
        line, reading = found
        day = reading.value or reading.doubted
        if day is not None:
            line.setText(day.isoformat())
        if reading.key is None or not line.text().strip():
            self.told.pop(line, None)
            return True
        again = self.told.get(line) == line.text()
        self.told[line] = line.text()
        if line not in self._heard:
            self._heard.add(line)
            line.textEdited.connect(lambda text: self._typed(line, text))
        if not again:
            line.selectAll()
        return again

    def _typed(self, line: Line, text: str) -> None:
        """A day that reads two ways is picked by its key; typing anything else takes back what was said of it."""
        before = self.told.pop(line, None)
        if before is None or text not in ("1", "2"):
            return
        kind = self.lines().get(line)
        choices = self._read(before, kind).choices if kind is not None else ()
        if choices:
            line.setText(choices[int(text) - 1].isoformat())
            line.advance.emit()

    def lines(self) -> dict[Line, str]:
        """Every line of an open panel that holds a day, with its kind."""
        side = self.state.side
        return {line: kind for panel in side.panels if panel.isVisibleTo(side) for line, kind in panel.dates.items()}

    def notes(self) -> Iterator[Note]:
        """What was told and still stands, and the border of its field."""
        for line in self.lines():
            found = self._reading(line)
            told = found is not None and found[1].key is not None and self.told.get(line) == line.text()
            sentence, kind = "", "normal"
            if found is not None and told:
                sentence = self.state.words(found[1].key or "", **dict(found[1].facts))
                kind = "warn" if found[1].value or found[1].doubted else "error"
                yield Note(sentence)
            field = field_of(line)
            if field is not None:
                field.set_state(kind, sentence)

    def _reading(self, editor: QWidget) -> tuple[Line, Reading] | None:
        kind = self.lines().get(editor) if isinstance(editor, Line) else None
        return (editor, self._read(editor.text(), kind)) if kind is not None and isinstance(editor, Line) else None

    def _read(self, text: str, kind: str) -> Reading:
        setting = self.state.setting()
        return read_date(text, setting.language, setting.today, kind)  # type: ignore[arg-type]


def field_of(line: QWidget) -> Field | None:
    """The labelled field a line stands in."""
    parent = line.parentWidget()
    while parent is not None and not isinstance(parent, Field):
        parent = parent.parentWidget()
    return parent
