"""Says any key in one language, from Fluent files loaded area by area when first needed."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from csqdesk.places import resource_path

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LOCALES = {"fr": "fr-CA", "en": "en-CA", "xx": "fr-CA"}
"""Language → folder of its catalogue. ``xx`` is French stretched and accented, for the tests of the screens."""

ENTRY = re.compile(
    r"^(?P<key>[a-z][a-z0-9_-]*) *=(?P<text>.*(?:\n(?:[ \t].*|(?=\n[ \t])))*)", re.MULTILINE | re.IGNORECASE
)
FACT = re.compile(r"\{ *\$([A-Za-z][A-Za-z0-9_-]*) *\}")
LONGEST_FACT = 500
"""Signs of a fact that a sentence shows: a longer one (a whole pasted page) ends in « … »."""

STRETCHED = str.maketrans("aeiouyAEIOUYcnCN", "àéîôûýÀÉÎÔÛÝçñÇÑ")


class MissingWords(KeyError):
    """No catalogue has this key."""


@functools.cache
def catalogue(locale: str) -> dict[str, tuple[str, str]]:
    """Every key of a language → its file and its text, read without Fluent (a key begins its line)."""
    found: dict[str, tuple[str, str]] = {}
    for path in sorted(resource_path("words", locale).glob("*.ftl")):
        for entry in ENTRY.finditer(path.read_text("utf-8")):
            found.setdefault(entry["key"], (str(path), entry["text"]))
    return found


@functools.cache
def bundle(locale: str, path: str) -> FluentBundle:
    """The messages of one file, ready to be said."""
    from fluent.runtime import FluentBundle, FluentResource

    made = FluentBundle([locale], use_isolating=False)
    made.add_resource(FluentResource(Path(path).read_text("utf-8")))
    return made


def plainly(text: str, facts: Mapping[str, Any]) -> str | None:
    """One line with at most facts that are text or small numbers, said without Fluent; ``None`` for what needs it.

    Nearly every label of a window is such a line, and Fluent takes longer to load than the window has to open.
    """
    if "\n" in text:
        return None
    bare = FACT.sub("", text)
    if "{" in bare or "}" in bare or any(not _plain(facts.get(name)) for name in FACT.findall(text)):
        return None
    return FACT.sub(lambda found: str(facts[found[1]]), text.strip(" "))


class Words:
    """The words of one language: ``words("nav-intake")``. There is no current language: whoever speaks has one.

    What English lacks is said in French, and remembered in ``borrowed`` for a test to find.
    """

    borrowed: set[str] = set()

    def __init__(self, language: str = "fr") -> None:
        if language not in LOCALES:
            raise ValueError(language)
        self.language = language
        self.locale = LOCALES[language]

    def __call__(self, key: str, **facts: Any) -> str:
        """The message of ``key`` with its facts. Raises MissingWords when neither language has it, or a fact lacks."""
        locale, path, text = self._find(key)
        shown = {name: _short(value) for name, value in facts.items()}
        plain = plainly(text, shown)
        if plain is not None:
            return stretch(plain) if self.language == "xx" else plain
        made = bundle(locale, path)
        pattern = made.get_message(key).value
        said, faults = made.format_pattern(pattern, shown) if pattern is not None else ("", [])
        if faults:
            raise MissingWords(f"{key}: {faults[0]}")
        return stretch(str(said)) if self.language == "xx" else str(said)

    def _find(self, key: str) -> tuple[str, str, str]:
        """Locale, file and text of a message; French when the language lacks it."""
        if key in catalogue(self.locale):
            return self.locale, *catalogue(self.locale)[key]
        if key not in catalogue("fr-CA"):
            raise MissingWords(key)
        Words.borrowed.add(key)
        return "fr-CA", *catalogue("fr-CA")[key]

    def needs(self, key: str) -> frozenset[str]:
        """Names of the facts that a message speaks of. Raises MissingWords as a message does."""
        return frozenset(re.findall(r"\$([A-Za-z][A-Za-z0-9_-]*)", self._find(key)[2]))

    def has(self, key: str) -> bool:
        """True when this language itself has the key."""
        return key in catalogue(self.locale)

    def keys(self) -> frozenset[str]:
        """Every key of this language."""
        return frozenset(catalogue(self.locale))


def _plain(value: Any) -> bool:
    """True for what looks the same however it is formatted: text, and counts without thousands."""
    return type(value) is str or (type(value) is int and 0 <= value < 1000)


def _short(value: Any) -> Any:
    too_long = isinstance(value, str) and len(value) > LONGEST_FACT
    return f"{value[: LONGEST_FACT - 1]}…" if too_long else value


def stretch(text: str) -> str:
    """French made 40 % longer and accented, so that a label that is cut shows."""
    longer = text.translate(STRETCHED)
    return longer + "~" * max(2, len(text) * 2 // 5)
