"""Holds the ways out of a paper: at once, through the preview, as a file, and what happens when a printer is off."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageChops, ImageStat
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from csqdesk.ui.printing import printer
from csqdesk.ui.printing.preview import PreviewWindow
from csqdesk.ui.printing.printer import DOTS, PrintFailed, draw, pages_of, print_pdf, save_pdf
from tests.journeys.hands import Hands
from tests.ui.printing.conftest import COUNTER, OFFICE, Tray, history, previews, rows, told_last


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(document[place].get_textpage().get_text_bounded() for place in range(len(document)))


def settle(hands: Hands, shown: PreviewWindow) -> None:
    """Waits until the page has been there long enough for Enter to be meant for it."""
    hands.qtbot.waitUntil(lambda: shown.settled)


def kept(hands: Hands, number: str) -> bytes:
    from csqdesk.casework.questions.papers import paper_pdf

    return bytes(hands.ask(paper_pdf, number))


def test_without_a_printer_chosen_the_preview_comes_first(counter: Hands, tray: Tray) -> None:
    counter.press("Enter")
    (shown,) = previews(counter)
    assert not tray.out and shown.title.text() == "Accusé de réception"
    assert "Benali, Yasmine" in shown.about.text()
    assert shown.area.hasFocus() and shown.printer.code() == "", "nothing is chosen for the clerk"
    assert rows(counter)[0][0] == "À imprimer"


def test_an_enter_of_the_screen_before_prints_nothing(counter: Hands, tray: Tray) -> None:
    counter.window.choose(printer=COUNTER)
    counter.press("Space")
    (shown,) = previews(counter)
    assert shown.area.hasFocus() and shown.printer.code() == COUNTER
    counter.press("Enter", "Enter")
    assert not tray.out and previews(counter) == [shown], "the page has only just come"
    settle(counter, shown)
    repeated = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(shown.area, repeated)
    assert not tray.out, "the key is held down since before"
    counter.press("Enter")
    assert [name for name, _, _ in tray.out] == [COUNTER]


def test_chosen_each_time_the_printer_is_asked_for_and_not_kept(counter: Hands, tray: Tray) -> None:
    counter.press("Enter")
    (shown,) = previews(counter)
    settle(counter, shown)
    counter.press("Enter")
    assert not tray.out and shown.message.text().startswith("Aucune imprimante n’est choisie")
    assert counter.focus() is shown.printer.list
    counter.type(OFFICE[0])
    counter.press("Enter", "Enter")
    assert counter.focus() is shown.copies.line
    counter.press("Enter")
    assert [name for name, _, _ in tray.out] == [OFFICE]
    assert counter.window.settings.printer == "", "the next one is asked for again"


def test_a_page_about_to_be_void_is_not_printed(counter: Hands, tray: Tray) -> None:
    counter.window.choose(printer=COUNTER)
    counter.press("Space")
    (shown,) = previews(counter)
    shown.language.choose("english_schooling")
    shown.speak("english_schooling")
    shown.print_now()
    counter.settle()
    assert not tray.out and shown.paper.number == "P26-00002"
    shown.print_now()
    counter.settle()
    assert len(tray.out) == 1 and "P26-00002" in text_of(tray.out[0][2])


def test_enter_prints_the_kept_bytes_and_the_choice_is_the_stations(counter: Hands, tray: Tray) -> None:
    counter.window.choose(printer=COUNTER)
    counter.press("Space")
    (shown,) = previews(counter)
    settle(counter, shown)
    shown.printer.choose(OFFICE)
    shown.copies.set_text("2")
    counter.press("Enter")
    ((name, copies, pdf),) = tray.out
    assert (name, copies) == (OFFICE, 2) and pdf == kept(counter, "P26-00001")
    assert counter.window.settings.printer == OFFICE and not previews(counter)
    assert rows(counter)[0][0] == "Imprimé" and counter.notice() == "P26-00001 imprimé"
    assert told_last(counter, "26-00002") == "P26-00001 imprimé"
    counter.window.activateWindow()
    counter.press("Down", "Enter")
    assert tray.out[1][:2] == (OFFICE, 1) and not previews(counter)


def test_a_second_print_is_a_duplicate_and_is_journaled(counter: Hands, tray: Tray) -> None:
    counter.window.choose(printer=COUNTER)
    counter.press("Enter", "Enter")
    first, second = (pdf for _, _, pdf in tray.out)
    assert "DUPLICATA" not in text_of(first) and "DUPLICATA" in text_of(second)
    assert history(counter, "26-00002")[:3] == ["reprint_paper", "note_printed", "issue_receipt"]
    assert rows(counter)[0][0] == "Imprimé, 1 duplicata"


def test_a_duplicate_printed_from_its_preview_is_journaled_once(counter: Hands, tray: Tray) -> None:
    counter.window.choose(printer=COUNTER)
    counter.press("Enter", "Space")
    (shown,) = previews(counter)
    assert "Duplicata de P26-00001" in shown.about.text() and not shown.language.isVisible()
    assert history(counter, "26-00002")[0] == "note_printed"
    tray.offline.add(COUNTER)
    shown.print_now()
    counter.settle()
    tray.offline.clear()
    shown.print_now()
    counter.settle()
    assert history(counter, "26-00002").count("reprint_paper") == 1
    assert "DUPLICATA" in text_of(tray.out[-1][2])


def test_space_only_shows(counter: Hands, tray: Tray) -> None:
    counter.window.choose(printer=COUNTER)
    counter.press("Space")
    (shown,) = previews(counter)
    counter.press("Esc")
    assert not previews(counter) and not tray.out
    assert rows(counter)[0][0] == "À imprimer"
    assert shown.sheets.pages


def test_a_printer_that_is_off_says_so_and_leaves_three_ways(counter: Hands, tray: Tray) -> None:
    counter.window.choose(printer=COUNTER)
    tray.offline.add(COUNTER)
    counter.press("Enter")
    (shown,) = previews(counter)
    assert shown.message.text() == (
        "L’accusé n’a pas été imprimé\u00a0: imprimante hors ligne. L’enveloppe est enregistrée."
    )
    shown.print_now()
    counter.settle()
    assert previews(counter) == [shown] and shown.print_button.label == "Réessayer"
    assert rows(counter)[0][0] == "À imprimer"
    shown.printer.choose(OFFICE)
    shown.print_now()
    counter.settle()
    assert [name for name, _, _ in tray.out] == [OFFICE] and not previews(counter)
    assert rows(counter)[0][0] == "Imprimé"


def test_a_letter_that_is_not_printed_is_called_a_letter(counter: Hands, tray: Tray) -> None:
    from csqdesk.casework.entries import InstrumentReturn
    from csqdesk.ui.printing.putting_out import put_out

    handed: list[str] = []
    entry = InstrumentReturn(packet="26-00002")
    counter.link.do("return_instrument", entry, then=lambda done: handed.append(done.value))
    counter.settle()
    counter.window.choose(printer=COUNTER)
    tray.offline.add(COUNTER)
    put_out(counter.window, handed[0])
    counter.settle()
    (shown,) = previews(counter)
    assert shown.message.text() == (
        "La lettre n’a pas été imprimée\u00a0: imprimante hors ligne. Le retour est enregistré."
    )


def test_the_same_paper_saved_as_a_file(counter: Hands, tmp_path: Path) -> None:
    counter.press("Enter")
    (shown,) = previews(counter)
    shown.save_to(tmp_path / "nowhere" / "accuse.pdf")
    assert "n’a pas pu être écrit" in shown.message.text() and shown.isVisible()
    shown.save_to(tmp_path / "accuse.pdf")
    counter.settle()
    assert (tmp_path / "accuse.pdf").read_bytes() == kept(counter, "P26-00001")
    assert not previews(counter) and counter.notice() == "P26-00001 enregistré en PDF"
    assert rows(counter)[0][0] == "Imprimé"
    assert told_last(counter, "26-00002") == "P26-00001 enregistré en PDF", "the history says how it left"


@pytest.mark.parametrize("typed", ["0", "", "10", "deux", "1.5", "²"])
def test_copies_are_from_one_to_nine(counter: Hands, tray: Tray, typed: str) -> None:
    counter.press("Enter")
    (shown,) = previews(counter)
    shown.printer.choose(OFFICE)
    shown.copies.set_text(typed)
    shown.print_now()
    counter.settle()
    assert shown.message.text() == "Inscrire un nombre de copies de 1 à 9."
    assert shown.copies.text() == typed and not tray.out


def test_english_is_added_on_a_ground_and_the_first_receipt_is_void(counter: Hands) -> None:
    counter.press("Enter")
    (shown,) = previews(counter)
    assert shown.language.code() == "french" and shown.spoken.text() == "En français."
    shown.language.choose("english_schooling")
    shown.speak("english_schooling")
    counter.settle()
    assert shown.paper.number == "P26-00002" and shown.spoken.text() == "En français et en anglais."
    assert "Receipt" in text_of(shown.paper.pdf) or "Acknowledgement" in text_of(shown.paper.pdf)
    assert history(counter, "26-00002")[:3] == ["void_paper", "issue_receipt", "set_language_ground"]
    assert rows(counter)[0][5] == "P26-00002"


def test_a_machine_without_printers_offers_the_file(counter: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    from csqdesk.ui.printing import preview

    monkeypatch.setattr(preview, "printers", list)
    counter.press("Enter")
    (shown,) = previews(counter)
    assert not shown.print_button.isVisible() and not shown.printer.isVisible()
    assert shown.area.hasFocus() and "enregistrer le document en PDF" in shown.no_printer.text()


def test_without_a_printer_enter_saves_the_file_and_the_button_says_so(
    counter: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from csqdesk.ui.printing import preview

    asked: list[str] = []

    def choose(*args: object) -> tuple[str, str]:
        asked.append(str(args[2]))
        return str(tmp_path / "accuse.pdf"), ""

    monkeypatch.setattr(preview, "printers", list)
    monkeypatch.setattr(preview.QFileDialog, "getSaveFileName", choose)
    counter.press("Enter")
    (shown,) = previews(counter)
    assert (shown.save_button.kind, shown.save_button.shown_keys()) == ("primary", "Entrée")
    counter.press("Enter")
    assert not asked, "an Enter of the screen before asks for no file"
    settle(counter, shown)
    counter.press("Enter")
    assert asked and (tmp_path / "accuse.pdf").read_bytes() == kept(counter, "P26-00001")
    assert not previews(counter)


def test_with_a_printer_each_way_out_shows_its_key_and_hears_it(
    counter: Hands, tray: Tray, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from csqdesk.ui.printing import preview

    monkeypatch.setattr(preview.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "accuse.pdf"), ""))
    counter.press("Enter")
    (shown,) = previews(counter)
    for percent in (100, 200):
        counter.window.choose(text_percent=percent)
        counter.settle()
        ways = (shown.close_button, shown.save_button, shown.print_button)
        assert [one.shown_keys() for one in ways] == ["Échap", "Ctrl+S", "Entrée"]
        inside = shown.rect()
        assert all(inside.contains(one.geometry()) and one.width() >= one.sizeHint().width() for one in ways)
    assert shown.print_button.kind == "primary"
    stops = []
    for _ in range(6):
        counter.press("Tab")
        stops.append(counter.focus())
    assert [one for one in stops if one in ways] == list(ways), "Tab goes through the choices before the ways out"
    assert stops[0] is shown.printer.list
    counter.press("Ctrl+S")
    assert (tmp_path / "accuse.pdf").exists() and not tray.out and not previews(counter)


def test_enter_on_the_language_goes_on_to_a_way_out_that_is_there(
    counter: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    from csqdesk.ui.printing import preview

    monkeypatch.setattr(preview, "printers", list)
    counter.press("Enter")
    (shown,) = previews(counter)
    shown.language.list.setFocus()
    counter.press("Enter")
    assert shown.save_button.hasFocus()


def test_every_stop_of_the_preview_has_a_name(counter: Hands) -> None:
    from PySide6.QtWidgets import QWidget

    counter.press("Enter")
    (shown,) = previews(counter)
    stops = [
        one for one in shown.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) >= 6
    assert not [type(one).__name__ for one in stops if not one.accessibleName()]


def test_pages_reach_a_printer_whole_on_letter_paper(counter: Hands, tmp_path: Path) -> None:
    """Qt's own printer writes a file here; what lies on it is the page, at 300 points an inch."""
    from PySide6.QtPrintSupport import QPrinter

    counter.press("Enter")
    pdf = previews(counter)[0].paper.pdf
    pictures = pages_of(pdf)
    assert [(one.width(), one.height()) for one in pictures] == [(int(8.5 * DOTS), 11 * DOTS)] * len(pictures)
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setResolution(DOTS)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "out.pdf"))
    draw(pictures, device)
    out = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(out) == len(pictures) and [round(side) for side in out[0].get_size()] == [612, 792]
    drawn = out[0].render(scale=1).to_pil().convert("L")
    meant = pypdfium2.PdfDocument(pdf)[0].render(scale=1).to_pil().convert("L")
    assert drawn.size == meant.size
    assert ImageStat.Stat(ImageChops.difference(drawn, meant)).mean[0] < 6


def test_a_stopped_queue_is_a_printer_that_is_off() -> None:
    from types import SimpleNamespace

    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    states = QPrinter.PrinterState
    takes = [
        printer.takes_paper(SimpleNamespace(isNull=lambda: False, state=lambda state=state: state))
        for state in (states.Idle, states.Active, states.Error, states.Aborted)
    ]
    assert takes == [True, True, False, False]
    assert not printer.takes_paper(QPrinterInfo())


def test_a_printer_that_is_gone_takes_nothing(tmp_path: Path) -> None:
    with pytest.raises(PrintFailed):
        print_pdf(b"", "no such printer")
    with pytest.raises(PrintFailed):
        pages_of(b"not a paper")


def test_a_file_that_cannot_be_replaced_stays(tmp_path: Path) -> None:
    (tmp_path / "accuse.pdf").mkdir()
    with pytest.raises(printer.StorageFailed):
        save_pdf(b"%PDF", tmp_path / "accuse.pdf")
    assert [one.name for one in tmp_path.iterdir()] == ["accuse.pdf"]
