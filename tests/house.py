"""Reads the project as syntax trees and text, and lists every place that breaks a rule of the house."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PACKAGE = "csqdesk"
PLAIN_RULES = frozenset(
    {"vocabulary", "reasons", "facts", "verdicts", "texts", "codes_on_paper", "check_digits", "shapes"}
)
"""The modules of ``rules`` that judge nothing: closed codes, plain values, shapes of text."""

ROOMS = ("rules", "words", "store", "papers", "casework", "ui", "cli")
MAY_IMPORT: dict[str, frozenset[str]] = {
    "problems": frozenset(),
    "places": frozenset(),
    "settings": frozenset(),
    "reports": frozenset(),
    "rules": frozenset(),
    "words": frozenset({"rules"}),
    "store": frozenset({"rules"}),
    "papers": frozenset({"rules", "words"}),
    "casework": frozenset({"rules", "words", "store", "papers"}),
    "ui": frozenset({"rules", "words", "casework", "settings", "reports"}),
    "cli": frozenset({"rules", "words", "store", "papers", "casework", "settings", "reports", "app"}),
    "app": frozenset({*ROOMS, "settings", "reports"}) - {"cli"},
    "__main__": frozenset({"cli", "app", "words", "settings"}),
}
"""The arrows: a room or corridor module → what it may import besides itself, ``problems`` and ``places``."""

ONLY_PLAIN_RULES = frozenset({"words", "store", "papers"})
OWNERS: dict[str, frozenset[str]] = {
    "PySide6": frozenset({"ui", "app"}),
    "sqlalchemy": frozenset({"store", "casework"}),
    "alembic": frozenset({"store"}),
    "sqlcipher3": frozenset({"store"}),
    "reportlab": frozenset({"papers"}),
    "fluent": frozenset({"words"}),
    "pypdf": frozenset({"papers"}),
    "sqlite3": frozenset(),
}
"""Third-party (or tempting) library → the only places that may import it. One row to add one."""

UNSAFE_MODULES = frozenset({"pickle", "marshal", "shelve"})
FORBIDDEN_NAMES = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"})
# Written in halves, so that this file keeps its own rules.
UNFINISHED = re.compile(r"\b(TO" + "DO|FIX" + "ME|XX" + "X|NotImplemented" + r"Error)\b")
HOSTS = re.compile(
    r"py" + r"pi\.org|python" + r"hosted\.org|debian" + r"\.org/debian|npm" + r"js\.org|crates" + r"\.io"
    r"|--(extra-)?index" + "-url|--find" + "-links"
)
LONGEST_MODULE, LONGEST_FUNCTION, MOST_METHODS, MOST_PARAMETERS, FULLEST_FOLDER = 400, 60, 20, 7, 20
LONG_BY_NATURE = frozenset({"src/csqdesk/store/records.py"})
PARAGRAPHS = "src/csqdesk/papers/page.py"
TEXT = re.compile(r"(\.(py|md|toml|ftl|txt|lock|svg|css|jsonl?|ya?ml|mako))?")
"""Endings of files that a person reads; none at all for scripts."""

Finding = str
"""``path:line: what is wrong``, so that an editor can jump to it."""


@dataclass(frozen=True)
class Module:
    """One Python file of the project, read once."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @cached_property
    def dotted(self) -> str:
        """Import name of a file under ``src`` (``csqdesk.rules.fees``)."""
        parts = list(Path(self.path).with_suffix("").parts[1:])
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def room(self) -> str:
        """The room, or the corridor module's own name; the package's own opening file is nobody's."""
        parts = self.dotted.split(".")
        return parts[1] if len(parts) > 1 else ""

    def at(self, node: ast.AST, wrong: str) -> Finding:
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {wrong}"


@dataclass(frozen=True)
class Project:
    """The files of one checkout."""

    root: Path

    @cached_property
    def python(self) -> tuple[Module, ...]:
        """Every Python file that we wrote: program, tests, benchmarks, tools, start."""
        found = [self.root / "start.py"]
        for folder in ("src", "tests", "benchmarks", "tools"):
            found += sorted((self.root / folder).rglob("*.py"))
        return tuple(
            Module(path.relative_to(self.root).as_posix(), path.read_text(encoding="utf-8"))
            for path in found
            if path.is_file()
        )

    @cached_property
    def source(self) -> tuple[Module, ...]:
        return tuple(module for module in self.python if module.path.startswith(f"src/{PACKAGE}/"))

    @cached_property
    def tests(self) -> tuple[Module, ...]:
        return tuple(module for module in self.python if module.path.startswith("tests/"))

    @cached_property
    def working(self) -> tuple[Module, ...]:
        """What runs at a desk or on a developer's machine, tests apart."""
        return tuple(module for module in self.python if not module.path.startswith("tests/"))

    @cached_property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """Path and text of every file of ours that a person can read."""
        found = [path for path in self.root.iterdir() if path.is_file()]
        for folder in (".ci", "src", "tests", "benchmarks", "tools", "docs", "resources"):
            found += [path for path in (self.root / folder).rglob("*") if path.is_file()]
        return tuple(
            (path.relative_to(self.root).as_posix(), path.read_text(encoding="utf-8"))
            for path in sorted(found)
            if TEXT.fullmatch(path.suffix) and path.name != "uv.lock" and not path.name.startswith(".")
        )


