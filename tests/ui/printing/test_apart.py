"""Checks that the tests see no printer of the machine they run on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from csqdesk.ui.printing.printer import printers


def test_no_real_printer_is_in_reach(qapp: QApplication) -> None:
    assert printers() == []
