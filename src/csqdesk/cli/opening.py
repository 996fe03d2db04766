"""Opens the desk a command works at, and closes it again."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from csqdesk import places
from csqdesk.problems import Usage


def target_of(options: argparse.Namespace) -> str | Path:
    """The office named by ``--db`` or the environment, else the default one."""
    if options.db == "":
        raise Usage("problem-usage", detail="--db")
    return options.db or places.default_database()


@contextmanager
def open_desk(options: argparse.Namespace, target: str | Path | None = None) -> Iterator[Any]:
    """The desk, for the length of one command."""
    from csqdesk.casework.desk import Desk, SystemClock

    clock = SystemClock(fixed_day=options.today)
    desk = Desk.open(target or target_of(options), clock=clock, actor=options.actor)
    try:
        yield desk
    finally:
        desk.close()
