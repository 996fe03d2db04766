"""Checks the reply: it says which request it completes, another may be chosen, and the envelope goes there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from csqdesk.casework.entries import ItemRecording, LetterIssue, PacketEntry, PacketVoiding, ReceiptIssue
from csqdesk.casework.questions.packets import list_packets
from csqdesk.casework.reading import read_entry
from csqdesk.rules.codes_on_paper import paper_code
from csqdesk.rules.vocabulary import ItemCode, ItemState, PaperKind
from tests.journeys.hands import Hands
from tests.ui.intake.test_drafts import killed
from tests.ui.intake.test_envelopes import FILE, last, said_anywhere, spouse_packet


def child_packet() -> Any:
    persons = [
        {"change": "add", "role": "child", "family_name": "Nguyen", "given_name": name}
        for name in ("Linh", "Mai", "An", "Vy")
    ]
    return read_entry(
        PacketEntry,
        {
            "ref": "the children",
            "received_on": "2026-03-02",
            "case": {"file_number": FILE},
            "request": {"kind": "add"},
            "persons": persons,
        },
    )


def reply(hands: Hands, *entries: Any) -> list[str]:
    """A reply to the file after these envelopes; answers their numbers."""
    for entry in entries:
        hands.link.do("log_packet", entry)
    hands.settle()
    numbers = [one["number"] for one in hands.ask(list_packets)][-len(entries) :]
    hands.press("Enter")
    hands.type(FILE)
    hands.press("Enter", "Enter")
    hands.type("c")
    return numbers


def test_a_reply_says_which_request_it_completes(seated: Hands) -> None:
    (number,) = reply(seated, spouse_packet())
    said = said_anywhere(seated.page.side.match)
    assert "Complète la demande\u00a0: Ajout (Éloi)" in said and "3 mars 2026" in said and number in said
    seated.page.form.request.kind.segments[0].setFocus()
    seated.type("x")
    assert "Complète" not in said_anywhere(seated.page.side.match)


def test_more_persons_are_counted_and_it_is_said_in_english(seated: Hands) -> None:
    seated.window.choose(language="en")
    seated.settle()
    reply(seated, child_packet())
    assert "Completes the request: Addition (4 persons), received March 2, 2026" in said_anywhere(
        seated.page.side.match
    )


def test_of_several_open_requests_another_is_chosen_by_keys_and_joined(seated: Hands) -> None:
    spouse, children = reply(seated, spouse_packet(), child_packet())
    card = seated.page.side.match
    first = card.shown
    assert children in said_anywhere(card) and "Compléter une autre demande (" in card.buttons[0].label
    while spouse not in said_anywhere(card):
        card.buttons[0].setFocus()
        seated.press("Space")
        assert seated.focus() is card.buttons[0], "the focus stays"
    assert card.shown != first
    seated.press("Ctrl+Enter")
    assert (last(seated)["request"], last(seated)["record"]["request"]["joins"]) == (spouse, spouse)


def test_the_request_chosen_comes_back_with_the_draft(qtbot: QtBot, seated: Hands, tmp_path: Path) -> None:
    spouse, _ = reply(seated, spouse_packet(), child_packet())
    while spouse not in said_anywhere(seated.page.side.match):
        seated.page.side.match.buttons[0].click()
        seated.settle()
    again = killed(qtbot, seated, tmp_path)
    try:
        assert spouse in said_anywhere(again.page.side.match)
        assert again.page.state.line()["request"]["joins"] == spouse
    finally:
        again.close()


def test_a_reply_goes_where_its_card_says_whatever_came_meanwhile(seated: Hands) -> None:
    (spouse,) = reply(seated, spouse_packet())
    card = seated.page.side.match
    assert spouse in said_anywhere(card)
    seated.link.changed.disconnect(seated.page._changed)
    seated.link.do("log_packet", child_packet())
    seated.settle()
    assert spouse in said_anywhere(card), "the card still names the request it named"
    seated.press("Ctrl+Enter")
    assert (last(seated)["request"], last(seated)["record"]["request"]["joins"]) == (spouse, spouse)


def test_a_reply_whose_request_was_voided_meanwhile_asks_which_are_open(seated: Hands) -> None:
    spouse, children = reply(seated, spouse_packet(), child_packet())
    card = seated.page.side.match
    while spouse not in said_anywhere(card):
        card.buttons[0].click()
        seated.settle()
    seated.link.changed.disconnect(seated.page._changed)
    seated.link.do("void_packet", PacketVoiding(packet=spouse, reason="Saisie deux fois"))
    seated.settle()
    seated.press("Ctrl+Enter")
    assert last(seated)["kind"] != "reply" and seated.page.form.envelope.file.text() == FILE
    assert children in said_anywhere(card) and spouse not in said_anywhere(card)
    seated.press("Ctrl+Enter")
    assert (last(seated)["kind"], last(seated)["request"]) == ("reply", children)


def test_a_letter_of_ours_scanned_says_that_it_is_answered_and_which_request(seated: Hands) -> None:
    """Of two open requests the one the letter was written to is completed, whichever waits for more."""
    for entry in (spouse_packet(), child_packet()):
        seated.link.do("log_packet", entry)
    seated.settle()
    spouse, children = [one["number"] for one in seated.ask(list_packets)][-2:]
    answers: list[Any] = []
    for packet in (spouse, children):
        for item in ("letter", "form_part_1"):
            said = ItemRecording(packet=packet, item=ItemCode(item), state=ItemState.ABSENT)
            seated.link.do("record_item", said)
        entry = LetterIssue(packet=packet, kind=PaperKind.MISSING_ITEMS)
        seated.link.do("issue_letter", entry, then=lambda done: answers.append(done.value))
        seated.settle()
    for letter, number in zip(answers, (spouse, children), strict=True):
        seated.scan(paper_code(letter))
        form, card = seated.page.form, seated.page.side.match
        assert form.request.kind.code() == "reply"
        assert number in said_anywhere(card)
        assert form.envelope.file.text() == FILE
        seated.press("Ctrl+Enter")
        assert last(seated)["kind"] == "reply"
        assert last(seated)["request"] == number


def test_a_receipt_of_ours_scanned_chooses_nothing(seated: Hands) -> None:
    seated.link.do("log_packet", spouse_packet())
    seated.settle()
    (number,) = [one["number"] for one in seated.ask(list_packets)][-1:]
    answers: list[Any] = []
    seated.link.do("issue_receipt", ReceiptIssue(packet=number), then=lambda done: answers.append(done.value))
    seated.settle()
    seated.scan(paper_code(answers[0]))
    assert seated.page.form.envelope.file.text() == FILE
    assert seated.page.form.request.kind.code() in ("", None)
