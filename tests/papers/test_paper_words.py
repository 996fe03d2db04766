"""Proves that papers have words for every closed code, in both languages, set the way Québec sets them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import csqdesk.papers
from csqdesk.places import resource_path
from csqdesk.rules.reasons import WEIGHTS
from csqdesk.rules.vocabulary import (
    Carrier,
    CertificateState,
    Change,
    ItemCode,
    ItemState,
    LanguageGround,
    Method,
    RequestKind,
    Role,
)
from csqdesk.words import Words

FACTS = {
    "count": 2, "kind": "mixed", "agreement": "f", "item": "letter", "method": "cash", "kept": "x", "expected": 2,
    "amount": "1 $", "reasons": "x", "what": "x", "who": "x", "list": "x",
}  # fmt: skip
REASONS = [code.replace(".", "-") for code in WEIGHTS if code.startswith("instrument.")]
KEYS = [
    *(f"paper-method-{code}" for code in Method),
    *(f"receipt-means-{code}" for code in Carrier),
    *(f"receipt-kind-{code}" for code in RequestKind),
    *(f"receipt-change-{code}" for code in Change),
    *(f"receipt-role-{code}" for code in Role),
    *(f"receipt-certificate-{code}" for code in CertificateState),
    *(f"receipt-item-{code}" for code in ItemCode),
    *(f"receipt-need-{code}" for code in ItemCode),
    *(f"receipt-state-{code}" for code in ItemState),
    *(f"paper-ground-{code}" for code in LanguageGround),
    *(f"receipt-reason-{code}" for code in REASONS),
    *(f"paper-return-reason-{code}" for code in REASONS),
]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_code_has_its_words(language: str) -> None:
    words = Words(language)
    assert not [key for key in KEYS if not words.has(key)]
    assert all(words(key, **FACTS) for key in KEYS)


def test_both_catalogues_have_the_same_keys() -> None:
    def keys(language: str) -> set[str]:
        known = Words(language).keys()
        return {key for key in known if key.startswith(("paper-", "receipt-"))}

    assert keys("fr") == keys("en")


def test_no_word_is_kept_for_nobody() -> None:
    folder = Path(csqdesk.papers.__file__).parent
    code = "\n".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    told = set(re.findall(r"""["']((?:paper|receipt)-[a-z_0-9-]+)["']""", code))
    told |= {f"paper-contact-{place}" for place in ("montreal", "quebec", "abroad")}
    told |= {f"paper-{kind}{note}" for kind in ("duplicate", "void") for note in ("", "-note")}
    opened = tuple(f"{key}-" for key in re.findall(r'code\(\s*"([a-z-]+)"', code))
    kept = [line.split(" = ")[0] for line in _lines("fr-CA") if re.match("[a-z]", line)]
    assert not [key for key in kept if key not in told and not key.startswith(opened)]


def _lines(locale: str) -> list[str]:
    path: Path = resource_path("words", locale, "papers.ftl")
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("locale", ["fr-CA", "en-CA"])
def test_the_typography_is_that_of_quebec(locale: str) -> None:
    for line in _lines(locale):
        said = re.sub(r"\{[^{}]*->|\[[a-z0-9_]+\]|\$\w+", "", line)
        assert "'" not in said and '"' not in said, line
        assert not re.search(r"\s[;!?]", said), line
        if locale == "fr-CA":
            assert not re.search(r"(?<!\u00a0):(\s|$)", said), line
            assert not re.search(r"[0-9] [$%]|« | »", said), line


@pytest.mark.parametrize("locale", ["fr-CA", "en-CA"])
def test_refusal_rejection_and_return_are_never_mixed(locale: str) -> None:
    """A paper sent back is returned and not accepted; refused and rejected are decisions (domain, rule 52)."""
    for line in _lines(locale):
        said = line.partition("=")[2] or line
        if re.search(r"rejet|refus|reject", said) and "émetteur" not in said:
            assert line.startswith(("receipt-fees-note", "receipt-missing-else")), line
