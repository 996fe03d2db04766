"""Lays out a paper on US Letter: sizes, embedded faces, styles, letterhead, codes and foot of every page.

The only place where a ReportLab paragraph is made: every value is escaped here, since paragraphs read markup.
"""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import black
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from csqdesk.papers.codes import code_128_width, draw_code_128, draw_qr
from csqdesk.papers.inks import BOX_FILL, BOX_LINE, LINE, NAVY, SOFT, TEXT
from csqdesk.papers.shapes import AtFoot, Rule
from csqdesk.papers.typefaces import BODY, STRONG, glyphs, printable
from csqdesk.places import resource_path

WIDTH, HEIGHT = letter
SIDE = 62.0
TOP, BOTTOM = 44.0, 54.0
TEXT_WIDTH = WIDTH - 2 * SIDE
HEAD = 62.0
"""Height kept under the top margin of the first page: the office's signature at left, number and bars at right."""
SIGNATURE_SIZE = (200.0, 56.0)
"""Largest size in points of the signature picture that an office may supply."""
LABEL_WIDTH, AMOUNT_WIDTH = 104.0, 84.0
CODE_MODULE, CODE_HEIGHT = 0.9, 20.0
QR_SIZE = 54.0

# Second line of defence behind the escaping: nothing is ever fetched for a paper.
rl_config.trustedHosts = []
rl_config.trustedSchemes = []
rl_config.toColorCanUse = None
# Plain streams: a fifth smaller than the text form, and quicker.
rl_config.useA85 = 0


class Strong(str):
    """A run of text set in the strong face."""


