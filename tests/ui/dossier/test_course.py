"""Letters, decisions and what follows them, on the Dossier: by keys, on the evidence, each where it makes sense."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from csqdesk.casework.acts import act_named, entry_of
from csqdesk.casework.reading import read_entry
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.dossier.course.letters import kinds_of
from tests.ui.cuts import cut_in
from tests.ui.dossier.conftest import Opener, Reader

COMPLETE, LACKING, PERSONAL, REMOVAL = 1, 2, 3, 9


def do(reader: Reader, act: str, /, **fields: Any) -> Any:
    """An act as another screen would do it; the Dossier follows."""
    answers: list[Any] = []
    entry = read_entry(entry_of(act_named(act)), {"packet": "26-00001", **fields} if act not in BARE else fields)
    reader.hands.link.do(act, entry, then=answers.append)
    reader.hands.settle()
    return answers[0].value if answers else None


BARE = ("note_sent", "note_undelivered")


def on_day(reader: Reader, day: date) -> None:
    reader.hands.clock.day = day
    reader.page.refresh()
    reader.hands.settle()


def kinds(reader: Reader) -> list[str]:
    return [kind.value for kind in kinds_of(reader.page.acting.sheet)]


def test_ctrl_d_asks_for_what_is_missing_says_until_when_and_starts_the_period(dossier: Opener) -> None:
    reader = dossier(LACKING)
    assert reader.view.heading.write.isVisible()
    reader.hands.press("Ctrl+D")
    assert reader.view.letters.isVisible() and reader.hands.where() == "Lettre"
    option = reader.view.letters.form.editors["kind"].list.options[0]
    assert option.text.startswith("Avis de pièces manquantes\u00a0: 2 éléments, dernier jour le 19 mai 2026")
    reader.hands.press("Enter", "Enter")
    reader.write("La page 2 suffit.")
    reader.hands.press("Enter")
    assert not reader.view.letters.isVisible()
    (strip,) = reader.view.clocks.strips
    assert (strip.title, strip.day) == ("Pièces à fournir", "19 mai 2026")
    assert [name for name, _, _ in strip.more] == ["notice"]
    assert any("Avis de pièces manquantes P26-00001" in row for row in reader.rows(reader.view.history))
    assert kinds(reader) == ["reminder", "originals_return"]


def test_nothing_is_offered_that_would_be_turned_away(dossier: Opener) -> None:
    reader = dossier(COMPLETE)
    assert kinds(reader) == ["attestation_request", "originals_return"]
    do(reader, "issue_letter", kind="attestation_request")
    assert kinds(reader) == ["reminder", "originals_return"]
    assert "ask_review" not in reader.page.acts() and "send_new_certificate" not in reader.page.acts()
    for kind in kinds(reader):
        do(reader, "issue_letter", kind=kind)
    assert len(reader.assessed().papers) == 3


def test_a_letter_that_came_back_is_told_and_can_be_written_again(dossier: Opener) -> None:
    reader = dossier(LACKING)
    paper = do(reader, "issue_letter", kind="missing_items")
    reader.hands.window.perform("follow_letter")
    form = reader.view.letters.form
    form.editors["event"].choose("undelivered")
    form.finish()
    assert form.editors["reason"].box.state == "error"
    form.editors["reason"].set_text("Adresse inconnue")
    form.finish()
    reader.hands.settle()
    assert reader.view.clocks.strips[0].left == "Suspendu"
    assert any("Revenue non livrée" in row for row in reader.rows(reader.view.papers))
    assert any(paper in note.text for note in reader.view.heading.notes.notes)
    assert kinds(reader)[0] == "missing_items"


def test_what_became_of_a_letter_is_noted_by_keys(dossier: Opener) -> None:
    reader = dossier(LACKING)
    do(reader, "issue_letter", kind="missing_items")
    reader.hands.click(reader.view.papers.way)
    form = reader.view.letters.form
    assert form.answers()["event"] == "sent" and form.answers()["channel"] == "post"
    form.editors["channel"].choose("registered")
    form.editors["tracking"].set_text("RN123456785CA")
    form.finish()
    reader.hands.settle()
    assert any("Envoyée" in row and "20 mars" in row for row in reader.rows(reader.view.papers))
    (asked,) = reader.assessed().course.evidence.asked
    assert (asked.channel, asked.tracking) == ("registered", "RN123456785CA")


def test_past_the_last_day_the_strip_proposes_and_a_person_announces_on_the_evidence(dossier: Opener) -> None:
    reader = dossier(LACKING)
    do(reader, "issue_letter", kind="missing_items")
    on_day(reader, date(2026, 5, 20))
    (strip,) = reader.view.clocks.strips
    assert [name for name, _, _ in strip.more] == ["notice", "propose"]
    assert reader.assessed().assessment.state == "incomplete"
    buttons = {one.text(): one for one in reader.view.clocks.findChildren(Button)}
    reader.hands.click(next(one for name, one in buttons.items() if name.startswith("Proposer le rejet")))
    bar = reader.view.decisions
    assert bar.isVisible() and bar.form.answers()["ground"] == "missing_item"
    told = [bar.list.item(place).data(0x0100).heard() for place in range(bar.list.count())]
    assert told[0].startswith("Enveloppe 26-00001") and "Avis de pièces manquantes" in told[1]
    assert any("Échu" in line for line in told)
    bar.form.finish()
    reader.hands.settle()
    assert reader.assessed().assessment.state == "intent_sent"
    assert not bar.isVisible()


def test_a_decision_is_taken_after_the_answer_and_ends_what_could_be_done(dossier: Opener) -> None:
    reader = dossier(COMPLETE)
    do(reader, "propose_outcome", outcome="refused", grounds=["conditions_not_met"])
    on_day(reader, date(2026, 5, 20))
    reader.hands.window.perform("decide_outcome")
    bar = reader.view.decisions
    codes = [one.code for one in bar.form.editors["ground"].list.options]
    assert "no_answer_to_refusal" in codes and "authenticity" not in codes and "conditions_met" in codes
    assert bar.form.answers()["ground"] == "no_answer_to_refusal"
    bar.form.editors["other"].choose("conditions_met")
    bar.form.finish()
    assert bar.form.isVisible() and bar.form.editors["other"].box.state == "error"
    bar.form.editors["other"].choose("conditions_not_met")
    bar.form.finish()
    reader.hands.settle()
    assert reader.assessed().assessment.state == "refused"
    offered = reader.page.acts()
    assert "decide_outcome" not in offered and "announce_outcome" not in offered and "ask_review" in offered
    assert not reader.view.heading.complete.isVisible()
    reader.hands.window.perform("ask_review")
    reader.view.course.form.finish()
    reader.hands.settle()
    assert reader.hands.notice() == "Inscrit au dossier"
    assert any("Examen administratif" in row for row in reader.rows(reader.view.course))


def test_a_decision_too_early_is_said_in_the_form_and_nothing_typed_is_lost(dossier: Opener) -> None:
    reader = dossier(COMPLETE)
    do(reader, "propose_outcome", outcome="refused", grounds=["conditions_not_met"])
    reader.hands.window.perform("decide_outcome")
    form = reader.view.decisions.form
    form.editors["ground"].choose("conditions_not_met")
    form.editors["explanation"].set_text("Voir l’entrevue.")
    form.finish()
    reader.hands.settle()
    assert form.isVisible() and "19 mai 2026" in form.message.text()
    assert form.answers()["explanation"] == "Voir l’entrevue."


def test_selection_then_the_new_csqs_are_recorded_and_sent(dossier: Opener) -> None:
    reader = dossier(COMPLETE)
    reader.hands.window.perform("record_new_certificate")
    reader.hands.type("0")
    reader.write("Q1234567")
    reader.hands.press("Enter", "Enter")
    assert any("À envoyer" in row for row in reader.rows(reader.view.course))
    do(reader, "decide_outcome", outcome="selected", grounds=["conditions_met"])
    reader.view.course.list.setCurrentRow(1)
    reader.view.course.list.setFocus()
    reader.view.course.ask.send_certificate()
    form = reader.view.course.form
    form.editors["tracking"].set_text("RN123456785CA")
    form.finish()
    reader.hands.settle()
    (sent,) = reader.assessed().course.certificates
    assert (sent.number, sent.channel, sent.sent_on) == ("Q1234567", "registered", date(2026, 3, 20))


def test_a_representative_and_a_call_are_shown(dossier: Opener) -> None:
    reader = dossier(COMPLETE)
    reader.hands.click(reader.view.course.represent)
    form = reader.view.course.form
    form.editors["name"].set_text("Me Roy")
    for key in ("paid", "mandate", "copies"):
        form.editors[key].choose("yes")
    form.finish()
    reader.hands.settle()
    reader.hands.window.perform("note_call")
    reader.hands.press("Enter", "Enter")
    rows = reader.rows(reader.view.course)
    assert rows[0] == "Me Roy, contre rétribution, mandat vu, copie des lettres"
    assert rows[1].startswith("Appel au centre de contacts")


def test_an_interview_is_called_and_noted(dossier: Opener) -> None:
    reader = dossier(COMPLETE)
    reader.hands.window.perform("call_interview")
    form = reader.view.course.form
    form.editors["on"].set_text("1 avril 2026")
    form.editors["hour"].set_text("14h05")
    form.finish()
    reader.hands.settle()
    assert form.isVisible() and "14:05" in form.message.text()
    form.editors["hour"].set_text("14:05")
    form.finish()
    reader.hands.settle()
    assert any("14\u00a0h\u00a05" in row and "Convoquée" in row for row in reader.rows(reader.view.course))
    assert "note_interview" not in reader.page.acts()
    on_day(reader, date(2026, 4, 1))
    reader.hands.window.perform("note_interview")
    form.editors["attended"].choose("no")
    form.finish()
    reader.hands.settle()
    assert [one.ground for one in reader.assessed().assessment.proposals] == ["interview_missed"]


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 100), (1366, 200)])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_of_it_is_cut(dossier: Opener, width: int, percent: int, language: str) -> None:
    reader = dossier(LACKING)
    do(reader, "set_representative", name="Me Roy", paid=True, mandate_seen=True, copies=True, arrima_link=True)
    paper = do(reader, "issue_letter", kind="missing_items")
    do(reader, "note_sent", paper=paper, channel="registered", on="2026-03-20", tracking="RN123456785CA")
    on_day(reader, date(2026, 5, 20))
    reader.hands.window.resize(width, 730)
    reader.hands.window.choose(text_percent=percent, language=language)
    reader.hands.settle()
    reader.view.decisions.announce(reader.view.heading.name)
    reader.hands.settle()
    assert cut_in(reader.view) == []
    reader.view.letters.follow(reader.view.heading.name)
    reader.view.course.ask.ask_representative()
    reader.hands.settle()
    assert cut_in(reader.view) == []
