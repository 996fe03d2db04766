"""Puts out answers: JSON lines on standard output, flushed one by one, sentences on standard error."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
import typing
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from csqdesk.problems import Invalid, Problem, StorageFailed
from csqdesk.rules.texts import looks_like_card_number

if TYPE_CHECKING:
    from csqdesk.words import Words

PLACES = frozenset({"path", "backup", "folder", "file"})
OUTPUT_CLOSED = "problem-output-closed"


def put(answer: Any) -> None:
    """One JSON line, UTF-8, flushed. Raises StorageFailed when nobody takes it, or the disk behind it is full."""
    tell(json.dumps(plain(answer), ensure_ascii=False))


def tell(text: str) -> None:
    """Lines on standard output, UTF-8, flushed. Raises StorageFailed when nobody takes them."""
    out = typing.cast("TextIO | None", sys.stdout)
    try:
        if out is None:
            raise OSError
        out.buffer.write((text + "\n").encode("utf-8", "replace"))
        out.buffer.flush()
    except OSError as error:
        if out is not None:
            _let_go(out)
        raise StorageFailed(OUTPUT_CLOSED) from error


def say(sentence: str) -> None:
    """One sentence for a person, on standard error, if there is one that takes it."""
    err = typing.cast("TextIO | None", sys.stderr)
    if err is None:
        return
    try:
        err.write(sentence.encode("utf-8", "replace").decode("utf-8") + "\n")
        err.flush()
    except (OSError, ValueError):
        _let_go(err)


def _let_go(stream: TextIO) -> None:
    """Leads a stream that nobody takes to nowhere: Python would try again at its end and exit with its own code."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def plain(value: Any) -> Any:
    """Any sheet as JSON values: ISO days, codes, integer cents."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, frozenset, set)):
        return [plain(one) for one in value]
    if isinstance(value, bytes):
        return {"bytes": len(value)}
    return str(value) if isinstance(value, Path) else value


def sentence_of(problem: Problem, words: Words) -> str:
    """The problem in the chosen language; a card number among what was typed is not said again (ruling 11)."""
    from csqdesk.words.say import problem_sentence

    problem.facts = repeatable(problem.facts)
    return problem_sentence(words, problem)


def repeatable(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What a sentence may say again of what was typed: no card number; where a file lies stays as it is."""
    return {
        name: "…" if isinstance(one, str) and name not in PLACES and looks_like_card_number(one[:2000]) else one
        for name, one in facts.items()
    }


def nack(reference: str | None, problem: Problem, words: Words) -> str:
    """Puts out that nothing was stored, and why; answers the sentence."""
    message = sentence_of(problem, words)
    put({"nack": reference, "code": problem.code, "field": problem.field, "message": message})
    return message


@contextmanager
def answered(reference: str, words: Words) -> Iterator[None]:
    """Lets no refusal of one act go without its ``nack``; the exit code and the sentence follow as for any other."""
    try:
        yield
    except Problem as problem:
        if problem.key != OUTPUT_CLOSED:
            nack(reference, problem, words)
        raise


def lines_of(source: str) -> Iterator[bytes]:
    """The lines of a file or of standard input, blank ones left out."""
    try:
        if source == "-":
            if typing.cast("TextIO | None", sys.stdin) is not None:
                yield from _filled(sys.stdin.buffer)
            return
        with open(source, "rb") as file:
            yield from _filled(file)
    except OSError as error:
        raise StorageFailed("problem-file-unreadable", path=source) from error


def _filled(lines: Iterable[bytes]) -> Iterator[bytes]:
    for line in lines:
        if line.strip():
            yield line


LONGEST_NUMBER = 40
"""Digits of a whole number beyond which it is only *too large*: counting them out would take the longer the more."""


def object_of(line: bytes) -> dict[str, Any]:
    """A JSON line as an object. Raises Invalid when it is none, or when a field is said twice."""
    try:
        value = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_said_once, parse_int=_whole_number)
    except Invalid:
        raise
    except (ValueError, RecursionError) as error:
        raise Invalid("problem-json-unreadable") from error
    if not isinstance(value, dict):
        raise Invalid("problem-json-not-object")
    return value


def _said_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        from csqdesk.casework.reading import shown

        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise Invalid("problem-field-twice", field=shown(name))
            seen.add(name)
    return found


def _whole_number(digits: str) -> int:
    if len(digits) <= LONGEST_NUMBER:
        return int(digits)
    too_large = int("9" * LONGEST_NUMBER)
    return -too_large if digits.startswith("-") else too_large


def one_object(source: str) -> dict[str, Any]:
    """The one JSON value of a source, on any number of lines; nothing at all is an empty object."""
    text = b"".join(lines_of(source))
    return object_of(text) if text else {}
