"""Holds what is typed of a new file: neither Tab, nor another look, nor another number takes it away."""

from __future__ import annotations

import pytest

from tests.journeys.hands import Hands
from tests.ui.intake.test_envelopes import FILE, last

NUMBER = "K0024099031"


def typed_out(hands: Hands, named: str = NUMBER) -> dict[str, str]:
    """A new file with its number, names, birth and town."""
    hands.press("Enter")
    hands.type(named)
    hands.press("Enter")
    fields = hands.page.side.new_case.fields
    for name, text in (
        ("family_name", "Okafor"),
        ("given_name", "Chidinma"),
        ("born", "1990-05-06"),
        ("city", "Laval"),
    ):
        fields[name].editor.setFocus()
        hands.press("Ctrl+A")
        hands.type(text)
    typed: dict[str, str] = hands.page.side.new_case.collect()
    return typed


@pytest.mark.parametrize("key", ["Tab", "Enter"])
def test_an_unchanged_name_or_number_goes_on_to_the_new_file_as_it_was_typed(seated: Hands, key: str) -> None:
    typed = typed_out(seated)
    panel = seated.page.side.new_case
    seated.page.form.envelope.file.line.setFocus()
    seated.press(key)
    assert seated.page.side.opened() is panel and panel.collect() == typed
    assert seated.focus() is panel.editors[0]
    seated.press(key, key)
    assert panel.collect() == typed and seated.page.side.opened() is panel


@pytest.mark.parametrize("key", ["Tab", "Enter"])
def test_a_new_file_that_was_left_stays_left_when_one_passes_the_unchanged_field(seated: Hands, key: str) -> None:
    typed = typed_out(seated)
    seated.press("Esc", "Esc")
    assert seated.page.side.opened() is None
    seated.page.form.envelope.file.line.setFocus()
    seated.press(key)
    assert seated.where() == "Expéditeur" and seated.page.state.unmatched
    seated.press("Ctrl+N")
    assert seated.page.side.new_case.collect() == {**typed, "city": ""}


def test_ctrl_n_shows_the_new_file_again_wherever_one_went(seated: Hands) -> None:
    typed = typed_out(seated)
    seated.press("Enter", "Ctrl+N")
    assert seated.page.side.new_case.collect() == typed
    seated.press("Ctrl+L")
    assert seated.page.side.opened() is seated.page.side.batch
    seated.press("Ctrl+N")
    assert seated.page.side.opened() is seated.page.side.new_case
    assert seated.page.side.new_case.collect() == typed


def test_another_number_takes_the_place_of_the_one_before_and_of_nothing_else(seated: Hands) -> None:
    typed = typed_out(seated)
    seated.page.form.envelope.file.line.setFocus()
    seated.press("Ctrl+A")
    seated.type("K0024099049")
    seated.press("Enter")
    assert seated.page.side.new_case.collect() == {**typed, "file_number": "K0024099049"}


def test_a_file_found_after_all_keeps_the_new_one_within_reach(seated: Hands) -> None:
    typed = typed_out(seated)
    seated.page.form.envelope.file.line.setFocus()
    seated.press("Ctrl+A")
    seated.type(FILE)
    seated.press("Enter")
    assert seated.page.matching.case is not None and seated.page.state.values()["kept_case"] == typed
    seated.page.form.envelope.file.line.setFocus()
    seated.press("Ctrl+A")
    seated.type(NUMBER)
    seated.press("Enter")
    assert seated.page.side.new_case.collect() == typed


def test_a_new_file_taken_up_again_is_not_looked_for_anew(seated: Hands) -> None:
    typed = typed_out(seated)
    seated.press("Ctrl+S")
    seated.page.side.aside.resumed.emit(seated.page.side.aside.names[0])
    seated.settle()
    seated.page.form.envelope.file.line.setFocus()
    seated.press("Tab", "Tab")
    assert seated.page.side.new_case.collect() == typed


def test_a_new_file_passed_by_tab_is_saved_whole(seated: Hands) -> None:
    typed_out(seated)
    seated.page.form.envelope.file.line.setFocus()
    seated.press("Tab")
    seated.page.form.request.kind.segments[0].setFocus()
    seated.type("x")
    seated.press("Ctrl+Enter")
    principal = last(seated)["record"]["case"]["principal"]
    assert (principal["family_name"], principal["born_on"]) == ("Okafor", "1990-05-06")
