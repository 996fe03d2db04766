"""Holds the payment of a Dossier to its keys: verified, added, decided, sent back, each refused word kept."""

from __future__ import annotations

from typing import Any

from csqdesk.casework.entries import InstrumentVerification
from csqdesk.casework.instruments import verify_instrument
from csqdesk.ui.components.basics import Badge
from tests.ui.dossier.conftest import Opener, Reader
from tests.ui.dossier.test_completing import complete_line
from tests.ui.practice import practice_lines

LEFEBVRE, BENALI, PETROV, OKAFOR = 2, 3, 4, 5


def to_payment(reader: Reader) -> None:
    """F6 to the payment, onto its first line."""
    card = reader.view.payment
    for _ in range(12):
        if card.isAncestorOf(reader.hands.focus()):
            break
        reader.hands.press("F6")
    if reader.hands.focus() is not card.list:
        reader.hands.press("Tab")
    assert reader.hands.focus() is card.list


def said(reader: Reader) -> str:
    return str(reader.view.payment.notes.said())


def test_due_counted_and_what_is_short(dossier: Opener) -> None:
    reader = dossier(PETROV)
    sums = [label.text() for label in reader.view.payment.sums.findChildren(type(reader.view.items.count))]
    assert sums == ["Exigible 201,00\u00a0$", "Compté 197,00\u00a0$", "Solde 4,00\u00a0$"]
    assert "il manque 4,00\u00a0$" in said(reader)
    assert "Saisi par croy" in reader.rows(reader.view.payment)[0]


def test_enter_on_the_line_verifies_field_by_field(dossier: Opener) -> None:
    reader = dossier(PETROV)
    to_payment(reader)
    reader.hands.press("Enter")
    visited = []
    for typed in ("2026-02-27", "Dmitri Petrov", "P", "O", "O", "197", "O"):
        visited.append(reader.hands.where())
        reader.write(typed)
        if reader.hands.where() == visited[-1]:
            reader.hands.press("Enter")
    assert visited == [
        "Date de l’instrument",
        "Payé par",
        "Lien",
        "Bénéficiaire attendu",
        "Marque de certification vue",
        "Montant en lettres",
        "Nom au dos",
    ]
    one = reader.assessed().instruments[0]
    assert (str(one.dated_on), one.payer_name, one.words_cents) == ("2026-02-27", "Dmitri Petrov", 19700)
    assert (one.certification_mark, one.payee_as_expected, one.name_on_back) == (True, True, True)
    assert one.verified_by == "croy" and one.same_person
    assert reader.hands.notice() == "Paiement vérifié."
    assert "une autre devrait vérifier" in said(reader)
    assert "Saisi par croy, vérifié par croy" in reader.rows(reader.view.payment)[0]


def badge(reader: Reader) -> tuple[str, str]:
    """Kind and words of the payment's badge, the second of the head."""
    one = reader.view.heading.line.findChildren(Badge)[1]
    return one.kind, one.text()


def test_an_exact_amount_is_green_only_once_what_pays_it_is_verified(dossier: Opener) -> None:
    reader = dossier(complete_line())
    assert badge(reader) == ("warn", "Montant exact, paiement à vérifier")
    assert "À vérifier" in reader.rows(reader.view.payment)[0]
    one = reader.assessed().instruments[0]
    seen = InstrumentVerification(id=one.id, if_version=one.version, payee_as_expected=True, name_on_back=True)
    reader.hands.link.do("verify_instrument", seen)
    reader.hands.settle()
    assert badge(reader) == ("ok", "Paiement conforme")
    assert "Vérifié" in reader.rows(reader.view.payment)[0]


def test_an_exact_amount_that_is_verified_but_undecided_stays_amber(dossier: Opener) -> None:
    line = complete_line()
    del line["instruments"][0]["dated_on"]
    reader = dossier(line)
    one = reader.assessed().instruments[0]
    reader.hands.link.do("verify_instrument", InstrumentVerification(id=one.id, payee_as_expected=True))
    reader.hands.settle()
    assert badge(reader) == ("warn", "Montant exact, paiement à vérifier")
    assert "date" in said(reader)


def test_an_old_cheque_and_another_payee_are_said_in_words(dossier: Opener) -> None:
    reader = dossier(OKAFOR)
    to_payment(reader)
    reader.hands.press("Enter")
    reader.write("1 juin 2025")
    reader.hands.press("Enter", "Enter", "Enter")
    reader.write("N")
    reader.view.payment.form.finish()
    reader.hands.settle()
    assert "périmé après le" in said(reader) and "Bénéficiaire autre que le" in said(reader)


def test_a_day_or_an_amount_nobody_can_read_keeps_the_form_open(dossier: Opener) -> None:
    reader = dossier(PETROV)
    to_payment(reader)
    form = reader.view.payment.form
    reader.hands.press("Enter")
    reader.write("31 février 2026")
    form.finish()
    assert form.message.text() == "Le 31 février 2026 n’existe pas."
    assert reader.hands.where() == "Date de l’instrument" and reader.hands.focus().text() == "31 février 2026"
    reader.hands.focus().selectAll()
    reader.write("27 février 2026")
    form.editors["words"].set_text("1,234")
    form.finish()
    assert form.isVisible() and reader.hands.where() == "Montant en lettres"
    assert reader.assessed().instruments[0].verified_by is None


