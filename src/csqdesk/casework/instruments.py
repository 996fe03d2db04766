"""Records, verifies, corrects and returns instruments of payment; whether they count is for the rules to say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import (
    FeeDayDecision,
    InstrumentCorrection,
    InstrumentEntry,
    InstrumentRecording,
    InstrumentReturn,
    InstrumentVerification,
)
from csqdesk.casework.files.assessing import known_instrument
from csqdesk.casework.files.door import refuse_last_four
from csqdesk.casework.files.lookup import find_standing_instrument, find_standing_packet, require_version
from csqdesk.casework.preview import as_read
from csqdesk.problems import Invalid
from csqdesk.rules.instruments import judge_instrument
from csqdesk.rules.texts import number_key
from csqdesk.rules.verdicts import InstrumentVerdict
from csqdesk.rules.vocabulary import InstrumentState, Method, PaperKind
from csqdesk.store.records import Instrument, Packet, Request

SETTLED = frozenset(
    {InstrumentState.RETURNED, InstrumentState.REPLACED, InstrumentState.DEPOSITED, InstrumentState.VOID}
)


def take(work: Work, request: Request, packet: Packet, entries: Iterable[InstrumentEntry]) -> None:
    """Takes in the instruments of one envelope."""
    for entry in entries:
        instrument = Instrument(
            request=request,
            packet=packet,
            state=InstrumentState.RECEIVED,
            typed_by=work.clerk.id,
            method=entry.method,
            currency="CAD",
        )
        _write(instrument, entry)
        work.session.add(instrument)


def _write(instrument: Instrument, entry: InstrumentEntry) -> None:
    for name, value in as_read(entry).items():
        setattr(instrument, name, value)
    instrument.currency = (entry.currency or "CAD").upper()
    instrument.number_key = number_key(entry.number) if entry.number else None
    if entry.method is Method.CARD_FORM:
        instrument.number = instrument.number_key = None
    payer = entry.payer
    instrument.payer_name = payer.name if payer else None
    instrument.payer_relation = payer.relation if payer else None


def record_instrument(work: Work, entry: InstrumentRecording) -> int:
    """Records one more instrument of a request; answers the id of its record."""
    packet = find_standing_packet(work.session, entry.packet)
    refuse_last_four(entry.instrument.last_four, "instrument.last_four")
    take(work, packet.request, packet, (entry.instrument,))
    instrument = packet.request.instruments[-1]
    work.session.flush()
    work.about("instrument", instrument.id, number=packet.number, request=packet.request)
    return instrument.id


def correct_instrument(work: Work, entry: InstrumentCorrection) -> int:
    """Corrects what was typed of an instrument, with a reason; what was verified must be verified again.

    Raises Invalid for an instrument that was already sent back, Stale when somebody changed it meanwhile.
    """
    instrument = find_standing_instrument(work.session, entry.id)
    require_version(instrument.version, entry.if_version)
    if not entry.reason.strip():
        raise Invalid("problem-reason-required", field="reason")
    if instrument.state in SETTLED:
        raise Invalid("problem-instrument-already-returned", field="id")
    refuse_last_four(entry.instrument.last_four, "instrument.last_four")
    _write(instrument, entry.instrument)
    instrument.verified_by, instrument.verified_at = None, None
    instrument.version += 1
    work.extra["reason"] = entry.reason
    work.about("instrument", instrument.id, number=_number(instrument), request=instrument.request)
    return instrument.version


def verify_instrument(work: Work, entry: InstrumentVerification) -> int:
    """Records what casework saw on the paper itself; who typed and who verified stay on the line."""
    instrument = find_standing_instrument(work.session, entry.id)
    require_version(instrument.version, entry.if_version)
    for name in ("dated_on", "payee_as_expected", "certification_mark", "words_cents", "name_on_back"):
        if getattr(entry, name) is not None:
            setattr(instrument, name, getattr(entry, name))
    if entry.payer is not None:
        instrument.payer_name = entry.payer.name or instrument.payer_name
        instrument.payer_relation = entry.payer.relation or instrument.payer_relation
    instrument.verified_by, instrument.verified_at = work.clerk.id, work.now
    instrument.version += 1
    work.about("instrument", instrument.id, number=_number(instrument), request=instrument.request)
    return instrument.version


def judge(work: Any, instrument: Instrument) -> InstrumentVerdict:
    """The rule's word on one instrument, as of today; ``work`` is a ``Work`` or a ``View``."""
    facts = known_instrument(work.session, instrument, work.law)
    return judge_instrument(facts, instrument.request.received_on, work.today, work.law)


def return_instrument(work: Work, entry: InstrumentReturn) -> str:
    """Sends a refused instrument back and issues its letter; answers the letter's number.

    The letter speaks of the envelope that brought the instrument. Raises Invalid when nothing of the envelope is
    refused, the instrument is not, or it went back already.
    """
    from csqdesk.casework.letters import issue, return_letter_sheet

    packet = find_standing_packet(work.session, entry.packet)
    instrument = _to_return(work, packet, entry.id)
    if instrument.state in SETTLED:
        raise Invalid("problem-instrument-already-returned", field="id")
    packet = instrument.packet or packet
    verdict = judge(work, instrument)
    if verdict.state is not InstrumentState.REFUSED:
        raise Invalid("problem-instrument-not-refused", field="id")
    instrument.state = InstrumentState.RETURNED
    instrument.returned_on = work.today
    instrument.version += 1
    work.session.flush()
    paper = issue(
        work,
        packet,
        PaperKind.INSTRUMENT_RETURN,
        lambda number: return_letter_sheet(work, packet, instrument, verdict, number),
        instrument=instrument,
    )
    work.about("instrument", instrument.id, number=packet.number, request=packet.request)
    work.extra["paper"] = paper.number
    return paper.number


def _to_return(work: Work, packet: Packet, ident: int | None) -> Instrument:
    if ident is not None:
        instrument = find_standing_instrument(work.session, ident)
        if instrument.request_id != packet.request_id:
            raise Invalid("problem-instrument-unknown", field="id", number=ident)
        return instrument
    of_packet = [one for one in packet.request.instruments if one.packet_id == packet.id]
    for one in of_packet:
        if one.state not in SETTLED and judge(work, one).state is InstrumentState.REFUSED:
            return one
    raise Invalid("problem-nothing-to-return", field="packet", number=packet.number)


def _number(instrument: Instrument) -> str | None:
    return instrument.packet.number if instrument.packet is not None else None


def brought_by(work: Work, packet: Packet) -> list[Instrument]:
    """The instruments this envelope held."""
    return list(work.session.scalars(select(Instrument).where(Instrument.packet_id == packet.id)))


def decide_fee_day(work: Work, entry: FeeDayDecision) -> None:
    """A named person decides which day sets the fee of an envelope posted in one year and received in the next."""
    packet = find_standing_packet(work.session, entry.packet)
    if not entry.reason.strip():
        raise Invalid("problem-reason-required", field="reason")
    packet.request.fee_day = entry.day
    work.extra["reason"] = entry.reason
    work.about("request", packet.request.id, number=packet.number, request=packet.request)
