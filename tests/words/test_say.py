"""Proves that reasons and problems read as sentences: no code, no hole, the right people, money and days."""

from __future__ import annotations

import re
from datetime import date

import pytest

from csqdesk.casework.acts import ACTS
from csqdesk.problems import Invalid, Stale
from csqdesk.rules.reasons import WEIGHTS, Reason, Weight
from csqdesk.words import Words
from csqdesk.words.formats import NBSP
from csqdesk.words.say import act_sentence, field_label, problem_sentence, reason_label, reason_sentence

FR, EN = Words("fr"), Words("en")
NAMES = ("Bouchard, Marie-Ève", "Nguyễn, Thị Hồng")

GOLDEN: list[tuple[Reason, str, str]] = [
    (
        Reason("payment.partial", {"short_cents": 100500, "due_cents": 201000, "usable_cents": 100500}),
        "Montant insuffisant : il manque 1 005,00 $.",
        "Amount short by $1,005.00.",
    ),
    (
        Reason("payment.none", {"due_cents": 20100}),
        "Aucun paiement utilisable : 201,00 $ à demander.",
        "No usable payment: ask for $201.00.",
    ),
    (
        Reason("payment.none", {"due_cents": None}),
        "Aucun paiement utilisable : à demander.",
        "No usable payment: ask for it.",
    ),
    (
        Reason("item.absent", {"item": "residence_permit", "person": 0}),
        "Titre de séjour (Bouchard, Marie-Ève) : pièce manquante, la demander.",
        "Residence permit (Bouchard, Marie-Ève): missing, ask for it.",
    ),
    (
        Reason("item.unsigned", {"item": "letter"}),
        "Lettre signée : la signature manque, la demander.",
        "Signed letter: the signature is missing, ask for it.",
    ),
    (
        Reason("item.to_check", {"item": "french", "person": 7}),
        "Connaissance du français (personne 8) : pièce à vérifier.",
        "Knowledge of French (person 8): to check.",
    ),
    (
        Reason("person.turns_18_soon", {"person": 1, "on": "2026-04-01"}),
        "18 ans le 1er avril 2026 (Nguyễn, Thị Hồng) : surveiller le consentement et l’attestation des valeurs.",
        "Turns 18 on April 1, 2026 (Nguyễn, Thị Hồng): watch the consent and the values attestation.",
    ),
    (
        Reason("instrument.method_refused", {"method": "personal_cheque"}),
        "Chèque personnel : mode non accepté, retourner l’instrument avec sa lettre (F7).",
        "Personal cheque: method not accepted, return the instrument with its letter (F7).",
    ),
    (
        Reason("instrument.stale", {"dated_on": "2025-07-01", "stale_on": "2026-01-01", "received_on": "2026-03-04"}),
        "Chèque du 1er juillet 2025, périmé après le 1er janvier 2026 : en demander un autre.",
        "Cheque dated July 1, 2025, stale after January 1, 2026: ask for another.",
    ),
    (
        Reason("fee.year_unknown", {"year": 2027}),
        "Aucun tarif pour 2027 : une personne responsable doit l’inscrire.",
        "No fee for 2027: a supervisor must enter it.",
    ),
    (
        Reason(
            "fee.day_straddles_year",
            {"postmark_cents": 19700, "receipt_cents": 20100, "postmark_year": 2025, "receipt_year": 2026},
        ),
        "Cachet postal de 2025, reçu en 2026 : 197,00 $ ou 201,00 $, choisir le tarif.",
        "Postmarked 2025, received 2026: $197.00 or $201.00, choose the fee.",
    ),
    (
        Reason("received.closed_day", {"day": "2026-12-25", "holiday": "christmas"}),
        "Reçu le 25 décembre 2026, un jour où le bureau est fermé (Noël) : vérifier la date.",
        "Received on December 25, 2026, a day the office is closed (Christmas): check the date.",
    ),
    (
        Reason("tracking.check_digit", {"tracking": "RN482913304CA", "kind": "s10"}),
        "Chiffre de contrôle différent : vérifier le numéro de suivi RN 482 913 304 CA.",
        "Check digit differs: verify the tracking number RN 482 913 304 CA.",
    ),
    (
        Reason("certificate.unexpected", {"received": 2, "expected": 1}),
        "2 originaux reçus, 1 attendu : vérifier à qui est celui de trop.",
        "2 originals received, 1 expected: check whose the extra one is.",
    ),
    (
        Reason("case.difference", {"fact": "submitted_on", "known": "2024-05-01", "stated": "2024-05-10"}),
        (
            "Date de la demande initiale : le dossier indique « 1er mai 2024 », "
            "l’enveloppe indique « 10 mai 2024 ». Comparer et trancher."
        ),
        (
            "Date of the original application: the file says “May 1, 2024”, "
            "the envelope says “May 10, 2024”. Compare and settle."
        ),
    ),
    (
        Reason("item.wrong_form", {"item": "form_part_1", "form": "A-0527-AF", "expected": "A-0524-AF"}),
        "Formulaire, partie 1 : formulaire A-0527-AF reçu, A-0524-AF attendu, le demander.",
        "Form, part 1: form A-0527-AF received, A-0524-AF expected, ask for it.",
    ),
    (
        Reason("item.wrong_form", {"item": "form_part_1"}),
        "Formulaire, partie 1 : formulaire d’un autre volet ou programme, demander celui du volet au dossier.",
        "Form, part 1: form of another stream or program, ask for the one of the stream on file.",
    ),
    (
        Reason("certificate.older_than_24_months", {"name": "Bouchard, Luc", "issued_on": "2023-05-01"}),
        "CSQ (Bouchard, Luc) délivré il y a plus de 24 mois, le 1er mai 2023 : lettre d’IRCC exigée.",
        "CSQ (Bouchard, Luc) issued more than 24 months ago, on May 1, 2023: IRCC letter required.",
    ),
    (
        Reason("instrument.seen_before", {"packet": None}),
        "Même instrument deux fois dans cette demande : une personne responsable décide.",
        "Same instrument twice in this request: a supervisor decides.",
    ),
    (
        Reason("person.child_over_22", {"person": 0, "age": 23, "locked_age": 20, "locked_on": "2023-01-02"}),
        (
            "Enfant de 23 ans à la réception (Bouchard, Marie-Ève), de 20 ans à la demande initiale : "
            "une personne responsable décide."
        ),
        "Child aged 23 at receipt (Bouchard, Marie-Ève), 20 at the original application: a supervisor decides.",
    ),
]


