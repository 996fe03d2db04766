"""Performs the acts of the Dossier and tells what came of them; every card hands its entries here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from csqdesk.casework.sheets import DossierSheet, PersonRow
from csqdesk.problems import Problem
from csqdesk.ui.components.inline_form import InlineForm
from csqdesk.ui.link import Link
from csqdesk.ui.page import Notice
from csqdesk.ui.saying import How, Said, say
from csqdesk.words import Words
from csqdesk.words.reading import Kind, read_date
from csqdesk.words.say import problem_sentence


class Acting(QObject):
    """What cards share: the sheet shown, the words, and the way to the acts."""

    noticed = Signal(object)
    done = Signal(object)
    printable = Signal(str)
    opened = Signal(object)
    """Another request to show, by an envelope's number or its own."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__()
        self.link = link
        self.words = words
        self.sheet: DossierSheet | None = None

    def perform(
        self,
        act: str,
        kind: type,
        fields: dict[str, Any],
        said: str,
        *,
        then: Callable[[Any], None] | None = None,
        form: InlineForm | None = None,
    ) -> str:
        """Reads the entry and does the act; answers a sentence when the entry cannot be read, else nothing.

        What is refused later is said in ``form``, which opens again with everything typed, else on the notice line.
        """
        from csqdesk.casework.reading import read_entry

        try:
            entry: Any = read_entry(kind, fields)
        except Problem as problem:
            if form is not None:
                form.point(problem.field)
            return self.sentence(problem)

        shown = self.sheet.request_id if self.sheet is not None else None

        def finished(answer: Any) -> None:
            if said:
                self.noticed.emit(Notice(said, undo=True))
            self.done.emit(answer)
            if then is not None:
                then(answer)

        def refused(problem: Exception) -> None:
            now = self.sheet.request_id if self.sheet is not None else None
            if form is None or now != shown:
                # A form is of the request it was opened on: over another one it would say what is not so.
                self.failed(problem)
                return
            form.complain(self.sentence(problem), getattr(problem, "field", None))
            self.done.emit(None)

        self.link.do(act, entry, then=finished, failed=refused)
        return ""

    def say(self, how: str | How, **facts: Any) -> Said:
        """A sentence that can be said again: its key and facts, or the way to say it in any words."""
        return say(self.words, how if callable(how) else lambda words: words(how, **facts))

    def sentence(self, problem: Exception) -> Said:
        """What a person reads of a failure: without the name of a field, which they see."""
        if not isinstance(problem, Problem):
            return self.say("frame-trouble")
        bare = type(problem)(problem.key, **problem.facts)
        return self.say(lambda words: problem_sentence(words, bare))

    def failed(self, problem: Exception) -> None:
        """Says what kept the act from being done; what is shown is asked anew."""
        self.noticed.emit(Notice(self.sentence(problem)))
        self.done.emit(None)

    def ask(self, question: str, *args: Any, then: Callable[[Any], None]) -> None:
        self.link.ask(question, *args, then=then, failed=self.failed)

    def packet(self) -> str:
        """The number of the envelope that opened the request shown."""
        return self.sheet.packet if self.sheet is not None else ""

    def names(self) -> list[str]:
        """The persons of the request by row, as sentences name them."""
        return names_of(self.sheet.persons if self.sheet is not None else ())

    def day(self, text: str, kind: Kind = "document") -> tuple[str | None, str]:
        """A typed day as ISO (``None``: nothing was typed), or the sentence that says what is wrong with it."""
        if self.sheet is None or not text:
            return None, ""
        reading = read_date(text, self.words.language, self.sheet.assessment.judged_on, kind)
        if reading.value is None:
            return None, self.say(reading.key or "problem-date-unreadable", **dict(reading.facts))
        return str(reading.value.isoformat()), ""

    def with_days(self, answers: dict[str, str], *keys: str, birth: str = "", form: InlineForm) -> dict[str, str]:
        """The answers with their typed days as ISO; what is wrong with one is told to the form."""
        read = dict(answers)
        for key in keys:
            iso, wrong = self.day(answers.get(key, ""), "birth" if key == birth else "document")
            if wrong:
                form.faults.add(key, wrong)
            read[key] = iso or ""
        return read


def names_of(persons: tuple[PersonRow, ...]) -> list[str]:
    """Given names by row; the family name of a person of one name."""
    most = max((person.row for person in persons), default=-1) + 1
    names = [""] * most
    for person in persons:
        names[person.row] = person.given_name or person.family_name
    return names
