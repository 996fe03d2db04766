"""Writes requirements.lock and its twin list in pyproject.toml from one resolution by uv."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = ROOT / "pyproject.toml"
LOCK = ROOT / "requirements.lock"
COMPILE = "uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 --extra dev"
TWIN = re.compile(r"constraint-dependencies = \[\n.*?\]\n", re.DOTALL)
PIN = re.compile(r"^([A-Za-z0-9._-]+==\S+)( ; .*?)? \\$", re.MULTILINE)


def with_pins(project: str, pins: list[str]) -> str:
    """The text of pyproject.toml with its list of exact versions replaced."""
    body = "".join(f'    "{pin}",\n' for pin in pins)
    return TWIN.sub(lambda _: f"constraint-dependencies = [\n{body}]\n", project, count=1)


def main() -> int:
    """Resolves afresh (``--upgrade`` takes newer versions); needs uv and a registry. Returns an exit code."""
    kept = PROJECT.read_text(encoding="utf-8")
    if "--upgrade" in sys.argv[1:]:
        PROJECT.write_text(with_pins(kept, []), encoding="utf-8")
    command = [*COMPILE.split(), *sys.argv[1:], str(PROJECT)]
    compiled = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    if compiled.returncode:
        PROJECT.write_text(kept, encoding="utf-8")
        print(compiled.stderr, file=sys.stderr)
        return 1
    LOCK.write_text(compiled.stdout, encoding="utf-8")
    pins = ["".join(pin) for pin in PIN.findall(compiled.stdout)]
    PROJECT.write_text(with_pins(kept, pins), encoding="utf-8")
    print(f"{len(pins)} packages locked")
    return 0


if __name__ == "__main__":
    sys.exit(main())
