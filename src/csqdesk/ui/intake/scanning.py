"""Says where Réception puts what a scanner reads: the tracking number in field 1, whatever names a file in field 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from csqdesk.ui.scanner import Scan, Scanner

if TYPE_CHECKING:
    from csqdesk.ui.intake.flow import Flow

NAMING_A_FILE = ("file", "reference", "packet", "paper")
"""Kinds of codes that name a file: a reply often comes with our own receipt."""


class Scanned:
    """Takes a reading to its field and goes on from there, as if it had been typed there with Enter."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.state = flow.state

    def tracking(self, scan: Scan) -> None:
        envelope = self.state.form.envelope
        envelope.tracking.set_text(scan.text)
        self.flow.advance(envelope.tracking.line)

    def file(self, scan: Scan) -> None:
        envelope = self.state.form.envelope
        envelope.file.line.setFocus()
        envelope.file.set_text(scan.text)
        envelope.file.line.textEdited.emit(scan.text)
        self.flow.advance(envelope.file.line)

    def card(self, _: Scan) -> None:
        """A card's number goes nowhere: it is said, what one was typing stands as it was, and so does the focus."""
        self.state.form.card_number.emit(self.state.form.envelope.tracking.line)

    def keeps(self, widget: QWidget, scan: Scan) -> bool:
        """Numbers of instruments stay where they are typed, and so do those of a new file or of an original."""
        if scan.kind == "card":
            return False
        if any(widget is row.number.line for row in self.state.form.payment.rows):
            return True
        envelope, side = self.state.form.envelope, self.state.side
        own = envelope.tracking.line if scan.kind == "tracking" else envelope.file.line
        if widget is own and not scan.ended:
            # It stands where it belongs already, and the Enter that goes on is still to come.
            return True
        if widget in side.new_case.editors or widget in side.holders.editors:
            return scan.kind in NAMING_A_FILE
        return scan.kind == "reference" and self.state.matching.case is not None


def scanner_of(page: QWidget, flow: Flow) -> Scanner:
    """The ears of Réception."""
    scanned = Scanned(flow)
    routes = {"tracking": scanned.tracking, "card": scanned.card, **dict.fromkeys(NAMING_A_FILE, scanned.file)}
    return Scanner(page, routes, keeps=scanned.keeps)
