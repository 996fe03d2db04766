"""Lists the items of a request on a receipt, each with its state as a sign and a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from csqdesk.papers.inks import HAIR
from csqdesk.papers.marks import DASH, LOOK, TICK, WARN, Mark
from csqdesk.papers.page import TEXT_WIDTH, Strong, para, rows
from csqdesk.papers.sheets import ItemLine, ReceiptSheet
from csqdesk.papers.voice import Voice
from csqdesk.rules.vocabulary import ItemCode, ItemState

_STATE_WIDTH, _NARROW = 96.0, 68.0
_MARK_WIDTH = 18.0
_MANY = 3
_TOGETHER: dict[tuple[str, str], str] = {
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
    lead: str = ""
    """A person's name before the text, where it has no line of its own."""


def items_block(sheet: ReceiptSheet, voice: Voice, *, paired: bool = False) -> list[Flowable]:
    """The heading and the list; items of the request first, then person by person when there are several.

    In a family of three persons or more, a person's items of one state are one sentence. ``paired`` makes more fit on
    a page: items of one state two on a line, and the name of such a person at the head of the sentence.
    """
    if not sheet.items:
        return []
    owners = sorted({one.person for one in sheet.items}, key=lambda row: -1 if row is None else row)
    people = [row for row in owners if row is not None]
    flow: list[Flowable] = [para("heading", voice("receipt-items-heading"))]
    if len(people) < 2:
        return [*flow, _table("", _rows(_lines(sheet.items, voice), paired=paired), voice, narrow=paired)]
    for row in owners:
        lines = _lines([one for one in sheet.items if one.person == row], voice)
        name = "" if row is None else person_name(sheet, row, voice)
        if row is not None and len(people) >= _MANY:
            lines = _gathered(lines)
            if paired:
                lines, name = _led(lines, name), ""
        flow.append(_table(name, _rows(lines, paired=paired), voice, narrow=paired))
    return flow


def person_name(sheet: ReceiptSheet, row: int, voice: Voice) -> str:
    rows_of = {place if one.row is None else one.row: one for place, one in enumerate(sheet.persons)}
    person = rows_of[row]
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


def _by_state(lines: Sequence[_Line]) -> list[list[_Line]]:
    """Lines of the same state together, in the order of their first."""
    found: dict[tuple[str, bool], list[_Line]] = {}
    for line in lines:
        found.setdefault((line.state, line.missing), []).append(line)
    return list(found.values())


def _both(group: Sequence[_Line]) -> str:
    """How the word of a state agrees with all of ``group``."""
    if len(group) == 1:
        return group[0].agreement
    return "fp" if all(one.agreement in ("f", "fp") for one in group) else "mp"


def _gathered(lines: Sequence[_Line]) -> list[_Line]:
    """Lines of the same state as one sentence."""
    return [
        replace(group[0], text="; ".join([group[0].text, *(_lowered(one.text) for one in group[1:])]), agreement=both)
        for group in _by_state(lines)
        for both in [_both(group)]
    ]


def _led(lines: Sequence[_Line], name: str) -> list[_Line]:
    """``lines`` of a person, each of which names that person."""
    return [replace(line, lead=name, text=_lowered(line.text)) for line in lines]


def _lowered(text: str) -> str:
    """``text`` inside a sentence: its capital goes, unless it begins an acronym."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


_Row = tuple[_Line, str | None]
"""A row of the list: its line, and the text of a second item of the same state beside it."""


def _rows(lines: Sequence[_Line], *, paired: bool) -> list[_Row]:
    if not paired:
        return [(line, None) for line in lines]
    found: list[_Row] = []
    for group in _by_state(lines):
        for number in range(0, len(group), 2):
            pair = group[number : number + 2]
            beside = pair[1].text if len(pair) == 2 else None
            found.append((replace(pair[0], agreement=_both(pair)), beside))
    return found


def _table(name: str, lines: Sequence[_Row], voice: Voice, *, narrow: bool) -> Flowable:
    last = _NARROW if narrow else _STATE_WIDTH
    half = (TEXT_WIDTH - last) / 2 - _MARK_WIDTH
    cells: list[list[object]] = []
    commands: list[tuple[object, ...]] = [("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR)]
    if name:
        cells.append([para("group", name), "", "", "", ""])
        commands += [("SPAN", (0, 0), (-1, 0)), ("TOPPADDING", (0, 0), (-1, 0), 7), ("NOSPLIT", (0, 0), (-1, 1))]
    first = len(cells)
    for line, beside in lines:
        mark = mark_of(line.state, missing=line.missing)
        word = voice.code("receipt-state", line.state, agreement=line.agreement)
        right = [Mark(mark), para("body", beside)] if beside else ["", ""]
        state = para("strong" if line.missing else "body", word)
        if not beside:
            row = len(cells)
            commands += [("SPAN", (1, row), (3, row)), ("RIGHTPADDING", (1, row), (1, row), 8)]
        lead = (Strong(line.lead), " – ") if line.lead else ()
        cells.append([Mark(mark), para("body", *lead, line.text), *right, state])
    commands += [("BOTTOMPADDING", (0, 0), (-1, -1), 1.6), ("TOPPADDING", (1, first), (-1, -1), 0.6)]
    commands += [("TOPPADDING", (column, first), (column, -1), 3) for column in (0, 2)]
    return rows(cells, (_MARK_WIDTH, half, _MARK_WIDTH, half, last), *commands)


def mark_of(state: str, *, missing: bool) -> str:
    """The sign before an item: missing wins, then to be checked, then not applicable, else received."""
    if missing or state in (ItemState.LOST, ItemState.RETURNED):
        return WARN
    if state in (ItemState.TO_CHECK, ItemState.EXPLAINED, ItemState.WRONG_EDITION):
        return LOOK
    if state in (ItemState.PRESENT,):
        return TICK
    return DASH
