"""Draws the machine-read codes of a paper, Code 128 and QR, as plain black rectangles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.graphics.barcode import code128, qrencoder
from reportlab.pdfgen.canvas import Canvas

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


def draw_qr(canvas: Canvas, value: str, right: float, top: float, *, size: float) -> float:
    """Draws ``value`` as a QR code, correction level M, its dark modules flush with ``right`` and ``top``.

    ``size`` is that of the dark square in points. Returns the width of the quiet zone to leave white around it.
    """
    symbol = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    symbol.addData(value)
    symbol.make()
    count = int(symbol.getModuleCount())
    module = size / count
    ink = canvas.beginPath()
    for row in range(count):
        for start, length in _runs([bool(symbol.isDark(row, column)) for column in range(count)]):
            ink.rect(right - size + start * module, top - (row + 1) * module, length * module, module)
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.drawPath(ink, stroke=0, fill=1)
    canvas.restoreState()
    return QUIET_MODULES * module


def _runs(dark: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Start and length of every stretch of dark modules: one rectangle each, so that no hairline shows between."""
    start = 0
    for is_dark, stretch in groupby(dark):
        length = len(list(stretch))
        if is_dark:
            yield start, length
        start += length
