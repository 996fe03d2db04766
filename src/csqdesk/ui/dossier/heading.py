"""Draws the head of a Dossier: the way back, the name, the badges, the facts, the acts, and what its strips say."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.law import Law
from csqdesk.rules.verdicts import ClockVerdict
from csqdesk.rules.vocabulary import Change, ClockState, FeesState, PaperKind, RequestState, Role
from csqdesk.ui.components.basics import Badge, IconLabel, PlainLabel, ShortLabel
from csqdesk.ui.components.buttons import RING, Button
from csqdesk.ui.components.deadline_strip import Strip
from csqdesk.ui.components.flow_row import FlowRow
from csqdesk.ui.components.states import STATE_KINDS
from csqdesk.ui.dossier.acting import names_of
from csqdesk.ui.dossier.completing import ELSEWHERE, declared
from csqdesk.ui.dossier.course.letters import ENDED, kinds_of
from csqdesk.ui.dossier.notes import KINDS, Note, Notes, kind_of
from csqdesk.ui.dossier.originals import HELD
from csqdesk.ui.dossier.payment import to_verify
from csqdesk.ui.dossier.periods.asking import period_name
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import long_date
from csqdesk.words.keys import key_name
from csqdesk.words.say import reason_sentence

FEES = {FeesState.EXACT: "ok", FeesState.OVER: "warn", FeesState.NOT_DUE: "neutral", FeesState.UNDETERMINED: "info"}
"""State of the fees → kind of badge; the others are short of what is due."""

LARGE = 150
"""Percent of text size from which the buttons are short."""
MOST = 3
"""Sentences the head has room for."""
TOLD = frozenset({"item", "payment", "certificate", "instrument", "fee", "attestation", "federal_letter"})
"""Areas of reasons that a card tells."""


class Back(Button):
    """The way back, which begins where the name under it does."""

    def _pad(self) -> int:
        return 0


class Name(PlainLabel):
    """Whose Dossier it is. A Dossier without anything to settle opens here: no key does anything on a name."""

    def __init__(self) -> None:
        super().__init__("", size=21, weight=600, wrap=True)
        self.setContentsMargins(RING, 2, RING, 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().color("focus"), 2))
            flags = int(Qt.TextFlag.TextWordWrap)
            wide = self.fontMetrics().boundingRect(self.contentsRect(), flags, self.text()).width()
            painter.drawRoundedRect(QRectF(1, 1, min(wide + 2 * RING, self.width()) - 2, self.height() - 2), 5, 5)


NARROW = 1000
"""Width of the head, in pixels at 100 %, under which the act beside the name is a pencil alone."""


MANY, WIDE = 4, 1300
"""From so many buttons on, the width under which they leave their key caps out."""


class DossierHeading(QWidget):
    """Everything above the cards."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.back = Back(words("dossier-back"), "text")
        self.file = ShortLabel(color="text2")
        self.name = Name()
        self.match = Button(words("dossier-match"), "secondary", icon="folder")
        self.write = Button(words("dossier-letter"), "secondary", icon="send", keys="Ctrl+D")
        self.complete = Button(words("dossier-complete"), "secondary", icon="check-circle", keys="Ctrl+Entrée")
        self.preview = Button(words("dossier-preview"), "secondary", icon="eye", keys="Ctrl+Maj+P")
        self.print = Button(words("dossier-print"), "primary", icon="printer", keys="Ctrl+P")
        self.trail = QHBoxLayout()
        self.trail.setSpacing(2)
        self.trail.addWidget(self.back)
        self.trail.addWidget(IconLabel("chevron-right", "text3", 14))
        self.edit = Button(words("dossier-file-correct"), "text", icon="pencil")
        self.trail.addWidget(self.file, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(self.trail)
        named = QHBoxLayout()
        named.setSpacing(6)
        named.addWidget(self.name)
        named.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignBottom)
        named.addStretch(1)
        left.addLayout(named)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addLayout(left, 1)
        for button in (self.match, self.write, self.complete, self.preview, self.print):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.line = FlowRow(gap=10)
        self.notes = Notes()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(row)
        outer.addWidget(self.line)
        outer.addWidget(self.notes)
        theme().changed.connect(self._fit)
        self._fit()

    def hears(self) -> bool:
        """True while the focus is on the name or a button of the head."""
        return any(
            one.hasFocus()
            for one in (
                self.name,
                self.back,
                self.edit,
                self.match,
                self.write,
                self.complete,
                self.preview,
                self.print,
            )
        )

    def _fit(self) -> None:
        """In a narrow page the buttons leave their key caps out; in large text they say it in one word besides."""
        shown = [one for one in (self.match, self.write, self.complete, self.preview, self.print) if not one.isHidden()]
        narrow = theme().px(NARROW if len(shown) < MANY else WIDE)
        compact = 2 if theme().percent >= LARGE else 1 if self.width() < narrow else 0
        for button in (self.match, self.write, self.complete, self.preview, self.print):
            button.set_compact(compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._name_edit()

    def _name_edit(self) -> None:
        """Beside the name; a pencil alone where the page is narrow. What is heard says what it corrects."""
        narrow = self.width() < theme().px(NARROW)
        self.edit.set_label("" if narrow else self.words("dossier-file-correct"))
        self.edit.setAccessibleName(self.words("dossier-file-title"))
        self.edit.setToolTip(self.words("dossier-file-title"))

    def show_sheet(self, words: Words, sheet: DossierSheet, law: Law) -> None:
        self.back.set_label(words("dossier-back"))
        self.match.set_label(words("dossier-match"))
        keys = key_name("Ctrl+Return", words.language)
        self.complete.set_label(words("dossier-complete"), keys, words("dossier-complete-short"))
        open_still = sheet.completed_at is None and sheet.assessment.state not in (*ELSEWHERE, *ENDED)
        self.complete.setVisible(open_still and not sheet.void)
        kinds = kinds_of(sheet)
        asks = "dossier-letter" if kinds[:1] == [PaperKind.MISSING_ITEMS] else "dossier-letter-any"
        self.write.set_label(words(asks), key_name("Ctrl+D", words.language), words("dossier-letter-short"))
        self.write.setVisible(bool(kinds))
        # Where a letter may be written there is no room for both: Ctrl+Maj+P previews as before.
        self.preview.setHidden(sheet.void or not self.write.isHidden())
        self.print.setHidden(sheet.void)
        self._fit()
        self.preview.set_label(words("dossier-preview"), key_name("Ctrl+Shift+P", words.language))
        self.print.set_label(words("dossier-print"), short=words("dossier-print-short"))
        self.words = words
        self._name_edit()
        self.edit.setVisible(sheet.case_id is not None and not sheet.void)
        known = sheet.file_number is not None
        self.match.setVisible(sheet.case_id is None and not sheet.void)
        number = sheet.file_number or ""
        trail = words("dossier-file", number=number) if known else words("dossier-envelope", number=sheet.packet)
        received = words("dossier-received", day=long_date(sheet.received_on, words.language))
        self.file.say(f"{trail} · {received}", trail)
        name = ", ".join(part for part in (sheet.family_name, sheet.given_name) if part)
        self.name.setText(name or sheet.label or words("dossier-no-name"))
        groups: list[list[QWidget]] = [[Badge(kind, text, icon=icon)] for kind, text, icon in badges_of(words, sheet)]
        facts = PlainLabel(" · ".join(facts_of(words, sheet, law)), color="text2")
        groups.append([facts])
        said = "" if sheet.void else declared(words, sheet)
        if said:
            groups.append([IconLabel("check-circle", "okIcon", 16), PlainLabel(said, color="text2")])
        self.line.show_groups(groups)
        self.notes.show_notes([] if sheet.void else told_of(words, sheet))


def strips_of(words: Words, sheet: DossierSheet) -> list[Strip]:
    """A strip for each period that is not over, nearest first."""
    going = [one for one in sheet.assessment.clocks if one.state not in (ClockState.MET, ClockState.CANCELLED)]
    today = sheet.assessment.judged_on
    names = names_of(sheet.persons)
    nearest = sorted(going, key=lambda one: one.end.latest)
    return [_strip(words, one, names, today, _more(words, sheet, one)) for one in nearest]


def _more(words: Words, sheet: DossierSheet, clock: ClockVerdict) -> tuple[tuple[str, str, str], ...]:
    """*Voir l’avis* of the letter that started it; past the last day, what the program proposes."""
    found = []
    if any(clock.ident in one.clocks for one in sheet.course.evidence.asked):
        found.append(("notice", words("dossier-clock-notice"), "eye"))
    proposed = next((one for one in sheet.assessment.proposals if one.facts.get("clock") == clock.ident), None)
    if proposed is not None:
        found.append(("propose", words(f"dossier-propose-{proposed.outcome.value}"), "alert"))
    return tuple(found)


def _strip(
    words: Words, clock: ClockVerdict, names: list[str], today: date, more: tuple[tuple[str, str, str], ...]
) -> Strip:
    language, end = words.language, clock.end
    title = period_name(words, clock, names)
    left = (end.latest - today).days
    if clock.state is ClockState.STOPPED:
        kind, said = "neutral", words("clock-state-stopped")
    elif left < 0:
        kind, said = "err", words("dossier-clock-late", days=-left)
    else:
        kind, said = "warn", words("dossier-clock-left", days=left)
    passed = min(max((today - clock.started_on).days - clock.idle_days, 0), clock.days)
    hint = ""
    if end.latest != end.counted_to:
        codes = dict.fromkeys(str(facts["because"]) for _, facts in end.steps if "because" in facts)
        because = ", ".join(words(f"holiday-{_key(code)}") for code in codes)
        days = {"counted": end.counted_to, "law": end.last_day, "latest": end.latest}
        shown = {name: long_date(day, language) for name, day in days.items()}
        hint = words("dossier-clock-moved", because=because, **shown)
    return Strip(
        title=title,
        day=long_date(end.latest, language),
        left=said,
        passed=words("dossier-clock-day", day=passed, days=clock.days),
        since=words(f"dossier-clock-since-{_key(clock.start.value)}", day=long_date(clock.started_on, language)),
        share=passed / clock.days if clock.days else 1.0,
        kind=kind,
        hint=hint,
        ident=clock.ident,
        act=words("dossier-clock-act"),
        more=more,
    )


def told_of(words: Words, sheet: DossierSheet) -> list[Note]:
    """What is to be settled besides what the cards say, heaviest first."""
    names = names_of(sheet.persons)
    reasons = [one for one in sheet.assessment.reasons if one.code.split(".")[0] not in TOLD]
    told = [Note(kind_of(one), reason_sentence(words, one, names)) for one in reasons]
    unique = list(dict.fromkeys(told))
    return sorted(unique, key=lambda note: KINDS.index(note.kind))[:MOST]


def badges_of(words: Words, sheet: DossierSheet) -> list[tuple[str, str, str | None]]:
    """State, payment, originals: kind, words, icon of each badge."""
    if sheet.void:
        return [("neutral", words("request-state-void"), "close")]
    missing = sheet.to_provide
    state = sheet.assessment.state
    if state is RequestState.INCOMPLETE and missing:
        found: list[tuple[str, str, str | None]] = [("warn", words("dossier-badge-incomplete", count=missing), None)]
    else:
        found = [(STATE_KINDS.get(state, "neutral"), words(f"request-state-{state.value.replace('_', '-')}"), None)]
    found.append((*payment_of(words, sheet), None))
    held = sum(one.original_state in HELD for one in sheet.originals)
    if held:
        found.append(("info", words("dossier-badge-held", count=held), "safe"))
    return found


def payment_of(words: Words, sheet: DossierSheet) -> tuple[str, str]:
    """Kind and words of the payment's badge: green only when the amount is exact and somebody verified what pays it."""
    fees = sheet.assessment.fees.state
    if fees is FeesState.EXACT and any(to_verify(one) for one in sheet.instruments):
        return "warn", words("dossier-badge-to-verify")
    return FEES.get(fees, "err"), words(f"fees-state-{fees.value.replace('_', '-')}")


def facts_of(words: Words, sheet: DossierSheet, law: Law) -> list[str]:
    """What was asked, under which programme, the age of the CSQs."""
    added = [one.role for one in sheet.persons if one.change is Change.ADD and not one.voided]
    others = [role for role in added if role is not Role.CHILD]
    if sheet.kind.value == "add" and others:
        parts = [words(f"dossier-kind-{others[0].value.replace('_', '-')}")]
    elif sheet.kind.value == "add" and added:
        parts = [words("dossier-kind-child", count=len(added))]
    else:
        parts = [words(f"request-kind-{sheet.kind.value.replace('_', '-')}")]
    programme = law.programme(sheet.programme)
    if programme is not None and sheet.stream:
        stream = sheet.stream.replace("_", "-")
        parts.append(words("dossier-programme", programme=programme.short_name, stream=stream))
    elif programme is not None and sheet.programme:
        parts.append(programme.short_name)
    if sheet.oldest_csq_on is not None:
        from csqdesk.rules.days import whole_months_between

        months = max(0, whole_months_between(sheet.oldest_csq_on, sheet.received_on))
        parts.append(words("dossier-csq-of", day=sheet.oldest_csq_on.isoformat(), months=months))
    return parts


def _key(code: str) -> str:
    return code.replace("_", "-")
