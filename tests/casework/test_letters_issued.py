"""Letters are issued for what they say, start their period, and one that comes back never lets it run out silently."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from csqdesk.casework.deciding.evidence import evidence
from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.casework.questions.papers import paper_pdf, paper_sheet
from csqdesk.problems import Invalid
from tests.casework.acts import do
from tests.casework.conftest import SetClock

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]

LETTER_UNSIGNED = {"item": "letter", "state": "unsigned"}


@pytest.fixture
def number(log: Log, line: Line) -> str:
    """An addition whose letter is not signed and whose payment is not there."""
    items = [one for one in line()["items"] if one["item"] != "letter"]
    return log(line(items=[*items, LETTER_UNSIGNED], instruments=[])).number or ""


def sheet_of(desk: Desk, paper: str) -> dict[str, Any]:
    """The frozen sheet of a paper, as it was drawn."""
    from sqlalchemy import select

    from csqdesk.store.records import Paper

    with desk.store.reading() as session:
        kept = session.scalars(select(Paper.sheet).where(Paper.number == paper)).one()
    return dict(kept)


def clocks(desk: Desk, number: str, on: date | None = None) -> list[tuple[str, str, str]]:
    told = desk.ask(assess_packet, number, on)["clocks"]
    return [(one["kind"], one["state"], one["last_day_office"]) for one in told]


def test_the_notice_lists_exactly_what_stops_and_prints_the_latest_of_the_three_last_days(
    desk: Desk, number: str, clock: SetClock
) -> None:
    clock.day = date(2026, 3, 30)
    paper = do(desk, "issue_letter", packet=number, kind="missing_items").value
    sheet = sheet_of(desk, paper)
    wanted = [(one["item"], one["person"], tuple(one["lacks"])) for one in sheet["wanted"]]
    assert wanted == [("letter", None, ("unsigned",)), ("payment", None, ("none",))]
    # 60 days lead to 29 May, a Friday; the day is the same under each reading.
    assert (sheet["started_on"], sheet["days"], sheet["last_day"]) == ("2026-03-30", 60, "2026-05-29")
    assert clocks(desk, number) == [("missing_items", "running", "2026-05-29")]
    assert desk.ask(paper_sheet, paper).languages == ("fr",)
    assert desk.ask(paper_pdf, paper).startswith(b"%PDF")


def test_a_last_day_on_a_day_off_is_printed_moved(desk: Desk, number: str, clock: SetClock) -> None:
    clock.day = date(2026, 11, 10)
    paper = do(desk, "issue_letter", packet=number, kind="missing_items").value
    assert sheet_of(desk, paper)["last_day"] == "2027-01-11"  # counted to Saturday the 9th
    assert clocks(desk, number, date(2027, 1, 11))[0][1] == "running"
    assert clocks(desk, number, date(2027, 1, 12))[0][1] == "expired"


def test_a_second_notice_waits_for_the_first_and_the_reminder_keeps_its_day(
    desk: Desk, number: str, clock: SetClock
) -> None:
    first = do(desk, "issue_letter", packet=number, kind="missing_items").value
    with pytest.raises(Invalid, match="problem-letter-clock-runs"):
        do(desk, "issue_letter", packet=number, kind="missing_items")
    clock.day = date(2026, 5, 4)
    do(desk, "record_item", packet=number, item="letter", state="present")
    sheet = sheet_of(desk, do(desk, "issue_letter", packet=number, kind="reminder").value)
    assert [one["item"] for one in sheet["wanted"]] == ["payment"]
    assert (sheet["notice"], sheet["notice_on"]) == (first, "2026-03-20")
    assert sheet["last_day"] == sheet_of(desk, first)["last_day"]
    assert len(clocks(desk, number)) == 1


def test_a_letter_that_came_back_stops_its_period_from_the_first_day_until_it_is_sent_again(
    desk: Desk, number: str, clock: SetClock
) -> None:
    paper = do(desk, "issue_letter", packet=number, kind="missing_items").value
    do(desk, "note_sent", paper=paper, channel="registered", on="2026-03-20", tracking="RN123456785CA")
    clock.day = date(2026, 7, 1)
    assert clocks(desk, number)[0][1] == "expired"
    assert [one["ground"] for one in desk.ask(assess_packet, number)["proposals"]] == ["missing_item"]
    do(desk, "note_undelivered", paper=paper, on="2026-07-01", reason="Adresse inconnue")
    told = desk.ask(assess_packet, number)
    assert (told["clocks"][0]["state"], told["clocks"][0]["expired"], told["proposals"]) == ("stopped", False, [])
    assert [one["facts"] for one in told["reasons"] if one["code"] == "letter.undelivered"] == [
        {"paper": paper, "kind": "missing_items", "on": "2026-07-01"}
    ]
    assert clocks(desk, number, date(2030, 1, 1))[0][1] == "stopped"
    again = do(desk, "issue_letter", packet=number, kind="missing_items").value
    assert [state for _, state, _ in clocks(desk, number)] == ["cancelled", "running"]
    assert sheet_of(desk, again)["started_on"] == "2026-07-01"
    (asked, *_) = desk.ask(evidence, number).asked
    assert (asked.channel, asked.tracking, asked.result, asked.note) == (
        "registered", "RN123456785CA", "undelivered", "Adresse inconnue",
    )  # fmt: skip


def test_undoing_takes_the_letter_and_its_period_back(desk: Desk, number: str) -> None:
    paper = do(desk, "issue_letter", packet=number, kind="missing_items").value
    do(desk, "undo_last")
    assert clocks(desk, number) == []
    assert desk.ask(paper_sheet, paper).voided
    do(desk, "issue_letter", packet=number, kind="missing_items")
    assert len(clocks(desk, number)) == 1


def test_a_letter_that_was_printed_is_not_undone_but_voided(desk: Desk, number: str) -> None:
    paper = do(desk, "issue_letter", packet=number, kind="missing_items").value
    do(desk, "note_printed", paper=paper)
    with pytest.raises(Invalid, match="problem-undo-printed"):
        do(desk, "undo_last")


def test_before_the_csq_everything_goes_back_with_the_way_to_arrima(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(case={**line()["case"], "csq_issued": False})).number or ""
    before = desk.ask(dossier_sheet, number)
    assert before.originals[0].original_state == "received"
    with pytest.raises(Invalid, match="problem-letter-for-arrima"):
        do(desk, "issue_letter", packet=number, kind="missing_items")
    sheet = sheet_of(desk, do(desk, "issue_letter", packet=number, kind="redirection").value)
    submit = [item for item, _ in sheet["submit"]]
    assert submit[:3] == ["form_part_1", "form_part_2", "letter"]
    assert not {"federal_letter", "original_csq", "payment"} & set(submit)
    assert [one["individual_reference"] for one in sheet["originals"]] == ["N7680433"]
    assert [one["number"] for one in sheet["instruments"]] == ["4715238"]
    after = desk.ask(dossier_sheet, number)
    assert {one.original_state for one in after.originals} == {"returned"}
    assert {one.state for one in after.instruments} == {"returned"}
    assert desk.ask(assess_packet, number)["state"] == "misdirected"


def test_a_new_application_to_a_closed_programme_is_shown_the_way(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(request={"kind": "new_application"}, persons=[], items=[], certificates=[])).number or ""
    with pytest.raises(Invalid, match="problem-letter-not-for-arrima"):
        do(desk, "issue_letter", packet=number, kind="redirection")
    sheet = sheet_of(desk, do(desk, "issue_letter", packet=number, kind="new_application").value)
    assert sheet["closed_on"] == "2026-01-01"
    assert len(sheet["instruments"]) == 1


def test_the_attestation_is_asked_of_each_adult_once_the_request_is_complete(
    desk: Desk, number: str, line: Line, log: Log
) -> None:
    with pytest.raises(Invalid, match="problem-letter-not-complete"):
        do(desk, "issue_letter", packet=number, kind="attestation_request")
    case = {**line()["case"], "file_number": "N0020294109"}
    adult = {**line()["persons"][0], "attestation": "not_obtained"}
    money = [{**line()["instruments"][0], "number": "8"}]
    other = log(line(ref="b", tracking=None, case=case, persons=[adult], instruments=money))
    complete = other.number or ""
    do(desk, "issue_letter", packet=complete, kind="attestation_request")
    told = desk.ask(assess_packet, complete)
    assert told["state"] == "in_review"
    (one,) = told["clocks"]
    assert (one["kind"], one["person"], one["event"], one["days"]) == ("attestation", 0, "posted_in_arrima", 60)
    with pytest.raises(Invalid, match="problem-letter-nobody"):
        do(desk, "issue_letter", packet=complete, kind="attestation_request")


def test_a_reply_posted_in_time_and_received_late_is_flagged_not_turned_away(
    desk: Desk, number: str, line: Line, log: Log, clock: SetClock
) -> None:
    do(desk, "issue_letter", packet=number, kind="missing_items")  # last day 2026-05-19
    clock.day = date(2026, 5, 25)
    reply = {"kind": "reply", "joins": number}
    empty = {"persons": [], "certificates": [], "instruments": []}
    item = [{"item": "letter", "state": "present"}]
    log(
        line(
            ref="r",
            tracking=None,
            request=reply,
            received_on="2026-05-22",
            postmarked_on="2026-05-19",
            items=item,
            **empty,
        )
    )
    log(
        line(
            ref="s",
            tracking=None,
            request=reply,
            received_on="2026-05-25",
            postmarked_on="2026-05-20",
            items=[],
            **empty,
        )
    )
    codes = [one["code"] for one in desk.ask(assess_packet, number)["reasons"] if one["code"].startswith("reply.")]
    assert codes == ["reply.posted_in_time", "reply.late"]
    assert {one["weight"] for one in desk.ask(assess_packet, number)["reasons"] if "reply" in one["code"]} == {"warn"}


def test_declaring_complete_meets_the_period_on_the_day_the_last_envelope_came(
    desk: Desk, number: str, line: Line, log: Log, clock: SetClock
) -> None:
    do(desk, "issue_letter", packet=number, kind="missing_items")
    clock.day = date(2026, 6, 30)
    reply = {"kind": "reply", "joins": number}
    money = line()["instruments"]
    log(line(ref="r", tracking=None, request=reply, received_on="2026-05-11", postmarked_on=None, persons=[],
             certificates=[], instruments=money, items=[{"item": "letter", "state": "present"}]))  # fmt: skip
    do(desk, "mark_complete", packet=number)
    (one,) = desk.ask(assess_packet, number)["clocks"]
    assert (one["state"], one["expired"]) == ("met", False)


@pytest.mark.parametrize("kind", ["receipt", "selection", "rejection", "interview", "intention_refusal"])
def test_a_paper_with_an_act_of_its_own_names_it(desk: Desk, number: str, kind: str) -> None:
    with pytest.raises(Invalid, match="problem-letter-by-act"):
        do(desk, "issue_letter", packet=number, kind=kind)


def test_a_letter_is_in_french_unless_a_ground_stands(desk: Desk, number: str, clock: SetClock) -> None:
    do(desk, "set_language_ground", packet=number, ground="first_six_months", until="2026-04-30")
    paper = do(desk, "issue_letter", packet=number, kind="missing_items").value
    assert desk.ask(paper_sheet, paper).languages == ("fr", "en")
    clock.day = date(2026, 5, 1)
    reminder = do(desk, "issue_letter", packet=number, kind="reminder").value
    assert desk.ask(paper_sheet, reminder).languages == ("fr",)


def test_a_copy_goes_to_a_representative_whose_mandate_was_seen(desk: Desk, number: str) -> None:
    do(desk, "set_representative", packet=number, name="Me Roy", paid=True, copies=True)
    do(desk, "issue_letter", packet=number, kind="missing_items")
    do(desk, "set_representative", packet=number, name="Me Roy", paid=True, copies=True, mandate_seen=True)
    reminder = do(desk, "issue_letter", packet=number, kind="reminder").value
    assert sheet_of(desk, reminder)["copy_to"] == "Me Roy"
