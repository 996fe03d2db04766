"""Draws what opens a page or a section: its title, the line under it, and what is said where there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.theme import theme


class PageHeader(QWidget):
    """The title of a page, one line of facts under it, and at the right whatever the page adds (``add``)."""

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self.title = PlainLabel(title, size=21, weight=600)
        self.subtitle = PlainLabel(subtitle, color="text2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._row.addLayout(words)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._row.setSpacing(theme().px(12))

    def say(self, title: str, subtitle: str = "") -> None:
        """Other words in the same place."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def add(self, widget: QWidget) -> None:
        """A badge or a button at the right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class EmptyState(QWidget):
    """Says what is not there, then what to do."""

    def __init__(self, title: str = "", advice: str = "") -> None:
        super().__init__()
        self.title = PlainLabel(title, weight=600, wrap=True)
        self.advice = PlainLabel(advice, color="text2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.advice)
        self.say(title, advice)

    def say(self, title: str, advice: str = "") -> None:
        """Other words in the same place; an empty one takes no room."""
        self.title.setText(title)
        self.advice.setText(advice)
        self.title.setVisible(bool(title))
        self.advice.setVisible(bool(advice))
