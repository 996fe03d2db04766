"""Reads the tables of procedure: the grounds of decisions, and the letters with what each starts."""

from __future__ import annotations

from csqdesk.rules.law.reading import REQUIRED, Order, Table
from csqdesk.rules.law.values import GroundRow, LetterRow
from csqdesk.rules.vocabulary import Channel, ClockKind, ClockStart, DecisionStep, Ground, Outcome, PaperKind

WITHOUT_A_ROW = frozenset({PaperKind.RECEIPT, PaperKind.INSTRUMENT_RETURN})
"""Papers with an act of their own."""


def read_grounds(table: Table) -> tuple[GroundRow, ...]:
    """Every ground has its row. Raises LawError, naming file, row and key."""
    order, rows = Order(), []
    for row in table.rows("grounds"):
        ground = GroundRow(
            code=row.code("code", Ground),
            outcome=row.code("outcome", Outcome),
            clock=row.optional_code("clock", ClockKind),
            intention=row.flag("intention", REQUIRED),
            **row.sourced(),
        )
        order.see(row, ground.code, ground.since)
        row.done()
        rows.append(ground)
    absent = [code for code in Ground if all(one.code is not code for one in rows)]
    if absent:
        raise table.error("grounds", f"no row for {absent[0].value}")
    return tuple(rows)


def read_letters(table: Table) -> tuple[LetterRow, ...]:
    """Every letter has its row. Raises LawError, naming file, row and key."""
    order, rows = Order(), []
    for row in table.rows("letters"):
        letter = LetterRow(
            kind=row.code("kind", PaperKind),
            clock=row.optional_code("clock", ClockKind),
            start=row.optional_code("start", ClockStart) or ClockStart.NOTICE_DATE,
            channel=row.code("channel", Channel),
            outcome=row.optional_code("outcome", Outcome),
            step=row.optional_code("step", DecisionStep),
            review=row.flag("review"),
            **row.sourced(),
        )
        if (letter.outcome is None) is not (letter.step is None):
            raise row.error("step", "an outcome and its step go together")
        order.see(row, letter.kind, letter.since)
        row.done()
        rows.append(letter)
    absent = [kind for kind in PaperKind if kind not in WITHOUT_A_ROW and all(one.kind is not kind for one in rows)]
    if absent:
        raise table.error("letters", f"no row for {absent[0].value}")
    return tuple(rows)
