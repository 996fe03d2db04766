"""Checks the window of settings by its keys: the scanner fitted and tried, the printer, every size of text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csqdesk.settings import Settings, load_settings
from csqdesk.ui.announce import last_announced
from csqdesk.ui.scanner import use_settings
from csqdesk.ui.windows import preferences
from csqdesk.ui.windows.preferences import SettingsWindow
from tests.journeys.hands import SCAN_GAP, TYPING_GAP, Hands

FILE = "N0024081557"


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Hands, SettingsWindow]]:
    """The window of settings at a desk with two printers."""
    monkeypatch.setattr(preferences, "printers", lambda: ["Accueil", "Traitement"])
    hands = Hands(qtbot, tmp_path)
    hands.window.perform("settings")
    window: Any = hands.window._extra["settings"]
    qtbot.waitUntil(window.isActiveWindow)
    yield hands, window
    window.close()
    hands.window.activateWindow()
    hands.close()
    use_settings(Settings())


def keys(hands: Hands, window: SettingsWindow, text: str, gap: float) -> str:
    """Types into the line one tries a scanner in, and gives what is said of it."""
    moment = [100.0]
    card = window.scanner
    card.clock = lambda _: moment[0]
    card.attempt.line.setFocus(Qt.FocusReason.TabFocusReason)
    for character in text:
        moment[0] += gap
        hands.qtbot.keyClicks(card.attempt.line, character)
    hands.qtbot.keyClick(card.attempt.line, Qt.Key.Key_Return)
    return card.answer.text()


def test_a_scanner_is_tried_where_it_is_fitted(settings: tuple[Hands, SettingsWindow]) -> None:
    hands, window = settings
    said = keys(hands, window, "RN123456785CA", SCAN_GAP)
    assert said == "13 touches, au plus 4\u00a0ms entre deux. Reconnu\u00a0: suivi postal." == last_announced()
    assert "180\u00a0ms" in keys(hands, window, FILE, TYPING_GAP)
    assert window.scanner.answer.text().endswith("lu comme une frappe.")


def test_a_slow_scanner_is_heard_once_it_is_fitted(settings: tuple[Hands, SettingsWindow]) -> None:
    hands, window = settings
    assert keys(hands, window, FILE, 0.045).endswith("lu comme une frappe.")
    gap = window.scanner.lists["scanner_gap"]
    gap.list.setFocus()
    hands.qtbot.keyClicks(gap.list, "50")
    assert hands.window.settings.scanner_gap == 50 == load_settings().scanner_gap
    assert keys(hands, window, FILE, 0.045).endswith("Reconnu\u00a0: numéro de dossier.")
    assert hands.page.scanner.limits.gap == 0.05, "Réception hears it at once"


def test_a_start_key_is_chosen_and_obeyed(settings: tuple[Hands, SettingsWindow]) -> None:
    hands, window = settings
    start = window.scanner.lists["scanner_start"]
    start.list.setFocus()
    hands.qtbot.keyClicks(start.list, "f13")
    assert hands.window.settings.scanner_start == "F13"
    assert hands.page.scanner.limits.start_key == int(Qt.Key.Key_F13.value)


def test_the_printer_of_the_station_is_chosen(settings: tuple[Hands, SettingsWindow]) -> None:
    hands, window = settings
    assert window.printer.code() == "" and window.printer.list.currentText() == "Choisir à chaque fois"
    window.printer.list.setFocus()
    hands.qtbot.keyClicks(window.printer.list, "tr")
    assert hands.window.settings.printer == "Traitement" == load_settings().printer


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_stop_has_a_name_and_nothing_is_cut(
    settings: tuple[Hands, SettingsWindow], percent: int, language: str
) -> None:
    hands, window = settings
    line = window.scanner.attempt.line
    line.setFocus()
    hands.settle()
    hands.window.choose(language=language, text_percent=percent)
    window.say()
    hands.settle()
    stops = [one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) >= 10 and not [one for one in stops if not one.accessibleName()]
    inside = window.columns.parentWidget()
    assert inside.minimumSizeHint().width() <= inside.width()
    area = inside.parentWidget()
    assert area.rect().contains(line.rect().translated(line.mapTo(area, line.rect().topLeft())))
    assert window.language.list.view().accessibleName() == ("Langue" if language == "fr" else "Language")
