"""Card numbers, however they are written and wherever: refused, not repeated, in none of the files afterwards."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from csqdesk.casework.desk import Desk

from .conftest import Command

Envelope = Callable[..., dict[str, Any]]
LINE = json.loads((Path(__file__).parent / "contract_line.json").read_text("utf-8"))
PUBLISHED = [
    "4111111111111111",
    "4012888888881881",
    "4222222222222",
    "5555555555554444",
    "5105105105105100",
    "2223003122003222",
    "378282246310005",
    "371449635398431",
    "378734493671000",
    "6011111111111117",
    "6011000990139424",
    "30569309025904",
    "38520000023237",
    "3530111333300000",
    "3566002020360505",
    "6200000000000005",
    "6205500000000000004",
]
"""Numbers that the networks publish for trying things out; none is anybody's."""


def fours(number: str, between: str) -> str:
    return between.join(number[place : place + 4] for place in range(0, len(number), 4))


WAYS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "with blanks": lambda number: fours(number, " "),
    "with hyphens": lambda number: fours(number, "-"),
    "with dots": lambda number: fours(number, "."),
    "with no-break blanks": lambda number: fours(number, "\u00a0"),
    "with narrow blanks": lambda number: fours(number, "\u202f"),
    "with long dashes": lambda number: fours(number, " – "),
    "with nothing seen": lambda number: fours(number, "\u200b"),
    "full width": lambda number: "".join(chr(0xFF10 + int(one)) for one in number),
    "Arabic-Indic": lambda number: "".join(chr(0x0660 + int(one)) for one in number),
    "Devanagari": lambda number: fours("".join(chr(0x0966 + int(one)) for one in number), " "),
    "in a sentence": lambda number: f"payé par carte no {fours(number, ' ')}, merci",
    "with its expiry": lambda number: f"{number} 12/27",
    "after a date": lambda number: f"2026-03-04 {number}",
    "after a telephone": lambda number: f"514 864-9191 {number}",
    "between letters": lambda number: f"visa{number}exp",
}


def found_in_files(folder: Path, number: str) -> list[str]:
    looked_for = {way(number).encode() for way in WAYS.values()}
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(one in path.read_bytes() for one in looked_for)
    ]


