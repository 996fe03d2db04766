"""Lets a fast run do some of many like cases, and the whole run all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pytest


def some(values: Iterable[Any], *, every: int, ids: Sequence[str] = ()) -> list[Any]:
    """The values as parameters: the first of every so many is for a fast run too, the others are marked slow."""
    named = list(ids)
    return [
        pytest.param(value, marks=[pytest.mark.slow] if place % every else [], id=named[place] if named else None)
        for place, value in enumerate(values)
    ]
