"""Days of closing, fees and days for many periods are added in a window of their own, and hold at once everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from csqdesk.casework.entries import ClockStarting
from csqdesk.casework.questions.packets import assess_packet
from csqdesk.rules.vocabulary import ClockKind
from tests.journeys.hands import Hands
from tests.ui.cuts import cut_in
from tests.ui.practice import at_practice, practice_lines


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    seated = at_practice(qtbot, tmp_path, practice_lines(1, 2))
    yield seated
    seated.close()


def opened(hands: Hands) -> Any:
    hands.window.perform("office_rules")
    hands.settle()
    return hands.window._extra["office"]


def fill(form: Any, **answers: str) -> None:
    for key, text in answers.items():
        editor = form.editors[key]
        editor.choose(text) if hasattr(editor, "choose") else editor.set_text(text)
    form.finish()


def said(window: Any) -> str:
    return str(window.hint.text())


def test_a_day_of_closing_is_added_with_its_source_and_moves_the_periods(hands: Hands) -> None:
    entry = ClockStarting(packet="26-00001", kind=ClockKind.MISSING_ITEMS, on=date(2026, 3, 9))
    hands.link.do("start_clock", entry)
    hands.settle()
    window = opened(hands)
    hands.click(window.closures.add)
    fill(window.closures.form, day="8 mai 2026", source="")
    hands.settle()
    assert window.closures.form.isVisible() and "d’où vient" in window.closures.form.message.text()
    fill(window.closures.form, source="Panne d’électricité")
    hands.settle()
    assert said(window) == "Jour de fermeture ajouté."
    assert any("8 mai 2026" in row.title for row in rows(window.closures))
    assert hands.ask(assess_packet, "26-00001")["clocks"][0]["last_day_office"] == "2026-05-11"
    assert date(2026, 5, 8) in [one.day for one in hands.link.law.closures]


def rows(part: Any) -> list[Any]:
    return [part.list.item(place).data(0x0100) for place in range(part.list.count())]


def test_the_fee_of_a_year_is_added_and_known_to_reception(hands: Hands) -> None:
    window = opened(hands)
    hands.click(window.fees.add)
    fill(window.fees.form, since="2027-01-01", until="2027-12-31", cents="abc", source="Gazette officielle")
    assert window.fees.form.editors["cents"].box.state == "error"
    fill(window.fees.form, cents="206")
    hands.settle()
    assert said(window) == "Tarif ajouté." and rows(window.fees)[0].right == "206,00\u00a0$"
    page: Any = hands.window.pages["intake"]
    fees = [row for row in page.state.law.fees if row.since == date(2027, 1, 1)]
    assert [row.cents for row in fees] == [20600]
    hands.click(window.fees.add)
    fill(window.fees.form, since="2027-06-01", until="2027-12-31", cents="300", source="x")
    hands.settle()
    assert window.fees.form.isVisible() and "déjà connu" in window.fees.form.message.text()


def test_one_decision_extends_what_runs_and_says_how_many(hands: Hands) -> None:
    for number in ("26-00001", "26-00002"):
        entry = ClockStarting(packet=number, kind=ClockKind.MISSING_ITEMS, on=date(2026, 3, 9))
        hands.link.do("start_clock", entry)
    hands.settle()
    window = opened(hands)
    hands.click(window.periods.add)
    fill(window.periods.form, days="quatorze", reason="Grève")
    assert window.periods.form.editors["days"].box.state == "error"
    fill(window.periods.form, days="14")
    hands.settle()
    assert said(window) == "2 délais prolongés."
    assert hands.ask(assess_packet, "26-00002")["clocks"][0]["last_day"] == "2026-05-22"


@pytest.mark.parametrize(("language", "percent"), [("fr", 100), ("en", 100), ("fr", 200)])
def test_nothing_of_the_window_is_cut(hands: Hands, language: str, percent: int) -> None:
    hands.window.choose(language=language, text_percent=percent)
    window = opened(hands)
    for ask in (window.ask_closure, window.ask_fee, window.ask_extension):
        ask()
    hands.settle()
    assert cut_in(window) == []
