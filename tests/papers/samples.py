"""Holds the invented sheets of the papers' tests, one for every branch a receipt or a letter can take."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from csqdesk.papers.sheets import (
    CertificateLine,
    InstrumentLine,
    ItemLine,
    OfficeLines,
    PersonLine,
    ReceiptSheet,
    ReturnLetterSheet,
)

RECEIVED = date(2026, 1, 19)
OFFICE = OfficeLines(
    direction="Direction du regroupement familial et de l’enregistrement",
    ministry="Ministère de l’Immigration, de la Francisation et de l’Intégration",
    address=("212-1200, boulevard Saint-Laurent", "Montréal (Québec)  H2X 0C9", "CANADA"),
    phone_montreal="514-864-9191",
    phone_quebec="1-877-864-9191",
    phone_abroad="1-514-864-9191",
    hours=(("mon_tue_thu_fri", "08:00", "16:00"), ("wed", "10:00", "16:30")),
)
REQUEST_ITEMS = ("form_part_1", "form_part_2", "letter")
ADD_ITEMS = ("updated_sections", "financial_autonomy")
PERSON_ITEMS = ("identity", "civil_status", "status_proof", "residence_permit")
SPOUSE_ITEMS = ("spouse_declarations", "french")

States = dict[tuple[str, int | None], str]


def items(people: tuple[PersonLine, ...], states: States | None = None) -> tuple[ItemLine, ...]:
    """The checklist of an addition, all present but for ``states``."""
    given = states or {}
    keys: list[tuple[str, int | None]] = [(code, None) for code in REQUEST_ITEMS + ADD_ITEMS]
    for row, person in enumerate(people):
        keys += [(code, row) for code in PERSON_ITEMS + (() if person.role == "child" else SPOUSE_ITEMS)]
    lacking = ("absent", "illegible", "unsigned", "incomplete")
    return tuple(
        ItemLine(code, row, given.get((code, row), "present"), given.get((code, row)) in lacking) for code, row in keys
    )


def instrument(method: str, number: str | None, issuer: str | None, cents: int | None = 20100) -> InstrumentLine:
    return InstrumentLine(
        method=method,
        number=number,
        issuer=issuer,
        amount_cents=cents,
        currency="CAD",
        state="accepted",
        reasons=(),
        payer=None,
        last_four=None,
        packet="26-00412",
        received_on=RECEIVED,
    )


def refused(line: InstrumentLine, *reasons: str) -> InstrumentLine:
    return replace(line, state="refused", reasons=reasons)


def original(family: str, given: str, reference: str | None) -> CertificateLine:
    return CertificateLine(family, given, reference, date(2023, 5, 2), "original", True)


MARIE = PersonLine("Bouchard", "Marie-Ève", "de_facto_spouse", "add")
LEO = PersonLine("Bouchard", "Léo", "child", "add")
REPLACED = replace(original("Nguyen", "Thi Minh Anh", "N1048872"), issued_on=date(2021, 5, 2), replaced=True)
CERTIFICATES = (original("Nguyen", "Thi Minh Anh", "N1048872"), original("Nguyen", "Van Nam", "N1048873"))
DRAFT = instrument("bank_draft", "0045183", "Banque Nationale")
CHEQUE = replace(
    refused(instrument("personal_cheque", "118", "Caisse du Plateau"), "instrument.method_refused"),
    payer="Tremblay, Luc",
)

COMPLETE = ReceiptSheet(
    paper_number="P26-00450",
    packet_number="26-00412",
    file_number="N0024081557",
    principal="Nguyen, Thi Minh Anh",
    label=None,
    received_on=RECEIVED,
    carrier="canada_post",
    tracking="RN482913303CA",
    request_kind="add",
    route="mail",
    request_state="complete",
    persons=(MARIE,),
    certificates=CERTIFICATES,
    originals_expected=2,
    originals_received=2,
    originals_wanted=0,
    instruments=(DRAFT,),
    items=items((MARIE,)),
    missing=(),
    due_cents=20100,
    usable_cents=20100,
    fees_state="exact",
    has_removal=False,
    office=OFFICE,
    issued_on=RECEIVED,
    anchor="418-9f3c2a1b",
    language_ground=None,
    language_until=None,
)
MISSING = replace(
    COMPLETE,
    request_state="incomplete",
    items=items((MARIE,), {("residence_permit", 0): "absent"}),
    missing=(("residence_permit", 0),),
)
REFUSED = replace(
    COMPLETE,
    request_state="incomplete",
    certificates=(CERTIFICATES[0], replace(CERTIFICATES[1], state="lost", kept=False)),
    originals_received=1,
    originals_wanted=1,
    instruments=(CHEQUE,),
    missing=(("original_csq", None), ("payment", None)),
    usable_cents=0,
    fees_state="unusable",
)
SHORT = replace(
    COMPLETE,
    request_state="incomplete",
    persons=(MARIE, LEO),
    items=items((MARIE, LEO)),
    missing=(("payment", None),),
    due_cents=40200,
    fees_state="partial",
)
OVER = replace(COMPLETE, instruments=(replace(DRAFT, amount_cents=21000),), usable_cents=21000, fees_state="over")
REMOVAL = replace(
    COMPLETE,
    received_on=date(2026, 4, 1),
    request_kind="remove",
    persons=(PersonLine("Bouchard", "Marie-Ève", "spouse", "remove"),),
    instruments=(),
    items=tuple(ItemLine(code, None, "present", False) for code in REQUEST_ITEMS),
    due_cents=0,
    usable_cents=0,
    fees_state="not_due",
    has_removal=True,
)
MISDIRECTED = replace(
    COMPLETE,
    route="arrima",
    request_state="misdirected",
    certificates=(),
    originals_expected=None,
    originals_received=0,
    originals_wanted=0,
    missing=(("residence_permit", 0),),
)
UNMATCHED = replace(
    COMPLETE,
    file_number=None,
    principal=None,
    label="Famille Ouellet-Żółć, Laval",
    carrier="hand",
    tracking=None,
    request_state="unmatched",
    persons=(),
    certificates=(replace(original("", "", "N1055102")), original("", "", None)),
    originals_expected=None,
    items=(),
    due_cents=None,
    fees_state="undetermined",
)
TO_VERIFY = replace(
    COMPLETE,
    request_state="to_verify",
    items=items((MARIE,), {("letter", None): "to_check", ("french", 0): "to_check"}),
)
EARLIER = replace(
    COMPLETE,
    request_kind="reply",
    persons=(),
    instruments=(replace(DRAFT, packet="26-00398", received_on=date(2026, 1, 12)),),
    items=(),
)
FAMILY = (
    PersonLine("Đặng", "Thị Ngọc Hân", "spouse", "add"),
    *(
        PersonLine("Nguyễn", given, "child", "add")
        for given in ("Minh Khôi", "Gia Bảo", "Thùy Dương", "Quốc Việt", "Łucja", "Zoé-Françoise")
    ),
)
INSTRUMENTS = (
    instrument("money_order", "4518 220 117", "Postes Canada", 99999),
    instrument("money_order", "4518 220 118", "Postes Canada", 501),
    replace(instrument("certified_cheque", "000731", "Banque Royale du Canada"), payer="Côté-Lévesque, Noémie"),
    replace(refused(instrument("bank_draft", "77120094", "Banque de Montréal"), "instrument.currency"), currency="USD"),
    replace(
        refused(instrument("personal_cheque", "204", None), "instrument.method_refused"),
        state="returned",
        packet="26-00398",
        received_on=date(2026, 1, 12),
    ),
    refused(instrument("company_cheque", "00519", "Boréal Numérique inc."), "instrument.stale"),
    replace(instrument("card_form", None, None), last_four="4242"),
    refused(instrument("broker_cheque", "9913", "Change Saint-Denis"), "instrument.post_dated"),
    refused(instrument("cash", None, None, None), "instrument.method_refused"),
)
BIG = replace(
    COMPLETE,
    principal="Nguyễn, Văn Hùng",
    request_state="incomplete",
    persons=FAMILY,
    certificates=(
        original("Nguyễn", "Văn Hùng", "N1048870"),
        original("Nguyễn", "Bảo Ngọc", "N1048871"),
        original("Nguyễn", "Hoàng Long", "N1048872"),
        replace(original("Nguyễn", "Thu Hà", "N1048879"), state="copy", kept=False),
        replace(original("Nguyễn", "An", "N1048869"), state="electronic", kept=False),
    ),
    originals_expected=4,
    originals_received=3,
    originals_wanted=1,
    instruments=INSTRUMENTS,
    items=items(
        FAMILY,
        {
            ("letter", None): "unsigned",
            ("french", 0): "to_check",
            ("identity", 1): "illegible",
            ("residence_permit", 2): "absent",
            ("residence_permit", 3): "absent",
            ("status_proof", 5): "not_applicable",
        },
    ),
    missing=(
        ("letter", None),
        ("identity", 1),
        ("residence_permit", 2),
        ("residence_permit", 3),
        ("original_csq", None),
        ("payment", None),
    ),
    due_cents=140700,
    usable_cents=140700 - 20100,
    fees_state="partial",
)
THREE = replace(
    COMPLETE,
    persons=FAMILY[:3],
    items=items(FAMILY[:3], {("status_proof", 2): "to_check"}),
    request_state="to_verify",
    due_cents=60300,
    usable_cents=60300,
    instruments=(replace(DRAFT, amount_cents=60300),),
)
BILINGUAL = replace(MISSING, language_ground="first_six_months", language_until=date(2026, 7, 1))

RECEIPTS = {
    "complete": COMPLETE,
    "missing": MISSING,
    "refused": REFUSED,
    "short": SHORT,
    "over": OVER,
    "removal": REMOVAL,
    "misdirected": MISDIRECTED,
    "unmatched": UNMATCHED,
    "to_verify": TO_VERIFY,
    "earlier": EARLIER,
    "three": THREE,
    "big": BIG,
    "bilingual": BILINGUAL,
}

METHODS = ("certified_cheque", "broker_cheque", "company_cheque", "money_order", "bank_draft", "card_form")
LETTER = ReturnLetterSheet(
    paper_number="P26-00451",
    packet_number="26-00412",
    file_number="N0024081557",
    addressee="Nguyen, Thi Minh Anh",
    address=("1420, rue Sherbrooke Est, app. 12", "Montréal (Québec)  H2L 1M3"),
    received_on=RECEIVED,
    instrument=CHEQUE,
    reasons=(
        ("instrument.method_refused", (("method", "personal_cheque"),)),
        ("instrument.post_dated", (("dated_on", "2026-02-01"),)),
        ("instrument.no_name_on_back", ()),
    ),
    accepted_methods=METHODS,
    payee="Ministre des Finances du Québec",
    due_cents=20100,
    office=OFFICE,
    issued_on=date(2026, 1, 20),
    anchor="421-77aa01c9",
    language_ground=None,
    language_until=None,
    payee_english="Minister of Finance of Québec",
)
MANY_REASONS = replace(
    LETTER,
    reasons=tuple(
        (f"instrument.{code}", ())
        for code in ("currency", "not_canadian_bank", "stale", "payee", "words_differ", "no_certification_mark")
    ),
)
UNADDRESSED = replace(
    LETTER,
    file_number=None,
    address=(),
    due_cents=None,
    instrument=refused(instrument("money_order", "4518 220 119", "Postes Canada", 120000), "instrument.over_ceiling"),
    reasons=(("instrument.over_ceiling", (("amount_cents", 120000), ("ceiling_cents", 99999))),),
    language_ground="indigenous",
)
NOTHING_DUE = replace(LETTER, due_cents=0)
PART_PAID = replace(LETTER, due_cents=40200, usable_cents=10000)
PAID = replace(LETTER, usable_cents=20100)
LETTERS = {
    "letter": LETTER,
    "letter_many": MANY_REASONS,
    "letter_unaddressed": UNADDRESSED,
    "letter_free": NOTHING_DUE,
    "letter_part_paid": PART_PAID,
    "letter_paid": PAID,
}
