"""Finds or opens the family's file an envelope speaks of, with its principal applicant and its known facts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import Address, CaseEntry, Principal
from csqdesk.casework.files.members import OF_FILE, OF_PRINCIPAL, plain_fact, principal_of, same_fact
from csqdesk.problems import Invalid
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import number_key
from csqdesk.store.records import Case, Person


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


def complete_case(work: Work, case: Case, entry: CaseEntry, *, first: bool = False) -> list[Reason]:
    """Fills what the file did not know; another fact than the known one is kept out and said (ruling 17).

    ``first``: nothing was ever said of the file, as when it is opened.
    """
    if case.voided:
        revive_case(case)
        first = True
    reasons = _fill(case, entry, OF_FILE)
    # A CSQ issued since is no contradiction: it is what happens next.
    case.csq_issued = entry.csq_issued is not False if first else case.csq_issued or entry.csq_issued is True
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
    forget_facts(case)


def forget_facts(case: Case) -> None:
    """Nothing is known of the file but its number, nor of its principal applicant."""
    case.programme = case.stream = case.family_size = case.submitted_on = None
    case.csq_issued = True
    _set_address(case, Address())
    principal = principal_of(case)
    if principal is not None:
        principal.family_name = principal.given_name = ""
        principal.born_on = principal.individual_reference = principal.reference_key = None


def _fill(record: Any, stated: Any, names: tuple[str, ...]) -> list[Reason]:
    reasons = []
    for name in names:
        known, said = getattr(record, name), getattr(stated, name)
        if said in (None, ""):
            continue
        if known in (None, ""):
            setattr(record, name, said)
        elif not same_fact(known, said):
            facts = {"fact": name, "known": plain_fact(known), "stated": plain_fact(said)}
            reasons.append(Reason("case.difference", facts))
    return reasons


def overwrite_case(work: Work, case: Case, entry: CaseEntry) -> None:
    """Corrects the file: every fact given replaces the one known.

    Raises Invalid for the number of another file: an envelope that is of that one is voided and logged there.
    """
    if entry.file_number:
        alike = select(Case.id).where(Case.file_key == number_key(entry.file_number), Case.id != case.id)
        if work.session.scalars(alike).first() is not None:
            raise Invalid("problem-file-number-taken", field="changes.case.file_number", number=entry.file_number)
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


def take_stated(case: Case, fact: str, stated: Any) -> None:
    """The file takes one fact as an envelope states it, in plain values."""
    value = date.fromisoformat(stated) if fact in ("submitted_on", "born_on") and stated else stated
    record = case if fact in OF_FILE else principal_of(case)
    if record is None:
        return
    setattr(record, fact, value)
    record.version += 1
    if fact == "individual_reference" and isinstance(record, Person):
        record.reference_key = number_key(stated) if stated else None
