"""Draws the menu at the left: the screens, then commands, settings and help, then who is at the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from csqdesk.ui import icons
from csqdesk.ui.actions import BY_NAME
from csqdesk.ui.components.basics import Divider, keycap_size, paint_keycap
from csqdesk.ui.components.buttons import paint_ring
from csqdesk.ui.keys import key_name
from csqdesk.ui.theme import theme
from csqdesk.words import Words

WIDE, NARROW = 216, 66
"""Width of the rail with words, at 100 %, and with icons only, in pixels."""
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def scaled(size: int, narrow: bool) -> int:
    """A length of the rail: icons alone grow half as fast as text, for the page needs the room more."""
    return round(size * (1 + (theme().percent / 100 - 1) / 2)) if narrow else theme().px(size)


class Entry(QPushButton):
    """One line of the rail: icon, words, key cap; only its icon when the rail is narrow."""

    def __init__(self, action: str, words_key: str) -> None:
        super().__init__()
        self.action = BY_NAME[action]
        self.words_key = words_key
        self.keys = ""
        self.narrow = False
        self.hovered = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def retranslate(self, words: Words) -> None:
        self.setText(words(self.words_key))
        self.setAccessibleName(self.text())
        self.keys = key_name(self.action.keys[0], words) if self.action.keys else ""
        self.setAccessibleDescription(self.keys)
        self.set_narrow(self.narrow)

    def set_narrow(self, narrow: bool) -> None:
        self.narrow = narrow
        self.setToolTip(f"{self.text()}  {self.keys}".strip() if narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(36, self.narrow), scaled(36, self.narrow))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt shuts every tool tip while it moves the focus.
        QTimer.singleShot(0, self._say_name)

    def _say_name(self) -> None:
        """Icons alone say their name to who comes by the keyboard as well (ux, section 12)."""
        if self.narrow and self.hasFocus():
            QToolTip.showText(self.mapToGlobal(QPoint(self.width(), 0)), self.toolTip(), self)

    def keeps_key(self, event: QKeyEvent) -> bool:
        """Escape shuts the name first."""
        return event.key() == Qt.Key.Key_Escape and QToolTip.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif self.keeps_key(event):
            QToolTip.hideText()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            rail = self.parentWidget()
            if isinstance(rail, Rail):
                rail.move_focus(self, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        active = self.isChecked()
        if active or self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("pale" if active else "neutral"))
            painter.drawRoundedRect(box, 6, 6)
        side = scaled(18, self.narrow)
        picture = icons.pixmap(self.action.icon, theme().color("paleText" if active else "text2"), side)
        left = (box.width() - side) / 2 if self.narrow else theme().px(12)
        painter.drawPixmap(round(left), round(box.center().y() - side / 2), picture)
        if not self.narrow:
            painter.setFont(theme().font(14, 600 if active else 400))
            painter.setPen(theme().color("paleText" if active else "text"))
            painter.drawText(box.adjusted(theme().px(40), 0, 0, 0), LEFT, self.text())
            if self.keys and len(self.action.keys[0]) < 7:
                size = keycap_size(self.keys)
                top = box.center().y() - size.height() / 2
                cap = QRectF(box.right() - theme().px(8) - size.width(), top, size.width(), size.height())
                paint_keycap(painter, cap, self.keys)
        if self.hasFocus():
            paint_ring(painter, box.adjusted(3, 3, -3, -3), 4)


class Brand(QWidget):
    """The mark and the name of the program; no flag and no wordmark of the State is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(36, self.narrow), scaled(34, self.narrow))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = scaled(30, self.narrow)
        left = round((self.width() - side) / 2) if self.narrow else theme().px(8)
        painter.drawPixmap(left, round((self.height() - side) / 2), icons.mark(side))
        if not self.narrow:
            painter.setFont(theme().font(17, 600))
            painter.setPen(theme().color("text"))
            painter.drawText(QRectF(self.rect()).adjusted(left + side + theme().px(10), 0, 0, 0), LEFT, "csqdesk")


