"""Records every document that the law lists, in every state there is, by keys alone on a Dossier."""

from __future__ import annotations

from typing import Any

import pytest

from csqdesk.rules.law import load_law
from csqdesk.rules.vocabulary import ItemCode, ItemState
from csqdesk.ui.dossier.checklist.asking import ALL_STATES, NOT_TICKED, OF_REQUEST
from csqdesk.words import Words
from tests.ui.dossier.conftest import Opener, Reader

LEFEBVRE, HERNANDEZ, WISNIEWSKI = 2, 8, 7


def listed() -> list[ItemCode]:
    """Every code of ``resources/law/items.toml`` that the checklist can ask for."""
    return sorted({row.code for row in load_law().items} - NOT_TICKED)


def test_the_form_offers_every_document_of_the_law_and_every_state(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    assert set(listed()) == set(ItemCode) - NOT_TICKED
    reader.hands.window.perform("record_document")
    form = reader.view.items.form
    offered: dict[str, list[Any]] = {key: form.editors[key].list.options for key in ("item", "state")}
    assert {one.code for one in offered["item"]} == {code.value for code in listed()}
    assert {one.code for one in offered["state"]} == {state.value for state in ItemState}
    for options in offered.values():
        letters = [one.letter for one in options]
        assert len(set(letters)) == len(letters) and all(one.text for one in options)
    for language in ("fr", "en"):
        words = Words(language)
        assert all(words(f"item-state-{state.value.replace('_', '-')}") for state in ItemState)


@pytest.mark.parametrize("code", listed())
def test_every_document_is_recorded_and_changed_by_keys(dossier: Opener, code: ItemCode) -> None:
    reader = dossier(HERNANDEZ)
    reader.view.items.other.setFocus()
    reader.hands.press("Enter")
    letters = {one.code: one.letter for one in reader.view.items.form.editors["item"].list.options}
    reader.hands.type(letters[code.value])
    assert reader.hands.where() == "Personne concernée, s’il y a lieu"
    reader.hands.press("Enter")
    reader.hands.type("2")
    reader.hands.press("Enter")
    found = [one for one in reader.assessed().items if one.item is code]
    assert [one.state for one in found] == [ItemState.INCOMPLETE], "one document, of the person it is asked of"
    assert (found[0].person is None) is (code in OF_REQUEST)


@pytest.mark.parametrize(("letter", "state"), ALL_STATES)
def test_every_state_is_said_by_its_letter_on_the_document_itself(dossier: Opener, letter: str, state: str) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("2", "Enter")
    reader.hands.type(letter)
    reader.write("mot du bureau")
    reader.hands.press("Enter")
    assert reader.item("residence_permit") == state
    assert any("Titre de séjour" in row for row in reader.rows(reader.view.items))


def consent(reader: Reader) -> Any:
    return next(one for one in reader.assessed().items if one.item is ItemCode.CONSENT)


def test_a_consent_is_asked_for_once_one_parent_is_told_and_its_answers_are_kept(dossier: Opener) -> None:
    reader = dossier(HERNANDEZ)
    reader.hands.window.perform("correct_person")
    form = reader.view.persons.form
    form.editors["one_parent"].editor.setFocus()
    reader.hands.type("O")
    form.editors["reason"].editor.setFocus()
    reader.write("lettre de la mère")
    reader.hands.press("Enter")
    assert reader.assessed().persons[0].one_parent and consent(reader).required
    rows = reader.view.items.list
    place = next(at for at in range(rows.count()) if rows.item(at).data(0x0100).value[0].item is ItemCode.CONSENT)
    rows.setFocus()
    rows.setCurrentRow(place)
    reader.hands.press("Enter")
    reader.hands.type("C")
    reader.hands.press("Enter")
    assert reader.hands.where() == "Document original"
    reader.hands.type("O")
    reader.hands.type("N")
    assert reader.hands.where() == "Authentifiée"
    reader.hands.press("Enter", "Enter")
    judged = consent(reader)
    assert judged.state is ItemState.UNSIGNED and judged.missing
    assert (judged.facts["original"], judged.facts["signed_and_dated"]) == (True, False)
    reader.view.items.asking.ask_state(judged)
    editors = reader.view.items.form.editors
    assert (editors["original"].code(), editors["signed_and_dated"].code()) == ("yes", "no")
    for chosen, kept in (("death", "death"), ("", "death"), ("none", None)):
        reader.view.items.asking.ask_state(consent(reader))
        form = reader.view.items.form
        form.editors["state"].choose("present")
        if chosen:
            form.editors["substitute"].choose(chosen)
        form.finish()
        reader.hands.settle()
        assert consent(reader).facts.get("substitute") == kept, "what was said by mistake is taken back"


def test_the_federal_letter_is_answered_for_each_person_it_should_name(dossier: Opener) -> None:
    reader = dossier(WISNIEWSKI)
    row = next((one for one in reader.assessed().items if one.item is ItemCode.FEDERAL_LETTER), None)
    assert row is not None and row.required
    reader.view.items.asking.ask_state(row)
    form = reader.view.items.form
    form.editors["state"].choose("present")
    form.editors["filing_confirmed"].choose("yes")
    named = [key for key in form.editors if key.startswith("named_")]
    assert named
    form.editors[named[0]].choose("no")
    form.finish()
    reader.hands.settle()
    codes = {reason.code for reason in reader.assessed().assessment.reasons}
    assert "federal_letter.person_not_named" in codes and "federal_letter.not_confirming" not in codes


def test_a_document_found_on_the_line_of_the_rest_is_the_childs_own(dossier: Opener) -> None:
    reader = dossier(13)
    rows = reader.view.items.list
    rows.setFocus()
    rows.setCurrentRow(rows.count() - 1)
    reader.hands.press("R")
    reader.hands.press("Enter")
    reader.hands.press("Enter", "Enter")
    assert consent(reader).person == 0
