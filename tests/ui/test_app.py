"""Checks what puts the window together: opened and closed for good, said plainly where there is no screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from csqdesk.app import SCREENS, has_screen
from csqdesk.ui.actions import SCREENS as KEYS
from csqdesk.words import Words

MORNING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import csqdesk.app

made = csqdesk.app.make_window
def make_window(link, settings):
    window = made(link, settings)
    {act}
    return window
csqdesk.app.make_window = make_window
from csqdesk.cli.main import run
sys.exit(run([]))
"""


def run(act: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Opens the program in a process of its own, as a clerk would."""
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", MORNING.format(act=act)],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    "act",
    [
        "link.idle.connect(window.close)",
        "window.painted.connect(window.close)",
        "window.painted.connect(lambda: QApplication.exit(0))",
    ],
    ids=["when the office is open", "before the office is open", "by leaving the loop"],
)
def test_the_program_ends_without_a_trace(act: str, own_folders: Path) -> None:
    done = run(act)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr and "Fatal" not in done.stderr


def test_what_no_screen_expected_is_reported_and_the_window_goes_on(own_folders: Path) -> None:
    done = run("window.painted.connect(lambda: 1 / 0); link.idle.connect(window.close)")
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    (report,) = own_folders.rglob("reports/*.txt")
    assert "ZeroDivisionError" in report.read_text("utf-8")


def test_a_machine_without_a_screen_is_told_so() -> None:
    done = run("", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    if sys.platform.startswith("linux"):
        assert (done.returncode, done.stdout + done.stderr) == (2, Words("fr")("cli-no-screen") + "\n")


@pytest.mark.parametrize(
    ("environ", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "win32", True),
    ],
)
def test_where_a_window_can_be_drawn(environ: dict[str, str], platform: str, shown: bool) -> None:
    assert has_screen(environ, platform) is shown


def test_the_screens_have_the_keys_of_the_rail() -> None:
    assert tuple(screen.key for screen in SCREENS) == KEYS
