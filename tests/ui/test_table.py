"""Checks the table by its keys: browsing, jumping to a name, leaving by Tab, keeping its place when it is refreshed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.ui.components.table import Column, Pill, Table
from csqdesk.ui.theme import theme


@dataclass(frozen=True)
class Line:
    number: int
    name: str


COLUMNS = (
    Column("État", lambda line: Pill("ok", "Complet") if line.number % 2 else Pill("warn", "Incomplet"), width=140),
    Column("Dossier", lambda line: f"N00240815{line.number:02}", width=130),
    Column("Personne requérante", lambda line: line.name, strong=True, name=True),
    Column("Montant", lambda line: "201,00 $", width=110, right=True),
)
LINES = tuple(
    Line(number, name)
    for number, name in enumerate(
        ("Benali, Yasmine", "Petrov, Dmitri", "Éthier, Noémie", "Émond, Zoé", "Tremblay, Félix", "Da Silva, João") * 8
    )
)


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    page = QWidget()
    layout = QVBoxLayout(page)
    before, table, after = QLineEdit(), Table("Accusés du jour", COLUMNS), QLineEdit()
    for widget in (before, table, after):
        layout.addWidget(widget)
    page.resize(800, 420)
    qtbot.addWidget(page)
    table.show_rows(LINES, same=lambda line: line.number)
    page.show()
    page.activateWindow()
    table.setFocus()
    table._page = page  # type: ignore[attr-defined]
    return table


def test_keys_browse_and_enter_opens(table: Table, qtbot: QtBot) -> None:
    opened: list[Line] = []
    peeked: list[Line] = []
    table.chosen.connect(opened.append)
    table.peeked.connect(peeked.append)
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(table, key)
        places.append(table.current().number)
    assert places == [1, 1, 47, 46, 0]
    qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert table.current().number > 3
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert (opened, peeked) == ([LINES[0], LINES[0]], [LINES[0]])


def test_tab_leaves_the_table(table: Table, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert table.current() == LINES[0]


def test_letters_jump_to_a_name_without_accents(table: Table, qtbot: QtBot) -> None:
    qtbot.keyClicks(table, "e")
    assert table.current().name == "Éthier, Noémie"


def test_the_same_letter_again_is_the_next_row(table: Table, qtbot: QtBot) -> None:
    qtbot.keyClicks(table, "eee")
    assert table.current() == LINES[8]


def test_several_letters_are_one_name(table: Table, qtbot: QtBot) -> None:
    qtbot.keyClicks(table, "em")
    assert table.current().name == "Émond, Zoé"
    qtbot.keyClicks(table, "zz")
    assert table.current().name == "Émond, Zoé"


def test_a_refresh_keeps_the_row_and_the_place(table: Table) -> None:
    table.mark(20)
    place = table.verticalScrollBar().value()
    table.show_rows((*LINES[:5], *LINES[6:]), same=lambda line: line.number)
    assert table.current() == LINES[20]
    assert table.verticalScrollBar().value() == place > 0
    table.show_rows(LINES[:3], same=lambda line: line.number)
    assert table.current() == LINES[0]
    table.show_rows(())
    assert table.current() is None


def test_rows_and_widths(table: Table) -> None:
    assert table.rowHeight(0) == 42
    assert sum(table.columnWidth(place) for place in range(4)) == table.viewport().width()
    theme().percent = 150
    theme().apply()
    assert table.rowHeight(0) == 63


def test_a_reader_hears_the_words_of_a_badge(table: Table) -> None:
    index = table.model_rows.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Incomplet"
    assert table.accessibleName() == "Accusés du jour"


def test_the_row_marked_is_painted_as_such(table: Table) -> None:
    table.mark(0)
    image = table.viewport().grab().toImage()
    assert image.pixelColor(1, 20) == theme().color("primary")
    assert image.pixelColor(150, 4) == theme().color("pale")
    assert image.pixelColor(150, 46) == theme().color("surface")


def test_other_words_keep_the_rows(table: Table) -> None:
    table.mark(3)
    table.retitle("Today's receipts", tuple(Column(one.title.upper(), one.cell, width=one.width) for one in COLUMNS))
    assert table.model_rows.headerData(0, Qt.Orientation.Horizontal) == "ÉTAT"
    assert table.current() == LINES[3]
