"""Draws text, key caps, badges, lines and cards: what screens show and nobody presses."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.ui import icons
from csqdesk.ui.theme import theme


def clear_layout(layout: QLayout) -> None:
    """Takes every widget out of a layout and lets it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


def with_access(text: str, access: str) -> str:
    """``text`` with its access letter marked for Qt, at the beginning of a word if it is at one."""
    small = text.lower()
    starts = [place for place, letter in enumerate(small) if access and letter == access.lower()]
    place = next((one for one in starts if one == 0 or not small[one - 1].isalnum()), starts[0] if starts else -1)
    parts = (text, "") if place < 0 else (text[:place], "&" + text[place:])
    return parts[0].replace("&", "&&") + parts[1][:1] + parts[1][1:].replace("&", "&&")


class PlainLabel(QLabel):
    """Text that is only ever text: data can never be read as markup."""

    def __init__(
        self, text: str = "", *, size: float = 14, weight: int = 400, color: str = "text", wrap: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._look = (size, weight, color)
        theme().changed.connect(self.restyle)
        self.restyle()
        self.setText(text)

    def restyle(self) -> None:
        size, weight, color = self._look
        self.setFont(theme().font(size, weight))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme().color(color))
        self.setPalette(palette)

    def set_color(self, color: str) -> None:
        """Another token for the letters."""
        self.set_look(color=color)

    def set_look(self, *, size: float | None = None, weight: int | None = None, color: str | None = None) -> None:
        """Another size, weight or token; what is not named stays."""
        old_size, old_weight, old_color = self._look
        self._look = (size or old_size, weight or old_weight, color or old_color)
        self.restyle()


class ShortLabel(PlainLabel):
    """Text that gives way to its neighbours: whole, else its short words, else cut with an ellipsis.

    ``text()`` and what is heard stay whole. One that is ``yielding`` asks for no room of its own.
    """

    def __init__(
        self, text: str = "", *, size: float = 14, weight: int = 400, color: str = "text", yielding: bool = False
    ) -> None:
        self.short = ""
        super().__init__(text, size=size, weight=weight, color=color)
        width = QSizePolicy.Policy.Ignored if yielding else QSizePolicy.Policy.Preferred
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)

    def say(self, text: str, short: str = "") -> None:
        self.short = short
        self.setText(text)

    def shown(self) -> str:
        """What there is room for."""
        metrics = QFontMetrics(self.font())
        room = self.contentsRect().width()
        for one in (self.text(), self.short):
            if one and metrics.horizontalAdvance(one) <= room:
                return one
        return metrics.elidedText(self.short or self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.contentsRect(), flags, self.shown())


