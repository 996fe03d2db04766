"""First schema: office, families, mail, certificates, items, instruments, papers, journal, search."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _office()
    _families()
    _requests()
    _mail()
    _certificates()
    _items()
    _papers()
    _journal()
    _search()


def _office() -> None:
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("identity", sa.String(32), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
    )
    op.create_table(
        "preference",
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_preference"),
    )
    op.create_table(
        "clerk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("login", sa.String(200), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clerk"),
        sa.UniqueConstraint("login", name="uq_clerk_login"),
    )
    op.create_table(
        "counter",
        sa.Column("series", sa.String(20), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", "year", name="pk_counter"),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("draft", "clerk_id", "clerk.id", nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("clerk_id", "kind", "name", name="uq_draft_clerk_id_kind_name"),
    )


def _families() -> None:
    op.create_table(
        "family_case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_number", sa.String(200), nullable=True),
        sa.Column("file_key", sa.String(200), nullable=True),
        sa.Column("programme", sa.String(40), nullable=True),
        sa.Column("stream", sa.String(40), nullable=True),
        sa.Column("family_size", sa.Integer(), nullable=True),
        sa.Column("submitted_on", sa.String(10), nullable=True),
        sa.Column("csq_issued", sa.Boolean(), nullable=False),
        sa.Column("address_lines", sa.Text(), nullable=True),
        sa.Column("city", sa.String(200), nullable=True),
        sa.Column("region", sa.String(200), nullable=True),
        sa.Column("postal_code", sa.String(40), nullable=True),
        sa.Column("country", sa.String(80), nullable=True),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_family_case"),
        sa.UniqueConstraint("file_key", name="uq_family_case_file_key"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("person", "case_id", "family_case.id"),
        sa.Column("principal", sa.Boolean(), nullable=False),
        sa.Column("family_name", sa.String(200), nullable=False),
        sa.Column("given_name", sa.String(200), nullable=False),
        sa.Column("born_on", sa.String(10), nullable=True),
        sa.Column("individual_reference", sa.String(200), nullable=True),
        sa.Column("reference_key", sa.String(200), nullable=True),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_case_id", "person", ["case_id"])
    op.create_index("ix_person_reference_key", "person", ["reference_key"])


def _requests() -> None:
    op.create_table(
        "request",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("request", "case_id", "family_case.id"),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("received_on", sa.String(10), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("csq_issued", sa.Boolean(), nullable=False),
        sa.Column("fee_day", sa.String(40), nullable=True),
        sa.Column("representative", sa.Text(), nullable=False),
        sa.Column("language_ground", sa.String(40), nullable=True),
        sa.Column("language_until", sa.String(10), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("completed_at", sa.String(27), nullable=True),
        _link("request", "completed_by", "clerk.id"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_request"),
    )
    op.create_index("ix_request_case_id", "request", ["case_id"])
    op.create_index("ix_request_state_received_on", "request", ["state", "received_on"])
    op.create_table(
        "concern",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("concern", "request_id", "request.id", nullable=False),
        _link("concern", "person_id", "person.id", nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("change", sa.String(40), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("together_since", sa.String(10), nullable=True),
        sa.Column("in_canada", sa.Boolean(), nullable=False),
        sa.Column("permit_until", sa.String(10), nullable=True),
        sa.Column("one_parent", sa.Boolean(), nullable=False),
        sa.Column("attestation", sa.String(40), nullable=True),
        sa.Column("locked_age_on", sa.String(10), nullable=True),
        sa.Column("dependent_by_condition", sa.Boolean(), nullable=False),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_concern"),
        sa.UniqueConstraint("request_id", "row", name="uq_concern_request_id_row"),
    )


def _mail() -> None:
    op.create_table(
        "mail_batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("received_on", sa.String(10), nullable=False),
        sa.Column("round", sa.String(4), nullable=False),
        sa.Column("carrier", sa.String(40), nullable=True),
        sa.Column("logger", sa.String(200), nullable=True),
        sa.Column("witness", sa.String(200), nullable=True),
        sa.Column("opened_at", sa.String(27), nullable=False),
        _link("mail_batch", "opened_by", "clerk.id", nullable=False),
        sa.Column("closed_at", sa.String(27), nullable=True),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mail_batch"),
        sa.UniqueConstraint("code", name="uq_mail_batch_code"),
    )
    op.create_table(
        "packet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(200), nullable=False),
        _link("packet", "request_id", "request.id", nullable=False),
        _link("packet", "batch_id", "mail_batch.id"),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("received_on", sa.String(10), nullable=False),
        sa.Column("postmarked_on", sa.String(10), nullable=True),
        sa.Column("delivered_on", sa.String(10), nullable=True),
        sa.Column("carrier", sa.String(40), nullable=True),
        sa.Column("tracking", sa.String(200), nullable=True),
        sa.Column("tracking_key", sa.String(200), nullable=True),
        sa.Column("sender", sa.String(40), nullable=True),
        sa.Column("condition", sa.String(40), nullable=True),
        sa.Column("unexpected", sa.Text(), nullable=False),
        sa.Column("openers", sa.Text(), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("called_contact_centre_on", sa.String(10), nullable=True),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("door_reasons", sa.Text(), nullable=False),
        sa.Column("logged_at", sa.String(27), nullable=False),
        _link("packet", "logged_by", "clerk.id", nullable=False),
        sa.Column("voided_at", sa.String(27), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_packet"),
        sa.UniqueConstraint("number", name="uq_packet_number"),
        sa.UniqueConstraint("ref", name="uq_packet_ref"),
        sa.UniqueConstraint("year", "sequence", name="uq_packet_year_sequence"),
    )
    op.create_index("ix_packet_batch_id", "packet", ["batch_id"])
    op.create_index("ix_packet_received_on", "packet", ["received_on"])
    op.create_index("ix_packet_request_id", "packet", ["request_id"])
    op.create_index("ix_packet_tracking_key", "packet", ["tracking_key"])


def _certificates() -> None:
    op.create_table(
        "certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("certificate", "case_id", "family_case.id"),
        _link("certificate", "request_id", "request.id"),
        _link("certificate", "packet_id", "packet.id"),
        _link("certificate", "person_id", "person.id"),
        sa.Column("individual_reference", sa.String(200), nullable=True),
        sa.Column("reference_key", sa.String(200), nullable=True),
        sa.Column("family_name", sa.String(200), nullable=False),
        sa.Column("given_name", sa.String(200), nullable=False),
        sa.Column("issued_on", sa.String(10), nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_certificate"),
    )
    op.create_index("ix_certificate_case_id", "certificate", ["case_id"])
    op.create_index("ix_certificate_packet_id", "certificate", ["packet_id"])
    op.create_index("ix_certificate_reference_key", "certificate", ["reference_key"])
    op.create_index("ix_certificate_request_id", "certificate", ["request_id"])
    op.create_table(
        "original",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("original", "certificate_id", "certificate.id", nullable=False),
        _link("original", "packet_id", "packet.id"),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("place", sa.String(200), nullable=True),
        sa.Column("since", sa.String(10), nullable=False),
        sa.Column("condition_note", sa.Text(), nullable=False),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_original"),
    )
    op.create_index("ix_original_certificate_id", "original", ["certificate_id"])
    op.create_index("ix_original_packet_id", "original", ["packet_id"])


def _items() -> None:
    op.create_table(
        "item",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("item", "request_id", "request.id", nullable=False),
        _link("item", "packet_id", "packet.id"),
        _link("item", "concern_id", "concern.id"),
        sa.Column("item", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("form", sa.String(200), nullable=True),
        sa.Column("edition", sa.String(40), nullable=True),
        sa.Column("format", sa.String(40), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.String(27), nullable=False),
        _link("item", "recorded_by", "clerk.id", nullable=False),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_item"),
    )
    op.create_index("ix_item_packet_id", "item", ["packet_id"])
    op.create_index("ix_item_request_id_item", "item", ["request_id", "item"])
    op.create_table(
        "instrument",
        sa.Column("id", sa.Integer(), nullable=False),
        _link("instrument", "request_id", "request.id", nullable=False),
        _link("instrument", "packet_id", "packet.id"),
        sa.Column("method", sa.String(40), nullable=False),
        sa.Column("number", sa.String(200), nullable=True),
        sa.Column("number_key", sa.String(200), nullable=True),
        sa.Column("issuer", sa.String(200), nullable=True),
        sa.Column("institution", sa.String(10), nullable=True),
        sa.Column("transit", sa.String(10), nullable=True),
        sa.Column("amount_cents", sa.Integer(), nullable=True),
        sa.Column("currency", sa.String(10), nullable=False),
        sa.Column("dated_on", sa.String(10), nullable=True),
        sa.Column("drawn_in_canada", sa.Boolean(), nullable=True),
        sa.Column("certification_mark", sa.Boolean(), nullable=True),
        sa.Column("payee_as_expected", sa.Boolean(), nullable=True),
        sa.Column("words_cents", sa.Integer(), nullable=True),
        sa.Column("name_on_back", sa.Boolean(), nullable=True),
        sa.Column("payer_name", sa.String(200), nullable=True),
        sa.Column("payer_relation", sa.String(40), nullable=True),
        sa.Column("last_four", sa.String(4), nullable=True),
        sa.Column("signed", sa.Boolean(), nullable=True),
        sa.Column("outcome", sa.String(40), nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        _link("instrument", "typed_by", "clerk.id", nullable=False),
        _link("instrument", "verified_by", "clerk.id"),
        sa.Column("verified_at", sa.String(27), nullable=True),
        sa.Column("returned_on", sa.String(10), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_instrument"),
        sa.CheckConstraint("amount_cents IS NULL OR amount_cents >= 0", name=op.f("ck_instrument_amount_cents_whole")),
        sa.CheckConstraint("words_cents IS NULL OR words_cents >= 0", name=op.f("ck_instrument_words_cents_whole")),
    )
    op.create_index("ix_instrument_number_key", "instrument", ["number_key"])
    op.create_index("ix_instrument_packet_id", "instrument", ["packet_id"])
    op.create_index("ix_instrument_request_id", "instrument", ["request_id"])


def _papers() -> None:
    op.create_table(
        "paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        _link("paper", "request_id", "request.id", nullable=False),
        _link("paper", "packet_id", "packet.id"),
        _link("paper", "instrument_id", "instrument.id"),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("issued_at", sa.String(27), nullable=False),
        _link("paper", "issued_by", "clerk.id", nullable=False),
        sa.Column("printed_at", sa.String(27), nullable=True),
        sa.Column("reprints", sa.Integer(), nullable=False),
        sa.Column("voided_at", sa.String(27), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_paper"),
        sa.UniqueConstraint("number", name="uq_paper_number"),
        sa.UniqueConstraint("year", "sequence", name="uq_paper_year_sequence"),
    )
    op.create_index("ix_paper_packet_id", "paper", ["packet_id"])
    op.create_index("ix_paper_request_id", "paper", ["request_id"])


def _journal() -> None:
    op.create_table(
        "journal_entry",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("clerk_id", sa.Integer(), nullable=False),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("machine", sa.String(200), nullable=False),
        sa.Column("act", sa.String(60), nullable=False),
        sa.Column("subject", sa.String(40), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=True),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("law", sa.String(20), nullable=False),
        sa.Column("details_digest", sa.String(64), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_journal_entry"),
    )
    op.create_index("ix_journal_entry_request_id", "journal_entry", ["request_id"])
    op.create_index("ix_journal_entry_subject_subject_id", "journal_entry", ["subject", "subject_id"])
    op.create_table(
        "journal_detail",
        sa.Column(
            "entry_id",
            sa.Integer(),
            sa.ForeignKey("journal_entry.id", name="fk_journal_detail_entry_id"),
            nullable=False,
        ),
        sa.Column("salt", sa.String(32), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", name="pk_journal_detail"),
    )


def _link(table: str, column: str, target: str, *, nullable: bool = True) -> sa.Column[int]:
    """A column that points at another record."""
    return sa.Column(column, sa.Integer(), sa.ForeignKey(target, name=f"fk_{table}_{column}"), nullable=nullable)


def _search() -> None:
    # Contentless: the words of a family are kept once, in their records; here only where to find them.
    op.execute(
        "CREATE VIRTUAL TABLE search_text USING fts5("
        "words, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
    )
