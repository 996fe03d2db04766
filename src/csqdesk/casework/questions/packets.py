"""Lists, shows, searches and assesses envelopes for scripts, in plain JSON values."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select

from csqdesk.casework.desk import View
from csqdesk.casework.files.assessing import assess_request, live_packets, opening_packet
from csqdesk.casework.files.lookup import find_packet, requests_named
from csqdesk.rules.verdicts import Assessment, ClockVerdict
from csqdesk.rules.vocabulary import RequestState
from csqdesk.store.records import Packet


def show_packet(view: View, number: str) -> dict[str, Any]:
    """One envelope: its number, version and states, and ``record``, the line it was given (NFC).

    Raises Invalid when there is none.
    """
    return packet_json(find_packet(view.session, number))


def list_packets(view: View) -> tuple[dict[str, Any], ...]:
    """Every envelope, in order of logging, voided ones too."""
    return tuple(packet_json(one) for one in view.session.scalars(select(Packet).order_by(Packet.id)))


def search_packets(view: View, text: str, limit: int = 50) -> tuple[dict[str, Any], ...]:
    """Envelopes of the files that the text names; never fails for any text."""
    requests = requests_named(view.session, text, limit)
    packets = {packet.id: packet for one in requests for packet in live_packets(one)}
    return tuple(packet_json(one) for one in packets.values())


def packet_json(packet: Packet) -> dict[str, Any]:
    request = packet.request
    return {
        "number": packet.number,
        "id": packet.id,
        "version": packet.version,
        "request": opening_packet(request).number,
        "kind": packet.kind.value,
        "state": (RequestState.VOID if packet.voided_at is not None else request.state).value,
        "file_number": request.case.file_number if request.case else None,
        "received_on": packet.received_on.isoformat(),
        "logged_at": packet.logged_at.isoformat(),
        "voided": packet.voided_at is not None,
        "record": packet.given,
    }


def assess_packet(view: View, number: str, on: date | None = None) -> dict[str, Any]:
    """The whole verdict on the request of an envelope, as the command line prints it.

    ``on`` is the day of judgement (default: today). Raises Invalid when there is no such envelope.
    """
    request = find_packet(view.session, number).request
    verdict = assess_request(view.session, request, view.law, on or view.today)
    answer = assessment_json(verdict, opening_packet(request).number)
    if not live_packets(request):
        answer["state"] = RequestState.VOID.value
    return answer


def assessment_json(verdict: Assessment, number: str) -> dict[str, Any]:
    """An assessment in plain values: ISO dates, integer cents, codes."""
    fees, certificates = verdict.fees, verdict.certificates
    return {
        "request": number,
        "state": verdict.state.value,
        "route": verdict.route.value,
        "judged_on": verdict.judged_on.isoformat(),
        "law": verdict.law,
        "fees": {
            "on": fees.on.isoformat() if fees.on else None,
            "per_person": [{"person": one.person, "cents": one.cents} for one in fees.per_person],
            "due_cents": fees.due_cents,
            "received_cents": fees.received_cents,
            "usable_cents": fees.usable_cents,
            "state": fees.state.value,
        },
        "instruments": [
            {
                "method": one.method.value,
                "number": one.number,
                "state": one.state.value,
                "reasons": [reason.as_json() for reason in one.reasons],
            }
            for one in verdict.instruments
        ],
        "items": [
            {
                "item": one.item.value,
                "person": one.person,
                "required": one.required,
                "state": one.state.value,
                "missing": one.missing,
            }
            for one in verdict.items
        ],
        "certificates": {
            "expected": certificates.expected,
            "received": certificates.received,
            "missing": certificates.missing,
            "older_than_24_months": certificates.older_than_24_months,
            "federal_letter": certificates.federal_letter,
        },
        "clocks": [clock_json(one) for one in verdict.clocks],
        "reasons": [reason.as_json() for reason in verdict.reasons],
        "proposals": [
            {"outcome": one.outcome.value, "ground": one.ground.value, "facts": dict(one.facts)}
            for one in verdict.proposals
        ],
    }


def clock_json(clock: ClockVerdict) -> dict[str, Any]:
    """One clock in plain values, its three last days and the steps that led there."""
    end = clock.end
    return {
        "id": clock.ident,
        "kind": clock.kind.value,
        "person": clock.person,
        "started_on": clock.started_on.isoformat(),
        "event": clock.start.value,
        "days": clock.days,
        "counted_to": end.counted_to.isoformat(),
        "last_day": end.last_day.isoformat(),
        "last_day_with_saturdays": end.last_day_with_saturdays.isoformat(),
        "last_day_office": end.last_day_office.isoformat(),
        "state": clock.state.value,
        "expired": clock.expired,
        "steps": [{"code": code, "facts": dict(facts)} for code, facts in end.steps],
    }
