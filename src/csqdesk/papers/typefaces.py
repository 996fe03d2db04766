"""Registers the typefaces of the papers, shipped with the program, once per process."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from csqdesk.places import resource_path

BODY = "NotoSans"
STRONG = "NotoSans-SemiBold"
_FILES = {BODY: "NotoSans-Regular.ttf", STRONG: "NotoSans-SemiBold.ttf"}
_lock = threading.Lock()


@cache
def glyphs() -> frozenset[int]:
    """Code points that every face of the papers can draw; registers the faces when first asked."""
    with _lock:
        found: list[frozenset[int]] = []
        for name, file in _FILES.items():
            face = TTFont(name, str(resource_path("fonts", "papers", file)))
            pdfmetrics.registerFont(face)
            found.append(frozenset(face.face.charToGlyph))
    return frozenset.intersection(*found)


def printable(text: str) -> str:
    """``text`` in signs the faces have, in one line: never an empty box, never a silent loss.

    Composed first (NFC), since a separate accent would not be placed well. A sign without a glyph becomes its
    compatible letters where those exist (``Ⅳ`` → ``IV``), otherwise its code point in braces, ``{U+05D0}``: the reader
    sees that a sign could not be printed and which one. Signs that draw nothing by nature (joiners, direction
    marks, controls) are left out.
    """
    known = glyphs()
    shown: list[str] = []
    for sign in unicodedata.normalize("NFC", text):
        if sign.isspace():
            shown.append(sign if sign == "\u00a0" else " ")
        elif unicodedata.category(sign) in ("Cc", "Cf"):
            continue
        elif ord(sign) in known:
            shown.append(sign)
        else:
            near = unicodedata.normalize("NFKC", sign)
            fits = near != sign and all(ord(one) in known for one in near)
            shown.append(near if fits else f"{{U+{ord(sign):04X}}}")
    return "".join(shown)
