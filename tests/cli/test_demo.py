"""The practice run: every branch of the main job, papers to open, in any folder, as often as one likes."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Command, ordinary, program

BRANCHES = {
    "demo-01": ("complete", "exact"),
    "demo-02": ("incomplete", "exact"),
    "demo-03": ("incomplete", "unusable"),
    "demo-04": ("incomplete", "partial"),
    "demo-05": ("complete", "over"),
    "demo-06": ("complete", "exact"),
    "demo-07": ("incomplete", "exact"),
    "demo-08": ("complete", "exact"),
    "demo-09": ("complete", "not_due"),
    "demo-10": ("misdirected", "exact"),
    "demo-11": ("unmatched", "none"),
    "demo-12": ("complete", "exact"),
    "demo-13": ("to_verify", "exact"),
    "demo-14": ("complete", "exact"),
}


def test_every_branch_is_shown_and_each_leaves_its_papers(csqdesk: Command, tmp_path: Path) -> None:
    answer = csqdesk("demo", "--folder", tmp_path / "essai", "--json")
    assert answer.code == 0
    shown = {one["ack"]["ack"]: one for one in answer.lines}
    verdicts = {ref: one["assessment"] for ref, one in shown.items()}
    assert {ref: (one["state"], one["fees"]["state"]) for ref, one in verdicts.items()} == BRANCHES
    due = verdicts["demo-06"]["fees"]
    assert (due["due_cents"], [one["method"] for one in verdicts["demo-06"]["instruments"]]) == (
        100500,
        ["money_order"] * 2,
    )
    assert verdicts["demo-07"]["certificates"]["older_than_24_months"] == 1
    assert any(one["item"] == "consent" and one["required"] for one in verdicts["demo-08"]["items"])
    assert shown["demo-12"]["ack"]["request"] == shown["demo-03"]["ack"]["request"]
    for one in shown.values():
        for name in one["papers"]:
            assert (tmp_path / "essai" / name).read_bytes().startswith(b"%PDF")
    told = "the receipt, the letter of return, the notice of what is missing"
    assert len(shown["demo-03"]["papers"]) == 3, told


def test_what_went_back_is_not_told_again(csqdesk: Command, tmp_path: Path) -> None:
    told = csqdesk("demo", "--folder", tmp_path / "essai").out
    assert told.count("Chèque personnel : mode non accepté".replace(" :", "\u00a0:")) == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", ["à l’été 2026", 'l\'"essai"', "50 %20?#", "-x", "a/b/c"])
def test_any_folder_takes_the_demo_twice(csqdesk: Command, tmp_path: Path, name: str) -> None:
    for _ in range(2):
        assert csqdesk("--lang", "en", "demo", f"--folder={tmp_path}/{name}").code == 0
    assert len(list((tmp_path / name).glob("P26-*.pdf"))) == 20


def test_a_folder_that_cannot_be_is_told(csqdesk: Command, tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("x", "utf-8")
    for named in ("fichier", "fichier/dessous", "n" * 300):
        answer = csqdesk("demo", "--folder", tmp_path / named)
        assert (answer.code, answer.said.count("\n")) == (5, 1), named
        assert "Aucun fichier ne peut être à cet endroit" in answer.said
    assert csqdesk("demo", "--folder", "").code == 2
    assert (tmp_path / "fichier").read_text("utf-8") == "x"


def test_a_folder_that_is_read_only_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "lecture"
    folder.mkdir(mode=0o555)
    done = program("demo", "--folder", folder, before=ordinary())
    assert done.code == 5, done.err
    assert "lecture seule" in done.err.splitlines()[-1]
    assert not list(folder.iterdir())
