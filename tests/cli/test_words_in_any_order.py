"""Options stand before or after what a command is about, as the contract writes them and as people type them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from .conftest import Command

Envelope = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    "words",
    [
        ("rules", "deadline", "--json", "-"),
        ("rules", "--json", "deadline", "-"),
        ("rules", "deadline", "-", "--json"),
        ("rules", "deadline", "--json"),
        ("rules", "deadline"),
    ],
)
def test_the_order_of_the_words_of_a_rule_is_free(csqdesk: Command, words: tuple[str, ...]) -> None:
    answer = csqdesk(*words, fed=[{"start": "2026-02-05", "days": 60}])
    assert (answer.code, answer.line["counted_to"], answer.line["last_day"]) == (0, "2026-04-06", "2026-04-07")


@pytest.mark.parametrize(
    "words",
    [
        ("packet", "edit", "26-00001", "--if-version", 1, "--json", "-"),
        ("packet", "edit", "--if-version", 1, "26-00001", "--json", "-"),
        ("packet", "edit", "--json", "--if-version=1", "26-00001", "-"),
        ("packet", "edit", "26-00001", "-", "--json", "--if-version", 1),
    ],
)
def test_an_envelope_is_edited_in_any_order(csqdesk: Command, envelope: Envelope, words: tuple[Any, ...]) -> None:
    csqdesk("packet", "add", "--json", "-", fed=[envelope()])
    answer = csqdesk(*words, fed=[{"note": "Deux timbres.", "reason": "Oubli"}])
    assert answer.code == 0
    assert answer.line["version"] == 2


def test_an_act_and_a_question_take_their_entry_after_json(csqdesk: Command, envelope: Envelope) -> None:
    done = csqdesk("act", "log_packet", "--json", "-", fed=[envelope()])
    assert (done.code, done.line["ack"], done.line["number"]) == (0, "log_packet", "26-00001")
    asked = csqdesk("ask", "show_packet", "--json", "-", fed=[{"number": "26-00001"}])
    assert (asked.code, asked.line["version"]) == (0, 1)


def test_what_may_be_said_before_a_command_may_be_said_after_it(csqdesk: Command, tmp_path: Any) -> None:
    other = tmp_path / "autre.csqdesk"
    answer = csqdesk("packet", "show", "26-00007", "--json", "--db", other, "--lang", "en", "--today", "2026-03-05")
    assert other.exists()
    assert (answer.code, answer.said) == (3, "Envelope – No envelope 26-00007: check the number.\n")


@pytest.mark.parametrize("text", ["-x", "--", "--db", "--json", "--help", "-", "* -- '\"", "NEAR(a b)", "=cmd"])
def test_any_text_can_be_looked_for(csqdesk: Command, text: str) -> None:
    assert csqdesk("packet", "search", text, "--json").code == 0
    assert csqdesk("packet", "search", "--json", "--", text).code == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("packet", "list", "--bogus"), "Mots non compris : --bogus. « csqdesk --help » montre les commandes."),
        (("bogus",), None),
        (("packet",), "Il manque COMMAND à cette commande : « csqdesk --help » montre les commandes."),
        (("receipt", "26-00001"), "Il manque --pdf à cette commande : « csqdesk --help » montre les commandes."),
        (("--lang", "de", "check"), "« de » n’est pas dans la liste : fr, en."),
        (("check", "--db"), "L’option --db attend une valeur."),
        (("assess", "1", "--on", "20260305"), "--on – « 20260305 » n’est pas une date de la forme aaaa-mm-jj."),
        (("assess", "1", "--on", "2026-W10-1"), "--on – « 2026-W10-1 » n’est pas une date de la forme aaaa-mm-jj."),
        (("--lang", "en", "--today", "demain", "check"), "--today – “demain” is not a date written yyyy-mm-dd."),
    ],
)
def test_words_that_make_no_sense_are_told_in_the_chosen_language(
    csqdesk: Command, words: tuple[str, ...], sentence: str | None
) -> None:
    answer = csqdesk(*words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.said.count("\n") == 1
    if sentence is not None:
        assert answer.said.replace("\u00a0", " ") == sentence + "\n"
