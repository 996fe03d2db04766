"""Gives records their base, their naming of constraints and their column types: days, moments, codes, JSON."""

from __future__ import annotations

import json
import typing
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Dialect, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Record(DeclarativeBase):
    """Base of every record; every constraint has a name, so that a migration can find it."""

    metadata = MetaData(naming_convention=NAMING)


class Unreadable(ValueError):
    """A value of the file that no act of ours ever kept: a bit fell over, or a hand typed it."""


def read(value: Any, how: Callable[[Any], Any]) -> Any:
    """``value`` as ``how`` reads it, ``None`` as ``None``. Raises Unreadable."""
    try:
        return None if value is None else how(value)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Unreadable(how.__name__) from error


class Day(TypeDecorator[date]):
    """A calendar day in Montréal, kept as ISO text (``2026-03-04``)."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return typing.cast("date | None", read(value, date.fromisoformat))


def moment_of(text: str) -> datetime:
    """The moment kept as ``text``."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, kept as ISO text with microseconds and ``Z``."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return typing.cast("datetime | None", read(value, moment_of))


class Code(TypeDecorator[Any]):
    """One code of a closed list (a ``StrEnum``), kept as its text."""

    impl = String(40)
    cache_ok = True

    def __init__(self, codes: type[StrEnum]) -> None:
        super().__init__()
        self.codes = codes

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else self.codes(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return read(value, self.codes)


class Json(TypeDecorator[Any]):
    """Plain JSON in canonical form: sorted keys, no blanks, UTF-8 kept as typed."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else canonical(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return read(value, json.loads)


def canonical(value: Any) -> str:
    """Canonical JSON text of ``value``: same value, same bytes (digests and seals rest on it)."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def cents(column: str) -> CheckConstraint:
    """Money is whole cents, never negative."""
    return CheckConstraint(f"{column} IS NULL OR {column} >= 0", name=f"{column}_whole")
