"""Days, calendar months and ages: golden examples of the domain page, and properties."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from csqdesk.rules import days
from csqdesk.rules.days import (
    add_days,
    add_months,
    age_on,
    easter,
    eastern_offset,
    moment_on,
    montreal_today,
    reaches_age_on,
    weekday_in_month,
    whole_months_between,
)

DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2025, 9, 16), 6, date(2026, 3, 16)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(9999, 12, 31), 24, date.max),
        (date(1, 1, 1), -1, date.min),
    ],
)
def test_months_are_calendar_months_clamped_at_month_ends(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


@given(DATES, st.integers(-600, 600))
def test_adding_months_lands_in_the_right_month_and_never_after_the_day(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


@given(DATES, DATES, st.integers(0, 600))
def test_adding_months_keeps_the_order_of_days(one: date, other: date, months: int) -> None:
    assume(one <= other)
    assert add_months(one, months) <= add_months(other, months)


@given(DATES, DATES)
def test_whole_months_are_the_most_that_fit(start: date, end: date) -> None:
    assume(start <= end)
    months = whole_months_between(start, end)
    assert add_months(start, months) <= end < add_months(start, months + 1)
    assert whole_months_between(end, start) == -months


def test_days_outside_the_calendar_are_held_at_its_ends() -> None:
    assert add_days(date.max, 1) == date.max
    assert add_days(date.min, -1) == date.min
    assert add_days(date(2026, 2, 28), 1) == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2008, 3, 4), date(2026, 3, 3), 17),
        (date(2008, 3, 4), date(2026, 3, 4), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
        (date(2026, 3, 4), date(2026, 3, 4), 0),
        (date(2026, 3, 5), date(2026, 3, 4), -1),
    ],
)
def test_an_age_is_reached_on_the_birthday_and_on_1_march_for_a_leap_day(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age


@given(DATES, st.integers(0, 120))
def test_the_day_an_age_is_reached_is_its_first_day(born: date, years: int) -> None:
    first = reaches_age_on(born, years)
    assert age_on(born, first) == years
    assert age_on(born, first - timedelta(days=1)) == years - 1


def test_easter_and_weekdays() -> None:
    assert [easter(year) for year in (2024, 2025, 2026, 2027, 2028)] == [
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2028, 4, 16),
    ]
    assert weekday_in_month(2026, 9, 0, 1) == date(2026, 9, 7)
    assert weekday_in_month(2026, 10, 0, 2) == date(2026, 10, 12)


def test_today_is_the_day_in_montreal() -> None:
    assert montreal_today(datetime(2026, 1, 1, 4, 59, tzinfo=UTC)) == date(2025, 12, 31)
    assert montreal_today(datetime(2026, 1, 1, 5, 0, tzinfo=UTC)) == date(2026, 1, 1)
    without_zone = datetime(2026, 7, 1, 4, 0, tzinfo=UTC).replace(tzinfo=None)
    assert montreal_today(without_zone) == date(2026, 7, 1)
    assert montreal_today(without_zone - timedelta(minutes=1)) == date(2026, 6, 30)


@given(st.integers(0, 31 * 365 * 24 * 60))
def test_the_rule_for_machines_without_zones_agrees_with_the_zone_table(minutes: int) -> None:
    moment = datetime(2007, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    assert eastern_offset(moment) == moment.astimezone(ZoneInfo("America/Toronto")).utcoffset()


def test_a_machine_without_a_zone_table_still_knows_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(days, "MONTREAL_ZONES", ("Nowhere/Unknown",))
    assert montreal_today(datetime(2026, 3, 8, 4, 30, tzinfo=UTC)) == date(2026, 3, 7)
    assert montreal_today(datetime(2026, 3, 9, 3, 59, tzinfo=UTC)) == date(2026, 3, 8)
    assert montreal_today(datetime(2026, 3, 9, 4, 0, tzinfo=UTC)) == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("now", "day", "moment"),
    [
        ("2026-11-22T15:30:00", "2026-03-20", "2026-03-20T14:30:00"),
        ("2026-07-01T13:05:00", "2026-12-31", "2026-12-31T14:05:00"),
        ("2026-11-22T15:30:00", "2026-11-22", "2026-11-22T15:30:00"),
        ("2026-11-23T04:59:00", "2026-03-08", "2026-03-09T03:59:59.999999"),
        ("2026-11-23T04:59:00", "2026-11-01", "2026-11-02T03:59:00"),
        ("2026-11-22T15:30:00", "9999-12-31", "2026-11-22T15:30:00"),
    ],
)
def test_a_replayed_day_has_the_hour_of_the_clock(now: str, day: str, moment: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    found = moment_on(date.fromisoformat(day), at)
    assert found == datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert day == "9999-12-31" or montreal_today(found).isoformat() == day