def text_fields(fields: list[dict[str, Any]], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for one in fields:
        here = (*path, one["name"], *(["0"] if one.get("many") else []))
        if one["type"] in ("text", "code", "day"):
            yield here
        yield from text_fields(one.get("fields", []), here)


def with_value(path: tuple[str, ...], value: Any, base: Any) -> Any:
    if not path:
        return value
    if path[0] == "0":
        return [with_value(path[1:], value, base[0] if isinstance(base, list) and base else {})]
    kept = dict(base) if isinstance(base, dict) else {}
    return {**kept, path[0]: with_value(path[1:], value, kept.get(path[0]))}


def test_they_are_seventeen_and_each_passes_luhn() -> None:
    from csqdesk.rules.check_digits import luhn_holds

    assert len(set(PUBLISHED)) == 17
    assert all(luhn_holds(number) for number in PUBLISHED)


@pytest.mark.parametrize("number", PUBLISHED)
def test_a_number_is_refused_however_it_is_written(csqdesk: Command, envelope: Envelope, number: str) -> None:
    for name, way in WAYS.items():
        answer = csqdesk("packet", "add", "-", fed=[envelope(note=way(number))])
        assert (answer.code, answer.line["field"]) == (3, "note"), name
        assert way(number) not in answer.out + answer.said


def test_a_number_over_two_lines_of_an_address_is_one_number(csqdesk: Command, envelope: Envelope) -> None:
    line = envelope()
    line["case"]["principal"]["address"] = {"lines": [PUBLISHED[0][:8], PUBLISHED[0][8:]]}
    answer = csqdesk("packet", "add", "-", fed=[line])
    assert (answer.code, answer.line.get("field")) == (3, "case.principal.address.lines")


@pytest.mark.parametrize(
    "words",
    [
        ("packet", "show", PUBLISHED[0]),
        ("packet", "show", fours(PUBLISHED[0], " ")),
        ("assess", PUBLISHED[1]),
        ("receipt", PUBLISHED[2], "--pdf", "x.pdf"),
        ("act", PUBLISHED[3]),
        ("ask", PUBLISHED[3]),
        ("check", PUBLISHED[4]),
        ("rules", PUBLISHED[5]),
        ("assess", "1", "--on", PUBLISHED[6]),
        ("--actor", PUBLISHED[7], "packet", "list"),
        (PUBLISHED[8],),
    ],
)
def test_a_number_among_the_words_is_not_said_again(
    csqdesk: Command, envelope: Envelope, own_folders: Path, words: tuple[str, ...]
) -> None:
    csqdesk("packet", "add", "-", fed=[envelope()])
    answer = csqdesk(*words)
    assert (answer.code in (2, 3, 9), answer.said.count("\n")) == (True, 1)
    number = next(word for word in words if word[0].isdigit() and len(word) > 12)
    assert number not in answer.said + answer.out
    assert not found_in_files(own_folders, number.replace(" ", ""))


def test_a_number_looked_for_is_only_not_found(csqdesk: Command, own_folders: Path) -> None:
    assert csqdesk("packet", "search", PUBLISHED[0], "--json").code == 0
    assert not found_in_files(own_folders, PUBLISHED[0])


@pytest.mark.slow
def test_no_text_of_any_entry_keeps_a_number_and_no_file_has_it(
    csqdesk: Command, envelope: Envelope, own_folders: Path, tmp_path: Path
) -> None:
    """A desk stays open meanwhile, so that the write-ahead log is there to be looked through."""
    csqdesk("packet", "add", "-", fed=[envelope()])
    pairs = itertools.cycle(itertools.product(PUBLISHED, WAYS.values()))
    bases: dict[str, Any] = {"log_packet": LINE}
    known = {"packet": "26-00001", "id": 1, "row": 0, "reason": "Relu", "paper": "P26-00001", "kind": "packet"}
    desk = Desk.open(own_folders / "office.csqdesk")
    try:
        for act in csqdesk("act", "--list").lines:
            base = bases.get(act["act"]) or {
                one["name"]: known[one["name"]] for one in act["fields"] if one["name"] in known
            }
            for path in text_fields(act["fields"]):
                for number, way in itertools.islice(pairs, 17):
                    entry = with_value(path, way(number), base)
                    answer = csqdesk("act", act["act"], "-", fed=[entry])
                    assert answer.code == 3, (act["act"], path, way(number), answer.out)
                    assert way(number) not in answer.out + answer.said
        csqdesk("packet", "add", "-", fed=[envelope(ref="apres")])
        csqdesk("receipt", "26-00001", "--pdf", own_folders / "r.pdf")
        csqdesk("backup", own_folders / "copie.csqdesk")
        assert list(own_folders.glob("*-wal"))
        for number in PUBLISHED:
            assert not found_in_files(own_folders, number)
    finally:
        desk.close()


EITHER = "4000000000000077"
"""Passes the check digits of a card and of a number of Canada Post: nobody's card, invented here."""


def paid_with(envelope: Envelope, **instrument: Any) -> dict[str, Any]:
    return envelope(instruments=[{"method": "money_order", "number": EITHER, "amount_cents": 20100, **instrument}])


@pytest.mark.parametrize("said", [{}, {"number_said": False}])
def test_an_instrument_number_that_could_be_a_cards_is_kept_nowhere_until_it_is_said(
    csqdesk: Command, envelope: Envelope, own_folders: Path, said: dict[str, bool]
) -> None:
    answer = csqdesk("packet", "add", "-", fed=[paid_with(envelope, **said)])
    assert (answer.code, answer.line["field"]) == (3, "instruments.0.number")
    assert EITHER not in answer.out + answer.said and "paiement" in answer.line["message"]
    assert not found_in_files(own_folders, EITHER)


def test_an_instrument_number_said_to_be_one_is_kept(csqdesk: Command, envelope: Envelope) -> None:
    line = paid_with(envelope, number_said=True)
    assert csqdesk("packet", "add", "-", fed=[line]).code == 0
    assert csqdesk("assess", "26-00001", "--json").line["instruments"][0]["number"] == EITHER
    correction = {"id": 1, "reason": "Relu", "instrument": {**line["instruments"][0], "amount_cents": 100}}
    assert csqdesk("act", "correct_instrument", "-", fed=[correction]).code == 0
    assert csqdesk("packet", "edit", "26-00001", "--if-version", "1", "-", fed=[{"reason": "r", "note": "n"}]).code == 0


@pytest.mark.parametrize(
    "instrument",
    [
        {"method": "card_form"},
        {"number": PUBLISHED[0]},
        {"number": None, "issuer": EITHER},
        {"number": None, "transit": EITHER},
    ],
)
def test_saying_so_lets_no_card_number_in(
    csqdesk: Command, envelope: Envelope, own_folders: Path, instrument: dict[str, Any]
) -> None:
    answer = csqdesk("packet", "add", "-", fed=[paid_with(envelope, number_said=True, **instrument)])
    assert answer.code == 3
    for number in (EITHER, PUBLISHED[0]):
        assert not found_in_files(own_folders, number)
