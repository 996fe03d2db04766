"""What remains of a file once one of its envelopes is void: whose it is, what leads to it, its year of the fee."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.files.lookup import find_packet
from csqdesk.casework.questions.cases import find_cases
from csqdesk.casework.questions.dossier import dossier_sheet
from csqdesk.problems import Invalid
from csqdesk.rules.codes_on_paper import packet_code, paper_code
from tests.casework.acts import do
from tests.casework.test_restating import reply, void

Line = Callable[..., dict[str, Any]]
Log = Callable[[dict[str, Any]], Done]
FILE = {"file_number": "N0020294108"}


def test_the_label_of_a_voided_envelope_and_its_receipt_lead_to_no_file(desk: Desk, line: Line, log: Log) -> None:
    log(line(case=FILE))
    answer = log(reply(line, case=FILE)).number or ""
    paper = do(desk, "issue_receipt", packet=answer).value
    codes = (packet_code(answer), paper_code(paper))
    assert [[one.file_number for one in desk.ask(find_cases, code)] for code in codes] == [["N0020294108"]] * 2
    void(desk, answer)
    assert [desk.ask(find_cases, code) for code in codes] == [(), ()]


def test_an_applicant_named_by_a_correction_stays_when_another_envelope_goes(desk: Desk, line: Line, log: Log) -> None:
    first = log(line(case=FILE)).number or ""
    changes = {"case": {"principal": {"family_name": "Tran", "given_name": "Binh"}}}
    do(desk, "edit_packet", packet=first, reason="Lu sur le CSQ", changes=changes)
    void(desk, log(reply(line, case={**FILE, "family_size": 4})).number or "")
    shown = desk.ask(dossier_sheet, first)
    assert (shown.family_name, shown.given_name) == ("Tran", "Binh")


def test_the_year_decided_for_a_voided_opening_is_decided_no_more(desk: Desk, line: Line, log: Log) -> None:
    days = {"received_on": "2026-01-05", "postmarked_on": "2025-12-30"}
    first = log(line(case=FILE, **days)).number or ""
    answer = log(reply(line, case=FILE, received_on="2026-01-07")).number or ""
    do(desk, "decide_fee_day", packet=first, day="postmark", reason="Cachet lisible")
    void(desk, first)
    with desk.store.reading() as session:
        assert find_packet(session, answer).request.fee_day is None


def test_the_oldest_csq_is_one_that_was_issued(desk: Desk, line: Line, log: Log) -> None:
    certificates = [
        {"state": "original", "family_name": "Tran", "given_name": "Binh", "issued_on": "2024-11-06"},
        {"state": "never_issued", "family_name": "Tran", "given_name": "Lan", "issued_on": "2019-01-01"},
    ]
    number = log(line(case=FILE, certificates=certificates)).number or ""
    assert str(desk.ask(dossier_sheet, number).oldest_csq_on) == "2024-11-06"


def test_of_two_csqs_alike_an_original_is_the_one_nobody_has_seen(desk: Desk, line: Line, log: Log) -> None:
    paper = {"family_name": "Tran", "given_name": "Binh", "issued_on": "2024-11-06"}
    two = [{"state": "original", **paper}, {"state": "missing", **paper}]
    number = log(line(case=FILE, certificates=two)).number or ""
    do(desk, "record_certificate", packet=number, state="original", **paper)
    assert [one.state.value for one in desk.ask(dossier_sheet, number).originals] == ["original", "original"]


def test_nothing_older_is_undone_unnamed_after_a_receipt_was_voided(desk: Desk, line: Line, log: Log) -> None:
    number = log(line(case=FILE)).number or ""
    paper = do(desk, "issue_receipt", packet=number).value
    do(desk, "void_paper", paper=paper, reason="Mauvaise page")
    with pytest.raises(Invalid, match="problem-undo-voided-paper") as refused:
        do(desk, "undo_last")
    assert refused.value.facts == {"number": paper}
    do(desk, "record_item", packet=number, item="letter", state="unsigned")
    assert do(desk, "undo_last").value["act"] == "record_item", "what was done since is undone all the same"


def test_a_receipt_says_of_a_date_nobody_read_nothing(desk: Desk, line: Line, log: Log) -> None:
    cheque = {"method": "personal_cheque", "number": "118", "issuer": "Banque Nationale", "amount_cents": 20100}
    number = log(line(case=FILE, instruments=[cheque])).number or ""
    paper = do(desk, "issue_receipt", packet=number).value
    text = receipt_text(desk, paper)
    assert "chèque personnel" in text and "date absente" not in text


def receipt_text(desk: Desk, paper: str) -> str:
    """The words of a paper, as they are read from its page."""
    import pypdfium2

    from csqdesk.casework.questions.papers import paper_pdf

    document = pypdfium2.PdfDocument(desk.ask(paper_pdf, paper))
    pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())