@pytest.mark.parametrize(("reason", "french", "english"), GOLDEN, ids=lambda one: getattr(one, "code", ""))
def test_reasons_read_as_sentences(reason: Reason, french: str, english: str) -> None:
    assert plain(reason_sentence(FR, reason, NAMES)) == french
    assert plain(reason_sentence(EN, reason, NAMES)) == english


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


@pytest.mark.parametrize("code", WEIGHTS)
@pytest.mark.parametrize("words", [FR, EN], ids=["fr", "en"])
def test_a_rule_that_leaves_a_fact_out_leaves_no_hole(words: Words, code: str) -> None:
    for said in (reason_sentence(words, Reason(code)), reason_label(words, Reason(code))):
        assert "$" not in said and "{" not in said
        assert said[:1] == "—" or said[:1].isupper() or said[:1].isdigit()


@pytest.mark.parametrize("words", [FR, EN], ids=["fr", "en"])
def test_a_label_fits_a_badge(words: Words) -> None:
    labels = [reason_label(words, Reason(code, {"item": "french"})) for code in WEIGHTS]
    assert not [label for label in labels if len(label) > 45 or label.endswith(".")]


def test_a_reason_is_said_by_its_weight() -> None:
    seen = Reason("instrument.no_certification_mark")
    unseen = Reason("instrument.no_certification_mark", {}, Weight.DECIDE)
    assert "non accepté" in reason_sentence(FR, seen)
    assert "non accepté" not in reason_sentence(FR, unseen)
    taken = Reason("instrument.cooperative", {"issuer": "Caisse Desjardins"})
    stopped = Reason("instrument.cooperative", {"issuer": "Caisse Desjardins"}, Weight.STOP)
    assert "not accepted" in reason_sentence(EN, stopped)
    assert "not accepted" not in reason_sentence(EN, taken)


