"""Reads the command line's words into options; one row of ``COMMANDS`` per command."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

Add = Callable[[argparse.ArgumentParser], object]


class Wrong(Exception):
    """Words the command line does not understand; carries argparse's sentence."""


class Parser(argparse.ArgumentParser):
    """Raises instead of leaving the process: the exit code and the sentence are ours."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise Wrong(message)


def day(text: str) -> date:
    """A day as ISO text."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not YYYY-MM-DD") from error


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="JSON lines on standard output")


def _source(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("source", nargs="?", default="-", help="a file, or - for standard input")


def _number(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("number")


def _assess(parser: argparse.ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--on", type=day)


def _edit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number")
    parser.add_argument("--if-version", type=int)
    _source(parser)


def _text(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("text", nargs="+")


def _named(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?")
    parser.add_argument("--list", action="store_true")
    _source(parser)


def _rule(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", choices=["fee", "deadline", "instrument", "checklist", "certificate", "tracking"])
    _source(parser)


def _receipt(parser: argparse.ArgumentParser) -> None:
    _number(parser)
    parser.add_argument("--pdf", type=Path, required=True, metavar="FILE")


def _demo(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("--folder", type=Path, metavar="DIR")


def _check(parser: argparse.ArgumentParser) -> None:
    _json(parser)
    parser.add_argument("--quick", action="store_true")


def _file(name: str) -> Add:
    def add(parser: argparse.ArgumentParser) -> None:
        _json(parser)
        parser.add_argument(name, type=Path)

    return add


COMMANDS: dict[tuple[str, ...], tuple[str, Add]] = {
    ("demo",): ("the main job on practice data, start to end", _demo),
    ("packet", "add"): ("log envelopes, one JSON line each", _source),
    ("packet", "list"): ("every envelope", _json),
    ("packet", "show"): ("one envelope", _number),
    ("packet", "search"): ("envelopes of the files a text names", _text),
    ("packet", "edit"): ("correct an envelope", _edit),
    ("assess",): ("the whole verdict on the request of an envelope", _assess),
    ("act",): ("any act by its name", _named),
    ("ask",): ("any question by its name", _named),
    ("rules",): ("the pure rules on plain values", _rule),
    ("receipt",): ("issue or reprint a receipt", _receipt),
    ("check",): ("integrity, numbers, journal", _check),
    ("migrate",): ("bring the file to this version", _json),
    ("backup",): ("a verified copy", _file("dest")),
    ("restore",): ("put a backup in the file's place", _file("backup_file")),
    ("settings",): ("the connection's real settings", _json),
    ("doctor",): ("versions, folders, fonts, printers, key", _json),
}
"""Words of a command → its help and its own options."""


def parser() -> Parser:
    """The whole command line."""
    top = Parser(
        prog="csqdesk", description="The desk for mailed requests after a CSQ was issued."
    )
    top.add_argument("--db", default=os.environ.get("CSQDESK_DB"), metavar="PATH")
    top.add_argument("--actor", metavar="NAME")
    top.add_argument("--lang", choices=["fr", "en"])
    top.add_argument("--today", type=day, default=_today_of_environment(), metavar="YYYY-MM-DD")
    top.add_argument("--version", action="store_true")
    first = top.add_subparsers(dest="command", parser_class=Parser)
    groups: dict[str, argparse._SubParsersAction[Parser]] = {}
    for words, (text, add) in COMMANDS.items():
        if len(words) == 1:
            chosen = first.add_parser(words[0], help=text)
        else:
            if words[0] not in groups:
                group = first.add_parser(words[0])
                groups[words[0]] = group.add_subparsers(dest="second", required=True, parser_class=Parser)
            chosen = groups[words[0]].add_parser(words[1], help=text)
        add(chosen)
    return top


def _today_of_environment() -> date | None:
    named = os.environ.get("CSQDESK_TODAY")
    try:
        return date.fromisoformat(named) if named else None
    except ValueError as error:
        raise Wrong(f"CSQDESK_TODAY: {named!r} is not YYYY-MM-DD") from error
