"""Checks what the two commands decide and say, without installing anything."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import start

ROOT = Path(__file__).resolve().parent.parent
PINNED = re.compile(r"^([A-Za-z0-9._-]+==\S+(?: ; [^\\]*?)?) \\$", re.MULTILINE)


def test_only_the_standard_library_is_imported() -> None:
    tree = ast.parse((ROOT / "start.py").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= set(sys.stdlib_module_names)


# --- what a command line asks for ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "environ", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, False),
        ("linux", {"QT_QPA_PLATFORM": "vnc:size=1280x800"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_where_a_person_would_see_a_window(platform: str, environ: dict[str, str], seen: bool) -> None:
    assert start.has_screen(platform, environ) is seen


def test_without_a_screen_the_demonstration_runs_and_needs_no_qt_library() -> None:
    asked = start.plan([], "linux", {})
    assert asked.arguments == ["-m", "csqdesk", "demo"]
    assert asked.libraries == {}
    assert asked.first_say == "no_screen"


def test_with_a_screen_the_window_opens_with_what_x_needs() -> None:
    asked = start.plan([], "linux", {"DISPLAY": ":0"})
    assert asked.arguments == ["-m", "csqdesk"]
    assert asked.libraries == {**start.CORE, **start.XCB}
    assert asked.first_say == ""


def test_wayland_alone_needs_its_own_libraries_and_windows_none() -> None:
    assert start.libraries_for("linux", {"WAYLAND_DISPLAY": "wayland-0"}) == {**start.CORE, **start.WAYLAND}
    assert start.plan([], "win32", {}).libraries == {}


def test_tests_run_without_a_screen_and_need_only_the_core() -> None:
    asked = start.plan(["test", "-k", "fees"], "linux", {"DISPLAY": ":0"})
    assert asked.arguments == ["-m", "pytest", "-k", "fees"]
    assert asked.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert asked.libraries == start.CORE


def test_any_other_word_goes_to_the_program_unchanged() -> None:
    asked = start.plan(["demo", "--folder", "essai"], "linux", {})
    assert asked.arguments == ["-m", "csqdesk", "demo", "--folder", "essai"]
    assert asked.libraries == {}
    assert start.plan(["bench", "one_receipt"], "linux", {}).arguments == ["-m", "benchmarks", "one_receipt"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], ["-n", "2", "--dist", "worksteal"]),
        (["--fast"], ["-m", "not slow", "-n", "2", "--dist", "worksteal"]),
        (["--color=no"], ["-n", "2", "--dist", "worksteal", "--color=no"]),
        (["tests/rules"], ["tests/rules"]),
        (["--fast", "tests/rules"], ["-m", "not slow", "tests/rules"]),
        (["-n0"], ["-n0"]),
        (["--pdb"], ["--pdb"]),
    ],
)
def test_a_whole_run_uses_the_cores_and_fast_leaves_out_slow_tests(given: list[str], expected: list[str]) -> None:
    assert start.pytest_arguments(given, cores=2) == expected


def test_one_core_runs_in_one_process() -> None:
    assert start.pytest_arguments([], cores=1) == []


# --- the set-up that mends itself ---------------------------------------------------------------------------------


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a lock and a project table, and no environment yet."""
    (tmp_path / "requirements.lock").write_text("a==1 \\\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "LOCK", tmp_path / "requirements.lock")
    return tmp_path


class Machine:
    """A machine on which every step is noted; the steps named in ``fails`` go wrong."""

    def __init__(self, *, fails: tuple[str, ...] = ()) -> None:
        self.fails = fails
        self.lines: list[str] = []

    def run(self, command: list[str | Path], *, quiet: bool = False) -> bool:
        line = " ".join(str(part) for part in command)
        self.lines.append(line)
        if any(word in line for word in self.fails):
            return False
        if " venv " in f"{line} ":
            python = start.venv_python(start.VENV)
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return True

    def did(self, words: str) -> bool:
        return any(words in line for line in self.lines)


def on(monkeypatch: pytest.MonkeyPatch, machine: Machine, *programs: str) -> Machine:
    monkeypatch.setattr(start, "run", machine.run)
    monkeypatch.setattr(start.shutil, "which", lambda name: f"/usr/bin/{name}" if name in programs else None)
    return machine


def test_a_finished_set_up_starts_nothing(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = on(monkeypatch, Machine())
    start.ensure_environment()
    assert first.did("pip install") and first.did("--require-hashes")
    second = on(monkeypatch, Machine())
    assert start.ensure_environment() == start.venv_python(checkout / ".venv")
    assert second.lines == []


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_installs_again(
    changed: str, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on(monkeypatch, Machine())
    start.ensure_environment()
    (checkout / changed).write_text("other\n", encoding="utf-8")
    again = on(monkeypatch, Machine())
    start.ensure_environment()
    assert again.did("pip install")


def test_a_moved_checkout_is_pointed_at_its_own_source(checkout: Path) -> None:
    elsewhere = checkout / "copie"
    elsewhere.mkdir()
    for name in ("requirements.lock", "pyproject.toml"):
        (elsewhere / name).write_bytes((checkout / name).read_bytes())
    assert start.fingerprint(elsewhere) != start.fingerprint(checkout)


def test_an_interrupted_installation_is_not_taken_for_a_finished_one(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on(monkeypatch, Machine(fails=("pip install",)))
    with pytest.raises(start.Stop) as stop:
        start.ensure_environment()
    assert stop.value.code == start.SETUP_FAILED
    assert "relancez la même commande" in capsys.readouterr().err
    assert not start.is_ready(checkout / ".venv", start.fingerprint(checkout))
    half_written = checkout / ".venv" / "half-written"
    half_written.touch()
    on(monkeypatch, Machine())
    start.ensure_environment()
    assert not half_written.exists()
    assert start.is_ready(checkout / ".venv", start.fingerprint(checkout))


def test_a_half_made_environment_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leftover = checkout / ".venv" / "lib" / "leftover"
    leftover.parent.mkdir(parents=True)
    leftover.touch()
    machine = on(monkeypatch, Machine())
    start.ensure_environment()
    assert machine.did("-m venv")
    assert not leftover.exists()


def test_a_file_in_the_place_of_the_environment_is_replaced(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / ".venv").write_text("", encoding="utf-8")
    on(monkeypatch, Machine())
    assert start.ensure_environment().exists()


@pytest.mark.skipif(os.name == "nt", reason="links need a right that few have on Windows")
def test_a_link_to_a_folder_that_is_gone_is_replaced(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / ".venv").symlink_to(checkout / "gone", target_is_directory=True)
    on(monkeypatch, Machine())
    assert start.ensure_environment().exists()


def test_uv_is_used_where_it_works(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    machine = on(monkeypatch, Machine(), "uv")
    start.ensure_environment()
    assert machine.did("uv pip install") and not machine.did("-m pip install")


@pytest.mark.parametrize("step", ["uv venv", "uv pip install"])
def test_where_uv_fails_pip_does_it(
    step: str, checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = on(monkeypatch, Machine(fails=(step,)), "uv")
    start.ensure_environment()
    assert machine.did("-m pip install --disable-pip-version-check") or machine.did("-m pip install -q")
    assert "uv did not manage" in capsys.readouterr().err


# --- the system's libraries ---------------------------------------------------------------------------------------


def lacking(monkeypatch: pytest.MonkeyPatch, *missing: str, until: Machine | None = None) -> None:
    def loads(library: str) -> bool:
        return library not in missing or (until is not None and until.did("install -y"))

    monkeypatch.setattr(start, "loads", loads)


def test_nothing_is_installed_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = on(monkeypatch, Machine(), "apt-get", "sudo")
    lacking(monkeypatch)
    start.need_libraries(start.CORE)
    assert machine.lines == []


@pytest.mark.skipif(os.name == "nt", reason="there is no apt on Windows")
def test_an_administrator_gets_the_missing_packages_and_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = on(monkeypatch, Machine(), "apt-get")
    monkeypatch.setattr(start.os, "geteuid", lambda: 0)
    lacking(monkeypatch, "libGL.so.1", "libEGL.so.1", until=machine)
    start.need_libraries(start.CORE)
    assert machine.lines[-1].endswith("install -y --no-install-recommends libgl1 libegl1")
    assert "sudo" not in machine.lines[-1]
    said = capsys.readouterr().err
    assert "avec apt: libgl1 libegl1" in said and "with apt: libgl1 libegl1" in said


@pytest.mark.skipif(os.name == "nt", reason="there is no sudo on Windows")
def test_another_user_goes_through_sudo(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    machine = on(monkeypatch, Machine(), "apt-get", "sudo")
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    lacking(monkeypatch, "libxcb-cursor.so.0", until=machine)
    start.need_libraries({**start.CORE, **start.XCB})
    assert machine.lines[-1].startswith("/usr/bin/sudo")
    assert "(sudo)" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="there is no apt on Windows")
@pytest.mark.parametrize(("programs", "fails"), [(("apt-get",), ()), (("apt-get", "sudo"), ("install -y",)), ((), ())])
def test_otherwise_the_exact_line_is_printed_and_nothing_goes_on(
    programs: tuple[str, ...],
    fails: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    on(monkeypatch, Machine(fails=fails), *programs)
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    lacking(monkeypatch, "libGL.so.1")
    with pytest.raises(start.Stop) as stop:
        start.need_libraries(start.CORE)
    assert stop.value.code == start.LIBRARIES_MISSING
    line = "apt-get update && apt-get install -y --no-install-recommends libgl1"
    assert line in capsys.readouterr().err


# --- what is said, and the lock -----------------------------------------------------------------------------------


def test_each_message_is_said_in_french_then_in_english() -> None:
    for key, said in start.SAY.items():
        assert len(said) == 2, key
        french, english = (set(re.findall(r"{(\w+)}", sentence)) for sentence in said)
        assert french >= english, key
        assert "'" not in said[0], f"{key}: the apostrophe of displayed text is curly"


def test_help_names_both_commands_and_starts_nothing() -> None:
    command = [sys.executable, str(ROOT / "start.py"), "--help"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "python3 start.py test" in shown.stdout
    assert "python3 start.py bench" in shown.stdout


def test_an_old_python_is_told_plainly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(start.sys, "version_info", (3, 10, 2))
    assert start.main([]) == start.TOO_OLD
    assert "Il faut Python 3.11" in capsys.readouterr().err


def test_every_locked_package_has_an_exact_version_and_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\S)", lock.strip())
    assert len(blocks) > 20
    for block in blocks:
        assert re.match(r"[a-z0-9.-]+==\S+", block), block.splitlines()[0]
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_uv_and_pip_get_the_same_versions() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["tool"]["uv"]["constraint-dependencies"] == PINNED.findall(lock)


def test_everything_the_project_asks_for_is_locked() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.match(r"[A-Za-z0-9._-]+", line).group().lower().replace(".", "-").replace("_", "-") for line in asked}
    assert names <= locked
