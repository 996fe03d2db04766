"""Says which kind of badge tells each state of a request: one table for every screen."""

from __future__ import annotations

from collections.abc import Mapping

from csqdesk.rules.vocabulary import RequestState

STATE_KINDS: Mapping[RequestState, str] = {
    RequestState.COMPLETE: "ok",
    RequestState.SELECTED: "ok",
    RequestState.INCOMPLETE: "warn",
    RequestState.TO_VERIFY: "info",
    RequestState.MISDIRECTED: "info",
    RequestState.REFUSED: "err",
    RequestState.REJECTED: "err",
}
"""State → kind; a state that is not here is neutral."""
