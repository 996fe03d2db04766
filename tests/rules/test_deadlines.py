"""Deadlines under each reading of the law: the worked examples of the domain page, and properties."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import holidays as published
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.problems import Invalid
from csqdesk.rules.deadlines import deadline
from csqdesk.rules.holidays import Calendar, closed_day, holiday_code
from csqdesk.rules.law import Closure
from tests.rules.samples import LAW

STARTS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "counted", "act", "saturdays", "office"),
    [
        ("2026-11-02", "2027-01-01", "2027-01-04", "2027-01-04", "2027-01-05"),
        ("2026-11-10", "2027-01-09", "2027-01-09", "2027-01-11", "2027-01-11"),
        ("2026-11-25", "2027-01-24", "2027-01-25", "2027-01-25", "2027-01-25"),
        ("2026-10-26", "2026-12-25", "2026-12-28", "2026-12-28", "2026-12-29"),
        ("2026-05-02", "2026-07-01", "2026-07-02", "2026-07-02", "2026-07-02"),
        ("2026-03-09", "2026-05-08", "2026-05-08", "2026-05-08", "2026-05-08"),
        ("2026-02-05", "2026-04-06", "2026-04-07", "2026-04-07", "2026-04-07"),
        ("2026-02-02", "2026-04-03", "2026-04-07", "2026-04-07", "2026-04-07"),
        ("2025-11-01", "2025-12-31", "2025-12-31", "2026-01-05", "2026-01-05"),
        ("2025-10-26", "2025-12-25", "2025-12-26", "2025-12-29", "2025-12-29"),
        ("2026-08-01", "2026-09-30", "2026-09-30", "2026-09-30", "2026-09-30"),
        ("2026-09-12", "2026-11-11", "2026-11-11", "2026-11-11", "2026-11-11"),
        ("2028-05-02", "2028-07-01", "2028-07-03", "2028-07-03", "2028-07-03"),
        ("2029-05-02", "2029-07-01", "2029-07-03", "2029-07-03", "2029-07-03"),
    ],
)
def test_sixty_days_under_each_reading(start: str, counted: str, act: str, saturdays: str, office: str) -> None:
    found = deadline(day(start), 60, LAW)
    assert found.counted_to == day(counted)
    assert found.last_day == day(act)
    assert found.last_day_with_saturdays == day(saturdays)
    assert found.last_day_office == day(office)
    assert found.latest == day(office)


def test_a_clock_expires_only_after_the_latest_of_the_three() -> None:
    found = deadline(date(2026, 11, 10), 60, LAW)
    assert not found.expired(date(2027, 1, 11))
    assert found.expired(date(2027, 1, 12))


def test_the_steps_tell_why_the_day_moved() -> None:
    steps = deadline(date(2026, 11, 2), 60, LAW).steps
    assert steps[0] == ("deadline.counted", {"start": "2026-11-02", "days": 60, "counted_to": "2027-01-01"})
    moved = [(facts["calendar"], facts["because"]) for code, facts in steps if code == "deadline.moved"]
    assert moved == [
        ("act", "new_year"),
        ("act", "saturday"),
        ("act", "sunday"),
        ("saturdays", "new_year"),
        ("saturdays", "january_2"),
        ("saturdays", "sunday"),
        ("office", "office_closure"),
    ]
    assert "deadline.saturday_stands" in [code for code, _ in deadline(date(2026, 11, 10), 60, LAW).steps]


@given(STARTS, st.integers(0, 400))
def test_readings_only_ever_add_days(start: date, days: int) -> None:
    found = deadline(start, days, LAW)
    assert found.counted_to == start + timedelta(days=days)
    assert found.counted_to <= found.last_day <= found.last_day_with_saturdays <= found.last_day_office
    assert found.last_day_office - found.counted_to < timedelta(days=12)
    assert holiday_code(found.last_day, LAW, Calendar.ACT) is None
    assert holiday_code(found.last_day_office, LAW, Calendar.OFFICE) is None


@pytest.mark.parametrize("days", [-1, 36_526, 10**12])
def test_a_period_that_is_no_period_is_refused_by_name(days: int) -> None:
    with pytest.raises(Invalid) as refused:
        deadline(date(2026, 1, 1), days, LAW)
    assert refused.value.key == "problem-deadline-days"


def test_a_period_that_leaves_the_calendar_is_refused_by_name() -> None:
    with pytest.raises(Invalid) as refused:
        deadline(date.max, 60, LAW)
    assert refused.value.key == "problem-date-out-of-range"


def test_a_closure_laid_over_the_table_moves_the_office_date_only() -> None:
    closure = Closure(day=date(2026, 5, 8), source="Avis de fermeture", confidence="H")
    law = replace(LAW, closures=(*LAW.closures, closure))
    found = deadline(date(2026, 3, 9), 60, law)
    assert (found.last_day, found.last_day_with_saturdays) == (date(2026, 5, 8), date(2026, 5, 8))
    assert found.last_day_office == date(2026, 5, 11)
    assert deadline(date(2026, 3, 9), 60, LAW).last_day_office == date(2026, 5, 8)


@pytest.mark.parametrize("year", range(2020, 2041))
def test_the_act_list_agrees_with_published_lists(year: int) -> None:
    ours = {
        one
        for one in (date(year, 1, 1) + timedelta(days=n) for n in range(366))
        if one.year == year and holiday_code(one, LAW, Calendar.ACT) not in (None, "sunday")
    }
    theirs = set(published.country_holidays("CA", subdiv="QC", years=year, observed=False))
    easter_monday = {one for one in ours if holiday_code(one, LAW, Calendar.ACT) == "easter_monday"}
    canada_day = {date(year, 7, 2)} - {date(year, 7, 1)} if date(year, 7, 1).weekday() == 6 else set()
    assert ours - easter_monday - canada_day == theirs - {date(year, 9, 30)} - (
        {date(year, 7, 1)} if canada_day else set()
    )
    assert len(easter_monday) == 1


@pytest.mark.parametrize(
    ("received", "why"),
    [
        ("2026-03-01", "sunday"),
        ("2026-02-28", "saturday"),
        ("2026-04-03", "good_friday"),
        ("2026-04-06", "easter_monday"),
        ("2026-05-18", "patriots_day"),
        ("2027-05-24", "patriots_day"),
        ("2026-06-24", "national_day"),
        ("2027-09-06", "labour_day"),
        ("2027-10-11", "thanksgiving"),
        ("2026-01-02", "january_2"),
        ("2026-12-24", "december_24"),
        ("2026-12-28", "office_closure"),
    ],
)
def test_a_closed_day_says_why(received: str, why: str) -> None:
    reason = closed_day(day(received), LAW)
    assert reason is not None
    assert reason.as_json() == {
        "code": "received.closed_day",
        "weight": "warn",
        "facts": {"day": received, "holiday": why},
    }


@pytest.mark.parametrize("received", ["2026-09-30", "2026-11-11", "2026-03-04", "2026-07-02"])
def test_a_federal_holiday_or_a_working_day_is_open(received: str) -> None:
    assert closed_day(day(received), LAW) is None
