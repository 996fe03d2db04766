"""Which items are required, for whom, and how each state is judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from csqdesk.rules.checklist import judge_items, required_items
from csqdesk.rules.facts import ItemFacts, PersonFacts, RequestFacts
from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.verdicts import ItemVerdict
from csqdesk.rules.vocabulary import MISSING_STATES, Change, ConsentSubstitute, ItemCode, ItemState, RequestKind, Role
from tests.rules.samples import LAW, ORIGINAL, child, codes, reason_of, removal, removed, request, spouse

I = ItemCode  # noqa: E741
FOR_REQUEST = [I.FORM_PART_1, I.FORM_PART_2, I.LETTER, I.UPDATED_SECTIONS, I.FINANCIAL_AUTONOMY]
FOR_EACH = [I.IDENTITY, I.CIVIL_STATUS, I.STATUS_PROOF]
OLD = replace(ORIGINAL, issued_on=date(2023, 10, 11))


def listed(facts: RequestFacts, person: int | None = None) -> list[ItemCode]:
    return [item for item, row in required_items(facts, LAW) if row == person]


def say(facts: RequestFacts, *items: ItemFacts) -> tuple[tuple[ItemVerdict, ...], tuple[Reason, ...]]:
    return judge_items(replace(facts, items=facts.items + items), LAW)


def verdict_on(verdicts: tuple[ItemVerdict, ...], item: ItemCode, person: int | None = None) -> ItemVerdict:
    return next(one for one in verdicts if (one.item, one.person) == (item, person))


@pytest.mark.parametrize("role", [Role.SPOUSE, Role.DE_FACTO_SPOUSE])
def test_the_list_of_a_spouse_added(role: Role) -> None:
    facts = request(spouse(role=role))
    assert listed(facts) == FOR_REQUEST
    assert listed(facts, 0) == [*FOR_EACH, I.SPOUSE_DECLARATIONS, I.FRENCH, I.RESIDENCE_PERMIT]


def test_the_list_of_a_child_added() -> None:
    assert listed(request(child())) == FOR_REQUEST
    assert listed(request(child()), 0) == [*FOR_EACH, I.RESIDENCE_PERMIT]
    assert listed(request(child(in_canada=False)), 0) == FOR_EACH


def test_the_list_of_a_removal_is_the_form_and_the_letter() -> None:
    assert required_items(removal(), LAW) == tuple((item, None) for item in FOR_REQUEST[:3])


def test_an_addition_and_removal_lists_the_person_added_only() -> None:
    facts = request(removed(0), child(1), kind=RequestKind.ADD_AND_REMOVE)
    assert listed(facts) == FOR_REQUEST
    assert listed(facts, 0) == []
    assert listed(facts, 1) == [*FOR_EACH, I.RESIDENCE_PERMIT]


@pytest.mark.parametrize("kind", [RequestKind.OTHER, RequestKind.REPLY])
def test_another_kind_lists_nothing_unless_somebody_is_concerned(kind: RequestKind) -> None:
    assert required_items(replace(request(kind=kind), persons=()), LAW) == ()
    assert listed(request(child(), kind=kind)) == FOR_REQUEST
    assert listed(request(removed(), kind=kind)) == FOR_REQUEST[:3]


def test_a_new_application_lists_nothing_here() -> None:
    assert required_items(request(kind=RequestKind.NEW_APPLICATION), LAW) == ()


@pytest.mark.parametrize("make", [request, removal])
def test_an_old_csq_asks_for_the_federal_letter(make: Any) -> None:
    assert I.FEDERAL_LETTER in listed(make(certificates=(OLD,)))
    assert I.FEDERAL_LETTER not in listed(make())


def test_neither_payment_nor_originals_are_ever_listed() -> None:
    facts = request(items=(ItemFacts(I.PAYMENT, ItemState.ABSENT), ItemFacts(I.ORIGINAL_CSQ, ItemState.PRESENT)))
    verdicts, reasons = judge_items(facts, LAW)
    assert not {I.PAYMENT, I.ORIGINAL_CSQ} & {one.item for one in verdicts}
    assert reasons == ()


# A minor with one parent


@pytest.mark.parametrize(
    ("born_on", "one_parent", "needed"),
    [
        (date(2018, 9, 1), True, True),
        (date(2018, 9, 1), False, False),
        (date(2008, 3, 5), True, True),
        (date(2008, 3, 4), True, False),
        (None, True, True),
    ],
)
def test_a_consent_is_for_a_child_under_18_on_the_day_of_receipt_with_one_parent(
    born_on: date | None, one_parent: bool, needed: bool
) -> None:
    found = listed(request(child(born_on=born_on, one_parent=one_parent)), 0)
    assert (found[-2:] == [I.CONSENT, I.CONSENT_PARENT_IDENTITY]) is needed
    assert (I.CONSENT in found) is needed


def test_a_spouse_of_17_needs_no_consent() -> None:
    assert I.CONSENT not in listed(request(spouse(born_on=date(2008, 8, 1), one_parent=True)), 0)


def minor(**facts: Any) -> RequestFacts:
    consent = ItemFacts(I.CONSENT, facts.pop("state", ItemState.PRESENT), 0, facts=facts)
    return request(child(one_parent=True), items=(consent,))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"original": True, "signed_and_dated": True, "authenticated": True}, set()),
        ({}, set()),
        ({"original": None, "authenticated": None}, set()),
        ({"original": False}, {"item.not_original"}),
        ({"signed_and_dated": False}, {"item.unsigned"}),
        ({"authenticated": False}, {"item.not_authenticated"}),
        (
            {"original": False, "signed_and_dated": False, "authenticated": False},
            {"item.not_original", "item.unsigned", "item.not_authenticated"},
        ),
        ({"state": ItemState.NOT_AUTHENTICATED, "authenticated": False}, {"item.not_authenticated"}),
        ({"state": ItemState.UNSIGNED, "authenticated": False}, {"item.unsigned", "item.not_authenticated"}),
        ({"state": ItemState.ABSENT, "authenticated": False}, {"item.absent"}),
    ],
)
def test_a_consent_is_original_signed_and_authenticated(facts: dict[str, Any], expected: set[str]) -> None:
    verdicts, reasons = judge_items(minor(**facts), LAW)
    assert codes(reasons) == expected
    consent = verdict_on(verdicts, I.CONSENT, 0)
    assert consent.missing is bool(expected)
    assert f"item.{consent.state.value}" in expected or not expected


@pytest.mark.parametrize("substitute", list(ConsentSubstitute))
def test_a_substitute_stands_for_the_consent_and_for_that_parents_identity(substitute: ConsentSubstitute) -> None:
    facts = minor(substitute=substitute.value, original=False)
    assert I.CONSENT_PARENT_IDENTITY not in listed(facts, 0)
    assert codes(judge_items(facts, LAW)[1]) == set()
    illegible = minor(substitute=substitute.value, state=ItemState.ILLEGIBLE)
    assert codes(judge_items(illegible, LAW)[1]) == {"item.illegible"}


# French, permit


def test_a_childs_french_is_required_only_when_one_is_claimed() -> None:
    assert I.FRENCH not in listed(request(child()), 0)
    assert I.FRENCH in listed(request(child(french_claimed=True)), 0)
    proof = ItemFacts(I.FRENCH, ItemState.ILLEGIBLE, 0)
    verdicts, reasons = judge_items(request(child(), items=(proof,)), LAW)
    assert verdict_on(verdicts, I.FRENCH, 0).missing
    assert codes(reasons) == {"item.illegible"}
    nothing = ItemFacts(I.FRENCH, ItemState.ABSENT, 0)
    assert judge_items(request(child(), items=(nothing,)), LAW)[1] == ()


@pytest.mark.parametrize("said", [ItemState.TO_CHECK, ItemState.ABSENT, ItemState.NOT_APPLICABLE])
def test_a_person_abroad_has_no_permit_to_show(said: ItemState) -> None:
    items = () if said is ItemState.TO_CHECK else (ItemFacts(I.RESIDENCE_PERMIT, said, 0),)
    verdicts, reasons = judge_items(request(spouse(in_canada=False), items=items), LAW)
    assert verdict_on(verdicts, I.RESIDENCE_PERMIT, 0) == ItemVerdict(
        I.RESIDENCE_PERMIT, 0, required=False, state=ItemState.NOT_APPLICABLE, missing=False
    )
    assert reasons == ()


# States


def test_only_a_consent_has_to_be_authenticated() -> None:
    """Vocabulary, section 2: ``not_authenticated`` is missing only where that is required."""
    verdicts, reasons = say(request(), ItemFacts(I.LETTER, ItemState.NOT_AUTHENTICATED))
    assert (verdict_on(verdicts, I.LETTER).missing, reasons) == (False, ())


@pytest.mark.parametrize("state", [one for one in ItemState if one is not ItemState.NOT_AUTHENTICATED])
def test_each_state_of_a_required_item(state: ItemState) -> None:
    verdicts, reasons = say(request(), ItemFacts(I.LETTER, state))
    letter = verdict_on(verdicts, I.LETTER)
    assert (letter.required, letter.state) == (True, state)
    assert letter.missing is (state in MISSING_STATES)
    if state in (ItemState.PRESENT, ItemState.NOT_APPLICABLE):
        assert reasons == ()
        return
    (reason,) = reasons
    assert (reason.code, reason.facts) == (f"item.{state.value}", {"item": "letter"})
    weights = {
        ItemState.TO_CHECK: Weight.DECIDE,
        ItemState.EXPLAINED: Weight.DECIDE,
        ItemState.WRONG_EDITION: Weight.WARN,
    }
    assert reason.weight is weights.get(state, Weight.STOP)


def test_an_item_nobody_mentioned_is_to_check() -> None:
    verdicts, reasons = judge_items(request(all_present=False), LAW)
    assert {one.state for one in verdicts} == {ItemState.TO_CHECK}
    assert not any(one.missing for one in verdicts)
    assert codes(reasons) == {"item.to_check"}
    assert {"item": "identity", "person": 0} in [reason.facts for reason in reasons]


def test_the_latest_word_on_an_item_counts() -> None:
    first, second = ItemFacts(I.LETTER, ItemState.UNSIGNED), ItemFacts(I.LETTER, ItemState.PRESENT)
    assert say(request(), first, second)[1] == ()


def test_an_item_that_is_not_required_is_shown_and_never_missing() -> None:
    verdicts, reasons = say(
        request(child()),
        ItemFacts(I.SPOUSE_DECLARATIONS, ItemState.PRESENT, 0),
        ItemFacts(I.CONSENT, ItemState.UNSIGNED, 0),
        ItemFacts(I.FEDERAL_LETTER, ItemState.ABSENT),
    )
    extra = {one.item: one.state for one in verdicts if not one.required}
    assert extra == {I.SPOUSE_DECLARATIONS: ItemState.PRESENT, I.CONSENT: ItemState.UNSIGNED}
    assert not any(one.missing for one in verdicts)
    assert reasons == ()


def test_an_item_entered_without_its_person_is_the_only_added_persons() -> None:
    facts = replace(request(child(), all_present=False), items=(ItemFacts(I.IDENTITY, ItemState.PRESENT),))
    assert verdict_on(judge_items(facts, LAW)[0], I.IDENTITY, 0).state is ItemState.PRESENT
    two = replace(facts, persons=(child(0), child(1)))
    assert verdict_on(judge_items(two, LAW)[0], I.IDENTITY, 0).state is ItemState.TO_CHECK


def test_an_item_of_the_request_entered_with_a_person_is_the_requests() -> None:
    verdicts, _ = say(request(all_present=False), ItemFacts(I.LETTER, ItemState.UNSIGNED, 0))
    assert verdict_on(verdicts, I.LETTER).missing


def test_reasons_of_a_person_name_the_person() -> None:
    _, reasons = say(request(child(0), child(1)), ItemFacts(I.IDENTITY, ItemState.ILLEGIBLE, 1))
    assert reasons == (Reason("item.illegible", {"item": "identity", "person": 1}),)


# Forms


def form(code: str | None, **changes: Any) -> ItemFacts:
    return replace(ItemFacts(I.FORM_PART_1, ItemState.PRESENT, form=code, edition="2023-05"), **changes)


@pytest.mark.parametrize(
    ("stream", "code", "wrong"),
    [
        ("IA", "A-0524-AF", False),
        ("IA", "a-0524 af", False),
        ("IA", "A-0524-BF", True),
        ("TI_EV", "A-0524-BF", False),
        ("TI_EV", "A-0524-AF", True),
        ("IA", "A-0520-AF", True),
        ("IA", None, False),
        (None, "A-0524-BF", False),
        (None, "A-0520-AF", True),
    ],
)
def test_the_form_is_the_streams(stream: str | None, code: str | None, wrong: bool) -> None:
    verdicts, reasons = say(request(stream=stream), form(code))
    part = verdict_on(verdicts, I.FORM_PART_1)
    assert part.missing is wrong
    assert part.state is (ItemState.WRONG_FORM if wrong else ItemState.PRESENT)
    assert codes(reasons) == ({"item.wrong_form"} if wrong else set())
    on_removal, warned = say(removal(stream=stream), form(code))
    assert not verdict_on(on_removal, I.FORM_PART_1).missing
    assert codes(warned) == ({"item.form_name"} if wrong else set())


def test_a_removals_form_entered_as_wrong_only_warns() -> None:
    verdicts, reasons = say(removal(), form("A-0520-AF", state=ItemState.WRONG_FORM))
    assert not verdict_on(verdicts, I.FORM_PART_1).missing
    assert [(one.code, one.weight) for one in reasons] == [("item.form_name", Weight.WARN)]
    both = request(removed(0), child(1), kind=RequestKind.ADD_AND_REMOVE)
    assert codes(say(both, form("A-0524-BF"))[1]) == {"item.wrong_form"}


def test_a_wrong_form_that_is_unsigned_says_both() -> None:
    verdicts, reasons = say(request(), form("A-0524-BF", state=ItemState.UNSIGNED))
    assert codes(reasons) == {"item.unsigned", "item.wrong_form"}
    assert verdict_on(verdicts, I.FORM_PART_1).state is ItemState.UNSIGNED


def test_a_wrong_form_says_which_one_was_expected() -> None:
    reason = reason_of(say(request(), form("A-0524-BF"))[1], "item.wrong_form")
    assert reason.facts == {"item": "form_part_1", "form": "A-0524-BF", "expected": "A-0524-AF"}


@pytest.mark.parametrize(
    ("edition", "old"), [("2021-04", True), ("2023-05", False), ("2024-01", False), (None, False), ("mai 2021", False)]
)
def test_an_older_edition_only_warns(edition: str | None, old: bool) -> None:
    verdicts, reasons = say(request(), form("A-0524-AF", edition=edition))
    part = verdict_on(verdicts, I.FORM_PART_1)
    assert (part.state is ItemState.WRONG_EDITION, part.missing) == (old, False)
    assert [(one.code, one.weight) for one in reasons] == ([("item.wrong_edition", Weight.WARN)] if old else [])


def test_an_edition_is_current_while_no_later_one_is() -> None:
    earlier = request(received_on=date(2022, 3, 1))
    assert say(earlier, form("A-0524-AF", edition="2021-04"))[1] == ()


# The federal letter


def letter(persons: tuple[PersonFacts, ...] = (), state: ItemState = ItemState.PRESENT, **facts: Any) -> RequestFacts:
    said = ItemFacts(I.FEDERAL_LETTER, state, facts=facts)
    return request(*(persons or (spouse(),)), certificates=(OLD,), items=(said,))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"filing_confirmed": True, "asks_csq_for_added": True, "persons_named": [0]}, {}),
        ({"filing_confirmed": True}, {}),
        ({"filing_confirmed": False}, {"federal_letter.not_confirming": Weight.STOP}),
        ({"asks_csq_for_added": False}, {"federal_letter.csq_not_asked": Weight.DECIDE}),
        ({"persons_named": []}, {"federal_letter.person_not_named": Weight.WARN}),
        (
            {"filing_confirmed": False, "asks_csq_for_added": False, "persons_named": []},
            {
                "federal_letter.not_confirming": Weight.STOP,
                "federal_letter.csq_not_asked": Weight.DECIDE,
                "federal_letter.person_not_named": Weight.WARN,
            },
        ),
    ],
)
def test_what_the_federal_letter_says(facts: dict[str, Any], expected: dict[str, Weight]) -> None:
    verdicts, reasons = judge_items(letter(**facts), LAW)
    assert {reason.code: reason.weight for reason in reasons} == expected
    assert not verdict_on(verdicts, I.FEDERAL_LETTER).missing


def test_each_person_added_has_to_be_named_in_the_letter() -> None:
    _, reasons = judge_items(letter((spouse(0), child(1), child(2)), persons_named=[1]), LAW)
    assert [reason.facts for reason in reasons] == [{"person": 0}, {"person": 2}]


def test_a_removals_letter_only_confirms_the_filing() -> None:
    said = {"filing_confirmed": False, "asks_csq_for_added": False, "persons_named": []}
    item = ItemFacts(I.FEDERAL_LETTER, ItemState.PRESENT, facts=said)
    facts = removal(certificates=(OLD,), items=(item,))
    assert codes(judge_items(facts, LAW)[1]) == {"federal_letter.not_confirming"}


def test_a_letter_that_is_absent_or_not_required_is_not_read() -> None:
    said = {"filing_confirmed": False}
    assert codes(judge_items(letter(state=ItemState.ABSENT, **said), LAW)[1]) == {"item.absent"}
    young = replace(letter(**said), certificates=(ORIGINAL,))
    assert judge_items(young, LAW)[1] == ()


@pytest.mark.parametrize(
    ("item", "given", "reason"),
    [
        (ItemCode.LETTER, {"facts": {"signature": "typed"}}, "item.signature"),
        (ItemCode.LETTER, {"facts": {"signature": "handwritten"}}, None),
        (ItemCode.IDENTITY, {"format": "screenshot", "person": 0}, "item.format"),
        (ItemCode.IDENTITY, {"format": "photocopy", "person": 0}, None),
        (ItemCode.LETTER, {"format": "photocopy"}, None),
    ],
)
def test_kinds_of_copy_and_of_signature_only_warn(item: ItemCode, given: dict[str, Any], reason: str | None) -> None:
    said = ItemFacts(item, ItemState.PRESENT, **given)
    facts = RequestFacts(
        RequestKind.ADD, date(2026, 3, 4), persons=(PersonFacts(0, Change.ADD, Role.CHILD),), items=(said,)
    )
    verdicts, reasons = judge_items(facts, LAW)
    found = [one for one in reasons if one.code in ("item.format", "item.signature")]
    assert [one.code for one in found] == ([reason] if reason else [])
    assert all(one.weight is Weight.WARN for one in found)
    assert not next(one for one in verdicts if one.item is item).missing
