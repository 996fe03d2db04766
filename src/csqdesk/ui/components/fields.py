"""Draws the field: a label, a box whose border and ring never move anything, and the line one types in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.ui.components.buttons import RING, paint_ring
from csqdesk.ui.theme import theme

STATES = ("normal", "warn", "error", "readonly")
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Reasons for which a field gets the focus back that nobody took elsewhere."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldLabel(QLabel):
    """The words above a field; its underlined letter (Alt) goes to the field."""

    def __init__(self, text: str, buddy: QWidget, access: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setBuddy(buddy)
        self.set_text(text, access)
        theme().changed.connect(self.restyle)
        self.restyle()

    def set_text(self, text: str, access: str = "") -> None:
        shown = text.replace("&", "&&")
        place = shown.lower().find(access.lower()) if access else -1
        self.setText(shown[:place] + "&" + shown[place:] if place >= 0 else shown)

    def restyle(self) -> None:
        self.setFont(theme().font(13, 600))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme().color("text2"))
        self.setPalette(palette)


class Line(QLineEdit):
    """The line itself: bare, its box is drawn round it. Enter goes on, Shift+Enter goes back."""

    advance = Signal()
    retreat = Signal()
    focused = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.weight = 400
        self.tab_goes_on = False
        self.caret = 0
        self.reached_with = ""
        """What stood in the line when one came to it."""
        theme().changed.connect(self.restyle)
        self.textChanged.connect(self._weigh)
        self.restyle()

    def _weigh(self) -> None:
        """A strong value, but never a strong placeholder: what is not typed yet must not look typed."""
        if self.weight != 400:
            self.setFont(theme().font(14, self.weight if self.text() else 400))

    def restyle(self) -> None:
        self.setFont(theme().font(14, self.weight if self.text() else 400))
        palette = self.palette()
        clear = theme().color("surface")
        clear.setAlpha(0)
        palette.setColor(QPalette.ColorRole.Base, clear)
        palette.setColor(QPalette.ColorRole.Text, theme().color("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme().color("text3"))
        self.setPalette(palette)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the format it shows while it is empty."""
        least = super().minimumSizeHint()
        hint = QFontMetrics(theme().font(14)).horizontalAdvance(self.placeholderText())
        return QSize(max(least.width(), hint + theme().px(6)), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A value longer than the line shows that it goes on, while one is elsewhere."""
        room = self.width() - theme().px(4)
        metrics = self.fontMetrics()
        if self.hasFocus() or metrics.horizontalAdvance(self.text()) <= room:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.Text))
        text = metrics.elidedText(self.displayText(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect().adjusted(2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.retreat if back else self.advance).emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab; on a page where Enter looks things up, Tab goes on in the same way."""
        if next and self.tab_goes_on:
            self.advance.emit()
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in AWAY:
            self.reached_with = self.text()
        if event.reason() in BY_KEYBOARD:
            self.selectAll()
        elif event.reason() in AWAY and not self.hasSelectedText():
            # One comes back to where one was typing.
            self.setCursorPosition(self.caret)
        self.focused.emit()

    def revert(self) -> bool:
        """Gives back what stood here when one came, which Ctrl+Z takes back in turn; False when nothing was typed."""
        if self.text() == self.reached_with or not self.hasFocus():
            return False
        self.selectAll()
        self.insert(self.reached_with)
        self.selectAll()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.caret = self.cursorPosition()
        if not self.hasSelectedText():
            # What is longer than its field is read from its beginning.
            self.setCursorPosition(0)
        self.left.emit()


class Box(QFrame):
    """The drawn box round an editor: border by state, ring by focus, always the same size."""

    def __init__(self, editor: QWidget, *, pad: int = 10) -> None:
        super().__init__()
        self.editor = editor
        self.state = "normal"
        self.hovered = False
        self.pad = pad
        layout = QHBoxLayout(self)
        layout.setSpacing(0)
        layout.addWidget(editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        editor.installEventFilter(self)
        theme().changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            side = theme().px(self.pad) + RING
            layout.setContentsMargins(side, RING + 2, side, RING + 2)
        self.setFixedHeight(theme().px(38) + 2 * RING)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(38) + 2 * RING)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange):
            self.update()
        elif event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.hovered = event.type() == QEvent.Type.Enter
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def set_state(self, state: str) -> None:
        self.state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(RING + 0.5, RING + 0.5, -RING - 0.5, -RING - 0.5)
        color, width = self._edge()
        off = not self.editor.isEnabled() or self.state == "readonly"
        painter.setPen(QPen(color, width))
        painter.setBrush(theme().color("sunken" if off else "surface"))
        inset = (width - 1) / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 5, 5)
        if self.editor.hasFocus():
            paint_ring(painter, box, 5)

    def _edge(self) -> tuple[QColor, int]:
        if self.state == "warn":
            return theme().color("warnIcon"), 2
        if self.state == "error":
            return theme().color("errIcon"), 2
        if self.editor.hasFocus():
            return theme().color("focusIn"), 2
        if not self.editor.isEnabled():
            return theme().color("border"), 1
        return theme().color("text2" if self.hovered else "control"), 1


class LabelledBox(QWidget):
    """A label above a box: the shape every field shares."""

    def __init__(self, label: str, editor: QWidget, *, access: str = "") -> None:
        super().__init__()
        self.editor = editor
        self.box = Box(editor)
        self.name = label
        self.label = FieldLabel(label, editor, access)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._shift = QHBoxLayout()
        self._shift.setContentsMargins(RING, 0, 0, 0)
        self._shift.addWidget(self.label)
        layout.addLayout(self._shift)
        layout.addWidget(self.box)
        self.setFocusProxy(editor)
        editor.setAccessibleName(label)

    def measure(self) -> None:
        """Takes the size of its parts as they are now, for who lays it out before Qt has come to it."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def set_label(self, label: str, access: str = "") -> None:
        """Other words for the same field."""
        self.name = label
        self.label.set_text(label, access)
        self.editor.setAccessibleName(label)

    def set_state(self, state: str, message: str = "") -> None:
        """``normal``, ``warn``, ``error`` or ``readonly``; the message is for who hears it."""
        self.box.set_state(state)
        self.editor.setAccessibleDescription(message)


class Field(LabelledBox):
    """A line of text under its label."""

    def __init__(self, label: str, *, access: str = "", placeholder: str = "") -> None:
        self.line = Line()
        super().__init__(label, self.line, access=access)
        self.line.setPlaceholderText(placeholder)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        self.line.setText(text)
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)
