"""Holds the law as a value read once from the dated tables of ``resources/law``."""

from csqdesk.rules.law.loading import load_law
from csqdesk.rules.law.reading import LawError
from csqdesk.rules.law.values import (
    Closure,
    FeeRow,
    Holiday,
    Hours,
    Institution,
    InstitutionKind,
    ItemRow,
    Law,
    MethodRow,
    Office,
    Phone,
    Programme,
    Stream,
)

__all__ = [
    "Closure",
    "FeeRow",
    "Holiday",
    "Hours",
    "Institution",
    "InstitutionKind",
    "ItemRow",
    "Law",
    "LawError",
    "MethodRow",
    "Office",
    "Phone",
    "Programme",
    "Stream",
    "load_law",
]
