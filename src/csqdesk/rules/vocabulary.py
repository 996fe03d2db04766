"""Lists the closed codes of the desk; adding one is a row here, a row in its law table and its two sentences.

A code is never translated and never reused. The words for each live in ``resources/words``.
"""

from __future__ import annotations

from enum import StrEnum


class Carrier(StrEnum):
    CANADA_POST = "canada_post"
    PUROLATOR = "purolator"
    FEDEX = "fedex"
    UPS = "ups"
    DHL = "dhl"
    FOREIGN_POST = "foreign_post"
    HAND = "hand"
    OTHER = "other"


class Sender(StrEnum):
    APPLICANT = "applicant"
    REPRESENTATIVE = "representative"
    THIRD_PERSON = "third_person"


class Condition(StrEnum):
    INTACT = "intact"
    DAMAGED = "damaged"
    OPENED = "opened"
    EMPTY = "empty"


class RequestKind(StrEnum):
    ADD = "add"
    REMOVE = "remove"
    ADD_AND_REMOVE = "add_and_remove"
    REPLY = "reply"
    NEW_APPLICATION = "new_application"
    OTHER = "other"


class RequestState(StrEnum):
    UNMATCHED = "unmatched"
    TO_VERIFY = "to_verify"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"
    MISDIRECTED = "misdirected"
    IN_REVIEW = "in_review"
    INTENT_SENT = "intent_sent"
    SELECTED = "selected"
    REFUSED = "refused"
    REJECTED = "rejected"
    RETURNED = "returned"
    CLOSED = "closed"
    VOID = "void"


class Route(StrEnum):
    MAIL = "mail"
    ARRIMA = "arrima"


class Change(StrEnum):
    ADD = "add"
    REMOVE = "remove"


class Role(StrEnum):
    """Link of a person concerned by a request to the principal applicant."""

    SPOUSE = "spouse"
    DE_FACTO_SPOUSE = "de_facto_spouse"
    CHILD = "child"


class Attestation(StrEnum):
    OBTAINED = "obtained"
    NOT_OBTAINED = "not_obtained"
    EXEMPT_PERMIT_AND_SESSION = "exempt_permit_and_session"
    EXEMPT_BY_REGULATION = "exempt_by_regulation"


class CertificateState(StrEnum):
    ORIGINAL = "original"
    COPY = "copy"
    MISSING = "missing"
    LOST = "lost"
    ELECTRONIC = "electronic"
    NEVER_ISSUED = "never_issued"


class OriginalState(StrEnum):
    RECEIVED = "received"
    IN_SAFE = "in_safe"
    WITH_CASEWORKER = "with_caseworker"
    TO_REGISTRATION = "to_registration"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    FORWARDED = "forwarded"
    LOST = "lost"


class Method(StrEnum):
    CERTIFIED_CHEQUE = "certified_cheque"
    BROKER_CHEQUE = "broker_cheque"
    COMPANY_CHEQUE = "company_cheque"
    MONEY_ORDER = "money_order"
    BANK_DRAFT = "bank_draft"
    CARD_FORM = "card_form"
    PERSONAL_CHEQUE = "personal_cheque"
    CASH = "cash"
    TRAVELLERS_CHEQUE = "travellers_cheque"


class CardOutcome(StrEnum):
    APPROVED = "approved"
    DECLINED = "declined"


class PayerRelation(StrEnum):
    APPLICANT = "applicant"
    THIRD_PERSON = "third_person"


class InstrumentState(StrEnum):
    RECEIVED = "received"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    TO_RETURN = "to_return"
    RETURNED = "returned"
    REPLACED = "replaced"
    DEPOSITED = "deposited"
    DISHONOURED = "dishonoured"
    VOID = "void"


class FeesState(StrEnum):
    NOT_DUE = "not_due"
    NONE = "none"
    PARTIAL = "partial"
    EXACT = "exact"
    OVER = "over"
    UNUSABLE = "unusable"
    UNDETERMINED = "undetermined"


class FeeDay(StrEnum):
    """Which day decides the year of the fee, once a named person chose (a straddling year)."""

    RECEIPT = "receipt"
    POSTMARK = "postmark"


class ItemCode(StrEnum):
    FORM_PART_1 = "form_part_1"
    FORM_PART_2 = "form_part_2"
    LETTER = "letter"
    IDENTITY = "identity"
    CIVIL_STATUS = "civil_status"
    STATUS_PROOF = "status_proof"
    UPDATED_SECTIONS = "updated_sections"
    FINANCIAL_AUTONOMY = "financial_autonomy"
    SPOUSE_DECLARATIONS = "spouse_declarations"
    FRENCH = "french"
    RESIDENCE_PERMIT = "residence_permit"
    CONSENT = "consent"
    CONSENT_PARENT_IDENTITY = "consent_parent_identity"
    FEDERAL_LETTER = "federal_letter"
    ORIGINAL_CSQ = "original_csq"
    PAYMENT = "payment"


