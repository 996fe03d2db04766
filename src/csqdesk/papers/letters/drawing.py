"""Draws a letter: who writes to whom, what it is about, what its kind has to say, and the slip of what goes back."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.platypus import Flowable

from csqdesk.papers.contact import phone_block, sender_lines, side_by_side
from csqdesk.papers.letters.bodies import body_of
from csqdesk.papers.letters.sheet import LetterSheet
from csqdesk.papers.letters.slip import goes_back, slip
from csqdesk.papers.page import Masthead, Section, Strong, build, fits_one_page, gap, para, together
from csqdesk.papers.shapes import AtFoot, Rule
from csqdesk.papers.translation import translation_heading
from csqdesk.papers.voice import Voice, short
from csqdesk.rules.codes_on_paper import paper_code
from csqdesk.words import Words


def render(sheet: LetterSheet, words: Words, second: Words | None = None) -> bytes:
    """The letter as PDF bytes in ``words`` (French), with ``second`` under it when a ground is recorded.

    The same sheet and words always give the same bytes. Its code names the letter and nothing else: scanned when it
    comes back, it opens the request.
    """
    voice = Voice(words)
    masthead = Masthead(
        title=_title(sheet, voice),
        author=sheet.office.ministry,
        number=voice("paper-number", number=sheet.paper_number),
        code=paper_code(sheet.paper_number),
        language=words.locale,
    )
    sections = [_section(sheet, voice, [])]
    if second is not None:
        other = Voice(second)
        heading = translation_heading(sheet.language_ground, sheet.language_until, other)
        sections.append(_section(sheet, other, heading))
    if goes_back(sheet):
        sections.append(Section(slip(sheet, voice), _foot(sheet, voice), _page_of(voice)))
    return build(masthead, sections)


def _title(sheet: LetterSheet, voice: Voice) -> str:
    title = voice.code("paper-letter-title", sheet.kind)
    return voice("paper-letter-footer", title=title, number=sheet.paper_number)


def _foot(sheet: LetterSheet, voice: Voice) -> str:
    return " · ".join(
        (
            _title(sheet, voice),
            voice("receipt-footer-packet", number=sheet.packet_number),
            voice("paper-journal", anchor=sheet.anchor),
        )
    )


def _page_of(voice: Voice) -> Callable[[int, int], str]:
    return lambda page, pages: voice("paper-page", page=page, pages=pages)


def _section(sheet: LetterSheet, voice: Voice, before: list[Flowable]) -> Section:
    story = _story(sheet, voice, before)
    if not fits_one_page(story, letterhead=not before):
        closer = _story(sheet, voice, before, close=True)
        story = closer if fits_one_page(closer, letterhead=not before) else _story(sheet, voice, before, kept=True)
    return Section(story, _foot(sheet, voice), _page_of(voice))


def _story(
    sheet: LetterSheet, voice: Voice, before: list[Flowable], *, close: bool = False, kept: bool = False
) -> list[Flowable]:
    """The whole letter. ``close`` leaves less room to sign; ``kept`` takes the last words over with the signature."""
    signature = [*_signature(sheet, voice, 12 if close else 24), *_copy(sheet, voice)]
    body = body_of(sheet, voice)
    last = [body.pop()] if kept else []
    return [
        *before,
        _opening(sheet, voice),
        gap(8 if close else 12),
        *_channel(sheet, voice),
        para("subject", _subject(sheet, voice)),
        para("letter", voice("paper-return-salutation")),
        *body,
        *([] if kept else [together(signature)]),
        AtFoot([*last, *(signature if kept else []), *phone_block(sheet.office, voice)]),
    ]


def _opening(sheet: LetterSheet, voice: Voice) -> Flowable:
    """Day and addressee at left, where a window envelope shows them; the office at right."""
    addressee = [para("body", short(line)) for line in (sheet.addressee, *sheet.address) if line]
    day = voice("paper-place-date", day=voice.day(sheet.issued_on))
    return side_by_side([para("body", day), gap(14), *addressee], sender_lines(sheet.office, "close-soft"))


def _channel(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """How it goes, where that is to be seen on the letter: ordinary post says nothing."""
    if sheet.channel == "post":
        return []
    return [para("body", Strong(voice.code("paper-letter-channel", sheet.channel))), gap(6)]


def _subject(sheet: LetterSheet, voice: Voice) -> str:
    subject = voice.code("paper-letter-subject", sheet.kind)
    if not sheet.file_number:
        return subject
    return voice("paper-letter-subject-file", subject=subject, file=short(sheet.file_number))


def _signature(sheet: LetterSheet, voice: Voice, room: float) -> list[Flowable]:
    regards = para("letter", voice("paper-return-regards"))
    return [regards, gap(room), Rule(0, 4, width=210), para("body", sheet.office.direction)]


def _copy(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    if not sheet.copy_to:
        return []
    return [gap(6), para("soft", voice("paper-letter-copy", name=short(sheet.copy_to)))]
