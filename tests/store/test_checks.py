"""Checking an office: what is whole is said to be, and what somebody or a disk changed is named."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from csqdesk.problems import Corrupt, Problem
from csqdesk.store import checks, guards, journal
from csqdesk.store.driver import connect
from csqdesk.store.opening import Store, open_store
from csqdesk.store.records import Office, Person
from tests.store.rows import issue_paper, log_packet
from tests.store.test_journal import by_hand


@pytest.fixture
def filled(store: Store, key: bytes) -> Store:
    for _ in range(3):
        log_packet(store, key)
    issue_paper(store, key)
    return store


def found(store: Store, key: bytes | None) -> list[tuple[str, str, Any]]:
    report = checks.check(store, key)
    assert report["ok"] == (not report["problems"])
    return [(fault["code"], fault["what"], fault["where"]) for fault in report["problems"]]


def test_a_whole_office_is_said_to_be_whole(filled: Store, key: bytes) -> None:
    for quick in (False, True):
        report = checks.check(filled, key, quick)
        assert report == {"ok": True, "problems": []}
        assert checks.exit_code(report) == 0


def test_an_empty_office_needs_no_key(store: Store) -> None:
    assert checks.check(store, None)["ok"]


def test_a_key_that_is_not_here_is_told_apart_from_a_broken_chain(filled: Store) -> None:
    assert found(filled, None) == [("journal", "key_missing", None)]
    assert found(filled, b"x" * 32)[0] == ("journal", "seal_broken", 1)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE packet SET number = '26-00009' WHERE id = 2", ("journal", "number_differs", "26-00009")),
        (
            "UPDATE packet SET sequence = 9, number = '26-00009' WHERE id = 2",
            ("journal", "number_missing", "26-00002"),
        ),
        ("UPDATE counter SET value = 2 WHERE series = 'packet'", ("journal", "number_beyond_counter", "26-00003")),
        ("UPDATE counter SET value = 5 WHERE series = 'packet'", ("journal", "number_missing", "26-00004")),
        ("UPDATE counter SET value = 1e15 WHERE series = 'packet'", ("journal", "number_missing", "26-00004")),
        ("UPDATE counter SET value = 'x' WHERE series = 'packet'", ("journal", "unreadable", "numbers")),
        ("DELETE FROM counter", ("journal", "number_beyond_counter", "26-00001")),
        ("DELETE FROM packet WHERE id = 3", ("journal", "number_missing", "26-00003")),
        ("DELETE FROM request WHERE id = 1", ("journal", "orphan", "packet 1 → request")),
        ("DELETE FROM paper", ("journal", "number_missing", "P26-00001")),
        ("UPDATE paper SET pdf = x'25' WHERE id = 1", ("journal", "paper_changed", "P26-00001")),
        ("UPDATE paper SET sha256 = '' WHERE id = 1", ("journal", "paper_changed", "P26-00001")),
        ("UPDATE paper SET pdf = 'text' WHERE id = 1", ("journal", "unreadable", "papers")),
        ("UPDATE packet SET label = CAST(x'ff' AS TEXT) WHERE id = 2", ("corrupt", "unreadable", "rows")),
        ("UPDATE packet SET kind = 'adc' WHERE id = 2", ("corrupt", "row_unreadable", "packet 2")),
        ("UPDATE packet SET received_on = '2026-02-30' WHERE id = 2", ("corrupt", "row_unreadable", "packet 2")),
        ("UPDATE packet SET given = '{' WHERE id = 2", ("corrupt", "row_unreadable", "packet 2")),
        ("UPDATE journal_entry SET actor = 'autre' WHERE id = 2", ("journal", "seal_broken", 2)),
        ("UPDATE journal_detail SET body = '{}' WHERE entry_id = 2", ("journal", "details_changed", 2)),
        ("DELETE FROM journal_detail WHERE entry_id = 2", ("journal", "details_missing", 2)),
    ],
)
def test_edits_by_hand_are_named(filled: Store, key: bytes, path: Path, statement: str, fault: tuple[Any, ...]) -> None:
    filled.close()
    by_hand(path, statement)
    store = open_store(path)
    faults = found(store, key)
    store.close()
    assert fault in faults
    assert ("journal", "guard_missing", "journal_entry_update_refused") in faults
    assert checks.exit_code(checks_of(faults)) == (6 if fault[0] == "corrupt" else 8)


def checks_of(faults: list[tuple[str, str, Any]]) -> dict[str, Any]:
    return {"problems": [{"code": code} for code, _, _ in faults]}


def test_a_guard_that_does_nothing_is_no_guard(filled: Store, key: bytes, path: Path) -> None:
    connection = connect(path)
    name = next(iter(guards.GUARDS))
    connection.execute(f"DROP TRIGGER {name}")
    connection.execute(f"CREATE TRIGGER {name} BEFORE UPDATE ON journal_entry BEGIN SELECT 1; END")
    connection.close()
    assert found(filled, key) == [("journal", "guard_missing", name)]


def test_a_line_remembered_elsewhere_is_held_against_the_journal(filled: Store, key: bytes) -> None:
    with filled.reading() as session:
        anchor = journal.last(session)
    assert checks.check(filled, key, anchor=anchor)["ok"]
    ahead = journal.Last(anchor.id + 1, anchor.seal)
    assert checks.check(filled, key, anchor=ahead)["problems"] == [
        {"code": "journal", "what": "tail_missing", "where": anchor.id + 1}
    ]


def test_many_faults_are_not_all_listed(store: Store, key: bytes, path: Path) -> None:
    by_hand(path, "INSERT INTO counter VALUES ('packet', 2026, 1000)")
    faults = [fault for fault in found(store, key) if fault[1] == "number_missing"]
    assert len(faults) == checks.SHOWN


def content_of(store: Store) -> list[Any]:
    """Everything that the office remembers."""
    with store.reading() as session:
        tables = [table for table in Office.metadata.sorted_tables if table.name != "draft"]
        return [session.execute(text(f"SELECT * FROM {table.name} ORDER BY 1")).all() for table in tables]  # noqa: S608


def told_of(path: Path, key: bytes, remembered: list[Any]) -> list[str]:
    """What a person would be told on opening, reading, checking and logging in a file that may be damaged."""
    told: list[str] = []
    try:
        store = open_store(path)
    except Problem as problem:
        return [problem.code]
    try:
        told += [fault["code"] for fault in checks.check(store, key)["problems"]]
        if not told and content_of(store) != remembered:
            told.append("silent")
        log_packet(store, key)
    except Problem as problem:
        told.append(problem.code)
    finally:
        store.close()
    return told


@pytest.mark.parametrize("seed", range(3))
def test_a_damaged_file_never_crashes_and_is_never_wordless(
    filled: Store, key: bytes, path: Path, tmp_path: Path, seed: int
) -> None:
    remembered = content_of(filled)
    filled.close()
    whole = path.read_bytes()
    chance = random.Random(seed)
    for number in range(25):
        content = bytearray(whole)
        kind = number % 5
        start = chance.randrange(len(content))
        if kind == 0:
            content = content[: chance.randrange(1, len(content))]
        elif kind == 1:
            content[start : start + 4096] = bytes(min(4096, len(content) - start))
        elif kind == 2:
            content[start : start + 512] = chance.randbytes(min(512, len(content) - start))
        elif kind == 3:
            del content[start : start + chance.randrange(1, 5000)]
        else:
            page = start // 4096 * 4096
            content[page : page + 4096] = content[:4096]
        damaged = tmp_path / f"{number}" / "office.csqdesk"
        damaged.parent.mkdir()
        damaged.write_bytes(bytes(content))
        told = told_of(damaged, key, remembered)
        assert set(told) <= {"corrupt", "journal", "newer"}, (seed, number, kind, start, told)


def test_a_column_under_another_name_is_damage_and_no_slip_of_ours(path: Path) -> None:
    sound = open_store(path)
    with pytest.raises(OperationalError), sound.reading() as session:
        session.execute(text("SELECT no_such_column FROM clerk"))
    sound.close()
    plain = connect(path)
    plain.execute("ALTER TABLE person RENAME COLUMN individual_reference TO individual_referencd")
    plain.close()
    store = open_store(path)
    try:
        with pytest.raises(Corrupt), store.reading() as session:
            session.execute(select(Person)).all()
        found = checks.check(store, None)["problems"]
        assert {"code": "corrupt", "what": "unreadable", "where": "rows"} in found
    finally:
        store.close()
