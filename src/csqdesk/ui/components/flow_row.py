"""Lays small things out in a row that goes on under itself where there is no more room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from csqdesk.ui.components.basics import clear_layout
from csqdesk.ui.theme import theme


class FlowLayout(QLayout):
    """Left to right, then the next line."""

    def __init__(self, parent: QWidget, gap: int, line_gap: int) -> None:
        super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self.gap, self.line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self.items.append(item)

    def count(self) -> int:
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self.items if not item.isEmpty()]
        return QSize(max((one.width() for one in sizes), default=0), max((one.height() for one in sizes), default=0))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items line by line."""
        gap, used = theme().px(self.gap), 0
        lines: list[list[QLayoutItem]] = []
        for item in self.items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not lines or used + gap + wide > width:
                lines.append([])
                used = -gap
            lines[-1].append(item)
            used += gap + wide
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            left, tall = rect.left(), max(item.sizeHint().height() for item in line)
            for item in line:
                size = item.sizeHint()
                if move:
                    wide = min(size.width(), rect.width())
                    item.setGeometry(QRect(left, top + (tall - size.height()) // 2, wide, size.height()))
                left += size.width() + theme().px(self.gap)
            top += tall + theme().px(self.line_gap)
        return max(0, top - rect.top() - theme().px(self.line_gap))


class FlowRow(QWidget):
    """The row; what goes together is kept together."""

    def __init__(self, gap: int = 14, line_gap: int = 6) -> None:
        super().__init__()
        self.flow = FlowLayout(self, gap, line_gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_groups(self, groups: Sequence[Sequence[QWidget]], gap: int = 6) -> None:
        """These groups of widgets instead of those before."""
        clear_layout(self.flow)
        for group in groups:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme().px(gap))
            for widget in group:
                row.addWidget(widget)
            self.flow.addWidget(holder)
            holder.show()
        self.updateGeometry()
