"""Judges each item of the list: what stands, what counts as missing, what somebody has to look at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from csqdesk.rules.checklist.listing import Checklist, Key
from csqdesk.rules.facts import ItemFacts, RequestFacts
from csqdesk.rules.law import Law
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import number_key
from csqdesk.rules.verdicts import ItemVerdict
from csqdesk.rules.vocabulary import MISSING_STATES, ItemCode, ItemState

EDITION = re.compile(r"\d{4}-\d{2}")
NOTHING_THERE = frozenset(
    {ItemState.TO_CHECK, ItemState.ABSENT, ItemState.NOT_APPLICABLE, ItemState.LOST, ItemState.RETURNED}
)
WITHOUT_REASON = frozenset({ItemState.PRESENT, ItemState.NOT_APPLICABLE})

CONSENT_FACTS: Mapping[str, ItemState] = {
    "original": ItemState.NOT_ORIGINAL,
    "signed_and_dated": ItemState.UNSIGNED,
    "authenticated": ItemState.NOT_AUTHENTICATED,
}
"""Answer on a consent that must not be "no" → what the consent is then (ruling 26)."""


def judge_items(facts: RequestFacts, law: Law) -> tuple[tuple[ItemVerdict, ...], tuple[Reason, ...]]:
    """A verdict on every required item, then on those said or listed without being required; and all reasons."""
    checklist = Checklist(facts, law)
    verdicts: list[ItemVerdict] = []
    reasons: list[Reason] = []
    required = checklist.keys()
    for key in required:
        verdict, more = _judge(key, checklist)
        verdicts.append(verdict)
        reasons += more
    for key in dict.fromkeys((*checklist.keys(required=False), *checklist.said)):
        if key not in required and key[0] not in (ItemCode.PAYMENT, ItemCode.ORIGINAL_CSQ):
            extra = _not_required(key, checklist)
            verdicts += [extra] if extra is not None else []
    return tuple(verdicts), tuple(reasons)


def _not_required(key: Key, checklist: Checklist) -> ItemVerdict | None:
    """A line for what came without being asked, and for the permit of a person abroad; never missing."""
    state = checklist.word_on(key).state
    if key[0] is ItemCode.RESIDENCE_PERMIT and state in (ItemState.TO_CHECK, ItemState.ABSENT):
        state = ItemState.NOT_APPLICABLE
    elif state in (ItemState.TO_CHECK, ItemState.ABSENT):
        return None
    return ItemVerdict(*key, required=False, state=state, missing=False)


def _judge(key: Key, checklist: Checklist) -> tuple[ItemVerdict, list[Reason]]:
    said = checklist.word_on(key)
    found: dict[ItemState, dict[str, Any]] = {said.state: {}}
    for state, facts in _defects(said, checklist):
        found[state] = facts
    reasons = [
        _reason(key, state, facts, checklist)
        for state, facts in found.items()
        if not _says_nothing(key, state, checklist)
    ]
    reasons += _kinds(key, said, checklist)
    if key[0] is ItemCode.FEDERAL_LETTER and said.state is ItemState.PRESENT:
        reasons += _federal_letter(said, checklist)
    lacking = [state for state in found if _counts_as_missing(key, state, checklist)]
    warned = [state for state in found if state is ItemState.WRONG_EDITION and said.state is ItemState.PRESENT]
    shown = (lacking + warned + [said.state])[0]
    return ItemVerdict(*key, required=True, state=shown, missing=bool(lacking)), reasons


def _counts_as_missing(key: Key, state: ItemState, checklist: Checklist) -> bool:
    if state is ItemState.WRONG_FORM and key[0] in checklist.forms and checklist.wish.removal_only:
        return False
    if state is ItemState.NOT_AUTHENTICATED and key[0] not in checklist.authenticated:
        return False
    return state in MISSING_STATES


def _says_nothing(key: Key, state: ItemState, checklist: Checklist) -> bool:
    """Present, not applicable, or not authenticated where nobody asks for it (vocabulary, section 2)."""
    unasked = state is ItemState.NOT_AUTHENTICATED and key[0] not in checklist.authenticated
    return unasked or state in WITHOUT_REASON


def _reason(key: Key, state: ItemState, facts: Mapping[str, Any], checklist: Checklist) -> Reason:
    item, person = key
    code = f"item.{state.value}"
    if state is ItemState.WRONG_FORM and not _counts_as_missing(key, state, checklist):
        code = "item.form_name"
    where = {"item": item.value} if person is None else {"item": item.value, "person": person}
    return Reason(code, {**where, **facts})


def _defects(said: ItemFacts, checklist: Checklist) -> Iterator[tuple[ItemState, dict[str, Any]]]:
    """What the details of an item that is there say against it, whatever state was entered."""
    if said.state in NOTHING_THERE:
        return
    if said.item is ItemCode.CONSENT and not said.facts.get("substitute"):
        for answer, state in CONSENT_FACTS.items():
            if said.facts.get(answer) is False:
                yield state, {}
    if said.item in checklist.forms:
        yield from _form_defects(said, checklist)


def _form_defects(said: ItemFacts, checklist: Checklist) -> Iterator[tuple[ItemState, dict[str, Any]]]:
    facts = checklist.facts
    programme = checklist.law.programme(facts.programme)
    if programme is None:
        return
    expected = programme.forms(facts.stream)
    if expected and said.form and number_key(said.form) not in {number_key(one) for one in expected}:
        yield ItemState.WRONG_FORM, {"form": said.form, "expected": ", ".join(sorted(expected))}
        return
    current = programme.edition_on(facts.received_on)
    if said.edition and current and EDITION.fullmatch(said.edition) and said.edition < current:
        yield ItemState.WRONG_EDITION, {"edition": said.edition, "current": current}


def _kinds(key: Key, said: ItemFacts, checklist: Checklist) -> Iterator[Reason]:
    """A kind of copy or of signature that the law's table does not list: shown, never in the way (domain, rule 38)."""
    row = next((one for one in checklist.rows if one.code is key[0]), None)
    if row is None or said.state in NOTHING_THERE:
        return
    where = {"item": key[0].value} if key[1] is None else {"item": key[0].value, "person": key[1]}
    if row.formats and said.format and said.format not in row.formats:
        yield Reason("item.format", {**where, "format": said.format})
    signature = said.facts.get("signature")
    if row.signatures and signature and signature not in row.signatures:
        yield Reason("item.signature", {**where, "signature": signature})


def _federal_letter(said: ItemFacts, checklist: Checklist) -> list[Reason]:
    """What the letter must say; for a removal, only that the filing is confirmed (ruling 26)."""
    reasons = []
    if said.facts.get("filing_confirmed") is False:
        reasons.append(Reason("federal_letter.not_confirming"))
    if not checklist.wish.add:
        return reasons
    if said.facts.get("asks_csq_for_added") is False:
        reasons.append(Reason("federal_letter.csq_not_asked"))
    named = said.facts.get("persons_named")
    if isinstance(named, (list, tuple)):
        unnamed = [one.row for one in checklist.wish.added if one.row not in named]
        reasons += [Reason("federal_letter.person_not_named", {"person": row}) for row in unnamed]
    return reasons
