"""Draws the side preview of the queue: one request, everything it lacks, its deadline, and whether a CSQ is held."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.questions.queue_sheets import QueueRow
from csqdesk.ui.components.basics import Badge, Divider, KeyCap, PlainLabel, Surface, clear_layout
from csqdesk.ui.components.masking import file_on_list
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.queue.rows import badge_of, item_name, left_of, missing_of, name_of, request_of, token_of
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import long_date
from csqdesk.words.keys import key_name

WIDE = 300
"""Width at 100 %, in pixels; never more than two fifths of the page."""
ALL = 16_777_215
"""Qt's own word for no limit of width."""


class Peek(Surface):
    """Stands beside the list while Space left it there; it takes no focus of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.row: QueueRow | None = None
        inside = QWidget()
        self.lines = QVBoxLayout(inside)
        self.lines.setContentsMargins(16, 14, 12, 14)
        self.lines.setSpacing(6)
        self.area = ScrollArea(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self.area)
        self.hide()

    def fit(self, page_width: int, *, whole: bool) -> None:
        """Its share of the page, or all of its width."""
        wide = min(theme().px(WIDE), page_width * 2 // 5)
        self.setMinimumWidth(0 if whole else wide)
        self.setMaximumWidth(ALL if whole else wide)

    def heard(self, words: Words, row: QueueRow) -> str:
        """The same in one sentence, for who hears it."""
        missing = missing_of(words, row) if row.missing else words("queue-peek-nothing")
        return words("queue-peek-heard", name=name_of(words, row), state=badge_of(words, row).text, missing=missing)

    def show_row(self, words: Words, row: QueueRow) -> None:
        """This request."""
        self.row = row
        self.setAccessibleName(words("queue-peek"))
        self.setAccessibleDescription(self.heard(words, row))
        clear_layout(self.lines)
        badge = badge_of(words, row)
        self.lines.addWidget(Badge(badge.kind, badge.text))
        self._say(name_of(words, row), size=17, weight=600)
        numbered = words("queue-peek-file", file=file_on_list(row.file_number))
        self._say(numbered if row.file_number else words("queue-peek-no-file"))
        self._say(request_of(words, row))
        day = long_date(row.received_on, words.language)
        self._say(words("queue-peek-packet", packet=row.packet, day=day), color="text2")
        self._head(words("queue-peek-due"))
        if row.due is None:
            self._say(words("queue-peek-no-due"), color="text2")
        else:
            self._say(words(f"clock-kind-{row.due.kind.value.replace('_', '-')}"))
            left = left_of(words, row)
            day = long_date(row.due.on, words.language) if row.due.on is not None else ""
            said = words("queue-peek-day", day=day, left=left) if day else left
            self._say(said, weight=600, color=token_of(row))
        self._head(words("queue-peek-missing"))
        for item, person in row.missing:
            whose = row.persons.get(person) if person is not None and len(row.persons) > 1 else None
            name = item_name(words, item)
            self._say(words("queue-peek-item", item=name, name=whose) if whose else name)
        if not row.missing:
            self._say(words("queue-peek-nothing"), color="text2")
        self._head(words("queue-tile-held"))
        self._say(words("queue-peek-held" if row.held else "queue-peek-not-held"), color="text2")
        self.lines.addStretch(1)
        self._keys(words)

    def _say(self, text: str, *, size: float = 14, weight: int = 400, color: str = "text") -> None:
        self.lines.addWidget(PlainLabel(text, size=size, weight=weight, color=color, wrap=True))

    def _head(self, text: str) -> None:
        self.lines.addSpacing(theme().px(4))
        self.lines.addWidget(Divider())
        self._say(text, size=12, weight=600, color="text2")

    def _keys(self, words: Words) -> None:
        row = QHBoxLayout()
        for keys, said in (("Return", "queue-hint-open"), ("Space", "queue-peek-close")):
            row.addWidget(KeyCap(key_name(keys, words.language)))
            row.addWidget(PlainLabel(words(said), size=13, color="text2"))
        row.addStretch(1)
        self.lines.addLayout(row)
