"""The first opening of a day leaves a backup beside the office, and never keeps anybody out."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.questions.packets import list_packets
from csqdesk.store.backups import backups_folder
from csqdesk.store.copies import require_whole


def opened(path: Path, clock: Any, moment: datetime) -> int:
    """Opens the office at ``moment`` and tells how many backups lie beside it then."""
    clock.moment = moment
    Desk.open(path, clock=clock, account="croy").close()
    return len(list(backups_folder(path).glob("*.csqdesk")))


def test_one_backup_a_day_by_the_clocks_of_montreal(tmp_path: Path, clock: Any) -> None:
    path = tmp_path / "bureau.csqdesk"
    assert opened(path, clock, datetime(2026, 3, 20, 13, 0, tzinfo=UTC)) == 0, "a new office has nothing to lose"
    assert opened(path, clock, datetime(2026, 3, 20, 14, 0, tzinfo=UTC)) == 1
    assert opened(path, clock, datetime(2026, 3, 20, 22, 0, tzinfo=UTC)) == 1
    assert opened(path, clock, datetime(2026, 3, 21, 3, 59, tzinfo=UTC)) == 1, "still the 20th in Montréal"
    assert opened(path, clock, datetime(2026, 3, 21, 12, 0, tzinfo=UTC)) == 2
    for copy in backups_folder(path).glob("*.csqdesk"):
        assert require_whole(copy).journal == 1


@pytest.mark.skipif(sys.platform == "win32", reason="folders are closed otherwise there")
def test_an_office_opens_where_no_backup_can_be_made(tmp_path: Path, clock: Any) -> None:
    path = tmp_path / "bureau.csqdesk"
    opened(path, clock, datetime(2026, 3, 20, 13, 0, tzinfo=UTC))
    backups_folder(path).write_text("no folder", encoding="utf-8")
    os.chmod(backups_folder(path), 0o400)
    desk = Desk.open(path, clock=clock, account="croy")
    assert desk.ask(list_packets) == ()
    desk.close()
