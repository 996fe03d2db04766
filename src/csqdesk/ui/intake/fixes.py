"""Lists what must be put right before an envelope can be saved: four kinds of points, each with its field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from csqdesk.ui.components.fields import Field
from csqdesk.ui.intake.column.side_column import SideColumn
from csqdesk.ui.intake.form import IntakeForm
from csqdesk.ui.intake.values import Setting, started
from csqdesk.words import Words
from csqdesk.words.reading import read_date


@dataclass(frozen=True)
class Point:
    """One point to fix: its sentence, the field it stands by."""

    sentence: str
    editor: QWidget


def find_points(form: IntakeForm, side: SideColumn, setting: Setting, words: Words) -> list[Point]:
    """Every point, in reading order; empty when the envelope can be saved."""
    points = [*_new_case(side, setting, words)]
    if not form.request.kind.code():
        points.append(Point(words("intake-fix-kind"), form.request.kind))
    if form.request.persons_wanted():
        for row in form.request.rows:
            if started(row.collect()) and not row.family.text().strip():
                points.append(Point(words("intake-fix-name", n=row.number), row.family.line))
            points += _date(row.born, setting, words, "birth")
    for row_ in form.payment.rows:
        last_four = row_.last_four.text()
        if row_.method.code() == "card_form" and last_four and not (len(last_four) == 4 and last_four.isdigit()):
            points.append(Point(words("intake-fix-last-four"), row_.last_four.line))
    if side.details.isVisibleTo(side):
        points += _date(side.details.postmark, setting, words, "received")
    return points


def _new_case(side: SideColumn, setting: Setting, words: Words) -> list[Point]:
    if not side.new_case.isVisibleTo(side):
        return []
    fields = side.new_case.fields
    typed = side.new_case.collect()
    found = []
    if not typed["file_number"].strip() and not typed["family_name"].strip():
        found.append(Point(words("intake-fix-file"), fields["file_number"].editor))
    for name, kind in (("born", "birth"), ("submitted", "document")):
        field = fields[name]
        if isinstance(field, Field):
            found += _date(field, setting, words, kind)
    return found


def _date(field: Field, setting: Setting, words: Words, kind: str) -> list[Point]:
    text = field.text().strip()
    if not text:
        return []
    reading = read_date(text, setting.language, setting.today, kind=kind)  # type: ignore[arg-type]
    if reading.key is None or reading.value is not None:
        return []
    return [Point(words(reading.key, **dict(reading.facts)), field.line)]
