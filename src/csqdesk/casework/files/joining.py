"""Tells which request of a file a reply completes."""

from __future__ import annotations

from sqlalchemy.orm import Session

from csqdesk.casework.files.lookup import find_packet
from csqdesk.problems import Invalid
from csqdesk.rules.vocabulary import RequestState
from csqdesk.store.records import Case, Request

OPEN_STATES = frozenset(
    {
        RequestState.TO_VERIFY,
        RequestState.INCOMPLETE,
        RequestState.COMPLETE,
        RequestState.MISDIRECTED,
        RequestState.IN_REVIEW,
        RequestState.INTENT_SENT,
    }
)
"""States in which a request may be completed: nobody decided it, or the family may still answer."""


def open_requests(case: Case) -> list[Request]:
    """The requests a reply may complete, the likeliest first: what waits for something, then what came last."""
    found = [one for one in case.requests if one.state in OPEN_STATES]
    return sorted(found, key=_likelihood, reverse=True)


def _likelihood(request: Request) -> tuple[bool, bool, int]:
    waits = bool((request.summary or {}).get("missing")) or request.state is RequestState.INTENT_SENT
    by_mail = request.state is not RequestState.MISDIRECTED
    return waits and by_mail, by_mail, request.id


def request_to_join(session: Session, case: Case, said: str | None) -> Request | None:
    """The request a reply completes: of the envelope ``said``, else the likeliest; ``None`` when none is open.

    Raises Invalid when ``said`` names an envelope of no open request of the file.
    """
    requests = open_requests(case)
    if said is None:
        return requests[0] if requests else None
    packet = find_packet(session, said, "request.joins")
    request = packet.request
    if packet.voided_at is not None or request not in requests:
        raise Invalid("problem-joins-other", field="request.joins", number=said)
    return request
