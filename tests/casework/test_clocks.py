"""Holds the clocks of a request: started, stopped, resumed, extended, met, undone, and told by the assessment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.packets import assess_packet, assessment_json
from csqdesk.problems import Invalid
from csqdesk.rules.assessment import assess
from csqdesk.rules.facts import ClockFacts, ClockWord, RequestFacts
from csqdesk.rules.law import load_law
from csqdesk.rules.vocabulary import ClockEvent, ClockKind, RequestKind
from csqdesk.store.checks import check
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


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


def told(desk: Desk, number: str, on: date | None = None) -> list[tuple[str, Any, str, str, bool]]:
    """Kind, person, state, latest counted day and whether it is late, of each clock."""
    clocks = desk.ask(assess_packet, number, on)["clocks"]
    return [(one["kind"], one["person"], one["state"], one["counted_to"], one["expired"]) for one in clocks]


def test_a_period_is_started_stopped_resumed_extended_and_met(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    clock = do(desk, "start_clock", packet=number, kind="missing_items", on="2026-03-09").value
    assert told(desk, number, date(2026, 5, 8)) == [("missing_items", None, "running", "2026-05-08", False)]
    assert told(desk, number, date(2026, 5, 9)) == [("missing_items", None, "expired", "2026-05-08", True)]
    do(desk, "stop_clock", packet=number, clock=clock, on="2026-03-12", reason="Grève des postes")
    assert told(desk, number, date(2026, 9, 1))[0][2] == "stopped"
    do(desk, "resume_clock", packet=number, clock=clock, on="2026-03-17")
    do(desk, "extend_clock", packet=number, clock=clock, days=10, reason="Fermeture du bureau")
    assert told(desk, number, date(2026, 5, 9)) == [("missing_items", None, "running", "2026-05-23", False)]
    do(desk, "meet_clock", packet=number, clock=clock, on="2026-05-20")
    assert told(desk, number, date(2026, 9, 1)) == [("missing_items", None, "met", "2026-05-23", False)]
    assert check(desk.store, desk.key)["ok"]


def test_one_clock_for_each_person_and_as_many_kinds_as_there_are(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    for kind, person in (("attestation", 0), ("missing_items", None), ("originals_return", None)):
        do(desk, "start_clock", packet=number, kind=kind, on="2026-03-09", person=person, event="posted_in_arrima")
    assert [one[:3] for one in told(desk, number)] == [
        ("attestation", 0, "running"),
        ("missing_items", None, "running"),
        ("originals_return", None, "running"),
    ]
    for kind, person, key in (
        ("attestation", 0, "problem-clock-runs-already"),
        ("attestation", None, "problem-clock-person"),
        ("attestation", 7, "problem-person-row-unknown"),
    ):
        with pytest.raises(Invalid, match=key):
            do(desk, "start_clock", packet=number, kind=kind, on="2026-03-09", person=person)


def test_what_a_clock_cannot_do_is_said(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    other = log(line(ref="other", case={"file_number": "N0020294199"})).number or ""
    clock = do(desk, "start_clock", packet=number, kind="missing_items", on="2026-03-09").value
    refused = [
        ("stop_clock", {"on": "2026-03-12"}, "problem-reason-required"),
        ("stop_clock", {"on": "2026-03-01", "reason": "x"}, "problem-clock-before"),
        ("resume_clock", {"on": "2026-03-12"}, "problem-clock-not-stopped"),
        ("extend_clock", {"days": 0, "reason": "x"}, "problem-deadline-days"),
        ("meet_clock", {"on": "2026-03-01"}, "problem-clock-before"),
        ("meet_clock", {"on": "2026-03-10", "packet": other}, "problem-clock-unknown"),
    ]
    for act, fields, key in refused:
        with pytest.raises(Invalid, match=key):
            do(desk, act, **{"packet": number, "clock": clock, **fields})
    do(desk, "meet_clock", packet=number, clock=clock, on="2026-03-10")
    for act, fields in (("extend_clock", {"days": 3, "reason": "x"}), ("meet_clock", {"on": "2026-03-11"})):
        with pytest.raises(Invalid, match="problem-clock-over"):
            do(desk, act, packet=number, clock=clock, **fields)
    with pytest.raises(Invalid, match="problem-clock-not-running"):
        do(desk, "stop_clock", packet=number, clock=clock, on="2026-03-12", reason="x")
    waiting = (
        log({"ref": "waits", "received_on": "2026-03-04", "request": {"kind": "other"}, "label": "Roy"}).number or ""
    )
    with pytest.raises(Invalid, match="problem-clock-unmatched"):
        do(desk, "start_clock", packet=waiting, kind="missing_items", on="2026-03-09")


def test_each_word_is_undone_and_done_again(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    clock = do(desk, "start_clock", packet=number, kind="missing_items", on="2026-03-09").value
    seen = [told(desk, number)]
    do(desk, "stop_clock", packet=number, clock=clock, on="2026-03-10", reason="Grève des postes")
    seen.append(told(desk, number))
    do(desk, "resume_clock", packet=number, clock=clock, on="2026-03-15")
    undone = do(desk, "undo_last")
    assert told(desk, number) == seen[1]
    do(desk, "undo_last", journal=undone.journal)
    assert told(desk, number)[0][2:4] == ("running", "2026-05-13")
    for state in (seen[1], seen[0], []):
        do(desk, "undo_last")
        assert told(desk, number) == state
    assert check(desk.store, desk.key)["ok"]
