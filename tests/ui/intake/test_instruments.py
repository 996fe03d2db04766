"""Checks the instrument of payment: whose number it is, who issued it, and what is kept of either."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from csqdesk.casework.entries import PacketEntry, Undo
from csqdesk.casework.questions.mail import kept_draft
from csqdesk.casework.questions.packets import list_packets
from csqdesk.casework.reading import read_entry
from tests.journeys.hands import Hands
from tests.ui.intake.test_drafts import killed
from tests.ui.intake.test_envelopes import envelope, last, pay, reasons
from tests.ui.intake.test_tracking import both_ways, nowhere


def to_the_payment(hands: Hands) -> Any:
    envelope(hands)
    hands.type("2")
    hands.press("Enter")
    return hands.page.form.payment.rows[0]


# --- a number that could be a card's -------------------------------------------------------------------------------


def test_a_number_that_could_be_a_cards_is_asked_about_once_and_enter_says_it_is_the_instruments(
    seated: Hands, tmp_path: Path
) -> None:
    number = both_ways()
    row = to_the_payment(seated)
    seated.type("t" + number)
    seated.press("Enter")
    assert seated.focus() is row.number.line and row.number.line.selectedText() == number
    assert "carte" in seated.page.side.notes.said() and "gardé nulle part" in seated.page.side.notes.said()
    seated.page.saving.keep_draft()
    seated.settle()
    assert nowhere(tmp_path, number)
    assert seated.ask(kept_draft, "packet")["values"]["instruments"][0]["method"] == "bank_draft"
    seated.press("Enter")
    assert seated.where() == "Émetteur" and "carte" not in seated.page.side.notes.said()
    seated.type("nat")
    seated.press("Enter")
    seated.type("201")
    seated.press("Enter", "F8", "Ctrl+Enter")
    instrument = last(seated)["record"]["instruments"][0]
    assert (instrument["number"], instrument["number_said"]) == (number, True)


def test_a_number_said_to_be_the_instruments_comes_back_with_the_draft(
    qtbot: QtBot, seated: Hands, tmp_path: Path
) -> None:
    number = both_ways()
    to_the_payment(seated)
    seated.type("t" + number)
    seated.press("Enter", "Enter")
    again = killed(qtbot, seated, tmp_path)
    try:
        row = again.page.form.payment.rows[0]
        assert row.number.text() == number and not row.to_say()
    finally:
        again.close()


def test_saved_unsaid_the_number_is_refused_in_a_sentence_and_nothing_is_lost(seated: Hands, tmp_path: Path) -> None:
    number = both_ways()
    row = to_the_payment(seated)
    seated.type("t" + number)
    row.issuer.line.setFocus()
    before = len(seated.ask(list_packets))
    seated.press("Ctrl+Enter")
    assert len(seated.ask(list_packets)) == before and nowhere(tmp_path, number)
    assert seated.focus() is row.number.line and "carte" in seated.page.status.footer.points[0]
    seated.press("Enter", "Enter", "Ctrl+Enter")
    assert last(seated)["record"]["instruments"][0]["number"] == number


def test_beside_a_card_form_such_a_number_goes(seated: Hands) -> None:
    """Said to be an instrument's, it may have been kept a moment before: from now on no draft holds it."""
    number = both_ways()
    row = to_the_payment(seated)
    seated.type("t" + number)
    seated.press("Enter", "Enter")
    row.method.list.setFocus()
    seated.type("f")
    assert row.number.text() == ""
    seated.page.saving.keep_draft()
    seated.settle()
    assert number not in str(seated.ask(kept_draft, "packet"))


def test_a_draft_that_cannot_be_kept_says_why_once(seated: Hands, tmp_path: Path) -> None:
    seated.page.form.envelope.file.line.setFocus()
    seated.page.form.envelope.file.line.insert(both_ways())
    seated.page.saving.keep_draft()
    seated.settle()
    assert seated.notice().startswith("Brouillon non gardé") and "carte" in seated.notice()
    assert nowhere(tmp_path, both_ways())
    seated.page.notice("")
    seated.page.saving.keep_draft()
    seated.settle()
    assert seated.notice() == ""