class Person(QWidget):
    """Who is at the desk: initials, name, role."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = False
        self.name = ""
        self.role = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, role: str) -> None:
        self.name, self.role = name, role
        self.setAccessibleName(", ".join(part for part in (name, role) if part))
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(36, self.narrow), scaled(44, self.narrow))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.name:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = scaled(32, self.narrow)
        left = (self.width() - side) / 2 if self.narrow else theme().px(6)
        disc = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("pale"))
        painter.drawEllipse(disc)
        painter.setPen(theme().color("paleText"))
        painter.setFont(theme().font(12, 600))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initials(self.name))
        if self.narrow:
            return
        room = QRectF(disc.right() + theme().px(10), 0, self.width() - disc.right() - theme().px(14), self.height() / 2)
        painter.setFont(theme().font(14, 600))
        painter.setPen(theme().color("text"))
        name = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, int(room.width()))
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room.adjusted(0, 0, 0, 2), bottom, name)
        painter.setFont(theme().font(12))
        painter.setPen(theme().color("text2"))
        under = room.translated(0, room.height() + 1)
        role = painter.fontMetrics().elidedText(self.role, Qt.TextElideMode.ElideRight, int(under.width()))
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, role)


def initials(name: str) -> str:
    """At most two letters: of the first and of the last word of a name."""
    words = [word for word in name.replace("-", " ").replace(".", " ").split() if word[0].isalnum()]
    return "".join(word[0].upper() for word in (words[:1] + words[-1:] if len(words) > 1 else words))


class Rail(QWidget):
    """The rail. ``wanted`` carries the name of an action; it is one tab stop, the arrows walk through it."""

    wanted = Signal(str)

    def __init__(self, screens: Sequence[str], words: Words) -> None:
        super().__init__()
        self.screens = {key: Entry(f"go_{key}", f"nav-{key}") for key in screens}
        self.others = [Entry(name, f"nav-{name}") for name in ("commands", "settings", "help")]
        self.brand, self.person, self.line = Brand(), Person(), Divider()
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.brand)
        self._layout.addSpacing(10)
        for entry in self.screens.values():
            entry.setCheckable(True)
            self._layout.addWidget(entry)
        self._layout.addStretch(1)
        for entry in self.others:
            self._layout.addWidget(entry)
        self._layout.addWidget(self.line)
        self._layout.addWidget(self.person)
        for entry in self.entries():
            entry.clicked.connect(self._told(entry.action.name))
        self._screen = next(iter(screens), "")
        self.retranslate(words)
        self.set_narrow(False)
        self.show_screen(self._screen)
        theme().changed.connect(self._space)

    def entries(self) -> list[Entry]:
        return [*self.screens.values(), *self.others]

    def retranslate(self, words: Words) -> None:
        self.setAccessibleName(words("nav-name"))
        for entry in self.entries():
            entry.retranslate(words)

    def show_screen(self, key: str) -> None:
        """Marks the screen shown; Tab enters the rail at its line."""
        self._screen = key
        for name, entry in self.screens.items():
            entry.setChecked(name == key)
        for entry in self.entries():
            stop = entry is self.screens.get(key)
            entry.setFocusPolicy(Qt.FocusPolicy.TabFocus if stop else Qt.FocusPolicy.NoFocus)

    def move_focus(self, entry: Entry, step: int) -> None:
        """The arrows: the line after or before."""
        entries = self.entries()
        target = entries[(entries.index(entry) + step) % len(entries)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons and words."""
        for part in (self.brand, self.person):
            part.narrow = narrow
            part.update()
        for entry in self.entries():
            entry.set_narrow(narrow)
        self._narrow = narrow
        self._space()

    def _space(self) -> None:
        side = scaled(10, self._narrow)
        self._layout.setContentsMargins(side, scaled(14, self._narrow), side, scaled(8, self._narrow))
        self._layout.setSpacing(2)
        self.setFixedWidth(scaled(NARROW if self._narrow else WIDE, self._narrow))
        for part in (self.brand, self.person, *self.entries()):
            part.updateGeometry()
        self.update()

    def _told(self, name: str) -> Callable[[], None]:
        def told() -> None:
            # The click has toggled the line; only the screen really shown may be marked.
            self.show_screen(self._screen)
            self.wanted.emit(name)

        return told

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.setPen(QPen(theme().color("border"), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
