"""Writes rows as casework would, for tests of the store alone: one packet, its number and its sealed line."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select

from csqdesk.rules.vocabulary import PaperKind, RequestKind, RequestState
from csqdesk.store import journal, numbers
from csqdesk.store.engine import Store
from csqdesk.store.records import Clerk, Packet, Paper, Request

NOW = datetime(2026, 3, 5, 14, 2, 12, tzinfo=UTC)
DAY = date(2026, 3, 5)


def line(act: str = "log_packet", **changed: Any) -> dict[str, Any]:
    """The words of a journal line; ``changed`` says what is different."""
    usual = {
        "at": NOW, "clerk_id": 1, "actor": "croy", "machine": "poste-1", "act": act, "subject": "packet",
        "subject_id": 1, "request_id": 1, "undoes": None, "law": "2026-01-01", "details": {"note": "reçu à l’accueil"},
    }  # fmt: skip
    return {**usual, **changed}


def log_packet(store: Store, key: bytes, name: str = "Nguyễn") -> str:
    """One writing transaction: request, packet with its number, journal line. Returns the number."""
    with store.writing() as session:
        clerk = session.scalars(select(Clerk)).first()
        if clerk is None:
            clerk = Clerk(login="croy", name="Camille Roy", roles=["mail_clerk"], created_at=NOW)
            session.add(clerk)
        request = Request(
            kind=RequestKind.ADD, received_on=DAY, state=RequestState.UNMATCHED, summary={}, representative={}
        )
        session.add(request)
        session.flush()
        sequence = numbers.take(session, numbers.PACKET, DAY.year)
        number = numbers.packet_number(DAY.year, sequence)
        packet = Packet(
            number=number, year=DAY.year, sequence=sequence, ref=f"ref-{number}", request_id=request.id,
            kind=RequestKind.ADD, received_on=DAY, label=name, given={"ref": number}, door_reasons=[],
            logged_at=NOW, logged_by=clerk.id,
        )  # fmt: skip
        session.add(packet)
        session.flush()
        journal.append(session, key, **line(subject_id=packet.id, request_id=request.id))
    return number


def issue_paper(store: Store, key: bytes, pdf: bytes = b"%PDF-1.7 accus\xc3\xa9") -> str:
    """One writing transaction: a receipt for the first packet."""
    with store.writing() as session:
        packet = session.scalars(select(Packet).order_by(Packet.id)).first()
        assert packet is not None
        sequence = numbers.take(session, numbers.PAPER, DAY.year)
        paper = Paper(
            number=numbers.paper_number(DAY.year, sequence), year=DAY.year, sequence=sequence, kind=PaperKind.RECEIPT,
            request_id=packet.request_id, packet_id=packet.id, languages=["fr"], sheet={"number": packet.number},
            pdf=pdf, sha256=hashlib.sha256(pdf).hexdigest(), issued_at=NOW, issued_by=packet.logged_by,
        )  # fmt: skip
        session.add(paper)
        session.flush()
        journal.append(session, key, **line("issue_receipt", subject="paper", subject_id=paper.id))
        return paper.number
