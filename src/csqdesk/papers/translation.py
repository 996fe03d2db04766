"""Sets the heading of the second language, with the recorded ground that allows it."""

from __future__ import annotations

from datetime import date

from reportlab.platypus import Flowable

from csqdesk.papers.page import gap, para
from csqdesk.papers.shapes import Rule
from csqdesk.papers.voice import Voice


def translation_heading(ground: str | None, until: date | None, voice: Voice) -> list[Flowable]:
    """« English version », the ground of the Charter (C-11, s. 22.3) and the day it ends, when it ends."""
    lines: list[Flowable] = [para("group", voice("paper-english-heading"))]
    if ground:
        text = voice("paper-english-ground", ground=voice.code("paper-ground", ground))
        if until:
            text = f"{text} {voice('paper-english-until', day=voice.day(until))}"
        lines.append(para("soft", text))
    return [*lines, Rule(6, 12), gap(2)]
