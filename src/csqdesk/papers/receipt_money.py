"""Words the payment part of a receipt: every instrument, why one does not count, and what is due."""

from __future__ import annotations

from reportlab.platypus import Flowable

from csqdesk.papers.page import LABEL_WIDTH, LINE, TEXT_WIDTH, para, rows
from csqdesk.papers.sheets import InstrumentLine, ReceiptSheet
from csqdesk.papers.voice import Voice
from csqdesk.rules.reasons import WEIGHTS, Weight
from csqdesk.rules.vocabulary import FeesState, InstrumentState

_AFTERWARDS = {
    InstrumentState.TO_RETURN: "receipt-will-return",
    InstrumentState.RETURNED: "receipt-returned",
}
_ALONE = {
    InstrumentState.REPLACED: "receipt-replaced",
    InstrumentState.DISHONOURED: "receipt-dishonoured",
    InstrumentState.VOID: "receipt-void",
}


def payment_lines(sheet: ReceiptSheet, voice: Voice) -> list[Flowable]:
    """Every instrument with what became of it, then the figures; for a removal, that nothing is due."""
    lines: list[Flowable] = []
    for instrument in sheet.instruments:
        lines.append(para("body", instrument_words(instrument, voice)))
        if instrument.packet != sheet.packet_number:
            day = voice.day(instrument.received_on)
            lines.append(para("soft", voice("receipt-earlier", day=day, packet=instrument.packet)))
        fate = _fate(instrument, voice)
        if fate:
            lines.append(para("strong", fate))
    if not lines and sheet.fees_state != FeesState.NOT_DUE:
        lines.append(para("body", voice("receipt-no-payment")))
    if sheet.fees_state == FeesState.NOT_DUE:
        if sheet.has_removal:
            lines.append(para("body", voice("receipt-no-fee")))
    else:
        lines.append(_figures(sheet, voice))
    return lines


def instrument_words(line: InstrumentLine, voice: Voice) -> str:
    """« Traite bancaire n° 0045183, Banque Nationale : 201,00 $ »; a card number has no place on a paper."""
    what = voice.code("paper-method", line.method)
    if line.number:
        what = voice("paper-instrument-number", method=what, number=line.number)
    if line.issuer:
        what = f"{what}, {line.issuer}"
    if line.amount_cents is None:
        amount = voice("paper-amount-unknown")
    else:
        amount = voice.money(line.amount_cents, line.currency)
    words = voice.labelled(what, amount)
    return voice("paper-instrument-payer", line=words, payer=line.payer) if line.payer else words


def _fate(line: InstrumentLine, voice: Voice) -> str:
    """What keeps an instrument from counting, and where it goes; empty when it counts."""
    state = InstrumentState(line.state)
    if state in _ALONE:
        return voice(_ALONE[state])
    heavy = [code for code in line.reasons if WEIGHTS[code] is not Weight.WARN]
    why = voice.listed([voice.code("receipt-reason", code) for code in heavy])
    if state in (InstrumentState.REFUSED, InstrumentState.TO_RETURN, InstrumentState.RETURNED):
        told = voice("receipt-refused", reasons=why) if why else voice("receipt-refused-plain")
        return f"{told} {voice(_AFTERWARDS[state])}" if state in _AFTERWARDS else told
    if any(WEIGHTS[code] is Weight.STOP for code in line.reasons):
        return voice("receipt-not-yet", reasons=why)
    return ""


def _figures(sheet: ReceiptSheet, voice: Voice) -> Flowable:
    """Due, counted and balance side by side, under a thin line."""
    pairs = [
        (voice("receipt-due"), _amount(sheet.due_cents, voice)),
        (voice("receipt-counted"), voice.money(sheet.usable_cents)),
    ]
    if sheet.due_cents is not None:
        rest = sheet.due_cents - sheet.usable_cents
        pairs.append((voice("receipt-balance" if rest >= 0 else "receipt-over"), voice.money(abs(rest))))
    width = (TEXT_WIDTH - LABEL_WIDTH) / 3
    return rows(
        [[para("soft", label) for label, _ in pairs], [para("strong", amount) for _, amount in pairs]],
        [width] * len(pairs),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, LINE),
        ("TOPPADDING", (0, 0), (-1, 0), 4),
    )


def _amount(cents: int | None, voice: Voice) -> str:
    return voice("receipt-due-unknown") if cents is None else voice.money(cents)
