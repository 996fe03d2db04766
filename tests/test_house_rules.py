"""Holds the project to the rules of the house, and each rule to catching what it is there to catch."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import house
from tests.conftest import SLOW
from tests.house import RULES, Checker, Project

ROOT = Path(__file__).resolve().parent.parent
PROJECT = Project(ROOT)

GOOD = '"""Does one thing."""\n'
METHODS = "".join(f"    def m{n}(self): return 1\n" for n in range(21))
BODY = "    return 1\n"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_project_keeps_the_rule(rule: Checker) -> None:
    found = list(rule(PROJECT))
    assert not found, f"{rule.__doc__}\n" + "\n".join(found)


def test_the_checkers_see_the_project() -> None:
    """A moved folder must not make every rule pass for want of files."""
    assert {module.room for module in PROJECT.source} >= set(house.ROOMS)
    assert len(PROJECT.tests) > 5
    assert any(path == "requirements.lock" for path, _ in PROJECT.texts)
    assert any(path.startswith("resources/law/") for path, _ in PROJECT.texts)


def planted(tmp_path: Path, files: dict[str, str]) -> Project:
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Project(tmp_path)


def src(name: str, text: str) -> dict[str, str]:
    return {f"src/csqdesk/{name}": GOOD + text}


BREAKS: list[tuple[Checker, dict[str, str], str]] = [
    (house.arrows, src("rules/a.py", "from csqdesk.store import records\n"), "rules/a.py:2: rules may not import"),
    (house.arrows, src("rules/a.py", "from ..store import records\n"), "rules may not import csqdesk.store.records"),
    (house.arrows, src("store/a.py", "def f():\n    import csqdesk.papers.receipt\n"), "store may not import"),
    (house.arrows, src("casework/a.py", "from csqdesk import ui\n"), "casework may not import csqdesk.ui"),
    (house.arrows, src("ui/a.py", "from csqdesk.store.engine import Store\n"), "ui may not import csqdesk.store"),
    (house.arrows, src("cli/a.py", "import importlib\nimportlib.import_module('csqdesk.ui.frame')\n"), "cli/a.py:3"),
    (house.arrows, src("papers/a.py", "from csqdesk.rules.fees import due\n"), "vocabularies of rules only"),
    (house.arrows, src("stray.py", ""), "stray.py:1: neither a room nor a known corridor"),
    (house.owners, src("casework/a.py", "from PySide6.QtCore import QObject\n"), "a.py:2: PySide6 belongs to: app, ui"),
    (house.owners, src("ui/a.py", "def f():\n    import sqlalchemy.orm\n"), "ui/a.py:3: sqlalchemy belongs to"),
    (house.owners, src("casework/a.py", "import reportlab\n"), "reportlab belongs to: papers"),
    (house.owners, src("papers/a.py", "from fluent.runtime import FluentBundle\n"), "fluent belongs to: words"),
    (house.owners, src("store/a.py", "import sqlite3\n"), "sqlite3 belongs to: nowhere"),
    (
        house.cycles,
        src("ui/a.py", "from csqdesk.ui import b\n") | src("ui/b.py", "def f():\n    from csqdesk.ui.a import g\n"),
        "csqdesk.ui.a → csqdesk.ui.b → csqdesk.ui.a",
    ),
    (house.long_modules, src("ui/a.py", "n = 1\n" * 400), "401 lines"),
    (house.long_functions, src("ui/a.py", "def f():\n" + "    n = 1\n" * 60), "a.py:2: f has 61 lines"),
    (house.long_functions, src("ui/a.py", "def f(a, b, c, d, e, f, g, h):\n" + BODY), "f takes 8 by position"),
    (house.large_classes, src("ui/a.py", "class A:\n" + METHODS), "a.py:2: A has 21 methods"),
    (house.full_folders, {f"src/csqdesk/ui/m{n}.py": GOOD for n in range(21)}, "src/csqdesk/ui:1: 21 modules"),
    (house.openings, {"src/csqdesk/ui/a.py": "n = 1\n"}, "a.py:1: opens with no sentence"),
    (house.openings, {"tests/test_a.py": '"""no capital."""\n'}, "test_a.py:1: opens with no sentence"),
    (house.openings, {"start.py": '"""Does this. Then that."""\n'}, "start.py:1: opens with more than one"),
    (house.names, src("ui/helpers.py", ""), "helpers says nothing"),
    (house.names, {"tests/common/test_a.py": GOOD}, "common says nothing"),
    (house.unfinished, src("ui/a.py", "n = 1  # TO" + "DO later\n"), "a.py:2: TO" + "DO"),
    (house.unfinished, {"docs/a.md": "fine\nFIX" + "ME\n"}, "docs/a.md:2"),
    (house.unfinished, src("ui/a.py", "def f():\n    raise NotImplemented" + "Error\n"), "a.py:3"),
    (house.stubs, src("ui/a.py", "def f():\n    '''Says.'''\n    ...\n"), "a.py:2: f does nothing"),
    (house.stubs, src("ui/a.py", "class A:\n    def f(self):\n        pass\n"), "a.py:3: f does nothing"),
    (house.unsafe, src("store/a.py", "import pickle\n"), "a.py:2: pickle"),
    (house.unsafe, src("store/a.py", "def f(text):\n    return eval(text)\n"), "a.py:3: eval()"),
    (house.paragraphs, src("papers/receipt.py", "x = Paragraph('a', None)\n"), "receipt.py:2: Paragraph( belongs to"),
    (house.sleepers, {"tests/test_a.py": GOOD + "import time\ntime.sleep(1)\n"}, "test_a.py:3: time.sleep"),
    (house.sleepers, {"tests/test_a.py": GOOD + "def test_x(qtbot):\n    qtbot.wait(50)\n"}, "test_a.py:3: qtbot.wait"),
    (house.sleepers, {"tests/test_a.py": GOOD + "from time import sleep\n"}, "test_a.py:2: time.sleep"),
    (house.hosts, {"requirements.lock": "--index" + "-url somewhere\n"}, "requirements.lock:1"),
    (house.hosts, {"docs/a.md": "see https://py" + "pi.org/project\n"}, "docs/a.md:1"),
    (house.languages, src("ui/a.py", "def f(language):\n    return 1 if language == 'fr' else 2\n"), "a.py:3"),
    (house.languages, src("papers/a.py", "def f(words):\n    return words.language != 'fr'\n"), "a.py:3"),
    (house.tables, {"resources/law/fees.toml": "since = \n"}, "resources/law/fees.toml:1"),
]


@pytest.mark.parametrize(("rule", "files", "expected"), BREAKS)
def test_a_planted_break_is_found(rule: Checker, files: dict[str, str], expected: str, tmp_path: Path) -> None:
    found = list(rule(planted(tmp_path, files)))
    assert any(expected in finding for finding in found), found


def test_every_rule_has_a_planted_break() -> None:
    assert {rule for rule, _, _ in BREAKS} == set(RULES)


HARMLESS: list[tuple[Checker, dict[str, str]]] = [
    (house.arrows, src("rules/a.py", "from csqdesk.problems import Invalid\nfrom csqdesk import places\n")),
    (house.arrows, src("papers/a.py", "from csqdesk.rules.facts import X\nfrom csqdesk import __version__\n")),
    (house.arrows, src("app.py", "from csqdesk.ui.frame import Frame\n")),
    (house.cycles, src("ui/a.py", "from csqdesk.ui.b import g\n") | src("ui/b.py", "def g(): return 1\n")),
    (
        house.cycles,
        src("ui/a.py", "from csqdesk.ui import b\n")
        | src("ui/b.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from csqdesk.ui.a import g\n"),
    ),
    (house.long_functions, src("ui/a.py", "def f(self, a, b, c, d, e, f, g, *, h, i):\n" + BODY)),
    (house.long_modules, src("store/records.py", "n = 1\n" * 900)),
    (house.stubs, src("ui/a.py", "from typing import Protocol\nclass A(Protocol):\n    def f(self) -> int: ...\n")),
    (house.unsafe, src("ui/a.py", "def f(dialog):\n    return dialog.exec()\n")),
    (house.paragraphs, src("papers/page.py", "x = Paragraph('a', None)\n")),
    (house.languages, src("words/a.py", "def f(language):\n    return 1 if language == 'fr' else 2\n")),
    (house.openings, src("__init__.py", "")),
]


@pytest.mark.parametrize(("rule", "files"), HARMLESS)
def test_what_keeps_the_rules_is_left_alone(rule: Checker, files: dict[str, str], tmp_path: Path) -> None:
    assert list(rule(planted(tmp_path, files))) == []


@pytest.mark.parametrize("name", SLOW)
def test_what_a_fast_run_leaves_out_is_there(name: str) -> None:
    assert (Path(__file__).parent / name).exists()
