"""Names keys as they are written on caps, in the language of who reads them: Entrée, Échap, Inser, Suppr, Maj."""

from __future__ import annotations

from csqdesk.words import Words

NAMED = frozenset({"Return", "Esc", "Ins", "Del", "Shift", "Ctrl", "Alt", "Space", "Tab", "Up", "Down"})
"""Keys whose name is a word (``key-return``); letters, digits and F keys are their own names."""


def key_name(keys: str, words: Words) -> str:
    """``Ctrl+Return`` → ``Ctrl+Entrée``. ``keys`` is in Qt's portable writing; the plus key itself stays a plus."""
    parts = ["+"] if keys == "+" else keys.removesuffix("++").split("+") + (["+"] if keys.endswith("++") else [])
    return "+".join(words(f"key-{part.lower()}") if part in NAMED else part for part in parts)
