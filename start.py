#!/usr/bin/env python3
"""Gets csqdesk going with nothing but Python: sets everything up, then opens the window, runs the tests or measures.

    python3 start.py                     open the window (without a screen: run the demonstration)
    python3 start.py test [--fast] [...] run the tests; the rest goes to pytest
    python3 start.py bench [...]         measure speed side by side with the bare libraries
    python3 start.py COMMAND [...]       any other command of csqdesk, e.g. demo, doctor

On Windows: py start.py. The environment is made in .venv beside this file, from requirements.lock (exact versions,
hashes), by uv where it works and by pip otherwise. An interrupted set-up mends itself at the next start.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
WINDOWS = os.name == "nt"

RECENT = f"import sys; sys.exit(sys.version_info < {OLDEST})"

TOO_OLD, LIBRARIES_MISSING, SETUP_FAILED = 2, 3, 4

# Shared library → Debian package, found by adding one at a time in a bare Debian 12. One row to add one.
CORE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# Each message in French, then in English.
SAY = {
    "too_old": (
        "Il faut Python {oldest} ou plus récent; celui-ci est {found}.",
        "Python {oldest} or newer is needed; this one is {found}.",
    ),
    "no_screen": (
        "Aucun écran ici: voici la démonstration en mode texte (demo) au lieu de la fenêtre.",
        "There is no screen here: running the text demonstration (demo) instead of the window.",
    ),
    "making": (
        "Première préparation: environnement Python dans {folder}.",
        "First set-up: Python environment in {folder}.",
    ),
    "installing": (
        "Installation des bibliothèques avec {tool} (environ 150 Mo à télécharger la première fois).",
        "Installing the libraries with {tool} (about 150 MB to download the first time).",
    ),
    "without_uv": (
        "uv n’a pas réussi; on recommence avec pip.",
        "uv did not manage; starting again with pip.",
    ),
    "failed": (
        "La préparation n’est pas terminée ({step}); relancez la même commande, elle reprendra proprement.",
        "The set-up is not finished ({step}); run the same command again, it will start cleanly.",
    ),
    "locked": (
        "Impossible de remplacer {folder}: fermez csqdesk et tout terminal ouvert dans ce dossier, puis recommencez.",
        "{folder} cannot be replaced: close csqdesk and any terminal opened in that folder, then try again.",
    ),
    "apt": (
        "Il manque {count} composants du système; on les installe avec apt{through}: {packages}.",
        "{count} system components are missing; installing them with apt{through}: {packages}.",
    ),
    "by_hand": (
        "Il manque des composants du système. Tapez ceci en tant qu’administrateur, puis recommencez:\n    {line}",
        "System components are missing. Type this as an administrator, then start again:\n    {line}",
    ),
    "other_system": (
        "Bibliothèques à installer avec l’outil de ce système (noms de Debian ci-dessus): {libraries}",
        "Libraries to install with this system’s own tool (Debian’s names above): {libraries}",
    ),
}


class Plan(NamedTuple):
    """The libraries a command needs, what Python is called with, the surroundings, and what is said first."""

    libraries: dict[str, str]
    arguments: list[str]
    environ: dict[str, str]
    first_say: str = ""


class Stop(Exception):
    """The set-up cannot go on; the message was printed. ``code`` is the exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def message(key: str, **facts: object) -> str:
    """The French sentence, then the English one, each on its line."""
    return "\n".join(sentence.format(**facts) for sentence in SAY[key])


def tell(key: str, **facts: object) -> None:
    """Says to a person what is being done, at once, away from standard output."""
    print(message(key, **facts), file=sys.stderr, flush=True)


# --- decisions: no effect on anything, so that they can be tested anywhere -----------------------------------------


