"""Proves the make of the pages: same bytes, embedded faces, sizes, one box, codes that read back, nothing active."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st
from pypdf import PdfReader

from csqdesk.papers import inks, page
from csqdesk.papers.sheets import PersonLine, ReceiptSheet
from csqdesk.papers.typefaces import printable
from csqdesk.rules.codes_on_paper import packet_code, paper_code
from tests.papers import samples
from tests.papers.drawing import (
    OFFICE_LETTERS,
    PAPERS,
    draw,
    drawn,
    fills_of,
    flowed,
    images_of,
    opened,
    runs_of,
    text_of,
)

CODE = packet_code("26-00412")
LETTER_CODES = tuple(paper_code(one.paper_number) for one in OFFICE_LETTERS.values())


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_sheet_gives_the_same_bytes(name: str) -> None:
    assert draw(PAPERS[name]) == draw(PAPERS[name])


def test_a_sheet_kept_as_json_gives_the_same_bytes_again() -> None:
    kept = ReceiptSheet.from_json(samples.BILINGUAL.as_json())
    assert kept == samples.BILINGUAL and draw(kept) == drawn("bilingual")


@pytest.mark.parametrize("name", PAPERS)
def test_every_page_is_letter_and_every_face_is_embedded(name: str) -> None:
    reader = PdfReader(io.BytesIO(drawn(name, english=True)))
    for one in reader.pages:
        assert (one.mediabox.width, one.mediabox.height) == (612, 792)
        for face in one["/Resources"]["/Font"].values():
            described = face.get_object()["/FontDescriptor"].get_object()
            assert "/FontFile2" in described and "NotoSans" in described["/FontName"]


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_in_the_file_can_act(name: str) -> None:
    pdf = drawn(name)
    for active in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/OpenAction", b"/AA ", b"/EmbeddedFile", b"/Annots"):
        assert active not in pdf


def test_the_file_tells_its_language_and_its_number_but_no_name() -> None:
    reader = PdfReader(io.BytesIO(drawn("bilingual")))
    assert reader.trailer["/Root"]["/Lang"] == "fr-CA"
    told = " ".join(str(value) for value in reader.metadata.values())
    assert "P26-00450" in told and "Nguyen" not in told and "Bouchard" not in told


@pytest.mark.parametrize("name", PAPERS)
def test_what_a_person_reads_is_eleven_points_or_more(name: str) -> None:
    for words, size, bottom in runs_of(drawn(name, english=True)):
        small = bottom < page.BOTTOM or any(code in words for code in (CODE, *LETTER_CODES)) or "er" in words.split()
        assert size >= 11 or small, (words, size)


@pytest.mark.parametrize(
    ("name", "boxes"),
    [
        ("missing", 1),
        ("refused", 1),
        ("big", 1),
        ("misdirected", 1),
        ("complete", 0),
        ("to_verify", 0),
        ("bilingual", 2),
    ],
)
def test_there_is_one_box_in_each_language_when_something_is_missing(name: str, boxes: int) -> None:
    box = tuple(round(part * 255) for part in inks.BOX_FILL.rgb())
    assert fills_of(drawn(name)).count(box) == boxes


@pytest.mark.parametrize("name", ["complete", "big", "letter"])
def test_both_codes_read_back_from_the_printed_page(name: str) -> None:
    read = zxingcpp.read_barcodes(images_of(drawn(name))[0])
    assert {one.text for one in read} == {CODE}
    assert {one.format.name for one in read} == {"Code128", "QRCode"}


def test_the_longest_packet_number_still_reads_back() -> None:
    read = zxingcpp.read_barcodes(images_of(draw(replace(samples.COMPLETE, packet_number="26-1234567")))[0])
    assert [one.text for one in read] == [packet_code("26-1234567")] * 2


@pytest.mark.parametrize(
    "name", ["complete", "missing", "refused", "over", "removal", "misdirected", "unmatched", "to_verify", "three"]
)
def test_the_receipt_of_one_person_is_one_page(name: str) -> None:
    with opened(drawn(name)) as document:
        assert len(document) == 1


def test_a_large_family_flows_over_pages_and_every_page_says_which_it_is() -> None:
    pages = text_of(drawn("big")).split("\f")
    assert len(pages) > 1
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} de {len(pages)}" in flowed(text) and "Envoi 26-00412" in flowed(text)


@pytest.mark.parametrize(
    "name",
    [
        "<b>Côté</b>",
        "</para>",
        "=cmd|' /C calc'!A0",
        "Ben & Filles <img src='/etc/passwd'>",
        "&lt;&#0;",
        "{ $facts }",
        "Nguyễn Thị Ánh Tuyết",
        "Łukasz Żółć-Brzęczyszczykiewicz",
        "Sukarno",
        "Ірина Ґонта",
        "Ελένη",
    ],
)
def test_a_name_is_printed_letter_for_letter(name: str) -> None:
    person = PersonLine(name, "", "child", "add")
    text = flowed(text_of(draw(replace(samples.COMPLETE, persons=(person,)))))
    assert f"{name} (enfant à charge)" in text


def test_a_sign_without_a_glyph_is_named_never_boxed() -> None:
    assert printable("A\u05d0B") == "A{U+05D0}B"
    assert printable("😀") == "{U+1F600}"
    assert printable("Ⅳ") == "IV"
    assert printable("e\u0301\u200d\u202eX\n Y\u00a0Z") == "éX  Y\u00a0Z"
    person = PersonLine("כהן", "Léa", "child", "add")
    text = flowed(text_of(draw(replace(samples.COMPLETE, persons=(person,)))))
    assert "{U+05DB}{U+05D4}{U+05DF}, Léa" in text


@pytest.mark.slow
@effort(max_examples=25)
@given(st.text(max_size=2000), st.text(max_size=2000))
def test_any_text_gives_a_receipt(one: str, other: str) -> None:
    sheet = replace(
        samples.BIG,
        principal=one,
        label=other,
        tracking=other,
        persons=tuple(replace(person, family_name=one, given_name=other) for person in samples.FAMILY),
        certificates=tuple(replace(line, family_name=other, given_name=one) for line in samples.BIG.certificates),
        instruments=tuple(replace(line, number=one, issuer=other, payer=one) for line in samples.INSTRUMENTS),
    )
    assert draw(sheet).startswith(b"%PDF")


def test_everything_missing_with_the_longest_names_still_prints() -> None:
    people = tuple(replace(person, family_name="M" * 2000, given_name="W" * 2000) for person in samples.FAMILY)
    missing = tuple((code, row) for code in (*samples.PERSON_ITEMS, "french", "consent") for row in range(len(people)))
    sheet = replace(samples.BIG, persons=people, missing=missing)
    assert "Sans quoi la demande sera rejetée." in flowed(text_of(draw(sheet)))


def test_dark_inks_keep_apart_from_white_paper_in_grey() -> None:
    def contrast(colour: object) -> float:
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.rgb()]  # type: ignore[attr-defined]
        return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)

    assert all(contrast(ink) >= 7 for ink in (inks.TEXT, inks.NAVY, inks.SOFT))
    assert all(contrast(ink) >= 4 for ink in inks.MARKS.values())


def _png(red: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 4, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" + bytes([red, 0, 0]) * 4))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("picture", "shown"), [(_png(200), True), (b"not a picture", False), (None, False)])
def test_the_office_puts_its_signature_and_a_bad_one_stops_nothing(
    picture: bytes | None, shown: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if picture is not None:
        (tmp_path / "signature.png").write_bytes(picture)
    monkeypatch.setattr(page, "resource_path", lambda *parts: tmp_path / parts[-1])
    reader = PdfReader(io.BytesIO(draw(samples.COMPLETE)))
    assert bool(len(reader.pages[0].images)) is shown


def test_a_sheet_costs_no_pdf_library() -> None:
    code = "import sys, csqdesk.papers.sheets; sys.exit(bool({'reportlab', 'pypdf', 'PIL'} & set(sys.modules)))"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2] / "src")
