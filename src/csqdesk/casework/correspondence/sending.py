"""Notes what became of a paper: sent, delivered, or come back, which never lets a period run out silently."""

from __future__ import annotations

from datetime import date

from csqdesk.casework import clocks
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import PaperComingBack, PaperSending
from csqdesk.casework.files.assessing import opening_packet
from csqdesk.casework.files.clocks import clock_facts
from csqdesk.casework.files.course import clocks_started_by, words_of
from csqdesk.casework.files.lookup import find_paper
from csqdesk.problems import Invalid
from csqdesk.rules.clocks import judge_clock
from csqdesk.rules.days import in_montreal
from csqdesk.rules.vocabulary import Channel, ClockState, PaperEvent
from csqdesk.store.course import PaperWord
from csqdesk.store.records import Paper


def note_sent(work: Work, entry: PaperSending) -> None:
    """Notes how and when a paper went out, and the day it was delivered once that is known.

    Raises Invalid for a voided paper, a day before it was issued or after today, or a delivery before the sending.
    """
    paper = _find(work, entry.paper)
    _require_day(work, paper, entry.on, "on")
    known = [one for one in words_of(work.session, paper) if one.event is PaperEvent.SENT]
    same = known and (known[-1].channel, known[-1].on_day) == (entry.channel, entry.on)
    if not (same and entry.delivered_on is not None and entry.tracking in (None, known[-1].tracking)):
        _say(work, paper, PaperEvent.SENT, entry.on, channel=entry.channel, tracking=entry.tracking, note=entry.note)
    if entry.delivered_on is not None:
        _require_day(work, paper, entry.delivered_on, "delivered_on")
        if entry.delivered_on < entry.on:
            raise Invalid("problem-paper-delivered-before", field="delivered_on", day=entry.on.isoformat())
        _say(work, paper, PaperEvent.DELIVERED, entry.delivered_on)
    work.extra["channel"] = entry.channel.value
    _told(work, paper)


def note_undelivered(work: Work, entry: PaperComingBack) -> None:
    """Notes that a paper came back. The periods it started stand still from their first day until it is sent again.

    Raises Invalid for a voided paper, no reason, or a day before it was issued or after today.
    """
    paper = _find(work, entry.paper)
    if not entry.reason.strip():
        raise Invalid("problem-reason-required", field="reason")
    _require_day(work, paper, entry.on, "on")
    _say(work, paper, PaperEvent.UNDELIVERED, entry.on, note=entry.reason)
    for clock in clocks_started_by(work.session, paper):
        state = judge_clock(clock_facts(clock), work.law, work.today).state
        if state in (ClockState.RUNNING, ClockState.EXPIRED):
            clocks.halt(work, clock, entry.reason)
    work.extra["reason"] = entry.reason
    _told(work, paper)


def _find(work: Work, number: str) -> Paper:
    paper = find_paper(work.session, number)
    if paper.voided_at is not None:
        raise Invalid("problem-paper-void", field="paper", number=paper.number)
    return paper


def _require_day(work: Work, paper: Paper, day: date, field: str) -> None:
    issued = in_montreal(paper.issued_at).date()
    if not issued <= day <= work.today:
        raise Invalid("problem-paper-day", field=field, issued=issued.isoformat(), today=work.today.isoformat())


def _say(
    work: Work,
    paper: Paper,
    event: PaperEvent,
    on: date,
    *,
    channel: Channel | None = None,
    tracking: str | None = None,
    note: str = "",
) -> None:
    word = PaperWord(
        paper_id=paper.id,
        event=event,
        channel=channel,
        tracking=tracking,
        on_day=on,
        note=note,
        recorded_at=work.now,
        recorded_by=work.clerk.id,
        voided=False,
    )
    work.session.add(word)
    work.session.flush()


def _told(work: Work, paper: Paper) -> None:
    work.about("paper", paper.id, number=opening_packet(paper.request).number)
    work.touch(paper.request)
    work.request_id = paper.request_id
    work.extra |= {"paper": paper.number, "letter": paper.kind.value}