def test_labels_of_the_list() -> None:
    assert reason_label(FR, Reason("payment.partial", {"short_cents": 1})) == "Montant insuffisant"
    assert plain(reason_label(FR, Reason("item.absent", {"item": "residence_permit"}))) == "Titre de séjour : à fournir"


def test_no_label_of_an_item_agrees_with_it() -> None:
    """« Titre de séjour : manquante » jars: an item may be masculine or plural, so its label takes no participle."""
    for code in WEIGHTS:
        if code.startswith("item."):
            label = reason_label(FR, Reason(code, {"item": "residence_permit"})).split(NBSP)[-1]
            assert not re.search(r": (manquante|incomplète|non signée|non authentifiée|perdue|retournée)", label), code


def test_a_hostile_name_is_only_text() -> None:
    said = reason_sentence(FR, Reason("item.absent", {"item": "french", "person": 0}), ["<b>{ $x } =cmd"])
    assert "(<b>{ $x } =cmd)" in said


# --- acts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [FR, EN], ids=["fr", "en"])
def test_history_has_words_for_every_act(words: Words) -> None:
    for act in set(ACTS) - {"keep_draft", "drop_draft"}:
        said = act_sentence(words, act)
        assert said and "$" not in said, act


def test_history_names_what_was_touched() -> None:
    assert act_sentence(FR, "log_packet", "26-00412") == "Enveloppe 26-00412 reçue"
    assert act_sentence(EN, "issue_receipt", "P26-00087") == "Receipt P26-00087 issued"
    assert (
        plain(act_sentence(FR, "record_item", "26-00412", {"item": "french", "state": "present"}))
        == "Connaissance du français : reçue"
    )


# --- problems -----------------------------------------------------------------------------------------------------


def test_a_problem_names_its_field_as_people_do() -> None:
    problem = Invalid("problem-name-too-long", field="persons.0.family_name", limit=100)
    assert plain(problem_sentence(FR, problem)) == (
        "Personne 1, nom de famille – Nom de plus de 100 caractères : le raccourcir comme sur le document."
    )
    assert problem_sentence(EN, problem) == (
        "Person 1, family name – Name of more than 100 characters: shorten it as on the document."
    )


def test_a_problem_without_a_field_is_a_sentence() -> None:
    problem = Invalid("problem-received-in-future", today=date(2026, 3, 1))
    assert plain(problem_sentence(FR, problem)) == (
        "La date de réception est après aujourd’hui (1er mars 2026) : la vérifier."
    )
    assert problem_sentence(EN, problem) == "The date of receipt is after today (March 1, 2026): check it."


def test_numbers_that_name_are_not_grouped() -> None:
    said = problem_sentence(FR, Stale("problem-version-conflict", seen=1204, current=1205))
    assert "1204" in said and "1205" in said


def test_kinds_of_values_are_words() -> None:
    said = problem_sentence(EN, Invalid("problem-field-type", field="instruments.1.amount_cents", expected="int"))
    assert said == "Payment 2, amount – A value of another kind is expected (a whole number)."


def test_a_problem_without_its_facts_still_reads() -> None:
    for key in FR.keys():  # noqa: SIM118
        if key.startswith("problem-") and key != "problem-field":
            assert "$" not in problem_sentence(FR, Invalid(key)).replace("$PATH", "")


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("received_on", "Date de réception"),
        ("persons.0.born_on", "Personne 1, naissance"),
        ("instruments.2.payer.name", "Paiement 3, personne qui paie, nom"),
        ("case.principal.address.postal_code", "Personne requérante, adresse, code postal"),
        ("openers.1", "Personne à l’ouverture 2"),
        ("colour", "colour"),
        ("persons.0.colour", "persons.0.colour"),
        ("a..b", "a..b"),
        ("persons.²", "persons.²"),
    ],
)
def test_fields_are_called_as_people_call_them(path: str, label: str) -> None:
    assert field_label(FR, path) == label
