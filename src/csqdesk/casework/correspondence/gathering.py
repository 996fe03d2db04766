"""Gathers everything a letter says from the records of a request, as of the day it is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from csqdesk.casework.correspondence.wanted import wanted_of
from csqdesk.casework.desk import Work
from csqdesk.casework.files.assessing import live_concerns, opening_packet
from csqdesk.casework.files.members import addressed, principal_of
from csqdesk.casework.letters import anchor_of, certificate_line, instrument_line, second_language
from csqdesk.casework.office import accepted_methods, office_lines
from csqdesk.papers.letters.sheet import LetterSheet
from csqdesk.papers.sheets import PersonLine
from csqdesk.rules.law import LetterRow
from csqdesk.rules.verdicts import Assessment, ClockVerdict, InstrumentVerdict
from csqdesk.rules.vocabulary import Change, Channel, PaperKind
from csqdesk.store.records import Certificate, Instrument, Packet, Paper, Request


@dataclass(frozen=True)
class Said:
    """What is particular to one letter: its channel, its period, whom and what it is about."""

    row: LetterRow
    channel: Channel
    clock: ClockVerdict | None = None
    notice: Paper | None = None
    people: tuple[int, ...] = ()
    grounds: tuple[str, ...] = ()
    explanation: str = ""
    originals: tuple[Certificate, ...] = ()
    instruments: tuple[tuple[Instrument, InstrumentVerdict], ...] = ()
    more: dict[str, Any] = field(default_factory=dict)
    """Fields of the sheet that only one kind fills."""

    @property
    def kind(self) -> PaperKind:
        return self.row.kind


def letter_sheet(work: Work, request: Request, verdict: Assessment, said: Said, number: str) -> LetterSheet:
    """The letter to the principal applicant, at their own address: never anybody else's of the family."""
    packet = opening_packet(request)
    ground, until = second_language(request, work.today)
    office = work.law.office
    programme = work.law.programme(request.case.programme if request.case else None)
    concerns = live_concerns(request)
    clock = said.clock
    fields: dict[str, Any] = {
        "kind": said.kind.value,
        "paper_number": number,
        "packet_number": packet.number,
        "file_number": request.case.file_number if request.case else None,
        "addressee": addressee_of(packet),
        "address": address_of(request),
        "received_on": packet.received_on,
        "request_kind": request.kind.value,
        "persons": tuple(
            PersonLine(one.person.family_name, one.person.given_name, one.role.value, one.change.value, one.row)
            for one in concerns
        ),
        "office": office_lines(work.law),
        "issued_on": work.today,
        "anchor": anchor_of(work),
        "channel": said.channel.value,
        "language_ground": ground,
        "language_until": until,
        "due_cents": verdict.fees.due_cents,
        "usable_cents": verdict.fees.usable_cents,
        "accepted_methods": accepted_methods(work.law, work.today),
        "payee": office.payee_fr,
        "payee_english": office.payee_en,
        "people": said.people,
        "outcome": said.row.outcome.value if said.row.outcome else None,
        "grounds": said.grounds,
        "explanation": said.explanation,
        "review": said.row.review,
        "originals": tuple(
            replace(certificate_line(one, False), state="original", kept=True) for one in said.originals
        ),
        "instruments": tuple(instrument_line(one, judged) for one, judged in said.instruments),
        "form": ", ".join(sorted(programme.forms(request.case.stream if request.case else None))) if programme else "",
        "programme_fr": programme.name_fr if programme else "",
        "programme_en": programme.name_en if programme else "",
        "closed_on": programme.closes_on if programme and programme.closed_on(packet.received_on) else None,
        "has_removal": any(one.change is Change.REMOVE for one in concerns) or request.kind.value == "remove",
        "has_addition": any(one.change is Change.ADD for one in concerns) or request.kind.value == "add",
        "copy_to": copy_to(request),
        **_period(clock),
        **_notice(said.notice),
        **said.more,
    }
    return LetterSheet(**fields)


def _period(clock: ClockVerdict | None) -> dict[str, Any]:
    if clock is None:
        return {}
    return {
        "clock": clock.kind.value,
        "start": clock.start.value,
        "started_on": clock.started_on,
        "days": clock.days,
        "last_day": clock.end.latest,
    }


def _notice(notice: Paper | None) -> dict[str, Any]:
    if notice is None:
        return {}
    return {"notice": notice.number, "notice_on": date.fromisoformat(notice.sheet["issued_on"])}


def wanted(verdict: Assessment) -> dict[str, Any]:
    """The field of the sheet that lists what is to be provided."""
    return {"wanted": wanted_of(verdict)}


def addressee_of(packet: Packet) -> str:
    """« Thi Minh Anh Nguyen »: the principal of the file, or the one the envelope names."""
    principal = principal_of(packet.request.case)
    if principal is not None:
        return addressed(principal.family_name, principal.given_name)
    stated = ((packet.given or {}).get("case") or {}).get("principal") or {}
    return addressed(stated.get("family_name"), stated.get("given_name")) or packet.label or ""


def address_of(request: Request) -> tuple[str, ...]:
    """The principal applicant's own address, as on an envelope; empty when nobody gave one."""
    case = request.case
    if case is None or not case.address_lines:
        return ()
    return _lines(case.address_lines, case.city, case.region, case.postal_code, case.country)


def _lines(lines: Iterable[str], *rest: str | None) -> tuple[str, ...]:
    from csqdesk.words.formats import address

    city, region, postal_code, country = rest
    return tuple(address(tuple(lines), city, region, postal_code, country, "fr"))


def copy_to(request: Request) -> str | None:
    """Who gets a copy: a representative whose mandate was seen, and for whom copies were asked."""
    said = request.representative or {}
    return said.get("name") if said.get("copies") and said.get("mandate_seen") else None
