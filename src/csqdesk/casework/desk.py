"""Runs acts and questions: one transaction, one journal line, every touched request settled before the commit."""

from __future__ import annotations

import getpass
import os
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from csqdesk.casework import changes
from csqdesk.casework.done import Done
from csqdesk.casework.governing.overlays import OfficeLaw
from csqdesk.problems import Corrupt, Denied, Problem
from csqdesk.rules.days import in_montreal, moment_on, montreal_today
from csqdesk.rules.law import Law, load_law
from csqdesk.rules.vocabulary import ClerkRole
from csqdesk.store import journal
from csqdesk.store.opening import Store, open_store
from csqdesk.store.records import Clerk, Request

Answer = TypeVar("Answer")


class Clock(Protocol):
    """The one replaceable clock."""

    def now(self) -> datetime:
        """The moment, in UTC, with its zone."""

    def today(self) -> date:
        """The day in Montréal."""


@dataclass(frozen=True)
class SystemClock:
    """The machine's clock; ``fixed_day`` replays an old day (``--today``)."""

    fixed_day: date | None = None

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return self.fixed_day or montreal_today(self.now())


@dataclass
class Work:
    """What an act works with: session, clerk, now, today and the law; it says what the act was about.

    ``now`` is what records keep: on the day replayed (``--today``) where there is one. The journal keeps ``moment``,
    the true one.
    """

    session: Session
    clerk: Clerk
    moment: datetime
    today: date
    law: Law
    key: bytes
    subject: str = ""
    subject_id: int = 0
    number: str | None = None
    request_id: int | None = None
    undoes: int | None = None
    again: bool = False
    silent: bool = False
    touched: dict[int, Request] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        return moment_on(self.today, self.moment)

    def about(
        self, subject: str, subject_id: int, *, number: str | None = None, request: Request | None = None
    ) -> None:
        """Says which record the act is about; a request given here is settled before the commit."""
        self.subject, self.subject_id, self.number = subject, subject_id, number
        if request is not None:
            self.touch(request)
            self.request_id = request.id

    def touch(self, request: Request) -> None:
        self.session.flush()
        self.touched[request.id] = request


@dataclass(frozen=True)
class View:
    """What a question reads with; ``moment`` is the true one."""

    session: Session
    clerk: Clerk
    moment: datetime
    today: date
    law: Law
    key: bytes


