"""Draws the letter that sends a refused instrument back: why, all reasons at once, and how to pay."""

from __future__ import annotations

from reportlab.platypus import Flowable

from csqdesk.papers.contact import phone_block, sender_lines, side_by_side
from csqdesk.papers.page import (
    Line,
    Masthead,
    Section,
    Strong,
    build,
    bullets,
    facts,
    fits_one_page,
    gap,
    para,
    together,
)
from csqdesk.papers.receipt_money import instrument_amount, instrument_words, told_reasons
from csqdesk.papers.shapes import AtFoot, Rule
from csqdesk.papers.sheets import ReturnLetterSheet
from csqdesk.papers.translation import translation_heading
from csqdesk.papers.voice import Voice, short
from csqdesk.rules.codes_on_paper import packet_code
from csqdesk.words import Words


def render(sheet: ReturnLetterSheet, words: Words, second: Words | None = None) -> bytes:
    """The letter as PDF bytes in ``words`` (French), with ``second`` under it when a ground is recorded.

    The same sheet and words always give the same bytes. No day is promised: the 60 days start with a later notice.
    """
    voice = Voice(words)
    masthead = Masthead(
        title=voice("paper-return-footer", number=sheet.paper_number),
        author=sheet.office.ministry,
        number=voice("paper-number", number=sheet.paper_number),
        code=packet_code(sheet.packet_number),
        language=words.locale,
    )
    sections = [_section(sheet, voice, [])]
    if second is not None:
        other = Voice(second)
        heading = translation_heading(sheet.language_ground, sheet.language_until, other)
        sections.append(_section(sheet, other, heading))
    return build(masthead, sections)


def _section(sheet: ReturnLetterSheet, voice: Voice, before: list[Flowable]) -> Section:
    story = _story(sheet, voice, before)
    if not fits_one_page(story, letterhead=not before):
        story = _story(sheet, voice, before, dense=True)
    if not fits_one_page(story, letterhead=not before):
        story = _story(sheet, voice, before, signed_at_foot=True)
    foot = " · ".join(
        (
            voice("paper-return-footer", number=sheet.paper_number),
            voice("receipt-footer-packet", number=sheet.packet_number),
            voice("paper-journal", anchor=sheet.anchor),
        )
    )
    return Section(story, foot, lambda page, pages: voice("paper-page", page=page, pages=pages))


def _story(
    sheet: ReturnLetterSheet,
    voice: Voice,
    before: list[Flowable],
    *,
    dense: bool = False,
    signed_at_foot: bool = False,
) -> list[Flowable]:
    """The whole letter; ``dense`` sets the accepted methods as one sentence, so that many reasons still fit.

    ``signed_at_foot`` keeps the signature with the telephone numbers, so that neither is alone on a second page.
    """
    signature = [para("letter", voice("paper-return-regards")), gap(26), Rule(0, 4, width=210), _unit(sheet)]
    return [
        *before,
        _opening(sheet, voice),
        gap(16),
        para("subject", _subject(sheet, voice)),
        para("letter", voice("paper-return-salutation")),
        *_returned(sheet, voice),
        *_how_to_pay(sheet, voice, dense=dense),
        *([] if signed_at_foot else [together(signature)]),
        AtFoot([*(signature if signed_at_foot else []), *phone_block(sheet.office, voice)]),
    ]


def _opening(sheet: ReturnLetterSheet, voice: Voice) -> Flowable:
    """Day and addressee at left, where a window envelope shows them; the office at right."""
    addressee = [para("body", short(line)) for line in (sheet.addressee, *sheet.address)]
    day = voice("paper-place-date", day=voice.day(sheet.issued_on))
    left = [para("body", day), gap(14), *addressee]
    return side_by_side(left, sender_lines(sheet.office, "close-soft"))


def _subject(sheet: ReturnLetterSheet, voice: Voice) -> str:
    if sheet.file_number:
        return voice("paper-return-subject-file", file=short(sheet.file_number))
    return voice("paper-return-subject")


def _unit(sheet: ReturnLetterSheet) -> Flowable:
    return para("body", sheet.office.direction)


def _returned(sheet: ReturnLetterSheet, voice: Voice) -> list[Flowable]:
    """Which instrument, then every reason as a sentence of its own; what only warns is not a reason to return."""
    codes = told_reasons([code for code, _ in sheet.reasons])
    flow: list[Flowable] = [
        para("letter", voice("paper-return-opening", day=voice.day(sheet.received_on))),
        para("letter", Strong(_instrument(sheet, voice))),
    ]
    if codes:
        sentences = [[voice.code("paper-return-reason", code, method=sheet.instrument.method)] for code in codes]
        flow += [para("lead", voice("paper-return-why", count=len(codes))), bullets(sentences), gap(9)]
    return flow


def _instrument(sheet: ReturnLetterSheet, voice: Voice) -> str:
    what = instrument_words(sheet.instrument, sheet.addressee, voice)
    return voice.labelled(what, instrument_amount(sheet.instrument, voice))


def _how_to_pay(sheet: ReturnLetterSheet, voice: Voice, *, dense: bool) -> list[Flowable]:
    """Amount, payee and the accepted methods, and what stays incomplete; nothing of it when nothing is left to pay."""
    if sheet.due_cents == 0:
        return [para("letter", voice("paper-return-nothing-due"))]
    if sheet.due_cents is not None and sheet.usable_cents >= sheet.due_cents:
        return [para("letter", voice("paper-return-paid", amount=voice.money(sheet.due_cents)))]
    payee = voice("paper-return-payee-value", french=sheet.payee, english=sheet.payee_english or sheet.payee)
    methods = [voice.code("paper-return-accepted", code) for code in sheet.accepted_methods]
    entries = [
        _due(sheet, voice),
        (voice("paper-return-payee"), [payee]),
        (voice("paper-return-back"), [voice("paper-return-back-value")]),
        (voice("paper-return-how"), [voice.listed(methods, last="paper-list-or")] if dense else methods),
    ]
    return [
        Rule(0, 8),
        facts([(label, [Line(para("body", line)) for line in lines]) for label, lines in entries if lines]),
        Rule(1, 9),
        para("letter", voice("paper-return-incomplete")),
    ]


def _due(sheet: ReturnLetterSheet, voice: Voice) -> tuple[str, list[str]]:
    """What is to be paid: the whole, or the balance when other instruments pay a part."""
    if sheet.due_cents is None:
        return voice("paper-return-due"), [voice("paper-return-due-unknown")]
    amount = voice.money(sheet.due_cents - sheet.usable_cents)
    label = voice("paper-return-balance" if sheet.usable_cents else "paper-return-due")
    return label, [voice("paper-return-due-value", amount=amount)]
