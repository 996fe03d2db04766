"""Correcting an envelope from a script, and what is answered when something is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import Command

Envelope = Callable[..., dict[str, Any]]
CARD = "4012888888881881"
BOTH = "4000000000000077"


@pytest.fixture
def logged(csqdesk: Command, envelope: Envelope) -> dict[str, Any]:
    line = envelope()
    csqdesk("packet", "add", "--json", "-", fed=[line])
    return line


def edit(csqdesk: Command, *words: Any, **changes: Any) -> Any:
    return csqdesk("packet", "edit", "26-00001", *words, "--json", "-", fed=[{"reason": "Relu", **changes}])


def test_part_of_the_file_is_corrected_and_the_rest_stays(csqdesk: Command, logged: dict[str, Any]) -> None:
    answer = edit(csqdesk, case={"family_size": 3, "principal": {"address": {"city": "Laval"}}})
    assert (answer.code, answer.line["version"]) == (0, 2)
    case = csqdesk("packet", "show", "26-00001", "--json").line["record"]["case"]
    expected = {**logged["case"], "family_size": 3}
    expected["principal"]["address"]["city"] = "Laval"
    assert case == expected
    assert csqdesk("assess", "26-00001", "--json").line["certificates"]["expected"] == 3


def test_a_field_can_be_emptied_but_not_the_day_of_receipt(csqdesk: Command, logged: dict[str, Any]) -> None:
    assert edit(csqdesk, tracking=None, postmarked_on=None, note=None).code == 0
    assert "tracking" not in csqdesk("packet", "show", "26-00001", "--json").line["record"]
    refused = edit(csqdesk, received_on=None)
    assert (refused.code, refused.line["field"]) == (3, "received_on")


def test_a_version_somebody_else_changed_is_answered_with_both(csqdesk: Command, logged: dict[str, Any]) -> None:
    assert edit(csqdesk, "--if-version", 1, note="Une").code == 0
    lost = edit(csqdesk, "--if-version", 1, note="Deux")
    assert (lost.code, lost.line["nack"], lost.line["code"]) == (12, "26-00001", "conflict")
    assert "1" in lost.line["message"] and "2" in lost.line["message"]
    assert lost.said == lost.line["message"] + "\n"
    assert csqdesk("packet", "show", "26-00001", "--json").line["record"]["note"] == "Une"


def test_an_act_refused_is_answered(csqdesk: Command, logged: dict[str, Any]) -> None:
    refused = csqdesk("act", "set_note", "--json", "-", fed=[{"packet": "26-00099", "note": "x"}])
    assert refused.code == 3
    assert {**refused.line, "message": ""} == {
        "nack": "set_note",
        "code": "validation",
        "field": "packet",
        "message": "",
    }


@pytest.mark.parametrize(
    "line",
    [
        {"ref": CARD},
        {"ref": f"carte {CARD}"},
        {CARD: 1},
        {"carrier": CARD},
        {"case": {"file_number": "N1", CARD: "x"}},
        {"items": [{"item": CARD, "state": "present"}]},
    ],
)
def test_a_card_number_is_not_repeated_in_the_answer(
    csqdesk: Command, envelope: Envelope, own_folders: Path, line: dict[str, Any]
) -> None:
    answer = csqdesk("packet", "add", "--json", "-", fed=[envelope(**line)])
    assert (answer.code, answer.line["code"]) == (3, "validation")
    assert answer.line["field"]
    assert CARD not in answer.out + answer.said
    assert not [path for path in own_folders.rglob("*") if path.is_file() and CARD.encode() in path.read_bytes()]


@pytest.mark.parametrize("body", [{CARD: 1}, {"a": int(CARD)}, {"a": [{"b": CARD}]}])
def test_a_draft_holds_no_card_number_anywhere(csqdesk: Command, own_folders: Path, body: dict[str, Any]) -> None:
    answer = csqdesk("act", "keep_draft", "--json", "-", fed=[{"kind": "packet", "name": "x", "body": body}])
    assert answer.code == 3
    assert not [path for path in own_folders.rglob("*") if path.is_file() and CARD.encode() in path.read_bytes()]


def test_the_fee_is_asked_of_one_person_or_of_a_whole_line(csqdesk: Command, envelope: Envelope) -> None:
    one = csqdesk("rules", "fee", "--json", "-", fed=[{"on": "2026-02-10", "role": "spouse"}]).line
    assert (one["cents"], one["reasons"]) == (20100, [])
    unknown = csqdesk("rules", "fee", "--json", "-", fed=[{"on": "2031-02-10", "role": "child"}]).line
    assert (unknown["cents"], unknown["reasons"][0]["weight"]) == (None, "decide")
    people = envelope()["persons"] * 2
    line = csqdesk("rules", "fee", "--json", "-", fed=[{"received_on": "2026-02-10", "persons": people}]).line
    assert (line["due_cents"], line["state"], line["reasons"][0]["code"]) == (40200, "none", "payment.none")


def test_a_request_is_declared_complete_and_falls_back(csqdesk: Command, logged: dict[str, Any]) -> None:
    done = csqdesk("act", "mark_complete", "--json", "-", fed=[{"packet": "26-00001"}])
    assert (done.code, done.line["ack"]) == (0, "mark_complete")
    again = csqdesk("act", "mark_complete", "--json", "-", fed=[{"packet": "26-00001"}])
    assert (again.code, again.line["code"]) == (3, "validation")
    assert again.line["message"].startswith("Déjà déclarée complète par ")
    undone = csqdesk("act", "undo_last", "--json", "-", fed=[{}])
    assert undone.code == 0
    unpaid = {**logged, "ref": "u", "case": {**logged["case"], "file_number": "N0000777"}, "instruments": []}
    csqdesk("packet", "add", "--json", "-", fed=[unpaid])
    refused = csqdesk("act", "mark_complete", "--json", "-", "--lang", "en", fed=[{"packet": "26-00002"}])
    assert (refused.code, refused.line["nack"]) == (3, "mark_complete")
    assert refused.line["message"] == (
        "This request is not complete yet. The payment does not cover the fee. Mark it complete afterwards."
    )


def test_a_tracking_number_that_could_be_a_cards_is_corrected_once_said(
    csqdesk: Command, logged: dict[str, Any]
) -> None:
    refused = edit(csqdesk, tracking=BOTH)
    assert (refused.code, refused.line["field"]) == (3, "tracking")
    assert edit(csqdesk, tracking=BOTH, tracking_said=True).code == 0
    assert csqdesk("packet", "show", "26-00001", "--json").line["record"]["tracking"] == BOTH


def test_a_draft_of_another_shape_is_refused_in_words(csqdesk: Command) -> None:
    entry = {"kind": "intake", "name": "", "body": {"values": ["a", "b"]}}
    answer = csqdesk("act", "keep_draft", "--json", "-", fed=[entry])
    assert (answer.code, answer.line["field"]) == (3, "body.values")
