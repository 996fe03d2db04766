"""Takes back what was done at Réception, and does it again: an envelope comes back as a draft, its draft goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from csqdesk.ui.components.masking import on_list
from csqdesk.ui.intake.saving import UNDO_DEPTH
from csqdesk.ui.intake.values import Values, empty_values, is_empty
from csqdesk.ui.page import Notice
from csqdesk.ui.saying import How, say

if TYPE_CHECKING:
    from csqdesk.casework.done import Done
    from csqdesk.ui.intake.page import IntakePage
    from csqdesk.ui.intake.saving import Logged

OURS = frozenset({"log_packet", "undo_last"})
"""Acts after which Ctrl+Z here is still about what was done last."""


@dataclass(frozen=True, eq=False)
class Offer:
    """One thing that Ctrl+Z takes back: what is said of it, how it is asked about, what does it, whether it can."""

    said: How
    asked: How
    act: Callable[[], None]
    stands: Callable[[], bool]
    kept: Callable[[], How | None] = lambda: None
    """Says why it cannot be taken back as things are, and what to do first; nothing where it can."""
    verb: str = ""
    """Key of what stands on the button when it is asked about; none where it changes nothing of what is on the form."""


class IntakeUndoing:
    """Ctrl+Z and, for what Ctrl+Z gave back, Ctrl+Y. What the last notice named comes first."""

    def __init__(self, page: IntakePage) -> None:
        self.page = page
        self.doing = page.doing
        self.restored: Values | None = None
        self.room: str | None = None
        """By what name the envelope in hand waits, while another one is being taken back."""
        self.offers: list[Offer] = []
        self.elsewhere = False
        """True when something else was done since, on another screen: what is older is then asked about."""
        page.saving.undone.connect(self.undone)
        page.saving.redone.connect(self.redone)
        page.link.changed.connect(self._heard)

    # --- what can be taken back ----------------------------------------------------------------------------------

    def offer(self, what: Offer) -> None:
        """Tells what was done, and that Ctrl+Z takes it back."""
        self._remember(what)
        self._tell(what, what.said)

    def offer_saved(self, number: str) -> None:
        """An envelope was logged; one that had been logged before is only told."""
        mine = self._saved(number)
        if mine is None:
            self.page.notice(self.page.words("intake-saved", number=number))
        else:
            self.offer(mine)

    def _saved(self, number: str) -> Offer | None:
        saving = self.page.saving
        mine = next((one for one in saving.history if one[1] == number), None)
        if mine is None:
            return None
        return Offer(
            lambda words: words("intake-saved", number=number),
            lambda words: words("intake-undo-asked", number=number),
            lambda: self._undo(mine),
            lambda: mine in saving.history,
            lambda: self._put_out(number),
            verb="intake-undo-verb",
        )

    def _put_out(self, number: str) -> How | None:
        """The receipt that left the program keeps its envelope from being undone."""
        paper = self.page.saving.put_out.get(number)
        return None if paper is None else lambda words: words("problem-undo-printed", number=paper)

    def offer_card(self) -> None:
        """A new file was left with something typed in it."""
        card = self.page.flow.new_case
        self.offer(
            Offer(
                lambda words: words("intake-new-case-left"),
                lambda words: words("intake-new-case-left"),
                card.open,
                card.waits,
            )
        )

    def offer_aside(self, name: str, key: str, act: Callable[[], None], *, waits: bool = True) -> None:
        """The form was emptied into those that wait, or one of them was thrown away."""
        self.offer(
            Offer(
                lambda words: words(key, name=on_list(name)),
                lambda words: (
                    words("intake-cleared-asked", name=on_list(name)) if waits else words(key, name=on_list(name))
                ),
                act,
                lambda: (name in self.page.side.aside.names) is waits,
                verb="intake-cleared-verb" if waits else "",
            )
        )

    def _remember(self, what: Offer) -> None:
        self.offers = [*self.offers[-UNDO_DEPTH + 1 :], what]
        self.elsewhere = False

    def _tell(self, what: Offer, how: How, verb: str = "") -> None:
        words = self.page.words
        shown = say(words, lambda now: now(verb)) if verb else ""
        self.page.noticed.emit(Notice(say(words, how), undo=True, back=lambda: self._do(what), verb=shown))

    def _heard(self, done: Done) -> None:
        self.elsewhere = self.elsewhere or done.act not in OURS

    # --- Ctrl+Z --------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Takes the last act back; over an envelope in hand, or after other work, it is first said what that is."""
        if self.page.hold.later(self.undo):
            return
        what = self._last()
        if what is None:
            self.page.notice(self.page.words("intake-nothing-to-undo"))
        elif what.verb and (self.elsewhere or not is_empty(self.page.state.values())):
            self.offer_again()
        else:
            self._do(what)

    def offer_again(self) -> bool:
        """Says what Ctrl+Z would take back, and offers it; False when there is nothing."""
        what = self._last()
        if what is None:
            return False
        if self._refused(what):
            return True
        empty = is_empty(self.page.state.values())
        self._tell(what, what.said if empty else what.asked, "" if empty else what.verb)
        return True

    def _refused(self, what: Offer) -> bool:
        """Says what keeps it from being taken back, if anything does."""
        kept = what.kept()
        if kept is not None:
            self.page.noticed.emit(Notice(say(self.page.words, kept)))
        return kept is not None

    def _last(self) -> Offer | None:
        return next((one for one in reversed(self.offers) if one.stands()), None)

    def _do(self, what: Offer) -> None:
        if self.page.hold.later(lambda: self._do(what)):
            return
        if what.stands():
            if not self._refused(what):
                what.act()
        else:
            self.undo()

    # --- envelopes -----------------------------------------------------------------------------------------------

    def _undo(self, mine: Logged) -> None:
        """Room first: an envelope in hand that cannot wait keeps the other from being taken back to nowhere."""

        def room(name: str) -> None:
            self.page.hold.release()
            self.room = name
            self.page.saving.undo(mine)

        def unkept(problem: Exception) -> None:
            self.page.hold.release()
            self.page.saving.failed.emit(problem)

        self.page.hold.hold()
        self.page.asides.with_room(room, unkept)

    def undone(self, number: str, values: Values, letter: str) -> None:
        """An envelope comes back as it was typed; another one in hand by now waits with those set aside."""
        self.page.refresh()
        room, self.room = self.room, None
        if room is not None:
            self.page.hold.hold()
            self._give_back(number, values, letter, room)
            return
        self.page.hold.hold()
        self.page.asides.with_room(lambda name: self._give_back(number, values, letter, name))

    def _give_back(self, number: str, values: Values, letter: str, aside: str) -> None:
        """The envelope as it was typed, with a reference of its own."""
        fresh = {**values, "ref": empty_values()["ref"]}
        self.page.draft.restore({"values": fresh, "focus": 0})
        self.restored = values
        said = self.page.words("intake-restored", number=number)
        if aside:
            said = self.page.words("intake-restored-aside", number=number, name=on_list(aside))
            self.page.refresh()
        if letter:
            said = f"{said}. {self.page.words('intake-restored-letter', number=letter)}"
        self.page.notice(said)
        self.page.saving.touched()

    def redone(self, number: str) -> None:
        """The envelope is logged again: its draft goes, unless something else was typed into it meanwhile."""
        mine = self._saved(number)
        if mine is not None:
            self._remember(mine)
        if self.restored is not None and {**self.page.state.values(), "ref": ""} == {**self.restored, "ref": ""}:
            self.doing.make_room()
