"""Assesses a whole request: route, fees, instruments, certificates, items, persons, and the state they make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from csqdesk.rules.certificates import judge as judge_certificates
from csqdesk.rules.checklist import Wish, judge_items, wish_of
from csqdesk.rules.clocks import judge_clocks
from csqdesk.rules.decisions import late_reasons, proposals, state_in_course
from csqdesk.rules.facts import InstrumentFacts, RequestFacts
from csqdesk.rules.fees import due, judge_fees
from csqdesk.rules.instruments import judge_instrument, same_instrument
from csqdesk.rules.law import Law
from csqdesk.rules.persons import judge_person
from csqdesk.rules.reasons import Reason, Weight, has_weight
from csqdesk.rules.verdicts import Assessment, InstrumentVerdict
from csqdesk.rules.vocabulary import Carrier, InstrumentState, RequestKind, RequestState, Route


def assess(facts: RequestFacts, law: Law, on: date) -> Assessment:
    """The whole verdict on a request, as judged on the day ``on`` (Montréal).

    Fees, lists, ages and periods follow the day the opening packet was received; only post-dated instruments
    look at ``on`` (rulings 17 and 24). While the file is unknown, only what was found at the door is said. What
    named persons decided stands over what the papers make of it (``found``).
    """
    wish = wish_of(facts)
    route_reasons = tuple(_route_reasons(facts, law))
    route = Route.ARRIMA if has_weight(route_reasons, Weight.STOP) else Route.MAIL
    instruments = judge_instruments(facts, law, on)
    fees, fee_reasons = judge_fees(due(facts, law), facts.instruments, instruments)
    certificates, certificate_reasons = judge_certificates(facts, wanted=wish.any)
    items, item_reasons = judge_items(facts, law)
    found = (
        *_programme_reasons(facts, law),
        *fee_reasons,
        *certificate_reasons,
        *item_reasons,
        *_person_reasons(facts, wish),
    )
    said = (*route_reasons, *found) if facts.matched else route_reasons if route is Route.ARRIMA else ()
    clocks = judge_clocks(facts.clocks, law, on)
    reasons = _once((*said, *facts.other_reasons, *late_reasons(facts, clocks)))
    state = _state(facts, route, reasons, instruments)
    return Assessment(
        state=state_in_course(facts, state, clocks),
        route=route,
        judged_on=on,
        law=law.edition_on(facts.received_on),
        fees=fees,
        instruments=instruments,
        items=items,
        certificates=certificates,
        reasons=reasons,
        clocks=clocks,
        proposals=proposals(facts, state, reasons, clocks, law),
        found=state,
    )


def judge_instruments(facts: RequestFacts, law: Law, on: date) -> tuple[InstrumentVerdict, ...]:
    """A verdict on each instrument of the request; one that is there twice is seen before the second time."""
    verdicts: list[InstrumentVerdict] = []
    for place, instrument in enumerate(facts.instruments):
        verdict = judge_instrument(instrument, facts.received_on, on, law)
        if instrument.seen_before is None and _is_repeated(instrument, facts.instruments[:place], law):
            again = Reason("instrument.seen_before", {"packet": None})
            verdict = replace(verdict, reasons=(*verdict.reasons, again))
        verdicts.append(verdict)
    return tuple(verdicts)


def _is_repeated(instrument: InstrumentFacts, earlier: Iterable[InstrumentFacts], law: Law) -> bool:
    return any(one.state is not InstrumentState.VOID and same_instrument(one, instrument, law) for one in earlier)


def _route_reasons(facts: RequestFacts, law: Law) -> Iterator[Reason]:
    """Arrima before the CSQ, and for a new application; by mail otherwise, whatever brought it."""
    programme = law.programme(facts.programme)
    new = facts.kind is RequestKind.NEW_APPLICATION
    closed = programme is not None and programme.closed_on(facts.received_on)
    if not facts.csq_issued or (new and not closed):
        yield Reason("route.arrima")
    if new and closed and programme is not None and programme.closes_on is not None:
        days = {"closing_on": programme.closes_on.isoformat(), "received_on": facts.received_on.isoformat()}
        yield Reason("route.new_application_closed", {"programme": programme.short_name, **days})
    if facts.carrier is Carrier.HAND and facts.csq_issued and not new:
        yield Reason("route.other_channel", {"carrier": facts.carrier.value})


def _programme_reasons(facts: RequestFacts, law: Law) -> Iterator[Reason]:
    programme, submitted = law.programme(facts.programme), facts.submitted_on
    if programme is None or submitted is None or programme.closes_on is None or not programme.closed_on(submitted):
        return
    days = {"submitted_on": submitted.isoformat(), "closing_on": programme.closes_on.isoformat()}
    yield Reason("programme.submitted_after_closing", days)


def _person_reasons(facts: RequestFacts, wish: Wish) -> Iterator[Reason]:
    for person in wish.added:
        yield from judge_person(person, facts.received_on, facts.submitted_on)


def _once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """The same thing is said once, except the missing certificates, one for each person."""
    kept: list[Reason] = []
    for reason in reasons:
        if reason.code == "certificate.missing" or reason not in kept:
            kept.append(reason)
    return tuple(kept)


def _state(
    facts: RequestFacts, route: Route, reasons: tuple[Reason, ...], instruments: tuple[InstrumentVerdict, ...]
) -> RequestState:
    """Ruling 22, in its order; a file nobody found comes after a request that is not for this desk."""
    if route is Route.ARRIMA:
        return RequestState.MISDIRECTED
    if not facts.matched:
        return RequestState.UNMATCHED
    counted = [reason for one in instruments if one.counts for reason in one.reasons]
    if has_weight((*reasons, *counted), Weight.DECIDE):
        return RequestState.TO_VERIFY
    return RequestState.INCOMPLETE if has_weight(reasons, Weight.STOP) else RequestState.COMPLETE
