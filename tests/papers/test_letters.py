"""Every letter is French first, keeps its signature with its words, and reads back by its code."""

from __future__ import annotations

import re

import pytest
import zxingcpp

from csqdesk.papers.letters.bodies import BODIES
from csqdesk.papers.letters.drawing import render
from csqdesk.papers.letters.sheet import LetterSheet
from csqdesk.rules.codes_on_paper import paper_code, read_code
from csqdesk.rules.law.procedure import WITHOUT_A_ROW
from csqdesk.rules.vocabulary import Ground, ItemCode, ItemState, PaperKind
from csqdesk.words import Words
from tests.papers.drawing import drawn, images_of, opened, text_of
from tests.papers.letter_samples import OFFICE_LETTERS

LETTERS = list(OFFICE_LETTERS)


def pages(pdf: bytes) -> list[str]:
    with opened(pdf) as document:
        return [document[number].get_textpage().get_text_bounded() for number in range(len(document))]


def test_every_letter_of_the_law_has_its_words_and_a_sample() -> None:
    kinds = {kind.value for kind in PaperKind if kind not in WITHOUT_A_ROW}
    assert set(BODIES) == kinds == {sheet.kind for sheet in OFFICE_LETTERS.values()}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_code_a_letter_may_say_has_its_words(language: str) -> None:
    words = Words(language)
    lacks = [state.value for state in ItemState if state not in (ItemState.PRESENT, ItemState.NOT_APPLICABLE)]
    told = {"to_check", "explained", "wrong_edition"}
    keys = [f"paper-letter-lack-{one}" for one in lacks if one not in told]
    keys += [
        f"paper-letter-lack-{one}" for one in ("not_confirming", "copy_only", "original_absent", "none", "partial")
    ]
    apart = (ItemCode.ORIGINAL_CSQ, ItemCode.PAYMENT)
    keys += [f"paper-letter-item-{one.value}" for one in ItemCode if one not in apart]
    keys += [f"paper-letter-ground-{one.value}" for one in Ground]
    assert not [key for key in keys if not words.has(key)]


@pytest.mark.parametrize("name", LETTERS)
def test_a_kept_sheet_draws_the_same_letter(name: str) -> None:
    sheet = OFFICE_LETTERS[name]
    kept = LetterSheet.from_json(sheet.as_json())
    assert kept == sheet
    assert render(kept, Words("fr")) == drawn(name)


@pytest.mark.parametrize("name", LETTERS)
def test_the_signature_and_the_telephones_never_stand_alone_on_a_page(name: str) -> None:
    for text in pages(drawn(name, english=True)):
        lines = [line for line in text.splitlines() if line.strip()]
        words = " ".join(lines)
        if "514" in words and "864-9191" in words:
            assert "Veuillez recevoir" in words or "Sincerely" in words, words
            assert len(lines) > 8, words


@pytest.mark.parametrize("name", ["office_notice", "office_redirection", "office_rejection"])
def test_the_code_of_a_letter_names_the_letter_and_nothing_else(name: str) -> None:
    found = {one.text for one in zxingcpp.read_barcodes(images_of(drawn(name))[0])}
    sheet = OFFICE_LETTERS[name]
    assert found == {paper_code(sheet.paper_number)}
    assert read_code(found.pop()) == ("paper", sheet.paper_number)


@pytest.mark.parametrize("name", LETTERS)
def test_refusal_and_rejection_are_said_only_where_they_are_meant(name: str) -> None:
    text = text_of(drawn(name))
    sheet = OFFICE_LETTERS[name]
    if sheet.kind in ("refusal", "intention_refusal"):
        assert not re.search(r"\brejet", text)
    if sheet.kind in ("rejection", "intention_rejection"):
        assert not re.search(r"\brefus", text)


def test_what_goes_back_is_counted_on_a_slip_of_its_own() -> None:
    *_, slip = pages(drawn("office_redirection"))
    assert "Bordereau de retour" in slip and "4 documents retournés" in slip
    assert "N1048872" in slip and "0045183" in slip and "Numéro de suivi" in slip


def test_the_caseworkers_own_words_are_only_text() -> None:
    from dataclasses import replace

    sheet = replace(OFFICE_LETTERS["office_notice"], explanation="<b>Non</b> & <a href='x'>lien</a>\n{ $x }")
    text = " ".join(pages(render(sheet, Words("fr"))))
    assert "<b>Non</b> & <a href='x'>lien</a>" in text and "{ $x }" in text


PAGE = [
    ("closed", "It is no longer possible to submit an application under this program"),
    ("closed", "To settle permanently in Québec, it is possible to express your interest in Arrima"),
    ("closed", "general and specific requirements of the Skilled Worker Selection Program"),
    ("redirection", "Submit in Arrima:"),
    (
        "redirection",
        "Letter signed by you, requesting the addition of the person in question and explaining your reasons",
    ),
    ("redirection", "have already participated in the Objectif Intégration session, or are exempt by regulation"),
    ("redirected_removal", "update, in your Arrima account, the number of people included in your application"),
    ("redirected_removal", "The application fees you already paid are non-refundable"),
    ("notice", "Your application must be complete to be processed"),
    ("notice", "You have 60 days"),
    ("notice", "Otherwise, your application will be rejected"),
    ("unpaid", "in full and in Canadian dollars"),
    ("unpaid", "These fees are non-refundable, even if your application is refused or rejected"),
    ("unpaid", "Personal cheques are not accepted"),
    ("attestation", "attestation of learning about democratic values and the Québec values"),
    ("attestation", "posted in your Arrima message centre. Otherwise, your application will be rejected"),
    ("selected", "Your Québec selection certificate (CSQ) and, if applicable, those of accompanying family members"),
    ("selection", "Next steps"),
    ("intention_refusal", "Not all the conditions of the program are fulfilled"),
    ("intention_refusal", "submitted in the proper format and within the period given"),
    ("intention_refusal", "Nothing was sent to the Ministère"),
    (
        "intention_refusal",
        "documents or justifications that could improve your application and allow you to meet all the",
    ),
    ("intention_refusal", "You will then receive a decision of acceptance or refusal"),
    ("intention_refusal", "If you do not respond within this period, your application will be refused"),
    ("intention_rejection", "reason to doubt the authenticity of some of your declarations or of the documents"),
    ("intention_rejection", "False or misleading information or documents were provided"),
    ("intention_rejection", "convincing evidence to dispel the grounds for rejection communicated"),
    ("intention_rejection", "You might also be called for an interview"),
    ("intention_rejection", "If you do not respond within this period, your application will be rejected"),
    ("rejection", "Nobody showed up for the interview at the given date"),
    ("refusal", "You have the option of submitting an application for administrative review"),
    ("rejection", "You have the option of submitting an application for administrative review"),
]


@pytest.mark.parametrize(("name", "sentence"), PAGE)
def test_a_letter_says_what_the_page_says(name: str, sentence: str) -> None:
    assert sentence in " ".join(" ".join(pages(drawn(f"office_{name}", english=True))).split())
