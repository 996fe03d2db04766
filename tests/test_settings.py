"""Checks that what a user chose comes back, and that a damaged file of choices never stops the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from csqdesk.settings import Settings, load_settings, save_settings, settings_file

CHOSEN = Settings(language="en", theme="dark", text_percent=150, printer="Accueil – étage 2", geometry="AdnQywAD")


def test_choices_come_back(tmp_path: Path) -> None:
    save_settings(CHOSEN, tmp_path / "new" / "folder")
    assert load_settings(tmp_path / "new" / "folder") == CHOSEN


def test_the_users_own_folder_is_the_usual_one(own_folders: Path) -> None:
    assert load_settings() == Settings()
    save_settings(CHOSEN)
    assert load_settings() == CHOSEN
    assert own_folders in settings_file().parents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Settings()),
        ("{", Settings()),
        ("[1, 2]", Settings()),
        ("null", Settings()),
        ('{"language": "de", "theme": "pink", "text_percent": 130}', Settings(text_percent=130)),
        ('{"language": 5, "text_percent": "large", "printer": null}', Settings()),
        ('{"text_percent": 9000}', Settings(text_percent=200)),
        ('{"text_percent": -1, "language": "en"}', Settings(language="en")),
        (
            '{"scanner_gap": 0, "scanner_silence": 9000, "scanner_least": 1}',
            Settings("fr", scanner_gap=10, scanner_silence=500, scanner_least=4),
        ),
        ('{"scanner_start": "A", "scanner_gap": "fast"}', Settings()),
        ('{"scanner_start": "F24"}', Settings(scanner_start="F24")),
        ('{"text_percent": true, "from_a_later_version": 1}', Settings()),
    ],
)
def test_what_cannot_be_understood_was_never_chosen(tmp_path: Path, text: str, expected: Settings) -> None:
    settings_file(tmp_path).write_text(text, "utf-8")
    assert load_settings(tmp_path) == expected


def test_bytes_that_are_no_text_were_never_chosen(tmp_path: Path) -> None:
    settings_file(tmp_path).write_bytes(b"\xff\xfe\x00{")
    assert load_settings(tmp_path) == Settings()


def test_a_save_that_fails_leaves_the_former_choices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(CHOSEN, tmp_path)

    def full(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="disk full"):
        save_settings(Settings(), tmp_path)
    assert load_settings(tmp_path) == CHOSEN
