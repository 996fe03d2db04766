"""Does what the clerk asks of Réception: save, undo, clear, set aside, send back, go to what must be put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from csqdesk.ui.components.fields import Line
from csqdesk.ui.intake.flow import enter_birth
from csqdesk.ui.intake.moving import focus_on
from csqdesk.ui.intake.telling.fixes import Point, editor_of
from csqdesk.ui.intake.values import REFUSED, empty_values, is_empty
from csqdesk.ui.saying import say_trouble

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from csqdesk.problems import Problem
    from csqdesk.ui.intake.page import IntakePage

TWICE_WITHIN = 2000
"""Milliseconds within which Escape twice empties the form."""


class IntakeActs:
    """The acts of the screen, each reachable by its key, its button and the palette."""

    def __init__(self, page: IntakePage) -> None:
        self.page = page
        self.escape = QElapsedTimer()
        self.sent_back: set[str] = set()
        """Envelopes whose return was asked for since the round was last seen."""
        self.asked: set[str] = set()
        """What was asked of this envelope once, by field and text: saving again lets it be."""
        self.refused: tuple[Problem, QWidget] | None = None
        self.shows_saved = False
        """True while an envelope is saved that is to be opened: documents nobody looked at are not to be forgotten."""

    def save_next(self) -> None:
        """Saves the envelope and makes room for the next."""
        self._save()

    def save_print(self) -> None:
        """Saves the envelope and prints its receipt."""
        self._save(receipt=True)

    def _save(self, *, receipt: bool = False, send_back: bool = False) -> None:
        if self.page.hold.later(lambda: self._save(receipt=receipt, send_back=send_back)):
            return
        values = self.page.state.values()
        if is_empty(values):
            self.page.show_status()
            self.page.notice(self.page.words("intake-empty"))
            self.page.movement.go(0)
            return
        points = self.page.state.points()
        self.refused = None
        if any(not point.once or point.once not in self.asked for point in points):
            self.asked |= {point.once for point in points}
            self._stop_at(points)
            return
        self.page.show_points([])
        self.shows_saved = send_back and "to_check" in self.page.form.documents.states.values()
        self.page.hold.hold()
        self.page.status.say_saving()
        batch = self.page.state.setting().batch
        self.page.saving.save(
            self.page.state.line(),
            values,
            batch=batch.code if batch is not None else None,
            receipt=receipt,
            send_back=send_back,
        )

    def _stop_at(self, points: list[Point]) -> None:
        """Nothing is saved: what must be put right is listed, said beside its field too, and gone to."""
        page = self.page
        for point in points:
            page.flow.noticing.days.entered(point.editor)
            enter_birth(point.editor, page.state, again=False)
        page.show_points(points)
        self.go_to_point(0)

    def saved(self, number: str) -> None:
        """The envelope is logged: room for the next."""
        self.asked.clear()
        self.page.flow.load(empty_values(), None)
        self.page.show_points([])
        self.page.show_status()
        self.page.undoing.offer_saved(number)
        self.page.refresh()
        focus_on(self.page.form.envelope.tracking.line)
        self.page.hold.release()
        if self.shows_saved:
            self.shows_saved = False
            self.open_packet(number)

    def failed(self, problem: Any) -> None:
        """Nothing was saved: what is typed stays, and focus goes where the trouble is, if it is here."""
        from csqdesk.problems import Problem
        from csqdesk.words.say import problem_sentence

        page = self.page
        page.hold.release()
        # What was typed just before is no answer to this.
        page.soon.stop()
        page.show_status()
        if not isinstance(problem, Problem):
            page.notice(page.words("frame-trouble"))
            return
        if problem.field == "request.joins":
            # The request that the card names is open no more: it is asked which are.
            problem.field = None
            page.matching.look_again()
        editor = editor_of(problem.field, page.form, page.side)
        problem.field = None
        self.refused = (problem, editor) if editor is not None else None
        sentence = problem_sentence(page.words, problem)
        if editor is None:
            page.notice(sentence)
        else:
            page.show_points([Point(sentence, editor)])
            self.go_to_point(0)

    def gone(self, number: str) -> None:
        """It was logged before and taken back since: what is typed stays, and saving it again logs another one."""
        page = self.page
        page.hold.release()
        page.form.renew()
        page.show_status()
        page.notice(page.words("intake-gone", number=number))

    def unkept(self, problem: Exception) -> None:
        """The draft could not be kept."""
        page = self.page
        page.notice(page.words("intake-draft-unkept", why=say_trouble(page.words, problem)))

    def say_again(self) -> None:
        """The points to fix in the words of another language, what the desk refused included."""
        from csqdesk.words.say import problem_sentence

        page = self.page
        if self.refused is not None:
            problem, editor = self.refused
            page.show_points([Point(problem_sentence(page.words, problem), editor)])
        elif page.status.points:
            page.show_points(page.state.points())

    def clear(self) -> None:
        """Escape: takes back a field, else closes what is open, else, twice, empties the form; Ctrl+Z undoes each."""
        focused = QApplication.focusWidget()
        if isinstance(focused, Line) and self.page.isAncestorOf(focused) and focused.revert():
            return
        if self.page.flow.close_panel():
            return
        if is_empty(self.page.state.values()):
            return
        if not self.escape.isValid() or self.escape.elapsed() > TWICE_WITHIN:
            self.escape.start()
            return
        self.escape.invalidate()
        self.page.asides.clear()

    def make_room(self) -> None:
        """An empty form, with the focus where the next envelope begins."""
        self.page.flow.load(empty_values(), None)
        self.page.saving.drop_draft()
        self.page.show_points([])
        self.page.show_status()
        self.page.movement.go(0)

    def return_instrument(self) -> None:
        """Sends a refused instrument back with its letter: of the envelope in hand, else of the last one saved."""
        typed = self.page.form.payment.rows
        if any(row.method.code() in REFUSED for row in typed):
            self._save(send_back=True)
            return
        batch = self.page.state.desk.batch if self.page.state.desk else None
        rows = [row for row in (batch.rows if batch else ()) if row.packet not in self.sent_back]
        waiting = next((row for row in rows if row.to_return and not row.voided), None)
        if waiting is None:
            self.page.notice(self.page.words("intake-nothing-to-return"))
            return
        self.sent_back.add(waiting.packet)
        self.page.saving.return_instrument(waiting.packet)

    def remove_person(self) -> None:
        """Takes away the row in which the focus is; its place before keeps the focus."""
        row = self.page.form.request.row_of(QApplication.focusWidget())
        if row is not None:
            self.page.form.request.remove_row(row)
            focus_on(self.page.form.request.rows[-1].role.list)

    def add_instrument(self) -> None:
        """One more instrument of payment; with a removal, the first one."""
        payment = self.page.form.payment
        if not payment.is_open():
            payment.set_open(True)
            focus_on(payment.rows[0].method.list)
        elif len(payment.rows) < 6:
            self.page.flow.add_instrument()

    def change_batch(self) -> None:
        """Opens the round's panel."""
        self.page.rounds.show(self.page.words)
        self.page.side.open(self.page.side.batch)
        focus_on(self.page.side.batch.received.line)

    def next_point(self) -> None:
        """F12: the next point to fix."""
        if self.page.status.points:
            self.page.status.footer.show_point(self.page.status.footer.shown + 1)
            self.go_to_point(self.page.status.footer.shown)

    def go_to_point(self, place: int) -> None:
        if 0 <= place < len(self.page.status.points):
            editor = self.page.status.points[place].editor
            panel = next((one for one in self.page.side.panels if editor in one.editors), None)
            if panel is not None and panel is not self.page.side.opened():
                self.page.side.open(panel)
            focus_on(editor)
            if isinstance(editor, Line):
                editor.selectAll()

    def open_packet(self, number: str) -> None:
        self.page.left_for.emit("cases", number)

    def put_out(self, number: str) -> None:
        self.page.left_for.emit("print", number)
