"""Keeps None, True and False alive under a Qt binding that gives them away without counting.

PySide6 6.12.0 is compiled for Pythons whose singletons are immortal (3.12 and later), and installs on 3.11 as well.
There every call that returns nothing, such as ``setText``, takes one reference to ``None`` away, and every ``emit`` one
to ``True``; when none is left, after some ten thousand calls, Python ends the whole program. Debian 12 ships 3.11.
See ``docs/decisions/0006-singletons.md``.
"""

from __future__ import annotations

import sys

PLENTY = 1 << 60
"""More references than any program gives away; Python itself marks immortal objects in the same way."""


def keep_singletons() -> bool:
    """Gives the singletons more references than can be lost; true where that was needed. May be called again."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return False
    import ctypes

    for one in (None, True, False, NotImplemented, Ellipsis):
        count = ctypes.c_ssize_t.from_address(id(one))
        # A build of Python that keeps its counts elsewhere is left alone.
        if count.value < PLENTY and abs(count.value - sys.getrefcount(one)) < 100:
            count.value += PLENTY
    return True
