"""Draws the machine-read codes of a paper, Code 128 and QR, as plain black rectangles."""

from __future__ import annotations

from reportlab.graphics.barcode import code128, qrencoder
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

QUIET_MODULES = 4
"""White modules that the QR standard asks around the symbol."""


def code_128_width(value: str, module: float) -> float:
    """Width in points of the bars of ``value``, quiet zones left out."""
    return float(_bars(value, module, 10).width)


def draw_code_128(canvas: Canvas, value: str, x: float, y: float, *, module: float, height: float) -> None:
    """Draws ``value`` with its first bar at ``x``; ``module`` and ``height`` in points."""
    _bars(value, module, height).drawOn(canvas, x, y)


def _bars(value: str, module: float, height: float) -> code128.Code128:
    return code128.Code128(value, barWidth=module, barHeight=height, humanReadable=False, quiet=False)


class Qr(Flowable):  # type: ignore[misc]
    """A QR code of ``size`` points with its quiet zone, error correction level M."""

    def __init__(self, value: str, size: float) -> None:
        super().__init__()
        self.value, self.size = value, size
        self.width = self.height = size

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.size, self.size

    def draw(self) -> None:
        symbol = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
        symbol.addData(self.value)
        symbol.make()
        count = symbol.getModuleCount()
        module = self.size / (count + 2 * QUIET_MODULES)
        ink = self.canv.beginPath()
        for row in range(count):
            y = self.size - (row + 1 + QUIET_MODULES) * module
            start = None
            for column in range(count + 1):
                dark = column < count and symbol.isDark(row, column)
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    ink.rect((start + QUIET_MODULES) * module, y, (column - start) * module, module)
                    start = None
        self.canv.saveState()
        self.canv.setFillGray(0)
        self.canv.drawPath(ink, stroke=0, fill=1)
        self.canv.restoreState()
