"""Holds the window while the office is at work for long: no click waits, acts end first, failures are reported."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from csqdesk.problems import Busy
from csqdesk.settings import Settings
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.frame import MainWindow, Screen
from csqdesk.ui.link import Link
from csqdesk.ui.windows.placing import within


class SlowDesk:
    """A desk whose acts end when they are let go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.trouble: Exception | None = None

    def do(self, act: Any, *args: Any) -> Any:
        self.let_go.wait(10)
        return SimpleNamespace(act="slow", value=None, journal=None)

    def ask(self, question: Any, *args: Any) -> Any:
        raise Busy("problem-busy")

    def close(self) -> None:
        if self.trouble is not None:
            raise self.trouble


@pytest.fixture
def desk() -> SlowDesk:
    return SlowDesk()


@pytest.fixture
def seated(desk: SlowDesk, qtbot: QtBot) -> Iterator[MainWindow]:
    link = Link(lambda: desk)
    window = MainWindow(link, Settings(), [Screen("intake", "tests.ui.screens", "OneOfEach")])
    qtbot.addWidget(window)
    window.show()
    yield window
    desk.let_go.set()
    desk.trouble = None
    link.close()


def slow(_: Any) -> None:
    """An act."""


def test_a_click_during_a_long_act_is_dropped_and_it_is_said(seated: MainWindow, desk: SlowDesk, qtbot: QtBot) -> None:
    button = Button("Imprimer", "primary")
    button.setParent(seated)
    button.setGeometry(400, 400, 160, 40)
    button.show()
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("print"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["print"]
    seated.link.do(slow)
    qtbot.waitUntil(lambda: seated.waiting.long)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["print"] and seated.notice.text.text() == seated.words("notice-busy")
    field = seated.pages["intake"].field.line  # type: ignore[attr-defined]
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.hasFocus(), "what is typed meanwhile has its place"
    with qtbot.waitSignal(seated.link.idle):
        desk.let_go.set()
    qtbot.waitUntil(lambda: not seated.waiting.long)
    assert pressed == ["print"], "it does not come after"
    qtbot.waitUntil(lambda: not seated.waiting._over.isActive())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["print", "print"]


def test_the_window_closes_once_what_is_being_written_is_written(
    seated: MainWindow, desk: SlowDesk, qtbot: QtBot
) -> None:
    seated.link.do(slow)
    seated.close()
    assert seated.isVisible() and seated.notice.text.text() == seated.words("notice-ending")
    desk.let_go.set()
    qtbot.waitUntil(lambda: not seated.isVisible())


def test_asked_twice_the_window_closes_at_once(seated: MainWindow) -> None:
    seated.link.do(slow)
    seated.close()
    seated.close()
    assert not seated.isVisible()


def reports(folder: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(folder.rglob("reports/*.txt"))]


def test_an_unexpected_failure_in_the_lane_is_reported_without_a_value(qtbot: QtBot, own_folders: Path) -> None:
    def fail(_: Any) -> None:
        raise ZeroDivisionError("Bouchard, Marie-Ève")

    desk = SimpleNamespace(do=lambda act, *_: act(None), close=lambda: None)
    link = Link(lambda: desk)
    heard: list[Exception] = []
    with qtbot.waitSignal(link.idle):
        link.do(fail, failed=heard.append)
    (report,) = reports(own_folders)
    assert "ZeroDivisionError" in report and "test_waiting.py" in report and "Bouchard" not in report
    with qtbot.waitSignal(link.idle):
        link.do(_refused, failed=heard.append)
    assert len(reports(own_folders)) == 1, "what is refused is no failure of the program"
    assert link.close()


def _refused(_: Any) -> None:
    raise Busy("problem-busy")


def test_a_desk_that_does_not_close_is_told_and_reported(desk: SlowDesk, qtbot: QtBot, own_folders: Path) -> None:
    desk.trouble = OSError("the share is gone")
    desk.let_go.set()
    link = Link(lambda: desk)
    with qtbot.waitSignal(link.idle):
        link.do(slow)
    assert not link.close()
    (report,) = reports(own_folders)
    assert "OSError" in report


ROOM = QRect(0, 32, 1024, 736)


@pytest.mark.parametrize(
    ("wanted", "placed"),
    [
        (QRect(0, 40, 1024, 700), QRect(0, 40, 1024, 700)),
        (QRect(200, 100, 1000, 700), QRect(24, 68, 1000, 700)),
        (QRect(-300, -10, 1000, 700), QRect(0, 32, 1000, 700)),
        (QRect(2000, 40, 1024, 720), QRect(0, 40, 1024, 720)),
        (QRect(0, 40, 1600, 700), None),
        (QRect(0, 40, 1024, 900), None),
    ],
)
def test_a_window_remembered_from_a_wider_screen_is_whole_on_this_one(wanted: QRect, placed: QRect | None) -> None:
    assert within(wanted, ROOM) == placed
