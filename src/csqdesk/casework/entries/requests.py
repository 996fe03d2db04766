"""Holds the entries of the acts on papers, on a request as a whole, on the last act and on drafts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from csqdesk.rules.vocabulary import LanguageGround


@dataclass(frozen=True, kw_only=True)
class ReceiptIssue:
    packet: str


@dataclass(frozen=True, kw_only=True)
class PaperChoice:
    paper: str


@dataclass(frozen=True, kw_only=True)
class PaperPrinting:
    """A paper that left the desk, on paper or ``as_file``."""

    paper: str
    as_file: bool = False


@dataclass(frozen=True, kw_only=True)
class PaperVoiding:
    paper: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class LanguageGroundSetting:
    packet: str
    ground: LanguageGround | None = None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class NoteSetting:
    packet: str
    note: str


@dataclass(frozen=True, kw_only=True)
class Completion:
    packet: str
    if_version: int | None = None


@dataclass(frozen=True, kw_only=True)
class Undo:
    """Which journal line to undo; absent means the last act of this clerk today that can be undone."""

    journal: int | None = None


@dataclass(frozen=True, kw_only=True)
class DraftEntry:
    """What a clerk has typed so far; ``name`` tells drafts set aside apart (empty: the one in hand)."""

    kind: str
    body: Mapping[str, Any] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class DraftChoice:
    kind: str
    name: str = ""
