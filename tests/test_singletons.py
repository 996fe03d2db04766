"""Proves that a long day of Qt calls cannot end the program, on a Python whose singletons are counted."""

from __future__ import annotations

import subprocess
import sys

import pytest

counted = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")

CALLS = """
{before}
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal()

bell = Bell()
for _ in range(40_000):
    bell.setObjectName("x")
    bell.rung.emit()
print("alive")
"""


def day(before: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", CALLS.format(before=before)], capture_output=True, text=True)


def test_a_long_day_of_calls_does_no_harm() -> None:
    done = day("import csqdesk.ui")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "alive"


@counted
def test_the_binding_still_has_the_fault() -> None:
    """Once this fails, ``ui/singletons.py`` and its decision can go."""
    assert "dealloc" in day("").stderr


@counted
def test_twice_is_once() -> None:
    from csqdesk.ui.singletons import keep_singletons

    keep_singletons()
    before = sys.getrefcount(None)
    keep_singletons()
    assert abs(sys.getrefcount(None) - before) < 1000
