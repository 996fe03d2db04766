"""Names the colours of the papers: dark on white, each still told apart in grey."""

from __future__ import annotations

from reportlab.lib.colors import HexColor

NAVY = HexColor("#223654")
TEXT = HexColor("#1B222C")
SOFT = HexColor("#4E5662")
LINE = HexColor("#B9C2CE")
HAIR = HexColor("#DDE3EA")
ACCENT = HexColor("#095797")
BOX_FILL = HexColor("#FDF6DD")
BOX_LINE = HexColor("#B98A2E")
MARKS = {
    "tick": HexColor("#3F6B31"),
    "warn": HexColor("#8A5A0B"),
    "look": ACCENT,
    "dash": HexColor("#6B778A"),
}
