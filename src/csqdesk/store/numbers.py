"""Gives the yearly numbers of packets and papers, unique and without holes."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

PACKET = "packet"
PAPER = "paper"

_TAKE = text(
    "INSERT INTO counter (series, year, value) VALUES (:series, :year, 1) "
    "ON CONFLICT (series, year) DO UPDATE SET value = counter.value + 1 RETURNING value"
)


def take(session: Session, series: str, year: int) -> int:
    """The next number of ``series`` in ``year``, from 1; given back when the caller's transaction rolls back."""
    return int(session.execute(_TAKE, {"series": series, "year": year}).scalar_one())


def packet_number(year: int, number: int) -> str:
    """``26-00001``: five digits or more (vocabulary, ruling 8); the year is that of logging in Montréal."""
    return f"{year % 100:02d}-{number:05d}"


def paper_number(year: int, number: int) -> str:
    """``P26-00001``: one yearly series for all papers (vocabulary, ruling 8)."""
    return f"P{packet_number(year, number)}"
