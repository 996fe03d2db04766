"""Starts csqdesk: the window when nothing is asked, else the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the program; the answer is its exit code."""
    from csqdesk.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
