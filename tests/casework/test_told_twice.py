"""A tracking number that came twice is told as long as both envelopes stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.mail import seen_tracking
from csqdesk.casework.questions.packets import assess_packet
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


def told(desk: Desk, number: str) -> list[Any]:
    reasons = desk.ask(assess_packet, number)["reasons"]
    return [row["facts"]["packet"] for row in reasons if row["code"] == "duplicate.packet"]


def test_a_tracking_number_is_no_duplicate_of_a_voided_envelope(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    other = line(ref="two", case={"file_number": "Z0011111111", "principal": {"family_name": "Sow"}})
    second = log(other).number or ""
    assert told(desk, second) == [first]
    assert (desk.ask(seen_tracking, line()["tracking"]) or ("",))[0] == first
    do(desk, "void_packet", packet=first, reason="Saisie deux fois")
    assert told(desk, second) == []
    assert (desk.ask(seen_tracking, line()["tracking"]) or ("",))[0] == second
