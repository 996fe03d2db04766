"""Gives tests of the command line the program itself, fed and read as a script would."""

from __future__ import annotations

import io
import json
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
