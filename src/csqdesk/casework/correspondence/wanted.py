"""Lists what a letter asks for: every thing that stops a request, each once, with all the reasons found."""

from __future__ import annotations

from csqdesk.papers.letters.sheet import WantedLine
from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.standing import is_payment
from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import ItemCode

ORIGINALS = {"certificate.missing": "original_absent", "certificate.copy_only": "copy_only"}
"""Reason → why an original is asked for. One declared lost is not: what takes its place is for a person to decide."""


def wanted_of(verdict: Assessment) -> tuple[WantedLine, ...]:
    """What is to be provided, in the order of the list: items, then originals, then the payment."""
    stops = [one for one in verdict.reasons if one.weight is Weight.STOP]
    return (*_items(verdict, stops), *_originals(stops), *_payment(stops))


def _items(verdict: Assessment, stops: list[Reason]) -> list[WantedLine]:
    found: dict[tuple[str, int | None], list[str]] = {}
    expected: dict[tuple[str, int | None], str] = {}
    for reason in stops:
        family, _, what = reason.code.partition(".")
        if family == "item":
            key = (str(reason.facts["item"]), reason.facts.get("person"))
            expected[key] = str(reason.facts.get("expected", "")) or expected.get(key, "")
        elif family == "federal_letter":
            key = (ItemCode.FEDERAL_LETTER.value, None)
        else:
            continue
        found.setdefault(key, []).append(what)
    order = {(one.item.value, one.person): place for place, one in enumerate(verdict.items)}
    keys = sorted(found, key=lambda key: order.get(key, len(order)))
    return [WantedLine(*key, tuple(dict.fromkeys(found[key])), expected=expected.get(key, "")) for key in keys]


def _originals(stops: list[Reason]) -> list[WantedLine]:
    lines = []
    for code, why in ORIGINALS.items():
        count = sum(one.code == code for one in stops)
        if count:
            lines.append(WantedLine(ItemCode.ORIGINAL_CSQ.value, None, (why,), count))
    return lines


def _payment(stops: list[Reason]) -> list[WantedLine]:
    codes = [one.code.partition(".")[2] for one in stops if is_payment(one)]
    return [WantedLine(ItemCode.PAYMENT.value, None, tuple(codes))] if codes else []
