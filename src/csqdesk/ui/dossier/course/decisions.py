"""Announces or decides the outcome of a request: the evidence above, the grounds below, a named person between."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csqdesk.casework.entries import OutcomeDecision, OutcomeProposal
from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.law import GroundRow, Law
from csqdesk.rules.vocabulary import DecisionStep, Ground, Outcome
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, FormBar
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.course.evidence import EvidenceList
from csqdesk.ui.dossier.course.letters import ENDED
from csqdesk.ui.page import Notice
from csqdesk.words import Words

LETTERS = "123456789ABCDEF"
NO_OTHER = "none"


def announceable(sheet: DossierSheet) -> bool:
    """True while a refusal or a rejection may be announced."""
    return sheet.case_id is not None and not sheet.void and sheet.assessment.state not in ENDED


def decidable(sheet: DossierSheet) -> bool:
    """True while a decision may be taken."""
    return not sheet.void and sheet.assessment.state not in ENDED


class DecisionBar(FormBar):
    """Under the head of a Dossier, hidden until asked. Opening it shows everything that was asked and came."""

    def __init__(self, acting: Acting, law: Law) -> None:
        super().__init__()
        self.acting, self.law = acting, law
        self.title = PlainLabel("", weight=600, wrap=True)
        self.list = EvidenceList(acting.words("dossier-evidence"))
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.title)
            layout.insertWidget(1, self.list)

    def show_sheet(self, sheet: DossierSheet) -> None:
        """The evidence as it is now."""
        words = self.acting.words
        self.title.setText(words("dossier-evidence"))
        self.list.show_evidence(words, sheet.course.evidence, self.acting.names())

    def announce(self, back: QWidget, ground: Ground | None = None) -> None:
        """Asks on which grounds a refusal or a rejection is announced; a letter of intention goes out."""
        rows = [one for one in self.law.grounds if self.law.letter_of(one.outcome, DecisionStep.INTENTION)]
        self._open(rows, back, "announce", ground, lambda: self.announce(back, ground))

    def decide(self, back: QWidget, ground: Ground | None = None) -> None:
        """Asks for the decision itself; a refusal or a rejection only as it was announced."""
        announced = self._announced()
        rows = [one for one in self.law.grounds if not one.intention or one.outcome is announced]
        self._open(rows, back, "decide", ground, lambda: self.decide(back, ground))

    def _announced(self) -> Outcome | None:
        sheet = self.acting.sheet
        steps = sheet.course.evidence.steps if sheet is not None else ()
        return Outcome(steps[-1].outcome) if steps else None

    def _open(self, rows: list[GroundRow], back: QWidget, how: str, ground: Ground | None, again: Any) -> None:
        sheet, words = self.acting.sheet, self.acting.words
        if sheet is None:
            return
        self.show_sheet(sheet)
        chosen = self._proposed(sheet, rows, ground)
        options = tuple(_option(words, place, row) for place, row in enumerate(rows))
        others = (Option(NO_OTHER, "0", words("dossier-decision-no-other")), *options)
        asks = [
            Ask("ground", words("dossier-decision-ground"), chosen.value, options, wide=True),
            Ask("other", words("dossier-decision-other"), NO_OTHER, others, wide=True),
            Ask("explanation", words("dossier-decision-explanation"), wide=True),
        ]
        buttons = (words(f"dossier-decision-{how}"), words("dossier-form-keep"))

        def save(answers: Answers) -> str:
            return self._save(answers, how)

        self.form.open(words(f"dossier-decision-{how}-title"), asks, buttons, save, back, again=again)

    def _proposed(self, sheet: DossierSheet, rows: Iterable[GroundRow], ground: Ground | None) -> Ground:
        """The ground asked for, else the one the program proposes, else the first."""
        codes = [row.code for row in rows]
        wanted = [ground, *(one.ground for one in sheet.assessment.proposals)]
        return next((one for one in wanted if one in codes), codes[0])

    def _save(self, answers: Answers, how: str) -> str:
        sheet = self.acting.sheet
        if sheet is None:
            return ""
        grounds = [answers["ground"], *([answers["other"]] if answers["other"] != NO_OTHER else [])]
        outcomes = {self.law.ground(Ground(one)).outcome for one in grounds}
        if len(outcomes) > 1:
            self.form.faults.add("other", self.acting.say("problem-ground-of-another-outcome"))
            return ""
        fields: dict[str, Any] = {
            "packet": self.acting.packet(),
            "outcome": outcomes.pop().value,
            "grounds": list(dict.fromkeys(grounds)),
            "explanation": answers["explanation"],
            "if_version": sheet.version,
        }
        announcing = how == "announce"
        act, entry = ("propose_outcome", OutcomeProposal) if announcing else ("decide_outcome", OutcomeDecision)
        return self.acting.perform(act, entry, fields, "", then=self._done, form=self.form)

    def _done(self, done: Any) -> None:
        """The letter: told, then put out; of what is sent back undecided there is none."""
        if not done.value:
            self.acting.noticed.emit(Notice(self.acting.say("dossier-decision-done"), undo=True))
            return
        number = str(done.value)
        self.acting.noticed.emit(Notice(self.acting.say("dossier-letter-written", number=number), undo=True))
        self.acting.printable.emit(number)


def _option(words: Words, place: int, row: GroundRow) -> Option:
    outcome = words(f"outcome-{row.outcome.value}")
    ground = words(f"ground-{row.code.value.replace('_', '-')}")
    return Option(row.code.value, LETTERS[place], words("dossier-decision-option", outcome=outcome, ground=ground))
