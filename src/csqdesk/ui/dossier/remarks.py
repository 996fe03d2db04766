"""Draws the note of a request, and the ground of its second language."""

from __future__ import annotations

from csqdesk.casework.entries import LanguageGroundSetting, NoteSetting
from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.vocabulary import LanguageGround
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm, texts
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.section import Section
from csqdesk.words.formats import long_date

FRENCH = "none"
"""The option that is no ground."""


class NoteCard(Section):
    """*Note*, and the language of correspondence under it."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-note"), ruled=False)
        self.acting = acting
        self.edit = Button(acting.words("dossier-note-edit"), "text", icon="pencil")
        self.add_act(self.edit)
        self.text = PlainLabel("", color="text2", wrap=True)
        self.language = Button("", "text", icon="info")
        self.until = PlainLabel("", size=12, color="text2", wrap=True)
        self.form = InlineForm()
        self.stack(self.text, self.language, self.until, self.form)
        self.edit.clicked.connect(self.write)
        self.language.clicked.connect(self.choose_language)

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-note"))
        self.edit.set_label(words("dossier-note-edit"))
        self.edit.setAccessibleDescription(words("dossier-note"))
        self.text.setText(sheet.note or words("dossier-note-hint"))
        self.text.set_color("text" if sheet.note else "text3")
        both = sheet.language_ground is not None
        self.language.set_label(words("dossier-language-both" if both else "dossier-language-french"))
        self.language.setAccessibleDescription(words("dossier-language"))
        told = []
        if sheet.language_ground is not None:
            told.append(words(f"language-ground-{_key(sheet.language_ground.value)}"))
        if sheet.language_until is not None:
            told.append(words("dossier-language-until", day=long_date(sheet.language_until, words.language)))
        self.until.setText(", ".join(told))
        self.until.setVisible(bool(told))

    def write(self) -> None:
        """The note, replaced; the history keeps that it was."""
        words, sheet = self.acting.words, self.acting.sheet
        asks = [Ask("note", words("dossier-note"), sheet.note if sheet else "", wide=True)]

        def save(answers: Answers) -> str:
            fields = {"packet": self.acting.packet(), "note": answers["note"]}
            return self.acting.perform(
                "set_note", NoteSetting, fields, self.acting.say("dossier-note-saved"), form=self.form
            )

        self.form.open("", asks, (words("dossier-save"), words("dossier-form-keep")), save, self.edit, again=self.write)

    def choose_language(self) -> None:
        """English under the French, only on a recorded ground."""
        words, sheet = self.acting.words, self.acting.sheet
        options = (
            Option(FRENCH, "0", words("dossier-language-french")),
            *(
                Option(code.value, str(place + 1), words(f"language-ground-{_key(code.value)}"))
                for place, code in enumerate(LanguageGround)
            ),
        )
        now = sheet.language_ground.value if sheet is not None and sheet.language_ground else FRENCH
        until = str(sheet.language_until or "") if sheet is not None else ""
        asks = [
            Ask("ground", words("dossier-language"), now, options, wide=True),
            Ask("until", words("dossier-ask-until"), until, hint=words("intake-date-hint")),
        ]

        def save(answers: Answers) -> str:
            read = self.acting.with_days(answers, "until", form=self.form)
            if self.form.faults:
                return ""
            french = read["ground"] in (FRENCH, "")
            fields = {"packet": self.acting.packet()}
            if not french:
                fields |= texts(ground=read["ground"], until=read["until"])
            said = self.acting.say("dossier-saved-language")
            return self.acting.perform("set_language_ground", LanguageGroundSetting, fields, said, form=self.form)

        self.form.open(
            "",
            asks,
            (words("dossier-save"), words("dossier-form-keep")),
            save,
            self.language,
            again=self.choose_language,
        )


def _key(code: str) -> str:
    return code.replace("_", "-")
