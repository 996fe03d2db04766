"""Reads what a clerk typed in a field: days, amounts and counts, in any form an office uses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Literal

from csqdesk.words.amounts_in_words import cents_written
from csqdesk.words.formats import MONTHS, iso_date, long_date
from csqdesk.words.typed_dates import Typed, fold, readings_of

Kind = Literal["birth", "received", "document"]

LONGEST = 60
"""Signs that a date, an amount or a count can have; a longer text is not looked at."""

LONGEST_IN_WORDS = 160
"""Signs that an amount written out can have."""

OLDEST = 120
"""Years back that a day may lie (ux, section 6.3)."""

FARTHEST = 20
"""Years ahead that a day on a document may lie: a post-dated cheque, the end of a permit."""

OLD_RECEIPT = timedelta(days=30)
SHORT_AHEAD = 5
"""A year of two digits is at most so many years ahead; beyond, it is of the last century."""


@dataclass(frozen=True)
class Reading:
    """What a text means, or the key and the facts of the sentence that says what to do.

    A ``check-…`` may come with a value: it may be saved and is shown. ``choices`` are the two readings of an
    ambiguous date, offered as keys 1 and 2; ``doubted`` is a day that exists and is hardly meant: a birth in the
    future. An empty text has neither value nor key.
    """

    value: Any | None = None
    key: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    choices: tuple[date, ...] = ()
    doubted: date | None = None


NOTHING = Reading()

TODAY = {"fr": ("a", "auj", "aujourd'hui", "aujourd’hui"), "en": ("t", "today")}
YESTERDAY = {"fr": ("h", "hier"), "en": ("y", "yesterday")}
LAST_MONDAY = ("l",)
AWAY = re.compile(r"[+-]\d{1,4}")


def read_date(text: str, language: str, today: date, kind: Kind) -> Reading:
    """The day a text says (ux, section 6.3): ``birth`` is past and at most 120 years ago, ``received`` is not ahead."""
    if len(text) > LONGEST:
        return Reading(key="check-date-unread")
    if not text.strip():
        return NOTHING
    tongue = "en" if language == "en" else "fr"
    folded = fold(text)
    near = _near(folded, tongue, today) if kind == "received" else None
    if near is not None:
        return _bounded(near, today, kind)
    typed = readings_of(folded)
    if not typed:
        return Reading(key="check-date-unread")
    if typed[0].short:
        if kind == "birth" or len(typed) > 1:
            return Reading(key="check-date-short-year")
        typed = (typed[0]._replace(year=_whole_year(typed[0].year, today)),)
    days = list(dict.fromkeys(day for day in map(_day, typed) if day is not None))
    if not days:
        return _not_exist(typed, tongue)
    if len(days) > 1:
        facts = {"first": long_date(days[0], tongue), "second": long_date(days[1], tongue)}
        return Reading(key="check-date-ambiguous", facts=facts, choices=tuple(days))
    return _bounded(days[0], today, kind)


def _near(folded: str, tongue: str, today: date) -> date | None:
    if folded in TODAY[tongue]:
        return today
    if folded in YESTERDAY[tongue]:
        return _away(today, -1)
    if folded in LAST_MONDAY:
        return _away(today, -(today.weekday() or 7))
    return _away(today, int(folded)) if AWAY.fullmatch(folded) else None


def _away(today: date, days: int) -> date:
    return date.fromordinal(min(max(today.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def _whole_year(short: int, today: date) -> int:
    year = today.year - today.year % 100 + short
    return year if year <= today.year + SHORT_AHEAD else year - 100


def _day(typed: Typed) -> date | None:
    try:
        return date(typed.year, typed.month, typed.day)
    except ValueError:
        return None


def _not_exist(typed: tuple[Typed, ...], tongue: str) -> Reading:
    for one in typed:
        if 1 <= one.month <= 12:
            facts = {"day": str(one.day), "month": MONTHS[tongue][one.month - 1], "year": str(one.year)}
            return Reading(key="fix-date-not-exist", facts=facts)
    return Reading(key="fix-date-no-month", facts={"month": str(typed[0].month)})


def _bounded(day: date, today: date, kind: Kind) -> Reading:
    """The day, unless it cannot be one of this kind."""
    if kind != "document" and day > today:
        return Reading(key=f"check-{kind}-future", facts={"date": iso_date(day)}, doubted=day)
    if (day.year + OLDEST, day.month, day.day) < (today.year, today.month, today.day):
        key = "check-birth-old" if kind == "birth" else "check-date-far"
        return Reading(key=key, facts={"year": str(day.year)}, doubted=day)
    if day.year > today.year + FARTHEST:
        return Reading(key="check-date-far", facts={"year": str(day.year)})
    if kind == "received" and today - day > OLD_RECEIPT:
        return Reading(day, "check-received-old")
    return Reading(day)


PLAIN = re.compile(r"(\d+)(?:[.,](\d{0,2}))?|()[.,](\d{1,2})")
SPACED = re.compile(r"([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d{1,2}))?")
GROUPED = tuple(
    re.compile(rf"([1-9]\d{{0,2}}(?:{group}\d{{3}})+)(?:{point}(\d{{1,2}}))?")
    for group, point in ((",", r"\."), (r"\.", ","))
)
AMBIGUOUS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
MOST_DIGITS = 9
"""Digits before the cents that an amount may have: more is a number typed in the wrong field."""


def read_amount(text: str) -> Reading:
    """Integer cents of an amount (ux, section 6.4), whichever sign sets off its cents and thousands, or in words."""
    if len(text) <= LONGEST_IN_WORDS and re.search(r"[^\W\d_]{2}|/", text):
        written = cents_written(text)
        return Reading(written) if written is not None else Reading(key="check-amount-unread")
    if len(text) > LONGEST:
        return Reading(key="check-amount-unread")
    if not text.strip():
        return NOTHING
    bare = re.sub(r"\s+", " ", text).strip()
    if bare.startswith("$") != bare.endswith("$"):
        bare = bare.strip("$") if bare.count("$") == 1 else bare
        bare = bare.strip()
    if not bare.isascii():
        return Reading(key="check-amount-unread")
    if AMBIGUOUS.fullmatch(bare):
        return Reading(key="check-amount-ambiguous", facts={"typed": bare})
    for form in (PLAIN, SPACED, *GROUPED):
        if found := form.fullmatch(bare):
            return _cents(*[part or "" for part in found.groups()])
    return Reading(key="check-amount-unread")


def _cents(*parts: str) -> Reading:
    whole = re.sub(r"\D", "", "".join(parts[::2])).lstrip("0")
    if len(whole) > MOST_DIGITS:
        return Reading(key="check-amount-large")
    return Reading(int(whole or "0") * 100 + int("".join(parts[1::2]).ljust(2, "0")))


def read_count(text: str, most: int = 20) -> Reading:
    """A whole number from 0 to ``most``."""
    bare = text.strip() if len(text) <= LONGEST else "?"
    if not bare:
        return NOTHING
    if re.fullmatch(r"[0-9]{1,4}", bare) and int(bare) <= most:
        return Reading(int(bare))
    return Reading(key="check-count-unread", facts={"most": str(most)})
