"""Shows the mail round in hand, who is at the desk, and what was seen before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import func, select

from csqdesk.casework.desk import View
from csqdesk.casework.files.assessing import live_concerns, seen_before
from csqdesk.casework.files.lookup import find_by_tracking
from csqdesk.casework.files.members import principal_of
from csqdesk.casework.sheets import BatchRow, BatchSheet, DeskSheet
from csqdesk.problems import Invalid
from csqdesk.rules.facts import InstrumentFacts
from csqdesk.rules.vocabulary import Method
from csqdesk.store.records import Case, Draft, MailBatch, Packet

ROWS = 40
"""Envelopes a batch list shows; the count tells of all."""


def desk_sheet(view: View) -> DeskSheet:
    """Who is at the desk, the open round of today (or the latest one still open), and the draft in hand."""
    query = (
        select(MailBatch)
        .where(MailBatch.closed_at.is_(None), MailBatch.voided.is_(False), MailBatch.received_on <= view.today)
        .order_by(MailBatch.received_on.desc(), MailBatch.id.desc())
    )
    batch = view.session.scalars(query).first()
    kept = select(Draft).where(Draft.clerk_id == view.clerk.id, Draft.kind == "packet")
    drafts = list(view.session.scalars(kept.order_by(Draft.saved_at.desc(), Draft.id.desc())))
    in_hand = next((one.body for one in drafts if one.name == "" and one.body), None)
    return DeskSheet(
        view.clerk.login,
        view.clerk.name,
        tuple(view.clerk.roles),
        view.today,
        _sheet(view, batch, ROWS) if batch is not None else None,
        in_hand,
        tuple(one.name for one in drafts if one.name and one.body),
        view.session.scalar(select(func.count()).select_from(Case)) or 0,
    )


def kept_draft(view: View, kind: str, name: str = "") -> dict[str, object] | None:
    """The draft of that kind and name, of this clerk; ``None`` when it is empty."""
    query = select(Draft).where(Draft.clerk_id == view.clerk.id, Draft.kind == kind, Draft.name == name)
    draft = view.session.scalars(query).first()
    return dict(draft.body) if draft is not None and draft.body else None


def batch_sheet(view: View, code: str) -> BatchSheet:
    """One round with its last envelopes. Raises Invalid when there is none of that code."""
    batch = view.session.scalars(select(MailBatch).where(MailBatch.code == code)).first()
    if batch is None:
        raise Invalid("problem-batch-unknown", field="batch", number=code[:40])
    return _sheet(view, batch, ROWS)


def batches(view: View, limit: int = 12) -> tuple[BatchSheet, ...]:
    """The last rounds, newest first, without their envelopes."""
    query = select(MailBatch).where(MailBatch.voided.is_(False)).order_by(MailBatch.id.desc()).limit(limit)
    return tuple(_sheet(view, one, 0) for one in view.session.scalars(query))


def _sheet(view: View, batch: MailBatch, rows: int) -> BatchSheet:
    of_batch = select(Packet).where(Packet.batch_id == batch.id)
    standing = of_batch.where(Packet.voided_at.is_(None))
    count = view.session.scalar(select(func.count()).select_from(standing.subquery())) or 0
    packets: Iterable[Packet] = view.session.scalars(of_batch.order_by(Packet.id.desc()).limit(rows)) if rows else []
    return BatchSheet(
        batch.code,
        batch.received_on,
        batch.round,
        batch.carrier,
        batch.logger,
        batch.witness,
        batch.closed_at is not None,
        count,
        tuple(_row(packet) for packet in packets),
    )


def _row(packet: Packet) -> BatchRow:
    request = packet.request
    principal = principal_of(request.case)
    summary = request.summary or {}
    file_number = request.case.file_number if request.case else None
    family, given = (principal.family_name, principal.given_name) if principal else (None, None)
    if packet.voided_at is not None and principal is None:
        # The file it opened went with it: what was on the envelope still names it.
        said = packet.given.get("case") or {}
        file_number = file_number or said.get("file_number")
        family, given = ((said.get("principal") or {}).get(name) for name in ("family_name", "given_name"))
    return BatchRow(
        packet.number,
        request.id,
        packet.logged_at,
        file_number,
        family,
        given,
        packet.kind,
        tuple(one.role for one in live_concerns(request)),
        request.state,
        len(summary.get("missing", ())),
        bool(summary.get("to_return")),
        packet.voided_at is not None,
        packet.label,
    )


def seen_tracking(view: View, tracking: str) -> tuple[str, date] | None:
    """The first envelope of that tracking number, with its day; ``None`` when it is new."""
    packet = find_by_tracking(view.session, tracking)
    return (packet.number, packet.received_on) if packet is not None else None


def seen_instrument(
    view: View, method: Method, number: str, issuer: str = "", institution: str = "", transit: str = ""
) -> str | None:
    """The envelope that held the same instrument before; ``None`` when it is new."""
    typed = InstrumentFacts(
        method=Method(method), number=number, issuer=issuer, institution=institution or None, transit=transit or None
    )
    return seen_before(view.session, typed, view.law)
