"""A person whom one request adds and another removes is told on both, until one of the two falls away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.rules.reasons import Reason
from csqdesk.words import Words
from csqdesk.words.say import reason_sentence
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


def removal(line: Line, **changes: Any) -> dict[str, Any]:
    added = line()["persons"][0]
    person = {name: added[name] for name in ("role", "family_name", "given_name", "born_on")}
    items = [{"item": one, "state": "present"} for one in ("form_part_1", "form_part_2", "letter")]
    mine = {"persons": [{**person, "change": "remove"}], "items": items, "instruments": [], "tracking": None}
    return line(**{"ref": "removal", "request": {"kind": "remove"}, **mine, **changes})


def told(desk: Desk, number: str) -> list[dict[str, Any]]:
    reasons = desk.ask(assess_packet, number)["reasons"]
    return [row for row in reasons if row["code"] == "duplicate.person"]


def test_the_removal_of_a_person_not_yet_added_is_told_on_both(desk: Desk, line: Line, log: Log) -> None:
    adding = log(line(items=[])).number or ""
    removing = log(removal(line)).number or ""
    assert desk.ask(assess_packet, adding)["state"] != "complete"
    assert [row["facts"]["packet"] for row in told(desk, removing)] == [adding]
    assert [row["facts"]["packet"] for row in told(desk, adding)] == [removing]
    do(desk, "void_packet", packet=adding, reason="Saisie deux fois")
    assert told(desk, removing) == []


def test_a_removal_that_waited_for_its_file_is_told_too(desk: Desk, line: Line, log: Log) -> None:
    adding = log(line(items=[])).number or ""
    waiting = log(removal(line, case={"principal": {"family_name": "Sow"}}, label="Sow", certificates=[])).number or ""
    do(desk, "attach_packet", packet=waiting, case={"file_number": "N0020294108"})
    assert [row["facts"]["packet"] for row in told(desk, waiting)] == [adding]


def test_one_request_that_adds_and_removes_the_same_person_is_told(desk: Desk, line: Line, log: Log) -> None:
    both = [line()["persons"][0], {**removal(line)["persons"][0]}]
    number = log(line(request={"kind": "add_and_remove"}, persons=both)).number or ""
    assert [row["facts"]["packet"] for row in told(desk, number)] == [number]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_is_said_with_the_other_envelope(language: str) -> None:
    words = Words(language)
    crossed = reason_sentence(words, Reason("duplicate.person", {"name": "Sow, Awa", "packet": "26-00007"}))
    assert "26-00007" in crossed and "Sow, Awa" in crossed
    assert crossed != reason_sentence(words, Reason("duplicate.person", {"name": "Sow, Awa"}))


def test_who_is_added_twice_is_told_on_the_later_while_the_earlier_stands(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    second = log(line(ref="again", tracking=None, instruments=[])).number or ""
    assert told(desk, first) == [] and [set(row["facts"]) for row in told(desk, second)] == [{"name"}]
    do(desk, "void_packet", packet=first, reason="Saisie deux fois")
    assert told(desk, second) == []


def test_who_is_added_by_an_envelope_that_waited_is_told_once_its_file_is_known(
    desk: Desk, line: Line, log: Log
) -> None:
    log(line())
    waiting = log(line(ref="w", case={"principal": {"family_name": "Sow"}}, label="Sow", tracking=None)).number or ""
    assert told(desk, waiting) == []
    do(desk, "attach_packet", packet=waiting, case={"file_number": "N0020294108"})
    assert len(told(desk, waiting)) == 1
