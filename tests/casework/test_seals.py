"""A row that another hand than an act's changed, took away or put in is named, whatever the column."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from csqdesk.casework.batches import open_mail_batch
from csqdesk.casework.clocks import extend_clock, start_clock
from csqdesk.casework.desk import Desk, Work
from csqdesk.casework.done import Done
from csqdesk.casework.entries import (
    BatchEntry,
    ClockExtension,
    ClockStarting,
    InstrumentReturn,
    PacketCorrection,
    ReceiptIssue,
    Undo,
)
from csqdesk.casework.files.lookup import find_packet
from csqdesk.casework.instruments import return_instrument
from csqdesk.casework.letters import issue_receipt
from csqdesk.casework.packets import edit_packet
from csqdesk.casework.questions.seals import edited_rows, watched_tables
from csqdesk.casework.reading import read_entry
from csqdesk.casework.taking_back.undoing import undo_last
from csqdesk.rules.vocabulary import ClockKind
from csqdesk.store import checks
from csqdesk.store.driver import connect
from tests.casework.acts import do

Log = Callable[[dict[str, Any]], Done]
Line = Callable[..., dict[str, Any]]


@pytest.fixture
def busy(desk: Desk, log: Log, line: Line) -> Desk:
    """An office in which every kind of record was written, corrected and undone."""
    desk.do(open_mail_batch, BatchEntry(received_on=desk.clock.today()))
    cheque = {**line()["instruments"][0], "method": "personal_cheque"}
    log(line(instruments=[cheque], certificates=[*line()["certificates"], {"state": "copy", "family_name": "Roy"}]))
    log(line(ref="encore", label="À vérifier"))
    change = {"packet": "26-00002", "reason": "Oubli", "changes": {"note": "Deux timbres."}}
    desk.do(edit_packet, read_entry(PacketCorrection, change))
    desk.do(undo_last, Undo())
    day = desk.clock.today()
    clock = desk.do(start_clock, ClockStarting(packet="26-00001", kind=ClockKind.ATTESTATION, on=day, person=0)).value
    desk.do(extend_clock, ClockExtension(packet="26-00001", clock=clock, days=5, reason="Grève"))
    desk.do(issue_receipt, ReceiptIssue(packet="26-00001"))
    desk.do(return_instrument, InstrumentReturn(packet="26-00001"))
    decided(desk, log, line)
    return desk


def decided(desk: Desk, log: Log, line: Line) -> None:
    """A request of another family written to, met, announced, decided, reviewed; and the law laid over."""
    log(line(ref="autre", tracking=None, case={**line()["case"], "file_number": "N0020294109"}, instruments=[]))
    number, day = "26-00003", desk.clock.today().isoformat()
    letter = do(desk, "issue_letter", packet=number, kind="missing_items").value
    do(desk, "note_sent", paper=letter, channel="registered", on=day, tracking="RN123456785CA")
    interview = do(desk, "call_interview", packet=number, on=day, hour="14:05", place="Salle 3", person=0).value
    do(desk, "note_interview", packet=number, interview=interview, attended=False, note="Absente")
    certificate = do(desk, "record_new_certificate", packet=number, number="Q123", on=day).value
    do(desk, "send_new_certificate", packet=number, certificate=certificate, on=day, channel="hand", tracking="A1")
    do(desk, "propose_outcome", packet=number, outcome="rejected", grounds=["interview_missed"], explanation="Vu.")
    desk.clock.day = date(2026, 8, 3)  # type: ignore[attr-defined]
    do(desk, "decide_outcome", packet=number, outcome="rejected", grounds=["interview_missed"], explanation="Vu.")
    do(desk, "ask_review", packet=number, on="2026-08-03", note="Par lettre")
    do(desk, "add_closure", day="2026-12-29", source="Directive du bureau")
    fee = {"since": "2027-01-01", "until": "2027-12-31", "cents": 20600, "source": "Gazette officielle"}
    do(desk, "add_fee_row", **fee)


def edited(desk: Desk) -> list[tuple[str, str]]:
    with desk.store.reading() as session:
        return [(fault["what"], fault["where"]) for fault in edited_rows(session)]


def other(value: Any) -> Any:
    """Another value than ``value``, of its own kind where it has one."""
    if isinstance(value, int):
        return 1 - value
    return value + "x" if isinstance(value, str) else "x"


def test_an_office_that_only_acts_wrote_agrees_with_its_journal(busy: Desk) -> None:
    assert edited(busy) == []
    assert {table.name for table in watched_tables()} >= {"clerk", "packet", "instrument", "paper", "original", "item"}


class Row:
    """One row of a file, changed by hand: the names come from the program's own tables."""

    def __init__(self, connection: Any, table: str) -> None:
        self.execute, self.table = connection.execute, table
        names = [one[1] for one in self.execute(f"PRAGMA table_info({table})")]
        found = self.execute(f"SELECT * FROM {table} ORDER BY id LIMIT 1").fetchone()  # noqa: S608
        assert found is not None, table
        self.values = dict(zip(names, found, strict=True))

    def set(self, column: str, value: Any) -> None:
        where = (value, self.values["id"])
        self.execute(f"UPDATE {self.table} SET {column} = ? WHERE id = ?", where)  # noqa: S608


@pytest.mark.slow
def test_every_column_of_every_record_is_sealed(busy: Desk) -> None:
    busy.close()
    by_hand = connect(busy.store.path)
    by_hand.execute("PRAGMA foreign_keys = OFF")
    by_hand.execute("PRAGMA ignore_check_constraints = ON")
    unseen, tried = [], 0
    for row in [Row(by_hand, table.name) for table in watched_tables()]:
        for column, value in row.values.items():
            if column in ("id", "pdf"):
                continue
            try:
                row.set(column, other(value))
            except dbapi2.IntegrityError:
                continue  # the file itself refuses it
            tried += 1
            if not edited(busy) and not checks.check(busy.store, busy.key)["problems"]:
                unseen.append(f"{row.table}.{column}")
            row.set(column, value)
    by_hand.close()
    assert unseen == []
    assert tried > 120
    assert edited(busy) == []


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM item WHERE id = 2", ("row_missing", "item 2")),
        ("UPDATE item SET id = 9999 WHERE id = 2", ("row_unknown", "item 9999")),
        (
            "INSERT INTO clerk SELECT 2, 'intrus', name, roles, active, created_at FROM clerk",
            ("row_unknown", "clerk 2"),
        ),
    ],
)
def test_a_row_taken_away_or_put_in_is_named(busy: Desk, statement: str, fault: tuple[str, str]) -> None:
    by_hand = connect(busy.store.path)
    by_hand.execute(statement)
    by_hand.close()
    assert fault in edited(busy)


def test_the_first_clerk_is_a_line_of_the_journal(desk: Desk) -> None:
    by_hand = connect(desk.store.path, read_only=True)
    assert by_hand.execute("SELECT id, act, subject FROM journal_entry").fetchall() == [(1, "add_clerk", "clerk")]
    by_hand.close()


def test_an_act_that_the_journal_could_not_take_back_is_a_fault_of_the_program(
    desk: Desk, line: Line, log: Log
) -> None:
    first, second = log(line()).number, log(line(ref="b", tracking=None, case={"file_number": "N0020294109"})).number

    def swap(work: Work) -> None:
        find_packet(work.session, first or "").request = find_packet(work.session, second or "").request

    with pytest.raises(AssertionError, match=r"packet\.request"):
        desk.do(swap)
