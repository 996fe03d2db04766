"""Tells which items a request needs, which of them stand, and which are missing."""

from csqdesk.rules.checklist.judging import judge_items
from csqdesk.rules.checklist.listing import (
    NOT_RECEIVED,
    Checklist,
    Key,
    Wish,
    required_items,
    submitted_in_arrima,
    wish_of,
)

__all__ = [
    "NOT_RECEIVED",
    "Checklist",
    "Key",
    "Wish",
    "judge_items",
    "required_items",
    "submitted_in_arrima",
    "wish_of",
]
