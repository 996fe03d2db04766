"""Draws up the list of items a request needs, from the law's table and what the envelope said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from csqdesk.rules.certificates import old_certificates
from csqdesk.rules.facts import ItemFacts, PersonFacts, RequestFacts
from csqdesk.rules.law import ItemRow, Law
from csqdesk.rules.persons import is_minor_child
from csqdesk.rules.vocabulary import Change, ItemCode, ItemState, RequestKind

Key = tuple[ItemCode, int | None]
"""An item and the row of its person; None for an item of the request as a whole."""

ADDING = frozenset({RequestKind.ADD, RequestKind.ADD_AND_REMOVE})
REMOVING = frozenset({RequestKind.REMOVE, RequestKind.ADD_AND_REMOVE})
NOT_RECEIVED = frozenset({ItemState.TO_CHECK, ItemState.NOT_APPLICABLE, ItemState.ABSENT})
"""States that say nothing came; after any other state they no longer count (domain, rule 44)."""


@dataclass(frozen=True)
class Wish:
    """What a request asks for: an addition, a removal, both or neither, and the persons added."""

    add: bool
    remove: bool
    added: tuple[PersonFacts, ...]

    @property
    def any(self) -> bool:
        return self.add or self.remove

    @property
    def removal_only(self) -> bool:
        return self.remove and not self.add

    @property
    def changes(self) -> frozenset[Change]:
        return frozenset([Change.ADD] * self.add + [Change.REMOVE] * self.remove)


def wish_of(facts: RequestFacts) -> Wish:
    """The wish behind the kind and the persons; a new application is none of this desk's."""
    if facts.kind is RequestKind.NEW_APPLICATION:
        return Wish(False, False, ())
    added = tuple(one for one in facts.persons if one.change is Change.ADD)
    removes = any(one.change is Change.REMOVE for one in facts.persons)
    return Wish(bool(added) or facts.kind in ADDING, removes or facts.kind in REMOVING, added)


@dataclass(frozen=True)
class Checklist:
    """The list of one request by the law of the day of receipt, and the latest word on each item."""

    facts: RequestFacts
    law: Law

    @cached_property
    def wish(self) -> Wish:
        return wish_of(self.facts)

    @cached_property
    def rows(self) -> tuple[ItemRow, ...]:
        """Rows of the law that this wish looks at; payment and originals are judged elsewhere (ruling 26)."""
        listed = self.law.items_on(self.facts.received_on)
        return tuple(row for row in listed if row.judged_from == "items" and row.changes & self.wish.changes)

    @cached_property
    def forms(self) -> frozenset[ItemCode]:
        """Items that are a form whose code and edition are looked at."""
        return frozenset(row.code for row in self.law.items if row.form)

    @cached_property
    def authenticated(self) -> frozenset[ItemCode]:
        """Items that an authorised person has to have authenticated."""
        return frozenset(row.code for row in self.law.items if row.authenticated)

    @cached_property
    def said(self) -> Mapping[Key, ItemFacts]:
        """The word that counts on each item; of a person when entered without one, it is the only added person's.

        Items come in the order in which they were said, the latest counts; but what was received under one of these
        two names is not absent under the other.
        """
        for_request = {row.code for row in self.law.items if row.per == "request"}
        only = self.wish.added[0].row if len(self.wish.added) == 1 else None
        said: dict[Key, ItemFacts] = {}
        for one in self.facts.items:
            key = (one.item, None if one.item in for_request else only if one.person is None else one.person)
            known = said.get(key)
            received = known is not None and known.person != one.person and known.state not in NOT_RECEIVED
            if not received or one.state not in NOT_RECEIVED:
                said[key] = one
        return said

    @cached_property
    def has_old_certificate(self) -> bool:
        return bool(old_certificates(self.facts))

    def word_on(self, key: Key) -> ItemFacts:
        """What was said of an item; ``to_check`` when nobody mentioned it (ruling 20)."""
        return self.said.get(key) or ItemFacts(key[0], ItemState.TO_CHECK, key[1])

    def keys(self, *, required: bool = True) -> tuple[Key, ...]:
        """Items required, or with ``required=False`` those of the same persons whose condition is not met."""
        return tuple(
            dict.fromkeys(
                (row.code, person.row if person else None)
                for person in (None, *self.wish.added)
                for row in self.rows
                if self._concerns(row, person) and CONDITIONS[row.when](self, person) is required
            )
        )

    @staticmethod
    def _concerns(row: ItemRow, person: PersonFacts | None) -> bool:
        return person.role in row.roles if person is not None else row.per == "request"

    def french_claimed(self, person: PersonFacts) -> bool:
        """Somebody said so, or a proof of it came in whatever state."""
        return person.french_claimed or self.word_on((ItemCode.FRENCH, person.row)).state not in NOT_RECEIVED

    def consent_needed(self, person: PersonFacts) -> bool:
        return person.one_parent and is_minor_child(person, self.facts.received_on)

    def consent_substituted(self, person: PersonFacts) -> bool:
        """A judgment of forfeiture, a proof of incapacity or a death certificate stands for the consent."""
        return bool(self.word_on((ItemCode.CONSENT, person.row)).facts.get("substitute"))


CONDITIONS: Mapping[str, Callable[[Checklist, PersonFacts | None], bool]] = {
    "always": lambda checklist, person: True,
    "csq_over_24_months": lambda checklist, person: checklist.has_old_certificate,
    "in_canada": lambda checklist, person: person is not None and person.in_canada,
    "french_claimed": lambda checklist, person: person is not None and checklist.french_claimed(person),
    "minor_with_one_parent": lambda checklist, person: person is not None and checklist.consent_needed(person),
    "consent_not_substituted": lambda checklist, person: (
        person is not None and checklist.consent_needed(person) and not checklist.consent_substituted(person)
    ),
}
"""Conditions of ``items.toml``. To add one: a row here and its name among the reader's ``ITEM_CONDITIONS``."""


def submitted_in_arrima(facts: RequestFacts, law: Law) -> tuple[Key, ...]:
    """What a request before the CSQ has to submit in Arrima: the same list, without what only follows a CSQ.

    Where nobody is named yet, everything that could be asked of a person, each once.
    """
    checklist = Checklist(facts, law)
    after = {row.code for row in law.items_on(facts.received_on) if row.after_csq}
    named = [key for key in required_items(facts, law) if key[0] not in after]
    if checklist.wish.added or not checklist.wish.add:
        return tuple(named)
    return tuple(dict.fromkeys([*named, *((row.code, None) for row in checklist.rows if row.code not in after)]))


def required_items(facts: RequestFacts, law: Law) -> tuple[Key, ...]:
    """Every item the request needs by the list of the day of receipt (vocabulary, section 3): (item, person row).

    Items of the request come first, then those of each person added, each in the table's order.
    """
    return Checklist(facts, law).keys()
