"""Keeps envelopes that wait: set aside, interrupted or cleared, each by its name until taken up or thrown away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from csqdesk.ui.components.masking import on_list
from csqdesk.ui.intake.moving import focus_on
from csqdesk.ui.intake.values import Values, is_empty, whole
from csqdesk.ui.saying import say_trouble

if TYPE_CHECKING:
    from csqdesk.ui.intake.page import IntakePage


class Asides:
    """*En attente*: what stands on the form goes there rather than be lost."""

    def __init__(self, page: IntakePage) -> None:
        self.page = page
        self.card = page.side.aside

    def set_aside(self) -> None:
        """Keeps what is typed as a named draft, and makes room; with nothing typed, goes to those that wait."""
        if is_empty(self.page.draft.body()["values"]):
            if self.card.names:
                focus_on(self.card.stack.rows[0])
            return
        self._empty("intake-set-aside")

    def clear(self) -> None:
        """Empties the form; what stood there waits, and Ctrl+Z puts it back at once."""
        self._empty("intake-cleared")

    def _empty(self, said: str) -> None:
        page = self.page
        page.hold.hold()

        def kept(name: str) -> None:
            page.doing.make_room()
            if name:
                page.undoing.offer_aside(name, said, lambda: self.take_back(name))
            page.refresh()
            page.hold.release()

        def unkept(problem: Exception) -> None:
            if said != "intake-cleared" or getattr(problem, "key", "") != "problem-text-card-number":
                page.saving.failed.emit(problem)
                return
            # What may be a card's number waits nowhere (ruling 11); the form is emptied all the same.
            page.doing.make_room()
            page.notice(page.words("intake-cleared-unkept", why=say_trouble(page.words, problem)))
            page.hold.release()

        self.with_room(kept, unkept)

    def with_room(self, then: Callable[[str], None], failed: Callable[[Exception], None] | None = None) -> None:
        """Sets aside what stands on the form, if anything does; ``then`` is given by what name it waits."""
        # As a draft has it: what may be a card's number is no name for one either.
        body = self.page.draft.body()
        if is_empty(body["values"]):
            then("")
            return
        name = name_aside(body["values"], self.card.names)

        def kept() -> None:
            self._show([name, *self.card.names])
            then(name)

        self.page.saving.set_aside(name, kept, body, failed)

    def resume(self, name: str) -> None:
        """Takes up an envelope that waits."""
        if not is_empty(self.page.state.values()):
            self.page.notice(self.page.words("intake-aside-busy"))
            return
        self._take_up(name, self.page.words("intake-resumed", name=on_list(name)))

    def take_back(self, name: str) -> None:
        """Puts back what was cleared or set aside; another envelope begun since waits in its turn."""

        def room(other: str) -> None:
            key = "intake-cleared-undone-aside" if other else "intake-cleared-undone"
            self._take_up(name, self.page.words(key, name=on_list(other)))

        self.page.hold.hold()
        self.with_room(room)

    def _take_up(self, name: str, said: str) -> None:
        def answered(body: dict[str, Any] | None) -> None:
            if body is not None:
                self.page.draft.restore(dict(body))
                self.page.notice(said)
                self.page.saving.touched()
            else:
                self.page.hold.release()
            self._drop(name)

        self.page.hold.hold()
        self.page.saving.ask_aside(name, answered)

    def throw(self, name: str) -> None:
        """Throws away an envelope that waits; Ctrl+Z puts it back where it was."""

        def answered(body: dict[str, Any] | None) -> None:
            here = any(row.hasFocus() for row in self.card.stack.rows)
            self._drop(name)
            if here:
                focus_on(self.card.stack.rows[0] if self.card.names else self.page.form.envelope.tracking.line)
            if body is not None:
                self.page.undoing.offer_aside(name, "intake-thrown", lambda: self._keep(name, dict(body)), waits=False)

        self.page.saving.ask_aside(name, answered)

    def _keep(self, name: str, body: dict[str, Any]) -> None:
        def kept() -> None:
            self.page.notice(self.page.words("intake-thrown-undone", name=on_list(name)))
            self.page.refresh()

        self.page.saving.set_aside(name, kept, body)

    def found(self, body: dict[str, Any]) -> None:
        """What was in hand when the window closed, or fell: it comes back, or waits beside what was typed since."""
        if is_empty(self.page.form.collect()):
            self.page.draft.restore(body)
            return
        name = name_aside(whole(body.get("values", {})), self.card.names)

        def kept() -> None:
            self._show([name, *self.card.names])
            self.page.notice(self.page.words("intake-draft-waits", name=on_list(name)))

        self.page.saving.set_aside(name, kept, body)

    def _drop(self, name: str) -> None:
        self._show([one for one in self.card.names if one != name])
        self.page.saving.drop_aside(name, self.page.refresh)

    def _show(self, names: list[str]) -> None:
        self.card.show_names(self.page.words, tuple(names))


def name_aside(values: Values, taken: tuple[str, ...]) -> str:
    """By what an envelope set aside is known, told from those that wait already."""
    named = values["file"].strip() or values["tracking"].strip() or "—"
    name, place = named, 1
    while name in taken:
        place += 1
        name = f"{named} ({place})"
    return name
