"""Starts a period, or says what happens to one that runs: stopped, resumed, extended, met."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csqdesk.casework.entries import ClockExtension, ClockStarting, ClockWording
from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.verdicts import ClockVerdict
from csqdesk.rules.vocabulary import ClockKind, ClockStart, ClockState
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, FormBar
from csqdesk.ui.dossier.acting import Acting
from csqdesk.words import Words

WORDS = (("S", "stop"), ("R", "resume"), ("P", "extend"), ("T", "meet"))
"""Letter → what is said of a period that runs."""
NOBODY = "none"


class PeriodBar(FormBar):
    """Under the strips, hidden until asked."""

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        self.acting = acting

    def start(self, back: QWidget) -> None:
        """Asks what period begins, from which event and day, for whom."""
        sheet, words = self.acting.sheet, self.acting.words
        if sheet is None or sheet.case_id is None:
            return
        kinds = tuple(
            Option(kind.value, str(place), words(f"clock-kind-{_key(kind.value)}"))
            for place, kind in enumerate(ClockKind, 1)
        )
        events = tuple(
            Option(event.value, str(place), words(f"clock-start-{_key(event.value)}"))
            for place, event in enumerate(ClockStart, 1)
        )
        asks = [
            Ask("kind", words("dossier-clock-kind"), ClockKind.MISSING_ITEMS.value, kinds, wide=True),
            Ask("person", words("dossier-item-whose"), NOBODY, self._persons(words, sheet), wide=True),
            Ask("event", words("dossier-clock-event"), ClockStart.NOTICE_DATE.value, events),
            Ask(
                "on", words("dossier-clock-on"), sheet.assessment.judged_on.isoformat(), hint=words("intake-date-hint")
            ),
            Ask("days", words("dossier-clock-days"), "", hint=words("dossier-clock-days-hint")),
            Ask("reason", words("dossier-clock-note")),
        ]
        buttons = (words("dossier-clock-start"), words("dossier-form-keep"))
        self.form.open(
            words("dossier-clock-start-title"), asks, buttons, self._started, back, again=lambda: self.start(back)
        )

    def _persons(self, words: Words, sheet: DossierSheet) -> tuple[Option, ...]:
        names = self.acting.names()
        standing = [(one.row, names[one.row]) for one in sheet.persons if not one.voided]
        return (
            Option(NOBODY, "0", words("dossier-clock-request")),
            *(Option(str(row), str(row + 1), name) for row, name in standing),
        )

    def _started(self, answers: Answers) -> str:
        fields = self._fields(answers, "kind", "event", "reason")
        if answers["person"] != NOBODY:
            fields["person"] = int(answers["person"])
        if self.form.faults:
            return ""
        said = self.acting.say("dossier-clock-started")
        return self.acting.perform("start_clock", ClockStarting, fields, said, form=self.form)

    def _fields(self, answers: Answers, *names: str) -> dict[str, object]:
        read = self.acting.with_days(answers, "on", form=self.form)
        fields: dict[str, object] = {"packet": self.acting.packet(), **{name: read[name] for name in names}}
        if "on" in read:
            if not answers["on"]:
                self.form.faults.add("on", self.acting.say("dossier-clock-day-missing"))
            fields["on"] = read["on"]
        days = answers.get("days", "")
        if days and not (days.isdecimal() and len(days) <= 4):
            self.form.faults.add("days", self.acting.say("dossier-clock-days-unread"))
        elif days:
            fields["days"] = int(days)
        return fields

    # --- one that runs -------------------------------------------------------------------------------------------

    def going(self) -> list[ClockVerdict]:
        """The periods that are not over."""
        sheet = self.acting.sheet
        clocks = sheet.assessment.clocks if sheet is not None else ()
        return [one for one in clocks if one.state not in (ClockState.MET, ClockState.CANCELLED)]

    def change(self, back: QWidget, ident: int | None = None) -> None:
        """Asks what happened to a period: the one given, else the nearest is proposed."""
        words, going = self.acting.words, sorted(self.going(), key=lambda one: one.end.latest)
        sheet = self.acting.sheet
        if not going or sheet is None:
            return
        names = self.acting.names()
        options = tuple(
            Option(str(one.ident), str(place), period_name(words, one, names)) for place, one in enumerate(going, 1)
        )
        said = tuple(Option(code, letter, words(f"dossier-clock-{code}")) for letter, code in WORDS)
        asks = [
            Ask("clock", words("dossier-clock"), str(ident or going[0].ident), options, wide=True),
            Ask("word", words("dossier-clock-word"), "meet", said),
            Ask(
                "on", words("dossier-clock-on"), sheet.assessment.judged_on.isoformat(), hint=words("intake-date-hint")
            ),
            Ask("days", words("dossier-clock-more"), "", hint=words("dossier-clock-more-hint")),
            Ask("reason", words("dossier-clock-reason")),
        ]
        buttons = (words("dossier-clock-save"), words("dossier-form-keep"))
        self.form.open(
            words("dossier-clock-change"), asks, buttons, self._changed, back, again=lambda: self.change(back, ident)
        )

    def _changed(self, answers: Answers) -> str:
        word = answers["word"]
        fields = self._fields(answers, "reason")
        fields["clock"] = int(answers["clock"])
        if word == "extend":
            fields.pop("on", None)
            if not answers["days"]:
                self.form.faults.add("days", self.acting.say("dossier-clock-days-unread"))
        else:
            fields.pop("days", None)
        if word in ("extend", "stop") and not answers["reason"]:
            self.form.faults.add("reason", self.acting.say("problem-reason-required"))
        if self.form.faults:
            return ""
        entry = ClockExtension if word == "extend" else ClockWording
        said = self.acting.say(f"act-{word}-clock", clock="none")
        return self.acting.perform(f"{word}_clock", entry, fields, said, form=self.form)


def period_name(words: Words, clock: ClockVerdict, names: list[str]) -> str:
    """What the period is given for, and whose it is."""
    kind = words(f"clock-kind-{_key(clock.kind.value)}")
    if clock.person is None or clock.person >= len(names):
        return kind
    return words("dossier-item-of", item=kind, name=names[clock.person])


def _key(code: str) -> str:
    return code.replace("_", "-")
