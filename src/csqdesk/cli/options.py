"""Reads the command line's words into options; one row of ``COMMANDS`` per command."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from csqdesk.rules.vocabulary import PaperKind

Add = Callable[[argparse.ArgumentParser], object]

ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Wrong(Exception):
    """Words the command line does not understand: the key of the sentence and what fills it."""

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


SAID: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"unrecognized arguments: (?:-- )?(?P<detail>.*)", re.DOTALL), "problem-usage-unknown"),
    (re.compile(r"the following arguments are required: (?P<detail>.*)", re.DOTALL), "problem-usage-missing"),
    (re.compile(r"argument (?P<detail>\S+): expected .*"), "problem-usage-no-value"),
    (
        re.compile(r"argument \S+: invalid choice: (?P<detail>.*) \(choose from (?P<allowed>.*)\)", re.DOTALL),
        "problem-usage-choice",
    ),
    (re.compile(r"argument (?P<name>\S+): (?P<detail>.*) is not YYYY-MM-DD", re.DOTALL), "problem-usage-day"),
    (re.compile(r"argument (?P<name>\S+): (?P<detail>.*) is no day there is", re.DOTALL), "problem-usage-no-such-day"),
    (re.compile(r"argument (?P<name>\S+): invalid int value: (?P<detail>.*)", re.DOTALL), "problem-usage-number"),
)
"""Sentences of argparse, which knows no French → ours."""


def said(message: str) -> Wrong:
    """What argparse found, as a sentence of ours."""
    for pattern, key in SAID:
        found = pattern.fullmatch(message)
        if found is not None:
            facts = {name: value.replace("'", "") for name, value in found.groupdict().items()}
            return Wrong(key, **facts)
    return Wrong("problem-usage", detail=message)


class Asked(Exception):
    """Somebody asks how ``parser`` is used; its help texts are keys of the catalogue."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        super().__init__()
        self.parser = parser


class Help(argparse.Action):
    """``--help``: raises Asked, for this module speaks no language."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given, nargs=0, default=argparse.SUPPRESS)

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        raise Asked(parser)


class Parser(argparse.ArgumentParser):
    """Raises instead of leaving the process: the exit code and the sentence are ours."""

    order: Callable[[Parser, list[str]], list[str]] | None = None
    """How the words of one command are put in order before argparse reads them."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **given, "add_help": False})
        self.add_argument("-h", "--help", action=Help, help="cli-help-help")

    def error(self, message: str) -> None:  # type: ignore[override]
        raise said(message)

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        words = list(args or ())
        return super().parse_known_args(self.order(self, words) if self.order else words, namespace)

    def takes_value(self, word: str) -> bool:
        """Whether ``word`` is an option that the next word belongs to."""
        action = self._option_string_actions.get(word)
        return action is not None and action.nargs != 0


def options_first(parser: Parser, words: list[str]) -> list[str]:
    """``--json - NAME`` for ``NAME --json -``: argparse alone leaves no positional for what follows an option."""
    options: list[str] = []
    others: list[str] = []
    coming = iter(words)
    for word in coming:
        if word == "--":
            others += coming
        elif word == "-" or not word.startswith("-"):
            others.append(word)
        else:
            options.append(word)
            if parser.takes_value(word):
                options += [value for value in [next(coming, None)] if value is not None]
    return [*options, "--", *others] if others else options


def text_last(parser: Parser, words: list[str]) -> list[str]:
    """Any text may be looked for, also one that begins like an option: only ``--json`` is one here."""
    if words in (["--help"], ["-h"]):
        return words
    text = words[:]
    if "--json" in text:
        del text[len(text) - 1 - text[::-1].index("--json")]
    as_json = ["--json"] * (len(words) - len(text))
    if text[:1] == ["--"] and len(text) > 1:
        del text[0]
    return [*as_json, "--", *text] if text else as_json


def day(text: str) -> date:
    """A day as ISO text."""
    if not ISO_DAY.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text} is not YYYY-MM-DD")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day there is") from None


def text(word: str) -> str:
    """A word as somebody typed it: a plain locale hands its accents over as bytes. Paths stay as they are."""
    return os.fsencode(word).decode("utf-8", "replace")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="cli-help-json")


