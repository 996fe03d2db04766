"""Holds the queue on screen: its order, its tiles and chips, its keys, and that it stays where one looks."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from csqdesk.casework.entries import ClockWording, PacketVoiding
from csqdesk.ui.announce import last_announced
from csqdesk.ui.components.table import Toned
from csqdesk.ui.frame_acts import screen_menu
from tests.ui.queue.conftest import QueueDesk, Seater
from tests.ui.test_menu import POPUPS

LATE, TODAY, NEAR, FAR = "26-00001", "26-00006", "26-00003", "26-00004"


def test_the_nearest_deadline_comes_first_and_says_how_far_it_is(queue: QueueDesk) -> None:
    assert queue.hands.window.shown == "queue" and queue.hands.focus() is queue.page.table
    assert queue.packets()[:4] == [LATE, TODAY, NEAR, FAR]
    assert queue.cells(5)[:5] == [
        "2026-03-13 depuis 7 jours",
        "2026-03-20 aujourd’hui",
        "2026-03-23 dans 3 jours",
        "2026-05-08 dans 49 jours",
        "—",
    ]
    assert queue.cells(0)[:2] == ["Délai échu", "Complet"], "due today is not late"
    model = queue.page.table.model_rows
    cells = [model.cell(model.index(row, 5)) for row in range(4)]
    assert [one.token for one in cells if isinstance(one, Toned)] == ["errText", "warnText", "warnText", "text"]
    assert queue.page.filters.count.text() == "13 demandes, par échéance"
    assert queue.page.header.subtitle.text() == "Vendredi 20 mars 2026 · mise à jour à 10\u00a0h\u00a042"


def test_a_row_says_what_is_asked_and_what_is_missing(queue: QueueDesk) -> None:
    said = dict(zip(queue.packets(), zip(queue.cells(2), queue.cells(3), queue.cells(4), strict=True), strict=True))
    assert said["26-00002"] == ("Lefebvre, Anaïs", "Ajout, mariage", "Autonomie financière, 1 autre")
    assert said[FAR] == ("Petrov, Dmitri", "Ajout, 1 enfant", "Paiement")
    assert said[TODAY][1:] == ("Ajout, 5 personnes", "—")


def test_a_period_that_is_stopped_has_no_day(queue: QueueDesk) -> None:
    clock = ClockWording(packet=LATE, clock=1, on=date(2026, 3, 10), reason="Grève des postes")
    queue.hands.link.do("stop_clock", clock)
    queue.hands.settle()
    said = dict(zip(queue.packets(), zip(queue.cells(0), queue.cells(5), strict=True), strict=True))
    assert said[LATE] == ("Complet", "Suspendu") and queue.tile("expired").count == 0


def test_what_there_is_no_room_for_stands_under_its_row_after_its_heading(queue: QueueDesk) -> None:
    queue.hands.window.resize(1024, 680)
    queue.hands.settle()
    model = queue.page.table.model_rows
    assert model.told_under(model.rows[3]) == "Ajout, 1 enfant · manque Paiement"


def test_tiles_count_and_filter_by_the_keys_alone(queue: QueueDesk) -> None:
    tiles = [one.accessibleName() for one in queue.page.filters.tiles.picks]
    assert tiles == ["Délais échus 1", "Échéance proche 2", "Incomplets 3", "À vérifier 1", "CSQ en garde 11"]
    queue.page.filters.tiles.take_focus()
    queue.hands.press("Right", "Enter")
    assert queue.packets() == [TODAY, NEAR] and queue.tile("near").isChecked()
    assert last_announced() == "2 demandes, par échéance" == queue.page.filters.count.text()
    queue.hands.press("Right", "Space")
    assert queue.cells(0) == ["Incomplet"] * 3 and not queue.tile("near").isChecked()
    queue.hands.press("Down")
    assert queue.hands.focus() is queue.page.table and queue.marked() == queue.packets()[0]
    queue.page.filters.tiles.take_focus()
    queue.hands.press("Enter")
    assert len(queue.packets()) == 13 and not queue.tile("incomplete").isChecked(), "once more shows everything"


def test_chips_narrow_further_and_all_of_them_leaves_everything(queue: QueueDesk) -> None:
    queue.tile("incomplete").click()
    queue.chip("no_payment").click()
    queue.hands.settle()
    assert queue.packets() == [FAR]
    queue.chip("all").click()
    queue.hands.settle()
    assert len(queue.packets()) == 13 and not queue.tile("incomplete").isChecked() and queue.chip("all").isChecked()
    kinds = {one.packet: one.kind.value for one in queue.page.table.model_rows.rows}
    for code in ("add", "remove"):
        queue.chip(code).click()
        queue.hands.settle()
        assert set(queue.packets()) == {packet for packet, kind in kinds.items() if code in kind} != set()
    queue.chip("no_file").click()
    queue.hands.settle()
    assert set(queue.cells(1)) == {"—"}


def test_nothing_left_says_so_and_the_way_back_has_the_focus(queue: QueueDesk) -> None:
    queue.page.filters.tiles.take_focus()
    queue.hands.press("Enter")
    queue.chip("remove").click()
    queue.hands.settle()
    assert queue.page.list.empty.title.text() == "Rien à traiter pour ce filtre."
    assert queue.page.list.empty.isVisible() and not queue.page.table.isVisible()
    queue.hands.press("F3")
    assert queue.hands.where().startswith("Délais échus")
    queue.hands.press("Enter")
    queue.chip("all").click()
    queue.hands.settle()
    assert queue.page.table.isVisible() and not queue.page.list.empty.isVisible()


def test_a_new_office_has_nothing_waiting(seat: Seater) -> None:
    desk = seat()
    assert desk.page.list.empty.isVisible() and desk.page.list.empty.title.text() == "Rien n’attend."
    assert desk.page.filters.count.text() == "Aucune demande, par échéance"
    assert desk.hands.where() == "Délais échus 0"
    assert {"open_case", "request_documents", "peek_request", "sort_queue"}.isdisjoint(desk.page.acts())


def test_enter_opens_the_dossier_and_f3_comes_back_to_the_same_row(queue: QueueDesk) -> None:
    queue.hands.press("Down", "Down", "Enter")
    dossier = queue.hands.window.pages["cases"]
    assert queue.hands.window.shown == "cases" and dossier.view.heading.name.text() == "Benali, Yasmine"  # type: ignore[attr-defined]
    queue.hands.press("F3")
    assert queue.hands.focus() is queue.page.table and queue.marked() == NEAR


def test_letters_jump_to_a_name(queue: QueueDesk) -> None:
    queue.hands.press("P", "E")
    assert queue.marked() == FAR
    queue.hands.press("Home")
    assert queue.marked() == LATE


def test_space_looks_at_a_request_and_follows_the_row(queue: QueueDesk) -> None:
    peek = queue.page.list.peek
    queue.hands.press("P", "E")
    queue.hands.press("Space")
    assert peek.isVisible() and queue.hands.focus() is queue.page.table
    assert last_announced() == "Petrov, Dmitri\u00a0: Incomplet. Paiement" == peek.accessibleDescription()
    queue.hands.press("Up")
    assert peek.row.packet == NEAR and peek.accessibleDescription().startswith("Benali, Yasmine")
    queue.hands.press("Esc")
    assert not peek.isVisible() and queue.hands.window.shown == "queue"
    queue.hands.press("Space", "Space")
    assert not peek.isVisible()


def test_ctrl_d_goes_to_the_dossier_to_ask_for_what_it_lacks(queue: QueueDesk) -> None:
    queue.hands.press("P", "E", "Ctrl+D")
    dossier: object = queue.hands.window.pages["cases"]
    assert queue.hands.window.shown == "cases"
    assert dossier.view.heading.name.text() == "Petrov, Dmitri"  # type: ignore[attr-defined]


def test_what_is_asked_for_is_begun_in_the_dossier_where_it_can_be(queue: QueueDesk) -> None:
    """Any act the Dossier offers: here the note, which every Dossier has."""
    queue.page.open_case("write_note")
    queue.hands.settle()
    dossier: object = queue.hands.window.pages["cases"]
    assert dossier.view.note.form.isVisible()  # type: ignore[attr-defined]


def test_ctrl_f_goes_to_the_search_of_the_files(queue: QueueDesk) -> None:
    queue.hands.press("Ctrl+F")
    assert queue.hands.window.shown == "cases" and queue.hands.where() == "Rechercher un dossier"


# --- in order --------------------------------------------------------------------------------------------------------


@POPUPS
def test_it_is_put_in_order_from_the_keyboard(queue: QueueDesk) -> None:
    queue.hands.press("Ctrl+T")
    (menu,) = [one for one in queue.page.findChildren(QMenu) if one.isVisible()]
    assert menu.activeAction().text() == "Échéance" and menu.activeAction().isChecked()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction().text() == "Personne requérante"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    queue.hands.settle()
    names = [name for name in queue.cells(2) if "," in name]
    assert names[:3] == ["Benali, Yasmine", "Grünwald, Matthäus", "Haddad, Karim"]
    assert queue.page.table.model_rows.headerData(2, Qt.Orientation.Horizontal) == "Personne requérante ↑"
    assert queue.page.filters.count.text() == "13 demandes, par personne requérante"
    queue.page.list.sort_by(queue.page.list.order)
    queue.hands.settle()
    assert queue.cells(2)[0] == "Wiśniewski, Łukasz"
    assert queue.page.table.model_rows.headerData(2, Qt.Orientation.Horizontal) == "Personne requérante ↓"


def test_a_heading_pressed_does_the_same(queue: QueueDesk) -> None:
    heading = queue.page.table.horizontalHeader()
    place = QPoint(heading.sectionViewportPosition(1) + 20, 10)
    queue.hands.qtbot.waitUntil(lambda: not queue.hands.window.waiting.dropping)
    QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=place)
    queue.hands.settle()
    files = [file for file in queue.cells(1) if file != "—"]
    assert files == sorted(files) and files[0] == "B0023077145"
    assert queue.marked() == queue.packets()[0]


@POPUPS
def test_the_menu_key_offers_what_can_be_done_with_a_row(queue: QueueDesk) -> None:
    menu = screen_menu(queue.hands.window)
    said = [one.text().split("\t") for one in menu.actions()]
    menu.deleteLater()
    assert said == [
        ["Demander les pièces", "Ctrl+D"],
        ["Ouvrir le dossier", "Ctrl+O"],
        ["Voir l’aperçu de la demande", ""],
        ["Trier la file d’attente", "Ctrl+T"],
    ]
    table = queue.page.table
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(table, event)
    (shown,) = [one for one in queue.hands.window.findChildren(QMenu) if one.isVisible()]
    assert shown.activeAction().text().startswith("Demander les pièces")
    shown.close()


# --- it stays where one looks ----------------------------------------------------------------------------------------


def test_a_change_refreshes_it_without_moving_the_mark_or_the_scroll(queue: QueueDesk) -> None:
    queue.hands.window.resize(1366, 520)
    queue.hands.press("End", "Up")
    marked, scrolled = queue.marked(), queue.page.table.verticalScrollBar().value()
    assert scrolled > 0
    queue.start("26-00002", date(2026, 3, 18), 6)
    assert queue.packets()[3] == "26-00002" and queue.page.table.verticalScrollBar().value() == scrolled
    assert queue.marked() == marked and queue.tile("near").count == 3
    queue.hands.press("F5")
    assert queue.marked() == marked and queue.page.table.verticalScrollBar().value() == scrolled


def test_the_place_stays_when_what_was_marked_leaves_the_queue(queue: QueueDesk) -> None:
    queue.hands.press("Down")
    after = queue.packets()[2]
    queue.hands.link.do("void_packet", PacketVoiding(packet=TODAY, reason="Inscrite par mégarde"))
    queue.hands.settle()
    assert TODAY not in queue.packets() and queue.marked() == after


def test_what_was_chosen_stays_in_another_language(queue: QueueDesk) -> None:
    queue.tile("incomplete").click()
    queue.hands.settle()
    queue.hands.press("F3", "Down", "Space")
    marked = queue.marked()
    queue.hands.window.choose(language="en")
    queue.hands.settle()
    assert queue.marked() == marked and queue.tile("incomplete").isChecked()
    assert queue.page.filters.count.text() == "3 requests, by deadline"
    assert queue.page.list.peek.accessibleName() == "Preview" and set(queue.cells(0)) == {"Incomplete"}


def test_f6_goes_through_tiles_chips_and_list(queue: QueueDesk) -> None:
    seen = []
    for _ in range(4):
        queue.hands.press("F6")
        seen.append(queue.hands.where().split(" ")[0])
    assert seen == ["File", "Délais", "Tous", "File"]


@pytest.mark.parametrize("keys", ["F3", "Ctrl+2"])
def test_its_keys_go_there_from_anywhere(queue: QueueDesk, keys: str) -> None:
    queue.hands.press("F2", keys)
    assert queue.hands.window.shown == "queue" and queue.hands.focus() is queue.page.table
