"""Puts the window together: settings, theme, words, the way to the office, the table of screens."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtWidgets import QApplication

from csqdesk import places
from csqdesk.places import has_screen as has_screen
from csqdesk.problems import StorageFailed, Usage
from csqdesk.reports import keep_report
from csqdesk.settings import Settings, load_settings
from csqdesk.ui.components.masking import hide_numbers
from csqdesk.ui.frame import MainWindow, Screen
from csqdesk.ui.link import Link
from csqdesk.ui.scanner import use_settings
from csqdesk.ui.standard_words import speak
from csqdesk.ui.theme import theme
from csqdesk.words import Words

SCREENS: tuple[Screen, ...] = (
    Screen("intake", "csqdesk.ui.intake.page", "IntakePage"),
    Screen("queue", "csqdesk.ui.queue.page", "QueuePage"),
    Screen("cases", "csqdesk.ui.dossier.page", "DossierPage"),
    Screen("papers", "csqdesk.ui.papers.page", "PapersPage"),
)
"""The screens in the order of the rail. One row to add one."""


def open_window(options: argparse.Namespace, words: Words) -> int:
    """Opens the window and stays until it is closed; the answer is the exit code of the program.

    Raises Usage on a machine with no screen, StorageFailed when the office did not end well.
    """
    if not has_screen(os.environ):
        raise Usage("cli-no-screen")
    settings = load_settings()
    if getattr(options, "lang", None):
        settings = replace(settings, language=options.lang)
    application = make_application(sys.argv[:1])
    link = Link(office(options))
    window = make_window(link, settings)
    sys.excepthook = lambda kind, failure, trace: _unexpected(window, failure)
    link.unopened.connect(doorkeeper(window, lambda path: setattr(options, "db", path)))
    window.show_first()
    code = application.exec()
    window.close()
    ended = link.close()
    # Left to the end of Python, Qt would close the window among objects that are half gone already.
    shiboken6.delete(window)
    if not ended:
        raise StorageFailed("problem-office-not-ended")
    return code


def make_application(arguments: Sequence[str]) -> QApplication:
    """Qt, with our style below our own drawing and Qt's French for what Qt says itself."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(list(arguments))
    application.setApplicationName("csqdesk")
    application.setApplicationDisplayName("")
    application.setStyle("Fusion")
    return application


def make_window(link: Link, settings: Settings, screens: Sequence[Screen] = SCREENS) -> MainWindow:
    """The window with its theme, before it is shown; the office is opened behind the first paint."""
    link.hold()
    theme().percent = settings.text_percent
    theme().follow(settings.theme)
    use_settings(settings)
    hide_numbers(settings.numbers_hidden)
    window = MainWindow(link, settings, [one for one in screens if _there(one)])
    speak(window.settings.language)
    link.ask("desk_sheet", then=window.show_person)
    window.painted.connect(link.release)
    return window


def doorkeeper(window: MainWindow, choose: Callable[[Path], None]) -> Callable[[Exception], None]:
    """What says that the office does not open, in one window of its own; ``choose`` is told of another file."""
    standing: list[Any] = []

    def shut(trouble: Exception) -> None:
        from csqdesk.ui.windows.no_office import NoOffice

        if not standing or not standing[0].isVisible():
            standing[:] = [NoOffice(window, choose)]
        standing[0].say(trouble)

    return shut


def office(options: argparse.Namespace) -> Callable[[], Any]:
    """What opens the office, in the lane: nothing of it is loaded before the first paint."""

    def open_desk() -> Any:
        from csqdesk.casework.desk import Desk, SystemClock

        clock = SystemClock(fixed_day=getattr(options, "today", None))
        target = getattr(options, "db", None) or places.default_database()
        return Desk.open(target, clock=clock, actor=getattr(options, "actor", None))

    return open_desk


def _unexpected(window: MainWindow, failure: BaseException) -> None:
    """What no screen expected is reported and told; the window goes on with what is typed in it."""
    keep_report(failure)
    if isinstance(failure, Exception) and shiboken6.isValid(window):
        window.tell_trouble(failure)


def _there(screen: Screen) -> bool:
    try:
        return find_spec(screen.module) is not None
    except ModuleNotFoundError:
        return False
