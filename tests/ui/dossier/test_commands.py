"""Finds every act of the screens by the words of those who do it, and every key of a screen in its help."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from csqdesk.ui.actions import ACTIONS
from csqdesk.ui.components.basics import KeyCap
from csqdesk.ui.palette import Palette
from csqdesk.ui.windows.help import HelpWindow
from csqdesk.words import Words
from tests.journeys.hands import Hands
from tests.ui.dossier.conftest import Opener

LEFEBVRE, BENALI, UNMATCHED = 2, 3, 11


def found(hands: Hands, typed: str) -> list[str]:
    """What the palette offers for these words."""
    hands.press("Ctrl+K")
    hands.type(typed)
    palette = hands.window.findChildren(Palette)[-1]
    texts = [hit.text for hit in palette.rows.hits()]
    hands.press("Esc")
    return texts


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("corrig", "Corriger les renseignements d’une personne"),
        ("corrig nom", "Corriger les renseignements d’une personne"),
        ("vérif", "Vérifier le paiement"),
        ("verif cheque", "Vérifier le paiement"),
        ("cheque", "Ajouter un paiement"),
        ("renvoyer", "Retourner l’instrument de paiement"),
        ("conjoint", "Ajouter une personne"),
        ("recepisse", "Imprimer l’accusé"),
        ("manquante", "Marquer une pièce de la liste"),
        ("certificat", "Inscrire un CSQ"),
        ("commentaire", "Modifier la note"),
        ("anglais", "Choisir la langue de correspondance"),
        ("defaire", "Annuler la dernière opération"),
        ("raccourcis", "Voir l’aide et les touches"),
        ("ajouter un document", "Inscrire une autre pièce"),
        ("consentement", "Inscrire une autre pièce"),
        ("corriger", "Corriger les renseignements d’une personne"),
        ("corriger une pièce", "Marquer une pièce de la liste"),
        ("imprimer", "Imprimer l’accusé"),
        ("imprimer un reçu", "Imprimer l’accusé"),
        ("impression", "Imprimer l’accusé"),
        ("renvoyer un chèque", "Retourner l’instrument de paiement"),
    ],
)
def test_an_act_is_found_by_the_words_of_those_who_do_it(dossier: Opener, typed: str, wanted: str) -> None:
    reader = dossier(BENALI)
    assert wanted in found(reader.hands, typed)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_action_has_other_words_that_are_not_its_own(language: str) -> None:
    words = Words(language)
    for action in ACTIONS:
        own = set(words(action.words_key).lower().replace("’", " ").split())
        other = words(action.other_words_key).split()
        assert other and not own & set(other), action.name


OPENED = {
    "mark_document": "Pièces exigées",
    "record_document": "Pièce",
    "correct_person": "Nom de famille",
    "verify_instrument": "Date de l’instrument",
    "add_instrument": "Mode de paiement",
    "record_certificate": "Nom de famille",
    "write_note": "Note",
    "choose_language": "Langue de correspondance",
}
"""Action → where the focus is once it was chosen."""


@pytest.mark.parametrize("name", OPENED)
def test_a_command_of_the_dossier_opens_what_it_says(dossier: Opener, name: str) -> None:
    reader = dossier(LEFEBVRE)
    reader.view.heading.back.setFocus()
    reader.hands.window.perform(name)
    reader.hands.settle()
    assert reader.hands.where() == OPENED[name]


def test_a_command_asked_for_again_keeps_what_is_typed(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.window.perform("write_note")
    reader.write("à moitié")
    reader.hands.window.perform("write_note")
    form = reader.view.note.form
    assert form.answers() == {"note": "à moitié"} and reader.hands.where() == "Note"


def test_only_what_can_be_done_is_offered(dossier: Opener) -> None:
    reader = dossier(UNMATCHED)
    offered = set(reader.page.acts())
    assert "match" in offered and not {"verify_instrument", "correct_certificate", "decide_fee_day"} & offered
    reader.page.close_dossier()
    assert not {"match", "correct_person", "write_note"} & set(reader.page.acts())


def helped(hands: Hands) -> tuple[set[str], set[str]]:
    """Sentences and keys of the help of the screen shown."""
    hands.press("F1")
    (window,) = hands.window.findChildren(HelpWindow)
    labels: list[QWidget] = window.findChildren(QLabel)
    caps = {one.text for one in window.findChildren(KeyCap)}
    texts = {str(one.text()) for one in labels}  # type: ignore[attr-defined]
    window.close()
    window.deleteLater()
    hands.settle()
    hands.window.activateWindow()
    hands.qtbot.waitUntil(hands.window.isActiveWindow)
    return texts, caps


def test_help_lists_every_key_of_a_screen_where_it_works(dossier: Opener) -> None:
    reader = dossier(BENALI)
    everywhere = {"F1", "F2", "F3", "F5", "F6", "Maj+F6", "F11", "Ctrl+K", "Ctrl+Z", "Ctrl+Y"}
    everywhere |= {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+=", "Ctrl++", "Ctrl+-", "Ctrl+0"}
    here: dict[str, set[str]] = {
        "cases": {"F7", "Ctrl+Entrée", "Inser", "Ctrl+Inser", "Ctrl+P", "Ctrl+Maj+P", "Ctrl+F"}
        | {"C", "M", "R", "S", "1-9", "Entrée", "Échap"},
        "queue": {"Entrée", "Espace", "Échap", "↑", "↓", "lettre", "Ctrl+D", "Ctrl+O", "Ctrl+T", "Ctrl+F"},
        "papers": {"Entrée", "Espace", "↑", "↓", "lettre", "Ctrl+P", "Ctrl+Maj+P", "Ctrl+O", "Ctrl+F"},
        "intake": {"F7", "F8", "F9", "F12", "Ctrl+Entrée", "Ctrl+S", "Ctrl+L", "Ctrl+I", "Ctrl+N", "Inser"}
        | {"Ctrl+Suppr", "Ctrl+Inser", "Échap", "Alt+lettre", "Entrée", "Maj+Entrée", "1-9"},
    }
    for screen, keys in here.items():
        if reader.hands.window.shown != screen:
            reader.hands.window.go(screen)
            reader.hands.settle()
        if screen == "intake":
            reader.hands.page.form.envelope.tracking.line.setFocus()
        texts, caps = helped(reader.hands)
        assert everywhere | keys <= caps, (screen, (everywhere | keys) - caps)
        moving = [text for text in texts if "champ suivant." in text]
        assert bool(moving) is (screen == "intake"), "what Enter does in a field is said where there is one"


def test_help_of_a_list_does_not_speak_of_fields(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    texts, _ = helped(reader.hands)
    field: Any = Words("fr")("help-moving")
    assert field not in texts and "Pièces exigées" in texts
