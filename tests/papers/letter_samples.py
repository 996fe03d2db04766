"""Holds the invented sheets of the letters' tests, one for each kind and for every branch its words can take."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from csqdesk.papers.letters.sheet import IssuedLine, LetterSheet, MeetingLine, WantedLine
from tests.papers.samples import CERTIFICATES, CHEQUE, DRAFT, LEO, MARIE, OFFICE, RECEIVED

METHODS = ("certified_cheque", "broker_cheque", "company_cheque", "money_order", "bank_draft", "card_form")

NOTICE = LetterSheet(
    kind="missing_items",
    paper_number="P26-00451",
    packet_number="26-00412",
    file_number="N0024081557",
    addressee="Thi Minh Anh Nguyen",
    address=("4-1200, rue Fullum", "Montréal (Québec)  H2K 3N1"),
    received_on=RECEIVED,
    request_kind="add",
    persons=(replace(MARIE, row=0),),
    office=OFFICE,
    issued_on=date(2026, 1, 26),
    anchor="419-9f3c2a1b",
    channel="post",
    wanted=(WantedLine("letter", None, ("unsigned",)), WantedLine("residence_permit", 0, ("absent",))),
    due_cents=20100,
    usable_cents=20100,
    accepted_methods=METHODS,
    payee="Ministre des Finances du Québec",
    payee_english="Minister of Finance of Québec",
    clock="missing_items",
    start="notice_date",
    started_on=date(2026, 1, 26),
    days=60,
    last_day=date(2026, 3, 27),
    form="A-0524-AF",
    programme_fr="Programme pilote d’immigration permanente des travailleurs des secteurs de l’IA",
    programme_en="Permanent immigration pilot program for workers in the artificial intelligence sector",
    has_addition=True,
)
EVERYTHING = replace(
    NOTICE,
    request_kind="add_and_remove",
    persons=(replace(MARIE, row=0), replace(LEO, row=1)),
    wanted=(
        WantedLine("form_part_1", None, ("wrong_form",), expected="A-0524-AF"),
        WantedLine("form_part_2", None, ("incomplete",)),
        WantedLine("federal_letter", None, ("not_confirming",)),
        WantedLine("identity", 0, ("illegible",)),
        WantedLine("consent", 1, ("not_original", "unsigned", "not_authenticated")),
        WantedLine("french", 0, ("lost",)),
        WantedLine("spouse_declarations", 0, ("returned",)),
        WantedLine("original_csq", None, ("original_absent",), 2),
        WantedLine("original_csq", None, ("copy_only",), 1),
        WantedLine("payment", None, ("partial",)),
    ),
    due_cents=40200,
    last_day=date(2026, 3, 30),
    explanation="Le passeport est illisible à la page 2.\nUne copie en couleur convient.",
    has_removal=True,
    copy_to="Me Roy",
    channel="registered",
)
UNPAID = replace(NOTICE, wanted=(WantedLine("payment", None, ("none",)),), usable_cents=0, address=(), file_number=None)
UNKNOWN_FEE = replace(UNPAID, due_cents=None)
REMINDER = replace(
    NOTICE, kind="reminder", paper_number="P26-00460", notice="P26-00451", notice_on=date(2026, 1, 26),
    issued_on=date(2026, 3, 13),
)  # fmt: skip
REMINDED_OF = {
    clock: replace(REMINDER, wanted=(), clock=clock, notice=None, notice_on=None, people=people, outcome=outcome)
    for clock, people, outcome in (
        ("attestation", (0,), None),
        ("intention_reply", (), "refused"),
        ("originals_return", (), None),
    )
}
BACK = {"originals": CERTIFICATES, "instruments": (DRAFT, CHEQUE)}
REDIRECTION = replace(
    NOTICE,
    kind="redirection",
    channel="registered",
    wanted=(),
    clock=None,
    last_day=None,
    submit=(("form_part_1", None), ("form_part_2", None), ("letter", None), ("identity", 0), ("residence_permit", 0)),
    **BACK,
)
REDIRECTED_REMOVAL = replace(
    REDIRECTION,
    request_kind="remove",
    persons=(replace(MARIE, row=0, change="remove", role="spouse"),),
    submit=REDIRECTION.submit[:3],
    originals=(),
    instruments=(),
    has_removal=True,
    has_addition=False,
)
CLOSED = replace(
    REDIRECTION, kind="new_application", request_kind="new_application", submit=(), persons=(),
    closed_on=date(2026, 1, 1), instruments=(CHEQUE,), originals=(),
)  # fmt: skip
OPEN = replace(CLOSED, closed_on=None, instruments=())
ORIGINALS = replace(REDIRECTION, kind="originals_return", submit=(), instruments=())
ATTESTATION = replace(
    NOTICE, kind="attestation_request", channel="arrima", wanted=(), clock="attestation", start="posted_in_arrima",
    people=(0,),
)  # fmt: skip
INTERVIEW = replace(
    NOTICE, kind="interview", channel="registered", wanted=(), clock=None, last_day=None,
    meeting=MeetingLine(date(2026, 4, 1), "14:05", "1200, boulevard Saint-Laurent, salle 3"),
)  # fmt: skip
INTERVIEW_OF = replace(INTERVIEW, people=(0,), meeting=MeetingLine(date(2026, 4, 2), "", ""))
INTENTION_REFUSAL = replace(
    NOTICE, kind="intention_refusal", channel="registered", wanted=(), clock="intention_reply", outcome="refused",
    grounds=("conditions_not_met", "documents_not_sent", "nothing_sent"), explanation="Le contrat d’autonomie manque.",
)  # fmt: skip
INTENTION_REJECTION = replace(
    INTENTION_REFUSAL, kind="intention_rejection", outcome="rejected", wanted=NOTICE.wanted,
    grounds=("missing_item", "authenticity", "false_information", "no_convincing_evidence"), start="delivered",
)  # fmt: skip
SELECTION = replace(
    NOTICE, kind="selection", channel="hand", wanted=(), clock=None, last_day=None, outcome="selected",
    grounds=("conditions_met",),
    enclosed=(
        IssuedLine("Nguyen", "Thi Minh Anh", "Q1234567", date(2026, 5, 4)),
        IssuedLine("Bouchard", "Marie-Ève", "Q1234568", date(2026, 5, 4)),
    ),
)  # fmt: skip
SELECTED = replace(SELECTION, enclosed=(), channel="registered")
REFUSAL = replace(
    SELECTED, kind="refusal", outcome="refused", grounds=("conditions_not_met", "no_answer_to_refusal"),
    notice="P26-00451", notice_on=date(2026, 1, 26), review=True,
)  # fmt: skip
REJECTION = replace(
    REFUSAL, kind="rejection", outcome="rejected", has_removal=True, has_addition=False,
    grounds=("attestation_not_obtained", "interview_missed", "no_answer_to_rejection"),
)  # fmt: skip

OFFICE_LETTERS: dict[str, LetterSheet] = {
    "office_notice": NOTICE,
    "office_everything": EVERYTHING,
    "office_unpaid": UNPAID,
    "office_unknown_fee": UNKNOWN_FEE,
    "office_reminder": REMINDER,
    **{f"office_reminder_{clock}": sheet for clock, sheet in REMINDED_OF.items()},
    "office_redirection": REDIRECTION,
    "office_redirected_removal": REDIRECTED_REMOVAL,
    "office_closed": CLOSED,
    "office_open": OPEN,
    "office_originals": ORIGINALS,
    "office_attestation": ATTESTATION,
    "office_interview": INTERVIEW,
    "office_interview_of": INTERVIEW_OF,
    "office_intention_refusal": INTENTION_REFUSAL,
    "office_intention_rejection": INTENTION_REJECTION,
    "office_selection": SELECTION,
    "office_selected": SELECTED,
    "office_refusal": REFUSAL,
    "office_rejection": REJECTION,
}
