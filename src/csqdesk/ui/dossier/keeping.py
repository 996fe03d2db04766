"""Keeps what was half typed on a Dossier while another one is shown, and gives it back when it is opened again."""

from __future__ import annotations

from collections.abc import Sequence

from csqdesk.ui.components.inline_form import Draft, InlineForm, bring_back, draft_of
from csqdesk.ui.dossier.matching import MatchBar

Typed = tuple[str, str, str]


class Keeper:
    """What was typed and not saved, by request. It lives as long as the window."""

    def __init__(self, forms: Sequence[InlineForm], matching: MatchBar) -> None:
        self._forms, self._matching = forms, matching
        self._shown: int | None = None
        self._drafts: dict[int, tuple[list[Draft | None], Typed | None]] = {}

    def put_away(self) -> None:
        """Takes what is typed on the request shown before, and closes every form for the next one."""
        if self._shown is not None:
            drafts, typed = [draft_of(form) for form in self._forms], self._matching.typed()
            if any(drafts) or typed is not None:
                self._drafts[self._shown] = drafts, typed
        for form in self._forms:
            form.hide()
        self._matching.hide()

    def bring_back(self, request: int, *, matched: bool) -> bool:
        """Opens again what was half typed on this request, once it shows; True when there was something."""
        self._shown = request
        drafts, typed = self._drafts.pop(request, ([], None))
        back = [bring_back(form, draft) for form, draft in zip(self._forms, drafts, strict=False) if draft is not None]
        if typed is not None and not matched:
            self._matching.bring_back(typed)
            back.append(True)
        return any(back)
