"""Codes of labels and papers: their shape, their check character, and reading them back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.rules.check_digits import ALPHABET, mod_37_36
from csqdesk.rules.codes_on_paper import (
    can_be_coded,
    file_code,
    original_code,
    packet_code,
    paper_code,
    place_code,
    read_code,
)

KEYS = st.text(ALPHABET, min_size=1, max_size=20)


def test_the_check_character_is_the_one_of_iso_7064() -> None:
    # The worked example of the Global Release Identifier standard, which uses MOD 37,36.
    assert mod_37_36("A12425GABC1234002") == "M"


@pytest.mark.parametrize(
    ("code", "start", "read"),
    [
        (packet_code("26-00412"), "E-26-00412-", ("packet", "26-00412")),
        (packet_code("26-100412"), "E-26-100412-", ("packet", "26-100412")),
        (paper_code("P26-00087"), "P-26-00087-", ("paper", "P26-00087")),
        (original_code(1234), "O-00001234-", ("original", "00001234")),
        (place_code(42), "L-0042-", ("place", "0042")),
        (file_code("N0024081557"), "F-N0024081557-", ("file", "N0024081557")),
        (file_code("n 0024-081557"), "F-N0024081557-", ("file", "N0024081557")),
    ],
)
def test_each_code_is_read_back_in_any_case(code: str, start: str, read: tuple[str, str]) -> None:
    assert code[:-1] == start
    assert code[-1] in ALPHABET
    assert set(code) <= set(ALPHABET + "-")
    assert read_code(code) == read_code(code.lower()) == read_code(f" {code}\n") == read


@pytest.mark.parametrize(
    "text", ["", "-", "E-26-00412", "26-00412", "N0024081557", "E-26-0412-K", "X-26-00412-K", "É-26-00412-K", "F--0"]
)
def test_what_is_no_code_of_ours_is_not_read(text: str) -> None:
    assert read_code(text) is None


@given(st.integers(0, 99), st.integers(1, 999_999), st.integers(0, 40), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(year: int, serial: int, place: int, character: str) -> None:
    code = packet_code(f"{year:02d}-{serial:05d}")
    place %= len(code)
    wrong = code[:place] + character + code[place + 1 :]
    if wrong != code and code[place] != "-":
        assert read_code(wrong) is None


@given(KEYS)
def test_any_file_number_of_letters_and_digits_is_read_back(key: str) -> None:
    assert can_be_coded(key)
    assert read_code(file_code(key)) == ("file", key)


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading(text: str) -> None:
    read_code(text)


@pytest.mark.parametrize("number", ["", "N°24", "Réf/3"])
def test_a_file_number_with_other_characters_has_no_code(number: str) -> None:
    assert not can_be_coded(number)
    if number:
        with pytest.raises(ValueError, match="not found"):
            file_code(number)
