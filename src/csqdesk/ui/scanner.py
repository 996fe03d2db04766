"""Tells what a scanner reads from what fingers type, and takes it to where it belongs whatever has the focus."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from csqdesk.rules.codes_on_paper import read_code
from csqdesk.rules.mail import judge_tracking
from csqdesk.rules.shapes import FILE_NUMBER, INDIVIDUAL_REFERENCE
from csqdesk.rules.texts import looks_like_card_number, may_be_card_or_tracking, number_key
from csqdesk.settings import Settings

ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
SHIFTING = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)
"""Keys a scanner presses on its way to a capital: they neither begin nor end anything."""


@dataclass(frozen=True)
class Limits:
    """What makes a burst (ux, section 7), in seconds; ``start_key`` is F13 to F24, or 0 for none."""

    least: int = 6
    gap: float = 0.035
    silence: float = 0.060
    twice: float = 1.0
    start_key: int = 0


_in_force = Limits()


def use_settings(settings: Settings) -> None:
    """What this user's scanner needs, for every screen from now on."""
    global _in_force
    start = int(getattr(Qt.Key, f"Key_{settings.scanner_start}").value) if settings.scanner_start else 0
    gap, silence = settings.scanner_gap / 1000, settings.scanner_silence / 1000
    _in_force = Limits(least=settings.scanner_least, gap=gap, silence=silence, start_key=start)


@dataclass(frozen=True)
class Scan:
    """What was read: its kind (``tracking``, ``file``, ``reference``, ``packet``, …) and the text to look for."""

    kind: str
    text: str
    ended: bool = True
    """False when silence ended it rather than a key: it may as well have been typed by a program."""


def recognise(text: str) -> Scan | None:
    """The kind of a number by its shape; ``None`` when it has none of ours, nor a carrier's. A card's is not kept."""
    if looks_like_card_number(text) and not may_be_card_or_tracking(text):
        return Scan("card", "")
    code = read_code(text)
    if code is not None:
        kind, number = code
        return Scan(kind, number if kind == "file" else text.strip().upper())
    key = number_key(text)
    if FILE_NUMBER.fullmatch(key):
        return Scan("file", key)
    if INDIVIDUAL_REFERENCE.fullmatch(key):
        return Scan("reference", key)
    carrier, tracking, _ = judge_tracking(key)
    return Scan("tracking", tracking) if carrier is not None else None


def stamp(event: QKeyEvent) -> float:
    """When the key was pressed, in seconds: the keyboard's own word, so that a busy moment makes no burst."""
    return event.timestamp() / 1000 if event.timestamp() else time.monotonic()


def _keeps_none(widget: QWidget, scan: Scan) -> bool:
    return False


