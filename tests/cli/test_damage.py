"""What ``check`` and the other commands say of a file that a disk, a hand or a later program changed."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csqdesk.store.driver import connect

from .conftest import Command


@pytest.fixture
def office(csqdesk: Command, envelope: Callable[..., dict[str, Any]], tmp_path: Path) -> Path:
    """A closed office with two envelopes and a receipt."""
    path = tmp_path / "bureau.csqdesk"
    csqdesk("--db", path, "packet", "add", "--json", "-", fed=[envelope(), envelope(ref="deux")])
    assert csqdesk("--db", path, "receipt", "26-00001", "--pdf", tmp_path / "r.pdf").code == 0
    shutil.rmtree(tmp_path / "backups", ignore_errors=True)
    return path


def by_hand(path: Path, *statements: str) -> None:
    connection = connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_healthy_office_is_told_healthy(csqdesk: Command, office: Path) -> None:
    assert csqdesk("--db", office, "check", "--json").line == {"ok": True, "problems": []}


@pytest.mark.parametrize(
    ("statements", "fault"),
    [
        (["UPDATE instrument SET amount_cents = 1"], "row_changed"),
        (["UPDATE person SET family_name = 'Autre' WHERE id = 1"], "row_changed"),
        (["UPDATE paper SET pdf = x'25504446'"], "paper_changed"),
        (["DELETE FROM item WHERE id = 1"], "row_missing"),
        (
            [
                "DROP TRIGGER journal_entry_delete_refused",
                "DROP TRIGGER journal_detail_delete_refused",
                "DELETE FROM journal_detail WHERE entry_id = 2",
                "DELETE FROM journal_entry WHERE id = 2",
            ],
            "line_missing",
        ),
    ],
)
def test_an_edit_by_hand_ends_in_8(csqdesk: Command, office: Path, statements: list[str], fault: str) -> None:
    by_hand(office, *statements)
    answer = csqdesk("--db", office, "check", "--json")
    assert answer.code == 8
    assert fault in {problem["what"] for problem in answer.line["problems"]}
    assert {problem["code"] for problem in answer.line["problems"]} == {"journal"}


def cut(path: Path, bytes_left: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(bytes_left) if bytes_left > 1 else int(len(content) * bytes_left)])


@pytest.mark.parametrize("left", [0.5, 0.9, 4096, 4097, 100, 99, 16])
def test_a_file_cut_short_is_told_damaged_and_left_alone(csqdesk: Command, office: Path, left: float) -> None:
    cut(office, left)
    before = office.read_bytes()
    for command in (["check", "--json"], ["check", "--quick", "--json"], ["packet", "list", "--json"]):
        answer = csqdesk("--db", office, *command)
        assert (answer.code, answer.said.count("\n")) == (6, 1)
        if command[0] == "check":
            assert answer.line["ok"] is False
            assert answer.line["problems"][0]["code"] == "corrupt"
    assert office.read_bytes() == before


def test_a_file_emptied_is_not_taken_for_a_new_office_where_backups_of_it_lie(csqdesk: Command, office: Path) -> None:
    csqdesk("--db", office, "backup", f"{office.parent / 'backups'}/")
    office.write_bytes(b"")
    answer = csqdesk("--db", office, "packet", "list", "--json")
    assert answer.code == 6
    assert "backups" in answer.said
    assert office.read_bytes() == b""


@pytest.mark.parametrize("seed", range(60))
def test_bits_flipped_never_end_without_a_word(csqdesk: Command, office: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(office.read_bytes())
    for _ in range(chance.choice([1, 3, 30])):
        content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)
    office.write_bytes(bytes(content))
    for command in (["check", "--json"], ["packet", "list", "--json"], ["assess", "26-00001", "--json"]):
        assert csqdesk("--db", office, *command).code in (0, 3, 6, 8), command


def test_a_newer_or_foreign_file_is_left_byte_for_byte(csqdesk: Command, office: Path) -> None:
    content = office.read_bytes()
    newer = content[:60] + (99).to_bytes(4, "big") + content[64:]
    for changed, code, word in ((newer, 7, "newer"), (b"Bonjour.\n" * 600, 6, "corrupt")):
        office.write_bytes(changed)
        for command in (["packet", "list", "--json"], ["migrate", "--json"], ["backup", office.parent / "b.csqdesk"]):
            assert csqdesk("--db", office, *command).code == code
        answer = csqdesk("--db", office, "check", "--json")
        assert (answer.code, answer.line["problems"][0]["code"]) == (code, word)
        assert office.read_bytes() == changed


def test_a_backup_asked_for_in_a_folder_gets_a_dated_name_there(csqdesk: Command, office: Path) -> None:
    made = Path(csqdesk("--db", office, "backup", f"{office.parent / 'copies'}/", "--json").line["backup"])
    assert made.parent == office.parent / "copies"
    office.write_bytes(b"x" * 5000)
    answer = csqdesk("--db", office, "restore", made, "--json")
    assert answer.code == 0
    assert Path(answer.line["aside"]).read_bytes() == b"x" * 5000
    assert csqdesk("--db", office, "check", "--json").line["ok"]


@pytest.mark.parametrize("target", ["", "dossier", "r.pdf/x.pdf", "n" * 300 + ".pdf", "n" * 250 + ".pdf"])
def test_a_receipt_that_cannot_be_written_is_not_issued(
    csqdesk: Command, office: Path, tmp_path: Path, target: str
) -> None:
    (tmp_path / "dossier").mkdir()
    before = (tmp_path / "r.pdf").read_bytes()
    named = tmp_path / target if target else Path()
    answer = csqdesk("--db", office, "receipt", "26-00002", "--pdf", named)
    if target == "n" * 250 + ".pdf":
        assert answer.code == 0, "a name that the disk takes"
        return
    assert (answer.code, answer.said.count("\n")) == (5, 1)
    assert (tmp_path / "r.pdf").read_bytes() == before
    assert not list(tmp_path.rglob("*.part"))
    again = csqdesk("--db", office, "receipt", "26-00002", "--pdf", tmp_path / "bon.pdf", "--json")
    assert again.line["duplicate"] is False
