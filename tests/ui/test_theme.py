"""Checks that the window goes with its system: light or dark while it is open, high contrast, its own letters."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csqdesk.ui import theme as room
from csqdesk.ui.theme import Theme, theme


class System:
    """What a system says of itself, in place of Qt's hints."""

    def __init__(self) -> None:
        self.scheme = Qt.ColorScheme.Unknown
        self.contrast = Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def accessibility(self) -> System:
        return self

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.asked = scheme

    def unsetColorScheme(self) -> None:
        self.asked = None


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> System:
    """A system that says what a test tells it to say."""
    theme().follow("light")
    system = System()
    monkeypatch.setattr(room.QGuiApplication, "styleHints", lambda: system)
    return system


def test_a_system_that_does_not_say_is_light(system: System) -> None:
    theme().follow("system")
    assert theme().mode == "light"


def test_the_window_goes_dark_when_its_system_does(system: System, qtbot: QtBot) -> None:
    theme().follow("system")
    system.scheme = Qt.ColorScheme.Dark
    with qtbot.waitSignal(theme().changed):
        theme().system_changed()
    assert theme().mode == "dark"
    with qtbot.assertNotEmitted(theme().changed):
        theme().system_changed()


def test_a_choice_of_the_clerk_does_not_follow(system: System) -> None:
    theme().follow("light")
    system.scheme = Qt.ColorScheme.Dark
    theme().system_changed()
    assert theme().mode == "light"


def test_high_contrast_of_the_system_is_followed(system: System) -> None:
    theme().follow("system")
    system.contrast = Qt.ContrastPreference.HighContrast
    theme().system_changed()
    assert theme().mode == "contrast"
    system.contrast = Qt.ContrastPreference.NoPreference
    theme().system_changed()
    assert theme().mode == "light"


def test_title_bars_and_system_dialogs_go_with_the_choice(system: System) -> None:
    said: list[Any] = []
    for choice in ("dark", "light", "system"):
        theme().follow(choice)
        said.append(system.asked)
    assert said == [Qt.ColorScheme.Dark, Qt.ColorScheme.Light, None]


def test_high_contrast_can_be_chosen_and_left(qapp: QApplication) -> None:
    theme().follow("contrast")
    assert theme().color("okText") == theme().color("text")
    assert qapp.palette().windowText().color() == theme().color("text")
    theme().follow("light")
    assert theme().color("okText") != theme().color("text")


def test_without_letters_of_the_system_open_sans_is_brought(qapp: QApplication) -> None:
    assert QFontInfo(Theme().font()).family() == "Open Sans"
    assert "SemiBold" in "".join(QFontDatabase.styles("Open Sans")).replace("Semibold", "SemiBold")


def test_a_system_with_letters_of_its_own_keeps_them(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(room.sys, "platform", "win32")
    wanted = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    assert Theme().font().family() == wanted


def test_the_size_of_text_walks_between_its_ends(qapp: QApplication) -> None:
    for _ in range(9):
        theme().step(1)
    assert (theme().percent, theme().font(14).pixelSize()) == (200, 28)
    theme().step(-1)
    assert theme().percent == 175
    theme().step(0)
    assert theme().percent == 100


def test_digits_are_of_one_width_in_every_weight(qapp: QApplication) -> None:
    for weight in (400, 600, 700):
        metrics = QFontMetrics(theme().font(14, weight))
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
