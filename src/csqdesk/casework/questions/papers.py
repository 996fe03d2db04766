"""Lists the papers of a day, finds them again, and hands out their kept bytes."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from csqdesk.casework.desk import View
from csqdesk.casework.files.assessing import live_packets
from csqdesk.casework.files.course import came_back
from csqdesk.casework.files.lookup import find_packet, find_paper, requests_named
from csqdesk.casework.files.members import principal_of
from csqdesk.casework.sheets import PaperRow, ReceiptRow
from csqdesk.problems import Invalid
from csqdesk.rules.days import montreal_midnight
from csqdesk.rules.texts import fold
from csqdesk.rules.vocabulary import PaperKind
from csqdesk.store.records import Packet, Paper


def paper_row(paper: Paper) -> PaperRow:
    principal = principal_of(paper.request.case)
    return PaperRow(
        paper.number,
        paper.kind,
        paper.packet.number if paper.packet else None,
        paper.request_id,
        paper.request.case.file_number if paper.request.case else None,
        principal.family_name if principal else None,
        principal.given_name if principal else None,
        paper.issued_at,
        paper.printed_at,
        paper.reprints,
        paper.voided_at is not None,
        tuple(paper.languages),
    )


def receipts_of(view: View, day: date | None = None) -> tuple[ReceiptRow, ...]:
    """The envelopes logged on that day in Montréal (today, by default), newest first, each with its latest receipt.

    Raises Invalid for a day that no clock reaches.
    """
    day = day or view.today
    try:
        start, end = montreal_midnight(day), montreal_midnight(day + timedelta(days=1))
    except OverflowError:
        raise Invalid("problem-date-out-of-range", field="day") from None
    query = (
        select(Packet)
        .where(Packet.logged_at >= start, Packet.logged_at < end, Packet.voided_at.is_(None))
        .order_by(Packet.id.desc())
    )
    return tuple(_receipt_row(packet) for packet in view.session.scalars(query))


def find_receipts(view: View, text: str, limit: int = 100) -> tuple[ReceiptRow, ...]:
    """Envelopes of the files or requests that the text names, newest first."""
    if len(fold(text)) < 2:
        return ()
    requests = requests_named(view.session, text, limit)
    packets = [packet for one in requests for packet in live_packets(one)]
    unique = sorted({packet.id: packet for packet in packets}.values(), key=lambda one: -one.id)
    return tuple(_receipt_row(packet) for packet in unique[:limit])


def _receipt_row(packet: Packet) -> ReceiptRow:
    request = packet.request
    principal = principal_of(request.case)
    papers = [one for one in request.papers if one.packet_id == packet.id]
    receipts = [one for one in papers if one.kind is PaperKind.RECEIPT]
    letters = [one for one in papers if one.kind is not PaperKind.RECEIPT and one.voided_at is None]
    standing = [one for one in receipts if one.voided_at is None]
    latest = (standing or receipts)[-1] if receipts else None
    return ReceiptRow(
        packet.number,
        request.id,
        request.case.file_number if request.case else None,
        principal.family_name if principal else None,
        principal.given_name if principal else None,
        packet.kind,
        request.state,
        packet.received_on,
        packet.logged_at,
        paper_row(latest) if latest is not None else None,
        packet.label,
        tuple(paper_row(one) for one in letters),
    )


def paper_pdf(view: View, number: str, duplicate: bool = False) -> bytes:
    """The kept bytes of a paper; with *DUPLICATA* or *ANNULÉ* laid over them when it is one.

    Raises Invalid when there is no such paper.
    """
    paper = find_paper(view.session, number)
    pdf = bytes(paper.pdf)
    if not duplicate and paper.voided_at is None:
        return pdf
    from csqdesk.papers.duplicate import overlay
    from csqdesk.words import Words

    words = Words("fr")
    if paper.voided_at is not None:
        return overlay(pdf, words, view.today, kind="void")
    return overlay(pdf, words, view.today, kind="duplicate")


def paper_sheet(view: View, number: str) -> PaperRow:
    """One paper as lists show it. Raises Invalid when there is none of that number."""
    return paper_row(find_paper(view.session, number))


def standing_letter(view: View, packet: str, kind: PaperKind) -> str | None:
    """Number of the request's latest letter of that kind; ``None`` when there is none, or it came back undelivered.

    Of a letter that returned a payment, the one of that envelope. Raises Invalid when there is no such envelope.
    """
    found = find_packet(view.session, packet)
    letters = [one for one in found.request.papers if one.kind is kind and one.voided_at is None]
    if kind is PaperKind.INSTRUMENT_RETURN:
        letters = [one for one in letters if one.packet_id == found.id]
    standing = [one for one in letters if came_back(view.session, one) is None]
    return standing[-1].number if standing else None


def waiting_papers(view: View) -> tuple[PaperRow, ...]:
    """Papers issued and not printed yet, oldest first."""
    query = select(Paper).where(Paper.printed_at.is_(None), Paper.voided_at.is_(None)).order_by(Paper.id)
    return tuple(paper_row(paper) for paper in view.session.scalars(query))


def standing_receipt(view: View, packet: str) -> str | None:
    """Number of the envelope's latest receipt that was not voided; ``None`` when there is none.

    Raises Invalid when there is no such envelope.
    """
    row = _receipt_row(find_packet(view.session, packet))
    return row.paper.number if row.paper is not None and not row.paper.voided else None
