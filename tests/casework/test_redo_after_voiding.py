"""What was undone stands again only where it stood: nothing comes back to an envelope or a request voided since."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.problems import Invalid
from csqdesk.store.checks import check
from tests.casework.acts import do
from tests.casework.test_attaching import attach, waiting
from tests.casework.test_voiding_files import BARE, NUMBER, first, void

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
SON = {"change": "add", "role": "child", "family_name": "Nguyen", "given_name": "Bo"}
CSQ = {"state": "original", "family_name": "Nguyen", "given_name": "Anh", "issued_on": "2024-11-06"}
DRAFT = {"method": "bank_draft", "number": "901", "issuer": "Banque Nationale", "amount_cents": 20100}


def reply(line: Line, **changes: Any) -> dict[str, Any]:
    return line(**{"ref": "reply", "request": {"kind": "reply"}, "case": {"file_number": NUMBER}, **BARE, **changes})


def refused(desk: Desk, journal: int | None) -> str:
    with pytest.raises(Invalid) as caught:
        do(desk, "undo_last", journal=journal)
    assert check(desk.store, desk.key)["ok"]
    return caught.value.key


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("add_person", {"person": SON}),
        ("record_item", {"item": "letter", "state": "present"}),
        ("record_items", {"items": [{"item": "letter", "state": "present"}]}),
        ("record_certificate", CSQ),
        ("record_instrument", {"instrument": DRAFT}),
        ("set_language_ground", {"ground": "indigenous"}),
        ("edit_packet", {"reason": "Relu", "changes": {"case": {"family_size": 5}}}),
    ],
)
def test_nothing_comes_back_on_a_voided_envelope(
    desk: Desk, line: Line, log: Log, act: str, fields: dict[str, Any]
) -> None:
    opening = log(first(line)).number or ""
    before = desk.ask(assess_packet, opening)
    answer = log(reply(line)).number or ""
    done = do(desk, act, packet=answer, **fields).journal
    back = do(desk, "undo_last", journal=done).journal
    void(desk, answer)
    assert refused(desk, back) == "problem-redo-after-voiding"
    assert desk.ask(assess_packet, opening) == before


def test_a_reply_does_not_come_back_to_a_request_that_was_voided(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    logged = log(reply(line)).journal
    back = do(desk, "undo_last", journal=logged).journal
    void(desk, opening)
    assert refused(desk, back) == "problem-redo-after-voiding"


def test_a_match_does_not_come_back_to_a_request_that_was_voided(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    answer = log(waiting(line, case={"principal": {"family_name": "Nguyen"}})).number or ""
    back = do(desk, "undo_last", journal=attach(desk, answer).journal).journal
    void(desk, opening)
    assert refused(desk, back) == "problem-redo-after-voiding"
    assert desk.ask(dossier_sheet, answer).case_id is None


@pytest.mark.parametrize(("act", "fields"), [("record_certificate", CSQ), ("add_person", {"person": SON})])
def test_a_match_is_not_redone_over_what_was_recorded_since(
    desk: Desk, line: Line, log: Log, act: str, fields: dict[str, Any]
) -> None:
    log(first(line))
    answer = log(waiting(line, case={"principal": {"family_name": "Nguyen"}})).number or ""
    back = do(desk, "undo_last", journal=attach(desk, answer).journal).journal
    do(desk, act, packet=answer, **fields)
    assert refused(desk, back) == "problem-undo-changed-since"


@pytest.mark.parametrize(("act", "fields"), [("record_certificate", CSQ), ("add_person", {"person": SON})])
def test_what_was_undone_while_it_waited_is_not_redone_in_its_file(
    desk: Desk, line: Line, log: Log, act: str, fields: dict[str, Any]
) -> None:
    log(first(line))
    answer = log(waiting(line, case={"principal": {"family_name": "Nguyen"}})).number or ""
    back = do(desk, "undo_last", journal=do(desk, act, packet=answer, **fields).journal).journal
    attach(desk, answer)
    assert refused(desk, back) == "problem-undo-changed-since"
