"""Draws the CSQs of the family: who holds each, in what state, where the original is and since when."""

from __future__ import annotations

from csqdesk.casework.entries import CertificateRecording
from csqdesk.casework.sheets import DossierSheet, OriginalRow
from csqdesk.rules.vocabulary import CertificateState, OriginalState
from csqdesk.ui.components.basics import Card, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm, texts
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.words import Words

HELD = frozenset(
    {OriginalState.RECEIVED, OriginalState.IN_SAFE, OriginalState.WITH_CASEWORKER, OriginalState.TO_REGISTRATION}
)


class OriginalsCard(Card):
    """*CSQ originaux en garde*."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-originals"))
        self.acting = acting
        self.add = Button(acting.words("dossier-payment-add"), "text", icon="plus")
        self.head.addWidget(self.add)
        self.list = RowList(acting.words("dossier-originals"))
        self.none = PlainLabel("", color="text2", wrap=True)
        self.form = InlineForm()
        for widget in (self.list, self.none, self.form):
            self.body.addWidget(widget)
        self.list.chosen.connect(self.record)
        self.add.clicked.connect(lambda: self.record(None))

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-originals"))
        self.add.set_label(words("dossier-payment-add"))
        self.list.show_rows([self._row(words, one) for one in sheet.originals])
        self.none.setText(words("empty-originals"))
        self.none.setVisible(not sheet.originals)

    def _row(self, words: Words, one: OriginalRow) -> Row:
        name = ", ".join(part for part in (one.family_name, one.given_name) if part) or words("intake-holder-unknown")
        held = one.original_state in HELD
        state = words(f"certificate-state-{one.state.value.replace('_', '-')}")
        reference = one.individual_reference or "—"
        issued = one.issued_on.isoformat() if one.issued_on is not None else ""
        hint = " · ".join(part for part in (words("intake-refs", refs=reference), issued) if part)
        if held and one.original_state is not None:
            right = one.place or words(f"original-state-{one.original_state.value.replace('_', '-')}")
            since = words("dossier-original-since", day=one.since.isoformat() if one.since else "—")
            return Row(one, name, hint, right, since, "safe", "info")
        missing = one.state in (CertificateState.MISSING, CertificateState.COPY, CertificateState.LOST)
        kind = "warn" if missing else "neutral"
        return Row(
            one, name, hint, state, words("dossier-original-not-held"), "triangle" if missing else "minus-circle", kind
        )

    def record(self, one: OriginalRow | None) -> None:
        """Opens a CSQ of the family, or a new one, to be written down as it is."""
        words = self.acting.words
        options = tuple(
            Option(code.value, str(place + 1), words(f"certificate-state-{code.value.replace('_', '-')}"))
            for place, code in enumerate(CertificateState)
        )
        asks = [
            Ask("family_name", words("intake-person-family"), one.family_name if one else ""),
            Ask("given_name", words("intake-person-given"), one.given_name if one else ""),
            Ask("individual_reference", words("intake-holder-ref"), (one.individual_reference or "") if one else ""),
            Ask(
                "issued_on",
                words("intake-holder-issued"),
                str(one.issued_on or "") if one else "",
                hint=words("intake-date-hint"),
            ),
            Ask("state", words("papers-col-state"), one.state.value if one else "original", options, wide=True),
        ]

        def save(answers: Answers) -> str:
            fields = {"packet": self.acting.packet(), **texts(**answers)}
            if one is not None:
                fields["certificate"] = one.certificate_id
            return self.acting.perform(
                "record_certificate", CertificateRecording, fields, words("act-record-certificate")
            )

        buttons = (words("dossier-correct-save"), words("dossier-form-keep"))
        self.form.open("", asks, buttons, save, self.list if self.list.count() else self.add)
