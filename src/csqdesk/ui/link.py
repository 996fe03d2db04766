"""Carries acts and questions from the pages to the desk, and the answers back to the window's own thread."""

from __future__ import annotations

import functools
import gc
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from csqdesk.ui.lane import Lane, Outcome

Named = Callable[..., Any] | str
"""An act or a question, or its name: a page that says the name need not load the database to be drawn."""

COLLECT_EVERY = 1000
"""Milliseconds between two looks at whether what nothing uses any more is to be collected."""


@dataclass(frozen=True)
class _Waiting:
    act: bool
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None


OF_THE_LAW = frozenset({"add_closure", "add_fee_row", "undo_last"})
"""Acts after which the law of the office may be another."""


class Link(QObject):
    """All that a page talks to: ``do`` an act, ``ask`` a question, hear of every change.

    Answers come on the window's thread, in the order of asking. ``then`` is given an act's ``Done`` or a question's
    answer; ``failed`` is given what was raised, nearly always a ``Problem``. What nobody took is told by ``troubled``.
    """

    changed = Signal(object)
    """The ``Done`` of every journaled act, before its own ``then``: the one signal of the whole window."""
    idle = Signal()
    """Nothing is under way any more."""
    busied = Signal(bool)
    """True when the first of several jobs begins, False when the last has ended."""
    troubled = Signal(object)
    """A failure that no caller took."""
    unopened = Signal(object)
    """Why the office could not be opened, each time a job needed it; no caller is told anything else."""
    _came = Signal(object)

    def __init__(self, open_desk: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane(open_desk, self._came.emit)
        self._waiting: dict[int, _Waiting] = {}
        self._held: list[tuple[int, Callable[[Any], Any]]] | None = None
        self._count = 0
        self.law: Any = None
        """The law as the office has it, once it is known; ``None``: as it is shipped."""
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        # Python collects in whatever thread happens to allocate: a form that was closed would end in the lane's, and a
        # widget that ends outside the window's thread takes the program with it.
        gc.disable()
        self._collector = QTimer(self)
        self._collector.timeout.connect(collect_due)
        self._collector.start(COLLECT_EVERY)

    @property
    def busy(self) -> bool:
        """True while an answer is awaited."""
        return bool(self._waiting)

    @property
    def acting(self) -> bool:
        """True while something is being written."""
        return any(one.act for one in self._waiting.values())

    def do(
        self,
        act: Named,
        *args: Any,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        **facts: Any,
    ) -> None:
        """Performs an act in the lane; ``facts`` are its own arguments by keyword."""

        def job(desk: Any) -> Any:
            found = _act(act)
            if facts:
                # The journal writes the act's name: it must outlive the binding of its facts.
                found = functools.update_wrapper(functools.partial(found, **facts), found)
            return desk.do(found, *args)

        self._put(job, _Waiting(True, then, failed))

    def ask(
        self,
        question: Named,
        *args: Any,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Asks a question in the lane."""
        self._put(lambda desk: desk.ask(_question(question), *args), _Waiting(False, then, failed))

    def warm(self, then: Callable[[Any], None] | None = None) -> None:
        """Opens the office now, so that the first question need not wait for it; ``then`` is given the desk's law."""
        self._put(lambda desk: desk.law, _Waiting(False, then, None))

    def learn_law(self) -> None:
        """Asks for the law as the office has it, with what was laid over the shipped tables."""
        self.warm(then=self._learnt)

    def _learnt(self, law: Any) -> None:
        self.law = law

    def hold(self) -> None:
        """Lets what is asked wait, so that nothing heavy is loaded before the window is painted."""
        self._held = []

    def release(self) -> None:
        """Sets to work on what waited, in its order; from now on nothing waits."""
        held, self._held = self._held or [], None
        for number, job in held:
            self._lane.put(number, job)

    def close(self) -> bool:
        """Ends what is queued and closes the office; False when it did not end well. Answers are not delivered."""
        self._waiting.clear()
        return self._lane.close()

    def _put(self, job: Callable[[Any], Any], waiting: _Waiting) -> None:
        self._count += 1
        first = not self._waiting
        self._waiting[self._count] = waiting
        if first:
            self.busied.emit(True)
        if self._held is None:
            self._lane.put(self._count, job)
        else:
            self._held.append((self._count, job))

    def _take(self, outcome: Outcome) -> None:
        waiting = self._waiting.get(outcome.job)
        if waiting is None:
            return
        try:
            self._tell(waiting, outcome)
        finally:
            del self._waiting[outcome.job]
            if not self._waiting:
                self.busied.emit(False)
                self.idle.emit()

    def _tell(self, waiting: _Waiting, outcome: Outcome) -> None:
        if outcome.error is not None:
            if outcome.unopened:
                self.unopened.emit(outcome.error)
            elif waiting.failed is not None:
                _call(waiting.failed, outcome.error)
            else:
                self.troubled.emit(outcome.error)
            return
        # A draft is kept without a line in the journal: nothing has changed for anybody else.
        if waiting.act and getattr(outcome.answer, "journal", True) is not None:
            if getattr(outcome.answer, "act", "") in OF_THE_LAW:
                self.learn_law()
            self.changed.emit(outcome.answer)
        if waiting.then is not None:
            _call(waiting.then, outcome.answer)


def _act(act: Named) -> Callable[..., Any]:
    if callable(act):
        return act
    from csqdesk.casework.acts import act_named

    return act_named(act)


def _question(question: Named) -> Callable[..., Any]:
    if callable(question):
        return question
    from csqdesk.casework.acts import question_named

    return question_named(question)


def _call(heard: Callable[[Any], None], value: Any) -> None:
    """Tells a page, unless it was closed meanwhile; ``heard`` is its method, perhaps with facts (``partial``)."""
    owner = getattr(getattr(heard, "func", heard), "__self__", None)
    if not isinstance(owner, QObject) or shiboken6.isValid(owner):
        heard(value)


def collect_due() -> None:
    """Collects, in the thread that calls, the oldest generation whose threshold of Python's own is passed."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
