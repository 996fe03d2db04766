"""Keeps what a clerk has typed but not saved: no number, no journal, and only for its author."""

from __future__ import annotations

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import DraftChoice, DraftEntry
from csqdesk.problems import Invalid
from csqdesk.rules.texts import looks_like_card_number, may_be_card_or_tracking
from csqdesk.store.columns import canonical
from csqdesk.store.records import Draft

LIMIT = 200_000


def keep_draft(work: Work, entry: DraftEntry) -> None:
    """Keeps the draft of that kind and name, replacing the one before.

    Raises Invalid when it holds a card number or is past 200 000 characters: neither is ever written.
    """
    work.silent = True
    body = dict(entry.body)
    if not isinstance(body.get("values", {}), dict):
        raise Invalid("problem-json-not-object", field="body.values")
    text = canonical(body)
    if len(text) > LIMIT:
        raise Invalid("problem-text-too-long", limit=LIMIT)
    said = _said(body.get("values"))
    for value in _texts(body):
        if looks_like_card_number(value) and not (value in said and may_be_card_or_tracking(value)):
            raise Invalid("problem-text-card-number")
    draft = _find(work, entry.kind, entry.name)
    if draft is None:
        draft = Draft(clerk_id=work.clerk.id, kind=entry.kind, name=entry.name)
        work.session.add(draft)
    draft.body, draft.saved_at = body, work.now


def drop_draft(work: Work, entry: DraftChoice) -> None:
    """Empties a draft: it was saved, or cleared."""
    work.silent = True
    draft = _find(work, entry.kind, entry.name)
    if draft is not None:
        draft.body, draft.saved_at = {}, work.now


def _find(work: Work, kind: str, name: str) -> Draft | None:
    query = select(Draft).where(Draft.clerk_id == work.clerk.id, Draft.kind == kind, Draft.name == name)
    return work.session.scalars(query).first()


def _said(values: object) -> set[str]:
    """The numbers that somebody said to be an envelope's or an instrument's, and no card's (ruling 11)."""
    if not isinstance(values, dict):
        return set()
    rows = values.get("instruments")
    told = [(values, "tracking"), *((one, "number") for one in (rows if isinstance(rows, list) else []))]
    said = [one.get(name) for one, name in told if isinstance(one, dict) and one.get(f"{name}_said") is True]
    return {one for one in said if isinstance(one, str)}


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, int):
        return [str(value)]
    if isinstance(value, dict):
        return [text for pair in value.items() for one in pair for text in _texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return []
