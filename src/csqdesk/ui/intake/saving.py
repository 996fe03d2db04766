"""Saves envelopes, undoes the last one, and keeps the draft of what is being typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from csqdesk.problems import Problem
from csqdesk.rules.days import in_montreal
from csqdesk.ui.intake.values import Values, awaited, empty_values, is_empty, whole

if TYPE_CHECKING:
    from csqdesk.casework.done import Done
    from csqdesk.casework.sheets import CaseSheet
    from csqdesk.ui.intake.page import IntakePage
    from csqdesk.ui.link import Link

DRAFT_AFTER = 700
"""Milliseconds after the last keystroke at which the draft is written."""

UNDO_DEPTH = 20

Logged = tuple[int, str, Values]
"""An envelope logged here: its line in the journal, its number, what was typed."""


class Saving(QObject):
    """Hands envelopes to the acts. ``saved`` carries number and print wish; ``failed`` the problem."""

    saved = Signal(str)
    failed = Signal(object)
    undone = Signal(str, object, str)
    """The envelope, what was typed, and the letter that was voided with it, if any."""
    redone = Signal(str)
    drafted = Signal()
    unkept = Signal(object)
    gone = Signal(str)
    """The envelope was logged before, and undone or voided since."""
    printable = Signal(str)

    def __init__(self, link: Link, collect: Callable[[], dict[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self.link = link
        self.collect = collect
        self.history: list[Logged] = []
        self.taken_back: Logged | None = None
        self.receipts: dict[str, str] = {}
        """Receipts issued here, and the envelopes they are of."""
        self.put_out: dict[str, str] = {}
        """Envelopes whose receipt left the program, and that receipt: it is to be voided before they are undone."""
        self.letters: dict[str, tuple[int, str]] = {}
        """Envelopes whose instrument was sent back here: that line of the journal, and the letter."""
        self.drafted_at: datetime | None = None
        self.kept = False
        self.unkept_for: str | None = None
        """Why the draft could not be kept the last time, as it was said."""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(DRAFT_AFTER)
        self.timer.timeout.connect(self.keep_draft)
        parent.installEventFilter(self)
        link.changed.connect(self._heard)

    def touched(self) -> None:
        """Something was typed: the draft is written soon, however long one goes on typing."""
        if not self.timer.isActive():
            self.timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the screen, or closing the window, does not lose the last second's typing."""
        if event.type() == QEvent.Type.Hide and self.timer.isActive():
            self.keep_draft()
        return False

    def keep_draft(self) -> None:
        """Writes the draft now; nothing typed empties it."""
        self.timer.stop()
        body = self.collect()
        if is_empty(body["values"]):
            self.drop_draft()
            return
        from csqdesk.casework.entries import DraftEntry

        self.kept = True
        self.link.do("keep_draft", DraftEntry(kind="packet", body=body), then=self._drafted, failed=self._undrafted)

    def _drafted(self, _: Done) -> None:
        self.drafted_at = in_montreal(datetime.now(UTC))
        self.unkept_for = None
        self.drafted.emit()

    def _undrafted(self, problem: Exception) -> None:
        """What is typed is not kept: it is said why, once."""
        self.drafted_at = None
        self.drafted.emit()
        key = problem.key if isinstance(problem, Problem) else ""
        if key != self.unkept_for:
            self.unkept_for = key
            self.unkept.emit(problem)

    def drop_draft(self) -> None:
        """What was a draft is saved or cleared."""
        self.timer.stop()
        self.drafted_at = None
        if self.kept:
            from csqdesk.casework.entries import DraftChoice

            self.kept = False
            self.link.do("drop_draft", DraftChoice(kind="packet"), failed=lambda _: None)

    def save(
        self,
        line: dict[str, Any],
        values: Values,
        *,
        batch: str | None = None,
        receipt: bool = False,
        send_back: bool = False,
    ) -> None:
        """Logs the envelope in its round; then its receipt, or the letter that returns its instrument, when asked."""
        from csqdesk.casework.entries import PacketEntry
        from csqdesk.casework.reading import as_json, read_entry

        try:
            entry = read_entry(PacketEntry, line)
        except Problem as problem:
            self.failed.emit(problem)
            return

        def logged(answer: Done) -> None:
            if answer.again:
                self.link.ask(
                    "show_packet", answer.number, then=lambda known: met(answer, known), failed=self.failed.emit
                )
            else:
                done(answer)

        def met(answer: Done, known: dict[str, Any]) -> None:
            """Its reference was logged before: the same envelope, or another that was begun from the same draft."""
            if known["record"] == as_json(entry):
                if answer.value.get("void"):
                    self.gone.emit(answer.number or "")
                else:
                    done(answer)
                return
            fresh = {"ref": empty_values()["ref"]}
            self.save({**line, **fresh}, {**values, **fresh}, batch=batch, receipt=receipt, send_back=send_back)

        def done(answer: Done) -> None:
            number = answer.number or ""
            if answer.journal is not None:
                self.history = [*self.history[-UNDO_DEPTH + 1 :], (answer.journal, number, values)]
            self.drop_draft()
            self.saved.emit(number)
            if receipt:
                self.issue_receipt(number)
            if send_back:
                self.return_instrument(number)

        self.link.do("log_packet", entry, batch=batch, then=logged, failed=self.failed.emit)

    def issue_receipt(self, number: str) -> None:
        """Issues the receipt of an envelope and hands its number on for printing."""
        from csqdesk.casework.entries import ReceiptIssue

        def issued(done: Done) -> None:
            self.receipts[done.value] = number
            self.printable.emit(done.value)

        self.link.do("issue_receipt", ReceiptIssue(packet=number), then=issued, failed=self.failed.emit)

    def return_instrument(self, number: str) -> None:
        """Records the return of the envelope's refused instrument and hands its letter on for printing."""
        from csqdesk.casework.entries import InstrumentReturn

        def returned(done: Done) -> None:
            if done.journal is not None:
                self.letters[number] = done.journal, done.value
            self.printable.emit(done.value)

        self.link.do("return_instrument", InstrumentReturn(packet=number), then=returned, failed=self.failed.emit)

    def undo(self, wanted: Logged) -> None:
        """Undoes the logging of an envelope, which comes back as it was typed; the return of its cheque goes too."""
        from csqdesk.casework.entries import Undo

        journal, number, values = wanted
        letter = ""

        def done(_: Done) -> None:
            self.history = [one for one in self.history if one is not wanted]
            self.taken_back = wanted
            self.undone.emit(number, dict(values), letter)

        def undo_packet() -> None:
            self.link.do("undo_last", Undo(journal=journal), then=done, failed=self.failed.emit)

        def kept(_: Done) -> None:
            del self.letters[number]
            undo_packet()

        if number in self.letters:
            back, letter = self.letters[number]
            self.link.do("undo_last", Undo(journal=back), then=kept, failed=self.failed.emit)
        else:
            undo_packet()

    def _heard(self, done: Done) -> None:
        """An envelope that was undone stands again (Ctrl+Y): it can be undone once more."""
        if done.act == "note_printed" and done.number in self.receipts:
            self.put_out[self.receipts[done.number]] = done.number
        if done.act == "void_paper":
            self.put_out = {packet: paper for packet, paper in self.put_out.items() if paper != done.number}
        back = self.taken_back
        if done.act == "undo_last" and done.value["act"] == "undo_last" and back and done.value["packet"] == back[1]:
            self.taken_back = None
            self.history.append(back)
            self.redone.emit(back[1])

    def set_aside(
        self,
        name: str,
        then: Callable[[], None],
        body: dict[str, Any] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Keeps the envelope in hand, or the one given, as a named draft."""
        from csqdesk.casework.entries import DraftEntry

        entry = DraftEntry(kind="packet", name=name, body=self.collect() if body is None else body)
        self.link.do("keep_draft", entry, then=lambda _: then(), failed=failed or self.failed.emit)

    def ask_aside(self, name: str, then: Callable[[dict[str, Any] | None], None]) -> None:
        """An envelope that was set aside, as it was."""
        self.link.ask("kept_draft", "packet", name, then=then, failed=self.failed.emit)

    def drop_aside(self, name: str, then: Callable[[], None]) -> None:
        """It is in hand again."""
        from csqdesk.casework.entries import DraftChoice

        choice = DraftChoice(kind="packet", name=name)
        self.link.do("drop_draft", choice, then=lambda _: then(), failed=self.failed.emit)


class Drafting(QObject):
    """Knows an envelope as it stands on the screen, and puts it back there: values, the panel beside, the field."""

    def __init__(self, page: IntakePage) -> None:
        super().__init__(page)
        self.page = page
        self.place = 0
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Another field has the focus: the draft gives it back."""
        if now is not None and self.page.isAncestorOf(now):
            place = self.page.movement.current()
            if place >= 0 and place != self.place:
                self.place = place
                self.page.saving.touched()

    def body(self) -> dict[str, Any]:
        """The envelope as typed, what stands open beside it, and the field in which the clerk was."""
        side = self.page.side
        opened = next((name for name, panel in side.named().items() if panel is side.opened()), "")
        panel = {"name": opened, "holders": side.holders.keep()}
        values = self.page.state.values()
        # What could be a card's is kept nowhere until somebody says that it is not (ruling 11).
        if self.page.form.envelope.to_say():
            values = {**values, "tracking": ""}
        rows = zip(values["instruments"], self.page.form.payment.rows, strict=True)
        values["instruments"] = [{**one, "number": ""} if row.to_say() else one for one, row in rows]
        return {"values": values, "focus": self.place, "panel": panel}

    def as_it_was(self, body: dict[str, Any]) -> None:
        """The same envelope a moment ago."""
        self._put_back(body, body["values"], self.page.matching.case)

    def restore(self, body: dict[str, Any]) -> None:
        """A draft, once its file is found again; what is typed until then goes into it."""
        values = whole(body.get("values", {}))
        self.page.saving.kept = True
        self.page.hold.hold()

        def load(case: CaseSheet | None) -> None:
            self._put_back(body, values, case)
            self.page.show_status()
            self.page.hold.release()

        if values["case_id"] is None:
            load(None)
        else:
            self.page.link.ask("case_sheet", values["case_id"], then=load, failed=lambda _: load(None))

    def _put_back(self, body: dict[str, Any], values: Values, case: CaseSheet | None) -> None:
        self.page.flow.load(values, case)
        if "panel" in body:
            self._reopen(body["panel"], case)
        self.page.movement.go(int(body.get("focus", 0)))

    def _reopen(self, kept: Values, case: CaseSheet | None) -> None:
        side = self.page.side
        if kept["holders"]["texts"]:
            side.holders.put_back(kept["holders"], awaited(case))
        panel = side.named().get(kept["name"])
        if panel is side.batch:
            self.page.rounds.show(self.page.words)
        if panel is not side.holders or side.holders.rows:
            side.open(panel)
        self.page.flow.refresh()
