"""Checks that a scanned number goes where it belongs whatever has the focus, and that typing is never taken for one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.rules.codes_on_paper import file_code, place_code
from csqdesk.ui.components.choices import ChoiceGroup, ChoiceList, Option
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.tiles import TileGroup, TileText
from csqdesk.ui.scanner import Limits, Scan, Scanner, recognise

TRACKING = "RN123456785CA"
SCANNER, FINGERS = 0.004, 0.120
"""Seconds between two keys."""

OPTIONS = [
    Option("applicant", "P", "Personne requérante"),
    Option("representative", "R", "Représentante"),
    Option("n", "N", "Non"),
]


class Bench(QWidget):
    """A page with one of each: two lines, a line that keeps its scans, a group, a list, tiles, a button."""

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self.now = 100.0
        self.pressed = 0
        self.advanced: list[str] = []
        self.scans: list[Scan] = []
        self.first, self.second, self.serial = Field("Suivi"), Field("Nom"), Field("Numéro")
        self.group, self.list = ChoiceGroup("Demande", OPTIONS), ChoiceList("Expéditeur", OPTIONS)
        self.tiles = TileGroup("Pièces", [TileText(str(n), f"Pièce {n}", str(n)) for n in range(1, 10)])
        self.button = QPushButton("Enregistrer")
        self.button.clicked.connect(self._press)
        self.toggled: list[str] = []
        self.tiles.toggled.connect(self.toggled.append)
        layout = QVBoxLayout(self)
        for widget in (self.first, self.second, self.serial, self.group, self.list, self.tiles, self.button):
            layout.addWidget(widget)
        self.second.line.advance.connect(lambda: self.advanced.append("second"))
        self.list.list.advance.connect(self.second.line.setFocus)
        routes: dict[str, Callable[[Scan], None]] = {"tracking": self._take, "file": self._take}
        self.scanner = Scanner(
            self, routes, keeps=lambda one, _: one is self.serial.line, clock=lambda _: self.now, limits=limits
        )

    def _press(self) -> None:
        self.pressed += 1

    def _take(self, scan: Scan) -> None:
        self.scans.append(scan)
        if scan.kind == "tracking":
            self.first.set_text(scan.text)

    def send(self, text: str, gap: float, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Each key goes to whatever has the focus by then."""
        self.now += 5.0
        for character in text:
            QTest.keyClicks(self.focusWidget(), character)
            self.now += gap
        if end is not None:
            QTest.keyClick(self.focusWidget(), end)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench(Limits())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


PLACES: dict[str, Callable[[Bench], QWidget]] = {
    "its own line": lambda bench: bench.first.line,
    "another line": lambda bench: bench.second.line,
    "a group": lambda bench: bench.group.segments[0],
    "a list": lambda bench: bench.list.list,
    "a tile": lambda bench: bench.tiles.tiles[4],
    "a button": lambda bench: bench.button,
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_burst_goes_to_its_field_from_anywhere_and_leaves_no_trace(bench: Bench, place: str, end: Qt.Key) -> None:
    bench.second.set_text("Bouchard")
    focused = PLACES[place](bench)
    focused.setFocus()
    bench.send(TRACKING, SCANNER, end)
    assert bench.scans == [Scan("tracking", TRACKING)]
    assert (bench.first.text(), bench.second.text()) == (TRACKING, "Bouchard")
    assert (bench.group.code(), bench.list.code(), bench.toggled, bench.pressed) == ("", "", [], 0)
    assert bench.advanced == [] and bench.focusWidget() is focused


def test_small_letters_and_a_label_of_ours_are_understood(bench: Bench) -> None:
    bench.second.line.setFocus()
    bench.send(TRACKING.lower(), SCANNER)
    bench.send(file_code("N0024081557"), SCANNER)
    assert bench.scans == [Scan("tracking", TRACKING), Scan("file", "N0024081557")]
    assert bench.second.text() == ""


def test_the_same_text_typed_slowly_is_typing(bench: Bench) -> None:
    bench.second.line.setFocus()
    bench.send(TRACKING, FINGERS)
    assert bench.scans == [] and bench.second.text() == TRACKING
    assert bench.advanced == ["second"]


def test_a_burst_of_no_known_shape_is_typing_and_its_enter_goes_on(bench: Bench) -> None:
    bench.second.line.setFocus()
    bench.send("Bouchard", SCANNER)
    assert bench.scans == [] and (bench.second.text(), bench.advanced) == ("Bouchard", ["second"])


def test_a_kind_that_has_no_place_here_is_typing(bench: Bench) -> None:
    bench.second.line.setFocus()
    bench.send(place_code(42), SCANNER)
    assert bench.scans == [] and bench.second.text() == place_code(42)


def test_a_serial_number_is_never_taken_away(bench: Bench) -> None:
    bench.serial.line.setFocus()
    bench.send(TRACKING, SCANNER)
    assert bench.scans == [] and bench.serial.text() == TRACKING


def test_the_same_burst_twice_within_a_second_counts_once(bench: Bench) -> None:
    bench.second.line.setFocus()
    bench.send(TRACKING, SCANNER)
    bench.now -= 4.5
    bench.send(TRACKING, SCANNER)
    assert len(bench.scans) == 1 and bench.second.text() == "", "half a second later"
    bench.send(TRACKING, SCANNER)
    assert len(bench.scans) == 2, "five seconds later"


def test_silence_ends_a_burst_as_well(bench: Bench, qtbot: QtBot) -> None:
    bench.second.line.setFocus()
    bench.send(TRACKING, SCANNER, end=None)
    qtbot.waitUntil(lambda: bool(bench.scans))
    assert bench.second.text() == "" and not bench.scans[0].ended


def test_a_letter_still_chooses_at_once(bench: Bench, qtbot: QtBot) -> None:
    bench.list.list.setFocus()
    bench.send("r", FINGERS, end=None)
    qtbot.waitUntil(lambda: bench.list.code() == "representative")
    assert bench.focusWidget() is bench.second.line


def test_keys_without_any_delay_reach_the_fields_they_were_meant_for(bench: Bench) -> None:
    bench.list.list.setFocus()
    bench.send("r", 0.0, end=None)
    bench.send("Roy", 0.0)
    assert (bench.list.code(), bench.second.text()) == ("representative", "Roy")
    assert bench.advanced == ["second"]


def test_a_start_key_makes_a_burst_of_slow_keys(qtbot: QtBot) -> None:
    bench = Bench(Limits(start_key=int(Qt.Key.Key_F13.value)))
    qtbot.addWidget(bench)
    bench.show()
    bench.activateWindow()
    qtbot.waitUntil(bench.isActiveWindow)
    bench.second.line.setFocus()
    QTest.keyClick(bench.second.line, Qt.Key.Key_F13)
    bench.send(TRACKING, FINGERS)
    assert bench.scans == [Scan("tracking", TRACKING)] and bench.second.text() == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("RN 482 913 303 CA", "tracking"),
        ("7035 1144 7713 8472", "tracking"),
        ("n0024081557", "file"),
        ("N1048872", "reference"),
        ("0045183", None),
        ("Bouchard", None),
        ("1991-06-04", None),
    ],
)
def test_numbers_are_known_by_their_shape(text: str, kind: str | None) -> None:
    scan = recognise(text)
    assert (scan.kind if scan else None) == kind
