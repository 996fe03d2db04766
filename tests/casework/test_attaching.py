"""An envelope that waited ends where it would have been had its file been known; a reply joins what waits for it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.entries import PacketEntry
from csqdesk.casework.packets import log_packet
from csqdesk.casework.questions.cases import case_sheet
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet, show_packet
from csqdesk.casework.questions.requests import find_requests
from csqdesk.casework.reading import read_entry
from csqdesk.problems import Invalid
from csqdesk.store.checks import check
from tests.casework.acts import do
from tests.casework.conftest import SetClock
from tests.casework.test_restating import BARE, CHILD, drawn, judged
from tests.offices import lay_office
from tests.slow import some

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
NUMBER = "N0020294108"
SECOND = {**CHILD, "given_name": "Mai", "born_on": "2017-03-02"}


def waiting(line: Line, **changes: Any) -> dict[str, Any]:
    fields = {"ref": "w", **BARE, "request": {"kind": "reply"}, "case": {"principal": {"family_name": "Sow"}}}
    return line(**{**fields, "label": "Sow", **changes})


def attach(desk: Desk, packet: str, **more: Any) -> Done:
    return do(desk, "attach_packet", packet=packet, case={"file_number": NUMBER}, **more)


def test_the_items_of_a_waiting_reply_go_to_the_child_they_are_of(desk: Desk, line: Line, log: Log) -> None:
    first = log(line(persons=[CHILD, SECOND], items=[])).number or ""
    items = [{"item": "identity", "state": "present", "person": 0}]
    answer = log(waiting(line, persons=[{**SECOND, "in_canada": False}], items=items)).number or ""
    attach(desk, answer)
    sheet = desk.ask(dossier_sheet, first)
    assert [one.person for one in sheet.items if one.item == "identity" and one.state == "present"] == [1]
    assert [one.in_canada for one in sheet.persons if not one.voided] == [True, False]
    assert check(desk.store, desk.key)["ok"]


def test_two_new_persons_of_a_waiting_reply_get_a_row_each(desk: Desk, line: Line, log: Log) -> None:
    first = log(line(persons=[{**CHILD, "given_name": "An"}], items=[])).number or ""
    items = [{"item": "identity", "state": "present", "person": 1}]
    answer = log(waiting(line, persons=[CHILD, SECOND], items=items)).number or ""
    recorded = do(desk, "record_item", packet=answer, item="letter", state="present").journal
    attach(desk, answer)
    sheet = desk.ask(dossier_sheet, first)
    assert [(one.row, one.given_name) for one in sheet.persons] == [(0, "An"), (1, "Linh"), (2, "Mai")]
    assert [one.person for one in sheet.items if one.item == "identity" and one.state == "present"] == [2]
    do(desk, "undo_last", journal=recorded)
    letters = [one.state for one in desk.ask(dossier_sheet, first).items if one.item == "letter"]
    assert letters == ["to_check"] and check(desk.store, desk.key)["ok"]


def test_a_match_is_not_restored_over_what_took_its_place(desk: Desk, line: Line, log: Log) -> None:
    log(line(persons=[], items=[]))
    answer = log(waiting(line, persons=[CHILD])).number or ""
    undone = do(desk, "undo_last", journal=attach(desk, answer).journal).journal
    log(line(ref="b", **{**BARE, "persons": [SECOND]}, request={"kind": "reply"}))
    with pytest.raises(Invalid, match="problem-undo-changed-since"):
        do(desk, "undo_last", journal=undone)
    assert desk.ask(show_packet, answer)["state"] == "unmatched" and check(desk.store, desk.key)["ok"]


def test_a_match_on_which_another_envelope_stands_is_not_undone(desk: Desk, line: Line, log: Log) -> None:
    """Its CSQ is by then that of the other one's original, which would go with it."""
    log(line(certificates=[], persons=[], items=[]))
    told = [{**one, "state": "copy"} for one in line()["certificates"]]
    answer = log(waiting(line, certificates=told)).number or ""
    attached = attach(desk, answer).journal
    later = log(line(ref="b", **{**BARE, "certificates": line()["certificates"]}, request={"kind": "reply"}))
    with pytest.raises(Invalid, match="problem-undo-changed-since"):
        do(desk, "undo_last", journal=attached)
    assert desk.ask(assess_packet, later.number)["certificates"]["received"] == 1
    do(desk, "undo_last", journal=later.journal)
    do(desk, "undo_last", journal=attached)


