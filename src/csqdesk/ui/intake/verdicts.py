"""Judges an envelope while it is typed: the very rules the act will call, and what may be shown of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from csqdesk.problems import Problem
from csqdesk.ui.intake.line import line_of
from csqdesk.ui.intake.values import TILES, Setting, Values, held_already, started, typed_count, typed_date

if TYPE_CHECKING:
    from csqdesk.rules.facts import RequestFacts
    from csqdesk.rules.law import Law
    from csqdesk.rules.verdicts import Assessment


@dataclass(frozen=True)
class Judged:
    """The facts typed so far and the rules' word on them; ``None`` while the line cannot be read."""

    facts: RequestFacts | None
    assessment: Assessment | None
    required: tuple[tuple[str, int | None], ...]


NOTHING = Judged(None, None, ())


def judge(values: Values, setting: Setting, law: Law) -> Judged:
    """The verdict on the envelope as it stands."""
    # The rules are not needed for the first paint, and the desk has loaded them by the time an envelope is begun.
    from csqdesk.casework.entries import PacketEntry
    from csqdesk.casework.preview import facts_of
    from csqdesk.casework.reading import read_entry
    from csqdesk.rules.assessment import assess
    from csqdesk.rules.checklist import required_items

    line = line_of(_named(values), setting)
    try:
        entry = read_entry(PacketEntry, line)
    except Problem:
        return NOTHING
    facts = facts_of(entry, setting.case)
    needed = tuple((item.value, person) for item, person in required_items(facts, law))
    return Judged(facts, assess(facts, law, setting.today), needed)


def _named(values: Values) -> Values:
    """The same envelope, with a stand-in name where a row is begun: a verdict need not wait for the name."""
    persons = [
        {**one, "family_name": one["family_name"].strip() or "…"} if started(one) else one for one in values["persons"]
    ]
    return {**values, "persons": persons}


def expected_originals(judged: Judged, setting: Setting) -> int | None:
    """How many originals this envelope should hold: those of the file that are not in our hands yet."""
    if judged.assessment is None:
        return None
    expected = judged.assessment.certificates.expected
    return None if expected is None else max(0, expected - held_already(setting.case))


def extra_originals(values: Values, judged: Judged, setting: Setting) -> int:
    """How many originals came that nobody expected: nobody knows whose they are."""
    expected, count = expected_originals(judged, setting), typed_count(values["originals"])
    return max(0, count - expected) if expected is not None and count is not None else 0


def counted_blind(setting: Setting) -> bool:
    """True when the size of the family was known before this envelope."""
    return setting.case is not None and setting.case.family_size is not None


@dataclass(frozen=True)
class Counted:
    """What the count of originals says: ``state`` is equal, again (count again), fewer, more or unknown."""

    state: str
    count: int
    expected: int | None


def judge_count(values: Values, judged: Judged, setting: Setting) -> Counted | None:
    """The count against what the file expects; a mismatch counts once it was typed twice."""
    count = typed_count(values["originals"])
    if count is None:
        return None
    expected = expected_originals(judged, setting)
    if expected is None:
        return Counted("unknown", count, None)
    if count == expected:
        return Counted("equal", count, expected)
    if counted_blind(setting) and not values["originals_confirmed"]:
        return Counted("again", count, expected)
    return Counted("fewer" if count < expected else "more", count, expected)


def tile_states(values: Values, judged: Judged, setting: Setting) -> dict[str, str]:
    """The state of each tile: what was said of it, unless nothing it stands for is required."""
    opened = setting.case.open_request if setting.case is not None and values["kind"] == "reply" else None
    still = {code for code, _ in (*opened.missing, *opened.to_check)} if opened is not None else None
    needed = {code for code, _ in judged.required}
    states = {}
    for tile, codes in TILES.items():
        wanted = needed & set(codes) if still is None else still & set(codes)
        known = judged.facts is not None and bool(values["kind"]) and (bool(judged.required) or still is not None)
        said = values["tiles"].get(tile, "to_check")
        states[tile] = said if wanted or not known else "not_applicable"
    return states


def months_since(issued: date, today: date) -> int:
    """Whole months since a CSQ was issued."""
    from csqdesk.rules.days import whole_months_between

    return max(0, whole_months_between(issued, today))


def age_of(born: str, setting: Setting) -> int | None:
    """Age on the day of receipt of somebody whose birth was typed."""
    from csqdesk.rules.days import age_on

    day = typed_date(born, setting)
    received = setting.batch.received_on if setting.batch is not None else setting.today
    return age_on(day, received) if day is not None and day <= received else None
