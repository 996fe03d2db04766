"""Lists what a letter asks for, each thing with the reasons it is asked for, and how fees are paid."""

from __future__ import annotations

from reportlab.platypus import Flowable

from csqdesk.papers.letters.sheet import LetterSheet, WantedLine
from csqdesk.papers.page import Strong, bullets, gap, para
from csqdesk.papers.voice import Voice
from csqdesk.rules.vocabulary import ItemCode


def wanted_list(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """The list, then how to pay when the payment is part of it."""
    lines = [_line(sheet, one, voice) for one in sheet.wanted]
    flow: list[Flowable] = [bullets(lines), gap(7)]
    if any(one.item == ItemCode.PAYMENT for one in sheet.wanted):
        flow.append(para("letter", _how_to_pay(sheet, voice)))
    return flow


def _line(sheet: LetterSheet, one: WantedLine, voice: Voice) -> list[str]:
    why = "; ".join(voice.code("paper-letter-lack", lack) for lack in one.lacks)
    told: str = voice("paper-letter-want", what="\ue002", why=why)
    before, after = told.split("\ue002")
    return [before, Strong(_what(sheet, one, voice)), after]


def _what(sheet: LetterSheet, one: WantedLine, voice: Voice) -> str:
    if one.item == ItemCode.ORIGINAL_CSQ:
        return voice("paper-letter-originals", count=one.count)
    if one.item == ItemCode.PAYMENT:
        return _payment(sheet, voice)
    what = item_name(sheet, one.item, voice)
    if one.person is None:
        return what
    return voice("paper-letter-want-of", what=what, who=who(sheet, one.person, voice))


def _payment(sheet: LetterSheet, voice: Voice) -> str:
    if sheet.due_cents is None:
        return voice("paper-letter-payment-unknown")
    rest = voice.money(max(sheet.due_cents - sheet.usable_cents, 0))
    return voice("paper-letter-payment-rest" if sheet.usable_cents else "paper-letter-payment-full", amount=rest)


def _how_to_pay(sheet: LetterSheet, voice: Voice) -> str:
    methods = [voice.code("paper-return-accepted", code) for code in sheet.accepted_methods]
    listed = voice.listed(methods, last="paper-list-or")
    english = sheet.payee_english or sheet.payee
    return voice("paper-letter-how-to-pay", methods=listed, french=sheet.payee, english=english)


def item_name(sheet: LetterSheet, item: str, voice: Voice) -> str:
    """The item as a letter names it, a form with its code."""
    named = voice.code("paper-letter-item", item, form=sheet.form, change=_change(sheet))
    return named if sheet.form else named.replace(" ()", "")


def _change(sheet: LetterSheet) -> str:
    """What the request asks for: ``add``, ``remove``, or both."""
    if sheet.has_addition and sheet.has_removal:
        return "both"
    return "remove" if sheet.has_removal else "add"


def who(sheet: LetterSheet, row: int, voice: Voice) -> str:
    """The name of the person of that row."""
    person = next((one for one in sheet.persons if one.row == row), None)
    return voice.name(person.family_name, person.given_name) if person is not None else ""
