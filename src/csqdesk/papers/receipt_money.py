"""Words the payment part of a receipt: every instrument, why one does not count, and what is due."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable

from csqdesk.papers.marks import LOOK, WARN
from csqdesk.papers.page import Line, Marked, Strong, para
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


def payment_lines(sheet: ReceiptSheet, voice: Voice) -> list[Line]:
    """Every instrument with what became of it, then the figures; for a removal, that nothing is due."""
    lines: list[Line] = []
    for instrument in sheet.instruments:
        lines.append(Line(para("body", instrument_words(instrument, voice)), _figure(instrument, voice)))
        if instrument.packet != sheet.packet_number:
            day = voice.day(instrument.received_on)
            lines.append(Line(para("soft", voice("receipt-earlier", day=day, packet=instrument.packet))))
        lines += _fate(instrument, voice)
    if not lines and sheet.fees_state != FeesState.NOT_DUE:
        lines.append(Line(para("body", voice("receipt-no-payment"))))
    if sheet.fees_state == FeesState.NOT_DUE:
        return lines + ([Line(para("body", voice("receipt-no-fee")))] if sheet.has_removal else [])
    return lines + _figures(sheet, voice)


def instrument_words(line: InstrumentLine, voice: Voice) -> str:
    """« Traite bancaire n° 0045183, Banque Nationale »; a card number has no place on a paper."""
    words = voice.code("paper-method", line.method)
    if line.number:
        words = voice("paper-instrument-number", method=words, number=line.number)
    if line.issuer:
        words = f"{words}, {line.issuer}"
    return voice("paper-instrument-payer", line=words, payer=line.payer) if line.payer else words


def instrument_amount(line: InstrumentLine, voice: Voice) -> str:
    """The amount as written on the instrument, with its currency when it is not the Canadian dollar."""
    if line.amount_cents is None:
        return voice("paper-amount-unknown")
    return voice.money(line.amount_cents, line.currency)


def _figure(line: InstrumentLine, voice: Voice) -> Flowable:
    return para("figure" if counts(line) else "figure-soft", instrument_amount(line, voice))


def counts(line: InstrumentLine) -> bool:
    """True when nothing keeps the instrument out of the total (ruling 23: *decide* and *warn* do not)."""
    state = InstrumentState(line.state)
    stopped = any(WEIGHTS[code] is Weight.STOP for code in line.reasons)
    return state in (InstrumentState.RECEIVED, InstrumentState.ACCEPTED, InstrumentState.DEPOSITED) and not stopped


def _fate(line: InstrumentLine, voice: Voice) -> list[Line]:
    """What keeps an instrument from counting and where it goes; nothing when it counts."""
    if counts(line):
        return []
    state = InstrumentState(line.state)
    if state in _ALONE:
        return [Line(Marked(WARN, para("body", Strong(voice(_ALONE[state])))))]
    heavy = [code for code in line.reasons if WEIGHTS[code] is not Weight.WARN]
    why = voice.listed([voice.code("receipt-reason", code, method=line.method) for code in heavy])
    if state in (InstrumentState.REFUSED, InstrumentState.TO_RETURN, InstrumentState.RETURNED):
        told = voice("receipt-refused", reasons=why) if why else voice("receipt-refused-plain")
        after = f" {voice(_AFTERWARDS[state])}" if state in _AFTERWARDS else ""
        return [Line(Marked(WARN, para("body", Strong(told), after)))]
    return [Line(Marked(LOOK, para("body", voice("receipt-not-yet", reasons=why))))]


def _figures(sheet: ReceiptSheet, voice: Voice) -> list[Line]:
    """What is due, what counts and what remains, as the foot of an account; one line when paid exactly."""
    if sheet.due_cents is None:
        pairs = [("receipt-counted", voice.money(sheet.usable_cents)), ("receipt-due", voice("receipt-due-unknown"))]
    elif sheet.fees_state == FeesState.EXACT:
        pairs = [("receipt-due-paid", voice.money(sheet.due_cents))]
    else:
        rest = sheet.due_cents - sheet.usable_cents
        pairs = [
            ("receipt-due", voice.money(sheet.due_cents)),
            ("receipt-counted", voice.money(sheet.usable_cents)),
            ("receipt-balance" if rest >= 0 else "receipt-over", voice.money(abs(rest))),
        ]
    lines = [Line(para("soft", voice(key)), para("figure", amount)) for key, amount in pairs[:-1]]
    key, amount = pairs[-1]
    lines.append(Line(para("strong", voice(key)), para("figure-strong", amount)))
    return [replace(lines[0], ruled=True), *lines[1:]]
