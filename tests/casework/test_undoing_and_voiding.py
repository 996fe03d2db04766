"""Undoes and voids envelopes on which others stand: nothing that arrived vanishes, nothing taken back still counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.acts import act_named, entry_of
from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.packets import assess_packet, show_packet
from csqdesk.casework.questions.requests import find_requests
from csqdesk.casework.reading import read_entry
from csqdesk.problems import Invalid
from csqdesk.store.checks import check

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
FILE = {"file_number": "N0020294108"}


def do(desk: Desk, name: str, **values: Any) -> Done:
    act = act_named(name)
    return desk.do(act, read_entry(entry_of(act), values))


def reply(line: Line, **changes: Any) -> dict[str, Any]:
    bare: dict[str, Any] = {"persons": [], "certificates": [], "items": [], "instruments": [], "tracking": None}
    return line(**{"ref": "reply", "request": {"kind": "reply"}, "case": FILE, **bare, **changes})


def originals(desk: Desk, number: str) -> int:
    return int(desk.ask(assess_packet, number)["certificates"]["received"])


def test_an_undone_match_leaves_the_envelope_where_it_waited(desk: Desk, line: Line, log: Log) -> None:
    waiting = log(reply(line, instruments=line()["instruments"])).number or ""
    opening = log(line(ref="o", instruments=[])).number or ""
    do(desk, "attach_packet", packet=waiting, case=FILE)
    undone = do(desk, "undo_last")
    assert desk.ask(assess_packet, waiting)["state"] == "unmatched"
    assert waiting in str(desk.ask(find_requests, ""))
    assert desk.ask(assess_packet, opening)["fees"]["state"] == "none"
    do(desk, "undo_last", journal=undone.journal)
    assert desk.ask(assess_packet, opening)["fees"]["state"] == "exact"
    assert check(desk.store, desk.key)["ok"]


WRITING: dict[str, dict[str, Any]] = {
    "edit_packet": {"reason": "Relu", "changes": {"note": "n"}},
    "attach_packet": {"case": FILE},
    "add_person": {"person": {"change": "add", "role": "child", "family_name": "Sow"}},
    "correct_person": {"row": 0, "reason": "Relu", "given_name": "Awa"},
    "record_certificate": {"state": "original", "family_name": "Sow"},
    "record_item": {"item": "letter", "state": "present"},
    "record_instrument": {"instrument": {"method": "bank_draft", "amount_cents": 20100}},
    "return_instrument": {},
    "decide_fee_day": {"day": "receipt", "reason": "Relu"},
    "set_language_ground": {},
    "set_note": {"note": "n"},
}
"""Acts that write to an envelope named by its number, with what else each takes."""


@pytest.mark.parametrize("act", WRITING)
def test_a_voided_envelope_takes_nothing_more(desk: Desk, line: Line, log: Log, act: str) -> None:
    number = log(line()).number or ""
    do(desk, "void_packet", packet=number, reason="Enveloppe d'un autre service")
    before = desk.ask(show_packet, number)
    with pytest.raises(Invalid, match="problem-packet-void"):
        do(desk, act, packet=number, **WRITING[act])
    assert desk.ask(show_packet, number) == before
