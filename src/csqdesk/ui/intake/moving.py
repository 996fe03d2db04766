"""Moves from field to field: Enter goes on, Shift+Enter goes back, and keys typed meanwhile wait their turn."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

Stops = Callable[[], list[QWidget]]


def focus_on(widget: QWidget) -> None:
    """Gives the focus as the keyboard does: a field is selected whole."""
    take = getattr(widget, "take_focus", None)
    if callable(take):
        take()
    else:
        widget.setFocus(Qt.FocusReason.TabFocusReason)


def usable(widget: QWidget, page: QWidget) -> bool:
    """True when one can type there now."""
    return widget.isEnabled() and widget.isVisibleTo(page)


def parts_of(stop: QWidget) -> list[QWidget]:
    """The widgets a stop is made of: the options of a group, the tiles, else itself."""
    return list(getattr(stop, "segments", None) or getattr(stop, "tiles", None) or [stop])


class Movement:
    """Knows the fields of a page in order; disabled and hidden ones are passed over."""

    def __init__(self, page: QWidget, stops: Stops, after: Stops) -> None:
        self.page = page
        self.stops = stops
        self.after = after
        self._ordered: list[QWidget] = []

    def keep_order(self) -> None:
        """Tab goes the way of Enter, then through the lists at the right, whatever was added since."""
        chain = [one for stop in self.stops() for one in parts_of(stop)]
        # The last stop is the button that saves: the lists come before it.
        chain = [*chain[:-1], *self.after(), chain[-1]]
        if chain != self._ordered:
            self._ordered = chain
            for one, following in itertools.pairwise(chain):
                QWidget.setTabOrder(one, following)

    def next_from(self, editor: QWidget, step: int = 1, over: Callable[[QWidget], bool] = lambda _: False) -> None:
        """Goes to the next field (1) or the one before (-1) of ``editor``; ``over`` says what is passed over."""
        chain = self.stops()
        if editor not in chain:
            return
        place = chain.index(editor) + step
        while 0 <= place < len(chain):
            if usable(chain[place], self.page) and not over(chain[place]):
                focus_on(chain[place])
                return
            place += step

    def current(self) -> int:
        """Place of the field that has the focus; -1 when none has."""
        focused = QApplication.focusWidget()
        for place, stop in enumerate(self.stops()):
            if stop is focused or (focused is not None and stop.isAncestorOf(focused)):
                return place
        return -1

    def go(self, place: int) -> None:
        """Goes to a field by its place, or to the first one."""
        chain = self.stops()
        target = chain[place] if 0 <= place < len(chain) else chain[0]
        focus_on(target if usable(target, self.page) else chain[0])


class KeyHold(QObject):
    """Keeps what is typed while an answer is awaited, and types it when it has come: nothing is lost or misplaced."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.page = page
        self.waiting: list[QKeyEvent | Callable[[], None]] = []
        self.holding = False

    def hold(self) -> None:
        """From now on keys wait."""
        if not self.holding:
            self.holding = True
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def release(self) -> None:
        """Types what waited, in order, where the focus is now; a key that makes a new wait keeps the rest waiting."""
        if not self.holding:
            return
        self.holding = False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        kept, self.waiting = self.waiting, []
        for place, one in enumerate(kept):
            if isinstance(one, QKeyEvent):
                QCoreApplication.sendEvent(QApplication.focusWidget() or self.page, one)
            else:
                one()
            if self.holding:
                self.waiting = kept[place + 1 :] + self.waiting
                return

    def later(self, act: Callable[[], None]) -> bool:
        """True when an answer is awaited: the act then waits its turn among the keys."""
        if self.holding:
            self.waiting.append(act)
        return self.holding

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget)
        if pressed and watched.window() is self.page.window():  # type: ignore[attr-defined]
            self.waiting.append(event.clone())  # type: ignore[arg-type]
            return True
        return event.type() == QEvent.Type.KeyRelease and self.holding
