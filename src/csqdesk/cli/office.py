"""Looks after the office's file: ``check``, ``migrate``, ``backup``, ``restore``, ``settings``, ``doctor``."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from itertools import islice
from pathlib import Path
from typing import Any

from csqdesk import __version__, places
from csqdesk.cli.opening import open_desk, target_of
from csqdesk.cli.output import put, say, sentence_of, tell
from csqdesk.problems import Corrupt, Newer, Problem, StorageFailed, Usage
from csqdesk.words import Words

PACKAGES = (
    "pyside6-essentials",
    "pyside6-pdf",
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "reportlab",
    "fluent.runtime",
    "platformdirs",
)


SHOWN = 20
"""Edited rows that are listed; more say nothing new."""


def run_check(options: argparse.Namespace, words: Words) -> int:
    """Integrity, numbers, journal chain; a file that cannot even be opened is a problem like any other."""
    from csqdesk.store.checks import check, exit_code
    from csqdesk.store.keys import installation_key
    from csqdesk.store.opening import open_store

    try:
        store = open_store(target_of(options), create=False)
    except Problem as problem:
        say(sentence_of(problem, words))
        if options.json:
            put({"ok": False, "problems": [{"code": problem.code, "what": problem.key, "where": problem.facts}]})
        return problem.exit_code
    try:
        key: bytes | None = installation_key(store.identity, create=False)
    except Problem:
        key = None
    try:
        report = check(store, key, options.quick)
        if not options.quick:
            report = with_seals(store, report)
    finally:
        store.close()
    if options.json:
        put(report)
    say(words("cli-check-ok") if report["ok"] else words("cli-check-problems", count=len(report["problems"])))
    return exit_code(report)


def with_seals(store: Any, report: dict[str, Any]) -> dict[str, Any]:
    """The report, and the rows that do not agree with the journal; a damaged file was told of already."""
    from csqdesk.casework.questions.seals import edited_rows

    problems = list(report["problems"])
    try:
        with store.reading() as session:
            problems += islice(edited_rows(session), SHOWN)
    except Corrupt:
        if not problems:
            raise
    return {"ok": not problems, "problems": problems}


def run_migrate(options: argparse.Namespace, words: Words) -> int:
    from csqdesk.store.migrations import migrate

    report = migrate(target_of(options))
    if options.json:
        put(report)
    say(words("cli-migrated"))
    return 0


def run_backup(options: argparse.Namespace, words: Words) -> int:
    from csqdesk.store.backups import backup
    from csqdesk.store.faults import told

    if not options.dest:
        raise Usage("problem-usage", detail="DEST")
    with told(Path(options.dest)):
        path = backup(target_of(options), options.dest)
    if options.json:
        put({"backup": str(path)})
    say(words("cli-backup-done", path=str(path)))
    return 0


def run_restore(options: argparse.Namespace, words: Words) -> int:
    """Puts the backup in place; says where the former file is and which numbers are missing since."""
    from csqdesk.store.restoring import restore

    source = options.backup_file
    require_readable(source)
    try:
        report = restore(source, target_of(options))
    except Newer as problem:
        raise Newer(problem.key, **{**problem.facts, "path": source}) from problem
    except Corrupt as problem:
        if problem.key == "problem-backup-digest":
            raise
        raise Corrupt("problem-backup-unsound", path=source) from problem
    if options.json:
        put(report)
    say(" ".join(told_of(report, words)))
    return 0


def require_readable(source: str) -> None:
    """Raises Usage for an empty name, StorageFailed for a backup that is not there or may not be read."""
    if not source:
        raise Usage("problem-usage", detail="FILE")
    try:
        with open(source, "rb") as file:
            file.read(1)
    except FileNotFoundError as error:
        raise StorageFailed("problem-no-file", path=source) from error
    except (OSError, ValueError) as error:
        raise StorageFailed("problem-file-unreadable", path=source) from error


def told_of(report: dict[str, Any], words: Words) -> Iterator[str]:
    """What a restoration did, and what papers already handed out say that the office no longer knows."""
    yield words("cli-restored", path=report["from"])
    if report["aside"]:
        yield words("cli-restored-aside", path=report["aside"])
    missing = report["missing"] or {}
    for series in ("packets", "papers"):
        for gap in missing.get(series, ()):
            yield words(f"cli-restored-missing-{series}", first=gap["first"], last=gap["last"], count=gap["count"])


def run_settings(options: argparse.Namespace, words: Words) -> int:
    """The connection's real settings; a table for people, one object with ``--json``."""
    with open_desk(options) as desk:
        report = desk.store.settings()
        report["law"] = desk.law.edition_on(desk.clock.today())
    _show(report, options.json)
    return 0


def run_doctor(options: argparse.Namespace, words: Words) -> int:
    """Versions, folders, fonts, printers, key and encryption: what support asks first."""
    report: dict[str, Any] = {
        "csqdesk": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "versions": {name: _version(name) for name in PACKAGES},
        "resources": str(places.resource_root()),
        "fonts": sorted(path.name for path in places.resource_path("fonts").rglob("*.[ot]tf")),
        "data_folder": str(places.data_folder()),
        "settings_folder": str(places.settings_folder()),
        "printers": printers(),
        "screen": places.has_screen(os.environ),
    }
    code = 0
    try:
        with open_desk(options) as desk:
            report["office"] = desk.store.settings()
            report["key_file"] = _key_file(desk.store.identity)
            report["law_checked_until"] = {name: day.isoformat() for name, day in desk.law.checked_until.items()}
    except Problem as problem:
        say(sentence_of(problem, words))
        report["office"] = {"problem": problem.key, "code": problem.code}
        code = problem.exit_code
    _show(report, options.json)
    return code


def _key_file(identity: str) -> dict[str, Any]:
    from csqdesk.store.keys import key_file

    path = key_file(identity)
    return {"path": str(path), "there": path.exists()}


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def printers() -> list[str]:
    """The printers this machine knows, by the system's own list; none where it has no such list."""
    tool = shutil.which("lpstat")
    if tool is None or sys.platform == "win32":
        return []
    try:
        answer = subprocess.run([tool, "-e"], capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [line.strip() for line in answer.stdout.splitlines() if line.strip()]


def _show(report: dict[str, Any], as_json: bool) -> None:
    if as_json:
        put(report)
        return
    for name, value in report.items():
        if isinstance(value, dict):
            tell(f"{name}:")
            for inner, one in value.items():
                tell(f"  {inner}: {one}")
        else:
            tell(f"{name}: {', '.join(value) if isinstance(value, list) else value}")
