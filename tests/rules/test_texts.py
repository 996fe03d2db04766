"""Cleaning, card numbers kept out, and folding for search."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.problems import Invalid
from csqdesk.rules.check_digits import luhn_holds
from csqdesk.rules.texts import clean_serial, clean_text, fold, looks_like_card_number, number_key, without_digits


def made_up(first: str, length: int) -> str:
    """Digits of no issuer that pass Luhn."""
    body = (first + "0" * length)[: length - 1]
    return next(body + str(check) for check in range(10) if luhn_holds(body + str(check)))


LIKE_A_CARD = made_up("4", 16)


def refusal(text: str, **options: object) -> str:
    with pytest.raises(Invalid) as refused:
        clean_text(text, **options)  # type: ignore[arg-type]
    assert text.strip() == "" or text not in str(refused.value.facts)
    return refused.value.key


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Nguye\u0302\u0303n ", "Nguyễn"),
        ("\u00a0Zoé\n", "Zoé"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        ("<b>Bouchard</b>", "<b>Bouchard</b>"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩‍👧", "👩‍👧"),
        ("", ""),
    ],
)
def test_a_text_is_kept_in_nfc_without_blanks_around_it(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    "character",
    ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9b", "\ud800", "\udfff", "\ufffe", "\U0001ffff", "\ufdd0", "\u202e",
     "\u202a", "\u2066", "\u2069"],
)  # fmt: skip
def test_characters_that_no_keyboard_means_are_refused(character: str) -> None:
    if character == "\x85":
        assert clean_text("Zoé\x85Roy", multiline=True) == "Zoé\nRoy"
    else:
        assert refusal(f"Zoé{character}Roy", multiline=True) == "problem-text-control"
    assert refusal(f"Zoé{character}Roy") == "problem-text-control"


def test_lines_are_for_texts_of_several_lines() -> None:
    assert clean_text("un\r\ndeux\rtrois\tquatre", multiline=True) == "un\ndeux\ntrois\tquatre"
    assert refusal("un\ndeux") == "problem-text-control"
    assert refusal("un\tdeux") == "problem-text-control"


def test_a_text_has_a_length_and_a_megabyte_is_refused_at_once() -> None:
    assert clean_text("é" * 2000) == "é" * 2000
    assert clean_text("e\u0301" * 2000) == "é" * 2000
    assert refusal("é" * 2001) == "problem-text-too-long"
    assert refusal("x" * 1_000_000) == "problem-text-too-long"
    with pytest.raises(Invalid) as refused:
        clean_text("abcdef", 5, field="note")
    assert (refused.value.field, refused.value.facts) == ("note", {"length": 6, "limit": 5})


# Card numbers


@pytest.mark.parametrize("first", ["22", "34", "4", "5", "62"])
@pytest.mark.parametrize("length", range(13, 20))
def test_13_to_19_digits_that_pass_luhn_are_refused(first: str, length: int) -> None:
    number = made_up(first, length)
    assert looks_like_card_number(number)
    assert refusal(f"Carte {number} du payeur") == "problem-text-card-number"


@pytest.mark.parametrize(
    "text",
    [
        f"{LIKE_A_CARD[:4]} {LIKE_A_CARD[4:8]} {LIKE_A_CARD[8:12]} {LIKE_A_CARD[12:]}",
        f"{LIKE_A_CARD[:4]}-{LIKE_A_CARD[4:8]}-{LIKE_A_CARD[8:12]}-{LIKE_A_CARD[12:]}",
        f"{LIKE_A_CARD[:4]}\u00a0{LIKE_A_CARD[4:8]}\u2011{LIKE_A_CARD[8:12]} – {LIKE_A_CARD[12:]}",
        f"visa:{LIKE_A_CARD} 12-27",
        f"{LIKE_A_CARD} 12 27 123",
        f"12 {LIKE_A_CARD}",
        f"2026-03-04 {LIKE_A_CARD}",
        f"514 864-9191 {LIKE_A_CARD}",
        " ".join(LIKE_A_CARD),
        "".join(chr(0xFF10 + int(one)) for one in LIKE_A_CARD),
        "".join(chr(0x0660 + int(one)) for one in LIKE_A_CARD),
        f"{LIKE_A_CARD[:8]}\u200b{LIKE_A_CARD[8:]}",
    ],
)
def test_a_card_number_is_seen_through_blanks_hyphens_and_company(text: str) -> None:
    assert looks_like_card_number(text)


def test_a_card_number_on_two_lines_is_seen() -> None:
    assert refusal(f"{LIKE_A_CARD[:8]}\n{LIKE_A_CARD[8:]}", multiline=True) == "problem-text-card-number"


@given(st.integers(13, 19), st.integers(2, 6), st.randoms(use_true_random=False))
def test_a_card_number_is_seen_however_it_is_cut(length: int, first: int, chance: random.Random) -> None:
    body = str(first) + "".join(str(chance.randrange(10)) for _ in range(length - 2))
    number = next(body + str(check) for check in range(10) if luhn_holds(body + str(check)))
    cut = "".join(digit + chance.choice(["", "", " ", "-", " - "]) for digit in number)
    assert looks_like_card_number(f"no {cut}!")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0045183",
        "N0024081557",
        "RN123456785CA",
        made_up("0", 16),
        made_up("7", 16),
        made_up("4", 12),
        made_up("4", 20),
        LIKE_A_CARD[:-1] + str((int(LIKE_A_CARD[-1]) + 1) % 10),
        "Appel au 514-864-9191 le 2026-03-04, puis au 1-877-864-9191",
        "2026-02-25 0045183",
        "514-864-9191 2026-02-25 1-514-864-9191",
        "N1048872 N1048880 N1048899",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert not looks_like_card_number(text)
    assert clean_text(text) == text


def both_ways() -> str:
    """Sixteen digits that pass as a card number and as Canada Post's."""
    for serial in range(10**6):
        body = f"4{serial:014d}"
        total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(body))
        number = body + str((10 - total % 10) % 10)
        if luhn_holds(number):
            return number
    raise AssertionError


