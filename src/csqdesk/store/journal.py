"""Writes and verifies the journal: one sealed line per act, each seal resting on the one before."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple, TypedDict, Unpack

from sqlalchemy import insert, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from csqdesk.store.columns import Moment, canonical
from csqdesk.store.records import JournalDetail, JournalEntry

_ENTRY = insert(JournalEntry)
_DETAIL = insert(JournalDetail)
_LAST = text("SELECT id, seal FROM journal_entry ORDER BY id DESC LIMIT 1")
_LINES = text("SELECT * FROM journal_entry ORDER BY id")
FIRST = "0" * 64
"""What the first line names as the seal before it."""
SEALED = (
    "id",
    "at",
    "clerk_id",
    "actor",
    "machine",
    "act",
    "subject",
    "subject_id",
    "request_id",
    "undoes",
    "law",
    "details_digest",
    "previous",
)
"""The columns under the seal, in this order; a column added later is sealed only where it is not null."""


class Line(TypedDict):
    """What a line says. ``details`` is plain JSON: what the act changed, old → new."""

    at: datetime
    clerk_id: int
    actor: str
    machine: str
    act: str
    subject: str
    subject_id: int
    request_id: int | None
    undoes: int | None
    law: str
    details: Any


class Last(NamedTuple):
    """The newest line: its number (0 in an empty journal) and its seal."""

    id: int
    seal: str


def last(session: Session) -> Last:
    """Number and seal of the newest line; ``(0, "00…")`` when there is none."""
    row = session.connection().execute(_LAST).first()
    return Last(0, FIRST) if row is None else Last(row.id, row.seal)


def append(session: Session, key: bytes, **line: Unpack[Line]) -> Last:
    """Adds one line in the caller's transaction, numbered 1, 2, 3… without holes; returns its number and seal.

    ``key`` is the installation's; ``at`` carries its zone (ValueError otherwise).
    """
    session.flush()
    before = last(session)
    salt, body = secrets.token_hex(16), canonical(line["details"])
    values: dict[str, Any] = {name: said for name, said in line.items() if name != "details"}
    values |= {"id": before.id + 1, "details_digest": digest(salt, body), "previous": before.seal}
    values["seal"] = seal(key, {**values, "at": stored_moment(line["at"])})
    connection = session.connection()
    connection.execute(_ENTRY, values)
    connection.execute(_DETAIL, {"entry_id": values["id"], "salt": salt, "body": line["details"]})
    return Last(values["id"], values["seal"])


def stored_moment(moment: datetime) -> str:
    """The text under which the file keeps ``moment``: the seal covers what is kept, not what was meant."""
    return str(Moment().process_bind_param(moment, sqlite.dialect()))


def digest(salt: str, body: str) -> str:
    """Salted SHA-256 of the details as kept; the salt keeps a short secret from being guessed."""
    return hashlib.sha256(f"{salt}\n{body}".encode()).hexdigest()


def seal(key: bytes, values: dict[str, Any]) -> str:
    """HMAC-SHA-256 of the line as canonical JSON, in the order of ``SEALED``."""
    return hmac.new(key, canonical([values[name] for name in SEALED]).encode(), hashlib.sha256).hexdigest()


def verify(session: Session, key: bytes | None, anchor: Last | None = None) -> list[dict[str, Any]]:
    """Faults of the journal, the first broken link first; an empty list means whole.

    ``anchor`` is a line remembered elsewhere: then a cut tail and an older file are seen too. Without ``key`` the chain
    is followed, but its seals cannot be checked.
    """
    faults: list[dict[str, Any]] = []
    before = Last(0, FIRST)
    for row in session.execute(_LINES).mappings():
        what = _broken(dict(row), before, key)
        if what:
            faults.append({"what": what, "where": row["id"] if what != "line_missing" else before.id + 1})
            break
        before = Last(row["id"], row["seal"])
        if anchor and anchor.id == before.id and anchor.seal != before.seal:
            faults.append({"what": "anchor_differs", "where": before.id})
            break
    else:
        if anchor and anchor.id > before.id:
            faults.append({"what": "tail_missing", "where": before.id + 1})
    return faults + list(_details(session))


def _broken(row: dict[str, Any], before: Last, key: bytes | None) -> str | None:
    if row["id"] != before.id + 1:
        return "line_missing"
    if row["previous"] != before.seal:
        return "link_broken"
    try:
        whole = key is None or hmac.compare_digest(seal(key, row), str(row["seal"]))
    except (TypeError, ValueError):  # a value of a kind that no line ever had
        whole = False
    return None if whole else "seal_broken"


def _details(session: Session) -> Iterator[dict[str, Any]]:
    """Details that are gone, orphaned or not those that were sealed."""
    rows = session.execute(
        text(
            "SELECT e.id AS id, d.entry_id AS entry_id, d.salt AS salt, d.body AS body, e.details_digest AS digest "
            "FROM journal_entry e FULL JOIN journal_detail d ON d.entry_id = e.id"
        )
    )
    for row in rows:
        if row.id is None:
            yield {"what": "line_missing", "where": row.entry_id}
        elif row.entry_id is None:
            yield {"what": "details_missing", "where": row.id}
        elif digest(str(row.salt), str(row.body)) != row.digest:
            yield {"what": "details_changed", "where": row.id}
