"""Holds what a clerk has typed of one envelope, as plain JSON: the draft, and the source of its line."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from csqdesk.rules.texts import without_digits
from csqdesk.words.reading import read_amount, read_count, read_date

if TYPE_CHECKING:
    from csqdesk.casework.sheets import BatchSheet, CaseSheet, KnownCertificate

Values = dict[str, Any]

KINDS = {"A": "add", "R": "remove", "D": "add_and_remove", "C": "reply", "X": "other"}
"""Letter of the request → its kind (ux, section 5.1)."""

ROLES = {"M": "spouse", "U": "de_facto_spouse", "E": "child", "S": "child_one_parent"}
"""Letter of the link → its code; ``child_one_parent`` is a child whom one parent only comes along with."""

METHODS = {
    "V": "certified_cheque",
    "C": "broker_cheque",
    "E": "company_cheque",
    "M": "money_order",
    "T": "bank_draft",
    "F": "card_form",
    "P": "personal_cheque",
    "X": "cash",
    "A": "none",
}
"""Letter of the method → its code; ``none`` is no payment at all."""

SENDERS = {"P": "applicant", "R": "representative", "T": "third_person"}
ABSENCES = {"M": "missing", "C": "copy", "D": "lost", "E": "electronic", "N": "never_issued"}
"""Letter of a CSQ that did not come → its state."""

TILES: dict[str, tuple[str, ...]] = {
    "form_1": ("form_part_1",),
    "form_2": ("form_part_2",),
    "letter": ("letter",),
    "identity": ("identity", "civil_status", "status_proof"),
    "autonomy": ("financial_autonomy", "updated_sections", "spouse_declarations"),
    "french": ("french",),
    "permit": ("residence_permit",),
    "consent": ("consent", "consent_parent_identity"),
    "federal": ("federal_letter",),
}
"""Tile → the items it stands for; together they are the whole list (vocabulary, section 3)."""

REFUSED = frozenset({"personal_cheque", "cash", "travellers_cheque"})


def empty_person() -> Values:
    return {
        "change": "",
        "role": "",
        "one_parent": False,
        "family_name": "",
        "given_name": "",
        "born": "",
        "born_told": False,
        "person_id": None,
    }


def empty_instrument() -> Values:
    return {
        "method": "",
        "number": "",
        "number_said": False,
        "issuer": "",
        "institution": "",
        "amount": "",
        "signed": "",
        "last_four": "",
        "confirmed": False,
        "entered": False,
        "first_reading": None,
        "said": None,
    }


NEW_CASE = (
    "file_number",
    "family_name",
    "given_name",
    "born",
    "individual_reference",
    "programme_stream",
    "family_size",
    "submitted",
    "address",
    "city",
    "postal_code",
    "country",
)
"""Fields of a file unknown to us, in the order of ruling 12."""


def empty_values() -> Values:
    """An envelope nobody has typed anything of; its ``ref`` makes saving it twice log it once.

    Of digits, one ref in 900 would pass as a card number, and its envelope be neither judged nor kept.
    """
    return {
        "ref": without_digits(uuid.uuid4().hex),
        "tracking": "",
        "tracking_said": False,
        "file": "",
        "case_id": None,
        "joins": "",
        "unmatched": False,
        "new_case": None,
        "kept_case": None,
        "sender": "applicant",
        "kind": "",
        "persons": [empty_person()],
        "originals": "",
        "originals_confirmed": False,
        "originals_entered": False,
        "originals_first": None,
        "certificates": [],
        "instruments": [empty_instrument()],
        "tiles": {},
        "details": {"postmark": "", "carrier": "", "condition": "", "unexpected": "", "witness": ""},
    }


def whole(kept: Values) -> Values:
    """A draft with everything an envelope has, also one written before a field was added."""
    values = {**empty_values(), **kept}
    values["persons"] = [{**empty_person(), **one} for one in values["persons"]]
    values["instruments"] = [{**empty_instrument(), **one} for one in values["instruments"]]
    return values


def is_empty(values: Values) -> bool:
    """True when nothing was typed: there is nothing to save and no draft to keep."""
    blank = empty_values()
    return all(values[name] == blank[name] for name in blank if name != "ref")


@dataclass(frozen=True)
class Setting:
    """What stands round the form: the open round, the matched file, today, the language dates are typed in."""

    batch: BatchSheet | None
    case: CaseSheet | None
    today: date
    language: str


def typed_date(text: str, setting: Setting, kind: str = "birth") -> date | None:
    """The day a text says, or ``None``."""
    if not text.strip():
        return None
    reading = read_date(text, setting.language, setting.today, kind=kind)  # type: ignore[arg-type]
    if kind == "birth" and reading.doubted is not None:
        # It is told, and recorded as it stands on the paper.
        return reading.doubted
    return reading.value if isinstance(reading.value, date) else None


def typed_amount(text: str) -> int | None:
    """Cents a text says, or ``None``."""
    value = read_amount(text).value if text.strip() else None
    return value if isinstance(value, int) else None


READ_AGAIN = "intake-amount-again"
"""What is told of an amount that was read once and is to be read again; its field is empty meanwhile."""


def amount_read(instrument: Values) -> int | None:
    """Cents read on an instrument: as typed, else as read once and not read again yet; ``None`` when nobody read it."""
    told = instrument["said"]
    if not instrument["amount"].strip() and told and told[0] == READ_AGAIN:
        first = instrument["first_reading"]
        return first if isinstance(first, int) else None
    return typed_amount(instrument["amount"])


def typed_count(text: str) -> int | None:
    value = read_count(text).value if text.strip() else None
    return value if isinstance(value, int) else None


def started(person: Values) -> bool:
    """True when anything was typed in a person's row; an untouched one is left out on saving."""
    return any(person[name] for name in ("role", "family_name", "given_name", "born"))


def changes_of(values: Values) -> list[tuple[Values, str]]:
    """Each person begun, with what the request wants of them."""
    kind = values["kind"]
    if kind not in ("add", "remove", "add_and_remove"):
        return []
    found = []
    for person in values["persons"]:
        if started(person):
            change = person["change"] or "add" if kind == "add_and_remove" else kind
            found.append((person, change))
    return found


def held_already(case: CaseSheet | None) -> int:
    """Originals of the file that are in our hands before this envelope."""
    return sum(one.held for one in case.certificates) if case is not None else 0


def awaited(case: CaseSheet | None) -> list[KnownCertificate]:
    """The CSQs of a file whose originals are not in our hands yet."""
    return [one for one in (case.certificates if case is not None else ()) if not one.held]
