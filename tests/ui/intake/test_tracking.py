"""Checks the tracking number that could be a card's: kept nowhere until the clerk says which it is (ruling 11)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from csqdesk.casework.questions.mail import kept_draft
from csqdesk.casework.questions.packets import list_packets, show_packet
from csqdesk.rules.check_digits import canada_post_holds, luhn_holds
from csqdesk.rules.texts import number_key
from tests.journeys.hands import Hands
from tests.ui.intake.test_drafts import killed


def both_ways() -> str:
    """A parcel's number that passes as a card's too; made here, so that no file of ours holds one."""
    numbers = (f"4{place:015d}" for place in range(10**6))
    return next(one for one in numbers if luhn_holds(one) and canada_post_holds(one))


def a_card_only() -> str:
    numbers = (f"4{place:015d}" for place in range(10**6))
    return next(one for one in numbers if luhn_holds(one) and not canada_post_holds(one))


def nowhere(folder: Path, number: str) -> bool:
    return all(number.encode() not in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def finish(hands: Hands) -> None:
    hands.type("N0024081557")
    hands.press("Enter", "Enter")
    hands.type("x")
    hands.press("Ctrl+Enter")


def test_said_it_also_names_an_envelope_that_names_no_file(seated: Hands) -> None:
    number = both_ways()
    seated.type(number)
    seated.press("Enter", "Enter", "Enter", "Enter")
    seated.type("x")
    seated.press("Ctrl+Enter")
    packet = seated.ask(list_packets)[-1]
    assert packet["received_on"] == "2026-03-04", seated.notice()
    assert seated.ask(show_packet, packet["number"])["record"]["tracking"] == number


@pytest.mark.parametrize("scanned", [True, False])
def test_it_is_asked_about_once_and_enter_says_it_is_on_the_envelope(
    seated: Hands, tmp_path: Path, scanned: bool
) -> None:
    number = both_ways()
    if scanned:
        seated.page.form.payment.rows[0].amount.line.setFocus()
        seated.scan(number)
    else:
        seated.type(number)
        seated.press("Enter")
    line = seated.page.form.envelope.tracking.line
    assert seated.focus() is line and line.selectedText() == line.text() != ""
    assert "carte" in seated.page.side.notes.said() and "Entrée" in seated.page.side.notes.said()
    seated.page.saving.keep_draft()
    seated.settle()
    assert nowhere(tmp_path, number)
    seated.press("Enter")
    assert seated.where() == "Dossier ou nom" and seated.page.side.notes.said() == ""
    finish(seated)
    packet = seated.ask(list_packets)[-1]
    assert seated.ask(show_packet, packet["number"])["record"]["tracking"] == number


def test_unsaid_it_keeps_neither_the_draft_nor_the_rest_from_being_written(
    qtbot: QtBot, seated: Hands, tmp_path: Path
) -> None:
    number = both_ways()
    seated.type(number)
    seated.page.form.envelope.file.line.setFocus()
    seated.type("nguyen")
    seated.page.saving.keep_draft()
    seated.settle()
    assert seated.ask(kept_draft, "packet")["values"]["file"] == "nguyen"
    assert nowhere(tmp_path, number)


def test_said_it_comes_back_with_the_draft(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    number = both_ways()
    seated.type(number)
    seated.press("Enter", "Enter")
    again = killed(qtbot, seated, tmp_path)
    try:
        assert number_key(again.page.form.envelope.tracking.text()) == number
        finish(again)
        assert again.ask(list_packets)[-1]["record"]["tracking"] == number
    finally:
        again.close()


def test_saved_unsaid_it_is_refused_in_a_sentence_and_nothing_is_lost(seated: Hands, tmp_path: Path) -> None:
    number = both_ways()
    seated.type(number)
    seated.page.form.envelope.file.line.setFocus()
    finish(seated)
    assert len(seated.ask(list_packets)) == 1 and nowhere(tmp_path, number)
    assert seated.focus() is seated.page.form.envelope.tracking.line
    assert "carte" in seated.page.status.footer.points[0]
    seated.press("Enter", "Enter", "Ctrl+Enter")
    assert len(seated.ask(list_packets)) == 2


def test_another_number_is_asked_about_anew_and_one_erased_is_forgotten(seated: Hands, tmp_path: Path) -> None:
    number = both_ways()
    seated.type(number)
    seated.press("Enter", "Del")
    assert seated.page.form.envelope.tracking.text() == ""
    seated.press("Enter")
    finish(seated)
    assert "tracking" not in seated.ask(list_packets)[-1]["record"] and nowhere(tmp_path, number)


def test_what_passes_as_a_card_only_is_taken_out_at_once(seated: Hands, tmp_path: Path) -> None:
    seated.type(a_card_only())
    assert seated.page.form.envelope.tracking.text() == ""
    assert "carte" in seated.notice()
