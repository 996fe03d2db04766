"""Checks the search-and-pick field by its keys: walking, picking, shutting, and never taking the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.ui.announce import last_announced
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.search_pick import Hit, SearchPick

HITS = (
    Hit(1, "Chérif, Nadia", "C0024018830"),
    Hit(2, "Checa, Ramón", "C0024070019"),
    Hit(3, "<b>Chevalier</b> & fils", "C0024070020"),
)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(SearchPick("Dossier ou nom"))
    layout.addWidget(Field("Suivant"))
    layout.addStretch(1)
    page.resize(600, 500)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    return page


@pytest.fixture
def field(page: QWidget) -> SearchPick:
    field = page.findChild(SearchPick)
    assert field is not None
    field.line.setFocus()
    return field


def test_typing_asks_and_the_answers_drop_under_the_line(field: SearchPick, qtbot: QtBot) -> None:
    asked: list[str] = []
    field.asked.connect(asked.append)
    qtbot.keyClicks(field.line, "ch")
    assert asked == ["c", "ch"]
    field.show_hits(HITS, said="3 dossiers")
    assert field.open and field.line.hasFocus()
    assert last_announced() == "3 dossiers"
    assert [hit.text for hit in field.rows.hits()] == [hit.text for hit in HITS]


def test_arrows_walk_round_and_enter_picks(field: SearchPick, qtbot: QtBot) -> None:
    picked: list[object] = []
    went_on: list[int] = []
    field.picked.connect(picked.append)
    field.line.advance.connect(lambda: went_on.append(1))
    field.show_hits(HITS)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(field.line, key)
    assert last_announced() == "<b>Chevalier</b> & fils, C0024070020"
    qtbot.keyClick(field.line, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert (picked, went_on, field.open) == ([3], [], False)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert (picked, went_on) == ([3], [1])


def test_escape_only_closes_the_list(field: SearchPick, qtbot: QtBot) -> None:
    field.set_text("ch")
    field.show_hits(HITS)
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert (field.open, field.text(), field.line.hasFocus()) == (False, "ch", True)


def test_leaving_closes_and_late_answers_stay_away(field: SearchPick, page: QWidget, qtbot: QtBot) -> None:
    picked: list[object] = []
    field.picked.connect(picked.append)
    field.show_hits(HITS)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert not field.open and not picked
    field.show_hits(HITS)
    assert not field.open


def test_the_list_stays_inside_the_window(field: SearchPick, page: QWidget, qtbot: QtBot) -> None:
    page.resize(320, 200)
    field.show_hits([Hit(n, f"Dossier {n}") for n in range(40)])
    dropped = field.rows.parentWidget()
    assert dropped is not None and page.rect().contains(dropped.geometry())


def test_a_mouse_pick_leaves_the_focus_in_the_line(field: SearchPick, qtbot: QtBot) -> None:
    picked: list[object] = []
    field.picked.connect(picked.append)
    field.show_hits(HITS)
    row = field.rows.visualItemRect(field.rows.item(1))
    qtbot.mouseClick(field.rows.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert picked == [2]
    assert field.line.hasFocus()
