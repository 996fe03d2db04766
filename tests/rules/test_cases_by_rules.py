"""Judges every public case by the rules alone: lines become plain values, with no record behind them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from csqdesk.rules.assessment import assess
from csqdesk.rules.facts import CertificateFacts, InstrumentFacts, ItemFacts, PersonFacts, RequestFacts
from csqdesk.rules.law import load_law
from csqdesk.rules.mail import judge_received, judge_tracking
from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import (
    Attestation,
    CardOutcome,
    Carrier,
    CertificateState,
    Change,
    ItemCode,
    ItemState,
    Method,
    RequestKind,
    Role,
)

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "cases" / "cases.jsonl").read_text("utf-8").splitlines()
]
CODES = {
    "change": Change,
    "role": Role,
    "attestation": Attestation,
    "method": Method,
    "outcome": CardOutcome,
    "item": ItemCode,
}


def values(line: dict[str, Any], fields: Any, **more: Any) -> dict[str, Any]:
    """The keys of ``line`` that ``fields`` has, days and codes read."""
    known = {key: value for key, value in line.items() if key in fields.__dataclass_fields__}
    read = {}
    for key, value in known.items():
        code = more.get(key) or CODES.get(key)
        if value is not None and (key.endswith("_on") or key in ("together_since", "permit_until")):
            value = date.fromisoformat(value)
        elif value is not None and code is not None:
            value = code(value)
        read[key] = value
    return read


def rows(packets: list[dict[str, Any]], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    yield from enumerate(row for packet in packets for row in packet.get(name) or [])


def facts_of(packets: list[dict[str, Any]]) -> RequestFacts:
    opening, case = packets[0], packets[0].get("case", {})
    door = []
    for packet in packets:
        received = date.fromisoformat(packet["received_on"])
        carrier = Carrier(packet["carrier"]) if packet.get("carrier") else None
        door += judge_received(received, received, load_law())
        tracking = judge_tracking(packet.get("tracking") or "", carrier)[2]
        door += [tracking] if tracking else []
    items = {
        (row["item"], row.get("person")): ItemFacts(**values(row, ItemFacts, state=ItemState))
        for _, row in rows(packets, "items")
    }
    return RequestFacts(
        kind=RequestKind(opening["request"]["kind"]),
        received_on=date.fromisoformat(opening["received_on"]),
        matched=bool(case.get("file_number")),
        carrier=Carrier(opening["carrier"]),
        postmarked_on=date.fromisoformat(opening["postmarked_on"]) if opening.get("postmarked_on") else None,
        programme=case.get("programme"),
        stream=case.get("stream"),
        family_size=case.get("family_size"),
        submitted_on=date.fromisoformat(case["submitted_on"]) if case.get("submitted_on") else None,
        csq_issued=case.get("csq_issued", True),
        persons=tuple(PersonFacts(row=place, **values(row, PersonFacts)) for place, row in rows(packets, "persons")),
        certificates=tuple(
            CertificateFacts(**values(row, CertificateFacts, state=CertificateState))
            for _, row in rows(packets, "certificates")
        ),
        instruments=tuple(InstrumentFacts(**values(row, InstrumentFacts)) for _, row in rows(packets, "instruments")),
        items=tuple(items.values()),
        other_reasons=tuple(door),
    )


def differences(expect: dict[str, Any], got: Assessment) -> list[str]:
    codes = {reason.code for one in got.instruments for reason in one.reasons} | {one.code for one in got.reasons}
    found = [f"lacks {code}" for code in expect.get("reasons", []) if code not in codes]
    found += [f"has {code}" for code in expect.get("not_reasons", []) if code in codes]
    missing = sorted(one.item.value for one in got.items if one.required and one.missing)
    if "missing_items" in expect and missing != expect["missing_items"]:
        found.append(f"missing {missing}")
    for key in ("state", "route"):
        if key in expect and getattr(got, key) != expect[key]:
            found.append(f"{key} {getattr(got, key)}")
    for part in ("fees", "certificates"):
        for key, value in expect.get(part, {}).items():
            if getattr(getattr(got, part), key) != value:
                found.append(f"{part}.{key} {getattr(getattr(got, part), key)}")
    return found


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_public_case_is_judged_right(case: dict[str, Any]) -> None:
    on = date.fromisoformat(case["packets"][-1]["received_on"])
    got = assess(facts_of(case["packets"]), load_law(), on)
    assert differences(case["expect"], got) == []
    json.dumps([reason.as_json() for reason in got.reasons])
