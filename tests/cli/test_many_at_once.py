"""Many processes at one file, some of them killed: numbers without holes, nothing doubled, nothing lost."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from .conftest import Command

Envelope = Callable[..., dict[str, Any]]
COMMAND = [sys.executable, "-m", "csqdesk", "packet", "add", "--json", "-"]


def lines(envelope: Envelope, refs: list[str], *, one_file: bool = False) -> bytes:
    """An envelope for each reference, of a file of its own, or all of one family's."""
    case = envelope()["case"]
    number = case["file_number"]
    ours = (
        {"ref": ref, "tracking": None, "case": {**case, "file_number": number if one_file else f"N-{ref}"}}
        for ref in refs
    )
    return "".join(json.dumps(envelope(**one)) + "\n" for one in ours).encode()


def start(fed: bytes, place: Path) -> subprocess.Popen[bytes]:
    """One process; its input is a file, so that nobody waits for anybody."""
    place.write_bytes(fed)
    with place.open("rb") as given:
        return subprocess.Popen(COMMAND, stdin=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def acknowledged(out: bytes) -> dict[str, str]:
    whole = [json.loads(line) for line in out.splitlines(keepends=True) if line.endswith(b"\n")]
    assert not [one for one in whole if "nack" in one]
    return {one["ack"]: one["number"] for one in whole}


def require_whole(csqdesk: Command, said: dict[str, str], refs: set[str]) -> None:
    kept = {row["record"]["ref"]: row["number"] for row in csqdesk("packet", "list", "--json").lines}
    assert said.items() <= kept.items(), "an acknowledged envelope is lost or changed"
    assert set(kept) == refs
    assert sorted(kept.values()) == [f"26-{place:05d}" for place in range(1, len(refs) + 1)]
    assert csqdesk("check", "--json").line == {"ok": True, "problems": []}


@pytest.mark.slow
@pytest.mark.parametrize("one_file", [False, True], ids=["files of their own", "one file, longer turns"])
def test_eight_processes_begin_an_office_and_log_at_once(
    csqdesk: Command, envelope: Envelope, tmp_path: Path, one_file: bool
) -> None:
    refs = [[f"p{one}-{place}" for place in range(10 if one_file else 30)] for one in range(8)]
    fed = [lines(envelope, mine, one_file=one_file) for mine in refs]
    running = [start(mine, tmp_path / f"{one}.jsonl") for one, mine in enumerate(fed)]
    said: dict[str, str] = {}
    for mine, process in zip(refs, running, strict=True):
        out, err = process.communicate(timeout=180)
        assert (process.returncode, err) == (0, b"")
        answered = acknowledged(out)
        assert list(answered) == mine
        said |= answered
    require_whole(csqdesk, said, {ref for mine in refs for ref in mine})


@pytest.mark.slow
def test_killed_twenty_times_and_sent_again(csqdesk: Command, envelope: Envelope, tmp_path: Path) -> None:
    chance = random.Random(7)
    refs = [f"k{place}" for place in range(120)]
    said: dict[str, str] = {}
    kills = 0
    while kills < 20:
        rest = [ref for ref in refs if ref not in said] or refs[-6:]
        process = start(lines(envelope, rest), tmp_path / "lignes.jsonl")
        with suppress(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0.3, 0.9))
        process.kill()
        out, _ = process.communicate(timeout=60)
        kills += 1
        for ref, number in acknowledged(out).items():
            assert said.setdefault(ref, number) == number
    process = start(lines(envelope, refs), tmp_path / "lignes.jsonl")
    out, err = process.communicate(timeout=180)
    assert (process.returncode, err) == (0, b"")
    last = acknowledged(out)
    assert said.items() <= last.items()
    require_whole(csqdesk, last, set(refs))


def test_an_envelope_is_acknowledged_before_the_next_one_is_there(csqdesk: Command, envelope: Envelope) -> None:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        for place in range(3):
            process.stdin.write(lines(envelope, [f"r{place}"]))
            process.stdin.flush()
            assert acknowledged(process.stdout.readline()) == {f"r{place}": f"26-{place + 1:05d}"}
        process.communicate()
    assert process.returncode == 0