def test_a_tracking_number_that_could_be_a_card_waits_for_somebody_to_say_which() -> None:
    number = both_ways()
    with pytest.raises(Invalid) as refused:
        clean_serial(number, field="tracking")
    assert (refused.value.key, refused.value.field) == ("problem-text-card-or-tracking", "tracking")
    assert number not in str(refused.value.facts)
    assert clean_serial(number, said=True) == number
    assert refusal(number) == "problem-text-card-number"


def test_a_serial_that_is_only_a_card_number_is_refused_whatever_was_said() -> None:
    for said in (False, True):
        with pytest.raises(Invalid) as refused:
            clean_serial(LIKE_A_CARD, said=said)
        assert refused.value.key == "problem-text-card-number"
    assert clean_serial(" 4002847016405018 ") == "4002847016405018"


# Folding


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("D’Annunzio", "d annunzio"),
        ("D'Annunzio", "d annunzio"),
        ("Marie-Ève  Tremblay‑Gagné", "marie eve tremblay gagne"),
        ("Nguyễn Thị Hồng Hạnh", "nguyen thi hong hanh"),
        ("Łukasz Wiśniewski", "lukasz wisniewski"),
        ("Þórarinsdóttir", "thorarinsdottir"),
        ("Guðrún", "gudrun"),
        ("Đorđe", "dorde"),
        ("Yıldırım", "yildirim"),
        ("İstanbul", "istanbul"),
        ("Straße", "strasse"),
        ("Cœur Æneas Øre", "coeur aeneas ore"),
        ("Ștefănescu", "stefanescu"),
        ("Śarmiṣṭhā", "sarmistha"),
        ("Folúkẹ́ Adébáyọ̀", "foluke adebayo"),
        ("Ευάγγελος", "ευαγγελος"),
        ("ΕΥΆΓΓΕΛΟΣ", "ευαγγελοσ"),
        ("Shun’ichi", "shun ichi"),
        ("ﬁn", "fin"),
        ("  ", ""),
    ],
)
def test_folding_for_search(text: str, folded: str) -> None:
    assert fold(text) == fold(folded)
    assert text.startswith("Ε") or fold(text) == folded


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert folded == " ".join(folded.split())
    assert fold(unicodedata.normalize("NFD", text)) == folded


@given(st.text(st.characters(codec="utf-8", categories=["Lu", "Ll"]), max_size=30))
def test_capitals_and_small_letters_fold_alike(text: str) -> None:
    assert fold(text.upper().lower()) == fold(text.lower().upper().lower())


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("n 0024-081 557", "N0024081557"),
        ("RN‑123\u00a0456", "RN123456"),
        ("１２３", "123"),
        ("12.5/3", "12.5/3"),
    ],
)
def test_a_number_is_compared_without_blanks_and_hyphens(text: str, key: str) -> None:
    assert number_key(text) == key


@given(st.integers(0, 2**128 - 1))
def test_a_number_drawn_by_chance_keeps_its_worth_and_is_never_a_card(drawn: int) -> None:
    written = without_digits(f"{drawn:032x}")
    assert len(written) == 32 and not looks_like_card_number(written)
    assert int(written.translate(str.maketrans("ghijklmnop", "0123456789")), 16) == drawn
