"""Checks that *Masquer* leaves no file number on a list, in its text, in its name, or after the window was closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.settings import load_settings
from csqdesk.ui.components.masking import hide_numbers, on_list
from tests.journeys.hands import Hands
from tests.ui.practice import at_practice, practice_lines


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    hands = at_practice(qtbot, tmp_path, practice_lines(1, 3))
    yield hands
    hands.close()
    hide_numbers(False)


def said(screen: QWidget) -> str:
    """All that a screen's lists show or tell."""
    told = [f"{one.text()} {one.accessibleName()}" for one in screen.findChildren(QLabel)]
    told += [one.accessibleName() for one in screen.findChildren(QWidget)]
    for view in screen.findChildren(QAbstractItemView):
        model = view.model()
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        for row in range(model.rowCount() if model is not None else 0):
            told += [str(model.data(model.index(row, column))) for column in range(columns)]
    return "\n".join(told)


NUMBERS = ("N0024081557", "B0023077145")


@pytest.mark.parametrize("screen", ["queue", "cases", "papers", "intake"])
def test_no_number_is_left_on_a_list(counter: Hands, screen: str) -> None:
    counter.window.go(screen)
    counter.settle()
    shown = [number for number in NUMBERS if number in said(counter.window)]
    assert shown or screen == "intake"
    counter.window.perform("hide_numbers")
    counter.settle()
    assert not [number for number in NUMBERS if number in said(counter.window)]
    assert counter.notice() == "Numéros de dossier masqués sur les listes."
    assert "Nguyen" in said(counter.window) or screen == "intake"
    counter.window.perform("show_numbers")
    counter.settle()
    assert [number for number in NUMBERS if number in said(counter.window)] == shown


def test_the_palette_hides_them_too(counter: Hands) -> None:
    counter.window.perform("hide_numbers")
    counter.press("Ctrl+K")
    counter.type("nguyen")
    assert "Nguyen" in said(counter.window) and "N0024081557" not in said(counter.window)
    counter.press("Esc")


def test_only_what_changes_something_is_offered_and_it_is_kept(counter: Hands) -> None:
    assert "hide_numbers" in counter.window.acts() and "show_numbers" not in counter.window.acts()
    counter.window.perform("hide_numbers")
    assert load_settings().numbers_hidden
    assert "show_numbers" in counter.window.acts() and "hide_numbers" not in counter.window.acts()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("N0024081557", "••••••"), ("Dossier 0024 081 557, bleu", "Dossier ••••••, bleu"), ("Grande enveloppe", None)],
)
def test_a_label_that_is_a_number_is_one(text: str, expected: str | None) -> None:
    hide_numbers(True)
    try:
        assert on_list(text) == (expected or text)
    finally:
        hide_numbers(False)


def test_a_number_of_any_shape_is_hidden_and_so_is_what_waits(qtbot: QtBot, tmp_path: Path) -> None:
    line = practice_lines(1)[0]
    hands = at_practice(qtbot, tmp_path, [{**line, "case": {**line["case"], "file_number": "00-12 b"}}])
    try:
        hands.window.perform("hide_numbers")
        for screen in ("queue", "cases", "papers", "intake"):
            hands.window.go(screen)
            hands.settle()
            assert "00-12 b" not in said(hands.window)
        hands.press("Enter")
        hands.type("N0024081600")
        hands.press("Ctrl+S")
        assert "mis en attente" in hands.notice() and "0024081600" not in hands.notice()
    finally:
        hands.close()
        hide_numbers(False)
