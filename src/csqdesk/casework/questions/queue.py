"""Lists the requests nobody has decided, nearest deadline first, as *File d'attente* shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, func, literal, or_, select
from sqlalchemy.orm import joinedload, selectinload

from csqdesk.casework.desk import View
from csqdesk.casework.files.assessing import GONE, live_concerns, opening_packet
from csqdesk.casework.files.joining import OPEN_STATES
from csqdesk.casework.files.members import name_stated, principal_of
from csqdesk.casework.questions.queue_sheets import NEAR_DAYS, Due, Narrowing, Order, QueueRow, QueueSheet, Tile
from csqdesk.rules.clocks import judge_clock
from csqdesk.rules.facts import ClockFacts
from csqdesk.rules.facts import ClockWord as Word
from csqdesk.rules.texts import fold
from csqdesk.rules.vocabulary import ClockEvent, ClockStart, ClockState, RequestKind, RequestState
from csqdesk.store.course import Clock, ClockWord
from csqdesk.store.records import Case, Certificate, Concern, Original, Packet, Person, Request

WAITING = frozenset({*OPEN_STATES, RequestState.UNMATCHED})
"""States of the queue: what stands and was not finally decided."""
BY_STATE = tuple(RequestState)
OF_TILES = {Tile.INCOMPLETE: RequestState.INCOMPLETE, Tile.TO_VERIFY: RequestState.TO_VERIFY}
"""Tiles that are one state."""
ADDS = (RequestKind.ADD, RequestKind.ADD_AND_REMOVE)
REMOVES = (RequestKind.REMOVE, RequestKind.ADD_AND_REMOVE)
MOST = 1000
"""Rows that may be asked for at once: nobody reads more, and the file takes no more names in one question."""


def queue(
    view: View,
    tile: Tile = Tile.ALL,
    only: Narrowing = Narrowing.ALL,
    order: Order = Order.DUE,
    descending: bool = False,
    limit: int = 200,
) -> QueueSheet:
    """The requests of a tile, narrowed, in order: nearest deadline first, then the one received first.

    States and what is missing are those kept since the last act on the request; periods are judged as of today.
    Who sent the envelope or represents the family never counts in the order, paid or not (ruling 21).
    """
    dues = _dues(view)
    found = _found(view, _conditions(tile, only, dues))
    ordered = _ordered(view, found, dues, order, descending)
    shown = ordered[: max(0, min(limit, MOST))]
    rows = _rows(view, shown, dues)
    return QueueSheet(view.today, view.moment, _counts(view, dues), len(found), rows)


def _found(view: View, conditions: Iterable[ColumnElement[bool]]) -> list[int]:
    """The requests, the one received first before the others."""
    query = select(Request.id).where(Request.state.in_(WAITING), *conditions)
    return list(view.session.scalars(query.order_by(Request.received_on, Request.id)))


# --- periods ---------------------------------------------------------------------------------------------------------


def _dues(view: View) -> dict[int, Due]:
    """The period of each waiting request that ends first: its clocks are read together, each alike judged once."""
    over = select(ClockWord.clock_id).where(
        ClockWord.event.in_((ClockEvent.MET, ClockEvent.CANCELLED)), ClockWord.voided.is_(False)
    )
    query = (
        select(
            Clock.id,
            Clock.request_id,
            Clock.kind,
            Concern.row,
            ClockWord.event,
            ClockWord.on_day,
            ClockWord.days,
            ClockWord.start,
        )
        .join(ClockWord, ClockWord.clock_id == Clock.id)
        .join(Request, Request.id == Clock.request_id)
        .outerjoin(Concern, Concern.id == Clock.concern_id)
        .where(Clock.voided.is_(False), ClockWord.voided.is_(False), Request.state.in_(WAITING), Clock.id.not_in(over))
        .order_by(Clock.id, ClockWord.id)
    )
    judge = lru_cache(maxsize=None)(lambda facts: judge_clock(facts, view.law, view.today))
    dues: dict[int, Due] = {}
    for _, rows in groupby(view.session.execute(query), key=lambda row: row[0]):
        said = list(rows)
        _, request, kind, person, *_ = said[0]
        words = tuple(Word(one[4], one[5], one[6], one[7] or ClockStart.NOTICE_DATE) for one in said)
        verdict = judge(ClockFacts(kind, words))
        runs = verdict.state is not ClockState.STOPPED
        last = verdict.end.latest if runs else None
        due = Due(kind, verdict.state, person, last, (last - view.today).days if last is not None else None)
        dues[request] = min(dues[request], due, key=_nearness) if request in dues else due
    return dues


def _nearness(due: Due | None) -> tuple[bool, int]:
    """What runs out first; then what does not run."""
    days = due.days_left if due is not None else None
    return days is None, days or 0


def _counts(view: View, dues: Mapping[int, Due]) -> dict[Tile, int]:
    """How many requests each tile would leave."""
    by_state = select(Request.state, func.count()).where(Request.state.in_(WAITING)).group_by(Request.state)
    states: dict[RequestState, int] = dict(view.session.execute(by_state).all())
    held = select(func.count()).select_from(Request).where(Request.state.in_(WAITING), _held())
    return {
        Tile.ALL: sum(states.values()),
        Tile.EXPIRED: sum(one.state is ClockState.EXPIRED for one in dues.values()),
        Tile.NEAR: sum(_near(one) for one in dues.values()),
        Tile.INCOMPLETE: states.get(RequestState.INCOMPLETE, 0),
        Tile.TO_VERIFY: states.get(RequestState.TO_VERIFY, 0),
        Tile.HELD: view.session.scalar(held) or 0,
    }


def _near(due: Due) -> bool:
    return due.days_left is not None and 0 <= due.days_left <= NEAR_DAYS


# --- what is asked for -----------------------------------------------------------------------------------------------


def _conditions(tile: Tile, only: Narrowing, dues: Mapping[int, Due]) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if tile in (Tile.EXPIRED, Tile.NEAR):
        wanted = [ident for ident, one in dues.items() if (_near(one) if tile is Tile.NEAR else _late(one))]
        # As one value: a list of names has its limit.
        found.append(Request.id.in_(select(func.json_each(_listed(wanted)).table_valued("value").c.value)))
    elif tile is Tile.HELD:
        found.append(_held())
    elif tile in OF_TILES:
        found.append(Request.state == OF_TILES[tile])
    narrowed: dict[Narrowing, ColumnElement[bool]] = {
        Narrowing.ADD: Request.kind.in_(ADDS),
        Narrowing.REMOVE: Request.kind.in_(REMOVES),
        Narrowing.NO_PAYMENT: _misses("payment"),
        Narrowing.NO_CSQ: _misses("original_csq"),
        Narrowing.NO_FILE: Request.case_id.is_(None),
    }
    return [*found, narrowed[only]] if only in narrowed else found


def _listed(numbers: Sequence[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"


def _late(due: Due) -> bool:
    return due.state is ClockState.EXPIRED


def _misses(item: str) -> ColumnElement[bool]:
    """True of a request whose summary lists ``item``: canonical JSON writes it in one way only."""
    return func.instr(Request.summary, literal(f'["{item}",', Text)) > 0


def _held() -> ColumnElement[bool]:
    """True of a request whose file, or whose own envelopes while it has none, brought an original that is here."""
    of_files, of_packets = _brought()
    return or_(Request.case_id.in_(of_files), and_(Request.case_id.is_(None), Request.id.in_(of_packets)))


def _brought(*which: ColumnElement[bool]) -> tuple[Select[Any], Select[Any]]:
    """Files, and requests without one, of whom an original is here; of the CSQs ``which`` tells, if it does."""
    here = and_(Original.voided.is_(False), Original.state.not_in(GONE), Certificate.voided.is_(False), *which)
    joined = Certificate.id == Original.certificate_id
    of_files = select(Certificate.case_id).join(Original, joined).where(here, Certificate.case_id.is_not(None))
    of_packets = (
        select(Packet.request_id)
        .join(Certificate, Certificate.packet_id == Packet.id)
        .join(Original, joined)
        .where(here, Certificate.case_id.is_(None))
    )
    return of_files, of_packets


# --- the order -------------------------------------------------------------------------------------------------------


def _ordered(view: View, found: list[int], dues: Mapping[int, Due], order: Order, descending: bool) -> list[int]:
    """By deadline, and then by the column asked for; what has no word in that column stays at the end."""
    by_due = sorted(found, key=lambda ident: _nearness(dues.get(ident)))
    keys: dict[int, Any] = _keys(view, order, dues)
    known = [ident for ident in by_due if keys.get(ident) is not None]
    unknown = [ident for ident in by_due if keys.get(ident) is None]
    return [*sorted(known, key=lambda ident: keys[ident], reverse=descending), *unknown]


def _keys(view: View, order: Order, dues: Mapping[int, Due]) -> dict[int, Any]:
    """What each waiting request is compared by."""
    if order is Order.DUE:
        return {ident: one.days_left for ident, one in dues.items()}
    waiting = Request.state.in_(WAITING)
    if order is Order.FILE:
        return _pairs(view, select(Request.id, Case.file_key).join(Case).where(waiting))
    if order is Order.KIND:
        kinds = list(RequestKind)
        return {
            ident: kinds.index(kind)
            for ident, kind in _pairs(view, select(Request.id, Request.kind).where(waiting)).items()
        }
    if order is Order.MISSING:
        count = func.json_array_length(Request.summary, literal("$.missing", Text))
        return {ident: many or None for ident, many in _pairs(view, select(Request.id, count).where(waiting)).items()}
    if order is Order.NAME:
        named = and_(Person.case_id == Request.case_id, Person.principal.is_(True), Person.voided.is_(False))
        query = select(Request.id, Person.family_name + " " + Person.given_name).join(Person, named).where(waiting)
        return {ident: fold(name) for ident, name in _pairs(view, query).items()}
    states = _pairs(view, select(Request.id, Request.state).where(waiting))
    late = {ident for ident, one in dues.items() if _late(one)}
    return {ident: -1 if ident in late else BY_STATE.index(state) for ident, state in states.items()}


def _pairs(view: View, query: Any) -> dict[int, Any]:
    return dict(view.session.execute(query).all())


# --- the rows --------------------------------------------------------------------------------------------------------


def _rows(view: View, shown: Sequence[int], dues: Mapping[int, Due]) -> tuple[QueueRow, ...]:
    query = (
        select(Request)
        .where(Request.id.in_(shown))
        .options(
            joinedload(Request.case).selectinload(Case.persons),
            selectinload(Request.packets),
            selectinload(Request.concerns).joinedload(Concern.person),
        )
    )
    requests = {one.id: one for one in view.session.scalars(query).unique()}
    held = _held_among(view, list(requests.values()))
    return tuple(_row(requests[ident], dues.get(ident), ident in held) for ident in shown)


def _held_among(view: View, requests: Sequence[Request]) -> set[int]:
    """Those of the requests shown of whom an original is here, asked of their own CSQs alone."""
    of_files, _ = _brought(Certificate.case_id.in_({one.case_id for one in requests}))
    _, of_packets = _brought(Certificate.packet_id.in_({packet.id for one in requests for packet in one.packets}))
    cases, unmatched = set(view.session.scalars(of_files)), set(view.session.scalars(of_packets))
    return {one.id for one in requests if (one.case_id in cases if one.case_id is not None else one.id in unmatched)}


def _row(request: Request, due: Due | None, held: bool) -> QueueRow:
    principal = principal_of(request.case)
    packet = opening_packet(request)
    concerns = live_concerns(request)
    return QueueRow(
        request_id=request.id,
        packet=packet.number,
        file_number=request.case.file_number if request.case else None,
        family_name=principal.family_name if principal else None,
        given_name=principal.given_name if principal else None,
        label=packet.label or name_stated(packet),
        kind=request.kind,
        roles=tuple(one.role for one in concerns),
        persons={one.row: one.person.given_name or one.person.family_name for one in concerns},
        state=request.state,
        missing=tuple((item, person) for item, person in (request.summary or {}).get("missing", ())),
        due=due,
        received_on=request.received_on,
        held=held,
    )
