"""Says what every screen owes the frame: its acts by name, its words in another language, where focus begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csqdesk.ui.link import Link
from csqdesk.words import Words


@dataclass(frozen=True)
class Notice:
    """A sentence for the notice line; ``undo`` offers to take the last act back (Ctrl+Z), by ``back`` if given."""

    text: str
    undo: bool = False
    back: Callable[[], Any] | None = None
    verb: str = ""
    """What stands on the button instead of *Annuler*."""


class Page(QWidget):
    """One screen. It talks to the desk through ``link`` and to the frame through three signals.

    A screen overrides what it needs: ``acts``, ``retranslate``, ``arrive``, ``panes``.
    """

    noticed = Signal(object)
    """A ``Notice`` for the notice line."""
    titled = Signal(str)
    """Words to put before the window's title (``À corriger``); empty for none. Never a person's data."""
    left_for = Signal(str, object)
    """Another screen's key, and what it should show (``"cases", case_id``)."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__()
        self.link = link
        self.words = words
        self.offer_again: Callable[[], bool] = lambda: False
        """For Ctrl+Z in a line of text with nothing of its own to undo: True when what it would take back is told."""

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        """What can be done here now: names of ``ui/actions.py`` → what does it. Others are not offered."""
        return {}

    def retranslate(self, words: Words) -> None:
        """Says everything in other words, keeping every value and the focus."""
        self.words = words

    def arrive(self, subject: Any = None) -> None:
        """The screen is shown: puts the focus where work begins; ``subject`` is what another screen asked to show."""
        self.setFocus()

    def asked_again(self) -> None:
        """The screen was asked for while it showed: goes to where its work begins."""
        self.arrive()

    def panes(self) -> list[QWidget]:
        """Where F6 stops, in reading order."""
        return []
