"""Sends the kept bytes of a paper to a printer, page by page at 300 points an inch; saving never waits for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from csqdesk.problems import StorageFailed

DOTS = 300
"""Points an inch at which pages are drawn for the printer."""


class PrintFailed(StorageFailed):
    """The printer took nothing; the paper waits."""


def printers() -> list[str]:
    """Names of the printers this machine knows, the usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    names = [info.printerName() for info in QPrinterInfo.availablePrinters()]
    return sorted(names, key=lambda name: name != usual)


def pages_of(pdf: bytes, dots: int = DOTS) -> list[QImage]:
    """Every page as a picture, drawn by Qt's own reader. Raises PrintFailed when the bytes are no paper."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.pageCount() < 1:
        raise PrintFailed("problem-printer-failed")
    pictures = []
    for page in range(document.pageCount()):
        size = document.pagePointSize(page)
        pixels = QSize(round(size.width() / 72 * dots), round(size.height() / 72 * dots))
        picture = document.render(page, pixels)
        pictures.append(_on_white(picture))
    document.close()
    return pictures


def _on_white(picture: QImage) -> QImage:
    sheet = QImage(picture.size(), QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, picture)
    painter.end()
    return sheet


def print_pdf(pdf: bytes, name: str, copies: int = 1) -> None:
    """Prints on US Letter. Raises PrintFailed when there is no such printer, it has stopped or it takes nothing."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name)
    if not takes_paper(info):
        raise PrintFailed("problem-printer-failed")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS)
    printer.setCopyCount(copies)
    printer.setDocName("csqdesk")
    draw(pages_of(pdf), printer)


def takes_paper(info: Any) -> bool:
    """Whether the printer of a ``QPrinterInfo`` is there and has not stopped.

    A stopped queue would keep the sheet and print it days later, after the clerk printed another one elsewhere.
    """
    from PySide6.QtPrintSupport import QPrinter

    return not info.isNull() and info.state() not in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


def draw(pictures: list[QImage], printer: object) -> None:
    """Draws pages on a Qt printer, whole sheets without margins of Qt's own."""
    from PySide6.QtPrintSupport import QPrinter

    assert isinstance(printer, QPrinter)
    page = QPageSize(QPageSize.PageSizeId.Letter)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailed("problem-printer-failed")
    try:
        for place, picture in enumerate(pictures):
            if place and not printer.newPage():
                raise PrintFailed("problem-printer-failed")
            painter.drawImage(painter.viewport(), picture)
    finally:
        painter.end()


def save_pdf(pdf: bytes, path: Path) -> None:
    """Writes beside and renames. Raises StorageFailed; what was there stays."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(pdf)
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise StorageFailed("problem-pdf-not-written", path=str(path)) from error
