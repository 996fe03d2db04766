"""The installation's key: made once, for its owner only, one for each office, never quietly made anew."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from csqdesk.places import settings_folder
from csqdesk.problems import JournalBroken, StorageFailed
from csqdesk.store.keys import installation_key, key_file


def test_the_same_office_gets_the_same_key(tmp_path: Path) -> None:
    key = installation_key("a" * 32, tmp_path / "settings")
    assert len(key) == 32
    assert installation_key("a" * 32, tmp_path / "settings", create=False) == key
    assert installation_key("b" * 32, tmp_path / "settings") != key
    assert len(list((tmp_path / "settings").iterdir())) == 2


def test_the_key_lies_in_the_settings_folder_apart_from_the_office() -> None:
    assert key_file("a" * 32).parent == settings_folder()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    installation_key("a" * 32, tmp_path / "settings")
    assert stat.S_IMODE(key_file("a" * 32, tmp_path / "settings").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [None, "", "abc", "zz" * 32, "ab" * 31, "é"])
def test_a_missing_or_spoilt_key_is_said_and_not_replaced(tmp_path: Path, content: str | None) -> None:
    file = key_file("a" * 32, tmp_path)
    if content is not None:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(JournalBroken) as caught:
        installation_key("a" * 32, tmp_path, create=False)
    assert caught.value.key == "problem-journal-key-missing"
    assert file.exists() == (content is not None)


def test_a_folder_that_cannot_be_made_is_a_failing_disk(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file")
    with pytest.raises(StorageFailed):
        installation_key("a" * 32, tmp_path / "settings")
