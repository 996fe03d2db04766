"""Draws the palette: one box that finds actions, files, settings and help, and teaches their keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.rules.texts import fold
from csqdesk.ui.actions import CASES, Action, on
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import Divider, IconLabel, PlainLabel
from csqdesk.ui.components.fields import ENTER, Line
from csqdesk.ui.components.masking import file_on_list
from csqdesk.ui.components.results import Hit, ResultList
from csqdesk.ui.keys import key_name
from csqdesk.ui.theme import theme
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

MOST = 8
"""Rows at most (ux, section 5.6)."""
CHOICES = frozenset({"larger_text", "smaller_text", "normal_text", "other_language", "settings", "full_screen"})
SETTINGS = CHOICES | {"theme_light", "theme_dark", "theme_contrast", "theme_system"}
"""Actions shown under the heading of settings."""


def fits(typed: str, text: str, small: str = "") -> bool:
    """True when each word typed begins some word of the text, in any order; ``small`` words need not."""
    words, needless = fold(text).split(), fold(small).split()
    parts = fold(typed).split()
    asked = [part for part in parts if part not in needless] or parts
    return all(any(word.startswith(part) for word in words) for part in asked)


def found_actions(typed: str, actions: list[Action], words: Words) -> list[Hit]:
    """The actions that fit, as rows with their keys: those first whose own name says it."""
    found = [
        Hit(
            action.name,
            words(action.words_key),
            icon=action.icon,
            keys=key_name(action.keys[0], words) if action.keys else "",
        )
        for action in actions
        if fits(typed, f"{words(action.words_key)} {words(action.other_words_key)}", words("palette-small-words"))
    ]
    begun = fold(typed).strip()
    return sorted(found, key=lambda hit: (not fold(hit.text).startswith(begun), not is_named(typed, hit, words)))


def is_named(typed: str, hit: Hit, words: Words) -> bool:
    """True when the name of the action says what is typed, without the other words it is known by."""
    return fits(typed, hit.text, words("palette-small-words"))


class Palette(QWidget):
    """Lies over the window, darkened, until something is chosen; Escape puts the focus back where it was."""

    def __init__(self, frame: MainWindow) -> None:
        super().__init__(frame)
        self.frame = frame
        self.words = frame.words
        self.before = QApplication.focusWidget()
        self.cases: list[Hit] = []
        self.asked = ""
        self.line = Line()
        self.line.restyle()
        self.line.setPlaceholderText(self.words("palette-hint"))
        self.line.setAccessibleName(self.words("palette-name"))
        self.rows = ResultList(self.words("palette-name"))
        self.nothing = PlainLabel(color="text2")
        self.box = QWidget(self)
        self._lay_out()
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.rows.picked.connect(self._chosen)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frame.installEventFilter(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme().px(19), theme().px(12), theme().px(19), theme().px(12))
        head.setSpacing(theme().px(16))
        head.addWidget(IconLabel("search", "text2", 18))
        self.line.setFixedHeight(theme().px(28))
        self.line.setFont(theme().font(17))
        head.addWidget(self.line)
        column.addLayout(head)
        column.addWidget(Divider())
        middle = QVBoxLayout()
        middle.setContentsMargins(theme().px(8), theme().px(6), theme().px(8), theme().px(8))
        self.nothing.setContentsMargins(theme().px(12), theme().px(8), 0, theme().px(8))
        middle.addWidget(self.nothing)
        middle.addWidget(self.rows)
        column.addLayout(middle)
        column.addWidget(Divider())
        enter, escape = key_name("Return", self.words), key_name("Esc", self.words)
        foot = PlainLabel(self.words("palette-keys", enter=enter, escape=escape), size=12, color="text2")
        foot.setContentsMargins(theme().px(20), theme().px(9), 0, theme().px(9))
        column.addWidget(foot)

    def open_over(self) -> None:
        """Opens, and takes the focus."""
        self._typed("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- what is found -------------------------------------------------------------------------------------------

    def _typed(self, typed: str) -> None:
        if len(fold(typed).strip()) >= 2 and "go_cases" in self.frame.acts():
            self.asked = typed
            self.frame.link.ask("find_cases", typed, then=partial(self._take_cases, typed), failed=lambda _: None)
        else:
            self.asked, self.cases = "", []
        self._show()

    def _take_cases(self, asked: str, found: Any) -> None:
        if asked == self.asked == self.line.text():
            self.cases = [
                Hit(
                    ("case", one.case_id),
                    " · ".join(part for part in (file_on_list(one.file_number), _name(one)) if part not in ("", "—")),
                    icon="folder",
                )
                for one in found
            ]
            self._show()

    def _show(self) -> None:
        acts = self.frame.acts()
        offered = [one for one in on(self.frame.shown) if one.name in acts and not one.hidden]
        found = found_actions(self.line.text(), offered, self.words)
        actions = [hit for hit in found if hit.key not in SETTINGS]
        settings = [hit for hit in found if hit.key in SETTINGS]
        cases = self.cases[: max(3, MOST - len(actions))]
        actions = actions[: MOST - min(len(cases), 3)]
        cases = cases[: MOST - len(actions)]
        settings = settings[: MOST - len(actions) - len(cases)]
        groups = [
            (self.words("palette-actions"), actions),
            (self.words("palette-cases"), cases),
            (self.words("palette-settings"), settings),
        ]
        typed = self.line.text()
        named = [any(is_named(typed, hit, self.words) for hit in hits) for hits in (actions, settings)]
        if typed.strip() and named == [False, True] and not cases:
            groups.reverse()
        self.rows.offer(groups)
        count = len(actions) + len(cases) + len(settings)
        self.rows.setVisible(bool(count))
        self.nothing.setVisible(not count)
        self.nothing.setText(self.words("palette-nothing", text=self.line.text()))
        self.rows.setFixedHeight(max(1, self.rows.wanted_height()))
        self._place()
        announce(self.line, self.words("palette-count", count=count))

    # --- choosing ------------------------------------------------------------------------------------------------

    def keeps_key(self, event: QKeyEvent) -> bool:
        """While the palette is open every shortcut waits, but the one that opened it: that closes it."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.frame and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.line and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (control and event.key() == Qt.Key.Key_K):
            self._leave()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.rows.step(1 if event.key() == Qt.Key.Key_Down else -1)
            marked = self.rows.current()
            announce(self.line, marked.text if marked else "")
        elif event.key() in ENTER and not control:
            self.rows.pick()
        else:
            # Tab has nowhere to go in a box with one stop.
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _chosen(self, key: Any) -> None:
        self._leave()
        if isinstance(key, tuple):
            self.frame.go(CASES, key[1])
        else:
            self.frame.perform(key)

    def _leave(self) -> None:
        self.frame.removeEventFilter(self)
        self.close()
        if self.before is not None:
            self.before.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self._leave()

    # --- drawing -------------------------------------------------------------------------------------------------

    def _place(self) -> None:
        self.setGeometry(self.frame.rect())
        width = min(theme().px(598), self.width() - 40)
        self.box.setFixedWidth(width)
        layout = self.box.layout()
        if layout is not None:
            # The rows have just changed their height: the box must know before it is measured.
            layout.invalidate()
            layout.activate()
        height = min(self.box.sizeHint().height(), self.height() - 40)
        left = max(20, min(round(self.width() * 0.325), self.width() - width - 20))
        top = min(theme().px(96), max(20, self.height() - height - 20))
        self.box.setGeometry(left, top, width, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(18, 28, 45) if theme().mode == "light" else QColor(0, 0, 0)
        shade.setAlphaF(0.42)
        painter.fillRect(self.rect(), shade)
        painter.setPen(QPen(theme().color("border"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(QRectF(self.box.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)


def _name(case: Any) -> str:
    return ", ".join(part for part in (case.family_name, case.given_name) if part)