class Scanner(QObject):
    """Listens to whatever has the focus inside a page.

    A burst whose kind is in ``routes`` goes there, its ending key absorbed, and the focused field is put back as it
    was; any other one is ordinary typing, its Enter included (ruling 5). What ``keeps`` is true of is never routed
    away. Where a letter acts at once (a choice, a tile), it waits one ``gap`` to be told from a burst.
    """

    def __init__(
        self,
        page: QWidget,
        routes: Mapping[str, Callable[[Scan], None]],
        *,
        keeps: Callable[[QWidget, Scan], bool] = _keeps_none,
        clock: Callable[[QKeyEvent], float] = stamp,
        limits: Limits | None = None,
    ) -> None:
        super().__init__(page)
        self.page, self.routes, self.keeps, self.clock = page, routes, keeps, clock
        self._own_limits = limits
        self._followed: QWidget | None = None
        self._text, self._last, self._forced = "", 0.0, False
        self._held: list[QKeyEvent] = []
        self._before: tuple[QLineEdit, str, int, int, int] | None = None
        self._said: tuple[Scan, float] | None = None
        self._replaying = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._fell_silent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def limits(self) -> Limits:
        """What makes a burst now."""
        return self._own_limits or _in_force

    @property
    def waiting(self) -> bool:
        """True while a letter waits to be told from a burst."""
        return bool(self._held)

    @property
    def replaying(self) -> bool:
        """True while keys that waited are typed again."""
        return self._replaying

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        # Installed last, this filter hears a key before the choices and the shortcuts do.
        if self._followed is not None and old is self._followed:
            old.removeEventFilter(self)
        self._followed = None
        if new is not None and self.page.isAncestorOf(new):
            new.installEventFilter(self)
            self._followed = new

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or self._replaying:
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget) or event.key() in SHIFTING:
            return False
        if event.key() == self.limits.start_key:
            self._begin(watched, forced=True)
            return True
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in ENDS and not held and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self._ended(watched, event)
        if len(event.text()) == 1 and event.text().isprintable() and not held and not event.isAutoRepeat():
            return self._character(watched, event)
        return self._passed_on(watched, event)

    def _character(self, watched: QWidget, event: QKeyEvent) -> bool:
        moment = self.clock(event)
        if not self._goes_on(moment):
            self._let_go()
            if QApplication.focusWidget() not in (watched, None):
                # What had waited moved the focus: this key was meant for where it is now.
                self._resend(event)
                return True
            self._begin(watched)
        self._text += event.text()
        self._last = moment
        waits = self.limits.silence if len(self._text) >= self.limits.least else self.limits.gap
        self._quiet.start(round(waits * 1000) + 1)
        if self._forced or not isinstance(watched, QLineEdit):
            self._held.append(QKeyEvent(event))
            return True
        return False

    def _goes_on(self, moment: float) -> bool:
        return self._forced or (bool(self._text) and moment - self._last <= self.limits.gap)

    def _begin(self, watched: QWidget, *, forced: bool = False) -> None:
        self._let_go()
        self._forced = forced
        self._before = None
        if isinstance(watched, QLineEdit):
            selected = (watched.selectionStart(), len(watched.selectedText()))
            self._before = (watched, watched.text(), watched.cursorPosition(), *selected)

    def _ended(self, watched: QWidget, event: QKeyEvent) -> bool:
        moment = self.clock(event)
        if self._goes_on(moment) and self._route(watched, moment):
            return True
        return self._passed_on(watched, event)

    def _passed_on(self, watched: QWidget, event: QKeyEvent) -> bool:
        """An ordinary key: what waited goes first, and where that moved the focus, the key follows it."""
        self._let_go()
        if QApplication.focusWidget() in (watched, None):
            return False
        self._resend(event)
        return True

    def _fell_silent(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self._route(focused, self._last, ended=False):
            self._let_go()

    def _route(self, watched: QWidget, moment: float, *, ended: bool = True) -> bool:
        read = recognise(self._text) if len(self._text) >= self.limits.least else None
        scan = replace(read, ended=ended) if read is not None else None
        if scan is None or scan.kind not in self.routes or self.keeps(watched, scan):
            return False
        twice = self._said is not None and self._said[0] == read and moment - self._said[1] <= self.limits.twice
        self._said = (replace(scan, ended=True), moment)
        self._put_back()
        self._forget()
        if not twice:
            self.routes[scan.kind](scan)
        return True

    def _put_back(self) -> None:
        if self._before is not None:
            line, text, cursor, start, length = self._before
            line.setText(text)
            line.setCursorPosition(cursor)
            if start >= 0:
                line.setSelection(start, length)

    def _forget(self) -> None:
        self._text, self._forced, self._held = "", False, []
        self._quiet.stop()

    def _let_go(self) -> None:
        """Types what waited, where the focus is by then."""
        waited = self._held
        self._forget()
        for event in waited:
            self._resend(event)

    def _resend(self, event: QKeyEvent) -> None:
        self._replaying = True
        try:
            QCoreApplication.sendEvent(QApplication.focusWidget() or self.page, QKeyEvent(event))
        finally:
            self._replaying = False
