"""Checks that an act asked for twice in one instant is done once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import list_packets
from tests.journeys.hands import Hands
from tests.ui.intake.test_envelopes import envelope, pay

CTRL_ENTER = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
F7, F9 = ((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_F7, Qt.Key.Key_F9))


def at_once(hands: Hands, *keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """Keys one after the other, before anything is answered."""
    for key, held in keys:
        QTest.keyClick(hands.focus(), key, held)
    hands.settle()


def logged(hands: Hands) -> list[str]:
    return [one["number"] for one in hands.ask(list_packets) if one["received_on"] == "2026-03-04"]


@pytest.mark.parametrize("keys", [(CTRL_ENTER, CTRL_ENTER), (F9, F9), (CTRL_ENTER, F9), (F9, CTRL_ENTER, F9)])
def test_saving_twice_in_one_instant_logs_one_envelope(
    seated: Hands, keys: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]
) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "201")
    at_once(seated, *keys)
    numbers = logged(seated)
    assert len(numbers) == 1
    papers = [one.kind.value for one in seated.ask(dossier_sheet, numbers[0]).papers]
    assert papers == (["receipt"] if keys[0] == F9 else [])
    assert seated.page.form.collect()["file"] == ""


def test_the_button_pressed_twice_in_one_instant_logs_one_envelope(seated: Hands) -> None:
    envelope(seated)
    for _ in range(2):
        seated.page.status.save_next.click()
    seated.settle()
    assert len(logged(seated)) == 1


def test_sending_back_twice_in_one_instant_sends_one_letter(seated: Hands) -> None:
    envelope(seated)
    seated.page.form.payment.rows[0].method.list.setFocus()
    pay(seated, "p", "118", "nat", "201")
    at_once(seated, F7, F7)
    numbers = logged(seated)
    assert len(numbers) == 1
    assert [one.kind.value for one in seated.ask(dossier_sheet, numbers[0]).papers] == ["instrument_return"]


def test_sending_back_what_was_saved_twice_in_one_instant_sends_one_letter(seated: Hands) -> None:
    envelope(seated)
    seated.page.form.payment.rows[0].method.list.setFocus()
    pay(seated, "p", "118", "nat", "201")
    seated.press("Ctrl+Enter")
    at_once(seated, F7, F7, F7)
    papers = seated.ask(dossier_sheet, logged(seated)[0]).papers
    assert [one.kind.value for one in papers] == ["instrument_return"]
    assert "Aucun paiement" not in seated.notice()


def test_what_is_typed_while_an_envelope_is_saved_belongs_to_the_next(seated: Hands) -> None:
    envelope(seated)
    at_once(seated, CTRL_ENTER, (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier), CTRL_ENTER)
    assert len(logged(seated)) == 1
    assert seated.page.form.envelope.tracking.text().lower() == "a"
