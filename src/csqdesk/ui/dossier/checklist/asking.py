"""Asks about one document of the checklist: its state whole, what it says, or another document that came besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from csqdesk.casework.entries import ItemRecording
from csqdesk.casework.sheets import ItemRow
from csqdesk.rules.vocabulary import Change, ConsentSubstitute, ItemCode, ItemState
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.intake.sections.payment import yes_no
from csqdesk.words import Words

REPLACE = (
    "illegible",
    "incomplete",
    "unsigned",
    "wrong_form",
    "not_original",
    "not_authenticated",
    "wrong_edition",
    "lost",
    "returned",
)
"""What can be said of a document instead of *conforme*, in the order offered."""
ALL_STATES = (
    ("C", "present"),
    ("M", "absent"),
    *((str(place + 1), code) for place, code in enumerate(REPLACE)),
    ("E", "explained"),
    ("S", "not_applicable"),
    ("V", "to_check"),
)
"""Letter → state, every one there is."""
NOT_TICKED = frozenset({ItemCode.ORIGINAL_CSQ, ItemCode.PAYMENT})
"""Judged from the certificates and the instruments: each has its own card."""
OF_REQUEST = frozenset(
    {
        ItemCode.FORM_PART_1,
        ItemCode.FORM_PART_2,
        ItemCode.LETTER,
        ItemCode.UPDATED_SECTIONS,
        ItemCode.FINANCIAL_AUTONOMY,
        ItemCode.FEDERAL_LETTER,
    }
)
"""Documents of the request; the others are a person's."""
FLAGS = {
    ItemCode.CONSENT: ("original", "signed_and_dated", "authenticated"),
    ItemCode.FEDERAL_LETTER: ("filing_confirmed", "asks_csq_for_added"),
}
"""Document → what is answered of it by yes or no."""


def item_name(words: Words, row: ItemRow, names: Sequence[str]) -> str:
    """The item, and whose it is when several persons are concerned."""
    item = words(f"item-{_key(row.item.value)}-short")
    if row.person is not None and len(names) > 1 and row.person < len(names):
        return words("dossier-item-of", item=item, name=names[row.person])
    return item


NONE = "none"
"""No substitute of the declaration of consent."""


