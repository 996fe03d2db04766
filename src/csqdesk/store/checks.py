"""Reads a whole office and says what does not hold: the file, its rows, its numbers, its papers, its journal."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Table, select, text
from sqlalchemy.orm import Session

from csqdesk.problems import EXIT_CODES, Corrupt
from csqdesk.store import guards, journal
from csqdesk.store.course import Clock
from csqdesk.store.engine import Store
from csqdesk.store.faults import problem_of
from csqdesk.store.numbers import PACKET, PAPER, packet_number, paper_number
from csqdesk.store.records import Paper

Fault = dict[str, Any]
SHOWN = 20
"""Faults of one kind that are listed; more say nothing new."""
CORRUPT, JOURNAL = "corrupt", "journal"


def check(store: Store, key: bytes | None, quick: bool = False, anchor: journal.Last | None = None) -> dict[str, Any]:
    """``{"ok": bool, "problems": [{"code", "what", "where"}, …]}``; it repairs nothing.

    ``code`` is ``corrupt`` where the file itself is damaged, ``journal`` where a sound file holds what no act of ours
    left there. Without ``key`` the seals cannot be checked, and the report says ``key_missing``. ``quick`` leaves out
    what reads every row. Raises Busy, StorageFailed.
    """
    steps: dict[str, Callable[[Session], Iterator[Fault]]] = {
        "integrity": lambda session: _integrity(session, quick),
        "guards": _guards,
        "numbers": _numbers,
    }
    if not quick:
        whole = {"orphans": _orphans, "rows": _rows, "papers": _papers}
        steps |= whole | {"journal": lambda session: _journal(session, key, anchor)}
    found: list[Fault] = []
    with store.reading() as session:
        for name, step in steps.items():
            found += _gather(name, step, session, store)
    return {"ok": not found, "problems": found}


def exit_code(report: dict[str, Any]) -> int:
    """0, 6 when the file is damaged, 8 when content and journal disagree."""
    codes = {fault["code"] for fault in report["problems"]}
    return EXIT_CODES[CORRUPT if CORRUPT in codes else JOURNAL if codes else "ok"]


def _gather(name: str, step: Callable[[Session], Iterator[Fault]], session: Session, store: Store) -> list[Fault]:
    """Runs one step; a damage that stops it is itself what was found."""
    found: list[Fault] = []
    try:
        found.extend(islice(step(session), SHOWN))
    except (TypeError, ValueError, OverflowError):  # a value of a kind that no act of ours ever kept
        found.append({"code": JOURNAL, "what": "unreadable", "where": name})
    except Exception as error:
        if not isinstance(problem_of(error, store.path), Corrupt):
            raise
        found.append({"code": CORRUPT, "what": "unreadable", "where": name})
    return found


def _integrity(session: Session, quick: bool) -> Iterator[Fault]:
    """What SQLite itself says of the file."""
    pragma = "quick_check" if quick else "integrity_check"
    for (line,) in session.execute(text(f"PRAGMA {pragma}({SHOWN})")):
        if line != "ok":
            yield {"code": CORRUPT, "what": "integrity", "where": line}


def _orphans(session: Session) -> Iterator[Fault]:
    for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield {"code": JOURNAL, "what": "orphan", "where": f"{table} {row} → {parent}"}


def _rows(session: Session) -> Iterator[Fault]:
    """Every row of every table has to be readable: text that decodes, codes that exist, days, moments, JSON."""
    for table in Clock.metadata.sorted_tables:
        columns = [column for column in table.columns if column.name != "pdf"]
        rows = session.execute(select(*columns).order_by(*table.primary_key.columns))
        try:
            for _ in rows:
                pass
        except (ValueError, KeyError, TypeError):
            yield from _unreadable(session, table, columns)


def _unreadable(session: Session, table: Table, columns: list[Any]) -> Iterator[Fault]:
    """Goes row by row through a table that could not be read in one go."""
    first = table.primary_key.columns[0]
    for key in session.scalars(select(first).distinct()).all():
        try:
            session.execute(select(*columns).where(first == key)).all()
        except (ValueError, KeyError, TypeError):
            yield {"code": CORRUPT, "what": "row_unreadable", "where": f"{table.name} {key}"}


def _numbers(session: Session) -> Iterator[Fault]:
    """Yearly numbers run from 1 to the counter without a hole, and are written as they count."""
    counted = {(series, year): last for series, year, last in session.execute(text("SELECT * FROM counter"))}
    for series, written in ((PACKET, packet_number), (PAPER, paper_number)):
        given: dict[int, set[int]] = {year: set() for name, year in counted if name == series}
        for year, sequence, number in session.execute(text(_GIVEN[series])):
            given.setdefault(year, set()).add(sequence)
            if number != written(year, sequence):
                yield {"code": JOURNAL, "what": "number_differs", "where": str(number)}
        for year, taken in sorted(given.items()):
            last = counted.get((series, year), 0)
            for absent in (one for one in range(1, last + 1) if one not in taken):
                yield {"code": JOURNAL, "what": "number_missing", "where": written(year, absent)}
            for beyond in sorted(one for one in taken if not 1 <= one <= last):
                yield {"code": JOURNAL, "what": "number_beyond_counter", "where": written(year, beyond)}


_GIVEN = {
    PACKET: "SELECT year, sequence, number FROM packet",
    PAPER: "SELECT year, sequence, number FROM paper",
}


def _papers(session: Session) -> Iterator[Fault]:
    for number, pdf, sha256 in session.execute(select(Paper.number, Paper.pdf, Paper.sha256).order_by(Paper.id)):
        if hashlib.sha256(pdf).hexdigest() != sha256:
            yield {"code": JOURNAL, "what": "paper_changed", "where": number}


def _guards(session: Session) -> Iterator[Fault]:
    for name in guards.missing(session.connection().connection.driver_connection):
        yield {"code": JOURNAL, "what": "guard_missing", "where": name}


def _journal(session: Session, key: bytes | None, anchor: journal.Last | None) -> Iterator[Fault]:
    """What does not hold in the chain; a key that is not here is told apart from a chain that is broken."""
    if key is None and journal.last(session).id:
        yield {"code": JOURNAL, "what": "key_missing", "where": None}
    for fault in journal.verify(session, key, anchor):
        yield {"code": JOURNAL, **fault}
