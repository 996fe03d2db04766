"""Checks that acts and questions run in the lane, and that their answers come back in order to the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csqdesk.problems import Busy, Problem
from csqdesk.ui.link import Link


class DeskOfNotes:
    """A desk that notes what it was given, and on which thread."""

    def __init__(self) -> None:
        self.threads: list[int] = []
        self.law = "law"
        self.closed = False

    def do(self, act: Callable[..., Any], *args: Any) -> Any:
        self.threads.append(threading.get_ident())
        return SimpleNamespace(act=act.__name__, value=act("work", *args))

    def ask(self, question: Callable[..., Any], *args: Any) -> Any:
        self.threads.append(threading.get_ident())
        return question("view", *args)

    def close(self) -> None:
        self.threads.append(threading.get_ident())
        self.closed = True


@pytest.fixture
def desk() -> DeskOfNotes:
    return DeskOfNotes()


@pytest.fixture
def link(desk: DeskOfNotes, qtbot: QtBot) -> Iterator[Link]:
    link = Link(lambda: desk)
    yield link
    assert link.close()


def double(_: Any, number: int, *, times: int = 2) -> int:
    return number * times


def refuse(_: Any) -> None:
    raise Busy("problem-busy")


def test_an_answer_comes_back_on_the_windows_thread(link: Link, desk: DeskOfNotes, qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []
    with qtbot.waitSignal(link.idle):
        link.ask(double, 21, then=lambda answer: heard.append((answer, threading.get_ident())))
        assert link.busy and not heard
    assert heard == [(42, threading.get_ident())]
    assert not link.busy
    assert threading.get_ident() not in desk.threads


def test_answers_keep_the_order_of_asking(link: Link, qtbot: QtBot) -> None:
    heard: list[int] = []
    with qtbot.waitSignal(link.idle):
        for number in range(50):
            (link.do if number % 2 else link.ask)(
                double, number, then=lambda got: heard.append(getattr(got, "value", got))
            )
    assert heard == [number * 2 for number in range(50)]


def test_an_act_is_announced_to_everybody_before_its_own_page(link: Link, qtbot: QtBot) -> None:
    heard: list[str] = []
    link.changed.connect(lambda done: heard.append(f"all heard {done.act}"))
    with qtbot.waitSignal(link.idle):
        link.do(double, 5, times=3, then=lambda done: heard.append(f"page got {done.value}"))
        link.ask(double, 5)
    assert heard == ["all heard double", "page got 15"]


def test_a_failure_goes_to_who_asked_and_the_next_job_runs(link: Link, qtbot: QtBot) -> None:
    failures: list[Exception] = []
    answers: list[int] = []
    with qtbot.waitSignal(link.idle):
        link.do(refuse, then=lambda _: answers.append(0), failed=failures.append)
        link.ask(double, 1, then=answers.append)
    assert [type(one) for one in failures] == [Busy]
    assert answers == [2]


def test_a_failure_that_nobody_takes_is_told_to_the_frame(link: Link, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.troubled) as told:
        link.do(refuse)
    assert isinstance(told.args[0], Problem)


def test_a_name_is_looked_up_in_the_lane(link: Link, qtbot: QtBot) -> None:
    failures: list[Exception] = []
    with qtbot.waitSignal(link.idle):
        link.do("no_such_act", failed=failures.append)
    assert isinstance(failures[0], Problem) and failures[0].key == "problem-act-unknown"


def test_an_office_that_does_not_open_is_tried_again(qtbot: QtBot, desk: DeskOfNotes) -> None:
    attempts: list[int] = []

    def open_desk() -> DeskOfNotes:
        attempts.append(1)
        if len(attempts) == 1:
            raise Busy("problem-busy")
        return desk

    link = Link(open_desk)
    heard: list[Any] = []
    with qtbot.waitSignal(link.idle):
        link.warm()
        link.warm(then=heard.append)
        link.ask(double, 2, then=heard.append)
    assert (len(attempts), heard) == (2, ["law", 4])
    assert link.close()
    assert desk.closed and len(set(desk.threads)) == 1, "opened, used and closed by one thread"


def test_a_page_closed_meanwhile_is_left_in_peace(link: Link, qtbot: QtBot) -> None:
    class Page(QWidget):
        heard: list[int] = []

        def take(self, answer: int) -> None:
            self.heard.append(answer)
            self.windowTitle()

    import shiboken6

    page = Page()
    with qtbot.waitSignal(link.idle):
        link.ask(double, 4, then=page.take)
        shiboken6.delete(page)
    assert Page.heard == []


def test_what_waits_for_the_first_paint_is_done_after_it_in_its_order(
    link: Link, desk: DeskOfNotes, qtbot: QtBot
) -> None:
    heard: list[int] = []
    link.hold()
    for number in (1, 2):
        link.ask(double, number, then=heard.append)
    assert link.busy and not desk.threads
    with qtbot.waitSignal(link.idle):
        link.release()
        link.ask(double, 3, then=heard.append)
    assert heard == [2, 4, 6]


def test_a_link_that_was_never_used_closes_at_once(qtbot: QtBot) -> None:
    def never() -> Any:
        raise AssertionError("nobody asked")

    parent = QObject()
    assert Link(never, parent).close()


class Ending:
    """Notes in which thread it ends; nothing but the collector can end it."""

    def __init__(self, threads: list[int]) -> None:
        self.threads = threads
        self.me = self

    def __del__(self) -> None:
        self.threads.append(threading.get_ident())


def test_what_nothing_uses_any_more_ends_in_the_windows_thread(link: Link, qtbot: QtBot) -> None:
    """A widget that ends in the lane's thread takes the program with it."""
    ended: list[int] = []
    for _ in range(3):
        Ending(ended)

    def allocate(desk: Any) -> list[list[int]]:
        return [[place] for place in range(200_000)]

    answers: list[Any] = []
    link.ask(allocate, then=answers.append)
    qtbot.waitUntil(lambda: bool(answers) and len(ended) == 3, timeout=10_000)
    assert set(ended) == {threading.get_ident()}