def test_the_other_requests_of_the_file_are_judged_anew_when_a_match_is_undone(
    desk: Desk, line: Line, log: Log
) -> None:
    first = log(line(certificates=[])).number or ""
    before = desk.ask(find_requests, first)
    lost = [{**one, "state": "lost"} for one in line()["certificates"]]
    other = log(waiting(line, request={"kind": "add"}, persons=[SECOND], certificates=lost)).number or ""
    attached = attach(desk, other).journal
    assert desk.ask(find_requests, first) != before
    do(desk, "undo_last", journal=attached)
    assert desk.ask(find_requests, first) == before


def test_a_csq_the_file_knows_is_one_csq(desk: Desk, line: Line, log: Log) -> None:
    told = [{**one, "state": "missing"} for one in line()["certificates"]]
    first = log(line(certificates=told)).number or ""
    before = len(desk.ask(dossier_sheet, first).originals)
    answer = log(waiting(line, certificates=line()["certificates"])).number or ""
    undone = attach(desk, answer).journal
    assert len(desk.ask(dossier_sheet, first).originals) == before
    assert desk.ask(assess_packet, first)["certificates"]["received"] == 1
    do(desk, "undo_last", journal=undone)
    assert desk.ask(assess_packet, first)["certificates"]["received"] == 0
    assert check(desk.store, desk.key)["ok"]


def test_a_person_the_family_knows_is_one_person(desk: Desk, line: Line, log: Log) -> None:
    first = log(line(persons=[CHILD])).number or ""
    removal = {**CHILD, "change": "remove"}
    other = log(waiting(line, request={"kind": "remove"}, persons=[removal])).number or ""
    attach(desk, other)
    case_id = desk.ask(dossier_sheet, first).case_id
    assert case_id is not None
    members = desk.ask(case_sheet, case_id).members
    assert [one.given_name for one in members].count("Linh") == 1


