"""Finds the file an envelope speaks of: an exact number matches and goes on, several names are picked from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from csqdesk.rules.shapes import judge_file_number, judge_individual_reference
from csqdesk.rules.texts import number_key
from csqdesk.ui.components.search_pick import Hit, SearchPick
from csqdesk.ui.intake.moving import KeyHold
from csqdesk.ui.link import Link
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.casework.sheets import CaseHit, CaseSheet


class Matching(QObject):
    """Watches the file field. ``matched`` carries the file, ``unknown`` the text that named none."""

    matched = Signal(object)
    unknown = Signal(str)
    lost = Signal()

    def __init__(self, field: SearchPick, link: Link, hold: KeyHold, words: Words) -> None:
        super().__init__(field)
        self.field = field
        self.words = words
        self.link = link
        self.hold = hold
        self.case: CaseSheet | None = None
        self.text_matched = ""
        self.joins = ""
        """Number of the envelope that opened the request a reply completes, where it was said which."""
        self.agreed: str | None = None
        """A text that named no file, once the clerk has gone on with it: it is not looked for again."""
        field.asked.connect(self._typed)
        field.picked.connect(lambda case_id: self._take(int(case_id)))

    def forget(self) -> None:
        """No file is matched any more."""
        self.case = None
        self.text_matched = ""
        self.agreed = None
        self.joins = ""

    def agree(self) -> None:
        """The text names no file, and the envelope goes on without one or with a new one."""
        self.agreed = self.field.text().strip()

    def settle(self, case: CaseSheet, text: str, joins: str = "") -> None:
        """Puts a known match back, as a draft had it, and the request said to be the one completed."""
        self.case, self.text_matched = case, text
        if any(one.packet == joins for one in case.open_requests):
            while self.case.open_requests[0].packet != joins:
                self._turn(self.case)
            self.joins = joins

    def join_next(self) -> None:
        """A reply completes the next of the open requests."""
        if self.case is not None and self.case.open_requests:
            self._turn(self.case)
            self.joins = self.case.open_requests[0].packet

    def shown_request(self) -> str:
        """The envelope that opened the request which a reply completes: the one the card names, whatever came since."""
        opened = self.case.open_request if self.case is not None else None
        return opened.packet if opened is not None else self.joins

    def look_again(self) -> None:
        """Asks anew what the file is: what the card said of it no longer holds."""
        if self.case is not None:
            self._take(self.case.case_id)

    def _turn(self, case: CaseSheet) -> None:
        first, *others = case.open_requests
        self.case = replace(case, open_requests=(*others, first))

    def _typed(self, text: str) -> None:
        if self.case is not None and text != self.text_matched:
            self.forget()
            self.lost.emit()
        if len(text.strip()) < 2:
            self.field.show_hits([])
            return
        self.link.ask("find_cases", text, then=lambda hits: self._show(text, hits))

    def _show(self, text: str, hits: tuple[CaseHit, ...]) -> None:
        """Hits for what is still typed; an exact one needs no list."""
        if text != self.field.text() or self.case is not None or self.hold.holding:
            return
        exact = len(hits) == 1 and hits[0].exact
        found = [] if exact else [hit_of(one) for one in hits]
        self.field.show_hits(found, said=self.words("intake-hits", count=len(found)) if found else "")

    def enter(self, go_on: Callable[[], None]) -> None:
        """Enter in the field: looks once more, and goes on when it is settled. Keys typed meanwhile wait."""
        text = self.field.text()
        if self._settled(text):
            go_on()
            return
        self.hold.hold()
        self.link.ask("find_cases", text, then=partial(self._entered, text), failed=lambda _: self.hold.release())

    def _settled(self, text: str) -> bool:
        """True when nothing is left to look for: no text, or the one whose file, or want of one, is known."""
        if self.case is not None:
            return text == self.text_matched
        return text.strip() in ("", self.agreed)

    def _entered(self, asked: str, hits: tuple[CaseHit, ...]) -> None:
        if asked != self.field.text():
            self.hold.release()
            return
        if len(hits) == 1 and hits[0].exact:
            self._take(hits[0].case_id)
            return
        if hits:
            self.field.show_hits([hit_of(one) for one in hits])
        else:
            self.unknown.emit(self.field.text().strip())
        self.hold.release()

    def _take(self, case_id: int) -> None:
        self.hold.hold()
        taken = partial(self._taken, self.field.text())
        self.link.ask("case_sheet", case_id, self.field.text(), then=taken, failed=lambda _: self.hold.release())

    def _taken(self, asked: str, case: CaseSheet) -> None:
        if asked != self.field.text():
            # The mouse put another envelope there meanwhile: the file is not of that one.
            self.hold.release()
            return
        self.case, self.agreed, self.joins = case, None, ""
        shown = case.file_number or self.field.text()
        self.field.close_hits()
        self.field.set_text(shown)
        self.text_matched = shown
        if case.answers:
            self.settle(case, shown, case.answers)
        self.matched.emit(self.case)
        self.hold.release()


def hit_of(found: CaseHit) -> Hit:
    """One file as a line of the list: who, then its number and town."""
    name = ", ".join(part for part in (found.family_name, found.given_name) if part)
    detail = " · ".join(part for part in (found.file_number, found.city) if part)
    return Hit(found.case_id, name or detail, detail=detail if name else "")


def looks_like_number(text: str) -> bool:
    """True when a text that named no file is a number rather than a name."""
    key = number_key(text)
    shaped = judge_file_number(key) is None or judge_individual_reference(key) is None
    return shaped or sum(one.isdigit() for one in key) >= 4
