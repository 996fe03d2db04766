"""Writes a letter of a request from its Dossier, and notes what became of one that went out."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from csqdesk.casework.deciding.sheets import AskedLine
from csqdesk.casework.entries import LetterIssue, PaperComingBack, PaperSending
from csqdesk.casework.sheets import DossierSheet
from csqdesk.problems import Invalid
from csqdesk.rules.deadlines import deadline
from csqdesk.rules.decisions import lacks_nothing
from csqdesk.rules.law import Law
from csqdesk.rules.verdicts import ClockVerdict
from csqdesk.rules.vocabulary import Channel, ClockKind, ClockState, PaperEvent, PaperKind, RequestKind, RequestState
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, FormBar
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.originals import HELD
from csqdesk.ui.page import Notice
from csqdesk.words import Words
from csqdesk.words.formats import long_date, short_date

EVENTS = (PaperEvent.SENT, PaperEvent.DELIVERED, PaperEvent.UNDELIVERED)
GOING = (ClockState.RUNNING, ClockState.STOPPED, ClockState.EXPIRED)


def kinds_of(sheet: DossierSheet) -> list[PaperKind]:
    """The letters that have something to say now, the likeliest first."""
    verdict = sheet.assessment
    if sheet.void or verdict.state in ENDED:
        return [PaperKind.ORIGINALS_RETURN] if _holds(sheet) else []
    if verdict.found is RequestState.MISDIRECTED:
        new = sheet.kind is RequestKind.NEW_APPLICATION
        return [PaperKind.NEW_APPLICATION if new else PaperKind.REDIRECTION]
    if sheet.case_id is None:
        return []
    found = []
    asking = [one for one in verdict.clocks if one.kind is ClockKind.MISSING_ITEMS and one.state in GOING]
    if sheet.to_provide and not [one for one in asking if one.ident not in came_back(sheet)]:
        found.append(PaperKind.MISSING_ITEMS)
    if lacks_nothing(verdict.reasons) and _unasked(sheet):
        found.append(PaperKind.ATTESTATION_REQUEST)
    if any(_reminds(one, sheet) for one in verdict.clocks):
        found.append(PaperKind.REMINDER)
    if _holds(sheet):
        found.append(PaperKind.ORIGINALS_RETURN)
    return found


ENDED = (RequestState.SELECTED, RequestState.REFUSED, RequestState.REJECTED, RequestState.RETURNED)


def _holds(sheet: DossierSheet) -> bool:
    return any(one.original_state in HELD for one in sheet.originals)


def _unasked(sheet: DossierSheet) -> list[int]:
    """Rows of those who need the attestation and were not asked for it."""
    asked = {
        one.person
        for one in sheet.assessment.clocks
        if one.kind is ClockKind.ATTESTATION and one.state in GOING and one.ident not in came_back(sheet)
    }
    needed = [one.facts["person"] for one in sheet.assessment.reasons if one.code == "attestation.required"]
    return [row for row in needed if row not in asked]


def _reminds(clock: ClockVerdict, sheet: DossierSheet) -> bool:
    return clock.state is ClockState.RUNNING and (clock.kind is not ClockKind.MISSING_ITEMS or sheet.to_provide > 0)


def came_back(sheet: DossierSheet) -> set[int]:
    """Numbers of the periods whose letter came back: nobody was told of them."""
    asked = sheet.course.evidence.asked
    return {ident for one in asked if one.result == PaperEvent.UNDELIVERED.value for ident in one.clocks}


class LetterBar(FormBar):
    """Under the head of a Dossier, hidden until asked."""

    def __init__(self, acting: Acting, law: Law) -> None:
        super().__init__()
        self.acting, self.law = acting, law

    def ask(self, back: QWidget) -> None:
        """Which letter, how it goes, and what is said besides; each option tells what it would say."""
        sheet, words = self.acting.sheet, self.acting.words
        kinds = kinds_of(sheet) if sheet is not None else []
        if sheet is None or not kinds:
            self.acting.noticed.emit(Notice(self.acting.say("dossier-letter-none")))
            return
        options = tuple(
            Option(kind.value, str(place), self._told(words, sheet, kind)) for place, kind in enumerate(kinds, 1)
        )
        asks = [
            Ask("kind", words("dossier-letter-kind"), kinds[0].value, options, wide=True),
            Ask("channel", words("dossier-letter-channel"), USUAL, self._channels(words)),
            Ask("text", words("dossier-letter-text"), wide=True),
        ]
        buttons = (words("dossier-letter-write"), words("dossier-form-keep"))
        self.form.open(words("dossier-letter-title"), asks, buttons, self._write, back, again=lambda: self.ask(back))

    def _channels(self, words: Words) -> tuple[Option, ...]:
        return (
            Option(USUAL, "0", words("dossier-letter-usual")),
            *(Option(one.value, str(place), words(f"channel-{one.value}")) for place, one in enumerate(Channel, 1)),
        )

    def _told(self, words: Words, sheet: DossierSheet, kind: PaperKind) -> str:
        """The letter, with how much it asks for and until when."""
        name = words(f"paper-kind-{kind.value.replace('_', '-')}")
        row = self.law.letter(kind)
        if kind is PaperKind.MISSING_ITEMS and row is not None and row.clock is not None:
            today, law = sheet.assessment.judged_on, self.acting.link.law or self.law
            try:
                last = deadline(today, law.period(row.clock, today), law).latest
            except Invalid:
                return name
            day = long_date(last, words.language)
            return words("dossier-letter-missing", name=name, count=sheet.to_provide, day=day)
        return name

    def _write(self, answers: Answers) -> str:
        fields: dict[str, Any] = {"packet": self.acting.packet(), "kind": answers["kind"], "text": answers["text"]}
        if answers["channel"] != USUAL:
            fields["channel"] = answers["channel"]
        return self.acting.perform("issue_letter", LetterIssue, fields, "", then=self._written, form=self.form)

    def _written(self, done: Any) -> None:
        """The letter: told, then put out."""
        number = str(done.value)
        self.acting.noticed.emit(Notice(self.acting.say("dossier-letter-written", number=number), undo=True))
        self.acting.printable.emit(number)

    # --- what became of one ---------------------------------------------------------------------------------------

    def follow(self, back: QWidget, number: str | None = None) -> None:
        """Asks what became of a letter: sent, delivered, come back."""
        sheet, words = self.acting.sheet, self.acting.words
        letters = list(reversed(sheet.course.evidence.asked)) if sheet is not None else []
        if sheet is None or not letters:
            return
        chosen = next((one for one in letters if one.paper == number), letters[0])
        options = tuple(Option(one.paper, str(place), _named(words, one)) for place, one in enumerate(letters[:9], 1))
        events = tuple(
            Option(one.value, str(place), words(f"paper-event-{one.value}")) for place, one in enumerate(EVENTS, 1)
        )
        channels = tuple(
            Option(one.value, str(place), words(f"channel-{one.value}")) for place, one in enumerate(Channel, 1)
        )
        row = self.law.letter(chosen.kind)
        usual = chosen.channel or (row.channel.value if row is not None else Channel.POST.value)
        proposed = PaperEvent.SENT if chosen.sent_on is None else PaperEvent.DELIVERED
        asks = [
            Ask("paper", words("dossier-letter-which"), chosen.paper, options, wide=True),
            Ask("event", words("dossier-letter-event"), proposed.value, events),
            Ask(
                "on", words("dossier-clock-on"), sheet.assessment.judged_on.isoformat(), hint=words("intake-date-hint")
            ),
            Ask("channel", words("dossier-letter-channel"), usual, channels),
            Ask("tracking", words("dossier-letter-tracking"), chosen.tracking or ""),
            Ask("reason", words("dossier-letter-reason"), wide=True),
        ]
        buttons = (words("dossier-letter-note"), words("dossier-form-keep"))
        self.form.open(
            words("dossier-letter-follow"), asks, buttons, self._followed, back, again=lambda: self.follow(back, number)
        )

    def _followed(self, answers: Answers) -> str:
        read = self.acting.with_days(answers, "on", form=self.form)
        if not answers["on"]:
            self.form.faults.add("on", self.acting.say("dossier-clock-day-missing"))
        back = answers["event"] == PaperEvent.UNDELIVERED.value
        if back and not answers["reason"]:
            self.form.faults.add("reason", self.acting.say("problem-reason-required"))
        if self.form.faults:
            return ""
        said = self.acting.say("dossier-letter-noted")
        if back:
            fields = {"paper": answers["paper"], "on": read["on"], "reason": answers["reason"]}
            return self.acting.perform("note_undelivered", PaperComingBack, fields, said, form=self.form)
        fields = {
            "paper": answers["paper"],
            "channel": answers["channel"],
            "on": read["on"],
            "tracking": answers["tracking"],
            "note": answers["reason"],
        }
        if not answers["tracking"]:
            del fields["tracking"]
        if answers["event"] == PaperEvent.DELIVERED.value:
            sent = self._sent_on(answers["paper"])
            fields |= {"on": sent or read["on"], "delivered_on": read["on"]}
        return self.acting.perform("note_sent", PaperSending, fields, said, form=self.form)

    def _sent_on(self, number: str) -> str | None:
        sheet = self.acting.sheet
        asked = sheet.course.evidence.asked if sheet is not None else ()
        line = next((one for one in asked if one.paper == number), None)
        return line.sent_on.isoformat() if line is not None and line.sent_on is not None else None


USUAL = "usual"
"""The option that leaves the channel to the law's table."""


def _named(words: Words, line: AskedLine) -> str:
    kind = words(f"paper-kind-{line.kind.value.replace('_', '-')}")
    return words("dossier-letter-named", kind=kind, number=line.paper, day=line.issued_on.isoformat())


def way_of(words: Words, line: AskedLine) -> tuple[str, str]:
    """What became of a letter, and when; empty while nobody noted anything."""
    if line.result is not None and line.result_on is not None:
        return words(f"paper-event-{line.result}"), short_date(line.result_on, words.language)
    if line.sent_on is not None:
        return words("paper-event-sent"), short_date(line.sent_on, words.language)
    return "", ""
