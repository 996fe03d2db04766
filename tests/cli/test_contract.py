"""The page of the contract, line by line: shapes, codes, sentences, what goes where."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csqdesk.cli.options import COMMANDS
from csqdesk.problems import EXIT_CODES
from csqdesk.store.driver import connect

from .conftest import Command

LINE = json.loads((Path(__file__).parent / "contract_line.json").read_text("utf-8"))
Envelope = Callable[..., dict[str, Any]]


@pytest.fixture
def logged(csqdesk: Command) -> dict[str, Any]:
    answer = csqdesk("--today", "2026-03-05", "packet", "add", "--json", "-", fed=[LINE])
    assert (answer.code, answer.said) == (0, "")
    ack: dict[str, Any] = answer.line
    return ack


def test_the_line_of_the_contract_is_acknowledged_and_the_same_again_stores_nothing(
    csqdesk: Command, logged: dict[str, Any]
) -> None:
    assert logged == {"ack": "0b6f1c", "number": "26-00001", "id": 1, "request": 1}
    again = csqdesk("packet", "add", "--json", "-", fed=[LINE])
    assert (again.code, again.line) == (0, {**logged, "again": True})
    assert len(csqdesk("packet", "list", "--json").lines) == 1


def test_record_holds_what_was_given(csqdesk: Command, logged: dict[str, Any]) -> None:
    shown = csqdesk("packet", "show", "26-00001", "--json").line
    given = {name: one for name, one in LINE.items() if one is not None}
    given["instruments"] = [{n: one for n, one in row.items() if one is not None} for row in given["instruments"]]
    assert (shown["record"], shown["version"]) == (given, 1)
    assert csqdesk("packet", "list", "--json").lines == [shown]
    assert csqdesk("packet", "search", "nguyen thi", "--json").lines == [shown]


def test_the_assessment_has_the_shape_of_the_contract(csqdesk: Command, logged: dict[str, Any]) -> None:
    found = csqdesk("assess", "26-00001", "--json", "--on", "2026-03-05").line
    items = {(one["item"], one["person"]): one for one in found.pop("items")}
    reasons = {(one["code"], one["facts"].get("item")): one for one in found.pop("reasons")}
    assert found == {
        "request": "26-00001",
        "state": "to_verify",
        "route": "mail",
        "judged_on": "2026-03-05",
        "law": "2026-01-01",
        "fees": {
            "on": "2026-03-04",
            "per_person": [{"person": 0, "cents": 20100}],
            "due_cents": 20100,
            "received_cents": 20100,
            "usable_cents": 20100,
            "state": "exact",
        },
        "instruments": [{"method": "bank_draft", "number": "0045183", "state": "accepted", "reasons": []}],
        "certificates": {
            "expected": 2,
            "received": 1,
            "missing": 1,
            "older_than_24_months": 0,
            "federal_letter": False,
        },
        "clocks": [],
        "proposals": [],
    }
    letter = {"item": "letter", "person": None, "required": True, "state": "unsigned", "missing": True}
    permit = {"item": "residence_permit", "person": 0, "required": True, "state": "to_check", "missing": False}
    assert (items["letter", None], items["residence_permit", 0]) == (letter, permit)
    unsigned = {"code": "item.unsigned", "weight": "stop", "facts": {"item": "letter"}}
    missing = {"code": "certificate.missing", "weight": "stop", "facts": {}}
    to_check = {"code": "item.to_check", "weight": "decide", "facts": {"item": "residence_permit", "person": 0}}
    assert reasons["item.unsigned", "letter"] == unsigned
    assert reasons["certificate.missing", None] == missing
    assert reasons["item.to_check", "residence_permit"] == to_check
    attestation = reasons["attestation.required", None]
    assert (attestation["weight"], attestation["facts"]["person"]) == ("warn", 0)


@pytest.mark.parametrize(
    ("rule", "given", "part"),
    [
        ("deadline", {"start": "2026-02-05", "days": 60}, {"counted_to": "2026-04-06", "last_day": "2026-04-07"}),
        ("deadline", {"start": "2026-03-09", "days": 60}, {"last_day_with_saturdays": "2026-05-08"}),
        ("fee", {"on": "2026-03-04", "role": "de_facto_spouse"}, {"cents": 20100, "law": "2026-01-01"}),
        ("certificate", {"issued_on": "2024-02-29", "received_on": "2026-03-01"}, {"older_than_24_months": True}),
        ("certificate", {"issued_on": "2024-02-29", "received_on": "2026-02-28"}, {"older_than_24_months": False}),
        ("tracking", {"tracking": "RN 123 456 785 CA"}, {"kind": "s10", "tracking": "RN123456785CA", "reasons": []}),
        ("instrument", {**LINE["instruments"][0], "received_on": "2026-03-04"}, {"state": "accepted", "reasons": []}),
    ],
)
def test_a_rule_answers_plain_values_without_an_office(
    csqdesk: Command, own_folders: Path, rule: str, given: dict[str, Any], part: dict[str, Any]
) -> None:
    answer = csqdesk("rules", rule, "--json", "-", fed=[given])
    assert (answer.code, answer.said) == (0, "")
    assert part.items() <= answer.line.items()
    assert not (own_folders / "office.csqdesk").exists()


def test_the_checklist_of_the_line(csqdesk: Command) -> None:
    answer = csqdesk("rules", "checklist", "--json", "-", fed=[LINE])
    listed = [one["item"] for one in answer.line["items"]]
    assert {"letter", "identity", "residence_permit", "french"} <= set(listed)
    assert "federal_letter" not in listed


def test_acts_and_questions_are_listed_with_their_fields(csqdesk: Command) -> None:
    acts = {one["act"]: one for one in csqdesk("act", "--list", "--json").lines}
    names = {one["name"]: one for one in acts["log_packet"]["fields"]}
    assert {name for name, one in names.items() if one["required"]} == {"ref", "received_on"}
    assert set(LINE) <= set(names)
    assert all(one["who"] for one in acts.values())
    questions = {one["ask"]: one for one in csqdesk("ask", "--list", "--json").lines}
    assert [one["name"] for one in questions["assess_packet"]["fields"]] == ["number", "on"]


def test_after_a_refused_line_the_rest_is_saved(csqdesk: Command, envelope: Envelope) -> None:
    lines = [envelope(), envelope(ref="b", received_on="2026-02-30"), "rien", envelope(ref="c")]
    answer = csqdesk("--lang", "en", "packet", "add", "--json", "-", fed=lines)
    first, second, third, fourth = answer.lines
    assert (first["number"], fourth["number"], answer.code) == ("26-00001", "26-00002", 3)
    assert {**second, "message": ""} == {"nack": "b", "code": "validation", "field": "received_on", "message": ""}
    assert (third["nack"], third["field"]) == (None, None)
    assert answer.said == "2 lines not saved: correct them and send them again.\n"


def test_a_replayed_day_is_in_the_journal_and_the_true_moment_too(csqdesk: Command, logged: dict[str, Any]) -> None:
    import os

    csqdesk("act", "set_note", "--json", "-", fed=[{"packet": "26-00001", "note": "Vu."}])
    connection = connect(Path(os.environ["CSQDESK_DB"]))
    rows = connection.execute(
        "SELECT act, at, body FROM journal_entry e JOIN journal_detail d ON d.entry_id = e.id ORDER BY e.id"
    ).fetchall()
    connection.close()
    said = {act: (at, json.loads(body).get("today")) for act, at, body in rows}
    assert said["log_packet"][1] == "2026-03-05"
    assert not said["log_packet"][0].startswith("2026-03-05")
    assert said["set_note"][1] is None
    assert csqdesk("check", "--json").code == 0


def test_the_exit_codes_are_those_of_the_contract() -> None:
    words = "ok unexpected usage validation busy storage corrupt newer journal denied network location conflict"
    assert dict(EXIT_CODES) == {word: code for code, word in enumerate(words.split())}


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["check", "extra"], 2, "Mots non compris : extra. « csqdesk --help » montre les commandes."),
        (["assess", "1", "--on", "2026-02-30"], 2, "--on – La date « 2026-02-30 » n’existe pas : la corriger."),
        (["packet", "edit", "1", "--if-version", "x"], 2, "--if-version – « x » n’est pas un nombre entier."),
        (["rules"], 2, "Il manque RULE à cette commande : « csqdesk --help » montre les commandes."),
        (["--actor", "personne", "packet", "list"], 9, "Le nom « personne » n’est pas lié à votre compte."),
        (["--db", "/tmp", "check"], 5, "Aucun fichier ne peut être à cet endroit (/tmp) : donner un autre chemin."),
        (["--db", "/", "check"], 2, None),
        (["--db", "//poste/partage/b.csqdesk", "check"], 11, None),
        (["--db", "postgresql://serveur/base", "check"], 2, None),
    ],
)
def test_what_is_not_done_is_one_sentence_and_one_code(
    csqdesk: Command, words: list[str], code: int, sentence: str | None
) -> None:
    answer = csqdesk(*words)
    assert (answer.code, answer.out, answer.said.count("\n")) == (code, "", 1)
    if sentence is not None:
        assert answer.said.replace("\u00a0", " ") == sentence + "\n"


def test_a_day_of_the_environment_that_does_not_exist(csqdesk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CSQDESK_TODAY", "2026-02-30")
    answer = csqdesk("--lang", "en", "packet", "list")
    sentence = "CSQDESK_TODAY – The date “2026-02-30” does not exist: correct it.\n"
    assert (answer.code, answer.said) == (2, sentence)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_command_says_in_the_chosen_language_how_it_is_used(csqdesk: Command, language: str) -> None:
    usage = {"fr": "usage\u00a0: csqdesk", "en": "usage: csqdesk"}[language]
    for words in [(), ("packet",), *COMMANDS]:
        answer = csqdesk("--lang", language, *words, "--help")
        assert (answer.code, answer.said) == (0, "")
        assert answer.out.startswith(usage)
        assert "cli-help" not in answer.out
        assert ("show this help" in answer.out) is False


def test_an_old_version_is_answered_12_and_nothing_is_changed(csqdesk: Command, logged: dict[str, Any]) -> None:
    change = {"note": "Une.", "reason": "Relu"}
    first = csqdesk("packet", "edit", "26-00001", "--if-version", 1, "--json", "-", fed=[{**change, "ref": "e1"}])
    assert first.line == {"ack": "e1", "number": "26-00001", "version": 2}
    late = csqdesk("packet", "edit", "26-00001", "--if-version", 1, "--json", "-", fed=[{**change, "note": "Deux."}])
    assert (late.code, late.line["code"]) == (12, "conflict")
    assert csqdesk("packet", "show", "26-00001", "--json").line["record"]["note"] == "Une."


def test_a_receipt_is_issued_then_reprinted(csqdesk: Command, logged: dict[str, Any], tmp_path: Path) -> None:
    first, second = tmp_path / "un.pdf", tmp_path / "deux.pdf"
    issued = csqdesk("receipt", "26-00001", "--pdf", first, "--json")
    again = csqdesk("receipt", "26-00001", "--pdf", second, "--json")
    assert issued.line == {"paper": "P26-00001", "file": str(first), "duplicate": False}
    assert again.line == {"paper": "P26-00001", "file": str(second), "duplicate": True}
    assert first.read_bytes().startswith(b"%PDF") and second.read_bytes() != first.read_bytes()


def test_the_window_without_a_screen_names_demo(csqdesk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    answer = csqdesk()
    assert answer.code == 2
    assert "csqdesk demo" in answer.said


@pytest.mark.slow
def test_a_line_that_waits_in_vain_outweighs_one_that_is_refused(
    csqdesk: Command, envelope: Envelope, own_folders: Path
) -> None:
    csqdesk("packet", "add", "--json", "-", fed=[envelope()])
    other = connect(own_folders / "office.csqdesk")
    other.execute("BEGIN IMMEDIATE")
    answer = csqdesk("packet", "add", "--json", "-", fed=["rien", envelope(ref="attend")])
    other.close()
    assert [one["code"] for one in answer.lines] == ["validation", "busy"]
    assert (answer.code, answer.lines[1]["nack"]) == (4, "attend")
    again = csqdesk("packet", "add", "--json", "-", fed=[envelope(ref="attend")])
    assert again.line == {**again.line, "ack": "attend", "number": "26-00002"}
    assert "again" not in again.line
