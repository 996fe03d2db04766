"""Tells whether a day counts as closed, in each of the three calendars that a deadline is read in."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from csqdesk.rules.days import easter, weekday_in_month
from csqdesk.rules.reasons import Reason

if TYPE_CHECKING:
    from csqdesk.rules.law import Holiday, Law

SATURDAY, SUNDAY = 5, 6


class Calendar(StrEnum):
    """The three readings of ruling 1, each adding days to the one before."""

    ACT = "act"
    SATURDAYS = "saturdays"
    OFFICE = "office"


def holiday_date(holiday: Holiday, year: int) -> date:
    """The day on which ``holiday`` falls in ``year``."""
    if holiday.rule == "easter":
        return easter(year) + timedelta(days=holiday.offset)
    if holiday.rule == "nth_weekday":
        return weekday_in_month(year, holiday.month, holiday.weekday, holiday.nth)
    fixed = date(year, holiday.month, holiday.day)
    if holiday.rule == "weekday_before":
        return fixed - timedelta(days=(fixed.weekday() - holiday.weekday - 1) % 7 + 1)
    if holiday.next_day_when_sunday and fixed.weekday() == SUNDAY:
        return fixed + timedelta(days=1)
    return fixed


def holiday_code(day: date, law: Law, calendar: Calendar) -> str | None:
    """Why ``day`` is closed in ``calendar``: a holiday's code, ``saturday``, ``sunday``, ``office_closure``, or None.

    A holiday names itself even on a Saturday or Sunday.
    """
    for holiday in law.holidays:
        read = holiday.in_act or calendar is not Calendar.ACT
        if read and holiday.since <= day and holiday_date(holiday, day.year) == day:
            return holiday.code
    if day.weekday() == SUNDAY:
        return "sunday"
    if calendar is Calendar.ACT:
        return None
    if day.weekday() == SATURDAY:
        return "saturday"
    if calendar is Calendar.OFFICE and any(closure.day == day for closure in law.closures):
        return "office_closure"
    return None


def closed_day(day: date, law: Law) -> Reason | None:
    """``received.closed_day`` when the office does not receive on ``day``; facts: day, holiday (why)."""
    code = holiday_code(day, law, Calendar.OFFICE)
    return Reason("received.closed_day", {"day": day.isoformat(), "holiday": code}) if code else None
