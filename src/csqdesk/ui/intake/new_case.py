"""Opens a file unknown until now beside the envelope that names it; left by Escape, it comes back as typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from csqdesk.ui.intake.line import as_number
from csqdesk.ui.intake.matching import looks_like_number
from csqdesk.ui.intake.moving import focus_on
from csqdesk.ui.intake.state import IntakeState
from csqdesk.ui.intake.values import NEW_CASE, Values


class NewCase:
    """*Nouveau dossier*: offered when nothing matches, and left by Enter or Escape."""

    def __init__(self, state: IntakeState, refresh: Callable[[], None], left: Callable[[], None]) -> None:
        self.state = state
        self.refresh = refresh
        self.left = left
        self.opened_with: Values | None = None
        """What the card held before anybody typed on it: the number or the name that named no file."""
        self.left_with: Values | None = None
        self.opened_at: QWidget | None = None
        self.last_stream = ""

    def remember(self) -> None:
        """The programme and stream of the last new file are proposed for the next."""
        self.last_stream = self.state.side.new_case.collect()["programme_stream"] or self.last_stream

    def gives_up(self, editor: QWidget) -> bool:
        """Enter in an untouched new file: the envelope is kept to be matched later."""
        panel = self.state.side.new_case
        untouched = panel.collect() == self.opened_with
        if not untouched or editor is not self.opened_at:
            return False
        self.leave()
        return True

    def leave(self) -> None:
        """No file for now: the text typed is the envelope's label, and what was typed on the card is kept."""
        self.put_away()
        self.state.unmatched = True
        self.state.matching.agree()
        self.state.side.open(None)
        self.refresh()
        focus_on(self.state.form.envelope.sender_list.list)
        if self.state.kept_case is not None:
            self.left()

    def put_away(self) -> None:
        """Empties the card; what a clerk typed on it is kept aside, to be shown when it is opened again."""
        panel = self.state.side.new_case
        typed = panel.collect()
        if any(typed.values()) and typed != self.opened_with:
            self.state.kept_case = typed
            self.left_with = self.opened_with
        panel.load(dict.fromkeys(NEW_CASE, ""))
        self.opened_with = self.opened_at = None

    def waits(self) -> bool:
        """True while a card that was left can be opened again as it was typed."""
        return self.state.kept_case is not None and self.state.side.opened() is not self.state.side.new_case

    def unknown(self, text: str) -> None:
        """No file of that name or number: a new one is offered, filled with what was typed."""
        typed = dict.fromkeys(NEW_CASE, "")
        if looks_like_number(text):
            typed["file_number"] = as_number(text)
        else:
            family, _, given = text.partition(",")
            typed["family_name"], typed["given_name"] = family.strip(), given.strip()
        typed["country"] = "CA"
        streams = self.state.law.programme(None)
        if streams is not None and streams.streams:
            typed["programme_stream"] = self.last_stream or f"{streams.code}/{streams.streams[0].code}"
        self._open(typed)

    def open(self) -> None:
        """*Nouveau dossier* (Ctrl+N)."""
        self.unknown(self.state.form.envelope.file.text().strip())

    def _open(self, typed: Values) -> None:
        panel = self.state.side.new_case
        kept = self._kept(typed)
        panel.load(typed)
        self.opened_with = panel.collect()
        if kept is not None:
            panel.load(kept)
        self.state.kept_case = None
        self.state.unmatched = False
        self.state.matching.agree()
        self.state.side.open(panel)
        first = panel.fields["family_name" if typed["file_number"] else "file_number"].editor
        self.opened_at = first
        focus_on(first)

    def _kept(self, typed: Values) -> Values | None:
        """What a clerk typed of a new file before, with ``typed`` where nothing but the field of the file filled it."""
        stands, filled = self.state.side.new_case.collect(), self.opened_with
        if stands in (filled, dict.fromkeys(NEW_CASE, "")):
            stands = {}
        kept = {**(self.state.kept_case or {}), **{name: text for name, text in stands.items() if text}}
        if not kept:
            return None
        before = filled or self.left_with or {}
        same = {name for name in typed if typed[name] and kept.get(name) == before.get(name)}
        return {name: typed[name] if name in same else kept.get(name) or typed[name] for name in typed}
