"""Puts a paper out as the station is set: at once on its printer, or through the preview when there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from csqdesk.casework.entries import PaperChoice
from csqdesk.problems import Problem
from csqdesk.ui.page import Notice
from csqdesk.ui.printing.wanted import Outlets, Wanted
from csqdesk.words.say import problem_sentence

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow


def put_out(frame: MainWindow, wanted: Wanted | str, *, preview: bool = False) -> None:
    """Prints a paper without a dialog, or shows it first when asked or when no printer is chosen."""
    paper = Wanted(wanted) if isinstance(wanted, str) else wanted

    def ready(pdf: bytes) -> None:
        if preview or not frame.settings.printer:
            show_preview(frame, paper, pdf)
        else:
            send(frame, paper, pdf, frame.settings.printer)

    fetch(frame, paper, ready, journaled=not preview)


def fetch(frame: MainWindow, paper: Wanted, ready: Callable[[bytes], None], *, journaled: bool) -> None:
    """The kept bytes; putting a duplicate out is an act of its own and is journaled first."""

    def ask() -> None:
        frame.link.ask("paper_pdf", paper.number, paper.duplicate, then=ready)

    if paper.duplicate and journaled:
        frame.link.do("reprint_paper", PaperChoice(paper=paper.number), then=lambda _: ask())
    else:
        ask()


def send(frame: MainWindow, paper: Wanted, pdf: bytes, printer: str, copies: int = 1) -> bool:
    """Prints and notes it; a printer that fails is told and the preview offers the ways out."""
    from csqdesk.ui.printing.printer import print_pdf

    try:
        print_pdf(pdf, printer, copies)
    except Problem as problem:
        show_preview(frame, paper, pdf, trouble=problem_sentence(frame.words, problem))
        return False
    done(frame, paper)
    frame.tell(Notice(frame.words("printing-printed", number=paper.number)))
    return True


def done(frame: MainWindow, paper: Wanted) -> None:
    """The paper left the desk."""
    frame.link.do("note_printed", PaperChoice(paper=paper.number))


def show_preview(frame: MainWindow, paper: Wanted, pdf: bytes, trouble: str = "") -> None:
    """Opens the preview in a window of its own."""
    from csqdesk.ui.printing.preview import PreviewWindow

    outlets = Outlets(
        send=lambda printer, copies: send(frame, paper, pdf, printer, copies), done=lambda: done(frame, paper)
    )
    window = PreviewWindow(frame, paper, pdf, outlets, trouble)
    frame.show_extra(f"preview-{paper.number}", lambda: window)
