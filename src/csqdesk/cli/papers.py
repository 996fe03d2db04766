"""Issues a receipt or a letter from the command line, or puts the kept one out again as a duplicate."""

from __future__ import annotations

import argparse
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from csqdesk.cli.opening import open_desk
from csqdesk.cli.output import put, say
from csqdesk.problems import StorageFailed
from csqdesk.words import Words


def run_receipt(options: argparse.Namespace, words: Words) -> int:
    """The file is opened before the paper is issued: a family’s first receipt is not to be a duplicate."""
    with writing_beside(options.pdf) as write, open_desk(options) as desk:
        number, pdf, again = receipt_of(desk, options.number)
        write(pdf)
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


def run_letter(options: argparse.Namespace, words: Words) -> int:
    """The letter of that kind: issued now, or the latest one that stands as a duplicate.

    A letter whose period was met or replaced is a thing of before: another is issued where there is a reason to.
    """
    with writing_beside(options.pdf) as write, open_desk(options) as desk:
        number, pdf, again = letter_of(desk, options.kind, options.number)
        write(pdf)
    key = "cli-letter-again" if again else "cli-letter-issued"
    if options.json:
        put({"paper": number, "file": str(options.pdf), "duplicate": again})
    say(words(key, number=number, path=str(options.pdf)))
    return 0


def letter_of(desk: Any, kind: str, packet: str) -> tuple[str, bytes, bool]:
    """Number and bytes of the request's letter of that kind, and whether it is a duplicate."""
    from csqdesk.casework.correspondence.issuing import issue_letter
    from csqdesk.casework.entries import InstrumentReturn, LetterIssue, PaperChoice
    from csqdesk.casework.instruments import return_instrument
    from csqdesk.casework.letters import reprint_paper
    from csqdesk.casework.questions.papers import paper_pdf, standing_letter
    from csqdesk.rules.vocabulary import PaperKind

    wanted = PaperKind(kind)
    known = desk.ask(standing_letter, packet, wanted)
    if known is not None:
        desk.do(reprint_paper, PaperChoice(paper=known))
        return known, desk.ask(paper_pdf, known, True), True
    if wanted is PaperKind.INSTRUMENT_RETURN:
        number = desk.do(return_instrument, InstrumentReturn(packet=packet)).value
    else:
        number = desk.do(issue_letter, LetterIssue(packet=packet, kind=wanted)).value
    return number, desk.ask(paper_pdf, number), False


@contextmanager
def writing_beside(path: Path) -> Iterator[Callable[[bytes], None]]:
    """Hands out the way to fill a file beside ``path``, which gets that name at the end, when all went well.

    A failed write leaves what was there. Raises StorageFailed.
    """
    beside = path.with_name(f".{secrets.token_hex(8)}.part") if path.name else path
    written = False
    try:
        with told(path):
            if path.is_dir():
                raise IsADirectoryError
            path.parent.mkdir(parents=True, exist_ok=True)
            file = open(beside, "xb")  # noqa: SIM115 (closed below, once it was handed out)

        def write(content: bytes) -> None:
            nonlocal written
            with told(path):
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                written = True

        with file:
            yield write
        with told(path):
            if written:
                os.replace(beside, path)
    finally:
        with suppress(OSError):
            beside.unlink()


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What the disk refuses, as a sentence about ``path``."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise StorageFailed("problem-pdf-not-written", path=str(path)) from error


def write_beside(path: Path, content: bytes) -> None:
    """Writes beside and renames: a failed write leaves what was there. Raises StorageFailed."""
    with writing_beside(path) as write:
        write(content)
