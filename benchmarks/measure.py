"""Times two ways of doing the same thing in turn, and prints medians and their ratio in a table."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """One run: seconds on the wall and seconds of processor."""

    wall: float
    cpu: float


@dataclass(frozen=True)
class Measure:
    """One line of the table: what csqdesk took, what the bare library took for the same, and the ratio aimed at."""

    name: str
    bare_name: str
    ours: tuple[Sample, ...]
    bare: tuple[Sample, ...]
    aim: float

    @property
    def ratio(self) -> float:
        """Median wall time of csqdesk over that of the bare library."""
        return wall(self.ours) / wall(self.bare)

    @property
    def cpu_ratio(self) -> float:
        """The same for processor time; 0 where the bare one is too short to tell."""
        bare = cpu(self.bare)
        return cpu(self.ours) / bare if bare else 0.0

    @property
    def met(self) -> bool:
        return self.ratio <= self.aim


def wall(samples: Sequence[Sample]) -> float:
    """Median seconds on the wall."""
    return statistics.median(sample.wall for sample in samples)


def cpu(samples: Sequence[Sample]) -> float:
    """Median seconds of processor."""
    return statistics.median(sample.cpu for sample in samples)


def timed(work: Callable[[], object]) -> Sample:
    """Runs ``work`` once in this process."""
    wall_before, cpu_before = time.perf_counter(), time.process_time()
    work()
    return Sample(time.perf_counter() - wall_before, time.process_time() - cpu_before)


Turn = Callable[[int], Sample]


def in_turn(ours: Turn, bare: Turn, *, rounds: int, warm: int = 1) -> tuple[tuple[Sample, ...], tuple[Sample, ...]]:
    """Runs both ``warm + rounds`` times, one after the other, who is first alternating; the warm-up is not kept.

    Each is given the number of its turn, from 0. What else the machine does meanwhile falls on both alike.
    """
    taken: tuple[list[Sample], list[Sample]] = ([], [])
    for turn in range(warm + rounds):
        for side, run in ((0, ours), (1, bare)) if turn % 2 else ((1, bare), (0, ours)):
            taken[side].append(run(turn))
    return tuple(taken[0][warm:]), tuple(taken[1][warm:])


def table(measures: Sequence[Measure]) -> str:
    """The table as text: milliseconds, medians."""
    head = ("what", "csqdesk", "bare", "ratio", "aim", "", "CPU csqdesk", "CPU bare", "CPU ratio", "runs")
    rows = [head]
    for one in measures:
        rows.append(
            (
                f"{one.name} / {one.bare_name}",
                f"{wall(one.ours) * 1000:.1f} ms",
                f"{wall(one.bare) * 1000:.1f} ms",
                f"{one.ratio:.2f} x",
                f"{one.aim:.1f} x",
                "good" if one.met else "over",
                f"{cpu(one.ours) * 1000:.1f} ms",
                f"{cpu(one.bare) * 1000:.1f} ms",
                f"{one.cpu_ratio:.2f} x",
                f"{len(one.ours)}",
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        lines.append("  ".join(cells).rstrip())
    lines.insert(1, "-" * max(len(line) for line in lines))
    return "\n".join(lines)
