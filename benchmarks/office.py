"""Makes practice offices in temporary folders, and a believable line for each envelope."""

from __future__ import annotations

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
    """A folder of its own for data and settings: no clerk's office is ever touched by a benchmark."""
    with TemporaryDirectory(prefix="csqdesk-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        ours = {"HOME": folder, "LOCALAPPDATA": folder / "local", "XDG_DATA_HOME": folder / "data"}
        ours |= {"XDG_CONFIG_HOME": folder / "config", "APPDATA": folder / "roaming"}
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
    family, given = FAMILY[number % len(FAMILY)], GIVEN[(number // 3) % len(GIVEN)]
    spouse, hers = FAMILY[(number + 3) % len(FAMILY)], GIVEN[(number + 5) % len(GIVEN)]
    reference, other = f"N{1_000_000 + number}", f"N{2_000_000 + number}"
    certificate = {"issued_on": "2024-11-06", "state": "original"}
    return {
        "ref": f"bench-{number}",
        "received_on": "2026-03-04",
        "postmarked_on": "2026-02-27",
        "carrier": "canada_post",
        "sender": "applicant",
        "openers": ["croy", "sdiallo"],
        "condition": "intact",
        "case": {
            "file_number": f"N{24_000_000 + number:010d}",
            "programme": "PP_IA_TI_EV",
            "stream": "IA",
            "family_size": 2,
            "submitted_on": "2024-05-01",
            "csq_issued": True,
            "principal": {
                "family_name": family,
                "given_name": given,
                "born_on": "1990-01-02",
                "individual_reference": reference,
                "address": {
                    "lines": ["4-1200, rue Fullum"],
                    "city": "Montréal",
                    "region": "QC",
                    "postal_code": "H2K 3N1",
                    "country": "CA",
                },
            },
        },
        "request": {"kind": "add"},
        "persons": [
            {
                "change": "add",
                "role": "de_facto_spouse",
                "family_name": spouse,
                "given_name": hers,
                "born_on": "1991-06-04",
                "together_since": "2023-01-15",
                "in_canada": True,
            }
        ],
        "certificates": [
            {"individual_reference": reference, "family_name": family, "given_name": given, **certificate},
            {"individual_reference": other, "family_name": spouse, "given_name": hers, **certificate},
        ],
        "instruments": [
            {
                "method": "bank_draft",
                "number": f"{45_000 + number:07d}",
                "issuer": "Banque Nationale",
                "institution": "006",
                "transit": "00011",
                "amount_cents": 20100,
                "currency": "CAD",
                "dated_on": "2026-02-25",
                "drawn_in_canada": True,
                "payee_as_expected": True,
                "name_on_back": True,
            }
        ],
        "items": [
            {"item": "form_part_1", "state": "present", "form": "A-0524-AF", "edition": "2023-05"},
            {"item": "letter", "state": "present"},
            {"item": "identity", "person": 0, "state": "present", "format": "photocopy"},
        ],
    }
