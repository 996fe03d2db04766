"""Undoes and voids envelopes on which others stand: nothing that arrived vanishes, nothing taken back still counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.mail import batch_sheet
from csqdesk.casework.questions.packets import assess_packet, show_packet
from csqdesk.casework.questions.requests import find_requests
from csqdesk.problems import Invalid
from csqdesk.store.checks import check
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
FILE = {"file_number": "N0020294108"}


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


def test_an_envelope_given_back_is_taken_again_whatever_its_new_ref(desk: Desk, line: Line, log: Log) -> None:
    log(line())
    given = do(desk, "undo_last").value["entry"]
    assert given["ref"] != line()["ref"]
    assert not any(sign.isdecimal() for sign in given["ref"]), "of digits, some would pass as a card number"
    assert log(given).number


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


OF_AN_INSTRUMENT: dict[str, dict[str, Any]] = {
    "correct_instrument": {"reason": "Relu", "instrument": {"method": "bank_draft", "amount_cents": 100}},
    "verify_instrument": {"payee_as_expected": False},
}
"""Acts that name an instrument by its own number, with what else each takes."""


@pytest.mark.parametrize("act", OF_AN_INSTRUMENT)
def test_an_instrument_of_a_voided_envelope_takes_nothing_more(desk: Desk, line: Line, log: Log, act: str) -> None:
    opening = log(line(instruments=[])).number or ""
    number = log(reply(line, instruments=line()["instruments"])).number or ""
    ident = desk.ask(dossier_sheet, opening).instruments[0].id
    do(desk, "void_packet", packet=number, reason="Enveloppe d'un autre service")
    with pytest.raises(Invalid, match="problem-packet-void"):
        do(desk, act, id=ident, **OF_AN_INSTRUMENT[act])
    with pytest.raises(Invalid, match="problem-packet-void"):
        do(desk, "return_instrument", packet=opening, id=ident)


@pytest.mark.parametrize("act", OF_AN_INSTRUMENT)
def test_an_instrument_whose_entry_was_undone_takes_nothing_more(desk: Desk, line: Line, log: Log, act: str) -> None:
    number = log(line(instruments=[])).number or ""
    ident = do(desk, "record_instrument", packet=number, instrument=line()["instruments"][0]).value
    do(desk, "undo_last")
    with pytest.raises(Invalid, match="problem-instrument-void"):
        do(desk, act, id=ident, **OF_AN_INSTRUMENT[act])
    with pytest.raises(Invalid, match="problem-instrument-void"):
        do(desk, "return_instrument", packet=number, id=ident)


def test_an_original_of_a_reply_outlives_the_voided_opening(desk: Desk, line: Line, log: Log) -> None:
    told = [{**one, "state": "missing"} for one in line()["certificates"]]
    first = log(line(certificates=told)).number or ""
    second = log(reply(line, certificates=line()["certificates"])).number or ""
    do(desk, "void_packet", packet=first, reason="Saisie deux fois")
    assert originals(desk, second) == 1
    do(desk, "void_packet", packet=second, reason="Saisie deux fois")
    assert check(desk.store, desk.key)["ok"]


def test_an_envelope_logged_twice_keeps_its_original_when_the_first_is_voided(desk: Desk, line: Line, log: Log) -> None:
    first, second = log(line()).number or "", log(line(ref="twice")).number or ""
    do(desk, "void_packet", packet=first, reason="Saisie deux fois")
    assert originals(desk, second) == 1
    do(desk, "void_packet", packet=second, reason="Saisie deux fois")
    assert originals(desk, second) == 0


def test_an_original_no_other_envelope_states_goes_with_its_own(desk: Desk, line: Line, log: Log) -> None:
    told = [{**one, "state": "missing"} for one in line()["certificates"]]
    first = log(line(certificates=told)).number or ""
    second = log(reply(line, certificates=line()["certificates"])).number or ""
    do(desk, "void_packet", packet=second, reason="Saisie deux fois")
    assert originals(desk, first) == 0


def test_an_envelope_on_which_another_stands_is_not_undone(desk: Desk, line: Line, log: Log) -> None:
    logged = log(line())
    second = log(reply(line, certificates=line()["certificates"]))
    with pytest.raises(Invalid, match="problem-undo-changed-since"):
        do(desk, "undo_last", journal=logged.journal)
    assert originals(desk, logged.number or "") == 1
    do(desk, "undo_last", journal=second.journal)
    do(desk, "undo_last", journal=logged.journal)
    assert desk.ask(show_packet, logged.number)["state"] == "void"


def test_the_receipt_nobody_printed_goes_with_the_undone_envelope(desk: Desk, line: Line, log: Log) -> None:
    from csqdesk.casework.questions.papers import waiting_papers

    logged = log(line())
    paper = do(desk, "issue_receipt", packet=logged.number).value
    assert paper in str(desk.ask(waiting_papers))
    undone = do(desk, "undo_last", journal=logged.journal)
    assert paper not in str(desk.ask(waiting_papers))
    do(desk, "undo_last", journal=undone.journal)
    assert paper in str(desk.ask(waiting_papers))
    do(desk, "note_printed", paper=paper)
    with pytest.raises(Invalid, match="problem-undo-printed") as refused:
        do(desk, "undo_last", journal=logged.journal)
    assert refused.value.facts == {"number": paper}
    assert check(desk.store, desk.key)["ok"]
    do(desk, "void_paper", paper=paper, reason="Enveloppe à reprendre")
    assert do(desk, "undo_last", journal=logged.journal).value["number"] == logged.number


CHILD = {"change": "add", "role": "child", "family_name": "Nguyen", "given_name": "Linh", "born_on": "2019-05-06"}


def test_a_voided_reply_counts_no_more(desk: Desk, line: Line, log: Log) -> None:
    told = [{**one, "state": "missing"} for one in line()["certificates"]]
    first = log(line(certificates=told)).number or ""
    before = desk.ask(assess_packet, first)
    lost = [{**one, "state": "lost"} for one in told]
    second = log(reply(line, persons=[CHILD], certificates=lost)).number or ""
    during = desk.ask(assess_packet, first)
    assert during["fees"]["due_cents"] == 40200 and during["reasons"] != before["reasons"]
    do(desk, "void_packet", packet=second, reason="Autre famille")
    after = desk.ask(assess_packet, first)
    for part in ("state", "fees", "certificates", "items", "reasons"):
        assert after[part] == before[part], part
    assert check(desk.store, desk.key)["ok"]


def test_a_person_whom_two_replies_name_stays_when_one_is_voided(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    second = log(reply(line, persons=[CHILD])).number or ""
    log(reply(line, ref="third", persons=[CHILD]))
    do(desk, "void_packet", packet=second, reason="Saisie deux fois")
    assert desk.ask(assess_packet, first)["fees"]["due_cents"] == 40200


def test_who_was_named_by_a_voided_envelope_alone_is_no_duplicate(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    do(desk, "void_packet", packet=first, reason="Saisie deux fois")
    again = log(line(ref="again")).number or ""
    assert "duplicate.person" not in {row["code"] for row in desk.ask(assess_packet, again)["reasons"]}


def test_items_said_at_once_are_taken_back_at_once(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    before = desk.ask(dossier_sheet, number)
    wanted = [one for one in before.items if one.required][:3]
    items = [{"item": one.item.value, "state": "illegible", "person": one.person} for one in wanted]
    do(desk, "record_items", packet=number, items=items)
    said = desk.ask(dossier_sheet, number)
    assert [one.state.value for one in said.items if one.required][:3] == ["illegible"] * 3
    assert (said.history[0].act, said.history[0].facts) == ("record_items", {"count": 3, "state": "illegible"})
    undone = do(desk, "undo_last")
    assert undone.value["of"] == "record_items" and undone.value["number"] == number
    after = desk.ask(dossier_sheet, number)
    assert after.items == before.items
    assert (after.history[0].undoes.act, after.history[0].restores) == ("record_items", False)
    do(desk, "undo_last", journal=undone.journal)
    history = desk.ask(dossier_sheet, number).history
    assert (history[0].undoes.act, history[0].restores) == ("record_items", True)
    assert check(desk.store, desk.key)["ok"]


def test_one_item_that_cannot_be_said_leaves_the_others_unsaid(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    before = desk.ask(dossier_sheet, number).items
    there = next(one for one in before if one.required and one.state.value == "present")
    pair = [{"item": there.item.value, "state": state, "person": there.person} for state in ("illegible", "absent")]
    with pytest.raises(Invalid, match="problem-item-received-cannot-be-absent") as refused:
        do(desk, "record_items", packet=number, items=pair)
    assert refused.value.field == "items.1.state" and desk.ask(dossier_sheet, number).items == before
    with pytest.raises(Invalid, match="problem-items-none"):
        do(desk, "record_items", packet=number, items=[])


def test_an_envelope_logged_again_from_its_draft_is_not_restored_beside_it(desk: Desk, line: Line, log: Log) -> None:
    log(line())
    undone = do(desk, "undo_last")
    again = log(undone.value["entry"])
    with pytest.raises(Invalid, match="problem-redo-logged-again") as refused:
        do(desk, "undo_last", journal=undone.journal)
    assert refused.value.facts == {"number": again.number}
    do(desk, "undo_last", journal=again.journal)
    do(desk, "undo_last", journal=undone.journal)


def test_the_round_still_names_an_envelope_whose_new_file_went_with_it(desk: Desk, line: Line, log: Log) -> None:
    code = do(desk, "open_mail_batch", received_on="2026-02-10").number
    log(line(case={"file_number": "N0024081600", "principal": {"family_name": "Nguyen", "given_name": "Anh"}}))
    standing = desk.ask(batch_sheet, code).rows[0]
    do(desk, "undo_last")
    row = desk.ask(batch_sheet, code).rows[0]
    assert row.voided and not standing.voided
    assert (row.file_number, row.family_name, row.given_name) == ("N0024081600", "Nguyen", "Anh")
    assert (standing.file_number, standing.family_name, standing.given_name) == ("N0024081600", "Nguyen", "Anh")
