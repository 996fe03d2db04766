"""Declares requests complete: who and when, what stands in the way, how it falls back, and how it is undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.seals import edited_rows
from csqdesk.casework.sheets import DossierSheet
from csqdesk.problems import Invalid, Stale
from csqdesk.rules.vocabulary import RequestState
from csqdesk.words import Words
from csqdesk.words.say import problem_sentence
from tests.casework.acts import do

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]


def sheet(desk: Desk, number: str) -> DossierSheet:
    return desk.ask(dossier_sheet, number)


def refused(desk: Desk, number: str, language: str = "fr") -> str:
    with pytest.raises(Invalid) as caught:
        do(desk, "mark_complete", packet=number)
    return problem_sentence(Words(language), caught.value)


def test_who_looked_and_when_is_kept_and_told(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    assert sheet(desk, number).completed_at is None
    do(desk, "mark_complete", packet=number, if_version=sheet(desk, number).version)
    shown = sheet(desk, number)
    assert (shown.completed_at, shown.completed_by) == (desk.clock.now(), "croy")
    assert [one.act for one in shown.history] == ["mark_complete", "log_packet"]
    assert shown.assessment.state == "complete"


def test_a_line_of_the_journal_seals_it(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    do(desk, "mark_complete", packet=number)
    assert not altered(desk)
    with desk.store.writing() as session:
        session.connection().exec_driver_sql("UPDATE request SET completed_by = NULL")
    assert altered(desk)


def altered(desk: Desk) -> Any:
    with desk.store.reading() as session:
        return list(edited_rows(session))


def test_what_is_missing_unpaid_and_unverified_is_counted(desk: Desk, log: Log, line: Line) -> None:
    first = line(instruments=[])
    first["items"] = [{**one, "state": "absent"} if one["item"] == "letter" else one for one in first["items"]]
    first["items"] = [{**one, "state": "to_check"} if one["item"] == "form_part_1" else one for one in first["items"]]
    number = log(first).number or ""
    assert refused(desk, number) == (
        "Cette demande n’est pas encore complète. Il manque 1 élément. Le paiement ne couvre pas les frais. "
        "Il reste 1 point à vérifier. La déclarer complète ensuite."
    )
    assert refused(desk, number, "en") == (
        "This request is not complete yet. 1 thing is missing. The payment does not cover the fee. "
        "1 point is to be verified. Mark it complete afterwards."
    )
    assert sheet(desk, number).completed_at is None
    assert "mark_complete" not in [one.act for one in sheet(desk, number).history]


def test_a_payment_to_verify_stands_in_the_way(desk: Desk, log: Log, line: Line) -> None:
    first = line()
    del first["instruments"][0]["dated_on"]
    said = refused(desk, log(first).number or "")
    assert "Il reste 1 point à vérifier." in said and "manque" not in said and "paiement" not in said


def test_a_request_for_arrima_without_a_file_or_void_says_so(desk: Desk, log: Log, line: Line) -> None:
    arrima = line(ref="a", case={**line()["case"], "csq_issued": False, "file_number": "N0000777"})
    assert "Arrima" in refused(desk, log(arrima).number or "")
    unmatched = line(ref="u", case=None, label="Enveloppe sans dossier")
    assert "l’apparier d’abord" in refused(desk, log(unmatched).number or "")
    third = log(line(ref="v", case={**line()["case"], "file_number": "N0000778"})).number or ""
    do(desk, "void_packet", packet=third, reason="Inscrite deux fois")
    assert "est annulée" in refused(desk, third)


def test_a_request_that_names_nobody_is_not_declared_complete(desk: Desk, log: Log, line: Line) -> None:
    number = log(line(request={"kind": "other"}, persons=[], items=[], instruments=[])).number
    assert sheet(desk, number).assessment.state is RequestState.COMPLETE, "nothing stands: nothing was asked for"
    with pytest.raises(Invalid, match="problem-complete-nobody"):
        do(desk, "mark_complete", packet=number)


def test_it_is_declared_once(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    do(desk, "mark_complete", packet=number)
    assert refused(desk, number) == "Déjà déclarée complète par croy le 20 mars 2026."


def test_a_request_that_changed_meanwhile_is_looked_at_again(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    seen = sheet(desk, number).version
    do(desk, "set_note", packet=number, note="Appel de la personne requérante")
    with pytest.raises(Stale):
        do(desk, "mark_complete", packet=number, if_version=seen)


def test_a_later_act_that_leaves_something_missing_withdraws_it(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    do(desk, "mark_complete", packet=number)
    do(desk, "set_note", packet=number, note="Sans effet")
    assert sheet(desk, number).completed_by == "croy"
    do(desk, "record_item", packet=number, item="letter", state="illegible")
    shown = sheet(desk, number)
    assert (shown.completed_at, shown.completed_by) == (None, None)
    assert "mark_complete" in [one.act for one in shown.history]
    do(desk, "record_item", packet=number, item="letter", state="present")
    assert sheet(desk, number).completed_at is None
    do(desk, "mark_complete", packet=number)
    assert sheet(desk, number).completed_by == "croy"
    assert not altered(desk)


def test_undoing_the_act_that_withdrew_it_brings_it_back(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    do(desk, "mark_complete", packet=number)
    before = sheet(desk, number)
    do(desk, "record_item", packet=number, item="letter", state="illegible")
    do(desk, "undo_last")
    after = sheet(desk, number)
    assert (after.completed_at, after.completed_by) == (before.completed_at, "croy")
    assert not altered(desk)


def test_declaring_is_undone(desk: Desk, log: Log, line: Line) -> None:
    number = log(line()).number or ""
    do(desk, "mark_complete", packet=number)
    assert do(desk, "undo_last").value["act"] == "mark_complete"
    shown = sheet(desk, number)
    assert (shown.completed_at, shown.completed_by, shown.assessment.state) == (None, None, "complete")
    assert [(one.act, one.undone) for one in shown.history] == [
        ("undo_last", False),
        ("mark_complete", True),
        ("log_packet", False),
    ]
