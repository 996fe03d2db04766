"""Is a screen for the tests of the frame: a line, a list, tiles and a table, and acts that note their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csqdesk.ui.actions import ACTIONS
from csqdesk.ui.components.choices import ChoiceList
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.table import Column, Table
from csqdesk.ui.components.tiles import TileGroup
from csqdesk.ui.link import Link
from csqdesk.ui.page import Page
from csqdesk.words import Words
from tests.ui.gallery import METHODS, TILES

NAMES = ("Benali, Yasmine", "Petrov, Dmitri", "Éthier, Noémie", "Tremblay, Félix")


class OneOfEach(Page):
    """The screen; ``heard`` holds the acts performed, ``arrived`` what it was asked to show."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__(link, words)
        self.heard: list[str] = []
        self.arrived: list[Any] = []
        self.spoken: list[str] = []
        self.field = Field("Suivi postal")
        self.list = ChoiceList("Mode de paiement", METHODS)
        self.tiles = TileGroup("Pièces", TILES)
        self.table = Table("Accusés", (Column("Personne", str, name=True),))
        self.table.show_rows(NAMES)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.list, self.tiles, self.table):
            layout.addWidget(widget)

    def stops(self) -> list[QWidget]:
        return [self.field.line, self.list.list, self.tiles.tiles[0], self.table]

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        return {action.name: self._note(action.name) for action in ACTIONS}

    def _note(self, name: str) -> Callable[[], None]:
        return lambda: self.heard.append(name)

    def arrive(self, subject: Any = None) -> None:
        self.arrived.append(subject)
        self.field.line.setFocus()

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.spoken.append(words.language)

    def panes(self) -> list[QWidget]:
        return [self.field, self.tiles, self.table]


class Quiet(OneOfEach):
    """The same with no act of its own, so that the frame's can be seen to work."""

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        return {}
