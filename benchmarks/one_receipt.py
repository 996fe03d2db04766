"""Draws one receipt from its sheet, against bare ReportLab drawing the same page.

The bare side is handed every run of text with its place, face, size and colour, every line and box, as the finished
receipt has them: it lays nothing out, words nothing and breaks no line. Both embed the same faces and draw the same
codes, from warm: the faces are read once in a process.
"""

from __future__ import annotations

import ctypes
import io
from datetime import date
from typing import Any, NamedTuple

from benchmarks.measure import Measure, in_turn, timed
from benchmarks.office import FAMILY, GIVEN, TODAY, own_folders

AIM = 2.0
TEXT_OBJECT, PATH_OBJECT = 1, 2
Colour = tuple[float, float, float]


class Run(NamedTuple):
    """A run of text as it stands on the page: points from the bottom left corner."""

    x: float
    y: float
    face: str
    size: float
    colour: Colour
    text: str


class Shape(NamedTuple):
    """A line or a box as it stands on the page."""

    x: float
    y: float
    wide: float
    high: float
    fill: Colour | None
    stroke: Colour | None


class Page(NamedTuple):
    """Everything on a page except its two codes."""

    runs: tuple[Run, ...]
    shapes: tuple[Shape, ...]


def measure(rounds: int) -> Measure:
    """Draws ``rounds`` receipts on each side; raises RuntimeError when the two sides do not say the same."""
    from csqdesk.papers.receipt import render
    from csqdesk.words import Words

    with own_folders():
        sheet, words = _sheet(), Words("fr")
        finished = render(sheet, words)
        pages = _pages_of(finished)
        if _said(finished) != _said(_draw(pages)):
            raise RuntimeError("the two sides do not draw the same page")
        ours, bare = in_turn(
            lambda _: timed(lambda: render(sheet, words)), lambda _: timed(lambda: _draw(pages)), rounds=rounds, warm=3
        )
    return Measure("one receipt", "ReportLab, same page", ours, bare, AIM)


def _draw(pages: list[Page]) -> bytes:
    from reportlab.lib.pagesizes import letter
    from reportlab.pdfgen.canvas import Canvas

    from csqdesk.papers.codes import draw_code_128, draw_qr

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=letter, invariant=1, initialFontName=pages[0].runs[0].face)
    for number, page in enumerate(pages):
        if number == 0:
            draw_qr(canvas, "E-26-00412-S", 550, 744, size=54)
            draw_code_128(canvas, "E-26-00412-S", 325, 705, module=0.9, height=20)
        for x, y, wide, high, fill, stroke in page.shapes:
            canvas.setFillColorRGB(*(fill or (0, 0, 0)))
            canvas.setStrokeColorRGB(*(stroke or (0, 0, 0)))
            canvas.rect(x, y, wide, high, stroke=int(stroke is not None), fill=int(fill is not None))
        for x, y, face, size, colour, text in page.runs:
            canvas.setFillColorRGB(*colour)
            canvas.setFont(face, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _pages_of(finished: bytes) -> list[Page]:
    """Reads back what a finished paper has on its pages."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(finished)
    try:
        return [_page_of(page) for page in document]
    finally:
        document.close()


def _page_of(page: Any) -> Page:
    import pypdfium2.raw as raw

    words = page.get_textpage()
    runs, shapes = [], []
    for one in page.get_objects(max_depth=1):
        if one.type == TEXT_OBJECT:
            text = _text(one.raw, words.raw)
            if text.strip():
                matrix = one.get_matrix()
                runs.append(Run(matrix.e, matrix.f, _face(one.raw), _size(one.raw), _fill(one.raw) or (0, 0, 0), text))
        elif one.type == PATH_OBJECT and raw.FPDFPath_CountSegments(one.raw) < 30:
            shape = _shape(one)
            if shape.fill != (0, 0, 0):  # black is the ink of the two codes alone
                shapes.append(shape)
    words.close()
    return Page(tuple(runs), tuple(shapes))


def _text(run: Any, words: Any) -> str:
    import pypdfium2.raw as raw

    size = raw.FPDFTextObj_GetText(run, words, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFTextObj_GetText(run, words, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def _size(run: Any) -> float:
    import pypdfium2.raw as raw

    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(run, ctypes.byref(size))
    return size.value


def _face(run: Any) -> str:
    """The registered face of an embedded one, whose name is ``AAAAAA+NotoSans-SemiBold``."""
    import pypdfium2.raw as raw

    from csqdesk.papers.typefaces import BODY, STRONG

    buffer = ctypes.create_string_buffer(200)
    raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(run), buffer, 200)
    return STRONG if "Bold" in buffer.value.decode("utf-8", "replace") else BODY


def _fill(one: Any) -> Colour | None:
    import pypdfium2.raw as raw

    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(one, *(ctypes.byref(part) for part in parts)):
        return None
    return (parts[0].value / 255, parts[1].value / 255, parts[2].value / 255)


def _stroke(one: Any) -> Colour | None:
    import pypdfium2.raw as raw

    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetStrokeColor(one, *(ctypes.byref(part) for part in parts)):
        return None
    return (parts[0].value / 255, parts[1].value / 255, parts[2].value / 255)


def _shape(one: Any) -> Shape:
    import pypdfium2.raw as raw

    left, bottom, right, top = one.get_bounds()
    mode, outlined = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(one.raw, ctypes.byref(mode), ctypes.byref(outlined))
    fill = _fill(one.raw) if mode.value else None
    return Shape(left, bottom, right - left, top - bottom, fill, _stroke(one.raw) if outlined.value else None)


def _said(finished: bytes) -> list[str]:
    """Every word on the pages, in no order."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(finished)
    try:
        words = [word for page in document for word in page.get_textpage().get_text_bounded().split()]
    finally:
        document.close()
    return sorted(word for word in words if not word.startswith("E-"))


def _sheet() -> Any:
    """The sheet of the reference packet, complete but for one item."""
    from csqdesk.papers.sheets import CertificateLine, InstrumentLine, ItemLine, PersonLine, ReceiptSheet
    from csqdesk.rules.law import load_law

    received = date(2026, 3, 4)
    draft = InstrumentLine(
        "bank_draft", "0045183", "Banque Nationale", 20100, "CAD", "accepted", (), None, None, "26-00412", received
    )
    return ReceiptSheet(
        paper_number="P26-00087",
        packet_number="26-00412",
        file_number="N0024081557",
        principal="Nguyen, Thi Minh Anh",
        label=None,
        received_on=received,
        carrier="canada_post",
        tracking="RN123456785CA",
        request_kind="add",
        route="mail",
        request_state="incomplete",
        persons=(PersonLine(FAMILY[0], GIVEN[0], "de_facto_spouse", "add"),),
        certificates=(
            CertificateLine("Nguyen", "Thi Minh Anh", "N1048872", date(2024, 11, 6), "original", True),
            CertificateLine("Nguyen", "Gia Huy", "N1048873", date(2024, 11, 6), "original", True),
        ),
        originals_expected=2,
        originals_received=2,
        originals_wanted=0,
        instruments=(draft,),
        items=(
            ItemLine("form_part_1", None, "present", False),
            ItemLine("identity", 0, "present", False),
            ItemLine("letter", None, "absent", True),
        ),
        missing=(("letter", None),),
        due_cents=20100,
        usable_cents=20100,
        fees_state="exact",
        has_removal=False,
        office=_office(load_law()),
        issued_on=TODAY,
        anchor="411 · 9f2c41d0",
        language_ground=None,
        language_until=None,
    )


def _office(law: Any) -> Any:
    from csqdesk.casework.office import office_lines

    return office_lines(law)
