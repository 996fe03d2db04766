"""Holds that the letter which returns a payment is listed on *Accusés* until it is printed, beside its receipt."""

from __future__ import annotations

from csqdesk.casework.entries import InstrumentReturn
from tests.ui.papers.conftest import Seater, Tray

PERSONAL = 3


def test_a_letter_that_returns_a_payment_waits_beside_its_receipt(papers: Seater, tray: Tray) -> None:
    desk = papers(PERSONAL)
    desk.hands.link.do("return_instrument", InstrumentReturn(packet="26-00001"))
    desk.hands.settle()
    assert desk.page.header.subtitle.text().endswith("1 enveloppe · 1 à délivrer · 1 à imprimer")
    assert [desk.cell(row, 4) for row in (0, 1)][1] == "Lettre de retour"
    assert desk.states()[1] == "À imprimer"
    desk.hands.press("Down")
    assert "void_paper" not in desk.page.acts()
    desk.hands.press("Enter")
    assert len(tray.sheets) == 1
    assert desk.states()[1] == "Imprimé"
    assert desk.page.table.currentIndex().row() == 1
