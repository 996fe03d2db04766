"""Says how a command is used, in the chosen language: argparse itself speaks English only."""

from __future__ import annotations

import argparse

from csqdesk.words import Words

ENGLISH_USAGE = "usage: "


def help_of(parser: argparse.ArgumentParser, words: Words) -> str:
    """The help of one command, its keys turned into words."""
    for action in parser._actions:
        for one in (action, *getattr(action, "_choices_actions", ())):
            if one.help and one.help.startswith("cli-help-"):
                one.help = words(one.help)
    parser._positionals.title = words("cli-help-positionals")
    parser._optionals.title = words("cli-help-options")
    if parser.description:
        parser.description = words(parser.description)
    return parser.format_help().replace(ENGLISH_USAGE, words("cli-help-usage") + " ", 1)
