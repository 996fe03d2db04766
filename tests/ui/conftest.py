"""Gives the tests of the window a real office behind it and the usual theme before and after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csqdesk.settings import Settings
from csqdesk.ui.frame import MainWindow, Screen
from csqdesk.ui.link import Link
from csqdesk.ui.theme import theme
from tests.offices import lay_office


@pytest.fixture(autouse=True)
def usual_theme(qapp: QApplication) -> Iterator[None]:
    """Light, 100 %: what one test chose is not left to the next."""
    qapp.setStyle("Fusion")
    theme().percent = 100
    theme().follow("light")
    yield
    theme().percent = 100
    theme().follow("light")


@pytest.fixture
def office_link(qtbot: QtBot, own_folders: Path) -> Iterator[Link]:
    """A link to a new office."""

    def open_desk() -> Any:
        from csqdesk.casework.desk import Desk

        return Desk.open(lay_office(own_folders / "office.csqdesk"), account="croy")

    link = Link(open_desk)
    yield link
    assert link.close()


@pytest.fixture
def window(office_link: Link, qtbot: QtBot) -> MainWindow:
    """The frame round two screens."""
    screens = [Screen("intake", "tests.ui.screens", "OneOfEach"), Screen("cases", "tests.ui.screens", "Quiet")]
    window = MainWindow(office_link, Settings(), screens)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
