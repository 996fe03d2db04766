"""Draws choices: the segmented group and the closed list, both driven by the letter each option shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QSizePolicy, QWidget

from csqdesk.ui.components.buttons import RING, paint_ring
from csqdesk.ui.components.closed_list import Closed, Option
from csqdesk.ui.components.fields import ENTER, LabelledBox
from csqdesk.ui.theme import theme

__all__ = ["ChoiceGroup", "ChoiceList", "Option", "Segment"]


ROOMY, TIGHT = 12, 5
"""Room beside the words of an option, in pixels at 100 %: usually, and where the page is narrow."""
GAP = 2


class Segment(QRadioButton):
    """One option of a segmented group."""

    def __init__(self, option: Option) -> None:
        super().__init__(option.text.replace("&", "&&"))
        self.option = option
        self.setAccessibleName(option.text)
        self.setAccessibleDescription(option.letter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme().changed.connect(self.updateGeometry)

    def set_option(self, option: Option) -> None:
        self.option = option
        self.setText(option.text.replace("&", "&&"))
        self.setAccessibleName(option.text)
        self.updateGeometry()

    def wanted_width(self, pad: int) -> int:
        """Width of the words, the letter, and ``pad`` pixels at 100 % on each side."""
        wide = QFontMetrics(theme().font(14, 600)).horizontalAdvance(self.option.text)
        letter = QFontMetrics(theme().font(12, 600)).horizontalAdvance(self.option.letter)
        return wide + letter + theme().px(7) + 2 * theme().px(pad)

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(ROOMY), theme().px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.wanted_width(TIGHT), theme().px(34))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        ink = theme().color("text2" if self.isEnabled() else "text3")
        if self.isChecked():
            painter.setPen(QPen(theme().color("control"), 1))
            painter.setBrush(theme().color("surface"))
            painter.drawRoundedRect(box, 5, 5)
            ink = theme().color("primary")
        painter.setPen(ink)
        painter.setFont(theme().font(14, 600))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        left = (self.width() - self.wanted_width(0)) // 2
        painter.drawText(box.adjusted(left - 1.5, 0, 0, 0), flags, self.option.text)
        left += QFontMetrics(theme().font(14, 600)).horizontalAdvance(self.option.text) + theme().px(7)
        painter.setFont(theme().font(12, 600))
        painter.setPen(theme().color("primary" if self.isChecked() else "text3"))
        painter.drawText(box.adjusted(left - 1.5, 0, 0, 0), flags, self.option.letter)


class ChoiceGroup(QFrame):
    """Two to five exclusive options, one tab stop: arrows move, a letter picks and goes on."""

    chosen = Signal(str)
    advance = Signal()
    retreat = Signal()

    def __init__(self, name: str, options: Sequence[Option]) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.segments: list[Segment] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for option in options:
            segment = Segment(option)
            segment.setParent(self)
            segment.installEventFilter(self)
            segment.clicked.connect(self._clicked)
            self.group.addButton(segment)
            self.segments.append(segment)
        self.rows = 1
        theme().changed.connect(self._measure)

    def set_options(self, name: str, options: Sequence[Option]) -> None:
        """The same options in other words."""
        self.setAccessibleName(name)
        for segment, option in zip(self.segments, options, strict=True):
            segment.set_option(option)
        self._measure()

    # --- room: one row, tighter where the page is narrow, else two ------------------------------------------------

    def _row_width(self, pad: int, rows: int) -> int:
        most = max(sum(one.wanted_width(pad) + GAP for one in row) for row in self._split(rows))
        return most - GAP + 2 * (RING + 2)

    def _split(self, rows: int) -> list[list[Segment]]:
        each = -(-len(self.segments) // rows)
        return [self.segments[start : start + each] for start in range(0, len(self.segments), each)]

    def sizeHint(self) -> QSize:
        height = self.rows * (theme().px(34) + GAP) - GAP + 2 * (RING + 2)
        return QSize(self._row_width(ROOMY, 1), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row_width(TIGHT, 2), self.sizeHint().height())

    def _measure(self) -> None:
        """Other words or other letters need another room."""
        self.updateGeometry()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        rows = 1 if self._row_width(TIGHT, 1) <= self.width() else 2
        changed, self.rows = rows != self.rows, rows
        pad = next((one for one in range(ROOMY, TIGHT, -1) if self._row_width(one, rows) <= self.width()), TIGHT)
        top = RING + 2
        for row in self._split(rows):
            left = RING + 2
            for segment in row:
                segment.setGeometry(left, top, segment.wanted_width(pad), theme().px(34))
                left += segment.width() + GAP
            top += theme().px(34) + GAP
        if changed:
            self.updateGeometry()
        self.update()

    # --- choosing -------------------------------------------------------------------------------------------------

    def code(self) -> str:
        """The code chosen, or nothing."""
        return next((one.option.code for one in self.segments if one.isChecked()), "")

    def choose(self, code: str) -> None:
        """Picks an option without a signal; an empty code picks none."""
        self.group.setExclusive(False)
        for segment in self.segments:
            segment.setChecked(segment.option.code == code)
        self.group.setExclusive(True)
        self.update()

    def focus_widget(self) -> QWidget:
        """Where focus goes: the option chosen, else the first."""
        return next((one for one in self.segments if one.isChecked()), self.segments[0])

    def take_focus(self) -> None:
        self.focus_widget().setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        self.chosen.emit(self.code())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.retreat if back else self.advance).emit()
            return True
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(1 if event.key() == Qt.Key.Key_Right else -1)
            return True
        letter = event.text().upper()
        if letter and not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            found = next((one for one in self.segments if one.option.letter == letter), None)
            if found is not None:
                self.choose(found.option.code)
                self.chosen.emit(found.option.code)
                self.advance.emit()
                return True
        return False

    def _move(self, step: int) -> None:
        codes = [one.option.code for one in self.segments]
        now = next((place for place, one in enumerate(self.segments) if one.hasFocus()), 0)
        now = codes.index(self.code()) + step if self.code() else now
        target = self.segments[max(0, min(len(codes) - 1, now))]
        self.choose(target.option.code)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(target.option.code)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = max((one.geometry().right() for one in self.segments), default=0) + 1 + 2
        box = QRectF(RING, RING, right - RING, self.height() - 2 * RING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("neutral"))
        painter.drawRoundedRect(box, 6, 6)
        if any(one.hasFocus() for one in self.segments):
            paint_ring(painter, box, 6)


class ChoiceList(LabelledBox):
    """A closed list under its label."""

    def __init__(
        self,
        label: str,
        options: Sequence[Option],
        *,
        access: str = "",
        placeholder: str = "",
        show_letter: bool = False,
    ) -> None:
        self.list = Closed(options, placeholder, show_letter=show_letter)
        super().__init__(label, self.list, access=access)

        self.list.view().setAccessibleName(label)

    def set_label(self, label: str, access: str = "") -> None:
        super().set_label(label, access)
        self.list.view().setAccessibleName(label)

    def code(self) -> str:
        """The code chosen, or nothing."""
        return self.list.code()

    def choose(self, code: str) -> None:
        """Picks an option without a signal; an unknown or empty code picks none."""
        codes = [option.code for option in self.list.options]
        self.list.setCurrentIndex(codes.index(code) if code in codes else -1)
        self.list.update()

    def set_options(self, options: Sequence[Option], placeholder: str = "") -> None:
        """Other options, or the same in other words; what was chosen stays chosen."""
        kept = self.code()
        self.list.options = list(options)
        self.list.placeholder = placeholder or self.list.placeholder
        self.list.fill()
        self.choose(kept)
        self.list.say_again()