def _source(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("source", nargs="?", default="-", help="cli-help-source")


def _number(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("number", type=text, metavar="NUMBER", help="cli-help-number")


def _assess(parser: argparse.ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--on", type=day, metavar="YYYY-MM-DD", help="cli-help-on")


def _edit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", type=text, metavar="NUMBER", help="cli-help-number")
    parser.add_argument("--if-version", type=int, metavar="N", help="cli-help-if-version")
    _source(parser)


def _text(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("text", nargs="+", type=text, metavar="TEXT", help="cli-help-text")


def _named(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", type=text, metavar="NAME", help="cli-help-name")
    parser.add_argument("--list", action="store_true", help="cli-help-list")
    _source(parser)


def _rule(parser: argparse.ArgumentParser) -> None:
    rules = ["fee", "deadline", "instrument", "checklist", "certificate", "tracking"]
    parser.add_argument("rule", choices=rules, metavar="RULE", help="cli-help-rule")
    _source(parser)


def _receipt(parser: argparse.ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--pdf", type=Path, required=True, metavar="FILE", help="cli-help-pdf")


def _letter(parser: argparse.ArgumentParser) -> None:
    kinds = [kind.value for kind in PaperKind if kind is not PaperKind.RECEIPT]
    parser.add_argument("kind", choices=kinds, metavar="KIND", help="cli-help-kind")
    _receipt(parser)


def _demo(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("--folder", metavar="DIR", help="cli-help-folder")


def _check(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("--quick", action="store_true", help="cli-help-quick")


def _file(name: str, shown: str) -> Add:
    """A path as it was typed: a slash at its end says that a folder is meant."""

    def add(parser: argparse.ArgumentParser) -> None:
        _json(parser)
        parser.add_argument(name, metavar=shown, help=f"cli-help-{shown.lower()}")

    return add


COMMANDS: dict[tuple[str, ...], Add] = {
    ("demo",): _demo,
    ("packet", "add"): _source,
    ("packet", "list"): _json,
    ("packet", "show"): _number,
    ("packet", "search"): _text,
    ("packet", "edit"): _edit,
    ("assess",): _assess,
    ("act",): _named,
    ("ask",): _named,
    ("rules",): _rule,
    ("receipt",): _receipt,
    ("letter",): _letter,
    ("check",): _check,
    ("migrate",): _json,
    ("backup",): _file("dest", "DEST"),
    ("restore",): _file("backup_file", "FILE"),
    ("settings",): _json,
    ("doctor",): _json,
}
"""Words of a command → its own options; its help is ``cli-help-<words>``."""


def parser() -> Parser:
    """The whole command line; what may be said before a command may be said after it as well."""
    top = Parser(prog="csqdesk", description="cli-help-csqdesk")
    _for_every_command(top, db=os.environ.get("CSQDESK_DB"), today=_today_of_environment())
    top.add_argument("--version", action="store_true", help="cli-help-version")
    first = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    groups: dict[str, argparse._SubParsersAction[Parser]] = {}
    for words, add in COMMANDS.items():
        text = "-".join(("cli-help", *words))
        if len(words) == 1:
            chosen = first.add_parser(words[0], help=text, description=text)
        else:
            if words[0] not in groups:
                group = first.add_parser(words[0], help=f"cli-help-{words[0]}")
                groups[words[0]] = group.add_subparsers(
                    dest="second", metavar="COMMAND", required=True, parser_class=Parser
                )
            chosen = groups[words[0]].add_parser(words[1], help=text, description=text)
        add(chosen)
        if words == ("packet", "search"):
            chosen.order = text_last
            continue
        chosen.order = options_first
        nothing: Any = argparse.SUPPRESS
        _for_every_command(chosen, db=nothing, today=nothing, rest=nothing)
    return top


def _for_every_command(parser: argparse.ArgumentParser, *, db: Any, today: Any, rest: Any = None) -> None:
    parser.add_argument("--db", default=db, metavar="PATH", help="cli-help-db")
    parser.add_argument("--actor", type=text, default=rest, metavar="NAME", help="cli-help-actor")
    parser.add_argument("--lang", default=rest, choices=["fr", "en"], help="cli-help-lang")
    parser.add_argument("--today", type=day, default=today, metavar="YYYY-MM-DD", help="cli-help-today")


def language_named(arguments: Sequence[str]) -> str | None:
    """The language among the words, before anybody knows whether the rest makes sense."""
    for place, word in enumerate(arguments):
        named = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and place + 1 < len(arguments):
            named = arguments[place + 1]
        if named in ("fr", "en"):
            return named
    return None


def _today_of_environment() -> date | None:
    named = os.environ.get("CSQDESK_TODAY")
    if not named:
        return None
    try:
        return day(named)
    except argparse.ArgumentTypeError as error:
        key = "problem-usage-no-such-day" if ISO_DAY.fullmatch(named) else "problem-usage-day"
        raise Wrong(key, name="CSQDESK_TODAY", detail=named[:80]) from error
