"""Gives tests of the command line the program itself, fed and read as a script would."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from csqdesk.cli.main import run

CASES = Path(__file__).parent.parent / "cases" / "cases.jsonl"


@dataclass(frozen=True)
class Answer:
    """What one command left: its exit code, its lines and what it said to people."""

    code: int
    out: str
    said: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def line(self) -> Any:
        (only,) = self.lines
        return only


Command = Callable[..., Answer]


@pytest.fixture
def csqdesk(monkeypatch: pytest.MonkeyPatch) -> Command:
    """The command line: ``csqdesk("packet", "add", fed=[…])``; what is fed becomes standard input."""

    def do(*words: Any, fed: Any = ()) -> Answer:
        text = fed if isinstance(fed, (str, bytes)) else "".join(json.dumps(one) + "\n" for one in fed)
        given = text if isinstance(text, bytes) else text.encode()
        out, said = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with monkeypatch.context() as streams:
            streams.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
            streams.setattr(sys, "stdout", out)
            streams.setattr(sys, "stderr", said)
            code = run([str(word) for word in words])
            for stream in (out, said):
                stream.flush()
        read = [stream.buffer.getvalue().decode() for stream in (out, said)]  # type: ignore[attr-defined]
        return Answer(code, *read)

    return do


@pytest.fixture
def envelope() -> Callable[..., dict[str, Any]]:
    """A complete envelope (spouse added, bank draft), with whatever a test changes."""
    first = CASES.read_text("utf-8").splitlines()[0]

    def make(**changes: Any) -> dict[str, Any]:
        return {**json.loads(first)["packets"][0], **changes}

    return make


@dataclass(frozen=True)
class Ran:
    """What a process of its own left."""

    code: int
    out: bytes
    err: str


def ordinary() -> list[str]:
    """What to say before a command so that the rights of files count; root by itself writes anywhere."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("no way here to give up the rights of root")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]


def program(
    *words: Any, fed: bytes | str = b"", before: list[str] | None = None, timeout: float = 60, **environment: str | None
) -> Ran:
    """The program in a process of its own; ``before`` leads the command, a variable given as None is taken away."""
    kept = {**os.environ, **{name: one for name, one in environment.items() if one is not None}}
    for name in (name for name, one in environment.items() if one is None):
        kept.pop(name, None)
    given = fed.encode() if isinstance(fed, str) else fed
    command = [*(before or []), sys.executable, "-m", "csqdesk", *map(str, words)]
    done = subprocess.run(command, input=given, capture_output=True, check=False, env=kept, timeout=timeout)
    return Ran(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))
