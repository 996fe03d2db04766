"""Checks that what is said without Fluent is said exactly as Fluent says it, and that a window opens without it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from csqdesk.words.catalogue import bundle, catalogue, plainly

HOSTILE = ("Tremblay, Félix", "{ $name }", "  ", "<b>\\1</b>", "201,00\u00a0$", "{", "", 0, 7, 999)


@pytest.mark.parametrize("locale", ["fr-CA", "en-CA"])
def test_plain_lines_are_said_as_fluent_says_them(locale: str) -> None:
    plain = 0
    for key, (path, text) in catalogue(locale).items():
        made = bundle(locale, path)
        pattern = made.get_message(key).value
        needed = sorted({part.split("}")[0].strip() for part in text.split("{ $")[1:]})
        for value in HOSTILE:
            facts = {name: value for name in needed if name.isidentifier()}
            said = plainly(text, facts)
            if said is not None and pattern is not None:
                plain += 1
                assert said == made.format_pattern(pattern, facts)[0], key
    assert plain > 1000, "the window's labels are plain"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (" { $count ->\n    [one] un\n   *[other] deux\n }", {"count": "1"}),
        (' { "" }texte', {}),
        (" { $count } dossiers", {"count": 1200}),
        (" { $name }", {}),
        (" { $count }", {"count": -1}),
        (" { $count }", {"count": True}),
        (" { NUMBER($count) }", {"count": "1"}),
        (" { other-message }", {}),
    ],
)
def test_what_needs_fluent_is_left_to_it(text: str, facts: dict[str, object]) -> None:
    assert plainly(text, facts) is None


def test_a_label_is_said_without_loading_fluent() -> None:
    code = (
        "import sys; from csqdesk.words import Words; Words('fr')('nav-intake'); print('fluent.runtime' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
