"""Holds text at 200 % on a small screen: nothing cut, nothing laid over anything else, whatever stands open."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.settings import Settings
from csqdesk.ui.components.fields import LabelledBox
from csqdesk.ui.components.rows import RowList
from csqdesk.ui.components.table import PAD, Pill, Table
from csqdesk.ui.dossier.history import TimeLine
from csqdesk.ui.printing.preview import PreviewWindow
from csqdesk.ui.theme import theme
from tests.journeys.hands import Hands
from tests.ui import test_language_switch as scenes
from tests.ui.cuts import named, seen, short_of
from tests.ui.practice import at_practice, practice_lines

SHOWN = (
    scenes.the_list,
    scenes.the_dossier,
    scenes.what_stands,
    scenes.matching,
    scenes.a_person_corrected,
    scenes.a_person_added,
    scenes.a_certificate,
    scenes.a_payment,
    scenes.a_payment_verified,
    scenes.a_payment_returned,
    scenes.a_document_replaced,
    scenes.the_language,
    scenes.receipts,
    scenes.a_preview_that_fails,
    scenes.a_receipt_voided,
)


@pytest.fixture(params=["fr", "en"])
def large(
    request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    """The window at 200 % on 1366 × 768."""
    from csqdesk.ui.printing import preview

    monkeypatch.setattr(preview, "printers", lambda: ["Accueil"])
    settings = Settings(theme="light", language=request.param, text_percent=200)
    lines = [practice_lines(line)[0] for line in scenes.LINES]
    hands = at_practice(qtbot, tmp_path, lines, settings=settings)
    theme().set_percent(200)
    hands.window.resize(1366, 768)
    hands.settle()
    yield hands
    for window in hands.window.findChildren(PreviewWindow):
        window.close()
    QApplication.processEvents()
    hands.close()


def faults(top: QWidget) -> Iterator[str]:
    inside = [one for one in seen(top) if one.window() is top]
    for one in inside:
        if short_of(one) > 0:
            yield f"{named(one)} lacks {short_of(one)}"
        if isinstance(one, LabelledBox) and one.height() < one.sizeHint().height():
            yield f"{named(one)} is {one.height()} high of {one.sizeHint().height()}"
        if isinstance(one, Table):
            yield from cut_cells(one)
    told = [one for one in inside if isinstance(one, (QLabel, QAbstractButton)) and one.parent() is not None]
    for one, other in itertools.combinations(told, 2):
        if one.parent() is other.parent() and placed(one).intersects(placed(other)):
            yield f"{named(one)} lies over {named(other)}"


def placed(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size())


def cut_cells(table: Table) -> Iterator[str]:
    """Cells whose words have not room enough, of the columns shown."""
    model = table.model_rows
    for place, column in enumerate(model.columns):
        if table.isColumnHidden(place):
            continue
        room = table.columnWidth(place) - theme().px(PAD) * 1.5
        if table.columnViewportPosition(place) + table.columnWidth(place) > table.viewport().width() + 1:
            yield f"column {column.title} is out of sight"
        for row in model.rows:
            said = column.cell(row)
            if isinstance(said, str) and QFontMetrics(theme().font(14, 600)).horizontalAdvance(said) > room:
                yield f"cell {said}"
            if isinstance(said, Pill) and QFontMetrics(theme().font(13, 600)).horizontalAdvance(said.text) > room - 40:
                yield f"badge {said.text}"


def test_nothing_is_cut_nor_covered_whatever_stands_open(large: Hands) -> None:
    found = []
    for scene in SHOWN:
        scene(large)
        large.settle()
        tops = [large.window, *(one for one in large.window.findChildren(PreviewWindow) if one.isVisible())]
        found += [f"{scene.__name__}: {fault}" for top in tops for fault in faults(top)]
    assert not found, "\n".join(found)


def test_what_is_wrong_is_said_under_its_field_and_in_sight(large: Hands) -> None:
    scenes.a_person_added(large)
    form = scenes.cases(large).view.persons.form
    QApplication.processEvents()
    editor = form.editors["role"]
    assert form.message.isVisible() and not form.message.visibleRegion().isEmpty()
    assert placed(form.message).top() >= placed(editor).bottom()
    assert placed(form.message).bottom() <= placed(form.editors["family_name"]).top()
    assert editor.editor.accessibleDescription() == form.message.text()


def test_a_form_that_opens_is_not_covered_by_what_was_said_before(large: Hands) -> None:
    scenes.a_notice(large)
    scenes.cases(large).view.persons.add.setFocus()
    large.press("Enter")
    assert large.notice() == "" and scenes.cases(large).view.persons.form.isVisible()


def test_the_row_a_form_is_about_stays_in_sight(large: Hands) -> None:
    scenes.a_preview(large)
    scenes.a_receipt_voided(large)
    table = large.window.page("papers").table  # type: ignore[attr-defined]
    rect = table.visualRect(table.currentIndex())
    assert rect.top() >= 0 and rect.bottom() <= table.viewport().height()
    assert not large.window.page("papers").search.isVisible()  # type: ignore[attr-defined]
    large.press("Esc")
    assert large.window.page("papers").search.isVisible()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 680)])
@pytest.mark.parametrize("place", ["cases", "papers"])
def test_two_requests_of_a_family_are_told_apart_on_every_list(
    large: Hands, place: str, width: int, height: int
) -> None:
    """What no column has room for stands on a line of its own under the others, whole."""
    large.window.resize(width, height)
    large.window.go(place)
    large.settle()
    page = large.window.page(place)
    table = getattr(page, "list", page).table  # type: ignore[attr-defined]
    model = table.model_rows
    metrics = QFontMetrics(theme().font(13))
    for at, row in enumerate(model.rows):
        shown = [one.cell(row) for number, one in enumerate(model.columns) if not table.isColumnHidden(number)]
        under = model.told_under(row)
        told = " ".join(one.text if isinstance(one, Pill) else one for one in shown) + f" {under}"
        for wanted in (row.packet, row.file_number or row.label, large.window.words(f"request-kind-{row.kind.value}")):
            assert wanted in told, (wanted, told)
        room = QRect(0, 0, table.viewport().width() - 2 * theme().px(PAD), 10_000)
        lines = round(metrics.boundingRect(room, 0x1000, under).height() / metrics.lineSpacing())
        assert lines <= table.lines_under, f"row {at}: {under}"
        name = next(number for number, one in enumerate(model.columns) if one.name)
        heard = str(model.data(model.index(at, name), 11))
        assert under in heard


def rows_cut(view: QWidget) -> Iterator[str]:
    """Rows of the cards whose words need more height than the row has."""
    lists = [one for one in view.findChildren(RowList) if not isinstance(one, TimeLine)]
    for one in lists:
        for place in range(one.count()):
            row = one.item(place).data(0x0100)
            rect = one.visualRect(one.model().index(place, 0))
            room = rect.width() - theme().px(12 + 10 + (32 if row.icon else 0))
            pairs = ((row.title, 13 if row.small else 14, row.right, 13), (row.hint, 12, row.right_hint, 12))
            high = 0
            for left, size, right, side in (*pairs, (row.more, 12, "", 12)):
                taken = QFontMetrics(theme().font(side, 600)).horizontalAdvance(right) + 4 if right else 0
                if taken > room:
                    yield f"{right}: {taken} of {room}"
                metrics = QFontMetrics(theme().font(size))
                if left:
                    high += metrics.boundingRect(QRect(0, 0, room - taken, 9999), 0x1000, left).height()
                    if max(metrics.horizontalAdvance(word) for word in left.split()) > room - taken:
                        yield f"a word of « {left} » beside « {right} »"
            if high > rect.height():
                yield f"{row.heard()}: {high} of {rect.height()}"


@pytest.mark.parametrize(("percent", "width"), [(100, 1366), (100, 1024), (150, 1366), (200, 1366), (200, 1024)])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_row_of_a_dossier_is_cut(qtbot: QtBot, tmp_path: Path, language: str, percent: int, width: int) -> None:
    lines = practice_lines()
    hands = at_practice(qtbot, tmp_path, lines, settings=Settings(theme="light", language=language))
    theme().set_percent(percent)
    hands.window.resize(width, 768)
    found = []
    for number in range(len(lines)):
        hands.window.go("cases", f"26-{number + 1:05}")
        hands.settle()
        QApplication.processEvents()
        found += [f"26-{number + 1:05} {one}" for one in rows_cut(scenes.cases(hands).view)]
    hands.close()
    assert not found, "\n".join(found)
