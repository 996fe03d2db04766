"""Performs the acts of the Dossier and tells what came of them; every card hands its entries here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from csqdesk.casework.sheets import DossierSheet
from csqdesk.problems import Problem
from csqdesk.ui.link import Link
from csqdesk.ui.page import Notice
from csqdesk.words import Words
from csqdesk.words.say import problem_sentence


class Acting(QObject):
    """What cards share: the sheet shown, the words, and the way to the acts."""

    noticed = Signal(object)
    done = Signal(object)
    printable = Signal(str)

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__()
        self.link = link
        self.words = words
        self.sheet: DossierSheet | None = None

    def perform(self, act: str, kind: type, fields: dict[str, Any], said: str, *, prints: bool = False) -> str:
        """Reads the entry and does the act; answers a sentence when the entry cannot be read, else nothing."""
        from csqdesk.casework.reading import read_entry

        try:
            entry: Any = read_entry(kind, fields)
        except Problem as problem:
            return problem_sentence(self.words, problem)

        def finished(answer: Any) -> None:
            self.noticed.emit(Notice(said, undo=True))
            self.done.emit(answer)
            if prints:
                self.printable.emit(str(answer.value))

        self.link.do(act, entry, then=finished, failed=self.failed)
        return ""

    def failed(self, problem: Exception) -> None:
        """Says what kept the act from being done; what is shown is asked anew."""
        if isinstance(problem, Problem):
            self.noticed.emit(Notice(problem_sentence(self.words, problem)))
        else:
            self.noticed.emit(Notice(self.words("frame-trouble")))
        self.done.emit(None)

    def ask(self, question: str, *args: Any, then: Callable[[Any], None]) -> None:
        self.link.ask(question, *args, then=then, failed=self.failed)

    def packet(self) -> str:
        """The number of the envelope that opened the request shown."""
        return self.sheet.packet if self.sheet is not None else ""
