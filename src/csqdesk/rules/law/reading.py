"""Reads a table of law strictly: every key known, every row sourced and in order, or a named complaint."""

from __future__ import annotations

import tomllib
from collections.abc import Hashable, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from csqdesk.problems import Problem

Code = TypeVar("Code", bound=StrEnum)

CONFIDENCES = ("H", "M", "L")

REQUIRED: Any = object()
"""Default of a key that no row goes without."""


class LawError(Problem):
    """A table of law that cannot be trusted; ``facts`` name the file, the row and the key."""

    def __init__(self, file: str, row: str, key: str, what: str) -> None:
        super().__init__("problem-law-table", file=file, row=row or "head", name=key, what=what)

    def __str__(self) -> str:
        return "{file}, {row}, {name}: {what}".format(**self.facts)


class Row:
    """One row of a table, whose keys are taken one by one; ``done`` refuses those left."""

    def __init__(self, file: str, name: str, values: Mapping[str, Any]) -> None:
        self.file = file
        self.name = name
        self._left = dict(values)

    def error(self, key: str, what: str) -> LawError:
        return LawError(self.file, self.name, key, what)

    def _take(self, key: str, kind: type, default: Any) -> Any:
        if key not in self._left:
            if default is REQUIRED:
                raise self.error(key, "missing")
            return default
        value = self._left.pop(key)
        wrong = not isinstance(value, kind) or (kind is int and isinstance(value, bool))
        if wrong or isinstance(value, datetime):
            raise self.error(key, f"not a {kind.__name__}")
        return value

    def text(self, key: str, default: Any = REQUIRED) -> Any:
        value = self._take(key, str, default)
        if isinstance(value, str) and not value.strip():
            raise self.error(key, "empty")
        return value

    def day(self, key: str, default: Any = REQUIRED) -> Any:
        return self._take(key, date, default)

    def number(self, key: str, default: Any = REQUIRED) -> Any:
        return self._take(key, int, default)

    def flag(self, key: str, default: Any = False) -> bool:
        return bool(self._take(key, bool, default))

    def texts(self, key: str, default: Any = REQUIRED) -> tuple[str, ...]:
        values = self._take(key, list, default)
        if not all(isinstance(one, str) and one.strip() for one in values):
            raise self.error(key, "not a list of texts")
        if len(set(values)) != len(values):
            raise self.error(key, "says a thing twice")
        return tuple(values)

    def numbers(self, key: str, allowed: range) -> tuple[int, ...]:
        values = self._take(key, list, REQUIRED)
        if not values or not all(type(one) is int and one in allowed for one in values):
            raise self.error(key, "not a list of such numbers")
        return tuple(values)

    def code(self, key: str, codes: type[Code]) -> Code:
        return self._as_code(key, self.text(key), codes)

    def optional_code(self, key: str, codes: type[Code]) -> Code | None:
        value = self.text(key, None)
        return None if value is None else self._as_code(key, value, codes)

    def codes(self, key: str, codes: type[Code], default: Any = REQUIRED) -> frozenset[Code]:
        return frozenset(self._as_code(key, one, codes) for one in self.texts(key, default))

    def _as_code(self, key: str, value: str, codes: type[Code]) -> Code:
        try:
            return codes(value)
        except ValueError:
            raise self.error(key, f"unknown code {value!r}") from None

    def choice(self, key: str, allowed: tuple[str, ...], default: Any = REQUIRED) -> str:
        value = str(self.text(key, default))
        if value not in allowed:
            raise self.error(key, f"unknown code {value!r}")
        return value

    def rows(self, key: str) -> list[Row]:
        """Rows inside this row, e.g. the streams of a programme."""
        values = self._take(key, list, [])
        if not all(isinstance(one, dict) for one in values):
            raise self.error(key, "not rows")
        above = f"{self.name} " if self.name else ""
        return [Row(self.file, f"{above}{key} {place}", one) for place, one in enumerate(values, 1)]

    def inner(self, key: str) -> Row:
        """The single row inside this one under ``key``."""
        return Row(self.file, f"{self.name} {key}".strip(), self._take(key, dict, REQUIRED))

    def provenance(self) -> dict[str, Any]:
        """``source`` and ``confidence``, which no row goes without."""
        return {"source": self.text("source"), "confidence": self.choice("confidence", CONFIDENCES)}

    def sourced(self) -> dict[str, Any]:
        """``since``, ``source`` and ``confidence``."""
        return {"since": self.day("since"), **self.provenance()}

    def done(self) -> None:
        """Raises LawError when the row has a key nobody asked for."""
        for key in self._left:
            raise self.error(key, "unknown key")


class Table:
    """One file of the law, with the day until which it was checked."""

    def __init__(self, folder: Path, file: str) -> None:
        self.file = file
        try:
            values = tomllib.loads((folder / file).read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise LawError(file, "file", "-", "missing") from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
            raise LawError(file, "file", "-", str(problem)) from None
        self._head = Row(file, "", values)
        self.checked_until: date = self._head.day("checked_until")

    def rows(self, key: str) -> list[Row]:
        """The rows under ``key``; at least one."""
        rows = self._head.rows(key)
        if not rows:
            raise self._head.error(key, "no rows")
        return rows

    def row(self, key: str) -> Row:
        """The single row under ``key``."""
        return self._head.inner(key)

    def error(self, key: str, what: str) -> LawError:
        return self._head.error(key, what)

    def done(self) -> None:
        self._head.done()


class Order:
    """Refuses rows that go back in time or say the same thing twice, per subject."""

    def __init__(self) -> None:
        self._last: dict[Hashable, date] = {}

    def see(self, row: Row, subject: Hashable, since: date, key: str = "since") -> None:
        """Raises LawError when ``subject`` was already seen on ``since`` or later."""
        last = self._last.get(subject)
        if last is not None and since <= last:
            raise row.error(key, "said twice" if since == last else "out of order")
        self._last[subject] = since
