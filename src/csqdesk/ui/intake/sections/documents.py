"""Draws the documents: nine tiles, and all of them present by one key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csqdesk.ui.components.basics import PlainLabel, with_access
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.tiles import TileGroup, TileText
from csqdesk.ui.intake.sections.section import Section
from csqdesk.ui.intake.values import TILES, Values
from csqdesk.words import Words

NEXT = {"to_check": "present", "present": "missing", "missing": "to_check"}
"""What a digit or a click makes of a tile's state."""


def tile_texts(words: Words) -> list[TileText]:
    return [
        TileText(code, words(f"intake-tile-{code.replace('_', '-')}"), str(place + 1))
        for place, code in enumerate(TILES)
    ]


class DocumentsSection(Section):
    """Field 14."""

    all_wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-section-documents"))
        self.words = words
        self.states: dict[str, str] = {}
        self.said: dict[str, str] = {}
        self.tiles = TileGroup(words("intake-section-documents"), tile_texts(words))
        self.content.addWidget(self.tiles)
        self.all = Button(words("intake-all-present"), "text", icon="check-circle", keys="F8")
        self.all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.all.clicked.connect(self.all_wanted)
        self.count = PlainLabel("", size=13, color="text2")
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(self.count)
        self.content.addLayout(foot)
        self.watch(self.tiles)
        self.name_label.setBuddy(self.tiles.tiles[0])
        self.name_label.installEventFilter(self)
        self._name()
        self.tiles.toggled.connect(self._toggled)

    def retranslate(self, words: Words) -> None:
        self.words = words
        self._name()
        self.tiles.set_words(words("intake-section-documents"), tile_texts(words))
        self.all.set_label(words("intake-all-present"))
        self.show_states(self.states, anew=True)

    def restyle(self) -> None:
        """Two tiles a row where three would cut their names."""
        super().restyle()
        if hasattr(self, "tiles"):
            self.tiles.arrange(2 if self.narrow else 3)

    def _name(self) -> None:
        name = with_access(self.words("intake-section-documents"), self.words("intake-access-documents"))
        self.name_label.setText(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The letter of the section goes to its tiles; by itself a label would press the first one."""
        if watched is self.name_label and event.type() == QEvent.Type.Shortcut:
            self.tiles.focus_widget().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _toggled(self, code: str) -> None:
        now = self.states.get(code, "to_check")
        if now in NEXT:
            self.said[code] = NEXT[now]
            self.edited.emit()

    def say_all_present(self) -> None:
        """Every document that applies is there."""
        for code, state in self.states.items():
            if state != "not_applicable":
                self.said[code] = "present"
        self.edited.emit()

    def show_states(self, states: dict[str, str], *, anew: bool = False) -> None:
        """The tiles as the rules and the clerk have them."""
        if states == self.states and not anew:
            return
        self.states = states
        for code, state in states.items():
            self.tiles.tile(code).show_state(state, self.words(f"intake-tile-state-{state.replace('_', '-')}"))
        none = sum(state == "not_applicable" for state in states.values())
        present = sum(state == "present" for state in states.values())
        self.count.setText(self._counted(present, len(states) - none, none) if present or none else "")

    def _counted(self, present: int, needed: int, none: int) -> str:
        return self.words("intake-tiles-count", present=present, needed=needed, none=none)

    def stops(self) -> list[QWidget]:
        return [self.tiles]

    def collect(self, values: Values) -> None:
        values["tiles"] = dict(self.said)

    def load(self, values: Values) -> None:
        self.said = dict(values["tiles"])
