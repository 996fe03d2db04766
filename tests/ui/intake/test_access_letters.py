"""Checks that each access letter of Réception (ux, section 10) leads to its field or act from anywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from csqdesk.casework.questions.packets import list_packets
from tests.journeys.hands import Hands
from tests.ui.intake.test_envelopes import envelope, pay

FIELDS: dict[str, Callable[[Hands], QWidget]] = {
    "tracking": lambda hands: hands.page.form.envelope.tracking.line,
    "file": lambda hands: hands.page.form.envelope.file.line,
    "sender": lambda hands: hands.page.form.envelope.sender_list.list,
    "originals": lambda hands: hands.page.form.originals.count.line,
    "method": lambda hands: hands.page.form.payment.rows[0].method.list,
    "number": lambda hands: hands.page.form.payment.rows[0].number.line,
    "issuer": lambda hands: hands.page.form.payment.rows[0].issuer.line,
    "amount": lambda hands: hands.page.form.payment.rows[0].amount.line,
    "documents": lambda hands: hands.page.form.documents.tiles.tiles[0],
}
LETTERS = {"fr": "SDXOMNETP", "en": "TFSOMNIAD"}
FROM = ("file", "sender", "number", "documents")


def several(hands: Hands, language: str, originals: str = "2") -> None:
    hands.window.choose(language=language)
    hands.settle()
    envelope(hands)
    hands.type(originals)
    hands.press("Enter")
    pay(hands, "t", "0045183", "nat", "201")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_letter_goes_to_its_field_from_every_kind_of_field(seated: Hands, language: str) -> None:
    several(seated, language)
    seated.press("Ins", "Ctrl+Ins")
    seated.press("Ctrl+I")
    starts = [*(FIELDS[name](seated) for name in FROM), seated.page.form.request.kind.segments[0]]
    starts += [seated.page.status.save_next, seated.page.side.details.postmark.line]
    starts += [seated.page.form.payment.rows[1].issuer.line, seated.page.form.request.rows[1].role.list]
    typed = seated.page.state.values()
    for start in starts:
        for letter, name in zip(LETTERS[language], FIELDS, strict=True):
            start.setFocus()
            seated.press(f"Alt+{letter}")
            assert seated.focus() is FIELDS[name](seated), (language, letter, start.accessibleName())
    assert seated.page.state.values() == typed


@pytest.mark.parametrize("language, letter", [("fr", "L"), ("en", "B")])
@pytest.mark.parametrize("start", FROM)
def test_a_letter_opens_the_round(seated: Hands, language: str, letter: str, start: str) -> None:
    several(seated, language)
    FIELDS[start](seated).setFocus()
    seated.press(f"Alt+{letter}")
    assert seated.focus() is seated.page.side.batch.received.line


@pytest.mark.parametrize("language, letter", [("fr", "V"), ("en", "C")])
@pytest.mark.parametrize("start", FROM)
def test_a_letter_empties_the_form_as_escape_does(seated: Hands, language: str, letter: str, start: str) -> None:
    several(seated, language)
    FIELDS[start](seated).setFocus()
    seated.press(f"Alt+{letter}", f"Alt+{letter}")
    assert seated.page.form.collect()["file"] == ""


@pytest.mark.parametrize("language, letters", [("fr", "UI"), ("en", "XP")])
@pytest.mark.parametrize("start", FROM)
def test_a_letter_saves_or_saves_and_prints(seated: Hands, language: str, letters: str, start: str) -> None:
    for count, letter in enumerate(letters, 2):
        # The originals of this family came with the first envelope.
        several(seated, language, "2" if count == 2 else "0")
        FIELDS[start](seated).setFocus()
        seated.press(f"Alt+{letter}")
        packets = seated.ask(list_packets)
        assert len(packets) == count, letter
        seated.window.go("intake")
        seated.settle()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_letter_is_underlined_where_it_is_read(seated: Hands, language: str) -> None:
    seated.window.choose(language=language)
    seated.settle()
    page = seated.page
    payment = page.form.payment.rows[0]
    labels = [page.form.envelope.tracking, page.form.envelope.file, page.form.envelope.sender_list]
    labels += [page.form.originals.count, payment.method, payment.number, payment.issuer, payment.amount]
    shown = [one.label.text() for one in labels] + [page.form.documents.name_label.text()]
    underlined = "".join(text[text.index("&") + 1].upper() for text in shown)
    assert underlined == LETTERS[language]
    acts = [page.status.clear, page.status.save_print, page.status.save_next, page.heading.change]
    expected = {"fr": "VIUL", "en": "CPXB"}[language]
    assert "".join(one.access.upper() for one in acts) == expected
    for one in acts:
        assert one.access.lower() in one.label.lower()
