"""Is the closed list inside its box: a letter picks and goes on, Alt+↓ opens, and the wheel changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from csqdesk.rules.texts import fold
from csqdesk.ui import icons
from csqdesk.ui.announce import announce
from csqdesk.ui.components.buttons import RING
from csqdesk.ui.components.fields import ENTER
from csqdesk.ui.components.results import Dropped, Hit, ResultList
from csqdesk.ui.theme import theme

TYPED_TOGETHER = 1000
"""Letters typed within so many milliseconds of one another are the beginning of one name."""
WORD = 4
"""Letters from which on a word of a name is one to look for: « de » is none."""
MOST_OPTIONS = 12
OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True)
class Option:
    """One option: its code, the letter that picks it, its words, others it is known by, fewer for a narrow box."""

    code: str
    letter: str
    text: str
    also: str = ""
    short: str = ""

    def words(self) -> list[str]:
        """The longer words of its names, as one looks for them."""
        return [one for one in fold(f"{self.text} {self.also}").split() if len(one) >= WORD]


class Closed(QComboBox):
    """``chosen`` carries the code that the clerk picks; ``advance`` and ``retreat`` ask for another field."""

    chosen = Signal(str)
    advance = Signal()
    retreat = Signal()
    focused = Signal()

    def __init__(self, options: Sequence[Option], placeholder: str, *, show_letter: bool) -> None:
        super().__init__()
        self.options = list(options)
        self.placeholder = placeholder
        self.show_letter = show_letter
        self.letter_only = False
        self.rows = ResultList(parent=self)
        self.rows.picked.connect(self._picked)
        self._dropped: Dropped | None = None
        self._begun = ""
        self._since = QElapsedTimer()
        self.takes: Callable[[str], bool] = lambda _: False
        """Asked about a letter that is no option's: True where it was meant for another field."""
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Qt's own list is never shown; ours is drawn like every list of answers.
        self.view().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fill()
        self.setCurrentIndex(-1)
        theme().changed.connect(self.update)

    def fill(self) -> None:
        """Takes over ``options``; what was chosen keeps its place."""
        kept = self.currentIndex()
        self.clear()
        for option in self.options:
            self.addItem(option.text, option.code)
        self.setCurrentIndex(kept if kept < len(self.options) else -1)
        self.update()

    def code(self) -> str:
        """The code chosen, or nothing."""
        place = self.currentIndex()
        return self.options[place].code if 0 <= place < len(self.options) else ""

    # --- the list ------------------------------------------------------------------------------------------------

    @property
    def open(self) -> bool:
        """True while the list shows."""
        return self._dropped is not None and self._dropped.isVisible()

    def showPopup(self) -> None:
        """Drops the list under the box; asked again, puts it away."""
        if self.open or not self.options:
            self.hidePopup()
            return
        box = self.parentWidget() or self
        if self._dropped is None or self._dropped.parentWidget() is not self.window():
            self._dropped = Dropped(self.window(), self.rows, box)
        self.rows.setAccessibleName(self.accessibleName())
        self.rows.offer([("", [Hit(option.code, option.text, lead=option.letter) for option in self.options])])
        self.rows.setCurrentRow(max(0, self.currentIndex()))
        corner = box.mapTo(self.window(), QPoint(RING, RING))
        self._dropped.drop(
            QRect(corner.x(), corner.y(), box.width() - 2 * RING, box.height() - 2 * RING), most=MOST_OPTIONS
        )

    def show_open(self) -> None:
        """Drops the list with nothing marked: a letter or an arrow picks, Enter alone goes on without."""
        self.showPopup()
        self.rows.setCurrentRow(-1)

    def say_again(self) -> None:
        """A list that shows takes the words its options have now."""
        if self.open:
            marked = self.rows.currentRow()
            self.hidePopup()
            self.showPopup()
            self.rows.setCurrentRow(marked)

    def hidePopup(self) -> None:
        """Puts the list away."""
        if self._dropped is not None:
            self._dropped.hide()

    def _picked(self, code: str) -> None:
        self.hidePopup()
        self._set([option.code for option in self.options].index(code))
        self.advance.emit()

    def keeps_key(self, event: QKeyEvent) -> bool:
        """An open list is put away by Escape itself."""
        return self.open and event.key() == Qt.Key.Key_Escape

    # --- keys ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER and not modifiers & Qt.KeyboardModifier.ControlModifier:
            if not (self.open and self.rows.pick()):
                (self.retreat if modifiers & Qt.KeyboardModifier.ShiftModifier else self.advance).emit()
        elif event.key() == Qt.Key.Key_Escape and self.open:
            self.hidePopup()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1, modifiers == Qt.KeyboardModifier.AltModifier)
        elif _is_letter(event, begun=bool(self._begun)) and not modifiers & OTHER_KEYS:
            self._typed(event.text())
        else:
            # Space would open Qt's list and Escape be lost: what is not ours goes to the page.
            event.ignore()

    def _walk(self, step: int, wanted_open: bool) -> None:
        if wanted_open:
            self.showPopup()
        elif self.open:
            self.rows.step(step)
            marked = self.rows.current()
            announce(self, ", ".join(part for part in (marked.lead, marked.text) if part) if marked else "")
        elif self.options:
            self._set(max(0, min(len(self.options) - 1, self.currentIndex() + step)))

    def spelling(self) -> bool:
        """True while letters make a word rather than stand for an option each."""
        return bool(self._begun) and self._since.elapsed() <= TYPED_TOGETHER

    def _typed(self, letter: str) -> None:
        """The letter of an option, else the beginning of its name or of a word of it."""
        fresh = not self.spelling()
        self._begun = letter if fresh else self._begun + letter
        self._since.start()
        codes = {option.letter: option.code for option in self.options if option.letter}
        if fresh and letter.upper() in codes:
            self._begun = ""
            self._picked(codes[letter.upper()])
            return
        if fresh and self.takes(letter):
            self._begun = ""
            return
        begun = fold(self._begun)
        named = [place for place, option in enumerate(self.options) if fold(option.text).startswith(begun)]
        named += [
            place for place, one in enumerate(self.options) if any(word.startswith(begun) for word in one.words())
        ]
        if named and self.open:
            self.rows.setCurrentRow(named[0])
        elif named:
            self._set(named[0])
        elif fresh:
            # It begins no name: the next letter stands for itself.
            self._begun = ""

    def pick(self, code: str) -> None:
        """Chooses an option by its code, as its letter does, without going on."""
        self._set([option.code for option in self.options].index(code))

    def _set(self, place: int) -> None:
        if place != self.currentIndex():
            self.setCurrentIndex(place)
            self.update()
        self.chosen.emit(self.options[place].code)

    # --- Qt ------------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._begun = ""
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hidePopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.currentIndex()
        chosen = self.options[place] if 0 <= place < len(self.options) else None
        side = theme().px(16)
        room = QRectF(self.rect()).adjusted(0, 0, -side - 4, 0)
        painter.setPen(theme().color("text" if self.isEnabled() else "text3"))
        painter.setFont(theme().font(14))
        text = self.placeholder
        if chosen is not None:
            text = shown_of(self, chosen)
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        picture = icons.pixmap("chevron-down", theme().color("text2"), side)
        painter.drawPixmap(round(self.width() - side), round((self.height() - side) / 2), picture)


def shown_of(box: Closed, chosen: Option) -> str:
    """What the closed box shows of an option: fewer words, or its letter alone, where the row has room for no more."""
    if box.letter_only:
        return chosen.letter
    lead = f"{chosen.letter}  " if box.show_letter and chosen.letter else ""
    whole = lead + chosen.text
    room = box.width() - theme().px(16) - 4
    if chosen.short and QFontMetrics(theme().font(14)).horizontalAdvance(whole) > room:
        return lead + chosen.short
    return whole


def _is_letter(event: QKeyEvent, *, begun: bool) -> bool:
    """True for what can be part of a name; a blank only inside one."""
    text = event.text()
    return bool(text) and text.isprintable() and (begun or not text.isspace())
