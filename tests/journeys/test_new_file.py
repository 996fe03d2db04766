"""Checks that an envelope about a family nobody had heard of is logged as quickly as a match (ruling 12)."""

from __future__ import annotations

import pytest

from csqdesk.casework.questions.packets import show_packet
from tests.journeys.hands import Hands
from tests.journeys.test_reference_packet import open_round

FIELDS = {
    "Nom de famille": "Nguyen",
    "Prénom": "Thi Minh Anh",
    "Naissance": "19900102",
    "Référence indiv.": "N1048872",
    "Programme et volet": "",
    "Personnes (CSQ)": "2",
    "Demande initiale": "20240501",
    "Adresse": "4-1200, rue Fullum",
    "Ville": "Montréal",
    "Code postal": "H2K 3N1",
    "Pays": "",
}
"""What stands on the paper, in its order; the number of the file was typed where it was looked for."""


def open_new_file(hands: Hands) -> None:
    """Enter on a number that names no file, then one Enter a field."""
    hands.press("Enter")
    hands.type("N0024081557")
    hands.press("Enter")
    for label, text in FIELDS.items():
        assert hands.where() == label
        hands.type(text)
        hands.press("Enter")
    assert hands.where() == "Expéditeur"
    typed = hands.page.side.new_case.collect()
    assert (typed["born"], typed["submitted"]) == ("1990-01-02", "2024-05-01")


@pytest.mark.slow
def test_a_new_file_asks_one_key_a_field_besides_what_is_on_the_paper(hands: Hands) -> None:
    open_round(hands)
    hands.keys = hands.data = hands.watch.pointer = hands.watch.dialogs = 0
    open_new_file(hands)
    file_keys, file_data = hands.keys, hands.data
    hands.press("Enter")
    for text in ("au", "Bouchard", "Marie-Ève", "19910604", "2"):
        hands.type(text)
        if text != "au":
            hands.press("Enter")
    assert hands.where() == "Original 1\u00a0: délivré le", "the name and reference of the new file are known"
    for text in ("20241106", "Nguyen, Bao", "N1048873", "20241106"):
        hands.type(text)
        hands.press("Enter")
    for text in ("t0045183", "nat", "201"):
        hands.type(text)
        hands.press("Enter")
    hands.press("F8", "Ctrl+Enter")
    print(f"file: {file_keys} keys, {file_keys - file_data} of them not data")
    print(f"whole envelope: {hands.keys} keys, {hands.keys - hands.data} of them not data")
    # Enter for the tracking number that is not there, for the file, and for each of its fields: nothing else.
    assert file_keys - file_data == 2 + len(FIELDS)
    assert hands.keys - hands.data <= 32
    assert (hands.watch.pointer, hands.watch.dialogs) == (0, 0)
    record = hands.ask(show_packet, "26-00001")["record"]
    case = record["case"]
    assert (case["file_number"], case["family_size"], case["submitted_on"]) == ("N0024081557", 2, "2024-05-01")
    assert case["principal"]["address"]["country"] == "CA"
    assert [one["individual_reference"] for one in record["certificates"]] == ["N1048872", "N1048873"]


def test_the_address_of_a_new_file_has_the_whole_width_and_the_country_is_told(hands: Hands) -> None:
    open_round(hands)
    hands.press("Enter")
    hands.type("N0024081557")
    hands.press("Enter")
    panel = hands.page.side.new_case
    wide = panel.fields["address"]
    assert wide.width() >= panel.width() - 2 * 14
    assert panel.fields["country"].text() == "CA"


def test_enter_twice_keeps_the_envelope_to_be_matched(hands: Hands) -> None:
    open_round(hands)
    hands.press("Enter")
    hands.type("Wójcik")
    hands.press("Enter", "Enter")
    assert hands.page.state.unmatched and hands.where() == "Expéditeur"
