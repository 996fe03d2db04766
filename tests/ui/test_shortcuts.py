"""Checks the keys: the rules for any shortcut, and that each one works whatever has the focus."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csqdesk.ui.actions import ACTIONS, SCREENS, Action, on
from csqdesk.ui.frame import MainWindow
from csqdesk.ui.keys import key_name
from csqdesk.ui.page import Notice
from csqdesk.words import Words
from tests.ui.screens import OneOfEach

KEYS = [(action, keys) for action in ACTIONS for keys in action.keys]
ALLOWED = re.compile(r"([A-Z]|\d|F\d{1,2}|Return|Esc|Ins|Del|Up|Down|Left|Right|=|-|\+)")
TAKEN = {"Ctrl+E", "Ctrl+U", "Ctrl+A", "Ctrl+H", "Ctrl+W", "F4", "F10", "Alt+F4"}
"""Keys that lines of text, other desktops or the system take (ux, section 10)."""


@pytest.mark.parametrize(("action", "keys"), KEYS, ids=[keys for _, keys in KEYS])
def test_a_key_keeps_the_rules(action: Action, keys: str) -> None:
    *modifiers, key = ["Ctrl", "+"] if keys == "Ctrl++" else keys.split("+")
    assert ALLOWED.fullmatch(key), "only letters, digits, F keys, Enter, Escape, Insert, Delete, arrows, = and -"
    assert not {"Ctrl", "Alt"} <= set(modifiers), "Ctrl+Alt is AltGr"
    assert not ("Alt" in modifiers and key.isdigit()), "Alt and digits type codes"
    assert modifiers or len(key) > 1, "a bare letter types"
    assert "Meta" not in modifiers
    assert keys not in TAKEN
    assert keys == QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText), "as Qt itself writes it"


@pytest.mark.parametrize("screen", SCREENS)
def test_no_two_actions_of_a_screen_share_a_key(screen: str) -> None:
    keys = [keys for action in on(screen) for keys in action.keys]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_action_has_words_and_every_key_a_name(language: str) -> None:
    words = Words(language)
    said = [words(action.words_key) for action in ACTIONS]
    assert all(words.has(action.words_key) for action in ACTIONS)
    assert len(said) == len(set(said)), "two actions cannot be told apart"
    for _, keys in KEYS:
        assert key_name(keys, words)


def test_french_names_keys_as_french_keyboards_do() -> None:
    french = Words("fr")
    named = {keys: key_name(keys, french) for keys in ("Ctrl+Return", "Esc", "Ins", "Ctrl+Del", "Ctrl+Shift+P")}
    assert list(named.values()) == ["Ctrl+Entrée", "Échap", "Inser", "Ctrl+Suppr", "Ctrl+Maj+P"]
    assert (key_name("Ctrl++", french), key_name("Ctrl+-", french)) == ("Ctrl++", "Ctrl+-")
    assert key_name("Ctrl+Return", Words("en")) == "Ctrl+Enter"


ON_INTAKE = [(action, keys) for action, keys in KEYS if action in on("intake")]
STOPS = ("line", "list", "tile", "table")


@pytest.mark.parametrize("stop", range(4), ids=STOPS)
def test_every_key_works_whatever_has_the_focus(window: MainWindow, qtbot: QtBot, stop: int) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    focus = page.stops()[stop]
    focus.setFocus()
    window.tell(Notice("Enveloppe 26-00450 enregistrée", undo=True))
    for action, keys in ON_INTAKE:
        page.heard.clear()
        combination = QKeySequence(keys)[0]
        qtbot.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())
        assert page.heard == [action.name], keys
        assert QApplication.focusWidget() is focus


def test_both_enters_save(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier
    qtbot.keyClick(page.field.line, Qt.Key.Key_Enter, modifiers)
    assert page.heard == ["save_next"]


def test_undo_is_first_for_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    qtbot.keyClicks(page.field.line, "RN")
    qtbot.keyClick(page.field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (page.field.text(), page.heard) == ("", [])
    qtbot.keyClick(page.field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.heard == [], "an act is not taken back from inside a field"
    assert window.notice.text.text().startswith("Rien à annuler dans ce champ.")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.heard == ["undo"]


def test_in_a_field_the_notice_offers_its_undo_until_something_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    page.field.line.setFocus()
    window.tell(Notice("Enveloppe 26-00450 enregistrée", undo=True))
    qtbot.keyClick(page.field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.heard == ["undo"]
    qtbot.keyClicks(page.field.line, "RN")
    page.list.list.setFocus()
    page.field.set_text("")
    page.field.line.setFocus()
    qtbot.keyClick(page.field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.heard == ["undo"]


def test_redo_is_first_for_what_was_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    qtbot.keyClicks(page.field.line, "RN")
    page.field.line.undo()
    for _ in range(2):
        qtbot.keyClick(page.field.line, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert (page.field.text(), page.heard) == ("RN", ["redo"])


def test_a_key_held_down_acts_once(window: MainWindow) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "", repeated)
        QApplication.sendEvent(page.field.line, event)
    assert page.heard == ["save_print"]


def test_letters_and_plain_enter_stay_with_the_field(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    qtbot.keyClicks(page.field.line, "fdkl 123")
    qtbot.keyClick(page.field.line, Qt.Key.Key_Return)
    assert (page.field.text(), page.heard) == ("fdkl 123", [])


def test_what_a_screen_does_not_offer_is_left_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.go("cases")
    page = window.pages["cases"]
    assert isinstance(page, OneOfEach)
    for keys in ("F8", "F7", "Ctrl+D"):
        combination = QKeySequence(keys)[0]
        qtbot.keyClick(page.field.line, combination.key(), combination.keyboardModifiers())
    assert page.heard == []
    assert list(itertools.chain(window.pages["intake"].heard)) == []  # type: ignore[attr-defined]
