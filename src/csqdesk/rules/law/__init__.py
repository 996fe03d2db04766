"""Holds the law as a value read once from the dated tables of ``resources/law``."""

from csqdesk.rules.law.loading import load_law
from csqdesk.rules.law.reading import LawError
from csqdesk.rules.law.values import (
    Closure,
    FeeRow,
    GroundRow,
    Holiday,
    Hours,
    Institution,
    InstitutionKind,
    ItemRow,
    Law,
    LetterRow,
    MethodRow,
    Office,
    Phone,
    Programme,
    Stream,
)

__all__ = [
    "Closure",
    "FeeRow",
    "GroundRow",
    "Holiday",
    "Hours",
    "Institution",
    "InstitutionKind",
    "ItemRow",
    "Law",
    "LawError",
    "LetterRow",
    "MethodRow",
    "Office",
    "Phone",
    "Programme",
    "Stream",
    "load_law",
]
