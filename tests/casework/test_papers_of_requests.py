"""Issues the papers of a request after its persons and instruments changed, and reads what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from csqdesk.casework.acts import act_named, entry_of
from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.papers import paper_pdf
from csqdesk.casework.reading import read_entry
from tests.papers.drawing import flowed, text_of

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


def do(desk: Desk, name: str, **fields: Any) -> Done:
    act = act_named(name)
    entry: Any = read_entry(entry_of(act), fields)
    return desk.do(act, entry)


def printed(desk: Desk, number: str) -> str:
    return flowed(text_of(desk.ask(paper_pdf, number, False)))


def listed(text: str) -> str:
    """The items of a receipt and what is said after them."""
    return text.partition(" Pièces ")[2].partition(" Conservez ")[0]


def child(given_name: str, **more: Any) -> dict[str, Any]:
    return {"change": "add", "role": "child", "family_name": "Nguyen", "given_name": given_name, **more}


def test_a_receipt_names_persons_by_their_row_though_one_before_was_undone(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    do(desk, "add_person", packet=number, person=child("Tmo"))
    do(desk, "undo_last")
    do(desk, "add_person", packet=number, person=child("Tom", born_on="2012-01-01"))
    do(desk, "record_item", packet=number, item="identity", person=2, state="absent")
    said = printed(desk, do(desk, "issue_receipt", packet=number).value)
    assert "la pièce d’identité (Nguyen, Tom)" in said and "Tmo" not in said


def test_the_items_of_a_person_who_was_undone_are_on_no_receipt(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    before = printed(desk, do(desk, "issue_receipt", packet=number).value)
    added = do(desk, "add_person", packet=number, person=child("Zut"))
    do(desk, "record_item", packet=number, item="identity", person=1, state="illegible")
    do(desk, "undo_last", journal=added.journal)
    said = printed(desk, do(desk, "issue_receipt", packet=number).value)
    assert listed(said) == listed(before)
    assert "Identité, état civil Reçue" in listed(said)
