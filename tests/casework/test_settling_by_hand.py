"""Items are replaced or explained with a reason, and what an envelope states otherwise than its file is settled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.problems import Invalid
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


def codes(desk: Desk, number: str) -> list[str]:
    return [one["code"] for one in desk.ask(assess_packet, number)["reasons"]]


def test_an_item_that_came_is_to_be_replaced_for_a_reason(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    with pytest.raises(Invalid, match="problem-reason-required"):
        do(desk, "replace_item", packet=number, item="letter", state="illegible", reason=" ")
    with pytest.raises(Invalid, match="problem-item-not-to-replace"):
        do(desk, "replace_item", packet=number, item="letter", state="absent", reason="Oubli")
    do(desk, "replace_item", packet=number, item="letter", state="illegible", reason="Encre effacée")
    assert "item.illegible" in codes(desk, number)
    row = next(one for one in desk.ask(dossier_sheet, number).items if one.item == "letter")
    assert (row.state, row.note) == ("illegible", "Encre effacée")
    do(desk, "undo_last")
    assert "item.illegible" not in codes(desk, number)


def test_an_item_explained_by_letter_is_for_a_person_to_decide(desk: Desk, line: Line, log: Log) -> None:
    number = log(line()).number or ""
    with pytest.raises(Invalid, match="problem-reason-required"):
        do(desk, "explain_item", packet=number, item="civil_status", person=0, note="")
    do(desk, "explain_item", packet=number, item="civil_status", person=0, note="Registres détruits")
    found = desk.ask(assess_packet, number)
    assert ("item.explained", "decide") in [(one["code"], one["weight"]) for one in found["reasons"]]
    assert found["state"] == "to_verify"


@pytest.mark.parametrize(("keep", "size"), [("file", 1), ("envelope", 3)])
def test_a_difference_is_settled_one_way_or_the_other(desk: Desk, line: Line, log: Log, keep: str, size: int) -> None:
    number = log(line()).number or ""
    case = {**line()["case"], "family_size": 3}
    reply = {"kind": "reply", "joins": number}
    other = {"persons": [], "certificates": [], "instruments": [], "items": [], "tracking": None}
    later = log(line(ref="r", request=reply, case=case, **other)).number or ""
    assert "case.difference" in codes(desk, number)
    with pytest.raises(Invalid, match="problem-difference-unknown"):
        do(desk, "settle_difference", packet=later, fact="stream", keep=keep, reason="Vu")
    do(desk, "settle_difference", packet=later, fact="family_size", keep=keep, reason="CSQ vus")
    assert "case.difference" not in codes(desk, number)
    assert desk.ask(dossier_sheet, number).family_size == size
    do(desk, "undo_last")
    assert "case.difference" in codes(desk, number)
