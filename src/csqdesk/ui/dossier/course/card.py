"""Draws what follows the envelopes of a request: who represents, interviews, decisions, new CSQs, reviews."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.vocabulary import RequestState
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.inline_form import InlineForm
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.course.asking import FLAGS, CourseForms
from csqdesk.ui.dossier.section import Section
from csqdesk.words import Words
from csqdesk.words.formats import clock, long_date


@dataclass(frozen=True)
class Chosen:
    """What a row of the card stands for: its kind, and the number of its record."""

    kind: str
    ident: int = 0


class CourseCard(Section):
    """*Suite de la demande*: Enter on an interview notes who came, on a new CSQ its sending."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-course"))
        self.acting = acting
        self.represent = Button(acting.words("dossier-represent"), "text", icon="user")
        self.add_act(self.represent)
        self.list = RowList(acting.words("dossier-course"))
        self.form = InlineForm()
        self.stack(self.list, self.form)
        self.ask = CourseForms(acting, self.form, lambda: self.list if self.list.isVisible() else self.represent)
        self.represent.clicked.connect(self.ask.ask_representative)
        self.list.chosen.connect(self._chosen)

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-course"))
        self.represent.set_label(words("dossier-represent"))
        self.list.setAccessibleName(words("dossier-course"))
        rows = [*self._around(words, sheet), *self._meetings(words, sheet), *self._after(words, sheet)]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))

    # --- rows -----------------------------------------------------------------------------------------------------

    def _around(self, words: Words, sheet: DossierSheet) -> list[Row]:
        said = sheet.course.representative
        rows = []
        if said.get("name"):
            paid = words("dossier-represent-paid" if said.get("paid") else "dossier-represent-unpaid")
            parts = [
                paid,
                *(words(f"dossier-represent-{key}") for key in ("arrima", "mandate", "copies") if _has(said, key)),
            ]
            rows.append(Row(Chosen("representative"), str(said["name"]), ", ".join(parts), "", "", "user", "neutral"))
        if sheet.course.called_on is not None:
            day = long_date(sheet.course.called_on, words.language)
            rows.append(Row(Chosen("call"), words("dossier-call"), day, "", "", "info", "neutral"))
        return rows

    def _meetings(self, words: Words, sheet: DossierSheet) -> list[Row]:
        names = self.acting.names()
        rows = []
        for one in sheet.course.evidence.meetings:
            day = long_date(one.held_on, words.language)
            hour = clock(one.hour, words.language) if one.hour else ""
            whose = names[one.person] if one.person is not None and one.person < len(names) else ""
            hint = " · ".join(part for part in (day, hour, one.place, whose) if part)
            state, kind = MEETINGS[one.attended]
            value = Chosen("interview", one.ident)
            rows.append(Row(value, words("dossier-interview"), hint, words(state), one.note, "calendar", kind))
        return rows

    def _after(self, words: Words, sheet: DossierSheet) -> list[Row]:
        rows = []
        for step in sheet.course.evidence.steps:
            outcome = words(f"outcome-{step.outcome}")
            title = words("dossier-evidence-step", step=words(f"decision-step-{step.step}"), outcome=outcome)
            told = "; ".join(words(f"ground-{code.replace('_', '-')}") for code in step.grounds)
            day = long_date(step.on, words.language)
            rows.append(Row(Chosen("step"), title, told, step.clerk, day, "check-circle", "info"))
        for one in sheet.course.certificates:
            name = ", ".join(part for part in (one.family_name, one.given_name) if part)
            hint = words("dossier-new-csq-hint", number=one.number, day=one.issued_on.isoformat())
            sent = long_date(one.sent_on, words.language) if one.sent_on else ""
            state = words("dossier-new-csq-sent" if one.sent_on else "dossier-new-csq-to-send")
            value = Chosen("certificate", one.ident)
            rows.append(Row(value, name, hint, state, sent, "safe", "ok" if one.sent_on else "warn"))
        for review in sheet.course.reviews:
            day = long_date(review.asked_on, words.language)
            rows.append(Row(Chosen("review"), words("dossier-review"), review.note, "", day, "info", "info"))
        return rows

    def _chosen(self, value: Any) -> None:
        if value.kind == "interview":
            self.ask.note_interview(value.ident)
        elif value.kind == "certificate":
            self.ask.send_certificate(value.ident)
        elif value.kind == "representative":
            self.ask.ask_representative()

    # --- what may be done now ---------------------------------------------------------------------------------------

    def acts(self) -> dict[str, Callable[[], Any]]:
        """The acts that make sense now, by name."""
        sheet = self.acting.sheet
        if sheet is None or sheet.void:
            return {}
        course, state = sheet.course, sheet.assessment.state
        found: dict[str, Callable[[], Any]] = {
            "set_representative": self.ask.ask_representative,
            "note_call": self.ask.ask_call,
        }
        if sheet.case_id is None:
            return found
        if state not in OVER:
            found["call_interview"] = self.ask.ask_interview
        if any(one.held_on <= sheet.assessment.judged_on for one in course.evidence.meetings):
            found["note_interview"] = self.ask.note_interview
        if state not in (RequestState.REFUSED, RequestState.REJECTED, RequestState.RETURNED):
            found["record_new_certificate"] = self.ask.ask_certificate
        if any(one.sent_on is None for one in course.certificates):
            found["send_new_certificate"] = self.ask.send_certificate
        if state in (RequestState.REFUSED, RequestState.REJECTED):
            found["ask_review"] = self.ask.ask_review
        return found


OVER = (RequestState.SELECTED, RequestState.REFUSED, RequestState.REJECTED, RequestState.RETURNED)
MEETINGS = {
    None: ("dossier-interview-called", "warn"),
    True: ("dossier-interview-attended", "ok"),
    False: ("dossier-interview-missed", "err"),
}
"""Whether the person came → words and colour."""


def _has(said: Any, key: str) -> bool:
    return bool(said.get(FLAGS[key]))