class ItemForms:
    """The forms of the checklist, in the one place they share."""

    def __init__(self, acting: Acting, form: InlineForm, back: Any) -> None:
        self.acting, self.form, self.back = acting, form, back

    def record(self, row: ItemRow, state: str, note: str = "", facts: dict[str, Any] | None = None) -> str:
        """One word on one item, said by the form, which then tells what is refused."""
        return self.perform(row, state, note, facts, form=self.form)

    def perform(
        self,
        row: ItemRow,
        state: str,
        note: str = "",
        facts: dict[str, Any] | None = None,
        *,
        form: InlineForm | None = None,
    ) -> str:
        """One word on one item."""
        fields: dict[str, object] = {"packet": self.acting.packet(), "item": row.item.value, "state": state}
        if note:
            fields["note"] = note
        if facts:
            fields["facts"] = facts
        if row.person is not None:
            fields["person"] = row.person
        names = self.acting.names()

        def how(words: Words) -> str:
            said = words(f"item-state-{_key(state)}")
            return words("dossier-saved-item", item=item_name(words, row, names), state=said)

        return self.acting.perform("record_item", ItemRecording, fields, self.acting.say(how), form=form)

    # --- one document --------------------------------------------------------------------------------------------

    def ask_state(self, row: ItemRow) -> None:
        """Every state there is, a few words, and what the document itself says."""
        words = self.acting.words
        asks = [
            Ask("state", words("dossier-item-state"), "", states(words), wide=True),
            Ask("note", words("dossier-replace-note"), row.note, wide=True),
            *self._facts_asked(words, row),
        ]

        def save(answers: Answers) -> str:
            if not answers["state"]:
                self.form.faults.add("state", self.acting.say("dossier-item-state-missing"))
                return ""
            return self.record(row, answers["state"], answers["note"], self._facts(row, answers))

        self._open(item_name(words, row, self.acting.names()), asks, save, lambda: self.ask_state(self._now(row)))

    def ask_why(self, row: ItemRow) -> None:
        """R: what is wrong with it."""
        words = self.acting.words
        options = tuple(
            Option(code, str(place + 1), words(f"item-state-{_key(code)}")) for place, code in enumerate(REPLACE)
        )
        asks = [
            Ask("state", words("dossier-replace-why"), REPLACE[0], options, wide=True),
            Ask("note", words("dossier-replace-note"), row.note, wide=True),
        ]

        def save(answers: Answers) -> str:
            return self.record(row, answers["state"], answers["note"])

        self._open(item_name(words, row, self.acting.names()), asks, save, lambda: self.ask_why(self._now(row)))

    def ask_which(self, rows: tuple[ItemRow, ...], what: str, then: Callable[[ItemRow], str]) -> None:
        """One line stands for several documents: which of them was meant; ``what`` is the word on the button."""
        words, names = self.acting.words, self.acting.names()
        options = tuple(
            Option(str(place), str(place + 1), item_name(words, row, names)) for place, row in enumerate(rows)
        )
        asks = [Ask("which", words("dossier-which-item"), "0", options, wide=True)]

        def save(answers: Answers) -> str:
            return then(rows[int(answers["which"] or 0)])

        self._open("", asks, save, lambda: self.ask_which(rows, what, then), save_key=what)

    def ask_other(self) -> None:
        """A document that the list does not ask for, or asks for under conditions nobody has told yet."""
        words, names = self.acting.words, self.acting.names()
        codes = [code for code in ItemCode if code not in NOT_TICKED]
        options = tuple(
            Option(code.value, letter, words(f"item-{_key(code.value)}-short"))
            for letter, code in zip("123456789ABDEF", codes, strict=True)
        )
        asks = [Ask("item", words("dossier-which-item"), "", options, wide=True)]
        if names:
            whose = tuple(Option(str(row), str(row + 1), name) for row, name in enumerate(names) if name)
            asks.append(Ask("person", words("dossier-item-whose"), whose[0].code, whose, wide=True))
        asks.append(Ask("state", words("dossier-item-state"), "", states(words), wide=True))
        asks.append(Ask("note", words("dossier-replace-note"), wide=True))

        def save(answers: Answers) -> str:
            for key, sentence in (("item", "dossier-item-which-missing"), ("state", "dossier-item-state-missing")):
                if not answers[key]:
                    self.form.faults.add(key, self.acting.say(sentence))
            if self.form.faults:
                return ""
            code = ItemCode(answers["item"])
            person = None if code in OF_REQUEST or not answers.get("person") else int(answers["person"])
            return self.record(self._row(code, person), answers["state"], answers["note"])

        self._open(words("dossier-item-other"), asks, save, self.ask_other)

    def _open(
        self,
        title: str,
        asks: list[Ask],
        save: Callable[[Answers], str],
        again: Callable[[], None],
        *,
        save_key: str = "dossier-replace-save",
    ) -> None:
        words = self.acting.words
        self.form.open(title, asks, (words(save_key), words("dossier-form-keep")), save, self.back, again=again)

    # --- what a document says itself -----------------------------------------------------------------------------

    def _facts_asked(self, words: Words, row: ItemRow) -> list[Ask]:
        yes = tuple(yes_no(words))
        flags = FLAGS.get(row.item, ())
        asks = [Ask(flag, words(f"dossier-fact-{_key(flag)}"), _flag(row, flag), yes) for flag in flags]
        if row.item is ItemCode.CONSENT:
            options = tuple(
                Option(one.value, str(place + 1), words(f"consent-substitute-{one.value}"))
                for place, one in enumerate(ConsentSubstitute)
            )
            # What was said by mistake can be taken back: the declaration itself is there, and nothing in its place.
            options = (Option(NONE, "0", words("dossier-fact-no-substitute")), *options)
            known = str(row.facts.get("substitute") or NONE)
            asks.append(Ask("substitute", words("dossier-fact-substitute"), known, options, wide=True))
        for place, name in self._to_name(row):
            named = row.facts.get("persons_named")
            value = "" if named is None else "yes" if place in named else "no"
            asks.append(Ask(f"named_{place}", words("dossier-fact-named", name=name), value, yes))
        return asks

    def _to_name(self, row: ItemRow) -> list[tuple[int, str]]:
        """The persons whom the federal letter is to name: those added."""
        sheet = self.acting.sheet
        if row.item is not ItemCode.FEDERAL_LETTER or sheet is None:
            return []
        names = self.acting.names()
        return [(one.row, names[one.row]) for one in sheet.persons if one.change is Change.ADD and not one.voided]

    def _facts(self, row: ItemRow, answers: Answers) -> dict[str, Any]:
        """What was answered, with what was known besides."""
        facts = {name: value for name, value in row.facts.items() if value is not None}
        facts |= {flag: answers[flag] == "yes" for flag in FLAGS.get(row.item, ()) if answers.get(flag)}
        if answers.get("substitute") == NONE:
            facts.pop("substitute", None)
        elif answers.get("substitute"):
            facts["substitute"] = answers["substitute"]
        told = {place: answers.get(f"named_{place}", "") for place, _ in self._to_name(row)}
        if any(told.values()):
            facts["persons_named"] = [place for place, said in told.items() if said == "yes"]
        return facts

    def _row(self, code: ItemCode, person: int | None) -> ItemRow:
        sheet = self.acting.sheet
        rows = sheet.items if sheet is not None else ()
        return next((one for one in rows if (one.item, one.person) == (code, person)), blank(code, person))

    def _now(self, row: ItemRow) -> ItemRow:
        """The same document as it stands now."""
        return self._row(row.item, row.person)


def blank(code: ItemCode, person: int | None = None) -> ItemRow:
    """A document of which nobody has said anything."""
    return ItemRow(code, person, ItemState.NOT_APPLICABLE, False, False, None, "", None, None)


def states(words: Words) -> tuple[Option, ...]:
    """Every state of a document, each with its letter."""
    return tuple(
        Option(code, letter, words("dossier-mark-c") if code == "present" else words(f"item-state-{_key(code)}"))
        for letter, code in ALL_STATES
    )


def _flag(row: ItemRow, flag: str) -> str:
    said = row.facts.get(flag)
    return "" if said is None else "yes" if said else "no"


def _key(code: str) -> str:
    return code.replace("_", "-")
