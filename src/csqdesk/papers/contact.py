"""Sets the closing block that every paper shares: telephone numbers, hours and address of the office."""

from __future__ import annotations

from reportlab.platypus import Flowable

from csqdesk.papers.page import TEXT_WIDTH, Rule, para, rows
from csqdesk.papers.sheets import OfficeLines
from csqdesk.papers.voice import Voice
from csqdesk.words import formats

_NUMBER_WIDTH = 96.0
_ADDRESS_WIDTH = 208.0


def contact_block(office: OfficeLines, voice: Voice) -> list[Flowable]:
    """A rule, then the contact centre at left and the office's address at right."""
    left = TEXT_WIDTH - _ADDRESS_WIDTH
    phones = [
        [para("body", formats.phone(number)), para("soft", voice(f"paper-contact-{place}"))]
        for place, number in (
            ("montreal", office.phone_montreal),
            ("quebec", office.phone_quebec),
            ("abroad", office.phone_abroad),
        )
    ]
    centre: list[Flowable] = [
        para("group", voice("paper-contact-heading")),
        rows(phones, (_NUMBER_WIDTH, left - _NUMBER_WIDTH - 12)),
        *(para("soft", line) for line in voice.hours(office)),
    ]
    address = [
        para("group", voice("paper-address-heading")),
        *(para("body", line) for line in (office.direction, office.ministry, *office.address)),
    ]
    return [Rule(10, 8), rows([[centre, address]], (left, _ADDRESS_WIDTH), ("RIGHTPADDING", (0, 0), (0, 0), 12))]
