"""Lists the items of a request on a receipt, each with its state as a sign and a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from csqdesk.papers.marks import DASH, LOOK, TICK, WARN, Mark
from csqdesk.papers.page import HAIR, TEXT_WIDTH, para, rows
from csqdesk.papers.sheets import ItemLine, ReceiptSheet
from csqdesk.papers.voice import Voice
from csqdesk.rules.vocabulary import ItemCode, ItemState

_STATE_WIDTH = 124.0
_MARK_WIDTH = 22.0
_MANY = 3
_TOGETHER = {
    (ItemCode.FORM_PART_1, ItemCode.FORM_PART_2): "form_parts",
    (ItemCode.IDENTITY, ItemCode.CIVIL_STATUS): "identity_civil",
}
"""Neighbours that share one line when their state is the same. One row to add a pair, with its two words."""


@dataclass(frozen=True)
class _Line:
    text: str
    agreement: str
    state: str
    missing: bool


def items_block(sheet: ReceiptSheet, voice: Voice, *, gathered: bool = False) -> list[Flowable]:
    """The heading and the list; items of the request first, then person by person when there are several.

    ``gathered`` lets items of one state share a line, so that more fits on a page; a person's always do in a family
    of three or more.
    """
    if not sheet.items:
        return []
    owners = sorted({one.person for one in sheet.items}, key=lambda row: -1 if row is None else row)
    people = [row for row in owners if row is not None]
    flow: list[Flowable] = [para("heading", voice("receipt-items-heading"))]
    if len(people) < 2:
        lines = _lines(sheet.items, voice)
        return [*flow, _table("", _gathered(lines) if gathered else lines, voice)]
    for row in owners:
        lines = _lines([one for one in sheet.items if one.person == row], voice)
        if gathered or (row is not None and len(people) >= _MANY):
            lines = _gathered(lines)
        flow.append(_table("" if row is None else person_name(sheet, row, voice), lines, voice))
    return flow


def person_name(sheet: ReceiptSheet, row: int, voice: Voice) -> str:
    person = sheet.persons[row]
    return voice.name(person.family_name, person.given_name)


def _lines(items: Sequence[ItemLine], voice: Voice) -> list[_Line]:
    """One line an item; neighbours of ``_TOGETHER`` with the same state become one."""
    merged: list[tuple[str, ItemLine]] = []
    for one in items:
        if merged:
            code, before = merged[-1]
            pair = _TOGETHER.get((code, one.item))
            if pair and (before.state, before.missing, before.person) == (one.state, one.missing, one.person):
                merged[-1] = (pair, one)
                continue
        merged.append((one.item, one))
    return [
        _Line(voice.code("receipt-item", code), voice("receipt-item-agreement", item=code), one.state, one.missing)
        for code, one in merged
    ]


def _gathered(lines: Sequence[_Line]) -> list[_Line]:
    """Lines of the same state as one, in the order of their first."""
    by_state: dict[tuple[str, bool], list[_Line]] = {}
    for line in lines:
        by_state.setdefault((line.state, line.missing), []).append(line)
    return [group[0] if len(group) == 1 else _one(group) for group in by_state.values()]


def _one(group: Sequence[_Line]) -> _Line:
    text = "; ".join([group[0].text, *(_lowered(one.text) for one in group[1:])])
    feminine = all(one.agreement in ("f", "fp") for one in group)
    return replace(group[0], text=text, agreement="fp" if feminine else "mp")


def _lowered(text: str) -> str:
    """``text`` inside a sentence: its capital goes, unless it begins an acronym."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _table(name: str, lines: Sequence[_Line], voice: Voice) -> Flowable:
    cells: list[list[object]] = []
    commands: list[tuple[object, ...]] = [("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR)]
    if name:
        cells.append([para("group", name), "", ""])
        commands += [("SPAN", (0, 0), (-1, 0)), ("TOPPADDING", (0, 0), (-1, 0), 7), ("NOSPLIT", (0, 0), (-1, 1))]
    first = len(cells)
    for line in lines:
        word = voice.code("receipt-state", line.state, agreement=line.agreement)
        cells.append(
            [
                Mark(mark_of(line.state, missing=line.missing)),
                para("body", line.text),
                para("strong" if line.missing else "body", word),
            ]
        )
    commands += [("TOPPADDING", (0, first), (0, -1), 2.7), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.9)]
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
