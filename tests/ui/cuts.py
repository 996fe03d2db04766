"""Says what of a window is seen, and how much of its words is cut."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from csqdesk.ui.components.basics import Badge, ShortLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Segment
from csqdesk.ui.components.table import Heading
from csqdesk.ui.theme import theme


def seen(window: QWidget) -> list[QWidget]:
    return [one for one in window.findChildren(QWidget) if one.isVisible() and not one.visibleRegion().isEmpty()]


def named(one: QWidget) -> str:
    text = getattr(one, "text", "")
    return f"{type(one).__name__} « {one.accessibleName() or (text() if callable(text) else text)} »"


def short_of(one: QWidget) -> int:
    """Pixels that a widget's words lack, for the kinds of widget whose words are ours."""
    if isinstance(one, Badge):
        return one.sizeHint().width() - one.width()
    if isinstance(one, ShortLabel):
        return int(one.shown().endswith("…"))
    if isinstance(one, QLabel):
        room = one.contentsRect()
        if one.wordWrap():
            return one.heightForWidth(one.width()) - one.height()
        return max(one.sizeHint().width() - one.width(), QFontMetrics(one.font()).height() - room.height() - 2)
    if isinstance(one, Button):
        return max(one.sizeHint().width() - one.width(), one.sizeHint().height() - one.height())
    if isinstance(one, Segment):
        return one.wanted_width(2) - one.width()
    if isinstance(one, QLineEdit) and not one.text() and "~" not in one.placeholderText():
        return QFontMetrics(one.font()).horizontalAdvance(one.placeholderText()) + 4 - one.width()
    if isinstance(one, Heading):
        metrics = QFontMetrics(theme().font(12, 600))
        shown = [place for place in range(len(one.columns)) if not one.isSectionHidden(place)]
        return max(metrics.horizontalAdvance(one.columns[at].title) + 8 - one.sectionSize(at) for at in shown)
    return 0


def cut_in(part: QWidget) -> list[str]:
    """What is seen of this part of a window and lacks room for its words, with the pixels it lacks."""
    return [f"{named(one)} lacks {less}" for one in seen(part) if (less := short_of(one)) > 0]
