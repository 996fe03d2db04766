"""Checks the originals nobody expected: whose they are is asked where they are counted, and what is said is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.hands import Hands
from tests.ui.intake.test_drafts import killed
from tests.ui.intake.test_envelopes import envelope, last, said_anywhere

HOLDER = "Original 1\u00a0: nom, prénom"


def three(hands: Hands) -> None:
    """Three originals where two were expected, counted twice."""
    envelope(hands)
    for _ in range(2):
        hands.type("3")
        hands.press("Enter")


def told(hands: Hands) -> list[tuple[str, str]]:
    rows = last(hands)["record"]["certificates"]
    return [(one["state"], one.get("family_name", one.get("individual_reference", "?"))) for one in rows]


def test_whose_the_original_is_is_asked_and_recorded_with_those_expected(seated: Hands) -> None:
    three(seated)
    assert seated.where() == HOLDER and "1 original de plus" in said_anywhere(seated.page.side.holders)
    seated.type("Okafor, Ada")
    seated.press("Enter")
    seated.type("N1048899")
    seated.press("Enter", "Enter")
    assert seated.where() == "Mode de paiement"
    seated.press("Ctrl+Enter")
    assert sorted(told(seated)) == [("original", "Nguyen"), ("original", "Nguyen"), ("original", "Okafor")]
    rows = last(seated)["record"]["certificates"]
    assert next(one for one in rows if one["family_name"] == "Okafor")["individual_reference"] == "N1048899"
    seated.press("Ctrl+Z")
    assert seated.page.side.holders.rows[0]["name"].text() == "Okafor, Ada"
    assert seated.page.state.values()["certificates"][0]["individual_reference"] == "N1048899"


def test_one_that_cannot_be_read_is_kept_without_a_name(seated: Hands) -> None:
    three(seated)
    seated.press("Enter", "Enter", "Enter", "Ctrl+Enter")
    assert sorted(told(seated)) == [("original", "?"), ("original", "Nguyen"), ("original", "Nguyen")]


@pytest.mark.parametrize("count", ["2", "1"])
def test_a_count_put_right_asks_for_no_holder_any_more(seated: Hands, count: str) -> None:
    three(seated)
    seated.page.form.originals.count.line.setFocus()
    for _ in range(2):
        seated.page.form.originals.count.line.selectAll()
        seated.type(count)
        seated.press("Enter")
    assert not seated.page.side.holders.asked.extra


def test_what_was_said_of_it_comes_back_with_the_draft(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    three(seated)
    seated.type("Okafor, Ada")
    again = killed(qtbot, seated, tmp_path)
    try:
        assert again.where() == HOLDER and again.page.side.holders.asked.extra
        assert again.page.side.holders.rows[0]["name"].text() == "Okafor, Ada"
    finally:
        again.close()
