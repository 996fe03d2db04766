"""Settles a request after an act touched it: assesses it anew, keeps the summary for lists, refreshes the search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from csqdesk.casework.files.assessing import DECIDED, assess_request, counted_instruments, live_concerns, live_packets
from csqdesk.rules.law import Law
from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import FeesState, InstrumentState, RequestState
from csqdesk.store import search
from csqdesk.store.records import Instrument, Packet, Request

ORIGINAL_WANTED = ("certificate.missing", "certificate.copy_only")


def missing_of(assessment: Assessment) -> tuple[tuple[str, int | None], ...]:
    """What is to be provided: items, ``original_csq`` and ``payment``, each with the person's row or ``None``.

    Nobody is asked for an original declared lost: what takes its place is for a person to decide.
    """
    found: list[tuple[str, int | None]] = [(one.item.value, one.person) for one in assessment.items if one.missing]
    if originals_wanted(assessment):
        found.append(("original_csq", None))
    if assessment.fees.state in (FeesState.NONE, FeesState.PARTIAL, FeesState.UNUSABLE):
        found.append(("payment", None))
    return tuple(found)


def originals_wanted(assessment: Assessment) -> int:
    """How many originals are asked for."""
    return sum(reason.code in ORIGINAL_WANTED for reason in assessment.reasons)


def summary_of(assessment: Assessment) -> dict[str, Any]:
    """What lists show of a request without assessing it again."""
    return {
        "missing": [list(pair) for pair in missing_of(assessment)],
        "reasons": sorted({reason.code for reason in assessment.reasons}),
        "fees": assessment.fees.state.value,
        "to_return": any(one.state is InstrumentState.REFUSED for one in assessment.instruments),
    }


def settle(session: Session, request: Request, law: Law, today: date) -> Assessment | None:
    """Assesses ``request`` as of ``today``; a request whose envelopes are all voided is void."""
    if not live_packets(request):
        request.version += 1
        request.state = RequestState.VOID
        request.summary = {}
        _withdraw(request)
        index(session, request)
        return None
    assessment = assess_request(session, request, law, today)
    # Only now: what is written before the questions of the assessment would be written twice.
    request.version += 1
    request.state = assessment.state
    if assessment.found is not RequestState.COMPLETE and assessment.state not in DECIDED:
        _withdraw(request)
    request.summary = summary_of(assessment)
    index(session, request)
    return assessment


def _withdraw(request: Request) -> None:
    """What somebody declared complete is so no more; the journal keeps who had, and when."""
    if request.completed_at is not None:
        request.completed_at = request.completed_by = None


def settle_beside(session: Session, touched: Mapping[int, Request], law: Law, today: date) -> None:
    """Assesses anew the other open requests of the files of ``touched``: they stand on the same persons and CSQs."""
    cases = {request.case_id: request.case for request in touched.values() if request.case is not None}
    for case in cases.values():
        _settle_open(session, (one for one in case.requests if one.id not in touched), law, today)


def settle_alike(
    session: Session, rows: Iterable[Mapping[str, Any]], touched: Mapping[int, Request], law: Law, today: date
) -> None:
    """Assesses anew what was told to have come twice, wherever it is: the first of the two was corrected or taken back.

    ``rows`` are the act's changes, as its journal line keeps them.
    """
    numbers: set[str | None] = set()
    trackings: set[str | None] = set()
    for row in rows:
        changed = row.get("changed", {})
        if row["table"] == "instrument" and changed:
            numbers |= {session.get_one(Instrument, row["id"]).number_key, *changed.get("number_key", ())[:1]}
        elif row["table"] == "packet" and changed.keys() & {"voided_at", "tracking_key"}:
            trackings |= {session.get_one(Packet, row["id"]).tracking_key, *changed.get("tracking_key", ())[:1]}
            held = select(Instrument.number_key).where(Instrument.packet_id == row["id"])
            numbers |= set(session.scalars(held))
    twice = select(Instrument.request_id).where(Instrument.number_key.in_(numbers - {None}))
    found = set(session.scalars(twice)) if numbers - {None} else set()
    if trackings - {None}:
        found |= set(session.scalars(select(Packet.request_id).where(Packet.tracking_key.in_(trackings - {None}))))
    others = [session.get(Request, ident) for ident in sorted(found - set(touched))]
    _settle_open(session, (one for one in others if one is not None), law, today)


def _settle_open(session: Session, requests: Iterable[Request], law: Law, today: date) -> None:
    for request in requests:
        if request.state in DECIDED or not live_packets(request):
            continue
        assessment = assess_request(session, request, law, today)
        state, summary = assessment.state, summary_of(assessment)
        if (state, summary) != (request.state, request.summary):
            request.state, request.summary = state, summary
            request.version += 1


def index(session: Session, request: Request) -> None:
    """Puts every word by which the file may be looked for into the search."""
    case = request.case
    requests = case.requests if case is not None else [request]
    words: list[str | None] = []
    if case is not None:
        words += [case.file_number]
        for person in case.persons:
            if not person.voided:
                words += [person.family_name, person.given_name, person.individual_reference]
        words += [one.individual_reference for one in case.certificates if not one.voided]
    for one in requests:
        for concern in live_concerns(one):
            words += [concern.person.family_name, concern.person.given_name]
        for packet in live_packets(one):
            words += [packet.number, packet.tracking, packet.label]
            principal = ((packet.given or {}).get("case") or {}).get("principal") or {}
            words += [principal.get("family_name"), principal.get("given_name")]
        words += [instrument.number for instrument in counted_instruments(one)]
    unique = list(dict.fromkeys(word for word in words if word))
    words_kept = " ".join(unique)
    if case is not None:
        search.index_case(session, "case", case.id, words_kept)
    search.index_case(session, "request", request.id, "" if case is not None else words_kept)
