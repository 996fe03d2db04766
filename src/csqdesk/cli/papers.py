"""Issues a receipt from the command line, or puts the kept one out again as a duplicate."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from csqdesk.cli.opening import open_desk
from csqdesk.cli.output import put, say
from csqdesk.problems import StorageFailed
from csqdesk.words import Words


def run_receipt(options: argparse.Namespace, words: Words) -> int:
    with open_desk(options) as desk:
        number, pdf, again = receipt_of(desk, options.number)
        write_beside(options.pdf, pdf)
        key = "cli-receipt-again" if again else "cli-receipt-issued"
        if options.json:
            put({"paper": number, "file": str(options.pdf), "duplicate": again})
        say(words(key, number=number, path=str(options.pdf)))
    return 0


def receipt_of(desk: Any, packet: str) -> tuple[str, bytes, bool]:
    """Number and bytes of the envelope's receipt: issued now, or the kept one as a duplicate."""
    from csqdesk.casework.entries import PaperChoice, ReceiptIssue
    from csqdesk.casework.letters import issue_receipt, reprint_paper
    from csqdesk.casework.questions.papers import paper_pdf, standing_receipt

    known = desk.ask(standing_receipt, packet)
    if known is None:
        number = desk.do(issue_receipt, ReceiptIssue(packet=packet)).value
        return number, desk.ask(paper_pdf, number), False
    desk.do(reprint_paper, PaperChoice(paper=known))
    return known, desk.ask(paper_pdf, known, True), True


def write_beside(path: Path, content: bytes) -> None:
    """Writes beside and renames: a failed write leaves what was there. Raises StorageFailed."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(beside, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise StorageFailed("problem-pdf-not-written", path=str(path)) from error
