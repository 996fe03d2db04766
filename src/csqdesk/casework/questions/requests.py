"""Lists requests for the screen *Dossiers*: the latest ones, or those of the files and envelopes a text names."""

from __future__ import annotations

from sqlalchemy import select

from csqdesk.casework.desk import View
from csqdesk.casework.files.assessing import live_packets, opening_packet
from csqdesk.casework.files.members import name_stated, principal_of
from csqdesk.casework.questions.cases import find_cases
from csqdesk.casework.sheets import RequestRow
from csqdesk.rules.codes_on_paper import read_code
from csqdesk.rules.texts import fold
from csqdesk.rules.vocabulary import RequestState
from csqdesk.store import search
from csqdesk.store.records import Case, Packet, Request


def find_requests(view: View, text: str = "", limit: int = 50) -> tuple[RequestRow, ...]:
    """The requests that the text names, newest first within each file; without a text, the latest of the office.

    An envelope's number names its request alone, matched or not. Never fails for any text.
    """
    if len(fold(text)) < 2:
        query = select(Request).where(Request.state != RequestState.VOID).order_by(Request.id.desc()).limit(limit)
        return tuple(_row(one) for one in view.session.scalars(query))
    named = _of_packet(view, text)
    if named is not None:
        return (_row(named),)
    found: list[Request] = []
    for hit in find_cases(view, text, limit):
        case = view.session.get(Case, hit.case_id)
        found += reversed(case.requests) if case is not None else ()
    for subject, ident in search.find(view.session, text, limit):
        request = view.session.get(Request, ident) if subject == "request" else None
        if request is not None and request not in found:
            found.append(request)
    return tuple(_row(one) for one in found if live_packets(one))[:limit]


def _of_packet(view: View, text: str) -> Request | None:
    code = read_code(text)
    number = code[1] if code is not None and code[0] == "packet" else text.strip()
    packet = view.session.scalars(select(Packet).where(Packet.number == number)).first()
    return packet.request if packet is not None else None


def _row(request: Request) -> RequestRow:
    principal = principal_of(request.case)
    packet = opening_packet(request)
    summary = request.summary or {}
    return RequestRow(
        request.id,
        packet.number,
        request.case.file_number if request.case else None,
        principal.family_name if principal else None,
        principal.given_name if principal else None,
        packet.label or name_stated(packet),
        request.case.city if request.case else None,
        request.kind,
        request.state,
        request.received_on,
        len(summary.get("missing", ())),
        bool(summary.get("to_return")),
    )