def has_screen(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a person would see a window; a Qt platform named by the user counts unless it draws in memory only."""
    if not platform.startswith("linux"):
        return True
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return True
    return environ.get("QT_QPA_PLATFORM", "").partition(":")[0] not in ("", "offscreen", "minimal")


def libraries_for(platform: str, environ: Mapping[str, str]) -> dict[str, str]:
    """The table of shared libraries that Qt needs: for a real window, or only to draw without one."""
    if not platform.startswith("linux"):
        return {}
    named = environ.get("QT_QPA_PLATFORM", "")
    if named and not named.startswith(("xcb", "wayland")):
        return dict(CORE)
    if named.startswith("wayland") or (not named and not environ.get("DISPLAY")):
        return {**CORE, **WAYLAND}
    return {**CORE, **XCB}


def loads(library: str) -> bool:
    """Whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_line(packages: Sequence[str]) -> str:
    """The line an administrator types to install these Debian packages."""
    return "apt-get update && apt-get install -y --no-install-recommends " + " ".join(packages)


def fingerprint(root: Path) -> str:
    """Changes when the lock, the project's table or the folder change: the environment is then made anew."""
    digest = hashlib.sha256(str(root).encode("utf-8", "surrogateescape"))
    for name in ("requirements.lock", "pyproject.toml"):
        digest.update(b"\0" + (root / name).read_bytes())
    return digest.hexdigest()


def venv_python(venv: Path) -> Path:
    """Where the environment keeps its Python."""
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


def stamp_of(venv: Path) -> Path:
    """The file written last: its presence says that the set-up was finished."""
    return venv / "csqdesk-ready"


def unfinished_of(venv: Path) -> Path:
    """The file that stands there only while libraries are being installed."""
    return venv / "csqdesk-unfinished"


def is_ready(venv: Path, wanted: str) -> bool:
    """Whether a finished set-up stands there for just this lock; reads two small things and starts nothing."""
    try:
        return venv_python(venv).exists() and stamp_of(venv).read_text(encoding="ascii") == wanted
    except (OSError, UnicodeDecodeError):
        return False


def pytest_arguments(given: Sequence[str], *, cores: int) -> list[str]:
    """What pytest is called with: ``--fast`` leaves out slow tests, and a whole run uses every core."""
    rest = [argument for argument in given if argument != "--fast"]
    chosen = ["-m", "not slow"] if "--fast" in given else []
    picks_some = any(not argument.startswith("-") for argument in rest)
    spread = any(argument.startswith(("-n", "--numprocesses", "--pdb", "-x", "-s")) for argument in rest)
    if cores > 1 and not picks_some and not spread:
        chosen += ["-n", str(min(cores, 8)), "--dist", "worksteal"]
    return chosen + rest


# --- the machine: what is installed, and by whom ------------------------------------------------------------------


def run(command: Sequence[str | Path], *, quiet: bool = False) -> bool:
    """Runs one step and says whether it went well; what it prints goes to standard error."""
    output: int | IO[str] = subprocess.DEVNULL if quiet else sys.stderr
    try:
        return subprocess.call([str(part) for part in command], stdout=output, stderr=output, cwd=ROOT) == 0
    except OSError:
        return False


def install_packages(packages: Sequence[str], libraries: Sequence[str] = ()) -> None:
    """Installs Debian packages as root or through sudo, or prints the exact line and stops with code 3."""
    root = getattr(os, "geteuid", lambda: 1)() == 0
    apt, sudo = shutil.which("apt-get"), shutil.which("sudo")
    if apt and (root or sudo):
        tell("apt", count=len(packages), through="" if root else " (sudo)", packages=" ".join(packages))
        prefix: list[str] = [] if root else [str(sudo), *([] if sys.stdin and sys.stdin.isatty() else ["-n"])]
        get = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", apt, "-q"]
        run([*get, "update"])  # a stale list of one source must not stop the rest: the next line decides
        if run([*get, "install", "-y", "--no-install-recommends", *packages]):
            return
    tell("by_hand", line=apt_line(packages))
    if not apt and libraries:
        tell("other_system", libraries=" ".join(libraries))
    raise Stop(LIBRARIES_MISSING)


def need_libraries(table: Mapping[str, str]) -> None:
    """Makes sure that Qt finds the system's libraries of this table. Raises Stop."""
    missing = [library for library in table if not loads(library)]
    if not missing:
        return
    install_packages([table[library] for library in missing], missing)
    still = [library for library in missing if not loads(library)]
    if still:
        tell("by_hand", line=apt_line([table[library] for library in still]))
        raise Stop(LIBRARIES_MISSING)


def remove(venv: Path) -> None:
    """Takes away an unfinished or foreign environment. Raises Stop when something holds it open."""
    try:
        if venv.is_symlink() or venv.is_file():
            venv.unlink()
        elif venv.exists():
            shutil.rmtree(venv)
    except OSError as error:
        tell("locked", folder=venv)
        raise Stop(SETUP_FAILED) from error


def make_with_uv(uv: str) -> bool:
    """A fresh environment and all libraries by uv; False when uv does not manage (its own mirror, an old uv)."""
    python = venv_python(VENV)
    works = python.exists() and run([python, "-c", RECENT], quiet=True)
    if not works:
        remove(VENV)
        if not run([uv, "venv", "-q", "--python", sys.executable, VENV]):
            return False
    unfinished_of(VENV).touch()
    tell("installing", tool="uv")
    quiet = [] if sys.stderr.isatty() else ["-q"]
    return run([uv, "pip", "install", *quiet, "--python", python, "--require-hashes", "-r", LOCK])


def make_with_pip() -> None:
    """The same with Python's own venv and pip. Raises Stop."""
    python = venv_python(VENV)
    works = python.exists() and run([python, "-c", f"import pip; {RECENT}"], quiet=True)
    if not works:
        if not run([sys.executable, "-c", "import venv, ensurepip"], quiet=True):
            install_packages(["python3-venv"])
        remove(VENV)
        if not run([sys.executable, "-m", "venv", VENV]):
            tell("failed", step="venv")
            raise Stop(SETUP_FAILED)
    unfinished_of(VENV).touch()
    tell("installing", tool="pip")
    quiet = [] if sys.stderr.isatty() else ["-q"]
    options: list[str | Path] = ["--disable-pip-version-check", "--no-input", "--require-hashes", "-r", LOCK]
    if not run([python, "-m", "pip", "install", *quiet, *options]):
        tell("failed", step="pip")
        raise Stop(SETUP_FAILED)


def point_at_source(python: Path) -> None:
    """Lets the environment import csqdesk from ``src``: an edit works at the next start. Raises Stop."""
    # Python's site module reads .pth files in the locale's encoding before 3.13, and as UTF-8 from then on.
    code = (
        "import pathlib, sys, sysconfig; "
        "pathlib.Path(sysconfig.get_path('purelib'), 'csqdesk-source.pth').write_text("
        "sys.argv[1] + '\\n', encoding='utf-8' if sys.version_info >= (3, 13) else 'locale')"
    )
    if not run([python, "-c", code, ROOT / "src"]):
        tell("failed", step="site-packages")
        raise Stop(SETUP_FAILED)


def ensure_environment() -> Path:
    """Makes the environment unless it is ready, and gives its Python. Raises Stop."""
    wanted, python = fingerprint(ROOT), venv_python(VENV)
    if is_ready(VENV, wanted):
        return python
    if unfinished_of(VENV).exists() or not VENV.is_dir():
        remove(VENV)  # a library that was cut off half-way looks installed to pip and uv
        tell("making", folder=VENV)
    stamp_of(VENV).unlink(missing_ok=True)
    uv = shutil.which("uv")
    if not (uv and make_with_uv(uv)):
        if uv:
            tell("without_uv")
        make_with_pip()
    point_at_source(python)
    unfinished_of(VENV).write_text(wanted, encoding="ascii")
    unfinished_of(VENV).replace(stamp_of(VENV))
    return python


# --- the commands -------------------------------------------------------------------------------------------------


def become(command: Sequence[str | Path], environ: Mapping[str, str]) -> int:
    """Hands over to the program itself: the same process where the system can, a child on Windows."""
    line, env = [str(part) for part in command], dict(environ)
    env.pop("PYTHONHOME", None)
    sys.stdout.flush()
    sys.stderr.flush()
    if not WINDOWS:
        os.execve(line[0], line, env)
    try:
        return subprocess.call(line, env=env)
    except KeyboardInterrupt:
        return 130


def plan(given: Sequence[str], platform: str, environ: Mapping[str, str]) -> Plan:
    """What a command line asks for on this system."""
    env = dict(environ)
    first, rest = (given[0] if given else ""), list(given[1:])
    if first in ("test", "bench"):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        called = ["pytest", *pytest_arguments(rest, cores=os.cpu_count() or 1)]
        if first == "bench":
            called = ["benchmarks", *rest]
        return Plan(libraries_for(platform, env), ["-m", *called], env)
    if given:
        return Plan({}, ["-m", "csqdesk", *given], env)
    if not has_screen(platform, env):
        return Plan({}, ["-m", "csqdesk", "demo"], env, first_say="no_screen")
    return Plan(libraries_for(platform, env), ["-m", "csqdesk"], env)


def main(given: Sequence[str]) -> int:
    """Does what the command line asks and returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if sys.version_info < OLDEST:
        tell("too_old", oldest=".".join(map(str, OLDEST)), found=sys.version.split()[0])
        return TOO_OLD
    if given and given[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    asked = plan(given, sys.platform, os.environ)
    if asked.first_say:
        tell(asked.first_say)
    try:
        need_libraries(asked.libraries)
        python = ensure_environment()
    except Stop as stop:
        return stop.code
    except OSError as error:
        tell("failed", step=error)
        return SETUP_FAILED
    except KeyboardInterrupt:
        tell("failed", step="Ctrl+C")
        return 130
    if asked.arguments[1] != "csqdesk":
        os.chdir(ROOT)
    return become([python, *asked.arguments], asked.environ)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
