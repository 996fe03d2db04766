"""Checks the envelope by which the desk is measured (ux, UX-01; vocabulary, ruling 15), from its first key on."""

from __future__ import annotations

from csqdesk.casework.questions.packets import assess_packet, show_packet
from tests.journeys.hands import Hands

TRACKING = "RN123456785CA"


def open_round(hands: Hands) -> None:
    """Enter, on an empty screen, opens the round of the day."""
    assert "4 mars 2026" in hands.page.heading.subtitle.text()
    hands.press("Enter")
    assert hands.page.state.desk.batch.code == "2026-03-04-A"


def open_file(hands: Hands) -> None:
    """An earlier envelope, about another matter, makes the family known: a file nobody had heard of."""
    hands.press("Enter")
    hands.type("N0024081557")
    hands.press("Enter")
    for field in ("Nguyen", "Thi Minh Anh", "1990-01-02", "N1048872", "", "2", "2024-05-01", "4-1200, rue Fullum"):
        hands.type(field)
        hands.press("Enter")
    for field in ("Montréal", "H2K 3N1", "CA"):
        hands.type(field)
        hands.press("Enter")
    hands.press("Enter")
    hands.type("x")
    hands.type("0")
    hands.press("Enter")
    hands.type("a")
    hands.press("Ctrl+Enter")
    assert "26-00001" in hands.notice()


def log_reference_packet(hands: Hands) -> list[str]:
    """Ruling 15, key by key; gives the fields that had the focus, in order."""
    visited = []

    def say(text: str, *keys: str) -> None:
        visited.append(hands.where())
        hands.type(text)
        hands.press(*keys)

    visited.append(hands.where())
    hands.scan(TRACKING)
    say("N0024081557", "Enter")
    say("", "Enter")
    say("a")
    say("u")
    say("Bouchard", "Enter")
    say("Marie-Ève", "Enter")
    say("19910604", "Enter")
    say("2", "Enter")
    say("t")
    say("0045183", "Enter")
    say("nat", "Enter")
    say("201", "Enter")
    visited.append(hands.where())
    hands.press("F8")
    return visited


def test_the_reference_packet_takes_at_most_seventy_keys(hands: Hands) -> None:
    open_round(hands)
    open_file(hands)
    hands.keys = hands.data = hands.watch.pointer = hands.watch.dialogs = 0
    visited = log_reference_packet(hands)
    hands.press("Ctrl+Enter")
    print(f"{hands.keys} keys, {hands.keys - hands.data} of them not data")
    assert hands.keys <= 66
    assert hands.keys - hands.data <= 16
    assert (hands.watch.pointer, hands.watch.dialogs) == (0, 0)
    assert visited == [
        "Suivi postal (facultatif)",
        "Dossier ou nom",
        "Expéditeur",
        "Ajout",
        "Personne 1\u00a0: lien",
        "Personne 1\u00a0: nom de famille",
        "Personne 1\u00a0: prénom",
        "Personne 1\u00a0: naissance",
        "Originaux comptés",
        "Mode de paiement",
        "Numéro",
        "Émetteur",
        "Montant lu",
        "Formulaire, partie 1 1",
    ]
    assert "26-00002" in hands.notice()
    assert hands.where() == "Suivi postal (facultatif)"

    record = hands.ask(show_packet, "26-00002")["record"]
    assert record["tracking"] == TRACKING
    assert record["case"]["file_number"] == "N0024081557"
    assert record["persons"] == [
        {
            "change": "add",
            "role": "de_facto_spouse",
            "family_name": "Bouchard",
            "given_name": "Marie-Ève",
            "born_on": "1991-06-04",
        }
    ]
    judged = hands.ask(assess_packet, "26-00002")
    assert judged["fees"]["state"] == "exact"
    assert (judged["certificates"]["expected"], judged["certificates"]["missing"]) == (2, 0)
    assert [one["item"] for one in judged["items"] if one["required"] and one["state"] != "present"] == []
    assert judged["instruments"][0]["method"] == "bank_draft"
    # Only what casework has still to see on the draft itself keeps the request from being complete.
    assert {one["code"] for one in judged["reasons"] if one["weight"] != "warn"} <= {"person.de_facto_under_one_year"}
