"""Checks whole envelopes at Réception: what the rules say while one types, and what is kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.casework.questions.cases import case_sheet, find_cases
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.casework.questions.mail import kept_draft
from csqdesk.casework.questions.packets import assess_packet, list_packets
from tests.journeys.hands import Hands

FILE = "N0024081557"


def envelope(hands: Hands) -> None:
    """Up to the originals: an addition of one spouse to the known file."""
    hands.press("Enter")
    hands.type(FILE)
    hands.press("Enter", "Enter")
    hands.type("au")
    for text in ("Bouchard", "Marie-Ève", "19910604"):
        hands.type(text)
        hands.press("Enter")


def pay(hands: Hands, letter: str, *fields: str) -> None:
    hands.type(letter)
    for text in fields:
        hands.type(text)
        hands.press("Enter")


def last(hands: Hands) -> dict[str, Any]:
    """The last packet logged, with its record."""
    packet: dict[str, Any] = hands.ask(list_packets)[-1]
    return packet


def reasons(hands: Hands) -> set[str]:
    return {one["code"] for one in hands.ask(assess_packet, last(hands)["number"])["reasons"]}


def said_anywhere(window: QWidget) -> str:
    """Every word on the screen and every word a screen reader could find there."""
    words: list[str] = []
    for one in [window, *window.findChildren(QWidget)]:
        if isinstance(one, (QLabel, QLineEdit)):
            words.append(one.text())
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is not None:
            words += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
        words.append(one.toolTip())
    return " | ".join(words)


def test_what_is_expected_is_nowhere_before_the_clerk_has_counted(seated: Hands) -> None:
    envelope(seated)
    before = said_anywhere(seated.window)
    for hidden in (" attendu", "N1048872", "N1048873", "personnes au dossier", "201,00"):
        assert hidden not in before, hidden
    seated.type("2")
    seated.press("Enter")
    after = said_anywhere(seated.window)
    assert "2 comptés, 2 attendus" in after and "N1048873" in after and "2 personnes au dossier" in after
    pay(seated, "t", "0045183", "nat")
    assert "201,00" not in said_anywhere(seated.window)
    seated.type("201")
    assert "201,00" not in said_anywhere(seated.window)
    seated.press("Enter")
    assert "201,00\u00a0$\u00a0: montant exact pour 1 personne ajoutée" in said_anywhere(seated.window)


def test_a_first_count_that_differs_is_counted_again_then_accepted_and_flagged(seated: Hands) -> None:
    envelope(seated)
    seated.type("1")
    seated.press("Enter")
    line = seated.page.form.originals.count.line
    assert seated.focus() is line and line.selectedText() == "1"
    assert seated.page.form.originals.message.text() == "1 compté, 2 attendus\u00a0: recomptez, puis Entrée"
    seated.type("1")
    seated.press("Enter")
    assert seated.focus() is not line
    assert "1 compté, 2 attendus" in seated.page.form.originals.message.text()


def test_each_original_that_did_not_come_is_told_by_a_letter(seated: Hands) -> None:
    envelope(seated)
    for _ in range(2):
        seated.type("1")
        seated.press("Enter")
    assert "Thi Minh Anh" in seated.where()
    seated.type("rd")
    assert seated.where() == "Mode de paiement"
    pay(seated, "t", "0045183", "nat", "201")
    seated.press("F8", "Ctrl+Enter")
    states = {one["individual_reference"]: one["state"] for one in last(seated)["record"]["certificates"]}
    assert states == {"N1048872": "original", "N1048873": "lost"}
    assert "certificate.lost" in reasons(seated)


def test_an_amount_that_differs_is_emptied_and_the_same_again_is_accepted_and_flagged(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "102")
    amount = seated.page.form.payment.rows[0].amount
    assert seated.focus() is amount.line and amount.text() == ""
    assert "102,00\u00a0$, exigible 201,00\u00a0$" in seated.page.form.payment.message.text()
    seated.type("102")
    seated.press("Enter")
    assert seated.focus() is not amount.line
    message = seated.page.form.payment.message
    assert message.badge.text() == "Montant insuffisant\u00a0: il manque 99,00\u00a0$"
    assert message.more.text() == "Ctrl+Inser\u00a0: autre paiement"
    seated.press("Ctrl+Enter")
    assert "payment.partial" in reasons(seated)


def test_an_amount_misread_once_then_read_right_is_exact(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "210", "201")
    assert "montant exact" in seated.page.form.payment.message.text()


def test_a_personal_cheque_is_logged_flagged_and_returned_with_its_letter(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    seated.type("p")
    assert "Chèque personnel non accepté\u00a0: F7" in seated.page.form.payment.message.text()
    for text in ("118", "nat", "201"):
        seated.type(text)
        seated.press("Enter")
    seated.press("F8", "F7")
    number = last(seated)["number"]
    sheet = seated.ask(dossier_sheet, number)
    assert [one.state.value for one in sheet.instruments] == ["returned"]
    assert [one.kind.value for one in sheet.papers] == ["instrument_return"]
    assert "payment.none" in reasons(seated)


def test_f7_also_works_on_the_envelope_saved_last(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "x", "", "", "201")
    seated.press("Ctrl+Enter")
    assert [one.state.value for one in seated.ask(dossier_sheet, last(seated)["number"]).instruments] != ["returned"]
    seated.press("F7")
    assert [one.state.value for one in seated.ask(dossier_sheet, last(seated)["number"]).instruments] == ["returned"]


@pytest.mark.parametrize("language, said", [("fr", "Rien à retourner"), ("en", "Nothing to return")])
@pytest.mark.parametrize("letter", ["", "t"])
def test_f7_with_nothing_to_return_says_what_it_does(seated: Hands, language: str, said: str, letter: str) -> None:
    seated.window.choose(language=language)
    seated.settle()
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    seated.type(letter)
    typed = seated.page.state.values()
    seated.press("F7")
    assert seated.notice().startswith(said) and "F7" in seated.notice()
    assert seated.page.state.values() == typed and len(seated.ask(list_packets)) == 1


def test_a_card_form_asks_for_a_signature_and_four_digits_only(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    seated.type("f")
    assert seated.where() == "Formulaire signé"
    seated.type("o")
    assert seated.where() == "4 derniers chiffres"
    seated.type("48217")
    seated.press("Enter")
    seated.type("201")
    seated.press("Enter", "Ctrl+Enter")
    if last(seated)["received_on"] != "2026-03-04":
        assert seated.where() == "4 derniers chiffres"
        seated.type("4821")
        seated.press("Ctrl+Enter")
    record = last(seated)["record"]["instruments"]
    assert record == [
        {"method": "card_form", "amount_cents": 20100, "currency": "CAD", "last_four": "4821", "signed": True}
    ]


# Test numbers of the trade, built here so that no file of ours holds one.
CARD = "4" + "1" * 15


def test_a_card_number_stays_nowhere(seated: Hands, tmp_path: Path) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    seated.type("t")
    seated.type(CARD)
    assert CARD not in said_anywhere(seated.window)
    seated.press("Enter")
    QApplication.clipboard().setText(CARD)
    seated.page.form.request.rows[0].given.line.setFocus()
    seated.press("Ctrl+A", "Ctrl+V")
    assert CARD not in said_anywhere(seated.window)
    seated.page.saving.keep_draft()
    seated.press("Ctrl+Enter")
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert CARD.encode() not in file.read_bytes(), file.name


def test_a_removal_is_picked_from_the_family_and_costs_nothing(seated: Hands) -> None:
    seated.link.do("log_packet", spouse_packet())
    seated.settle()
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("r")
    assert "Aucuns frais pour un retrait" in seated.page.form.payment.message.text()
    assert not seated.page.form.payment.rows[0].method.list.isEnabled()
    assert seated.where() == "Personne 1 à retirer"
    offered = [one.text for one in seated.page.form.request.rows[0].member.list.options]
    assert offered == ["Nguyen, Bao"], "not the principal, nor the spouse whose addition nobody decided"
    seated.type("1")
    assert seated.where() == "Personne 1\u00a0: lien", "a CSQ names its holder, and no link"
    seated.type("e")
    seated.type("2")
    seated.press("Enter", "F8", "Ctrl+Enter")
    record = last(seated)["record"]
    told = [(one["change"], one["role"], one["family_name"], one["given_name"]) for one in record["persons"]]
    assert told == [("remove", "child", "Nguyen", "Bao")]
    assert hands_fees(seated) == "not_due"


def spouse_packet() -> Any:
    from csqdesk.casework.entries import PacketEntry
    from csqdesk.casework.reading import read_entry

    return read_entry(
        PacketEntry,
        {
            "ref": "the spouse",
            "received_on": "2026-03-03",
            "case": {"file_number": FILE},
            "request": {"kind": "add"},
            "persons": [{"change": "add", "role": "spouse", "family_name": "Tremblay", "given_name": "Éloi"}],
        },
    )


def hands_fees(hands: Hands) -> str:
    state: str = hands.ask(assess_packet, last(hands)["number"])["fees"]["state"]
    return state


def test_a_reply_completes_the_open_request(seated: Hands) -> None:
    seated.link.do("log_packet", spouse_packet())
    seated.settle()
    before = seated.ask(list_packets)[-1]["number"]
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("c")
    assert not seated.page.form.request.rows[0].isEnabled()
    assert seated.where() == "Originaux comptés"
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "201")
    seated.press("F8", "Ctrl+Enter")
    reply = last(seated)
    assert (reply["kind"], reply["request"]) == ("reply", before)
    judged = seated.ask(assess_packet, reply["number"])
    assert [one["item"] for one in judged["items"] if one["missing"] or one["state"] == "to_check"] == []


def test_a_reply_without_a_payment_is_not_told_that_one_is_missing(seated: Hands) -> None:
    seated.link.do("log_packet", spouse_packet())
    seated.settle()
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("c2")
    seated.press("Enter")
    seated.type("a")
    message = seated.page.form.payment.message
    assert message.text() == "Aucun paiement dans cette enveloppe"
    seated.window.choose(language="en")
    seated.settle()
    assert message.text() == "No payment in this envelope"


def test_an_envelope_nobody_can_match_is_kept_with_its_label(seated: Hands) -> None:
    seated.press("Enter")
    seated.type("Wójcik, rue Fullum")
    seated.press("Enter", "Enter")
    assert seated.where() == "Expéditeur"
    assert "À apparier" in said_anywhere(seated.window)
    seated.press("Enter")
    seated.type("x")
    seated.press("Ctrl+Enter")
    packet = last(seated)
    assert (packet["state"], packet["record"]["label"]) == ("unmatched", "Wójcik, rue Fullum")


def test_a_new_file_is_opened_by_keys_with_the_holders_of_its_originals(seated: Hands) -> None:
    seated.press("Enter")
    seated.type("k0024 099031")
    seated.press("Enter")
    for text in ("Okafor", "Chidinma", "1988-11-30", "K1050001", "", "2", "", "", "", "", ""):
        seated.type(text)
        seated.press("Enter")
    assert seated.where() == "Expéditeur"
    seated.press("Enter")
    seated.type("ae")
    for text in ("", "Ada", "2016-02-29", "2"):
        seated.type(text)
        seated.press("Enter")
    for text in ("2024-11-06", "Okafor, Emeka", "K1050002", "2024-11-06"):
        seated.type(text)
        seated.press("Enter")
    assert seated.where() == "Mode de paiement"
    pay(seated, "t", "0045183", "nat", "201")
    seated.press("F8", "Ctrl+Enter")
    record = last(seated)["record"]
    assert record["case"]["principal"]["family_name"] == "Okafor"
    assert record["persons"][0]["family_name"] == "Okafor", "a child is proposed the family's name"
    assert [one["individual_reference"] for one in record["certificates"]] == ["K1050001", "K1050002"]
    hit = seated.ask(find_cases, "K0024099031")[0]
    assert seated.ask(case_sheet, hit.case_id).family_size == 2


def test_several_files_of_one_name_are_picked_from(seated: Hands) -> None:
    from csqdesk.casework.entries import PacketEntry
    from csqdesk.casework.reading import read_entry

    other = {"file_number": "N0024000001", "principal": {"family_name": "Nguyen", "given_name": "Van"}}
    entry = {"ref": "another", "received_on": "2026-03-03", "case": other, "request": {"kind": "other"}}
    seated.link.do("log_packet", read_entry(PacketEntry, entry))
    seated.settle()
    seated.press("Enter")
    seated.type("nguyen")
    assert seated.page.form.envelope.file.open
    seated.press("Down", "Enter")
    assert seated.page.matching.case is not None
    assert seated.where() == "Expéditeur"


def test_what_is_to_fix_is_listed_and_walked_through(seated: Hands) -> None:
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter", "Tab")
    seated.type("u")
    seated.press("Tab")
    seated.type("Ève")
    seated.press("Tab")
    seated.type("2026-02-30")
    seated.press("Ctrl+Enter")
    footer = seated.page.status.footer
    assert footer.state.text() == "3\u00a0points à corriger avant d’enregistrer".replace("\u00a0", " ")
    assert footer.points[0] == "Choisissez l’objet de la demande\u00a0: A, R, D, C ou X."
    assert "30 février 2026 n’existe pas" in footer.points[2]
    assert seated.window.windowTitle().startswith("À corriger\u00a0: ")
    assert seated.where() == "Ajout"
    seated.press("F12")
    assert seated.where() == "Personne 1\u00a0: nom de famille"
    seated.type("Roy")
    assert len(footer.points) == 2
    seated.press("F12")
    assert len(seated.ask(list_packets)) == 1, "nothing was logged"


def test_after_saving_the_form_is_empty_and_ctrl_z_gives_everything_back(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "201")
    seated.press("F8")
    typed = seated.page.state.values()
    seated.press("Ctrl+Enter")
    assert seated.page.form.collect()["file"] == "" and seated.where() == "Suivi postal (facultatif)"
    assert seated.page.form.collect()["ref"] != typed["ref"]
    number = last(seated)["number"]
    seated.press("Ctrl+Z")
    back = seated.page.state.values()
    assert {**back, "ref": ""} == {**typed, "ref": ""}
    assert seated.page.matching.case is not None and last(seated)["voided"]
    seated.press("Ctrl+Enter")
    assert not last(seated)["voided"] and last(seated)["number"] > number


def test_a_draft_is_given_back_in_the_same_field(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    envelope(seated)
    seated.type("2")
    typed = seated.page.state.values()

    def kept() -> bool:
        draft = seated.ask(kept_draft, "packet")
        return draft is not None and draft["values"]["originals"] == "2"

    qtbot.waitUntil(kept)
    again = Hands(qtbot, tmp_path)
    again.settle()
    try:
        assert again.page.state.values() == typed
        assert again.where() == "Originaux comptés"
        assert again.page.matching.case is not None
    finally:
        again.close()


def test_escape_twice_empties_the_form_and_ctrl_z_brings_it_back(seated: Hands) -> None:
    envelope(seated)
    typed = seated.page.form.collect()
    seated.press("Esc", "Esc")
    assert seated.page.form.collect()["file"] == "" and seated.where() == "Suivi postal (facultatif)"
    seated.press("Ctrl+Z")
    back = seated.page.form.collect()
    assert {**back, "ref": ""} == {**typed, "ref": ""}


def test_a_tracking_number_seen_before_is_told_and_may_be_saved(seated: Hands) -> None:
    for _ in range(2):
        seated.scan("RN123456785CA")
        seated.type(FILE)
        seated.press("Enter", "Enter")
        told = said_anywhere(seated.window)
        seated.type("x")
        seated.press("Ctrl+Enter")
    assert "Numéro déjà inscrit\u00a0: enveloppe 26-00002" in told
    assert "duplicate.packet" in reasons(seated)


def test_in_january_the_postmark_comes_first_and_both_fees_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, tmp_path, day=date(2026, 1, 5))
    try:
        hands.press("Enter", "Enter")
        hands.type("K0024099031")
        hands.press("Enter")
        hands.type("Okafor")
        hands.press(*["Enter"] * 11)
        assert hands.where() == "Expéditeur"
        hands.press("Enter")
        assert hands.where() == "Cachet postal"
        hands.type("2025-12-29")
        hands.press(*["Enter"] * 5)
        hands.type("au")
        for text in ("Bouchard", "Marie-Ève", "19910604", "0"):
            hands.type(text)
            hands.press("Enter")
        pay(hands, "t", "0045183", "nat", "201")
        assert "2025" in said_anywhere(hands.window) and "choisissez le tarif" in said_anywhere(hands.window)
        hands.press("Ctrl+Enter")
        assert "fee.day_straddles_year" in reasons(hands)
    finally:
        hands.close()


@pytest.mark.parametrize("widget", ["kind", "role", "tiles", "amount", "save"])
def test_a_scan_goes_to_its_field_from_anywhere(seated: Hands, widget: str) -> None:
    form = seated.page.form
    focused = {
        "kind": form.request.kind.segments[0],
        "role": form.request.rows[0].role.list,
        "tiles": form.documents.tiles.tiles[0],
        "amount": form.payment.rows[0].amount.line,
        "save": seated.page.status.save_next,
    }[widget]
    before = {**form.collect(), "tracking": ""}
    focused.setFocus()
    seated.scan("RN123456785CA")
    assert form.collect()["tracking"] == "RN123456785CA"
    assert {**form.collect(), "tracking": ""} == before
    assert seated.where() == "Dossier ou nom"
    assert len(seated.ask(list_packets)) == 1


def test_a_number_typed_at_once_in_its_own_field_waits_for_its_enter(qtbot: QtBot, seated: Hands) -> None:
    seated.press("Enter")
    seated.moment += 5
    for character in FILE:
        seated.moment += 0.004
        seated._character(character)
    qtbot.waitUntil(lambda: not seated.page.scanner._quiet.isActive())
    assert seated.where() == "Dossier ou nom" and seated.page.matching.case is None
    seated.press("Enter")
    assert seated.where() == "Expéditeur" and seated.page.matching.case is not None


def test_the_language_changes_without_losing_a_word(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    typed, focused = seated.page.state.values(), seated.focus()
    seated.window.choose(language="en")
    seated.settle()
    assert seated.page.state.values() == typed and seated.focus() is focused
    said = said_anywhere(seated.page)
    assert "2 counted, 2 expected" in said and "Originals counted" in said
    assert "attendus" not in said


def test_what_the_desk_refuses_is_shown_at_its_field_and_nothing_is_lost(seated: Hands) -> None:
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("au")
    seated.page.form.request.rows[0].family.line.setText("Bouchard" * 20)
    seated.press("Enter", "Enter", "Ctrl+Enter")
    assert seated.where() == "Personne 1\u00a0: nom de famille"
    assert "100" in seated.page.status.footer.points[0]
    assert seated.page.form.request.rows[0].family.text() == "Bouchard" * 20
    seated.type("Bouchard")
    seated.press("Ctrl+Enter")
    assert last(seated)["record"]["persons"][0]["family_name"] == "Bouchard"


@pytest.mark.parametrize(
    "name", ["<b>Roy</b>", "=cmd|'/c calc'!A1", "Ng", "Nguyễn Thị", "D’Annunzio-Łukaszewicz", "Прудников"]
)
def test_any_name_is_kept_and_shown_as_it_is(seated: Hands, name: str) -> None:
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("au")
    seated.page.form.request.rows[0].family.line.setText(name)
    seated.press("Ctrl+Enter")
    assert last(seated)["record"]["persons"][0]["family_name"] == name


def test_a_megabyte_pasted_is_refused_in_words_and_kept_on_the_screen(seated: Hands) -> None:
    seated.press("Enter")
    QApplication.clipboard().setText("Bouchard " * 120_000)
    seated.press("Ctrl+V", "Enter")
    seated.press("Ctrl+Enter")
    assert len(seated.ask(list_packets)) == 1
    assert seated.page.form.envelope.file.text().startswith("Bouchard Bouchard")
    assert seated.page.status.footer.points


def test_f9_saves_and_puts_the_receipt_out(seated: Hands) -> None:
    put_out: list[tuple[str, object]] = []
    seated.page.left_for.disconnect()
    seated.page.left_for.connect(lambda screen, subject: put_out.append((screen, subject)))
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "201")
    seated.press("F8", "F9")
    papers = seated.ask(dossier_sheet, last(seated)["number"]).papers
    assert [one.kind.value for one in papers] == ["receipt"]
    assert put_out == [("print", papers[0].number)]
    assert seated.where() == "Suivi postal (facultatif)"


def test_an_envelope_set_aside_is_taken_up_again(seated: Hands) -> None:
    envelope(seated)
    typed = seated.page.state.values()
    seated.press("Ctrl+S")
    assert seated.page.form.collect()["file"] == ""
    assert seated.page.side.aside.names == (FILE,)
    seated.press("Ctrl+S")
    assert seated.where() == f"Reprendre «\u00a0{FILE}\u00a0»"
    seated.press("Enter")
    assert seated.page.state.values() == typed
    assert seated.page.side.aside.names == ()


def test_another_round_is_opened_from_its_panel(seated: Hands) -> None:
    seated.press("Ctrl+L")
    assert seated.where() == "Reçu le"
    seated.type("h")
    seated.press("Enter", "Enter")
    seated.type("2")
    seated.press("Enter")
    seated.type("sdiallo")
    seated.press("Enter")
    batch = seated.page.state.desk.batch
    assert (batch.code, batch.carrier.value, batch.witness) == ("2026-03-03-A", "purolator", "sdiallo")
    assert "3 mars 2026" in seated.page.heading.subtitle.text()
    assert seated.where() == "Suivi postal (facultatif)"


def test_an_envelope_joins_the_round_in_hand_whatever_other_is_open(seated: Hands) -> None:
    from csqdesk.casework.entries import BatchEntry

    seated.link.do("open_mail_batch", BatchEntry(received_on=seated.clock.day))
    seated.settle()
    mine = seated.page.state.desk.batch
    seated.press("Enter")
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("x")
    seated.press("Ctrl+Enter")
    assert seated.page.state.desk.batch.code == mine.code == "2026-03-04-A"
    assert seated.page.state.desk.batch.count == 1
    assert "1 enveloppe" in seated.page.side.list.count.text()


def test_the_details_of_an_envelope_are_kept_with_it(seated: Hands) -> None:
    seated.press("Ctrl+I")
    assert seated.where() == "Cachet postal"
    seated.type("2026-02-27")
    seated.press("Enter", "Enter")
    seated.type("2")
    seated.type("Une photo")
    seated.press("Enter", "Enter")
    seated.press("Ctrl+I", "Ctrl+I")
    seated.page.form.envelope.file.line.setFocus()
    seated.type(FILE)
    seated.press("Enter", "Enter")
    seated.type("x")
    seated.press("Ctrl+Enter")
    record = last(seated)["record"]
    assert (record["postmarked_on"], record["condition"], record["unexpected"]) == (
        "2026-02-27",
        "damaged",
        "Une photo",
    )


def test_what_was_said_of_each_original_survives_undo_and_another_language(seated: Hands) -> None:
    envelope(seated)
    for _ in range(2):
        seated.type("1")
        seated.press("Enter")
    seated.type("rd")
    seated.window.choose(language="en")
    seated.settle()
    typed = seated.page.state.values()
    assert [one["state"] for one in typed["certificates"]] == ["original", "lost"]
    seated.press("Ctrl+Enter")
    seated.press("Ctrl+Z")
    assert {**seated.page.state.values(), "ref": ""} == {**typed, "ref": ""}
    assert "Not received CSQs" in said_anywhere(seated.page) or seated.page.side.opened() is seated.page.side.holders


def test_a_count_put_right_forgets_what_was_said_of_those_missing(seated: Hands) -> None:
    envelope(seated)
    for _ in range(2):
        seated.type("1")
        seated.press("Enter")
    seated.type("rd")
    seated.page.form.originals.count.line.setFocus()
    seated.press("Ctrl+A")
    seated.type("2")
    seated.press("Enter")
    assert seated.page.state.values()["certificates"] == []
    assert seated.where() == "Mode de paiement"


@pytest.mark.parametrize("key", ["Enter", "Tab"])
@pytest.mark.parametrize("first", [["1"], ["1", "3"], ["3", "1", "3"], ["deux"], ["25"], ["25", "25"], ["1", "deux"]])
def test_a_count_that_is_not_taken_is_replaced_by_what_is_typed_next(seated: Hands, first: list[str], key: str) -> None:
    envelope(seated)
    count = seated.page.form.originals.count
    for text in first:
        assert seated.focus() is count.line
        seated.type(text)
        assert count.text() == text
        seated.press(key)
    assert seated.focus() is count.line and count.line.selectedText() == first[-1]
    seated.type("2")
    assert count.text() == "2"
    seated.press(key)
    assert seated.where() == "Mode de paiement"


def test_a_count_taken_is_replaced_when_one_comes_back_to_it(seated: Hands) -> None:
    envelope(seated)
    for _ in range(2):
        seated.type("1")
        seated.press("Enter")
    for back in ("Shift+Enter", "Alt+O"):
        seated.press(back)
        assert seated.where() == "Originaux comptés"
        seated.type("1")
        assert seated.page.form.originals.count.text() == "1"
        seated.press("Enter", "Enter")


@pytest.mark.parametrize("texts", [["102"], ["102", "103"], ["deux"], ["1,234"], ["102", "x", "103"]])
def test_an_amount_that_is_not_taken_is_replaced_by_what_is_typed_next(seated: Hands, texts: list[str]) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat")
    amount = seated.page.form.payment.rows[0].amount
    for text in texts:
        assert seated.focus() is amount.line
        seated.type(text)
        assert amount.text() == text
        seated.press("Enter")
    seated.type("201")
    assert amount.text() == "201"
    seated.press("Enter")
    assert "montant exact" in seated.page.form.payment.message.text()
    seated.press("Shift+Enter")
    seated.type("201")
    assert amount.text() == "201"


def test_a_count_that_differs_says_what_is_held_already(seated: Hands) -> None:
    envelope(seated)
    seated.type("2")
    seated.press("Enter", "Ctrl+Enter")
    envelope(seated)
    message = seated.page.form.originals.message
    assert "en garde" not in message.accessibleDescription() + message.accessibleName(), "not before the count"
    seated.type("1")
    seated.press("Enter")
    assert (message.badge.text(), message.more.text()) == (
        "1 compté, 0 attendu\u00a0: recomptez, puis Entrée",
        "2 déjà en garde",
    )


def test_what_was_undone_is_done_again_by_ctrl_y(seated: Hands) -> None:
    envelope(seated)
    seated.press("Ctrl+Enter")
    seated.press("Ctrl+Z")
    assert last(seated)["state"] == "void" and seated.page.form.collect()["file"] == FILE
    seated.press("Ctrl+Y")
    assert last(seated)["state"] != "void"
    assert seated.notice().startswith("Rétabli\u00a0: «\u00a0Enveloppe ")
    assert seated.page.form.collect()["file"] == "", "its draft would log it twice"
    assert seated.where() == "Suivi postal (facultatif)"
    seated.press("Ctrl+Y")
    assert seated.notice() == "Rien à rétablir."
    seated.press("Ctrl+Z")
    assert last(seated)["state"] == "void" and seated.page.form.collect()["file"] == FILE


def test_a_draft_changed_since_stays_when_the_envelope_comes_back(seated: Hands) -> None:
    envelope(seated)
    seated.press("Ctrl+Enter")
    seated.press("Ctrl+Z")
    seated.page.form.envelope.tracking.line.setFocus()
    seated.type("RN")
    seated.page.form.payment.rows[0].method.list.setFocus()
    seated.press("Ctrl+Y")
    assert last(seated)["state"] != "void"
    assert seated.page.form.collect()["tracking"] == "RN"


def test_two_windows_on_one_draft_lose_no_envelope(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    envelope(seated)
    typed = seated.page.state.values()

    def kept() -> bool:
        draft = seated.ask(kept_draft, "packet")
        return draft is not None and draft["values"] == typed

    qtbot.waitUntil(kept)
    other = Hands(qtbot, tmp_path)
    try:
        other.settle()
        assert other.page.state.values()["ref"] == typed["ref"]
        other.page.form.request.rows[0].family.set_text("Beta")
        other.press("Ctrl+Enter")
        first = last(seated)["number"]
        seated.window.activateWindow()
        qtbot.waitUntil(seated.window.isActiveWindow)
        seated.page.form.envelope.tracking.line.setFocus()
        seated.press("Ctrl+Enter")
        seated.settle()
        assert last(seated)["number"] > first
        names = [one["family_name"] for row in seated.ask(list_packets) for one in row["record"].get("persons", ())]
        assert names == ["Beta", "Bouchard"]
    finally:
        other.close()
