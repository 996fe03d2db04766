"""Logs packets from a process of its own, and says each number once it is durable: ``writer.py PATH COUNT [wait]``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from rows import log_packet

from csqdesk.store.keys import installation_key
from csqdesk.store.opening import open_store

if __name__ == "__main__":
    if "wait" in sys.argv:
        print("ready", flush=True)
        sys.stdin.readline()
    store = open_store(sys.argv[1])
    key = installation_key(store.identity)
    for _ in range(int(sys.argv[2])):
        print(log_packet(store, key), flush=True)
    store.close()
