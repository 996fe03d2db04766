"""Searching: any words in any order, each perhaps only begun, and never a syntax."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from csqdesk.store import search
from csqdesk.store.engine import Store

FAMILIES = {
    1: "N0024081557 Nguyễn Thi Minh Anh Bouchard Marie-Ève 26-00001 H2K 3N1",
    2: "Lévesque-Côté Noémie O’Neil Zoë",
    3: "Łukasz Żółć Œuvrard D'Amours",
    4: "Roy Camille",
    5: "Royer Camille",
}


@pytest.fixture
def filled(store: Store) -> Store:
    with store.writing() as session:
        for case, words in FAMILIES.items():
            search.index_case(session, "case", case, words)
        search.index_case(session, "request", 1, "enveloppe sans dossier: Tremblay")
    return store


def find(store: Store, query: str, limit: int = 20) -> list[tuple[str, int]]:
    with store.reading() as session:
        return list(search.find(session, query, limit))


@pytest.mark.parametrize(
    ("query", "case"),
    [
        ("nguyen", 1), ("NGUYỄN", 1), ("minh nguyen", 1), ("eve marie bouch", 1), ("marie-eve", 1), ("N00240", 1),
        ("cote levesque", 2), ("Lévesque-Côté", 2), ("oneil zoe", 2), ("O'Neil", 2), ("noe o’n", 2), ("zolc", 3),
        ("damours", 3), ("leves", 2), ("marieeve", 1), ("N0024-081557", 1),
        ("lukasz oeuv", 3), ("D'Amours", 3), ("d’amours", 3),
        ("  h2k   3n1 ", 1), ("26-00001", 1),
    ],
)  # fmt: skip
def test_families_are_found_as_people_type(filled: Store, query: str, case: int) -> None:
    assert ("case", case) in find(filled, query)


def test_every_word_counts(filled: Store) -> None:
    assert find(filled, "nguyen tremblay") == []
    assert find(filled, "camille") == [("case", 5), ("case", 4)]


def test_the_whole_word_comes_before_the_one_that_only_begins_so(filled: Store) -> None:
    assert find(filled, "roy") == [("case", 4), ("case", 5)]
    assert find(filled, "roy", limit=1) == [("case", 4)]


def test_an_unmatched_request_is_found_apart_from_the_case_of_the_same_number(filled: Store) -> None:
    assert find(filled, "tremb") == [("request", 1)]


def test_new_words_take_the_place_of_the_old_ones(filled: Store) -> None:
    with filled.writing() as session:
        search.index_case(session, "case", 4, "Gagnon")
        search.index_case(session, "request", 1, "")
    assert find(filled, "gagnon") == [("case", 4)]
    assert find(filled, "camille") == [("case", 5)]
    assert find(filled, "tremblay") == []


HOSTILE = [
    '"', "''", "a OR b", "NOT nguyen", "NEAR(a b)", "col:val", "words:nguyen", "*", "^nguyen", "nguyen*", "(", ")",
    "a AND", "-", "--", "\x00", "\ud800", "'; DROP TABLE packet; --", "{a b}: c", "+", "a + b", "%", "_", "\\", "",
    "   ", "\u202e", "😀", "﷽", "ﬁ", "१२", "中文", "x" * 5000, "a b " * 5000, '"nguyen', "nguyen\x00minh",
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
def test_hostile_text_is_only_ever_text(filled: Store, query: str) -> None:
    find(filled, query)
    assert find(filled, "nguyen") == [("case", 1)]


@pytest.mark.parametrize("name", ["Łukasz", "Nguyễn", "محمد", "李小龍", "Ἀθηνᾶ", "\u19b0\u19b1", "Ǆakon"])
def test_a_name_in_any_letters_is_found_from_its_beginning(filled: Store, name: str) -> None:
    with filled.writing() as session:
        search.index_case(session, "case", 900, f"{name} Tremblay")
        for typed in (name, name[:1], f"trem {name[:2]}"):
            assert ("case", 900) in search.find(session, typed, 50), typed


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=60))
@example(query="\u19b0")
def test_any_text_may_be_searched_and_indexed(filled: Store, query: str) -> None:
    with filled.writing() as session:
        search.index_case(session, "case", 900, query)
        found = search.find(session, query, 50)
    assert (("case", 900) in found) == bool(search.split(query)) or len(search.split(query)) > search.WORD_LIMIT
