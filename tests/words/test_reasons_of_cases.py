"""Says, in both languages, every reason that the rules give for the public cases, with the facts they really give."""

from __future__ import annotations

import functools
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from csqdesk.casework.entries import PacketEntry
from csqdesk.casework.preview import facts_of
from csqdesk.casework.reading import read_entry
from csqdesk.rules.assessment import assess
from csqdesk.rules.law import load_law
from csqdesk.rules.reasons import Reason
from csqdesk.words import Words
from csqdesk.words.say import NOBODY, reason_label, reason_sentence

CASES = Path(__file__).parents[1] / "cases" / "cases.jsonl"
CODE = re.compile(r"\b[a-z]+_[a-z_]+\b|\b\d{4}-\d{2}-\d{2}\b")
"""What no sentence may show: a code, or a day of a table."""


@functools.cache
def told() -> tuple[tuple[str, Reason, tuple[str, ...]], ...]:
    """Case, reason and the names of its persons, for each envelope judged on the day it came."""
    found: list[tuple[str, Reason, tuple[str, ...]]] = []
    for line in CASES.read_text("utf-8").splitlines():
        case: dict[str, Any] = json.loads(line)
        for packet in case["packets"]:
            entry = read_entry(PacketEntry, packet)
            names = tuple(", ".join(filter(None, (one.family_name, one.given_name))) for one in entry.persons)
            judged = assess(facts_of(entry, None), load_law(), date.fromisoformat(packet["received_on"]))
            reasons = [*judged.reasons, *(reason for one in judged.instruments for reason in one.reasons)]
            found += [(case["name"], reason, names) for reason in reasons]
    return tuple(found)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_reason_of_the_cases_reads_whole(language: str) -> None:
    words = Words(language)
    for name, reason, names in told():
        said = reason_sentence(words, reason, names)
        where = f"{name}, {reason.code}: {said}"
        assert said.endswith("."), where
        assert NOBODY not in said and "{" not in said, where
        assert not CODE.search(said), where
        label = reason_label(words, reason)
        assert label and not label.endswith(".") and NOBODY not in label, f"{name}, {reason.code}: {label}"


def test_the_cases_give_enough_reasons_to_prove_it() -> None:
    assert len({reason.code for _, reason, _ in told()}) >= 25
