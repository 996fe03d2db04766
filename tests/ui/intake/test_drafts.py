"""Checks that a draft gives back an envelope as it was when the program was killed: panels, answers, field."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from csqdesk.rules.days import in_montreal
from csqdesk.words.formats import clock
from tests.journeys.hands import Hands
from tests.ui.intake.test_envelopes import envelope


def killed(qtbot: QtBot, seated: Hands, tmp_path: Path) -> Hands:
    """The program is killed a second after the last key, and opened again by the same clerk."""
    qtbot.waitUntil(lambda: not seated.page.saving.timer.isActive())
    seated.settle()
    again = Hands(qtbot, tmp_path)
    again.settle()
    return again


@pytest.mark.parametrize("letters", ["", "r"])
def test_a_draft_gives_back_the_question_of_missing_originals(
    qtbot: QtBot, seated: Hands, tmp_path: Path, letters: str
) -> None:
    envelope(seated)
    for _ in range(2):
        seated.type("1")
        seated.press("Enter")
    seated.type(letters)
    where, typed = seated.where(), seated.page.state.values()
    again = killed(qtbot, seated, tmp_path)
    try:
        holders = again.page.side.holders
        assert again.page.side.opened() is holders and len(holders.rows) == 2
        assert again.page.state.values() == typed
        assert again.where() == where
        again.type("d")
        assert again.page.state.values()["certificates"][-1]["state"] == "lost"
    finally:
        again.close()


def new_file(hands: Hands) -> None:
    hands.press("Enter")
    hands.type("K0024099031")
    hands.press("Enter")
    hands.type("Okafor")
    hands.press("Enter")
    hands.type("Chidinma")
    hands.press("Enter")


def test_a_draft_gives_back_a_new_file_in_its_field(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    new_file(seated)
    where, typed = seated.where(), seated.page.state.values()
    again = killed(qtbot, seated, tmp_path)
    try:
        assert again.page.side.opened() is again.page.side.new_case
        assert again.page.state.values() == typed and again.where() == where
    finally:
        again.close()


def test_a_draft_gives_back_the_holders_of_a_new_file_each_in_its_place(
    qtbot: QtBot, seated: Hands, tmp_path: Path
) -> None:
    new_file(seated)
    seated.page.form.originals.count.line.setFocus()
    seated.type("3")
    seated.press("Enter")
    rows = seated.page.side.holders.rows
    rows[2]["name"].line.setFocus()
    seated.type("Okafor, Ada")
    where = seated.where()
    again = killed(qtbot, seated, tmp_path)
    try:
        kept = [row["name"].text() for row in again.page.side.holders.rows]
        assert kept == ["Okafor, Chidinma", "", "Okafor, Ada"]
        assert again.where() == where
    finally:
        again.close()


@pytest.mark.parametrize("panel", ["details", "batch"])
def test_a_draft_gives_back_the_panel_that_was_open(qtbot: QtBot, seated: Hands, tmp_path: Path, panel: str) -> None:
    envelope(seated)
    seated.press("Ctrl+I" if panel == "details" else "Ctrl+L", "Enter")
    where = seated.where()
    again = killed(qtbot, seated, tmp_path)
    try:
        assert again.page.side.opened() is getattr(again.page.side, panel)
        assert again.where() == where
    finally:
        again.close()


def test_a_draft_gives_back_the_field_one_only_went_to(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    envelope(seated)
    qtbot.waitUntil(lambda: seated.page.saving.drafted_at is not None)
    seated.press("Shift+Enter", "Shift+Enter")
    where = seated.where()
    again = killed(qtbot, seated, tmp_path)
    try:
        assert again.where() == where == "Personne 1\u00a0: prénom"
    finally:
        again.close()


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Pacific/Honolulu"])
def test_the_hour_of_a_draft_is_montreals_wherever_the_machine_thinks_it_is(
    qtbot: QtBot, seated: Hands, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        before = in_montreal(datetime.now(UTC))
        seated.type("nguyen")
        qtbot.waitUntil(lambda: seated.page.saving.drafted_at is not None)
        said = seated.page.status.footer.state.text()
    finally:
        monkeypatch.undo()
        time.tzset()
    after = in_montreal(datetime.now(UTC))
    assert said in {f"Brouillon enregistré à {clock(one.time(), 'fr')}" for one in (before, after)}


def test_a_draft_found_after_something_else_was_begun_waits_beside_it(
    qtbot: QtBot, seated: Hands, tmp_path: Path
) -> None:
    envelope(seated)
    typed = seated.page.state.values()
    qtbot.waitUntil(lambda: not seated.page.saving.timer.isActive())
    seated.settle()
    again = Hands(qtbot, tmp_path, early="A")
    try:
        assert again.page.form.envelope.tracking.text() == "A"
        assert again.page.side.aside.names == ("N0024081557",)
        assert "N0024081557" in again.notice()
        again.press("Esc", "Esc", "Esc")
        again.page.asides.resume("N0024081557")
        again.settle()
        assert again.page.state.values()["persons"] == typed["persons"]
    finally:
        again.close()
