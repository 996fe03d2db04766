"""Records what was said of each item of the checklist; what was received can be lost or returned, never absent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import (
    ItemEntry,
    ItemExplanation,
    ItemRecording,
    ItemReplacement,
    ItemsRecording,
)
from csqdesk.casework.files.assessing import effective_items
from csqdesk.casework.files.lookup import find_concern, find_standing_packet
from csqdesk.casework.reading import as_json
from csqdesk.problems import Invalid
from csqdesk.rules.checklist import NOT_RECEIVED
from csqdesk.rules.vocabulary import MISSING_STATES, ItemState
from csqdesk.store.records import Concern, Item, Packet, Request

TO_REPLACE = frozenset(
    {*MISSING_STATES, ItemState.WRONG_EDITION, ItemState.LOST, ItemState.RETURNED} - {ItemState.ABSENT}
)
"""States of something that came and has to be provided again."""


def take(work: Work, request: Request, packet: Packet, entries: Iterable[ItemEntry], rows: Mapping[int, int]) -> None:
    """Takes in the items of one envelope; ``rows`` gives the request's row of each person of the line.

    Raises Invalid for an item of a person the line does not have.
    """
    for place, entry in enumerate(entries):
        field = f"items.{place}.person"
        if entry.person is not None and entry.person not in rows:
            raise Invalid("problem-person-row-unknown", field=field, row=entry.person)
        row = None if entry.person is None else rows[entry.person]
        _add(work, request, packet, entry, find_concern(request, row, field), rows)


def _add(
    work: Work, request: Request, packet: Packet, entry: ItemEntry, concern: Concern | None, rows: Mapping[int, int]
) -> Item:
    facts = as_json(entry.facts) if entry.facts is not None else {}
    if "persons_named" in facts:
        facts["persons_named"] = [rows.get(place, place) for place in facts["persons_named"]]
    item = Item(
        request=request,
        packet=packet,
        concern=concern,
        item=entry.item,
        state=entry.state,
        form=entry.form,
        edition=entry.edition,
        format=entry.format,
        facts=facts,
        note=entry.note or "",
        recorded_at=work.now,
        recorded_by=work.clerk.id,
        voided=False,
    )
    work.session.add(item)
    return item


def record_item(work: Work, entry: ItemRecording) -> None:
    """Records one word on one item.

    Raises Invalid when an item once received would become absent, or when *to replace*, *lost* or *returned* comes
    without a reason in ``note``.
    """
    packet = find_standing_packet(work.session, entry.packet)
    item = _say(work, packet, entry, "")
    work.about("item", item.id, number=packet.number, request=packet.request)
    work.extra["item"] = {"item": entry.item.value, "state": entry.state.value, "person": entry.person}


def record_items(work: Work, entry: ItemsRecording) -> None:
    """Records one word on each of several items as one act, which one undoing takes back whole.

    Raises Invalid as ``record_item`` does, and when no item is named.
    """
    packet = find_standing_packet(work.session, entry.packet)
    if not entry.items:
        raise Invalid("problem-items-none", field="items")
    for place, one in enumerate(entry.items):
        _say(work, packet, one, f"items.{place}.")
    work.about("packet", packet.id, number=packet.number, request=packet.request)
    states = {one.state.value for one in entry.items}
    work.extra["item"] = {"count": len(entry.items), "state": states.pop() if len(states) == 1 else "several"}


def replace_item(work: Work, entry: ItemReplacement) -> None:
    """Says that an item that came has to be replaced, and why.

    Raises Invalid without a reason, or for a state that is no defect of what came.
    """
    if not entry.reason.strip():
        raise Invalid("problem-reason-required", field="reason")
    if entry.state not in TO_REPLACE:
        raise Invalid("problem-item-not-to-replace", field="state")
    record_item(
        work,
        ItemRecording(packet=entry.packet, item=entry.item, state=entry.state, person=entry.person, note=entry.reason),
    )
    work.extra["reason"] = entry.reason


def explain_item(work: Work, entry: ItemExplanation) -> None:
    """Says that a letter explains why an item cannot be supplied: a named person then decides. Raises Invalid."""
    if not entry.note.strip():
        raise Invalid("problem-reason-required", field="note")
    explained = ItemState.EXPLAINED
    record_item(
        work,
        ItemRecording(packet=entry.packet, item=entry.item, state=explained, person=entry.person, note=entry.note),
    )


def _say(work: Work, packet: Packet, entry: ItemEntry | ItemRecording, where: str) -> Item:
    """One word on one item, upon what was known of it; ``where`` names its place in the entry."""
    request = packet.request
    concern = find_concern(request, entry.person, f"{where}person")
    known = next(
        (
            one
            for one in effective_items(request)
            if one.item is entry.item and one.concern_id == (concern.id if concern else None)
        ),
        None,
    )
    if known is not None and known.state not in NOT_RECEIVED and entry.state in NOT_RECEIVED:
        raise Invalid("problem-item-received-cannot-be-absent", field=f"{where}state")
    if entry.state in (ItemState.LOST, ItemState.RETURNED) and not (entry.note or "").strip():
        raise Invalid("problem-reason-required", field=f"{where}note")
    line = ItemEntry(
        item=entry.item,
        state=entry.state,
        person=entry.person,
        form=entry.form or (known.form if known else None),
        edition=entry.edition or (known.edition if known else None),
        format=entry.format or (known.format if known else None),
        facts=entry.facts,
        note=entry.note,
    )
    rows = {one.row: one.row for one in request.concerns}
    item = _add(work, request, packet, line, concern, rows)
    if entry.facts is None and known is not None:
        item.facts = known.facts
    work.session.flush()
    return item


def brought_by(work: Work, packet: Packet) -> list[Item]:
    """The words this envelope brought."""
    return list(work.session.scalars(select(Item).where(Item.packet_id == packet.id)))
