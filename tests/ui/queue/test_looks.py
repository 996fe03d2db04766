"""Holds how the queue looks: nothing cut in either language at any size of text, no number left where hidden."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from csqdesk.ui.components.basics import badge_width
from csqdesk.ui.components.masking import hide_numbers
from csqdesk.ui.components.table import Pill
from csqdesk.ui.theme import theme
from tests.ui.cuts import cut_in
from tests.ui.queue.conftest import QueueDesk

LOOKS = [
    (width, percent, language)
    for width, percent in ((1366, 100), (1024, 100), (1366, 150), (1366, 200))
    for language in ("fr", "en")
]


@pytest.fixture
def shown(queue: QueueDesk) -> Iterator[QueueDesk]:
    yield queue
    hide_numbers(False)


def cut_cells(queue: QueueDesk) -> list[str]:
    """Cells of practice data that lack room, labels somebody typed apart."""
    model, cut = queue.page.table.model_rows, []
    for row in range(model.rowCount()):
        for place, column in enumerate(model.columns):
            if queue.page.table.isColumnHidden(place) or model.rows[row].family_name is None:
                continue
            said = model.cell(model.index(row, place))
            metrics = QFontMetrics(theme().font(14, 600 if column.strong else 400))
            wide = badge_width(said.text) if isinstance(said, Pill) else metrics.horizontalAdvance(said)
            lacks = wide + theme().px(21) - queue.page.table.columnWidth(place)
            if lacks > 1:
                cut.append(f"{said} lacks {lacks}")
    return cut


def test_nothing_is_cut(shown: QueueDesk) -> None:
    found = []
    for width, percent, language in LOOKS:
        shown.hands.window.resize(width, 730)
        shown.hands.window.choose(text_percent=percent, language=language)
        shown.hands.settle()
        for peeked in (False, True):
            if peeked:
                shown.hands.press("Space")
            lacks = [*cut_in(shown.page), *cut_cells(shown)]
            picks = [*shown.page.filters.tiles.picks, *shown.page.filters.chips.picks]
            lacks += [one.text() for one in picks if one.isVisible() and one.width() < one.sizeHint().width()]
            found += [f"{width} {percent} {language} {peeked}: {one}" for one in lacks]
        shown.hands.press("Space")
    assert not found


def test_the_preview_leaves_the_list_two_rows_in_the_largest_text(shown: QueueDesk) -> None:
    shown.hands.window.resize(1366, 730)
    shown.hands.window.choose(text_percent=200)
    shown.hands.settle()
    shown.hands.press("Space")
    table = shown.page.table
    assert not shown.page.filters.isVisible() and table.viewport().height() >= 1.5 * table.rowHeight(0)
    shown.hands.press("Esc")
    assert shown.page.filters.isVisible() and table.viewport().height() >= 1.5 * table.rowHeight(0)


def test_the_number_of_a_file_is_hidden_beside_the_list_too(shown: QueueDesk) -> None:
    shown.hands.press("Space")
    peek = shown.page.list.peek

    def said() -> str:
        return " ".join(one.text() for one in peek.findChildren(QLabel) if one.isVisible())

    assert "N0024081557" in said()
    shown.hands.window.perform("hide_numbers")
    shown.hands.settle()
    assert "N0024081557" not in said() + "".join(shown.cells(1)) and "Nguyen" in said()
