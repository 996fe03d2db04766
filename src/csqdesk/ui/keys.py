"""Names keys in the language of a screen's words: Entrée, Échap, Inser, Suppr, Maj."""

from __future__ import annotations

from csqdesk.words import Words, keys


def key_name(sequence: str, words: Words) -> str:
    """``Ctrl+Return`` → ``Ctrl+Entrée``. ``sequence`` is in Qt's portable writing; the plus key stays a plus."""
    return keys.key_name(sequence, words.language)
