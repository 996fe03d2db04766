"""Holds that every fact of an envelope can be typed at Réception, is judged at once, and is saved as it is."""

from __future__ import annotations

import pytest

from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from tests.journeys.hands import Hands
from tests.ui.intake.test_envelopes import FILE, envelope, last, pay, reasons, spouse_packet


def child(hands: Hands, letter: str, born: str = "2019-05-03") -> None:
    hands.press("Enter")
    hands.type(FILE)
    hands.press("Enter", "Enter")
    hands.type("a" + letter)
    for text in ("", "Ada", born):
        hands.type(text)
        hands.press("Enter")


def test_a_minor_with_one_parent_is_said_by_one_key_and_judged_at_once(seated: Hands) -> None:
    child(seated, "s")
    row = seated.page.form.request.rows[0]
    assert row.role.list.code() == "child_one_parent" and row.family.text() == "Nguyen"
    assert seated.page.form.documents.states["consent"] == "to_check"
    assert (
        "un seul parent" in seated.page.form.request.age.text()
        and "consentement" in seated.page.form.request.age.text()
    )
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "201")
    seated.press("F8", "Ctrl+Enter")
    person = last(seated)["record"]["persons"][0]
    assert (person["role"], person["one_parent"]) == ("child", True)
    items = {one["item"]: one["state"] for one in seated.ask(assess_packet, last(seated)["number"])["items"]}
    assert items["consent"] == items["consent_parent_identity"] == "present"
    seated.press("Ctrl+Z")
    assert seated.page.form.request.rows[0].role.list.code() == "child_one_parent"


@pytest.mark.parametrize("language, said", [("fr", "Un seul parent"), ("en", "One parent")])
def test_the_age_of_a_minor_says_how_to_tell_that_one_parent_only_comes_along(
    seated: Hands, language: str, said: str
) -> None:
    seated.window.choose(language=language)
    seated.settle()
    child(seated, "e")
    text = seated.page.form.request.age.text()
    assert said in text and "S" in text
    assert seated.page.form.documents.states["consent"] == "not_applicable"
    seated.page.form.request.rows[0].role.list.setFocus()
    seated.type("s")
    assert seated.page.form.documents.states["consent"] == "to_check"


def removal(hands: Hands) -> None:
    hands.link.do("log_packet", spouse_packet())
    hands.settle()
    hands.press("Enter")
    hands.type(FILE)
    hands.press("Enter", "Enter")
    hands.type("r")
    hands.type("1e2")
    hands.press("Enter")


def test_a_payment_that_came_with_a_removal_is_typed_and_recorded(seated: Hands) -> None:
    removal(seated)
    message = seated.page.form.payment.message
    assert message.text().startswith("Aucuns frais pour un retrait") and "Ctrl+Inser" in message.text()
    seated.press("Ctrl+Ins")
    assert seated.where() == "Mode de paiement" and len(seated.page.form.payment.rows) == 1
    pay(seated, "t", "0045183", "nat", "201")
    assert "201,00" in message.text() and "Aucuns frais pour un retrait" in message.text()
    typed = seated.page.state.values()
    seated.press("F8", "Ctrl+Enter")
    assert last(seated)["record"]["instruments"][0]["amount_cents"] == 20100
    seated.press("Ctrl+Z")
    assert seated.page.state.values()["instruments"] == typed["instruments"]
    assert seated.page.form.payment.rows[0].amount.line.isEnabled()


def test_a_payment_typed_before_the_request_is_known_to_be_a_removal_stays_open(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183")
    seated.page.form.request.kind.segments[0].setFocus()
    seated.type("r")
    assert seated.page.form.payment.rows[0].amount.line.isEnabled()


def test_a_refused_payment_with_a_removal_can_be_sent_back(seated: Hands) -> None:
    removal(seated)
    seated.press("Ctrl+Ins")
    pay(seated, "p", "118", "", "201")
    assert "F7" in seated.page.form.payment.message.text()
    seated.press("F8", "F7")
    assert [one.state.value for one in seated.ask(dossier_sheet, last(seated)["number"]).instruments] == ["returned"]


@pytest.mark.parametrize("language, said", [("fr", "enregistre"), ("en", "saves")])
def test_f7_says_that_it_saves_and_shows_the_envelope_whose_documents_nobody_looked_at(
    seated: Hands, language: str, said: str
) -> None:
    seated.window.choose(language=language)
    seated.settle()
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "p", "118", "nat", "201")
    assert said in seated.page.form.payment.message.text()
    seated.press("F7")
    number = last(seated)["number"]
    assert [one.state.value for one in seated.ask(dossier_sheet, number).instruments] == ["returned"]
    assert seated.window.shown == "cases"
    assert seated.window.pages["cases"].acting.sheet.packet == number
    assert "item.to_check" in reasons(seated)


def test_f7_once_every_document_was_looked_at_stays_with_the_pile(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "p", "118", "nat", "201")
    seated.press("F8", "F7")
    assert seated.window.shown == "intake"


def test_what_a_reply_pays_is_exact_without_counting_persons(seated: Hands) -> None:
    seated.link.do("log_packet", spouse_packet())
    seated.settle()
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("c2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "201")
    assert seated.page.form.payment.message.text() == "201,00\u00a0$\u00a0: montant exact"


def test_an_amount_that_was_short_is_amber_no_more_once_the_total_is_exact(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "100", "100")
    first = seated.page.form.payment.rows[0]
    assert first.amount.box.state == "warn"
    seated.press("Ctrl+Ins")
    pay(seated, "m", "12345678", "101")
    assert "montant exact" in seated.page.form.payment.message.text()
    assert [row.amount.box.state for row in seated.page.form.payment.rows] == ["normal", "normal"]
