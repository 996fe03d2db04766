"""Gives the acts of the frame by name: screens, commands, help, settings, panes, text size, theme, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from csqdesk.settings import LANGUAGES
from csqdesk.ui import icons
from csqdesk.ui.actions import on
from csqdesk.ui.components.masking import hide_numbers
from csqdesk.ui.keys import key_name
from csqdesk.ui.page import Notice
from csqdesk.ui.saying import say
from csqdesk.ui.theme import theme
from csqdesk.ui.undoings import next_of, told_of

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

Act = Callable[[], Any]


def acts_of(frame: MainWindow) -> dict[str, Act]:
    """What the frame itself can do now."""
    return {
        **{f"go_{key}": _go(frame, key) for key in frame.screens},
        "commands": lambda: open_palette(frame),
        "help": lambda: open_help(frame),
        "settings": lambda: open_settings(frame),
        "office_rules": lambda: open_office(frame),
        "next_pane": lambda: next_pane(frame, 1),
        "previous_pane": lambda: next_pane(frame, -1),
        "full_screen": lambda: full_screen(frame),
        "larger_text": lambda: text_size(frame, 1),
        "smaller_text": lambda: text_size(frame, -1),
        "normal_text": lambda: text_size(frame, 0),
        **_numbers(frame),
        "other_language": lambda: other_language(frame),
        "theme_light": lambda: frame.choose(theme="light"),
        "theme_dark": lambda: frame.choose(theme="dark"),
        "theme_contrast": lambda: frame.choose(theme="contrast"),
        "theme_system": lambda: frame.choose(theme="system"),
        "undo": lambda: undo(frame),
        "redo": lambda: redo(frame),
    }


def _numbers(frame: MainWindow) -> dict[str, Act]:
    """*Masquer*, or its contrary: only what would change something is offered."""
    hidden = frame.settings.numbers_hidden
    return {"show_numbers" if hidden else "hide_numbers": lambda: numbers(frame, hidden=not hidden)}


def numbers(frame: MainWindow, *, hidden: bool) -> None:
    """Hides the file numbers of every list, or shows them again; kept for the next time."""
    hide_numbers(hidden)
    frame.choose(numbers_hidden=hidden)
    for page in frame.pages.values():
        page.acts().get("refresh", page.update)()
    key = "notice-numbers-hidden" if hidden else "notice-numbers-shown"
    frame.tell(Notice(say(frame.words, lambda words: words(key))))


def _go(frame: MainWindow, key: str) -> Act:
    return lambda: frame.go(key)


def text_size(frame: MainWindow, direction: int) -> None:
    """The next larger or smaller text, or the normal one, kept for the next time."""
    theme().step(direction)
    frame.choose(text_percent=theme().percent)


def other_language(frame: MainWindow) -> None:
    place = LANGUAGES.index(frame.settings.language)
    frame.choose(language=LANGUAGES[(place + 1) % len(LANGUAGES)])


def full_screen(frame: MainWindow) -> None:
    frame.setWindowState(frame.windowState() ^ Qt.WindowState.WindowFullScreen)


def next_pane(frame: MainWindow, step: int) -> None:
    """F6: the rail, then each pane of the screen, counting round."""
    page = frame.pages.get(frame.shown)
    shown = page.panes() if page is not None else []
    panes = [frame.rail, *(pane for pane in shown if pane.isVisible() and pane.isEnabled())]
    focus = QApplication.focusWidget()
    now = next((place for place, pane in enumerate(panes) if focus is not None and _within(pane, focus)), 0)
    _enter(panes[(now + step) % len(panes)])


def _within(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _enter(pane: QWidget) -> None:
    """Focus on the first stop inside a pane."""
    inside = [pane, *pane.findChildren(QWidget)]
    stops = [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()]
    enabled = [one for one in stops if one.isEnabled() and one.focusProxy() is None]
    if enabled:
        enabled[0].setFocus(Qt.FocusReason.TabFocusReason)


def undo(frame: MainWindow) -> None:
    """Takes back what the last notice offers; where none does, first says which act that would be.

    What cannot be taken back is said like any trouble.
    """
    if frame.notice.offers:
        take_back(frame, frame.undoings.done)
        return

    def asked(found: Any) -> None:
        said = say(frame.words, next_of(found))
        frame.tell(Notice(said, undo=True, back=lambda: take_back(frame, found.journal)))

    frame.link.ask("next_undo", then=asked)


def take_back(frame: MainWindow, journal: int | None) -> None:
    """Undoes an act by its line of the journal (``None``: the last of this clerk), and says so."""
    from csqdesk.casework.entries import Undo

    def told(done: Any) -> None:
        frame.tell(Notice(say(frame.words, told_of(done.value))))

    frame.link.do("undo_last", Undo(journal=journal), then=told)


def redo(frame: MainWindow) -> None:
    """Does again what was undone last, and says so."""
    from csqdesk.casework.entries import Undo

    line = frame.undoings.last()
    if line is None:
        frame.tell(Notice(say(frame.words, lambda words: words("notice-no-redo"))))
        return

    def told(done: Any) -> None:
        frame.tell(Notice(say(frame.words, told_of(done.value)), undo=True))

    frame.link.do("undo_last", Undo(journal=line), then=told)


def open_palette(frame: MainWindow) -> None:
    from csqdesk.ui.palette import Palette

    Palette(frame).open_over()


def open_help(frame: MainWindow) -> None:
    from csqdesk.ui.windows.help import HelpWindow

    focus = QApplication.focusWidget()
    frame.show_extra("help", lambda: HelpWindow(frame, focus))


def open_office(frame: MainWindow) -> None:
    from csqdesk.ui.windows.office import OfficeWindow

    frame.show_extra("office", lambda: OfficeWindow(frame))


def open_settings(frame: MainWindow) -> None:
    from csqdesk.ui.windows.preferences import SettingsWindow

    frame.show_extra("settings", lambda: SettingsWindow(frame))


def screen_menu(frame: MainWindow) -> QMenu:
    """What can be done on the screen shown now, from the table of actions, each with its key."""
    menu = QMenu(frame)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    acts = frame.acts()
    for action in on(frame.shown):
        if action.screens and not action.hidden and action.name in acts:
            # What follows the tab is only shown: the key itself is heard by the table of shortcuts.
            keys = key_name(action.keys[0], frame.words) if action.keys else ""
            said = frame.words(action.words_key).replace("&", "&&")
            entry = menu.addAction(icons.icon(action.icon, theme().color("text2")), f"{said}\t{keys}")
            entry.triggered.connect(acts[action.name])
    return menu


def open_menu(frame: MainWindow, event: QContextMenuEvent) -> None:
    """The menu at the pointer, or under what has the focus when a key asked for it (Maj+F10, the menu key)."""
    menu = screen_menu(frame)
    if menu.isEmpty():
        menu.deleteLater()
        return
    focus = QApplication.focusWidget()
    place = event.globalPos()
    if event.reason() == QContextMenuEvent.Reason.Keyboard and focus is not None:
        place = focus.mapToGlobal(QPoint(theme().px(12), min(focus.height(), theme().px(60))))
        menu.setActiveAction(menu.actions()[0])
    menu.popup(place)
