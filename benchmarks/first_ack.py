"""Times a fresh ``packet add`` from its start to the first acknowledgement, against a bare process with SQLAlchemy.

Both are the same Python, started the same way, and are given one envelope for an office that exists. ``cli.md`` allows
a second; most of it is Python loading what it needs, which the bare side, one row through the same mapper, shows.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Measure, Sample, in_turn
from benchmarks.office import TODAY, envelope, own_folders

AIM = 2.5
BARE = Path(__file__).with_name("bare_ack.py")


def measure(rounds: int) -> Measure:
    """Starts each side ``rounds`` times; both files exist beforehand."""
    with own_folders() as folder:
        office, file = folder / "office.csqdesk", folder / "bare.sqlite"

        def ours(turn: int) -> Sample:
            command = ["-m", "csqdesk", "--db", str(office), "--today", TODAY.isoformat()]
            return _first_line([*command, "packet", "add", "--json", "-"], turn)

        def bare(turn: int) -> Sample:
            return _first_line([str(BARE), str(file)], turn)

        taken = in_turn(ours, bare, rounds=rounds, warm=2)
    return Measure("first acknowledgement", "bare process, one row by the mapper", *taken, AIM)


def _first_line(arguments: list[str], turn: int) -> Sample:
    """One fresh process, until its first line is read; raises RuntimeError when that is no acknowledgement."""
    line = json.dumps(envelope(turn)) + "\n"
    cpu = _cpu_of_ended()
    begun = time.perf_counter()
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        process.stdin.write(line)
        process.stdin.flush()
        said = process.stdout.readline()
        wall = time.perf_counter() - begun
        process.communicate()
    if process.returncode or "ack" not in json.loads(said or "{}"):
        raise RuntimeError(f"no acknowledgement: {said}")
    return Sample(wall, _cpu_of_ended() - cpu)


def _cpu_of_ended() -> float:
    """Seconds of processor of all processes that this one started and that ended (0 on Windows)."""
    used = os.times()
    return used.children_user + used.children_system
