"""Finds cases and unmatched requests by any words of theirs, in any order, each perhaps only begun."""

from __future__ import annotations

import re
from typing import Literal

from sqlalchemy import text
from sqlalchemy.orm import Session

Subject = Literal["case", "request"]
SUBJECTS: tuple[Subject, ...] = ("case", "request")
"""What a row of text may stand for; a row's number is the subject's, doubled, plus its place here."""
QUESTION_LIMIT = 1000
WORD_LIMIT = 12
"""More words than these narrow nothing down; a pasted page must not make the desk wait."""

_WORD = re.compile(r"[^\W_]+")
_FORGET = text("DELETE FROM search_text WHERE rowid = :row")
_KEEP = text("INSERT INTO search_text (rowid, words) VALUES (:row, :words)")
_FIND = text("SELECT rowid FROM search_text WHERE search_text MATCH :question ORDER BY rowid DESC LIMIT :limit")


def index_case(session: Session, subject: Subject, subject_id: int, words: str) -> None:
    """Keeps ``words`` as the searchable text of a case, or of a request without one; empty text forgets it."""
    row = {"row": _row(subject, subject_id)}
    session.execute(_FORGET, row)
    kept = " ".join(dict.fromkeys(plain(word) for word in split(words) + joined(words)))
    if kept:
        session.execute(_KEEP, {**row, "words": kept})


def find(session: Session, query: str, limit: int = 20) -> list[tuple[Subject, int]]:
    """Subjects whose text has every word of ``query``, or words that begin so: whole words first, newest first.

    Never raises for any text: what is typed is only ever looked for, never understood as a query language.
    """
    apart, whole = split(query[:QUESTION_LIMIT]), joined(query[:QUESTION_LIMIT])
    found: dict[int, None] = {}
    for words, ending in ((apart, ""), (apart, "*"), (whole if whole != apart else [], "*")):
        if not words or len(found) >= limit:
            break
        question = " ".join(f'"{plain(word)}"{ending}' for word in words[:WORD_LIMIT])
        found.update(dict.fromkeys(session.execute(_FIND, {"question": question, "limit": limit}).scalars()))
    return [(SUBJECTS[row % 2], row // 2) for row in list(found)[:limit]]


def split(written: str) -> list[str]:
    """The folded words of a text: letters and digits only, so that none can be syntax."""
    from csqdesk.rules.texts import fold

    return _WORD.findall(fold(written.encode("utf-8", "ignore").decode()))


def plain(word: str) -> str:
    """A word in letters that every table of letters knows: the index has its own, older than Python's.

    Each other letter stands by its number, so that the beginning of a word is the beginning of what stands for it.
    """
    return word if word.isascii() else "".join(one if one.isascii() else f"x{ord(one):x}x" for one in word)


def joined(written: str) -> list[str]:
    """The words as somebody types them without apostrophes and hyphens: « oneil », « marieeve », a bare number."""
    chunks = written.encode("utf-8", "ignore").decode().split()
    return [word for word in ("".join(split(chunk)) for chunk in chunks) if word]


def _row(subject: Subject, subject_id: int) -> int:
    return subject_id * len(SUBJECTS) + SUBJECTS.index(subject)
