"""Draws the note of a request, the ground of its second language, and its history."""

from __future__ import annotations

from csqdesk.casework.entries import LanguageGroundSetting, NoteSetting
from csqdesk.casework.sheets import DossierSheet, HistoryRow
from csqdesk.rules.days import eastern_offset
from csqdesk.rules.vocabulary import LanguageGround
from csqdesk.ui.components.basics import Card, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm, texts
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.words import Words
from csqdesk.words.formats import clock, short_date
from csqdesk.words.say import act_sentence

ICONS = {
    "log_packet": ("envelope", "neutral"),
    "attach_packet": ("envelope", "info"),
    "record_item": ("document", "info"),
    "record_certificate": ("safe", "info"),
    "record_instrument": ("banknote", "info"),
    "verify_instrument": ("banknote", "ok"),
    "correct_instrument": ("banknote", "info"),
    "return_instrument": ("undo", "warn"),
    "issue_receipt": ("printer", "neutral"),
    "reprint_paper": ("printer", "neutral"),
    "note_printed": ("printer", "ok"),
    "undo_last": ("undo", "warn"),
    "void_packet": ("close", "err"),
    "void_paper": ("close", "err"),
}
"""Act → its icon and colour in the history; the others get a pencil."""


class NoteCard(Card):
    """*Note*, and the language of correspondence under it."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-note"))
        self.acting = acting
        self.line.hide()
        self.edit = Button(acting.words("dossier-person-correct"), "text", icon="pencil")
        self.head.addWidget(self.edit)
        self.text = PlainLabel("", color="text2", wrap=True)
        self.language = Button("", "text", icon="info")
        self.form = InlineForm()
        for widget in (self.text, self.language, self.form):
            self.body.addWidget(widget)
        self.edit.clicked.connect(self.write)
        self.language.clicked.connect(self.choose_language)

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-note"))
        self.edit.set_label(words("dossier-person-correct"))
        self.text.setText(sheet.note or words("dossier-note-hint"))
        said = words("dossier-language-french")
        if sheet.language_ground is not None:
            ground = words(f"language-ground-{sheet.language_ground.value.replace('_', '-')}")
            said = words("dossier-language-ground", ground=ground)
        self.language.set_label(said)

    def write(self) -> None:
        """The note, replaced; the history keeps that it was."""
        words, sheet = self.acting.words, self.acting.sheet
        asks = [Ask("note", words("dossier-note"), sheet.note if sheet else "", wide=True)]

        def save(answers: Answers) -> str:
            fields = {"packet": self.acting.packet(), "note": answers["note"]}
            return self.acting.perform("set_note", NoteSetting, fields, words("dossier-note-saved"))

        self.form.open("", asks, (words("dossier-correct-save"), words("dossier-form-keep")), save, self.edit)

    def choose_language(self) -> None:
        """English under the French, only on a recorded ground."""
        words, sheet = self.acting.words, self.acting.sheet
        options = (
            Option("none", "0", words("dossier-language-french")),
            *(
                Option(code.value, str(place + 1), words(f"language-ground-{code.value.replace('_', '-')}"))
                for place, code in enumerate(LanguageGround)
            ),
        )
        now = sheet.language_ground.value if sheet is not None and sheet.language_ground else "none"
        until = str(sheet.language_until or "") if sheet is not None else ""
        asks = [
            Ask("ground", words("dossier-language"), now, options, wide=True),
            Ask("until", words("dossier-ask-until"), until, hint=words("intake-date-hint")),
        ]

        def save(answers: Answers) -> str:
            ground = "" if answers["ground"] == "none" else answers["ground"]
            fields = {"packet": self.acting.packet(), **texts(ground=ground, until=answers["until"])}
            said = words("act-set-language-ground")
            return self.acting.perform("set_language_ground", LanguageGroundSetting, fields, said)

        self.form.open("", asks, (words("dossier-correct-save"), words("dossier-form-keep")), save, self.language)


class HistoryCard(Card):
    """*Historique*: the journal's own lines, newest first."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-history"))
        self.acting = acting
        self.line.hide()
        self.list = RowList(acting.words("dossier-history"))
        self.body.addWidget(self.list)
        self.outer.addStretch(1)

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-history"))
        self.list.show_rows([self._row(words, one) for one in sheet.history])

    def _row(self, words: Words, one: HistoryRow) -> Row:
        moment = one.at + eastern_offset(one.at)
        day = short_date(moment.date(), words.language)
        time = clock(moment.time(), words.language)
        hint = words("dossier-history-line", day=day, time=time, clerk=one.clerk)
        icon, kind = ICONS.get(one.act, ("pencil", "info"))
        title = act_sentence(words, one.act, one.number, one.facts)
        undone = words("dossier-history-undone") if one.undone else ""
        return Row(one, title, hint, undone, "", icon, "neutral" if one.undone else kind, faded=one.undone, small=True)
