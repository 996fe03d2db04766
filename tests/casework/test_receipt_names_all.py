"""Whatever was recorded of an envelope stands on its receipt, asked for or not, and in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.rules.vocabulary import ItemCode, ItemState, RequestKind
from csqdesk.store.records import Paper
from tests.casework.acts import do
from tests.papers.drawing import flowed, text_of

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
LISTED = [one for one in ItemCode if one not in (ItemCode.PAYMENT, ItemCode.ORIGINAL_CSQ)]
SAID_OF_IT = [one for one in ItemState if one not in (ItemState.TO_CHECK, ItemState.ABSENT)]


def receipt(desk: Desk, number: str) -> tuple[dict[str, str], str]:
    """State of each item on the sheet, and the text of the paper."""
    paper = do(desk, "issue_receipt", packet=number).value
    with desk.store.reading() as session:
        record = session.query(Paper).filter_by(number=paper).one()
        return {one["item"]: one["state"] for one in record.sheet["items"]}, flowed(text_of(record.pdf))


@pytest.mark.parametrize("kind", ["add", "remove", "other"])
def test_every_item_recorded_is_on_the_receipt(desk: Desk, line: Line, log: Log, kind: str) -> None:
    change = {"add": [], "remove": [{**line()["persons"][0], "change": "remove"}], "other": []}[kind]
    persons = line()["persons"] if kind == "add" else change
    items = [{"item": one.value, "state": "present"} for one in LISTED]
    number = log(line(request={"kind": kind}, persons=persons, items=items)).number or ""
    states, _ = receipt(desk, number)
    assert {one.value for one in LISTED} <= set(states)
    shown = {row.item.value for row in desk.ask(dossier_sheet, number).items}
    assert shown == set(states)


@pytest.mark.parametrize("state", SAID_OF_IT)
@pytest.mark.parametrize("item", [ItemCode.FEDERAL_LETTER, ItemCode.CONSENT])
def test_what_nobody_asked_for_is_named_in_the_state_it_came(
    desk: Desk, line: Line, log: Log, item: ItemCode, state: ItemState
) -> None:
    others = [row for row in line()["items"] if row["item"] != item.value]
    said = {"item": item.value, "state": state.value}
    number = log(line(request={"kind": RequestKind.ADD.value}, items=[*others, said])).number or ""
    states, text = receipt(desk, number)
    assert states[item.value] == state.value
    name = {ItemCode.FEDERAL_LETTER: "Lettre du gouvernement fédéral", ItemCode.CONSENT: "Déclaration de consentement"}
    assert name[item] in text