def login_name() -> str:
    """The account of the operating system."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return os.environ.get("USERNAME") or "poste"


def back_up_once_a_day(store: Store, now: datetime) -> None:
    """The backup of the first opening of a day in Montréal; a full or read-only disk does not keep anybody out.

    Raises Corrupt when the copy shows that the office itself is damaged.
    """
    from csqdesk.store.backups import backup_of_the_day

    try:
        backup_of_the_day(store, in_montreal(now))
    except Corrupt:
        raise
    except (Problem, OSError):
        return


class Desk:
    """One open office: does acts and asks questions as one clerk.

    ``login`` is the account of the operating system unless the composition root replaces it.
    """

    def __init__(self, store: Store, *, law: Law, key: bytes, clock: Clock, login: str, machine: str) -> None:
        self.store = store
        self.office_law = OfficeLaw(law)
        self.key = key
        self.clock = clock
        self.login = login
        self.machine = machine
        self.clerk_id = self._sign_in()

    @classmethod
    def open(
        cls, target: Any, *, clock: Clock | None = None, actor: str | None = None, account: str | None = None
    ) -> Desk:
        """Opens the office at ``target`` (a path), creating it when there is none.

        Raises Denied when ``actor`` is not a name mapped to this account; whatever ``open_store`` raises.
        """
        from csqdesk.store.keys import installation_key

        login = account or login_name()
        if actor is not None and actor != login:
            raise Denied("problem-actor-not-mapped", actor=actor)
        store = open_store(target)
        with store.reading() as session:
            empty = journal.last(session).id == 0
        key = installation_key(store.identity, create=empty)
        if not empty:
            back_up_once_a_day(store, (clock or SystemClock()).now())
        return cls(
            store,
            law=load_law(),
            key=key,
            clock=clock or SystemClock(),
            login=login,
            machine=socket.gethostname()[:100],
        )

    def close(self) -> None:
        self.store.close()

    @property
    def law(self) -> Law:
        """The law of this office as it stands now, with what was laid over it."""
        with self.store.reading() as session:
            return self.office_law.now(session)

    def _sign_in(self) -> int:
        """The clerk of this account; on an empty office the account becomes one with all roles."""
        query = select(Clerk).where(Clerk.login == self.login)
        with self.store.reading() as session:
            clerk = session.scalars(query).first()
            if clerk is not None:
                return clerk.id
        with self.store.writing() as session, changes.watching(session) as seen:
            clerk = session.scalars(query).first()
            if clerk is not None:
                return clerk.id
            if session.scalars(select(Clerk.id).limit(1)).first() is not None:
                raise Denied("problem-account-unknown", account=self.login)
            clerk = Clerk(
                login=self.login,
                name=self.login,
                roles=[role.value for role in ClerkRole],
                active=True,
                created_at=self.clock.now(),
            )
            session.add(clerk)
            session.flush()
            about = Work(session, clerk, self.clock.now(), self.clock.today(), self.office_law.shipped, self.key)
            about.about("clerk", clerk.id)
            self._write_line(about, "add_clerk", seen)
            return clerk.id

    def do(self, act: Callable[..., Any], *args: Any) -> Done:
        """Begins, acts, settles every touched request, journals, commits.

        Whatever the act raises leaves nothing behind.
        """
        from csqdesk.casework.files.settling import settle, settle_alike, settle_beside

        with self.store.writing() as session, changes.watching(session) as seen:
            clerk = session.get_one(Clerk, self.clerk_id)
            law = self.office_law.now(session)
            work = Work(session, clerk, self.clock.now(), self.clock.today(), law, self.key)
            value = act(work, *args)
            if work.again or work.silent:
                return self._done(act, work, value, None)
            session.flush()
            for request in list(work.touched.values()):
                settle(session, request, work.law, work.today)
            if seen.of_the_file():
                settle_beside(session, work.touched, work.law, work.today)
            settle_alike(session, seen.rows, work.touched, work.law, work.today)
            session.flush()
            return self._done(act, work, value, self._write_line(work, act.__name__, seen))

    def _write_line(self, work: Work, act: str, seen: changes.Seen) -> int:
        """The act's line of the journal, with a seal of every row it wrote; answers its number.

        A day replayed (``--today``) is told: the moment of the line stays the true one.
        """
        replayed = {} if work.today == montreal_today(work.moment) else {"today": work.today.isoformat()}
        entry = journal.append(
            work.session,
            self.key,
            at=work.moment,
            clerk_id=work.clerk.id,
            actor=work.clerk.login,
            machine=self.machine,
            act=act,
            subject=work.subject,
            subject_id=work.subject_id,
            request_id=work.request_id,
            undoes=work.undoes,
            law=work.law.edition_on(work.today),
            details={"changes": seen.as_json(), "rows": seen.seals(), **replayed, **work.extra},
        )
        return entry.id

    def _done(self, act: Callable[..., Any], work: Work, value: Any, entry: int | None) -> Done:
        requests: Iterable[int] = work.touched
        return Done(act.__name__, work.subject, work.subject_id, work.number, tuple(requests), entry, value, work.again)

    def ask(self, question: Callable[..., Answer], *args: Any) -> Answer:
        """Answers a question in one reading transaction."""
        with self.store.reading() as session:
            clerk = session.get_one(Clerk, self.clerk_id)
            law = self.office_law.now(session)
            return question(View(session, clerk, self.clock.now(), self.clock.today(), law, self.key), *args)
