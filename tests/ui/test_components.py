"""Checks the components by what a person gets: nothing moves, letters choose, the wheel and Enter change nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.ui.components.basics import Badge, PlainLabel, ShortLabel
from csqdesk.ui.components.buttons import RING, Button
from csqdesk.ui.components.choices import ChoiceGroup, ChoiceList, Option
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.footer import FooterBar
from csqdesk.ui.components.tiles import TileGroup
from csqdesk.ui.theme import theme
from tests.ui.gallery import METHODS, REQUESTS, TILES


class Sheet(QWidget):
    """One of each."""

    def __init__(self) -> None:
        super().__init__()
        self.field = Field("Suivi postal", placeholder="aaaa-mm-jj")
        self.group = ChoiceGroup("Demande", REQUESTS)
        self.list = ChoiceList("Mode de paiement", METHODS, show_letter=True)
        self.tiles = TileGroup("Pièces", TILES)
        self.button = Button("Enregistrer et suivant", "primary", keys="Ctrl+Entrée")
        layout = QVBoxLayout(self)
        for widget in (self.field, self.group, self.list, self.tiles, self.button):
            layout.addWidget(widget)

    def places(self) -> list[tuple[QWidget, QRect]]:
        return [(one, QRect(one.mapTo(self, QPoint(0, 0)), one.size())) for one in self.findChildren(QWidget)]


@pytest.fixture(autouse=True)
def usual_theme(qapp: QApplication) -> Iterator[None]:
    theme().percent = 100
    theme().follow("light")
    yield
    theme().percent = 100
    theme().follow("light")


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    sheet = Sheet()
    sheet.resize(900, 500)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    return sheet


MOVES: list[Callable[[Sheet], None]] = [
    lambda sheet: sheet.field.line.setFocus(),
    lambda sheet: sheet.field.set_state("error", "Ce numéro est trop court."),
    lambda sheet: sheet.field.set_state("warn", "À vérifier"),
    lambda sheet: sheet.field.set_state("readonly"),
    lambda sheet: sheet.field.set_text("RN 482 913 303 CA" * 9),
    lambda sheet: sheet.field.line.setEnabled(False),
    lambda sheet: sheet.group.take_focus(),
    lambda sheet: sheet.group.choose("both"),
    lambda sheet: sheet.list.list.setFocus(),
    lambda sheet: sheet.list.choose("personal"),
    lambda sheet: sheet.list.set_state("error"),
    lambda sheet: sheet.tiles.take_focus(),
    lambda sheet: [tile.show_state("present", "Présente") for tile in sheet.tiles.tiles] and None,
    lambda sheet: sheet.button.setFocus(),
    lambda sheet: sheet.button.setEnabled(False),
    lambda sheet: theme().follow("dark"),
]


@pytest.mark.parametrize("move", MOVES)
def test_focus_states_and_themes_move_nothing(sheet: Sheet, move: Callable[[Sheet], None], qapp: QApplication) -> None:
    before = sheet.places()
    move(sheet)
    qapp.processEvents()
    assert sheet.places() == before


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_focus_shows_a_ring_outside_the_border(sheet: Sheet, qapp: QApplication) -> None:
    box = sheet.field.box
    middle = box.height() // 2
    sheet.button.setFocus()
    calm = painted(box)
    sheet.field.line.setFocus()
    ringed = painted(box)
    assert ringed.size() == calm.size()
    assert ringed.pixelColor(RING - 2, middle) == theme().color("focus")
    assert ringed.pixelColor(RING, middle) == theme().color("focusIn")
    assert calm.pixelColor(RING, middle) == theme().color("control")
    assert calm.pixelColor(RING - 2, middle) != theme().color("focus")


@pytest.mark.parametrize(("state", "token"), [("warn", "warnIcon"), ("error", "errIcon")])
def test_a_state_colours_the_border(sheet: Sheet, state: str, token: str) -> None:
    sheet.button.setFocus()
    sheet.field.set_state(state, "message")
    image = painted(sheet.field.box)
    middle = image.height() // 2
    assert image.pixelColor(RING, middle) == theme().color(token)
    assert image.pixelColor(RING + 1, middle) == theme().color(token)
    assert sheet.field.line.accessibleDescription() == "message"


def test_placeholders_keep_their_full_colour(sheet: Sheet) -> None:
    color = sheet.field.line.palette().placeholderText().color()
    assert color == theme().color("text3")


def test_a_field_reached_by_the_keyboard_is_selected_whole(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.field.set_text("N0024081557")
    sheet.button.setFocus()
    qtbot.keyClick(sheet.button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.field.line
    assert sheet.field.line.selectedText() == "N0024081557"


def test_digits_are_all_of_one_width(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetrics

    for weight in (400, 600):
        metrics = QFontMetrics(theme().font(14, weight))
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def wheel(widget: QWidget) -> None:
    for delta in (120, -120):
        event = QWheelEvent(
            QPointF(widget.rect().center()),
            QPointF(widget.mapToGlobal(widget.rect().center())),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        assert not event.isAccepted(), "the page scrolls instead"


@pytest.mark.parametrize("focused", [True, False])
def test_the_wheel_changes_no_closed_list(sheet: Sheet, focused: bool) -> None:
    sheet.list.choose("draft")
    (sheet.list.list if focused else sheet.button).setFocus()
    wheel(sheet.list.list)
    assert sheet.list.code() == "draft"


def test_enter_in_a_field_presses_no_button(sheet: Sheet, qtbot: QtBot) -> None:
    pressed: list[str] = []
    sheet.button.clicked.connect(lambda: pressed.append("button"))
    for stop in (sheet.field.line, sheet.list.list, sheet.group.focus_widget(), sheet.tiles.focus_widget()):
        stop.setFocus()
        qtbot.keyClick(stop, Qt.Key.Key_Return)
        qtbot.keyClick(stop, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert pressed == []
    assert not any(one.autoDefault() or one.isDefault() for one in sheet.findChildren(QPushButton))
    qtbot.keyClick(sheet.button, Qt.Key.Key_Return)
    assert pressed == ["button"]


def test_enter_goes_on_and_with_shift_goes_back(sheet: Sheet, qtbot: QtBot) -> None:
    heard: list[str] = []
    sheet.field.line.advance.connect(lambda: heard.append("on"))
    sheet.field.line.retreat.connect(lambda: heard.append("back"))
    qtbot.keyClick(sheet.field.line, Qt.Key.Key_Return)
    qtbot.keyClick(sheet.field.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert heard == ["on", "back"]


def test_a_letter_chooses_and_goes_on(sheet: Sheet, qtbot: QtBot) -> None:
    heard: list[str] = []
    sheet.group.chosen.connect(heard.append)
    sheet.group.advance.connect(lambda: heard.append("on"))
    sheet.group.take_focus()
    qtbot.keyClicks(QApplication.focusWidget(), "d")
    assert (sheet.group.code(), heard) == ("both", ["both", "on"])
    qtbot.keyClicks(sheet.group.focus_widget(), "z")
    assert (sheet.group.code(), heard) == ("both", ["both", "on"])


def test_arrows_move_inside_a_group_and_stop_at_its_ends(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.group.choose("add")
    sheet.group.take_focus()
    for _ in range(9):
        qtbot.keyClick(sheet.group.focus_widget(), Qt.Key.Key_Right)
    assert sheet.group.code() == "other"
    qtbot.keyClick(sheet.group.focus_widget(), Qt.Key.Key_Left)
    assert sheet.group.code() == "reply"


def test_tab_visits_each_group_once(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.group.choose("reply")
    sheet.field.line.setFocus()
    visited: list[QWidget] = []
    for _ in range(5):
        focus = QApplication.focusWidget()
        visited.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert visited[0] is sheet.field.line
    assert visited[1] in sheet.group.segments
    assert visited[2] is sheet.list.list
    assert visited[3] in sheet.tiles.tiles
    assert visited[4] is sheet.button


def test_a_letter_in_a_closed_list_picks_it(sheet: Sheet, qtbot: QtBot) -> None:
    heard: list[str] = []
    sheet.list.list.chosen.connect(heard.append)
    sheet.list.list.advance.connect(lambda: heard.append("on"))
    sheet.list.list.setFocus()
    qtbot.keyClicks(sheet.list.list, "t")
    assert (sheet.list.code(), heard) == ("draft", ["draft", "on"])
    qtbot.keyClick(sheet.list.list, Qt.Key.Key_Up)
    assert sheet.list.code() == "certified"
    assert not sheet.list.list.isEditable()


def test_digits_and_arrows_work_the_tiles(sheet: Sheet, qtbot: QtBot) -> None:
    toggled: list[str] = []
    sheet.tiles.toggled.connect(toggled.append)
    sheet.tiles.take_focus()
    qtbot.keyClicks(QApplication.focusWidget(), "7")
    assert toggled == ["permit"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert QApplication.focusWidget() is sheet.tiles.tiles[4]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert toggled == ["permit", "autonomy"]


def test_every_stop_has_a_name_that_begins_with_its_words(sheet: Sheet) -> None:
    stops = [one for one in sheet.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) >= 9
    assert not [one for one in stops if not one.accessibleName()]
    assert sheet.field.line.accessibleName().startswith("Suivi postal")
    assert sheet.list.list.accessibleName() == "Mode de paiement"


def test_a_live_theme_keeps_values_and_focus(sheet: Sheet) -> None:
    sheet.field.set_text("RN 482")
    sheet.group.choose("add")
    sheet.list.choose("draft")
    sheet.field.line.setFocus()
    sheet.field.line.setCursorPosition(2)
    for mode, percent in (("dark", 200), ("light", 125), ("dark", 100)):
        theme().percent = percent
        theme().follow(mode)
        assert (sheet.field.text(), sheet.group.code(), sheet.list.code()) == ("RN 482", "add", "draft")
        assert QApplication.focusWidget() is sheet.field.line
        assert sheet.field.line.cursorPosition() == 2
        assert sheet.field.line.font().pixelSize() == theme().px(14)
        assert sheet.field.line.palette().text().color() == theme().color("text")


def test_data_is_never_read_as_markup(qtbot: QtBot) -> None:
    hostile = "<b>Tremblay</b> & fils"
    label, badge = PlainLabel(hostile), Badge("warn", hostile)
    qtbot.addWidget(label)
    qtbot.addWidget(badge)
    assert label.textFormat() == Qt.TextFormat.PlainText == badge.textFormat()
    assert label.text() == hostile
    button = Button("Fils & frères")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Fils & frères"
    assert not button.shortcut().toString(), "an ampersand of data is no access letter"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_footer_cuts_nothing(qtbot: QtBot, percent: int) -> None:
    theme().percent = percent
    theme().follow("light")
    footer = FooterBar()
    for text, kind, short in (
        ("Vider", "text", ""),
        ("Enregistrer et imprimer l’accusé", "secondary", "Enregistrer et imprimer"),
        ("Enregistrer et suivant", "primary", ""),
    ):
        footer.add(Button(text, kind, keys="Ctrl+Entrée", short=short))
    qtbot.addWidget(footer)
    footer.show_points("2 points à corriger avant d’enregistrer", ["Choisissez l’objet de la demande", "Nom"])
    footer.resize(1366 - 103, footer.height())
    footer.show()
    assert footer.height() == theme().px(56)
    for button in footer.buttons:
        assert button.width() >= button.sizeHint().width()
        assert footer.rect().contains(button.geometry())
        assert button.accessibleName() == button.label, "the short words are for the eye only"
    height = footer.height()
    footer.show_state("save", "Brouillon enregistré à 9 h 42")
    assert footer.height() == height


def test_the_footer_goes_round_its_points(qtbot: QtBot) -> None:
    footer = FooterBar()
    qtbot.addWidget(footer)
    footer.show()
    footer.show_points("2 points", ["Premier", "Second"])
    heard: list[int] = []
    footer.point_chosen.connect(heard.append)
    footer.link.click()
    footer.show_point(footer.shown + 1)
    assert footer.link.accessibleName() == "Second"
    footer.link.click()
    footer.show_point(footer.shown + 1)
    footer.link.click()
    assert heard == [0, 1, 0]


def test_alt_down_opens_the_list_and_escape_shuts_it(sheet: Sheet, qtbot: QtBot) -> None:
    closed = sheet.list.list
    sheet.list.choose("draft")
    closed.setFocus()
    qtbot.keyClick(closed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert closed.open and closed.hasFocus()
    qtbot.keyClick(closed, Qt.Key.Key_Down)
    assert sheet.list.code() == "draft", "walking the open list chooses nothing yet"
    qtbot.keyClick(closed, Qt.Key.Key_Escape)
    assert (closed.open, sheet.list.code()) == (False, "draft")


def test_an_open_list_is_walked_and_picked_from(sheet: Sheet, qtbot: QtBot) -> None:
    closed = sheet.list.list
    heard: list[str] = []
    closed.chosen.connect(heard.append)
    closed.advance.connect(lambda: heard.append("on"))
    closed.setFocus()
    closed.showPopup()
    qtbot.keyClick(closed, Qt.Key.Key_Down)
    qtbot.keyClick(closed, Qt.Key.Key_Return)
    assert (sheet.list.code(), heard, closed.open) == ("draft", ["draft", "on"], False)
    closed.showPopup()
    qtbot.keyClicks(closed, "p")
    assert (sheet.list.code(), closed.open) == ("personal", False)


def test_an_open_list_is_put_away_by_a_press_elsewhere_or_by_leaving(sheet: Sheet, qtbot: QtBot) -> None:
    closed = sheet.list.list
    closed.setFocus()
    closed.showPopup()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not closed.open
    closed.showPopup()
    qtbot.keyClick(closed, Qt.Key.Key_Tab)
    assert not closed.open and not sheet.list.code()
    qtbot.mouseClick(closed, Qt.MouseButton.LeftButton)
    assert closed.open
    qtbot.mouseClick(closed, Qt.MouseButton.LeftButton)
    assert not closed.open


def test_a_list_without_letters_is_found_by_the_beginning_of_a_name(qtbot: QtBot) -> None:
    banks = ChoiceList(
        "Émetteur", [Option(code, "", text) for code, text in (("1", "Banque Royale"), ("2", "Banque Nationale"))]
    )
    qtbot.addWidget(banks)
    banks.show()
    qtbot.keyClicks(banks.list, "banque n")
    assert banks.code() == "2"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1180, 640, 560])
def test_a_group_shrinks_then_breaks_but_cuts_nothing(qtbot: QtBot, percent: int, width: int) -> None:
    theme().percent = percent
    theme().follow("light")
    page = QWidget()
    group = ChoiceGroup(
        "Request",
        [
            Option(letter, letter, text)
            for letter, text in (
                ("A", "Addition"),
                ("R", "Removal"),
                ("D", "Addition and removal"),
                ("C", "Documents requested"),
                ("X", "Other"),
            )
        ],
    )
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(group)
    layout.addStretch(1)
    qtbot.addWidget(page)
    page.resize(max(width, group.minimumSizeHint().width()), 300)
    page.show()
    QApplication.processEvents()
    for segment in group.segments:
        assert group.rect().contains(segment.geometry())
        assert segment.width() >= segment.wanted_width(0)
    places = [segment.geometry() for segment in group.segments]
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    assert (group.rows == 1) == (group._row_width(5, 1) <= group.width())


def test_a_value_longer_than_its_field_shows_that_it_goes_on(sheet: Sheet, qtbot: QtBot) -> None:
    """The end of the line is drawn over by an ellipsis while one is elsewhere, and only then."""
    line = sheet.field.line
    sheet.field.setFixedWidth(140)
    sheet.field.set_text("Banque Nationale du Canada")
    sheet.button.setFocus()
    QApplication.processEvents()
    elsewhere = painted(line)
    line.setFocus(Qt.FocusReason.MouseFocusReason)
    line.setCursorPosition(0)
    assert painted(line) != elsewhere
    sheet.field.set_text("Banque")
    sheet.button.setFocus()
    short = painted(line)
    assert short != elsewhere
    assert line.text() == "Banque"


def test_a_field_is_never_narrower_than_its_format(qtbot: QtBot) -> None:
    short, long = Field("Naissance", placeholder="aaaa"), Field("Naissance", placeholder="Dossier, nom, n° d’enveloppe")
    assert long.minimumSizeHint().width() > short.minimumSizeHint().width() + 80


@pytest.mark.parametrize(("width", "said"), [(400, "Brouillon enregistré à 9 h 42"), (80, "9 h 42"), (30, "…")])
def test_the_state_gives_way_to_the_buttons(qtbot: QtBot, width: int, said: str) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.say("Brouillon enregistré à 9 h 42", "9 h 42")
    label.resize(width, 20)
    assert label.shown().endswith(said)
    assert label.text() == "Brouillon enregistré à 9 h 42", "what is heard stays whole"
