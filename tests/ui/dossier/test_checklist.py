"""Holds the checklist of a Dossier to its keys: a digit selects, a letter says, and what came is never missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.dossier.conftest import Opener
from tests.ui.dossier.test_completing import complete_line

LEFEBVRE, ROSSI, NGUYEN = 2, 11, 1


def test_what_is_missing_comes_first_and_has_the_focus(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    rows = reader.rows(reader.view.items)
    assert [row.split(",")[0] for row in rows[:2]] == ["Autonomie financière", "Titre de séjour"]
    assert "À remplacer" in rows[0] and "Manquante" in rows[1]
    assert rows[-1].startswith("Consentement, mineur · Lettre d’IRCC") and "Sans objet" in rows[-1]
    assert reader.hands.focus() is reader.view.items.list
    assert reader.view.items.count.text() == "9 sur 11 reçues"


def test_a_digit_selects_and_c_says_conform(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("2", "C")
    assert reader.item("residence_permit") == "present"
    assert reader.hands.notice() == "Titre de séjour : Présente."
    assert reader.view.items.count.text() == "10 sur 11 reçues"
    assert "Titre de séjour" in reader.rows(reader.view.history)[0]


def test_enter_asks_and_does_nothing_by_itself(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    before = reader.assessed().history
    reader.hands.press("Down", "Enter")
    assert reader.view.items.form.isVisible() and reader.hands.where() == "État de la pièce"
    reader.hands.press("Enter", "Enter")
    assert reader.assessed().history == before
    assert reader.view.items.form.message.text() == "Choisir l’état de la pièce."
    reader.hands.type("C")
    reader.hands.press("Enter")
    assert reader.item("residence_permit") == "present"


def test_what_was_received_is_never_missing(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("3", "M")
    assert reader.hands.notice() == (
        "Cette pièce a été reçue : elle peut être à remplacer, perdue ou retournée, jamais manquante."
    )
    assert reader.item("form_part_1") == "present"


def test_r_asks_why_from_a_list(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("3", "R")
    assert reader.hands.where() == "Motif du remplacement"
    reader.hands.type("2")
    assert reader.hands.where() == "Précision (facultative)"
    reader.write("il manque la page 3")
    reader.hands.press("Enter")
    assert reader.item("form_part_1") == "incomplete"
    assert "Incomplète" in reader.hands.notice()
    assert reader.hands.focus() is reader.view.items.list
    assert any("il manque la page 3" in row for row in reader.rows(reader.view.items))


def test_a_document_lost_needs_its_story_and_keeps_what_was_chosen(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("3", "R")
    reader.hands.type("8")
    reader.hands.press("Enter")
    form = reader.view.items.form
    assert form.isVisible() and form.message.text() == "Un motif est nécessaire : l’inscrire en quelques mots."
    assert reader.hands.where() == "Précision (facultative)"
    reader.write("perdue au tri")
    reader.hands.press("Enter")
    assert reader.item("form_part_1") == "lost" and not form.isVisible()


def test_s_sets_aside_and_the_line_of_the_rest_asks_which(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("2", "S")
    assert reader.item("residence_permit") == "not_applicable"
    rest = reader.rows(reader.view.items)[-1]
    assert rest.startswith("Titre de séjour · Consentement, mineur · Lettre d’IRCC")
    reader.view.items.list.setCurrentRow(reader.view.items.list.count() - 1)
    reader.hands.press("C")
    assert reader.hands.where() == "Pièce"
    reader.hands.press("Enter")
    assert reader.item("residence_permit") == "present"


def test_escape_closes_the_question_and_changes_nothing(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("3", "R", "Esc")
    assert not reader.view.items.form.isVisible() and reader.item("form_part_1") == "present"
    assert reader.hands.focus() is reader.view.items.list
    assert reader.page.opened()


def test_f8_says_all_is_conform(dossier: Opener) -> None:
    reader = dossier(ROSSI)
    waiting = [row for row in reader.rows(reader.view.items) if "À vérifier" in row]
    reader.hands.press("F8")
    assert len(waiting) == 8 and reader.hands.notice() == "8 pièces conformes."
    assert not [row for row in reader.rows(reader.view.items) if "À vérifier" in row]
    assert not reader.view.items.all.isVisible()


def test_ctrl_z_takes_the_last_word_back_and_the_history_keeps_both(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("2", "C", "Ctrl+Z")
    assert reader.item("residence_permit") == "absent"
    history = reader.rows(reader.view.history)
    assert (
        history[0].startswith("Annulation\u00a0: «\u00a0Titre de séjour\u00a0: reçue\u00a0»")
        and "(annulé)" in history[1]
    )
    assert reader.hands.notice() == "Annulé\u00a0: «\u00a0Titre de séjour\u00a0: reçue\u00a0», enveloppe 26-00001."
    reader.hands.press("Ctrl+Y")
    history = reader.rows(reader.view.history)
    assert history[0].startswith("Rétablissement\u00a0: «\u00a0Titre de séjour\u00a0: reçue\u00a0»")
    assert history[1].startswith("Annulation") and not any("(annulé)" in line for line in history)


def test_one_ctrl_z_takes_back_all_that_f8_said(dossier: Opener) -> None:
    reader = dossier(ROSSI)
    before = reader.assessed().items
    reader.hands.press("F8")
    assert reader.rows(reader.view.history)[0].startswith("8 pièces reçues")
    reader.hands.press("Ctrl+Z")
    assert [row.state for row in reader.assessed().items] == [row.state for row in before]
    assert reader.hands.notice() == "Annulé\u00a0: «\u00a08 pièces reçues\u00a0», enveloppe 26-00001."


@pytest.mark.parametrize("typed", ["Roy", "roy", "CCC", "Côté", "Ross"])
def test_a_word_typed_on_the_list_marks_nothing(dossier: Opener, typed: str) -> None:
    reader = dossier(LEFEBVRE)
    before = reader.assessed().history
    reader.hands.rush(typed)
    assert reader.assessed().history == before and not reader.view.items.form.isVisible()
    assert reader.hands.notice().startswith("Rien n’est marqué\u00a0: un mot a été tapé sur la liste.")
    reader.hands.press("2", "C")
    assert reader.item("residence_permit") == "present"


def test_letters_on_three_rows_mark_each_its_own_however_fast(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    items = [reader.view.items.list.item(place).data(0x0100).value[0].item.value for place in range(3)]
    reader.hands.rush("1C2S3R")
    assert [reader.item(code) for code in items] == ["present", "not_applicable", "present"]
    assert reader.view.items.form.isVisible() and reader.hands.where() == "Motif du remplacement"


def test_letters_between_arrows_mark_each_its_row(dossier: Opener) -> None:
    reader = dossier(ROSSI)
    rows = reader.view.items.list
    waiting = [place for place in range(rows.count()) if "À vérifier" in rows.item(place).data(0x0100).heard()][:3]
    items = [rows.item(place).data(0x0100).value[0].item.value for place in waiting]
    rows.setFocus()
    rows.setCurrentRow(waiting[0])
    for key in (Qt.Key.Key_C, Qt.Key.Key_Down, Qt.Key.Key_S, Qt.Key.Key_Down, Qt.Key.Key_C):
        QTest.keyClick(rows, key)
    reader.hands.settle()
    assert [reader.item(code) for code in items] == ["present", "not_applicable", "present"]


@pytest.mark.parametrize("typed", ["C1234567", "M0024081557", "2C26R", "1Roy"])
def test_a_number_or_a_name_typed_on_the_list_marks_nothing(dossier: Opener, typed: str) -> None:
    reader = dossier(LEFEBVRE)
    before = reader.assessed().history
    reader.hands.rush(typed)
    assert reader.assessed().history == before and not reader.view.items.form.isVisible()


def test_what_is_typed_in_a_field_marks_no_document(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    before = reader.assessed().history
    reader.hands.window.perform("write_note")
    reader.hands.rush("1C2M C 3")
    reader.hands.press("Esc")
    reader.hands.window.perform("correct_person")
    reader.view.persons.form.editors["role"].editor.setFocus()
    reader.hands.rush("1C2C")
    assert reader.assessed().history == before
    assert reader.view.persons.form.isAncestorOf(reader.hands.focus())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_C])
def test_a_key_held_down_marks_nothing(dossier: Opener, key: Qt.Key) -> None:
    reader = dossier(LEFEBVRE)
    before = reader.assessed().history
    text = "\r" if key == Qt.Key.Key_Return else "c"
    repeated = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True)
    QApplication.sendEvent(reader.hands.focus(), repeated)
    reader.hands.settle()
    assert reader.assessed().history == before


def test_asked_for_again_the_screen_is_its_list_and_takes_a_name(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    before = reader.assessed().history
    reader.hands.press("Ctrl+3")
    reader.hands.type("Lef")
    assert not reader.page.opened() and reader.page.list.search.text() == "Lef"
    reader.hands.press("Enter")
    assert reader.page.opened() and reader.assessed().history == before
    reader.hands.press("Ctrl+1", "Ctrl+3")
    assert not reader.page.opened(), "the same key shows the same thing from anywhere"
    assert reader.hands.where() == "Rechercher un dossier"
    reader.hands.press("Enter")
    assert reader.page.opened(), "Enter opens what is marked: the Dossier one comes from"
    reader.hands.press("Ctrl+1", "Ctrl+3", "Ctrl+3")
    assert not reader.page.opened() and reader.hands.where() == "Rechercher un dossier"


def test_where_nothing_is_wanting_no_letter_finds_a_document(dossier: Opener) -> None:
    reader = dossier(complete_line())
    assert reader.hands.focus() is reader.view.heading.name
    before = reader.assessed().history
    for letter in "RC":
        reader.hands.type(letter)
    reader.hands.press("Enter", "Enter")
    assert reader.page.opened() and reader.assessed().completed_at is None
    assert reader.assessed().history == before and not reader.view.items.form.isVisible()
    reader.hands.press("1")
    assert reader.hands.focus() is reader.view.items.list and reader.view.items.list.currentRow() == 0
    reader.view.heading.print.setFocus()
    reader.hands.press("3", "R")
    assert reader.view.items.form.isVisible()


def test_the_history_says_what_was_recorded(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("2", "C", "3", "R")
    reader.hands.type("2")
    reader.hands.press("Enter")
    newest, before = reader.rows(reader.view.history)[:2]
    assert before.startswith("Titre de séjour\u00a0: reçue, ") and "\u00a0: à remplacer, incomplète, " in newest


def test_a_change_for_arrima_says_so_above_its_list(dossier: Opener) -> None:
    reader = dossier(10)
    assert reader.view.items.none.isVisible() and "Arrima" in reader.view.items.none.text()
