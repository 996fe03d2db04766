"""Writes money, days, hours, numbers and addresses as Québec does, in French or in English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time

from csqdesk.words.catalogue import Words

NBSP = "\u00a0"
# fmt: off
MONTHS = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin",
           "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "en": ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December"),
}
SHORT_MONTHS = {
    "fr": ("janv.", "févr.", "mars", "avril", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."),
    "en": ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
}
WEEKDAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
# fmt: on
CANADA = frozenset({"", "CA", "CAN", "CANADA"})


def _table(language: str) -> str:
    return "en" if language == "en" else "fr"


def money(cents: int, language: str) -> str:
    """``201,00 $`` or ``$201.00``; groups of three with a no-break space in French, a comma in English."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    if _table(language) == "en":
        return f"{sign}${whole:,}.{rest:02d}"
    return f"{sign}{whole:,}".replace(",", NBSP) + f",{rest:02d}{NBSP}$"


def ordinal(number: int, language: str, *, feminine: bool = False) -> str:
    """``1ᵉʳ``, ``1ʳᵉ``, ``38ᵉ``; ``1st``, ``38th``."""
    if _table(language) == "fr":
        return f"{number}{('ʳᵉ' if feminine else 'ᵉʳ') if number == 1 else 'ᵉ'}"
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def long_date(day: date, language: str, *, superscript: bool = False) -> str:
    """``19 janvier 2026``, ``1er avril 2026`` (``1ᵉʳ`` when asked); ``January 19, 2026``."""
    month = MONTHS[_table(language)][day.month - 1]
    if _table(language) == "en":
        return f"{month} {day.day}, {day.year}"
    first = "1ᵉʳ" if superscript else "1er"
    return f"{first if day.day == 1 else day.day} {month} {day.year}"


def weekday_date(day: date, language: str) -> str:
    """``mardi 10 février 2026``; ``Tuesday, February 10, 2026``."""
    name = WEEKDAYS[_table(language)][day.weekday()]
    comma = "," if _table(language) == "en" else ""
    return f"{name}{comma} {long_date(day, language)}"


def short_date(day: date, language: str) -> str:
    """Day and month, for the history of a file: ``22 janv.``, ``1er févr.``; ``Jan. 22``."""
    month = SHORT_MONTHS[_table(language)][day.month - 1]
    if _table(language) == "en":
        return f"{month} {day.day}"
    return f"{'1er' if day.day == 1 else day.day} {month}"


def iso_date(day: date) -> str:
    """``2026-01-19``: tables and fields."""
    return day.isoformat()


def clock(moment: time | str, language: str, *, table: bool = False) -> str:
    """``9 h 42``, ``14 h 5``, ``8 h`` in sentences; ``09:42`` in tables; ``9:42 a.m.`` in English sentences.

    ``moment`` is a time or ``HH:MM``.
    """
    hour, minute = (
        (int(part) for part in moment.split(":")) if isinstance(moment, str) else (moment.hour, moment.minute)
    )
    if table:
        return f"{hour:02d}:{minute:02d}"
    if _table(language) == "en":
        return f"{hour % 12 or 12}:{minute:02d}{NBSP}{'a.m.' if hour < 12 else 'p.m.'}"
    return f"{hour}{NBSP}h" + (f"{NBSP}{minute}" if minute else "")


def age(years: int, language: str) -> str:
    """``0 an``, ``1 an``, ``34 ans``; ``Age 34``."""
    if _table(language) == "en":
        return f"Age {years}"
    return f"{years}{NBSP}{'an' if years < 2 else 'ans'}"


def phone(number: str, language: str = "fr") -> str:
    """``514 864-9191``, ``1 877 864-9191``; ``514-864-9191`` in English. A number from elsewhere stays as typed."""
    digits = re.sub(r"\D", "", number)
    lead, rest = digits[:-10], digits[-10:]
    if len(rest) != 10 or lead not in ("", "1"):
        return number
    if _table(language) == "en":
        return "-".join(part for part in (lead, rest[:3], rest[3:6], rest[6:]) if part)
    start = f"{lead}{NBSP}" if lead else ""
    return f"{start}{rest[:3]}{NBSP}{rest[3:6]}-{rest[6:]}"


def tracking(number: str) -> str:
    """Grouped as printed on the label: ``RN 482 913 303 CA``, ``7035 1144 7713 8472``."""
    key = re.sub(r"[\s-]", "", number).upper()
    if re.fullmatch(r"[A-Z]{2}\d{9}[A-Z]{2}", key):
        return NBSP.join((key[:2], key[2:5], key[5:8], key[8:11], key[11:]))
    if re.fullmatch(r"\d{12}|\d{16}", key):
        return NBSP.join(key[place : place + 4] for place in range(0, len(key), 4))
    return number


def address(
    lines: Sequence[str],
    city: str | None,
    region: str | None,
    postal_code: str | None,
    country: str | None,
    language: str,
) -> list[str]:
    """The lines of an address, the Canadian way at home (``Montréal (Québec)  H2X 0C9``), free-form abroad.

    Source: OQLF, domain 7.2 (two spaces before the code, no comma at the end of a line, accents kept in English).
    """
    written = [line for line in lines if line]
    if (country or "").strip().upper() in CANADA:
        province = _named("province", region, language)
        place = " ".join(part for part in (city, f"({province})" if city and province else province) if part)
        code = re.sub(r"\s", "", postal_code or "").upper()
        code = f"{code[:3]} {code[3:]}" if len(code) == 6 else postal_code or ""
        last = "  ".join(part for part in (place, code) if part)
        return [*written, last] if last else written
    place = " ".join(part for part in (postal_code, city) if part)
    return [*written, *[part for part in (place, region, _named("country", country, language).upper()) if part]]


def _named(area: str, code: str | None, language: str) -> str:
    """The name of a province or a country that the catalogue knows; any other text as it was typed."""
    typed = (code or "").strip()
    words = Words(language)
    key = f"{area}-{typed.lower()}"
    return words(key) if len(typed) == 2 and words.has(key) else typed
