"""Warns when a printed number or a postal code has another shape than the ones we know, and never refuses it."""

from __future__ import annotations

import re

from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import number_key

INDIVIDUAL_REFERENCE = re.compile(r"[A-Z][0-9]{7}")
FILE_NUMBER = re.compile(r"[A-Z][0-9]{10}")
POSTAL_CODE = re.compile(r"[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][0-9][ABCEGHJ-NPRSTV-Z][0-9]")


def judge_individual_reference(text: str | None) -> Reason | None:
    """``reference.shape`` when it is not one letter and seven digits (domain, 1.2); nothing printed, nothing said."""
    return _judge("individual_reference", text, INDIVIDUAL_REFERENCE)


def judge_file_number(text: str | None) -> Reason | None:
    """``reference.shape`` when it is not one letter and ten digits (domain, 1.2)."""
    return _judge("file_number", text, FILE_NUMBER)


def _judge(what: str, text: str | None, shape: re.Pattern[str]) -> Reason | None:
    if not text or shape.fullmatch(number_key(text)):
        return None
    return Reason("reference.shape", {"field": what, "value": text})


def judge_postal_code(text: str | None, country: str | None = "CA") -> Reason | None:
    """``postal_code.shape`` for a Canadian code of another shape; other countries' are free (domain, 6.2)."""
    if not text or (country or "CA").upper() != "CA" or POSTAL_CODE.fullmatch(number_key(text)):
        return None
    return Reason("postal_code.shape", {"postal_code": text})


def postal_code_as_printed(text: str) -> str:
    """A well shaped Canadian code as « H2X 0C9 »; any other one as it came."""
    key = number_key(text)
    return f"{key[:3]} {key[3:]}" if POSTAL_CODE.fullmatch(key) else text
