"""Says reasons and problems as sentences: codes become names, cents become money, days become dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from csqdesk.problems import Problem
from csqdesk.rules.reasons import Reason
from csqdesk.words.catalogue import Words
from csqdesk.words.formats import long_date, money

NOBODY = "—"
"""What a sentence shows where nobody said anything."""

DAYS = ("_on", "_until", "_since")
CODES = {"method": "method", "holiday": "holiday", "carrier": "carrier"}
"""Facts that are codes → the prefix of their words."""


def reason_sentence(words: Words, reason: Reason, names: Sequence[str] | None = None) -> str:
    """The sentence of a reason; ``names`` are the persons of the request by row, when they may be named."""
    return words(f"reason-{_key(reason.code)}", **reason_facts(words, reason, names))


def reason_label(words: Words, reason: Reason) -> str:
    """The few words of a reason, for a badge."""
    return words(f"reason-{_key(reason.code)}-short", **reason_facts(words, reason, None))


def reason_facts(words: Words, reason: Reason, names: Sequence[str] | None) -> dict[str, Any]:
    """The facts of a reason as words; ``whose`` tells of whom it speaks, or is empty."""
    facts = {name: _said(words, name, value) for name, value in reason.facts.items()}
    facts["whose"] = _whose(words, reason.facts, names)
    if reason.code == "case.difference":
        facts["fact"] = words(f"fact-{_key(str(reason.facts.get('fact', '')))}")
    return {**dict.fromkeys(USUAL, NOBODY), **facts}


USUAL = ("item", "issuer", "issued_on", "age", "locked_age", "together_since", "packet", "submitted_on")
"""Facts that a sentence may name and a rule may leave out."""


def _key(code: str) -> str:
    return code.replace(".", "-").replace("_", "-")


def _said(words: Words, name: str, value: Any) -> Any:
    if value is None:
        return NOBODY
    if name.endswith("_cents") and isinstance(value, int):
        return money(value, words.language)
    if name == "item":
        return words(f"item-{_key(str(value))}-short")
    if name in CODES and words.has(f"{CODES[name]}-{_key(str(value))}"):
        return words(f"{CODES[name]}-{_key(str(value))}")
    if name.endswith(DAYS) or name in ("on", "day", "known", "stated", "today"):
        return day_said(value, words.language)
    if name.endswith("year"):
        return str(value)
    return value


def day_said(value: Any, language: str) -> Any:
    """An ISO day as a date in words; anything else as it is."""
    if isinstance(value, date):
        return long_date(value, language)
    try:
        return long_date(date.fromisoformat(value), language) if isinstance(value, str) else str(value)
    except ValueError:
        return value


def _whose(words: Words, facts: Mapping[str, Any], names: Sequence[str] | None) -> str:
    name = facts.get("name")
    person = facts.get("person")
    if not name and isinstance(person, int):
        known = names is not None and 0 <= person < len(names)
        name = names[person] if known and names else words("reason-person", number=person + 1)
    name = name or facts.get("individual_reference")
    return words("reason-whose", name=name) if name else ""


def problem_sentence(words: Words, problem: Problem) -> str:
    """What is, then what to do, in the chosen language; names the field when the entry is a script's."""
    facts = {
        name: day_said(value, words.language) if isinstance(value, date) else value
        for name, value in problem.facts.items()
    }
    for name in PROBLEM_FACTS:
        facts.setdefault(name, NOBODY)
    sentence = words(problem.key, **{name: NOBODY if value is None else value for name, value in facts.items()})
    return words("problem-field", field=problem.field, sentence=sentence) if problem.field else sentence


PROBLEM_FACTS = (
    "path",
    "number",
    "name",
    "value",
    "allowed",
    "expected",
    "limit",
    "length",
    "today",
    "backup",
    "detail",
)
"""Facts that a problem's sentence may name and its raiser may leave out."""
