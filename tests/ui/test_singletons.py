"""Checks that a long day of signals does not end the interpreter."""

from __future__ import annotations

import subprocess
import sys

DAY = """
{first}
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Bell(QObject):
    rang = Signal()
application = QCoreApplication([])
bell = Bell()
for _ in range(50_000):
    bell.rang.emit()
print("still here")
"""


def test_fifty_thousand_emissions_are_survived() -> None:
    done = subprocess.run([sys.executable, "-c", DAY.format(first="import csqdesk.ui")], capture_output=True, text=True)
    assert (done.stdout.strip(), done.returncode) == ("still here", 0), done.stderr
