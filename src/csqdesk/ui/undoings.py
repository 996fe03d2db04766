"""Remembers what was undone at this window, so that it can be done again until the next act, and says what it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from csqdesk.ui.keys import key_name
from csqdesk.ui.link import Link
from csqdesk.ui.page import Notice
from csqdesk.ui.saying import How, say
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

NUMBERED = frozenset({"log_packet", "attach_packet", "edit_packet"})
"""Acts whose own words name their envelope."""


def told_of(value: dict[str, Any]) -> How:
    """How to say what an undoing took back, or gave back: the act, and the envelope it was done to."""

    def how(words: Words) -> str:
        from csqdesk.words.say import act_sentence

        act, number = value["of"], value["number"]
        key = "notice-redone" if value["restored"] else "notice-undone"
        said = act_sentence(words, act, number, value["facts"])
        return words(key, act=said, number="none" if act in NUMBERED or not number else number)

    return how


def next_of(found: Any) -> How:
    """How to say what an undoing would take back: the act, and the envelope it was done to."""

    def how(words: Words) -> str:
        from csqdesk.words.say import act_sentence

        said = act_sentence(words, found.act, found.number, found.facts)
        named = found.act in NUMBERED or not found.number
        return words("notice-undo-next", act=said, number="none" if named else found.number)

    return how


def in_text(frame: MainWindow, name: str) -> Callable[[], Any] | None:
    """What Ctrl+Z does in a line of text with nothing of its own to undo: an act is not taken back unseen.

    While the last notice offers it, and nothing was typed since, it is what the clerk saw; else the screen says what
    Ctrl+Z would take back, or where to undo is said.
    """
    if name != "undo" or frame.notice.offers:
        return None

    def how(words: Words) -> str:
        return words("notice-undo-elsewhere", keys=key_name("Ctrl+K", words))

    def tell() -> None:
        page = frame.pages.get(frame.shown)
        if page is None or not page.offer_again():
            frame.tell(Notice(say(frame.words, how)))

    return tell


class Undoings:
    """Lines of the journal that undid something and may be undone themselves, until the next act."""

    def __init__(self, link: Link) -> None:
        self._lines: list[int] = []
        self.done: int | None = None
        """The line of the last act done at this window; none after an undoing."""
        link.changed.connect(self._heard)

    def last(self) -> int | None:
        """The newest of them."""
        return self._lines[-1] if self._lines else None

    def _heard(self, done: Any) -> None:
        self.done = done.journal if done.act != "undo_last" else None
        if done.act != "undo_last":
            self._lines.clear()
        elif done.value["act"] == "undo_last":
            del self._lines[-1:]
        else:
            self._lines.append(done.journal)
