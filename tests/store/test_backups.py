"""Backups: whole while others write, refused when damaged, thinned as they age; a restore keeps what lay there."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from csqdesk.problems import BadLocation, Busy, Corrupt, Newer, StorageFailed, Usage
from csqdesk.store import backups, checks, copies, header, shelf
from csqdesk.store.driver import connect, one
from csqdesk.store.keys import installation_key
from csqdesk.store.opening import Store, open_store
from tests.store.rows import NOW, issue_paper, log_packet

MONTREAL = timezone(timedelta(hours=-5))


def packets_in(path: Path) -> int:
    connection = connect(path, read_only=True)
    try:
        return int(one(connection, "SELECT count(*) FROM packet"))
    finally:
        connection.close()


def test_a_backup_holds_everything_that_was_told_and_is_one_plain_file(
    store: Store, key: bytes, tmp_path: Path
) -> None:
    for _ in range(3):
        log_packet(store, key)
    kept = backups.backup(store, tmp_path / "copies é" / "copie.csqdesk")
    assert packets_in(kept) == 3
    assert sorted(file.name for file in kept.parent.iterdir()) == ["copie.csqdesk", "copie.csqdesk.sha256"]
    digest = hashlib.sha256(kept.read_bytes()).hexdigest()
    assert copies.digest_file(kept).read_text(encoding="utf-8") == f"{digest}  copie.csqdesk\n"
    assert log_packet(store, key) == "26-00004"


def test_a_folder_gets_a_dated_backup(store: Store, key: bytes, tmp_path: Path) -> None:
    kept = backups.backup(store, tmp_path, now=NOW.astimezone(MONTREAL))
    assert kept == tmp_path / "office-20260305T140212Z.csqdesk"
    assert backups.backup(store.path, f"{tmp_path}/neuf/", now=NOW).parent == tmp_path / "neuf"


def test_while_another_process_writes_the_backup_is_whole(
    store: Store, key: bytes, tmp_path: Path, other_process: Callable[..., subprocess.Popen[str]]
) -> None:
    child = other_process(10_000)
    assert child.stdout is not None
    for count in range(3):
        told = child.stdout.readline().strip()
        kept = backups.backup(store, tmp_path / f"{count}.csqdesk")
        holds = copies.require_whole(kept)
        assert holds.numbers["packet"][2026] >= int(told[3:])
        assert holds.journal == holds.numbers["packet"][2026]


def test_a_newer_backup_takes_the_place_of_an_older_one_only(store: Store, key: bytes, tmp_path: Path) -> None:
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    log_packet(store, key)
    backups.backup(store, kept)
    assert packets_in(kept) == 1
    other = open_store(tmp_path / "other" / "office.csqdesk")
    with pytest.raises(Usage, match="problem-file-exists"):
        backups.backup(other, kept)
    other.close()
    letter = tmp_path / "lettre.odt"
    letter.write_bytes(b"Bonjour")
    with pytest.raises(Usage, match="problem-file-exists"):
        backups.backup(store, letter)
    assert letter.read_bytes() == b"Bonjour"
    with pytest.raises(Usage, match="problem-backup-onto-itself"):
        backups.backup(store, store.path)


def test_no_office_no_backup(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="problem-no-file"):
        backups.backup(tmp_path / "office.csqdesk", tmp_path / "copie.csqdesk")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_office_makes_no_backup_and_spoils_none(store: Store, key: bytes, tmp_path: Path) -> None:
    log_packet(store, key)
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    store.close()
    before = kept.read_bytes()
    damage(store.path)
    with pytest.raises(Corrupt):
        backups.backup(store.path, kept)
    assert kept.read_bytes() == before
    assert len(list(tmp_path.glob("copie*"))) == 2


def test_a_backup_that_cannot_be_written_is_a_failing_disk(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageFailed):
        backups.backup(store, tmp_path / "file" / "copie.csqdesk")


def damage(path: Path) -> None:
    """Overwrites the second half of every page but the first."""
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 8] = b"\xff" * 8
    path.write_bytes(bytes(content))


def test_a_restored_office_says_what_is_missing_since(store: Store, key: bytes, tmp_path: Path) -> None:
    log_packet(store, key)
    issue_paper(store, key)
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    for _ in range(3):
        log_packet(store, key)
    issue_paper(store, key)
    store.close()
    told = backups.restore(kept, store.path, now=NOW)
    aside = store.path.with_name("office.csqdesk.damaged-20260305T140212Z")
    assert told["aside"] == str(aside)
    assert told["holds"] == {"packet": "26-00001", "paper": "P26-00001", "journal": 2}
    assert told["missing"] == {
        "journal": 4,
        "packets": [{"first": "26-00002", "last": "26-00004", "count": 3}],
        "papers": [{"first": "P26-00002", "last": "P26-00002", "count": 1}],
    }
    assert packets_in(aside) == 4
    again = open_store(store.path)
    assert checks.check(again, installation_key(again.identity, create=False))["ok"]
    assert log_packet(again, key) == "26-00002"
    again.close()


def test_what_was_still_in_the_log_is_kept_aside_with_it(store: Store, key: bytes, tmp_path: Path) -> None:
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    for _ in range(2):
        log_packet(store, key)
    crashed = tmp_path / "crashed" / "office.csqdesk"
    crashed.parent.mkdir()
    crashed.write_bytes(store.path.read_bytes())
    header.wal_of(crashed).write_bytes(header.wal_of(store.path).read_bytes())
    told = backups.restore(kept, crashed)
    assert told["missing"]["packets"] == [{"first": "26-00001", "last": "26-00002", "count": 2}]
    assert packets_in(Path(told["aside"])) == 2
    again = open_store(crashed)
    with again.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM packet").scalar_one() == 0
    again.close()


def test_a_damaged_office_names_its_backup_and_is_kept_when_that_is_restored(store: Store, key: bytes) -> None:
    log_packet(store, key)
    kept = backups.backup_of_the_day(store, NOW)
    store.close()
    damage(store.path)
    before = store.path.read_bytes()
    with pytest.raises(Corrupt) as caught:
        open_store(store.path)
    assert caught.value.facts["backup"] == str(kept)
    told = backups.restore(caught.value.facts["backup"], store.path)
    assert told["missing"] is None
    assert Path(told["aside"]).read_bytes() == before
    assert packets_in(store.path) == 1


def test_where_nothing_lies_a_backup_becomes_the_office(store: Store, key: bytes, tmp_path: Path) -> None:
    log_packet(store, key)
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    told = backups.restore(kept, tmp_path / "neuf" / "office.csqdesk")
    assert (told["aside"], told["missing"]) == (None, None)
    again = open_store(tmp_path / "neuf" / "office.csqdesk")
    assert again.identity == store.identity
    again.close()


def test_two_restores_in_one_second_overwrite_nothing(store: Store, key: bytes, tmp_path: Path) -> None:
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    store.close()
    aside = {backups.restore(kept, store.path, now=NOW)["aside"] for _ in range(3)}
    assert len(aside) == 3
    assert all(Path(file).is_file() for file in aside)


@pytest.mark.parametrize("place", [20, 100, 5000, 40_000, -1])
def test_a_backup_damaged_by_one_bit_is_refused_and_nothing_is_touched(
    store: Store, key: bytes, tmp_path: Path, place: int
) -> None:
    log_packet(store, key)
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    store.close()
    content = bytearray(kept.read_bytes())
    content[place] ^= 4
    kept.write_bytes(bytes(content))
    before = {file.name: file.read_bytes() for file in store.path.parent.iterdir()}
    with pytest.raises(Corrupt):
        backups.restore(kept, store.path)
    assert {file.name: file.read_bytes() for file in store.path.parent.iterdir()} == before


def test_what_is_no_backup_is_refused(store: Store, tmp_path: Path) -> None:
    store.close()
    (tmp_path / "lettre.odt").write_bytes(b"Bonjour")
    (tmp_path / "vide").touch()
    for name in ("lettre.odt", "vide"):
        with pytest.raises(Corrupt):
            backups.restore(tmp_path / name, store.path)
    with pytest.raises(StorageFailed, match="problem-no-file"):
        backups.restore(tmp_path / "none", store.path)
    with pytest.raises(Usage, match="problem-backup-onto-itself"):
        backups.restore(store.path, store.path)
    open_store(store.path, create=False).close()


def test_a_backup_of_a_later_version_is_refused(store: Store, tmp_path: Path) -> None:
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    store.close()
    connection = connect(kept)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    copies.write_digest(kept, copies.sha256(kept))
    with pytest.raises(Newer):
        backups.restore(kept, store.path)


def test_a_cloud_folder_gets_no_office_by_restoring_either(store: Store, tmp_path: Path) -> None:
    kept = backups.backup(store, tmp_path / "Dropbox" / "copie.csqdesk")  # for a backup it is a good place
    with pytest.raises(BadLocation):
        backups.restore(kept, tmp_path / "Dropbox" / "office.csqdesk")


def test_an_office_that_is_open_is_not_taken_away(
    store: Store, key: bytes, tmp_path: Path, other_process: Callable[..., subprocess.Popen[str]]
) -> None:
    kept = backups.backup(store, tmp_path / "copie.csqdesk")
    with pytest.raises(Busy, match="problem-in-use"):
        backups.restore(kept, store.path)
    store.close()
    child = other_process(10_000)
    assert child.stdout is not None
    child.stdout.readline()
    with pytest.raises(Busy, match="problem-in-use"):
        backups.restore(kept, store.path)
    assert child.stdout.readline().startswith("26-")


def test_one_backup_a_day_as_montreal_counts_days(store: Store) -> None:
    evening = datetime(2026, 3, 5, 23, 30, tzinfo=MONTREAL)
    assert backups.backup_due(store.path, evening)
    assert (
        backups.backup_of_the_day(store, evening) == store.path.parent / "backups" / "office-20260306T043000Z.csqdesk"
    )
    assert backups.backup_of_the_day(store, evening + timedelta(minutes=20)) is None
    assert backups.backup_of_the_day(store, evening + timedelta(hours=1)) is not None


def test_backups_are_thinned_as_they_age(tmp_path: Path) -> None:
    path = tmp_path / "office.csqdesk"
    folder = tmp_path / "backups"
    folder.mkdir()
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    for hours in range(0, 24 * 800, 6):
        file = folder / shelf.dated_name(path, now - timedelta(hours=hours))
        file.touch()
        copies.digest_file(file).touch()
    for other in ("office-before-0002.csqdesk", "autre-20200101T000000Z.csqdesk", "notes.txt"):
        (folder / other).touch()
    gone = backups.rotate(path, now)
    left = [moment for moment, _ in shelf.dated_backups(path)]
    assert len([one for one in left if now - one < timedelta(days=2)]) == 8
    assert {one.date() for one in left} >= {(now - timedelta(days=days)).date() for days in range(14)}
    assert len({one.strftime("%G-%V") for one in left if now - one < timedelta(weeks=8)}) >= 8
    assert len({one.strftime("%Y-%m") for one in left}) == 24
    assert len(left) <= 8 + 14 + 8 + 24
    assert not any(file.exists() or copies.digest_file(file).exists() for file in gone)
    assert (folder / "office-before-0002.csqdesk").exists()
    assert (folder / "autre-20200101T000000Z.csqdesk").exists()
    assert backups.rotate(path, now) == []
