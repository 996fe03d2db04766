"""Puts a window on the screen it opens on: what was remembered of a wider one never hangs over the edge."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

FRAME = 32
"""What the system draws above a window, in pixels: its title."""


def within(wanted: QRect, room: QRect) -> QRect | None:
    """``wanted`` moved until it is whole inside ``room``; ``None`` when it is too large for that."""
    if wanted.width() > room.width() or wanted.height() > room.height():
        return None
    left = min(max(wanted.left(), room.left()), room.left() + room.width() - wanted.width())
    top = min(max(wanted.top(), room.top()), room.top() + room.height() - wanted.height())
    return QRect(left, top, wanted.width(), wanted.height())


def show_within(window: QWidget, room: QRect) -> None:
    """Shows the window where it is if it is seen whole there, else moved; one that is too large fills the screen."""
    if window.isMaximized() or window.isFullScreen():
        window.show()
        return
    place = within(window.geometry(), room.adjusted(0, FRAME, 0, 0))
    if place is None:
        window.showMaximized()
        return
    if place != window.geometry():
        window.setGeometry(place)
    window.show()
