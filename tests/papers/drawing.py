"""Draws the sample sheets and reads the pages back: text, sizes, colours, codes."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import pypdfium2
import pypdfium2.raw as raw
from PIL.Image import Image

from csqdesk.papers import receipt, return_letter
from csqdesk.papers.letters import drawing
from csqdesk.papers.letters.sheet import LetterSheet
from csqdesk.papers.sheets import ReceiptSheet, ReturnLetterSheet
from csqdesk.words import Words
from tests.papers.letter_samples import OFFICE_LETTERS
from tests.papers.samples import LETTERS, RECEIPTS

PAPERS = {**RECEIPTS, **LETTERS, **OFFICE_LETTERS}


def draw(sheet: ReceiptSheet | ReturnLetterSheet | LetterSheet, *, english: bool = False) -> bytes:
    second = Words("en") if english or sheet.language_ground else None
    if isinstance(sheet, ReceiptSheet):
        return receipt.render(sheet, Words("fr"), second)
    if isinstance(sheet, LetterSheet):
        return drawing.render(sheet, Words("fr"), second)
    return return_letter.render(sheet, Words("fr"), second)


@cache
def drawn(name: str, *, english: bool = False) -> bytes:
    """The PDF of a sample; drawn once, since the same sheet gives the same bytes (which a test proves)."""
    return draw(PAPERS[name], english=english)


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    """What a reader would copy out of the pages, one page after the other."""
    with opened(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return "\n\f\n".join("\n".join(line.rstrip() for line in page.splitlines()) for page in pages) + "\n"


def flowed(text: str) -> str:
    """``text`` without its line breaks, and with ordinary spaces: for looking a sentence up."""
    return " ".join(text.replace("\u00a0", " ").split())


def images_of(pdf: bytes, dots_per_inch: int = 200) -> list[Image]:
    with opened(pdf) as document:
        return [page.render(scale=dots_per_inch / 72).to_pil().convert("L") for page in document]


def runs_of(pdf: bytes) -> list[tuple[str, float, float]]:
    """Every run of text: what it says, its size in points, and its height above the foot of the page."""
    found = []
    with opened(pdf) as document:
        for page in document:
            words = page.get_textpage()
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                size = ctypes.c_float()
                raw.FPDFTextObj_GetFontSize(thing, size)
                left, bottom, right, top = thing.get_bounds()
                found.append((words.get_text_bounded(left, bottom, right, top), size.value, bottom))
    return found


def fills_of(pdf: bytes) -> list[tuple[int, int, int]]:
    """The fill colour of every drawn shape."""
    found = []
    with opened(pdf) as document:
        for page in document:
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
                red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
                raw.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
                found.append((red.value, green.value, blue.value))
    return found
