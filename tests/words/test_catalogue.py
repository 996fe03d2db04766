"""Reads both catalogues whole: nothing missing, nothing badly set, no word that the office does not use (UX-17)."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Iterator
from enum import StrEnum

import pytest
from fluent.syntax import FluentParser, ast

from csqdesk.places import resource_path
from csqdesk.rules import vocabulary
from csqdesk.rules.reasons import WEIGHTS
from csqdesk.words import MissingWords, Words
from csqdesk.words.catalogue import catalogue

LOCALES = ("fr-CA", "en-CA")
AREAS = sorted(path.stem for path in resource_path("words", "fr-CA").glob("*.ftl"))
NBSP = "\u00a0"

PREFIXES: dict[str, tuple[str, ...]] = {
    "Carrier": ("carrier",),
    "Sender": ("sender",),
    "Condition": ("condition",),
    "RequestKind": ("request-kind",),
    "RequestState": ("request-state",),
    "Route": ("route",),
    "Change": ("change",),
    "Role": ("role", "role-person"),
    "Attestation": ("attestation",),
    "CertificateState": ("certificate-state",),
    "OriginalState": ("original-state",),
    "Method": ("method", "method-long"),
    "CardOutcome": ("card-outcome",),
    "PayerRelation": ("payer-relation",),
    "InstrumentState": ("instrument-state",),
    "FeesState": ("fees-state",),
    "FeeDay": ("fee-day",),
    "ItemCode": ("item",),
    "ItemState": ("item-state",),
    "ConsentSubstitute": ("consent-substitute",),
    "LanguageGround": ("language-ground",),
    "ClerkRole": ("clerk-role",),
    "PaperKind": ("paper-kind",),
    "ClockKind": ("clock-kind",),
    "ClockStart": ("clock-start",),
    "ClockEvent": ("clock-event",),
    "ClockState": ("clock-state",),
    "Channel": ("channel",),
    "PaperEvent": ("paper-event",),
    "Outcome": ("outcome",),
    "DecisionStep": ("decision-step",),
    "Kept": ("kept",),
    "Ground": ("ground",),
}
"""Closed list → the prefixes under which each of its codes has words; a new list without a row fails a test."""

SAME_IN_BOTH = re.compile(
    r"^(country|province|carrier|paper|receipt|key|app|notice|settings)-"
    r"|^(certificate-state-original|field-|owner-|row-|reason-whose)"
)
"""Words that the two languages may well share: proper names, and short labels such as « Note »."""

SHARED = frozenset(
    {
        "Actions",
        "Administration",
        "Copies",
        "Documents",
        "Menu",
        "Message",
        "Note",
        "Notes",
        "Page",
        "Pages",
        "Source",
        "Supervision",
    }
)
"""Single words spelt the same in both languages."""

FORBIDDEN = {
    "fr-CA": re.compile(r"\b(in?valides?|erreurs?|veuillez|désolée?s?|oups|s’il vous plaît)\b|!", re.IGNORECASE),
    "en-CA": re.compile(r"\b(invalid|errors?|please|sorry|oops)\b|!", re.IGNORECASE),
}
"""Words of ux, section 8: messages say what is, then what to do."""

COURTEOUS = frozenset({"paper-return-regards"})
"""A letter closes as letters do; nothing else begs."""


@functools.cache
def messages(locale: str, area: str) -> tuple[ast.Message, ...]:
    text = resource_path("words", locale, f"{area}.ftl").read_text("utf-8")
    body = FluentParser().parse(text).body
    broken = [entry for entry in body if isinstance(entry, ast.Junk)]
    assert not broken, f"{locale}/{area}.ftl: {broken[0].content}"
    return tuple(entry for entry in body if isinstance(entry, ast.Message))


def texts(node: ast.BaseNode | None) -> Iterator[str]:
    """Every sentence a pattern can give, each variant of a selector on its own; a fact shows as ``¤``."""
    if not isinstance(node, ast.Pattern):
        return
    said = [""]
    for element in node.elements:
        choices = list(parts(element))
        said = [before + after for before in said for after in choices]
    yield from said


def parts(element: ast.TextElement | ast.Placeable) -> Iterator[str]:
    if isinstance(element, ast.TextElement):
        yield element.value
        return
    inner = element.expression
    if isinstance(inner, ast.SelectExpression):
        for variant in inner.variants:
            yield from texts(variant.value)
    elif isinstance(inner, ast.StringLiteral):
        yield inner.parse()["value"]
    else:
        yield "¤"


def sentences(locale: str, area: str) -> Iterator[tuple[str, str]]:
    for message in messages(locale, area):
        for text in texts(message.value):
            yield message.id.name, text


def selectors(node: object) -> Iterator[tuple[str, set[str]]]:
    """Variable and variant names of every selector under a node."""
    if isinstance(node, ast.SelectExpression) and isinstance(node.selector, ast.VariableReference):
        keys = {key.name if isinstance(key := variant.key, ast.Identifier) else key.value for variant in node.variants}
        yield node.selector.id.name, keys
    for child in vars(node).values() if isinstance(node, ast.BaseNode) else node if isinstance(node, list) else ():
        if isinstance(child, (ast.BaseNode, list)):
            yield from selectors(child)


def enums() -> dict[str, type[StrEnum]]:
    known = inspect.getmembers(vocabulary, lambda one: inspect.isclass(one) and issubclass(one, StrEnum))
    return {name: kind for name, kind in known if kind is not StrEnum}


# --- complete -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_closed_code_has_its_words(language: str) -> None:
    words = Words(language)
    assert set(enums()) == set(PREFIXES)
    keys = [
        f"{prefix}-{code.value.replace('_', '-')}"
        for name, kind in enums().items()
        for prefix in PREFIXES[name]
        for code in kind
    ]
    keys += [f"item-{code.value.replace('_', '-')}-short" for code in vocabulary.ItemCode]
    assert not [key for key in keys if not words.has(key)]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_reason_has_a_sentence_and_a_label(language: str) -> None:
    words = Words(language)
    keys = [f"reason-{code.replace('.', '-').replace('_', '-')}" for code in WEIGHTS]
    assert not [key for key in keys if not (words.has(key) and words.has(f"{key}-short"))]


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_say_the_same_things_of_the_same_facts(area: str) -> None:
    french, english = (
        {message.id.name: Words(language).needs(message.id.name) for message in messages(locale, area)}
        for locale, language in zip(LOCALES, ("fr", "en"), strict=True)
    )
    assert set(french) == set(english)
    for key in french:
        assert (french[key] ^ english[key]) <= AGREEMENT | {f"{name}_known" for name in french[key]}, key


AGREEMENT = frozenset({"a", "b", "agreement", "count", "item", "kind", "french", "english", "payee_fr", "payee_en"})
"""Facts that one language needs alone: to agree its words, or because a thing has a name in each."""


def test_no_key_stands_twice() -> None:
    for locale in LOCALES:
        keys = [message.id.name for area in AREAS for message in messages(locale, area)]
        assert sorted(keys) == sorted(set(keys))


def test_the_catalogue_read_without_fluent_is_the_one_fluent_reads() -> None:
    for locale in LOCALES:
        assert set(catalogue(locale)) == {message.id.name for area in AREAS for message in messages(locale, area)}


@pytest.mark.parametrize("area", AREAS)
def test_nothing_is_left_in_french_by_mistake(area: str) -> None:
    french = dict(sentences("fr-CA", area))
    same = {
        key: text
        for key, text in sentences("en-CA", area)
        if french.get(key) == text and re.search(r"[a-z]{3}", text) and not SAME_IN_BOTH.search(key)
    }
    assert not {key: text for key, text in same.items() if text not in SHARED}


# --- well set -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("area", AREAS)
def test_french_spaces_are_those_of_quebec(area: str) -> None:
    for key, text in sentences("fr-CA", area):
        assert not re.search(rf'(?<![{NBSP}\d"]):(?=[\s]|$)', text), f"{key}: no-break space before « : »: {text}"
        assert not re.search(r"\s[;!?]", text), f"{key}: no space before ; ! ?: {text}"
        assert not re.search(rf"«(?!{NBSP})|(?<!{NBSP})»", text), f"{key}: no-break space inside « »: {text}"
        assert not re.search(rf"[\d¤][^{NBSP}\d,.]?[$%]", text), f"{key}: no-break space before $ and %: {text}"
        assert not re.search(r"[^ ·]  [^ ·]", text), f"{key}: two spaces: {text}"


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("locale", LOCALES)
def test_apostrophes_and_quotes_are_curly(locale: str, area: str) -> None:
    for key, text in sentences(locale, area):
        bare = re.sub(r'\{"\w+": \w+\}|\{"|"\}|"(field|champ)"', "", text)
        assert "'" not in bare and '"' not in bare, f"{key}: {text}"
        if locale == "en-CA":
            assert not re.search(r"\s[:;!?]", text), f"{key}: {text}"
            assert "«" not in text, f"{key}: {text}"


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("locale", LOCALES)
def test_no_word_blames_or_begs(locale: str, area: str) -> None:
    for key, text in sentences(locale, area):
        assert not FORBIDDEN[locale].search(text) or key in COURTEOUS, f"{key}: {text}"


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("locale", LOCALES)
def test_gender_is_never_put_between_signs(locale: str, area: str) -> None:
    """No parentheses or middle dots for gender or number (ux, section 11)."""
    for key, text in sentences(locale, area):
        assert not re.search(r"\w\((e|s|es|ne|trice|le)\)|\w·e", text), f"{key}: {text}"


@pytest.mark.parametrize("area", AREAS)
def test_three_outcomes_are_never_mixed(area: str) -> None:
    """A paper sent back is returned; refused and rejected are decisions (domain, rule 52)."""
    decisions = re.compile(
        r"^(request-state-|act-|paper-|receipt-|palette-|help-|settings-|card-outcome-|outcome-|ground-)"
        r"|^(problem-decision-|dossier-propose-|action-announce-|find-decide-)"
    )
    for key, text in sentences("fr-CA", area):
        if not decisions.search(key):
            assert not re.search(r"refus|rejet", text, re.IGNORECASE), f"{key}: {text}"


# --- plural -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_plural_has_one_and_other(locale: str, area: str) -> None:
    for message in messages(locale, area):
        for variable, variants in selectors(message):
            if "one" in variants:
                assert variants >= {"one", "other"}, f"{message.id.name}: {variable} {variants}"


def test_nought_and_one_are_singular_in_french_only() -> None:
    assert [Words("fr")("intake-count-word-a", count=count) for count in (0, 1, 2)] == ["compté", "compté", "comptés"]
    french = [Words("fr")("cli-check-problems", count=count) for count in (0, 1, 2)]
    assert french == ["0 anomalie trouvée.", "1 anomalie trouvée.", "2 anomalies trouvées."]
    english = [Words("en")("intake-list-count", count=count) for count in (0, 1, 2)]
    assert english == ["0 envelopes", "1 envelope", "2 envelopes"]


# --- said ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fr", "en", "xx"])
def test_every_message_can_be_said(language: str) -> None:
    words = Words(language)
    for key in words.keys():  # noqa: SIM118
        for sample in (0, 1, 2, "x"):
            assert words(key, **dict.fromkeys(words.needs(key), sample)).strip(), key


def test_a_fact_is_only_text() -> None:
    for hostile in ("{ $path } <b>é</b> =cmd()", "\u2068x\u2069", "%s {0}", "\\"):
        assert hostile in Words("fr")("problem-usage", detail=hostile)


def test_a_pasted_page_does_not_flood_a_sentence() -> None:
    said = Words("fr")("problem-usage", detail="x" * 1_000_000)
    assert len(said) < 600
    assert "…" in said


def test_what_no_language_has_is_refused_by_name() -> None:
    with pytest.raises(MissingWords, match="no-such-key"):
        Words("en")("no-such-key")
    with pytest.raises(MissingWords, match="problem-usage"):
        Words("fr")("problem-usage")
    with pytest.raises(ValueError, match="de"):
        Words("de")


def test_what_english_lacks_is_said_in_french_and_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Words, "borrowed", set())
    monkeypatch.delitem(catalogue("en-CA"), "carrier-hand")
    assert Words("en")("carrier-hand") == "En main propre"
    assert Words.borrowed == {"carrier-hand"}
    assert not Words("en").has("carrier-hand")


def test_the_third_language_is_longer_and_accented() -> None:
    french, stretched = (Words(language)("intake-title") for language in ("fr", "xx"))
    assert len(stretched) >= 1.4 * len(french) - 1
    assert stretched != french and "é" in stretched


def test_loading_the_words_does_not_load_fluent() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from csqdesk.words import Words, formats, keys, reading, say; "
        "w = Words('fr'); w.has('x'); w.keys(); print('fluent.runtime' in sys.modules, 'babel' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]
