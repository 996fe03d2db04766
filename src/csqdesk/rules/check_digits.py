"""Verifies the check digits and characters of printed numbers, one small algorithm each."""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def luhn_holds(digits: str) -> bool:
    """True when the last of ``digits`` is the Luhn check digit of the others (cards, Purolator)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def s10_holds(nine_digits: str) -> bool:
    """Check digit of a postal identifier of the Universal Postal Union, S10 (domain, 6.1)."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(nine_digits, S10_WEIGHTS, strict=False)) % 11
    return int(nine_digits[8]) == {10: 0, 11: 5}.get(rest, rest)


def canada_post_holds(digits: str) -> bool:
    """Check digit of Canada Post's 16-digit parcel number; False for any other length (domain, 6.1)."""
    if len(digits) != 16:
        return False
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(digits[:15]))
    return int(digits[15]) == (10 - total % 10) % 10


def fedex_holds(twelve_digits: str) -> bool:
    """Check digit of FedEx Express's 12-digit number: weights 3, 1, 7, modulo 11, then 10."""
    total = sum(int(digit) * (3, 1, 7)[place % 3] for place, digit in enumerate(twelve_digits[:11]))
    return total % 11 % 10 == int(twelve_digits[11])


def mod_37_36(payload: str) -> str:
    """Check character of ``payload`` (0-9, A-Z) by ISO 7064 MOD 37,36, the one of codes on paper (ruling 8).

    Raises ValueError for a character outside the alphabet.
    """
    product = 36
    for character in payload:
        product = ((product + ALPHABET.index(character)) % 36 or 36) * 2 % 37
    return ALPHABET[(37 - product) % 36]
