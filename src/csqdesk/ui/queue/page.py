"""Shows what waits, nearest deadline first; tiles and chips narrow it, Enter opens the Dossier, Space looks at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.questions.queue_sheets import Narrowing, Order, QueueSheet, Tile
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import KeyCap, PlainLabel, clear_layout
from csqdesk.ui.components.headers import PageHeader
from csqdesk.ui.dossier.asking import Repeated
from csqdesk.ui.link import Link
from csqdesk.ui.page import Notice, Page
from csqdesk.ui.queue.filters import Filters
from csqdesk.ui.queue.list import QueueList
from csqdesk.ui.queue.picks import LARGE
from csqdesk.ui.saying import say_trouble
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import clock, weekday_date
from csqdesk.words.keys import key_name

HINTS = (
    ("", "queue-hint-browse"),
    ("Return", "queue-hint-open"),
    ("Space", "queue-hint-peek"),
    ("Ctrl+D", "queue-hint-request"),
    ("Ctrl+T", "queue-hint-sort"),
)
MOST = 200
"""Rows a list shows; the line above it counts all."""
Asked = tuple[Tile, Narrowing, Order, bool]


class QueuePage(Page):
    """*File d'attente*."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__(link, words)
        self.sheet: QueueSheet | None = None
        self._answered: Asked | None = None
        self.header = PageHeader()
        self.filters = Filters()
        self.list = QueueList(words)
        self.table = self.list.table
        self.hints = QHBoxLayout()
        self.foot = QWidget()
        self.asking = Repeated(self._ask)
        self._lay_out()
        self._say()
        self.filters.changed.connect(self.refresh)
        self.filters.advance.connect(self.into)
        self.list.ordered.connect(self.refresh)
        self.list.looked.connect(self._fit)
        self.table.chosen.connect(lambda row: self.open_case())
        theme().changed.connect(self._fit)
        link.changed.connect(self._changed)

    def _lay_out(self) -> None:
        self.foot.setLayout(self.hints)
        self.outer = QVBoxLayout(self)
        self.outer.setSpacing(6)
        self.outer.addWidget(self.header)
        self.outer.addWidget(self.filters)
        self.outer.addWidget(self.list, 1)
        self.outer.addWidget(self.foot)
        for part in (self.header, self.list):
            part.setContentsMargins(4, 0, 4, 0)
        self.filters.count.setContentsMargins(4, 0, 4, 0)
        self.hints.setContentsMargins(4, 2, 4, 0)
        self._fit()

    def _fit(self) -> None:
        """Large text leaves the room to the list, and to the request looked at: the keys are in the help."""
        large = theme().percent >= LARGE
        # Tiles and chips keep four pixels round them for the ring of the focus.
        side = 8 if large else 16
        self.outer.setContentsMargins(side, 12, side, 12)
        self.filters.setVisible(not large or self.list.peek.isHidden())
        self.foot.setVisible(not large)
        self.header.subtitle.setVisible(not large)

    # --- words ---------------------------------------------------------------------------------------------------

    def _say(self) -> None:
        words = self.words
        self.filters.say(words)
        self.list.say(words)
        self._say_found()
        clear_layout(self.hints)
        for keys, key in HINTS:
            self.hints.addWidget(KeyCap(key_name(keys, words.language) if keys else "↑ ↓"))
            self.hints.addWidget(PlainLabel(words(key), size=13, color="text2"))
        self.hints.addStretch(1)

    def _say_found(self) -> None:
        """Which day and hour this is, and how many there are."""
        words, sheet = self.words, self.sheet
        if sheet is None:
            self.header.say(words("queue-title"))
            return
        from csqdesk.rules.days import in_montreal

        day = weekday_date(sheet.today, words.language)
        hour = clock(in_montreal(sheet.at).time(), words.language)
        self.header.say(words("queue-title"), words("queue-subtitle", day=day[:1].upper() + day[1:], hour=hour))
        self.filters.show_sheet(words, sheet, self.list.order)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self._say()

    # --- what the frame asks -------------------------------------------------------------------------------------

    def arrive(self, subject: Any = None) -> None:
        self.refresh()
        self.into()

    def into(self) -> None:
        """The focus goes to the list; to the tiles while they leave nothing in it."""
        if self.table.isHidden():
            self.filters.tiles.take_focus()
        else:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.filters.tiles, self.filters.chips, self.table]

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        found: dict[str, Callable[[], Any]] = {
            "refresh": self.refresh,
            "search": lambda: self.left_for.emit("cases", None),
        }
        if self.list.row() is not None:
            found["open_case"] = self.open_case
            found["request_documents"] = lambda: self.open_case("request_documents")
            found["peek_request"] = self.list.look
            found["sort_queue"] = self.list.sort
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.list.peek.isVisible():
            self.list.look_away()
            return
        super().keyPressEvent(event)

    # --- the list ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Asks for what is to be shown; of the same question, the row marked and the place in the list stay."""
        self.asking.again()

    def _changed(self, done: Any) -> None:
        """A list nobody sees is asked for when it is shown."""
        if self.isVisible():
            self.refresh()

    def _asked(self) -> Asked:
        return self.filters.tile, self.filters.only, self.list.order, self.list.descending

    def _ask(self) -> None:
        asked = self._asked()
        self.link.ask("queue", *asked, MOST, then=partial(self._came, asked), failed=self._failed)

    def _failed(self, problem: Exception) -> None:
        self.noticed.emit(Notice(say_trouble(self.words, problem)))
        self.asking.answered()

    def _came(self, asked: Asked, sheet: QueueSheet) -> None:
        """An answer to what is still asked for; one to something else is followed by another."""
        if asked == self._asked():
            fresh = self._answered is not None and asked != self._answered
            self.sheet, self._answered = sheet, asked
            self._say_found()
            had = self.table.hasFocus()
            self.list.show_rows(sheet.rows, fresh=fresh, whole=asked[:2] == (Tile.ALL, Narrowing.ALL))
            if fresh:
                announce(self.table, self.filters.count.text())
            if had and not sheet.rows:
                self.into()
        self.asking.answered()

    def open_case(self, act: str = "") -> None:
        """Shows the Dossier of the row marked, perhaps to begin an act there."""
        row = self.list.row()
        if row is not None:
            self.left_for.emit("cases", {"packet": row.packet, "act": act} if act else row.packet)
