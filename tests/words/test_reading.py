"""Proves that days, amounts and counts are read in every form of the office, and never guessed (UX-11)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.words import Words, formats
from csqdesk.words.formats import NBSP
from csqdesk.words.reading import Kind, Reading, read_amount, read_count, read_date

TODAY = date(2026, 3, 4)  # a Wednesday
LANGUAGES = ("fr", "en")
KINDS: tuple[Kind, ...] = get_args(Kind)
JUNE_4 = date(1991, 6, 4)


def read(text: str, kind: Kind = "birth", language: str = "fr") -> Reading:
    return read_date(text, language, TODAY, kind)


def said(reading: Reading, language: str) -> str:
    """The sentence a clerk reads; fails when a fact lacks."""
    assert reading.key is not None
    return Words(language)(reading.key, **reading.facts).replace(NBSP, " ")


# --- days ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "1991-06-04",
        "19910604",
        "1991 6 4",
        "4 juin 1991",
        "4 jun 1991",
        "  1991-6-4 ",
        "1991/06/04",
        "1991.06.04",
        "4 JUIN 1991",
        "le 4 juin 1991",
        "June 4, 1991",
        "4 June 1991",
        "1991 juin 4",
        "1991–06–04",
        "1991\u00a006\u00a004",
    ],
)
def test_the_forms_of_a_date(text: str, language: str) -> None:
    assert read(text, language=language) == Reading(JUNE_4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er avril 2020", date(2020, 4, 1)),
        ("1ᵉʳ avril 2020", date(2020, 4, 1)),
        ("14 févr. 2001", date(2001, 2, 14)),
        ("14 fev 2001", date(2001, 2, 14)),
        ("3 août 1999", date(1999, 8, 3)),
        ("3 aout 1999", date(1999, 8, 3)),
        ("31 déc. 1999", date(1999, 12, 31)),
        ("2nd March 2010", date(2010, 3, 2)),
        ("Sept. 30, 2011", date(2011, 9, 30)),
        ("29 février 2000", date(2000, 2, 29)),
        ("25/06/1991", date(1991, 6, 25)),
        ("06/25/1991", date(1991, 6, 25)),
        ("04/04/1991", date(1991, 4, 4)),
    ],
)
def test_other_forms_that_read_one_way(text: str, day: date) -> None:
    assert [read(text, language=language).value for language in LANGUAGES] == [day, day]


@pytest.mark.parametrize("text", ["04/06/1991", "4-6-1991", "04 06 1991", "04.06.1991", "04061991"])
def test_digits_in_doubt_are_refused_with_both_readings(text: str) -> None:
    reading = read(text)
    assert reading.value is None
    assert reading.choices == (date(1991, 6, 4), date(1991, 4, 6))
    assert said(reading, "fr") == "Cette date se lit de deux façons : 1 pour le 4 juin 1991, 2 pour le 6 avril 1991."
    assert said(read(text, language="en"), "en") == "This date reads two ways: 1 for June 4, 1991, 2 for April 6, 1991."


@pytest.mark.parametrize("text", ["91-06-04", "04/06/91", "4 juin 91"])
def test_two_digit_years_are_refused_for_births(text: str) -> None:
    assert (read(text).value, read(text).key) == (None, "check-date-short-year")


def test_two_digit_years_are_this_century_on_a_cheque() -> None:
    assert read("25 fév 26", "document").value == date(2026, 2, 25)
    assert read("31 déc 99", "document").value == date(1999, 12, 31)


@pytest.mark.parametrize(
    ("text", "french", "english"),
    [
        ("2023-02-30", "Le 30 février 2023 n’existe pas.", "February 30, 2023 does not exist."),
        ("20230230", "Le 30 février 2023 n’existe pas.", "February 30, 2023 does not exist."),
        ("31 avril 2020", "Le 31 avril 2020 n’existe pas.", "April 31, 2020 does not exist."),
        ("29 février 2023", "Le 29 février 2023 n’existe pas.", "February 29, 2023 does not exist."),
        (
            "2023-13-01",
            "Il n’y a pas de mois 13 : tapez l’année, le mois, puis le jour.",
            "There is no month 13: type the year, the month, then the day.",
        ),
    ],
)
def test_days_that_do_not_exist_must_be_fixed(text: str, french: str, english: str) -> None:
    for language, sentence in (("fr", french), ("en", english)):
        reading = read(text, language=language)
        assert reading.value is None
        assert reading.key is not None and reading.key.startswith("fix-")
        assert said(reading, language) == sentence


@pytest.mark.parametrize("text", ["", "   ", "\u00a0"])
def test_nothing_typed_says_nothing(text: str) -> None:
    assert read(text) == Reading()


@pytest.mark.parametrize("text", ["demain", "4 jui 1991", "1991", "199106", "١٩٩١-٠٦-٠٤", "1991-06-04-05", "x" * 10**6])
def test_what_is_not_understood_is_said(text: str) -> None:
    for kind in KINDS:
        assert read(text, kind).key == "check-date-unread"


def test_births_are_past_and_within_120_years() -> None:
    assert read("2026-03-04").value == TODAY
    assert (read("2026-03-05").value, read("2026-03-05").key) == (None, "check-birth-future")
    assert read("1906-03-04").value == date(1906, 3, 4)
    assert (read("1906-03-03").value, read("1906-03-03").key) == (None, "check-birth-old")


@pytest.mark.parametrize(
    ("french", "english", "day"),
    [
        ("a", "t", TODAY),
        ("auj", "today", TODAY),
        ("h", "y", date(2026, 3, 3)),
        ("hier", "yesterday", date(2026, 3, 3)),
        ("-1", "-1", date(2026, 3, 3)),
        ("+0", "+0", TODAY),
        ("-7", "-7", date(2026, 2, 25)),
        ("l", "l", date(2026, 3, 2)),
        ("L", "L", date(2026, 3, 2)),
    ],
)
def test_days_near_today_for_a_receipt(french: str, english: str, day: date) -> None:
    assert read(french, "received", "fr") == Reading(day)
    assert read(english, "received", "en") == Reading(day)
    assert read(french, "birth").key == "check-date-unread"


def test_last_monday_is_never_today() -> None:
    monday = date(2026, 3, 2)
    assert read_date("l", "fr", monday, "received").value == date(2026, 2, 23)


def test_a_receipt_is_not_ahead_and_old_ones_are_doubted() -> None:
    assert (read("+1", "received").value, read("+1", "received").key) == (None, "check-received-future")
    assert read("2026-02-02", "received") == Reading(date(2026, 2, 2))
    old = read("2026-02-01", "received")
    assert (old.value, old.key) == (date(2026, 2, 1), "check-received-old")


def test_a_document_may_be_dated_ahead() -> None:
    assert read("2027-02-28", "document").value == date(2027, 2, 28)
    assert read("2226-02-28", "document").key == "check-date-far"


@given(st.dates(TODAY - timedelta(days=43000), TODAY))
def test_every_way_the_desk_writes_a_day_is_read_back(day: date) -> None:
    for language in LANGUAGES:
        for text in (
            formats.iso_date(day),
            f"{day:%Y%m%d}",
            formats.long_date(day, language),
            formats.long_date(day, language, superscript=True),
            f"{day.year} {day.month} {day.day}",
        ):
            assert read(text, "birth", language).value == day


@given(st.dates(date(1910, 1, 1), TODAY), st.sampled_from(["/", "-", ".", " "]))
def test_day_and_month_are_never_guessed(day: date, sign: str) -> None:
    reading = read(f"{day:%d}{sign}{day:%m}{sign}{day:%Y}")
    if day.day > 12 or day.day == day.month:
        assert reading.value == day
    else:
        assert reading.value is None
        assert day in reading.choices


@given(st.text(max_size=70), st.sampled_from(KINDS), st.sampled_from(LANGUAGES))
def test_any_text_is_read_or_answered_with_a_sentence(text: str, kind: Literal["birth"], language: str) -> None:
    reading = read_date(text, language, TODAY, kind)
    if reading.key:
        assert said(reading, language)
    else:
        assert isinstance(reading.value, date) or not text.strip()


# --- amounts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("201", 20100),
        ("201,00", 20100),
        ("201.00", 20100),
        ("201,5", 20150),
        ("201.5", 20150),
        ("201 $", 20100),
        ("201$", 20100),
        ("$201.00", 20100),
        ("201,00\u00a0$", 20100),
        ("1 234,50", 123450),
        ("1234.50", 123450),
        ("1\u00a0234,50 $", 123450),
        ("1\u202f234,50", 123450),
        ("1,234.50", 123450),
        ("1.234,50", 123450),
        ("$1,234.50", 123450),
        ("1 234", 123400),
        ("1,234,567.89", 123456789),
        ("201,", 20100),
        (",50", 50),
        ("0", 0),
        ("0,05", 5),
    ],
)
def test_the_forms_of_an_amount(text: str, cents: int) -> None:
    assert read_amount(text) == Reading(cents)


@pytest.mark.parametrize("text", ["1,234", "1.234", "999,999", "12,345", "201,005"])
def test_a_lone_thousand_is_refused_as_ambiguous(text: str) -> None:
    reading = read_amount(text)
    assert (reading.value, reading.key) == (None, "check-amount-ambiguous")
    assert text in said(reading, "fr")
    assert text in said(reading, "en")


@pytest.mark.parametrize(
    "text", ["vingt cents", "-201", "201,0050", "1 23,00", "12 34", "201 US", "$201$", "1e3", "٢٠١", "²", "1" * 10**6]
)
def test_what_is_no_amount_is_said(text: str) -> None:
    reading = read_amount(text)
    assert reading.value is None
    assert reading.key in ("check-amount-unread", "check-amount-large")


def test_a_number_typed_in_the_wrong_field_is_no_amount() -> None:
    assert read_amount("0024081557000").key == "check-amount-large"
    assert read_amount("") == read_amount(" ") == Reading()


@given(st.integers(0, 10**9 - 1))
def test_every_way_the_desk_writes_an_amount_is_read_back(cents: int) -> None:
    bare = f"{cents // 100}.{cents % 100:02d}"
    for text in (formats.money(cents, "fr"), formats.money(cents, "en"), bare, bare.replace(".", ",")):
        assert read_amount(text).value == cents


@given(st.text(alphabet="0123456789,. $", max_size=14))
def test_an_amount_is_never_read_two_ways(text: str) -> None:
    """Swapping the comma and the full stop, as another numeric pad would, never changes the cents."""
    swapped = text.translate(str.maketrans(",.", ".,"))
    assert read_amount(text).value == read_amount(swapped).value


@given(st.text(max_size=70))
def test_any_text_is_an_amount_or_answered(text: str) -> None:
    reading = read_amount(text)
    assert reading.key is None or said(reading, "fr")
    assert reading.value is None or (isinstance(reading.value, int) and reading.value >= 0)


# --- counts -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "count"), [("0", 0), ("2", 2), (" 20 ", 20), ("07", 7)])
def test_counts(text: str, count: int) -> None:
    assert read_count(text) == Reading(count)


@pytest.mark.parametrize("text", ["21", "-1", "2,0", "deux", "²", "٣", "9" * 5000])
def test_what_is_no_count_is_said(text: str) -> None:
    reading = read_count(text)
    assert reading.value is None
    assert said(reading, "fr") == "Tapez un nombre de 0 à 20."
    assert said(reading, "en") == "Type a number from 0 to 20."


def test_no_count_says_nothing() -> None:
    assert read_count("") == Reading()
