"""Logs envelopes as a clerk would, and looks at what the office remembers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from csqdesk.casework.attaching import attach_packet
from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.entries import PacketAttachment, PacketChanges, PacketCorrection, PacketEntry, PacketVoiding, Undo
from csqdesk.casework.packets import edit_packet
from csqdesk.casework.questions.cases import case_sheet, find_cases
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet, list_packets, search_packets, show_packet
from csqdesk.casework.reading import read_entry
from csqdesk.casework.taking_back.undoing import undo_last
from csqdesk.casework.taking_back.voiding import void_packet
from csqdesk.problems import Invalid, Stale
from csqdesk.store.checks import check

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


def codes(desk: Desk, number: str) -> set[str]:
    return {reason["code"] for reason in desk.ask(assess_packet, number)["reasons"]}


def test_the_same_ref_again_stores_nothing(desk: Desk, line: Line, log: Log) -> None:
    first = log(line())
    again = log(line(note="sent twice"))
    assert again.again and again.value == first.value
    assert len(desk.ask(list_packets)) == 1
    assert log(line(ref="another")).number == "26-00002"


def test_numbers_follow_each_other_and_a_refused_line_takes_none(desk: Desk, line: Line, log: Log) -> None:
    log(line())
    with pytest.raises(Invalid):
        log(line(ref="b", items=[{"item": "identity", "person": 7, "state": "present"}]))
    assert log(line(ref="c")).number == "26-00002"
    assert check(desk.store, desk.key)["ok"]


@pytest.mark.parametrize(
    ("changes", "key", "field"),
    [
        ({"received_on": "2026-03-21"}, "problem-received-in-future", "received_on"),
        ({"received_on": "2026-02-30"}, "problem-date-does-not-exist", "received_on"),
        ({"received_on": "4 mars"}, "problem-date-unreadable", "received_on"),
        ({"postmarked_on": "2027-01-01"}, "problem-date-in-future", "postmarked_on"),
        ({"case": {}}, "problem-name-or-file-missing", "case"),
        ({"colour": "bleu"}, "problem-field-unknown", "colour"),
        ({"note": "4111 1111 1111 1111"}, "problem-text-card-number", "note"),
        ({"carrier": "pigeon"}, "problem-code-unknown", "carrier"),
        ({"sender": 3}, "problem-code-unknown", "sender"),
        ({"persons": {}}, "problem-field-type", "persons"),
        ({"persons": [{"change": "add", "role": "child"}]}, "problem-field-missing", "persons.0.family_name"),
        (
            {"instruments": [{"method": "card_form", "last_four": "12345"}]},
            "problem-last-four-shape",
            "instruments.0.last_four",
        ),
        (
            {"instruments": [{"method": "bank_draft", "amount_cents": -1}]},
            "problem-amount-negative",
            "instruments.0.amount_cents",
        ),
        (
            {"instruments": [{"method": "bank_draft", "amount_cents": 201.0}]},
            "problem-field-type",
            "instruments.0.amount_cents",
        ),
    ],
)
def test_what_cannot_be_logged_names_its_field(
    desk: Desk, line: Line, log: Log, changes: dict[str, Any], key: str, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        log(line(**changes))
    assert (refused.value.key, refused.value.field) == (key, field)
    assert desk.ask(list_packets) == ()


def test_odd_facts_are_kept_and_flagged(desk: Desk, line: Line, log: Log) -> None:
    odd = line(tracking="RN399686550CA")
    odd["case"] = {**odd["case"], "file_number": "2020-294"}
    number = log(odd).number or ""
    assert {"tracking.check_digit", "reference.shape"} <= codes(desk, number)
    assert desk.ask(show_packet, number)["record"]["case"]["file_number"] == "2020-294"


def test_the_same_tracking_number_is_told(desk: Desk, line: Line, log: Log) -> None:
    log(line())
    second = line(ref="b")
    second["case"] = {**second["case"], "file_number": "Z0011111111"}
    second["case"]["principal"] = {"family_name": "Sow"}
    assert "duplicate.packet" in codes(desk, log(second).number or "")


def test_a_later_packet_that_states_other_facts_shows_the_difference(desk: Desk, line: Line, log: Log) -> None:
    log(line())
    other = line(ref="b", request={"kind": "reply"}, persons=[], certificates=[], instruments=[], items=[])
    other["case"] = {"file_number": "n 0020-294108", "family_size": 4, "stream": "IA"}
    number = log(other).number or ""
    verdict = desk.ask(assess_packet, number)
    assert verdict["request"] == "26-00001"
    [difference] = [reason for reason in verdict["reasons"] if reason["code"] == "case.difference"]
    assert difference["facts"] == {"fact": "family_size", "known": 1, "stated": 4}
    assert verdict["certificates"]["expected"] == 1


def test_a_reply_about_an_unknown_file_waits_unmatched_then_finds_its_request(desk: Desk, line: Line, log: Log) -> None:
    draft = line()["instruments"]
    reply = line(ref="r", request={"kind": "reply"}, persons=[], certificates=[], items=[], instruments=draft)
    reply["case"] = {"file_number": "N0020294108"}
    waiting = log(reply)
    assert desk.ask(assess_packet, waiting.number)["state"] == "unmatched"
    opening = log(line(ref="o", instruments=[]))
    assert desk.ask(assess_packet, opening.number)["fees"]["state"] == "none"
    entry = read_entry(PacketAttachment, {"packet": waiting.number, "case": {"file_number": "N0020294108"}})
    desk.do(attach_packet, entry)
    verdict = desk.ask(assess_packet, waiting.number)
    assert (verdict["request"], verdict["state"], verdict["fees"]["state"]) == (opening.number, "complete", "exact")


def test_undo_voids_the_packet_and_gives_its_line_back(desk: Desk, line: Line, log: Log) -> None:
    logged = log(line())
    undone = desk.do(undo_last, Undo())
    assert undone.value["packet"] == logged.number
    draft = undone.value["entry"]
    assert draft["persons"] == line()["persons"]
    assert desk.ask(show_packet, logged.number)["state"] == "void"
    assert desk.ask(find_cases, "N0020294108") == ()
    again = log({**draft, "ref": "again"})
    verdict = desk.ask(assess_packet, again.number)
    assert (again.number, verdict["state"]) == ("26-00002", "complete")
    assert {reason["code"] for reason in verdict["reasons"]} == {"received.old"}
    acts = [row.act for row in desk.ask(dossier_sheet, logged.number).history]
    assert acts == ["undo_last", "log_packet"]
    assert check(desk.store, desk.key)["ok"]


def test_undo_goes_back_act_by_act(desk: Desk, line: Line, log: Log) -> None:
    from csqdesk.casework.entries import ItemRecording
    from csqdesk.casework.items import record_item

    number = log(line()).number or ""
    desk.do(record_item, read_entry(ItemRecording, {"packet": number, "item": "letter", "state": "unsigned"}))
    assert desk.ask(assess_packet, number)["state"] == "incomplete"
    desk.do(undo_last, Undo())
    assert desk.ask(assess_packet, number)["state"] == "complete"
    assert desk.do(undo_last, Undo()).value["act"] == "log_packet"
    with pytest.raises(Invalid, match="problem-nothing-to-undo"):
        desk.do(undo_last, Undo())


def test_what_was_undone_is_done_again_and_undone_again(desk: Desk, line: Line, log: Log) -> None:
    from csqdesk.casework.entries import ItemRecording
    from csqdesk.casework.items import record_item

    number = log(line()).number or ""
    before = desk.ask(assess_packet, number)
    desk.do(record_item, read_entry(ItemRecording, {"packet": number, "item": "letter", "state": "unsigned"}))
    undoing = [desk.do(undo_last, Undo()).journal for _ in range(2)]
    assert desk.ask(show_packet, number)["state"] == "void"
    assert desk.do(undo_last, Undo(journal=undoing.pop())).value["act"] == "undo_last"
    assert desk.ask(assess_packet, number) == before
    assert [row["number"] for row in desk.ask(search_packets, "nguyen")] == [number]
    desk.do(undo_last, Undo(journal=undoing.pop()))
    assert desk.ask(assess_packet, number)["state"] == "incomplete"
    history = [(row.act, row.undone) for row in desk.ask(dossier_sheet, number).history]
    assert [act for act, undone in history if not undone] == ["undo_last", "undo_last", "record_item", "log_packet"]
    assert desk.do(undo_last, Undo()).value["act"] == "record_item", "it stands again, so it can be undone again"
    assert desk.ask(assess_packet, number) == before
    assert check(desk.store, desk.key)["ok"]


def test_only_an_undoing_that_stands_is_undone(desk: Desk, line: Line, log: Log) -> None:
    log(line())
    undoing = desk.do(undo_last, Undo()).journal
    redoing = desk.do(undo_last, Undo(journal=undoing)).journal
    for journal in (undoing, redoing, 9999):
        with pytest.raises(Invalid, match="problem-nothing-to-undo"):
            desk.do(undo_last, Undo(journal=journal))


def test_void_keeps_the_number_and_takes_the_originals_out_of_count(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    with pytest.raises(Invalid, match="problem-reason-required"):
        desk.do(void_packet, PacketVoiding(packet=number, reason=" "))
    desk.do(void_packet, PacketVoiding(packet=number, reason="Enveloppe d'un autre service"))
    assert [row["voided"] for row in desk.ask(list_packets)] == [True]
    assert desk.ask(find_cases, "N0020294108") == ()
    case_id = desk.ask(dossier_sheet, number).case_id
    assert not any(one.held for one in desk.ask(case_sheet, case_id).certificates)


def test_two_clerks_on_one_packet_the_second_is_told(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    changes = PacketChanges(received_on=date(2025, 12, 30))
    entry = PacketCorrection(packet=number, reason="Tampon relu", changes=changes, if_version=1)
    assert desk.do(edit_packet, entry).value["version"] == 2
    verdict = desk.ask(assess_packet, number)
    assert (verdict["fees"]["due_cents"], verdict["law"]) == (19700, "2025-01-01")
    with pytest.raises(Stale) as late:
        desk.do(edit_packet, entry)
    assert late.value.facts == {"seen": 1, "current": 2}


def test_search_finds_by_any_word_in_any_order(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number
    for text in ("nguyen", "hanh nguy", "le quang", "N0020294108", "26-00001", "RN399686554CA", "4715238"):
        assert [row["number"] for row in desk.ask(search_packets, text)] == [number], text
    for text in ("", "*", '"', "NEAR(", "col:val", "')--", "\x00", "\ud800"):
        assert desk.ask(search_packets, text) == (), text


def test_entry_survives_its_own_json(line: Line) -> None:
    from csqdesk.casework.reading import as_json

    entry = read_entry(PacketEntry, line())
    assert read_entry(PacketEntry, as_json(entry)) == entry
