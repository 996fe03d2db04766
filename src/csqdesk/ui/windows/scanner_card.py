"""Lets a clerk fit the desk to a scanner, and try it: what was read, and how fast its keys came."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from csqdesk.settings import SCANNER_START, Settings
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import Card, PlainLabel
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import ENTER, Field
from csqdesk.ui.scanner import recognise, stamp
from csqdesk.words import Words

GAPS, SILENCES, LEASTS = (20, 35, 50, 80, 120), (60, 100, 200, 400), (6, 8, 10)
CHOICES = ("scanner_start", "scanner_gap", "scanner_silence", "scanner_least")


class ScannerCard(Card):
    """Four choices, each in force at once, and a line to try them in."""

    def __init__(self, choose: Callable[..., None]) -> None:
        super().__init__()
        self.words = Words("fr")
        self.settings = Settings()
        self.lists = {name: ChoiceList("", []) for name in CHOICES}
        self.attempt = Field("")
        self.answer = PlainLabel("", color="text2", wrap=True)
        self.clock: Callable[[QKeyEvent], float] = stamp
        self._moments: list[float] = []
        for name, one in self.lists.items():
            self.body.addWidget(one)
            one.list.chosen.connect(lambda code, name=name: choose(**{name: code if name == CHOICES[0] else int(code)}))
        self.body.addWidget(self.attempt)
        self.body.addWidget(self.answer)
        self.attempt.line.installEventFilter(self)

    def show_settings(self, words: Words, settings: Settings) -> None:
        """The choices in force, in the language in force."""
        self.words, self.settings = words, settings
        self.set_title(words("settings-scanner"))
        starts = [Option(code, "", code or words("settings-scanner-start-none")) for code in SCANNER_START]
        self._fill("scanner_start", starts)
        for name, numbers in (("scanner_gap", GAPS), ("scanner_silence", SILENCES)):
            self._fill(name, self._numbers(name, numbers, milliseconds=True))
        self._fill("scanner_least", self._numbers("scanner_least", LEASTS, milliseconds=False))
        self.attempt.set_label(words("settings-scanner-try"))
        self.attempt.line.setPlaceholderText(words("settings-scanner-try-hint"))
        self.answer.setText("")

    def _fill(self, name: str, options: list[Option]) -> None:
        self.lists[name].set_label(self.words(f"settings-{name.replace('_', '-')}"))
        self.lists[name].set_options(options)
        self.lists[name].choose(str(getattr(self.settings, name)))

    def _numbers(self, name: str, numbers: tuple[int, ...], *, milliseconds: bool) -> list[Option]:
        """The usual steps and, from the file of settings, perhaps one of its own."""
        options = []
        for number in sorted({*numbers, getattr(self.settings, name)}):
            said = self.words("settings-milliseconds", count=str(number)) if milliseconds else str(number)
            usual = number == getattr(Settings, name)
            options.append(Option(str(number), "", self.words("settings-usual", value=said) if usual else said))
        return options

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes when each key came; Enter, which most scanners send last, tells what was read."""
        if watched is not self.attempt.line or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            self._tell()
            return True
        if event.type() == QEvent.Type.KeyPress and event.text().strip():
            self._moments.append(self.clock(event))
        return False

    def _tell(self) -> None:
        text, moments = self.attempt.text().strip(), self._moments
        self._moments = []
        self.attempt.line.selectAll()
        if len(moments) < 2:
            return
        # The line was selected whole: what was typed before is not part of this.
        gap = round(1000 * max(later - sooner for sooner, later in pairwise(moments)))
        scan = recognise(text)
        fast = gap <= self.settings.scanner_gap and len(moments) >= self.settings.scanner_least
        facts = {"keys": len(moments), "gap": str(gap)}
        if scan is not None and fast:
            kind = self.words(f"settings-scanner-kind-{scan.kind}")
            said = self.words("settings-scanner-read", **facts, kind=kind)
        else:
            said = self.words("settings-scanner-typed", **facts)
        self.answer.setText(said)
        announce(self, said)

    def stops(self) -> list[QWidget]:
        """In the order of Tab."""
        return [*(one.list for one in self.lists.values()), self.attempt.line]
