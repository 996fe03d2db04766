"""Holds how a form of the Dossier says what is wrong: each field while it is so, and never cut for want of room."""

from __future__ import annotations

from datetime import date

import pytest

from csqdesk.casework.entries import CertificateRecording, PersonCorrection
from csqdesk.rules.vocabulary import CertificateState
from csqdesk.ui.components.inline_form import InlineForm
from tests.ui.cuts import cut_in
from tests.ui.dossier.conftest import Opener, Reader

LEFEBVRE = 2


def with_four_faults(reader: Reader) -> InlineForm:
    """The correction of a person, saved with nothing of it right."""
    card = reader.view.persons
    card.edit.setFocus()
    reader.hands.press("Enter")
    form: InlineForm = card.form
    for key, text in (("family_name", ""), ("born_on", "31 février 1990"), ("permit_until", "bientôt")):
        form.editors[key].set_text(text)  # type: ignore[union-attr]
    form.finish()
    reader.hands.settle()
    return form


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 100), (1366, 200)])
def test_a_form_in_which_much_is_wrong_has_the_room_it_needs(dossier: Opener, width: int, percent: int) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.window.resize(width, 730)
    reader.hands.window.choose(text_percent=percent)
    reader.hands.settle()
    form = with_four_faults(reader)
    assert form.height() >= form.heightForWidth(form.width())
    assert cut_in(form) == []
    for editor in form.editors.values():
        assert editor.height() >= editor.minimumSizeHint().height()


def test_what_was_wrong_with_a_field_is_unsaid_once_it_is_typed_again(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    form = with_four_faults(reader)
    faulty = [key for key, editor in form.editors.items() if editor.box.state == "error"]
    assert faulty == ["family_name", "born_on", "permit_until", "reason"]
    reader.write("Roy")
    assert form.editors["family_name"].box.state == "normal"
    assert "nom de famille" not in form.message.text() and form.message.isVisible()
    for key, text in (("born_on", "1990-02-28"), ("permit_until", "2027-01-01"), ("reason", "Relu")):
        form.editors[key].editor.setFocus()
        reader.write(text)
    assert not form.message.isVisible() and not form.faults
    assert {editor.box.state for editor in form.editors.values()} == {"normal"}
    reader.hands.press("Enter")
    assert reader.assessed().persons[0].family_name == "Roy"


def test_what_another_desk_corrected_meanwhile_is_not_said_over(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.view.persons.edit.setFocus()
    reader.hands.press("Enter")
    reader.hands.link.changed.disconnect()
    other = PersonCorrection(packet="26-00001", row=0, reason="Passeport", born_on=date(1990, 2, 3))
    reader.hands.link.do("correct_person", other)
    certificate = reader.assessed().originals[0].certificate_id
    reader.hands.settle()
    form = reader.view.persons.form
    form.editors["given_name"].set_text("")  # type: ignore[union-attr]
    form.editors["reason"].set_text("Acte de naissance")  # type: ignore[union-attr]
    form.finish()
    reader.hands.settle()
    person = reader.assessed().persons[0]
    assert (str(person.born_on), person.given_name) == ("1990-02-03", ""), "the one stays, the other is emptied"
    reader.hands.window.go("cases", "26-00001")
    reader.hands.settle()
    card = reader.view.originals
    card.record(next(one for one in reader.assessed().originals if one.certificate_id == certificate))
    read = CertificateRecording(
        packet="26-00001", certificate=certificate, state=CertificateState.ORIGINAL, issued_on=date(2024, 5, 15)
    )
    reader.hands.link.do("record_certificate", read)
    reader.hands.settle()
    card.form.editors["given_name"].set_text("Anne")  # type: ignore[union-attr]
    card.form.finish()
    reader.hands.settle()
    kept = next(one for one in reader.assessed().originals if one.certificate_id == certificate)
    assert (kept.given_name, str(kept.issued_on)) == ("Anne", "2024-05-15")
