"""Transactions: all or nothing, one writer after another, a reader that sees one moment, a failing disk told as one."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, text

from csqdesk.problems import Corrupt, Problem, StorageFailed
from csqdesk.store import journal
from csqdesk.store.engine import pause_after
from csqdesk.store.faults import problem_of
from csqdesk.store.keys import installation_key
from csqdesk.store.opening import Store, open_store
from csqdesk.store.records import Clerk, Packet
from tests.store.rows import NOW, issue_paper, log_packet

Start = Callable[..., "subprocess.Popen[str]"]


def packets(store: Store) -> list[str]:
    with store.reading() as session:
        return list(session.scalars(select(Packet.number).order_by(Packet.id)))


def test_an_exception_leaves_nothing_behind(store: Store, key: bytes) -> None:
    with pytest.raises(ZeroDivisionError), store.writing() as session:
        session.add(Clerk(login="a", name="A", roles=[], created_at=NOW))
        session.flush()
        raise ZeroDivisionError
    with store.reading() as session:
        assert session.scalars(select(Clerk)).all() == []
    assert log_packet(store, key) == "26-00001"


def test_a_changed_schema_is_rolled_back_too(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.writing() as session:
        session.execute(text("CREATE TABLE half (x)"))
        raise ZeroDivisionError
    with store.reading() as session:
        assert session.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'half'")).first() is None


def test_a_question_cannot_write(store: Store, key: bytes) -> None:
    log_packet(store, key)
    with pytest.raises(Problem), store.reading() as session:
        session.execute(text("UPDATE packet SET note = 'x'"))
    with store.reading() as session:
        assert session.scalars(select(Packet.note)).one() == ""


def test_a_reader_sees_one_moment_while_others_write(store: Store, key: bytes) -> None:
    log_packet(store, key)
    with store.reading() as session:
        assert len(session.scalars(select(Packet)).all()) == 1
        log_packet(store, key)
        assert len(session.execute(text("SELECT 1 FROM packet")).all()) == 1
    assert len(packets(store)) == 2


def test_what_was_loaded_may_be_read_after_the_commit(store: Store) -> None:
    with store.writing() as session:
        clerk = Clerk(login="a", name="Zoé", roles=[], created_at=NOW)
        session.add(clerk)
    assert (clerk.id, clerk.name) == (1, "Zoé")


def test_a_file_that_is_missing_to_an_act_is_no_failing_disk(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), store.writing():
        (tmp_path / "none").read_bytes()


def test_a_full_disk_is_said_and_saving_goes_on_once_there_is_room(store: Store, key: bytes) -> None:
    log_packet(store, key)
    with store.writing() as session:
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StorageFailed) as caught:
        issue_paper(store, key, bytes(100_000))
    assert (caught.value.key, caught.value.exit_code) == ("problem-disk-full", 5)
    assert packets(store) == ["26-00001"]
    assert issue_paper(store, key, bytes(100_000)) == "P26-00001"  # the connection was given up, and its limit with it
    with store.reading() as session:
        assert journal.verify(session, key) == []


def test_text_that_does_not_decode_is_damage(store: Store, key: bytes) -> None:
    log_packet(store, key)
    with store.writing() as session:
        session.execute(text("UPDATE packet SET label = CAST(x'ff41' AS TEXT)"))
    with pytest.raises(Corrupt) as caught, store.reading() as session:
        session.scalars(select(Packet)).all()
    assert caught.value.exit_code == 6


def test_a_slip_of_ours_is_not_told_as_a_damaged_file(store: Store, path: Path) -> None:
    with pytest.raises(Exception, match="no such table") as caught, store.reading() as session:
        session.execute(text("SELECT * FROM nowhere"))
    assert problem_of(caught.value, path) is None


@pytest.mark.slow
def test_processes_that_start_together_make_one_office(path: Path, other_process: Start) -> None:
    children = [other_process(5, "wait") for _ in range(3)]
    for child in children:
        assert child.stdout is not None and child.stdout.readline() == "ready\n"
    given = sorted(number for child in children for number in child.communicate("go\n")[0].split())
    assert [child.returncode for child in children] == [0, 0, 0]
    assert given == [f"26-{count:05d}" for count in range(1, 16)]
    store = open_store(path, create=False)
    assert sorted(packets(store)) == given
    with store.reading() as session:
        assert journal.verify(session, installation_key(store.identity, create=False)) == []
    store.close()


@pytest.mark.slow
def test_killed_in_the_middle_nothing_told_is_lost_and_no_number_is_skipped(path: Path, other_process: Start) -> None:
    told: list[str] = []
    for acknowledged in (1, 7, 18):
        child = other_process(10_000)
        assert child.stdout is not None
        told += [child.stdout.readline().strip() for _ in range(acknowledged)]
        child.kill()
        told += [line for line in child.communicate()[0].split() if len(line) == 8]
    store = open_store(path, create=False)
    kept = packets(store)
    assert kept == [f"26-{count:05d}" for count in range(1, len(kept) + 1)]
    assert set(told) <= set(kept)
    key = installation_key(store.identity, create=False)
    with store.reading() as session:
        assert journal.verify(session, key) == []
        assert journal.last(session).id == len(kept)
    assert log_packet(store, key) == f"26-{len(kept) + 1:05d}"
    store.close()


def test_who_waits_longer_asks_more_often() -> None:
    """At equal chances one of eight busy writers was now and then left waiting for the whole fifteen seconds."""
    pauses = [pause_after(tenth / 10) for tenth in range(151)]
    assert pauses == sorted(pauses, reverse=True)
    assert (pauses[0], pauses[10], pauses[-1]) == (0.02, 0.002, 0.0005)
