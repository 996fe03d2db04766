"""Seats a clerk at the real window, on an office file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.hands import Hands


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """The morning of 4 March 2026, before any round is open."""
    seated = Hands(qtbot, tmp_path)
    yield seated
    seated.close()
