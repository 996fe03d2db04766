"""Draws the buttons: one primary a screen, outlined and plain ones, each with its shortcut as a key cap."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QShortcutEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from csqdesk.ui import icons
from csqdesk.ui.components.basics import keycap_size, paint_keycap, with_access
from csqdesk.ui.theme import theme

RING = 4
"""Room round a control for its focus ring, so that focus moves nothing."""

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def paint_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The outer focus ring: two pixels, three from the border."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("focus"), 2))
    painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2.5, radius + 2.5)


class Button(QPushButton):
    """A button of three kinds (``primary``, ``secondary``, ``text``); never a default that grabs Enter."""

    def __init__(self, text: str, kind: str = "secondary", *, icon: str = "", keys: str = "", short: str = "") -> None:
        super().__init__(text.replace("&", "&&"))
        self.access = ""
        self.kind, self.icon_name, self.keys = kind, icon, keys
        self.label = text
        self.short = short
        self.compact = 0
        self.hovered = False
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setToolTip("")
        theme().changed.connect(self.updateGeometry)

    def set_label(self, text: str, keys: str | None = None, short: str | None = None, access: str = "") -> None:
        """Other words (another language) on the same button; with Alt, the letter ``access`` presses it."""
        self.label, self.access = text, access
        self.keys = self.keys if keys is None else keys
        self.short = self.short if short is None else short
        self.setText(with_access(text, access))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Its letter presses it at once, without the show of a button going down."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def set_compact(self, compact: int) -> None:
        """1 leaves the key cap out, 2 takes the short words besides; the name that is heard stays whole."""
        if compact != self.compact:
            self.compact = compact
            self.updateGeometry()
            self.update()

    def shown_label(self) -> str:
        return self.short if self.compact > 1 and self.short else self.label

    def shown_keys(self) -> str:
        return "" if self.compact else self.keys

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme().font(14, 600))
        width = metrics.horizontalAdvance(self.shown_label()) + theme().px(2 * self._pad())
        if self.icon_name:
            width += theme().px(18 + 8)
        if self.shown_keys():
            width += keycap_size(self.keys).width() + theme().px(9)
        height = theme().px(30 if self.kind == "text" else 38)
        return QSize(width + 2 * RING, height + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _pad(self) -> int:
        if self.kind == "text":
            return 6
        return 15 if self.compact < 2 else 11

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        if event.key() in ARROWS:
            # Qt walks from button to button by them, so that the next Enter would press another one than was meant.
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        ink = self._paint_box(painter, box)
        place = box.left() + theme().px(self._pad())
        if self.icon_name:
            side = theme().px(18)
            picture = icons.pixmap(self.icon_name, ink, side)
            painter.drawPixmap(round(place), round(box.center().y() - side / 2), picture)
            place += theme().px(18 + 8)
        painter.setFont(theme().font(14, 600))
        painter.setPen(ink)
        width = QFontMetrics(painter.font()).horizontalAdvance(self.shown_label())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic
        shown = with_access(self.shown_label(), self.access)
        painter.drawText(QRectF(place, box.top(), width + 4, box.height()), flags, shown)
        if self.shown_keys():
            size = keycap_size(self.keys)
            left = place + width + theme().px(9)
            cap = QRectF(left, box.center().y() - size.height() / 2, size.width(), size.height())
            paint_keycap(painter, cap, self.keys, on_primary=self.kind == "primary" and self.isEnabled())
        if self.hasFocus():
            paint_ring(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), 5)

    def _paint_box(self, painter: QPainter, box: QRectF) -> QColor:
        colors = theme()
        strong = "hover" if self.hovered and self.isEnabled() else "primary"
        ink = colors.color(strong if self.kind != "primary" else "onprimary")
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.isEnabled():
            ink = colors.color("text3")
            painter.setBrush(colors.color("neutral"))
            if self.kind != "text":
                painter.drawRoundedRect(box, 5, 5)
            return ink
        if self.kind == "primary":
            painter.setBrush(colors.color(strong))
            painter.drawRoundedRect(box, 5, 5)
        elif self.kind == "secondary":
            painter.setPen(QPen(colors.color(strong), 1.4))
            painter.setBrush(colors.color("surface"))
            painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 5, 5)
        elif self.hovered:
            painter.setBrush(colors.color("info"))
            painter.drawRoundedRect(box, 5, 5)
            ink = colors.color("infoText")
        return ink


def set_tab_order(widgets: list[QWidget]) -> None:
    """Focus goes from each to the next."""
    for one, other in itertools.pairwise(widgets):
        QWidget.setTabOrder(one, other)
