"""Holds *Accusés*: the envelopes of the day, newest first, found by any word, each one key from its Dossier."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csqdesk.casework.entries import BatchEntry
from csqdesk.ui.components.basics import ShortLabel
from csqdesk.words import Words
from tests.journeys.hands import Hands
from tests.ui.practice import at_practice, practice_lines
from tests.ui.printing.conftest import rows


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """A clerk at *Accusés* on a day of three envelopes, one of them without a file."""
    hands = at_practice(qtbot, tmp_path, practice_lines(1, 3, 11))
    hands.window.go("papers")
    hands.settle()
    yield hands
    hands.close()


def page(hands: Hands) -> Any:
    return hands.window.pages["papers"]


def test_the_envelopes_of_the_day_newest_first(counter: Hands) -> None:
    assert [row[1] for row in rows(counter)] == ["26-00003", "26-00002", "26-00001"]
    assert [row[3] for row in rows(counter)] == [
        "Grande enveloppe kraft, Florence",
        "Benali, Yasmine",
        "Nguyen, Thi Minh Anh",
    ]
    assert {row[0] for row in rows(counter)} == {"À délivrer"}
    assert page(counter).header.subtitle.text() == "Vendredi 20 mars 2026 · 3 enveloppes · 3 à délivrer"
    assert counter.focus() is page(counter).table


def test_an_envelope_without_a_file_goes_by_its_label_on_every_list(qtbot: QtBot, tmp_path: Path) -> None:
    """What is typed for a file at Réception, and found nowhere, stays as the label."""
    hands = Hands(qtbot, tmp_path)
    label = "Duval, Lac-Mégantic, enveloppe matelassée"
    try:
        hands.link.do("open_mail_batch", BatchEntry(received_on=hands.clock.day, logger="croy"))
        hands.page.refresh()
        hands.settle()
        hands.press("Enter")
        hands.type(label)
        hands.press("Enter", "Enter", "Enter")
        hands.type("x")
        hands.press("Ctrl+Enter")
        line = hands.page.side.list.stack.rows[0]
        assert line.accessibleName().startswith(label)
        shown = line.findChildren(ShortLabel)[0].shown()
        assert shown.endswith("…") and label.startswith(shown[:-1])
        hands.press("Ctrl+4")
        assert rows(hands)[0][3] == label
        hands.press("Ctrl+F")
        hands.type("megantic")
        assert [row[3] for row in rows(hands)] == [label]
        hands.press("Ctrl+3")
        assert label in str(hands.window.pages["cases"].list.table.model_rows.rows)  # type: ignore[attr-defined]
    finally:
        hands.close()


def test_a_letter_jumps_to_a_name(counter: Hands) -> None:
    counter.press("N", "G")
    assert page(counter).table.current().packet == "26-00001"


def test_any_word_finds_and_enter_goes_to_the_rows(counter: Hands) -> None:
    counter.press("Ctrl+F")
    counter.type("yas")
    assert [row[3] for row in rows(counter)] == ["Benali, Yasmine"]
    counter.press("Enter")
    assert counter.focus() is page(counter).table


def test_enter_typed_before_the_answer_never_prints_the_row_that_stood_before(counter: Hands) -> None:
    counter.press("Ctrl+F")
    line = counter.focus()
    QTest.keyClicks(line, "nguyen")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert counter.focus() is line, "the rows of the day are not the answer"
    counter.settle()
    assert counter.focus() is page(counter).table and [row[3] for row in rows(counter)] == ["Nguyen, Thi Minh Anh"]


def test_down_goes_from_the_search_into_the_rows(counter: Hands) -> None:
    counter.press("Ctrl+F", "Down")
    assert counter.focus() is page(counter).table


def test_enter_held_down_prints_nothing(counter: Hands) -> None:
    out: list[str] = []
    page(counter).left_for.connect(lambda where, _: out.append(where))
    table = page(counter).table
    for key, text in ((Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Space, " ")):
        QApplication.sendEvent(table, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True))
    counter.settle()
    assert not out


def test_nothing_found_is_said(counter: Hands) -> None:
    counter.press("Ctrl+F")
    counter.type("zzz")
    assert page(counter).empty.title.text() == "Aucun dossier pour «\u00a0zzz\u00a0». Essayez sans le prénom."


def test_ctrl_o_opens_the_dossier_of_the_row(counter: Hands) -> None:
    counter.press("Down", "Ctrl+O")
    assert counter.window.shown == "cases"
    cases: Any = counter.window.pages["cases"]
    assert cases.view.heading.name.text() == "Benali, Yasmine"


def test_an_empty_day_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, tmp_path)
    try:
        hands.window.go("papers")
        hands.settle()
        assert page(hands).empty.title.text() == "Aucune enveloppe inscrite aujourd’hui."
    finally:
        hands.close()


def test_the_list_speaks_english(counter: Hands) -> None:
    counter.window.retranslate(Words("en"))
    counter.settle()
    assert {row[0] for row in rows(counter)} == {"To issue"}
    assert counter.focus() is page(counter).table
