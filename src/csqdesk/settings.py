"""Keeps what one user chose for the window: language, theme, size of text, printer, scanner, place on the screen."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from csqdesk.places import settings_folder

LANGUAGES = ("fr", "en")
THEMES = ("system", "light", "dark", "contrast")
TEXT_PERCENT = (100, 200)
"""Smallest and largest size of text, in percent."""

SCANNER_GAP, SCANNER_SILENCE, SCANNER_LEAST = (10, 200), (30, 500), (4, 20)
"""Smallest and largest: milliseconds between two keys of a scanner, milliseconds that end a burst, keys of a burst."""
SCANNER_START = ("", *(f"F{number}" for number in range(13, 25)))
"""Keys a scanner may press first; none at first. No key that types anything."""


@dataclass(frozen=True)
class Settings:
    """One user's choices. ``geometry`` is the window's own account of its place, in Base64; empty when unknown.

    The scanner's ``gap`` and ``silence`` are milliseconds, ``least`` a number of keys (ux, section 7).
    """

    language: str = "fr"
    theme: str = "system"
    text_percent: int = 100
    printer: str = ""
    geometry: str = ""
    numbers_hidden: bool = False
    scanner_gap: int = 35
    scanner_silence: int = 60
    scanner_least: int = 6
    scanner_start: str = ""


def settings_file(folder: Path | None = None) -> Path:
    """Where the choices are kept: a small JSON file in the user's settings folder."""
    return (folder or settings_folder()) / "settings.json"


def load_settings(folder: Path | None = None) -> Settings:
    """The user's choices. What is absent, unreadable or unknown is as if never chosen: a window always opens."""
    try:
        read = json.loads(settings_file(folder).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _checked(read) if isinstance(read, dict) else Settings()


def save_settings(settings: Settings, folder: Path | None = None) -> None:
    """Writes the choices whole or not at all. Raises OSError when the folder takes nothing."""
    path = settings_file(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(asdict(settings), indent=1, ensure_ascii=False) + "\n", "utf-8")
    os.replace(fresh, path)


def _checked(read: dict[str, Any]) -> Settings:
    known = {one.name: read[one.name] for one in fields(Settings) if one.name in read}
    kept = {name: value for name, value in known.items() if type(value) is type(getattr(Settings, name))}
    settings = Settings(**kept)
    return replace(
        settings,
        language=settings.language if settings.language in LANGUAGES else Settings.language,
        theme=settings.theme if settings.theme in THEMES else Settings.theme,
        text_percent=_within(settings.text_percent, TEXT_PERCENT),
        scanner_gap=_within(settings.scanner_gap, SCANNER_GAP),
        scanner_silence=_within(settings.scanner_silence, SCANNER_SILENCE),
        scanner_least=_within(settings.scanner_least, SCANNER_LEAST),
        scanner_start=settings.scanner_start if settings.scanner_start in SCANNER_START else Settings.scanner_start,
    )


def _within(number: int, limits: tuple[int, int]) -> int:
    least, most = limits
    return min(max(number, least), most)
