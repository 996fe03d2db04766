"""Looking after the office, pointed at files and folders that are missing, foreign, damaged, newer, closed or full."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from csqdesk.casework.desk import Desk

from .conftest import Command, ordinary, program

Envelope = Callable[..., dict[str, Any]]
COMMANDS = (["check", "--json"], ["check", "--quick"], ["migrate"], ["settings"], ["doctor"], ["packet", "list"])


@pytest.fixture
def office(csqdesk: Command, envelope: Envelope, tmp_path: Path) -> Path:
    """A closed office with one envelope."""
    path = tmp_path / "bureau" / "bureau.csqdesk"
    assert csqdesk("--db", path, "packet", "add", "-", fed=[envelope()]).code == 0
    return path


@pytest.fixture
def spoilt(office: Path) -> Path:
    """A file of this name with no backups near it, for spoiling."""
    path = office.parent.parent / "autre" / "bureau.csqdesk"
    path.parent.mkdir()
    path.write_bytes(office.read_bytes())
    return path


SPOIL: dict[str, tuple[int, Callable[[bytes], bytes]]] = {
    "foreign": (6, lambda content: b"Bonjour.\n" * 900),
    "damaged": (6, lambda content: content[:5000] + bytes(4000) + content[9000:]),
    "cut": (6, lambda content: content[: len(content) // 2]),
    "newer": (7, lambda content: content[:60] + (99).to_bytes(4, "big") + content[64:]),
}


@pytest.mark.parametrize("kind", SPOIL)
def test_a_file_that_is_no_office_is_told_by_its_own_name_and_left(csqdesk: Command, spoilt: Path, kind: str) -> None:
    code, change = SPOIL[kind]
    spoilt.write_bytes(change(spoilt.read_bytes()))
    before = spoilt.read_bytes()
    elsewhere = spoilt.parent.parent / "copie.csqdesk"
    for words in (*COMMANDS, ["backup", elsewhere]):
        answer = csqdesk("--db", spoilt, *words)
        assert (answer.code, answer.said.count("\n")) == (code, 1), words
        assert str(spoilt) in answer.said, words
        assert "copie" not in answer.said
    assert spoilt.read_bytes() == before
    assert not elsewhere.exists()


@pytest.mark.parametrize("kind", SPOIL)
def test_a_backup_that_does_not_hold_is_named_and_changes_nothing(
    csqdesk: Command, office: Path, spoilt: Path, kind: str
) -> None:
    code, change = SPOIL[kind]
    spoilt.write_bytes(change(spoilt.read_bytes()))
    before, names = office.read_bytes(), sorted(os.listdir(office.parent))
    answer = csqdesk("--db", office, "restore", spoilt)
    assert (answer.code, answer.said.count("\n")) == (code, 1)
    assert str(spoilt) in answer.said and str(office) not in answer.said and ".part-" not in answer.said
    assert office.read_bytes() == before
    kept = [name for name in os.listdir(office.parent) if not name.endswith(("-wal", "-shm")) or ".part" in name]
    assert sorted(kept) == names


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("restore", "rien.csqdesk"), 5),
        (("restore", ""), 2),
        (("restore", "/"), 5),
        (("backup", ""), 2),
        (("backup", "n" * 300), 5),
        (("backup", "/dev/null"), 2),
    ],
)
def test_a_name_that_leads_nowhere(csqdesk: Command, office: Path, words: tuple[str, str], code: int) -> None:
    before = office.read_bytes()
    answer = csqdesk("--db", office, *words)
    assert (answer.code, answer.said.count("\n")) == (code, 1)
    assert office.read_bytes() == before
    if sys.platform != "win32":
        assert Path("/dev/null").is_char_device()


def test_a_restoration_says_what_is_missing_since_and_where_the_former_file_is(
    csqdesk: Command, envelope: Envelope, office: Path, tmp_path: Path
) -> None:
    csqdesk("--db", office, "backup", tmp_path / "copie.csqdesk")
    more = [envelope(ref=f"r{place}", tracking=None) for place in range(2)]
    csqdesk("--db", office, "packet", "add", "-", fed=more)
    csqdesk("--db", office, "receipt", "26-00001", "--pdf", tmp_path / "r.pdf")
    answer = csqdesk("--db", office, "restore", tmp_path / "copie.csqdesk", "--json")
    assert answer.code == 0
    assert answer.line["missing"]["packets"] == [{"first": "26-00002", "last": "26-00003", "count": 2}]
    assert "Les envois 26-00002 à 26-00003 manquent depuis" in answer.said
    assert "La pièce émise P26-00001 manque depuis" in answer.said
    assert answer.line["aside"] in answer.said
    new = csqdesk("--db", tmp_path / "neuf.csqdesk", "restore", tmp_path / "copie.csqdesk")
    assert (new.code, "ancien" in new.said) == (0, False)


def test_an_office_open_elsewhere_is_not_replaced(csqdesk: Command, office: Path, tmp_path: Path) -> None:
    csqdesk("--db", office, "backup", tmp_path / "copie.csqdesk")
    desk = Desk.open(office)
    try:
        assert program("--db", office, "restore", tmp_path / "copie.csqdesk").code == 4
        assert csqdesk("--db", office, "restore", tmp_path / "copie.csqdesk").code == 4
    finally:
        desk.close()
    assert csqdesk("--db", office, "restore", tmp_path / "copie.csqdesk").code == 0


@pytest.mark.slow
def test_what_may_not_be_written_or_read_is_told(office: Path, tmp_path: Path) -> None:
    closed = tmp_path / "ferme"
    shutil.copytree(office.parent, closed)
    file, copy = closed / office.name, tmp_path / "copie.csqdesk"
    before = file.read_bytes()
    file.chmod(0o444)
    closed.chmod(0o555)
    try:
        for words in (*COMMANDS, ["restore", office]):
            answer = program("--db", file, *words, before=ordinary())
            assert (answer.code, answer.err.count("\n")) == (5, 1), (words, answer.err)
        into = program("--db", office, "backup", closed / "x.csqdesk", before=ordinary())
        assert (into.code, "lecture seule" in into.err) == (5, True)
    finally:
        closed.chmod(0o755)
    assert file.read_bytes() == before
    copy.write_bytes(before)
    copy.chmod(0)
    unread = program("--db", office, "restore", copy, before=ordinary())
    assert (unread.code, str(copy) in unread.err) == (5, True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 900 kB, where this account may make one."""
    place = tmp_path / "petit"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False).returncode
    except OSError:
        done = 1
    if done:
        pytest.skip("no disk can be made here")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.mark.slow
