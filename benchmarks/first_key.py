"""Times a fresh process from its start to the first key that its window accepts, against a bare PySide6 window.

Both are the same Python, started the same way; the bare window holds one field in which to type. Each process says
for itself when a key that was sent to the field with the focus had been accepted, on the clock that it shares with
the process that started it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Measure, Sample, in_turn
from benchmarks.office import own_folders

AIM = 2.5
WINDOW = Path(__file__).with_name("window.py")
LIMIT_SECONDS = 60


def measure(rounds: int, platform: str) -> Measure:
    """Starts each side ``rounds`` times on Qt's ``platform``; the office opened is made beforehand."""
    with own_folders() as folder:
        office = folder / "office.csqdesk"
        _make(office)

        def started(what: str) -> Sample:
            return _start(what, platform, office)

        ours, bare = in_turn(lambda _: started("csqdesk"), lambda _: started("bare"), rounds=rounds, warm=2)
    name = "first key" if platform == "offscreen" else f"first key, {platform}"
    return Measure(name, "bare PySide6 window", ours, bare, AIM)


def _make(office: Path) -> None:
    from csqdesk.casework.desk import Desk

    Desk.open(office).close()


def _start(what: str, platform: str, office: Path) -> Sample:
    """One fresh process; raises RuntimeError with what it said when no key was accepted."""
    environ = {**os.environ, "QT_QPA_PLATFORM": platform, "CSQDESK_DB": str(office)}
    command = [sys.executable, str(WINDOW), what, repr(time.monotonic())]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=LIMIT_SECONDS)
    last = done.stdout.split()[-3:]
    if done.returncode or last[:1] != ["accepted"]:
        raise RuntimeError(f"{what}: no key was accepted\n{done.stdout}{done.stderr}")
    return Sample(float(last[1]), float(last[2]))
