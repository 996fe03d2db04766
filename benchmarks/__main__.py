"""Runs the benchmarks and prints their table: all of them, or those that are named."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial

from benchmarks import first_ack, first_key, log_packet, one_receipt
from benchmarks.measure import Measure, table

BENCHMARKS: dict[str, Callable[[int], Measure]] = {
    "first_key": partial(first_key.measure, platform="offscreen"),
    "first_key_on_screen": partial(first_key.measure, platform="xcb"),
    "first_ack": first_ack.measure,
    "log_packet": log_packet.measure,
    "one_receipt": one_receipt.measure,
}
"""Name → measurement, given a number of rounds (0: its own). One row to add one."""

ROUNDS = {"first_key": 11, "first_key_on_screen": 11, "first_ack": 15, "log_packet": 200, "one_receipt": 40}


def main(given: Sequence[str]) -> int:
    """Prints the table; with ``--strict`` a ratio over its aim makes the exit code 1."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *BENCHMARKS], help="which ones (default: all that can run)")
    parser.add_argument("--rounds", type=int, default=0, help="how many times each side runs")
    parser.add_argument("--strict", action="store_true", help="exit 1 when an aim is missed")
    options = parser.parse_args(given)
    chosen = options.names or [
        name for name in BENCHMARKS if name != "first_key_on_screen" or os.environ.get("DISPLAY")
    ]
    measures = []
    for name in chosen:
        print(f"{name}...", file=sys.stderr, flush=True)
        measures.append(BENCHMARKS[name](options.rounds or ROUNDS[name]))
    print(table(measures))
    return int(options.strict and not all(one.met for one in measures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
