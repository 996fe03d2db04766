"""States again what belongs to a request or a file as a whole: language, representative, whether a CSQ was issued."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.files.assessing import live_packets, opening_packet
from csqdesk.casework.taking_back.lines import Line
from csqdesk.rules.texts import number_key
from csqdesk.store.records import Case, Request

LANGUAGE = ("language_ground", "language_until")
CORRECTING = ("edit_packet", "set_representative")


def language_of(line: Line) -> dict[str, Any]:
    """The ground of a second language and the day it ends, as an act told them; nothing where it told neither."""
    if line.act == "set_language_ground":
        return {name: line.said[name] for name in LANGUAGE}
    if line.act == "log_packet" and line.packet.given.get("language_ground"):
        return {name: line.packet.given.get(name) for name in LANGUAGE}
    return _edited(line, LANGUAGE)


def _edited(line: Line, names: Sequence[str]) -> dict[str, Any]:
    """What a correction of an envelope, or a word on its representative, changed of its request."""
    rows = [row.get("changed", {}) for row in line.changed if row["table"] == "request" and line.act in CORRECTING]
    return {name: new for row in rows for name, (_, new) in row.items() if name in names}


def restate_request(request: Request, lines: Sequence[Line]) -> None:
    """Whether a CSQ was issued and who represents: as its opening stated, and as standing envelopes were corrected."""
    if not live_packets(request):
        return
    given = opening_packet(request).given
    request.csq_issued = (given.get("case") or {}).get("csq_issued") is not False
    request.representative = given.get("representative") or {}
    for line in lines:
        if line.stands and line.packet.request is request:
            for name, value in _edited(line, ("csq_issued", "representative")).items():
                setattr(request, name, value)


def restate_number(work: Work, case: Case | None, lines: Sequence[Line], mine: Sequence[Line]) -> None:
    """The file's number as first known, then as standing envelopes were corrected, where one of ``mine`` said it."""
    told = [(line, *numbers) for line in lines for numbers in _renumbered(line)]
    if case is None or not any(line in mine for line, _, _ in told):
        return
    number = told[0][1]
    for line, _, new in told:
        number = new if line.stands else number
    key = number_key(number) if number else None
    taken = select(Case.id).where(Case.file_key == key, Case.id != case.id)
    if key and work.session.scalars(taken).first() is None:
        case.file_number, case.file_key = number, key


def _renumbered(line: Line) -> Iterator[tuple[str | None, str | None]]:
    """The number of the file before a correction of an envelope, and after."""
    for row in line.changed:
        if line.act == "edit_packet" and row["table"] == "family_case" and "file_number" in row.get("changed", {}):
            old, new = row["changed"]["file_number"]
            yield old, new
