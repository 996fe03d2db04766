"""Opening an office: made where it was asked for, refused without a trace where it must not be."""

from __future__ import annotations

import os
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

import pytest

from csqdesk.problems import BadLocation, Busy, Corrupt, Newer, Problem, StorageFailed, Usage
from csqdesk.store import driver, engine, header, locations
from csqdesk.store.driver import connect, one
from csqdesk.store.opening import Store, open_store
from tests.store.rows import log_packet


def refused(path: Path, problem: type[Problem], key: str) -> Problem:
    """Opening ``path`` fails so, and leaves every byte and every name as it was."""
    before = _everything_in(path.parent)
    with pytest.raises(problem) as caught:
        open_store(path)
    assert caught.value.key == key
    assert _everything_in(path.parent) == before
    return caught.value


def _everything_in(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_new_office_has_its_mark_its_version_and_an_identity(path: Path) -> None:
    store = open_store(path)
    store.close()
    head = header.read_header(path)
    assert (head.application_id, head.schema) == (header.APPLICATION_ID, header.SCHEMA)
    assert len(store.identity) == 32
    again = open_store(path, create=False)
    assert again.identity == store.identity
    again.close()


def test_no_new_office_takes_the_place_of_one_that_is_gone(path: Path) -> None:
    from csqdesk.store import backups

    store = open_store(path)
    kept = backups.backup_of_the_day(store, datetime(2026, 3, 4, 9, tzinfo=UTC))
    store.close()
    path.unlink()
    problem = refused(path, Corrupt, "problem-missing-file-restore")
    assert problem.facts["backup"] == str(kept)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_nobody_else_may_read_the_office(path: Path) -> None:
    store = open_store(path)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    log_packet(store, b"k" * 32)
    assert stat.S_IMODE(header.wal_of(path).stat().st_mode) == 0o600
    store.close()


def test_every_connection_runs_with_the_settings_that_were_measured(store: Store) -> None:
    real = store.settings()
    assert real["journal_mode"] == "wal"
    assert real["synchronous"] == 2
    assert real["foreign_keys"] == 1
    assert real["fullfsync"] == real["checkpoint_fullfsync"] == 1
    assert real["trusted_schema"] == 0
    assert real["cell_size_check"] == 1
    assert real["mmap_size"] == 0
    assert real["busy_timeout"] == 15_000
    assert tuple(int(part) for part in real["sqlite"].split(".")) >= (3, 51, 3)


@pytest.mark.parametrize(
    "name",
    ["a b", "é à ç", "q?x=1", "a#b", "100%20", "%", "l'été", 'dit "oui"', "📬", "x" * 200, "a&b;c", "file:x", "~"],
)
def test_the_file_is_where_it_was_asked_for(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / f"{name[:40]}.csqdesk"
    store = open_store(str(path))
    log_packet(store, b"k" * 32)
    assert path.is_file()
    store.close()
    assert sorted(file.name for file in tmp_path.rglob("*")) == sorted([name, path.name])
    open_store(path, create=False).close()


def test_a_relative_path_counts_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    open_store("file:office").close()
    assert (tmp_path / "file:office").is_file()


def test_without_leave_to_create_nothing_is_made(path: Path) -> None:
    with pytest.raises(StorageFailed) as caught:
        open_store(path, create=False)
    assert caught.value.key == "problem-no-file"
    assert not path.parent.exists()


@pytest.mark.parametrize("content", [b"Bonjour", b"PK\x03\x04" + bytes(5000), bytes(4096), b"x"])
def test_somebody_elses_file_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lettre.csqdesk"
    path.write_bytes(content)
    assert refused(path, Corrupt, "problem-foreign-file").exit_code == 6


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    connection = connect(path)
    connection.execute("CREATE TABLE note (text)")
    connection.close()
    refused(path, Corrupt, "problem-foreign-file")


def test_a_later_versions_file_is_left_alone(store: Store, path: Path) -> None:
    store.close()
    connection = connect(path)
    connection.execute(f"PRAGMA user_version = {header.SCHEMA + 1}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    problem = refused(path, Newer, "problem-newer-file")
    assert problem.exit_code == 7
    assert problem.facts["found"] == header.SCHEMA + 1


def test_a_later_version_that_is_still_in_the_log_is_seen_too(store: Store, path: Path) -> None:
    log_packet(store, b"k" * 32)
    keep = connect(path)
    keep.execute(f"PRAGMA user_version = {header.SCHEMA + 1}")
    head = path.read_bytes()
    with pytest.raises(Newer), store.writing():
        pytest.fail("nothing may be written into a file of a later version")
    store.close()
    with pytest.raises(Newer):
        open_store(path)
    assert path.read_bytes() == head
    keep.close()


def test_a_file_emptied_under_its_log_is_damage_and_not_a_new_office(store: Store, path: Path, tmp_path: Path) -> None:
    log_packet(store, b"k" * 32)
    log = header.wal_of(path).read_bytes()
    lost = tmp_path / "lost" / "office.csqdesk"
    lost.parent.mkdir()
    lost.touch()
    header.wal_of(lost).write_bytes(log)
    refused(lost, Corrupt, "problem-damaged-file")


def test_a_log_that_belongs_to_another_file_is_refused(store: Store, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "office.csqdesk"
    open_store(other).close()
    for _ in range(40):
        log_packet(store, b"k" * 32)
    header.wal_of(other).write_bytes(header.wal_of(path).read_bytes())
    before = other.read_bytes()
    try:
        found = open_store(other)
    except Corrupt:
        assert other.read_bytes() == before
    else:  # every page that the log holds is whole: a later state of one office, never a mixture
        assert found.identity in (store.identity, found.identity)
        found.close()


def test_an_unclean_end_is_seen_and_recovered(store: Store, path: Path, tmp_path: Path) -> None:
    number = log_packet(store, b"k" * 32)
    after = tmp_path / "after" / "office.csqdesk"
    after.parent.mkdir()
    after.write_bytes(path.read_bytes())
    header.wal_of(after).write_bytes(header.wal_of(path).read_bytes())
    again = open_store(after)
    with again.reading() as session:
        assert session.connection().exec_driver_sql("SELECT number FROM packet").scalar_one() == number
    again.close()
    assert not header.wal_of(after).exists()


def test_a_lock_that_lasts_ends_in_busy(store: Store, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.close()
    monkeypatch.setattr(engine, "WAIT_SECONDS", 0.05)
    store = open_store(path)
    keep = connect(path)
    keep.execute("BEGIN IMMEDIATE")
    with pytest.raises(Busy) as caught, store.writing():
        pytest.fail("somebody else is writing")
    assert caught.value.exit_code == 4
    with store.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM packet").scalar_one() == 0
    keep.execute("ROLLBACK")
    keep.close()
    assert log_packet(store, b"k" * 32) == "26-00001"
    store.close()


def test_a_file_locked_whole_is_busy_to_open(store: Store, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.close()
    monkeypatch.setattr(driver.connect, "__kwdefaults__", {"read_only": False, "wait": 0.05})
    keep = connect(path)
    keep.execute("PRAGMA journal_mode = DELETE")
    keep.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Busy):
        open_store(path)
    keep.close()


@pytest.mark.parametrize("address", ["postgresql://office/csq", "postgresql+psycopg://u@h/d", "sqlite:///x.db"])
def test_an_address_is_not_a_path(address: str) -> None:
    with pytest.raises(Usage):
        open_store(address)


@pytest.mark.parametrize("target", ["", ":memory:", "a\x00b"])
def test_a_target_that_names_no_file(target: str) -> None:
    with pytest.raises(Usage):
        open_store(target)


@pytest.mark.parametrize("target", [r"\\serveur\partage\office.csqdesk", "//serveur/partage/x", "smb://serveur/x"])
def test_network_names_are_refused(target: str) -> None:
    with pytest.raises(BadLocation) as caught:
        open_store(target)
    assert caught.value.exit_code == 11


@pytest.mark.parametrize(
    "folder", ["OneDrive", "OneDrive - Ministère", "Dropbox", "Dropbox (Bureau)", "Google Drive", "iCloudDrive"]
)
def test_folders_that_a_cloud_copies_are_refused(tmp_path: Path, folder: str) -> None:
    path = tmp_path / folder / "csq" / "office.csqdesk"
    with pytest.raises(BadLocation) as caught:
        open_store(path)
    assert caught.value.key == "problem-cloud-folder"
    assert not (tmp_path / folder).exists()


@pytest.mark.skipif(not hasattr(os, "symlink") or sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_into_a_cloud_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "bureau").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(BadLocation):
        open_store(tmp_path / "bureau" / "office.csqdesk")


@pytest.mark.parametrize("folder", ["dropboxes", "my onedrive notes", "drive"])
def test_other_names_are_just_names(tmp_path: Path, folder: str) -> None:
    assert locations.cloud_folder(tmp_path / folder / "office.csqdesk") is None


MOUNTS = r"""27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 27 0:40 / /mnt/office\040share rw,relatime shared:5 - cifs //serveur/partage rw
31 27 0:41 / /home rw,relatime - nfs4 serveur:/home rw
32 31 0:42 / /home/croy/local rw - ext4 /dev/vdb rw
33 27 0:43 / /srv rw - fuse.sshfs u@h:/ rw
34 27 0:44 / /app rw - overlay overlay rw
35 27 0:45 / /vm rw - 9p hostshare rw
half a line""".splitlines()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/x", None),
        ("/mnt/office share/x", "cifs"),
        ("/mnt/office shares/x", None),
        ("/home/croy/x", "nfs4"),
        ("/home/croy/local/x", None),
        ("/srv/x", "fuse.sshfs"),
        ("/app/x", None),
        ("/vm/x", None),
    ],
)
def test_the_file_system_tells_a_network_share(path: str, kind: str | None) -> None:
    assert locations.network_kind(PurePosixPath(path), MOUNTS) == kind


def test_a_driver_connection_that_only_looks_changes_nothing(store: Store, path: Path) -> None:
    log_packet(store, b"k" * 32)
    before = path.read_bytes()
    looking = connect(path, read_only=True)
    assert one(looking, "SELECT count(*) FROM packet") == 1
    assert one(looking, "SELECT number FROM packet WHERE id = ?", 99) is None
    looking.close()
    assert path.read_bytes() == before


def test_what_a_killed_upgrade_had_half_written_is_taken_back(store: Store, path: Path, tmp_path: Path) -> None:
    number = log_packet(store, b"k" * 32)
    store.close()
    writing = connect(path)
    writing.execute("PRAGMA journal_mode = DELETE")
    writing.execute("PRAGMA cache_size = 1")
    writing.execute("BEGIN IMMEDIATE")
    writing.execute("CREATE TABLE half (x)")
    for _ in range(50):
        writing.execute("INSERT INTO half VALUES (zeroblob(3000))")
    killed = tmp_path / "killed" / "office.csqdesk"
    killed.parent.mkdir()
    for ending in ("", "-journal"):
        killed.with_name(killed.name + ending).write_bytes(path.with_name(path.name + ending).read_bytes())
    writing.close()
    assert killed.with_name(killed.name + "-journal").stat().st_size > 0
    again = open_store(killed)
    with again.reading() as session:
        assert session.connection().exec_driver_sql("SELECT number FROM packet").scalar_one() == number
        names = session.connection().exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
    assert "half" not in names
    again.close()
