"""What a voided envelope told of a file goes with it, unless another one told it too or somebody corrected it since."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.cases import case_sheet, find_cases
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet, search_packets
from csqdesk.casework.questions.requests import find_requests
from csqdesk.casework.sheets import CaseSheet
from csqdesk.store.checks import check
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
NUMBER = "N0020294108"
BARE: dict[str, Any] = {"persons": [], "certificates": [], "items": [], "instruments": [], "tracking": None}


def first(line: Line, **stated: Any) -> dict[str, Any]:
    return line(ref="first", case={"file_number": NUMBER, "principal": {"family_name": "Nguyen"}, **stated})


def second(line: Line, **stated: Any) -> dict[str, Any]:
    return line(ref="second", request={"kind": "add"}, case={"file_number": NUMBER, **stated}, **BARE)


def known(desk: Desk, number: str) -> CaseSheet:
    case_id = desk.ask(dossier_sheet, number).case_id
    assert case_id is not None
    return desk.ask(case_sheet, case_id)


def void(desk: Desk, number: str) -> None:
    do(desk, "void_packet", packet=number, reason="Autre famille")


def test_what_a_later_request_filled_into_the_file_goes_with_it(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    before, judged = known(desk, opening), desk.ask(assess_packet, opening)
    told = {"born_on": "1990-01-02", "individual_reference": "N1048872"}
    later = log(second(line, family_size=4, stream="IA", principal=told)).number or ""
    assert known(desk, opening).family_size == 4
    void(desk, later)
    assert known(desk, opening) == before and desk.ask(assess_packet, opening) == judged
    assert desk.ask(find_cases, "N1048872") == ()
    assert check(desk.store, desk.key)["ok"]


def test_what_another_envelope_told_too_stays(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    later = log(second(line, family_size=4)).number or ""
    log({**second(line, family_size=4), "ref": "third"})
    void(desk, later)
    assert known(desk, opening).family_size == 4


def test_what_was_corrected_since_stays(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    later = log(second(line, family_size=4)).number or ""
    do(desk, "edit_packet", packet=opening, reason="Relu", changes={"case": {"family_size": 3}})
    void(desk, later)
    assert known(desk, opening).family_size == 3


def test_a_principal_whom_no_other_envelope_names_goes_too(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line, principal=None)).number or ""
    later = log(second(line, principal={"family_name": "Sow", "given_name": "Awa"})).number or ""
    assert known(desk, opening).family_name == "Sow"
    void(desk, later)
    assert known(desk, opening).family_name == ""
    log({**second(line, principal={"family_name": "Nguyen"}), "ref": "third"})
    assert known(desk, opening).family_name == "Nguyen"
    assert "case.difference" not in {row["code"] for row in desk.ask(assess_packet, opening)["reasons"]}


def test_a_file_on_which_no_envelope_stands_is_known_no_more(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line, family_size=4)).number or ""
    later = log(second(line)).number or ""
    void(desk, opening)
    assert [one.file_number for one in desk.ask(find_cases, NUMBER)] == [NUMBER]
    void(desk, later)
    assert desk.ask(find_cases, NUMBER) == () and desk.ask(find_cases, "Nguyen") == ()
    again = log({**first(line, principal={"family_name": "Tremblay"}), "ref": "again"}).number or ""
    assert (known(desk, again).family_name, known(desk, again).family_size) == ("Tremblay", None)
    assert "case.difference" not in {row["code"] for row in desk.ask(assess_packet, again)["reasons"]}
    assert [row["number"] for row in desk.ask(search_packets, NUMBER)] == [again]
    assert check(desk.store, desk.key)["ok"]


def test_a_file_opened_for_a_waiting_envelope_goes_with_it(desk: Desk, line: Line, log: Log) -> None:
    waiting = log(line(ref="w", case={"principal": {"family_name": "Sow"}}, label="Sow")).number or ""
    do(desk, "attach_packet", packet=waiting, case={"file_number": NUMBER, "family_size": 2})
    assert known(desk, waiting).family_size == 2
    void(desk, waiting)
    assert desk.ask(find_cases, NUMBER) == ()


def test_a_match_that_is_voided_takes_back_what_it_filled_in(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    before = known(desk, opening)
    waiting = log(line(ref="w", case={"principal": {"family_name": "Sow"}}, label="Sow", tracking=None)).number or ""
    do(desk, "attach_packet", packet=waiting, case={"file_number": NUMBER, "family_size": 2})
    void(desk, waiting)
    assert known(desk, opening) == before


def test_a_voided_opening_leaves_the_persons_its_reply_stands_on(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line, family_size=4)).number or ""
    answer = second(line, family_size=4, principal={"family_name": "Nguyen"})
    log({**answer, "ref": "reply", "request": {"kind": "reply"}})
    void(desk, opening)
    assert len(desk.ask(dossier_sheet, opening).persons) == 1
    assert (known(desk, opening).family_name, known(desk, opening).family_size) == ("Nguyen", 4)


def test_that_no_csq_was_issued_goes_with_the_envelope_that_was_undone(desk: Desk, line: Line, log: Log) -> None:
    """The next envelope of the file would be sent to Arrima on the word of nobody."""
    log(line(ref="first", case={"file_number": NUMBER, "csq_issued": False, "principal": {"family_name": "Nguyen"}}))
    do(desk, "undo_last")
    later = log(second(line)).number or ""
    assert known(desk, later).csq_issued


def test_an_original_told_of_a_standing_envelope_too_is_not_lost_with_the_other(
    desk: Desk, line: Line, log: Log
) -> None:
    csq = {"family_name": "Nguyen", "given_name": "Anh", "issued_on": "2024-11-06"}
    opening = log({**first(line), "certificates": [{**csq, "state": "missing"}]}).number or ""
    later = log({**second(line), "certificates": [{**csq, "state": "original"}]}).number or ""
    (known_csq,) = desk.ask(dossier_sheet, opening).originals
    do(desk, "record_certificate", packet=opening, certificate=known_csq.certificate_id, state="original")
    void(desk, later)
    assert desk.ask(assess_packet, opening)["certificates"]["received"] == 1
    (kept,) = desk.ask(dossier_sheet, opening).originals
    assert kept.state.value == "original"
    assert check(desk.store, desk.key)["ok"]


def test_what_was_corrected_of_a_request_through_an_envelope_goes_with_it(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    before = desk.ask(assess_packet, opening)
    reply = {**second(line), "request": {"kind": "reply"}, "ref": "reply"}
    answer = log(reply).number or ""
    changes = {"case": {"csq_issued": False, "file_number": "N0020294199"}}
    do(desk, "edit_packet", packet=answer, reason="Relu", changes=changes)
    assert desk.ask(assess_packet, opening)["state"] == "misdirected"
    void(desk, answer)
    assert desk.ask(assess_packet, opening) == before
    assert known(desk, opening).file_number == NUMBER
    assert check(desk.store, desk.key)["ok"]


def test_what_came_twice_is_told_of_the_one_that_stands_in_lists_too(desk: Desk, line: Line, log: Log) -> None:
    tracking = "RN123456785CA"
    files = [{"file_number": f"N002029410{place}", "principal": {"family_name": "Sow"}} for place in range(3)]
    sent = [
        {**second(line), "ref": f"t{place}", "case": case, "tracking": tracking} for place, case in enumerate(files)
    ]
    draft = {"method": "bank_draft", "number": "901", "issuer": "Banque Nationale", "amount_cents": 20100}
    one, two, three = (log({**each, "instruments": [draft]}).number or "" for each in sent)
    void(desk, one)
    for number, came_twice in ((two, False), (three, True)):
        reasons = desk.ask(assess_packet, number)["reasons"]
        assert ("duplicate.packet" in {row["code"] for row in reasons}) is came_twice
        row = next(row for row in desk.ask(find_requests) if row.packet == number)
        assert row.state.value == desk.ask(assess_packet, number)["state"]
    (told,) = [row for row in desk.ask(assess_packet, three)["reasons"] if row["code"] == "duplicate.packet"]
    assert told["facts"]["packet"] == two


def test_a_number_corrected_twice_is_the_one_that_stands(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    replies = [{**second(line), "request": {"kind": "reply"}, "ref": f"reply {place}"} for place in range(2)]
    numbers = []
    for place, reply in enumerate(replies):
        reply["case"] = {"file_number": NUMBER if not place else "N0020294222"}
        numbers.append(log(reply).number or "")
        changes = {"case": {"file_number": ("N0020294222", "N0020294333")[place]}}
        do(desk, "edit_packet", packet=numbers[-1], reason="Relu", changes=changes)
    void(desk, numbers[0])
    assert known(desk, opening).file_number == "N0020294333"
    void(desk, numbers[1])
    assert known(desk, opening).file_number == NUMBER


def test_the_birth_of_the_principal_told_with_a_person_stays(desk: Desk, line: Line, log: Log) -> None:
    opening = log(first(line)).number or ""
    himself = {"change": "add", "role": "spouse", "family_name": "Nguyen", "given_name": "", "born_on": "1990-01-02"}
    do(desk, "add_person", packet=opening, person=himself)
    before = known(desk, opening)
    void(desk, log({**second(line), "request": {"kind": "reply"}}).number or "")
    assert known(desk, opening) == before
