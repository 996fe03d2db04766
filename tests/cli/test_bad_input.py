"""Input as nobody should write it: each piece gets a sentence that names its field, and the right exit code."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from .conftest import Command, program

Envelope = Callable[..., dict[str, Any]]
LINE = json.loads((Path(__file__).parent / "contract_line.json").read_text("utf-8"))
WHOLE = json.dumps(LINE)
AMOUNT = '"amount_cents": 20100'
PAID = "instruments.0.amount_cents"


def with_note(written: str) -> bytes:
    return WHOLE.replace('"note": ""', f'"note": {written}').encode()


def with_amount(written: str) -> bytes:
    return WHOLE.replace(AMOUNT, f'"amount_cents": {written}').encode()


BAD: list[tuple[str, bytes, str | None]] = [
    ("a megabyte", with_note('"' + "x" * 1_000_000 + '"'), "note"),
    ("a name of a megabyte", WHOLE.replace("Nguyen", "é" * 1_000_000).encode(), "case.principal.family_name"),
    ("ten thousand lists", b'{"ref": "a", "case": ' + b"[" * 10000 + b"]" * 10000 + b"}", None),
    ("ten thousand objects", b'{"ref": "a", "case": ' + b'{"a":' * 10000 + b"1" + b"}" * 10000 + b"}", None),
    ("lists in a text", with_note("[" * 400 + "]" * 400), "note"),
    ("NaN", with_amount("NaN"), PAID),
    ("infinity", with_amount("Infinity"), PAID),
    ("1e999", with_amount("1e999"), PAID),
    ("an amount with a fraction", with_amount("20100.000000000004"), PAID),
    ("an amount with a point", with_amount("20100.0"), PAID),
    ("an amount as text", with_amount('"201,00"'), PAID),
    ("true as an amount", with_amount("true"), PAID),
    ("a negative amount", with_amount("-1"), PAID),
    ("an amount of 5000 digits", with_amount("9" * 5000), PAID),
    ("a negative amount of 5000 digits", with_amount("-" + "9" * 5000), PAID),
    ("an amount said twice", with_amount("20100, " + AMOUNT), "amount_cents"),
    ("a note said twice", with_note('"a", "note": "b"'), "note"),
    ("half a pair", with_note('"\\ud800"'), "note"),
    ("half a pair in the ref", WHOLE.replace("0b6f1c", "\\udfff").encode(), "ref"),
    ("half a pair in a name of a field", b'{"\\ud800": 1, "ref": "a", "received_on": "2026-03-04"}', "?"),
    ("NUL in a text", with_note('"a\\u0000b"'), "note"),
    ("NUL in the line", WHOLE[:50].encode() + b"\0" + WHOLE[50:].encode(), None),
    ("escape in the ref", WHOLE.replace("0b6f1c", "\\u001b[31m").encode(), "ref"),
    ("a direction override", with_note('"a\\u202eb"'), "note"),
    ("UTF-16", WHOLE.encode("utf-16"), None),
    ("Latin-1", with_note('"é"').decode().encode("latin-1"), None),
    ("half a line", WHOLE[:300].encode(), None),
    ("binary", bytes(range(256)).replace(b"\n", b""), None),
    ("an empty object", b"{}", "ref"),
    ("a list", b"[]", None),
    ("null", b"null", None),
    ("a text", b'"x"', None),
    ("a field unknown", WHOLE[:-1].encode() + b', "foo": 1}', "foo"),
    ("a field unknown within", WHOLE.replace('"family_size"', '"family_siez"').encode(), "case.family_siez"),
    ("a code unknown", WHOLE.replace('"kind": "add"', '"kind": "adds"').encode(), "request.kind"),
    ("a day that is none", WHOLE.replace('"2026-03-04"', '"2026-02-30"').encode(), "received_on"),
    ("the year 0000", WHOLE.replace('"1990-01-02"', '"0000-01-02"').encode(), "case.principal.born_on"),
    ("the year 9999", WHOLE.replace('"2026-03-04"', '"9999-12-31"').encode(), "received_on"),
    ("a postmark to come", WHOLE.replace('"2026-02-27"', '"9999-12-31"').encode(), "postmarked_on"),
    ("a person nobody named", WHOLE.replace('"person": 0', '"person": 7').encode(), "items.2.person"),
    ("a name of nothing", WHOLE.replace('"Bouchard"', '""').encode(), "persons.0.family_name"),
    ("a name nobody sees", WHOLE.replace('"Bouchard"', '" \\u200b\\u2060 "').encode(), "persons.0.family_name"),
    ("a number as ref", WHOLE.replace('"0b6f1c"', "5").encode(), "ref"),
    ("a blank ref", WHOLE.replace('"0b6f1c"', '"  "').encode(), "ref"),
    ("a ref of 5000", WHOLE.replace("0b6f1c", "r" * 5000).encode(), "ref"),
]


def test_the_amount_and_the_note_are_really_replaced() -> None:
    assert {WHOLE.encode()} & {line for _, line, _ in BAD} == set()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("line", "field"), [one[1:] for one in BAD], ids=[one[0] for one in BAD])
def test_a_line_nobody_should_write(csqdesk: Command, language: str, line: bytes, field: str | None) -> None:
    answer = csqdesk("--lang", language, "packet", "add", "--json", "-", fed=line + b"\r\n")
    assert answer.code == 3
    assert (answer.line["code"], answer.line["field"]) == ("validation", field)
    sentence = answer.line["message"]
    assert sentence.endswith((".", "}.")) and len(sentence) < 300
    assert answer.said.count("\n") == 1
    assert not any(word in sentence.lower() for word in ("invalid", "veuillez", "erreur", "traceback"))
    assert csqdesk("packet", "list", "--json").lines == []


def test_both_languages_say_something_of_their_own(csqdesk: Command) -> None:
    for name, line, _ in BAD:
        said = [csqdesk("--lang", one, "packet", "add", "-", fed=line).line["message"] for one in ("fr", "en")]
        assert said[0] != said[1], name


@pytest.mark.parametrize(
    "given",
    [
        b"\xef\xbb\xbf" + WHOLE.encode(),
        WHOLE.encode() + b"\r\n",
        WHOLE.encode(),
        b"\n\r\n  \n" + WHOLE.encode() + b"\n\n",
        WHOLE.replace("Ève", "E\u0300ve").encode(),
    ],
    ids=["a mark at the head", "CRLF", "no end of line", "blank lines", "letters taken apart"],
)
def test_what_is_only_unusual_is_taken(csqdesk: Command, given: bytes) -> None:
    answer = csqdesk("packet", "add", "--json", "-", fed=given)
    assert (answer.code, answer.line["number"]) == (0, "26-00001")
    kept = csqdesk("packet", "show", "26-00001", "--json").line["record"]
    assert kept["persons"][0]["given_name"] == "Marie-Ève"


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("rules", "deadline"), {"start": "2026-02-30", "days": 60}),
        (("rules", "deadline"), {"start": "9999-12-31", "days": 60}),
        (("rules", "deadline"), {"start": "2026-02-05", "days": 10**9}),
        (("rules", "deadline"), {"start": "2026-02-05", "days": -1}),
        (("rules", "deadline"), {"start": "0001-01-01", "days": 36500}),
        (("rules", "deadline"), {"start": "2026-02-05"}),
        (("rules", "fee"), {"on": "9999-12-31", "role": "child", "programme": "Nulle part"}),
        (("rules", "certificate"), {"issued_on": "9999-12-31", "received_on": "9999-12-31"}),
        (("rules", "certificate"), {"issued_on": "0001-01-01", "received_on": "0001-01-01"}),
        (("rules", "tracking"), {"tracking": ""}),
        (("rules", "tracking"), {"tracking": "Ａ１２３"}),
        (("rules", "instrument"), {"method": "cash", "received_on": "9999-12-31", "dated_on": "0001-01-01"}),
        (("rules", "instrument"), {"method": "company_cheque", "received_on": "0001-01-01", "dated_on": "0001-01-01"}),
        (("rules", "checklist"), {"received_on": "9999-12-31"}),
        (("ask", "case_sheet"), {"case_id": 10**11}),
        (("ask", "batches"), {"limit": 10**11}),
        (("ask", "receipts_of"), {"day": "9999-12-31"}),
        (("ask", "receipts_of"), {"day": "0001-01-01"}),
        (("ask", "assess_packet"), {"number": "26-00001", "on": "0001-01-01"}),
    ],
)
def test_the_ends_of_what_can_be_asked(
    csqdesk: Command, envelope: Envelope, words: tuple[str, str], field: Any
) -> None:
    csqdesk("packet", "add", "-", fed=[envelope()])
    answer = csqdesk(*words, "--json", "-", fed=[field])
    assert answer.code in (0, 3)
    assert (answer.code == 0) == (answer.said == "")


WRONG: tuple[Any, ...] = (
    5,
    -1,
    1.5,
    True,
    "",
    "x",
    "\u0000",
    "y" * 3000,
    [],
    [[]],
    [{}],
    {},
    {"a": {"b": [1]}},
    10**39,
)


def every_field(fields: list[dict[str, Any]], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for one in fields:
        yield (*path, one["name"])
        yield from every_field(one.get("fields", []), (*path, one["name"], *(["0"] if one.get("many") else [])))


def put_in(path: tuple[str, ...], wrong: Any, base: Any) -> Any:
    if not path:
        return wrong
    if path[0] == "0":
        return [put_in(path[1:], wrong, base[0] if isinstance(base, list) and base else {})]
    kept = dict(base) if isinstance(base, dict) else {}
    return {**kept, path[0]: put_in(path[1:], wrong, kept.get(path[0]))}


@pytest.mark.slow
def test_every_field_of_every_act_and_question_takes_any_value_without_a_surprise(
    csqdesk: Command, envelope: Envelope
) -> None:
    csqdesk("packet", "add", "-", fed=[envelope()])
    csqdesk("act", "issue_receipt", "-", fed=[{"packet": "26-00001"}])
    entries = {"log_packet": LINE}
    known = {"packet": "26-00001", "id": 1, "row": 0, "reason": "Relu", "paper": "P26-00001", "number": "26-00001"}
    for kind in ("act", "ask"):
        for one in csqdesk(kind, "--list").lines:
            name = one[kind]
            base = entries.get(name) or {f["name"]: known[f["name"]] for f in one["fields"] if f["name"] in known}
            for path in every_field(one["fields"]):
                for wrong in WRONG:
                    answer = csqdesk(kind, name, "-", fed=[put_in(path, wrong, base)])
                    assert answer.code in (0, 3, 12), (name, path, wrong, answer.said)
    assert csqdesk("check", "--json").line["ok"]


PLACES: list[dict[str, str | None]] = [
    {"LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Etc/GMT+12"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TZ": "Nulle/Part"},
    {"LC_ALL": None, "LANG": None, "LC_CTYPE": None},
    {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
]


@pytest.mark.slow
def test_what_is_answered_is_the_same_everywhere(tmp_path: Path) -> None:
    answers = []
    for place, environment in enumerate(PLACES):
        office = {**environment, "CSQDESK_DB": str(tmp_path / f"à {place}" / "bureau.csqdesk")}
        added = program("packet", "add", "--json", "-", fed=WHOLE, **office)
        assert (added.code, added.err) == (0, "")
        shown = json.loads(program("packet", "show", "26-00001", "--json", **office).out)
        assert shown.pop("logged_at").endswith("+00:00")
        found = program("packet", "search", "Ève", "--json", **office).out.count(b"\n")
        unknown = program("packet", "show", "é", "--json", **office)
        assert unknown.code == 3
        answers.append((added.out, shown, found, unknown.err))
    assert answers[0][2] == 1
    assert all(one == answers[0] for one in answers)
