"""Gives the store's tests an office of their own and ways to write in it, from here or from another process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import csqdesk
from csqdesk.store.keys import installation_key
from csqdesk.store.opening import Store, open_store

WRITER = Path(__file__).with_name("writer.py")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office" / "office.csqdesk"


@pytest.fixture(scope="session")
def new_office(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A new office's file, made once: making one for each test would be most of their time."""
    path = tmp_path_factory.mktemp("new") / "office.csqdesk"
    open_store(path).close()
    return path.read_bytes()


@pytest.fixture
def store(path: Path, new_office: bytes) -> Iterator[Store]:
    path.parent.mkdir(mode=0o700)
    path.touch(mode=0o600)
    path.write_bytes(new_office)
    store = open_store(path)
    yield store
    store.close()


@pytest.fixture
def key(store: Store) -> bytes:
    return installation_key(store.identity)


@pytest.fixture
def other_process(path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts another process that logs on ``path``; see ``writer.py``."""
    started: list[subprocess.Popen[str]] = []

    def start(count: int, *words: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": str(Path(csqdesk.__file__).parents[1]), "PYTHONUTF8": "1"}
        child = subprocess.Popen(
            [sys.executable, str(WRITER), str(path), str(count), *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()
