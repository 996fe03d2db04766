"""Holds the voiding of a receipt from the window: menu, palette, Dossier; a reason, and the number that stays."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from csqdesk.words import Words
from tests.ui.papers.conftest import PaperDesk, Seater

FIRST = "26-00001"
POPUPS = pytest.mark.qt_log_ignore("does not support (grabbing|raise)", extend=True)
"""What the tests' own screen cannot do, and says."""


def printed(desk: PaperDesk) -> str:
    """The only receipt, printed; answers its number."""
    desk.hands.press("Enter")
    desk.hands.settle()
    paper = desk.paper(FIRST)
    assert paper is not None and paper.printed_at is not None
    return paper.number


def offered(desk: PaperDesk) -> QMenu:
    """The menu of Maj+F10 over what has the focus."""
    table = desk.page.table
    middle = table.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, table.viewport().mapToGlobal(middle))
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def of_menu(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions()]


@POPUPS
def test_the_menu_voids_a_receipt_for_a_reason_and_its_number_stays(papers: Seater) -> None:
    desk = papers(1)
    number = printed(desk)
    menu = offered(desk)
    place = of_menu(menu).index("Annuler l’accusé")
    for _ in range(place):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    # The tests' own screen does not give the window back what a menu took.
    desk.hands.window.activateWindow()
    desk.hands.qtbot.waitUntil(desk.hands.window.isActiveWindow)
    desk.hands.settle()
    assert desk.hands.where() == "Motif de l’annulation"
    desk.hands.type("mauvaise adresse")
    desk.hands.press("Enter")
    paper = desk.paper(FIRST)
    assert paper is not None and paper.voided and paper.number == number
    assert desk.states() == ["Annulé, à délivrer"] and desk.cell(0, 5) == number
    assert desk.page.header.subtitle.text().endswith("1 à délivrer")
    assert desk.hands.notice() == f"Accusé {number} annulé."
    assert desk.hands.focus() is desk.page.table and not desk.page.form.isVisible()


@POPUPS
def test_nothing_to_void_is_not_offered(papers: Seater) -> None:
    desk = papers(1)
    menu = offered(desk)
    assert "Annuler l’accusé" not in of_menu(menu) and "Imprimer l’accusé" in of_menu(menu)
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def from_the_palette(desk: PaperDesk) -> None:
    desk.hands.press("Ctrl+K")
    desk.hands.type("annuler l’acc")
    desk.hands.press("Enter")


def test_the_palette_asks_for_a_reason_and_escape_leaves_it(papers: Seater) -> None:
    desk = papers(1)
    printed(desk)
    from_the_palette(desk)
    form = desk.page.form
    assert desk.hands.where() == "Motif de l’annulation"
    desk.hands.press("Enter")
    assert form.message.text() == "Un motif est nécessaire\u00a0: l’inscrire en quelques mots."
    assert desk.hands.where() == "Motif de l’annulation"
    desk.hands.press("Esc")
    assert not form.isVisible() and desk.hands.focus() is desk.page.table
    paper = desk.paper(FIRST)
    assert paper is not None and not paper.voided


def test_a_new_receipt_takes_a_new_number(papers: Seater) -> None:
    desk = papers(1)
    number = printed(desk)
    from_the_palette(desk)
    desk.hands.type("nom mal lu")
    desk.hands.press("Enter", "Enter")
    paper = desk.paper(FIRST)
    assert paper is not None and not paper.voided and paper.number != number
    assert desk.states() == ["Imprimé"] and desk.cell(0, 5) == paper.number


def test_a_card_number_in_the_reason_is_not_kept(papers: Seater) -> None:
    desk = papers(1)
    printed(desk)
    from_the_palette(desk)
    desk.page.form.editors["reason"].set_text("carte 4111 1111 1111 1111")
    desk.hands.press("Enter")
    assert "numéro de carte" in desk.page.form.message.text() and desk.page.form.isVisible()
    paper = desk.paper(FIRST)
    assert paper is not None and not paper.voided


def dossier(desk: PaperDesk) -> Any:
    desk.hands.press("Ctrl+O")
    return desk.hands.window.pages["cases"]


def test_the_dossier_voids_it_too_and_its_history_says_why(papers: Seater) -> None:
    desk = papers(1)
    number = printed(desk)
    card = dossier(desk).view.papers
    assert card.void.isVisible()
    card.void.setFocus()
    desk.hands.press("Enter")
    assert desk.hands.where() == "Motif de l’annulation"
    desk.hands.type("mauvaise adresse")
    desk.hands.press("Enter")
    rows = [card.list.item(place).data(0x0100).heard() for place in range(card.list.count())]
    assert len(rows) == 1 and number in rows[0] and "Annulé" in rows[0]
    assert not card.void.isVisible() and desk.hands.focus() is card.list
    history = dossier_history(desk)
    assert f"{number} annulé" in history and "Motif\u00a0: mauvaise adresse" in history


def dossier_history(desk: PaperDesk) -> str:
    newest = desk.hands.window.pages["cases"].view.history.list.item(0)  # type: ignore[attr-defined]
    return str(newest.data(0x0100).heard())


def test_the_dossier_without_a_receipt_does_not_offer_it(papers: Seater) -> None:
    desk = papers(1)
    page = dossier(desk)
    assert "void_paper" not in page.acts() and not page.view.papers.void.isVisible()


def test_it_speaks_english(papers: Seater) -> None:
    desk = papers(1)
    number = printed(desk)
    desk.hands.window.retranslate(Words("en"))
    desk.hands.settle()
    desk.page.acts()["void_paper"]()
    assert desk.hands.where() == "Reason for voiding"
    desk.hands.press("Enter")
    assert desk.page.form.message.text() == "A reason is needed: enter it in a few words."
    desk.hands.type("wrong name")
    desk.hands.press("Enter")
    assert desk.states() == ["Void, to issue"] and desk.hands.notice() == f"Receipt {number} voided."
