"""Notices what may be wrong with an envelope and never keeps it from being saved: seen before, odd shapes, ages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from csqdesk.rules.mail import judge_received, judge_tracking
from csqdesk.rules.shapes import (
    judge_file_number,
    judge_individual_reference,
    judge_postal_code,
    postal_code_as_printed,
)
from csqdesk.rules.texts import number_key
from csqdesk.rules.vocabulary import Carrier
from csqdesk.ui.components.fields import Field
from csqdesk.ui.intake.column.notes_card import Note
from csqdesk.ui.intake.sections.payment import InstrumentRow
from csqdesk.ui.intake.state import IntakeState
from csqdesk.ui.intake.telling.days import Days, field_of
from csqdesk.ui.intake.telling.fixes import Point
from csqdesk.ui.intake.values import Setting, Values
from csqdesk.ui.intake.verdicts import Judged
from csqdesk.ui.link import Link
from csqdesk.words.formats import tracking as as_printed
from csqdesk.words.say import day_said, reason_sentence

if TYPE_CHECKING:
    from csqdesk.rules.reasons import Reason

OF_THE_REQUEST = ("programme.", "person.", "case.", "route.new_application", "route.other_channel")
"""Beginnings of the codes that are told while one types; the others have their own place on the form."""

DRAWN_ON_A_BANK = ("certified_cheque", "bank_draft")

Seen = tuple[str, ...]
"""What identifies an instrument: method, number, issuer, institution."""


class Noticing(QObject):
    """Asks, on leaving a field, whether its number was seen before; shows every note beside the form."""

    def __init__(self, state: IntakeState, link: Link, refresh: Callable[[], None]) -> None:
        super().__init__(state.form)
        self.state = state
        self.link = link
        self.refresh = refresh
        self.days = Days(state, refresh)
        self.points: list[Point] = []
        self._faulty: list[Field] = []
        self.tracking: tuple[str, str, date] | None = None
        self.instruments: dict[Seen, str] = {}
        state.form.envelope.tracking.line.left.connect(self._tracking_left)
        state.form.payment.instrument_left.connect(self._instrument_left)
        for field in state.side.new_case.fields.values():
            if isinstance(field, Field):
                field.line.left.connect(self._new_case_left)

    def forget(self) -> None:
        """Another envelope."""
        self.tracking = None
        self.instruments = {}

    def _new_case_left(self) -> None:
        """A postal code is shown as it is printed, once one has left it."""
        fields = self.state.side.new_case.fields
        code, country = fields["postal_code"], fields["country"]
        if isinstance(code, Field) and isinstance(country, Field) and country.text().strip().upper() in ("", "CA"):
            printed = postal_code_as_printed(code.text())
            if printed != code.text():
                code.set_text(printed)
        self.refresh()

    # --- seen before ---------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Asks again what was seen before of an envelope that came back, or beside which another one did."""
        if self.state.form.envelope.tracking.text().strip():
            self._tracking_left()
        for row in self.state.form.payment.rows:
            if row.number.text().strip():
                self._instrument_left(row)

    def _tracking_left(self) -> None:
        text = self.state.form.envelope.tracking.text().strip()
        if not text:
            self.refresh()
            return

        shown = as_printed(text)
        if shown != text:
            self.state.form.envelope.tracking.set_text(shown)

        def answered(seen: tuple[str, date] | None) -> None:
            self.tracking = (text, *seen) if seen is not None else None
            self.refresh()

        self.link.ask("seen_tracking", text, then=answered, failed=lambda _: None)

    def _instrument_left(self, row: InstrumentRow) -> None:
        key = seen_key(row.collect())
        if not key[0] or key[0] == "none" or not key[1]:
            self.refresh()
            return

        def answered(packet: str | None) -> None:
            self.instruments.pop(key, None)
            if packet is not None:
                self.instruments[key] = packet
            self.refresh()

        self.link.ask("seen_instrument", *key, then=answered, failed=lambda _: None)

    # --- notes ---------------------------------------------------------------------------------------------------

    def show(self, values: Values, judged: Judged, setting: Setting) -> None:
        """Every note, and the border of the field each one speaks of."""
        notes = [
            *self._tracking_notes(values),
            *self._round_notes(setting),
            *self._shape_notes(),
            *self.days.notes(),
            *self._request_notes(values, judged),
            *self._instrument_notes(),
            *self._point_notes(),
        ]
        self.state.side.notes.show_notes(notes)

    def _point_notes(self) -> Iterator[Note]:
        """What keeps the envelope from being saved, in full, unless it stands beside its field already."""
        request = self.state.form.request
        beside = [*request.stops(), *self.days.lines()]
        beside = [one for one in beside if one not in [row.given.line for row in request.rows]]
        for field in self._faulty:
            field.set_state("normal")
        told = [point for point in self.points if point.editor not in beside]
        self._faulty = [one for one in (field_of(point.editor) for point in told) if one is not None]
        for field, point in zip(self._faulty, told, strict=False):
            field.set_state("error", point.sentence)
        for point in told:
            yield Note(point.sentence, "err")

    def _tracking_notes(self, values: Values) -> Iterator[Note]:
        words, field = self.state.words, self.state.form.envelope.tracking
        text = values["tracking"].strip()
        note = None
        if self.tracking is not None and number_key(self.tracking[0]) == number_key(text):
            _, packet, day = self.tracking
            sentence = words("intake-dup-tracking", number=packet, day=day_said(day, words.language))
            note = Note(sentence, link=words("intake-open-packet", number=packet), packet=packet)
        elif self.state.form.envelope.to_say():
            if number_key(text) == self.state.form.envelope.asked or not _typing(field.line):
                note = Note(words("intake-card-or-tracking"))
        elif text and not _typing(field.line):
            carrier = values["details"]["carrier"]
            if judge_tracking(text, Carrier(carrier) if carrier else None)[2] is not None:
                note = Note(words("intake-check-digit"))
        _mark(field, note.text if note else "")
        if note is not None:
            yield note

    def _round_notes(self, setting: Setting) -> Iterator[Note]:
        if setting.batch is not None:
            for reason in judge_received(setting.batch.received_on, setting.today, self.state.law):
                yield Note(reason_sentence(self.state.words, reason))

    def _shape_notes(self) -> Iterator[Note]:
        """Numbers of a new file and of its originals, once one has left them."""
        fields = self.state.side.new_case.fields
        texts = self.state.side.new_case.collect()
        judged: list[tuple[str, Reason | None]] = [
            ("file_number", judge_file_number(texts["file_number"])),
            ("individual_reference", judge_individual_reference(texts["individual_reference"])),
            ("postal_code", judge_postal_code(texts["postal_code"], texts["country"].strip() or "CA")),
        ]
        for name, reason in judged:
            field = fields[name]
            if isinstance(field, Field):
                told = reason if not _typing(field.line) else None
                sentence = reason_sentence(self.state.words, told) if told is not None else ""
                _mark(field, sentence)
                if sentence:
                    yield Note(sentence)

    def _request_notes(self, values: Values, judged: Judged) -> Iterator[Note]:
        names = [one["given_name"].strip() or one["family_name"].strip() for one in values["persons"]]
        typing = any(_typing(row.born.line) for row in self.state.form.request.rows)
        for reason in judged.assessment.reasons if judged.assessment is not None and not typing else ():
            if reason.code.startswith(OF_THE_REQUEST):
                yield Note(reason_sentence(self.state.words, reason, names))

    def _instrument_notes(self) -> Iterator[Note]:
        for row in self.state.form.payment.rows:
            notes = [(row.number, self._number_note(row)), (row.issuer, self._issuer_note(row))]
            for field, note in notes:
                _mark(field, note.text if note is not None else "")
                if note is not None:
                    yield note

    def _number_note(self, row: InstrumentRow) -> Note | None:
        """A number that could be a card's, or that was seen before."""
        words = self.state.words
        if row.to_say() and (number_key(row.number.text()) == row.number_asked or not _typing(row.number.line)):
            return Note(words("intake-card-or-instrument"))
        packet = self.instruments.get(seen_key(row.collect()))
        if packet is None:
            return None
        dup = words("intake-dup-instrument", number=packet)
        return Note(dup, link=words("intake-open-packet", number=packet), packet=packet)

    def _issuer_note(self, row: InstrumentRow) -> Note | None:
        """An issuer that the table does not know, or that is no name at all."""
        words, typed = self.state.words, row.collect()
        issuer = typed["issuer"].strip()
        if not issuer or _typing(row.issuer.line):
            return None
        known = self.state.law.institution(typed["institution"], issuer)
        if known is None and not any(one.isalpha() for one in issuer):
            return Note(words("intake-issuer-digits", text=issuer))
        drawn = typed["method"] in DRAWN_ON_A_BANK
        return Note(words("intake-issuer-unknown")) if drawn and known is None else None


def seen_key(typed: Values) -> Seen:
    return (typed["method"], typed["number"].strip(), typed["issuer"].strip(), typed["institution"])


def _typing(line: QWidget) -> bool:
    """True while the clerk is still in the field: nothing is said of half a number."""
    return QApplication.focusWidget() is line


def _mark(field: Field, sentence: str) -> None:
    field.set_state("warn" if sentence else "normal", sentence)
