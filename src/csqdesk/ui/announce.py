"""Tells a screen reader, in one sentence, what has just happened."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_heard: list[str] = []
KEPT = 50
"""So many of the last sentences are kept, for a test to read what was said."""


def announce(widget: QWidget, sentence: str, *, assertive: bool = False) -> None:
    """Says ``sentence`` politely, or at once when it must be corrected (ux, section 12)."""
    if not sentence:
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    QAccessible.updateAccessibility(event)
    _heard.append(sentence)
    del _heard[:-KEPT]


def last_announced() -> str:
    """The last sentence said; empty when nothing was."""
    return _heard[-1] if _heard else ""
