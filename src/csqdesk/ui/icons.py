"""Draws the line icons in any colour and size, from the SVG files of ``resources/icons``."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from csqdesk.places import resource_path
from csqdesk.ui.theme import theme


@functools.cache
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text("utf-8")


@functools.lru_cache(maxsize=1024)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, color: QColor, size: int) -> QPixmap:
    """An icon of ``size`` pixels in one colour, sharp on any screen."""
    screen = QGuiApplication.primaryScreen()
    ratio = max(2.0, screen.devicePixelRatio() if screen is not None else 1.0)
    return _pixmap(name, color.name(), size, ratio)


def icon(name: str, color: QColor, size: int = 18) -> QIcon:
    """The same as a QIcon, for what asks for one."""
    return QIcon(pixmap(name, color, size))


def mark(size: int) -> QPixmap:
    """The program's own mark: an envelope in a square of the first colour."""
    colors = theme()
    ground, ink = colors.color("primary"), colors.color("onprimary")
    picture = QPixmap(size * 2, size * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0, 0, size * 2, size * 2), size * 0.36, size * 0.36)
    inner = round(size * 1.2)
    corner = (size * 2 - inner) // 2
    painter.drawPixmap(corner, corner, inner, inner, pixmap("envelope", ink, inner))
    painter.end()
    picture.setDevicePixelRatio(2.0)
    return picture


def mark_icon() -> QIcon:
    """The mark in the sizes that a task bar asks for."""
    made = QIcon()
    for size in (16, 24, 32, 64, 128):
        made.addPixmap(mark(size))
    return made