Checker = Callable[[Project], Iterator[Finding]]


# --- imports ------------------------------------------------------------------------------------------------------


def imports(module: Module, *, types_too: bool = True) -> Iterator[tuple[ast.AST, str]]:
    """Every import with its full dotted name; ``from a import b`` gives ``a.b``."""
    skipped = set() if types_too else {id(node) for block in _type_blocks(module) for node in ast.walk(block)}
    for node in ast.walk(module.tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node)
            yield from ((node, f"{base}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and _named(node.func) in ("import_module", "__import__"):
            given = (part.value for part in node.args[:1] if isinstance(part, ast.Constant))
            yield from ((node, name) for name in given if isinstance(name, str))


def _type_blocks(module: Module) -> Iterator[ast.AST]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.If) and _named(node.test) == "TYPE_CHECKING":
            yield from node.body


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = module.dotted.split(".")
    if not module.path.endswith("__init__.py"):
        package = package[:-1]
    package = package[: len(package) - node.level + 1]
    return ".".join([*package, *([node.module] if node.module else [])])


def _named(node: ast.AST) -> str:
    """The last name of ``a.b.c`` or ``c``."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def arrows(project: Project) -> Iterator[Finding]:
    """Rooms import one another in one direction only."""
    for module in project.source:
        if not module.room:
            continue
        if module.room not in MAY_IMPORT:
            yield f"{module.path}:1: neither a room nor a known corridor module"
            continue
        allowed = MAY_IMPORT[module.room] | {module.room, "problems", "places"}
        for node, name in imports(module):
            parts = name.split(".")
            if parts[0] != PACKAGE or len(parts) < 2 or parts[1].startswith("__version"):
                continue
            if parts[1] not in allowed:
                yield module.at(node, f"{module.room} may not import {name}")
            elif parts[1] == "rules" and module.room in ONLY_PLAIN_RULES and parts[2:3] and parts[2] not in PLAIN_RULES:
                yield module.at(node, f"{module.room} may import vocabularies of rules only, not {name}")


def owners(project: Project) -> Iterator[Finding]:
    """Each heavy library stays in the rooms that own it, and Python's own SQLite is used nowhere."""
    for module in project.source:
        for node, name in imports(module):
            library = name.split(".")[0]
            if library in OWNERS and module.room not in OWNERS[library]:
                places = ", ".join(sorted(OWNERS[library])) or "nowhere"
                yield module.at(node, f"{library} belongs to: {places}")


def cycles(project: Project) -> Iterator[Finding]:
    """No module needs, through others, itself."""
    by_name = {module.dotted: module for module in project.source}
    needs = {name: {found for found in _targets(module, by_name) if found != name} for name, module in by_name.items()}
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> Iterator[Finding]:
        if name in path:
            circle = [*path[path.index(name) :], name]
            yield f"{by_name[name].path}:1: cycle {' → '.join(circle)}"
        elif name not in done:
            for needed in sorted(needs[name]):
                yield from walk(needed, (*path, name))
            done.add(name)

    for name in sorted(by_name):
        yield from walk(name, ())


def _targets(module: Module, by_name: dict[str, Module]) -> Iterator[str]:
    for _, name in imports(module, types_too=False):
        if name in by_name:
            yield name
        elif name.rpartition(".")[0] in by_name:
            yield name.rpartition(".")[0]


# --- sizes and names ----------------------------------------------------------------------------------------------


def long_modules(project: Project) -> Iterator[Finding]:
    """A module stays under 400 lines, the list of records apart."""
    for module in project.working:
        lines = module.text.count("\n")
        if lines > LONGEST_MODULE and module.path not in LONG_BY_NATURE:
            yield f"{module.path}:{lines}: {lines} lines, {LONGEST_MODULE} at most"


def long_functions(project: Project) -> Iterator[Finding]:
    """A function stays under 60 lines and takes at most 7 arguments by position."""
    for module in project.working:
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield module.at(node, f"{node.name} has {lines} lines, {LONGEST_FUNCTION} at most")
            given = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
            given = given[1:] if given[:1] in (["self"], ["cls"]) else given
            if len(given) > MOST_PARAMETERS:
                yield module.at(node, f"{node.name} takes {len(given)} by position, {MOST_PARAMETERS} at most")


def large_classes(project: Project) -> Iterator[Finding]:
    """A class has at most 20 methods."""
    for module in project.working:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)
                if methods > MOST_METHODS:
                    yield module.at(node, f"{node.name} has {methods} methods, {MOST_METHODS} at most")


