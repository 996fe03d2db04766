"""Records certificates, items, persons and instruments act by act, and looks at the judgement after each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.casework.reading import read_entry
from csqdesk.problems import Invalid, Stale
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


def verdict(desk: Desk, number: str) -> dict[str, Any]:
    return desk.ask(assess_packet, number)


@pytest.fixture
def number(log: Log, line: Line) -> str:
    return log(line()).number or ""


def test_an_item_once_received_cannot_become_absent(desk: Desk, number: str) -> None:
    with pytest.raises(Invalid, match="problem-item-received-cannot-be-absent"):
        do(desk, "record_item", packet=number, item="letter", state="absent")
    with pytest.raises(Invalid, match="problem-reason-required"):
        do(desk, "record_item", packet=number, item="letter", state="lost")
    do(desk, "record_item", packet=number, item="letter", state="lost", note="Introuvable au classement")
    assert [one["state"] for one in verdict(desk, number)["items"] if one["item"] == "letter"] == ["lost"]


def test_a_later_line_that_calls_a_received_item_absent_changes_nothing(
    desk: Desk, number: str, log: Log, line: Line
) -> None:
    reply = line(ref="r", request={"kind": "reply"}, persons=[], certificates=[], instruments=[])
    reply["items"] = [{"item": "letter", "state": "absent"}]
    log(reply)
    assert verdict(desk, number)["state"] == "complete"


def test_a_correction_keeps_the_facts_of_the_item(desk: Desk, number: str) -> None:
    do(desk, "record_item", packet=number, item="form_part_1", state="illegible")
    row = next(one for one in desk.ask(dossier_sheet, number).items if one.item == "form_part_1")
    assert (row.state, row.form, row.missing) == ("illegible", "A-0524-AF", True)


def test_a_held_original_cannot_become_missing(desk: Desk, number: str) -> None:
    [original] = desk.ask(dossier_sheet, number).originals
    assert (original.original_state, original.number is not None) == ("received", True)
    with pytest.raises(Invalid, match="problem-original-cannot-be-missing"):
        do(desk, "record_certificate", packet=number, certificate=original.certificate_id, state="missing")


@pytest.mark.parametrize("state", ["copy", "missing", "lost", "electronic", "never_issued"])
def test_a_certificate_in_each_state_can_still_come_as_an_original(
    desk: Desk, log: Log, line: Line, state: str
) -> None:
    first = line()
    first["case"]["family_size"] = 2
    first["certificates"].append({"individual_reference": "N7680434", "family_name": "Nguyễn", "state": state})
    number = log(first).number or ""
    before = verdict(desk, number)["certificates"]
    assert (before["received"], before["expected"]) == (1, 1 if state in ("electronic", "never_issued") else 2)
    do(desk, "record_certificate", packet=number, individual_reference="n 7680434", state="original")
    after = verdict(desk, number)["certificates"]
    assert (after["received"], after["expected"], after["missing"]) == (2, 2, 0)


def test_the_same_original_twice_is_held_once(desk: Desk, number: str) -> None:
    do(desk, "record_certificate", packet=number, individual_reference="N7680433", state="original")
    assert verdict(desk, number)["certificates"]["received"] == 1
    assert len(desk.ask(dossier_sheet, number).originals) == 1


def test_an_instrument_is_recorded_corrected_and_verified(desk: Desk, log: Log, line: Line) -> None:
    number = log(line(instruments=[])).number or ""
    draft = {"method": "bank_draft", "number": "0045183", "institution": "006", "amount_cents": 2010}
    ident = do(desk, "record_instrument", packet=number, instrument=draft).value
    assert verdict(desk, number)["fees"]["state"] == "partial"
    fixed = {**draft, "amount_cents": 20100, "dated_on": "2026-02-01"}
    do(desk, "correct_instrument", id=ident, instrument=fixed, reason="Zéro oublié", if_version=1)
    with pytest.raises(Stale):
        do(desk, "correct_instrument", id=ident, instrument=draft, reason="Autre", if_version=1)
    do(desk, "verify_instrument", id=ident, payee_as_expected=True, name_on_back=True)
    [row] = desk.ask(dossier_sheet, number).instruments
    assert (row.counts, row.verified_by, row.same_person) == (True, "croy", True)
    assert verdict(desk, number)["fees"]["state"] == "exact"


def test_the_same_instrument_twice_is_caught_across_files(desk: Desk, number: str, log: Log, line: Line) -> None:
    other = line(ref="b", certificates=[], tracking=None)
    other["case"] = {"file_number": "Z0011111111", "principal": {"family_name": "Sow"}}
    second = log(other).number or ""
    [instrument] = verdict(desk, second)["instruments"]
    assert [one["facts"] for one in instrument["reasons"] if one["code"] == "instrument.seen_before"] == [
        {"packet": number}
    ]


def test_a_straddling_year_is_decided_by_a_named_person(desk: Desk, log: Log, line: Line) -> None:
    number = log(line(received_on="2026-01-05", postmarked_on="2025-12-29")).number or ""
    assert verdict(desk, number)["fees"]["due_cents"] is None
    with pytest.raises(Invalid, match="problem-reason-required"):
        do(desk, "decide_fee_day", packet=number, day="postmark", reason="")
    do(desk, "decide_fee_day", packet=number, day="postmark", reason="Cachet lisible")
    fees = verdict(desk, number)["fees"]
    assert (fees["due_cents"], fees["state"]) == (19700, "over")


def test_persons_are_added_and_corrected(desk: Desk, number: str) -> None:
    child = {"change": "add", "role": "child", "family_name": "Lê", "given_name": "Bảo", "born_on": "2019-05-05"}
    assert do(desk, "add_person", packet=number, person=child).value == 1
    assert verdict(desk, number)["fees"]["due_cents"] == 40200
    assert do(desk, "add_person", packet=number, person=child).value == 1
    do(desk, "correct_person", packet=number, row=1, born_on="2007-05-05", reason="Acte de naissance relu")
    assert "attestation.required" in {one["code"] for one in verdict(desk, number)["reasons"]}
    with pytest.raises(Invalid, match="problem-person-row-unknown"):
        do(desk, "correct_person", packet=number, row=9, reason="x")


def test_batches_open_by_round_and_take_the_days_envelopes(desk: Desk, log: Log, line: Line) -> None:
    from csqdesk.casework.questions.mail import batch_sheet, desk_sheet

    first = do(desk, "open_mail_batch", received_on="2026-02-10", logger="croy", witness="sdiallo").number
    assert first == "2026-02-10-A"
    log(line())
    assert do(desk, "open_mail_batch", received_on="2026-02-10").number == "2026-02-10-B"
    sheet = desk.ask(batch_sheet, first)
    assert (sheet.count, sheet.witness, sheet.rows[0].state) == (1, "sdiallo", "complete")
    do(desk, "close_mail_batch", batch="2026-02-10-B")
    open_one = desk.ask(desk_sheet).batch
    assert open_one is not None and open_one.code == first
    with pytest.raises(Invalid, match="problem-batch-unknown"):
        do(desk, "close_mail_batch", batch="2026-02-10-B")


def test_an_envelope_joins_the_round_it_was_opened_in(desk: Desk, line: Line) -> None:
    from csqdesk.casework.entries import PacketEntry
    from csqdesk.casework.packets import log_packet
    from csqdesk.casework.questions.mail import batch_sheet

    morning = do(desk, "open_mail_batch", received_on="2026-02-10").number or ""
    afternoon = do(desk, "open_mail_batch", received_on="2026-02-10").number or ""
    for ref, batch in (("one", morning), ("two", None), ("three", "2026-02-09-A")):
        entry = read_entry(PacketEntry, {**line(), "ref": ref})
        desk.do(log_packet, entry, batch)
    assert [desk.ask(batch_sheet, one).count for one in (morning, afternoon)] == [1, 2]


def test_a_round_takes_a_letter_that_is_free(desk: Desk) -> None:
    codes = [do(desk, "open_mail_batch", received_on="2026-02-10", round=one).number for one in ("b", "", "", "A")]
    assert codes == ["2026-02-10-B", "2026-02-10-C", "2026-02-10-D", "2026-02-10-A"]


def test_a_draft_is_kept_for_its_author_and_never_holds_a_card_number(desk: Desk) -> None:
    from csqdesk.casework.questions.mail import desk_sheet

    kept = do(desk, "keep_draft", kind="packet", body={"fields": {"file": "N002"}, "focus": "file"})
    assert kept.journal is None
    assert desk.ask(desk_sheet).draft == {"fields": {"file": "N002"}, "focus": "file"}
    with pytest.raises(Invalid, match="problem-text-card-number"):
        do(desk, "keep_draft", kind="packet", body={"fields": ["5555 5555 5555 4444"]})
    assert desk.ask(desk_sheet).draft == {"fields": {"file": "N002"}, "focus": "file"}
    do(desk, "drop_draft", kind="packet")
    assert desk.ask(desk_sheet).draft is None


def test_the_letter_gives_only_the_reasons_for_which_it_is_sent_back(desk: Desk, log: Log, line: Line) -> None:
    """A date nobody asked for at intake is for a person to look up: the letter must not say that there is none."""
    from csqdesk.store.records import Paper

    cheque = {"method": "personal_cheque", "number": "118", "amount_cents": 20100}
    number = log(line(instruments=[cheque])).number or ""
    assert "instrument.undated" in {
        reason["code"] for one in verdict(desk, number)["instruments"] for reason in one["reasons"]
    }
    do(desk, "return_instrument", packet=number)
    sheet = desk.ask(lambda view: view.session.query(Paper).one().sheet)
    assert [code for code, _ in sheet["reasons"]] == ["instrument.method_refused"]


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ([(0, "present"), (None, "absent")], "present"),
        ([(0, "present"), (None, "to_check")], "present"),
        ([(None, "present"), (0, "absent")], "present"),
        ([(None, "present"), (0, "illegible")], "illegible"),
        ([(0, "illegible"), (None, "present")], "present"),
        ([(None, "absent"), (0, "present")], "present"),
    ],
)
def test_an_item_said_with_its_person_and_without_is_one(
    desk: Desk, log: Log, line: Line, said: list[tuple[int | None, str]], state: str
) -> None:
    items = [one for one in line()["items"] if one["item"] != "identity"]
    number = log(line(items=items)).number or ""
    for person, told in said:
        entry = {"item": "identity", "state": told} | ({} if person is None else {"person": person})
        do(desk, "record_item", packet=number, **entry)
    found = [one["state"] for one in verdict(desk, number)["items"] if one["item"] == "identity"]
    assert found == [state]


def test_an_instrument_entered_again_after_its_entry_was_undone_is_new(desk: Desk, log: Log, line: Line) -> None:
    number = log(line(instruments=[])).number or ""
    draft = {
        "method": "bank_draft",
        "number": "90211",
        "issuer": "Banque Nationale",
        "institution": "006",
        "amount_cents": 20100,
        "currency": "CAD",
        "dated_on": "2026-01-05",
    }
    do(desk, "record_instrument", packet=number, instrument=draft)
    do(desk, "undo_last")
    do(desk, "record_instrument", packet=number, instrument=draft)
    codes = {reason["code"] for one in verdict(desk, number)["instruments"] for reason in one["reasons"]}
    assert "instrument.seen_before" not in codes


def test_what_is_corrected_in_the_file_is_judged_anew_in_its_other_requests(desk: Desk, log: Log, line: Line) -> None:
    from csqdesk.casework.questions.requests import find_requests

    first = log(line()).number or ""
    second = log(line(ref="second", request={"kind": "other"}, persons=[], items=[], instruments=[])).number or ""
    shown = {row.packet: row for row in desk.ask(find_requests, "")}
    assert (shown[first].state.value, shown[first].missing) == ("complete", 0)
    reason = {"packet": second, "reason": "Relevé du Ministère", "changes": {"case": {"family_size": 3}}}
    do(desk, "edit_packet", **reason)
    assert verdict(desk, first)["state"] == "incomplete", "one more original is to come back"
    shown = {row.packet: row for row in desk.ask(find_requests, "")}
    assert (shown[first].state.value, shown[first].missing) == ("incomplete", 1)
    do(desk, "undo_last")
    assert {row.packet: row.state.value for row in desk.ask(find_requests, "")}[first] == "complete"
