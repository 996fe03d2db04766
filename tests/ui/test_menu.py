"""Checks the menu of a screen and the names of the narrow rail, both by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.ui.actions import ACTIONS
from csqdesk.ui.frame import MainWindow
from csqdesk.ui.theme import theme
from tests.ui.screens import OneOfEach


def ask_menu(widget: QWidget) -> None:
    """What Maj+F10 and the menu key become."""
    middle = widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, middle, widget.mapToGlobal(middle)))


def opened() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


POPUPS = pytest.mark.qt_log_ignore("does not support (grabbing|raise)", extend=True)
"""What the tests' own screen cannot do, and says."""


@POPUPS
def test_the_menu_key_offers_what_the_screen_can_do_with_its_keys(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    page.table.setFocus()
    ask_menu(page.table.viewport())
    menu = opened()
    said = [action.text() for action in menu.actions()]
    wanted = [one for one in ACTIONS if "intake" in one.screens and not one.hidden]
    assert said[0].split("\t")[0] == window.words(wanted[0].words_key)
    assert len(said) == len(wanted)
    assert "Ctrl+Entrée" in "".join(said)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert page.heard == [wanted[0].name]


@POPUPS
def test_escape_shuts_the_menu_and_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    page.tiles.tiles[0].setFocus()
    ask_menu(page.tiles.tiles[0])
    qtbot.keyClick(opened(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert page.heard == []


def test_a_screen_that_can_do_nothing_shows_no_menu(window: MainWindow) -> None:
    window.go("cases")
    ask_menu(window.pages["cases"])
    assert QApplication.activePopupWidget() is None


@POPUPS
def test_icons_alone_say_their_name_to_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    theme().set_percent(150)
    entry = window.rail.screens["intake"]
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == "Réception  F2"
    qtbot.keyClick(entry, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach) and page.heard == [], "Escape shut the name and went no further"


def test_with_words_the_rail_needs_no_tool_tip(window: MainWindow) -> None:
    QToolTip.hideText()
    window.rail.screens["intake"].setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert not QToolTip.isVisible()
