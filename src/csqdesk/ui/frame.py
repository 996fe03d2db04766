"""Frames the screens: rail at the left, the screen shown, the notice line; screens own their behaviour."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from csqdesk.rules.vocabulary import ClerkRole
from csqdesk.settings import Settings, save_settings
from csqdesk.ui import icons
from csqdesk.ui.link import Link
from csqdesk.ui.notice import NoticeLine
from csqdesk.ui.page import Notice, Page
from csqdesk.ui.rail import Rail
from csqdesk.ui.saying import Speaking, say, say_trouble
from csqdesk.ui.scanner import use_settings
from csqdesk.ui.shortcuts import Shortcuts
from csqdesk.ui.standard_words import speak
from csqdesk.ui.theme import theme
from csqdesk.ui.undoings import Undoings, in_text
from csqdesk.ui.windows.placing import show_within
from csqdesk.ui.windows.waiting import Waiting
from csqdesk.words import Words

NARROW_BELOW, NARROW_FROM = 1200, 150
"""The rail shows icons only in a window narrower than so many pixels, or from so many percent of text on."""

USUAL, SMALLEST = QSize(1366, 768), QSize(1024, 680)
BORDERS = 40
"""What the system may draw round a window, in pixels."""


@dataclass(frozen=True)
class Screen:
    """One line of the table of screens: its key, and where its class is. It is loaded when first shown."""

    key: str
    module: str
    name: str

    def make(self, link: Link, words: Words) -> Page:
        page: Page = getattr(import_module(self.module), self.name)(link, words)
        return page


class MainWindow(QMainWindow):
    """The one window. Closing it saves where it was; ``painted`` is told once, after the first paint."""

    painted = Signal()

    def __init__(self, link: Link, settings: Settings, screens: Sequence[Screen]) -> None:
        super().__init__()
        self.link = link
        self.settings = settings
        self.words = Words(settings.language)
        self.screens = {screen.key: screen for screen in screens}
        self.pages: dict[str, Page] = {}
        self.shown = ""
        self._prefix = ""
        self._leaving = False
        self._extra: dict[str, QWidget] = {}
        self.rail = Rail(list(self.screens), self.words)
        self.stack = QStackedWidget()
        self.notice = NoticeLine(self.words)
        self._lay_out()
        self.shortcuts = Shortcuts(self, lambda: self.shown, self.acts, lambda name: in_text(self, name))
        self.shortcuts.typed.connect(self.notice.spend)
        self.undoings = Undoings(link)
        self.waiting = Waiting(self)
        self.rail.wanted.connect(self.perform)
        self.notice.undone.connect(lambda: self.perform("undo"))
        link.troubled.connect(self.tell_trouble)
        link.changed.connect(lambda _: self.notice.end())
        theme().changed.connect(self._fit)
        self.painted.connect(lambda: self.setWindowIcon(icons.mark_icon()))
        if screens:
            self.go(screens[0].key)

    def _lay_out(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.notice.setParent(body)
        self.setCentralWidget(body)
        self.setMinimumSize(SMALLEST)
        placed = QByteArray.fromBase64(self.settings.geometry.encode())
        if not (self.settings.geometry and self.restoreGeometry(placed)):
            self.resize(USUAL)

    # --- screens -------------------------------------------------------------------------------------------------

    def page(self, key: str) -> Page:
        """The screen of that key, made when first asked for."""
        if key not in self.pages:
            page = self.screens[key].make(self.link, self.words)
            page.noticed.connect(self.tell)
            page.titled.connect(self._prefixed)
            page.left_for.connect(self.go)
            self.pages[key] = page
            self.stack.addWidget(page)
        return self.pages[key]

    def go(self, key: str, subject: Any = None) -> None:
        """Shows a screen and lets it take the focus; ``print`` and ``preview`` put a paper out instead."""
        if key in ("print", "preview"):
            from csqdesk.ui.printing.putting_out import put_out

            put_out(self, subject, preview=key == "preview")
            return
        if key not in self.screens:
            return
        page = self.page(key)
        if key != self.shown:
            # What Ctrl+Z takes back is the screen's own business: an offer made elsewhere would not be kept here.
            self.notice.end()
        again, self.shown = key == self.shown and subject is None, key
        self.stack.setCurrentWidget(page)
        self.rail.show_screen(key)
        self._prefixed("")
        if again:
            page.asked_again()
        else:
            page.arrive(subject)

    def _prefixed(self, prefix: str) -> None:
        self._prefix = prefix
        title = self.words("app-title", page=self.words(f"nav-{self.shown}"))
        self.setWindowTitle(f"{prefix}{title}")

    # --- acts ----------------------------------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        """All that can be done now: the frame's own acts, then those of the screen shown, which win."""
        from csqdesk.ui.frame_acts import acts_of

        page = self.pages.get(self.shown)
        # What the notice offers comes first: Ctrl+Z takes back what the clerk reads there.
        offered = {"undo": self.notice.back} if self.notice.back is not None else {}
        return {**acts_of(self), **(page.acts() if page is not None else {}), **offered}

    def perform(self, name: str) -> None:
        """Performs an action by its name, if it can be done now."""
        act = self.acts().get(name)
        if act is not None:
            act()

    def tell(self, notice: Notice) -> None:
        """Puts a sentence on the notice line."""
        self.notice.tell(notice)
        self._place_notice()

    def tell_trouble(self, trouble: Exception) -> None:
        """Says a failure that no screen took."""
        self.tell(Notice(say_trouble(self.words, trouble)))

    def show_person(self, sheet: Any) -> None:
        """Shows who is at the desk, from the ``DeskSheet``."""
        roles = tuple(sheet.roles)
        said = self.words("nav-all-roles")
        if len(roles) < len(ClerkRole):
            said = self.words("nav-several-roles", count=len(roles))
        if len(roles) == 1:
            said = self.words(f"clerk-role-{roles[0].replace('_', '-')}")
        self.rail.person.show_person(sheet.name, said)

    # --- what the clerk chose ------------------------------------------------------------------------------------

    def choose(self, **chosen: Any) -> None:
        """Takes and keeps a choice (language, theme, size of text, printer); it is in force at once."""
        before, self.settings = self.settings, replace(self.settings, **chosen)
        if "language" in chosen:
            self.retranslate(Words(self.settings.language))
        if self.settings.theme != before.theme:
            theme().follow(self.settings.theme)
        if self.settings.text_percent != before.text_percent:
            theme().set_percent(self.settings.text_percent)
        use_settings(self.settings)
        self._keep()

    def retranslate(self, words: Words) -> None:
        """Says the whole window in other words; no value and no focus is lost."""
        self.words = words
        speak(words.language)
        self.rail.retranslate(words)
        self.notice.retranslate(words)
        self._place_notice()
        for page in self.pages.values():
            page.retranslate(words)
        for window in self._extra.values():
            if isinstance(window, Speaking):
                window.retranslate(words)
        self._prefixed(self._prefix)
        self.link.ask("desk_sheet", then=self.show_person)

    def _keep(self) -> None:
        placed = bytes(self.saveGeometry().toBase64().data()).decode()
        self.settings = replace(self.settings, geometry=placed)
        try:
            save_settings(self.settings)
        except OSError:
            self.tell(Notice(say(self.words, lambda words: words("settings-not-kept"))))

    # --- Qt ------------------------------------------------------------------------------------------------------

    def show_first(self) -> None:
        """Shows the window where it was left; the first time, whole, or as large as a small screen allows."""
        room = self.screen().availableGeometry()
        small = room.width() < USUAL.width() + BORDERS or room.height() < USUAL.height() + BORDERS
        if small and not self.settings.geometry:
            self.showMaximized()
        else:
            show_within(self, room)

    def _fit(self) -> None:
        self.rail.set_narrow(self.width() < NARROW_BELOW or theme().percent >= NARROW_FROM)
        self._place_notice()

    def _place_notice(self) -> None:
        body = self.rail.parentWidget() or self
        room = body.width() - self.rail.width() - theme().px(40)
        size = self.notice.sizeHint()
        width = min(size.width(), room)
        # At the right, over the lists: in the middle it would hide the fields one types in next.
        left = body.width() - theme().px(20) - width
        self.notice.setGeometry(left, body.height() - theme().px(56 + 12) - size.height(), width, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            from csqdesk.ui.frame_acts import open_menu

            open_menu(self, event)
            return True
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and self.property("shown_once") is None:
            self.setProperty("shown_once", True)
            QTimer.singleShot(0, self.painted.emit)
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep()
        if self.link.acting and not self._leaving:
            # What is being written ends first; asked once more, the window goes at once.
            self._leaving = True
            self.link.idle.connect(self.close)
            self.tell(Notice(say(self.words, lambda words: words("notice-ending"))))
            event.ignore()
            return
        super().closeEvent(event)

    def show_extra(self, name: str, make: Callable[[], QWidget]) -> None:
        """Opens a window of its own (help, settings), or brings it back to the front."""
        if name not in self._extra:
            self._extra[name] = make()
            self._extra[name].setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._extra[name].destroyed.connect(lambda: self._extra.pop(name, None))
        self._extra[name].show()
        self._extra[name].activateWindow()
