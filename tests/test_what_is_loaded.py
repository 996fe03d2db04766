"""Checks in fresh processes that nothing heavy is loaded before somebody needs it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

PROBE = """
import json, sys
{work}
print()
print(json.dumps(sorted({{name.partition(".")[0] for name in sys.modules}} | set(sys.modules))))
"""

LISTING = "from csqdesk.cli.main import run; run(['packet', 'list', '--json'])"
LOGGING = """
import io, json, sys
from benchmarks.office import envelope
from csqdesk.cli.main import run
sys.stdin = io.TextIOWrapper(io.BytesIO(json.dumps(envelope(1)).encode()))
assert run(['packet', 'add', '--json', '-']) == 0
"""

WINDOW = """
import importlib, importlib.util, pkgutil, csqdesk.ui
names = [found.name for found in pkgutil.walk_packages(csqdesk.ui.__path__, "csqdesk.ui.")]
for name in [*names, *(["csqdesk.app"] if importlib.util.find_spec("csqdesk.app") else [])]:
    importlib.import_module(name)
"""

FIRST_PAINT = """
import json, runpy, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from csqdesk.ui.frame import MainWindow

run = QApplication.exec

def watched(*_):
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    def painted():
        print(json.dumps(sorted(sys.modules)))
        QTimer.singleShot(0, lambda: QApplication.exit(0))
    window.painted.connect(painted)
    return run()

QApplication.exec = staticmethod(watched)
sys.argv[1:] = []
runpy.run_module("csqdesk", run_name="__main__", alter_sys=True)
"""


def loaded_by(work: str) -> set[str]:
    """Everything in ``sys.modules`` after ``work`` was done in a process of its own."""
    done = subprocess.run([sys.executable, "-c", PROBE.format(work=work)], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_command_line_loads_no_qt() -> None:
    """A server without a screen, or without Qt's libraries, can run every command (cli.md, rules)."""
    loaded = loaded_by(LISTING)
    assert "sqlalchemy" in loaded, "the probe did open an office"
    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken6"))}


def test_listing_envelopes_loads_neither_paper_nor_migrations() -> None:
    loaded_by(LISTING)  # makes the office
    loaded = loaded_by(LISTING)
    assert not {"reportlab", "PIL"} & loaded
    assert "alembic" not in loaded, "the file is up to date: nothing has to be migrated"


def test_logging_an_envelope_loads_neither_paper_nor_migrations() -> None:
    """The first acknowledgement is there within a second on an existing file (cli.md): nothing idle is loaded."""
    loaded_by(LISTING)  # makes the office
    loaded = loaded_by(LOGGING)
    assert "csqdesk.casework.packets" in loaded
    assert not {"reportlab", "PIL", "alembic", "pypdf"} & loaded


@pytest.mark.parametrize("room", ["csqdesk.rules.assessment", "csqdesk.words"])
def test_rules_and_words_stand_alone(room: str) -> None:
    """What judges and what says is quick to load and needs neither database, window nor paper."""
    assert not {"PySide6", "sqlalchemy", "reportlab", "alembic", "sqlcipher3"} & loaded_by(f"import {room}")


@pytest.mark.parametrize("shared", ["entries", "sheets", "reading", "preview"])
def test_what_screens_share_with_the_desk_loads_no_database(shared: str) -> None:
    assert not {"sqlalchemy", "reportlab", "sqlcipher3"} & loaded_by(f"import csqdesk.casework.{shared}")


def test_the_window_loads_neither_database_nor_paper() -> None:
    """The first key is accepted before them (architecture, window): they come in the background lane."""
    loaded = loaded_by(WINDOW)
    assert "PySide6.QtWidgets" in loaded
    assert not {"sqlalchemy", "alembic", "reportlab", "sqlcipher3"} & loaded


def test_the_first_paint_needs_neither_office_nor_law_nor_fluent() -> None:
    """The program as it starts, up to its painted window: what it loads before that, a clerk waits for."""
    done = subprocess.run([sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, check=True, timeout=120)
    loaded = set(json.loads(done.stdout))
    assert "csqdesk.ui.intake.page" in loaded
    assert not {"sqlalchemy", "alembic", "reportlab", "fluent.runtime", "PySide6.QtPdf", "csqdesk.rules.law"} & loaded
