"""Proves that money, days, hours, numbers and addresses are written as Québec writes them, beside Babel."""

from __future__ import annotations

from datetime import date, time

import pytest
from babel.dates import format_date
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.words import formats
from csqdesk.words.formats import NBSP

CENTS = st.integers(0, 10**11)
DAYS = st.dates(date(1850, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    ("cents", "french", "english"),
    [
        (20100, "201,00 $", "$201.00"),
        (100500, "1 005,00 $", "$1,005.00"),
        (123456789, "1 234 567,89 $", "$1,234,567.89"),
        (5, "0,05 $", "$0.05"),
        (0, "0,00 $", "$0.00"),
        (-20100, "-201,00 $", "-$201.00"),
    ],
)
def test_money(cents: int, french: str, english: str) -> None:
    assert formats.money(cents, "fr") == french.replace(" ", NBSP)
    assert formats.money(cents, "en") == english


@given(CENTS)
def test_money_is_what_babel_writes(cents: int) -> None:
    exact = f"{cents // 100}.{cents % 100:02d}"
    assert formats.money(cents, "fr") == format_currency(exact, "CAD", locale="fr_CA")
    assert formats.money(cents, "en") == format_currency(exact, "CAD", locale="en_CA")


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        (date(2026, 11, 22), "22 novembre 2026", "November 22, 2026"),
        (date(2026, 1, 19), "19 janvier 2026", "January 19, 2026"),
        (date(2026, 4, 1), "1er avril 2026", "April 1, 2026"),
        (date(2026, 3, 1), "1er mars 2026", "March 1, 2026"),
        (date(2026, 8, 11), "11 août 2026", "August 11, 2026"),
    ],
)
def test_long_dates(day: date, french: str, english: str) -> None:
    assert formats.long_date(day, "fr") == french
    assert formats.long_date(day, "en") == english


def test_the_first_of_a_month_can_be_superscript() -> None:
    assert formats.long_date(date(2026, 4, 1), "fr", superscript=True) == "1ᵉʳ avril 2026"
    assert formats.long_date(date(2026, 4, 2), "fr", superscript=True) == "2 avril 2026"


@given(DAYS)
def test_dates_are_what_babel_writes_but_for_the_first(day: date) -> None:
    """Babel says « 1 mars » (and writes no comma in English's place); Québec writes « 1er mars »."""
    theirs = format_date(day, "d MMMM y", locale="fr_CA")
    assert formats.long_date(day, "fr") == (theirs.replace("1 ", "1er ", 1) if day.day == 1 else theirs)
    assert formats.long_date(day, "en") == format_date(day, "MMMM d, y", locale="en_CA")
    assert formats.weekday_date(day, "en") == format_date(day, "EEEE, MMMM d, y", locale="en_CA")
    assert formats.weekday_date(day, "fr").split()[0] == format_date(day, "EEEE", locale="fr_CA")
    assert formats.iso_date(day) == format_date(day, "yyyy-MM-dd", locale="fr_CA")


def test_days_of_the_week_and_short_days() -> None:
    assert formats.weekday_date(date(2026, 2, 10), "fr") == "mardi 10 février 2026"
    assert formats.weekday_date(date(2026, 2, 10), "en") == "Tuesday, February 10, 2026"
    assert formats.short_date(date(2026, 1, 22), "fr") == "22 janv."
    assert formats.short_date(date(2026, 2, 1), "fr") == "1er févr."
    assert formats.short_date(date(2026, 1, 22), "en") == "Jan. 22"


@pytest.mark.parametrize(
    ("moment", "french", "english", "table"),
    [
        (time(9, 42), "9 h 42", "9:42 a.m.", "09:42"),
        (time(14, 5), "14 h 5", "2:05 p.m.", "14:05"),
        (time(16, 30), "16 h 30", "4:30 p.m.", "16:30"),
        (time(8, 0), "8 h", "8:00 a.m.", "08:00"),
        (time(8, 5), "8 h 5", "8:05 a.m.", "08:05"),
        (time(0, 10), "0 h 10", "12:10 a.m.", "00:10"),
        (time(12, 0), "12 h", "12:00 p.m.", "12:00"),
        ("16:30", "16 h 30", "4:30 p.m.", "16:30"),
    ],
)
def test_hours(moment: time | str, french: str, english: str, table: str) -> None:
    assert formats.clock(moment, "fr") == french.replace(" ", NBSP)
    assert formats.clock(moment, "en") == english.replace(" ", NBSP)
    assert formats.clock(moment, "fr", table=True) == formats.clock(moment, "en", table=True) == table


