"""Keeps the course of a request after its envelopes, and what was laid over the law.

To add a record: a class in one of these modules and its name here, so that every reader of the tables knows it.
"""

from __future__ import annotations

from csqdesk.store.course.clocks import Clock, ClockWord
from csqdesk.store.course.decisions import Decision, Interview, NewCertificate, Review
from csqdesk.store.course.letters import PaperClock, PaperWord
from csqdesk.store.course.overlays import FeeOverlay, OfficeClosure

__all__ = [
    "Clock",
    "ClockWord",
    "Decision",
    "FeeOverlay",
    "Interview",
    "NewCertificate",
    "OfficeClosure",
    "PaperClock",
    "PaperWord",
    "Review",
]
