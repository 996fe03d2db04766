"""Words the payment part of a receipt: every instrument, why one does not count, and what is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from csqdesk.papers.marks import LOOK, WARN
from csqdesk.papers.page import Line, Strong, bound, para
from csqdesk.papers.shapes import Marked
from csqdesk.papers.sheets import InstrumentLine, ReceiptSheet
from csqdesk.papers.voice import Voice, short
from csqdesk.rules.reasons import WEIGHTS, Weight
from csqdesk.rules.texts import fold
from csqdesk.rules.vocabulary import FeesState, InstrumentState, Route

_LATER = "instrument.post_dated"
"""An instrument dated ahead can be used from its date (ruling 24): alone, this is no reason to send it back."""
_ALONE = {
    InstrumentState.REPLACED: "receipt-replaced",
    InstrumentState.DISHONOURED: "receipt-dishonoured",
    InstrumentState.VOID: "receipt-void",
}


def payment_lines(sheet: ReceiptSheet, voice: Voice) -> list[Line]:
    """Every instrument with what became of it, then the figures; for a removal, that nothing is due."""
    lines: list[Line] = []
    for instrument in sheet.instruments:
        lines += bound([*_told(sheet, instrument, voice), *_fate(instrument, voice)])
    if not lines and sheet.fees_state != FeesState.NOT_DUE:
        lines.append(Line(para("body", voice("receipt-no-payment"))))
    if sheet.fees_state == FeesState.NOT_DUE:
        return [*lines, Line(para("body", voice("receipt-no-fee")))] if sheet.has_removal else lines
    return lines if sheet.route == Route.ARRIMA else lines + _figures(sheet, voice)


def _told(sheet: ReceiptSheet, line: InstrumentLine, voice: Voice) -> list[Line]:
    """The instrument itself, and the envelope that brought it when it was an earlier one."""
    figure = para("figure" if counts(line) else "figure-soft", instrument_amount(line, voice))
    lines = [Line(para("body", instrument_words(line, sheet.principal or "", voice)), figure)]
    if line.packet != sheet.packet_number:
        told = voice("receipt-earlier", day=voice.day(line.received_on), packet=line.packet)
        lines.append(Line(para("soft", told)))
    return lines


def instrument_words(line: InstrumentLine, applicant: str, voice: Voice) -> str:
    """« Traite bancaire n° 0045183, Banque Nationale »; a card number has no place on a paper.

    Who paid is told when it is not ``applicant``.
    """
    words = voice.code("paper-method", line.method)
    if line.number:
        words = voice("paper-instrument-number", method=words, number=short(line.number))
    if line.issuer:
        words = f"{words}, {short(line.issuer)}"
    if line.payer and not _same_name(line.payer, applicant):
        return voice("paper-instrument-payer", line=words, payer=short(line.payer))
    return words


def _same_name(one: str, other: str) -> bool:
    """« Luc Tremblay » and « Tremblay, Luc » are one person; only another payer is worth a word."""
    return sorted(fold(one.replace(",", " ")).split()) == sorted(fold(other.replace(",", " ")).split())


def instrument_amount(line: InstrumentLine, voice: Voice) -> str:
    """The amount as written on the instrument, with its currency when it is not the Canadian dollar."""
    if line.amount_cents is None:
        return voice("paper-amount-unknown")
    return voice.money(line.amount_cents, line.currency)


def counts(line: InstrumentLine) -> bool:
    """True when the instrument is in the total, or will be once its amount is read (ruling 23)."""
    return line.state in (InstrumentState.RECEIVED, InstrumentState.ACCEPTED, InstrumentState.DEPOSITED)


def told_reasons(codes: Sequence[str]) -> list[str]:
    """The reasons a person is told: those that weigh; where none does by the table, all of them (office settings)."""
    return [code for code in codes if WEIGHTS[code] is not Weight.WARN] or list(codes)


def _fate(line: InstrumentLine, voice: Voice) -> list[Line]:
    """What keeps an instrument from counting and where it goes; nothing when it counts."""
    if counts(line):
        return []
    state = InstrumentState(line.state)
    if state in _ALONE:
        return [Line(Marked(WARN, para("body", Strong(voice(_ALONE[state])))))]
    codes = told_reasons(line.reasons)
    why = voice.listed([voice.code("receipt-reason", code, method=line.method) for code in codes])
    if state is InstrumentState.REFUSED and codes == [_LATER]:
        return [Line(Marked(LOOK, para("body", voice("receipt-not-yet", reasons=why))))]
    told = voice("receipt-refused", reasons=why) if why else voice("receipt-refused-plain")
    after = voice("receipt-returned" if state is InstrumentState.RETURNED else "receipt-will-return")
    return [Line(Marked(WARN, para("body", Strong(told), f" {after}")))]


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
    return bound([replace(lines[0], ruled=True), *lines[1:]])
