"""Holds the messages of entry to the letter of their specification (ux, section 8)."""

from __future__ import annotations

from typing import Any

import pytest

from csqdesk.words import Words
from csqdesk.words.formats import NBSP

MESSAGES: list[tuple[str, dict[str, Any], str, str]] = [
    (
        "fix-request-kind",
        {},
        "Choisissez l’objet de la demande : A, R, D, C ou X.",
        "Choose the request: A, R, D, C or X.",
    ),
    (
        "fix-person-name",
        {"number": 2},
        "Inscrivez le nom de famille de la personne 2, ou videz la ligne (Ctrl+Suppr).",
        "Enter person 2’s family name, or clear the row (Ctrl+Delete).",
    ),
    (
        "fix-card-number",
        {},
        "Ce texte ressemble à un numéro de carte : il n’est pas conservé.",
        "This looks like a card number: it is not kept.",
    ),
    (
        "check-personal-cheque",
        {},
        "Chèque personnel non accepté : F7 prépare la lettre de retour.",
        "Personal cheque not accepted: F7 prepares the return letter.",
    ),
    (
        "check-originals-differ",
        {"counted": 1, "expected": 2},
        "1 compté, 2 attendus : recomptez, puis Entrée.",
        "1 counted, 2 expected: count again, then Enter.",
    ),
    (
        "check-originals-differ",
        {"counted": 0, "expected": 1},
        "0 compté, 1 attendu : recomptez, puis Entrée.",
        "0 counted, 1 expected: count again, then Enter.",
    ),
    (
        "check-amount-differs",
        {"read": "197,00 $", "due": "201,00 $"},
        "Lu 197,00 $, exigible 201,00 $ : retapez le montant lu.",
        "Read 197,00 $, due 201,00 $: type the amount read again.",
    ),
    (
        "check-amount-short",
        {"short": "4,00 $"},
        "Montant insuffisant : il manque 4,00 $.",
        "Amount short by 4,00 $.",
    ),
    (
        "check-issuer-unknown",
        {},
        "Émetteur hors de la liste des banques canadiennes.",
        "Issuer not on the list of Canadian banks.",
    ),
    (
        "check-number-seen",
        {"packet": "26-00012", "date": "2026-01-19"},
        "Numéro déjà inscrit : enveloppe 26-00012, le 2026-01-19.",
        "Already logged: envelope 26-00012, 2026-01-19.",
    ),
    (
        "check-tracking-digit",
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
        "check-postmark-year",
        {"postmark_year": "2025", "receipt_year": "2026", "postmark": "x", "receipt": "y"},
        "Cachet postal de 2025, reçu en 2026 : x ou y, choisissez le tarif.",
        "Postmarked 2025, received 2026: x or y, choose the fee.",
    ),
    (
        "check-number-shape",
        {},
        "Numéro d’une autre forme que prévu : vérifiez, puis Entrée.",
        "Number in an unexpected form: check it, then Enter.",
    ),
    (
        "note-csq-old",
        {},
        "CSQ délivré il y a plus de 24 mois : lettre d’IRCC exigée.",
        "CSQ issued more than 24 months ago: IRCC letter required.",
    ),
    (
        "note-attestation",
        {"age": 34},
        "34 ans : attestation des valeurs exigée.",
        "Age 34: values attestation required.",
    ),
    (
        "note-no-csq",
        {},
        "Aucun CSQ délivré : ce changement se fait dans Arrima.",
        "No CSQ issued: this change is made in Arrima.",
    ),
    ("note-removal-free", {}, "Aucuns frais pour un retrait.", "No fee for a removal."),
    (
        "system-fee-unknown",
        {"year": "2027"},
        (
            "Aucun tarif pour 2027 : une personne responsable doit l’inscrire. "
            "L’enveloppe est enregistrée sans montant exigible."
        ),
        "No fee for 2027: a supervisor must enter it. The envelope is logged with no amount due.",
    ),
    (
        "system-disk-full",
        {},
        "Enregistrement impossible : le disque est plein. Votre brouillon est gardé.",
        "Cannot save: the disk is full. Your draft is kept.",
    ),
    (
        "system-changed",
        {"name": "Samuel Diallo", "time": "14 h 5"},
        "Samuel Diallo a modifié ce dossier à 14 h 5. Vos changements sont à droite.",
        "Samuel Diallo changed this file at 14 h 5. Your changes are on the right.",
    ),
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
        "1 sur 1 présente, 0 sans objet",
        "1 of 1 present, 0 not applicable",
    ),
    (
        "intake-tiles-count",
        {"present": 3, "needed": 8, "none": 1},
        "3 sur 8 présentes, 1 sans objet",
        "3 of 8 present, 1 not applicable",
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