def _style(name: str, face: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(name, fontName=face, fontSize=size, leading=leading, **{"textColor": TEXT, **more})


@cache
def style(name: str) -> ParagraphStyle:
    """One of the few styles of the papers; body sizes are 11 points or more. Raises KeyError for another name."""
    glyphs()
    styles = (
        _style("title", STRONG, 21, 27, textColor=NAVY, spaceAfter=1),
        _style("subtitle", BODY, 11, 15, textColor=SOFT),
        _style("subtitle-right", BODY, 11, 15, textColor=SOFT, alignment=2),
        _style("heading", STRONG, 13, 18, textColor=NAVY, spaceBefore=7, spaceAfter=2),
        _style("group", STRONG, 11, 15, textColor=NAVY),
        _style("body", BODY, 11, 15),
        _style("strong", STRONG, 11, 15),
        _style("label", STRONG, 11, 15, textColor=NAVY),
        _style("close", BODY, 11, 14),
        _style("close-soft", BODY, 11, 14, textColor=SOFT),
        _style("soft", BODY, 11, 15, textColor=SOFT),
        _style("figure", BODY, 11, 15, alignment=2),
        _style("figure-soft", BODY, 11, 15, alignment=2, textColor=SOFT),
        _style("figure-strong", STRONG, 11, 15, alignment=2),
        _style("letter", BODY, 11, 15, spaceAfter=7.5),
        _style("lead", BODY, 11, 15, spaceAfter=2),
        _style("subject", STRONG, 11.5, 16, textColor=NAVY, spaceAfter=9),
        _style("stamp", STRONG, 8.5, 11, textColor=NAVY),
    )
    return {one.name: one for one in styles}[name]


class _Text(Paragraph):  # type: ignore[misc]
    """A paragraph that breaks its lines once for a width: measuring, fitting and drawing all ask for them."""

    broken_at: float | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if self.broken_at != available_width or not hasattr(self, "blPara"):  # a refused split forgets its lines
            super().wrap(available_width, available_height)
            self.broken_at = available_width
        return self.width, self.height


def para(name: str, *runs: str) -> Paragraph:
    """A paragraph in the style ``name``; ``runs`` are plain text, never markup. « 1er » gets its raised ending."""
    parts = []
    for run in filter(None, runs):
        safe = re.sub(r"\b1er\b", '1<super rise="3.6" size="7.4">er</super>', escape(printable(run)))
        safe = safe.replace("  ", "\u00a0 ")
        parts.append(f'<font name="{STRONG}">{safe}</font>' if isinstance(run, Strong) else safe)
    return _Text("".join(parts), style(name))


def gap(points: float) -> Spacer:
    return Spacer(1, points)


def rows(cells: Sequence[Sequence[Any]], widths: Sequence[float], *commands: tuple[Any, ...]) -> Table:
    """A table without lines or padding of its own, splitting between rows; ``commands`` add to its style."""
    plain = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTNAME", (0, 0), (-1, -1), BODY),  # an empty cell would name a face that is not embedded
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table(cells, colWidths=list(widths), style=[*plain, *commands], hAlign="LEFT")


@dataclass(frozen=True)
class Line:
    """One line of a fact: a flowable at left and, where it is money, an amount at right."""

    text: Flowable
    amount: Flowable | None = None
    ruled: bool = False
    """True draws a thin line above, as over the figures of an account."""
    with_next: bool = False


def bound(lines: Sequence[Line]) -> list[Line]:
    """``lines`` that stay on one page together."""
    return [*(replace(line, with_next=True) for line in lines[:-1]), *lines[-1:]]


def facts(entries: Sequence[tuple[str, Sequence[Line]]]) -> Table:
    """Labels at left, one or more lines at right; every line is a row of its own, so that a long fact flows on."""
    cells: list[list[Any]] = []
    commands: list[tuple[Any, ...]] = []
    for label, lines in entries:
        for number, line in enumerate(lines):
            row = len(cells)
            over = [Rule(2, 3)] if line.ruled else []
            cells.append([para("label", label) if number == 0 else "", [*over, line.text], [*over, line.amount or ""]])
            if line.amount is None:
                commands.append(("SPAN", (1, row), (2, row)))
            if line.with_next:
                commands.append(("NOSPLIT", (0, row), (0, row + 1)))
        commands.append(("BOTTOMPADDING", (0, len(cells) - 1), (-1, len(cells) - 1), 4.5))
    return rows(cells, (LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH - AMOUNT_WIDTH, AMOUNT_WIDTH), *commands)


def bullets(sentences: Sequence[Sequence[str]], sign: str = "•") -> Table:
    """A list: each entry is the runs of one paragraph."""
    return rows([[para("body", sign), para("body", *runs)] for runs in sentences], (15, TEXT_WIDTH - 15))


def together(flow: Sequence[Flowable]) -> Flowable:
    """``flow`` on one page."""
    return KeepTogether(list(flow))


def box(lines: Sequence[Flowable]) -> Flowable:
    """The one boxed paragraph, kept whole while a page can hold it; outlined, so that it stays a box in grey."""
    table = Table(
        [[list(lines)]],
        colWidths=[TEXT_WIDTH],
        hAlign="LEFT",
        splitInRow=1,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), BODY),
            ("BACKGROUND", (0, 0), (-1, -1), BOX_FILL),
            ("BOX", (0, 0), (-1, -1), 0.9, BOX_LINE),
            ("ROUNDEDCORNERS", [5, 5, 5, 5]),
            ("LEFTPADDING", (0, 0), (-1, -1), 12),
            ("RIGHTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 7),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
        ],
    )
    return KeepTogether([table])


def fits_one_page(story: Sequence[Flowable], *, letterhead: bool) -> bool:
    """True when ``story`` goes on one page, which may begin under the letterhead."""
    room: float = HEIGHT - TOP - BOTTOM - (HEAD if letterhead else 0)
    return sum(_height(one) for one in story) <= room


def _height(one: Flowable) -> float:
    if isinstance(one, KeepTogether):
        return sum(_height(inner) for inner in one._content)
    if isinstance(one, AtFoot):
        return sum(_height(inner) for inner in one.content)
    return float(one.wrap(TEXT_WIDTH, HEIGHT)[1] + one.getSpaceBefore() + one.getSpaceAfter())


@dataclass(frozen=True)
class Section:
    """One language of a paper: its flow and the words at the foot of its pages."""

    story: list[Flowable]
    foot: str
    page_of: Callable[[int, int], str]


@dataclass(frozen=True)
class Masthead:
    """What the file and its first page say of themselves: never a person's name."""

    title: str
    author: str
    number: str
    code: str
    language: str = "fr-CA"


