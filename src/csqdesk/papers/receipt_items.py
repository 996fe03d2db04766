"""Lists the items of a request on a receipt, each with its state as a sign and a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from csqdesk.papers.marks import DASH, LOOK, TICK, WARN, Mark
from csqdesk.papers.page import TEXT_WIDTH, para, rows
from csqdesk.papers.sheets import ItemLine, ReceiptSheet
from csqdesk.papers.voice import Voice
from csqdesk.rules.vocabulary import ItemCode, ItemState

_STATE_WIDTH = 124.0
_MARK_WIDTH = 22.0
_TOGETHER = {
    (ItemCode.FORM_PART_1, ItemCode.FORM_PART_2): "form_parts",
    (ItemCode.IDENTITY, ItemCode.CIVIL_STATUS): "identity_civil",
}
"""Neighbours that share one line when their state is the same. One row to add a pair, with its two words."""


@dataclass(frozen=True)
class _Line:
    item: str
    state: str
    missing: bool


def items_block(sheet: ReceiptSheet, voice: Voice) -> list[Flowable]:
    """The heading and the list; items of the request first, then person by person when there are several."""
    if not sheet.items:
        return []
    owners = sorted({one.person for one in sheet.items}, key=lambda row: -1 if row is None else row)
    people = [row for row in owners if row is not None]
    groups: list[tuple[str, list[_Line]]] = []
    if len(people) < 2:
        groups.append(("", _lines(sheet.items)))
    else:
        for row in owners:
            name = "" if row is None else person_name(sheet, row, voice)
            groups.append((name, _lines([one for one in sheet.items if one.person == row])))
    return [para("heading", voice("receipt-items-heading")), *(_group(name, lines, voice) for name, lines in groups)]


def person_name(sheet: ReceiptSheet, row: int, voice: Voice) -> str:
    person = sheet.persons[row]
    return voice.name(person.family_name, person.given_name)


def _lines(items: Sequence[ItemLine]) -> list[_Line]:
    lines: list[_Line] = []
    for one in items:
        line = _Line(one.item, one.state, one.missing)
        if lines:
            pair = _TOGETHER.get((ItemCode(lines[-1].item), ItemCode(one.item))) if lines[-1].item in _CODES else None
            if pair and replace(lines[-1], item=one.item) == line:
                lines[-1] = replace(line, item=pair)
                continue
        lines.append(line)
    return lines


_CODES = frozenset(code.value for code in ItemCode)


def _group(name: str, lines: Sequence[_Line], voice: Voice) -> Flowable:
    cells: list[list[object]] = []
    commands: list[tuple[object, ...]] = []
    if name:
        cells.append([para("group", name), "", ""])
        commands += [("SPAN", (0, 0), (-1, 0)), ("TOPPADDING", (0, 0), (-1, 0), 5), ("NOSPLIT", (0, 0), (-1, 2))]
    for line in lines:
        word = voice.code(
            "receipt-state", line.state, agreement=voice("receipt-item-agreement", item=line.item)
        )
        cells.append(
            [
                Mark(mark_of(line.state, missing=line.missing)),
                para("body", voice.code("receipt-item", line.item)),
                para("strong" if line.missing else "body", word),
            ]
        )
    first = 1 if name else 0
    commands.append(("TOPPADDING", (0, first), (0, -1), 3))
    commands.append(("BOTTOMPADDING", (0, first), (-1, -1), 2))
    return rows(cells, (_MARK_WIDTH, TEXT_WIDTH - _MARK_WIDTH - _STATE_WIDTH, _STATE_WIDTH), *commands)


def mark_of(state: str, *, missing: bool) -> str:
    """The sign before an item: missing wins, then to be checked, then not applicable, else received."""
    if missing or state in (ItemState.LOST, ItemState.RETURNED):
        return WARN
    if state in (ItemState.TO_CHECK, ItemState.EXPLAINED, ItemState.WRONG_EDITION):
        return LOOK
    if state in (ItemState.PRESENT,):
        return TICK
    return DASH
