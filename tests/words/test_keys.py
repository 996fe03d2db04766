"""Proves that key caps say what is engraved on the reader's keyboard."""

from __future__ import annotations

import pytest

from csqdesk.words.keys import key_name


@pytest.mark.parametrize(
    ("keys", "french", "english"),
    [
        ("Ctrl+Return", "Ctrl+Entrée", "Ctrl+Enter"),
        ("Enter", "Entrée", "Enter"),
        ("Esc", "Échap", "Esc"),
        ("Escape", "Échap", "Esc"),
        ("Ins", "Inser", "Insert"),
        ("Ctrl+Ins", "Ctrl+Inser", "Ctrl+Insert"),
        ("Ctrl+Del", "Ctrl+Suppr", "Ctrl+Delete"),
        ("Shift+F6", "Maj+F6", "Shift+F6"),
        ("Ctrl+Shift+P", "Ctrl+Maj+P", "Ctrl+Shift+P"),
        ("Space", "Espace", "Space"),
        ("Backtab", "Maj+Tab", "Shift+Tab"),
        ("Shift+Backtab", "Maj+Tab", "Shift+Tab"),
        ("Alt+Down", "Alt+↓", "Alt+↓"),
        ("F7", "F7", "F7"),
        ("Ctrl+=", "Ctrl+=", "Ctrl+="),
        ("Ctrl++", "Ctrl++", "Ctrl++"),
        ("Ctrl+-", "Ctrl+-", "Ctrl+-"),
        ("k", "K", "K"),
        ("", "", ""),
    ],
)
def test_keys_are_named_as_engraved(keys: str, french: str, english: str) -> None:
    assert key_name(keys, "fr") == french
    assert key_name(keys, "en") == english


def test_the_stretched_language_stretches_keys_too() -> None:
    assert len(key_name("Return", "xx")) > len("Entrée")
