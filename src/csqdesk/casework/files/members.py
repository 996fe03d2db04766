"""Reads whom a file knows, by what name, and what an envelope states otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from csqdesk.casework.entries import PersonEntry
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import fold
from csqdesk.store.records import Case, Packet, Person

OF_FILE = ("programme", "stream", "family_size", "submitted_on")
OF_PRINCIPAL = ("family_name", "given_name", "born_on", "individual_reference")
"""Facts that an envelope may state otherwise than the file knows them."""


def principal_of(case: Case | None) -> Person | None:
    """The principal applicant of the file, when anybody named one."""
    if case is None:
        return None
    return next((one for one in case.persons if one.principal and not one.voided), None)


def is_same(person: Person, other: Person | PersonEntry) -> bool:
    """Same folded name, and same birth where both are known. Twins differ by their given name."""
    if fold(f"{person.family_name} {person.given_name}") != fold(f"{other.family_name} {other.given_name}"):
        return False
    return person.born_on is None or other.born_on is None or person.born_on == other.born_on


def name_of(person: Person) -> str:
    """``Nguyen, Thi Minh Anh``; a person of one name has just that."""
    return _full_name(person.family_name, person.given_name)


def addressed(family_name: str | None, given_name: str | None) -> str:
    """« Thi Minh Anh Nguyen », as an envelope is addressed."""
    return " ".join(part for part in (given_name, family_name) if part)


def _full_name(family_name: str | None, given_name: str | None) -> str:
    return ", ".join(part for part in (family_name, given_name) if part)


def name_stated(packet: Packet) -> str | None:
    """The principal that an envelope names, as an unmatched one shows it."""
    principal = ((packet.given or {}).get("case") or {}).get("principal") or {}
    return _full_name(principal.get("family_name"), principal.get("given_name")) or None


def difference_now(packet: Packet, facts: Mapping[str, Any]) -> Reason | None:
    """What the envelope was found to state otherwise, as it is now: nothing once it, or the file, was corrected."""
    name, case = facts["fact"], packet.request.case
    of_file = name in OF_FILE
    known = plain_fact(getattr(case if of_file else principal_of(case), name, None))
    stated = (packet.given or {}).get("case") or {}
    said = (stated if of_file else stated.get("principal") or {}).get(name) or facts["stated"]
    if known in (None, "") or same_fact(known, said):
        return None
    return Reason("case.difference", {"fact": name, "known": known, "stated": said})


def same_fact(known: Any, said: Any) -> bool:
    if isinstance(known, str) and isinstance(said, str):
        return fold(known) == fold(said)
    return bool(known == said)


def plain_fact(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
