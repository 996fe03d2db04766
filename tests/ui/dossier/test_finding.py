"""Holds the list of requests, the way in and out of a Dossier, its panes, and the matching of an envelope."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from csqdesk.casework.done import Done
from csqdesk.casework.entries import NoteSetting, PersonCorrection
from csqdesk.casework.reading import read_entry
from csqdesk.ui.components.basics import Badge
from csqdesk.words import Words
from tests.ui.dossier.conftest import Opener, Reader
from tests.ui.dossier.test_completing import complete_line
from tests.ui.practice import at_practice, practice_lines

NGUYEN, LEFEBVRE, BENALI, ROSSI, REPLY = 1, 2, 3, 11, 12


def listed(reader: Reader) -> list[str]:
    return [row.family_name or row.label for row in reader.page.list.table.model_rows.rows]


def test_the_latest_requests_show_and_escape_comes_back_to_them(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE, ROSSI, envelope="26-00002")
    assert reader.page.opened()
    reader.hands.press("Esc")
    assert listed(reader) == ["Grande enveloppe kraft, Florence", "Lefebvre", "Nguyen"]
    assert reader.hands.focus() is reader.page.list.table
    reader.hands.press("Down", "Enter")
    assert reader.view.heading.name.text() == "Lefebvre, Anaïs"


def test_any_words_of_a_name_find_a_file_and_enter_opens_the_only_one(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.press("Ctrl+F")
    assert reader.hands.where() == "Rechercher un dossier"
    reader.write("anais lef")
    assert listed(reader) == ["Lefebvre"] and reader.page.list.header.subtitle.text() == "1 demande trouvée"
    reader.hands.press("Enter")
    assert reader.view.heading.name.text() == "Lefebvre, Anaïs"


def at_once(reader: Reader, text: str, *keys: Qt.Key) -> None:
    """Types faster than the office answers."""
    line = reader.hands.focus()
    QTest.keyClicks(line, text)
    for key in keys:
        QTest.keyClick(line, key)
    reader.hands.settle()


def test_enter_typed_before_the_answer_opens_the_only_one_of_the_answer(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.press("Ctrl+F")
    at_once(reader, "anais lef", Qt.Key.Key_Return)
    assert reader.page.opened() and reader.view.heading.name.text() == "Lefebvre, Anaïs"


def test_enter_typed_before_the_answer_never_opens_the_one_found_before(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.press("Ctrl+F")
    reader.write("lefeb")
    assert listed(reader) == ["Lefebvre"]
    reader.hands.focus().selectAll()  # type: ignore[attr-defined]
    at_once(reader, "nguyen", Qt.Key.Key_Return)
    assert reader.view.heading.name.text() == "Nguyen, Thi Minh Anh"


def test_enter_opens_the_first_of_several(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.press("Ctrl+F")
    at_once(reader, "26-0000", Qt.Key.Key_Return)
    assert len(listed(reader)) == 2 and reader.page.opened()
    assert reader.view.heading.name.text() == "Lefebvre, Anaïs"


def test_down_goes_into_what_is_found_and_enter_opens_the_one_chosen(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.press("Ctrl+F")
    at_once(reader, "26-0000", Qt.Key.Key_Down)
    assert reader.hands.focus() is reader.page.list.table and not reader.page.opened()
    reader.hands.press("Enter")
    assert reader.view.heading.name.text() == "Nguyen, Thi Minh Anh"


def test_one_letter_opens_nothing_and_says_so(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.press("Ctrl+F")
    reader.write("N")
    reader.hands.press("Enter")
    assert not reader.page.opened()
    assert reader.page.list.header.subtitle.text() == "Taper au moins deux lettres ou deux chiffres."


def test_arrows_and_enter_on_an_opened_dossier_declare_nothing(dossier: Opener) -> None:
    reader = dossier(complete_line())
    reader.hands.press("Down", "Enter")
    assert reader.assessed().completed_at is None and reader.page.opened()
    for button in (reader.view.heading.back, reader.view.heading.print):
        button.setFocus()
        for key in ("Down", "Up"):
            reader.hands.press(key)
            assert reader.hands.focus() in (button, reader.view.items.list)
    assert reader.assessed().completed_at is None


def test_enter_and_more_letters_wait_for_another_enter(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.press("Ctrl+F")
    at_once(reader, "lefe", Qt.Key.Key_Return, Qt.Key.Key_B)
    assert not reader.page.opened() and reader.page.list.text() == "lefeb"


def test_an_envelope_without_a_file_is_found_by_its_number(dossier: Opener) -> None:
    reader = dossier(NGUYEN, ROSSI)
    reader.hands.press("Ctrl+F")
    reader.write("26-00002")
    assert listed(reader) == ["Grande enveloppe kraft, Florence"]


def test_nothing_found_says_what_to_do(dossier: Opener) -> None:
    reader = dossier(NGUYEN)
    reader.hands.press("Ctrl+F")
    reader.write("zzz <b>")
    assert reader.page.list.empty.title.text() == "Aucun dossier pour «\u00a0zzz <b>\u00a0». Essayez sans le prénom."


def test_each_card_is_one_stop_of_f6(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    view, stops = reader.view, []
    for _ in range(12):
        reader.hands.press("F6")
        focus = reader.hands.focus()
        stops.append(next((card for card in [view.heading, *view.cards()] if card.isAncestorOf(focus)), None))
    shown = [card for card in view.cards() if card.isVisible()]
    start = stops.index(shown[1])
    assert stops[start : start + len(shown) - 1] == shown[1:]


def test_the_marked_row_is_always_in_view(dossier: Opener) -> None:
    reader = dossier(6)
    reader.hands.window.resize(1366, 768)
    items = reader.view.items.list
    for _ in range(items.count() - 1):
        reader.hands.press("Down")
    seen = items.visibleRegion().boundingRect()
    assert seen.contains(items.visualRect(items.currentIndex()).center())


def test_an_envelope_is_matched_by_picking_a_file(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE, ROSSI, envelope="26-00002")
    reader.view.heading.match.setFocus()
    reader.hands.press("Enter")
    reader.write("lefeb")
    reader.hands.press("Enter")
    assert reader.assessed().file_number == "L0024066318"
    assert reader.view.heading.name.text() == "Lefebvre, Anaïs"
    assert reader.hands.notice() == "Enveloppe appariée."
    assert not reader.view.heading.match.isVisible() and not reader.view.matching.isVisible()
    assert [row.split(",")[0] for row in reader.rows(reader.view.others)] == ["Ajout"]


def test_a_number_nobody_knows_opens_a_file_with_its_name_and_an_empty_one_does_not(dossier: Opener) -> None:
    reader = dossier(ROSSI)
    reader.view.heading.match.setFocus()
    reader.hands.press("Enter", "Enter")
    assert reader.view.matching.message.text() == "Inscrire le numéro du dossier."
    reader.write("R0024000111")
    reader.hands.press("Enter")
    assert reader.hands.where() == "Nom de la personne requérante"
    reader.write("Rossi")
    reader.hands.press("Enter")
    reader.write("Gaia")
    reader.hands.press("Enter")
    assert reader.assessed().file_number == "R0024000111"
    assert reader.view.heading.name.text() == "Rossi, Gaia"


def test_another_request_of_the_family_is_one_enter_away(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE, ROSSI, envelope="26-00002")
    reader.view.matching.open(reader.view.heading.match)
    reader.view.matching.search.set_text("L0024066318")
    reader.view.matching.finish()
    reader.hands.settle()
    reader.view.others.list.setFocus()
    reader.hands.press("Enter")
    assert reader.page.acting.sheet.packet == "26-00001"
    assert reader.hands.focus() is reader.view.items.list


def test_what_somebody_else_does_shows_at_once(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    entry = read_entry(NoteSetting, {"packet": "26-00001", "note": "vu au comptoir"})
    reader.hands.link.do("set_note", entry)
    reader.hands.settle()
    assert reader.view.note.text.text() == "vu au comptoir"


def test_every_word_changes_language_and_an_open_form_keeps_what_was_typed(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.view.note.edit.setFocus()
    reader.hands.press("Enter")
    reader.write("note en cours")
    reader.hands.window.retranslate(Words("en"))
    reader.hands.settle()
    assert reader.view.items.heading.text() == "Documents required"
    assert reader.view.note.form.editors["note"].text() == "note en cours"
    assert reader.hands.focus() is reader.view.note.form.editors["note"].editor


def test_a_form_of_one_dossier_is_not_left_open_in_another(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.view.note.edit.setFocus()
    reader.hands.press("Enter")
    reader.hands.window.go("cases", "26-00002")
    reader.hands.settle()
    assert not reader.view.note.form.isVisible()
    assert reader.hands.focus() is reader.view.items.list


def test_what_is_half_typed_comes_back_when_its_file_is_opened_again(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.window.perform("correct_person")
    reader.write("Trần")
    reader.hands.window.perform("add_instrument")
    before = reader.assessed().history
    reader.hands.window.go("cases", "26-00002")
    reader.hands.settle()
    assert not [form for form in reader.view.forms() if form.isVisible()], "nothing of one file lies over another"
    reader.hands.window.perform("write_note")
    reader.write("note de l’autre")
    reader.hands.press("Ctrl+3")
    reader.hands.window.go("cases", "26-00001")
    reader.hands.settle()
    form = reader.view.persons.form
    assert form.isVisible() and form.answers()["family_name"] == "Trần"
    assert not reader.view.payment.form.isVisible(), "nothing was typed in it"
    assert not reader.view.note.form.isVisible()
    assert reader.hands.notice() == "Ce qui était tapé dans ce dossier est revenu. Rien n’en est enregistré."
    assert not form.isAncestorOf(reader.hands.focus()), "an Enter saves nothing half typed"
    assert reader.assessed().history == before
    reader.hands.window.go("cases", "26-00002")
    reader.hands.settle()
    assert reader.view.note.form.answers() == {"note": "note de l’autre"}


def test_what_is_half_typed_lies_over_what_was_saved_meanwhile(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.window.perform("correct_person")
    reader.view.persons.form.editors["given_name"].editor.setFocus()
    reader.write("Mai")
    reader.hands.window.go("cases", "26-00002")
    reader.hands.settle()
    entry = read_entry(PersonCorrection, {"packet": "26-00001", "row": 0, "family_name": "Lê", "reason": "lettre"})
    reader.hands.link.do("correct_person", entry)
    reader.hands.settle()
    reader.hands.window.go("cases", "26-00001")
    reader.hands.settle()
    answers = reader.view.persons.form.answers()
    assert (answers["family_name"], answers["given_name"]) == ("Lê", "Mai")


def test_a_form_closed_with_something_typed_is_kept_through_another_file(dossier: Opener) -> None:
    reader = dossier(NGUYEN, LEFEBVRE)
    reader.hands.window.perform("add_person")
    reader.view.persons.form.editors["family_name"].editor.setFocus()
    reader.write("Lê")
    reader.hands.press("Enter", "Esc")
    assert not reader.view.persons.form.isVisible()
    reader.hands.window.go("cases", "26-00002")
    reader.hands.settle()
    reader.hands.window.go("cases", "26-00001")
    reader.hands.settle()
    assert not reader.view.persons.form.isVisible()
    reader.hands.window.perform("add_person")
    assert reader.view.persons.form.answers()["family_name"] == "Lê"


def test_a_search_for_the_file_of_an_envelope_comes_back_too(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE, ROSSI, envelope="26-00002")
    reader.view.heading.match.setFocus()
    reader.hands.press("Enter")
    reader.write("R00240")
    reader.hands.window.go("cases", "26-00001")
    reader.hands.settle()
    assert not reader.view.matching.isVisible()
    reader.hands.window.go("cases", "26-00002")
    reader.hands.settle()
    assert reader.view.matching.isVisible() and reader.view.matching.search.text() == "R00240"


def test_the_list_and_the_head_count_the_same_things_to_provide(dossier: Opener) -> None:
    reader = dossier(*range(1, 15))
    reader.hands.press("Ctrl+F")
    told: dict[str, int] = {}
    for row in reader.page.list.table.model_rows.rows:
        if row.state == "incomplete":
            told[row.packet] = row.missing
    assert len(told) >= 3
    for packet, count in told.items():
        reader.hands.window.go("cases", packet)
        reader.hands.settle()
        badge = reader.view.heading.line.findChildren(Badge)[0].text()
        assert str(count) in badge.split() and "fournir" in badge, (packet, count, badge)


def test_columns_share_the_width_whatever_opens_in_one(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.window.resize(1366, 768)
    reader.hands.settle()
    before = [part.geometry().width() for part in (reader.view.items, reader.view.middle, reader.view.last)]
    reader.view.persons.edit.setFocus()
    reader.hands.press("Enter")
    after = [part.geometry().width() for part in (reader.view.items, reader.view.middle, reader.view.last)]
    assert before == after


def test_other_words_mark_the_first_they_find(dossier: Opener) -> None:
    reader = dossier(1, 2, 3)
    reader.hands.press("Ctrl+3", "Ctrl+F")
    table = reader.page.list.table
    reader.hands.type("26-0000")
    before = [row.request_id for row in table.model_rows.rows]
    assert len(before) == 3 and table.currentIndex().row() == 0
    table.mark(2)
    marked = table.current().request_id
    reader.hands.link.changed.emit(Done("set_note", "request", 1, None, (1,), 1))
    reader.hands.settle()
    assert table.current().request_id == marked, "asked again for the same words it stays"
    reader.page.list.search.line.setFocus()
    reader.hands.press("Backspace")
    assert table.currentIndex().row() == 0


def test_enter_before_the_first_answer_opens_the_latest_request(qtbot: QtBot, tmp_path: Path) -> None:
    hands = at_practice(qtbot, tmp_path, [practice_lines(NGUYEN)[0]])
    try:
        hands.window.go("cases")
        QTest.keyClick(hands.focus(), Qt.Key.Key_Return)
        hands.settle()
        page = hands.window.pages["cases"]
        assert page.opened() and page.view.heading.name.text().startswith("Nguyen")  # type: ignore[attr-defined]
    finally:
        hands.close()
