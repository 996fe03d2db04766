"""Sets the closing block that every paper shares: telephone numbers, hours and address of the office."""

from __future__ import annotations

from reportlab.platypus import Flowable

from csqdesk.papers.page import TEXT_WIDTH, para, rows
from csqdesk.papers.shapes import Rule
from csqdesk.papers.sheets import OfficeLines
from csqdesk.papers.voice import Voice

_NUMBER_WIDTH = 88.0
_RIGHT = 232.0
_BETWEEN = 8.0


def contact_block(office: OfficeLines, voice: Voice) -> list[Flowable]:
    """A rule, then the contact centre at left and the office's address at right."""
    centre = [*_phones(office, voice), *_hours(office, voice)]
    address = [para("group", voice("paper-address-heading")), *sender_lines(office)]
    return [Rule(6, 6), side_by_side(centre, address)]


def phone_block(office: OfficeLines, voice: Voice) -> list[Flowable]:
    """A rule, then the telephone numbers at left and the hours at right: for a letter, which opens on the address."""
    hours = [para("group", voice("paper-hours-heading")), *_hours(office, voice)]
    return [Rule(6, 6), side_by_side(_phones(office, voice), hours)]


def sender_lines(office: OfficeLines, style: str = "close") -> list[Flowable]:
    return [para(style, line) for line in (office.direction, office.ministry, *office.address)]


def _phones(office: OfficeLines, voice: Voice) -> list[Flowable]:
    numbers = (
        ("montreal", office.phone_montreal),
        ("quebec", office.phone_quebec),
        ("abroad", office.phone_abroad),
    )
    lines = [
        [para("close", voice.phone(number)), para("close-soft", voice(f"paper-contact-{place}"))]
        for place, number in numbers
    ]
    width = TEXT_WIDTH - _RIGHT - _BETWEEN - _NUMBER_WIDTH
    return [para("group", voice("paper-contact-heading")), rows(lines, (_NUMBER_WIDTH, width))]


def _hours(office: OfficeLines, voice: Voice) -> list[Flowable]:
    return [para("close-soft", line) for line in voice.hours(office)]


def side_by_side(left: list[Flowable], right: list[Flowable]) -> Flowable:
    """Two columns; the office's address and hours always stand in the right one."""
    return rows([[left, right]], (TEXT_WIDTH - _RIGHT, _RIGHT), ("RIGHTPADDING", (0, 0), (0, 0), _BETWEEN))
