"""Finds the record a person names by its printed number, or says that there is none."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from csqdesk.problems import Invalid, Stale
from csqdesk.rules.codes_on_paper import read_code
from csqdesk.rules.texts import number_key
from csqdesk.rules.vocabulary import InstrumentState
from csqdesk.store import search
from csqdesk.store.records import Case, Concern, Instrument, Packet, Paper, Request


def find_packet(session: Session, number: str, field: str = "packet") -> Packet:
    """The envelope of that number, typed or scanned. Raises Invalid, naming ``field``, when there is none."""
    code = read_code(number)
    wanted = code[1] if code is not None and code[0] == "packet" else number.strip()
    packet = session.scalars(select(Packet).where(Packet.number == wanted)).first()
    if packet is None:
        raise Invalid("problem-packet-unknown", field=field, number=number[:40])
    return packet


def find_standing_packet(session: Session, number: str) -> Packet:
    """The envelope of that number, for an act that writes. Raises Invalid when there is none or it was voided."""
    packet = find_packet(session, number)
    if packet.voided_at is not None:
        raise Invalid("problem-packet-void", field="packet", number=packet.number)
    return packet


def find_by_tracking(session: Session, tracking: str, *, besides: int | None = None) -> Packet | None:
    """The first envelope that stands under that tracking number, another than ``besides``."""
    key = number_key(tracking)
    if not key:
        return None
    standing = select(Packet).where(Packet.tracking_key == key, Packet.voided_at.is_(None), Packet.id != (besides or 0))
    return session.scalars(standing.order_by(Packet.id)).first()


def requests_named(session: Session, text: str, limit: int) -> list[Request]:
    """The requests of the files that the text names, and those that wait for theirs."""
    found: list[Request] = []
    for subject, ident in search.find(session, text, limit):
        case = session.get(Case, ident) if subject == "case" else None
        request = session.get(Request, ident) if subject == "request" else None
        found += case.requests if case is not None else [request] if request is not None else []
    return found


def find_paper(session: Session, number: str) -> Paper:
    """The paper of that number, typed or scanned. Raises Invalid when there is none."""
    code = read_code(number)
    wanted = code[1] if code is not None and code[0] == "paper" else number.strip()
    paper = session.scalars(select(Paper).where(Paper.number == wanted)).first()
    if paper is None:
        raise Invalid("problem-paper-unknown", field="paper", number=number[:40])
    return paper


def find_standing_instrument(session: Session, ident: int) -> Instrument:
    """The instrument of that record number, for an act that writes.

    Raises Invalid when there is none, its entry was undone, or the envelope that brought it was voided.
    """
    instrument = session.get(Instrument, ident)
    if instrument is None:
        raise Invalid("problem-instrument-unknown", field="id", number=ident)
    packet = instrument.packet
    if packet is not None and packet.voided_at is not None:
        raise Invalid("problem-packet-void", field="id", number=packet.number)
    if instrument.state is InstrumentState.VOID:
        raise Invalid("problem-instrument-void", field="id")
    return instrument


def find_concern(request: Request, row: int | None, field: str = "person") -> Concern | None:
    """The person of that row (from 0). Raises Invalid when the request has no such row."""
    if row is None:
        return None
    concern = next((one for one in request.concerns if one.row == row and not one.voided), None)
    if concern is None:
        raise Invalid("problem-person-row-unknown", field=field, row=row)
    return concern


def require_version(current: int, seen: int | None) -> None:
    """Raises Stale when the clerk saw another version than the one that is."""
    if seen is not None and seen != current:
        raise Stale("problem-version-conflict", seen=seen, current=current)
