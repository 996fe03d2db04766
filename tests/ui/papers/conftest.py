"""Stands a printer that keeps what it is given beside the real window, on an office that has logged envelopes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csqdesk.casework.questions.papers import receipts_of
from csqdesk.casework.sheets import PaperRow
from csqdesk.ui.printing import preview, printer
from csqdesk.ui.printing.preview import PreviewWindow
from tests.journeys.hands import Hands
from tests.ui.practice import at_practice, practice_lines

PRINTER = "Imprimante du courrier"


@dataclass
class Tray:
    """What came out of the printer, in order; ``broken`` makes it take nothing."""

    folder: Path
    sheets: list[bytes] = field(default_factory=list)
    asked: list[tuple[str, int]] = field(default_factory=list)
    broken: bool = False

    def print_pdf(self, pdf: bytes, name: str, copies: int = 1) -> None:
        self.asked.append((name, copies))
        if self.broken:
            raise printer.PrintFailed("problem-printer-failed")
        self.sheets.append(pdf)
        (self.folder / f"sheet-{len(self.sheets)}.pdf").write_bytes(pdf)


class PaperDesk:
    """One clerk before *Accusés*."""

    def __init__(self, hands: Hands, tray: Tray) -> None:
        self.hands, self.tray = hands, tray
        self.page: Any = hands.window.page("papers")
        hands.press("Ctrl+4")

    def states(self) -> list[str]:
        """The first column as it is read."""
        return [self.cell(place, 0) for place in range(len(self.page.table.model_rows.rows))]

    def cell(self, row: int, column: int) -> str:
        model = self.page.table.model_rows
        return str(model.data(model.index(row, column)))

    def paper(self, packet: str) -> PaperRow | None:
        """The receipt of an envelope as the office has it now."""
        found: PaperRow | None = next(one.paper for one in self.hands.ask(receipts_of) if one.packet == packet)
        return found

    def previews(self) -> list[PreviewWindow]:
        QApplication.processEvents()
        return [one for one in self.hands.window.findChildren(PreviewWindow) if one.isVisible()]


Seater = Callable[..., PaperDesk]


@pytest.fixture
def tray(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tray:
    folder = tmp_path / "tray"
    folder.mkdir()
    tray = Tray(folder)
    monkeypatch.setattr(printer, "print_pdf", tray.print_pdf)
    monkeypatch.setattr(preview, "printers", lambda: [PRINTER])
    return tray


@pytest.fixture
def papers(qtbot: QtBot, tmp_path: Path, tray: Tray) -> Iterator[Seater]:
    """``papers(1, 2)`` logs those practice envelopes and shows *Accusés*, the station's printer chosen."""
    seated: list[Hands] = []

    def opened(*lines: int, station: str = PRINTER) -> PaperDesk:
        hands = at_practice(qtbot, tmp_path, [practice_lines(line)[0] for line in lines])
        seated.append(hands)
        hands.window.choose(printer=station)
        return PaperDesk(hands, tray)

    yield opened
    for hands in seated:
        for window in hands.window.findChildren(PreviewWindow):
            window.close()
        hands.close()