def test_a_reply_that_completes_nothing_goes_on_waiting(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    do(desk, "void_packet", packet=first, reason="Autre famille")
    answer = log(waiting(line)).number or ""
    with pytest.raises(Invalid, match="problem-no-request-to-join"):
        attach(desk, answer)
    assert desk.ask(show_packet, answer)["state"] == "unmatched"


def two_requests(line: Line, log: Log) -> tuple[str, str]:
    """An addition that waits for everything, and after it a removal that waits for nothing."""
    adding = log(line(items=[{"item": "letter", "state": "unsigned"}])).number or ""
    items = [{"item": one, "state": "present"} for one in ("form_part_1", "form_part_2", "letter")]
    removed = {"change": "remove", "role": "child", "family_name": "Nguyen", "given_name": "Linh"}
    removal = line(ref="r", **{**BARE, "items": items, "persons": [removed]}, request={"kind": "remove"})
    return adding, log(removal).number or ""


def test_a_reply_joins_what_waits_for_something(desk: Desk, line: Line, log: Log) -> None:
    adding, removing = two_requests(line, log)
    answer = log(line(ref="a", **BARE, request={"kind": "reply"})).number or ""
    assert desk.ask(dossier_sheet, answer).packet == adding
    said = log(line(ref="b", **BARE, request={"kind": "reply", "joins": removing})).number or ""
    assert desk.ask(dossier_sheet, said).packet == removing
    late = log(waiting(line)).number or ""
    attach(desk, late, joins=removing)
    assert desk.ask(dossier_sheet, late).packet == removing


def test_a_reply_joins_no_request_of_another_file(desk: Desk, line: Line, log: Log) -> None:
    log(line())
    other = log(line(ref="o", tracking=None, case={"file_number": "N0020294109"}, certificates=[])).number
    with pytest.raises(Invalid, match="problem-joins-other"):
        log(line(ref="a", **BARE, request={"kind": "reply", "joins": other}))


@pytest.mark.parametrize("seed", some(range(25), every=25))
def test_it_ends_where_it_would_have_been(tmp_path: Path, clock: SetClock, line: Line, seed: int) -> None:
    """Beside it: the same envelopes in an office where the reply named its file at once."""
    chance = random.Random(seed)
    envelopes = [drawn(line, chance, place) for place in range(3)]
    offices = []
    for name in ("waited", "known"):
        desk = Desk.open(lay_office(tmp_path / f"{name}.csqdesk"), clock=clock, account="croy")
        lines = [dict(one) for one in envelopes]
        if name == "waited":
            lines[2]["case"], lines[2]["label"] = {"principal": {"family_name": "Nguyen"}}, "Nguyen"
        numbers = [desk.do(log_packet, read_entry(PacketEntry, one)).number or "" for one in lines]
        if name == "waited":
            before = judged(desk, numbers)
            attached = do(desk, "attach_packet", packet=numbers[2], case=envelopes[2]["case"]).journal
            undone = do(desk, "undo_last", journal=attached).journal
            assert judged(desk, numbers) == before
            do(desk, "undo_last", journal=undone)
        offices.append(judged(desk, numbers))
        assert check(desk.store, desk.key)["ok"]
        desk.close()
    for waited, known in zip(*offices, strict=True):
        for part, value in known.items():
            assert waited[part] == value, part


def test_two_csqs_of_one_name_in_a_waiting_envelope_stay_two(desk: Desk, line: Line, log: Log) -> None:
    csq = {"state": "original", "family_name": "Nguyen", "given_name": "Anh", "issued_on": "2024-11-06"}
    log(line(certificates=[{**csq, "state": "missing"}]))
    answer = log(waiting(line, certificates=[csq, csq], case={"principal": {"family_name": "Nguyen"}})).number or ""
    attach(desk, answer)
    held = [one.number for one in desk.ask(dossier_sheet, answer).originals]
    assert len(held) == 2 and None not in held, "two papers lie in the safe"
    assert check(desk.store, desk.key)["ok"]


def test_what_a_waiting_envelope_stated_itself_is_told_of_its_file(desk: Desk, line: Line, log: Log) -> None:
    stated = {"principal": {"family_name": "Okafor"}, "family_size": 4, "stream": "TI_EV"}
    waits = log(line(ref="w", **BARE, case=stated, label="Okafor")).number or ""
    do(desk, "attach_packet", packet=waits, case={"file_number": "N0024099031"})
    case_id = desk.ask(dossier_sheet, waits).case_id
    assert case_id is not None
    sheet = desk.ask(case_sheet, case_id)
    assert (sheet.family_name, sheet.family_size, sheet.stream) == ("Okafor", 4, "TI_EV")


def test_a_language_ground_told_while_it_waited_goes_with_it(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    answer = log(waiting(line)).number or ""
    do(desk, "set_language_ground", packet=answer, ground="indigenous")
    attach(desk, answer)
    ground = desk.ask(dossier_sheet, first).language_ground
    assert ground is not None and ground.value == "indigenous"


def test_two_children_of_one_name_in_a_waiting_reply_are_two(desk: Desk, line: Line, log: Log) -> None:
    bare = {key: value for key, value in CHILD.items() if key != "born_on"}
    first = log(line(persons=[bare], items=[], instruments=[])).number or ""
    twins = [{**bare, "born_on": "2014-01-01"}, {**bare, "born_on": "2015-01-01"}]
    answer = log(waiting(line, persons=twins, case={"principal": {"family_name": "Nguyen"}})).number or ""
    attach(desk, answer)
    assert desk.ask(assess_packet, first)["fees"]["due_cents"] == 40200
    assert [one.born_on.isoformat() for one in desk.ask(dossier_sheet, first).persons] == ["2014-01-01", "2015-01-01"]
