"""Sets the box of a letter that gives a period: its last day, its days, from which event, and what follows."""

from __future__ import annotations

from datetime import timedelta

from reportlab.platypus import Flowable

from csqdesk.papers.letters.sheet import LetterSheet
from csqdesk.papers.page import Strong, box, gap, para
from csqdesk.papers.voice import Voice


def period_box(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """The latest of the three last days (ruling 1), and why it is later than the days counted, where it is."""
    if sheet.last_day is None or sheet.started_on is None or sheet.days is None:
        return []
    last = voice("paper-letter-last-day", day=voice.day(sheet.last_day))
    given = voice.code(
        "paper-letter-period", sheet.start or "notice_date", days=sheet.days, start=voice.day(sheet.started_on)
    )
    told = [given]
    if sheet.last_day != sheet.started_on + timedelta(days=sheet.days):
        told.append(voice("paper-letter-moved"))
    told.append(voice.code("paper-letter-else", _consequence(sheet)))
    return [box([para("body", Strong(last)), para("body", " ".join(told))]), gap(9)]


def _consequence(sheet: LetterSheet) -> str:
    if sheet.clock == "intention_reply":
        return sheet.outcome or "rejected"
    return sheet.clock or "missing_items"
