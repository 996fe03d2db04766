"""Words the one boxed paragraph of a receipt, what is missing, and the notes that follow it."""

from __future__ import annotations

from reportlab.platypus import Flowable

from csqdesk.papers.marks import LOOK, TICK
from csqdesk.papers.page import Strong, box, gap, para
from csqdesk.papers.receipt_items import person_name
from csqdesk.papers.shapes import Marked
from csqdesk.papers.sheets import ReceiptSheet
from csqdesk.papers.voice import Voice
from csqdesk.rules.vocabulary import FeesState, ItemCode, RequestKind, RequestState, Route


def missing_box(sheet: ReceiptSheet, voice: Voice) -> list[Flowable]:
    """The box, or nothing when nothing is missing. A request for Arrima is told so instead: no period runs here."""
    if sheet.route == Route.ARRIMA:
        closed = sheet.request_kind == RequestKind.NEW_APPLICATION
        return [gap(8), box([para("body", Strong(voice("receipt-closed" if closed else "receipt-arrima")))])]
    needs, count, documents_only = _needs(sheet, voice)
    if not needs:
        return []
    kind = "documents" if documents_only else "mixed"
    told = voice("receipt-missing", count=count, kind=kind, list=_enumerated(needs, voice))
    then = voice("receipt-missing-then", count=count, kind=kind)
    return [gap(8), box([para("body", Strong(f"{told} "), f"{then} {voice('receipt-missing-else')}")])]


def _enumerated(needs: list[str], voice: Voice) -> str:
    """« a et b », « a; b; c »: one separator throughout."""
    return voice.listed(needs) if len(needs) < 3 else "; ".join(needs)


def _needs(sheet: ReceiptSheet, voice: Voice) -> tuple[list[str], int, bool]:
    """What to provide in words, how many things that is, and whether they are documents only."""
    by_item: dict[str, list[int | None]] = {}
    for item, person in sheet.missing:
        by_item.setdefault(item, []).append(person)
    needs, count = [], 0
    for item, people in by_item.items():
        if item == ItemCode.ORIGINAL_CSQ:
            needs.append(voice("receipt-need-original_csq", count=sheet.originals_wanted))
            count += sheet.originals_wanted
        elif item == ItemCode.PAYMENT:
            needs.append(_payment(sheet, voice))
            count += 1
        else:
            needs.append(_document(sheet, item, people, voice))
            count += len(people)
    return needs, count, not {ItemCode.ORIGINAL_CSQ, ItemCode.PAYMENT} & set(by_item)


def _document(sheet: ReceiptSheet, item: str, people: list[int | None], voice: Voice) -> str:
    what = voice.code("receipt-need", item)
    names = [person_name(sheet, row, voice) for row in people if row is not None]
    if not names or len(sheet.persons) < 2:
        return what
    return voice("receipt-need-of", what=what, who="; ".join(names))


def _payment(sheet: ReceiptSheet, voice: Voice) -> str:
    if sheet.due_cents is None:
        return voice("receipt-need-payment")
    rest = voice.money(max(sheet.due_cents - sheet.usable_cents, 0))
    return voice("receipt-need-payment-rest" if sheet.usable_cents else "receipt-need-payment-full", amount=rest)


def notes(sheet: ReceiptSheet, voice: Voice) -> list[Flowable]:
    """Where the request stands, then short sentences about the money and the paper itself."""
    flow: list[Flowable] = [gap(7)]
    # Where nobody is named, nothing was asked for yet: it cannot all have been received.
    if sheet.request_state == RequestState.COMPLETE and sheet.persons:
        flow += [Marked(TICK, para("body", Strong(voice("receipt-complete")), f" {voice('receipt-review')}")), gap(4)]
    elif sheet.request_state == RequestState.UNMATCHED:
        flow += [Marked(LOOK, para("body", voice("receipt-unmatched", packet=sheet.packet_number))), gap(4)]
    elif sheet.request_state in (RequestState.TO_VERIFY, RequestState.COMPLETE):
        flow += [Marked(LOOK, para("body", voice("receipt-to-check"))), gap(4)]
    flow += [para("body", line) for line in _money_notes(sheet, voice)]
    return [*flow, para("body", Strong(voice("receipt-keep")), f" {voice('receipt-not-a-decision')}")]


def _money_notes(sheet: ReceiptSheet, voice: Voice) -> list[str]:
    lines: list[str] = []
    if sheet.fees_state != FeesState.NOT_DUE and sheet.route != Route.ARRIMA:
        lines.append(voice("receipt-fees-note"))
    if sheet.has_removal:
        lines.append(voice("receipt-removal-note"))
    return lines
