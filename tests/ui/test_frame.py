"""Checks the frame: screens loaded when shown, live language, theme and text, panes, notices, what is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.casework.done import Done
from csqdesk.problems import Busy
from csqdesk.settings import Settings, load_settings
from csqdesk.ui.announce import last_announced
from csqdesk.ui.frame import MainWindow, Screen
from csqdesk.ui.link import Link
from csqdesk.ui.page import Notice
from csqdesk.ui.rail import NARROW, WIDE, initials
from csqdesk.ui.theme import theme
from tests.ui.screens import OneOfEach


def intake(window: MainWindow) -> OneOfEach:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    return page


def test_a_screen_is_made_when_first_shown_and_kept(window: MainWindow) -> None:
    assert set(window.pages) == {"intake"}
    window.go("cases", 12)
    assert window.stack.currentWidget() is window.pages["cases"]
    first = window.pages["cases"]
    window.go("intake")
    window.go("cases", 13)
    assert window.pages["cases"] is first
    assert isinstance(first, OneOfEach) and first.arrived == [12, 13]


def test_the_rail_shows_only_screens_that_are_there(window: MainWindow) -> None:
    assert [entry.text() for entry in window.rail.screens.values()] == ["Réception", "Dossiers"]
    assert window.rail.screens["intake"].isChecked()


def test_the_rail_goes_to_screens_by_mouse_and_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.go("cases")
    cases = window.rail.screens["cases"]
    qtbot.mouseClick(cases, Qt.MouseButton.LeftButton)
    assert cases.isChecked(), "a second click leaves the screen marked"
    cases.setFocus()
    qtbot.keyClick(cases, Qt.Key.Key_Up)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.shown == "intake"


def test_the_rail_is_one_tab_stop(window: MainWindow) -> None:
    stops = [one for one in window.rail.entries() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [window.rail.screens["intake"]]
    assert not window.rail.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_title_holds_no_data_and_takes_a_prefix(window: MainWindow) -> None:
    assert window.windowTitle() == "Réception – csqdesk"
    intake(window).titled.emit("À corriger : ")
    assert window.windowTitle() == "À corriger : Réception – csqdesk"
    window.go("cases")
    assert window.windowTitle() == "Dossiers – csqdesk"


def test_language_theme_and_text_change_at_once_and_keep_what_is_typed(window: MainWindow) -> None:
    page = intake(window)
    page.field.set_text("RN 482 913 303 CA")
    page.list.choose("draft")
    page.field.line.setFocus()
    window.choose(language="en", theme="dark", text_percent=150)
    assert window.rail.screens["intake"].text() == "Intake"
    assert window.windowTitle() == "Intake – csqdesk"
    assert page.spoken == ["en"]
    assert (theme().mode, theme().percent) == ("dark", 150)
    assert (page.field.text(), page.list.code()) == ("RN 482 913 303 CA", "draft")
    assert QApplication.focusWidget() is page.field.line
    kept = load_settings()
    assert (kept.language, kept.theme, kept.text_percent) == ("en", "dark", 150)


def test_the_rail_shows_icons_only_when_room_is_short(window: MainWindow) -> None:
    assert window.rail.width() == WIDE
    window.resize(1100, 700)
    assert window.rail.width() == NARROW
    entry = window.rail.screens["intake"]
    assert (entry.accessibleName(), entry.toolTip()) == ("Réception", "Réception  F2")
    window.resize(1366, 768)
    assert (window.rail.width(), entry.toolTip()) == (WIDE, "")
    window.choose(text_percent=150)
    assert window.rail.width() < theme().px(WIDE) / 2


def test_the_text_grows_and_shrinks_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.go("cases")
    line = window.pages["cases"].findChild(QWidget)
    assert line is not None
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifiers, percent in (
        (Qt.Key.Key_Equal, control, 110),
        (Qt.Key.Key_Plus, control | Qt.KeyboardModifier.ShiftModifier, 125),
        (Qt.Key.Key_Minus, control, 110),
        (Qt.Key.Key_0, control, 100),
        (Qt.Key.Key_Minus, control, 100),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
        assert theme().percent == percent
    assert load_settings().text_percent == 100


def test_panes_go_round_by_f6(window: MainWindow, qtbot: QtBot) -> None:
    window.go("cases")
    page = window.pages["cases"]
    assert isinstance(page, OneOfEach)
    visited: list[QWidget] = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert visited[0] in page.tiles.tiles
    assert visited[1:] == [page.table, window.rail.screens["cases"], page.field.line]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window.rail.screens["cases"]


def test_a_notice_is_said_and_moves_nothing(window: MainWindow) -> None:
    page = intake(window)
    before = [one.geometry() for one in page.findChildren(QWidget)]
    page.noticed.emit(Notice("Enveloppe 26-00450 enregistrée", undo=True))
    assert window.notice.isVisible() and window.notice.button.isVisible()
    assert last_announced() == "Enveloppe 26-00450 enregistrée"
    assert [one.geometry() for one in page.findChildren(QWidget)] == before
    body = window.centralWidget()
    assert body is not None and body.rect().contains(window.notice.geometry())
    assert not window.notice.button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_notice_goes_with_the_next_act(window: MainWindow) -> None:
    window.tell(Notice("Lot ouvert"))
    window.link.changed.emit(Done("set_note", "request", 1, None, (1,), 1))
    assert not window.notice.isVisible()


def test_a_notice_stays_on_its_screen(window: MainWindow) -> None:
    window.tell(Notice("Formulaire vidé", undo=True))
    window.go("intake")
    assert window.notice.isVisible()
    window.go("cases")
    assert not window.notice.isVisible(), "Ctrl+Z would take back something else there"


def test_the_undo_of_a_notice_is_the_undo_of_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.tell(Notice("Enveloppe 26-00450 enregistrée", undo=True))
    qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    assert intake(window).heard == ["undo"]


def test_nothing_to_undo_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.go("cases")
    with qtbot.waitSignal(window.link.idle):
        window.perform("undo")
    assert "annuler" in window.notice.text.text()


def test_a_failure_nobody_took_is_said_as_a_sentence(window: MainWindow) -> None:
    window.link.troubled.emit(Busy("problem-busy"))
    assert window.notice.text.text() == window.words("problem-busy")
    window.link.troubled.emit(ZeroDivisionError("of ours"))
    assert window.notice.text.text() == window.words("frame-trouble")
    assert "of ours" not in window.notice.text.text()


def test_who_is_at_the_desk_is_shown_after_the_first_paint(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.link.idle):
        window.link.ask("desk_sheet", then=window.show_person)
    assert (window.rail.person.name, window.rail.person.role) == ("croy", "Toutes les fonctions")
    assert window.rail.person.accessibleName() == "croy, Toutes les fonctions"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Camille Roy", "CR"), ("croy", "C"), ("Marie-Ève Bouchard", "MB"), ("", ""), ("Nguyen Thi Minh Anh", "NA")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_place_and_size_are_remembered(window: MainWindow, office_link: Link, qtbot: QtBot, own_folders: Path) -> None:
    window.resize(1024, 720)
    window.close()
    settings = load_settings()
    again = MainWindow(office_link, settings, [Screen("intake", "tests.ui.screens", "Quiet")])
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (1024, 720)


def test_settings_that_cannot_be_kept_are_said_and_in_force(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("csqdesk.ui.frame.save_settings", full)
    window.choose(theme="dark")
    assert theme().mode == "dark"
    assert window.notice.text.text() == window.words("settings-not-kept")


def test_settings_are_chosen_by_the_keyboard_and_in_force_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.go("cases")
    window.perform("settings")
    dialog = window._extra["settings"]
    from csqdesk.ui.windows.preferences import SettingsWindow

    assert isinstance(dialog, SettingsWindow)
    qtbot.keyClicks(dialog.language.list, "en")
    assert window.settings.language == "en"
    assert dialog.windowTitle() == "Settings"
    qtbot.keyClicks(dialog.theme.list, "dark")
    assert theme().mode == "dark"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_help_lists_the_keys_of_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.go("cases")
    window.perform("help")
    shown = {label.text() for label in window._extra["help"].findChildren(QLabel)}
    assert {"Actualiser", "Sur cet écran"} & shown == {"Sur cet écran"}, "nothing is listed that does nothing"
    assert "Agrandir le texte" in shown
    assert "Suivi postal" in shown, "the field one comes from"
    window._extra["help"].close()


def test_every_stop_of_the_frame_has_a_name(window: MainWindow) -> None:
    stops = [one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    unnamed = [one for one in stops if not one.accessibleName() and one.focusProxy() is None]
    assert unnamed == []


def test_theme_follows_the_system_when_asked(qtbot: QtBot, office_link: Link) -> None:
    window = MainWindow(office_link, Settings(), [])
    qtbot.addWidget(window)
    window.choose(theme="dark")
    window.choose(theme="system")
    assert theme().mode in ("light", "dark")


def test_a_small_screen_is_filled_the_first_time_only(office_link: Link, qtbot: QtBot) -> None:
    first = MainWindow(office_link, Settings(), [Screen("intake", "tests.ui.screens", "Quiet")])
    qtbot.addWidget(first)
    room = first.screen().availableGeometry()
    first.show_first()
    assert first.isMaximized() is (room.width() < 1406 or room.height() < 808)
    first.setWindowState(Qt.WindowState.WindowNoState)
    first.close()
    again = MainWindow(office_link, load_settings(), [Screen("intake", "tests.ui.screens", "Quiet")])
    qtbot.addWidget(again)
    again.show_first()
    whole = again.width() <= room.width() and again.height() <= room.height()
    assert again.isMaximized() is not whole, "what was remembered of a wider screen fills this one"
