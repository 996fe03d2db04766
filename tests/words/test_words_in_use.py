"""Finds every key that the program says, and proves that the catalogues have it and are given its facts."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from csqdesk.words import Words
from tests.words.test_catalogue import PREFIXES

SOURCE = Path(__file__).resolve().parents[2] / "src" / "csqdesk"
SENTENCES = re.compile(r"(problem|check|fix|system)-[a-z0-9-]*[a-z0-9]")
SPEAKERS = frozenset({"words", "voice", "say"})
"""Names under which the words of a language are called."""

BUILT = frozenset({"country", "province", "holiday", "field", "owner", "row"})
"""Families whose words are called by a name and a code (``words/formats.py``, ``words/say.py``)."""

FAMILIES = (*BUILT, *(prefix for prefixes in PREFIXES.values() for prefix in prefixes))
"""Families of which every code has its word, said or not: closed lists are whole."""

NOT_WORDS = frozenset({"check-circle"})
"""Names of icons that look like keys."""


@functools.cache
def modules() -> tuple[tuple[str, ast.Module], ...]:
    paths = sorted(SOURCE.rglob("*.py"))
    return tuple((path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text("utf-8"))) for path in paths)


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args:
                yield f"{path}:{node.lineno}", node


def name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_sentence_named_in_the_program_is_written(language: str) -> None:
    words = Words(language)
    lacking = [
        f"{path}:{node.lineno} {node.value}"
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SENTENCES.fullmatch(node.value)
        if node.value not in NOT_WORDS and not words.has(node.value)
    ]
    assert not lacking


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_key_that_is_said_is_written(language: str) -> None:
    words = Words(language)
    known = words.keys()
    lacking = []
    for where, call in calls():
        if name_of(call.func) not in SPEAKERS:
            continue
        first = call.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            if re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9_]+)+", first.value) and first.value not in known:
                lacking.append(f"{where} {first.value}")
        elif isinstance(first, ast.JoinedStr) and isinstance(first.values[0], ast.Constant):
            start = str(first.values[0].value)
            if "-" in start and not any(key.startswith(start) for key in known):
                lacking.append(f"{where} {start}…")
    assert not lacking


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_problem_brings_the_facts_of_its_sentence(language: str) -> None:
    words = Words(language)
    lacking = []
    for where, call in calls():
        first = call.args[0]
        if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
            continue
        if not first.value.startswith("problem-") or any(one.arg is None for one in call.keywords):
            continue
        if name_of(call.func) in SPEAKERS or not words.has(first.value):
            continue
        given = {one.arg for one in call.keywords}
        if missing := {name.removesuffix("_known") for name in words.needs(first.value)} - given:
            lacking.append(f"{where} {first.value} {sorted(missing)}")
    assert not lacking


@functools.cache
def named() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Every text of the program, and the keys it makes of a beginning and a code."""
    texts, made = set(), set()
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [str(one.value) if isinstance(one, ast.Constant) else None for one in node.values]
                if parts and parts[0] and re.match("[a-z]+-", parts[0]):
                    made.add("".join(".+" if one is None else re.escape(one) for one in parts))
            elif (
                isinstance(node, ast.Call)
                and name_of(node.func) == "code"
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                made.add(f"{re.escape(str(node.args[0].value))}-.+")
    return frozenset(texts), tuple(re.compile(one) for one in made)


def unsaid(keys: Iterable[str]) -> list[str]:
    """The keys that nothing in the program says."""
    texts, made = named()
    return sorted(
        key
        for key in keys
        if key not in texts
        and not key.startswith(tuple(f"{family}-" for family in FAMILIES))
        and not any(one.fullmatch(key) for one in made)
    )


def test_every_word_is_said_somewhere() -> None:
    assert unsaid(Words("fr").keys()) == []


def test_a_word_that_nothing_says_is_found() -> None:
    assert unsaid({"dossier-nobody-says-this", "fix-nobody", "receipt-complete", "country-vn"}) == [
        "dossier-nobody-says-this",
        "fix-nobody",
    ]


def test_the_search_sees_the_program() -> None:
    """A renamed speaker must not make these tests pass for want of calls."""
    assert sum(name_of(call.func) in SPEAKERS for _, call in calls()) > 60
