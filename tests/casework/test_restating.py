"""Voiding an envelope leaves the file as though it had never been logged: what others told stands, in their order."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.entries import PacketEntry
from csqdesk.casework.files.lookup import find_packet
from csqdesk.casework.packets import log_packet
from csqdesk.casework.persons import OF_CONCERN, OF_PERSON
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.casework.questions.papers import waiting_papers
from csqdesk.casework.reading import read_entry
from csqdesk.casework.taking_back.choosing import NextUndo, next_undo
from csqdesk.problems import Invalid
from csqdesk.store.checks import check
from tests.casework.acts import do
from tests.casework.conftest import SetClock
from tests.offices import lay_office
from tests.slow import some

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
BARE: dict[str, Any] = {"persons": [], "certificates": [], "items": [], "instruments": [], "tracking": None}
CHILD = {"change": "add", "role": "child", "family_name": "Nguyen", "given_name": "Linh", "born_on": "2015-05-06"}


def reply(line: Line, **changes: Any) -> dict[str, Any]:
    fields = {"ref": changes.pop("ref", "second"), **BARE, "request": {"kind": "reply"}, **changes}
    return line(**fields)


def persons_of(desk: Desk, number: str) -> list[tuple[Any, ...]]:
    """What the records keep of each person concerned."""
    with desk.store.reading() as session:
        packet = find_packet(session, number)
        standing = [one for one in packet.request.concerns if not one.voided]
        return [
            (*(getattr(one.person, name) for name in OF_PERSON), *(getattr(one, name) for name in OF_CONCERN))
            for one in standing
        ]


def void(desk: Desk, number: str) -> None:
    do(desk, "void_packet", packet=number, reason="Saisie deux fois")


@pytest.mark.parametrize(
    "said", [{"one_parent": True}, {"in_canada": False}, {"attestation": "obtained"}, {"locked_age_on": "2023-01-01"}]
)
def test_what_two_replies_said_of_a_person_stands_when_one_is_voided(
    desk: Desk, line: Line, log: Log, said: dict[str, Any]
) -> None:
    first = log(line(persons=[CHILD])).number or ""
    before = persons_of(desk, first)
    answers = [log(reply(line, ref=f"r{place}", persons=[{**CHILD, **said}])).number or "" for place in range(2)]
    during = persons_of(desk, first)
    void(desk, answers[0])
    assert persons_of(desk, first) == during != before
    void(desk, answers[1])
    assert persons_of(desk, first) == before


def test_a_loss_told_twice_stands_when_one_is_voided(desk: Desk, line: Line, log: Log) -> None:
    told = [{**one, "state": "missing"} for one in line()["certificates"]]
    first = log(line(certificates=told)).number or ""
    lost = [{**one, "state": "lost"} for one in told]
    answers = [log(reply(line, ref=f"r{place}", certificates=lost)).number or "" for place in range(2)]
    during = desk.ask(assess_packet, first)
    void(desk, answers[0])
    assert desk.ask(assess_packet, first) == during


def test_what_another_request_said_of_a_csq_goes_with_it(desk: Desk, line: Line, log: Log) -> None:
    told = [{**one, "state": "missing", "issued_on": None} for one in line()["certificates"]]
    first = log(line(certificates=told)).number or ""
    before = desk.ask(assess_packet, first)
    dated = [{**one, "state": "lost", "issued_on": "2020-01-02"} for one in told]
    other = log(line(ref="other", **{**BARE, "certificates": dated, "persons": [CHILD]})).number or ""
    assert desk.ask(assess_packet, first)["certificates"]["older_than_24_months"] > 0
    void(desk, other)
    assert desk.ask(assess_packet, first) == before
    assert check(desk.store, desk.key)["ok"]


def test_a_csq_recorded_on_a_voided_envelope_goes_with_it(desk: Desk, line: Line, log: Log) -> None:
    first = log(line(certificates=[])).number or ""
    before = desk.ask(assess_packet, first)
    answer = log(reply(line)).number or ""
    do(desk, "record_certificate", packet=answer, family_name="Sow", given_name="Awa", state="original")
    assert desk.ask(assess_packet, first) != before
    void(desk, answer)
    assert desk.ask(assess_packet, first) == before


def test_a_size_corrected_through_a_voided_envelope_goes_with_it(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    before = desk.ask(assess_packet, first)
    answer = log(reply(line)).number or ""
    do(desk, "edit_packet", packet=answer, reason="Relu", changes={"case": {"family_size": 7}})
    void(desk, answer)
    assert desk.ask(assess_packet, first) == before


def test_a_name_corrected_by_a_person_stays_whatever_envelope_was_open(desk: Desk, line: Line, log: Log) -> None:
    first = log(line()).number or ""
    answer = log(reply(line)).number or ""
    do(desk, "correct_person", packet=answer, row=0, given_name="Marie-Eve", reason="Passeport")
    void(desk, answer)
    assert desk.ask(dossier_sheet, first).persons[0].given_name == "Marie-Eve"


def test_the_language_an_envelope_told_goes_with_it(desk: Desk, line: Line, log: Log) -> None:
    first = log(line(language_ground=None)).number or ""
    answer = log(reply(line, language_ground="first_six_months", language_until="2026-09-01")).number or ""
    assert desk.ask(dossier_sheet, first).language_ground is not None
    void(desk, answer)
    assert desk.ask(dossier_sheet, first).language_ground is None


def test_the_day_of_a_voided_opening_sets_no_fee(desk: Desk, line: Line, log: Log) -> None:
    first = log(line(received_on="2025-12-30", postmarked_on=None)).number or ""
    answer = log(reply(line, received_on="2026-01-05")).number or ""
    assert desk.ask(assess_packet, answer)["fees"]["on"] == "2025-12-30"
    void(desk, first)
    assert desk.ask(assess_packet, answer)["fees"]["on"] == "2026-01-05"


def test_the_receipt_of_a_voided_envelope_waits_for_no_printer(desk: Desk, line: Line, log: Log) -> None:
    logged = log(line()).number or ""
    paper = do(desk, "issue_receipt", packet=logged).value
    void(desk, logged)
    assert paper not in str(desk.ask(waiting_papers))
    with pytest.raises(Invalid, match="problem-paper-void"):
        do(desk, "reprint_paper", paper=paper)


def test_nothing_older_is_undone_unnamed_after_a_voiding(desk: Desk, line: Line, log: Log) -> None:
    logged = log(line())
    first = logged.number or ""
    answer = log(reply(line)).number or ""
    do(desk, "record_item", packet=answer, item="letter", state="unsigned")
    void(desk, answer)
    with pytest.raises(Invalid, match="problem-undo-voiding") as refused:
        do(desk, "undo_last")
    assert refused.value.facts == {"number": answer}
    with pytest.raises(Invalid, match="problem-undo-voiding"):
        desk.ask(next_undo)
    with pytest.raises(Invalid, match="problem-undo-after-voiding") as refused:
        do(desk, "undo_last", journal=logged.journal)
    assert refused.value.facts == {"number": first, "voided": answer}


def test_what_would_be_undone_is_told_before_and_is_what_then_is(desk: Desk, line: Line, log: Log) -> None:
    with pytest.raises(Invalid, match="problem-nothing-to-undo"):
        desk.ask(next_undo)
    logged = log(line())
    number = logged.number or ""
    do(desk, "issue_receipt", packet=number)
    do(desk, "record_item", packet=number, item="letter", state="unsigned")
    found = desk.ask(next_undo)
    assert (found.act, found.number, found.facts["state"]) == ("record_item", number, "unsigned")
    undone = do(desk, "undo_last").value
    assert (undone["act"], undone["number"]) == (found.act, found.number)
    assert desk.ask(next_undo) == NextUndo(logged.journal or 0, "log_packet", number, {})


def test_a_fact_told_by_two_goes_when_both_are_voided(desk: Desk, line: Line, log: Log) -> None:
    file = {"file_number": "N0020294108", "principal": {"family_name": "Nguyen"}}
    first = log(line(case=file)).number or ""
    before = desk.ask(assess_packet, first)
    told = [log(reply(line, ref=f"r{one}", case={**file, "family_size": 4})).number or "" for one in range(2)]
    assert desk.ask(assess_packet, first)["certificates"]["expected"] == 4
    void(desk, told[0])
    assert desk.ask(assess_packet, first)["certificates"]["expected"] == 4
    void(desk, told[1])
    assert desk.ask(assess_packet, first) == before


POOL = {
    "persons": [
        CHILD,
        {**CHILD, "one_parent": True},
        {**CHILD, "in_canada": False, "born_on": None},
        {"change": "add", "role": "spouse", "family_name": "Sow", "given_name": "Awa", "attestation": "obtained"},
        {"change": "remove", "role": "child", "family_name": "Nguyen", "given_name": "Linh"},
    ],
    "certificates": [
        {"state": "original", "family_name": "Nguyen", "given_name": "Anh", "issued_on": "2024-11-06"},
        {"state": "copy", "family_name": "Nguyen", "given_name": "Anh"},
        {"state": "lost", "individual_reference": "N1048872", "family_name": "Nguyen", "given_name": "Anh"},
        {"state": "original", "individual_reference": "N1048873", "issued_on": "2020-01-02"},
        {"state": "never_issued", "family_name": "Nguyen", "given_name": "Binh"},
    ],
    "case": [
        {"family_size": 2, "principal": {"family_name": "Nguyen", "given_name": "Anh"}},
        {"family_size": 3, "stream": "IA"},
        {"submitted_on": "2024-05-01", "principal": {"family_name": "Nguyen", "born_on": "1990-01-02"}},
        {"csq_issued": False},
    ],
    "language_ground": [None, None, "first_six_months"],
}
STATES = ("state", "route", "fees", "certificates", "items", "reasons")


def drawn(line: Line, chance: random.Random, place: int) -> dict[str, Any]:
    """An envelope that says some of the things that can be said of one family."""
    case = {"file_number": "N0020294108", **copy.deepcopy(chance.choice(POOL["case"]))}
    return line(
        ref=f"e{place}",
        tracking=None,
        case=case,
        request={"kind": "add" if place in (0, 3) else "reply"},
        persons=chance.sample(POOL["persons"][:4], 1 if place == 0 else chance.randrange(3)),
        certificates=chance.sample(POOL["certificates"], chance.randrange(3)),
        instruments=[],
        items=[],
        language_ground=chance.choice(POOL["language_ground"]),
        received_on=f"2026-03-{place + 2:02d}",
    )


def judged(desk: Desk, numbers: list[str]) -> list[dict[str, Any]]:
    """What is known after all, the envelopes' own numbers left out."""
    found = []
    for number in numbers:
        sheet, verdict = desk.ask(dossier_sheet, number), desk.ask(assess_packet, number)
        told = {"persons": persons_of(desk, number), "language": sheet.language_ground}
        found.append({**told, **{part: verdict[part] for part in STATES}})
    return found


@pytest.mark.parametrize("seed", some(range(40), every=40))
def test_a_voided_envelope_leaves_the_file_as_without_it(
    tmp_path: Path, clock: SetClock, line: Line, seed: int
) -> None:
    """Beside it: the same envelopes in an office where that one never came."""
    chance = random.Random(seed)
    envelopes = [drawn(line, chance, place) for place in range(4)]
    gone = chance.randrange(1, 4)
    offices = []
    for name, left_out in (("with", None), ("without", gone)):
        desk = Desk.open(lay_office(tmp_path / f"{name}.csqdesk"), clock=clock, account="croy")
        numbers = {}
        for place, envelope in enumerate(envelopes):
            if place != left_out:
                numbers[place] = desk.do(log_packet, read_entry(PacketEntry, envelope)).number or ""
        if left_out is None:
            void(desk, numbers.pop(gone))
        offices.append(judged(desk, list(numbers.values())))
        assert check(desk.store, desk.key)["ok"]
        desk.close()
    for known, wanted in zip(*offices, strict=True):
        for part, value in wanted.items():
            assert known[part] == value, part