class KeyCap(QWidget):
    """The name of a key as its cap: ``F9``, ``Ctrl+Entrée``."""

    def __init__(self, text: str, *, on_primary: bool = False) -> None:
        super().__init__()
        self.text = text
        self.on_primary = on_primary
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_text(self, text: str) -> None:
        self.text = text
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return keycap_size(self.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_keycap(painter, QRectF(self.rect()), self.text, on_primary=self.on_primary)


def keycap_size(text: str) -> QSize:
    """Room for a key cap."""
    metrics = QFontMetrics(theme().font(11, 600))
    return QSize(metrics.horizontalAdvance(text) + theme().px(12), theme().px(20))


def paint_keycap(painter: QPainter, rect: QRectF, text: str, *, on_primary: bool = False) -> None:
    """A key cap inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill, ink, edge = theme().color("neutral"), theme().color("text2"), theme().color("border")
    if on_primary:
        ink = theme().color("onprimary")
        fill = QColor(ink)
        fill.setAlphaF(0.14)
        edge = QColor(ink)
        edge.setAlphaF(0.28)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(theme().font(11, 600))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


BADGE_ICONS = {"ok": "check-circle", "warn": "triangle", "err": "alert", "info": "info", "neutral": "minus-circle"}


class Badge(QLabel):
    """A state as icon, words and colour; a screen reader reads the words."""

    def __init__(self, kind: str = "neutral", text: str = "", *, icon: str | None = None) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.kind = kind
        self.icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.restyle)
        self.restyle()
        self.setText(text)

    def show_state(self, kind: str, text: str, *, icon: str | None = None) -> None:
        """Another state, in the same place."""
        self.kind, self.icon = kind, icon
        self.setText(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.setFont(theme().font(13, 600))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(0, theme().px(24))
        return QSize(badge_width(self.text()), theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        draw_badge(QPainter(self), QRectF(self.rect()), self.kind, self.text(), self.icon)


def badge_width(text: str) -> int:
    """Room for a badge that says ``text``."""
    return QFontMetrics(theme().font(13, 600)).horizontalAdvance(text) + theme().px(8 + 16 + 6 + 11)


def draw_badge(painter: QPainter, room: QRectF, kind: str, text: str, icon: str | None = None) -> None:
    """A badge at the left of ``room``, in the middle of its height, cut short where the room ends."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height = theme().px(24)
    top = room.top() + (room.height() - height) / 2
    rect = QRectF(room.left(), top, min(room.width(), badge_width(text)), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(kind))
    painter.drawRoundedRect(rect, height / 2, height / 2)
    size = theme().px(16)
    picture = icons.pixmap(icon or BADGE_ICONS[kind], theme().color(f"{kind}Icon"), size)
    painter.drawPixmap(round(rect.left() + theme().px(8)), round(top + (height - size) / 2), picture)
    painter.setPen(theme().color(f"{kind}Text"))
    painter.setFont(theme().font(13, 600))
    words = rect.adjusted(theme().px(30), 0, -theme().px(8), 0)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 3)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Toned(str):
    """A cell whose ``lead`` stands out in the colour of a token, before its quiet ``tail``."""

    lead: str
    tail: str
    token: str

    def __new__(cls, lead: str, tail: str = "", token: str = "text") -> Toned:
        made = super().__new__(cls, f"{lead} {tail}".strip())
        made.lead, made.tail, made.token = lead, tail, token
        return made


def draw_toned(painter: QPainter, room: QRectF, said: Toned) -> None:
    """The two parts of a cell side by side, the second cut short where the room ends."""
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(theme().font(14, 600))
    painter.setPen(theme().color(said.token))
    painter.drawText(room, flags, said.lead)
    rest = room.adjusted(painter.fontMetrics().horizontalAdvance(said.lead) + theme().px(8), 0, 0, 0)
    painter.setFont(theme().font(14))
    painter.setPen(theme().color("text2"))
    tail = painter.fontMetrics().elidedText(said.tail, Qt.TextElideMode.ElideRight, max(0, int(rest.width())) + 1)
    painter.drawText(rest, flags, tail)


class IconLabel(QWidget):
    """One icon, in a token's colour."""

    def __init__(self, name: str, color: str = "text2", size: int = 18) -> None:
        super().__init__()
        self.name, self.token, self.size_at_100 = name, color, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_icon(self, name: str, color: str) -> None:
        self.name, self.token = name, color
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self.size_at_100)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theme().px(self.size_at_100)
        QPainter(self).drawPixmap(0, 0, icons.pixmap(self.name, theme().color(self.token), side))


class Divider(QWidget):
    """A decorative line of one pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("border"))


class Surface(QFrame):
    """A rounded area with a thin line round it: a card without its heading."""

    def __init__(self, fill: str = "surface", edge: str = "border", radius: int = 8) -> None:
        super().__init__()
        self.fill, self.edge, self.radius = fill, edge, radius
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color(self.edge), 1))
        painter.setBrush(theme().color(self.fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.radius, self.radius)


class Card(Surface):
    """A white box with a heading, perhaps something at its right, and a body."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(16, 14, 16, 14)
        self.outer.setSpacing(10)
        self.heading = PlainLabel(title, weight=600)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.outer.addLayout(self.head)
        self.line = Divider()
        self.outer.addWidget(self.line)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.outer.addLayout(self.body)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        self.heading.setText(title)
        self.setAccessibleName(title)
