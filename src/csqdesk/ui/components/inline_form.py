"""Draws a short form in a card: fields as data, Enter goes on, the last saves, Escape closes and loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import PlainLabel, Surface, clear_layout
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.faults import Faults
from csqdesk.ui.components.fields import ENTER, Field, Line
from csqdesk.ui.saying import again
from csqdesk.words import Words


@dataclass(frozen=True)
class Ask:
    """One field: its key, its label, what stands in it, its options when it is a choice, whether it is a whole row."""

    key: str
    label: str
    value: str = ""
    options: tuple[Option, ...] = field(default=())
    hint: str = ""
    wide: bool = False


Answers = dict[str, str]


@dataclass(frozen=True)
class Draft:
    """A form with something typed in it: how it is opened, what was asked and typed, and whether it was open."""

    again: Callable[[], None]
    asked: object
    typed: Answers
    shown: bool


class InlineForm(QWidget):
    """Hidden until asked. ``open`` shows fields and hands the answers to ``save``, which says what is wrong."""

    opened = Signal()
    closed = Signal()
    left = Signal()
    """Closed with something typed in it, which is kept for when it is opened again."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, int] = {}
        self.editors: dict[str, Field | ChoiceList] = {}
        self.save: Callable[[Answers], str] = lambda _: ""
        self.back: QWidget | None = None
        self.again: Callable[[], None] = lambda: None
        self.given: Answers = {}
        self._asked: object = None
        self.told = ""
        self._quiet = False
        self._left: tuple[object, Answers] | None = None
        """The form that Escape closed, by what was asked, with what was typed in it."""
        # As wide as what it stands in: a minimum beyond that would have its height reckoned for another width.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 6)
        self.hide()

    def open(
        self,
        title: str,
        asks: Sequence[Ask],
        words: tuple[str, str],
        save: Callable[[Answers], str],
        back: QWidget,
        *,
        again: Callable[[], None],
    ) -> None:
        """Shows the fields; ``words`` are those of the two buttons (save, keep), ``again`` opens it in other words."""
        clear_layout(self.column)
        self.editors, self.save, self.back, self.again = {}, save, back, again
        self.told = ""
        if title:
            self.column.addWidget(PlainLabel(title, weight=600, wrap=True))
        self.column.addLayout(self._lay_out(asks))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.keep_button = Button(words[1], "text")
        self.save_button = Button(words[0], "secondary")
        self.keep_button.clicked.connect(self._leave)
        self.save_button.clicked.connect(self.finish)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.save_button)
        self.column.addLayout(buttons)
        self.show()
        self.given = self.answers()
        if self._quiet:
            return
        self._asked = (title, tuple(asks))
        if self._left is not None and self._left[0] == self._asked:
            put_in(self.editors, self._left[1])
        self.opened.emit()
        self.go_back()
        QTimer.singleShot(0, self, self._show_whole)

    def _lay_out(self, asks: Sequence[Ask]) -> QGridLayout:
        """Two fields a row, and under each row room for what is wrong with one of them."""
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(3)
        self.grid.setVerticalSpacing(0)
        self.rows = {}
        place = 0
        for ask in asks:
            editor = self._editor(ask)
            if ask.wide and place % 2:
                place += 1
            self.rows[ask.key] = place // 2 * 2
            self.grid.addWidget(editor, place // 2 * 2, place % 2, 1, 2 if ask.wide else 1)
            place += 2 if ask.wide else 1
        self.message = PlainLabel("", size=13, color="errText", wrap=True)
        self.message.hide()
        self.grid.addWidget(self.message, place + 1, 0, 1, 2)
        self.faults = Faults(self.message)
        return self.grid

    def say_again(self, words: Words) -> None:
        """In other words: what was typed, the field that is pointed at, the sentence and the focus all stay."""
        if self.isHidden():
            return
        typed = changed(self.answers(), self.given)
        stop, told, found = self._stop(), self.told, self.faults.found
        faulty = [key for key, editor in self.editors.items() if editor.box.state == "error"]
        self._quiet = True
        self.again()
        self._quiet = False
        put_in(self.editors, typed)
        for key in faulty:
            self.editors[key].set_state("error")
        if found:
            self.faults.say_again(found, words)
            self.faults.tell(self.editors, self.rows, self.grid)
        elif told:
            self._tell(again(told, words))
        if stop is not None:
            stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> Callable[[], QWidget] | None:
        """Where the focus is in the form, to be found again once it is built anew."""
        if self.keep_button.hasFocus():
            return lambda: self.keep_button
        if self.save_button.hasFocus():
            return lambda: self.save_button
        for key, editor in self.editors.items():
            if editor.editor.hasFocus():
                return lambda key=key: self.editors[key].editor  # type: ignore[misc]
        return None

    def go_back(self) -> None:
        """Focus on the first field; on the safe button where there is none."""
        first = next(iter(self.editors.values())).editor if self.editors else self.keep_button
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_whole(self) -> None:
        """Scrolls the page so that the whole form is seen; of one too long for it, where the focus is."""
        show_in_area(self.save_button)
        focus = self.focusWidget()
        if focus is not None:
            show_in_area(focus)

    def _editor(self, ask: Ask) -> Field | ChoiceList:
        if ask.options:
            choice = ChoiceList(ask.label, ask.options, show_letter=True)
            choice.choose(ask.value)
            choice.list.advance.connect(lambda: self._next(ask.key))
            choice.list.chosen.connect(lambda _: unsay(self, ask.key))
            self.editors[ask.key] = choice
            return choice
        line = Field(ask.label, placeholder=ask.hint)
        line.set_text(ask.value)
        line.line.advance.connect(lambda: self._next(ask.key))
        line.line.textEdited.connect(lambda _: unsay(self, ask.key))
        self.editors[ask.key] = line
        return line

    def _next(self, key: str) -> None:
        keys = list(self.editors)
        place = keys.index(key) + 1
        if place == len(keys):
            self.finish()
        else:
            self.editors[keys[place]].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def answers(self) -> Answers:
        return {
            key: editor.code() if isinstance(editor, ChoiceList) else editor.text().strip()
            for key, editor in self.editors.items()
        }

    def finish(self) -> None:
        """Saves; what ``save`` finds at fault, or a sentence back from it, is shown and the form stays."""
        for editor in self.editors.values():
            editor.set_state("normal")
        self.faults.clear()
        saving = self.save
        said = saving(self.answers())
        if self.faults:
            first = self.faults.tell(self.editors, self.rows, self.grid)
            self.editors[first].editor.setFocus(Qt.FocusReason.TabFocusReason)
            announce(self, self.faults.found[first])
            QTimer.singleShot(0, self, lambda: show_in_area(self.message))
        elif said:
            self._say(said)
        elif self.save is saving:
            # Unless the answer opened another form in this place.
            self.shut()

    def complain(self, sentence: str, field: str | None = None) -> None:
        """Opens again with everything that was typed: what was to be saved was refused after all."""
        self.show()
        self.opened.emit()
        pointed = self.point(field)
        self._say(sentence)
        if not pointed:
            self.go_back()

    def point(self, field: str | None) -> bool:
        """Marks the editor of a field, named as the entry names it (``person.family_name``), and goes there."""
        editor = self.editors.get((field or "").rpartition(".")[2])
        if editor is None:
            return False
        editor.set_state("error")
        editor.editor.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _say(self, sentence: str) -> None:
        self._tell(sentence)
        announce(self, sentence)

    def _tell(self, sentence: str) -> None:
        self.told = sentence
        self.faults.clear()
        faulty = [key for key, editor in self.editors.items() if editor.box.state == "error"]
        last = max(self.rows.values(), default=0)
        for key in faulty:
            self.editors[key].set_state("error", sentence)
        self.grid.addWidget(self.message, (self.rows[faulty[0]] if faulty else last) + 1, 0, 1, 2)
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        QTimer.singleShot(0, self, lambda: show_in_area(self.message))

    def hide(self) -> None:
        """Closes for good: another request is shown, or what was typed is saved."""
        self._left = None
        super().hide()

    def _leave(self) -> None:
        """Escape: the same form opened again is as it was left."""
        typed = changed(self.answers(), self.given)
        self.shut()
        self._left = (self._asked, typed) if typed else None
        if typed:
            self.left.emit()

    def shut(self) -> None:
        """Closes; focus returns to where it came from."""
        self.hide()
        self.closed.emit()
        if self.back is not None:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keeps_key(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter saves the form, whatever it would do on the screen around."""
        return event.key() in ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            focused = self.focusWidget()
            if not (isinstance(focused, Line) and focused.revert()):
                self._leave()
            return
        if self.keeps_key(event):
            self.finish()
            return
        super().keyPressEvent(event)


class FormBar(Surface):
    """A form on a surface of its own, which shows while the form does."""

    def __init__(self) -> None:
        super().__init__()
        self.form = InlineForm()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 4, 14, 4)
        outer.addWidget(self.form)
        self.form.opened.connect(self.show)
        self.form.closed.connect(self.hide)
        self.hide()


def draft_of(form: InlineForm) -> Draft | None:
    """What is typed in a form and not saved, to be given back later; nothing where nothing is."""
    if not form.isHidden():
        typed = changed(form.answers(), form.given)
        return Draft(form.again, form._asked, typed, shown=True) if typed else None
    return Draft(form.again, *form._left, shown=False) if form._left is not None else None


def bring_back(form: InlineForm, draft: Draft) -> bool:
    """Opens a form as it was; one that was closed waits to be opened again. True when it shows."""
    if draft.shown:
        draft.again()
        if form.isHidden():
            return False
        put_in(form.editors, draft.typed)
        return True
    form._left = draft.asked, draft.typed
    return False


def unsay(form: InlineForm, key: str) -> None:
    """What was wrong with a field was wrong with what stood there: another value is another matter."""
    editor = form.editors[key]
    if editor.box.state != "error":
        return
    editor.set_state("normal")
    rest = {one: sentence for one, sentence in form.faults.found.items() if one != key}
    form.faults.clear()
    form.told = ""
    form.faults.found = rest
    if rest:
        form.faults.tell(form.editors, form.rows, form.grid)
    else:
        form.message.hide()


def changed(answers: Answers, given: Answers) -> Answers:
    """What was typed over what stood in the fields."""
    return {key: text for key, text in answers.items() if text != given.get(key)}


def put_in(editors: dict[str, Field | ChoiceList], typed: Answers) -> None:
    """What was typed, in its fields again."""
    for key, text in typed.items():
        editor = editors.get(key)
        if editor is None:
            continue
        editor.choose(text) if isinstance(editor, ChoiceList) else editor.set_text(text)


def show_in_area(part: QWidget) -> None:
    """Scrolls the page round a part so that it is seen."""
    parent = part.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None and part.isVisible():
        parent.ensureWidgetVisible(part)


def texts(**values: Any) -> dict[str, Any]:
    """The values that were filled: an absent one leaves a record as it is."""
    return {name: value for name, value in values.items() if value not in ("", None)}
