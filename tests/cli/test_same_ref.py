"""The same ref never logs an envelope twice; what was undone comes back as a draft with a ref of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .conftest import Command

Envelope = Callable[..., dict[str, Any]]


def add(csqdesk: Command, line: dict[str, Any]) -> dict[str, Any]:
    answer = csqdesk("packet", "add", "--json", "-", fed=[line])
    assert answer.code == 0
    return dict(answer.line)


def test_an_undone_envelope_is_logged_anew_from_the_draft_it_left(csqdesk: Command, envelope: Envelope) -> None:
    line = envelope(ref="un")
    first = add(csqdesk, line)
    undone = csqdesk("act", "undo_last", "--json", "-", fed=[{}]).line
    draft = undone["value"]["entry"]
    assert (
        draft["ref"] not in ("", "un")
        and {**draft, "ref": "un"} == csqdesk("packet", "show", first["number"], "--json").line["record"]
    )
    assert add(csqdesk, line) == {**first, "again": True, "void": True}
    second = add(csqdesk, draft)
    assert second["number"] == "26-00002" and "again" not in second
    assert add(csqdesk, draft) == {**second, "again": True}


def test_a_voided_envelope_sent_again_stays_void_and_says_so(csqdesk: Command, envelope: Envelope) -> None:
    first = add(csqdesk, envelope(ref="un"))
    csqdesk("act", "void_packet", "--json", "-", fed=[{"packet": first["number"], "reason": "Saisie deux fois"}])
    assert add(csqdesk, envelope(ref="un")) == {**first, "again": True, "void": True}
    assert [json.loads(one)["number"] for one in csqdesk("packet", "list", "--json").out.splitlines()] == ["26-00001"]
