"""Builds the plain values that the tests of the rules start from: a request in which nothing is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from csqdesk.rules.checklist import required_items
from csqdesk.rules.facts import CertificateFacts, InstrumentFacts, ItemFacts, PersonFacts, RequestFacts
from csqdesk.rules.law import load_law
from csqdesk.rules.reasons import Reason
from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import Attestation, CertificateState, Change, ItemState, Method, RequestKind, Role

LAW = load_law()
RECEIVED = date(2026, 3, 4)

ORIGINAL = CertificateFacts(CertificateState.ORIGINAL, "N1048872", "Nguyễn", "Thị Minh Anh", date(2024, 11, 6))

DRAFT = InstrumentFacts(
    Method.BANK_DRAFT,
    number="0045183",
    issuer="Banque Nationale",
    institution="006",
    transit="00011",
    amount_cents=20100,
    dated_on=date(2026, 2, 25),
    drawn_in_canada=True,
    payee_as_expected=True,
    name_on_back=True,
)

CARD = InstrumentFacts(Method.CARD_FORM, last_four="4417", signed=True, amount_cents=20100)


def spouse(row: int = 0, **changes: Any) -> PersonFacts:
    person = PersonFacts(
        row,
        Change.ADD,
        Role.SPOUSE,
        "Bouchard",
        "Marie-Ève",
        born_on=date(1991, 6, 4),
        permit_until=date(2027, 2, 28),
        attestation=Attestation.OBTAINED,
    )
    return replace(person, **changes)


def child(row: int = 0, **changes: Any) -> PersonFacts:
    person = PersonFacts(row, Change.ADD, Role.CHILD, "Bouchard", "Éloi", born_on=date(2018, 9, 1))
    return replace(person, **changes)


def removed(row: int = 0, **changes: Any) -> PersonFacts:
    person = PersonFacts(row, Change.REMOVE, Role.SPOUSE, "Ben Slimane", "Yassine", born_on=date(1984, 10, 10))
    return replace(person, **changes)


def request(*persons: PersonFacts, all_present: bool = True, **changes: Any) -> RequestFacts:
    """An addition of ``persons`` (one spouse by default), with every item present unless told otherwise."""
    facts = RequestFacts(
        kind=RequestKind.ADD,
        received_on=RECEIVED,
        programme="PP_IA_TI_EV",
        stream="IA",
        family_size=1,
        submitted_on=date(2024, 5, 1),
        persons=persons or (spouse(),),
        certificates=(ORIGINAL,),
        instruments=(DRAFT,),
    )
    facts = replace(facts, **changes)
    return with_all_items(facts) if all_present else facts


def removal(*persons: PersonFacts, **changes: Any) -> RequestFacts:
    return request(*(persons or (removed(),)), **{"kind": RequestKind.REMOVE, "instruments": (), **changes})


def with_all_items(facts: RequestFacts) -> RequestFacts:
    """Every required item present, before the items that ``facts`` already speak of."""
    present = tuple(ItemFacts(item, ItemState.PRESENT, person) for item, person in required_items(facts, LAW))
    return replace(facts, items=present + facts.items)


def codes(found: Assessment | tuple[Reason, ...]) -> set[str]:
    """Codes of all reasons, those of the instruments included."""
    if isinstance(found, tuple):
        return {reason.code for reason in found}
    return {reason.code for one in found.instruments for reason in one.reasons} | codes(found.reasons)


def reason_of(found: Assessment | tuple[Reason, ...], code: str) -> Reason:
    reasons = found if isinstance(found, tuple) else found.reasons
    return next(reason for reason in reasons if reason.code == code)
