"""Checks what stands before the window when the office's file does not open, and the ways on from there."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.app import doorkeeper, make_application, make_window, office
from csqdesk.casework.desk import Desk
from csqdesk.settings import Settings
from csqdesk.ui.announce import last_announced
from csqdesk.ui.link import Link
from csqdesk.ui.windows.no_office import NoOffice

FOREIGN = b"This is no office at all. " * 400


class Morning:
    """The window at an office file that is none."""

    def __init__(self, qtbot: QtBot, file: Path, language: str) -> None:
        make_application([])
        self.qtbot, self.file = qtbot, file
        options = argparse.Namespace(db=file, today=None, actor=None)
        self.link = Link(office(options))
        self.window = make_window(self.link, Settings(theme="light", language=language))
        self.link.unopened.connect(doorkeeper(self.window, lambda path: setattr(options, "db", path)))
        self.window.show()
        qtbot.waitUntil(lambda: bool(self.doors()))

    def doors(self) -> list[NoOffice]:
        found = QApplication.topLevelWidgets()
        return [one for one in found if isinstance(one, NoOffice) and one.isVisible()]

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.link.busy)
        QApplication.processEvents()

    def press(self, key: Qt.Key, at: QWidget | None = None) -> None:
        self.qtbot.keyClick(at or QApplication.focusWidget() or self.doors()[0], key)
        self.settle()

    def close(self) -> None:
        self.settle()
        for one in (*self.doors(), self.window):
            one.close()
            one.deleteLater()
        assert self.link.close()


@pytest.fixture
def morning(qtbot: QtBot, tmp_path: Path) -> Iterator[Morning]:
    file = tmp_path / "office.csqdesk"
    file.write_bytes(FOREIGN)
    found = Morning(qtbot, file, "fr")
    yield found
    found.close()


def test_the_reason_stands_alone_and_the_file_is_left(morning: Morning) -> None:
    (door,) = morning.doors()
    assert "n’est pas une base de csqdesk" in door.why.text() and last_announced() == door.why.text()
    assert not morning.window.isVisible(), "nothing can be typed into a form that saves nowhere"
    assert QApplication.focusWidget() is door.retry
    assert morning.file.read_bytes() == FOREIGN


def test_trying_again_in_vain_says_it_again(morning: Morning) -> None:
    morning.press(Qt.Key.Key_Return)
    (door,) = morning.doors()
    assert door.retry.isEnabled() and QApplication.focusWidget() is door.retry


def test_once_the_obstacle_is_gone_enter_opens_the_desk(morning: Morning) -> None:
    morning.file.unlink()
    morning.press(Qt.Key.Key_Return)
    assert not morning.doors() and morning.window.isVisible()
    intake: Any = morning.window.pages["intake"]
    morning.settle()
    assert QApplication.focusWidget() is intake.heading.open, "the screen begins its day"
    assert morning.window.rail.person.name


def test_another_file_can_be_chosen(morning: Morning, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "ici.csqdesk"
    Desk.open(other).close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    (door,) = morning.doors()
    door.other.setFocus()
    morning.press(Qt.Key.Key_Return)
    assert not morning.doors() and morning.window.isVisible()
    assert morning.file.read_bytes() == FOREIGN


def test_no_choice_changes_nothing(morning: Morning, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    (door,) = morning.doors()
    door.other.setFocus()
    morning.press(Qt.Key.Key_Return)
    assert morning.doors() == [door] and not morning.window.isVisible()


def test_escape_leaves_the_program(morning: Morning, qtbot: QtBot) -> None:
    with qtbot.waitSignal(QApplication.instance().aboutToQuit, raising=False, timeout=50):  # type: ignore[union-attr]
        morning.press(Qt.Key.Key_Escape)
    assert not morning.doors() and not morning.window.isVisible()


def test_in_english(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "office.csqdesk"
    file.write_bytes(FOREIGN)
    found = Morning(qtbot, file, "en")
    (door,) = found.doors()
    assert door.title.text() == "The files do not open" and "is not a csqdesk" in door.why.text()
    stops = [one for one in door.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one.accessibleName() for one in stops] == ["Quit", "Choose another file", "Try again"]
    found.close()
