"""Says what a person reads on a receipt: every original, every instrument, what is missing, and nothing private."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import pytest

from csqdesk.papers.sheets import CertificateLine, InstrumentLine, ItemLine, PersonLine, ReceiptSheet
from tests.papers import samples
from tests.papers.drawing import draw, drawn, flowed, text_of

BOX = "Un avis suivra : vous aurez 60 jours, à compter de cet avis, pour"


def said(name: str, *, english: bool = False) -> str:
    return flowed(text_of(drawn(name, english=english)))


def test_the_facts_stand_in_order() -> None:
    text = said("complete")
    order = [
        "P26-00450",
        "Accusé de réception",
        "Montréal, le 19 janvier 2026",
        "Dossier",
        "Reçu le",
        "Demande",
        "CSQ originaux",
        "Paiement",
        "Pièces",
    ]
    places = [text.index(word) for word in order]
    assert places == sorted(places)


def test_an_amount_in_another_currency_is_never_shown_as_dollars() -> None:
    line = samples.refused(replace(samples.DRAFT, currency="EUR"), "instrument.currency")
    text = flowed(text_of(draw(replace(samples.REFUSED, instruments=(line,)), english=True)))
    assert "201,00 EUR" in text and "201.00 EUR" in text


def test_the_means_is_registered_mail_only_for_a_registered_number() -> None:
    assert "19 janvier 2026, par courrier recommandé (RN 482 913 303 CA)" in said("complete")
    plain = replace(samples.COMPLETE, tracking="LM482913303CA")
    assert "par Postes Canada" in flowed(text_of(draw(plain)))
    assert "19 janvier 2026, remis en main propre" in said("unmatched")


def test_every_original_and_every_other_certificate_is_named() -> None:
    text = said("big")
    for reference in ("N1048870", "N1048871", "N1048872"):
        assert f"réf. {reference}" in text
    assert "3 certificats reçus et conservés, sur 4 attendus" in text
    assert "Nguyễn, Thu Hà – réf. N1048879 : copie seulement" in text
    assert "Nguyễn, An – réf. N1048869 : délivré en format électronique" in text


def test_every_instrument_is_named_with_its_amount() -> None:
    text = said("big")
    for line in samples.INSTRUMENTS:
        for part in (line.number, line.issuer):
            assert not part or part in text
    assert "999,99 $" in text and "201,00 $ US " in text
    assert "(remis par Côté-Lévesque, Noémie)" in text
    assert "Reçu le 12 janvier 2026, envoi 26-00398" in text
    assert "Solde à payer 201,00 $" in text


def test_a_refused_instrument_says_why_and_that_it_comes_back() -> None:
    assert "Paiement non accepté : chèque personnel. Il vous sera retourné." in said("refused")
    assert "Paiement non accepté : chèque personnel. Il vous a été retourné." in said("big")


def test_the_payer_is_told_when_it_is_another_person() -> None:
    assert "(remis par Tremblay, Luc)" in said("refused")
    own = replace(samples.DRAFT, payer="Thi Minh Anh NGUYEN")
    assert "remis par" not in flowed(text_of(draw(replace(samples.COMPLETE, instruments=(own,)))))


def test_an_instrument_dated_ahead_waits_for_its_day() -> None:
    assert "Ne compte pas pour l’instant : date postérieure à la réception." in said("big")


def test_a_word_that_only_warns_is_no_reason() -> None:
    line = samples.refused(samples.CHEQUE, "instrument.method_refused", "instrument.no_name_on_back")
    text = flowed(text_of(draw(replace(samples.REFUSED, instruments=(line,)))))
    assert "Paiement non accepté : chèque personnel." in text


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing", "Il manque 1 pièce : le titre de séjour valide. " + BOX + " la fournir."),
        ("refused", "Il manque 2 éléments : 1 CSQ original et le paiement de 201,00 $. " + BOX + " les fournir."),
        ("short", "Il manque 1 élément : le solde de 201,00 $. " + BOX + " le fournir."),
        (
            "big",
            "Il manque 6 éléments : la lettre signée; la pièce d’identité (Nguyễn, Minh Khôi); "
            "le titre de séjour valide (Nguyễn, Gia Bảo; Nguyễn, Thùy Dương); 1 CSQ original; le solde de 201,00 $. "
            + BOX
            + " les fournir.",
        ),
    ],
)
def test_what_is_missing_is_counted_and_named(name: str, sentence: str) -> None:
    assert sentence + " Sans quoi la demande sera rejetée." in said(name)


@pytest.mark.parametrize("name", ["complete", "over", "removal", "misdirected", "unmatched", "to_verify"])
def test_no_period_is_announced_when_nothing_is_missing_by_mail(name: str) -> None:
    assert "60 jours" not in said(name)


def test_where_nobody_is_named_not_everything_was_received() -> None:
    assert "Toutes les pièces exigées ont été reçues" in said("complete")
    empty = flowed(text_of(draw(replace(samples.RECEIPTS["complete"], persons=(), items=()))))
    assert "Toutes les pièces" not in empty and "restent à vérifier" in empty


def test_what_nobody_looked_at_is_listed_but_not_missing() -> None:
    text = said("to_verify")
    assert "Lettre signée À vérifier" in text and "Il manque" not in text
    assert "Des éléments de votre envoi restent à vérifier." in text


def test_money_is_said_as_the_page_says_it() -> None:
    assert "Les frais ne sont pas remboursables, même si la demande est refusée ou rejetée." in said("complete")
    assert "Aucuns frais ne sont exigés pour un retrait. Les frais déjà payés ne sont pas remboursables." in said(
        "removal"
    )
    assert "Excédent, noté à votre dossier 9,00 $" in said("over")
    assert "Frais exigibles à confirmer" in said("unmatched")


def test_a_misdirected_request_is_sent_to_arrima_without_figures() -> None:
    text = said("misdirected")
    assert "ce changement se fait dans Arrima" in text and "Il manque" not in text and "Solde" not in text
    closed = replace(samples.MISDIRECTED, request_kind="new_application")
    assert "Ce programme ne reçoit plus de nouvelles demandes." in flowed(text_of(draw(closed)))


def test_an_unmatched_envelope_shows_its_label_and_its_number() -> None:
    text = said("unmatched")
    assert "À rattacher à un dossier : Famille Ouellet-Żółć, Laval" in text
    assert "donnez le numéro d’envoi 26-00412" in text


def test_contact_numbers_hours_and_address_are_there() -> None:
    text = said("complete")
    for part in ("514 864-9191", "1 877 864-9191", "1 514 864-9191", "Lundi, mardi, jeudi et vendredi, de 8 h à 16 h"):
        assert part in text
    assert "Mercredi, de 10 h à 16 h 30" in text
    assert "212-1200, boulevard Saint-Laurent" in text and "Conservez ce document." in text
    assert "Journal 418-9f3c2a1b" in text and "Page 1 de 1" in text


def test_english_stands_under_the_french_only_with_its_ground() -> None:
    text = said("bilingual")
    assert text.index("Accusé de réception") < text.index("English version") < text.index("Acknowledgement of receipt")
    assert "Ground: first six months after arrival in Québec. Valid until July 1, 2026." in text
    assert "English" not in said("missing") and "Received" not in said("missing")


def test_no_birth_date_no_address_and_no_card_can_reach_a_receipt() -> None:
    names = {field.name for kind in (ReceiptSheet, PersonLine, CertificateLine, ItemLine) for field in fields(kind)}
    assert not [name for name in names if re.search("born|birth|address|postal|phone|card", name)]
    assert "last_four" in {field.name for field in fields(InstrumentLine)}
    assert "4242" not in said("big", english=True)


def test_a_first_of_the_month_is_written_with_its_ending() -> None:
    assert "1er avril 2026" in re.sub(r"1\s*er\s*", "1er ", said("removal"))


def test_a_reply_is_called_so_in_both_languages() -> None:
    text = flowed(text_of(draw(samples.EARLIER, english=True)))
    assert "Complément à une demande déjà reçue" in text
    assert "Reply to a request already received" in text and "Addition" not in text


def test_a_replaced_csq_is_named_apart_and_never_asked_for() -> None:
    sheet = replace(samples.COMPLETE, certificates=(samples.REPLACED, *samples.CERTIFICATES))
    text = flowed(text_of(draw(sheet, english=True)))
    assert "Nguyen, Thi Minh Anh – réf. N1048872 : CSQ antérieur du 2 mai 2021, original conservé" in text
    assert "earlier CSQ of May 2, 2021, original kept" in text
    gone = replace(samples.REPLACED, state="missing", kept=False)
    absent = flowed(text_of(draw(replace(sheet, certificates=(gone, *samples.CERTIFICATES)), english=True)))
    assert "antérieur" not in absent and "non reçu" not in absent
