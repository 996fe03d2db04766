"""Standard input, output and error as a script may find them: closed, empty, full, full of rubbish."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import Command

PROGRAM = f"{sys.executable} -m csqdesk"


def shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, shell=True, executable=shutil.which("bash"), capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's ways of closing a stream")
@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        ("packet add --json - <&-", 0, ""),
        ("settings --json >&-", 5, "sortie standard"),
        ("settings --json >/dev/full", 5, "sortie standard"),
        ("packet show 1 --json 2>&-", 3, ""),
        ("packet show 1 --json 2>/dev/full", 3, ""),
        ("check extra 2>/dev/full", 2, ""),
        ("settings >/dev/full", 5, "sortie standard"),
        ("doctor >&-", 5, "sortie standard"),
        ("--help >/dev/full", 5, "sortie standard"),
        ("--version >&-", 5, "sortie standard"),
        ("--help | true", 0, ""),
    ],
)
def test_a_closed_or_full_stream_is_no_surprise(command: str, code: int, said: str) -> None:
    done = shell(f"{PROGRAM} {command}")
    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's ways of closing a stream")
def test_who_reads_only_the_first_line_gets_it_and_a_word_for_the_rest(tmp_path: Path) -> None:
    done = shell(f"set -o pipefail; {PROGRAM} demo --json --folder {tmp_path} | head -1")
    assert json.loads(done.stdout)["ack"]["number"] == "26-00001"
    assert (done.returncode, done.stderr.count("sortie standard")) == (5, 1)
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr


@pytest.mark.parametrize("day", ["2026-W05-1", "20260304", "２０２６-03-04", "2026-3-4", "", 20260304])
def test_a_day_is_written_in_one_way_only(
    csqdesk: Command, envelope: Callable[..., dict[str, Any]], day: object
) -> None:
    answer = csqdesk("packet", "add", "--json", "-", fed=[envelope(received_on=day)])
    assert (answer.code, answer.line["code"], answer.line["field"]) == (3, "validation", "received_on")
