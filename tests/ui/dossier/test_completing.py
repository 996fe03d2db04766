"""Holds *Déclarer complète*: its keys, the palette, what it says when something stands, and how it falls back."""

from __future__ import annotations

from typing import Any

from csqdesk.casework.entries import NoteSetting
from csqdesk.words import Words
from tests.ui.dossier.conftest import Opener, Reader
from tests.ui.practice import practice_lines

NGUYEN = 1


def complete_line() -> dict[str, Any]:
    """An envelope in which nothing stands: the first practice one, its draft dated."""
    line = practice_lines(NGUYEN)[0]
    for one in line["instruments"]:
        one["dated_on"] = "2026-01-05"
    return line


def lacking(**changes: Any) -> dict[str, Any]:
    return {**complete_line(), **changes}


def unseen(line: dict[str, Any], *codes: str, state: str) -> dict[str, Any]:
    items = [{**one, "state": state} if one["item"] in codes else one for one in line["items"]]
    return {**line, "items": items}


def facts(reader: Reader) -> str:
    return " / ".join(label.text() for label in reader.view.heading.line.findChildren(object) if hasattr(label, "text"))


def declare(reader: Reader) -> None:
    """Declares it complete although nobody verified its payment: said once, and asked again."""
    reader.hands.press("Ctrl+Enter", "Ctrl+Enter")


def test_an_unverified_payment_is_said_before_it_is_declared_complete(dossier: Opener) -> None:
    reader = dossier(complete_line())
    reader.view.note.edit.setFocus()
    reader.hands.press("Ctrl+Enter")
    assert reader.hands.notice().startswith("Le paiement n’est pas vérifié")
    assert reader.assessed().completed_at is None and reader.hands.focus() is reader.view.payment.list
    reader.hands.link.do("set_note", NoteSetting(packet="26-00001", note="Vue"))
    reader.hands.settle()
    reader.hands.press("Ctrl+Enter")
    assert reader.assessed().completed_at is None, "it changed since it was said"
    reader.hands.press("Ctrl+Enter")
    assert reader.assessed().completed_by == "croy"


def test_ctrl_enter_declares_it_and_says_who_and_when(dossier: Opener) -> None:
    reader = dossier(complete_line())
    assert reader.assessed().assessment.state == "complete"
    heading = reader.view.heading
    assert (heading.complete.label, heading.complete.keys) == ("Déclarer complète", "Ctrl+Entrée")
    declare(reader)
    assert reader.hands.notice() == "Demande déclarée complète."
    assert "Déclarée complète par croy le 20 mars 2026" in facts(reader)
    assert "Demande déclarée complète" in reader.rows(reader.view.history)[0]
    assert not heading.complete.isVisible() and not reader.view.standing.isVisible()
    reader.hands.press("Ctrl+Enter")
    assert reader.hands.notice() == "Déclarée complète par croy le 20 mars 2026"
    assert len([one for one in reader.assessed().history if one.act == "mark_complete"]) == 1


def test_ctrl_z_brings_back_the_state_before(dossier: Opener) -> None:
    reader = dossier(complete_line())
    declare(reader)
    reader.hands.press("Ctrl+Z")
    assert reader.assessed().completed_at is None
    assert "Déclarée complète" not in facts(reader) and reader.view.heading.complete.isVisible()
    assert "Demande déclarée complète (annulé)" in reader.rows(reader.view.history)[1]


def test_a_later_act_that_leaves_something_missing_takes_it_off(dossier: Opener) -> None:
    reader = dossier(complete_line())
    declare(reader)
    reader.view.items.list.setFocus()
    reader.hands.press("1", "R", "1", "Enter")
    assert reader.assessed().completed_at is None
    assert "Déclarée complète" not in facts(reader) and reader.view.heading.complete.isVisible()
    reader.hands.press("Ctrl+Z")
    assert "Déclarée complète par croy le 20 mars 2026" in facts(reader)


def test_what_stands_is_listed_and_the_focus_goes_to_the_first(dossier: Opener) -> None:
    line = unseen(unseen(lacking(instruments=[]), "letter", state="absent"), "form_part_1", state="to_check")
    reader = dossier(line)
    reader.view.note.edit.setFocus()
    reader.hands.press("Ctrl+Enter")
    bar = reader.view.standing
    assert bar.isVisible() and bar.title.text() == "Pas encore complète\u00a0: 3 points à régler."
    missing, verify = bar.notes.notes
    assert missing.text.startswith("À compléter\u00a0: Lettre") and "Paiement manquant" in missing.text
    assert verify.text.startswith("À vérifier\u00a0: ")
    items = reader.view.items.list
    assert reader.hands.focus() is items and items.current()[0].item.value == "letter"
    reader.hands.press("C")
    assert bar.title.text() == "Pas encore complète\u00a0: 2 points à régler."
    reader.hands.press("Ctrl+Enter")
    assert reader.hands.focus() is reader.view.payment.add
    assert reader.assessed().completed_at is None


