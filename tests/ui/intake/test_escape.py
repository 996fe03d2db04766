"""Holds Escape at Réception: it closes a list, takes back one field, leaves a card, and nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from csqdesk.casework.questions.packets import list_packets
from tests.journeys.hands import Hands
from tests.ui.intake.test_drafts import killed
from tests.ui.intake.test_envelopes import CARD, FILE, envelope, last, said_anywhere


def begun(hands: Hands) -> None:
    """A new file with two fields typed, a third half typed."""
    hands.press("Enter")
    hands.type("K0024099031")
    hands.press("Enter")
    hands.type("Okafor")
    hands.press("Enter")
    hands.type("Chi")


def test_escape_takes_back_the_one_field_then_leaves_the_card_which_comes_back_as_typed(seated: Hands) -> None:
    begun(seated)
    panel = seated.page.side.new_case
    seated.press("Esc")
    assert seated.page.side.opened() is panel and panel.collect()["family_name"] == "Okafor"
    assert seated.where() == "Prénom" and panel.collect()["given_name"] == ""
    seated.press("Ctrl+Z")
    assert panel.collect()["given_name"] == "Chi"
    seated.press("Enter")
    typed = panel.collect()
    seated.press("Esc")
    assert seated.page.side.opened() is None and seated.where() == "Expéditeur"
    assert "À apparier" in said_anywhere(seated.window) and "Ctrl+N" in said_anywhere(seated.window)
    seated.press("Ctrl+N")
    assert seated.page.side.opened() is panel and panel.collect() == typed


def test_ctrl_z_after_leaving_the_card_gives_it_back_and_undoes_no_envelope(seated: Hands) -> None:
    begun(seated)
    seated.press("Enter", "Esc")
    assert seated.window.notice.button.isVisible() and seated.notice()
    seated.press("Ctrl+Z")
    assert seated.page.side.opened() is seated.page.side.new_case
    assert seated.page.side.new_case.collect()["family_name"] == "Okafor"
    assert not last(seated)["voided"]


def test_a_card_that_was_left_is_in_the_draft(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    begun(seated)
    seated.press("Enter", "Esc", "Enter")
    again = killed(qtbot, seated, tmp_path)
    try:
        again.press("Ctrl+N")
        assert again.page.side.new_case.collect()["family_name"] == "Okafor"
    finally:
        again.close()


def test_a_card_that_was_left_is_in_the_envelope_undone_but_not_in_the_record(seated: Hands) -> None:
    begun(seated)
    seated.press("Enter", "Esc", "Enter")
    seated.type("x")
    seated.press("Ctrl+Enter")
    record = last(seated)["record"]
    assert record["label"] == "K0024099031" and not record.get("case")
    seated.press("Ctrl+Z", "Ctrl+N")
    assert seated.page.side.new_case.collect()["family_name"] == "Okafor"


def test_the_next_envelope_begins_with_an_empty_card(seated: Hands) -> None:
    begun(seated)
    seated.press("Enter", "Esc", "Enter")
    seated.type("x")
    seated.press("Ctrl+Enter", "Ctrl+N")
    assert seated.page.side.new_case.collect()["family_name"] == ""


def test_a_card_left_then_a_file_that_matches_after_all(seated: Hands) -> None:
    begun(seated)
    seated.press("Enter", "Esc")
    seated.page.form.envelope.file.line.setFocus()
    seated.press("Ctrl+A")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("x")
    seated.press("Ctrl+Enter")
    assert last(seated)["record"]["case"] == {"file_number": FILE}


def test_escape_in_the_form_takes_back_the_field_before_it_empties(seated: Hands) -> None:
    envelope(seated)
    seated.page.form.request.rows[0].given.line.setFocus()
    seated.press("Ctrl+A")
    seated.type("Anne")
    seated.press("Esc")
    assert seated.page.form.request.rows[0].given.text() == "Marie-Ève"
    seated.press("Esc", "Esc")
    assert seated.page.form.collect()["file"] == ""
    seated.press("Ctrl+Z")
    assert seated.page.form.request.rows[0].given.text() == "Marie-Ève"


@pytest.mark.parametrize("language, said", [("fr", "Échap"), ("en", "Esc")])
def test_the_card_says_what_escape_does(seated: Hands, language: str, said: str) -> None:
    seated.window.choose(language=language)
    seated.settle()
    begun(seated)
    hint = seated.page.side.new_case.hint.text()
    assert hint.startswith(said) and "apparier" not in hint and "match" not in hint


def test_an_envelope_in_hand_is_not_lost_when_the_last_one_is_undone(seated: Hands) -> None:
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("x")
    seated.press("Ctrl+Enter")
    envelope(seated)
    typed = seated.page.state.values()
    seated.page.form.request.kind.segments[0].setFocus()
    seated.press("Ctrl+Z", "Ctrl+Z")
    assert last(seated)["voided"], "the last envelope is undone"
    assert len(seated.ask(list_packets)) == 2
    assert seated.page.side.aside.names == (FILE,), "what was in hand waits"
    seated.press("Esc", "Esc")
    seated.page.side.aside.resumed.emit(FILE)
    seated.settle()
    assert {**seated.page.state.values(), "ref": ""} == {**typed, "ref": ""}


@pytest.mark.parametrize("number", [CARD, "3782822463" + "10005"[:5]])
@pytest.mark.parametrize("stop", ["file", "given", "kind", "tiles"])
def test_a_card_number_read_by_a_scanner_moves_nothing(seated: Hands, number: str, stop: str) -> None:
    seated.press("Enter")
    seated.type("Zzyx")
    seated.press("Enter", "Esc")
    form = seated.page.form
    form.request.rows[0].given.set_text("Ève")
    focused = {
        "file": form.envelope.file.line,
        "given": form.request.rows[0].given.line,
        "kind": form.request.kind.segments[0],
        "tiles": form.documents.tiles.tiles[0],
    }[stop]
    focused.setFocus()
    seated.settle()
    typed = seated.page.state.values()
    seated.scan(number)
    assert seated.focus() is focused and seated.page.side.opened() is None
    assert seated.page.state.values() == typed
    assert "carte" in seated.notice() and number not in said_anywhere(seated.window)


@pytest.mark.parametrize("command", ["", "sombre", "agrandir"])
def test_after_the_commands_one_goes_on_typing_where_one_was(seated: Hands, command: str) -> None:
    seated.type("A12")
    seated.press("Ctrl+K")
    seated.type(command)
    seated.press("Enter" if command else "Escape")
    seated.type("3")
    assert seated.page.form.envelope.tracking.text() == "A123"
