"""Hides file numbers on lists while somebody stands at the counter (*Masquer*)."""

from __future__ import annotations

import re

NUMBER = re.compile(r"[A-Za-z]?[0-9][0-9 ]{4,}")
"""A file number, or enough of one to be known by, also where it stands as the label of an envelope."""
DOTS = "••••••"

_hidden = False


def hide_numbers(hidden: bool) -> None:
    """In force for every list that is drawn from now on."""
    global _hidden
    _hidden = hidden


def on_list(text: str) -> str:
    """``text`` as a list may show it now."""
    return NUMBER.sub(DOTS, text) if _hidden else text


def file_on_list(number: str | None) -> str:
    """A file's number as a list may show it now, of whatever shape it is; a dash where there is none."""
    return "—" if not number else DOTS if _hidden else number
