"""Holds the correction of the file itself from a Dossier: the applicant, the number, what the CSQ says."""

from __future__ import annotations

import pytest

from csqdesk.words import Words
from tests.ui.cuts import cut_in
from tests.ui.dossier.conftest import Opener, Reader

NGUYEN, LEFEBVRE, ROSSI = 1, 2, 11


def corrected(reader: Reader, **typed: str) -> None:
    """Types over fields of the open form, gives the reason, and saves by Enter."""
    form = reader.view.file.form
    for key, text in {**typed, "reason": typed.get("reason", "CSQ relu")}.items():
        form.editors[key].editor.setFocus()
        reader.write(text)
    reader.hands.press("Enter")


def test_the_applicant_is_corrected_by_keys_and_undone(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("Ctrl+K")
    reader.hands.type("requerante")
    reader.hands.press("Enter")
    assert reader.view.file.isVisible() and reader.hands.where() == "Nom de famille"
    corrected(reader, family_name="Lefèvre", born_on="2 janvier 1987", family_size="3")
    shown = reader.assessed()
    assert (shown.family_name, shown.given_name, str(shown.born_on)) == ("Lefèvre", "Anaïs", "1987-01-02")
    assert shown.family_size == 3 and shown.assessment.certificates.expected == 3
    assert reader.hands.notice() == "Dossier corrigé." and not reader.view.file.isVisible()
    assert reader.view.heading.name.text() == "Lefèvre, Anaïs"
    assert "Motif\u00a0: CSQ relu" in reader.rows(reader.view.history)[0]
    reader.hands.press("Ctrl+Z")
    assert reader.view.heading.name.text() == "Lefebvre, Anaïs" and reader.assessed().family_size == 2


def test_the_number_of_another_file_is_refused_and_all_that_was_typed_stays(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE, NGUYEN)
    taken = "N0024081557"
    reader.view.heading.edit.setFocus()
    reader.hands.press("Enter")
    corrected(reader, file_number=taken, given_name="Anne")
    form = reader.view.file.form
    assert form.isVisible() and reader.view.file.isVisible() and taken in form.message.text()
    assert form.answers()["given_name"] == "Anne" and reader.assessed().given_name == "Anaïs"


def test_what_is_emptied_wrong_or_unchanged_is_said(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.view.heading.edit.click()
    form = reader.view.file.form
    corrected(reader)
    assert form.message.text().startswith("Rien n’est changé")
    typed = {"family_name": "", "family_size": "deux", "born_on": "31 février 1990", "reason": ""}
    for key, text in typed.items():
        form.editors[key].set_text(text)
    form.finish()
    reader.hands.settle()
    said = [label.text() for label in (form.message, *form.faults.others)]
    faulty = [key for key, editor in form.editors.items() if editor.box.state == "error"]
    assert faulty == ["family_name", "born_on", "family_size", "reason"] and len(said) == 4
    reader.hands.window.retranslate(Words("en"))
    reader.hands.settle()
    assert form.message.text().startswith("This field is corrected, not emptied")
    reader.hands.press("Escape")
    assert not reader.view.file.isVisible() and reader.hands.focus() is reader.view.heading.edit
    assert reader.assessed().family_name == "Lefebvre"


def test_half_typed_it_waits_for_its_own_dossier(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE, NGUYEN)
    reader.view.heading.edit.click()
    form = reader.view.file.form
    form.editors["given_name"].editor.setFocus()
    reader.write("Anne")
    reader.hands.window.go("cases", "26-00002")
    reader.hands.settle()
    assert not reader.view.file.isVisible()
    reader.hands.window.go("cases", "26-00001")
    reader.hands.settle()
    assert reader.view.file.isVisible() and form.answers()["given_name"] == "Anne"


def test_an_envelope_without_a_file_has_none_to_correct(dossier: Opener) -> None:
    reader = dossier(ROSSI)
    assert not reader.view.heading.edit.isVisible() and "correct_file" not in reader.page.acts()


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 100), (1366, 200)])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_of_it_is_cut(dossier: Opener, width: int, percent: int, language: str) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.window.resize(width, 730)
    reader.hands.window.choose(text_percent=percent, language=language)
    reader.hands.settle()
    reader.view.heading.edit.click()
    reader.hands.settle()
    assert cut_in(reader.view.heading) == [] and cut_in(reader.view.file) == []
