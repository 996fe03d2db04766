"""Opens and closes mail rounds: the day's envelopes, opened by two people, one logging and one witnessing."""

from __future__ import annotations

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import BatchClosing, BatchEntry
from csqdesk.problems import Invalid
from csqdesk.store.records import MailBatch


def open_mail_batch(work: Work, entry: BatchEntry) -> str:
    """Opens a round of the day; answers its code, ``2026-01-19-A``.

    Raises Invalid for a day to come. Opening a round that is open already goes on with it.
    """
    if entry.received_on > work.today:
        raise Invalid("problem-received-in-future", field="received_on", today=work.today)
    of_day = list(
        work.session.scalars(select(MailBatch).where(MailBatch.received_on == entry.received_on).order_by(MailBatch.id))
    )
    wanted = (entry.round or "").strip().upper()[:4]
    known = next((one for one in of_day if one.round == wanted and one.closed_at is None and not one.voided), None)
    if known is not None:
        _carry(known, entry)
        work.about("mail_batch", known.id, number=known.code)
        return known.code
    letter = _next_round(wanted, {one.round for one in of_day})
    batch = MailBatch(
        code=f"{entry.received_on.isoformat()}-{letter}",
        received_on=entry.received_on,
        round=letter,
        opened_at=work.now,
        opened_by=work.clerk.id,
        voided=False,
    )
    _carry(batch, entry)
    work.session.add(batch)
    work.session.flush()
    work.about("mail_batch", batch.id, number=batch.code)
    return batch.code


def _carry(batch: MailBatch, entry: BatchEntry) -> None:
    batch.carrier = entry.carrier or batch.carrier
    batch.logger = entry.logger or batch.logger
    batch.witness = entry.witness or batch.witness


def _next_round(wanted: str, taken: set[str]) -> str:
    """The one wanted, or the first that is free of A, B … Z, AA, AB …"""
    letters, opened = wanted, len(taken)
    while not letters or letters in taken:
        opened, number, letters = opened + 1, opened + 1, ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("A") + rest) + letters
    return letters


def close_mail_batch(work: Work, entry: BatchClosing) -> None:
    """Closes a round: no envelope joins it any more. Raises Invalid when there is no such open round."""
    batch = work.session.scalars(select(MailBatch).where(MailBatch.code == entry.batch)).first()
    if batch is None or batch.closed_at is not None:
        raise Invalid("problem-batch-unknown", field="batch", number=entry.batch[:40])
    batch.closed_at = work.now
    work.about("mail_batch", batch.id, number=batch.code)
