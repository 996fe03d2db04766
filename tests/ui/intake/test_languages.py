"""Checks that another language, chosen in mid-entry, is as if it had been there from the start (ux, UX-18)."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.casework.entries import BatchEntry, PacketEntry
from csqdesk.casework.reading import read_entry
from csqdesk.settings import Settings
from csqdesk.ui.components.closed_list import Closed
from csqdesk.ui.components.footer import PointLink
from tests.journeys.hands import Hands
from tests.ui.intake.conftest import FAMILY
from tests.ui.intake.test_envelopes import envelope, pay
from tests.ui.intake.test_room import details, holders, late_and_new, many_missing, missing, the_round, to_fix, whole


def count_again(hands: Hands) -> None:
    envelope(hands)
    hands.type("1")
    hands.press("Enter")


def count_unread(hands: Hands) -> None:
    envelope(hands)
    hands.type("xx")
    hands.press("Enter")


def amount_again(hands: Hands) -> None:
    envelope(hands)
    hands.type("2")
    hands.press("Enter")
    pay(hands, "t", "0045183", "nat", "150")


def amount_short(hands: Hands) -> None:
    amount_again(hands)
    hands.type("150")
    hands.press("Enter")


def refused(hands: Hands) -> None:
    envelope(hands)
    hands.page.form.payment.rows[0].method.list.setFocus()
    hands.type("p")


def card(hands: Hands) -> None:
    envelope(hands)
    hands.page.form.payment.rows[0].method.list.setFocus()
    hands.type("f")


def removal(hands: Hands) -> None:
    hands.press("Enter", "Enter", "Enter")
    hands.type("r")


def both(hands: Hands) -> None:
    hands.press("Enter", "Enter", "Enter")
    hands.type("dau")
    hands.press("Ins", "Ctrl+Ins")


def passed_over(hands: Hands) -> None:
    hands.press("Enter", "Enter", "Enter", "Enter", "Enter")


def impossible_day(hands: Hands) -> None:
    hands.press("Enter", "Enter", "Enter")
    hands.type("auRoy")
    hands.press("Enter", "Enter")
    hands.type("2026-02-30")
    hands.press("Enter")


def unmatched(hands: Hands) -> None:
    hands.press("Enter")
    hands.type("Wójcik")
    hands.press("Enter", "Enter")


def odd_numbers(hands: Hands) -> None:
    hands.type("RN123456784CA")
    hands.press("Enter")
    hands.type("K99")
    hands.press("Enter")
    hands.page.form.payment.rows[0].method.list.setFocus()
    hands.type("t")
    hands.press("Enter")
    hands.type("zzz")
    hands.press("Enter")


def set_aside(hands: Hands) -> None:
    envelope(hands)
    hands.press("Ctrl+S")


def logged(hands: Hands) -> None:
    whole(hands)
    hands.press("Ctrl+Enter")


def nothing_to_return(hands: Hands) -> None:
    hands.press("F7")


CASES = [
    whole, missing, holders, many_missing, late_and_new, details, the_round, to_fix, count_again, count_unread,
    amount_again, amount_short, refused, card, removal, both, passed_over, impossible_day, unmatched, odd_numbers,
    set_aside, logged, nothing_to_return,
]  # fmt: skip


def at_desk(qtbot: QtBot, folder: Path, language: str) -> Hands:
    hands = Hands(qtbot, folder, settings=Settings(theme="light", language=language))
    hands.link.do("log_packet", read_entry(PacketEntry, FAMILY))
    hands.link.do("open_mail_batch", read_entry(BatchEntry, {"received_on": "2026-03-04", "logger": "croy"}))
    hands.settle()
    hands.page.refresh()
    hands.settle()
    hands.page.arrive()
    hands.settle()
    return hands


def words_of(hands: Hands) -> list[str]:
    """Everything the window says, seen or heard; what the clerk typed is not its words."""
    found = [hands.window.windowTitle()]
    for one in hands.window.findChildren(QWidget):
        if not one.isVisible() or hands.window.notice in (one, one.parentWidget()):
            # A sentence about the act before is not kept for another language.
            continue
        said = [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        if isinstance(one, (QLabel, QAbstractButton)):
            said.append(one.text())
        if isinstance(one, QLineEdit):
            said.append(one.placeholderText())
        if isinstance(one, QComboBox):
            said.append(one.currentText())
        if isinstance(one, Closed):
            said.append(one.placeholder)
            said += [f"{option.letter} {option.text}" for option in one.options]
        if isinstance(one, PointLink):
            said.append(one.short)
        if one is hands.page.status.footer.state:
            # Without the minute, which goes on.
            said = [re.sub(r"\d.*", "", text) for text in said]
        found += [f"{type(one).__name__}: {text}" for text in said if text]
    return sorted(found)


WAYS = (("fr", "en"), ("en", "fr"))
"""What is not said anew is seen from either language: each situation goes one way, in turn."""


@pytest.mark.parametrize("case, first, then", [(case, *WAYS[place % 2]) for place, case in enumerate(CASES)])
def test_another_language_says_everything_anew_and_keeps_what_was_typed(
    qtbot: QtBot, tmp_path: Path, case: Callable[[Hands], None], first: str, then: str
) -> None:
    said = {}
    for language in (first, then):
        (tmp_path / language).mkdir()
        hands = at_desk(qtbot, tmp_path / language, language)
        try:
            case(hands)
            if language == first:
                typed, focused = hands.page.state.values(), hands.focus()
                hands.window.choose(language=then)
                hands.settle()
                assert hands.page.state.values() == typed
                assert hands.focus() is focused
            qtbot.waitUntil(lambda one=hands: not one.page.saving.timer.isActive())
            hands.settle()
            said[language] = words_of(hands)
        finally:
            hands.close()
    assert said[first] == said[then]


def test_what_the_desk_refused_is_said_in_the_other_language_too(qtbot: QtBot, tmp_path: Path) -> None:
    hands = at_desk(qtbot, tmp_path, "fr")
    try:
        envelope(hands)
        hands.page.form.request.rows[0].family.line.setText("Bouchard" * 20)
        hands.settle()
        hands.press("Ctrl+Enter")
        french = hands.page.status.footer.points[0]
        hands.window.choose(language="en")
        hands.settle()
        english = hands.page.status.footer.points[0]
        assert "100" in french and "100" in english and french != english
        assert hands.window.windowTitle().startswith("To fix: ")
    finally:
        hands.close()


@pytest.mark.parametrize("chosen", [{"theme": "dark"}, {"theme": "contrast"}, {"text_percent": 200}])
@pytest.mark.parametrize("case", [whole, missing, holders, to_fix, amount_again])
def test_another_theme_or_size_of_text_keeps_everything_and_the_focus(
    qtbot: QtBot, tmp_path: Path, case: Callable[[Hands], None], chosen: dict[str, Any]
) -> None:
    hands = at_desk(qtbot, tmp_path, "fr")
    try:
        case(hands)
        typed, focused, opened = hands.page.state.values(), hands.focus(), hands.page.side.opened()
        for choice in (chosen, {"theme": "light", "text_percent": 100}):
            hands.window.choose(**choice)
            hands.settle()
            assert hands.page.state.values() == typed
            assert hands.focus() is focused and hands.page.side.opened() is opened
    finally:
        hands.close()
