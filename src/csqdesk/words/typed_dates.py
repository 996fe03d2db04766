"""Takes a typed date apart into year, month and day, without yet asking whether that day exists."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from csqdesk.words.formats import MONTHS

LEAST_YEAR, MOST_YEAR = 1800, 2199
"""Years that eight digits in a row may begin with; others are read from the day."""


class Typed(NamedTuple):
    """One reading of a date as typed; ``short`` when the year had two digits."""

    year: int
    month: int
    day: int
    short: bool = False


def fold(text: str) -> str:
    """Lower case, no accents, ``er`` for ``ᵉʳ``, plain blanks and hyphens; empty when a digit is not 0 to 9."""
    if any(unicodedata.category(sign)[0] == "N" and not "0" <= sign <= "9" for sign in text):
        return ""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    dashed = re.sub("[\u2010-\u2015\u2212]", "-", bare.casefold())
    return re.sub(r"\s+", " ", dashed).strip()


NAMES = tuple({fold(MONTHS[language][place]) for language in ("fr", "en")} for place in range(12))
"""The names of each month in both languages: papers come in both, whoever types."""

GAP = r"[ ,./-]+"
GROUPS = re.compile(rf"(\d{{1,4}}){GAP}(\d{{1,2}}){GAP}(\d{{1,4}})")
EIGHT = re.compile(r"\d{8}")
DAY_NAME_YEAR = re.compile(rf"(?:le )?(\d{{1,2}})(?:er|st|nd|rd|th)?{GAP}([a-z]{{3,}})\.?{GAP}(\d{{2}}|\d{{4}})")
NAME_DAY_YEAR = re.compile(rf"([a-z]{{3,}})\.?{GAP}(\d{{1,2}})(?:er|st|nd|rd|th)?{GAP}(\d{{2}}|\d{{4}})")
YEAR_NAME_DAY = re.compile(rf"(\d{{4}}){GAP}([a-z]{{3,}})\.?{GAP}(\d{{1,2}})")


def month_named(name: str) -> int | None:
    """Number of the month whose French or English name begins so; ``None`` for none or for two (``jui``)."""
    found = [place for place, names in enumerate(NAMES, start=1) if any(one.startswith(name) for one in names)]
    return found[0] if len(found) == 1 else None


def readings_of(text: str) -> tuple[Typed, ...]:
    """The ways a folded text can be read: none, one, or two (day first, then month first)."""
    if EIGHT.fullmatch(text):
        return _eight(text)
    if groups := GROUPS.fullmatch(text):
        return _groups(*groups.groups())
    if named := DAY_NAME_YEAR.fullmatch(text):
        return _named(named[3], named[2], named[1])
    if named := NAME_DAY_YEAR.fullmatch(text):
        return _named(named[3], named[1], named[2])
    if named := YEAR_NAME_DAY.fullmatch(text):
        return _named(named[1], named[2], named[3])
    return ()


def _eight(text: str) -> tuple[Typed, ...]:
    iso = Typed(int(text[:4]), int(text[4:6]), int(text[6:]))
    last = _day_first(text[:2], text[2:4], text[4:])
    if LEAST_YEAR <= last[0].year <= MOST_YEAR and not (LEAST_YEAR <= iso.year <= MOST_YEAR and iso.month <= 12):
        return last
    return (iso,)


def _groups(first: str, second: str, third: str) -> tuple[Typed, ...]:
    if len(first) == 4 and len(third) <= 2:
        return (Typed(int(first), int(second), int(third)),)
    if len(first) <= 2 and len(third) in (2, 4):
        return _day_first(first, second, third)
    return ()


def _day_first(first: str, second: str, third: str) -> tuple[Typed, Typed]:
    year, short = int(third), len(third) == 2
    return Typed(year, int(second), int(first), short), Typed(year, int(first), int(second), short)


def _named(year: str, name: str, day: str) -> tuple[Typed, ...]:
    month = month_named(name)
    return (Typed(int(year), month, int(day), len(year) == 2),) if month else ()
