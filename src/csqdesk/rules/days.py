"""Counts days, calendar months and ages the way the law does, on plain dates of Montréal."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MONTREAL_ZONES = ("America/Toronto", "America/Montreal")


def add_months(day: date, months: int) -> date:
    """The same day ``months`` calendar months later, clamped at the end of a shorter month.

    2024-02-29 + 24 months = 2026-02-28 (vocabulary, ruling 25; Interpretation Act, s. 61(24)). A result outside
    the calendar is held at its first or last day.
    """
    total = day.year * 12 + (day.month - 1) + months
    year, month = divmod(total, 12)
    if year > date.max.year:
        return date.max
    if year < date.min.year:
        return date.min
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_days(day: date, days: int) -> date:
    """``day`` plus ``days``; a result outside the calendar is held at its first or last day."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))


def whole_months_between(start: date, end: date) -> int:
    """Full calendar months from ``start`` to ``end``; negative when ``end`` comes first."""
    if end < start:
        return -whole_months_between(end, start)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months(start, months) <= end else months - 1


def reaches_age_on(born: date, years: int) -> date:
    """First day of being ``years`` old: the birthday; 1 March in a common year for a 29 February (domain, 4.5)."""
    year = born.year + years
    if year > date.max.year:
        return date.max
    if (born.month, born.day) == (2, 29) and not calendar.isleap(year):
        return date(year, 3, 1)
    return born.replace(year=year)


def age_on(born: date, day: date) -> int:
    """Age in whole years on ``day``; negative before birth."""
    years = day.year - born.year
    return years if reaches_age_on(born, years) <= day else years - 1


def weekday_in_month(year: int, month: int, weekday: int, nth: int) -> date:
    """The ``nth`` given weekday of a month (Monday is 0)."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian computation."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    w = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * w) // 451
    month, day = divmod(h + w - 7 * m + 114, 31)
    return date(year, month, day + 1)


def eastern_offset(now_utc: datetime) -> timedelta:
    """Hours between UTC and Montréal, by the rule in force since 2007, for machines without a zone table."""
    year = now_utc.year
    moment = now_utc.astimezone(UTC).replace(tzinfo=None)
    spring = datetime.combine(weekday_in_month(year, 3, calendar.SUNDAY, 2), datetime.min.time())
    autumn = datetime.combine(weekday_in_month(year, 11, calendar.SUNDAY, 1), datetime.min.time())
    daylight = spring + timedelta(hours=7) <= moment < autumn + timedelta(hours=6)
    return timedelta(hours=-4 if daylight else -5)


def montreal_today(now_utc: datetime) -> date:
    """The day in Montréal at a moment of UTC (a moment without a zone is taken as UTC)."""
    return in_montreal(now_utc).date()


def in_montreal(now_utc: datetime) -> datetime:
    """The same moment by the clocks of Montréal (a moment without a zone is taken as UTC)."""
    if now_utc.tzinfo is None:
        now_utc = now_utc.replace(tzinfo=UTC)
    for name in MONTREAL_ZONES:
        try:
            return now_utc.astimezone(ZoneInfo(name))
        except ZoneInfoNotFoundError:
            continue
    return now_utc.astimezone(timezone(eastern_offset(now_utc)))


def montreal_midnight(day: date) -> datetime:
    """The moment (UTC) at which a day begins in Montréal."""
    near = datetime(day.year, day.month, day.day, 4, 30, tzinfo=UTC)
    return datetime(day.year, day.month, day.day, tzinfo=UTC) - eastern_offset(near)


def moment_on(day: date, now_utc: datetime) -> datetime:
    """The moment of ``day`` in Montréal with the hour that its clocks show now; now itself where no clock reaches."""
    local = in_montreal(now_utc)
    if local.date() == day:
        return now_utc
    try:
        start, end = montreal_midnight(day), montreal_midnight(day + timedelta(days=1))
    except OverflowError:
        return now_utc
    gone = timedelta(hours=local.hour, minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    return min(start + gone, end - timedelta(microseconds=1))
