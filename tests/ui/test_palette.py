"""Checks the palette: it finds without accents and in any order, teaches keys, offers only what can be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csqdesk.ui.actions import ACTIONS
from csqdesk.ui.frame import MainWindow
from csqdesk.ui.frame_acts import acts_of
from csqdesk.ui.palette import MOST, Palette, fits, found_actions
from csqdesk.words import Words
from tests.ui.screens import OneOfEach


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    window.go("cases")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    assert palette is not None and palette.isVisible()
    return palette


def texts(palette: Palette) -> list[str]:
    return [hit.text for hit in palette.rows.hits()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("reception", True),
        ("RÉC all", True),
        ("all la rec", True),
        ("ception", False),
        ("", True),
        ("  ", True),
        ("réception dossier", False),
    ],
)
def test_any_words_in_any_order_without_accents(typed: str, found: bool) -> None:
    assert fits(typed, "Aller à la réception") is found


def test_it_opens_over_the_window_with_the_first_row_marked(palette: Palette, window: MainWindow) -> None:
    assert QApplication.focusWidget() is palette.line
    assert palette.geometry() == window.rect()
    assert 0 < len(palette.rows.hits()) <= MOST
    assert palette.rows.current() == palette.rows.hits()[0]


def test_rows_teach_their_keys_and_offer_only_what_can_be_done(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.line, "recep")
    assert [(hit.text, hit.keys) for hit in palette.rows.hits()] == [("Aller à la réception", "F2")]
    palette.line.clear()
    qtbot.keyClicks(palette.line, "pieces")
    assert texts(palette) == [], "this screen cannot request documents"
    assert palette.nothing.isVisible() and "pieces" in palette.nothing.text()


def test_enter_performs_the_row_marked(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.line, "aller")
    wanted = texts(palette).index("Aller à la réception")
    for _ in range(wanted):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.shown == "intake"
    assert window.findChild(Palette) is None or not palette.isVisible()


def test_escape_puts_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages["intake"]
    assert isinstance(page, OneOfEach)
    page.tiles.take_focus()
    before = QApplication.focusWidget()
    window.go_on = None  # type: ignore[attr-defined]
    from csqdesk.ui.frame_acts import open_palette

    open_palette(window)
    palette = window.findChild(Palette)
    assert palette is not None
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert page.heard == [], "Escape did nothing else"


def test_no_shortcut_acts_behind_it(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    percent = window.settings.text_percent
    qtbot.keyClick(palette.line, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(palette.line, Qt.Key.Key_F2)
    qtbot.keyClick(palette.line, Qt.Key.Key_Tab)
    assert (window.settings.text_percent, window.shown) == (percent, "cases")
    assert QApplication.focusWidget() is palette.line


def test_it_finds_files(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    from csqdesk.casework.sheets import CaseHit

    palette.line.setText("che")
    found = CaseHit(7, "C0024018830", "Chérif", "Nadia", "Montréal", False)
    palette.asked = "che"
    palette._take_cases("che", (found,))
    assert "C0024018830 · Chérif, Nadia" in texts(palette)
    place = texts(palette).index("C0024018830 · Chérif, Nadia")
    for _ in range(place):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    page = window.pages["cases"]
    assert isinstance(page, OneOfEach) and page.arrived[-1] == 7


def test_answers_to_what_is_no_longer_typed_are_dropped(palette: Palette) -> None:
    from csqdesk.casework.sheets import CaseHit

    palette.line.setText("che")
    palette.asked = "ch"
    palette._take_cases("ch", (CaseHit(7, "C0024018830", "Chérif", "Nadia", None, False),))
    assert not [text for text in texts(palette) if "C0024018830" in text]


def test_many_rows_are_cut_to_eight(palette: Palette) -> None:
    from csqdesk.casework.sheets import CaseHit

    palette.line.setText("te")
    palette.asked = "te"
    palette._take_cases("te", tuple(CaseHit(n, f"T002405519{n}", "Tremblay", "Félix", None, False) for n in range(9)))
    assert len(palette.rows.hits()) == MOST


PLAIN = {
    "fr": {
        "larger_text": ("200", "200 %", "zoom 200 %", "zoomer", "agrandir", "texte plus gros", "loupe", "plus grand"),
        "smaller_text": ("rapetisser", "plus petit", "réduire le texte"),
        "normal_text": ("100", "100 %", "taille normale"),
        "theme_dark": ("sombre", "mode sombre", "noir", "foncé", "nuit"),
        "theme_light": ("clair", "mode clair", "blanc"),
        "theme_contrast": ("contraste", "mieux voir"),
        "other_language": ("anglais", "en anglais", "english", "changer de langue", "langue"),
        "settings": ("réglages", "paramètres", "imprimante", "options"),
        "help": ("aide", "touches", "raccourci", "comment"),
        "undo": ("annuler", "défaire", "retour en arrière"),
        "hide_numbers": ("masquer", "cacher les numéros", "confidentiel"),
        "full_screen": ("plein écran",),
    },
    "en": {
        "larger_text": ("200", "200 %", "zoom 200", "enlarge", "bigger text", "larger", "big letters", "magnify"),
        "smaller_text": ("smaller", "shrink", "reduce the text"),
        "normal_text": ("100", "reset text", "normal"),
        "theme_dark": ("dark", "dark mode", "night", "black"),
        "theme_light": ("light", "bright", "white"),
        "theme_contrast": ("contrast",),
        "other_language": ("french", "in french", "language", "français"),
        "settings": ("settings", "options", "printer", "scanner"),
        "help": ("help", "keys", "shortcuts"),
        "undo": ("undo", "cancel", "take back", "mistake"),
        "hide_numbers": ("hide", "private"),
        "full_screen": ("full screen", "maximize"),
    },
}
"""Language → action → what people type who look for it."""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_plain_words_find_what_they_mean(window: MainWindow, language: str) -> None:
    words, acts = Words(language), acts_of(window)
    offered = [one for one in ACTIONS if one.name in acts and not one.hidden]
    missed = []
    for name, several in PLAIN[language].items():
        for typed in several:
            found = [str(hit.key) for hit in found_actions(typed, offered, words)]
            if name not in found[:MOST]:
                missed.append(f"{typed}: {found}")
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("fr", "corriger", "correct_person"),
        ("fr", "corriger les", "correct_person"),
        ("en", "french", "other_language"),
        ("fr", "imprimer", "print"),
    ],
)
def test_what_an_act_is_called_comes_before_its_other_words(
    window: MainWindow, language: str, typed: str, first: str
) -> None:
    offered = [one for one in ACTIONS if not one.hidden]
    found = [str(hit.key) for hit in found_actions(typed, offered, Words(language))]
    assert found[0] == first


def test_a_setting_that_is_named_comes_before_acts_that_are_not(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.line, "anglais")
    assert palette.rows.current().key == "other_language"
