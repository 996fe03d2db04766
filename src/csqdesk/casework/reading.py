"""Reads an entry from JSON by its own type hints, naming the field of anything that is not as it should be."""

from __future__ import annotations

import dataclasses
import functools
import re
import types
import typing
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from csqdesk.problems import Invalid
from csqdesk.rules.texts import clean_serial, clean_text, looks_like_card_number
from csqdesk.rules.vocabulary import Method

T = TypeVar("T")

SERIALS = frozenset({"tracking", "number", "individual_reference", "file_number", "transit", "institution"})
"""Fields that hold numbers printed by others: a carrier's own check digit may make them look like a card."""

SAID_BY = {"tracking": "tracking_said", "number": "number_said"}
"""Numbers that may look like a card's → the field that says that they are none."""

ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

NAMES = frozenset({"family_name", "given_name", "issuer", "name"})
NAME_LIMIT = 100
MULTILINE = frozenset({"note", "label", "unexpected", "reason", "text", "explanation"})


@functools.cache
def fields_of(kind: Any) -> dict[str, tuple[Any, bool]]:
    """Field name → (type, required) of an entry class."""
    hints = typing.get_type_hints(kind)
    found = {}
    for one in dataclasses.fields(typing.cast(Any, kind)):
        required = one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
        found[one.name] = (hints[one.name], required)
    return found


def read_entry(kind: type[T], value: Any, path: str = "") -> T:
    """An entry of class ``kind`` from a JSON value.

    Raises Invalid with the path of the first field that is unknown, missing, of another type, of an unknown code,
    or whose text cannot be kept.
    """
    if not isinstance(value, Mapping):
        raise Invalid("problem-json-not-object", field=path or None)
    known = fields_of(typing.cast(Any, kind))
    for name in value:
        if name not in known:
            named = shown(str(name))
            raise Invalid("problem-field-unknown", field=_join(path, named), name=named)
    taken: dict[str, Any] = {}
    for name, (hint, required) in known.items():
        here = _join(path, name)
        given = value.get(name)
        if given is None:
            if required:
                raise Invalid("problem-field-missing", field=here, name=name)
            continue
        said = _is_said(name, value)
        taken[name] = _read_text(given, here, name, said=True) if said else _read(hint, given, here, name)
    return kind(**taken)


def _is_said(name: str, value: Mapping[str, Any]) -> bool:
    """True when the clerk said what a number is that could be a card's. A card form has no number of its own."""
    return value.get(SAID_BY.get(name, "")) is True and value.get("method") != Method.CARD_FORM


def shown(text: str) -> str:
    """The beginning of what somebody typed, for naming it in an answer; never a card number (ruling 11)."""
    return "…" if looks_like_card_number(text[:2000]) else text[:80]


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _read(hint: Any, value: Any, path: str, name: str) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType or origin is typing.Union:
        inner = next(one for one in arguments if one is not type(None))
        return _read(inner, value, path, name)
    if origin is tuple:
        if not isinstance(value, list):
            raise Invalid("problem-field-type", field=path, expected="list")
        read = tuple(_read(arguments[0], one, f"{path}.{place}", name) for place, one in enumerate(value))
        if arguments[0] is str and looks_like_card_number("\n".join(read)):
            raise Invalid("problem-text-card-number", field=path)
        return read
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return read_entry(hint, value, path)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _read_code(hint, value, path)
    if hint is date:
        return _read_day(value, path)
    if hint is str:
        return _read_text(value, path, name)
    if hint in (int, bool):
        return _read_exact(hint, value, path, name)
    return value


def _read_exact(hint: type, value: Any, path: str, name: str) -> Any:
    if type(value) is not hint:
        raise Invalid("problem-field-type", field=path, expected=hint.__name__)
    if isinstance(value, int) and hint is int and (value < 0 or value > 10**12):
        raise Invalid("problem-amount-negative" if value < 0 else "problem-number-too-large", field=path)
    return value


def _read_code(codes: type[StrEnum], value: Any, path: str) -> StrEnum:
    try:
        return codes(value)
    except ValueError:
        allowed = ", ".join(one.value for one in codes)
        if not isinstance(value, str):
            said = type(value).__name__
        else:
            said = _read_text(value, path, "") if len(value) <= 80 else shown(value)
        raise Invalid("problem-code-unknown", field=path, value=said, allowed=allowed) from None


def _read_day(value: Any, path: str) -> date:
    if not isinstance(value, str) or not ISO_DAY.fullmatch(value):
        raise Invalid("problem-date-unreadable", field=path)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Invalid("problem-date-does-not-exist", field=path, value=value) from None


def _read_text(value: Any, path: str, name: str, *, said: bool = False) -> str:
    if not isinstance(value, str):
        raise Invalid("problem-field-type", field=path, expected="text")
    try:
        serial = name in SERIALS
        multiline = name in MULTILINE
        text = clean_serial(value, said=said) if serial else clean_text(value, multiline=multiline)
    except Invalid as problem:
        of_payment = name == "number" and problem.key == "problem-text-card-or-tracking"
        key = "problem-text-card-or-instrument" if of_payment else problem.key
        raise Invalid(key, field=path, **problem.facts) from None
    if name in NAMES and len(text) > NAME_LIMIT:
        raise Invalid("problem-name-too-long", field=path, limit=NAME_LIMIT)
    return text


def as_json(entry: Any) -> Any:
    """The entry as plain JSON, without the fields nobody filled; ``read_entry`` gives it back.

    An empty list is a word of its own where the field may also be absent: a letter that names nobody.
    """
    if dataclasses.is_dataclass(entry) and not isinstance(entry, type):
        pairs = ((f, getattr(entry, f.name)) for f in dataclasses.fields(entry))
        return {f.name: as_json(value) for f, value in pairs if value is not None and (value != () or f.default != ())}
    if isinstance(entry, tuple):
        return [as_json(one) for one in entry]
    if isinstance(entry, StrEnum):
        return entry.value
    if isinstance(entry, date):
        return entry.isoformat()
    return entry


def read_value(hint: Any, value: Any, name: str) -> Any:
    """One JSON value as the type ``hint`` (a number or a text where either is taken). Raises Invalid."""
    arguments = [one for one in typing.get_args(hint) if one is not type(None)]
    if len(arguments) > 1 and typing.get_origin(hint) is types.UnionType:
        kind = next((one for one in arguments if type(value) is one), arguments[0])
        return _read(kind, value, name, name)
    return _read(hint, value, name, name)
