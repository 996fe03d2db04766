"""Holds how the assessment of a request tells its clocks to the command line."""

from __future__ import annotations

from datetime import date

from csqdesk.casework.questions.packets import assessment_json
from csqdesk.rules.assessment import assess
from csqdesk.rules.facts import ClockFacts, ClockWord, RequestFacts
from csqdesk.rules.law import load_law
from csqdesk.rules.vocabulary import ClockEvent, ClockKind, RequestKind


def test_the_assessment_tells_each_clock_as_the_contract_writes_it() -> None:
    clock = ClockFacts(ClockKind.MISSING_ITEMS, (ClockWord(ClockEvent.STARTED, date(2026, 3, 9), 60),))
    facts = RequestFacts(RequestKind.ADD, date(2026, 3, 4), clocks=(clock,))
    (told,) = assessment_json(assess(facts, load_law(), date(2026, 3, 9)), "26-00123")["clocks"]
    steps = told.pop("steps")
    assert told == {
        "id": None,
        "kind": "missing_items",
        "person": None,
        "started_on": "2026-03-09",
        "event": "notice_date",
        "days": 60,
        "counted_to": "2026-05-08",
        "last_day": "2026-05-08",
        "state": "running",
        "expired": False,
        "last_day_with_saturdays": "2026-05-08",
        "last_day_office": "2026-05-08",
    }
    assert [one["code"] for one in steps] == ["deadline.counted"]
