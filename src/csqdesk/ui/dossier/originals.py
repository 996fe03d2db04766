"""Draws the CSQs of the family: who holds each, in what state, where the original is and since when."""

from __future__ import annotations

from csqdesk.casework.entries import CertificateRecording
from csqdesk.casework.sheets import DossierSheet, OriginalRow
from csqdesk.rules.vocabulary import CertificateState, OriginalState
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm, changed, texts
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.section import Section
from csqdesk.words import Words

HELD = frozenset(
    {OriginalState.RECEIVED, OriginalState.IN_SAFE, OriginalState.WITH_CASEWORKER, OriginalState.TO_REGISTRATION}
)
"""States of an original that is in our hands."""
WANTING = frozenset({CertificateState.MISSING, CertificateState.COPY, CertificateState.LOST})


class OriginalsCard(Section):
    """*CSQ originaux en garde*."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-originals"))
        self.acting = acting
        self.add = Button(acting.words("dossier-payment-add"), "text", icon="plus")
        self.add_act(self.add)
        self.list = RowList(acting.words("dossier-originals"))
        self.none = PlainLabel("", color="text2", wrap=True)
        self.form = InlineForm()
        self.stack(self.list, self.none, self.form)
        self.list.chosen.connect(self.record)
        self.add.clicked.connect(lambda: self.record(None))

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-originals"))
        self.list.setAccessibleName(words("dossier-originals"))
        self.add.set_label(words("dossier-payment-add"))
        self.add.setAccessibleDescription(words("dossier-originals"))
        self.list.show_rows([self._row(words, one) for one in sheet.originals])
        self.none.setText(words("empty-originals"))
        self.none.setVisible(not sheet.originals)

    def _row(self, words: Words, one: OriginalRow) -> Row:
        name = ", ".join(part for part in (one.family_name, one.given_name) if part) or words("intake-holder-unknown")
        reference = words("dossier-original-ref", reference=one.individual_reference or "—")
        issued = words("dossier-original-issued", day=one.issued_on.isoformat()) if one.issued_on is not None else ""
        hint = " · ".join(part for part in (reference, issued) if part)
        if one.original_state in HELD and one.original_state is not None:
            right = one.place or words(f"original-state-{_key(one.original_state.value)}")
            since = words("dossier-original-since", day=one.since.isoformat() if one.since else "—")
            return Row(one, name, hint, right, since, "safe", "info")
        state = words(f"certificate-state-{_key(one.state.value)}")
        gone = words("dossier-original-not-held")
        if one.state in WANTING:
            return Row(one, name, hint, state, gone, "triangle", "warn")
        return Row(one, name, hint, state, gone, "minus-circle", "neutral")

    def record(self, one: OriginalRow | None) -> None:
        """Opens a CSQ of the family, or a new one, to be written down as it is."""
        words = self.acting.words
        options = tuple(
            Option(code.value, str(place + 1), words(f"certificate-state-{_key(code.value)}"))
            for place, code in enumerate(CertificateState)
        )
        issued = str(one.issued_on or "") if one else ""
        asks = [
            Ask("family_name", words("intake-person-family"), one.family_name if one else ""),
            Ask("given_name", words("intake-person-given"), one.given_name if one else ""),
            Ask("individual_reference", words("intake-holder-ref"), (one.individual_reference or "") if one else ""),
            Ask("issued_on", words("intake-holder-issued"), issued, hint=words("intake-date-hint")),
            Ask("state", words("dossier-original-state"), one.state.value if one else "original", options, wide=True),
        ]

        def save(answers: Answers) -> str:
            read = self.acting.with_days(answers, "issued_on", form=self.form)
            if not (read["individual_reference"] or read["family_name"]):
                self.form.faults.add("family_name", self.acting.say("dossier-original-nameless"))
            if self.form.faults:
                return ""
            fields = {"packet": self.acting.packet(), **texts(**read)}
            if one is not None:
                # What nobody touched may have been read again elsewhere meanwhile: it is not said once more.
                typed = {key: read[key] for key in changed(answers, self.form.given)}
                fields = {"packet": self.acting.packet(), "state": read["state"], **texts(**typed)}
                fields["certificate"] = one.certificate_id
            said = self.acting.say("dossier-saved-certificate")
            return self.acting.perform("record_certificate", CertificateRecording, fields, said, form=self.form)

        buttons = (words("dossier-save"), words("dossier-form-keep"))
        back = self.add if one is None else self.list
        self.form.open("", asks, buttons, save, back, again=lambda: self._record_again(one))

    def _record_again(self, one: OriginalRow | None) -> None:
        """The same CSQ as it is known now, or the new one."""
        originals = self.acting.sheet.originals if self.acting.sheet is not None else ()
        same = [known for known in originals if one is not None and known.certificate_id == one.certificate_id]
        if one is None or same:
            self.record(same[0] if same else None)


def _key(code: str) -> str:
    return code.replace("_", "-")