def test_a_line_somebody_else_changed_meanwhile_is_told_and_nothing_typed_is_lost(dossier: Opener) -> None:
    reader = dossier(PETROV)
    to_payment(reader)
    reader.hands.press("Enter", "Enter")
    reader.write("Anna Petrova")
    other = reader.assessed().instruments[0]
    from csqdesk.casework.desk import Desk

    desk = Desk.open(reader.hands.file, clock=reader.hands.clock, account="croy")
    desk.do(verify_instrument, InstrumentVerification(id=other.id, name_on_back=True))
    desk.close()
    reader.view.payment.form.finish()
    reader.hands.settle()
    form = reader.view.payment.form
    assert form.isVisible() and "Quelqu’un a modifié ceci entre-temps" in form.message.text()
    assert form.editors["payer"].text() == "Anna Petrova"
    assert reader.view.payment.list.current().version == 2


def test_f7_waits_on_the_safe_choice(dossier: Opener) -> None:
    reader = dossier(BENALI)
    reader.hands.press("F7")
    assert reader.hands.where() == "Garder le paiement"
    reader.hands.press("Enter")
    assert [one.state.value for one in reader.assessed().instruments] == ["refused"]
    assert not reader.assessed().papers


def test_f7_sends_a_refused_instrument_back_with_its_letter(dossier: Opener) -> None:
    reader = dossier(BENALI)
    reader.hands.press("F7", "Tab")
    assert reader.hands.where() == "Retourner le paiement"
    reader.hands.press("Enter")
    assert [one.state.value for one in reader.assessed().instruments] == ["returned"]
    letter = reader.assessed().papers[0]
    assert letter.kind.value == "instrument_return" and letter.printed_at is None
    assert not reader.view.payment.send_back.isVisible()
    from csqdesk.ui.printing.preview import PreviewWindow

    shown = reader.hands.window.findChildren(PreviewWindow)
    assert [one.paper.number for one in shown] == [letter.number]
    assert reader.rows(reader.view.papers)[0].startswith("Lettre de retour d’un paiement, À imprimer")
    shown[0].close()


def test_f7_does_nothing_where_nothing_is_refused(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("F7")
    assert not reader.view.payment.form.isVisible()


def test_another_instrument_is_added(dossier: Opener) -> None:
    reader = dossier(PETROV)
    reader.view.payment.add.setFocus()
    reader.hands.press("Enter", "M")
    reader.write("60311478")
    reader.hands.press("Enter")
    reader.write("Postes Canada")
    reader.hands.press("Enter", "Enter")
    form = reader.view.payment.form
    assert form.message.text() == "Inscrire le montant lu." and reader.hands.where() == "Montant lu"
    reader.write("4")
    reader.hands.press("Enter")
    added = reader.assessed().instruments[1]
    assert (added.method.value, added.number, added.amount_cents) == ("money_order", "60311478", 400)
    assert reader.assessed().assessment.fees.state.value == "exact"


def test_a_named_person_decides_the_year_of_the_fee(dossier: Opener) -> None:
    line: dict[str, Any] = practice_lines(1)[0] | {"received_on": "2026-01-06", "postmarked_on": "2025-12-29"}
    reader = dossier(line)
    card = reader.view.payment
    assert card.decide.isVisible()
    card.decide.setFocus()
    reader.hands.press("Enter")
    options = [option.text for option in card.form.editors["day"].list.options]
    assert options[0].startswith("Cachet postal de 2025") and options[1].startswith("Réception en 2026")
    reader.hands.press("1")
    reader.hands.press("Enter")
    assert card.form.message.text() == "Un motif est nécessaire : l’inscrire en quelques mots.".replace(" :", "\u00a0:")
    reader.write("cachet lisible")
    reader.hands.press("Enter")
    assert reader.assessed().assessment.fees.on.year == 2025
    assert not card.decide.isVisible()
    assert "cachet lisible" in reader.rows(reader.view.history)[0]


def test_of_an_instrument_that_went_back_nothing_more_is_said(dossier: Opener) -> None:
    """The reply of Benali: a draft takes the place of a personal cheque, which is sent back."""
    first, reply = practice_lines(BENALI, 12)
    for line in (first, reply):
        del line["instruments"][0]["dated_on"]
    reader = dossier(first, reply)
    notes = said(reader)
    assert "Chèque personnel 118 – Chèque personnel\u00a0: mode non accepté" in notes
    assert (
        "Traite bancaire 1433021 – Instrument sans date" in notes
        and "Chèque personnel 118 – Instrument sans date" in notes
    )
    reader.hands.press("Ctrl+Enter")
    assert "Traite bancaire 1433021 – Sans date" in reader.view.standing.notes.said()
    reader.hands.press("Esc", "F7")
    reader.view.payment.form.save_button.setFocus()
    reader.hands.press("Space")
    assert [one.state.value for one in reader.assessed().instruments] == ["returned", "accepted"]
    assert "Chèque personnel" not in said(reader) and "Traite bancaire 1433021" in said(reader)
