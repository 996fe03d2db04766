"""Holds how a form of the Dossier says what is wrong: each field while it is so, and never cut for want of room."""

from __future__ import annotations

import pytest

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
