"""Draws the small signs that stand before a line: each has its own shape, so that they read in grey."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from csqdesk.papers.inks import MARKS

TICK, WARN, LOOK, DASH = "tick", "warn", "look", "dash"


class Mark(Flowable):  # type: ignore[misc]
    """One sign: ``tick`` received, ``warn`` missing, ``look`` to be checked, ``dash`` not applicable."""

    def __init__(self, kind: str, size: float = 10.5) -> None:
        super().__init__()
        self.kind, self.size = kind, size
        self.width = self.height = size

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.size, self.size

    def draw(self) -> None:
        draw_mark(self.canv, self.kind, self.size)


def draw_mark(canvas: Canvas, kind: str, size: float) -> None:
    """Draws ``kind`` in the square of ``size`` points at the origin, with lines on a 24-unit grid."""
    canvas.saveState()
    canvas.scale(size / 24, size / 24)
    canvas.setStrokeColor(MARKS[kind])
    canvas.setFillColor(MARKS[kind])
    canvas.setLineWidth(2)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    if kind == WARN:
        _warning(canvas)
    else:
        canvas.circle(12, 12, 10, stroke=1, fill=0)
        if kind == TICK:
            _line(canvas, (7.5, 12), (10.8, 8.6), (16.6, 15))
        elif kind == DASH:
            _line(canvas, (7.5, 12), (16.5, 12))
        else:
            canvas.circle(12, 12, 2.6, stroke=0, fill=1)
    canvas.restoreState()


def _warning(canvas: Canvas) -> None:
    shape = canvas.beginPath()
    shape.moveTo(12, 22)
    shape.lineTo(22.6, 3)
    shape.lineTo(1.4, 3)
    shape.close()
    canvas.drawPath(shape, stroke=1, fill=0)
    _line(canvas, (12, 15.4), (12, 10.4))
    canvas.circle(12, 6.9, 1.3, stroke=0, fill=1)


def _line(canvas: Canvas, *points: tuple[float, float]) -> None:
    line = canvas.beginPath()
    line.moveTo(*points[0])
    for point in points[1:]:
        line.lineTo(*point)
    canvas.drawPath(line, stroke=1, fill=0)