def full_folders(project: Project) -> Iterator[Finding]:
    """A folder holds at most 20 modules besides its opening file."""
    counts: dict[str, int] = {}
    for module in project.source:
        if not module.path.endswith("/__init__.py"):
            folder = module.path.rpartition("/")[0]
            counts[folder] = counts.get(folder, 0) + 1
    for folder, count in sorted(counts.items()):
        if count > FULLEST_FOLDER:
            yield f"{folder}:1: {count} modules, {FULLEST_FOLDER} at most"


def openings(project: Project) -> Iterator[Finding]:
    """Every module opens with one sentence that says what it is for."""
    for module in project.python:
        if module.path.endswith("__init__.py") and not module.text.strip():
            continue
        first = " ".join((ast.get_docstring(module.tree) or "").split("\n\n")[0].split())
        starts_well = first[:1].isupper() or first.startswith((PACKAGE, "«"))
        if not (starts_well and first.endswith(".")):
            yield f"{module.path}:1: opens with no sentence (capital, full stop)"
        elif re.search(r"[.!?] [A-ZÀ-Ý]", first):
            yield f"{module.path}:1: opens with more than one sentence"


def names(project: Project) -> Iterator[Finding]:
    """No module or folder is called by a name that says nothing."""
    for module in project.python:
        vague = FORBIDDEN_NAMES & set(Path(module.path).with_suffix("").parts)
        if vague:
            yield f"{module.path}:1: {', '.join(sorted(vague))} says nothing"


# --- what is written ----------------------------------------------------------------------------------------------


def unfinished(project: Project) -> Iterator[Finding]:
    """Nothing unfinished is left in what we hand over."""
    for path, text in project.texts:
        for number, line in enumerate(text.splitlines(), 1):
            if found := UNFINISHED.search(line):
                yield f"{path}:{number}: {found.group()}"


def stubs(project: Project) -> Iterator[Finding]:
    """A function does something, unless it only declares a shape."""
    for module in project.working:
        declared = {
            id(part)
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ClassDef) and any(_named(_bare(base)) == "Protocol" for base in node.bases)
            for part in node.body
        }
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or id(node) in declared:
                continue
            if any(_named(mark) in ("overload", "abstractmethod") for mark in node.decorator_list):
                continue
            told = ast.get_docstring(node) is not None
            if all(_does_nothing(part) for part in node.body[told:]) and not (told and node.name.startswith("visit")):
                yield module.at(node, f"{node.name} does nothing")


def _bare(node: ast.expr) -> ast.expr:
    return node.value if isinstance(node, ast.Subscript) else node


def _does_nothing(node: ast.stmt) -> bool:
    return isinstance(node, ast.Pass) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


def unsafe(project: Project) -> Iterator[Finding]:
    """No stored code is ever run: no pickle, marshal, shelve, eval or exec."""
    for module in project.python:
        for node, name in imports(module):
            if name.split(".")[0] in UNSAFE_MODULES:
                yield module.at(node, name)
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("eval", "exec"):
                yield module.at(node, f"{node.func.id}()")


def paragraphs(project: Project) -> Iterator[Finding]:
    """Paragraphs of papers are markup: only the page module makes them, and it escapes every value."""
    for module in project.source:
        if module.path == PARAGRAPHS:
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and _named(node.func) in ("Paragraph", "XPreformatted"):
                yield module.at(node, f"{_named(node.func)}( belongs to {PARAGRAPHS}")


def sleepers(project: Project) -> Iterator[Finding]:
    """Tests wait for something that happens, never for time to pass."""
    for module in project.tests:
        for node, name in imports(module):
            if name == "time.sleep":
                yield module.at(node, name)
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                called = f"{_named(node.func.value)}.{node.func.attr}"
                if called in ("time.sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep", "QThread.msleep"):
                    yield module.at(node, called)


def hosts(project: Project) -> Iterator[Finding]:
    """No committed file names a package registry: each office has its own mirror."""
    for path, text in project.texts:
        for number, line in enumerate(text.splitlines(), 1):
            if found := HOSTS.search(line):
                yield f"{path}:{number}: {found.group()}"


def languages(project: Project) -> Iterator[Finding]:
    """Only the words room asks which language it is."""
    for module in project.source:
        if module.room == "words":
            continue
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Compare) or not any(isinstance(op, ast.Eq | ast.NotEq) for op in node.ops):
                continue
            if any(_named(side) in ("language", "lang", "locale") for side in (node.left, *node.comparators)):
                yield module.at(node, "compares the language")


def tables(project: Project) -> Iterator[Finding]:
    """Every TOML table can be read."""
    for path, text in project.texts:
        if path.endswith(".toml"):
            try:
                tomllib.loads(text)
            except tomllib.TOMLDecodeError as error:
                yield f"{path}:1: {error}"


RULES: tuple[Checker, ...] = (
    arrows,
    owners,
    cycles,
    long_modules,
    long_functions,
    large_classes,
    full_folders,
    openings,
    names,
    unfinished,
    stubs,
    unsafe,
    paragraphs,
    sleepers,
    hosts,
    languages,
    tables,
)
"""Every rule; to add one, write a checker with its sentence, list it here, and plant a break of it in the tests."""
