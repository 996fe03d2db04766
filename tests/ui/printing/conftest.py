"""Puts a printer of paper and memory beside the window: it takes pages, or refuses them as a real one does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from csqdesk.ui.printing import preview, printer
from csqdesk.ui.printing.preview import PreviewWindow
from csqdesk.ui.printing.printer import PrintFailed
from tests.journeys.hands import Hands
from tests.ui.practice import at_practice, practice_lines

COUNTER, OFFICE = "Accueil", "Traitement"


class Tray:
    """What came out: printer, copies and bytes of each paper. ``offline`` printers take nothing."""

    def __init__(self) -> None:
        self.out: list[tuple[str, int, bytes]] = []
        self.offline: set[str] = set()

    def print_pdf(self, pdf: bytes, name: str, copies: int = 1) -> None:
        if name in self.offline:
            raise PrintFailed("problem-printer-failed")
        self.out.append((name, copies, pdf))


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Tray:
    """Two printers on this machine."""
    found = Tray()
    monkeypatch.setattr(printer, "print_pdf", found.print_pdf)
    monkeypatch.setattr(preview, "printers", lambda: [COUNTER, OFFICE])
    return found


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path, tray: Tray) -> Iterator[Hands]:
    """A clerk at *Accusés* on a day of two envelopes, before a printer was ever chosen."""
    hands = at_practice(qtbot, tmp_path, practice_lines(1, 3))
    hands.window.go("papers")
    hands.settle()
    yield hands
    for window in previews(hands):
        window.close()
    hands.close()


def previews(hands: Hands) -> list[PreviewWindow]:
    """The previews that show."""
    return [one for one in hands.window.findChildren(PreviewWindow) if one.isVisible()]


def rows(hands: Hands) -> list[list[str]]:
    """The table of *Accusés*, as it reads."""
    model = hands.window.pages["papers"].table.model_rows  # type: ignore[attr-defined]
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def history(hands: Hands, packet: str) -> list[Any]:
    """Acts of the request of an envelope, newest first."""
    from csqdesk.casework.questions.dossier import dossier_sheet

    return [row.act for row in hands.ask(dossier_sheet, packet).history]


def told_last(hands: Hands, packet: str) -> str:
    """What the history of an envelope says first, in words."""
    from csqdesk.casework.questions.dossier import dossier_sheet
    from csqdesk.words.say import act_sentence

    line = hands.ask(dossier_sheet, packet).history[0]
    return act_sentence(hands.window.words, line.act, line.number, line.facts)
