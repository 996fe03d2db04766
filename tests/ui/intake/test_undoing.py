"""Holds Ctrl+Z at Réception: it takes back what the last notice named, and nothing that was typed is lost by it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from csqdesk.casework.entries import PaperPrinting, PaperVoiding
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import list_packets
from tests.journeys.hands import Hands
from tests.ui.intake.test_envelopes import FILE, envelope, last, pay
from tests.ui.intake.test_tracking import both_ways, nowhere

TRACKING = "Suivi postal (facultatif)"


def other(hands: Hands, file: str = FILE) -> None:
    """One envelope about another matter, saved from the first field on."""
    hands.press("Enter")
    hands.type(file)
    hands.press("Enter", "Enter")
    hands.type("x")
    hands.press("Ctrl+Enter")


def standing(hands: Hands) -> list[str]:
    return [one["number"] for one in hands.ask(list_packets) if not one["voided"]]


def aside(hands: Hands) -> tuple[str, ...]:
    names: tuple[str, ...] = hands.page.side.aside.names
    return names


def choice(hands: Hands) -> None:
    hands.page.form.request.kind.segments[0].setFocus()
    hands.settle()


# --- what the notice names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", [True, False])
def test_the_button_of_a_notice_does_what_its_notice_says(seated: Hands, field: bool) -> None:
    other(seated)
    envelope(seated)
    typed = seated.page.state.values()
    choice(seated)
    seated.press("Esc", "Esc")
    assert seated.notice().startswith("Formulaire vidé")
    if not field:
        choice(seated)
    seated.press("Ctrl+Z")
    assert {**seated.page.state.values(), "ref": ""} == {**typed, "ref": ""}
    assert not last(seated)["voided"] and aside(seated) == ()


def test_a_card_that_was_left_comes_back_from_a_field_too(seated: Hands) -> None:
    other(seated)
    seated.press("Enter")
    seated.type("K0024099031")
    seated.press("Enter")
    seated.type("Okafor")
    seated.press("Enter", "Esc")
    assert seated.notice().startswith("Nouveau dossier laissé")
    seated.page.form.request.rows[0].family.line.setFocus()
    seated.press("Ctrl+Z")
    assert seated.page.side.new_case.collect()["family_name"] == "Okafor"
    assert not last(seated)["voided"]


def test_typing_is_taken_back_first_and_no_envelope_unseen(seated: Hands) -> None:
    other(seated)
    seated.type("RN")
    assert not seated.window.notice.isVisible(), "the next entry has begun"
    seated.press("Ctrl+Z")
    assert seated.page.form.envelope.tracking.text() == "" and not last(seated)["voided"]
    seated.press("Ctrl+Z")
    assert not last(seated)["voided"]
    assert last(seated)["number"] in seated.notice() and seated.window.notice.button.isVisible()
    seated.press("Ctrl+Z")
    assert last(seated)["voided"] and seated.page.form.collect()["file"] == FILE


def test_over_an_envelope_in_hand_ctrl_z_first_says_what_it_would_take_back(seated: Hands) -> None:
    other(seated)
    envelope(seated)
    typed = seated.page.state.values()
    choice(seated)
    seated.press("Ctrl+Z")
    assert not last(seated)["voided"] and seated.page.state.values() == typed
    assert last(seated)["number"] in seated.notice() and "attente" in seated.notice()
    seated.press("Ctrl+Z")
    assert last(seated)["voided"] and aside(seated) == (f"{FILE}",)


def test_one_envelope_after_the_other_is_taken_back_and_each_is_a_draft(seated: Hands) -> None:
    for _ in range(3):
        other(seated)
    before = standing(seated)
    seated.press("Ctrl+Z")
    assert standing(seated) == before[:-1] and aside(seated) == ()
    choice(seated)
    seated.press("Ctrl+Z")
    assert standing(seated) == before[:-1], "the draft in hand is not put aside unasked"
    seated.press("Ctrl+Z")
    assert standing(seated) == before[:-2] and len(aside(seated)) == 1
    choice(seated)
    seated.press("Ctrl+Z", "Ctrl+Z")
    assert standing(seated) == before[:-3] and len(aside(seated)) == 2
    choice(seated)
    seated.press("Ctrl+Z", "Ctrl+Z")
    assert standing(seated) == before[:-3] and "Rien à annuler" in seated.notice()


def test_what_was_logged_before_this_window_is_not_taken_back_unseen(seated: Hands) -> None:
    before = standing(seated)
    choice(seated)
    seated.press("Ctrl+Z")
    assert standing(seated) == before and "Rien à annuler" in seated.notice()


# --- how long a notice stays ---------------------------------------------------------------------------------------


def test_a_notice_goes_after_a_while_and_ctrl_z_still_does_what_it_named(seated: Hands) -> None:
    other(seated)
    line = seated.window.notice
    assert line.stays.isActive() and line.stays.interval() == 10_000
    line.stays.setInterval(1)
    line.stays.start()
    seated.qtbot.waitUntil(lambda: not line.isVisible())
    assert seated.where() == TRACKING
    seated.press("Ctrl+Z")
    assert last(seated)["voided"] and seated.page.form.collect()["file"] == FILE


def test_a_notice_stays_while_one_points_at_it(seated: Hands) -> None:
    other(seated)
    line = seated.window.notice
    here = QPointF(5, 5)
    QApplication.sendEvent(line, QEnterEvent(here, here, here))
    assert not line.stays.isActive() and line.isVisible()
    QApplication.sendEvent(line, QEvent(QEvent.Type.Leave))
    assert line.stays.isActive()


def test_a_notice_without_undo_stays(seated: Hands) -> None:
    seated.press("Ctrl+Enter")
    assert seated.notice() and not seated.window.notice.stays.isActive()


# --- a cleared form ------------------------------------------------------------------------------------------------


def cleared(hands: Hands) -> None:
    choice(hands)
    hands.press("Esc", "Esc")


def test_a_cleared_form_waits_until_it_is_taken_up(seated: Hands) -> None:
    envelope(seated)
    typed = seated.page.state.values()
    cleared(seated)
    assert aside(seated) == (FILE,)
    other(seated)
    other(seated)
    assert aside(seated) == (FILE,)
    seated.press("Ctrl+S", "Enter")
    assert {**seated.page.state.values(), "ref": ""} == {**typed, "ref": ""} and aside(seated) == ()


def test_a_cleared_form_comes_back_over_the_next_entry_which_waits(seated: Hands) -> None:
    envelope(seated)
    cleared(seated)
    seated.type("RN")
    choice(seated)
    seated.press("Ctrl+Z")
    assert seated.page.form.envelope.tracking.text() == "RN" and "attente" in seated.notice()
    seated.press("Ctrl+Z")
    assert seated.page.form.collect()["file"] == FILE and aside(seated) == ("RN",)


def test_what_waits_is_thrown_away_by_its_key_and_comes_back_by_ctrl_z(seated: Hands) -> None:
    envelope(seated)
    cleared(seated)
    seated.press("Ctrl+S")
    assert "Suppr" in seated.focus().accessibleDescription()
    seated.press("Del")
    assert aside(seated) == () and seated.where() == TRACKING and seated.notice().endswith("jeté")
    seated.press("Ctrl+Z")
    assert aside(seated) == (FILE,)
    seated.press("Ctrl+S", "Enter")
    assert seated.page.form.collect()["file"] == FILE


def test_what_waits_is_thrown_away_by_its_button(seated: Hands) -> None:
    envelope(seated)
    seated.press("Ctrl+S")
    button = next(one for one in seated.page.side.aside.findChildren(type(seated.page.status.clear)))
    seated.click(button)
    assert aside(seated) == () and seated.page.form.collect()["file"] == ""


def test_escape_in_the_emptied_form_does_nothing(seated: Hands) -> None:
    seated.type("RN123456785CA")
    seated.press("Enter")
    seated.type("nguyen")
    seated.page.form.envelope.tracking.line.setFocus()
    seated.press("Esc", "Esc")
    assert seated.page.state.values()["tracking"] == "" and seated.where() == TRACKING
    seated.press("Esc", "Esc", "Esc")
    assert seated.page.state.values()["tracking"] == "" and len(aside(seated)) == 1
    seated.press("Ctrl+Z")
    assert seated.page.form.collect()["file"] == "nguyen"


def test_escape_after_a_save_gives_nothing_of_the_envelope_before(seated: Hands) -> None:
    seated.type("RN123456785CA")
    other(seated)
    seated.press("Esc")
    assert seated.page.state.values()["tracking"] == ""


def test_however_many_wait_the_page_does_not_scroll(seated: Hands) -> None:
    seated.window.resize(1366, 768)
    for place in range(5):
        seated.press("Enter")
        seated.type(f"famille {place}")
        seated.press("Ctrl+S")
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter")
    card = seated.page.side.aside
    assert card.names[0] == "famille 4", "the last one first"
    assert seated.page.area.verticalScrollBar().maximum() == 0
    seen = card.area.viewport().rect()
    rows = [row.geometry() for row in card.stack.rows]
    assert seen.contains(rows[0]) and seen.contains(rows[1]) and not seen.contains(rows[2])
    card.stack.rows[0].setFocus()
    seated.press("Down", "Down", "Down")
    corner = card.stack.rows[3].mapTo(card.area.viewport(), card.stack.rows[3].rect().topLeft())
    assert 0 <= corner.y() < seen.height(), "the row one walks to is in sight"


def test_a_form_with_what_may_be_a_cards_number_is_emptied_and_waits_nowhere(seated: Hands, tmp_path: Path) -> None:
    number = both_ways()
    seated.page.form.envelope.file.line.setFocus()
    seated.page.form.envelope.file.line.insert(number)
    cleared(seated)
    assert seated.page.state.values()["file"] == "" and aside(seated) == ()
    assert "carte" in seated.notice() and nowhere(tmp_path, number)
    envelope(seated)
    assert seated.page.form.collect()["file"] == FILE, "no key waits any more"


@pytest.mark.parametrize("with_kind", [True, False])
@pytest.mark.parametrize("key", ["Ctrl+S", "Esc"])
def test_a_tracking_number_that_may_be_a_cards_names_no_draft(
    seated: Hands, tmp_path: Path, key: str, with_kind: bool
) -> None:
    number = both_ways()
    seated.type(number)
    if with_kind:
        choice(seated)
        seated.type("x")
    choice(seated)
    seated.press(key, key)
    assert aside(seated) == (("—",) if with_kind else ()) and nowhere(tmp_path, number)


def test_an_envelope_comes_back_with_the_letter_that_returned_its_cheque_voided(seated: Hands) -> None:
    seated.page.left_for.disconnect()
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "p", "118", "nat", "201")
    typed = seated.page.state.values()
    seated.press("F8", "F7")
    number = last(seated)["number"]
    letter = seated.ask(dossier_sheet, number).papers[0].number
    seated.press("Ctrl+Z", "Ctrl+Z")
    assert last(seated)["voided"] is True
    assert f"La lettre {letter} est annulée" in seated.notice()
    assert seated.page.state.values()["instruments"] == typed["instruments"]
    assert all(one.voided for one in seated.ask(dossier_sheet, number).papers)


def test_an_envelope_whose_receipt_is_out_is_not_offered_to_be_taken_back(seated: Hands) -> None:
    seated.page.left_for.disconnect()
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "201")
    seated.press("F8", "F9")
    number = last(seated)["number"]
    paper = seated.ask(dossier_sheet, number).papers[0].number
    seated.link.do("note_printed", PaperPrinting(paper=paper, as_file=True))
    seated.settle()
    seated.press("Ctrl+Z")
    assert seated.notice().startswith(f"L’accusé {paper} de cette enveloppe est déjà imprimé ou en PDF")
    assert not seated.window.notice.button.isVisible() and last(seated)["voided"] is False
    seated.link.do("void_paper", PaperVoiding(paper=paper, reason="Erreur"))
    seated.settle()
    seated.press("Ctrl+Z", "Ctrl+Z")
    assert last(seated)["voided"] is True


def test_a_draft_left_standing_beside_its_envelope_is_told_to_be_seen_before(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "m", "MP1", "201")
    seated.press("Ctrl+Enter")
    number = last(seated)["number"]
    choice(seated)
    seated.press("Ctrl+Z")
    assert not seated.page.side.notes.notes
    choice(seated)
    seated.press("F8", "Ctrl+Y")
    assert seated.page.form.payment.rows[0].number.text() == "MP1", "what was ticked meanwhile is not lost"
    assert f"Instrument déjà inscrit\u00a0: enveloppe {number}." in [one.text for one in seated.page.side.notes.notes]


def test_nothing_is_taken_back_over_an_envelope_that_can_wait_nowhere(seated: Hands) -> None:
    other(seated)
    envelope(seated)
    line = seated.page.form.request.rows[0].given.line
    line.setFocus()
    line.insert(both_ways())
    choice(seated)
    before = seated.page.state.values()
    seated.press("Ctrl+Z", "Ctrl+Z")
    assert not last(seated)["voided"] and seated.page.state.values() == before
    line.setText("Ève")
    choice(seated)
    seated.press("Ctrl+Z", "Ctrl+Z")
    assert last(seated)["voided"] and aside(seated) == (FILE,), "once it can wait, it does"
