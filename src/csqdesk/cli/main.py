"""Runs one command: opens the office where it is needed, and turns every failure into a code and a sentence."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module

from csqdesk import __version__, places
from csqdesk.cli.options import Asked, Wrong, language_named, parser
from csqdesk.cli.output import repeatable, say, sentence_of, tell
from csqdesk.problems import EXIT_CODES, Problem, Usage
from csqdesk.reports import report_lines, write_report
from csqdesk.words import Words

Command = Callable[[argparse.Namespace, Words], int]

HOMES = {
    "demo": "demo",
    "packet": "packets",
    "assess": "packets",
    "act": "acts",
    "ask": "acts",
    "rules": "rules",
    "receipt": "papers",
    "letter": "papers",
    "check": "office",
    "migrate": "office",
    "backup": "office",
    "restore": "office",
    "settings": "office",
    "doctor": "office",
}
"""Command → the module of this room that performs it (function ``run_<words>``)."""


def run(arguments: list[str]) -> int:
    """Performs the command; answers the exit code of the contract. Never lets a traceback out."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    words = Words(language_named(arguments) or language_of_settings())
    try:
        return _read_and_perform(arguments, words)
    except Wrong as wrong:
        say(words(wrong.key, **repeatable(wrong.facts)))
        return EXIT_CODES["usage"]
    except Problem as problem:
        say(sentence_of(problem, words))
        return problem.exit_code
    except KeyboardInterrupt:
        say(words("problem-interrupted"))
        return EXIT_CODES["unexpected"]
    except Exception as failure:
        say(words("problem-unexpected", path=reported(failure)))
        return EXIT_CODES["unexpected"]


def _read_and_perform(arguments: list[str], words: Words) -> int:
    try:
        options = parser().parse_args(arguments)
    except Asked as asked:
        from csqdesk.cli.helping import help_of

        tell(help_of(asked.parser, words).rstrip("\n"))
        return EXIT_CODES["ok"]
    if options.version:
        tell(f"csqdesk {__version__}")
        return EXIT_CODES["ok"]
    return _perform(options, words)


def _perform(options: argparse.Namespace, words: Words) -> int:
    if options.command is None:
        if not places.has_screen(os.environ):
            raise Usage("cli-no-screen")
        from csqdesk.app import open_window

        return open_window(options, words)
    home = import_module(f"csqdesk.cli.{HOMES[options.command]}")
    second = getattr(options, "second", None)
    name = f"run_{options.command}" + (f"_{second}" if second else "")
    command: Command = getattr(home, name)
    return command(options, words)


def language_of_settings() -> str:
    """The language this user chose for the window; French when nobody chose."""
    try:
        from csqdesk.settings import load_settings

        return load_settings().language
    except (ImportError, OSError, ValueError, AttributeError):
        return "fr"


def reported(failure: Exception) -> str:
    """Where the report is; on a disk that takes nothing, the report itself goes to the standard error."""
    try:
        return str(write_report(failure))
    except OSError:
        say("\n".join(report_lines(failure)))
        return str(places.data_folder() / "reports")
