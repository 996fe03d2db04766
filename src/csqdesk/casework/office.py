"""Gives papers the office's own lines, from the law tables."""

from __future__ import annotations

from datetime import date

from csqdesk.papers.sheets import OfficeLines
from csqdesk.rules.law import Law

WEEKDAYS = {1: "mon", 2: "tue", 3: "wed", 4: "thu", 5: "fri", 6: "sat", 7: "sun"}


def office_lines(law: Law) -> OfficeLines:
    """Direction, ministry, address, and the contact centre's numbers and hours."""
    office = law.office
    phones = {one.code: one.number for one in office.phones}
    return OfficeLines(
        direction=office.direction,
        ministry=office.ministry,
        address=office.address,
        phone_montreal=phones["montreal"],
        phone_quebec=phones["quebec"],
        phone_abroad=phones["abroad"],
        hours=tuple(("_".join(WEEKDAYS[day] for day in one.weekdays), one.opens, one.closes) for one in office.hours),
    )


def accepted_methods(law: Law, day: date) -> tuple[str, ...]:
    """Codes of the methods accepted on ``day``, in the table's order."""
    codes = dict.fromkeys(row.code for row in law.methods)
    return tuple(code.value for code in codes if law.method(code, day).accepted)
