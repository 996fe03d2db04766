"""Holds what a Dossier lets one correct: persons, CSQs, note, language, each by keys, each refusal in its form."""

from __future__ import annotations

import pytest

from csqdesk.words import Words
from tests.ui.dossier.conftest import Opener, Reader

NGUYEN, LEFEBVRE, GRUNWALD = 1, 2, 13


def enter(reader: Reader, button: object) -> None:
    """Enter on a button of a card."""
    button.setFocus()  # type: ignore[attr-defined]
    reader.hands.press("Enter")


def test_a_person_is_corrected_with_a_reason(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.persons
    enter(reader, card.edit)
    assert reader.hands.where() == "Nom de famille"
    reader.write("Moreau-Roy")
    reader.hands.press("Enter", "Enter")
    reader.hands.type("U")
    reader.write("4 juin 1991")
    reader.hands.press("Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    assert card.form.message.text() == "Un motif est nécessaire\u00a0: l’inscrire en quelques mots."
    assert reader.hands.where() == "Motif de la correction"
    reader.write("passeport")
    reader.hands.press("Enter")
    person = reader.assessed().persons[0]
    assert (person.family_name, str(person.born_on), person.role.value) == (
        "Moreau-Roy",
        "1991-06-04",
        "de_facto_spouse",
    )
    assert reader.hands.notice() == "Renseignements corrigés."
    assert "Motif\u00a0: passeport" in reader.rows(reader.view.history)[0]
    assert reader.hands.focus() is card.list


def test_a_birth_that_cannot_be_keeps_the_form_and_every_value(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.persons
    enter(reader, card.edit)
    reader.hands.press("Enter", "Enter", "Enter")
    reader.write("2031-01-01")
    card.form.finish()
    assert card.form.message.text() == "La date de naissance est après aujourd’hui\u00a0: vérifiez l’année."
    assert card.form.isVisible()
    assert reader.hands.where() == "Naissance" and reader.hands.focus().text() == "2031-01-01"


def test_a_card_number_in_a_reason_is_not_kept(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.persons
    enter(reader, card.edit)
    card.form.editors["reason"].set_text("carte 4111 1111 1111 1111")
    card.form.finish()
    assert "ressemble à un numéro de carte" in card.form.message.text()
    assert reader.hands.where() == "Motif de la correction"


def test_a_certificate_is_read_after_it_was_counted(dossier: Opener) -> None:
    reader = dossier(GRUNWALD)
    card = reader.view.originals
    lost = next(place for place, row in enumerate(reader.rows(card)) if "Déclaré perdu" in row)
    card.list.setFocus()
    card.list.setCurrentRow(lost)
    reader.hands.press("Enter", "Enter", "Enter", "Enter")
    assert reader.hands.where() == "Délivré le"
    reader.write("25 juin 2024")
    reader.hands.press("Enter")
    reader.hands.press("1")
    if card.form.isVisible():
        card.form.finish()
        reader.hands.settle()
    found = reader.assessed().originals[lost]
    assert (found.state.value, str(found.issued_on), found.original_state.value) == (
        "original",
        "2024-06-25",
        "received",
    )
    assert reader.hands.notice() == "CSQ enregistré."


def test_a_held_original_never_becomes_missing(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.originals
    card.list.setFocus()
    reader.hands.press("Enter", "Enter", "Enter", "Enter", "Enter")
    assert reader.hands.where() == "État du CSQ"
    reader.hands.press("3")
    reader.hands.settle()
    assert card.form.isVisible()
    assert "Cet original est en garde" in card.form.message.text()
    assert reader.assessed().originals[0].state.value == "original"


def test_a_new_certificate_needs_a_name_or_a_reference(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.originals
    enter(reader, card.add)
    card.form.finish()
    assert card.form.message.text() == "Inscrire la référence ou le nom de la personne titulaire."
    reader.write("Lefebvre")
    reader.hands.press("Enter")
    reader.write("Zoé")
    reader.hands.press("Enter")
    reader.write("L1051222")
    card.form.finish()
    reader.hands.settle()
    assert any("Lefebvre, Zoé" in row and "L1051222" in row for row in reader.rows(card))


def test_no_original_is_said_in_words(dossier: Opener) -> None:
    reader = dossier(11)
    assert reader.view.originals.none.text() == "Aucun CSQ original en garde pour ce dossier."


def test_the_note_is_written_and_undone(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.note
    enter(reader, card.edit)
    reader.write("Le permis renouvelé suit par courrier.")
    reader.hands.press("Enter")
    assert card.text.text() == "Le permis renouvelé suit par courrier."
    assert reader.hands.focus() is card.edit
    reader.hands.press("Ctrl+Z")
    assert reader.assessed().note == ""
    reader.hands.press("Ctrl+Y")
    assert card.text.text() == "Le permis renouvelé suit par courrier." == reader.assessed().note
    assert reader.hands.notice() == "Rétabli\u00a0: «\u00a0Note modifiée\u00a0», enveloppe 26-00001."


def test_english_comes_under_the_french_on_a_ground_and_until_a_day(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.note
    enter(reader, card.language)
    reader.hands.press("3")
    reader.write("30 juin 2026")
    reader.hands.press("Enter")
    shown = reader.assessed()
    assert shown.language_ground.value == "first_six_months" and str(shown.language_until) == "2026-06-30"
    assert card.language.label == "Français et anglais" and "30 juin 2026" in card.until.text()
    enter(reader, card.language)
    reader.hands.press("0", "Enter")
    assert reader.assessed().language_ground is None
    assert card.language.label == "Français seulement" and not card.until.isVisible()


def test_everything_at_fault_is_said_at_once_and_the_first_has_the_focus(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.persons
    enter(reader, card.edit)
    before = reader.assessed().persons
    for key, text in (("family_name", ""), ("born_on", "31 février 1990"), ("permit_until", "bientôt")):
        card.form.editors[key].set_text(text)
    card.form.finish()
    shown = [label.text() for label in (card.form.message, *card.form.faults.others)]
    assert shown[0] == "Inscrire le nom de famille de la personne."
    assert "31 février 1990" in " ".join(shown) and shown[-1].startswith("Un motif est nécessaire")
    faulty = [key for key, editor in card.form.editors.items() if editor.box.state == "error"]
    assert faulty == ["family_name", "born_on", "permit_until", "reason"]
    assert reader.hands.where() == "Nom de famille" and reader.assessed().persons == before
    reader.hands.window.retranslate(Words("en"))
    reader.hands.settle()
    assert (
        card.form.message.text() == "Enter the person’s family name." and len(card.form.faults.others) == len(shown) - 1
    )
    reader.hands.window.retranslate(Words("fr"))
    reader.hands.settle()
    for key, text in (("family_name", "Roy"), ("born_on", "1990-02-28"), ("permit_until", ""), ("reason", "Relu")):
        card.form.editors[key].set_text(text)
    card.form.finish()
    reader.hands.settle()
    assert not card.form.isVisible() and reader.assessed().persons[0].family_name == "Roy"


@pytest.mark.parametrize("by", ["Esc", "button"])
def test_a_correction_half_typed_is_kept_when_its_form_is_closed(dossier: Opener, by: str) -> None:
    reader = dossier(LEFEBVRE)
    card = reader.view.persons
    enter(reader, card.edit)
    card.form.editors["given_name"].set_text("Margaux")
    if by == "Esc":
        reader.hands.press("Tab", "Esc")
    else:
        card.form.keep_button.click()
    assert not card.form.isVisible()
    assert reader.hands.notice() == (
        "Rien n’est enregistré. Ce qui était tapé reviendra quand le formulaire sera rouvert."
    )
    enter(reader, card.edit)
    assert card.form.answers()["given_name"] == "Margaux"
