"""An envelope logged by mistake is voided from its Dossier, for a reason; what the others brought stays."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from csqdesk.casework.entries import CertificateRecording, ItemRecording, PacketEntry, PacketVoiding, ReceiptIssue
from csqdesk.casework.reading import read_entry
from csqdesk.rules.vocabulary import CertificateState, ItemCode, ItemState
from csqdesk.ui.components.basics import Badge
from tests.ui.dossier.conftest import Opener
from tests.ui.practice import practice_lines


def test_the_envelope_of_a_request_is_voided_by_keyboard(dossier: Opener) -> None:
    reader = dossier(1)
    reader.page.acts()["void_packet"]()
    reader.hands.settle()
    assert reader.view.history.form.isVisible() and not reader.assessed().packets[0].voided
    reader.write("Saisie deux fois")
    reader.hands.press("Return")
    reader.hands.settle()
    assert reader.assessed().packets[0].voided
    assert "26-00001" in reader.hands.notice()
    assert reader.view.history.void.isHidden()


def test_of_two_envelopes_the_last_is_proposed_and_the_other_stands(dossier: Opener) -> None:
    first = practice_lines(1)[0]
    again = {"ref": "again", "received_on": first["received_on"], "case": {"file_number": first["case"]["file_number"]}}
    reader = dossier(first, {**again, "request": {"kind": "reply"}})
    reader.page.acts()["void_packet"]()
    reader.hands.settle()
    reader.hands.press("Return")
    reader.write("Autre famille")
    reader.hands.press("Return")
    reader.hands.settle()
    assert [one.voided for one in reader.assessed().packets] == [False, True]
    assert not reader.view.history.void.isHidden()


def test_what_was_added_to_an_envelope_since_is_said_to_go_with_it(dossier: Opener) -> None:
    first = practice_lines(1)[0]
    reader = dossier(first)
    assert reader.assessed().packets[0].since == 0
    for state in ("unsigned", "present"):
        reader.hands.link.do(
            "record_item", ItemRecording(packet="26-00001", item=ItemCode.LETTER, state=ItemState(state))
        )
    reader.hands.link.do("record_certificate", CertificateRecording(packet="26-00001", state=CertificateState.ORIGINAL))
    reader.hands.settle()
    assert reader.assessed().packets[0].since == 3
    reader.page.acts()["void_packet"]()
    reader.hands.settle()
    said = " ".join(label.text() for label in reader.view.history.form.findChildren(QLabel))
    assert "Avec elle s’en va aussi ce qui y fut ajouté depuis (3 actes, voir l’historique)" in said
    reader.hands.press("Escape", "Ctrl+Z", "Ctrl+Z")
    assert reader.assessed().packets[0].since == 2


def test_a_request_of_which_nothing_stands_is_void_and_offers_nothing(dossier: Opener) -> None:
    reader = dossier(1)
    view = reader.view
    view.items.list.setFocus()
    reader.hands.link.do("issue_receipt", ReceiptIssue(packet="26-00001"))
    reader.hands.link.do("void_packet", PacketVoiding(packet="26-00001", reason="Saisie deux fois"))
    reader.hands.settle()
    assert view.heading.line.findChild(Badge).text() == "Annulé" and view.gone.isVisible()
    hidden = (view.items, view.persons, view.originals, view.payment, view.note, view.heading.complete)
    assert not any(part.isVisible() for part in (*hidden, view.heading.print, view.heading.preview))
    assert reader.hands.focus() is view.heading.name
    offered = set(reader.page.acts()) - {"refresh", "search"}
    assert offered <= {"void_paper"}, "what would be refused is not offered"
    assert "26-00001 annulée" in reader.rows(view.history)[0]
    assert "Motif\u00a0: Saisie deux fois" in reader.rows(view.history)[0]
    reader.hands.press("Escape")
    reader.hands.window.go("cases", "26-00001")
    reader.hands.press("Ctrl+Enter", "Ctrl+P", "1", "C")
    assert view.gone.isVisible()
    again = {**practice_lines(1)[0], "ref": "once more"}
    reader.hands.link.do("log_packet", read_entry(PacketEntry, again))
    reader.hands.settle()
    reader.hands.window.go("cases", "26-00002")
    reader.hands.settle()
    assert view.items.isVisible() and not view.gone.isVisible()
