"""Days of closing, fees of a new year and days for many periods are laid over the law by named persons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.problems import Invalid
from tests.casework.acts import do
from tests.casework.conftest import SetClock

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


def ends(desk: Desk, number: str) -> list[tuple[str, str]]:
    return [(one["last_day"], one["last_day_office"]) for one in desk.ask(assess_packet, number)["clocks"]]


def test_a_closing_moves_the_day_of_the_office_and_is_taken_back(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    do(desk, "start_clock", packet=number, kind="missing_items", on="2026-03-09")
    assert ends(desk, number) == [("2026-05-08", "2026-05-08")]
    do(desk, "add_closure", day="2026-05-08", source="Panne d’électricité, note du bureau")
    assert ends(desk, number) == [("2026-05-08", "2026-05-11")]
    with pytest.raises(Invalid, match="problem-closure-known"):
        do(desk, "add_closure", day="2026-05-08", source="Encore")
    with pytest.raises(Invalid, match="problem-source-required"):
        do(desk, "add_closure", day="2026-05-11", source=" ")
    do(desk, "add_closure", day="2026-05-08", source="Le bureau a ouvert", reopens=True)
    assert ends(desk, number) == [("2026-05-08", "2026-05-08")]


def test_a_desk_that_was_open_already_sees_the_closing_of_another(
    desk: Desk, line: Line, log: Log, clock: SetClock
) -> None:
    other = Desk.open(desk.store.path, clock=clock, account="croy")
    try:
        assert date(2026, 5, 8) not in [one.day for one in other.law.closures]
        do(desk, "add_closure", day="2026-05-08", source="Note du bureau")
        assert date(2026, 5, 8) in [one.day for one in other.law.closures]
    finally:
        other.close()


def test_the_fee_of_a_new_year_settles_what_waited_for_it(desk: Desk, line: Line, log: Log, clock: SetClock) -> None:
    clock.day = date(2027, 1, 12)
    number = log(line(received_on="2027-01-11", postmarked_on="2027-01-05")).number or ""
    assert desk.ask(assess_packet, number)["fees"]["state"] == "undetermined"
    fee = {"since": "2027-01-01", "until": "2027-12-31", "cents": 20600, "source": "Gazette officielle"}
    do(desk, "add_fee_row", **fee)
    fees = desk.ask(assess_packet, number)["fees"]
    assert (fees["due_cents"], fees["state"]) == (20600, "partial")
    assert desk.ask(dossier_sheet, number).assessment.state == "incomplete"
    with pytest.raises(Invalid, match="problem-fee-known"):
        do(desk, "add_fee_row", **{**fee, "since": "2027-06-01", "cents": 1})
    with pytest.raises(Invalid, match="problem-fee-known"):
        do(desk, "add_fee_row", since="2026-01-01", until="2026-12-31", cents=1, source="x")


def test_one_decision_extends_many_periods_and_stands_in_the_history_of_each(
    desk: Desk, line: Line, log: Log, clock: SetClock
) -> None:
    numbers = []
    for place, file in enumerate(("N0020294109", "N0020294110", "N0020294111")):
        case = {**line()["case"], "file_number": file}
        money = [{**line()["instruments"][0], "number": str(place)}]
        numbers.append(log(line(ref=file, tracking=None, case=case, instruments=money)).number or "")
    do(desk, "start_clock", packet=numbers[0], kind="missing_items", on="2026-03-09")
    do(desk, "start_clock", packet=numbers[1], kind="attestation", on="2026-03-09", person=0)
    met = do(desk, "start_clock", packet=numbers[2], kind="missing_items", on="2026-03-09").value
    do(desk, "meet_clock", packet=numbers[2], clock=met, on="2026-03-20")
    assert do(desk, "extend_clocks", days=14, reason="Grève à Postes Canada").value == 2
    assert [ends(desk, one)[0][0] for one in numbers] == ["2026-05-22", "2026-05-22", "2026-05-08"]
    for one, acts in zip(numbers, (True, True, False), strict=True):
        assert any(row.act == "extend_clocks" for row in desk.ask(dossier_sheet, one).history) is acts
    row = next(row for row in desk.ask(dossier_sheet, numbers[1]).history if row.act == "extend_clocks")
    assert (row.facts["reason"], row.facts["days"]) == ("Grève à Postes Canada", 14)
    do(desk, "undo_last")
    assert [ends(desk, one)[0][0] for one in numbers] == ["2026-05-08"] * 3
    back, many, *_ = desk.ask(dossier_sheet, numbers[1]).history
    assert (back.act, many.act, many.undone) == ("undo_last", "extend_clocks", True)


def test_a_window_of_days_takes_in_what_ended_meanwhile(desk: Desk, line: Line, log: Log, clock: SetClock) -> None:
    number = log(line()).number or ""
    do(desk, "start_clock", packet=number, kind="missing_items", on="2026-03-09")  # ends on 8 May
    clock.day = date(2026, 5, 20)
    with pytest.raises(Invalid, match="problem-clocks-none"):
        do(desk, "extend_clocks", days=14, reason="Grève")
    window = {"ends_from": "2026-05-01", "ends_until": "2026-05-15"}
    assert do(desk, "extend_clocks", days=30, reason="Grève", **window).value == 1
    assert desk.ask(assess_packet, number)["clocks"][0]["state"] == "running"
