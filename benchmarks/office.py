"""Makes practice offices in temporary folders, and a believable line for each envelope."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

TODAY = date(2026, 3, 5)
FAMILY = ("Bouchard", "Nguyen", "Côté-Lévesque", "Łukaszewicz", "Diallo", "Benali", "Tremblay", "O’Neil")
GIVEN = ("Marie-Ève", "Thi Minh Anh", "Zoë", "Łucja", "Aïssatou", "Samir", "Élise", "Siobhán")


@contextmanager
def own_folders() -> Iterator[Path]:
    """A folder of its own for data and settings: no clerk's office is ever touched by a benchmark.

    What a warming run compiles is kept there too, as Python keeps it beside an installed program.
    """
    with TemporaryDirectory(prefix="csqdesk-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        ours = {"HOME": folder, "LOCALAPPDATA": folder / "local", "XDG_DATA_HOME": folder / "data"}
        ours |= {"XDG_CONFIG_HOME": folder / "config", "APPDATA": folder / "roaming"}
        ours |= {"PYTHONPYCACHEPREFIX": folder / "compiled", "PYTHONDONTWRITEBYTECODE": ""}
        before = {key: os.environ.get(key) for key in ours}
        os.environ.update({key: str(value) for key, value in ours.items()})
        try:
            yield folder
        finally:
            for key, value in before.items():
                if value is None:
                    os.environ.pop(key, None)
                else:
                    os.environ[key] = value


def envelope(number: int) -> dict[str, Any]:
    """The line of the reference packet for family ``number``: one spouse added, two originals, one bank draft."""
    line: dict[str, Any] = json.loads(Path(__file__).with_name("envelope.json").read_text(encoding="utf-8"))
    principal = line["case"]["principal"]
    principal |= {"family_name": FAMILY[number % len(FAMILY)], "given_name": GIVEN[(number // 3) % len(GIVEN)]}
    spouse = {"family_name": FAMILY[(number + 3) % len(FAMILY)], "given_name": GIVEN[(number + 5) % len(GIVEN)]}
    line["ref"] = f"bench-{number}"
    line["case"]["file_number"] = f"N{24_000_000 + number:010d}"
    line["persons"][0] |= spouse
    line["instruments"][0]["number"] = f"{45_000 + number:07d}"
    principal["individual_reference"] = f"N{1_000_000 + number}"
    for certificate, person, first in zip(line["certificates"], (principal, spouse), (1, 2), strict=True):
        certificate |= {name: person[name] for name in ("family_name", "given_name")}
        certificate["individual_reference"] = f"N{first * 1_000_000 + number}"
    return line
