"""Asks what follows the envelopes of a request: who represents, interviews, new CSQs, reviews, the call before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from csqdesk.casework.entries import (
    CallNote,
    InterviewCall,
    InterviewNote,
    NewCertificateEntry,
    NewCertificateSending,
    RepresentativeSetting,
    ReviewAsking,
)
from csqdesk.rules.vocabulary import Change, Channel
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.intake.sections.payment import yes_no
from csqdesk.words.formats import long_date

YES, NO = "yes", "no"
PRINCIPAL = "principal"
FLAGS = {"paid": "paid", "arrima": "arrima_link", "mandate": "mandate_seen", "copies": "copies"}
"""Question of the form → field of the entry."""


class CourseForms:
    """The forms of one card, each opened in its place; ``back`` is where the focus returns."""

    def __init__(self, acting: Acting, form: InlineForm, back: Callable[[], QWidget]) -> None:
        self.acting, self.form, self.back = acting, form, back

    def ask_representative(self) -> None:
        """Who represents the applicant; an empty name means nobody."""
        words, sheet = self.acting.words, self.acting.sheet
        said = sheet.course.representative if sheet is not None else {}
        asks = [
            Ask("name", words("dossier-represent-name"), str(said.get("name") or ""), wide=True),
            *(
                Ask(key, words(f"dossier-represent-ask-{key}"), YES if said.get(field) else NO, self._yes_no())
                for key, field in FLAGS.items()
            ),
        ]

        def save(answers: Answers) -> str:
            flags = {field: answers[key] == YES for key, field in FLAGS.items()}
            fields = {"packet": self.acting.packet(), "name": answers["name"] or None, **flags}
            return self._perform("set_representative", RepresentativeSetting, fields)

        self._open("dossier-represent-title", asks, save, self.ask_representative)

    def ask_call(self) -> None:
        """The day on which the contact centre was called."""
        words = self.acting.words
        asks = [self._day(), Ask("note", words("dossier-clock-note"))]

        def save(answers: Answers) -> str:
            return self._perform("note_call", CallNote, self._fields(answers, "note"))

        self._open("dossier-call-title", asks, save, self.ask_call)

    def ask_interview(self) -> None:
        """Whom, which day, at what hour, where; its letter goes out."""
        words = self.acting.words
        asks = [
            Ask("person", words("dossier-item-whose"), PRINCIPAL, self._people(), wide=True),
            Ask("on", words("dossier-interview-day"), "", hint=words("intake-date-hint")),
            Ask("hour", words("dossier-interview-hour"), "", hint="14:05"),
            Ask("place", words("dossier-interview-place"), wide=True),
        ]

        def save(answers: Answers) -> str:
            fields = self._fields(answers, "hour", "place")
            if answers["person"] != PRINCIPAL:
                fields["person"] = int(answers["person"])
            return self._perform("call_interview", InterviewCall, fields, then=self._latest_letter)

        self._open("dossier-interview-title", asks, save, self.ask_interview)

    def note_interview(self, ident: int | None = None) -> None:
        """Whether the person came."""
        words, sheet = self.acting.words, self.acting.sheet
        meetings = sheet.course.evidence.meetings if sheet is not None else ()
        held = [one for one in meetings if sheet is not None and one.held_on <= sheet.assessment.judged_on]
        if not held:
            return
        options = tuple(
            Option(str(one.ident), str(place), long_date(one.held_on, words.language))
            for place, one in enumerate(held, 1)
        )
        chosen = str(ident) if ident in [one.ident for one in held] else options[-1].code
        asks = [
            Ask("interview", words("dossier-interview"), chosen, options),
            Ask("attended", words("dossier-interview-came"), YES, self._yes_no()),
            Ask("note", words("dossier-clock-note"), wide=True),
        ]

        def save(answers: Answers) -> str:
            fields = {
                "packet": self.acting.packet(),
                "interview": int(answers["interview"]),
                "attended": answers["attended"] == YES,
                "note": answers["note"],
            }
            return self._perform("note_interview", InterviewNote, fields)

        self._open("dossier-interview-note", asks, save, lambda: self.note_interview(ident))

    def ask_certificate(self) -> None:
        """A new CSQ: whose, its number, its day."""
        words = self.acting.words
        asks = [
            Ask("person", words("dossier-item-whose"), PRINCIPAL, self._people(), wide=True),
            Ask("number", words("dossier-new-csq-number")),
            self._day(),
        ]

        def save(answers: Answers) -> str:
            fields = self._fields(answers, "number")
            if answers["person"] != PRINCIPAL:
                fields["person"] = int(answers["person"])
            if not answers["number"]:
                self.form.faults.add("number", self.acting.say("dossier-new-csq-missing"))
            return self._perform("record_new_certificate", NewCertificateEntry, fields)

        self._open("dossier-new-csq-title", asks, save, self.ask_certificate)

    def send_certificate(self, ident: int | None = None) -> None:
        """When and how a new CSQ was sent."""
        words, sheet = self.acting.words, self.acting.sheet
        waiting = [one for one in sheet.course.certificates if one.sent_on is None] if sheet is not None else []
        if not waiting:
            return
        options = tuple(
            Option(str(one.ident), str(place), one.given_name or one.family_name)
            for place, one in enumerate(waiting, 1)
        )
        chosen = str(ident) if ident in [one.ident for one in waiting] else options[0].code
        channels = tuple(
            Option(one.value, str(place), words(f"channel-{one.value}")) for place, one in enumerate(Channel, 1)
        )
        asks = [
            Ask("certificate", words("dossier-new-csq"), chosen, options),
            self._day(),
            Ask("channel", words("dossier-letter-channel"), Channel.REGISTERED.value, channels),
            Ask("tracking", words("dossier-letter-tracking")),
        ]

        def save(answers: Answers) -> str:
            fields = self._fields(answers, "channel")
            fields |= {"certificate": int(answers["certificate"]), "tracking": answers["tracking"] or None}
            return self._perform("send_new_certificate", NewCertificateSending, fields)

        self._open("dossier-new-csq-send", asks, save, lambda: self.send_certificate(ident))

    def ask_review(self) -> None:
        """An administrative review asked for."""
        asks = [self._day(), Ask("note", self.acting.words("dossier-clock-note"))]

        def save(answers: Answers) -> str:
            return self._perform("ask_review", ReviewAsking, self._fields(answers, "note"))

        self._open("dossier-review-title", asks, save, self.ask_review)

    # --- shared by the forms ------------------------------------------------------------------------------------------

    def _open(self, title: str, asks: list[Ask], save: Callable[[Answers], str], again: Callable[[], None]) -> None:
        words = self.acting.words
        buttons = (words("dossier-save"), words("dossier-form-keep"))
        self.form.open(words(title), asks, buttons, save, self.back(), again=again)

    def _perform(self, act: str, entry: type, fields: dict[str, Any], then: Callable[[Any], None] | None = None) -> str:
        if self.form.faults:
            return ""
        return self.acting.perform(
            act, entry, fields, self.acting.say("dossier-course-saved"), then=then, form=self.form
        )

    def _fields(self, answers: Answers, *names: str) -> dict[str, Any]:
        """The envelope, the day as ISO, and the answers named; what is wrong with the day is told to the form."""
        read = self.acting.with_days(answers, "on", form=self.form)
        if not answers["on"]:
            self.form.faults.add("on", self.acting.say("dossier-clock-day-missing"))
        return {"packet": self.acting.packet(), "on": read["on"], **{name: answers[name] for name in names}}

    def _day(self) -> Ask:
        words, sheet = self.acting.words, self.acting.sheet
        today = sheet.assessment.judged_on.isoformat() if sheet is not None else ""
        return Ask("on", words("dossier-clock-on"), today, hint=words("intake-date-hint"))

    def _yes_no(self) -> tuple[Option, ...]:
        return tuple(yes_no(self.acting.words))

    def _people(self) -> tuple[Option, ...]:
        words, sheet, names = self.acting.words, self.acting.sheet, self.acting.names()
        added = (
            [one for one in sheet.persons if not one.voided and one.change is Change.ADD] if sheet is not None else []
        )
        return (
            Option(PRINCIPAL, "0", words("dossier-principal")),
            *(Option(str(one.row), str(one.row + 1), names[one.row]) for one in added),
        )

    def _latest_letter(self, _: Any) -> None:
        """The letter of the act just done goes to the printer once the Dossier knows it."""
        self.acting.ask("evidence", self.acting.packet(), then=self._put_out)

    def _put_out(self, evidence: Any) -> None:
        if evidence.asked:
            self.acting.printable.emit(evidence.asked[-1].paper)
