"""Brings an office's file to the newest schema, in one transaction and with a copy kept first."""

from __future__ import annotations

import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from csqdesk.store import guards, header
from csqdesk.store.faults import damaged, told
from csqdesk.store.header import APPLICATION_ID, Header, require_ours
from csqdesk.store.locations import require_local, require_path

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent
"""Where Alembic finds its environment and the revisions: inside the package, wheel and frozen build alike."""


def migrate(target: str | Path) -> dict[str, Any]:
    """Upgrades the file at ``target`` (an empty one becomes a new office): ``{"path", "from", "to", "backup"}``.

    Several processes may ask at once: one does it, the others find it done. Raises Corrupt, Newer, BadLocation, Busy,
    StorageFailed; then the file is as it was.
    """
    from sqlalchemy import URL, NullPool, create_engine
    from sqlcipher3 import dbapi2

    from csqdesk.store.driver import WAIT_SECONDS
    from csqdesk.store.place import look_at, make_room

    path = require_path(target)
    with told(path):
        require_local(path)
        found = look_at(path).schema
        if found == header.SCHEMA:
            _settle(path)
            return {"path": str(path), "from": found, "to": header.SCHEMA, "backup": None}
        if not found:
            make_room(path)
        backup = _copy_before(path) if found else None
        engine = create_engine(
            URL.create("sqlite", database=str(path)),
            module=dbapi2,
            poolclass=NullPool,
            connect_args={"isolation_level": None, "timeout": WAIT_SECONDS},
        )
        with engine.connect() as connection:
            # Off while tables are rebuilt, and checked as a whole before the commit. EXTRA: also the name of the new
            # file has to survive a power cut, and it is not in write-ahead mode yet.
            for setting in ("foreign_keys = 0", "synchronous = 3", "fullfsync = 1", "trusted_schema = 0"):
                connection.exec_driver_sql(f"PRAGMA {setting}")
            found = _upgrade(connection, path)
        _settle(path)
        return {"path": str(path), "from": found, "to": header.SCHEMA, "backup": str(backup) if backup else None}


def _upgrade(connection: Connection, path: Path) -> int:
    """Does the whole upgrade between one BEGIN and one COMMIT; returns the schema it found there."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        found = _schema_of(connection, path)
        if found < header.SCHEMA:
            _run_alembic(connection)
            guards.set_up(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {header.SCHEMA}")
            connection.exec_driver_sql(
                "INSERT INTO office (id, identity, created_at) VALUES (1, ?, ?) ON CONFLICT (id) DO NOTHING",
                (secrets.token_hex(16), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")),
            )
            _require_whole(connection, path)
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        with suppress(Exception):  # a failed COMMIT may have rolled back already
            connection.exec_driver_sql("ROLLBACK")
        raise
    return found


def _settle(path: Path) -> None:
    """Leaves the file in write-ahead mode, its header telling the new version."""
    from csqdesk.store.driver import connect
    from csqdesk.store.engine import switch_to_wal

    connection = connect(path)
    try:
        switch_to_wal(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def _schema_of(connection: Connection, path: Path) -> int:
    """The schema seen inside the transaction: another process may have been quicker."""
    application_id = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    schema = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    if application_id or schema or tables:
        require_ours(Header(application_id, schema), path)
    return schema


def _run_alembic(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _require_whole(connection: Connection, path: Path) -> None:
    orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    fault = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if orphan is not None or fault != "ok":
        raise damaged(path, orphan or fault)


def _copy_before(path: Path) -> Path:
    """The copy kept once per target revision, beside the daily ones."""
    from csqdesk.store.backups import backup_before_upgrade

    return backup_before_upgrade(path, header.SCHEMA)
