"""Yearly numbers: from 1, without holes, each year and series for itself."""

from __future__ import annotations

import pytest

from csqdesk.store.engine import Store
from csqdesk.store.numbers import PACKET, PAPER, packet_number, paper_number, take


def test_each_series_and_year_counts_for_itself(store: Store) -> None:
    with store.writing() as session:
        assert [take(session, PACKET, 2026) for _ in range(3)] == [1, 2, 3]
        assert [take(session, PAPER, 2026), take(session, PACKET, 2027)] == [1, 1]
    with store.writing() as session:
        assert take(session, PACKET, 2026) == 4


def test_a_number_goes_back_with_its_act(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.writing() as session:
        assert take(session, PACKET, 2026) == 1
        raise ZeroDivisionError
    with store.writing() as session:
        assert take(session, PACKET, 2026) == 1


@pytest.mark.parametrize(
    ("year", "count", "packet"), [(2026, 1, "26-00001"), (2026, 412, "26-00412"), (2100, 123456, "00-123456")]
)
def test_numbers_are_written_with_five_digits_or_more(year: int, count: int, packet: str) -> None:
    assert packet_number(year, count) == packet
    assert paper_number(year, count) == f"P{packet}"
