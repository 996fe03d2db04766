"""Keeps the benchmarks honest: medians, turns, and two sides that really do the same thing."""

from __future__ import annotations

import pytest

from benchmarks import __main__ as command
from benchmarks import first_ack, log_packet, one_receipt
from benchmarks.measure import Measure, Sample, in_turn, table


def samples(*walls: float) -> tuple[Sample, ...]:
    return tuple(Sample(wall, wall / 2) for wall in walls)


def test_a_ratio_is_of_medians_so_that_one_hiccup_does_not_count() -> None:
    one = Measure("ours", "bare", samples(0.2, 0.2, 9.0), samples(0.1, 0.1, 0.1), aim=2.5)
    assert one.ratio == pytest.approx(2.0)
    assert one.cpu_ratio == pytest.approx(2.0)
    assert one.met
    assert not Measure("ours", "bare", samples(0.3), samples(0.1), aim=2.5).met


def test_the_two_sides_take_turns_and_the_warm_up_is_left_out() -> None:
    order: list[tuple[str, int]] = []

    def side(name: str) -> Sample:
        order.append((name, len(order) // 2))
        return Sample(float(len(order)), 0.0)

    ours, bare = in_turn(lambda _: side("ours"), lambda _: side("bare"), rounds=3, warm=1)
    assert [name for name, _ in order] == ["bare", "ours", "ours", "bare", "bare", "ours", "ours", "bare"]
    assert [sample.wall for sample in ours] == [3.0, 6.0, 7.0]
    assert [sample.wall for sample in bare] == [4.0, 5.0, 8.0]


def test_the_table_gives_both_medians_both_ratios_and_the_aim() -> None:
    shown = table([Measure("one receipt", "ReportLab", samples(0.0207), samples(0.0104), aim=2.0)])
    for part in ("one receipt / ReportLab", "20.7 ms", "10.4 ms", "1.99 x", "2.0 x", "good", "CPU ratio"):
        assert part in shown


def test_without_cpu_to_speak_of_there_is_no_division_by_zero() -> None:
    assert Measure("a", "b", samples(0.1), (Sample(0.1, 0.0),), aim=1).cpu_ratio == 0.0


def test_each_benchmark_has_its_rounds() -> None:
    assert set(command.BENCHMARKS) == set(command.ROUNDS)


@pytest.mark.slow
def test_both_sides_leave_the_same_rows() -> None:
    """``measure`` raises when they do not."""
    assert len(log_packet.measure(3).ours) == 3


@pytest.mark.slow
def test_both_sides_draw_the_same_page() -> None:
    assert one_receipt.measure(2).ratio > 0


@pytest.mark.slow
def test_both_sides_acknowledge() -> None:
    """``measure`` raises when one does not."""
    assert len(first_ack.measure(1).bare) == 1
