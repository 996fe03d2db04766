"""Holds the queue: what stands in it, in which order, what its tiles count, and that nobody gets priority in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.queue import queue
from csqdesk.casework.questions.queue_sheets import Narrowing, Order, QueueRow, QueueSheet, Tile
from csqdesk.rules.texts import fold
from csqdesk.rules.vocabulary import ClockState, RequestKind, RequestState, Role
from tests.casework.acts import do
from tests.casework.conftest import SetClock

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
Filer = Callable[..., str]


@pytest.fixture
def file(line: Line, log: Log) -> Filer:
    """``file("Tremblay", "2026-03-02")`` logs the envelope of a family of its own; answers its number."""
    made: list[str] = []

    def do_file(family_name: str, received_on: str = "2026-03-04", **changes: Any) -> str:
        made.append(family_name)
        number = f"N002{len(made):07d}"
        principal = {"family_name": family_name, "given_name": "Félix"}
        case = {**line()["case"], "file_number": number, "principal": principal}
        own = {"ref": f"queue-{len(made)}", "received_on": received_on, "case": case, "tracking": None}
        money = [{**one, "number": f"77{len(made):06d}"} for one in line()["instruments"]]
        certificates = [{**one, "individual_reference": None} for one in line()["certificates"]]
        return log(line(**{**own, "instruments": money, "certificates": certificates, **changes})).number or ""

    return do_file


def start(desk: Desk, packet: str, on: str, days: int, **more: Any) -> int:
    return int(do(desk, "start_clock", packet=packet, kind="missing_items", on=on, days=days, **more).value)


def packets(sheet: QueueSheet) -> list[str]:
    return [row.packet for row in sheet.rows]


def test_nearest_deadline_first_then_the_oldest_receipt(desk: Desk, file: Filer) -> None:
    young, old, far, near = (
        file("Roy", "2026-03-05"),
        file("Sow", "2026-03-02"),
        file("Kim", "2026-03-04"),
        file("Benali"),
    )
    start(desk, far, "2026-03-09", 60)
    start(desk, near, "2026-03-09", 30)
    sheet = desk.ask(queue)
    assert packets(sheet) == [near, far, old, young]
    assert [row.due and (row.due.on, row.due.days_left) for row in sheet.rows] == [
        (date(2026, 4, 8), 19),
        (date(2026, 5, 8), 49),
        None,
        None,
    ]
    assert sheet.found == sheet.counts[Tile.ALL] == 4


@pytest.mark.parametrize("paid", [True, False, None])
def test_a_representative_paid_or_not_moves_nothing_in_the_queue(desk: Desk, file: Filer, paid: bool | None) -> None:
    """Ruling 21: the same four requests stand in the same order, whichever of them has a representative."""
    orders = []
    for represented in range(4):
        names = ("Roy", "Sow", "Kim", "Benali")
        days = ("2026-03-03", "2026-03-02", "2026-03-03", "2026-03-02")
        agent = {"name": "Cabinet Lavoie", "paid": paid, "mandate_seen": True}
        changes = [
            {"sender": "representative", "representative": agent} if place == represented else {} for place in range(4)
        ]
        numbers = [file(name, day, **more) for name, day, more in zip(names, days, changes, strict=True)]
        for number in (numbers[2], numbers[3]):
            start(desk, number, "2026-03-09", 60)
        for order in (Order.DUE, Order.KIND, Order.MISSING, Order.STATE):
            shown = [one for one in packets(desk.ask(queue, Tile.ALL, Narrowing.ALL, order)) if one in numbers]
            orders.append((order, [numbers.index(one) for one in shown]))
    for order in (Order.DUE, Order.KIND, Order.MISSING, Order.STATE):
        seen = [places for kind, places in orders if kind is order]
        assert len(seen) == 4 and seen.count(seen[0]) == 4
    assert orders[0] == (Order.DUE, [3, 2, 1, 0])


def test_due_today_is_not_late_and_expired_is_after_the_latest_of_the_three_last_days(
    desk: Desk, file: Filer, clock: SetClock
) -> None:
    number = file("Lefebvre")
    # Counted to Saturday 2026-05-16: that is the last day by law, Tuesday the 19th the latest one.
    start(desk, number, "2026-03-17", 60)
    seen = []
    for day in (8, 9, 16, 18, 19, 20):
        clock.day = date(2026, 5, day)
        sheet = desk.ask(queue)
        (row,) = sheet.rows
        assert row.due is not None
        seen.append((day, row.due.days_left, row.expired, sheet.counts[Tile.NEAR], sheet.counts[Tile.EXPIRED]))
    assert seen == [
        (8, 11, False, 0, 0),
        (9, 10, False, 1, 0),
        (16, 3, False, 1, 0),
        (18, 1, False, 1, 0),
        (19, 0, False, 1, 0),
        (20, -1, True, 0, 1),
    ]
    assert desk.ask(queue, Tile.NEAR).rows == () and packets(desk.ask(queue, Tile.EXPIRED)) == [number]


def test_of_several_periods_the_one_that_ends_first_counts_and_none_that_is_over(desk: Desk, file: Filer) -> None:
    number = file("Tremblay")
    near = start(desk, number, "2026-03-09", 30)
    do(desk, "start_clock", packet=number, kind="attestation", on="2026-03-09", days=60, person=0)

    def due() -> tuple[str, str, date | None, int | None]:
        (row,) = desk.ask(queue).rows
        assert row.due is not None
        return row.due.kind.value, row.due.state.value, row.due.on, row.due.person

    assert due() == ("missing_items", "running", date(2026, 4, 8), None)
    do(desk, "stop_clock", packet=number, clock=near, on="2026-03-12", reason="Grève des postes")
    assert due() == ("attestation", "running", date(2026, 5, 8), 0)
    do(desk, "undo_last")
    do(desk, "meet_clock", packet=number, clock=near, on="2026-03-12")
    assert due() == ("attestation", "running", date(2026, 5, 8), 0)


def test_a_stopped_period_has_no_day_and_one_met_is_none(desk: Desk, file: Filer) -> None:
    number = file("Tremblay")
    clock = start(desk, number, "2026-03-09", 3)
    do(desk, "stop_clock", packet=number, clock=clock, on="2026-03-10", reason="Grève des postes")
    (row,) = desk.ask(queue).rows
    assert row.due is not None and (row.due.state, row.due.on, row.due.days_left) == (ClockState.STOPPED, None, None)
    assert desk.ask(queue).counts[Tile.EXPIRED] == 0
    do(desk, "meet_clock", packet=number, clock=clock, on="2026-03-12")
    assert desk.ask(queue).rows[0].due is None


def test_a_row_says_what_is_wanted_of_which_file(desk: Desk, file: Filer) -> None:
    number = file("Nguyen", instruments=[], items=[{"item": "form_part_1", "state": "absent"}])
    (row,) = desk.ask(queue).rows
    sheet = desk.ask(dossier_sheet, number)
    assert (row.packet, row.file_number, row.family_name, row.given_name) == (number, "N0020000001", "Nguyen", "Félix")
    assert (row.kind, row.roles, row.state) == (RequestKind.ADD, (Role.SPOUSE,), sheet.assessment.state)
    assert len(row.missing) == sheet.to_provide and {("form_part_1", None), ("payment", None)} <= set(row.missing)
    assert row.persons == {0: sheet.persons[0].given_name} and row.received_on == date(2026, 3, 4)
    assert row.held is True and desk.ask(queue).counts[Tile.HELD] == 1


def test_tiles_and_chips_leave_what_they_say_and_their_counts_agree(desk: Desk, file: Filer, log: Log) -> None:
    paid, unpaid = file("Roy"), file("Sow", instruments=[])
    copy = file("Kim", certificates=[{"state": "copy", "family_name": "Kim", "given_name": "Ji-woo"}])
    unknown = log({"ref": "waits", "received_on": "2026-03-04", "request": {"kind": "remove"}, "label": "Roy"})
    waiting = unknown.number or ""
    start(desk, unpaid, "2026-03-19", 5)

    def left(tile: Tile = Tile.ALL, only: Narrowing = Narrowing.ALL) -> set[str]:
        sheet = desk.ask(queue, tile, only)
        assert sheet.found == len(sheet.rows)
        return set(packets(sheet))

    counts = desk.ask(queue).counts
    assert {tile: len(left(tile)) for tile in Tile} == counts
    assert left(Tile.NEAR) == {unpaid} and left(Tile.EXPIRED) == set()
    assert left(Tile.HELD) == {paid, unpaid}
    assert left(only=Narrowing.ADD) == {paid, unpaid, copy} and left(only=Narrowing.REMOVE) == {waiting}
    assert left(only=Narrowing.NO_PAYMENT) == {unpaid} and left(only=Narrowing.NO_CSQ) == {copy}
    assert left(only=Narrowing.NO_FILE) == {waiting}
    assert left(Tile.HELD, Narrowing.NO_PAYMENT) == {unpaid}


def test_what_was_voided_leaves_the_queue(desk: Desk, file: Filer) -> None:
    gone, number = file("Benali"), file("Roy")
    do(desk, "void_packet", packet=gone, reason="Inscrite par mégarde")
    sheet = desk.ask(queue)
    assert packets(sheet) == [number] and sheet.counts[Tile.ALL] == sheet.counts[Tile.HELD] == 1


def test_an_original_of_an_envelope_without_a_file_is_held(desk: Desk, log: Log) -> None:
    original = {"state": "original", "family_name": "Roy", "given_name": "Anaïs"}
    entry = {"ref": "waits", "received_on": "2026-03-04", "request": {"kind": "other"}, "certificates": [original]}
    number = log({**entry, "label": "Roy"}).number or ""
    assert packets(desk.ask(queue, Tile.HELD)) == [number]


KEYS: dict[Order, Callable[[QueueRow], Any]] = {
    Order.DUE: lambda row: row.due.on if row.due is not None else None,
    Order.NAME: lambda row: fold(row.family_name or "") or None,
    Order.FILE: lambda row: row.file_number,
    Order.MISSING: lambda row: len(row.missing) or None,
    Order.STATE: lambda row: (not row.expired, list(RequestState).index(row.state)),
    Order.KIND: lambda row: list(RequestKind).index(row.kind),
}


@pytest.mark.parametrize("order", list(Order))
def test_it_stands_by_any_column_both_ways(desk: Desk, file: Filer, log: Log, order: Order) -> None:
    accented = file("Éthier", "2026-03-02", instruments=[])
    later = file("Zhang", "2026-03-03", instruments=[], items=[{"item": "form_part_1", "state": "absent"}])
    file("Abbas", "2026-03-04", request={"kind": "remove"}, persons=[], items=[])
    log({"ref": "waits", "received_on": "2026-03-01", "request": {"kind": "other"}, "label": "Roy"})
    start(desk, accented, "2026-03-09", 60)
    start(desk, later, "2026-01-05", 60)
    rows = desk.ask(queue).rows
    known = [row for row in rows if KEYS[order](row) is not None]
    last = [row for row in rows if KEYS[order](row) is None]
    assert len({KEYS[order](row) for row in known}) > 1
    for descending in (False, True):
        expected = [*sorted(known, key=KEYS[order], reverse=descending), *last]
        assert desk.ask(queue, Tile.ALL, Narrowing.ALL, order, descending).rows == tuple(expected)


def test_a_long_queue_is_told_whole_and_shown_in_part(desk: Desk, file: Filer) -> None:
    numbers = [file(name) for name in ("Roy", "Sow", "Kim")]
    sheet = desk.ask(queue, Tile.ALL, Narrowing.ALL, Order.DUE, False, 2)
    assert (sheet.found, packets(sheet)) == (3, numbers[:2])


def test_it_asks_the_file_as_often_for_many_requests_as_for_one(desk: Desk, file: Filer) -> None:
    """Nothing is assessed anew, and no row costs a question of its own."""

    def asked() -> int:
        seen: list[str] = []

        def hear(*told: Any) -> None:
            seen.append(told[2])

        event.listen(desk.store._engine, "before_cursor_execute", hear)
        try:
            desk.ask(queue)
        finally:
            event.remove(desk.store._engine, "before_cursor_execute", hear)
        return len(seen)

    start(desk, file("Roy"), "2026-03-09", 60)
    for_one = asked()
    for name in ("Sow", "Kim", "Benali", "Petrov"):
        start(desk, file(name), "2026-03-09", 60)
    assert asked() == for_one < 15
