"""Words the facts at the head of a receipt: file, day and means, request, originals."""

from __future__ import annotations

import re

from csqdesk.papers.page import Line, para
from csqdesk.papers.sheets import CertificateLine, PersonLine, ReceiptSheet
from csqdesk.papers.voice import Voice, short
from csqdesk.rules.vocabulary import CertificateState, Change, RequestState
from csqdesk.words import formats

_REGISTERED = re.compile(r"R[A-Z][0-9]{9}[A-Z]{2}")
"""A registered item of any post, after UPU standard S10."""


def identity_facts(sheet: ReceiptSheet, voice: Voice) -> list[tuple[str, list[Line]]]:
    """Rows (label, lines) of file, receipt and request."""
    return [
        (voice("receipt-label-file"), [Line(para("body", _file(sheet, voice)))]),
        (voice("receipt-label-received"), [Line(para("body", _received(sheet, voice)))]),
        (voice("receipt-label-request"), [Line(para("body", line)) for line in _request(sheet, voice)]),
    ]


def _file(sheet: ReceiptSheet, voice: Voice) -> str:
    if sheet.request_state != RequestState.UNMATCHED and sheet.file_number and sheet.principal:
        return voice("receipt-file", number=short(sheet.file_number), name=short(sheet.principal))
    known = sheet.file_number or sheet.principal or sheet.label
    if sheet.request_state != RequestState.UNMATCHED and known:
        return short(known)
    return (
        voice("receipt-file-labelled", label=short(sheet.label or known)) if known else voice("receipt-file-unmatched")
    )


def _received(sheet: ReceiptSheet, voice: Voice) -> str:
    day = voice.day(sheet.received_on)
    if sheet.carrier is None:
        return day
    number = re.sub(r"[\s-]", "", sheet.tracking or "").upper()
    posted = sheet.carrier in ("canada_post", "foreign_post")
    means = voice.code("receipt-means", "registered" if posted and _REGISTERED.fullmatch(number) else sheet.carrier)
    if sheet.tracking:
        return voice("receipt-received-tracked", day=day, means=means, tracking=short(formats.tracking(sheet.tracking)))
    return voice("receipt-received-by", day=day, means=means)


def _request(sheet: ReceiptSheet, voice: Voice) -> list[str]:
    lines = []
    if sheet.request_kind in ("reply", "new_application", "other"):
        lines.append(voice.code("receipt-kind", sheet.request_kind))
    for change in Change:
        people = [one for one in sheet.persons if one.change == change]
        heading = voice.code("receipt-change", change, count=len(people))
        if len(people) == 1:
            lines.append(voice.labelled(heading, _person(people[0], voice)))
        elif people:
            lines += [heading, *(_person(one, voice) for one in people)]
    return lines or [voice.code("receipt-kind", sheet.request_kind)]


def _person(person: PersonLine, voice: Voice) -> str:
    name = voice.name(person.family_name, person.given_name)
    return voice("receipt-person", name=name, role=voice.code("receipt-role", person.role))


def originals_lines(sheet: ReceiptSheet, voice: Voice) -> list[Line]:
    """How many originals are held, every one by person and reference, then those that are not originals."""
    expected = sheet.originals_expected
    if expected == 0 and not sheet.certificates and not sheet.originals_received:
        return [Line(para("body", voice("receipt-originals-none-expected")))]
    in_hand = [one for one in sheet.certificates if one.kept]
    earlier = sum(one.replaced for one in in_hand)
    summary = voice("receipt-originals-kept", kept=len(in_hand))
    if earlier:
        summary = voice("receipt-originals-earlier", kept=summary, earlier=earlier)
    if expected is not None and expected != sheet.originals_received:
        summary = voice("receipt-originals-of", kept=summary, expected=expected)
    kept = [one for one in sheet.certificates if _is_kept(one)]
    others = [one for one in sheet.certificates if not _is_kept(one) and _is_told(one)]
    return [
        Line(para("body", summary)),
        *(Line(para("body", _certificate(one, voice))) for one in kept),
        *(Line(para("soft", voice.labelled(_certificate(one, voice), _state(one, voice)))) for one in others),
    ]


def _is_kept(line: CertificateLine) -> bool:
    return line.kept and line.state == CertificateState.ORIGINAL and not line.replaced


def _is_told(line: CertificateLine) -> bool:
    """A replaced CSQ that did not come is asked of nobody."""
    return not (line.replaced and line.state == CertificateState.MISSING)


def _state(line: CertificateLine, voice: Voice) -> str:
    state = voice("receipt-certificate-kept") if line.kept else voice.code("receipt-certificate", line.state)
    if not line.replaced or line.issued_on is None:
        return state
    return voice("receipt-certificate-replaced", day=voice.day(line.issued_on), state=state)


def _certificate(line: CertificateLine, voice: Voice) -> str:
    name = voice.name(line.family_name, line.given_name)
    if line.individual_reference and name:
        return voice("paper-reference", name=name, reference=short(line.individual_reference))
    if line.individual_reference:
        return voice("paper-reference-alone", reference=short(line.individual_reference))
    if not name:
        return voice("receipt-certificate-nameless")
    return voice("receipt-certificate-unread", name=name) if line.state == CertificateState.ORIGINAL else name
