"""Finds the program's own resources and the user's folders, the same way in a checkout, a wheel and a frozen build."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

APP = "csqdesk"


def resource_root() -> Path:
    """Folder of the shipped resources.

    Raises FileNotFoundError when the installation is incomplete.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    here = Path(__file__).resolve().parent
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [here / "resources", here.parent.parent / "resources"]
    for candidate in candidates:
        if (candidate / "law").is_dir():
            return candidate
    raise FileNotFoundError(str(candidates[-1]))


def resource_path(*parts: str) -> Path:
    """Path of one shipped resource, e.g. ``resource_path("law", "fees.toml")``."""
    return resource_root().joinpath(*parts)


def data_folder() -> Path:
    """Local (never roaming) folder of the user's data: ``%LOCALAPPDATA%`` or ``~/.local/share``."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False, roaming=False)


def settings_folder() -> Path:
    """Folder of this user's settings and keys."""
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False, roaming=False)


def default_database() -> Path:
    """The office's file when nobody names another one (``CSQDESK_DB`` wins)."""
    named = os.environ.get("CSQDESK_DB")
    return Path(named) if named else data_folder() / "office.csqdesk"


def has_screen(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """False on a Linux machine with nowhere to draw: Qt would end the program there instead of saying so."""
    drawn_nowhere = environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc", "eglfs")
    shown = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    return not platform.startswith("linux") or bool(shown) or drawn_nowhere
