"""Whatever acts were done, undone, redone and voided: to say once more all that stands changes nothing."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from csqdesk.casework.desk import Desk, Work
from csqdesk.casework.entries import PacketEntry
from csqdesk.casework.files.assessing import live_packets
from csqdesk.casework.files.lookup import find_packet
from csqdesk.casework.packets import log_packet
from csqdesk.casework.reading import read_entry
from csqdesk.casework.taking_back import restating
from csqdesk.problems import Problem
from csqdesk.store.checks import check
from csqdesk.store.columns import Record
from csqdesk.store.records import Certificate, JournalEntry, Request
from tests.casework.acts import do
from tests.casework.conftest import SetClock
from tests.casework.test_restating import POOL, drawn
from tests.offices import lay_office
from tests.slow import some

Line = Callable[..., dict[str, Any]]
NUMBER = "N0020294108"


class Told(Exception):
    """Takes the trial back: what was known before, and after."""


def columns(record: Record) -> dict[str, Any]:
    return {one.key: getattr(record, one.key) for one in record.__mapper__.column_attrs if one.key != "version"}


def certificates_of(request: Request) -> list[Certificate]:
    if request.case is not None:
        return list(request.case.certificates)
    return [one for packet in request.packets for one in packet.certificates]


def known(request: Request) -> dict[Any, Any]:
    """All that is kept of a family's persons, CSQs and facts, as far as an envelope stands on it."""
    requests = request.case.requests if request.case is not None else [request]
    found: dict[Any, Any] = {}
    for one in requests:
        for concern in one.concerns:
            found["concern", concern.id], found["person", concern.person_id] = columns(concern), columns(concern.person)
        if live_packets(one):
            found["request", one.id] = (one.language_ground, one.language_until, one.received_on)
    for certificate in certificates_of(request):
        found["certificate", certificate.id] = columns(certificate)
        found["originals", certificate.id] = sorted((one.id, one.voided) for one in certificate.originals)
    if request.case is not None and not request.case.voided:
        found["case"] = columns(request.case)
    return found


def say_once_more(work: Work, number: str) -> None:
    request = find_packet(work.session, number).request
    requests = request.case.requests if request.case is not None else [request]
    before = known(request)
    concerns = [one for each in requests for one in each.concerns]
    touched = restating.Touched(
        persons={one.person_id for one in concerns},
        concerns={one.id for one in concerns},
        certificates={one.id for one in certificates_of(request)},
        file=True,
        language=True,
    )
    restating.restate(work, request, restating.lines_of(work, request), touched)
    raise Told(before, known(request))


def last_undoing(desk: Desk) -> int | None:
    query = select(JournalEntry.id).where(JournalEntry.act == "undo_last").order_by(JournalEntry.id.desc())
    with desk.store.reading() as session:
        return session.scalars(query).first()


def step(desk: Desk, line: Line, chance: random.Random, numbers: list[str]) -> None:
    """One act by chance; one that cannot be done now is refused, and changes nothing."""
    if not numbers or chance.random() < 0.35:
        envelope = drawn(line, chance, len(numbers))
        envelope["request"] = {"kind": chance.choice(["add", "reply", "reply"]) if numbers else "add"}
        if chance.random() < 0.2:
            envelope |= {"case": {"principal": {"family_name": "Nguyen"}}, "label": "Nguyen"}
        numbers.append(desk.do(log_packet, read_entry(PacketEntry, envelope)).number or "")
        return
    acts: list[tuple[str, dict[str, Any]]] = [
        ("void_packet", {"reason": "Saisie deux fois"}),
        ("attach_packet", {"case": {"file_number": NUMBER, **chance.choice(POOL["case"])}}),
        ("correct_person", {"row": chance.randrange(3), "reason": "Relu", "given_name": "Lin"}),
        ("correct_person", {"row": chance.randrange(3), "reason": "Relu", "born_on": "2014-01-01"}),
        ("record_certificate", chance.choice(POOL["certificates"])),
        ("record_certificate", {**chance.choice(POOL["certificates"]), "certificate": chance.randrange(1, 5)}),
        ("edit_packet", {"reason": "Relu", "changes": {"case": {"family_size": chance.randrange(2, 6)}}}),
        ("edit_packet", {"reason": "Relu", "changes": {"language_ground": "first_six_months"}}),
        ("set_language_ground", {"ground": "first_six_months", "until": "2026-09-01"}),
        ("set_language_ground", {}),
        ("add_person", {"person": chance.choice(POOL["persons"])}),
        ("record_item", {"item": "letter", "state": "unsigned"}),
    ]
    if chance.random() < 0.25:
        redone = last_undoing(desk) if chance.random() < 0.4 else None
        do(desk, "undo_last", **({} if redone is None else {"journal": redone}))
        return
    name, fields = chance.choice(acts)
    do(desk, name, packet=chance.choice(numbers), **copy.deepcopy(fields))


@pytest.mark.parametrize("seed", some(range(30), every=30))
def test_all_that_stands_said_once_more_changes_nothing(tmp_path: Path, clock: SetClock, line: Line, seed: int) -> None:
    chance, numbers = random.Random(seed), list[str]()
    desk = Desk.open(lay_office(tmp_path / "office.csqdesk"), clock=clock, account="croy")
    for _ in range(12):
        try:
            step(desk, line, chance, numbers)
        except Problem:
            continue
    for number in numbers:
        with pytest.raises(Told) as told:
            desk.do(say_once_more, number)
        before, after = told.value.args
        assert {name: after[name] for name in before} == before
    assert check(desk.store, desk.key)["ok"]
    desk.close()
