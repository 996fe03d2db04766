"""Holds that every sentence of the ministry's page, and every rule of the domain, says where it works."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
ENTRY = re.compile(r"(\d+)\. (.+)")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
WAYS = ("works", "asks nothing of this desk", "open")
RULES = 58


def sentences() -> list[str]:
    """The page, line by line, a line at each full stop."""
    lines = (line.strip() for line in (HERE / "ministry_page.txt").read_text("utf-8").splitlines())
    return [one for line in lines if line for one in SENTENCE.split(line)]


def section(title: str) -> list[tuple[str, list[str]]]:
    """The entries of one list: what it is about, and the lines that say where it works."""
    text = (HERE / "coverage_of_the_page.md").read_text("utf-8")
    entries: list[tuple[str, list[str]]] = []
    for line in text.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0].splitlines():
        found = ENTRY.fullmatch(line)
        if found is not None:
            assert int(found[1]) == len(entries) + 1
            entries.append((found[2], []))
        elif line.strip():
            entries[-1][1].append(line.strip().removeprefix("- "))
    return entries


PAGE, NUMBERED = section("The page"), section("The numbered rules")


@cache
def named_in(path: str) -> frozenset[str]:
    tree = ast.parse((HERE.parent / path).read_text("utf-8"))
    return frozenset(one.name for one in tree.body if isinstance(one, ast.FunctionDef))


def test_no_sentence_of_the_page_is_left_out_nor_put_in_other_words() -> None:
    assert [words for words, _ in PAGE] == sentences()


def test_every_numbered_rule_is_there() -> None:
    assert len(NUMBERED) == RULES


@pytest.mark.parametrize(
    "words, said", [*PAGE, *NUMBERED], ids=lambda value: value[:40] if isinstance(value, str) else ""
)
def test_each_says_where_it_works_by_tests_that_there_are(words: str, said: list[str]) -> None:
    assert said, words
    for line in said:
        way, _, rest = line.partition(": ")
        assert way in WAYS and rest, line
        named = TEST.findall(rest)
        assert bool(named) == (way == "works"), line
        for path, name in named:
            assert name in named_in(path), f"{path}::{name}"
