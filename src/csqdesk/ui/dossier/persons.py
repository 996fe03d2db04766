"""Draws the persons a request concerns, and corrects what was said of them, with a reason."""

from __future__ import annotations

from csqdesk.casework.entries import PersonCorrection
from csqdesk.casework.sheets import DossierSheet, PersonRow
from csqdesk.rules.vocabulary import Attestation, Change
from csqdesk.ui.components.basics import Card, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm, texts
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.words import Words


def title_of(words: Words, sheet: DossierSheet) -> str:
    """*Personne à ajouter*, *Personnes à retirer*, or both."""
    changes = {person.change for person in sheet.persons if not person.voided}
    count = sum(not person.voided for person in sheet.persons)
    if changes == {Change.ADD}:
        return words("dossier-persons-add", count=count)
    if changes == {Change.REMOVE}:
        return words("dossier-persons-remove", count=count)
    return words("dossier-persons")


class PersonsCard(Card):
    """*Personne à ajouter*."""

    def __init__(self, acting: Acting) -> None:
        super().__init__("")
        self.acting = acting
        self.edit = Button(acting.words("dossier-person-correct"), "text", icon="pencil")
        self.head.addWidget(self.edit)
        self.list = RowList("")
        self.none = PlainLabel("", color="text2", wrap=True)
        self.form = InlineForm()
        for widget in (self.list, self.none, self.form):
            self.body.addWidget(widget)
        self.list.chosen.connect(self.correct)
        self.edit.clicked.connect(lambda: self.correct(self.list.current()))

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(title_of(words, sheet))
        self.list.setAccessibleName(title_of(words, sheet))
        self.edit.set_label(words("dossier-person-correct"))
        persons = [person for person in sheet.persons if not person.voided]
        self.list.show_rows([self._row(words, person) for person in persons])
        self.none.setText(words("dossier-persons-none"))
        self.none.setVisible(not persons)
        self.edit.setVisible(bool(persons))

    def _row(self, words: Words, person: PersonRow) -> Row:
        name = ", ".join(part for part in (person.family_name, person.given_name) if part)
        role = words(f"role-{person.role.value.replace('_', '-')}")
        born = person.born_on.isoformat() if person.born_on else "—"
        age = words("intake-age", age=person.age) if person.age is not None else ""
        told = ""
        if person.attestation_required:
            told = words("dossier-person-attestation")
        elif not person.in_canada and person.change is Change.ADD:
            told = words("dossier-person-abroad")
        icon, kind = ("user", "info") if person.change is Change.ADD else ("minus-circle", "neutral")
        return Row(person, name, words("dossier-person-born", role=role, born=born), age, told, icon, kind)

    def correct(self, person: PersonRow | None) -> None:
        """Opens the person's particulars for correction."""
        if person is None:
            return
        words = self.acting.words
        attestations = tuple(
            Option(code.value, str(place + 1), words(f"attestation-{code.value.replace('_', '-')}"))
            for place, code in enumerate(Attestation)
        )
        asks = [
            Ask("family_name", words("intake-person-family"), person.family_name),
            Ask("given_name", words("intake-person-given"), person.given_name),
            Ask("born_on", words("intake-person-born"), _iso(person.born_on), hint=words("intake-date-hint")),
            Ask("permit_until", words("dossier-ask-permit"), _iso(person.permit_until), hint=words("intake-date-hint")),
            Ask(
                "together_since",
                words("dossier-ask-together"),
                _iso(person.together_since),
                hint=words("intake-date-hint"),
            ),
            Ask("attestation", words("dossier-ask-attestation"), person.attestation or "", attestations),
            Ask("reason", words("dossier-correct-reason"), wide=True),
        ]

        def save(answers: Answers) -> str:
            fields = {"packet": self.acting.packet(), "row": person.row, **texts(**answers)}
            fields.setdefault("reason", "")
            said = words("dossier-saved-person")
            return self.acting.perform("correct_person", PersonCorrection, fields, said)

        buttons = (words("dossier-correct-save"), words("dossier-form-keep"))
        self.form.open("", asks, buttons, save, self.list)


def _iso(day: object) -> str:
    return str(day) if day is not None else ""
