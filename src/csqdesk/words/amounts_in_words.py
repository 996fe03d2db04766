"""Reads an amount written out as on a cheque, in French or in English: *six cent soixante-dix dollars et 50/100*."""

from __future__ import annotations

import re
from functools import cache

from csqdesk.words.typed_dates import fold

FRENCH = [
    "zero",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
FRENCH_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
ENGLISH = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
ENGLISH_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
THOUSANDS = {"mille": "fr", "thousand": "en"}

FRACTION = re.compile(r"(?:^|\s)(\d{1,2}|x+|no|nil)\s*/\s*100$")
DOLLARS = re.compile(r"\s*(?:\bdollars?\b|\$|\bcad\b)(?:\s*\b(?:canadiens?|canadian)\b)?\s*")
CENTS = re.compile(r"\s*\b(?:cents?|sous?)$|\s*¢$")
AROUND = re.compile(r"^[\s*=_.-]+|[\s*=_.-]+$|\b(?:only|seulement|exactly|exactement)\b")
FIGURES = re.compile(r"\d{1,9}")


def cents_written(text: str) -> int | None:
    """Integer cents of an amount in words, figures mixed in or not; ``None`` for what is no such amount."""
    bare = AROUND.sub("", fold(text)).strip()
    bare = re.sub(r"/\s*100\b.*", "/100", bare)
    fraction = FRACTION.search(bare)
    cents = 0
    if fraction is not None:
        cents = int(fraction[1]) if fraction[1].isdigit() else 0
        bare = _without_and(DOLLARS.sub(" ", bare[: fraction.start()]))
    else:
        whole, *rest = DOLLARS.split(bare, maxsplit=1)
        after = _without_and(rest[0]) if rest else ""
        if after:
            said = _number(CENTS.sub("", after))
            if said is None or said > 99 or not CENTS.search(after):
                return None
            cents = said
        bare = whole
    dollars = _number(bare)
    return None if dollars is None else dollars * 100 + cents


def _without_and(text: str) -> str:
    return re.sub(r"^(?:et|and|&)\s+|\s+(?:et|and|&)$", "", text.strip()).strip()


def _number(text: str) -> int | None:
    """A whole number below a million, written out or in figures."""
    if FIGURES.fullmatch(text):
        return int(text)
    words = [one for one in re.split(r"[\s,&-]+", text) if one and one not in ("et", "and")]
    words = [one.removesuffix("s") if one in ("cents", "vingts", "milles") else one for one in words]
    for sign, tongue in THOUSANDS.items():
        if sign in words:
            place = words.index(sign)
            before, after = " ".join(words[:place]), " ".join(words[place + 1 :])
            thousands = 1 if not before and tongue == "fr" else _below_thousand().get(before)
            rest = 0 if not after else _below_thousand().get(after)
            return None if not thousands or rest is None or thousands > 999 else thousands * 1000 + rest
    return _below_thousand().get(" ".join(words))


@cache
def _below_thousand() -> dict[str, int]:
    """Every number below a thousand as people write it, and the hundreds from eleven to nineteen."""
    found: dict[str, int] = {}
    for number in range(2000):
        hundreds, rest = divmod(number, 100)
        if hundreds == 10:
            continue
        for small, one in ((_french, "cent"), (_english, "hundred")):
            lead = [] if not hundreds else [small(hundreds), one]
            if one == "cent" and hundreds == 1:
                lead = [one]
            tail = [small(rest)] if rest or not hundreds else []
            found.setdefault(" ".join([*lead, *tail]).replace("-", " "), number)
    return found


def _french(number: int) -> str:
    if number < 20:
        return FRENCH[number]
    tens, rest = divmod(number, 10)
    if tens in (7, 9):
        return f"{FRENCH_TENS[tens - 1]} {FRENCH[10 + rest]}"
    return f"{FRENCH_TENS[tens]} {FRENCH[rest]}" if rest else FRENCH_TENS[tens]


def _english(number: int) -> str:
    if number < 20:
        return ENGLISH[number]
    tens, rest = divmod(number, 10)
    return f"{ENGLISH_TENS[tens]} {ENGLISH[rest]}" if rest else ENGLISH_TENS[tens]
