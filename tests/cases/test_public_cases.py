"""Feeds every public case, and more of their kind, through `packet add` and holds the verdict against its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from csqdesk.casework.desk import Desk, SystemClock
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.cli.packets import log_line
from tests.offices import lay_office
from tests.slow import some

FILES = [Path(__file__).parent / name for name in ("cases.jsonl", "more_cases.jsonl")]
CASES = [json.loads(line) for file in FILES for line in file.read_text("utf-8").splitlines() if line]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cases")


def judged(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The assessment after each packet was logged on the day it came."""
    answer: dict[str, Any] = {}
    path = lay_office(folder / f"{case['packets'][0]['ref']}.csqdesk")
    for packet in case["packets"]:
        day = date.fromisoformat(packet["received_on"])
        desk = Desk.open(path, clock=SystemClock(day))
        try:
            ack = log_line(desk, packet)
            answer = desk.ask(assess_packet, ack["number"], day)
        finally:
            desk.close()
    return answer


def differences(expected: dict[str, Any], answer: dict[str, Any]) -> Iterator[str]:
    codes = {reason["code"] for reason in answer["reasons"]}
    codes |= {reason["code"] for one in answer["instruments"] for reason in one["reasons"]}
    for code in expected.get("reasons", []):
        if code not in codes:
            yield f"{code} is not given; given: {sorted(codes)}"
    for code in expected.get("not_reasons", []):
        if code in codes:
            yield f"{code} must not be given"
    if "missing_items" in expected:
        missing = sorted(one["item"] for one in answer["items"] if one["required"] and one["missing"])
        if missing != expected["missing_items"]:
            yield f"missing items {missing}, expected {expected['missing_items']}"
    for name, value in expected.items():
        if name in ("reasons", "not_reasons", "missing_items"):
            continue
        pairs = value.items() if isinstance(value, dict) else [(None, value)]
        for inner, wanted in pairs:
            found = answer[name] if inner is None else answer[name][inner]
            if found != wanted:
                yield f"{name}.{inner}: {found!r}, expected {wanted!r}"


@pytest.mark.parametrize("case", some(CASES, every=8, ids=[case["name"] for case in CASES]))
def test_case_is_judged_right(case: dict[str, Any], folder: Path) -> None:
    answer = judged(case, folder)
    assert list(differences(case["expect"], answer)) == [], case["why"]
