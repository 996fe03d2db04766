"""Works through jobs one after the other in a thread of its own, so that no disk or lock ever stops the window."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from csqdesk.problems import Problem
from csqdesk.reports import keep_report


class Desk(Protocol):
    """What the lane works at; it belongs to the lane's thread alone."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class Outcome:
    """What became of a job: its answer, or what it raised; ``unopened`` when there was no desk to do it at."""

    job: int
    answer: Any = None
    error: Exception | None = None
    unopened: bool = False


class Lane:
    """One thread, one queue, one desk, opened by the first job and kept until ``close``.

    Jobs are done in the order they came, and ``deliver`` is called from the lane's thread in that same order.
    A desk that could not be opened fails the job that needed it; the next job tries again.
    """

    def __init__(self, open_desk: Callable[[], Desk], deliver: Callable[[Outcome], None]) -> None:
        self._open_desk = open_desk
        self._deliver = deliver
        self._jobs: queue.SimpleQueue[tuple[int, Callable[[Any], Any]] | None] = queue.SimpleQueue()
        self._desk: Desk | None = None
        self._thread: threading.Thread | None = None
        self._ended_well = False

    def put(self, number: int, job: Callable[[Any], Any]) -> None:
        """Queues ``job``, a function of the desk, under a number that comes back with its outcome."""
        if self._thread is None:
            # A daemon: a disk that never answers must not keep a closed window's process alive.
            self._thread = threading.Thread(target=self._work, name="lane", daemon=True)
            self._thread.start()
        self._jobs.put((number, job))

    def close(self, timeout: float = 10.0) -> bool:
        """Finishes the jobs queued so far and closes the desk.

        False when that took more than ``timeout`` seconds, or the desk would not close.
        """
        if self._thread is None:
            return True
        self._jobs.put(None)
        self._thread.join(timeout)
        ended = not self._thread.is_alive() and self._ended_well
        self._thread = None
        return ended

    def _work(self) -> None:
        while (order := self._jobs.get()) is not None:
            number, job = order
            try:
                if self._desk is None:
                    self._desk = self._open_desk()
                outcome = Outcome(number, answer=job(self._desk))
            except Exception as error:
                if not isinstance(error, Problem):
                    keep_report(error)
                outcome = Outcome(number, error=error, unopened=self._desk is None)
            self._deliver(outcome)
        desk, self._desk = self._desk, None
        try:
            if desk is not None:
                desk.close()
            self._ended_well = True
        except Exception as error:
            keep_report(error)
