"""Compares the text of every paper, in both languages, with the text kept beside the tests.

After a wanted change of wording: ``CSQDESK_KEEP_GOLDEN=1 python -m pytest tests/papers/test_golden_text.py``, then read
the difference before keeping it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.papers.drawing import PAPERS, drawn, text_of

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_says_what_it_said(name: str) -> None:
    said = text_of(drawn(name, english=True))
    kept = GOLDEN / f"{name}.txt"
    if os.environ.get("CSQDESK_KEEP_GOLDEN"):
        kept.write_bytes(said.encode("utf-8"))
    assert said == kept.read_bytes().decode("utf-8")


def test_no_golden_text_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(PAPERS)
