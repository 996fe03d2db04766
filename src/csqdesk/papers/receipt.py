"""Draws the accusé de réception: originals, money and items of an envelope on one paper, French first."""

from __future__ import annotations

from reportlab.platypus import Flowable

from csqdesk.papers.contact import contact_block
from csqdesk.papers.page import TEXT_WIDTH, Masthead, Section, build, facts, fits_one_page, para, rows
from csqdesk.papers.receipt_facts import identity_facts, originals_lines
from csqdesk.papers.receipt_items import items_block
from csqdesk.papers.receipt_missing import missing_box, notes
from csqdesk.papers.receipt_money import payment_lines
from csqdesk.papers.shapes import AtFoot, Rule
from csqdesk.papers.sheets import ReceiptSheet
from csqdesk.papers.translation import translation_heading
from csqdesk.papers.voice import Voice
from csqdesk.rules.codes_on_paper import packet_code
from csqdesk.words import Words

_ISSUED_WIDTH = 162.0


def render(sheet: ReceiptSheet, words: Words, second: Words | None = None) -> bytes:
    """The receipt as PDF bytes in ``words`` (French), with ``second`` under it when a ground is recorded.

    The same sheet and words always give the same bytes.
    """
    voice = Voice(words)
    masthead = Masthead(
        title=voice("receipt-footer", number=sheet.paper_number),
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


def _section(sheet: ReceiptSheet, voice: Voice, before: list[Flowable]) -> Section:
    story = _story(sheet, voice, before, paired=False)
    if not fits_one_page(story, letterhead=not before):
        shorter = _story(sheet, voice, before, paired=True)
        if fits_one_page(shorter, letterhead=not before):
            story = shorter
    foot = " · ".join(
        (
            voice("receipt-footer", number=sheet.paper_number),
            voice("receipt-footer-packet", number=sheet.packet_number),
            voice("paper-journal", anchor=sheet.anchor),
        )
    )
    return Section(story, foot, lambda page, pages: voice("paper-page", page=page, pages=pages))


def _issued(sheet: ReceiptSheet, voice: Voice) -> str:
    return voice("paper-place-date", day=voice.day(sheet.issued_on))


def _story(sheet: ReceiptSheet, voice: Voice, before: list[Flowable], *, paired: bool) -> list[Flowable]:
    """Everything between letterhead and foot, in the order of ux.md 5.5."""
    entries = [
        *identity_facts(sheet, voice),
        (voice("receipt-label-originals"), originals_lines(sheet, voice)),
        (voice("receipt-label-payment"), payment_lines(sheet, voice)),
    ]
    return [
        *before,
        para("title", voice("receipt-title")),
        rows(
            [[para("subtitle", sheet.office.direction), para("subtitle-right", _issued(sheet, voice))]],
            (TEXT_WIDTH - _ISSUED_WIDTH, _ISSUED_WIDTH),
        ),
        Rule(9, 10, accent=True),
        facts([entry for entry in entries if entry[1]]),
        Rule(3, 2),
        *items_block(sheet, voice, paired=paired),
        *missing_box(sheet, voice),
        AtFoot([*notes(sheet, voice), *contact_block(sheet.office, voice)]),
    ]
