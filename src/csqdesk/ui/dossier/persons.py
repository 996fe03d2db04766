"""Draws the persons a request concerns; adds one, or corrects what was said of one, with a reason."""

from __future__ import annotations

from typing import Any

from csqdesk.casework.entries import PersonAddition, PersonCorrection
from csqdesk.casework.sheets import DossierSheet, PersonRow
from csqdesk.rules.vocabulary import Attestation, Change, RequestKind, Role
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm, changed, texts
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.section import Section
from csqdesk.ui.intake.sections.payment import yes_no
from csqdesk.ui.page import Notice
from csqdesk.words import Words

CONDITIONS = ("in_canada", "one_parent")
DAYS = ("born_on", "permit_until", "together_since")


def title_of(words: Words, sheet: DossierSheet) -> str:
    """*Personne à ajouter*, *Personnes à retirer*, or both."""
    changes = {person.change for person in sheet.persons if not person.voided}
    count = sum(not person.voided for person in sheet.persons)
    if changes == {Change.ADD}:
        return words("dossier-persons-add", count=count)
    if changes == {Change.REMOVE}:
        return words("dossier-persons-remove", count=count)
    return words("dossier-persons")


class PersonsCard(Section):
    """*Personne à ajouter*."""

    def __init__(self, acting: Acting) -> None:
        super().__init__("")
        self.acting = acting
        self.edit = Button(acting.words("dossier-person-correct"), "text", icon="pencil")
        self.add = Button(acting.words("dossier-person-add"), "text", icon="plus", short=acting.words("dossier-add"))
        self.add.set_compact(2)
        self.add_act(self.add)
        self.add_act(self.edit)
        self.list = RowList("")
        self.none = PlainLabel("", color="text2", wrap=True)
        self.attestation = PlainLabel("", size=12, color="text2", wrap=True)
        self.form = InlineForm()
        self.stack(self.list, self.none, self.attestation, self.form)
        self.list.chosen.connect(self.correct)
        self.add.clicked.connect(self.ask_new)
        self.edit.clicked.connect(lambda: self.correct(self.list.current()))

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(title_of(words, sheet))
        self.list.setAccessibleName(title_of(words, sheet))
        self.add.set_label(words("dossier-person-add"), short=words("dossier-add"))
        self.edit.set_label(words("dossier-person-correct"))
        self.edit.setAccessibleDescription(title_of(words, sheet))
        persons = [person for person in sheet.persons if not person.voided]
        mixed = len({person.change for person in persons}) > 1
        self.list.show_rows([self._row(words, person, mixed=mixed) for person in persons])
        self.none.setText(words("dossier-persons-none"))
        self.none.setVisible(not persons)
        self.edit.setVisible(bool(persons))
        asked = [person for person in persons if person.attestation_required]
        declared = "declared" if sheet.completed_at is not None else "open"
        self.attestation.setText(words("dossier-person-attestation-when", state=declared, count=len(asked)))
        self.attestation.setVisible(bool(asked))

    def _row(self, words: Words, person: PersonRow, *, mixed: bool) -> Row:
        name = ", ".join(part for part in (person.family_name, person.given_name) if part)
        role = words(f"role-{_key(person.role.value)}")
        born = person.born_on.isoformat() if person.born_on else words("dossier-person-no-birth")
        age = words("intake-age", age=person.age) if person.age is not None else ""
        told = words(f"change-{person.change.value}") if mixed else ""
        if person.attestation is not None:
            told = words(f"dossier-person-{_key(person.attestation.value)}")
        elif person.attestation_required:
            told = words("dossier-person-attestation")
        elif not person.in_canada and person.change is Change.ADD and not told:
            told = words("dossier-person-abroad")
        icon, kind = ("user", "info") if person.change is Change.ADD else ("minus-circle", "neutral")
        return Row(person, name, words("dossier-person-born", role=role, born=born), age, told, icon, kind)

    def correct(self, person: PersonRow | None) -> None:
        """Opens the person's particulars for correction."""
        if person is None:
            return
        words = self.acting.words
        attestations = tuple(
            Option(code.value, str(place + 1), words(f"attestation-{_key(code.value)}"))
            for place, code in enumerate(Attestation)
        )
        hint = words("intake-date-hint")
        asks = [
            Ask("family_name", words("intake-person-family"), person.family_name),
            Ask("given_name", words("intake-person-given"), person.given_name),
            Ask("role", words("dossier-ask-role"), person.role.value, roles(words)),
            Ask("born_on", words("intake-person-born"), _iso(person.born_on), hint=hint),
            Ask("permit_until", words("dossier-ask-permit"), _iso(person.permit_until), hint=hint),
            Ask("together_since", words("dossier-ask-together"), _iso(person.together_since), hint=hint),
            *conditions(words, person),
            Ask("attestation", words("dossier-ask-attestation"), person.attestation or "", attestations, wide=True),
            Ask("reason", words("dossier-correct-reason"), wide=True),
        ]

        def save(answers: Answers) -> str:
            read = self.acting.with_days(answers, *DAYS, birth="born_on", form=self.form)
            if not read["family_name"]:
                self.form.faults.add("family_name", self.acting.say("dossier-family-missing"))
            if not read["reason"]:
                self.form.faults.add("reason", self.acting.say("problem-reason-required"))
            if self.form.faults:
                return ""
            typed = changed(answers, self.form.given)
            emptied = [key for key, text in typed.items() if not text]
            fields = {"packet": self.acting.packet(), "row": person.row, "cleared": emptied}
            fields |= entered({key: read[key] for key in typed})
            said = self.acting.say("dossier-saved-person")
            return self.acting.perform("correct_person", PersonCorrection, fields, said, form=self.form)

        buttons = (words("dossier-correct-save"), words("dossier-form-keep"))
        self.form.open("", asks, buttons, save, self.list, again=lambda: self.correct(self._now(person)))

    def _now(self, person: PersonRow) -> PersonRow | None:
        """The same person as the office knows them now."""
        persons = self.acting.sheet.persons if self.acting.sheet is not None else ()
        return next((one for one in persons if one.row == person.row and not one.voided), None)

    def ask_new(self) -> None:
        """Opens an empty form for one more person; one that is open already keeps what was typed."""
        if self.form.isVisible():
            self.form.go_back()
        elif self.acting.sheet is not None:
            self._open_new()

    def _open_new(self) -> None:
        words, sheet = self.acting.words, self.acting.sheet
        hint = words("intake-date-hint")
        removal = sheet is not None and sheet.kind is RequestKind.REMOVE
        change = Change.REMOVE if removal else Change.ADD
        changes = tuple(
            Option(one.value, letter, words(f"change-{one.value}")) for letter, one in zip("AR", Change, strict=True)
        )
        asks = [
            Ask("change", words("intake-person-change"), change.value, changes),
            Ask("role", words("dossier-ask-role"), "", roles(words)),
            Ask("family_name", words("intake-person-family")),
            Ask("given_name", words("intake-person-given")),
            Ask("born_on", words("intake-person-born"), hint=hint),
            Ask("permit_until", words("dossier-ask-permit"), hint=hint),
            Ask("together_since", words("dossier-ask-together"), hint=hint),
            *conditions(words),
        ]
        buttons = (words("dossier-person-add"), words("dossier-form-keep"))
        self.form.open(words("dossier-person-add"), asks, buttons, self._add, self.add, again=self._open_new)

    def _add(self, answers: Answers) -> str:
        for key, sentence in (("role", "dossier-role-missing"), ("family_name", "dossier-family-missing")):
            if not answers[key]:
                self.form.faults.add(key, self.acting.say(sentence))
        read = self.acting.with_days(answers, *DAYS, birth="born_on", form=self.form)
        if self.form.faults:
            return ""
        known = {person.row for person in self.acting.sheet.persons} if self.acting.sheet is not None else set()

        def added(done: Any) -> None:
            key = "dossier-person-known" if done.value in known else "dossier-person-added"
            self.acting.noticed.emit(Notice(self.acting.say(key), undo=True))

        fields = {"packet": self.acting.packet(), "person": entered(read)}
        return self.acting.perform("add_person", PersonAddition, fields, "", then=added, form=self.form)


