"""Says reasons, problems and acts as sentences: codes become names, cents become money, days become dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from csqdesk.problems import Problem
from csqdesk.rules.reasons import Reason
from csqdesk.words.catalogue import Words
from csqdesk.words.formats import long_date, money, tracking

NOBODY = "—"
"""What a sentence shows where nobody said anything."""

DAYS = ("_on", "_until", "_since")
DAY_NAMES = frozenset({"on", "day", "last_day", "known", "stated", "today", "issued", "decided", "since", "until"})
PLAIN_NUMBERS = frozenset({"year", "number", "row", "seen", "current", "id"})
"""Whole numbers that name something, and so are never set in groups of three (the year 2027, version 1204)."""

CODES = {
    "method": "method",
    "holiday": "holiday",
    "carrier": "carrier",
    "expected": "kind",
    "clock": "clock-kind",
    "letter": "paper-kind",
    "channel": "channel",
    "outcome": "outcome",
    "ground": "ground",
}
"""Facts that are codes → the prefix of their words."""


def reason_sentence(words: Words, reason: Reason, names: Sequence[str] | None = None) -> str:
    """What is, then what to do; ``names`` are the persons of the request by row, when they may be named."""
    return _say(words, f"reason-{_key(reason.code)}", reason_facts(words, reason, names))


def reason_label(words: Words, reason: Reason) -> str:
    """The few words of a reason, for a badge."""
    return _say(words, f"reason-{_key(reason.code)}-short", reason_facts(words, reason, None))


def reason_facts(words: Words, reason: Reason, names: Sequence[str] | None) -> dict[str, Any]:
    """The facts of a reason as words; ``whose`` tells of whom it speaks, or is empty; ``weight`` is its code."""
    facts = {name: _said(words, name, value) for name, value in reason.facts.items()}
    return {**facts, "whose": _whose(words, reason.facts, names), "weight": reason.weight.value}


def act_sentence(words: Words, act: str, number: str | None = None, facts: Mapping[str, Any] | None = None) -> str:
    """A line of history: what was done, by its journal name; ``number`` is that of its packet or paper."""
    said = {name: _said(words, name, value) for name, value in (facts or {}).items()}
    return _say(words, f"act-{_key(act)}", {"number": number, "clock": "none", **said})


def problem_sentence(words: Words, problem: Problem) -> str:
    """What is, then what to do; opens with the field when there is one."""
    facts = {name: _said(words, name, value) for name, value in problem.facts.items()}
    sentence = _say(words, problem.key, facts)
    if not problem.field:
        return sentence
    return words("problem-field", field=field_label(words, problem.field), sentence=sentence)


def field_label(words: Words, path: str) -> str:
    """What people call a field: ``persons.0.born_on`` is « Personne 1, naissance »; an unknown one is its path."""
    parts = path.split(".")
    said: list[str] = []
    for part, following in zip(parts, [*parts[1:], ""], strict=True):
        if part.isdecimal():
            continue
        row = str(int(following) + 1) if following.isdecimal() else None
        area = "row" if row else "owner" if following else "field"
        key = f"{area}-{_key(part)}"
        if words.has(key):
            said.append(_say(words, key, {"number": row}))
        elif area != "owner":
            return path
    label = ", ".join(said)
    return label[:1].upper() + label[1:]


def day_said(value: Any, language: str) -> Any:
    """A day, or an ISO day as text, as a date in words; anything else as it is."""
    if isinstance(value, date):
        return long_date(value, language)
    try:
        return long_date(date.fromisoformat(value), language) if isinstance(value, str) else value
    except ValueError:
        return value


def _say(words: Words, key: str, facts: Mapping[str, Any]) -> str:
    """The message, with no hole: a fact that it speaks of and nobody gave is shown as a dash.

    A message may also ask whether a fact is there: ``$due_cents_known`` is ``yes`` or ``no``.
    """
    whole: dict[str, Any] = {}
    for name in words.needs(key):
        asked = name.removesuffix("_known")
        if asked != name:
            whole[name] = "no" if facts.get(asked) in (None, "") else "yes"
        else:
            value = facts.get(name)
            whole[name] = NOBODY if value is None else value
    return words(key, **whole)


def _key(code: str) -> str:
    return code.replace(".", "-").replace("_", "-")


def _said(words: Words, name: str, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(value, bool):
        return words("said-yes" if value else "said-no")
    if name.endswith("_cents") and isinstance(value, int):
        return money(value, words.language)
    if name == "fact":
        return field_label(words, str(value))
    if name == "item":
        return words(f"item-{_key(str(value))}-short")
    if name == "tracking":
        return tracking(str(value))
    if name in CODES and words.has(f"{CODES[name]}-{_key(str(value))}"):
        return words(f"{CODES[name]}-{_key(str(value))}")
    if isinstance(value, date) or name.endswith(DAYS) or name in DAY_NAMES:
        return day_said(value, words.language)
    if isinstance(value, int | float | str):
        return str(value) if name in PLAIN_NUMBERS or name.endswith("_year") else value
    return str(value)


def _whose(words: Words, facts: Mapping[str, Any], names: Sequence[str] | None) -> str:
    name = facts.get("name")
    person = facts.get("person")
    if not name and isinstance(person, int):
        known = names is not None and 0 <= person < len(names)
        name = names[person] if known and names else words("reason-person", number=str(person + 1))
    name = name or facts.get("individual_reference")
    return words("reason-whose", name=name) if name else ""
