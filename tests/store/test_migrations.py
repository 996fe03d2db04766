"""Upgrading an office: wholly old or wholly new, a copy kept first, and the schema that the records declare."""

from __future__ import annotations

import gzip
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine
from sqlcipher3 import dbapi2

import csqdesk
from csqdesk.problems import Newer
from csqdesk.store import checks, guards, header, migrations
from csqdesk.store.course import Clock
from csqdesk.store.driver import connect, one
from csqdesk.store.keys import installation_key
from csqdesk.store.migrations import migrate
from csqdesk.store.opening import Store, open_store
from tests.store.make_released import KEY
from tests.store.rows import log_packet

RELEASED = sorted(Path(__file__).with_name("released").glob("*.csqdesk.gz"))

NEXT = """
import os
import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

def upgrade():
    op.create_table("visit", sa.Column("id", sa.Integer(), primary_key=True))
    {middle}
    with op.batch_alter_table("journal_entry") as batch:
        batch.add_column(sa.Column("role", sa.String(40), nullable=True))
"""

SCHEMA = """
import sys
from pathlib import Path
from csqdesk.store import header, migrations
header.SCHEMA = 4
migrations.SCRIPTS = Path(sys.argv[2])
print(migrations.migrate(sys.argv[1]))
"""

OPENED = """
import sys
from csqdesk.store.opening import open_store
open_store(sys.argv[1])
print("alembic" in sys.modules)
"""


def described(path: Path) -> dict[str, list[str]]:
    """Every table and index with the sorted lines that made it; what SQLite and Alembic keep for themselves apart."""
    connection = connect(path)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type != 'trigger'"
    ).fetchall()
    connection.close()
    private = ("sqlite_", "alembic_", "search_text")
    return {
        name: sorted(line.strip().rstrip(",") for line in sql.splitlines())
        for name, sql in rows
        if not name.startswith(private)
    }


def test_the_migrated_schema_is_the_declared_one(tmp_path: Path) -> None:
    declared = tmp_path / "declared.db"
    engine = create_engine(URL.create("sqlite", database=str(declared)), module=dbapi2)
    Clock.metadata.create_all(engine)
    engine.dispose()
    migrate(tmp_path / "migrated.csqdesk")
    assert described(tmp_path / "migrated.csqdesk") == described(declared)


def test_a_new_office_stands_at_the_newest_schema(path: Path) -> None:
    assert migrate(path) == {"path": str(path), "from": 0, "to": header.SCHEMA, "backup": None}
    assert migrate(path) == {"path": str(path), "from": header.SCHEMA, "to": header.SCHEMA, "backup": None}
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name]
    connection = connect(path)
    assert one(connection, "SELECT version_num FROM alembic_version") == f"{header.SCHEMA:04d}"
    assert guards.missing(connection) == []
    connection.close()


@pytest.mark.parametrize("released", RELEASED, ids=lambda file: file.name)
def test_files_of_every_release_open_and_hold(released: Path, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(gzip.decompress(released.read_bytes()))
    store = open_store(path)
    report = checks.check(store, KEY)
    store.close()
    assert report == {"ok": True, "problems": []}


def test_a_file_of_every_release_is_kept() -> None:
    assert len(RELEASED) == header.SCHEMA


@pytest.fixture
def coming(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Makes this program one that knows a next revision; ``middle`` is what it does between two of its steps."""

    def make(middle: str = "pass") -> Path:
        scripts = tmp_path / "scripts"
        shutil.copytree(migrations.SCRIPTS, scripts, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "r0004_next.py").write_text(NEXT.format(middle=middle))
        monkeypatch.setattr(migrations, "SCRIPTS", scripts)
        monkeypatch.setattr(header, "SCHEMA", 4)
        return scripts

    return make


@pytest.fixture
def old(path: Path) -> Iterator[tuple[Path, bytes]]:
    """An office of this release with two packets, closed."""
    store = open_store(path)
    key = installation_key(store.identity)
    log_packet(store, key)
    log_packet(store, key)
    store.close()
    yield path, key


def test_opening_an_older_office_upgrades_it_and_keeps_a_copy(
    old: tuple[Path, bytes], coming: Callable[..., Path]
) -> None:
    path, key = old
    before = path.read_bytes()
    coming()
    store = open_store(path)
    assert store.settings()["user_version"] == 4
    log_packet(store, key)
    store.close()
    kept = path.parent / "backups" / "office-before-0004.csqdesk"
    plain = connect(kept)
    assert (one(plain, "PRAGMA user_version"), one(plain, "SELECT count(*) FROM packet")) == (3, 2)
    assert one(plain, "SELECT identity FROM office") == store.identity
    plain.close()
    assert len(before) == kept.stat().st_size
    plain = connect(path)
    assert guards.missing(plain) == []  # Alembic's batch mode had dropped them
    plain.close()
    assert header.read_header(path).schema == 4


def test_a_failing_upgrade_leaves_the_old_office(old: tuple[Path, bytes], coming: Callable[..., Path]) -> None:
    path, _ = old
    before = described(path)
    scripts = coming("raise ZeroDivisionError")
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            open_store(path)
    assert described(path) == before
    assert len(list((path.parent / "backups").glob("*.csqdesk"))) == 1
    (scripts / "versions" / "r0004_next.py").write_text(NEXT.format(middle="pass"))
    assert migrate(path)["from"] == 3
    assert len(list((path.parent / "backups").glob("*.csqdesk"))) == 1


def test_a_copy_is_made_anew_when_the_office_went_on(old: tuple[Path, bytes], coming: Callable[..., Path]) -> None:
    path, key = old
    with pytest.MonkeyPatch.context() as now:
        now.setattr(header, "SCHEMA", 4)
        migrations._copy_before(path)
    store = open_store(path)
    log_packet(store, key)
    store.close()
    coming()
    assert migrate(path)["backup"] == str(path.parent / "backups" / "office-before-0004-2.csqdesk")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_killed_during_an_upgrade_it_is_wholly_old_and_then_finishes(
    old: tuple[Path, bytes], coming: Callable[..., Path]
) -> None:
    path, key = old
    before = described(path)
    scripts = coming("os.kill(os.getpid(), 9)")
    child = subprocess.run(
        [sys.executable, "-c", SCHEMA, str(path), str(scripts)],
        env={**os.environ, "PYTHONPATH": str(Path(csqdesk.__file__).parents[1])},
        capture_output=True,
        check=False,
    )
    assert child.returncode == -signal.SIGKILL, child.stderr.decode()
    assert described(path) == before
    (scripts / "versions" / "r0004_next.py").write_text(NEXT.format(middle="pass"))
    store = open_store(path)
    assert log_packet(store, key) == "26-00003"
    store.close()


def test_a_program_that_is_still_open_stops_writing_once_another_upgraded(
    old: tuple[Path, bytes], coming: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = old
    store = open_store(path)
    log_packet(store, key)
    coming()
    migrate(path)
    monkeypatch.setattr(header, "SCHEMA", 1)
    with pytest.raises(Newer):
        log_packet(store, key)
    store.close()


def test_an_up_to_date_office_opens_without_the_upgrader(store: Store, path: Path) -> None:
    store.close()
    child = subprocess.run(
        [sys.executable, "-c", OPENED, str(path)],
        env={**os.environ, "PYTHONPATH": str(Path(csqdesk.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert child.stdout == "False\n"
