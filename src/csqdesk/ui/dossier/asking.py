"""Asks the same question again after every change, without asking twice what one answer tells."""

from __future__ import annotations

from collections.abc import Callable


class Repeated:
    """While an answer is awaited, any number of wishes for a newer one make one more question after it."""

    def __init__(self, ask: Callable[[], None]) -> None:
        self._ask = ask
        self._awaited = self._stale = False

    def again(self) -> None:
        """Asks now, or once more when the answer awaited has come."""
        if self._awaited:
            self._stale = True
        else:
            self._awaited = True
            self._ask()

    def answered(self) -> None:
        """The answer, or a failure, has come."""
        self._awaited = False
        if self._stale:
            self._stale = False
            self.again()
