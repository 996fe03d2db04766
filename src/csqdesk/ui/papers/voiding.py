"""Asks why a receipt is voided, and voids it; its number stays, and nothing takes the place of it by itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from csqdesk.casework.entries import PaperVoiding
from csqdesk.casework.sheets import PaperRow
from csqdesk.rules.vocabulary import PaperKind
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.page import Notice


def can_be_voided(paper: PaperRow | None) -> bool:
    """A receipt that stands. A letter goes with what it sent back, and is not taken away from it here."""
    return paper is not None and paper.kind is PaperKind.RECEIPT and not paper.voided


def ask_void(acting: Acting, form: InlineForm, paper: PaperRow, back: QWidget) -> None:
    """Opens the form of one receipt; a reason is needed, and Escape leaves the receipt as it is."""

    def voided(_: Any) -> None:
        acting.noticed.emit(Notice(acting.say("papers-voided", number=paper.number)))

    def save(answers: Answers) -> str:
        if not answers["reason"]:
            form.point("reason")
            return acting.say("problem-reason-required")
        fields = {"paper": paper.number, **answers}
        return acting.perform("void_paper", PaperVoiding, fields, "", then=voided, form=form)

    def open_form() -> None:
        words = acting.words
        asks = [Ask("reason", words("papers-void-reason"), wide=True)]
        buttons = (words("papers-void"), words("dossier-form-keep"))
        form.open(words("papers-void-title", number=paper.number), asks, buttons, save, back, again=open_form)

    open_form()
