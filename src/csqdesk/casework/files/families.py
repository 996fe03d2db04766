"""Finds or opens the family's file an envelope speaks of, with its principal applicant and its known facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import Address, CaseEntry, PersonEntry, Principal
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import fold, number_key
from csqdesk.store.records import Case, Packet, Person

OF_FILE = ("programme", "stream", "family_size", "submitted_on")
OF_PRINCIPAL = ("family_name", "given_name", "born_on", "individual_reference")
"""Facts that an envelope may state otherwise than the file knows them."""


@dataclass
class Found:
    """The file an envelope names, whether it was opened for it, and the differences to settle."""

    case: Case | None
    opened: bool = False
    differences: list[Reason] = field(default_factory=list)


def find_case(work: Work, entry: CaseEntry | None) -> Case | None:
    """The known file: by file number, else by the principal's individual reference. Never by a name alone."""
    if entry is None:
        return None
    if entry.file_number:
        return work.session.scalars(select(Case).where(Case.file_key == number_key(entry.file_number))).first()
    reference = entry.principal.individual_reference if entry.principal else None
    if not reference:
        return None
    query = (
        select(Case)
        .join(Person, Person.case_id == Case.id)
        .where(Person.reference_key == number_key(reference), Person.voided.is_(False), Case.voided.is_(False))
    )
    cases = set(work.session.scalars(query))
    return cases.pop() if len(cases) == 1 else None


def find_or_open(work: Work, entry: CaseEntry | None) -> Found:
    """The file, opened when its number is new; no file without a number and without a match."""
    case = find_case(work, entry)
    if case is not None and entry is not None:
        return Found(case, False, complete_case(work, case, entry))
    if entry is None or not entry.file_number:
        return Found(None)
    return Found(open_case(work, entry), True)


def open_case(work: Work, entry: CaseEntry) -> Case:
    """A new file, as the envelope states it."""
    case = Case(
        file_number=entry.file_number,
        file_key=number_key(entry.file_number or ""),
        programme=entry.programme,
        stream=entry.stream,
        family_size=entry.family_size,
        submitted_on=entry.submitted_on,
        csq_issued=entry.csq_issued is not False,
        voided=False,
        created_at=work.now,
        persons=[],
        certificates=[],
        requests=[],
    )
    work.session.add(case)
    if entry.principal is not None:
        _set_address(case, entry.principal.address)
        if entry.principal.family_name or entry.principal.individual_reference:
            add_principal(work, case, entry.principal)
    return case


def add_principal(work: Work, case: Case | None, principal: Principal) -> Person:
    person = Person(
        case=case,
        principal=True,
        family_name=principal.family_name or "",
        given_name=principal.given_name or "",
        born_on=principal.born_on,
        individual_reference=principal.individual_reference,
        reference_key=number_key(principal.individual_reference) if principal.individual_reference else None,
        voided=False,
    )
    work.session.add(person)
    return person


def _set_address(case: Case, address: Address | None) -> None:
    if address is None:
        return
    case.address_lines = list(address.lines) or None
    case.city, case.region = address.city, address.region
    case.postal_code, case.country = address.postal_code, address.country


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


def _full_name(family_name: str | None, given_name: str | None) -> str:
    return ", ".join(part for part in (family_name, given_name) if part)


def name_stated(packet: Packet) -> str | None:
    """The principal that an envelope names, as an unmatched one shows it."""
    principal = ((packet.given or {}).get("case") or {}).get("principal") or {}
    return _full_name(principal.get("family_name"), principal.get("given_name")) or None


def complete_case(work: Work, case: Case, entry: CaseEntry) -> list[Reason]:
    """Fills what the file did not know; another fact than the known one is kept out and said (ruling 17)."""
    if case.voided:
        revive_case(case)
    reasons = _fill(case, entry, OF_FILE)
    # A CSQ issued since is no contradiction: it is what happens next.
    case.csq_issued = case.csq_issued or entry.csq_issued is True
    stated = entry.principal
    if stated is None:
        return reasons
    known = principal_of(case)
    if known is None:
        if stated.family_name or stated.individual_reference:
            add_principal(work, case, stated)
    else:
        reasons += _fill(known, stated, OF_PRINCIPAL)
        if known.individual_reference:
            known.reference_key = number_key(known.individual_reference)
    if stated.address is not None and not case.address_lines:
        _set_address(case, stated.address)
    return reasons


def revive_case(case: Case) -> None:
    """A file whose opening was undone starts again from nothing but its number."""
    case.voided = False
    case.programme = case.stream = case.family_size = case.submitted_on = None
    _set_address(case, Address())


def _fill(record: Any, stated: Any, names: tuple[str, ...]) -> list[Reason]:
    reasons = []
    for name in names:
        known, said = getattr(record, name), getattr(stated, name)
        if said in (None, ""):
            continue
        if known in (None, ""):
            setattr(record, name, said)
        elif not _same(known, said):
            facts = {"fact": name, "known": _plain(known), "stated": _plain(said)}
            reasons.append(Reason("case.difference", facts))
    return reasons


def difference_now(packet: Packet, facts: Mapping[str, Any]) -> Reason | None:
    """What the envelope was found to state otherwise, as it is now: nothing once it, or the file, was corrected."""
    name, case = facts["fact"], packet.request.case
    of_file = name in OF_FILE
    known = _plain(getattr(case if of_file else principal_of(case), name, None))
    stated = (packet.given or {}).get("case") or {}
    said = (stated if of_file else stated.get("principal") or {}).get(name) or facts["stated"]
    if known in (None, "") or _same(known, said):
        return None
    return Reason("case.difference", {"fact": name, "known": known, "stated": said})


def _same(known: Any, said: Any) -> bool:
    if isinstance(known, str) and isinstance(said, str):
        return fold(known) == fold(said)
    return bool(known == said)


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def overwrite_case(work: Work, case: Case, entry: CaseEntry) -> None:
    """Corrects the file: every fact given replaces the one known."""
    for name in OF_FILE:
        if getattr(entry, name) is not None:
            setattr(case, name, getattr(entry, name))
    if entry.file_number:
        case.file_number, case.file_key = entry.file_number, number_key(entry.file_number)
    case.version += 1
    stated = entry.principal
    if stated is None:
        return
    known = principal_of(case)
    if known is None:
        add_principal(work, case, stated)
    else:
        for name in OF_PRINCIPAL:
            if getattr(stated, name) is not None:
                setattr(known, name, getattr(stated, name))
        known.reference_key = number_key(known.individual_reference) if known.individual_reference else None
    if stated.address is not None:
        _set_address(case, stated.address)
