"""A request is announced, decided and reviewed by named persons, on the evidence; an expired period only proposes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from csqdesk.casework.deciding.evidence import evidence
from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.problems import Invalid, Stale
from csqdesk.store.checks import check
from tests.casework.acts import do
from tests.casework.conftest import SetClock

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
REPLY = {"persons": [], "certificates": [], "instruments": [], "items": []}


@pytest.fixture
def number(log: Log, line: Line) -> str:
    """A complete addition of a spouse who has not obtained the attestation."""
    adult = {**line()["persons"][0], "attestation": "not_obtained"}
    return log(line(persons=[adult])).number or ""


def told(desk: Desk, number: str, on: date | None = None) -> tuple[str, list[tuple[str, str]]]:
    found = desk.ask(assess_packet, number, on)
    return found["state"], [(one["outcome"], one["ground"]) for one in found["proposals"]]


def test_an_expired_period_proposes_and_decides_nothing(desk: Desk, number: str, clock: SetClock) -> None:
    do(desk, "issue_letter", packet=number, kind="attestation_request")
    assert told(desk, number) == ("in_review", [])
    assert told(desk, number, date(2026, 5, 19)) == ("in_review", [])
    assert told(desk, number, date(2026, 5, 20)) == ("in_review", [("rejected", "attestation_not_obtained")])
    clock.day = date(2026, 6, 1)
    do(desk, "correct_person", packet=number, row=0, attestation="obtained", reason="Vue dans Arrima")
    assert told(desk, number) == ("in_review", [("selected", "conditions_met")])


def test_a_rejection_is_announced_waits_for_its_answer_and_is_decided(desk: Desk, number: str, clock: SetClock) -> None:
    grounds = {"outcome": "rejected", "grounds": ["authenticity"], "explanation": "Deux timbres diffèrent."}
    with pytest.raises(Invalid, match="problem-decision-unannounced"):
        do(desk, "decide_outcome", packet=number, **grounds)
    letter = do(desk, "propose_outcome", packet=number, **grounds).value
    assert told(desk, number) == ("intent_sent", [])
    with pytest.raises(Invalid, match="problem-decision-too-early"):
        do(desk, "decide_outcome", packet=number, **grounds)
    with pytest.raises(Invalid, match="problem-outcome-announced"):
        do(desk, "propose_outcome", packet=number, **grounds)
    clock.day = date(2026, 5, 20)
    assert told(desk, number) == ("intent_sent", [("rejected", "no_answer_to_rejection")])
    both = {**grounds, "grounds": ["authenticity", "no_answer_to_rejection"]}
    do(desk, "decide_outcome", packet=number, **both)
    assert told(desk, number) == ("rejected", [])
    with pytest.raises(Invalid, match="problem-decided-already"):
        do(desk, "decide_outcome", packet=number, **both)
    lines = [one.act for one in desk.ask(dossier_sheet, number).history][:2]
    assert lines == ["decide_outcome", "propose_outcome"]
    step = desk.ask(evidence, number).steps[0]
    assert (step.step, step.grounds, step.clerk) == ("intention", ("authenticity",), "croy")
    assert letter in [one.paper for one in desk.ask(evidence, number).asked]
    assert check(desk.store, desk.key)["ok"]


def test_an_answer_puts_the_request_back_in_review_and_lets_a_person_decide(
    desk: Desk, number: str, clock: SetClock, log: Log, line: Line
) -> None:
    grounds = {"outcome": "refused", "grounds": ["conditions_not_met"]}
    do(desk, "propose_outcome", packet=number, **grounds)
    clock.day = date(2026, 4, 2)
    reply = {"kind": "reply", "joins": number}
    log(line(ref="r", tracking=None, request=reply, received_on="2026-04-02", postmarked_on=None, **REPLY))
    assert told(desk, number, date(2026, 12, 1)) == ("in_review", [])
    do(desk, "decide_outcome", packet=number, **grounds)
    assert told(desk, number)[0] == "refused"


def test_a_request_is_selected_when_nothing_lacks_and_its_csqs_are_sent(
    desk: Desk, number: str, clock: SetClock
) -> None:
    first = do(desk, "record_new_certificate", packet=number, number="Q1234567", on="2026-03-20").value
    do(desk, "record_new_certificate", packet=number, number="Q1234568", on="2026-03-20", person=0)
    with pytest.raises(Invalid, match="problem-new-certificate-twice"):
        do(desk, "record_new_certificate", packet=number, number="q1234567", on="2026-03-20", person=0)
    do(desk, "decide_outcome", packet=number, outcome="selected", grounds=["conditions_met"])
    assert told(desk, number) == ("selected", [])
    clock.day = date(2026, 3, 24)
    do(desk, "send_new_certificate", packet=number, certificate=first, on="2026-03-24", channel="registered")
    with pytest.raises(Invalid, match="problem-new-certificate-day"):
        do(desk, "send_new_certificate", packet=number, certificate=first, on="2026-03-25", channel="hand")


def test_what_lacks_is_not_selected_and_what_is_to_decide_is_explained(desk: Desk, line: Line, log: Log) -> None:
    items = [one for one in line()["items"] if one["item"] != "identity"]
    lacking = log(line(items=items)).number
    with pytest.raises(Invalid, match="problem-decision-incomplete"):
        do(desk, "decide_outcome", packet=lacking, outcome="selected", grounds=["conditions_met"])
    young = {**line()["persons"][0], "role": "de_facto_spouse", "together_since": "2025-09-01"}
    case = {**line()["case"], "file_number": "N0020294109"}
    money = [{**line()["instruments"][0], "number": "8"}]
    other = log(line(ref="b", tracking=None, case=case, persons=[young], instruments=money)).number
    with pytest.raises(Invalid, match="problem-decision-unexplained"):
        do(desk, "decide_outcome", packet=other, outcome="selected", grounds=["conditions_met"])
    why = "Vie commune empêchée par une persécution."
    do(desk, "decide_outcome", packet=other, outcome="selected", grounds=["conditions_met"], explanation=why)
    assert told(desk, other or "")[0] == "selected"


def test_an_interview_missed_is_a_ground_and_one_to_come_is_not_noted(desk: Desk, number: str, clock: SetClock) -> None:
    with pytest.raises(Invalid, match="problem-interview-hour"):
        do(desk, "call_interview", packet=number, on="2026-04-01", hour="25:00")
    ident = do(desk, "call_interview", packet=number, on="2026-04-01", hour="14:05", place="Salle 3").value
    assert told(desk, number)[0] == "in_review"
    with pytest.raises(Invalid, match="problem-interview-to-come"):
        do(desk, "note_interview", packet=number, interview=ident, attended=False)
    clock.day = date(2026, 4, 1)
    do(desk, "note_interview", packet=number, interview=ident, attended=False)
    assert told(desk, number) == ("in_review", [("rejected", "interview_missed")])
    do(desk, "undo_last")
    assert told(desk, number) == ("in_review", [])


def test_a_review_is_asked_of_a_decision_and_not_of_an_intention(desk: Desk, number: str, clock: SetClock) -> None:
    grounds = {"outcome": "refused", "grounds": ["conditions_not_met"]}
    do(desk, "propose_outcome", packet=number, **grounds)
    with pytest.raises(Invalid, match="problem-review-of-nothing"):
        do(desk, "ask_review", packet=number, on="2026-03-20")
    clock.day = date(2026, 6, 1)
    do(desk, "decide_outcome", packet=number, **grounds)
    with pytest.raises(Invalid, match="problem-review-day"):
        do(desk, "ask_review", packet=number, on="2026-05-31")
    do(desk, "ask_review", packet=number, on="2026-06-01")


@pytest.mark.parametrize(
    ("outcome", "ground"),
    [("selected", "authenticity"), ("refused", "missing_item"), ("rejected", "conditions_not_met")],
)
def test_a_ground_leads_to_its_own_outcome(desk: Desk, number: str, outcome: str, ground: str) -> None:
    with pytest.raises(Invalid, match="problem-ground-of-another-outcome"):
        do(desk, "decide_outcome", packet=number, outcome=outcome, grounds=[ground])


def test_who_decides_has_seen_the_request_as_it_is(desk: Desk, number: str) -> None:
    seen = desk.ask(evidence, number).version
    do(desk, "set_note", packet=number, note="Appel reçu.")
    with pytest.raises(Stale):
        do(desk, "propose_outcome", packet=number, outcome="refused", grounds=["nothing_sent"], if_version=seen)


def test_undoing_a_decision_gives_the_request_back(desk: Desk, number: str, clock: SetClock) -> None:
    grounds = {"outcome": "refused", "grounds": ["conditions_not_met"]}
    do(desk, "propose_outcome", packet=number, **grounds)
    do(desk, "undo_last")
    assert told(desk, number) == ("complete", [])
    do(desk, "propose_outcome", packet=number, **grounds)
    clock.day = date(2026, 6, 1)
    do(desk, "decide_outcome", packet=number, **grounds)
    do(desk, "undo_last")
    assert told(desk, number)[0] == "intent_sent"


def test_the_evidence_tells_what_was_asked_how_and_everything_that_came(
    desk: Desk, line: Line, log: Log, clock: SetClock
) -> None:
    items = [one for one in line()["items"] if one["item"] != "letter"]
    number = log(line(items=[*items, {"item": "letter", "state": "unsigned"}])).number or ""
    letter = do(desk, "issue_letter", packet=number, kind="missing_items").value
    clock.day = date(2026, 3, 24)
    do(desk, "note_sent", paper=letter, channel="registered", on="2026-03-21", tracking="RN123456785CA",
       delivered_on="2026-03-24")  # fmt: skip
    clock.day = date(2026, 5, 25)
    reply = {"kind": "reply", "joins": number}
    log(line(ref="r", tracking="RR473124829GB", request=reply, received_on="2026-05-22", postmarked_on="2026-05-19",
             **{**REPLY, "items": [{"item": "letter", "state": "present"}]}))  # fmt: skip
    seen = desk.ask(evidence, number)
    (asked,) = seen.asked
    assert (asked.paper, asked.channel, asked.sent_on, asked.result, asked.result_on) == (
        letter, "registered", date(2026, 3, 21), "delivered", date(2026, 3, 24),
    )  # fmt: skip
    assert asked.asked == (("letter", None),)
    opening, answer = seen.came
    assert (answer.postmarked_on, answer.received_on, answer.tracking) == (
        date(2026, 5, 19), date(2026, 5, 22), "RR473124829GB",
    )  # fmt: skip
    assert answer.items == (("letter", None, "present"),)
    assert ("letter", None, "unsigned") in opening.items
    assert seen.missing == ()
    assert seen.proposals == ()  # what was missing came, however late: a person decides
