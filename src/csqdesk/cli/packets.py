"""Performs ``packet add|list|show|search|edit`` and ``assess``: one transaction a line, acknowledged when durable."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from csqdesk.cli.opening import open_desk
from csqdesk.cli.output import answered, lines_of, nack, object_of, one_object, put, say
from csqdesk.problems import EXIT_CODES, Invalid, Problem
from csqdesk.rules.texts import looks_like_card_number

if TYPE_CHECKING:
    from csqdesk.words import Words

STOPPING = frozenset({"storage", "corrupt", "network", "newer", "location"})
"""After these nothing more can be saved: the rest of the lines waits."""


def run_packet_add(options: argparse.Namespace, words: Words) -> int:
    """Logs each line; goes on after a refused one, stops after storage, corrupt, network.

    Ends with the first code that is not a refusal: « validation » promises that all the rest was saved.
    """
    worst = EXIT_CODES["ok"]
    refused = 0
    with open_desk(options) as desk:
        for line in lines_of(options.source):
            ref: str | None = None
            try:
                value = object_of(line)
                ref = reference_of(value)
                answer = log_line(desk, value)
            except Problem as problem:
                message = nack(ref, problem, words)
                refused += 1
                if worst in (EXIT_CODES["ok"], EXIT_CODES["validation"]):
                    worst = problem.exit_code
                if problem.code in STOPPING:
                    say(message)
                    return problem.exit_code
            else:
                put(answer)
    if refused:
        say(words("cli-lines-refused", count=refused))
    return worst


def reference_of(value: dict[str, Any]) -> str | None:
    """The reference under which a line is answered; one that looks like a card number is not repeated."""
    given = value.get("ref")
    if not isinstance(given, str) or len(given) > 200 or looks_like_card_number(given):
        return None
    return given


def log_line(desk: Any, value: dict[str, Any]) -> dict[str, Any]:
    """One line of ``packet add`` through the act; answers its acknowledgement."""
    from csqdesk.casework.entries import PacketEntry
    from csqdesk.casework.packets import log_packet
    from csqdesk.casework.reading import read_entry

    if not isinstance(value.get("ref"), str) or not value["ref"].strip():
        raise Invalid("problem-ref-missing", field="ref")
    entry = read_entry(PacketEntry, value)
    done = desk.do(log_packet, entry)
    ack = {"ack": entry.ref, **done.value}
    return {**ack, "again": True} if done.again else ack


def run_packet_list(options: argparse.Namespace, words: Words) -> int:
    from csqdesk.casework.questions.packets import list_packets

    with open_desk(options) as desk:
        for row in desk.ask(list_packets):
            put(row)
    return 0


def run_packet_show(options: argparse.Namespace, words: Words) -> int:
    from csqdesk.casework.questions.packets import show_packet

    with open_desk(options) as desk:
        put(desk.ask(show_packet, options.number))
    return 0


def run_packet_search(options: argparse.Namespace, words: Words) -> int:
    from csqdesk.casework.questions.packets import search_packets

    with open_desk(options) as desk:
        for row in desk.ask(search_packets, " ".join(options.text)):
            put(row)
    return 0


def run_packet_edit(options: argparse.Namespace, words: Words) -> int:
    """Corrects an envelope: changed fields and a reason; exit 12 when somebody changed it meanwhile."""
    from csqdesk.casework.entries import PacketChanges, PacketCorrection
    from csqdesk.casework.packets import edit_packet
    from csqdesk.casework.reading import read_entry

    value = one_object(options.source)
    reference = reference_of(value) or options.number
    with answered(reference, words):
        value.pop("ref", None)
        named = {"packet": options.number, "reason": value.pop("reason", None), "if_version": options.if_version}
        head = read_entry(PacketCorrection, {**named, "changes": {}})
        changes = read_entry(PacketChanges, value)
        cleared = tuple(name for name, one in value.items() if one is None)
        with open_desk(options) as desk:
            done = desk.do(edit_packet, replace(head, changes=changes, cleared=cleared))
        put({"ack": reference, "number": done.number, "version": done.value["version"]})
    return EXIT_CODES["ok"]


def run_assess(options: argparse.Namespace, words: Words) -> int:
    from csqdesk.casework.questions.packets import assess_packet

    with open_desk(options) as desk:
        put(desk.ask(assess_packet, options.number, options.on))
    return 0
