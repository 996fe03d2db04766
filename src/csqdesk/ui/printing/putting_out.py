"""Puts a paper out as the station is set: at once on its printer, or through the preview when there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from csqdesk.casework.entries import LanguageGroundSetting, PaperChoice, PaperPrinting, PaperVoiding, ReceiptIssue
from csqdesk.casework.sheets import PaperRow
from csqdesk.problems import Problem
from csqdesk.rules.vocabulary import LanguageGround, PaperKind
from csqdesk.ui.page import Notice
from csqdesk.ui.printing.wanted import Outlets, Ready, Told, Wanted
from csqdesk.ui.saying import say, say_trouble

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow


def put_out(frame: MainWindow, wanted: Wanted | str, *, preview: bool = False) -> None:
    """Prints a paper without a dialog, or shows it first when asked or when no printer is chosen.

    A paper that was printed before goes out as a duplicate, whoever asks for it.
    """
    asked = Wanted(wanted) if isinstance(wanted, str) else wanted

    def ready(paper: Ready) -> None:
        if preview or not frame.settings.printer:
            show_preview(frame, paper)
            return

        def told(trouble: str) -> None:
            if trouble:
                show_preview(frame, paper, trouble)

        Outlet(frame, paper).send(frame.settings.printer, 1, told)

    fetch(frame, asked, ready)


def fetch(frame: MainWindow, wanted: Wanted, ready: Callable[[Ready], None]) -> None:
    """The paper and its kept bytes."""

    def known(row: PaperRow) -> None:
        duplicate = wanted.duplicate or row.printed_at is not None

        def handed(pdf: bytes) -> None:
            ready(Ready(row, pdf, duplicate))

        frame.link.ask("paper_pdf", row.number, duplicate, then=handed)

    frame.link.ask("paper_sheet", wanted.number, then=known)


class Outlet:
    """The ways out of one paper. A duplicate is journaled before it leaves, once; a first print after it has left."""

    def __init__(self, frame: MainWindow, paper: Ready) -> None:
        self.frame, self.paper = frame, paper
        self.journaled = False

    def ways(self) -> Outlets:
        return Outlets(send=self.send, keep=self.keep, speak=self.speak)

    def send(self, printer: str, copies: int, told: Told) -> None:
        """Prints; what keeps the printer from it is told, and may be tried again."""

        def go() -> None:
            from csqdesk.ui.printing.printer import PrintFailed, print_pdf

            try:
                print_pdf(self.paper.pdf, printer, copies)
            except Problem as problem:
                letter = isinstance(problem, PrintFailed) and self.paper.row.kind is not PaperKind.RECEIPT
                told(say_trouble(self.frame.words, PrintFailed("problem-letter-not-printed") if letter else problem))
                return
            finally:
                self.frame.waiting.drop()
            self._left("printing-printed", as_file=False)
            told("")

        self._first(go, told)

    def keep(self, told: Told) -> None:
        """The paper left as a file."""

        def go() -> None:
            self._left("printing-saved", as_file=True)
            told("")

        self._first(go, told)

    def _first(self, go: Callable[[], None], told: Told) -> None:
        if not self.paper.duplicate or self.journaled:
            go()
            return

        def noted(_: Any) -> None:
            self.journaled = True
            go()

        choice = PaperChoice(paper=self.paper.number)
        self.frame.link.do("reprint_paper", choice, then=noted, failed=self._failed(told))

    def _left(self, key: str, *, as_file: bool) -> None:
        number = self.paper.number
        said = Notice(say(self.frame.words, lambda words: words(key, number=number)))
        if self.paper.duplicate:
            self.frame.tell(said)
            return
        noted = PaperPrinting(paper=self.paper.number, as_file=as_file)
        self.frame.link.do("note_printed", noted, then=lambda _: self.frame.tell(said))

    def speak(self, ground: str, ready: Callable[[Ready], None], told: Told) -> None:
        """Records the ground, issues the receipt anew and voids the one that nobody has seen."""
        link, packet, failed = self.frame.link, self.paper.row.packet or "", self._failed(told)
        reason = self.frame.words("printing-language-reason")

        def issued(done: Any) -> None:
            link.do("void_paper", PaperVoiding(paper=self.paper.number, reason=reason), failed=failed)
            fetch(self.frame, Wanted(done.value), ready)

        chosen = LanguageGround(ground) if ground else None
        link.do("set_language_ground", LanguageGroundSetting(packet=packet, ground=chosen), failed=failed)
        link.do("issue_receipt", ReceiptIssue(packet=packet), then=issued, failed=failed)

    def _failed(self, told: Told) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            told(say_trouble(self.frame.words, error))

        return failed


def show_preview(frame: MainWindow, paper: Ready, trouble: str = "") -> None:
    """Opens the preview in a window of its own, or brings back the one that shows this paper."""
    from csqdesk.ui.printing.preview import PreviewWindow

    for window in frame.findChildren(PreviewWindow):
        if trouble and window.isVisible() and window.paper.number == paper.number:
            window.fail(trouble)
    frame.show_extra(
        f"preview-{paper.number}",
        lambda: PreviewWindow(frame, paper, lambda now: Outlet(frame, now).ways(), trouble),
    )
