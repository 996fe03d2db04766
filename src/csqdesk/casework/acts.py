"""Lists every act and every question by its name; to add one, write it and give it a row here."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from typing import Any

from csqdesk.casework import (
    batches,
    certificates,
    clocks,
    drafts,
    instruments,
    items,
    letters,
    packets,
    persons,
    requests,
)
from csqdesk.casework.attaching import attach_packet
from csqdesk.casework.correspondence import issuing, sending
from csqdesk.casework.deciding import evidence, interviews, new_certificates, outcomes, reviews
from csqdesk.casework.governing import additions, extensions
from csqdesk.casework.questions import cases, dossier, mail, papers
from csqdesk.casework.questions import packets as packet_questions
from csqdesk.casework.questions import requests as request_questions
from csqdesk.casework.questions.queue import queue
from csqdesk.casework.taking_back.choosing import next_undo
from csqdesk.casework.taking_back.undoing import undo_last
from csqdesk.casework.taking_back.voiding import void_packet
from csqdesk.problems import Usage

ACTS: Mapping[str, Callable[..., Any]] = {
    act.__name__: act
    for act in (
        batches.open_mail_batch,
        batches.close_mail_batch,
        packets.log_packet,
        attach_packet,
        packets.edit_packet,
        void_packet,
        undo_last,
        persons.add_person,
        persons.correct_person,
        certificates.record_certificate,
        items.record_item,
        items.record_items,
        items.replace_item,
        items.explain_item,
        instruments.record_instrument,
        instruments.correct_instrument,
        instruments.verify_instrument,
        instruments.return_instrument,
        instruments.decide_fee_day,
        clocks.start_clock,
        clocks.stop_clock,
        clocks.resume_clock,
        clocks.extend_clock,
        extensions.extend_clocks,
        clocks.meet_clock,
        letters.issue_receipt,
        issuing.issue_letter,
        letters.reprint_paper,
        letters.void_paper,
        sending.note_sent,
        sending.note_undelivered,
        letters.note_printed,
        outcomes.propose_outcome,
        outcomes.decide_outcome,
        interviews.call_interview,
        interviews.note_interview,
        reviews.ask_review,
        new_certificates.record_new_certificate,
        new_certificates.send_new_certificate,
        requests.settle_difference,
        requests.set_representative,
        requests.note_call,
        requests.set_language_ground,
        requests.set_note,
        requests.mark_complete,
        drafts.keep_draft,
        drafts.drop_draft,
        additions.add_closure,
        additions.add_fee_row,
    )
}

QUESTIONS: Mapping[str, Callable[..., Any]] = {
    question.__name__: question
    for question in (
        mail.desk_sheet,
        mail.kept_draft,
        mail.batch_sheet,
        mail.batches,
        mail.seen_tracking,
        mail.seen_instrument,
        cases.find_cases,
        cases.case_sheet,
        cases.recent_cases,
        cases.latest_request,
        request_questions.find_requests,
        queue,
        dossier.dossier_sheet,
        evidence.evidence,
        papers.receipts_of,
        papers.find_receipts,
        papers.paper_pdf,
        papers.paper_sheet,
        papers.waiting_papers,
        packet_questions.list_packets,
        packet_questions.show_packet,
        packet_questions.search_packets,
        packet_questions.assess_packet,
        next_undo,
    )
}


def act_named(name: str) -> Callable[..., Any]:
    """The act of that name. Raises Usage when there is none."""
    if name not in ACTS:
        raise Usage("problem-act-unknown", name=name[:60])
    return ACTS[name]


def question_named(name: str) -> Callable[..., Any]:
    """The question of that name. Raises Usage when there is none."""
    if name not in QUESTIONS:
        raise Usage("problem-question-unknown", name=name[:60])
    return QUESTIONS[name]


def entry_of(act: Callable[..., Any]) -> type:
    """The class of entry an act takes."""
    hints = typing.get_type_hints(act)
    return typing.cast(type, hints["entry"])
