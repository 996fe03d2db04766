"""Corrects what is known of the file itself: its number, its principal applicant, what the CSQ says of the family."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from csqdesk.casework.entries import PacketCorrection
from csqdesk.ui.components.inline_form import Answers, Ask, FormBar, changed
from csqdesk.ui.dossier.acting import Acting

OF_PRINCIPAL = ("family_name", "given_name", "born_on", "individual_reference")
OF_FILE = ("file_number", "family_size", "submitted_on")


class FileBar(FormBar):
    """Under the head of a Dossier, hidden until asked; the other requests of the file are judged anew with it."""

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        self.acting = acting

    def correct(self, back: QWidget) -> None:
        """Opens what the file says for correction; a reason is needed."""
        sheet, words = self.acting.sheet, self.acting.words
        if sheet is None or sheet.case_id is None:
            return
        hint = words("intake-date-hint")
        asks = [
            Ask("family_name", words("intake-new-family-name"), sheet.family_name or ""),
            Ask("given_name", words("intake-new-given-name"), sheet.given_name or ""),
            Ask("born_on", words("intake-new-born"), str(sheet.born_on or ""), hint=hint),
            Ask("individual_reference", words("dossier-ask-reference"), sheet.individual_reference or ""),
            Ask("file_number", words("intake-new-file-number"), sheet.file_number or ""),
            Ask("family_size", words("dossier-ask-family-size"), str(sheet.family_size or "")),
            Ask("submitted_on", words("dossier-ask-submitted"), str(sheet.submitted_on or ""), hint=hint),
            Ask("reason", words("dossier-correct-reason"), wide=True),
        ]
        buttons = (words("dossier-correct-save"), words("dossier-form-keep"))
        self.form.open(words("dossier-file-title"), asks, buttons, self._save, back, again=lambda: self.correct(back))

    def _save(self, answers: Answers) -> str:
        read = self.acting.with_days(answers, "born_on", "submitted_on", birth="born_on", form=self.form)
        typed = changed(answers, self.form.given)
        for key, text in typed.items():
            if not text:
                self.form.faults.add(key, self.acting.say("dossier-file-not-emptied"))
        size = answers["family_size"]
        if "family_size" in typed and size and not (size.isdecimal() and 0 < int(size) < 100):
            self.form.faults.add("family_size", self.acting.say("dossier-file-size"))
        if not answers["reason"]:
            self.form.faults.add("reason", self.acting.say("problem-reason-required"))
        if self.form.faults or set(typed) <= {"reason"}:
            return "" if self.form.faults else self.acting.say("dossier-file-unchanged")
        principal = {key: read[key] for key in OF_PRINCIPAL if key in typed}
        case: dict[str, Any] = {key: read[key] for key in OF_FILE if key in typed}
        if "family_size" in case:
            case["family_size"] = int(size)
        fields = {
            "packet": self.acting.packet(),
            "reason": answers["reason"],
            "changes": {"case": case | ({"principal": principal} if principal else {})},
        }
        said = self.acting.say("dossier-saved-file")
        return self.acting.perform("edit_packet", PacketCorrection, fields, said, form=self.form)
