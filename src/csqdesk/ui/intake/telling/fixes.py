"""Lists what must be put right before an envelope can be saved: four kinds of points, each with its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from csqdesk.ui.components.fields import Field, Line
from csqdesk.ui.intake.column.side_column import SideColumn
from csqdesk.ui.intake.form import IntakeForm
from csqdesk.ui.intake.values import Setting, started
from csqdesk.words import Words
from csqdesk.words.reading import Reading, read_amount, read_count, read_date


@dataclass(frozen=True)
class Point:
    """One point to fix: its sentence, the field it stands by."""

    sentence: str
    editor: QWidget
    short: str = ""
    once: str = ""
    """Not empty where saving again lets it be: what was typed is then kept as a note."""

    @property
    def line(self) -> str:
        """What the footer says: few words, for it shows several points one after the other."""
        return self.short or self.sentence


def find_points(form: IntakeForm, side: SideColumn, setting: Setting, words: Words) -> list[Point]:
    """Every point, in reading order; empty when the envelope can be saved."""
    points = [*_new_case(side, setting, words)]
    if not form.request.kind.code():
        points.append(Point(words("intake-fix-kind"), form.request.kind))
    if form.request.persons_wanted():
        for row in form.request.rows:
            if started(row.collect()) and not row.family.text().strip():
                points.append(
                    Point(
                        words("intake-fix-name", n=row.number),
                        row.family.line,
                        words("intake-point-name", n=row.number),
                    )
                )
            points += _date(row.born.line, setting, words, "birth")
    points += _unread_points(form, side, words)
    for row_ in form.payment.rows:
        last_four = row_.last_four.text()
        if row_.method.code() == "card_form" and last_four and not (len(last_four) == 4 and last_four.isdigit()):
            points.append(Point(words("intake-fix-last-four"), row_.last_four.line))
    points += _date(side.details.postmark.line, setting, words, "received")
    for line, kind in side.holders.dates.items():
        points += _date(line, setting, words, kind)
    return points


def _unread_points(form: IntakeForm, side: SideColumn, words: Words) -> list[Point]:
    return [
        Point(
            words("intake-unread", label=one.label, text=one.text),
            one.editor,
            words("intake-unread-short", label=one.label),
            once=f"{one.label}/{one.text}",
        )
        for one in unread_in(form, side, words)
    ]


@dataclass(frozen=True)
class Unread:
    """A count or an amount that cannot be read: in which field, and what stands there."""

    label: str
    text: str
    editor: QWidget


def unread_in(form: IntakeForm, side: SideColumn, words: Words) -> list[Unread]:
    """Every count and amount typed that no number can be made of: it would be recorded as nothing."""
    typed: list[tuple[str, Field, Callable[[str], Reading]]] = [
        (words("intake-counted"), form.originals.count, read_count)
    ]
    typed += [(words("intake-amount"), row.amount, read_amount) for row in form.payment.rows]
    size = side.new_case.fields["family_size"]
    if isinstance(size, Field):
        typed.append((words("intake-new-family-size"), size, read_count))
    return [
        Unread(label, field.text().strip(), field.line)
        for label, field, read in typed
        if field.text().strip() and read(field.text()).key is not None
    ]


def _new_case(side: SideColumn, setting: Setting, words: Words) -> list[Point]:
    fields = side.new_case.fields
    typed = side.new_case.collect()
    named = typed["file_number"].strip() or typed["family_name"].strip()
    if not side.new_case.isVisibleTo(side) and not named:
        return []
    found = []
    if not named:
        found.append(Point(words("intake-fix-file"), fields["file_number"].editor))
    for name, kind in (("born", "birth"), ("submitted", "document")):
        field = fields[name]
        if isinstance(field, Field):
            found += _date(field.line, setting, words, kind)
    return found


def _date(line: Line, setting: Setting, words: Words, kind: str) -> list[Point]:
    text = line.text().strip()
    if not text:
        return []
    reading = read_date(text, setting.language, setting.today, kind=kind)  # type: ignore[arg-type]
    if reading.key is None or reading.value is not None or reading.key.startswith("check-birth-"):
        return []
    return [Point(words(reading.key, **dict(reading.facts)), line)]


def editor_of(field: str | None, form: IntakeForm, side: SideColumn) -> QWidget | None:
    """Where the part of the line that was refused is typed; ``None`` when nobody types it here."""
    head, _, rest = (field or "").partition(".")
    place, _, name = rest.partition(".")
    name = name.partition(".")[0]
    if head == "tracking":
        return form.envelope.tracking.line
    if head == "label":
        return form.envelope.file.line
    if head == "case":
        known = side.new_case.fields.get(rest.rpartition(".")[2])
        return known.editor if known is not None and side.new_case.isVisibleTo(side) else None
    if head == "persons" and place.isdigit():
        rows = [row for row in form.request.rows if started(row.collect())]
        fields = {"given_name": "given", "born_on": "born"}
        row = rows[int(place)] if int(place) < len(rows) else rows[0]
        editor: QWidget = getattr(row, fields.get(name, "family")).line
        return editor
    if head == "instruments" and place.isdigit() and int(place) < len(form.payment.rows):
        payment = form.payment.rows[int(place)]
        return {"issuer": payment.issuer.line, "amount_cents": payment.amount.line}.get(name, payment.number.line)
    return None
