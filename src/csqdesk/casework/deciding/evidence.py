"""Gathers the evidence a person reads before deciding: what was asked, when and how, and everything that came."""

from __future__ import annotations

from csqdesk.casework.deciding.sheets import AskedLine, CameLine, Evidence, MeetingLine, StepLine
from csqdesk.casework.desk import View, Work
from csqdesk.casework.files.assessing import assess_request, held_originals, live_packets, opening_packet
from csqdesk.casework.files.course import clocks_started_by, decisions_of, interviews_of, words_of
from csqdesk.casework.files.lookup import find_packet
from csqdesk.rules.days import in_montreal
from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import PaperKind
from csqdesk.store.records import Clerk, Request


def evidence(view: View, number: str) -> Evidence:
    """The evidence on the request of an envelope. Raises Invalid when there is no such envelope."""
    request = find_packet(view.session, number).request
    return evidence_of(view, request, assess_request(view.session, request, view.law, view.today))


def evidence_of(desk: Work | View, request: Request, verdict: Assessment) -> Evidence:
    from csqdesk.casework.files.settling import missing_of

    return Evidence(
        packet=opening_packet(request).number,
        version=request.version,
        judged_on=verdict.judged_on,
        state=verdict.state,
        note=request.note,
        asked=_asked(desk, request),
        came=_came(request),
        clocks=verdict.clocks,
        steps=tuple(
            StepLine(
                one.step.value,
                one.outcome.value,
                tuple(one.grounds),
                one.on_day,
                desk.session.get_one(Clerk, one.recorded_by).name,
            )
            for one in decisions_of(desk.session, request)
        ),
        meetings=tuple(
            MeetingLine(
                one.id,
                one.held_on,
                one.hour,
                one.place,
                one.concern.row if one.concern is not None else None,
                one.attended,
                one.note,
            )
            for one in interviews_of(desk.session, request)
        ),
        missing=missing_of(verdict),
        proposals=verdict.proposals,
    )


def _asked(desk: Work | View, request: Request) -> tuple[AskedLine, ...]:
    """The letters that stand, oldest first; of an acknowledgement nothing is asked."""
    lines = []
    for paper in request.papers:
        if paper.voided_at is not None or paper.kind is PaperKind.RECEIPT:
            continue
        words = words_of(desk.session, paper)
        sent = next((one for one in reversed(words) if one.channel is not None), None)
        result = next((one for one in reversed(words) if one.channel is None), None)
        lines.append(
            AskedLine(
                paper=paper.number,
                kind=paper.kind,
                issued_on=in_montreal(paper.issued_at).date(),
                printed=paper.printed_at is not None,
                channel=sent.channel.value if sent is not None and sent.channel is not None else None,
                sent_on=sent.on_day if sent is not None else None,
                tracking=sent.tracking if sent is not None else None,
                result=result.event.value if result is not None else None,
                result_on=result.on_day if result is not None else None,
                note=result.note if result is not None else "",
                asked=tuple((one["item"], one["person"]) for one in paper.sheet.get("wanted", ())),
                clocks=tuple(one.id for one in clocks_started_by(desk.session, paper)),
            )
        )
    return tuple(lines)


def _came(request: Request) -> tuple[CameLine, ...]:
    """The envelopes that stand, oldest first, each with what it alone brought."""
    lines = []
    certificates = request.case.certificates if request.case is not None else []
    for packet in live_packets(request):
        held = [one for each in certificates for one in held_originals(each) if one.packet_id == packet.id]
        items = [one for one in request.items if one.packet_id == packet.id and not one.voided]
        money = [one for one in request.instruments if one.packet_id == packet.id]
        lines.append(
            CameLine(
                packet=packet.number,
                received_on=packet.received_on,
                postmarked_on=packet.postmarked_on,
                delivered_on=packet.delivered_on,
                carrier=packet.carrier.value if packet.carrier else None,
                tracking=packet.tracking,
                items=tuple(
                    (one.item.value, one.concern.row if one.concern else None, one.state.value) for one in items
                ),
                originals=len(held),
                instruments=tuple((one.method.value, one.amount_cents) for one in money),
                note=packet.note,
                reasons=tuple(row["code"] for row in packet.door_reasons),
            )
        )
    return tuple(lines)
