"""Holds the shapes a page flows with: a rule, a paragraph with its sign, a block set at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Paragraph

from csqdesk.papers.inks import ACCENT, LINE
from csqdesk.papers.marks import draw_mark


class Rule(Flowable):  # type: ignore[misc]
    """A thin line over the text width, or ``width`` points; ``accent`` begins it with a short heavy stroke."""

    def __init__(self, above: float = 8, below: float = 8, *, accent: bool = False, width: float | None = None) -> None:
        super().__init__()
        self.above, self.below, self.accent, self.wanted = above, below, accent, width

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = self.wanted or available_width
        return available_width, self.above + self.below

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.7)
        self.canv.line(0, self.below, self.width, self.below)
        if self.accent:
            self.canv.setFillColor(ACCENT)
            self.canv.rect(0, self.below - 1.1, 40, 2.2, stroke=0, fill=1)
        self.canv.restoreState()


class Marked(Flowable):  # type: ignore[misc]
    """A paragraph with a sign before its first line."""

    INDENT = 19.0

    def __init__(self, mark: str, text: Paragraph) -> None:
        super().__init__()
        self.mark, self.text = mark, text

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        _, self.height = self.text.wrap(available_width - self.INDENT, available_height)
        self.width = available_width
        return available_width, self.height

    def draw(self) -> None:
        self.text.drawOn(self.canv, self.INDENT, 0)
        self.canv.translate(0, self.height - self.text.style.leading + 2.6)
        draw_mark(self.canv, self.mark, 10.5)


class AtFoot(Flowable):  # type: ignore[misc]
    """Keeps its content whole and sets it at the foot of the page; pushed to a page of its own, at the top."""

    def __init__(self, content: Sequence[Flowable]) -> None:
        super().__init__()
        self.content = list(content)
        self.pushed = False

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.heights = [one.wrap(available_width, available_height)[1] for one in self.content]
        needed = sum(self.heights)
        fits = needed <= available_height
        self.width, self.height = available_width, available_height if fits and not self.pushed else needed
        self.pushed = self.pushed or not fits
        return self.width, self.height

    def draw(self) -> None:
        base = sum(self.heights)
        for one, height in zip(self.content, self.heights, strict=True):
            base -= height
            one.drawOn(self.canv, 0, base)
