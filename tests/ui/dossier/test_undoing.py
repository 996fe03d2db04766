"""Holds that Ctrl+Z on a Dossier takes nothing back unseen: it names the act first, unless a notice just did."""

from __future__ import annotations

from tests.ui.dossier.conftest import Opener, Reader

NGUYEN, LEFEBVRE = 1, 2


def noted(reader: Reader, text: str) -> None:
    """Writes the note of the request shown."""
    reader.view.note.edit.setFocus()
    reader.hands.press("Enter")
    reader.write(text)
    reader.hands.press("Enter")
    assert reader.assessed().note == text


def test_an_act_that_no_notice_offers_is_named_before_it_is_undone(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    noted(reader, "Suit par courrier.")
    reader.view.history.list.setFocus()
    reader.hands.press("Down")
    reader.hands.type("k")
    reader.hands.press("Ctrl+Z")
    assert reader.hands.notice() == "Dernier acte\u00a0: «\u00a0Note modifiée\u00a0», enveloppe 26-00001."
    assert reader.assessed().note == "Suit par courrier."
    reader.hands.press("Ctrl+Z")
    assert reader.assessed().note == ""
    assert reader.hands.notice() == "Annulé\u00a0: «\u00a0Note modifiée\u00a0», enveloppe 26-00001."


def test_an_envelope_of_another_file_is_not_taken_back_from_this_one(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE, NGUYEN)
    reader.view.history.list.setFocus()
    reader.hands.press("Ctrl+Z")
    assert "26-00002" in reader.hands.notice() and reader.hands.notice().startswith("Dernier acte")
    reader.hands.type("k")
    reader.hands.press("Escape")
    from csqdesk.casework.questions.packets import show_packet

    assert reader.hands.ask(show_packet, "26-00002")["voided"] is False
    reader.hands.press("Ctrl+Z", "Ctrl+Z")
    assert reader.hands.ask(show_packet, "26-00002")["voided"] is True
    assert reader.hands.notice().startswith("Annulé")


def test_one_undoing_does_not_begin_the_next(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    noted(reader, "Un.")
    noted(reader, "Deux.")
    reader.hands.press("Ctrl+Z")
    assert reader.assessed().note == "Un."
    reader.hands.press("Ctrl+Z")
    assert reader.assessed().note == "Un." and reader.hands.notice().startswith("Dernier acte")
    reader.hands.press("Ctrl+Z")
    assert reader.assessed().note == ""
