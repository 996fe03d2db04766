"""Checks that an amount written out is read as it is meant, in both languages, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from csqdesk.words.reading import read_amount

WRITTEN = {
    "six cent soixante-dix dollars": 67000,
    "Six cent soixante-dix": 67000,
    "six cent soixante-dix $": 67000,
    "deux cent un dollars": 20100,
    "deux cents dollars": 20000,
    "deux cents": 20000,
    "mille cinq cents": 150000,
    "Mille cinq dollars": 100500,
    "mille cinq cents dollars": 150000,
    "deux mille trois cent quatre-vingt-dix-sept dollars et quarante-cinq cents": 239745,
    "quatre-vingts dollars": 8000,
    "soixante et onze": 7100,
    "quatre-vingt-un dollars": 8100,
    "douze cents dollars": 120000,
    "deux cent un dollars et 50/100": 20150,
    "deux cent un ---- 00/100": 20100,
    "neuf cent quatre-vingt-dix-neuf dollars et quatre-vingt-dix-neuf cents": 99999,
    "six hundred and seventy": 67000,
    "Six hundred seventy dollars": 67000,
    "two hundred one and xx/100 dollars": 20100,
    "two hundred one and 00/100": 20100,
    "One thousand and five dollars only": 100500,
    "twelve hundred dollars": 120000,
    "ninety-nine dollars and five cents": 9905,
    "670 dollars": 67000,
    "670 dollars et 5 cents": 67005,
    "201 and 50/100": 20150,
}


@pytest.mark.parametrize("text, cents", WRITTEN.items())
def test_an_amount_written_out_is_read(text: str, cents: int) -> None:
    assert read_amount(text).value == cents


@pytest.mark.parametrize(
    "text",
    [
        "vingt cent", "cinquante cents", "two cents",
        "trente quinze", "cent mille mille", "dollars", "six cents sept cents", "deux trois",
        "two hundred hundred", "one hundred one hundred", "cinq dollars et deux cents cents",
        "abc", "deux cent un euros", "five dollars and six", "six soixante",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_not_guessed_at(text: str) -> None:
    reading = read_amount(text)
    assert (reading.value, reading.key) == (None, "check-amount-unread")


def test_every_number_up_to_a_thousand_is_read_one_way() -> None:
    from csqdesk.words.amounts_in_words import _below_thousand

    found = _below_thousand()
    assert {number for number in found.values() if number < 1000} == set(range(1000))
    assert found["six cent six"] == 606 and found["six hundred six"] == 606
