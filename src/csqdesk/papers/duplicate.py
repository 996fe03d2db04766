"""Lays a mark over a kept paper without touching it: DUPLICATA on a reprint, ANNULÉ on a voided paper."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import date
from typing import Literal, cast

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    RectangleObject,
    StreamObject,
)

from csqdesk.papers.page import stamp
from csqdesk.papers.voice import Voice
from csqdesk.words import Words

Kind = Literal["duplicate", "void"]
_MARK = NameObject("/CsqdeskMark")


def overlay(pdf: bytes, words: Words, on: date, kind: Kind = "duplicate") -> bytes:
    """``pdf`` with the mark on every page; the result begins with the very bytes of ``pdf``.

    The mark is appended as an incremental update of the file, so that the kept paper can still be taken out of the
    copy and compared. ``on`` is the day of the reprint or of the voiding. Same input, same bytes.
    """
    voice = Voice(words)
    note = voice(f"paper-{kind}-note", day=voice.day(on))
    mark = PdfReader(io.BytesIO(stamp(voice(f"paper-{kind}"), note))).pages[0]
    kept = PdfReader(io.BytesIO(pdf))
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    last = int(cast(NumberObject, kept.trailer["/Size"])) - 1
    form = writer._add_object(_form(mark, writer))
    opens, closes = (writer._add_object(_stream(code)) for code in (b"q\n", b"\nQ\nq /CsqdeskMark Do Q\n"))
    changed = [_lay(page, form, opens, closes) for page in writer.pages]
    changed += range(last + 1, len(writer._objects) + 1)
    return pdf + _update(writer, pdf, kept.trailer, changed)


def _form(mark: PageObject, writer: PdfWriter) -> StreamObject:
    """The page of the mark as a form that any page can draw, with its typeface."""
    form = _stream(cast(StreamObject, mark["/Contents"].get_object()).get_data())
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = RectangleObject(mark.mediabox)
    form[NameObject("/Resources")] = mark["/Resources"].clone(writer)
    return form


def _lay(page: PageObject, form: PdfObject, opens: PdfObject, closes: PdfObject) -> int:
    """Lets ``page`` draw ``form`` after its own content; returns the number of the changed object."""
    resources = cast(DictionaryObject, page["/Resources"].get_object())
    shapes = cast(DictionaryObject, resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object())
    shapes[_MARK] = form
    page[NameObject("/Contents")] = ArrayObject([opens, page.raw_get("/Contents"), closes])
    return cast(IndirectObject, page.indirect_reference).idnum


def _update(writer: PdfWriter, pdf: bytes, trailer: DictionaryObject, changed: Iterable[int]) -> bytes:
    """The appended part: the changed and new objects, their table, and a trailer that leads back to the kept one."""
    body = io.BytesIO()
    table: list[tuple[int, int]] = []
    for number in sorted(changed):
        written = writer._objects[number - 1]
        if written is not None:
            table.append((number, len(pdf) + body.tell()))
            body.write(b"%d 0 obj\n" % number)
            written.write_to_stream(body)
            body.write(b"\nendobj\n")
    beginning = len(pdf) + body.tell()
    body.write(b"xref\n")
    for number, offset in table:
        body.write(b"%d 1\n%010d 00000 n \n" % (number, offset))
    end = DictionaryObject({NameObject(name): trailer.raw_get(name) for name in ("/Root", "/Info", "/ID")})
    end[NameObject("/Size")] = NumberObject(table[-1][0] + 1)
    end[NameObject("/Prev")] = NumberObject(int(re.findall(rb"startxref\s+([0-9]+)", pdf)[-1]))
    body.write(b"trailer\n")
    end.write_to_stream(body)
    body.write(b"\nstartxref\n%d\n%%%%EOF\n" % beginning)
    return body.getvalue()


def _stream(code: bytes) -> StreamObject:
    stream = StreamObject()
    stream.set_data(code)
    return stream
