"""Names the keys of the keyboard as they are engraved for the reader: ``Ctrl+Return`` is ``Ctrl+Entrée``."""

from __future__ import annotations

import functools

from csqdesk.words.catalogue import Words

NAMED = {
    "return": "enter",
    "enter": "enter",
    "esc": "escape",
    "escape": "escape",
    "ins": "insert",
    "insert": "insert",
    "del": "delete",
    "delete": "delete",
    "shift": "shift",
    "ctrl": "ctrl",
    "alt": "alt",
    "meta": "meta",
    "space": "space",
    "tab": "tab",
    "backspace": "backspace",
    "up": "up",
    "down": "down",
    "left": "left",
    "right": "right",
    "home": "home",
    "end": "end",
    "pgup": "page-up",
    "pageup": "page-up",
    "pgdown": "page-down",
    "pgdn": "page-down",
    "pagedown": "page-down",
    "menu": "menu",
}
"""Name of a key in the portable form of the toolkit, in lower case → its word (``key-…``)."""


@functools.cache
def key_name(keys: str, language: str) -> str:
    """The caps to press for a key sequence in the toolkit's portable form; a sign or a letter stays as it is."""
    words = Words(language)
    caps = _parts(keys)
    if caps and caps[-1].lower() == "backtab":
        caps = [*caps[:-1], *([] if "Shift" in caps else ["Shift"]), "Tab"]
    return "+".join(_cap(words, cap) for cap in caps)


def _parts(keys: str) -> list[str]:
    head, plus, last = keys[:-1].rpartition("+")
    last += keys[-1:]
    if not plus:
        return [keys] if keys else []
    return [*head.split("+"), last]


def _cap(words: Words, cap: str) -> str:
    named = NAMED.get(cap.lower())
    if named:
        return words(f"key-{named}")
    return cap.upper() if len(cap) == 1 else cap
