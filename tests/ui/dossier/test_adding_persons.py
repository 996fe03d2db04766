"""Holds *Ajouter une personne*: its key and its button, the form by keys alone, what it refuses, and its undoing."""

from __future__ import annotations

from csqdesk.words import Words
from tests.ui.dossier.conftest import Opener, Reader

LEFEBVRE = 2


def names(reader: Reader) -> list[str]:
    return [f"{one.family_name}, {one.given_name}" for one in reader.assessed().persons if not one.voided]


def test_inser_adds_a_child_by_keys_alone(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    before = names(reader)
    reader.view.persons.list.setFocus()
    reader.hands.press("Ins")
    assert reader.hands.where() == "Ajout ou retrait"
    reader.hands.press("Enter")
    assert reader.hands.where() == "Lien"
    reader.hands.type("E")
    assert reader.hands.where() == "Nom de famille"
    reader.write("Lefebvre")
    reader.hands.press("Enter")
    reader.write("Noé")
    reader.hands.press("Enter")
    reader.write("3 mai 2024")
    reader.hands.press("Enter", "Enter", "Enter")
    assert reader.hands.where() == "Au Canada"
    reader.hands.press("Enter", "Enter")
    assert reader.hands.notice() == "Personne ajoutée."
    assert names(reader) == [*before, "Lefebvre, Noé"]
    added = reader.assessed().persons[-1]
    assert (added.role.value, added.change.value, str(added.born_on)) == ("child", "add", "2024-05-03")
    assert any("Lefebvre, Noé" in row for row in reader.rows(reader.view.persons))
    assert "Personne ajoutée à la demande" in reader.rows(reader.view.history)[0]
    assert reader.hands.focus() is reader.view.persons.add
    reader.hands.press("Ctrl+Z")
    assert names(reader) == before


def test_the_button_is_heard_whole_and_opens_the_form(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    add = reader.view.persons.add
    assert add.accessibleName() == "Ajouter une personne"
    add.setFocus()
    reader.hands.press("Enter")
    assert reader.view.persons.form.isVisible() and reader.hands.where() == "Ajout ou retrait"
    reader.hands.press("Esc")
    assert reader.hands.focus() is add and not reader.view.persons.form.isVisible()


def test_what_is_missing_is_asked_for_and_nothing_typed_is_lost(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("Ins", "Ctrl+Enter")
    form = reader.view.persons.form
    assert form.message.text() == "Choisir le lien de la personne." and reader.hands.where() == "Lien"
    reader.hands.type("M")
    reader.hands.press("Ctrl+Enter")
    assert form.message.text() == "Inscrire le nom de famille de la personne."
    reader.write("Ouellet")
    reader.hands.press("Enter", "Enter")
    reader.write("2031-01-01")
    reader.hands.press("Ctrl+Enter")
    assert form.message.text() == "La date de naissance est après aujourd’hui\u00a0: vérifiez l’année."
    assert reader.hands.where() == "Naissance" and form.editors["family_name"].text() == "Ouellet"
    assert not form.message.isHidden() and "Ouellet, " not in names(reader)


def test_inser_again_keeps_the_form_and_what_was_typed(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("Ins", "Enter")
    reader.hands.type("M")
    reader.write("Ouellet")
    reader.hands.press("Ins")
    assert reader.view.persons.form.editors["family_name"].text() == "Ouellet"


def test_a_person_of_the_request_is_not_doubled(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    before = names(reader)
    person = reader.assessed().persons[0]
    reader.hands.press("Ins", "Enter")
    reader.hands.type("M")
    reader.write(person.family_name)
    reader.hands.press("Enter")
    reader.write(person.given_name)
    reader.hands.press("Ctrl+Enter")
    assert names(reader) == before
    assert reader.hands.notice().startswith("Cette personne est déjà dans la demande")


def test_a_removal_proposes_a_removal(dossier: Opener) -> None:
    reader = dossier(9)
    reader.hands.press("Ins")
    assert reader.view.persons.form.answers()["change"] == "remove"


def test_a_card_number_for_a_name_is_refused_in_the_form(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("Ins", "Enter")
    reader.hands.type("M")
    reader.write("4111111111111111")
    reader.hands.press("Ctrl+Enter")
    form = reader.view.persons.form
    assert form.isVisible() and "numéro de carte" in form.message.text()
    assert reader.hands.where() == "Nom de famille"


def test_it_is_asked_in_english(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.window.retranslate(Words("en"))
    reader.hands.settle()
    reader.hands.press("Ins")
    assert reader.hands.where() == "Add or remove"
    assert reader.view.persons.form.save_button.label == "Add a person"
    reader.hands.press("Ctrl+Enter")
    assert reader.view.persons.form.message.text() == "Choose the person’s relationship."


def test_a_person_is_corrected_from_the_list_by_enter(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.view.persons.list.setFocus()
    reader.hands.press("Enter")
    assert reader.hands.where() == "Nom de famille"
    reader.write("Moreau")
    reader.view.persons.form.editors["reason"].editor.setFocus()
    reader.write("acte de naissance")
    reader.hands.press("Enter")
    assert reader.assessed().persons[0].family_name == "Moreau"
    assert reader.hands.focus() is reader.view.persons.list


def test_escape_takes_back_one_field_then_leaves_and_the_form_comes_back_as_it_was_typed(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("Ins", "Enter")
    reader.hands.type("E")
    reader.write("Lefebvre")
    reader.hands.press("Enter")
    reader.hands.type("No")
    form = reader.view.persons.form
    reader.hands.press("Esc")
    assert form.isVisible() and reader.hands.where() == "Prénom" and form.answers()["given_name"] == ""
    reader.hands.press("Ctrl+Z")
    assert form.answers()["given_name"] == "No", "what Escape took back is not lost either"
    reader.hands.press("Enter")
    typed = form.answers()
    reader.hands.press("Esc")
    assert not form.isVisible()
    reader.hands.press("Ins")
    assert form.answers() == typed
    reader.hands.press("Ctrl+Enter")
    assert "Lefebvre, No" in names(reader)
    reader.hands.press("Ins")
    assert form.answers()["family_name"] == "", "what was saved does not come back"


def test_what_was_begun_for_one_file_is_not_shown_in_another(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE, 1)
    reader.hands.press("Ins", "Enter")
    reader.hands.type("E")
    reader.write("Lefebvre")
    reader.hands.press("Enter", "Esc")
    reader.hands.page.left_for.emit("cases", "26-00002")
    reader.hands.settle()
    reader.hands.press("Ins")
    assert reader.view.persons.form.isVisible()
    assert reader.view.persons.form.answers()["family_name"] == ""
