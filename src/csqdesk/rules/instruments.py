"""Judges one instrument of payment: accepted or refused, with every reason at once, and what it counts for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from csqdesk.rules.days import add_months
from csqdesk.rules.facts import InstrumentFacts
from csqdesk.rules.law import InstitutionKind, Law, MethodRow
from csqdesk.rules.reasons import Reason, Weight, has_weight
from csqdesk.rules.texts import fold, number_key
from csqdesk.rules.verdicts import InstrumentVerdict
from csqdesk.rules.vocabulary import CardOutcome, InstrumentState, Method

CURRENCY = "CAD"

NEVER_COUNTS = frozenset(
    {InstrumentState.RETURNED, InstrumentState.REPLACED, InstrumentState.DISHONOURED, InstrumentState.VOID}
)
JUDGED_ANEW = frozenset({InstrumentState.RECEIVED, InstrumentState.ACCEPTED, InstrumentState.REFUSED})


def judge_instrument(instrument: InstrumentFacts, received_on: date, on: date, law: Law) -> InstrumentVerdict:
    """Every condition of the page and of the law on one instrument (vocabulary, section 4; domain, rules 10 to 24).

    ``received_on`` is the day of its packet, by which it is judged; only a post-dated one looks at ``on``, the day
    of judgement, for it can be used from its date (ruling 24). It counts unless a reason stops it; words count
    before figures (ruling 23). An instrument whose amount nobody read counts for nothing yet.
    """
    received_on = instrument.received_on or received_on
    method = law.method(instrument.method, received_on)
    reasons = tuple(_reasons(instrument, method, received_on, max(on, received_on), law))
    stopped = has_weight(reasons, Weight.STOP)
    cents = payable_cents(instrument, method)
    counts = cents > 0 and _may_count(instrument.state, stopped)
    return InstrumentVerdict(
        method=instrument.method,
        number=instrument.number,
        state=_state(instrument, stopped, known=cents > 0),
        reasons=reasons,
        counts=counts,
        counted_cents=cents if counts else 0,
    )


def payable_cents(instrument: InstrumentFacts, method: MethodRow) -> int:
    """What the instrument is for: its words when they were read, else its figures; 0 when neither was."""
    words = instrument.words_cents if method.words else None
    return words if words is not None else instrument.amount_cents or 0


def same_instrument(one: InstrumentFacts, other: InstrumentFacts, law: Law) -> bool:
    """Same number, and same institution, transit or issuer: the same piece of paper (vocabulary, section 4)."""
    number = number_key(one.number or "")
    if not number or number != number_key(other.number or ""):
        return False
    money_orders = [facts.method is Method.MONEY_ORDER for facts in (one, other)]
    if any(money_orders):
        return all(money_orders)
    transits = [number_key(facts.transit) for facts in (one, other) if facts.transit]
    if len(set(transits)) == 2:
        return False
    banks = [_bank(facts, law) for facts in (one, other)]
    if all(banks):
        return banks[0] == banks[1]
    return len(transits) == 2 or fold(one.issuer or "") == fold(other.issuer or "")


def _bank(instrument: InstrumentFacts, law: Law) -> str | None:
    """Three digits of the institution, from its own number or from whatever name or alias was read."""
    known = law.institution(instrument.institution, instrument.issuer)
    if known is not None and known.number:
        return known.number
    return number_key(instrument.institution).zfill(3) if instrument.institution else None


def _may_count(state: InstrumentState, stopped: bool) -> bool:
    if state in NEVER_COUNTS:
        return False
    return not stopped or state is InstrumentState.DEPOSITED


def _state(instrument: InstrumentFacts, stopped: bool, *, known: bool) -> InstrumentState:
    """Accepted or refused, unless people already moved it on; received while nobody read its amount."""
    if instrument.state is InstrumentState.TO_RETURN and not stopped:
        return InstrumentState.ACCEPTED
    if instrument.state not in JUDGED_ANEW:
        return instrument.state
    if stopped:
        return InstrumentState.REFUSED
    return InstrumentState.ACCEPTED if known else InstrumentState.RECEIVED


def _reasons(instrument: InstrumentFacts, method: MethodRow, received_on: date, on: date, law: Law) -> Iterator[Reason]:
    if not method.accepted:
        yield Reason("instrument.method_refused", {"method": instrument.method.value})
    if instrument.currency.strip().upper() != CURRENCY:
        yield Reason("instrument.currency", {"currency": instrument.currency})
    if method.code is Method.CARD_FORM:
        yield from _card(instrument)
    yield from _drawn_on(instrument, method, law)
    yield from _dates(instrument, method, received_on, on)
    yield from _amounts(instrument, method)
    if method.payee and instrument.payee_as_expected is False:
        yield Reason("instrument.payee", {"payee_fr": law.office.payee_fr, "payee_en": law.office.payee_en})
    if method.name_on_back and instrument.name_on_back is False:
        yield Reason("instrument.no_name_on_back")
    if instrument.seen_before is not None:
        yield Reason("instrument.seen_before", {"packet": instrument.seen_before})


def _drawn_on(instrument: InstrumentFacts, method: MethodRow, law: Law) -> Iterator[Reason]:
    if method.canadian_bank and instrument.drawn_in_canada is False:
        yield Reason("instrument.not_canadian_bank", _issuer(instrument))
    if method.certification_mark and instrument.certification_mark is not True:
        unknown = instrument.certification_mark is None
        yield Reason("instrument.no_certification_mark", {}, Weight.DECIDE if unknown else None)
    if method.issuer == "none":
        return
    institution = law.institution(instrument.institution, instrument.issuer)
    if method.issuer == "post":
        if instrument.issuer and (institution is None or institution.kind is not InstitutionKind.POST):
            yield Reason("instrument.issuer_unknown", _issuer(instrument))
        return
    if institution is None or institution.kind is InstitutionKind.POST:
        yield Reason("instrument.issuer_unknown", _issuer(instrument))
    elif institution.kind is InstitutionKind.COOPERATIVE:
        cannot = method.canadian_bank and not law.office.accept_cooperatives
        facts = {"issuer": instrument.issuer or institution.name}
        yield Reason("instrument.cooperative", facts, Weight.STOP if cannot else None)


def _issuer(instrument: InstrumentFacts) -> dict[str, str | None]:
    return {"issuer": instrument.issuer, "institution": instrument.institution}


def _dates(instrument: InstrumentFacts, method: MethodRow, received_on: date, on: date) -> Iterator[Reason]:
    if not method.dated:
        return
    dated_on = instrument.dated_on
    if dated_on is None:
        yield Reason("instrument.undated")
        return
    if dated_on > on:
        yield Reason("instrument.post_dated", {"dated_on": dated_on.isoformat()})
    if method.stale_months is not None:
        stale_on = add_months(dated_on, method.stale_months)
        if received_on > stale_on:
            days = {"dated_on": dated_on.isoformat(), "stale_on": stale_on.isoformat()}
            yield Reason("instrument.stale", {**days, "received_on": received_on.isoformat()})


def _amounts(instrument: InstrumentFacts, method: MethodRow) -> Iterator[Reason]:
    figures, words = instrument.amount_cents, instrument.words_cents
    if method.words and words is not None and figures is not None and words != figures:
        yield Reason("instrument.words_differ", {"amount_cents": figures, "words_cents": words})
    cents = payable_cents(instrument, method)
    if method.ceiling_cents is not None and cents > method.ceiling_cents:
        yield Reason("instrument.over_ceiling", {"amount_cents": cents, "ceiling_cents": method.ceiling_cents})


def _card(instrument: InstrumentFacts) -> Iterator[Reason]:
    """Signed, with its amount, and not declined (domain, rules 23 and 24). Whether it is signed may be unknown."""
    if instrument.signed is not True:
        yield Reason("instrument.card_unsigned", {}, Weight.DECIDE if instrument.signed is None else None)
    if not instrument.amount_cents:
        yield Reason("instrument.card_no_amount")
    if instrument.outcome is CardOutcome.DECLINED:
        yield Reason("instrument.card_declined")
