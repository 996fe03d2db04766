"""Judges what an envelope shows outside: its tracking number and the day it was received."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from csqdesk.rules.check_digits import canada_post_holds, fedex_holds, luhn_holds, s10_holds
from csqdesk.rules.holidays import closed_day
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import number_key
from csqdesk.rules.vocabulary import Carrier

if TYPE_CHECKING:
    from csqdesk.rules.law import Law

S10 = re.compile(r"[A-Z]{2}([0-9]{9})[A-Z]{2}")
SIXTEEN_DIGITS = re.compile(r"[0-9]{16}")
TWELVE_DIGITS = re.compile(r"[0-9]{12}")
PUROLATOR_LETTERS = re.compile(r"[A-Z]{3}[0-9]{9}")
UPS = re.compile(r"1Z[0-9A-Z]{16}")

Judged = tuple[str | None, str, Reason | None]
"""Kind of the number (``s10``, ``canada_post``, ``purolator``, ``fedex``, ``ups`` or None), the number without
blanks and hyphens, and what there is to say of it."""


def judge_tracking(text: str, carrier: Carrier | None = None) -> Judged:
    """Recognises a tracking number and verifies its check digit, which only ever warns (domain, 6.1, rule 49).

    Several carriers print 12 or 16 digits: ``carrier`` keeps one from being judged by another's rule.
    """
    number = number_key(text)
    kind, holds = _recognise(number, carrier)
    if kind is None or holds:
        return kind, number, None
    return kind, number, Reason("tracking.check_digit", {"tracking": number, "kind": kind})


def _recognise(number: str, carrier: Carrier | None) -> tuple[str | None, bool]:
    postal = S10.fullmatch(number)
    if postal:
        return "s10", s10_holds(postal[1])
    if SIXTEEN_DIGITS.fullmatch(number):
        ours = carrier in (None, Carrier.CANADA_POST, Carrier.OTHER)
        return ("canada_post", canada_post_holds(number)) if ours else (None, True)
    if TWELVE_DIGITS.fullmatch(number):
        return _twelve_digits(number, carrier)
    if PUROLATOR_LETTERS.fullmatch(number):
        return "purolator", True
    if UPS.fullmatch(number):
        return "ups", True
    return None, True


def _twelve_digits(number: str, carrier: Carrier | None) -> tuple[str | None, bool]:
    if carrier is Carrier.FEDEX:
        return "fedex", fedex_holds(number)
    if carrier is Carrier.PUROLATOR:
        return "purolator", luhn_holds(number)
    if luhn_holds(number):
        return "purolator", True
    if fedex_holds(number):
        return "fedex", True
    return ("purolator", False) if carrier is None else (None, True)


def judge_received(received_on: date, today: date, law: Law) -> tuple[Reason, ...]:
    """Warnings on the day of receipt: long ago (``received.old``), or a day the office is closed.

    ``today`` is the day of logging in Montréal; how long is long is in the office's table.
    """
    reasons: list[Reason] = []
    days = (today - received_on).days
    if days > law.office.received_old_days:
        reasons.append(Reason("received.old", {"received_on": received_on.isoformat(), "days": days}))
    closed = closed_day(received_on, law)
    if closed is not None:
        reasons.append(closed)
    return tuple(reasons)
