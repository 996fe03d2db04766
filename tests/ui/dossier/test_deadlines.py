"""Holds the strips of a Dossier: a period that runs, nearest first, why its day moved, and none once it is over."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from csqdesk.casework.entries import ClockStarting, ClockWording
from csqdesk.rules.vocabulary import ClockKind, ClockStart
from csqdesk.ui.components.buttons import Button
from tests.ui.cuts import cut_in
from tests.ui.dossier.conftest import Opener, Reader

LEFEBVRE = 2
"""The practice office is opened on 2026-03-20."""


def start(reader: Reader, kind: ClockKind, on: date, **more: Any) -> int:
    answers: list[Any] = []
    entry = ClockStarting(packet="26-00001", kind=kind, on=on, **more)
    reader.hands.link.do("start_clock", entry, then=answers.append)
    reader.hands.settle()
    return int(answers[0].value)


def strips(reader: Reader) -> list[str]:
    return [one.heard() for one in reader.view.clocks.strips]


def test_a_period_that_runs_is_told_with_its_day_and_how_far_it_is(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    assert not reader.view.clocks.isVisible()
    clock = start(reader, ClockKind.MISSING_ITEMS, date(2026, 3, 9))
    assert strips(reader) == ["Pièces à fournir, 8 mai 2026, dans 49 jours, Jour 11 sur 60, Avis du 9 mars 2026"]
    assert reader.view.clocks.isVisible() and reader.view.clocks.strips[0].hint == ""
    assert "Délai commencé\u00a0: Pièces à fournir" in reader.rows(reader.view.history)[0]
    met = ClockWording(packet="26-00001", clock=clock, on=date(2026, 3, 19))
    reader.hands.link.do("meet_clock", met)
    reader.hands.settle()
    assert not reader.view.clocks.isVisible() and strips(reader) == []


def test_several_run_nearest_first_and_an_expired_one_is_red(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    start(reader, ClockKind.ATTESTATION, date(2026, 3, 2), person=0, event=ClockStart.POSTED_IN_ARRIMA)
    start(reader, ClockKind.MISSING_ITEMS, date(2026, 1, 5))
    late, running = reader.view.clocks.strips
    assert (late.kind, late.left, late.share) == ("err", "échu depuis 14 jours", 1.0)
    assert running.title == "Attestation des valeurs – Julien" and running.since.startswith("Déposé dans Arrima le 2")
    stop = ClockWording(packet="26-00001", clock=1, on=date(2026, 3, 10), reason="Grève des postes")
    reader.hands.link.do("stop_clock", stop)
    reader.hands.settle()
    assert [(one.kind, one.left) for one in reader.view.clocks.strips][1] == ("neutral", "Suspendu")


def test_a_day_that_moved_says_why_in_both_languages(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    start(reader, ClockKind.MISSING_ITEMS, date(2026, 3, 17))
    (strip,) = reader.view.clocks.strips
    assert strip.day == "19 mai 2026"
    assert strip.hint == (
        "Compté au 16 mai 2026; dernier jour selon la loi\u00a0: 16 mai 2026; "
        "avec les samedis et les jours fermés\u00a0: 19 mai 2026 (samedi, dimanche, Journée nationale des patriotes)."
    )
    reader.hands.window.choose(language="en")
    reader.hands.settle()
    assert reader.view.clocks.strips[0].hint.startswith("Counted to May 16, 2026; last day by law: May 16, 2026")


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 100), (1366, 200)])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_of_a_strip_is_cut(dossier: Opener, width: int, percent: int, language: str) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.window.resize(width, 730)
    reader.hands.window.choose(text_percent=percent, language=language)
    reader.hands.settle()
    start(reader, ClockKind.MISSING_ITEMS, date(2026, 3, 17))
    start(reader, ClockKind.ATTESTATION, date(2026, 3, 2), person=0, event=ClockStart.POSTED_IN_ARRIMA)
    assert cut_in(reader.view.clocks) == []


def test_a_period_is_started_and_extended_by_keys_and_taken_back(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    reader.hands.press("Ctrl+K")
    reader.hands.type("commencer")
    reader.hands.press("Enter")
    assert reader.hands.where() == "Délai pour" and reader.view.periods.isVisible()
    reader.hands.type("2")
    assert reader.hands.where() == "Personne concernée, s’il y a lieu"
    reader.hands.type("1")
    reader.hands.type("2")
    reader.write("9 mars 2026")
    reader.hands.press("Enter", "Enter", "Enter")
    assert reader.hands.notice() == "Délai commencé." and not reader.view.periods.isVisible()
    assert strips(reader) == [
        "Attestation des valeurs – Julien, 8 mai 2026, dans 49 jours, Jour 11 sur 60, Déposé dans Arrima le 9 mars 2026"
    ]
    button = reader.view.clocks.findChild(Button)
    reader.hands.click(button)
    form = reader.view.periods.form
    form.editors["word"].choose("extend")
    form.finish()
    said = [label.text() for label in (form.message, *form.faults.others)]
    assert [key for key, editor in form.editors.items() if editor.box.state == "error"] == ["days", "reason"]
    assert "chiffres" in " ".join(said) and "motif" in " ".join(said)
    form.editors["days"].set_text("15")
    form.editors["reason"].set_text("Grève des postes")
    form.finish()
    reader.hands.settle()
    assert reader.view.clocks.strips[0].day == "25 mai 2026" and reader.view.clocks.strips[0].passed == "Jour 11 sur 75"
    reader.hands.press("Ctrl+Z")
    assert reader.view.clocks.strips[0].day == "8 mai 2026"
    reader.hands.press("Ctrl+Z", "Ctrl+Z")
    assert not reader.view.clocks.isVisible()


def test_a_second_period_of_the_same_kind_is_refused_and_nothing_typed_is_lost(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    start(reader, ClockKind.MISSING_ITEMS, date(2026, 3, 9))
    reader.view.periods.start(reader.view.heading.name)
    form = reader.view.periods.form
    form.editors["reason"].set_text("Deuxième avis")
    form.finish()
    reader.hands.settle()
    assert form.isVisible() and "déjà en cours" in form.message.text()
    assert form.answers()["reason"] == "Deuxième avis" and len(strips(reader)) == 1


def test_only_a_period_that_runs_can_be_changed(dossier: Opener) -> None:
    reader = dossier(LEFEBVRE)
    assert "change_clock" not in reader.page.acts() and "start_clock" in reader.page.acts()
    start(reader, ClockKind.MISSING_ITEMS, date(2026, 3, 9))
    reader.hands.window.perform("change_clock")
    assert reader.hands.where() == "Délai"
    reader.hands.press("Enter", "Enter", "Enter", "Enter", "Enter")
    assert reader.hands.notice() == "Délai respecté" and strips(reader) == []
