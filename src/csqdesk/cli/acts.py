"""Performs any act and asks any question by name, and lists their fields, types and who may."""

from __future__ import annotations

import argparse
import inspect
import types
import typing
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from csqdesk.cli.opening import open_desk
from csqdesk.cli.output import answered, one_object, put
from csqdesk.problems import Invalid, Usage
from csqdesk.words import Words


def run_act(options: argparse.Namespace, words: Words) -> int:
    from csqdesk.casework.acts import ACTS, act_named, entry_of
    from csqdesk.casework.reading import read_entry
    from csqdesk.rules.vocabulary import ClerkRole

    if options.list:
        everybody = [role.value for role in ClerkRole]
        for name, act in ACTS.items():
            put({"act": name, "about": about(act), "fields": fields(entry_of(act)), "who": everybody})
        return 0
    if options.name is None:
        raise Usage("problem-usage", detail="act NAME")
    act = act_named(options.name)
    with answered(options.name, words):
        entry: Any = read_entry(entry_of(act), one_object(options.source))
        with open_desk(options) as desk:
            done = desk.do(act, entry)
        put({"ack": done.act, "number": done.number, "journal": done.journal, "value": done.value, "again": done.again})
    return 0


def run_ask(options: argparse.Namespace, words: Words) -> int:
    from csqdesk.casework.acts import QUESTIONS, question_named

    if options.list:
        for name, question in QUESTIONS.items():
            put({"ask": name, "about": about(question), "fields": parameters(question)})
        return 0
    if options.name is None:
        raise Usage("problem-usage", detail="ask NAME")
    question = question_named(options.name)
    arguments = typed(question, one_object(options.source))
    with open_desk(options) as desk:
        answer = desk.ask(lambda view: question(view, **arguments))
        rows = answer if isinstance(answer, tuple) and not hasattr(answer, "_fields") else (answer,)
        for row in rows:
            put(row)
    return 0


def about(function: Callable[..., Any]) -> str:
    """The first sentence of what a function says of itself."""
    return (inspect.getdoc(function) or "").split("\n", 1)[0]


def fields(kind: type) -> list[dict[str, Any]]:
    """The fields of an entry: name, type, whether required; nested entries are listed within."""
    from csqdesk.casework.reading import fields_of

    return [describe(name, hint, required) for name, (hint, required) in fields_of(kind).items()]


def describe(name: str, hint: Any, required: bool) -> dict[str, Any]:
    from dataclasses import is_dataclass

    inner, many = _inner(hint)
    row: dict[str, Any] = {"name": name, "required": required, "type": type_name(inner)}
    if many:
        row["many"] = True
    if is_dataclass(inner) and isinstance(inner, type):
        row["fields"] = fields(inner)
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        row["codes"] = [one.value for one in inner]
    return row


def _inner(hint: Any) -> tuple[Any, bool]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _inner(next(one for one in arguments if one is not type(None)))
    return (_inner(arguments[0])[0], True) if origin is tuple else (hint, False)


def type_name(hint: Any) -> str:
    """A type as scripts know it."""
    from dataclasses import is_dataclass

    simple = {int: "integer", bool: "boolean", str: "text", date: "day"}
    if hint in simple:
        return simple[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return "code"
    return (
        "object" if is_dataclass(hint) or typing.get_origin(hint) is not None else str(getattr(hint, "__name__", hint))
    )


def parameters(question: Callable[..., Any]) -> list[dict[str, Any]]:
    """What a question takes besides the desk itself."""
    hints = typing.get_type_hints(question)
    given = list(inspect.signature(question).parameters.values())[1:]
    return [describe(one.name, hints[one.name], one.default is one.empty) for one in given]


def typed(question: Callable[..., Any], given: dict[str, Any]) -> dict[str, Any]:
    """The JSON arguments of a question as its own types. Raises Invalid for what does not fit."""
    from csqdesk.casework.reading import read_value, shown

    hints = typing.get_type_hints(question)
    known = {one.name: one for one in list(inspect.signature(question).parameters.values())[1:]}
    for name in given:
        if name not in known:
            raise Invalid("problem-field-unknown", field=shown(name), name=shown(name))
    for name, one in known.items():
        if one.default is one.empty and given.get(name) is None:
            raise Invalid("problem-field-missing", field=name, name=name)
    return {name: read_value(hints[name], value, name) for name, value in given.items() if value is not None}
