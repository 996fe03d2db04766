"""Sets every test apart from the machine it runs on: no screen, folders of its own, no clerk's settings."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

# The platform is named before anything loads Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test puts a sheet into a real printer: nobody answers there.
os.environ["CUPS_SERVER"] = "localhost:1"

import pytest
from hypothesis import settings

import csqdesk.ui  # noqa: F401  (keeps None alive under pytest-qt: see ui/singletons.py)
from csqdesk.ui.link import collect_due

FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "LOCALAPPDATA": "AppData/Local",
    "APPDATA": "AppData/Roaming",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
}
"""Where a person's files are looked for; one row to add a place."""

OURS = ("CSQDESK_TODAY", "CSQDESK_LANG", "CSQDESK_ACTOR", "PYTHONUNBUFFERED")
"""What a developer may have set for a trial of the program, or a machine for its log, and no test may see."""

SLOW = (
    *(f"ui/{name}" for name in ("intake", "dossier", "papers", "printing")),
    *(f"ui/test_{name}.py" for name in ("app", "every_screen", "language_switch", "large_text", "masking")),
    *(f"ui/test_{name}.py" for name in ("late_answers", "no_office", "nothing_left", "preferences", "waiting")),
    *(f"cli/test_{name}.py" for name in ("bad_input", "card_numbers", "damage", "demo", "streams", "targets")),
    *(f"cli/test_{name}.py" for name in ("many_at_once", "replayed_day", "words_in_any_order")),
    *(f"store/test_{name}.py" for name in ("backups", "migrations", "place")),
    *("papers/test_pages.py", "casework/test_receipt_names_all.py"),
    "test_what_is_loaded.py",
)
"""Whole windows on whole offices, and processes of their own: ``test --fast`` leaves them out, like what is marked."""

settings.register_profile("csqdesk", deadline=None, derandomize=bool(os.environ.get("CI")), print_blob=True)
settings.load_profile("csqdesk")


@pytest.fixture(scope="session", autouse=True)
def statements_written_once() -> Iterator[None]:
    """Every office says the same SQL: written out anew for each test's own, that would be half of their time."""
    from csqdesk.store import engine

    make, first = engine.create_engine, []

    def create_engine(*args: Any, **options: Any) -> Any:
        made = make(*args, **options)
        first.append(made)
        made.dialect, made._compiled_cache = first[0].dialect, first[0]._compiled_cache
        del first[1:]
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "create_engine", create_engine)
        yield


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home that nobody else uses, with the office's file named in it but not made; gives that home."""
    home = tmp_path_factory.mktemp("home")
    for name, below in FOLDERS.items():
        monkeypatch.setenv(name, str(home / below))
    for name in OURS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CSQDESK_DB", str(home / "office.csqdesk"))
    yield home
    if not gc.isenabled():
        # A window was open in this process: from then on nothing is collected but in the main thread (ui/link.py).
        collect_due()


@cache
def is_slow(path: Path) -> bool:
    """Whether ``SLOW`` names the file or a folder it is in."""
    here = Path(__file__).parent
    return any(path.is_relative_to(here / name) for name in SLOW)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A fast run does not even read what it leaves out."""
    return True if config.getoption("markexpr") == "not slow" and is_slow(collection_path) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks as slow what ``SLOW`` names."""
    for item in items:
        if is_slow(item.path):
            item.add_marker(pytest.mark.slow)
