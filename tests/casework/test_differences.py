"""What an envelope states otherwise than its file is shown as long as the two differ, and no longer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.problems import Invalid
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
FILE = {"file_number": "N0020294108"}


def reply(line: Line, **stated: Any) -> dict[str, Any]:
    bare: dict[str, Any] = {"persons": [], "certificates": [], "items": [], "instruments": [], "tracking": None}
    return line(ref="reply", request={"kind": "reply"}, case={**FILE, **stated}, **bare)


def differences(desk: Desk, number: str) -> list[dict[str, Any]]:
    reasons = desk.ask(assess_packet, number)["reasons"]
    return [row["facts"] for row in reasons if row["code"] == "case.difference"]


def test_a_corrected_file_differs_no_more(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    log(reply(line, family_size=4, principal={"family_name": "Tremblay"}))
    assert {one["fact"] for one in differences(desk, first)} == {"family_size", "family_name"}
    corrected = {"family_size": 4, "principal": {"family_name": "Tremblay"}}
    do(desk, "edit_packet", packet=first, reason="Relu", changes={"case": corrected})
    assert differences(desk, first) == []
    do(desk, "undo_last")
    assert len(differences(desk, first)) == 2


def test_a_file_corrected_to_something_else_still_differs_from_it(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    log(reply(line, family_size=4))
    do(desk, "edit_packet", packet=first, reason="Relu", changes={"case": {"family_size": 3}})
    assert differences(desk, first) == [{"fact": "family_size", "known": 3, "stated": 4}]


def test_a_corrected_envelope_differs_no_more(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    known = desk.ask(assess_packet, first)["certificates"]["expected"]
    second = log(reply(line, family_size=4)).number or ""
    do(desk, "edit_packet", packet=second, reason="Relu", changes={"case": {"family_size": known}})
    assert differences(desk, first) == []


def test_a_matched_envelope_differs_until_its_file_is_corrected(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    waiting = log(line(ref="w", case={"principal": {"family_name": "Sow"}}, label="Sow", tracking=None)).number or ""
    do(desk, "attach_packet", packet=waiting, case={**FILE, "family_size": 4})
    assert [one["fact"] for one in differences(desk, waiting)] == ["family_size", "family_name"]
    do(desk, "edit_packet", packet=first, reason="Relu", changes={"case": {"family_size": 4}})
    assert [one["fact"] for one in differences(desk, waiting)] == ["family_name"]


def test_a_file_does_not_take_the_number_of_another(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    log(line(ref="other", case={"file_number": "N0020294999", "principal": {"family_name": "Sow"}}, tracking=None))
    with pytest.raises(Invalid) as refused:
        do(desk, "edit_packet", packet=first, reason="Relu", changes={"case": {"file_number": "N0020294999"}})
    assert (refused.value.key, refused.value.field) == ("problem-file-number-taken", "changes.case.file_number")