def conditions(words: Words, person: PersonRow | None = None) -> tuple[Ask, ...]:
    """What decides whether a residence permit, and a consent, are asked for."""
    yes = tuple(yes_no(words))
    here = "" if person is None else "yes" if person.in_canada else "no"
    alone = "" if person is None else "yes" if person.one_parent else "no"
    asks = (
        Ask("in_canada", words("dossier-ask-in-canada"), here, yes),
        Ask("one_parent", words("dossier-ask-one-parent"), alone, yes),
    )
    return asks if person is None or person.role is Role.CHILD else asks[:1]


def entered(answers: Answers) -> dict[str, Any]:
    """The answers as the act takes them: what was not answered stays as it is."""
    flags = {key: answers[key] == "yes" for key in CONDITIONS if answers.get(key)}
    return texts(**{key: text for key, text in answers.items() if key not in CONDITIONS}) | flags


def roles(words: Words) -> tuple[Option, ...]:
    """How a person is bound to the principal applicant, each with its letter."""
    bonds = (Role.SPOUSE, Role.DE_FACTO_SPOUSE, Role.CHILD)
    return tuple(
        Option(role.value, letter, words(f"role-{_key(role.value)}")) for letter, role in zip("MUE", bonds, strict=True)
    )


def _iso(day: object) -> str:
    return str(day) if day is not None else ""


def _key(code: str) -> str:
    return code.replace("_", "-")
