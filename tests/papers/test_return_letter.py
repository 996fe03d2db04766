"""Says what a person reads in the letter that comes with a returned instrument."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.papers import samples
from tests.papers.drawing import draw, drawn, flowed, opened, text_of


def said(name: str) -> str:
    return flowed(text_of(drawn(name)))


def test_it_names_the_instrument_and_gives_all_reasons_at_once() -> None:
    text = said("letter")
    assert "Chèque personnel n° 118, Caisse du Plateau (remis par Tremblay, Luc) : 201,00 $" in text
    assert "pour les raisons suivantes" in text
    assert "Les chèques personnels ne sont pas acceptés." in text
    assert "Le paiement porte une date postérieure au jour où nous l’avons reçu." in text
    assert "verso." not in text, "a missing name on the back sends nothing back"


def test_one_reason_is_singular_and_a_settled_office_choice_is_still_a_reason() -> None:
    alone = replace(samples.LETTER, reasons=(("instrument.cooperative", ()),))
    text = flowed(text_of(draw(alone)))
    assert "pour la raison suivante" in text and "coopérative" in text


def test_it_says_how_to_pay_and_invents_no_day() -> None:
    text = said("letter")
    for method in (
        "chèque certifié tiré sur une banque canadienne",
        "chèque d’un courtier de change",
        "chèque d’une entreprise canadienne",
        "mandat-poste de Postes Canada",
        "traite bancaire tirée sur une banque canadienne",
        "formulaire de paiement par carte de crédit",
    ):
        assert method in text
    assert "Ministre des Finances du Québec" in text
    assert "201,00 $, en entier et en dollars canadiens" in text
    assert "L’avis que nous vous enverrons fixera le début de la période de 60 jours" in text


def test_methods_set_as_one_sentence_have_one_separator() -> None:
    text = flowed(text_of(drawn("letter_many", english=True)))
    assert "a Canadian company, Canada Post money order, bank draft drawn on a Canadian bank or payment" in text


def test_it_is_addressed_as_on_the_envelope_or_not_at_all() -> None:
    text = text_of(drawn("letter"))
    assert "1420, rue Sherbrooke Est, app. 12" in text and "H2L 1M3" in text
    assert "None" not in said("letter_unaddressed")


def test_nothing_due_asks_for_nothing() -> None:
    text = said("letter_free")
    assert "Aucun montant n’est exigible." in text and "60 jours" not in text and "À l’ordre de" not in text


def test_a_part_already_paid_leaves_the_balance_to_pay() -> None:
    text = flowed(text_of(draw(samples.PART_PAID, english=True)))
    assert "Solde à payer 302,00 $, en entier et en dollars canadiens" in text and "Montant à payer" not in text
    assert "Balance to pay $302.00, in full and in Canadian dollars" in text and "402" not in text
    assert "60 jours" in text


@pytest.mark.parametrize("usable", [20100, 21000])
def test_fees_paid_by_other_means_ask_for_nothing_more(usable: int) -> None:
    text = flowed(text_of(draw(replace(samples.PAID, usable_cents=usable), english=True)))
    assert "Les frais exigibles de 201,00 $ sont déjà payés : vous n’avez rien d’autre à payer." in text
    assert "The fees due, $201.00, are already paid: you have nothing more to pay." in text
    for asked in ("à payer 2", "À l’ordre de", "Modes acceptés", "reste incomplète", "60 jours", "remains incomplete"):
        assert asked not in text


def test_a_wrong_payee_points_at_no_line_that_is_not_there() -> None:
    text = flowed(text_of(draw(replace(samples.PAID, reasons=(("instrument.payee", ()),)), english=True)))
    assert "pas fait à l’ordre du bénéficiaire attendu." in text and "not made out to the expected payee." in text
    assert "ci-dessous" not in text and "below" not in text


def test_english_names_the_payee_in_english() -> None:
    text = said("letter_unaddressed")
    assert "Minister of Finance of Québec" in text and "Ground: Indigenous person." in text


def test_the_usual_letter_is_one_page_and_a_long_one_keeps_its_signature_with_the_numbers() -> None:
    with opened(drawn("letter")) as document:
        assert len(document) == 1
    pages = text_of(drawn("letter_many")).split("\f")
    assert "salutations distinguées" in pages[-1] and "514 864-9191" in pages[-1]