def test_escape_closes_the_list_before_the_dossier(dossier: Opener) -> None:
    reader = dossier(lacking(instruments=[]))
    reader.hands.press("Ctrl+Enter")
    assert reader.view.standing.isVisible()
    reader.hands.press("Esc")
    assert not reader.view.standing.isVisible() and reader.page.opened()
    reader.hands.press("Esc")
    assert not reader.page.opened()


def test_the_list_closes_when_nothing_stands_any_more(dossier: Opener) -> None:
    reader = dossier(unseen(complete_line(), "letter", state="to_check"))
    reader.hands.press("Ctrl+Enter")
    assert reader.hands.focus() is reader.view.items.list
    reader.hands.press("C")
    assert not reader.view.standing.isVisible()
    declare(reader)
    assert reader.assessed().completed_by == "croy"


def test_the_instrument_to_verify_is_gone_to(dossier: Opener) -> None:
    line = complete_line()
    del line["instruments"][0]["dated_on"]
    reader = dossier(line)
    reader.hands.press("Ctrl+Enter")
    assert reader.hands.focus() is reader.view.payment.list
    assert reader.view.standing.notes.notes[0].text == "À vérifier\u00a0: Paiement – Sans date."


def test_the_missing_original_is_gone_to(dossier: Opener) -> None:
    line = complete_line()
    line["case"]["family_size"] = len(line["certificates"]) + 1
    line["certificates"].append({"family_name": "Nguyen", "given_name": "Bao", "state": "missing"})
    reader = dossier(line)
    reader.hands.press("Ctrl+Enter")
    assert reader.hands.focus() is reader.view.originals.list
    assert "Bao" in reader.rows(reader.view.originals)[reader.view.originals.list.currentRow()]


def test_what_is_not_for_this_desk_says_so(dossier: Opener) -> None:
    line = complete_line()
    reader = dossier({**line, "case": {**line["case"], "csq_issued": False}})
    reader.hands.press("Ctrl+Enter")
    assert "Arrima" in reader.hands.notice() and not reader.view.heading.complete.isVisible()


def test_an_envelope_without_a_file_is_matched_first(dossier: Opener) -> None:
    reader = dossier(11)
    reader.hands.press("Ctrl+Enter")
    assert "l’apparier d’abord" in reader.hands.notice()
    assert reader.hands.focus() is reader.view.heading.match


def test_it_is_in_the_palette(dossier: Opener) -> None:
    reader = dossier(complete_line())
    reader.hands.press("Ctrl+Enter", "Ctrl+K")
    reader.hands.type("declarer c")
    reader.hands.press("Enter")
    assert reader.assessed().completed_by == "croy"


def test_ctrl_enter_in_an_open_form_saves_the_form(dossier: Opener) -> None:
    reader = dossier(complete_line())
    reader.view.note.edit.setFocus()
    reader.hands.press("Enter")
    reader.write("Vue au comptoir")
    reader.hands.press("Ctrl+Enter")
    shown = reader.assessed()
    assert (shown.note, shown.completed_at) == ("Vue au comptoir", None)


def test_a_request_that_somebody_changed_meanwhile_is_looked_at_again(dossier: Opener) -> None:
    reader = dossier(complete_line())
    reader.hands.link.changed.disconnect()
    reader.hands.link.do("set_note", NoteSetting(packet="26-00001", note="Autre poste"))
    reader.hands.settle()
    declare(reader)
    assert reader.assessed().completed_at is None
    assert reader.view.note.text.text() == "Autre poste"


def test_it_speaks_english(dossier: Opener) -> None:
    reader = dossier(lacking(instruments=[]))
    reader.hands.press("Ctrl+Enter")
    reader.hands.window.retranslate(Words("en"))
    reader.hands.settle()
    assert reader.view.heading.complete.label == "Mark complete"
    assert reader.view.standing.title.text() == "Not complete yet: 1 point to settle."


def test_the_attestation_is_for_after_the_declaration(dossier: Opener) -> None:
    line = complete_line()
    del line["persons"][0]["attestation"]
    reader = dossier(line)
    card = reader.view.persons
    assert "Attestation exigée" in reader.rows(card)[0]
    assert card.attestation.text() == "L’attestation des valeurs se demande une fois la demande complète."
    declare(reader)
    assert card.attestation.text() == (
        "La demande est déclarée complète\u00a0: l’attestation des valeurs se demande maintenant."
    )
