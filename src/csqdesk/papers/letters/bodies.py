"""Says what each kind of letter has to say, part by part, between its salutation and its signature."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reportlab.platypus import Flowable

from csqdesk.papers.letters.period import period_box
from csqdesk.papers.letters.sheet import LetterSheet
from csqdesk.papers.letters.slip import returned_lines
from csqdesk.papers.letters.wanted import item_name, wanted_list, who
from csqdesk.papers.page import Strong, box, bullets, gap, para
from csqdesk.papers.sheets import PersonLine
from csqdesk.papers.voice import Voice, short
from csqdesk.words import formats

Part = Callable[[LetterSheet, Voice], list[Flowable]]


def body_of(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """Every part of the letter's kind, in order."""
    return [one for part in BODIES[sheet.kind] for one in part(sheet, voice)]


def _sentence(key: str, style: str = "letter") -> Part:
    """One sentence with whatever facts it names."""

    def part(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
        return [para(style, voice(key, **_facts(sheet, voice)))]

    return part


def _facts(sheet: LetterSheet, voice: Voice) -> dict[str, str]:
    return {
        "received": voice.day(sheet.received_on),
        "request": voice.code("paper-letter-request", sheet.request_kind),
        "notice": sheet.notice or "",
        "notice_on": voice.day(sheet.notice_on) if sheet.notice_on else "",
    }


def _wanted(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    return wanted_list(sheet, voice)


def _still_wanted(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """What is still missing, under the grounds of an intention."""
    if not sheet.wanted:
        return []
    return [para("lead", voice("paper-letter-still-missing")), *wanted_list(sheet, voice)]


def _explanation(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """The caseworker's own words, each of their paragraphs by itself."""
    paragraphs = [line.strip() for line in sheet.explanation.splitlines() if line.strip()]
    if not paragraphs:
        return []
    first, *rest = paragraphs
    return [
        para("letter", Strong(f"{voice('paper-letter-explanation')} "), first),
        *(para("letter", line) for line in rest),
    ]


def _removal(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    return [para("letter", voice("paper-letter-removal"))] if sheet.has_removal else []


def _grounds(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    return [bullets([[voice.code("paper-letter-ground", code)] for code in sheet.grounds]), gap(7)]


def _reminded(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    known = "paper-letter-reminder-opening" if sheet.notice else "paper-letter-reminder-opening-plain"
    opening = para("lead", voice(known, **_facts(sheet, voice)))
    if sheet.wanted:
        return [opening, *wanted_list(sheet, voice)]
    what = voice.code("paper-letter-reminder", sheet.clock or "attestation")
    names = [who(sheet, row, voice) for row in sheet.people]
    lines = [voice("paper-letter-want-of", what=what, who="; ".join(names)) if names else what]
    return [opening, bullets([[one] for one in lines]), gap(7)]


def _submit(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """What to submit in Arrima; of a removal, the number of persons first."""
    by_item: dict[str, list[int | None]] = {}
    for item, person in sheet.submit:
        by_item.setdefault(item, []).append(person)
    lines = []
    for item, people in by_item.items():
        names = [who(sheet, row, voice) for row in people if row is not None]
        what = item_name(sheet, item, voice)
        named = names and len(_added(sheet)) > 1
        lines.append([voice("paper-letter-want-of", what=what, who="; ".join(names)) if named else what])
    flow: list[Flowable] = []
    if sheet.has_removal:
        flow.append(para("letter", voice("paper-letter-redirection-number")))
    flow += [para("lead", voice("paper-letter-redirection-submit")), bullets(lines), gap(7)]
    if sheet.has_addition:
        flow.append(para("letter", voice("paper-letter-redirection-attestation")))
    return flow


def _added(sheet: LetterSheet) -> list[PersonLine]:
    return [one for one in sheet.persons if one.change == "add"]


def _returned(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    lines = returned_lines(sheet, voice)
    if not lines:
        return [para("letter", voice("paper-letter-back-nothing"))]
    return [para("lead", voice("paper-letter-back")), bullets([[one] for one in lines]), gap(7)]


def _originals(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    return [bullets([[one] for one in returned_lines(sheet, voice)]), gap(7)]


def _closed(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """That the programme ended, and where to go; of one that is open, only that this is not the way."""
    if sheet.closed_on is None:
        return [para("letter", voice("paper-letter-new_application-open"))]
    french, english = (name[:1].lower() + name[1:] for name in (sheet.programme_fr, sheet.programme_en))
    closed = voice.day(sheet.closed_on)
    ended = voice("paper-letter-new_application-closed", french=french, english=english, closed=closed)
    return [para("letter", ended, f" {voice('paper-letter-new_application-kept')}")]


def _people(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    return [bullets([[Strong(who(sheet, row, voice))] for row in sheet.people]), gap(7)]


def _called(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    meeting = sheet.meeting
    if meeting is None:
        return []
    facts = _facts(sheet, voice)
    key = "paper-letter-interview-opening"
    if sheet.people:
        key, facts = f"{key}-of", {**facts, "who": who(sheet, sheet.people[0], voice)}
    day = voice.day(meeting.held_on)
    hour = formats.clock(meeting.hour, voice.words.language) if meeting.hour else ""
    when = voice("paper-letter-interview-when", day=day, hour=hour) if hour else day
    lines = [para("body", Strong(when)), *([para("body", short(meeting.place))] if meeting.place else [])]
    return [para("letter", voice(key, **facts)), box(lines), gap(9)]


def _enclosed(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    if not sheet.enclosed:
        return [para("letter", voice("paper-letter-selection-to-come"))]
    lines = [
        voice(
            "paper-letter-selection-csq",
            who=voice.name(one.family_name, one.given_name),
            number=short(one.number),
            day=voice.day(one.issued_on),
        )
        for one in sheet.enclosed
    ]
    return [para("lead", voice("paper-letter-selection-enclosed")), bullets([[one] for one in lines]), gap(7)]


def _steps(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    steps = [[voice(f"paper-letter-selection-step-{number}")] for number in (1, 2, 3)]
    return [para("group", voice("paper-letter-selection-steps")), bullets(steps), gap(7)]


def _announced(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    if not sheet.notice:
        return []
    return [para("letter", voice("paper-letter-decision-notice", **_notice(sheet, voice)))]


def _notice(sheet: LetterSheet, voice: Voice) -> dict[str, str]:
    return {name: value for name, value in _facts(sheet, voice).items() if name.startswith("notice")}


def _review(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    return [para("letter", Strong(voice("paper-letter-decision-review")))] if sheet.review else []


def _no_refund(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    return [para("letter", voice("paper-letter-decision-fees"))] if sheet.has_addition else []


def _answer(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    """How to answer an intention, and that nothing is decided yet."""
    answer = voice(f"paper-letter-{sheet.kind}-answer")
    return [para("letter", answer, f" {voice('paper-letter-intention-not-a-decision')}")]


def _period(sheet: LetterSheet, voice: Voice) -> list[Flowable]:
    return period_box(sheet, voice)


BODIES: Mapping[str, tuple[Part, ...]] = {
    "missing_items": (
        _sentence("paper-letter-missing_items-opening", "lead"),
        _wanted,
        _explanation,
        _period,
        _sentence("paper-letter-where"),
        _removal,
    ),
    "reminder": (_reminded, _explanation, _period, _sentence("paper-letter-reminder-closing")),
    "redirection": (_sentence("paper-letter-redirection-opening"), _submit, _explanation, _returned, _removal),
    "new_application": (
        _sentence("paper-letter-new_application-opening"),
        _closed,
        _sentence("paper-letter-new_application-arrima"),
        _explanation,
        _returned,
    ),
    "originals_return": (_sentence("paper-letter-originals_return-opening", "lead"), _originals, _explanation),
    "attestation_request": (
        _sentence("paper-letter-attestation_request-opening", "lead"),
        _people,
        _period,
        _sentence("paper-letter-attestation_request-exempt"),
        _explanation,
    ),
    "interview": (
        _called,
        _sentence("paper-letter-interview-bring"),
        _explanation,
        _sentence("paper-letter-interview-else"),
    ),
    "intention_refusal": (
        _sentence("paper-letter-intention_refusal-opening", "lead"),
        _grounds,
        _still_wanted,
        _explanation,
        _period,
        _answer,
    ),
    "intention_rejection": (
        _sentence("paper-letter-intention_rejection-opening", "lead"),
        _grounds,
        _still_wanted,
        _explanation,
        _period,
        _answer,
    ),
    "selection": (_sentence("paper-letter-selection-opening"), _enclosed, _steps, _explanation),
    "refusal": (
        _sentence("paper-letter-refusal-opening", "lead"),
        _grounds,
        _explanation,
        _announced,
        _review,
        _no_refund,
        _removal,
    ),
    "rejection": (
        _sentence("paper-letter-rejection-opening", "lead"),
        _grounds,
        _explanation,
        _announced,
        _review,
        _no_refund,
        _removal,
    ),
}
"""Kind of letter → its parts. To add a kind: a code, a row of ``letters.toml``, its words, and a row here."""
