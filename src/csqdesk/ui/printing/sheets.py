"""Draws the pages of a paper one under the other, as wide as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csqdesk.ui.components.basics import clear_layout
from csqdesk.ui.printing.printer import pages_of
from csqdesk.ui.theme import theme
from csqdesk.words import Words

SHARPNESS = 200
"""Points an inch at which a page is drawn, so that it stays sharp when large."""
WIDEST = 680
"""Pixels of a page at 100 %."""


class Sheet(QWidget):
    """One page, on a thin edge."""

    def __init__(self, picture: QImage) -> None:
        super().__init__()
        self.picture = picture

    def fit(self, room: int) -> None:
        """As wide as the room, and no wider than a page reads well."""
        width = max(200, min(room, theme().px(WIDEST)))
        self.setFixedHeight(round(width * self.picture.height() / max(1, self.picture.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        height = self.height()
        width = round(height * self.picture.width() / max(1, self.picture.height()))
        place = QRectF((self.width() - width) / 2, 0, width, height)
        # Reduced in one smooth step: drawn directly, thin strokes of the letters would break.
        exact = QSize(round(width * ratio), round(height * ratio))
        shown = self.picture.scaled(
            exact, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place, shown)
        painter.setPen(QPen(theme().color("control"), 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


class Sheets(QWidget):
    """All the pages."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.pages: list[Sheet] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 12, 0)
        self.column.setSpacing(16)
        theme().changed.connect(self._fit)

    def show_pdf(self, pdf: bytes) -> None:
        """The pages of these bytes. Raises PrintFailed when they are no paper."""
        clear_layout(self.column)
        pictures = pages_of(pdf, SHARPNESS)
        self.pages = [Sheet(picture) for picture in pictures]
        self.say(self.words)
        for page in self.pages:
            self.column.addWidget(page)
        self.column.addStretch(1)
        self._fit()

    def say(self, words: Words) -> None:
        """Names the pages in these words."""
        self.words = words
        for place, page in enumerate(self.pages):
            page.setAccessibleName(words("printing-page", n=place + 1, of=len(self.pages)))

    def _fit(self) -> None:
        for page in self.pages:
            page.fit(self.width() - 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
