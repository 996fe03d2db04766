"""Keeps the office busy while one types on: every answer comes late, after the form has changed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.hands import Hands


@contextmanager
def office_busy(hands: Hands) -> Iterator[None]:
    """Nothing is answered until the end of the block; then everything, in the order of asking."""
    free = threading.Event()
    hands.link.ask(lambda _: free.wait(30))
    try:
        yield
    finally:
        free.set()
        hands.settle()


def type_on(hands: Hands, text: str) -> None:
    """Types without waiting for any answer."""
    for character in text:
        QTest.keyClick(hands.focus(), character)
        QApplication.processEvents()
