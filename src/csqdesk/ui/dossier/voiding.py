"""Asks which envelope was logged by mistake and why, and voids it with all that it alone brought and told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from csqdesk.casework.entries import PacketVoiding
from csqdesk.casework.sheets import PacketRow
from csqdesk.ui.components.closed_list import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.page import Notice


def ask_void(acting: Acting, form: InlineForm, packets: Sequence[PacketRow], back: QWidget) -> None:
    """Opens the form on envelopes that stand; a reason is needed, and Escape leaves them as they are."""

    def save(answers: Answers) -> str:
        if not answers["reason"]:
            form.point("reason")
            return acting.say("problem-reason-required")
        number = answers.get("packet") or packets[-1].number

        def voided(_: Any) -> None:
            acting.noticed.emit(Notice(acting.say("dossier-voided-packet", number=number)))

        shown = acting.sheet.packets if acting.sheet is not None else packets
        version = next((one.version for one in shown if one.number == number), None)
        fields = {"packet": number, "reason": answers["reason"], "if_version": version}
        return acting.perform("void_packet", PacketVoiding, fields, "", then=voided, form=form)

    def named(one: PacketRow) -> str:
        """Its number, and how much was recorded by it since, which goes with it."""
        return acting.words("dossier-void-packet-option", number=one.number, count=one.since)

    def open_form() -> None:
        words = acting.words
        asks = [Ask("reason", words("dossier-void-packet-reason"), wide=True)]
        if len(packets) > 1:
            options = tuple(Option(one.number, str(place), named(one)) for place, one in enumerate(packets, 1))
            asks.insert(0, Ask("packet", words("dossier-void-packet-which"), packets[-1].number, options, wide=True))
        title = words("dossier-void-packet-title", number=packets[-1].number, count=len(packets))
        if len(packets) == 1 and packets[0].since:
            title = f"{title} {words('dossier-void-packet-since', count=packets[0].since)}"
        form.open(
            title, asks, (words("dossier-void-packet-confirm"), words("dossier-form-keep")), save, back, again=open_form
        )

    open_form()
