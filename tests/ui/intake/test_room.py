"""Checks that Réception has room for what it says: no scrolling on a small office screen, nothing cut in large text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics

from csqdesk.casework.entries import BatchEntry, PacketEntry
from csqdesk.casework.reading import read_entry
from csqdesk.ui.components.buttons import RING
from csqdesk.ui.components.closed_list import Closed, shown_of
from csqdesk.ui.components.fields import Line
from csqdesk.ui.theme import theme
from tests.journeys.hands import Hands
from tests.ui.cuts import cut_in
from tests.ui.intake.test_envelopes import envelope, pay, spouse_packet
from tests.ui.intake.test_replies import child_packet, reply

TITLE_BAR = 38
"""What a window manager may take of 768 pixels, and a little more."""


def nothing(hands: Hands) -> None:
    """An empty form."""


def whole(hands: Hands) -> None:
    envelope(hands)
    hands.type("2")
    hands.press("Enter")
    pay(hands, "t", "0045183", "nat", "201")
    hands.press("F8")


def missing(hands: Hands) -> None:
    envelope(hands)
    for _ in range(2):
        hands.type("0")
        hands.press("Enter")


def new_file(hands: Hands) -> None:
    hands.press("Enter")
    hands.type("K0024099031")
    hands.press("Enter")


def holders(hands: Hands) -> None:
    new_file(hands)
    hands.type("Okafor")
    hands.page.form.originals.count.line.setFocus()
    hands.type("2")
    hands.press("Enter")


def many_missing(hands: Hands, more: int = 6) -> None:
    """A family of eight, none of whose originals came."""
    for number in range(more):
        known = {"state": "missing", "individual_reference": f"N20000{number:02}", "family_name": "Nguyen"}
        line = {"ref": f"child {number}", "received_on": "2026-03-03", "case": {"file_number": "N0024081557"}}
        hands.link.do(
            "log_packet",
            read_entry(PacketEntry, {**line, "request": {"kind": "other"}, "certificates": [known]}),
        )
    hands.settle()
    missing(hands)
    assert len(hands.page.side.holders.rows) == more + 2


def very_many_missing(hands: Hands) -> None:
    """A family of fifteen: the panel scrolls by itself, and what has the focus is in sight."""
    many_missing(hands, 13)
    hands.type("m" * 14)
    panel = hands.page.side.holders
    assert hands.focus() is panel.rows[14]["state"].list
    assert (
        panel.area.viewport()
        .rect()
        .intersects(hands.focus().rect().translated(hands.focus().mapTo(panel.area.viewport(), QPoint(0, 0))))
    )


def late_and_new(hands: Hands) -> None:
    """Notes stand under the panel of a new file."""
    hands.link.do("open_mail_batch", read_entry(BatchEntry, {"received_on": "2026-01-10", "logger": "croy"}))
    hands.settle()
    hands.page.rounds.chosen = "2026-01-10-A"
    hands.page.refresh()
    hands.settle()
    new_file(hands)
    hands.type("Okafor")
    hands.press("Enter", "Enter", "Enter")
    hands.type("12")
    hands.press("Enter")
    assert len(hands.page.side.notes.notes) >= 2


def details(hands: Hands) -> None:
    envelope(hands)
    hands.press("Ctrl+I")


def the_round(hands: Hands) -> None:
    envelope(hands)
    hands.press("Ctrl+L")


def to_fix(hands: Hands) -> None:
    hands.page.form.request.rows[0].given.line.setFocus()
    hands.type("Ève")
    hands.press("Ctrl+Enter")


CASES = [
    nothing,
    whole,
    missing,
    new_file,
    holders,
    many_missing,
    very_many_missing,
    late_and_new,
    details,
    the_round,
    to_fix,
]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("case", CASES)
def test_a_small_screen_needs_no_scrolling(seated: Hands, case: Callable[[Hands], None], language: str) -> None:
    seated.window.resize(1366, 768 - TITLE_BAR)
    seated.window.choose(language=language)
    seated.settle()
    case(seated)
    assert seated.window.height() == 768 - TITLE_BAR
    bars = (seated.page.area.verticalScrollBar(), seated.page.area.horizontalScrollBar())
    seated.qtbot.waitUntil(lambda: [bar.maximum() for bar in bars] == [0, 0])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_in_large_text_the_footer_cuts_no_point(seated: Hands, language: str) -> None:
    seated.window.resize(1366, 768 - TITLE_BAR)
    seated.window.choose(language=language, text_percent=200)
    seated.settle()
    to_fix(seated)
    footer = seated.page.status.footer
    assert footer.link.shown() != "" and "…" not in footer.link.shown() and "…" not in footer.state.shown()
    assert footer.link.accessibleName() == footer.points[0]
    seated.window.choose(text_percent=100)
    seated.settle()
    assert footer.link.shown() == footer.points[0]


@pytest.mark.parametrize("percent", [150, 200])
def test_in_large_text_the_round_shows_whole_envelopes(seated: Hands, percent: int) -> None:
    for _ in range(3):
        seated.scan("RN123456785CA")
        seated.type("N0024081557")
        seated.press("Enter", "Enter")
        seated.type("x")
        seated.press("Ctrl+Enter")
    seated.window.resize(1366, 768 - TITLE_BAR)
    seated.window.choose(text_percent=percent)
    seated.settle()
    batch = seated.page.side.list
    assert len(batch.stack.rows) == 3
    seated.qtbot.waitUntil(lambda: batch.area.verticalScrollBar().maximum() == 0)
    assert batch.area.viewport().height() > 0
    for row in batch.stack.rows:
        assert row.height() >= row.sizeHint().height()


def cut(hands: Hands) -> list[str]:
    """What does not fit where it stands: names of tiles, chosen options, formats, short values."""
    page, found = hands.page, []
    for tile in page.form.documents.tiles.tiles:
        room = tile.width() - 2 * RING - theme().px(10 + 24 + 21)
        found += [tile.words.text] if QFontMetrics(theme().font(13)).horizontalAdvance(tile.words.text) > room else []
    for choice in page.findChildren(Closed):
        if choice.isVisible() and choice.code() and not choice.placeholder.startswith("—"):
            text = next(one for one in choice.options if one.code == choice.code())
            shown = shown_of(choice, text)
            room = choice.width() - theme().px(16) - 4
            found += [shown] if QFontMetrics(theme().font(14)).horizontalAdvance(shown) > room else []
    for line in page.findChildren(Line):
        text = line.text() or line.placeholderText()
        if (
            line.isVisible()
            and (len(text) <= 11 or not line.text())
            and line.fontMetrics().horizontalAdvance(text) > line.width() - 4
        ):
            found.append(text)
    return found


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 100), (1366, 200)])
def test_every_method_of_payment_is_read_whole(seated: Hands, language: str, width: int, percent: int) -> None:
    seated.window.resize(width, 768 - TITLE_BAR)
    seated.window.choose(language=language, text_percent=percent)
    seated.settle()
    row, found = seated.page.form.payment.rows[0], []
    for option in row.method.list.options:
        row.method.choose(option.code)
        row.show_method(option.code)
        seated.settle()
        found += cut(seated)
    assert found == []
    seated.press("Esc", "Esc")
    envelope(seated)
    seated.type("2")
    seated.press("Enter")
    pay(seated, "t", "0045183", "nat", "102")
    seated.type("102")
    seated.press("Enter")
    assert seated.page.form.payment.message.more.text() and cut_in(seated.page.form.payment) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_smallest_window_cuts_no_name_and_no_number(seated: Hands, language: str) -> None:
    seated.window.resize(1024, 768 - TITLE_BAR)
    seated.window.choose(language=language)
    seated.settle()
    envelope(seated)
    assert cut(seated) == []
    seated.page.form.request.rows[0].role.choose("child_one_parent")
    seated.settle()
    assert cut(seated) == []
    seated.press("Esc", "Esc")
    new_file(seated)
    seated.settle()
    assert cut(seated) == []
    assert seated.page.area.horizontalScrollBar().maximum() == 0


def others(hands: Hands) -> None:
    """Two envelopes wait, the file has three open requests, a reply to one of them is in hand."""
    for _ in range(2):
        envelope(hands)
        hands.press("Ctrl+S")
    third = replace(spouse_packet(), ref="a third")
    reply(hands, spouse_packet(), child_packet(), third)


def removed(hands: Hands, kind: str = "r") -> None:
    """Somebody of whom only a CSQ speaks is to be removed: the row asks for the link too."""
    hands.link.do("log_packet", read_entry(PacketEntry, {**ONLY_A_CSQ, "ref": "only a CSQ"}))
    hands.settle()
    hands.press("Enter")
    hands.type("N0024081557")
    hands.press("Enter", "Enter")
    hands.type(kind)
    row = hands.page.form.request.rows[0]
    row.member.list.pick(next(one.code for one in row.member.list.options if "Binh" in one.text))
    hands.settle()


def replaced(hands: Hands) -> None:
    """One is to be added, and one removed of whom only a CSQ speaks."""
    removed(hands, "dr")


def crossed(hands: Hands) -> None:
    """One is to be added, where others are to be removed."""
    hands.press("Enter")
    hands.type("N0024081557")
    hands.press("Enter", "Enter")
    hands.type("da")
    hands.page.form.request.rows[0].role.choose("child_one_parent")
    hands.settle()


ONLY_A_CSQ = {
    "received_on": "2026-03-02",
    "case": {"file_number": "N0024081557"},
    "request": {"kind": "other"},
    "certificates": [{"state": "original", "family_name": "Nguyen", "given_name": "Binh", "issued_on": "2024-11-06"}],
}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("width", [1024, 1366])
@pytest.mark.parametrize("work", [others, removed, replaced, crossed])
def test_what_is_said_of_others_is_whole(
    seated: Hands, work: Callable[[Hands], None], width: int, language: str
) -> None:
    seated.window.resize(width, 768 - TITLE_BAR)
    seated.window.choose(language=language)
    seated.settle()
    work(seated)
    seated.settle()
    assert cut(seated) == [] and cut_in(seated.page) == []
    seated.page.form.originals.count.line.setFocus()
    seated.type("0")
    seated.press("Enter")
    if width == 1366:
        assert seated.page.area.verticalScrollBar().maximum() == 0


def test_the_round_comes_back_after_large_text(seated: Hands) -> None:
    envelope(seated)
    seated.window.resize(1366, 768 - TITLE_BAR)
    for percent, shown in ((100, True), (200, True), (100, True)):
        seated.window.choose(text_percent=percent)
        seated.settle()
        assert seated.page.side.list.isVisible() is shown, percent
