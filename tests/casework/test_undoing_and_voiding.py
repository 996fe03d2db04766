"""Undoes and voids envelopes on which others stand: nothing that arrived vanishes, nothing taken back still counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csqdesk.casework.acts import act_named, entry_of
from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.casework.questions.requests import find_requests
from csqdesk.casework.reading import read_entry
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
