"""Checks that an answer which comes late is not shown for what was typed since, nor takes anything away."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.ui.palette import Palette
from tests.journeys.hands import Hands
from tests.ui.late import office_busy, type_on
from tests.ui.practice import at_practice, practice_lines


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """Three envelopes, the last of them without a file."""
    hands = at_practice(qtbot, tmp_path, practice_lines(1, 3, 11))
    yield hands
    hands.close()


def emptied(hands: Hands) -> None:
    QTest.keyClick(hands.focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(hands.focus(), Qt.Key.Key_Backspace)
    QApplication.processEvents()


def test_the_receipts_of_the_day_do_not_replace_those_just_looked_for(office: Hands) -> None:
    office.window.go("papers")
    office.settle()
    page: Any = office.window.pages["papers"]
    office.press("Ctrl+F")
    with office_busy(office):
        page.refresh()
        type_on(office, "benali")
    assert [row.packet for row in page.table.model_rows.rows] == ["26-00002"]


def matching(office: Hands) -> Any:
    office.window.go("cases", "26-00003")
    office.settle()
    view: Any = office.window.pages["cases"].view  # type: ignore[attr-defined]
    view.heading.match.setFocus()
    office.press("Enter")
    return view.matching


def test_files_found_for_a_text_that_is_gone_are_not_offered(office: Hands) -> None:
    form = matching(office)
    with office_busy(office):
        type_on(office, "nguyen")
        emptied(office)
    assert not form.search.open
    office.type("nguyen")
    assert form.search.open


def test_nothing_is_matched_with_a_number_that_nobody_looked_for(office: Hands) -> None:
    form = matching(office)
    known, other = (office.ask(dossier_sheet, number).file_number for number in ("26-00001", "26-00002"))
    with office_busy(office):
        type_on(office, known)
        QTest.keyClick(office.focus(), Qt.Key.Key_Return)
        emptied(office)
        type_on(office, other)
    assert form.isVisible() and form.search.text() == other
    assert office.ask(dossier_sheet, "26-00003").file_number is None


def test_the_palette_offers_no_file_of_the_text_before(office: Hands, qtbot: QtBot) -> None:
    office.press("Ctrl+K")
    palette = office.window.findChild(Palette)
    assert palette is not None
    free, answered = threading.Event(), []
    office.link.ask(lambda _: free.wait(30))
    type_on(office, "nguyen")
    office.link.ask(lambda _: None, then=answered.append)
    with office_busy(office):
        emptied(office)
        type_on(office, "benali")
        free.set()
        qtbot.waitUntil(lambda: bool(answered))
        assert palette.cases == []
    assert [hit.text for hit in palette.cases if "Benali" in hit.text]
