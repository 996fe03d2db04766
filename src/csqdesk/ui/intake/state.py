"""Knows what stands on the screen: values, file, round, verdict; every part of Réception asks it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from csqdesk.rules.days import montreal_today
from csqdesk.ui.intake.column.side_column import SideColumn
from csqdesk.ui.intake.form import IntakeForm
from csqdesk.ui.intake.line import items_of, line_of
from csqdesk.ui.intake.matching import Matching
from csqdesk.ui.intake.telling.fixes import Point, find_points, unread_in
from csqdesk.ui.intake.values import Setting, Values
from csqdesk.ui.intake.verdicts import NOTHING, Judged, judge
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.casework.sheets import DeskSheet
    from csqdesk.rules.law import Law


SHOWN = 200
"""Signs of a text nobody can read that a note keeps."""


class IntakeState:
    """One envelope in hand."""

    def __init__(self, form: IntakeForm, side: SideColumn, matching: Matching, words: Words) -> None:
        self.form = form
        self.side = side
        self.matching = matching
        self.words = words
        self.desk: DeskSheet | None = None
        self.unmatched = False
        self.kept_case: Values | None = None
        """A new file as it was typed when its card was left: it belongs to no record until it is opened again."""

    @property
    def law(self) -> Law:
        """The law as the office has it; until that is known, the shipped tables, read when they are first needed."""
        known: Law | None = self.matching.link.law
        if known is not None:
            return known
        from csqdesk.rules.law import load_law

        return load_law()

    def today(self) -> date:
        return self.desk.today if self.desk is not None else montreal_today(datetime.now(UTC))

    def setting(self) -> Setting:
        batch = self.desk.batch if self.desk is not None else None
        return Setting(batch, self.matching.case, self.today(), self.words.language)

    def values(self) -> Values:
        """Everything typed, panels included."""
        values = self.form.collect()
        values["unmatched"] = self.unmatched
        values["kept_case"] = self.kept_case
        values["case_id"] = self.matching.case.case_id if self.matching.case is not None else None
        values["joins"] = self.matching.shown_request() if values["kind"] == "reply" else ""
        values["details"] = self.side.details.collect()
        if self.side.new_case.isVisibleTo(self.side) or self._new_case_typed():
            values["new_case"] = self.side.new_case.collect()
        values["certificates"] = self.side.holders.collect()
        return values

    def _new_case_typed(self) -> bool:
        typed = self.side.new_case.collect()
        return self.matching.case is None and bool(typed["file_number"].strip() or typed["family_name"].strip())

    def judged(self) -> Judged:
        """The rules' word on the envelope as it stands."""
        return judge(self.values(), self.setting(), self.law) if self.desk is not None else NOTHING

    def line(self) -> Values:
        """The envelope as a line of ``packet add``, its documents included."""
        values, setting = self.values(), self.setting()
        required = self.required(judge(values, setting, self.law))
        line = line_of(values, setting, items_of(values["tiles"], required))
        unread = unread_in(self.form, self.side, self.words)
        if unread:
            told = [self.words("intake-unread-note", label=one.label, text=one.text[:SHOWN]) for one in unread]
            line["note"] = " · ".join(told)
        return line

    def required(self, judged: Judged) -> list[tuple[str, int | None]]:
        """The items the tiles speak of; for a reply, those its request still lacks."""
        case = self.matching.case
        opened = case.open_request if case is not None and self.form.request.kind.code() == "reply" else None
        if opened is not None:
            return [*opened.missing, *opened.to_check]
        return list(judged.required)

    def points(self) -> list[Point]:
        """What must be put right before saving."""
        return find_points(self.form, self.side, self.setting(), self.words)

    def stops(self) -> list[QWidget]:
        """Every field in the order of the eye; each open panel stands after the field that opened it."""
        envelope = self.form.envelope.stops()
        side = self.side
        head = [*envelope[:2], *side.stops(side.batch), *side.stops(side.new_case), *envelope[2:]]
        head += side.stops(side.details)
        middle = [*self.form.request.stops(), *self.form.originals.stops(), *side.stops(side.holders)]
        return [*head, *middle, *self.form.payment.stops(), *self.form.documents.stops()]
