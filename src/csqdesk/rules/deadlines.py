"""Finds the last day of a period under each reading of the law, with the steps that led there (ruling 1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from csqdesk.problems import Invalid
from csqdesk.rules.days import add_days
from csqdesk.rules.holidays import SATURDAY, Calendar, holiday_code
from csqdesk.rules.law import Law

LONGEST_DAYS = 36_525

Step = tuple[str, Mapping[str, Any]]
"""A code (``deadline.counted``, ``deadline.moved``, ``deadline.saturday_stands``) and the facts of its sentence."""


@dataclass(frozen=True)
class Deadline:
    """The three answers. Letters print ``latest``; a clock has expired only after it."""

    start: date
    days: int
    counted_to: date
    last_day: date
    last_day_with_saturdays: date
    last_day_office: date
    steps: tuple[Step, ...]

    @property
    def latest(self) -> date:
        return max(self.last_day, self.last_day_with_saturdays, self.last_day_office)

    def expired(self, today: date) -> bool:
        return today > self.latest


def deadline(start: date, days: int, law: Law) -> Deadline:
    """The period of ``days`` that follows ``start``: the first day is not counted, the last one is.

    ``last_day`` follows the Interpretation Act, s. 52: a period that ends on a holiday of its list or a Sunday
    runs to the next working day; one that ends on a Saturday is not extended. ``last_day_with_saturdays`` adds
    Saturdays and the year-end days; ``last_day_office`` moves the latter past the office's own closures.

    Raises Invalid when ``days`` is negative or longer than a century (``problem-deadline-days``), or when the
    period leaves the calendar (``problem-date-out-of-range``).
    """
    if not 0 <= days <= LONGEST_DAYS:
        raise Invalid("problem-deadline-days", field="days", days=days, most=LONGEST_DAYS)
    if start > add_days(date.max, -LONGEST_DAYS - 60):
        raise Invalid("problem-date-out-of-range", field="start", value=start.isoformat())
    counted = add_days(start, days)
    steps: list[Step] = [
        ("deadline.counted", {"start": start.isoformat(), "days": days, "counted_to": counted.isoformat()})
    ]
    last_day = _moved_by_act(counted, law, steps)
    with_saturdays = _moved(counted, law, Calendar.SATURDAYS, steps)
    office = _moved(with_saturdays, law, Calendar.OFFICE, steps)
    return Deadline(start, days, counted, last_day, with_saturdays, office, tuple(steps))


def _moved_by_act(counted: date, law: Law, steps: list[Step]) -> date:
    if holiday_code(counted, law, Calendar.ACT) is None:
        if counted.weekday() == SATURDAY:
            steps.append(("deadline.saturday_stands", {"calendar": Calendar.ACT.value, "day": counted.isoformat()}))
        return counted
    day = counted
    while True:
        because = holiday_code(day, law, Calendar.ACT) or ("saturday" if day.weekday() == SATURDAY else None)
        if because is None:
            return day
        day = _step(day, Calendar.ACT, because, steps)


def _moved(counted: date, law: Law, calendar: Calendar, steps: list[Step]) -> date:
    day = counted
    while (because := holiday_code(day, law, calendar)) is not None:
        day = _step(day, calendar, because, steps)
    return day


def _step(day: date, calendar: Calendar, because: str, steps: list[Step]) -> date:
    after = add_days(day, 1)
    facts = {"calendar": calendar.value, "from": day.isoformat(), "to": after.isoformat(), "because": because}
    steps.append(("deadline.moved", facts))
    return after
