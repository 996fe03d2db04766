"""Sends back what came with a request that is not for this desk, or an original that has to go home."""

from __future__ import annotations

from typing import Any

from csqdesk.casework.desk import Work
from csqdesk.casework.files.assessing import assess_request, counted_instruments, held_originals, request_certificates
from csqdesk.casework.instruments import SETTLED
from csqdesk.problems import Invalid
from csqdesk.rules.vocabulary import InstrumentState, OriginalState
from csqdesk.store.records import Certificate, Request


def everything(work: Work, request: Request) -> dict[str, Any]:
    """Every original this request brought and every instrument that is still here go back.

    Answers them as fields of a letter. What another request of the file brought stays.
    """
    verdict = assess_request(work.session, request, work.law, work.today)
    ours = {packet.id for packet in request.packets}
    brought = [
        one
        for one in request_certificates(request)
        if any(original.packet_id in ours for original in held_originals(one))
    ]
    pairs = zip(counted_instruments(request), verdict.instruments, strict=True)
    money = [(one, judged) for one, judged in pairs if one.state not in SETTLED]
    for certificate in brought:
        _give_back(work, certificate, ours)
    for instrument, _ in money:
        instrument.state, instrument.returned_on = InstrumentState.RETURNED, work.today
        instrument.version += 1
    work.session.flush()
    return {"originals": tuple(brought), "instruments": tuple(money)}


def originals(work: Work, request: Request, idents: tuple[int, ...] | None) -> tuple[Certificate, ...]:
    """The originals named (by their CSQ's number), or all that are held, go back to the family.

    Raises Invalid for one that is not in our hands.
    """
    held = {one.id: one for one in request_certificates(request) if held_originals(one)}
    wanted = tuple(held) if idents is None else idents
    for ident in wanted:
        if ident not in held:
            raise Invalid("problem-original-not-held", field="certificates", number=ident)
    found = tuple(held[ident] for ident in wanted)
    for certificate in found:
        _give_back(work, certificate, None)
    work.session.flush()
    return found


def _give_back(work: Work, certificate: Certificate, packets: set[int] | None) -> None:
    for original in held_originals(certificate):
        if packets is None or original.packet_id in packets:
            original.state, original.place, original.since = OriginalState.RETURNED, None, work.today
