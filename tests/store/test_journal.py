"""The journal: gapless, sealed, refusing change; and whoever changes it all the same is seen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from csqdesk.store import guards, journal
from csqdesk.store.driver import connect
from csqdesk.store.engine import Store
from tests.store.rows import NOW, line


def add(store: Store, key: bytes, count: int = 4, **changed: Any) -> None:
    for number in range(count):
        with store.writing() as session:
            journal.append(session, key, **line(subject_id=number + 1, **changed))


def faults(store: Store, key: bytes | None, anchor: journal.Last | None = None) -> list[dict[str, Any]]:
    with store.reading() as session:
        return journal.verify(session, key, anchor)


def by_hand(path: Path, *statements: str) -> None:
    """What somebody with the tools of SQLite does: drops the guards, then changes what they like."""
    connection = connect(path)
    for name in guards.GUARDS:
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_lines_are_numbered_from_one_and_linked(store: Store, key: bytes) -> None:
    with store.reading() as session:
        assert journal.last(session) == (0, journal.FIRST)
    add(store, key, 3)
    with store.writing() as session:
        entry = journal.append(session, key, **line(details={"é": [1, None, {"b": 2, "a": 1}]}))
        assert entry.id == 4
    with store.reading() as session:
        assert journal.last(session) == (4, entry.seal)
        assert session.execute(text("SELECT body FROM journal_detail WHERE entry_id = 4")).scalar_one() == (
            '{"é":[1,null,{"a":1,"b":2}]}'
        )
    assert faults(store, key) == []


def test_a_line_goes_with_its_act(store: Store, key: bytes) -> None:
    with pytest.raises(ZeroDivisionError), store.writing() as session:
        journal.append(session, key, **line())
        raise ZeroDivisionError
    add(store, key, 1)
    assert faults(store, key) == []


def test_a_moment_without_zone_is_refused(store: Store, key: bytes) -> None:
    with pytest.raises(ValueError, match="zone"), store.writing() as session:
        journal.append(session, key, **line(at=datetime(2026, 3, 5)))  # noqa: DTZ001


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET actor = 'x'",
        "DELETE FROM journal_entry",
        "UPDATE journal_detail SET body = '{}'",
        "DELETE FROM journal_detail",
        "INSERT OR REPLACE INTO journal_entry SELECT * FROM journal_entry WHERE id = 1",
        "REPLACE INTO journal_detail SELECT * FROM journal_detail WHERE entry_id = 1",
    ],
)
def test_the_file_itself_refuses_changes(store: Store, key: bytes, path: Path, statement: str) -> None:
    add(store, key, 2)
    with pytest.raises(IntegrityError, match="only ever added to"), store.writing() as session:
        session.execute(text(statement))
    plain = connect(path)
    with pytest.raises(Exception, match="only ever added to"):
        plain.execute(statement)
    plain.close()
    assert faults(store, key) == []


COLUMNS = [name for name in journal.SEALED if name != "id"]


@pytest.mark.parametrize("column", [*COLUMNS, "seal"])
@pytest.mark.parametrize("value", ["'x'", "x'00ff'", "7.5", "987654321"])
def test_every_column_of_a_line_is_under_the_seal(
    store: Store, key: bytes, path: Path, column: str, value: str
) -> None:
    add(store, key)
    by_hand(path, "UPDATE journal_entry SET {} = {} WHERE id = 2".format(column, value))  # noqa: S608, UP032
    first = faults(store, key)[0]
    assert first["where"] in (2, 3) if column == "seal" else first["where"] == 2


@pytest.mark.parametrize(
    ("statements", "what", "where"),
    [
        (["DELETE FROM journal_entry WHERE id = 2"], "line_missing", 2),
        (["DELETE FROM journal_entry WHERE id = 1"], "line_missing", 1),
        (["DELETE FROM journal_entry WHERE id = 4"], "line_missing", 4),
        (["UPDATE journal_entry SET id = 9 WHERE id = 3"], "line_missing", 3),
        (
            [
                "UPDATE journal_entry SET id = 99 WHERE id = 2",
                "UPDATE journal_entry SET id = 2 WHERE id = 3",
                "UPDATE journal_entry SET id = 3 WHERE id = 99",
            ],
            "link_broken",
            2,
        ),
        (["UPDATE journal_detail SET body = '{}' WHERE entry_id = 3"], "details_changed", 3),
        (["UPDATE journal_detail SET salt = 'a' WHERE entry_id = 3"], "details_changed", 3),
        (["DELETE FROM journal_detail WHERE entry_id = 3"], "details_missing", 3),
        (
            [
                (
                    "INSERT INTO journal_entry SELECT 5, at, 9, actor, machine, act, subject, subject_id, "
                    "request_id, undoes, law, details_digest, seal, seal FROM journal_entry WHERE id = 4"
                )
            ],
            "seal_broken",
            5,
        ),
    ],
)
def test_changes_by_hand_are_named(
    store: Store, key: bytes, path: Path, statements: list[str], what: str, where: int
) -> None:
    add(store, key)
    by_hand(path, *statements)
    assert faults(store, key)[0] == {"what": what, "where": where}


def test_a_chain_computed_anew_without_the_key_is_seen(store: Store, key: bytes) -> None:
    forged = b"guess" * 7
    add(store, forged)
    assert faults(store, forged) == []
    assert faults(store, None) == []
    assert faults(store, key)[0] == {"what": "seal_broken", "where": 1}


def test_a_tail_cut_clean_is_seen_by_a_line_remembered_elsewhere(store: Store, key: bytes, path: Path) -> None:
    add(store, key)
    with store.reading() as session:
        anchor = journal.last(session)
    by_hand(path, "DELETE FROM journal_detail WHERE entry_id > 2", "DELETE FROM journal_entry WHERE id > 2")
    assert faults(store, key) == []
    assert faults(store, key, anchor) == [{"what": "tail_missing", "where": 3}]
    add(store, key, 2, actor="autre")
    assert faults(store, key, anchor) == [{"what": "anchor_differs", "where": 4}]


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(details=st.dictionaries(TEXT, JSON, max_size=3), actor=TEXT)
def test_whatever_a_line_says_it_verifies(store: Store, key: bytes, details: dict[str, Any], actor: str) -> None:
    with store.writing() as session:
        journal.append(session, key, **line(details=details, actor=actor, at=NOW))
    assert faults(store, key) == []
