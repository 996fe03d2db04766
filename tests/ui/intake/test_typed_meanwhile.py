"""Checks that what is typed while an envelope is on its way back goes into it, and is neither lost nor misplaced."""

from __future__ import annotations

from tests.journeys.hands import Hands
from tests.ui.intake.test_envelopes import FILE, envelope
from tests.ui.late import office_busy, type_on


def in_hand(hands: Hands) -> tuple[str, str, str]:
    values = hands.page.state.values()
    return values["tracking"], values["file"], values["originals"]


def test_keys_typed_while_an_envelope_is_taken_up_follow_it(seated: Hands) -> None:
    envelope(seated)
    seated.press("Ctrl+S")
    name = seated.page.side.aside.names[0]
    with office_busy(seated):
        seated.page.side.aside.resumed.emit(name)
        type_on(seated, "2")
    assert in_hand(seated) == ("", FILE, "2") and seated.page.matching.case is not None


def test_keys_typed_while_a_cleared_envelope_comes_back_follow_it(seated: Hands) -> None:
    envelope(seated)
    seated.press("Esc", "Esc")
    assert in_hand(seated) == ("", "", "")
    with office_busy(seated):
        seated.page.undoing.undo()
        type_on(seated, "2")
    assert in_hand(seated) == ("", FILE, "2")


def test_keys_typed_while_the_draft_is_found_again_follow_it(seated: Hands) -> None:
    envelope(seated)
    seated.page.saving.keep_draft()
    seated.settle()
    body = seated.page.draft.body()
    seated.page.doing.make_room()
    seated.settle()
    with office_busy(seated):
        seated.page.draft.restore(body)
        type_on(seated, "2")
    assert in_hand(seated) == ("", FILE, "2")