# --- the issuer ----------------------------------------------------------------------------------------------------


def test_a_money_order_is_the_posts_and_asks_for_no_issuer(seated: Hands) -> None:
    row = to_the_payment(seated)
    seated.type("m")
    seated.type("77")
    seated.press("Enter")
    assert seated.where() == "Montant lu" and row.issuer.text() == "Postes Canada"
    seated.type("201")
    seated.press("Enter", "F8", "Ctrl+Enter")
    assert last(seated)["record"]["instruments"][0]["issuer"] == "Postes Canada"
    seated.press("Ctrl+Z")
    row = seated.page.form.payment.rows[0]
    assert row.issuer.text() == "Postes Canada" and not row.issuer.line.isEnabled()


def test_another_method_after_a_money_order_asks_for_its_issuer(seated: Hands) -> None:
    row = to_the_payment(seated)
    seated.type("m")
    row.method.list.setFocus()
    seated.type("t")
    assert row.issuer.text() == "" and row.issuer.line.isEnabled()
    seated.type("45183")
    seated.press("Enter")
    assert seated.where() == "Émetteur"


@pytest.mark.parametrize("method", ["t", "e"])
def test_an_issuer_of_digits_is_told_and_kept(seated: Hands, method: str) -> None:
    to_the_payment(seated)
    pay(seated, method, "45183", "100", "201")
    assert "«\u00a0100\u00a0»" in seated.page.side.notes.said() and "nom" in seated.page.side.notes.said()
    seated.press("F8", "Ctrl+Enter")
    assert last(seated)["record"]["instruments"][0]["issuer"] == "100"


# --- an envelope that was taken back meanwhile ---------------------------------------------------------------------


def test_an_envelope_logged_and_undone_elsewhere_stays_on_the_form_and_is_told(seated: Hands) -> None:
    envelope(seated)
    line, batch = seated.page.state.line(), seated.page.state.setting().batch
    seated.link.do("log_packet", read_entry(PacketEntry, line), batch=batch.code)
    seated.settle()
    gone = last(seated)["number"]
    seated.link.do("undo_last", Undo())
    seated.settle()
    typed = seated.page.state.values()
    seated.press("Ctrl+Enter")
    assert {**seated.page.state.values(), "ref": ""} == {**typed, "ref": ""}
    assert last(seated)["number"] == gone and gone in seated.notice() and "annulée" in seated.notice()
    assert isinstance(seated.focus(), QLineEdit)
    seated.press("Ctrl+Enter")
    assert last(seated)["number"] > gone and not last(seated)["voided"]
    assert seated.page.form.collect()["file"] == ""


def test_an_amount_read_once_stands_when_another_instrument_follows(seated: Hands) -> None:
    """Two money orders make the fee: nobody knows of the second until the first was read."""
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "m", "MP-1", "150")
    assert "retapez" in seated.page.form.payment.message.text()
    seated.press("Ctrl+Ins")
    first, second = seated.page.form.payment.rows
    assert first.amount.text() == "150,00\u00a0$" and second.amount.text() == ""
    pay(seated, "m", "MP-2", "51")
    assert seated.page.form.payment.message.text().startswith("201,00\u00a0$\u00a0: montant exact")
    seated.press("Ctrl+Enter")
    assert [one["amount_cents"] for one in last(seated)["record"]["instruments"]] == [15000, 5100]


def test_an_amount_read_once_is_saved_though_it_was_to_be_read_again(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "102")
    assert seated.page.form.payment.rows[0].amount.text() == ""
    seated.press("Ctrl+Enter")
    (kept,) = last(seated)["record"]["instruments"]
    assert kept["amount_cents"] == 10200
    assert "payment.partial" in reasons(seated)
