"""A row that another hand than an act's changed, took away or put in is named, whatever the column."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from csqdesk.casework.batches import open_mail_batch
from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.entries import BatchEntry, InstrumentReturn, PacketCorrection, ReceiptIssue, Undo
from csqdesk.casework.instruments import return_instrument
from csqdesk.casework.letters import issue_receipt
from csqdesk.casework.packets import edit_packet
from csqdesk.casework.questions.seals import edited_rows, watched_tables
from csqdesk.casework.reading import read_entry
from csqdesk.casework.undoing import undo_last
from csqdesk.store import checks
from csqdesk.store.driver import connect

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
    desk.do(issue_receipt, ReceiptIssue(packet="26-00001"))
    desk.do(return_instrument, InstrumentReturn(packet="26-00001"))
    return desk


def edited(desk: Desk) -> list[tuple[str, str]]:
    with desk.store.reading() as session:
        return [(fault["what"], fault["where"]) for fault in edited_rows(session)]


def other(value: Any) -> Iterator[Any]:
    if isinstance(value, int):
        yield 1 - value
    elif isinstance(value, str):
        yield value + "x"
    else:
        yield "x" if value is None else None


def test_an_office_that_only_acts_wrote_agrees_with_its_journal(busy: Desk) -> None:
    assert edited(busy) == []
    assert {table.name for table in watched_tables()} >= {"clerk", "packet", "instrument", "paper", "original", "item"}


def test_every_column_of_every_record_is_sealed(busy: Desk) -> None:
    busy.close()
    by_hand = connect(busy.store.path)
    by_hand.execute("PRAGMA foreign_keys = OFF")
    by_hand.execute("PRAGMA ignore_check_constraints = ON")
    unseen, tried = [], 0
    for table in watched_tables():
        row = by_hand.execute(f"SELECT * FROM {table.name} ORDER BY id LIMIT 1").fetchone()
        assert row is not None, table.name
        for column, value in zip([one[1] for one in by_hand.execute(f"PRAGMA table_info({table.name})")], row):
            if column in ("id", "pdf"):
                continue
            for changed in other(value):
                try:
                    by_hand.execute(f"UPDATE {table.name} SET {column} = ? WHERE id = ?", (changed, row[0]))
                except Exception:
                    continue  # NOT NULL, UNIQUE: the file itself refuses it
                tried += 1
                report = checks.check(busy.store, busy.key)["problems"]
                if not edited(busy) and not report:
                    unseen.append(f"{table.name}.{column}")
                by_hand.execute(f"UPDATE {table.name} SET {column} = ? WHERE id = ?", (value, row[0]))
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
            "INSERT INTO clerk (login, name, roles, active, created_at) "
            "VALUES ('intrus', 'Intrus', '[\"administrator\"]', 1, '2026-03-05T14:02:12.000000Z')",
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
