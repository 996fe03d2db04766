"""Holds that nothing typed is dropped without a word: days, counts, amounts, an empty form, and after a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csqdesk.casework.questions.packets import list_packets
from tests.journeys.hands import Hands
from tests.ui.intake.test_drafts import killed
from tests.ui.intake.test_envelopes import FILE, envelope, last, pay
from tests.ui.intake.test_escape import begun

AMBIGUOUS = "Cette date se lit de deux façons"


def test_a_count_that_cannot_be_read_is_asked_about_once_then_kept_as_a_note(seated: Hands) -> None:
    envelope(seated)
    seated.type("deux")
    seated.press("Ctrl+Enter")
    assert len(seated.ask(list_packets)) == 1 and seated.where() == "Originaux comptés"
    assert "deux" in seated.page.form.originals.count.text()
    points = seated.page.status.footer.points
    assert len(points) == 1 and "note" in points[0]
    seated.press("Ctrl+Enter")
    assert last(seated)["record"]["note"] == "Originaux comptés (non lu)\u00a0: «\u00a0deux\u00a0»"
    envelope(seated)
    seated.type("deux")
    seated.press("Ctrl+Enter")
    assert len(seated.ask(list_packets)) == 2, "the next envelope is asked about anew"


def test_an_amount_that_cannot_be_read_is_asked_about_too_and_may_be_retyped(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat")
    seated.type("1,234")
    seated.press("Ctrl+Enter")
    assert len(seated.ask(list_packets)) == 1 and seated.where() == "Montant lu"
    seated.type("201")
    seated.press("Enter", "Ctrl+Enter")
    record = last(seated)["record"]
    assert record["instruments"][0]["amount_cents"] == 20100 and not record.get("note")


@pytest.mark.parametrize("language, said", [("fr", "dossier"), ("en", "file")])
def test_saving_nothing_says_what_is_missing_first(seated: Hands, language: str, said: str) -> None:
    seated.window.choose(language=language)
    seated.settle()
    seated.press("Ctrl+Enter")
    assert said in seated.notice()
    assert len(seated.ask(list_packets)) == 1


@pytest.mark.parametrize("born, said", [("1899-12-31", "120 ans"), ("2027-01-01", "après aujourd’hui")])
def test_an_unlikely_birth_of_a_new_file_is_told_and_recorded(seated: Hands, born: str, said: str) -> None:
    begun(seated)
    seated.press("Enter")
    seated.type(born)
    seated.press("Enter")
    assert seated.where() == "Naissance" and said in seated.page.side.notes.said()
    assert seated.page.side.new_case.fields["born"].box.state == "warn"
    seated.press("Enter")
    assert seated.where() == "Référence indiv."
    seated.page.form.request.kind.segments[0].setFocus()
    seated.type("x")
    seated.press("Ctrl+Enter")
    assert last(seated)["record"]["case"]["principal"]["born_on"] == born


def test_an_unlikely_birth_of_a_person_keeps_nothing_from_being_saved(seated: Hands) -> None:
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("ae")
    for text in ("", "Ada", "2027-01-01"):
        seated.type(text)
        seated.press("Enter")
    assert "après aujourd’hui" in seated.page.form.request.age.text()
    seated.press("Enter", "Ctrl+Enter")
    assert last(seated)["record"]["persons"][0]["born_on"] == "2027-01-01"


def test_a_day_of_a_new_file_that_reads_two_ways_is_picked_by_its_key(seated: Hands) -> None:
    begun(seated)
    seated.press("Enter")
    seated.type("04/06/1991")
    seated.press("Enter")
    assert AMBIGUOUS in seated.page.side.notes.said()
    seated.type("1")
    assert seated.page.side.new_case.collect()["born"] == "1991-06-04" and seated.where() == "Référence indiv."
    assert AMBIGUOUS not in seated.page.side.notes.said()


def test_a_save_that_waits_for_a_birth_says_why_beside_it_and_takes_its_key(seated: Hands) -> None:
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("au")
    for text in ("Bouchard", "Marie-Ève"):
        seated.type(text)
        seated.press("Enter")
    seated.type("04/06/1991")
    seated.press("Ctrl+Enter")
    assert AMBIGUOUS in seated.page.form.request.age.text()
    assert seated.where() == "Personne 1\u00a0: naissance"
    seated.type("2")
    assert seated.page.form.request.rows[0].born.text() == "1991-04-06"


def test_after_a_crash_a_birth_that_reads_two_ways_still_says_so(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("au")
    for text in ("Bouchard", "Marie-Ève", "04/06/1991"):
        seated.type(text)
        seated.press("Enter")
    typed = seated.page.state.values()
    again = killed(qtbot, seated, tmp_path)
    try:
        assert again.page.state.values() == typed
        assert AMBIGUOUS in again.page.form.request.age.text()
        again.type("1")
        assert again.page.form.request.rows[0].born.text() == "1991-06-04"
    finally:
        again.close()


def test_after_a_crash_a_first_reading_of_the_amount_and_a_first_count_still_hold(
    qtbot: QtBot, seated: Hands, tmp_path: Path
) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "102")
    again = killed(qtbot, seated, tmp_path)
    try:
        assert "102,00\u00a0$, exigible 201,00\u00a0$" in again.page.form.payment.message.text()
        assert again.where() == "Montant lu"
        again.type("102")
        again.press("Enter")
        assert again.where() != "Montant lu"
        assert again.page.form.payment.message.badge.text() == "Montant insuffisant\u00a0: il manque 99,00\u00a0$"
    finally:
        again.close()


def test_after_a_crash_a_first_count_still_holds(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    envelope(seated)
    seated.type("1")
    seated.press("Enter")
    again = killed(qtbot, seated, tmp_path)
    try:
        assert "recomptez" in again.page.form.originals.message.text()
        again.type("1")
        again.press("Enter")
        assert again.where() != "Originaux comptés"
    finally:
        again.close()


def test_a_postal_code_is_taken_in_any_writing_and_written_well(seated: Hands) -> None:
    begun(seated)
    code = seated.page.side.new_case.fields["postal_code"]
    code.line.setFocus()
    seated.type("h2k3n1")
    seated.press("Enter")
    assert code.text() == "H2K 3N1" and "postal" not in seated.page.side.notes.said()
    code.line.setFocus()
    seated.press("Ctrl+A")
    seated.type("h2x 0c9")
    seated.page.form.request.kind.segments[0].setFocus()
    seated.type("x")
    seated.press("Ctrl+Enter")
    assert last(seated)["record"]["case"]["principal"]["address"]["postal_code"] == "H2X 0C9"


def test_a_text_too_long_is_said_in_full_beside_the_form_until_it_is_shorter(seated: Hands) -> None:
    envelope(seated)
    given = seated.page.form.request.rows[0].given
    given.line.setFocus()
    QApplication.clipboard().setText("Anne-Marie " * 182)
    seated.press("Ctrl+A", "Ctrl+V", "Ctrl+Enter")
    assert len(seated.ask(list_packets)) == 1 and len(given.text()) > 2000
    assert seated.focus() is given.line and given.box.state == "error"
    assert seated.page.side.notes.said().startswith("Texte de plus de 2\u00a0000 caractères")
    seated.type("Anne")
    assert given.box.state == "normal" and "caractères" not in seated.page.side.notes.said()
    seated.press("Ctrl+Enter")
    assert last(seated)["record"]["persons"][0]["given_name"] == "Anne"