def test_a_full_disk_ends_in_5_keeps_what_was_acknowledged_and_can_be_read(
    csqdesk: Command, envelope: Envelope, small_disk: Path, tmp_path: Path
) -> None:
    path = small_disk / "bureau.csqdesk"
    lines = [envelope(ref=f"r{place}", tracking=None) for place in range(60)]
    answer = csqdesk("--db", path, "packet", "add", "-", fed=lines)
    assert (answer.code, answer.lines[-1]["code"]) == (5, "storage")
    assert "plein" in answer.said
    acknowledged = [one["ack"] for one in answer.lines[:-1]]
    kept = csqdesk("--db", path, "packet", "list")
    assert (kept.code, [one["record"]["ref"] for one in kept.lines]) == (0, acknowledged)
    assert csqdesk("--db", path, "settings").code == 0
    assert csqdesk("--db", path, "check").code == 0
    for words in (["backup", small_disk / "copie.csqdesk"], ["demo", "--folder", small_disk / "essai"]):
        full = csqdesk("--db", path, *words)
        assert (full.code, "plein" in full.said) == (5, True), full.said
    assert not list(small_disk.rglob("*.part-*"))
    with suppress(FileNotFoundError):
        shutil.rmtree(small_disk / "essai")
    made = csqdesk("--db", path, "backup", tmp_path / "copie.csqdesk")
    assert made.code == 0
    subprocess.run(["mount", "-o", "remount,size=9m", str(small_disk)], check=True)
    assert csqdesk("--db", path, "packet", "add", "-", fed=lines).code == 0
    assert csqdesk("--db", path, "check").code == 0
