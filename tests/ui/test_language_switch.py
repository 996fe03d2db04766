"""Switches the language in mid-work: each screen then says what it says when it is opened in that language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csqdesk.settings import Settings
from csqdesk.ui.components.basics import ShortLabel
from csqdesk.ui.printing.preview import PreviewWindow
from tests.journeys.hands import Hands
from tests.ui.practice import at_practice, practice_lines

Said = tuple[str, ...]
Scene = Callable[[Hands], None]
LINES = (1, 2, 3, 9, 11, 13)
LEFEBVRE, BENALI, UNMATCHED = "26-00002", "26-00003", "26-00005"


def said_by(one: QWidget) -> Iterator[str]:
    """All the words of a widget, seen or heard."""
    yield one.accessibleName()
    yield one.accessibleDescription()
    yield one.toolTip()
    if isinstance(one, (QLabel, QAbstractButton, QLineEdit)):
        yield one.text()
    if isinstance(one, QLineEdit):
        yield one.placeholderText()
    if isinstance(one, QComboBox):
        yield from (one.itemText(place) for place in range(one.count()))
    if isinstance(one, QListWidget):
        role = Qt.ItemDataRole.AccessibleTextRole
        yield from (str(one.item(place).data(role) or one.item(place).text()) for place in range(one.count()))
    if isinstance(one, QTableView):
        model = one.model()
        columns = range(model.columnCount())
        yield from (str(model.headerData(place, Qt.Orientation.Horizontal)) for place in columns)
        yield from (str(model.index(row, column).data()) for row in range(model.rowCount()) for column in columns)
    for name in ("label", "keys", "short", "hint", "said"):
        value = getattr(one, name, "")
        if isinstance(value, str):
            yield value


def whole(window: QWidget) -> Counter[Said]:
    """Everything that the window and what it opened say now."""
    tops = [window, *(one for one in window.findChildren(PreviewWindow) if one.isVisible())]
    found: Counter[Said] = Counter()
    for top in tops:
        found[("title", top.windowTitle())] += 1
        for one in top.findChildren(QWidget):
            if one.isVisible() and one.window() is top:
                said = said_by(one)
                if isinstance(one, ShortLabel):
                    # When the draft was kept: without the minute, which goes on.
                    said = (re.sub(r"\d+\D?(h|:)\D?\d\d", "·", text) for text in said)
                found[(type(one).__name__, *said)] += 1
    return found


def cases(hands: Hands) -> Any:
    return hands.window.page("cases")


def opened(hands: Hands, envelope: str) -> Any:
    """The Dossier of an envelope, nothing open in it."""
    hands.window.go("cases")
    hands.settle()
    if cases(hands).opened():
        cases(hands).close_dossier()
        hands.settle()
    hands.window.go("cases", envelope)
    hands.settle()
    return cases(hands).view


def the_list(hands: Hands) -> None:
    hands.window.go("cases")
    hands.settle()
    if cases(hands).opened():
        hands.press("Esc")


def the_list_found(hands: Hands) -> None:
    the_list(hands)
    hands.press("Ctrl+F")
    hands.type("lefe")


def the_list_empty(hands: Hands) -> None:
    the_list_found(hands)
    hands.type("zzz")


def the_dossier(hands: Hands) -> None:
    opened(hands, BENALI)


def what_stands(hands: Hands) -> None:
    opened(hands, LEFEBVRE)
    hands.press("Ctrl+Enter")


def matching(hands: Hands) -> None:
    view = opened(hands, UNMATCHED)
    view.heading.match.setFocus()
    hands.press("Enter", "Enter")


def matching_a_new_number(hands: Hands) -> None:
    view = opened(hands, UNMATCHED)
    view.heading.match.setFocus()
    hands.press("Enter")
    hands.type("Z0099999999")
    hands.press("Enter")


def a_person_corrected(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.persons.edit.setFocus()
    hands.press("Enter")
    hands.type("Moreau")
    hands.press("Ctrl+Enter")


def a_person_added(hands: Hands) -> None:
    opened(hands, LEFEBVRE)
    hands.press("Ins", "Ctrl+Enter")


def a_birth_in_the_future(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.persons.edit.setFocus()
    hands.press("Enter", "Enter", "Enter", "Enter")
    hands.type("2031-01-01")
    hands.press("Ctrl+Enter")


def a_certificate(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.originals.add.setFocus()
    hands.press("Enter", "Ctrl+Enter")


def a_held_original_missing(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.originals.list.setFocus()
    hands.press("Enter")
    view.originals.form.editors["state"].choose("missing")
    hands.press("Ctrl+Enter")


def a_payment(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.payment.add.setFocus()
    hands.press("Enter", "Ctrl+Enter")


def a_payment_verified(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.payment.list.setFocus()
    hands.press("Enter")
    view.payment.form.editors["words"].set_text("abc")
    hands.press("Ctrl+Enter")


def a_payment_returned(hands: Hands) -> None:
    opened(hands, BENALI)
    hands.press("F7")


def a_document_replaced(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.items.list.setFocus()
    hands.press("3", "R")


def which_document(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.items.list.setFocus()
    view.items.list.setCurrentRow(view.items.list.count() - 1)
    hands.press("C")


def the_note(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.note.edit.setFocus()
    hands.press("Enter")


def the_language(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.note.language.setFocus()
    hands.press("Enter", "3")


def a_notice(hands: Hands) -> None:
    view = opened(hands, LEFEBVRE)
    view.items.list.setFocus()
    hands.press("3", "C")
    assert hands.notice()


def nothing_to_match(hands: Hands) -> None:
    opened(hands, UNMATCHED)
    hands.press("Ctrl+Enter")
    assert hands.notice()


def receipts(hands: Hands) -> None:
    hands.window.go("papers")
    hands.settle()


def receipts_not_found(hands: Hands) -> None:
    receipts(hands)
    hands.press("Ctrl+F")
    hands.type("zzz")


def a_preview(hands: Hands) -> None:
    if any(one.isVisible() for one in hands.window.findChildren(PreviewWindow)):
        return
    receipts(hands)
    field: Any = hands.window.page("papers")
    field.search.set_text("")
    field.refresh()
    hands.settle()
    field.table.setFocus()
    field.table.mark(4)
    hands.press("Space")
    hands.settle()
    assert any(one.isVisible() for one in hands.window.findChildren(PreviewWindow))


def a_preview_that_fails(hands: Hands) -> None:
    a_preview(hands)
    preview = next(one for one in hands.window.findChildren(PreviewWindow) if one.isVisible())
    preview.copies.set_text("x")
    preview.print_now()


def a_receipt_voided(hands: Hands) -> None:
    for window in hands.window.findChildren(PreviewWindow):
        window.close()
    hands.settle()
    hands.window.activateWindow()
    hands.qtbot.waitUntil(hands.window.isActiveWindow)
    receipts(hands)
    page: Any = hands.window.page("papers")
    page.table.mark(4)
    page.acts()["void_paper"]()
    hands.press("Enter")


SCENES: tuple[Scene, ...] = (
    the_list,
    the_list_found,
    the_list_empty,
    the_dossier,
    what_stands,
    matching,
    matching_a_new_number,
    a_person_corrected,
    a_person_added,
    a_birth_in_the_future,
    a_certificate,
    a_held_original_missing,
    a_payment,
    a_payment_verified,
    a_payment_returned,
    a_document_replaced,
    which_document,
    the_note,
    the_language,
    a_notice,
    nothing_to_match,
    receipts,
    receipts_not_found,
    a_preview,
    a_preview_that_fails,
    a_receipt_voided,
)


def played(qtbot: QtBot, folder: Path, language: str, scenes: tuple[Scene, ...]) -> list[tuple[Any, Any]]:
    """Each scene as it is said in the language it was opened in, then switched to the other one."""
    folder.mkdir()
    settings = Settings(theme="light", language=language)
    hands = at_practice(qtbot, folder, [practice_lines(line)[0] for line in LINES], settings=settings)
    other = "en" if language == "fr" else "fr"
    told = []
    try:
        for scene in scenes:
            scene(hands)
            if hands.page.saving.timer.isActive():
                hands.page.saving.keep_draft()
            hands.settle()
            before = whole(hands.window)
            focus = hands.focus()
            stood = (type(focus), getattr(focus, "text", str)() if isinstance(focus, QLineEdit) else "")
            hands.window.choose(language=other)
            hands.settle()
            told.append((before, whole(hands.window)))
            focus = hands.focus()
            now = (type(focus), focus.text() if isinstance(focus, QLineEdit) else "")
            assert now == stood, f"{scene.__name__}: the focus was lost"
            hands.window.choose(language=language)
            hands.settle()
    finally:
        for window in hands.window.findChildren(PreviewWindow):
            window.close()
        QApplication.processEvents()
        hands.close()
    return told


def differing(switched: Counter[Said], opened_so: Counter[Said]) -> list[str]:
    left, wanted = switched - opened_so, opened_so - switched
    return [f"  says {one}" for one in sorted(left)] + [f"  wants {one}" for one in sorted(wanted)]


def compared(qtbot: QtBot, folder: Path, scenes: tuple[Scene, ...]) -> list[str]:
    french = played(qtbot, folder / "fr", "fr", scenes)
    english = played(qtbot, folder / "en", "en", scenes)
    found = []
    for scene, (fr, to_en), (en, to_fr) in zip(scenes, french, english, strict=True):
        for language, switched, opened_so in (("en", to_en, en), ("fr", to_fr, fr)):
            lines = differing(switched, opened_so)
            if lines:
                found += [f"{scene.__name__}, switched to {language}:", *lines]
    return found


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> None:
    from csqdesk.ui.printing import preview

    monkeypatch.setattr(preview, "printers", lambda: ["Accueil"])


def test_the_files_and_the_receipts_switch_whole(qtbot: QtBot, tmp_path: Path, printers: None) -> None:
    found = compared(qtbot, tmp_path, SCENES)
    assert not found, "\n".join(found)


def an_empty_form(hands: Hands) -> None:
    hands.window.go("intake")
    hands.settle()


def a_known_file(hands: Hands) -> None:
    an_empty_form(hands)
    hands.press("Enter")
    hands.type("L0024066318")
    hands.press("Enter", "Enter")


def persons_begun(hands: Hands) -> None:
    hands.type("au")
    hands.type("Zoé")
    hands.press("Enter")


def refused_at_the_door(hands: Hands) -> None:
    hands.press("Ctrl+Enter")


RECEPTION: tuple[Scene, ...] = (an_empty_form, a_known_file, persons_begun, refused_at_the_door)


def test_reception_switches_whole(qtbot: QtBot, tmp_path: Path) -> None:
    found = compared(qtbot, tmp_path, RECEPTION)
    assert not found, "\n".join(found)
