"""Holds the messages of entry to the letter of their specification (ux, section 8)."""

from __future__ import annotations

from typing import Any

import pytest

from csqdesk.words import Words
from csqdesk.words.formats import NBSP

MESSAGES: list[tuple[str, dict[str, Any], str, str]] = [
    (
        "intake-fix-kind",
        {},
        "Choisissez l’objet de la demande : A, R, D, C ou X.",
        "Choose the request: A, R, D, C or X.",
    ),
    (
        "intake-fix-name",
        {"n": 2},
        "Inscrivez le nom de famille de la personne 2, ou videz la ligne (Ctrl+Suppr).",
        "Enter person 2’s family name, or clear the row (Ctrl+Delete).",
    ),
    (
        "problem-text-card-number",
        {},
        "Ce texte ressemble à un numéro de carte : il n’est pas conservé.",
        "This looks like a card number: it is not kept.",
    ),
    (
        "intake-count-again-fr",
        {"count": 1, "a": "compté", "expected": 2, "b": "attendus"},
        "1 compté, 2 attendus : recomptez, puis Entrée",
        "1 counted, 2 expected: count again, then Enter",
    ),
    (
        "intake-amount-again",
        {"read": "197,00 $", "due": "201,00 $"},
        "Lu 197,00 $, exigible 201,00 $ : retapez le montant lu",
        "Read 197,00 $, due 201,00 $: type the amount read again",
    ),
    (
        "intake-amount-short",
        {"short": "4,00 $"},
        "Montant insuffisant : il manque 4,00 $",
        "Amount short by 4,00 $",
    ),
    (
        "intake-issuer-unknown",
        {},
        "Émetteur hors de la liste des banques canadiennes.",
        "Issuer not on the list of Canadian banks.",
    ),
    (
        "intake-dup-tracking",
        {"number": "26-00012", "day": "2026-01-19"},
        "Numéro déjà inscrit : enveloppe 26-00012, le 2026-01-19.",
        "Already logged: envelope 26-00012, 2026-01-19.",
    ),
    (
        "intake-check-digit",
        {},
        "Chiffre de contrôle différent : vérifiez le numéro de suivi.",
        "Check digit differs: verify the tracking number.",
    ),
    (
        "check-received-old",
        {},
        "Reçu il y a plus de 30 jours : vérifiez la date.",
        "Received more than 30 days ago: check the date.",
    ),
    (
        "intake-straddle",
        {"a": "2025", "b": "2026", "x": "x", "y": "y"},
        "Cachet postal de 2025, reçu en 2026 : x ou y, choisissez le tarif.",
        "Postmarked 2025, received 2026: x or y, choose the fee.",
    ),
    (
        "intake-note-letter",
        {},
        "CSQ délivré il y a plus de 24 mois : lettre d’IRCC exigée.",
        "CSQ issued more than 24 months ago: IRCC letter required.",
    ),
    (
        "intake-age-attestation",
        {"age": 34},
        "34 ans : attestation des valeurs exigée",
        "Age 34: values attestation required",
    ),
    (
        "intake-note-no-csq",
        {},
        "Aucun CSQ délivré : ce changement se fait dans Arrima.",
        "No CSQ issued: this change is made in Arrima.",
    ),
    ("dossier-payment-free", {}, "Aucuns frais pour un retrait.", "No fee for a removal."),
    (
        "empty-search",
        {"text": "chè"},
        "Aucun dossier pour « chè ». Essayez sans le prénom.",
        "No file for “chè”. Try without the given name.",
    ),
    (
        "empty-originals",
        {},
        "Aucun CSQ original en garde pour ce dossier.",
        "No original CSQ held for this file.",
    ),
    (
        "intake-tiles-count",
        {"present": 1, "needed": 1, "none": 0},
        "1 tuile cochée sur 1, 0 sans objet",
        "1 of 1 tiles ticked, 0 not applicable",
    ),
    (
        "intake-tiles-count",
        {"present": 3, "needed": 8, "none": 1},
        "3 tuiles cochées sur 8, 1 sans objet",
        "3 of 8 tiles ticked, 1 not applicable",
    ),
    (
        "receipt-need-spouse_declarations",
        {},
        "les déclarations signées de la conjointe ou du conjoint",
        "the declarations signed by the spouse",
    ),
    (
        "problem-printer-failed",
        {},
        "L’accusé n’a pas été imprimé : imprimante hors ligne. L’enveloppe est enregistrée.",
        "The receipt was not printed: printer offline. The envelope is saved.",
    ),
]


@pytest.mark.parametrize(("key", "facts", "french", "english"), MESSAGES, ids=[row[0] for row in MESSAGES])
def test_messages_are_those_of_the_specification(key: str, facts: dict[str, Any], french: str, english: str) -> None:
    assert Words("fr")(key, **facts).replace(NBSP, " ") == french
    assert Words("en")(key, **facts) == english
