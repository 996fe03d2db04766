"""Cleans what people type, keeps card numbers out of it, and folds it for searching."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from csqdesk.problems import Invalid
from csqdesk.rules.check_digits import canada_post_holds, luhn_holds

LONGEST_COMPOSITION = 4
"""Most code points that NFC makes one of: a megabyte is refused before it is looked through."""

TEXT_LIMIT = 2000
SERIAL_LIMIT = 80
CARD_LENGTHS = range(13, 20)
CARD_FIRST_DIGITS = "23456"

DIRECTION_CONTROLS = frozenset(range(0x202A, 0x202F)) | frozenset(range(0x2066, 0x206A))
"""Bidirectional embeddings, overrides and isolates: they can make a line read otherwise than it is kept."""

LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029]")
BETWEEN_DIGITS = frozenset(
    "-.\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u200b\u200c\u200d\u2060\ufeff"
)
"""What people put between the groups of a card number, besides blanks."""

DATE = re.compile(r"(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)")
"""A date as people write it here: no issuer's numbers begin with 19 or 20, nor are they cut so."""

PHONE = re.compile(r"(?<!\d)(?:1[ -])?[2-9]\d\d[ -]\d{3}[ -]\d{4}(?!\d)")

LETTERS_WITHOUT_MARKS = str.maketrans(
    {
        "œ": "oe", "æ": "ae", "đ": "d", "ð": "d", "ł": "l", "ø": "o", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n",
        "ŧ": "t", "ĸ": "k", "ſ": "s", "ƒ": "f", "ə": "e", "ẞ": "ss", "ß": "ss",
    }
)  # fmt: skip
"""Letters that decomposition does not take apart, as people without them on the keyboard type them."""

FOR_DIGITS = str.maketrans("0123456789", "ghijklmnop")

APART = re.compile(r"[\s'’‘ʼʻ`´ʹ′\-‐‑‒–—―_.,;:/()]+")


def clean_text(text: str, limit: int = TEXT_LIMIT, *, multiline: bool = False, field: str | None = None) -> str:
    """``text`` in NFC without blanks around it; empty where nothing in it can be seen.

    Raises Invalid for a control character, an unpaired surrogate, a non-character or a direction override
    (``problem-text-control``); more than ``limit`` characters (``problem-text-too-long``); a card number
    (``problem-text-card-number``, which never repeats it: ruling 11).
    """
    cleaned = _clean(text, limit, multiline, field)
    if looks_like_card_number(cleaned):
        raise Invalid("problem-text-card-number", field=field)
    return cleaned


def clean_serial(text: str, limit: int = SERIAL_LIMIT, *, field: str | None = None, said: bool = False) -> str:
    """``text`` of a tracking or serial field, cleaned like any text.

    Raises Invalid as ``clean_text`` does, and ``problem-text-card-or-tracking`` when the number could be a card's
    as well as a carrier's, by both check digits: nothing is kept until somebody says which (ruling 11), that is
    until the caller passes ``said``.
    """
    cleaned = _clean(text, limit, False, field)
    if may_be_card_or_tracking(cleaned):
        if said:
            return cleaned
        raise Invalid("problem-text-card-or-tracking", field=field)
    if looks_like_card_number(cleaned):
        raise Invalid("problem-text-card-number", field=field)
    return cleaned


def _clean(text: str, limit: int, multiline: bool, field: str | None) -> str:
    cleaned = LINE_ENDS.sub("\n", text).strip()
    if len(cleaned) > limit * LONGEST_COMPOSITION:
        raise Invalid("problem-text-too-long", field=field, length=len(cleaned), limit=limit)
    refused = next((one for one in cleaned if _refused(one, multiline)), None)
    if refused is not None:
        raise Invalid("problem-text-control", field=field, character=f"U+{ord(refused):04X}")
    cleaned = unicodedata.normalize("NFC", cleaned)
    if len(cleaned) > limit:
        raise Invalid("problem-text-too-long", field=field, length=len(cleaned), limit=limit)
    return cleaned if any(one.isprintable() and not one.isspace() for one in cleaned) else ""


def _refused(character: str, multiline: bool) -> bool:
    if character in "\n\t":
        return not multiline
    code = ord(character)
    if code < 0x20 or 0x7F <= code <= 0x9F or 0xD800 <= code <= 0xDFFF:
        return True
    return code in DIRECTION_CONTROLS or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE


def looks_like_card_number(text: str) -> bool:
    """True when ``text`` holds 13 to 19 digits, first digit 2 to 6, that pass Luhn, blanks and hyphens ignored.

    Digits beside them (an expiry date) do not hide them. A date is no part of a card number, nor is a telephone
    number unless the whole stretch of digits makes one.
    """
    undated = DATE.sub("|", text)
    if any(_is_card("".join(groups)) for groups in _digit_groups(undated)):
        return True
    return any(_is_card(number) for number in _neighbours(PHONE.sub("|", undated)))


def may_be_card_or_tracking(text: str) -> bool:
    """True when the whole of ``text`` passes both as a card number and as a carrier's own number."""
    runs = list(_digit_groups(text))
    whole = "".join("".join(groups) for groups in runs)
    return len(runs) == 1 and _is_card(whole) and canada_post_holds(whole)


def _is_card(digits: str) -> bool:
    return len(digits) in CARD_LENGTHS and digits[0] in CARD_FIRST_DIGITS and luhn_holds(digits)


def _digit_groups(text: str) -> Iterator[list[str]]:
    """Stretches of digits, each as the groups that blanks and hyphens cut it into; any script's digits count."""
    groups: list[str] = [""]
    for character in text:
        if character.isdecimal():
            groups[-1] += str(unicodedata.decimal(character))
        elif character.isspace() or character in BETWEEN_DIGITS:
            if groups[-1]:
                groups.append("")
        else:
            yield [one for one in groups if one]
            groups = [""]
    yield [one for one in groups if one]


def _neighbours(text: str) -> Iterator[str]:
    """Every number that neighbouring groups of digits can make, up to the longest card number."""
    for groups in _digit_groups(text):
        for start in range(len(groups)):
            number = ""
            for group in groups[start : start + CARD_LENGTHS.stop]:
                number += group
                if len(number) >= CARD_LENGTHS.stop:
                    break
                yield number


def fold(text: str) -> str:
    """``text`` for searching: small letters, no marks, hyphens and apostrophes as single blanks.

    « D’Annunzio », « Marie-Ève », « Łukasz » fold to « d annunzio », « marie eve », « lukasz ».
    """
    folded = text
    for _ in range(4):
        once = _fold_once(folded)
        if once == folded:
            break
        folded = once
    return folded


def _fold_once(text: str) -> str:
    small = unicodedata.normalize("NFKD", text).casefold().translate(LETTERS_WITHOUT_MARKS)
    bare = "".join(one for one in unicodedata.normalize("NFKD", small) if unicodedata.category(one) not in ("Mn", "Cf"))
    return APART.sub(" ", bare).strip()


def without_digits(drawn: str) -> str:
    """A hexadecimal text drawn by chance, with letters for its digits: sixteen signs still, and never a card number."""
    return drawn.translate(FOR_DIGITS)


def number_key(text: str) -> str:
    """A printed number for comparing: capitals, without blanks and hyphens (the printed form is kept apart)."""
    wide = unicodedata.normalize("NFKC", text).upper()
    return "".join(one for one in wide if not one.isspace() and one not in BETWEEN_DIGITS - {"."})