class ItemState(StrEnum):
    TO_CHECK = "to_check"
    PRESENT = "present"
    ABSENT = "absent"
    ILLEGIBLE = "illegible"
    INCOMPLETE = "incomplete"
    UNSIGNED = "unsigned"
    WRONG_EDITION = "wrong_edition"
    WRONG_FORM = "wrong_form"
    NOT_ORIGINAL = "not_original"
    NOT_AUTHENTICATED = "not_authenticated"
    EXPLAINED = "explained"
    NOT_APPLICABLE = "not_applicable"
    LOST = "lost"
    RETURNED = "returned"


class ConsentSubstitute(StrEnum):
    FORFEITURE = "forfeiture"
    INCAPACITY = "incapacity"
    DEATH = "death"


class LanguageGround(StrEnum):
    """Grounds of the Charter (C-11, s. 22.3 and 22.5) for a second language under the French."""

    ENGLISH_SCHOOLING = "english_schooling"
    INDIGENOUS = "indigenous"
    FIRST_SIX_MONTHS = "first_six_months"
    OUTSIDE_QUEBEC = "outside_quebec"
    ENGLISH_BEFORE_2021_05_13 = "english_before_2021_05_13"
    HEALTH_SAFETY_JUSTICE = "health_safety_justice"


class ClerkRole(StrEnum):
    MAIL_CLERK = "mail_clerk"
    FRONT_DESK = "front_desk"
    CASEWORKER = "caseworker"
    CASHIER = "cashier"
    SUPERVISOR = "supervisor"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class ClockKind(StrEnum):
    """What a period is given for (vocabulary, section 2)."""

    MISSING_ITEMS = "missing_items"
    ATTESTATION = "attestation"
    INTENTION_REPLY = "intention_reply"
    ORIGINALS_RETURN = "originals_return"


class ClockStart(StrEnum):
    """The event from which a period is counted."""

    NOTICE_DATE = "notice_date"
    POSTED_IN_ARRIMA = "posted_in_arrima"
    DELIVERED = "delivered"


class ClockEvent(StrEnum):
    STARTED = "started"
    STOPPED = "stopped"
    RESUMED = "resumed"
    EXTENDED = "extended"
    MET = "met"
    EXPIRED_NOTED = "expired_noted"
    CANCELLED = "cancelled"


class ClockState(StrEnum):
    """How a clock stands on the day of judgement: worked out from its events, never stored."""

    RUNNING = "running"
    STOPPED = "stopped"
    EXPIRED = "expired"
    MET = "met"
    CANCELLED = "cancelled"


class PaperKind(StrEnum):
    """What leaves the office on paper: the receipt, and the letters."""

    RECEIPT = "receipt"
    INSTRUMENT_RETURN = "instrument_return"
    MISSING_ITEMS = "missing_items"
    REMINDER = "reminder"
    REDIRECTION = "redirection"
    NEW_APPLICATION = "new_application"
    ORIGINALS_RETURN = "originals_return"
    ATTESTATION_REQUEST = "attestation_request"
    INTERVIEW = "interview"
    INTENTION_REFUSAL = "intention_refusal"
    INTENTION_REJECTION = "intention_rejection"
    SELECTION = "selection"
    REFUSAL = "refusal"
    REJECTION = "rejection"


class Channel(StrEnum):
    """How a paper goes to the person."""

    POST = "post"
    REGISTERED = "registered"
    ARRIMA = "arrima"
    HAND = "hand"


class PaperEvent(StrEnum):
    """What is said of a paper once it was issued."""

    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"


class Outcome(StrEnum):
    """How a request ends; the same words as the states it then has (vocabulary, sections 2 and 5)."""

    SELECTED = "selected"
    REFUSED = "refused"
    REJECTED = "rejected"
    RETURNED = "returned"


class Kept(StrEnum):
    """Which of two statements stands, when an envelope says otherwise than the file."""

    FILE = "file"
    ENVELOPE = "envelope"


class DecisionStep(StrEnum):
    """A letter of intention goes before a refusal or a rejection."""

    INTENTION = "intention"
    DECISION = "decision"


class Ground(StrEnum):
    """Why a request ends as it does; ``grounds.toml`` gives each its outcome (vocabulary, section 5)."""

    MISSING_ITEM = "missing_item"
    ATTESTATION_NOT_OBTAINED = "attestation_not_obtained"
    AUTHENTICITY = "authenticity"
    FALSE_INFORMATION = "false_information"
    NO_CONVINCING_EVIDENCE = "no_convincing_evidence"
    INTERVIEW_MISSED = "interview_missed"
    NO_ANSWER_TO_REJECTION = "no_answer_to_rejection"
    CONDITIONS_NOT_MET = "conditions_not_met"
    DOCUMENTS_NOT_SENT = "documents_not_sent"
    NOTHING_SENT = "nothing_sent"
    NO_ANSWER_TO_REFUSAL = "no_answer_to_refusal"
    CONDITIONS_MET = "conditions_met"
    SENT_BACK = "sent_back"


MISSING_STATES = frozenset(
    {
        ItemState.ABSENT,
        ItemState.ILLEGIBLE,
        ItemState.INCOMPLETE,
        ItemState.UNSIGNED,
        ItemState.WRONG_FORM,
        ItemState.NOT_ORIGINAL,
        ItemState.NOT_AUTHENTICATED,
    }
)
"""Item states for which ``missing`` is true (vocabulary, section 2)."""
