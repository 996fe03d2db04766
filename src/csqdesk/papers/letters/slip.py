"""Sets the return slip: everything that goes back with a letter, counted and named, for two people to sign."""

from __future__ import annotations

from reportlab.platypus import Flowable

from csqdesk.papers.letters.sheet import LetterSheet
from csqdesk.papers.page import TEXT_WIDTH, Line, bullets, facts, gap, para, rows
from csqdesk.papers.receipt_money import instrument_amount, instrument_words
from csqdesk.papers.shapes import Rule
from csqdesk.papers.voice import Voice, short


def goes_back(sheet: LetterSheet) -> bool:
    """True when the letter takes something back with it."""
    return bool(sheet.originals or sheet.instruments)


def returned_lines(sheet: LetterSheet, voice: Voice) -> list[str]:
    """One line for each original, with its reference and its day, and for each instrument, with its amount."""
    lines = []
    for one in sheet.originals:
        named = voice.name(one.family_name, one.given_name)
        if one.individual_reference:
            named = voice("paper-reference", name=named, reference=short(one.individual_reference))
        told = voice("paper-letter-back-csq", who=named)
        lines.append(f"{told}, {voice.day(one.issued_on)}" if one.issued_on else told)
    for instrument in sheet.instruments:
        what = instrument_words(instrument, sheet.addressee, voice)
        lines.append(voice.labelled(what, instrument_amount(instrument, voice)))
    return [line[:1].upper() + line[1:] for line in lines]


def slip(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """The whole page: what, to whom, how many, and who put it in the envelope."""
    lines = returned_lines(sheet, voice)
    of = voice("paper-letter-slip-of", number=sheet.paper_number, packet=sheet.packet_number)
    to = [Line(para("body", short(one))) for one in (sheet.addressee, *sheet.address) if one]
    return [
        para("title", voice("paper-letter-slip-title")),
        para("subtitle", of),
        Rule(9, 10, accent=True),
        facts([(voice("paper-letter-slip-to"), to)] if to else []) if to else gap(1),
        para("strong", voice("paper-letter-slip-count", count=len(lines))),
        gap(4),
        bullets([[one] for one in lines]),
        gap(26),
        *(
            one
            for key in ("paper-letter-slip-tracking", "paper-letter-slip-made", "paper-letter-slip-checked")
            for one in (_to_fill(voice(key)), gap(16))
        ),
    ]


def _to_fill(label: str) -> Flowable:
    return rows([[para("label", label), Rule(10, 2)]], (150, TEXT_WIDTH - 150))
