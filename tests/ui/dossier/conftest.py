"""Opens Dossiers in the real window, on an office that has logged the practice envelopes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.hands import Hands
from tests.ui.practice import at_practice, practice_lines


class Reader:
    """One clerk before one Dossier: what it shows, in words."""

    def __init__(self, hands: Hands, envelope: str) -> None:
        self.hands = hands
        hands.window.go("cases", envelope)
        hands.settle()
        self.page: Any = hands.window.pages["cases"]

    @property
    def view(self) -> Any:
        return self.page.view

    def rows(self, card: Any) -> list[str]:
        """The rows of a card as a screen reader says them."""
        return [card.list.item(place).data(0x0100).heard() for place in range(card.list.count())]

    def assessed(self) -> Any:
        """The request as the office has it now."""
        from csqdesk.casework.questions.dossier import dossier_sheet

        return self.hands.ask(dossier_sheet, self.page.acting.sheet.request_id)

    def item(self, code: str) -> str:
        return str(next(row.state for row in self.assessed().items if row.item.value == code))

    def write(self, text: str) -> None:
        """Types over what stands in the field."""
        self.hands.type(text)


Opener = Callable[..., Reader]


@pytest.fixture
def dossier(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """``dossier(3)`` logs the third practice envelope alone and opens it; a line of one's own is logged as it is."""
    seated: list[Hands] = []

    def opened(*lines: int | dict[str, Any], envelope: str = "26-00001") -> Reader:
        rows = [practice_lines(line)[0] if isinstance(line, int) else line for line in lines]
        hands = at_practice(qtbot, tmp_path, rows)
        seated.append(hands)
        return Reader(hands, envelope)

    yield opened
    for hands in seated:
        hands.close()
