"""Issues papers inside the act that needs them: number, frozen sheet, bytes and digest in one row."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import PaperChoice, PaperPrinting, PaperVoiding, ReceiptIssue
from csqdesk.casework.files.assessing import (
    assess_request,
    counted_instruments,
    held_originals,
    live_concerns,
    replaced_among,
    request_certificates,
    state_of,
)
from csqdesk.casework.files.lookup import find_packet, find_paper
from csqdesk.casework.files.members import addressed, name_of, name_stated, principal_of
from csqdesk.casework.files.settling import missing_of, originals_wanted
from csqdesk.casework.office import accepted_methods, office_lines
from csqdesk.papers.sheets import (
    CertificateLine,
    InstrumentLine,
    ItemLine,
    PersonLine,
    ReceiptSheet,
    ReturnLetterSheet,
)
from csqdesk.problems import Invalid
from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.verdicts import Assessment, InstrumentVerdict
from csqdesk.rules.vocabulary import Change, Method, PaperKind
from csqdesk.store import journal, numbers
from csqdesk.store.records import Certificate, Instrument, Packet, Paper, Request

SheetOf = Callable[[str], Any]


def issue(
    work: Work, packet: Packet, kind: PaperKind, sheet_of: SheetOf, *, instrument: Instrument | None = None
) -> Paper:
    """Draws a paper and keeps it: the bytes that preview, printer, archive and file will all get."""
    sequence = numbers.take(work.session, "paper", work.today.year)
    number = numbers.paper_number(work.today.year, sequence)
    sheet = sheet_of(number)
    languages = ["fr", "en"] if sheet.language_ground else ["fr"]
    pdf = draw(kind, sheet, languages)
    paper = Paper(
        number=number,
        year=work.today.year,
        sequence=sequence,
        kind=kind,
        request_id=packet.request_id,
        packet_id=packet.id,
        instrument_id=instrument.id if instrument else None,
        languages=languages,
        sheet=sheet.as_json(),
        pdf=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
        issued_at=work.now,
        issued_by=work.clerk.id,
        reprints=0,
    )
    work.session.add(paper)
    work.session.flush()
    return paper


def draw(kind: PaperKind, sheet: Any, languages: list[str]) -> bytes:
    """The bytes of a sheet, French first."""
    from csqdesk.words import Words

    second = Words("en") if "en" in languages else None
    if kind is PaperKind.RECEIPT:
        from csqdesk.papers import receipt

        return receipt.render(sheet, Words("fr"), second)
    if kind is PaperKind.INSTRUMENT_RETURN:
        from csqdesk.papers import return_letter

        return return_letter.render(sheet, Words("fr"), second)
    from csqdesk.papers.letters import drawing

    return drawing.render(sheet, Words("fr"), second)


def issue_receipt(work: Work, entry: ReceiptIssue) -> str:
    """Issues the receipt of an envelope; answers its paper number.

    Raises Invalid for a voided envelope.
    """
    packet = find_packet(work.session, entry.packet)
    if packet.voided_at is not None:
        raise Invalid("problem-already-void", field="packet", number=packet.number)
    paper = issue(work, packet, PaperKind.RECEIPT, lambda number: receipt_sheet(work, packet, number))
    work.about("paper", paper.id, number=packet.number)
    work.request_id = packet.request_id
    work.extra["paper"] = paper.number
    return paper.number


def reprint_paper(work: Work, entry: PaperChoice) -> dict[str, Any]:
    """Journals that a kept paper is put out again, as a duplicate; answers its number and the count of reprints.

    Raises Invalid for a voided paper.
    """
    paper = find_paper(work.session, entry.paper)
    if paper.voided_at is not None:
        raise Invalid("problem-paper-void", field="paper", number=paper.number)
    paper.reprints += 1
    work.about("paper", paper.id, number=paper.number)
    work.request_id = paper.request_id
    work.extra["paper"] = paper.number
    return {"number": paper.number, "reprints": paper.reprints}


def void_paper(work: Work, entry: PaperVoiding) -> None:
    """Voids a paper, with a reason; its number and its bytes stay. Raises Invalid when it is void already."""
    paper = find_paper(work.session, entry.paper)
    if not entry.reason.strip():
        raise Invalid("problem-reason-required", field="reason")
    if paper.voided_at is not None:
        raise Invalid("problem-already-void", field="paper", number=paper.number)
    paper.voided_at, paper.void_reason = work.now, entry.reason
    work.about("paper", paper.id, number=paper.number)
    work.request_id = paper.request_id
    work.extra |= {"paper": paper.number, "reason": entry.reason}


def note_printed(work: Work, entry: PaperPrinting) -> None:
    """Notes that the paper was put out, by the printer or as a file."""
    paper = find_paper(work.session, entry.paper)
    paper.printed_at = work.now
    work.about("paper", paper.id, number=paper.number)
    work.request_id = paper.request_id
    work.extra |= {"paper": paper.number, "outlet": "file" if entry.as_file else "printer"}


def anchor_of(work: Work) -> str:
    """Number and first 8 hex digits of the journal line before this act (vocabulary, ruling 7)."""
    ident, seal = journal.last(work.session)
    return f"{ident}-{seal[:8]}"


def second_language(request: Request, today: date) -> tuple[str | None, date | None]:
    """The ground for English under the French, while it lasts."""
    ground, until = request.language_ground, request.language_until
    if ground is None or (until is not None and until < today):
        return None, None
    return ground.value, until


def receipt_sheet(work: Work, packet: Packet, number: str) -> ReceiptSheet:
    """Everything the receipt of this envelope says, as of today."""
    request = packet.request
    verdict = assess_request(work.session, request, work.law, work.today)
    ground, until = second_language(request, work.today)
    principal = principal_of(request.case)
    concerns = live_concerns(request)
    certificates = request_certificates(request)
    replaced = replaced_among(certificates)
    return ReceiptSheet(
        paper_number=number,
        packet_number=packet.number,
        file_number=request.case.file_number if request.case else None,
        principal=name_of(principal) if principal else name_stated(packet),
        label=packet.label,
        received_on=packet.received_on,
        carrier=packet.carrier.value if packet.carrier else None,
        tracking=packet.tracking,
        request_kind=packet.kind.value,
        route=verdict.route.value,
        request_state=verdict.state.value,
        persons=tuple(
            PersonLine(one.person.family_name, one.person.given_name, one.role.value, one.change.value, one.row)
            for one in concerns
        ),
        certificates=tuple(certificate_line(one, one.id in replaced) for one in certificates),
        originals_expected=verdict.certificates.expected,
        originals_wanted=originals_wanted(verdict),
        originals_received=verdict.certificates.received,
        instruments=_instrument_lines(request, verdict),
        items=tuple(ItemLine(one.item.value, one.person, one.state.value, one.missing) for one in verdict.items),
        missing=missing_of(verdict),
        due_cents=verdict.fees.due_cents,
        usable_cents=verdict.fees.usable_cents,
        fees_state=verdict.fees.state.value,
        has_removal=any(one.change is Change.REMOVE for one in concerns),
        office=office_lines(work.law),
        issued_on=work.today,
        anchor=anchor_of(work),
        language_ground=ground,
        language_until=until,
    )


def certificate_line(certificate: Certificate, replaced: bool) -> CertificateLine:
    return CertificateLine(
        certificate.family_name,
        certificate.given_name,
        certificate.individual_reference,
        certificate.issued_on,
        state_of(certificate).value,
        bool(held_originals(certificate)),
        replaced,
    )


def _instrument_lines(request: Request, verdict: Assessment) -> tuple[InstrumentLine, ...]:
    pairs = zip(counted_instruments(request), verdict.instruments, strict=True)
    return tuple(instrument_line(instrument, judged) for instrument, judged in pairs)


def instrument_line(instrument: Instrument, judged: InstrumentVerdict) -> InstrumentLine:
    packet = instrument.packet
    return InstrumentLine(
        method=instrument.method.value,
        number=instrument.number,
        issuer=instrument.issuer,
        amount_cents=instrument.amount_cents,
        currency=instrument.currency,
        state=judged.state.value,
        reasons=tuple(reason.code for reason in read_reasons(instrument, judged.reasons)),
        payer=instrument.payer_name,
        last_four=instrument.last_four if instrument.method is Method.CARD_FORM else None,
        packet=packet.number if packet else "",
        received_on=packet.received_on if packet else instrument.request.received_on,
    )


def read_reasons(instrument: Instrument, reasons: Iterable[Reason]) -> list[Reason]:
    """What a paper may say of an instrument: of a date that nobody looked for yet, not that there is none."""
    unread = instrument.verified_at is None
    return [one for one in reasons if not (unread and one.code == "instrument.undated")]


def return_letter_sheet(
    work: Work, packet: Packet, instrument: Instrument, judged: InstrumentVerdict, number: str
) -> ReturnLetterSheet:
    """The letter that goes with a refused instrument, to the principal applicant's own address."""
    request = packet.request
    ground, until = second_language(request, work.today)
    principal = principal_of(request.case)
    verdict = assess_request(work.session, request, work.law, work.today)
    stated = ((packet.given or {}).get("case") or {}).get("principal") or {}
    told = (stated.get("family_name"), stated.get("given_name"))
    name = addressed(*((principal.family_name, principal.given_name) if principal else told))
    return ReturnLetterSheet(
        paper_number=number,
        packet_number=packet.number,
        file_number=request.case.file_number if request.case else None,
        addressee=name or instrument.payer_name or "",
        address=_address(request),
        received_on=packet.received_on,
        instrument=instrument_line(instrument, judged),
        reasons=tuple((reason.code, tuple(sorted(reason.facts.items()))) for reason in _refusing(judged)),
        accepted_methods=accepted_methods(work.law, work.today),
        payee=work.law.office.payee_fr,
        payee_english=work.law.office.payee_en,
        due_cents=verdict.fees.due_cents,
        usable_cents=verdict.fees.usable_cents,
        office=office_lines(work.law),
        issued_on=work.today,
        anchor=anchor_of(work),
        language_ground=ground,
        language_until=until,
    )


def _refusing(judged: InstrumentVerdict) -> tuple[Reason, ...]:
    """Why an instrument cannot count. What a person has still to decide is no reason for sending it back."""
    stops = tuple(reason for reason in judged.reasons if reason.weight is Weight.STOP)
    return stops or judged.reasons


def _address(request: Request) -> tuple[str, ...]:
    from csqdesk.words.formats import address

    case = request.case
    if case is None or not case.address_lines:
        return ()
    return tuple(address(case.address_lines, case.city, case.region, case.postal_code, case.country, "fr"))
