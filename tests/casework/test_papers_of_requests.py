"""Issues the papers of a request after its persons and instruments changed, and reads what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.papers import paper_pdf, waiting_papers
from csqdesk.problems import Invalid
from csqdesk.words import Words
from csqdesk.words.say import problem_sentence
from tests.casework.acts import do
from tests.papers.drawing import flowed, text_of

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


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


def cheque(line: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A personal cheque of 201 $, which is not accepted, beside what ``line`` holds."""
    return {**line["instruments"][0], "method": "personal_cheque", "number": "118", "issuer": None, **changes}


def test_a_returned_cheque_asks_nothing_of_who_has_paid_otherwise(desk: Desk, log: Log, line: Line) -> None:
    logged = line()
    logged["instruments"].append(cheque(logged))
    number = log(logged).number or ""
    said = printed(desk, do(desk, "return_instrument", packet=number).value)
    assert "Chèque personnel" in said and "sont déjà payés : vous n’avez rien d’autre à payer" in said
    assert "incomplète" not in said


def test_a_returned_cheque_asks_for_the_balance_of_the_receipt(desk: Desk, log: Log, line: Line) -> None:
    logged = line()
    logged["instruments"] = [{**logged["instruments"][0], "amount_cents": 10000}, cheque(logged)]
    number = log(logged).number or ""
    said = printed(desk, do(desk, "return_instrument", packet=number).value)
    assert "Solde à payer 101,00 $, en entier" in said
    receipt = printed(desk, do(desk, "issue_receipt", packet=number).value)
    assert "Solde à payer 101,00 $" in receipt


def held(desk: Desk, number: str) -> list[tuple[int, str]]:
    """Id and judged state of every instrument of the request."""
    return [(one.id, one.state.value) for one in desk.ask(dossier_sheet, number).instruments]


def test_an_accepted_instrument_is_not_sent_back(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    [(ident, state)] = held(desk, number)
    with pytest.raises(Invalid) as caught:
        do(desk, "return_instrument", packet=number, id=ident)
    assert (caught.value.key, caught.value.field) == ("problem-instrument-not-refused", "id")
    assert "Ce paiement n’est pas à retourner" in problem_sentence(Words("fr"), caught.value)
    assert held(desk, number) == [(ident, state)] and not desk.ask(waiting_papers)


def reply(logged: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A second envelope for the request of ``logged``."""
    case = {"file_number": logged["case"]["file_number"]}
    return {"ref": "b", "received_on": "2026-03-04", "request": {"kind": "reply"}, "case": case, **more}


def test_a_letter_speaks_of_the_envelope_that_brought_the_instrument(desk: Desk, log: Log, line: Line) -> None:
    logged = line()
    first = log(logged).number or ""
    second = log(reply(logged, instruments=[cheque(logged)])).number or ""
    ident = next(ident for ident, state in held(desk, first) if state == "refused")
    said = printed(desk, do(desk, "return_instrument", packet=first, id=ident).value)
    assert "Le 4 mars 2026, nous avons reçu ce paiement" in said and f"Envoi {second}" in said
    assert f"Envoi {first}" not in said


def test_nothing_is_sent_back_out_of_a_voided_envelope(desk: Desk, log: Log, line: Line) -> None:
    logged = line()
    first = log(logged).number or ""
    second = log(reply(logged, instruments=[cheque(logged)])).number or ""
    ident = next(ident for ident, state in held(desk, first) if state == "refused")
    do(desk, "void_packet", packet=second, reason="saisie en double")
    with pytest.raises(Invalid) as caught:
        do(desk, "return_instrument", packet=first, id=ident)
    assert caught.value.key == "problem-packet-void" and caught.value.facts["number"] == second


@pytest.mark.parametrize(
    ("states", "asked"),
    [
        (("original", "lost"), ""),
        (("lost", "missing"), "Il manque 1 élément : 1 CSQ original."),
        (("lost", "copy"), "Il manque 1 élément : 1 CSQ original."),
        (("missing", "missing"), "Il manque 2 éléments : 2 CSQ originaux."),
    ],
)
def test_nobody_is_asked_for_an_original_declared_lost(
    desk: Desk, log: Log, line: Line, states: tuple[str, ...], asked: str
) -> None:
    """What takes its place is for a person to decide (weights of the vocabulary)."""
    logged = line()
    (principal,) = logged["certificates"]
    other = {**principal, "given_name": "Văn", "individual_reference": "N7680434"}
    rows = [{**one, "state": state} for one, state in zip((principal, other), states, strict=True)]
    case = {**logged["case"], "family_size": 2}
    number = log({**logged, "case": case, "certificates": rows}).number or ""
    said = printed(desk, do(desk, "issue_receipt", packet=number).value)
    assert "déclaré perdu" in said if "lost" in states else "déclaré perdu" not in said
    assert asked in said if asked else "Il manque" not in said


def test_of_a_family_of_unknown_size_as_many_originals_are_asked_for_as_are_missing(
    desk: Desk, log: Log, line: Line
) -> None:
    logged = line()
    (principal,) = logged["certificates"]
    rows = [{**principal, "individual_reference": f"N768043{place}", "state": "copy"} for place in range(3)]
    case = {name: value for name, value in logged["case"].items() if name != "family_size"}
    number = log({**logged, "case": case, "certificates": rows}).number or ""
    said = printed(desk, do(desk, "issue_receipt", packet=number).value)
    assert "Il manque 3 éléments : 3 CSQ originaux." in said
