"""Keeps a small office of the present schema for the tests of later versions: ``python -m tests.store.make_released``.

Run it once, on the day of a release that changed the schema; a file that went out is never made again.
"""

from __future__ import annotations

import gzip
import tempfile
from pathlib import Path

from csqdesk.store import header, search
from csqdesk.store.opening import open_store
from tests.store.rows import issue_paper, log_packet

KEY = bytes.fromhex("ab" * 32)
FOLDER = Path(__file__).with_name("released")

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "office.csqdesk")
        for name in ("Nguyễn", "Żółć"):
            log_packet(store, KEY, name)
        issue_paper(store, KEY)
        with store.writing() as session:
            search.index_case(session, "request", 1, "Nguyễn")
        store.close()
        kept = FOLDER / f"schema-{header.SCHEMA:04d}.csqdesk.gz"
        kept.write_bytes(gzip.compress(store.path.read_bytes(), 9, mtime=0))
