"""Checks that what was opened and closed all day long leaves nothing behind in the program's memory."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.practice import at_practice, practice_lines


def widgets() -> Counter[str]:
    """How many of each kind there are, seen or not."""
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return Counter(type(one).__name__ for one in QApplication.allWidgets())


def test_a_dossier_opened_often_leaves_no_list_behind(qtbot: QtBot, tmp_path: Path) -> None:
    hands = at_practice(qtbot, tmp_path, [practice_lines(line)[0] for line in (1, 2)])
    try:
        page: Any = None

        def once() -> None:
            nonlocal page
            hands.window.go("cases", "26-00002")
            hands.settle()
            page = hands.window.page("cases")
            page.view.originals.list.setFocus()
            hands.press("Enter")
            page.view.originals.form.editors["state"].list.showPopup()
            hands.press("Esc", "Esc", "Esc")
            page.close_dossier()
            hands.settle()

        once()
        once()
        before = widgets()
        for _ in range(4):
            once()
        assert not widgets() - before
    finally:
        hands.close()


def test_a_window_that_was_closed_leaves_no_widget(qtbot: QtBot, tmp_path: Path) -> None:
    before = widgets()
    hands = at_practice(qtbot, tmp_path, [practice_lines(1)[0]])
    hands.window.go("cases", "26-00001")
    hands.settle()
    hands.window.go("intake")
    hands.press("Enter")
    hands.type("Lef")
    hands.close()
    assert not widgets() - before