def test_ordinals() -> None:
    assert formats.ordinal(38, "fr") == "38ᵉ"
    assert formats.ordinal(1, "fr") == "1ᵉʳ"
    assert formats.ordinal(1, "fr", feminine=True) == "1ʳᵉ"
    assert formats.ordinal(21, "fr", feminine=True) == "21ᵉ"
    english = " ".join(formats.ordinal(number, "en") for number in (1, 2, 3, 4, 11, 12, 13, 21, 22, 38, 101, 111))
    assert english == "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 38th 101st 111th"


def test_ages() -> None:
    assert [formats.age(years, "fr") for years in (0, 1, 2, 34)] == [
        said.replace(" ", NBSP) for said in ("0 an", "1 an", "2 ans", "34 ans")
    ]
    assert formats.age(34, "en") == "Age 34"


@pytest.mark.parametrize(
    ("typed", "french", "english"),
    [
        ("5148649191", "514 864-9191", "514-864-9191"),
        ("514-864-9191", "514 864-9191", "514-864-9191"),
        ("1 877 864-9191", "1 877 864-9191", "1-877-864-9191"),
        ("+33 1 44 55 66 77", "+33 1 44 55 66 77", "+33 1 44 55 66 77"),
        ("poste 12", "poste 12", "poste 12"),
    ],
)
def test_telephone_numbers(typed: str, french: str, english: str) -> None:
    assert formats.phone(typed, "fr").replace(NBSP, " ") == french
    assert formats.phone(typed, "en") == english


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("RN482913303CA", "RN 482 913 303 CA"),
        ("rn 482-913-303 ca", "RN 482 913 303 CA"),
        ("7035114477138472", "7035 1144 7713 8472"),
        ("320595463938", "3205 9546 3938"),
        ("1Z12345E0205271688", "1Z12345E0205271688"),
        ("sans numéro", "sans numéro"),
    ],
)
def test_tracking_numbers(typed: str, shown: str) -> None:
    assert formats.tracking(typed).replace(NBSP, " ") == shown


def test_the_address_of_the_office() -> None:
    """OQLF: comma after the number, two spaces before the code, no comma at the end of a line."""
    lines = formats.address(["212-1200, boulevard Saint-Laurent"], "Montréal", "QC", "h2x0c9", "CA", "fr")
    assert lines == ["212-1200, boulevard Saint-Laurent", "Montréal (Québec)  H2X 0C9"]
    assert formats.address(["7, rue Hémon"], "Montréal", "QC", "H2X 0C9", None, "en")[-1] == (
        "Montréal (Québec)  H2X 0C9"
    )


def test_other_addresses_in_canada() -> None:
    def last(*given: str | None, language: str = "fr") -> str:
        city, region, code = given
        return formats.address(["x"], city, region, code, "Canada", language)[-1]

    assert last("Moncton", "NB", "E1C 1A1") == "Moncton (Nouveau-Brunswick)  E1C 1A1"
    assert last("Moncton", "NB", "E1C 1A1", language="en") == "Moncton (New Brunswick)  E1C 1A1"
    assert last("Laval", None, "H7N1A1") == "Laval  H7N 1A1"
    assert last(None, "QC", None) == "Québec"
    assert last("Laval", "Zz", "12345") == "Laval (Zz)  12345"
    assert formats.address([], None, None, None, None, "fr") == []


def test_addresses_abroad_stay_as_they_are() -> None:
    lines = formats.address(["12, rue de Metz"], "Toulouse", None, "31000", "FR", "fr")
    assert lines == ["12, rue de Metz", "31000 Toulouse", "FRANCE"]
    assert formats.address([], "Bogotá", "Cundinamarca", None, "Colombie", "fr") == [
        "Bogotá",
        "Cundinamarca",
        "COLOMBIE",
    ]
    assert formats.address(["a"], None, None, None, "DE", "fr")[-1] == "ALLEMAGNE"
    assert formats.address(["a"], None, None, None, "DE", "en")[-1] == "GERMANY"
    assert formats.address(["a"], None, None, None, "QQ", "en")[-1] == "QQ"
