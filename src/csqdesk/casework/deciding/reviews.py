"""Notes that an administrative review of a decision was asked for."""

from __future__ import annotations

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import ReviewAsking
from csqdesk.casework.files.course import last_step
from csqdesk.casework.files.lookup import find_standing_packet
from csqdesk.problems import Invalid
from csqdesk.rules.vocabulary import DecisionStep
from csqdesk.store.course import Review


def ask_review(work: Work, entry: ReviewAsking) -> int:
    """Notes the request for review of the decision that stands; answers its number.

    Raises Invalid when nothing was decided that can be reviewed, or for a day before the decision or after today. A
    letter of intention is not reviewable.
    """
    packet = find_standing_packet(work.session, entry.packet)
    decision = last_step(work.session, packet.request, DecisionStep.DECISION)
    row = work.law.letter_of(decision.outcome, DecisionStep.DECISION) if decision is not None else None
    if decision is None or row is None or not row.review:
        raise Invalid("problem-review-of-nothing", field="packet", number=packet.number)
    if not decision.on_day <= entry.on <= work.today:
        days = {"decided": decision.on_day.isoformat(), "today": work.today.isoformat()}
        raise Invalid("problem-review-day", field="on", **days)
    review = Review(
        decision_id=decision.id,
        asked_on=entry.on,
        note=entry.note,
        recorded_at=work.now,
        recorded_by=work.clerk.id,
        voided=False,
    )
    work.session.add(review)
    work.session.flush()
    work.about("request", packet.request_id, number=packet.number, request=packet.request)
    work.extra["said"] = {"packet": packet.id}
    return review.id
