"""Writes and reads the codes printed on labels and papers: `0-9 A-Z -` with a check character (ruling 8)."""

from __future__ import annotations

import re

from csqdesk.rules.check_digits import ALPHABET, mod_37_36
from csqdesk.rules.texts import number_key

SHAPES = {
    "packet": re.compile(r"E-(?P<number>[0-9]{2}-[0-9]{5,})"),
    "paper": re.compile(r"(?P<number>P-[0-9]{2}-[0-9]{5,})"),
    "original": re.compile(r"O-(?P<number>[0-9]{8,})"),
    "place": re.compile(r"L-(?P<number>[0-9]{4,})"),
    "file": re.compile(r"F-(?P<number>[0-9A-Z]+)"),
}
"""Kind of code → its shape before the check character. To add one: a letter nobody uses and a row here."""


def check_character(body: str) -> str:
    """ISO 7064 MOD 37,36 over the letters and digits of ``body``, hyphens left out.

    Raises ValueError for any other character.
    """
    return mod_37_36(body.replace("-", ""))


def _sealed(body: str) -> str:
    return f"{body}-{check_character(body)}"


def packet_code(number: str) -> str:
    """« 26-00412 » → « E-26-00412-? », ? being the check character."""
    return _sealed(f"E-{number}")


def paper_code(number: str) -> str:
    """« P26-00087 » → « P-26-00087-? »."""
    return _sealed(f"P-{number.removeprefix('P')}")


def original_code(number: int) -> str:
    """1234 → « O-00001234-? »."""
    return _sealed(f"O-{number:08d}")


def place_code(number: int) -> str:
    """42 → « L-0042-? »."""
    return _sealed(f"L-{number:04d}")


def file_code(number: str) -> str:
    """« N0024081557 » → « F-N0024081557-? »; blanks and hyphens of the printed number are left out.

    Raises ValueError when the number has other characters than digits and letters without accents.
    """
    return _sealed(f"F-{number_key(number)}")


def can_be_coded(number: str) -> bool:
    """True when a printed file number can be put in a code (letters A to Z and digits only)."""
    key = number_key(number)
    return bool(key) and all(character in ALPHABET for character in key)


def read_code(text: str) -> tuple[str, str] | None:
    """Kind and number of a code read or typed in any case; ``None`` when it is no code of ours.

    The number is the one people know: ``26-00412`` (packet), ``P26-00087`` (paper), ``00001234`` (original),
    ``0042`` (place), the file number without blanks (file). A wrong check character makes it no code.
    """
    body, hyphen, check = "".join(text.split()).upper().rpartition("-")
    if not hyphen or not body.isascii() or len(check) != 1:
        return None
    for kind, shape in SHAPES.items():
        match = shape.fullmatch(body)
        if match and check_character(body) == check:
            number = match["number"]
            return kind, number.replace("P-", "P", 1) if kind == "paper" else number
    return None
