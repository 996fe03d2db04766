"""A person may hold two CSQs over time: both stay on record, and the one issued last is the one that counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.entries import PacketEntry
from csqdesk.casework.preview import facts_of
from csqdesk.casework.questions.cases import case_sheet
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.casework.reading import read_entry
from csqdesk.papers.sheets import CertificateLine
from csqdesk.rules.certificates import judge
from csqdesk.store.checks import check
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
FILE = {"file_number": "N0020294108"}
OLD, NEW = "2023-01-10", "2025-09-15"


def csq(line: Line, **changes: Any) -> dict[str, Any]:
    return {**line()["certificates"][0], **changes}


def reply(line: Line, **changes: Any) -> dict[str, Any]:
    bare: dict[str, Any] = {"persons": [], "certificates": [], "items": [], "instruments": [], "tracking": None}
    return line(**{"ref": "reply", "request": {"kind": "reply"}, "case": FILE, **bare, **changes})


def shown(desk: Desk, number: str) -> list[tuple[str, bool]]:
    sheet = desk.ask(dossier_sheet, number)
    return [(one.issued_on.isoformat() if one.issued_on else "", one.replaced) for one in sheet.originals]


def judged(desk: Desk, number: str) -> dict[str, Any]:
    return dict(desk.ask(assess_packet, number)["certificates"])


def test_a_later_csq_of_the_same_person_stands_beside_the_first_and_counts(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(certificates=[csq(line, issued_on=OLD)])).number or ""
    assert judged(desk, number)["federal_letter"] is True
    log(reply(line, certificates=[csq(line, issued_on=NEW)]))
    assert shown(desk, number) == [(OLD, True), (NEW, False)]
    assert judged(desk, number) == {
        "expected": 1,
        "received": 1,
        "missing": 0,
        "older_than_24_months": 1,
        "federal_letter": True,
    }
    assert "certificate.unexpected" in {row["code"] for row in desk.ask(assess_packet, number)["reasons"]}
    assert check(desk.store, desk.key)["ok"]


def test_an_earlier_csq_that_comes_later_changes_nothing(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(certificates=[csq(line, issued_on=NEW)])).number or ""
    before = judged(desk, number)
    log(reply(line, certificates=[csq(line, issued_on=OLD, state="copy")]))
    assert shown(desk, number) == [(NEW, False), (OLD, True)]
    after = judged(desk, number)
    assert {**after, "older_than_24_months": 0, "federal_letter": False} == before


def test_the_original_of_the_replaced_csq_is_not_the_one_expected(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(certificates=[csq(line, issued_on=OLD)])).number or ""
    do(desk, "record_certificate", packet=number, **csq(line, issued_on=NEW, state="missing"))
    assert (judged(desk, number)["received"], judged(desk, number)["missing"]) == (0, 1)


def test_a_csq_without_its_day_completes_the_latest(desk: Desk, line: Line, log: Log) -> None:
    both = [csq(line, issued_on=OLD, state="copy"), csq(line, issued_on=NEW, state="missing")]
    number = log(line(certificates=both)).number or ""
    log(reply(line, certificates=[csq(line, issued_on=None)]))
    assert shown(desk, number) == [(OLD, True), (NEW, False)]
    assert judged(desk, number)["missing"] == 0


def test_a_voided_envelope_takes_its_later_csq_with_it(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(certificates=[csq(line, issued_on=OLD)])).number or ""
    before = judged(desk, number)
    second = log(reply(line, certificates=[csq(line, issued_on=NEW)])).number or ""
    do(desk, "void_packet", packet=second, reason="Autre famille")
    assert judged(desk, number) == before and shown(desk, number) == [(OLD, False)]


@pytest.mark.parametrize("state", ["copy", "lost"])
def test_a_csq_beyond_those_expected_stops_nothing(desk: Desk, line: Line, log: Log, state: str) -> None:
    alone = desk.ask(assess_packet, log(line()).number or "")
    other = csq(line, individual_reference="N7654321", family_name="Autre", given_name="Ève", state=state)
    beside = log(reply(line, certificates=[other])).number or ""
    after = desk.ask(assess_packet, beside)
    assert (after["state"], after["reasons"]) == (alone["state"], alone["reasons"])
    assert len(desk.ask(dossier_sheet, beside).originals) == 2


def test_the_live_verdict_sees_the_later_csq_too(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(certificates=[csq(line, issued_on=OLD)])).number or ""
    case = desk.ask(case_sheet, desk.ask(dossier_sheet, number).case_id)
    assert case.oldest_csq_on == date.fromisoformat(OLD)
    typed = read_entry(PacketEntry, line(ref="two", certificates=[csq(line, issued_on=NEW)]))
    verdict, _ = judge(facts_of(typed, case), wanted=True)
    assert (verdict.received, verdict.missing, verdict.federal_letter) == (1, 0, True)
    log(reply(line, certificates=[csq(line, issued_on=NEW)]))
    case = desk.ask(case_sheet, case.case_id)
    assert case.oldest_csq_on == date.fromisoformat(OLD)
    assert judge(facts_of(typed, case), wanted=True)[0] == verdict
    assert [one.issued_on for one in case.certificates] == [date.fromisoformat(NEW)]


def test_the_receipt_lists_the_replaced_csq_apart(desk: Desk, line: Line, log: Log) -> None:
    from csqdesk.casework.files.lookup import find_packet
    from csqdesk.casework.letters import receipt_sheet

    number = log(line(certificates=[csq(line, issued_on=OLD), csq(line, issued_on=NEW)])).number or ""

    def sheet_of(work: Any) -> tuple[CertificateLine, ...]:
        work.silent = True
        return receipt_sheet(work, find_packet(work.session, number), "P26-00001").certificates

    lines = desk.do(sheet_of).value
    assert [(one.issued_on.isoformat(), one.replaced, one.kept) for one in lines] == [
        (OLD, True, True),
        (NEW, False, True),
    ]


def test_one_csq_written_twice_in_one_envelope_is_one_original(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(certificates=[csq(line), csq(line)])).number or ""
    assert len(desk.ask(dossier_sheet, number).originals) == 1
    nameless = [{"state": "original", "family_name": "Sow", "given_name": "Awa"}] * 2
    other = log(line(ref="o", tracking=None, case={"file_number": "N0020294109"}, certificates=nameless)).number or ""
    assert len(desk.ask(dossier_sheet, other).originals) == 2
