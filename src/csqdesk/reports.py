"""Writes down where the program failed: places in the program, no values typed."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

from csqdesk import __version__, places


def report_lines(failure: BaseException) -> list[str]:
    """The program's version, the kind of failure, and the way to it."""
    way = traceback.extract_tb(failure.__traceback__)
    return [f"csqdesk {__version__}", type(failure).__name__] + [
        f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in way
    ]


def write_report(failure: BaseException) -> Path:
    """The file of the report. Raises OSError when the folder takes nothing."""
    folder = places.data_folder() / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ.txt")
    path.write_text("\n".join(report_lines(failure)) + "\n", encoding="utf-8")
    return path


def keep_report(failure: BaseException) -> None:
    """Writes the report where nobody can be told that it could not be written."""
    try:
        write_report(failure)
    except OSError:
        return
