"""Proves that a mark is laid over the kept bytes, and that these stay what they were."""

from __future__ import annotations

import io
from datetime import date

import pytest
import zxingcpp
from pypdf import PdfReader

from csqdesk.papers.duplicate import Kind, overlay
from csqdesk.words import Words
from tests.papers.drawing import drawn, flowed, images_of, text_of

ON = date(2026, 2, 1)


def marked(name: str, kind: Kind = "duplicate") -> bytes:
    return overlay(drawn(name), Words("fr"), ON, kind)


@pytest.mark.parametrize("kind", ["duplicate", "void"])
@pytest.mark.parametrize("name", ["complete", "big", "letter"])
def test_the_copy_begins_with_the_very_bytes_that_were_kept(name: str, kind: Kind) -> None:
    kept = drawn(name)
    copy = marked(name, kind)
    assert copy[: len(kept)] == kept and len(copy) > len(kept)
    assert copy == marked(name, kind)


@pytest.mark.parametrize(("kind", "word"), [("duplicate", "DUPLICATA"), ("void", "ANNULÉ")])
def test_every_page_carries_the_mark_and_its_day(kind: Kind, word: str) -> None:
    pages = text_of(marked("big", kind)).split("\f")
    assert len(pages) == len(text_of(drawn("big")).split("\f"))
    for page in pages:
        assert flowed(page).count(word) == 2 and "février 2026" in flowed(page)


def test_what_the_paper_said_can_still_be_read() -> None:
    copy = flowed(text_of(marked("big")))
    for line in text_of(drawn("big")).splitlines():
        assert flowed(line) in copy
    assert {one.text for one in zxingcpp.read_barcodes(images_of(marked("big"))[0])} == {"E-26-00412-S"}


def test_the_update_is_sound_for_a_strict_reader() -> None:
    reader = PdfReader(io.BytesIO(marked("big", "void")), strict=True)
    assert reader.trailer["/Size"] == max(reader.xref[0]) + 1
    for page in reader.pages:
        assert "/CsqdeskMark" in page["/Resources"]["/XObject"]
        for face in page["/Resources"]["/XObject"]["/CsqdeskMark"]["/Resources"]["/Font"].values():
            assert "/FontFile2" in face.get_object()["/FontDescriptor"].get_object()
