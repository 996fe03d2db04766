"""Says any key in one language, from Fluent files loaded area by area when first needed."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Any

from csqdesk.places import resource_path

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LOCALES = {"fr": "fr-CA", "en": "en-CA", "xx": "fr-CA"}
"""Language → folder of its catalogue. ``xx`` is French stretched and accented, for the tests of the screens."""

STRETCHED = str.maketrans("aeiouyAEIOUYcnCN", "àéîôûýÀÉÎÔÛÝçñÇÑ")


class MissingWords(KeyError):
    """No catalogue has this key."""


@functools.cache
def catalogue(locale: str) -> dict[str, str]:
    """Every key of a language → the file it stands in, read without Fluent (a key begins its line)."""
    places: dict[str, str] = {}
    for path in sorted(resource_path("words", locale).glob("*.ftl")):
        for line in path.read_text("utf-8").splitlines():
            head, equals, _ = line.partition("=")
            name = head.strip()
            if equals and line[:1].isalpha() and name.replace("-", "").replace("_", "").isalnum():
                places.setdefault(name, str(path))
    return places


@functools.cache
def bundle(locale: str, path: str) -> FluentBundle:
    """The messages of one file, ready to be said."""
    from fluent.runtime import FluentBundle, FluentResource

    made = FluentBundle([locale], use_isolating=False)
    made.add_resource(FluentResource(Path(path).read_text("utf-8")))
    return made


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
        """The message of ``key`` with its facts. Raises MissingWords when neither language has it."""
        locale = self.locale
        path = catalogue(locale).get(key)
        if path is None and locale != "fr-CA":
            locale, path = "fr-CA", catalogue("fr-CA").get(key)
            Words.borrowed.add(key)
        if path is None:
            raise MissingWords(key)
        made = bundle(locale, path)
        pattern = made.get_message(key).value
        said, faults = made.format_pattern(pattern, facts) if pattern is not None else ("", [])
        if faults:
            raise MissingWords(f"{key}: {faults[0]}")
        return stretch(str(said)) if self.language == "xx" else str(said)

    def has(self, key: str) -> bool:
        """True when this language itself has the key."""
        return key in catalogue(self.locale)

    def keys(self) -> frozenset[str]:
        """Every key of this language."""
        return frozenset(catalogue(self.locale))


def stretch(text: str) -> str:
    """French made 40 % longer and accented, so that a label that is cut shows."""
    longer = text.translate(STRETCHED)
    return longer + "~" * max(2, len(text) * 2 // 5)
