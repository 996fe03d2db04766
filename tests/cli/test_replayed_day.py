"""A day replayed (``--today``) is the day of everything written on it; the journal keeps the true moment beside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from csqdesk.casework.desk import Desk
from csqdesk.cli.demo import PRACTICE_DAY
from csqdesk.rules.days import in_montreal, montreal_today
from csqdesk.store.records import JournalDetail, JournalEntry, Packet

from .conftest import Command

Envelope = Callable[..., dict[str, Any]]


def receipts(csqdesk: Command, *today: str) -> list[str]:
    return [row["packet"] for row in csqdesk(*today, "ask", "receipts_of", "--json", "-", fed=[{}]).lines]


def test_an_envelope_of_a_replayed_day_is_listed_on_it(csqdesk: Command, envelope: Envelope) -> None:
    csqdesk("--today", "2026-03-20", "packet", "add", "--json", "-", fed=[envelope(ref="un")])
    csqdesk("packet", "add", "--json", "-", fed=[envelope(ref="deux")])
    assert receipts(csqdesk, "--today", "2026-03-20") == ["26-00001"]
    assert "26-00001" not in receipts(csqdesk)
    assert "26-00002" in receipts(csqdesk)


def test_the_receipts_of_the_practice_office_are_those_of_its_day(csqdesk: Command, tmp_path: Path) -> None:
    csqdesk("demo", "--folder", tmp_path)
    (office,) = tmp_path.glob("*.csqdesk")
    rows = csqdesk("--db", office, "packet", "list", "--json").lines
    assert len(receipts(csqdesk, "--db", str(office), "--today", PRACTICE_DAY.isoformat())) == len(rows) > 11


def test_the_journal_keeps_the_true_moment(csqdesk: Command, envelope: Envelope, own_folders: Path) -> None:
    before = datetime.now(UTC)
    csqdesk("--today", "2026-03-20", "packet", "add", "--json", "-", fed=[envelope(ref="un")])
    desk = Desk.open(own_folders / "office.csqdesk")
    with desk.store.reading() as session:
        packet = session.get_one(Packet, 1)
        line = session.query(JournalEntry).filter_by(act="log_packet").one()
        told = session.get_one(JournalDetail, line.id).body["today"]
    desk.close()
    assert before <= line.at <= datetime.now(UTC)
    assert montreal_today(packet.logged_at) == date(2026, 3, 20) and told == "2026-03-20"
    assert abs(in_montreal(packet.logged_at).hour - in_montreal(line.at).hour) in (0, 1, 23)


def test_an_act_of_a_replayed_day_is_undone_the_same_real_day(csqdesk: Command, envelope: Envelope) -> None:
    replayed = ("--today", "2026-03-20")
    csqdesk(*replayed, "packet", "add", "--json", "-", fed=[envelope(ref="un")])
    assert csqdesk(*replayed, "act", "undo_last", "--json", "-", fed=[{}]).code == 0
