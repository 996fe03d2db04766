"""Takes back what was done at Réception, and does it again: an envelope comes back as a draft, its draft goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from csqdesk.ui.intake.acts import name_aside
from csqdesk.ui.intake.values import Values, empty_values, is_empty

if TYPE_CHECKING:
    from csqdesk.ui.intake.page import IntakePage


class IntakeUndoing:
    """Ctrl+Z and, for what Ctrl+Z gave back, Ctrl+Y."""

    def __init__(self, page: IntakePage) -> None:
        self.page = page
        self.doing = page.doing
        self.restored: Values | None = None
        page.saving.undone.connect(self.undone)
        page.saving.redone.connect(self.redone)

    def undo(self) -> None:
        """Takes the last act back: an envelope comes back as a draft, a cleared form as it was."""
        if self.page.hold.later(self.undo):
            return
        if self.doing.cleared is not None and is_empty(self.page.state.values()):
            body, self.doing.cleared = self.doing.cleared, None
            self.page.draft.restore(body)
            self.page.notice(self.page.words("intake-cleared-undone"))
            self.page.saving.touched()
            return
        if self.page.flow.new_case.comes_back():
            return
        self.page.saving.undo()

    def undone(self, number: str, values: Any) -> None:
        self.page.refresh()
        if values is None:
            self.page.notice(self.page.saving.told(self.page.words))
            return
        if is_empty(self.page.state.values()):
            self._give_back(number, values)
            return
        # Another envelope is in hand by now: it waits with those set aside.
        name = name_aside(self.page.state.values(), self.page.side.aside.names)
        self.page.saving.set_aside(name, lambda: self._give_back(number, values, name))

    def _give_back(self, number: str, values: Values, aside: str = "") -> None:
        """The envelope as it was typed, with a reference of its own."""
        fresh = {**values, "ref": empty_values()["ref"]}
        self.page.draft.restore({"values": fresh, "focus": 0})
        self.restored = values
        said = self.page.words("intake-restored", number=number)
        if aside:
            said = self.page.words("intake-restored-aside", number=number, name=aside)
            self.page.refresh()
        self.page.notice(said)
        self.page.saving.touched()

    def redone(self) -> None:
        """The envelope is logged again: its draft goes, unless something else was typed into it meanwhile."""
        if self.restored is not None and {**self.page.state.values(), "ref": ""} == {**self.restored, "ref": ""}:
            self.doing.make_room()
