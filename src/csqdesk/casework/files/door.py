"""Notes what is odd about an envelope as it comes through the door; odd facts are kept and flagged, never refused."""

from __future__ import annotations

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import PacketEntry
from csqdesk.casework.files.lookup import find_by_tracking
from csqdesk.problems import Invalid
from csqdesk.rules.mail import judge_received, judge_tracking
from csqdesk.rules.reasons import Reason
from csqdesk.rules.shapes import judge_file_number, judge_individual_reference, judge_postal_code


def refuse_impossible(work: Work, entry: PacketEntry) -> None:
    """Raises Invalid for what cannot be logged at all: a received day to come, nobody and no file named."""
    if entry.received_on > work.today:
        raise Invalid("problem-received-in-future", field="received_on", today=work.today)
    for name in ("postmarked_on", "delivered_on", "called_contact_centre_on"):
        day = getattr(entry, name)
        if day is not None and day > work.today:
            raise Invalid("problem-date-in-future", field=name, today=work.today)
    case = entry.case
    named = case is not None and (case.file_number or (case.principal and case.principal.family_name))
    if not named and not entry.label:
        raise Invalid("problem-name-or-file-missing", field="case")
    for place, person in enumerate(entry.persons):
        if not person.family_name:
            raise Invalid("problem-field-missing", field=f"persons.{place}.family_name", name="family_name")
    for place, instrument in enumerate(entry.instruments):
        refuse_last_four(instrument.last_four, f"instruments.{place}.last_four")


def refuse_last_four(last_four: str | None, path: str) -> None:
    """Of a card, exactly the last four digits or nothing."""
    if last_four is not None and not (len(last_four) == 4 and last_four.isascii() and last_four.isdigit()):
        raise Invalid("problem-last-four-shape", field=path)


def door_reasons(work: Work, entry: PacketEntry, *, packet_id: int | None = None) -> list[Reason]:
    """Tracking, shapes of numbers, day of receipt, the same tracking number seen before."""
    found: list[Reason | None] = [*judge_received(entry.received_on, work.today, work.law)]
    if entry.tracking:
        found.append(judge_tracking(entry.tracking, entry.carrier)[2])
        found.append(_seen_tracking(work, entry.tracking, packet_id))
    case = entry.case
    if case is not None and case.file_number:
        found.append(judge_file_number(case.file_number))
    principal = case.principal if case is not None else None
    if principal is not None:
        if principal.individual_reference:
            found.append(judge_individual_reference(principal.individual_reference))
        address = principal.address
        if address is not None and address.postal_code:
            found.append(judge_postal_code(address.postal_code, address.country))
    found += [
        judge_individual_reference(one.individual_reference) for one in entry.certificates if one.individual_reference
    ]
    return [reason for reason in found if reason is not None]


def _seen_tracking(work: Work, tracking: str, packet_id: int | None) -> Reason | None:
    first = find_by_tracking(work.session, tracking, besides=packet_id)
    if first is None:
        return None
    facts = {"packet": first.number, "received_on": first.received_on.isoformat(), "tracking": tracking}
    return Reason("duplicate.packet", facts)