def build(masthead: Masthead, sections: Sequence[Section]) -> bytes:
    """The PDF of ``sections``, each beginning on a page of its own; same input, same bytes."""
    glyphs()
    target = io.BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=letter,
        title=masthead.title,
        author=masthead.author,
        creator="csqdesk",
        lang=masthead.language,
        invariant=1,
    )
    document.addPageTemplates(
        [
            _template(f"{n}{kind}", masthead, section, first=kind == "a" and n == 0)
            for n, section in enumerate(sections)
            for kind in "ab"
        ]
    )
    story: list[Flowable] = []
    for number, section in enumerate(sections):
        if number:
            story += [NextPageTemplate(f"{number}a"), PageBreak()]
        story += [NextPageTemplate(f"{number}b"), *section.story]
    document.build(story, canvasmaker=_Canvas)
    return target.getvalue()


def stamp(word: str, note: str) -> bytes:
    """One empty page with ``word`` large and pale across it and ``note`` under the foot line."""
    glyphs()
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=letter, invariant=1, initialFontName=BODY)
    size = 96.0
    canvas.saveState()
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFillColor(NAVY, alpha=0.11)
    canvas.setFont(STRONG, size)
    canvas.drawCentredString(0, -size / 3, word)
    canvas.restoreState()
    line = para("stamp", f"{word} – {note}")
    line.wrapOn(canvas, TEXT_WIDTH, BOTTOM)
    line.drawOn(canvas, SIDE, BOTTOM - 42)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _template(name: str, masthead: Masthead, section: Section, *, first: bool) -> PageTemplate:
    head = HEAD if first else 0.0
    frame = Frame(
        SIDE,
        BOTTOM,
        TEXT_WIDTH,
        HEIGHT - TOP - BOTTOM - head,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
        id=name,
    )

    def on_page(canvas: _Canvas, _document: BaseDocTemplate) -> None:
        canvas.section = section
        if first:
            _letterhead(canvas, masthead)

    return PageTemplate(id=name, frames=[frame], onPage=on_page)


def _letterhead(canvas: Canvas, masthead: Masthead) -> None:
    top = HEIGHT - TOP
    _signature(canvas, top)
    quiet = draw_qr(canvas, masthead.code, WIDTH - SIDE, top, size=QR_SIZE)
    right = WIDTH - SIDE - QR_SIZE - quiet - 8
    canvas.saveState()
    canvas.setFillColor(NAVY)
    canvas.setFont(STRONG, 12)
    canvas.drawRightString(right, top - 11, masthead.number)
    canvas.setFillColor(black)
    wide = code_128_width(masthead.code, CODE_MODULE)
    base = top - 19 - CODE_HEIGHT
    draw_code_128(canvas, masthead.code, right - wide, base, module=CODE_MODULE, height=CODE_HEIGHT)
    canvas.setFillColor(SOFT)
    canvas.setFont(BODY, 8.5)
    canvas.drawCentredString(right - wide / 2, base - 11, masthead.code)
    canvas.restoreState()


def _signature(canvas: Canvas, top: float) -> None:
    """The office's own picture; a missing or unreadable one leaves the space white, for no paper may wait for it."""
    picture = resource_path("letterhead", "signature.png")
    if picture.is_file():
        wide, high = SIGNATURE_SIZE
        with contextlib.suppress(OSError):
            canvas.drawImage(
                str(picture), SIDE, top - high, wide, high, mask="auto", preserveAspectRatio=True, anchor="nw"
            )


class _Canvas(Canvas):  # type: ignore[misc]
    """A canvas that writes the foot of each page last, when the number of pages is known."""

    def __init__(self, *args: Any, **named: Any) -> None:
        named["initialFontName"] = BODY
        self.section: Section | None = None
        self._waiting: list[dict[str, Any]] = []
        super().__init__(*args, **named)
        self.setViewerPreference("DisplayDocTitle", "true")

    def showPage(self) -> None:
        self._waiting.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        pages = self._waiting
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self._foot(number, len(pages))
            super().showPage()
        super().save()

    def _foot(self, number: int, total: int) -> None:
        if self.section is None:
            return
        base = BOTTOM - 26
        self.saveState()
        self.setStrokeColor(LINE)
        self.setLineWidth(0.5)
        self.line(SIDE, base + 14, WIDTH - SIDE, base + 14)
        self.setFillColor(SOFT)
        self.setFont(BODY, 8.5)
        self.drawString(SIDE, base, printable(self.section.foot))
        self.drawRightString(WIDTH - SIDE, base, self.section.page_of(number, total))
        self.restoreState()
