"""Draws the payment: each instrument with its judgement, what is due, and the acts upon them."""

from __future__ import annotations

from typing import Any

from csqdesk.casework.entries import (
    FeeDayDecision,
    InstrumentRecording,
    InstrumentReturn,
    InstrumentVerification,
)
from csqdesk.casework.sheets import DossierSheet, InstrumentRow
from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.vocabulary import FeesState, InstrumentState, Method
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.flow_row import FlowRow
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm, texts
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.notes import KINDS, Note, Notes, kind_of
from csqdesk.ui.dossier.section import Section
from csqdesk.ui.intake.sections.payment import method_options, yes_no
from csqdesk.ui.page import Notice
from csqdesk.words import Words
from csqdesk.words.formats import money
from csqdesk.words.reading import read_amount
from csqdesk.words.say import reason_sentence

STRADDLES = "fee.day_straddles_year"
GONE = frozenset({InstrumentState.RETURNED, InstrumentState.REPLACED, InstrumentState.VOID})
"""States of an instrument that is settled: it is not here, or no longer counts for anything."""


class PaymentCard(Section):
    """*Paiement*."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-payment"))
        self.acting = acting
        self.add = Button(acting.words("dossier-payment-add"), "text", icon="plus")
        self.add_act(self.add)
        self.list = RowList(acting.words("dossier-payment"))
        self.none = PlainLabel("", color="text2", wrap=True)
        self.notes = Notes()
        self.sums = FlowRow(gap=22)
        self.decide = Button(acting.words("dossier-fee-day"), "secondary", icon="calendar")
        self.send_back = Button(acting.words("dossier-return"), "text", icon="undo", keys="F7")
        self.form = InlineForm()
        self.stack(self.list, self.none, self.notes, self.form, self.sums, self.decide, self.send_back)
        self.list.chosen.connect(self.verify)
        self.add.clicked.connect(self.record)
        self.decide.clicked.connect(self.decide_year)
        self.send_back.clicked.connect(self.ask_return)

    def show_sheet(self, sheet: DossierSheet) -> None:
        words, fees = self.acting.words, sheet.assessment.fees
        self.set_title(words("dossier-payment"))
        self.list.setAccessibleName(words("dossier-payment"))
        self.list.setAccessibleDescription(words("dossier-payment-keys"))
        self.add.set_label(words("dossier-payment-add"))
        self.add.setAccessibleDescription(words("dossier-payment"))
        self.decide.set_label(words("dossier-fee-day-decide"))
        self.send_back.set_label(words("dossier-return"))
        self.list.show_rows([self._row(words, one) for one in sheet.instruments])
        free = fees.state is FeesState.NOT_DUE
        self.none.setText(words("dossier-payment-free" if free else "dossier-payment-none"))
        self.none.setVisible(not sheet.instruments)
        self.notes.show_notes(self._told(words, sheet))
        self._show_sums(words, sheet)
        self.decide.setVisible(any(one.code == STRADDLES for one in sheet.assessment.reasons))
        self.send_back.setVisible(self._refused() is not None)

    def _told(self, words: Words, sheet: DossierSheet) -> list[Note]:
        """What is to be said of the instruments, and of the fee: each sentence once, the heaviest first."""
        found: dict[str, Note] = {}
        pairs: list[tuple[InstrumentRow | None, Reason]] = [
            (one, each) for one in sheet.instruments for each in said_of(one)
        ]
        pairs += [(None, one) for one in sheet.assessment.reasons if one.code.split(".")[0] in ("payment", "fee")]
        for whose, reason in sorted(pairs, key=lambda pair: KINDS.index(kind_of(pair[1]))):
            text = reason_sentence(words, reason, self.acting.names())
            if whose is not None and len(sheet.instruments) > 1:
                text = words("dossier-item-of", item=instrument_name(words, whose), name=text)
            found.setdefault(text, Note(kind_of(reason), text))
        if any(one.same_person and one.verified_by for one in sheet.instruments):
            text = words("dossier-instrument-same-person")
            found.setdefault(text, Note("info", text))
        return list(found.values())

    def _show_sums(self, words: Words, sheet: DossierSheet) -> None:
        fees, language = sheet.assessment.fees, words.language
        said = [words("dossier-due-unknown"), words("dossier-counted", amount=money(fees.usable_cents, language))]
        if fees.due_cents is not None:
            said[0] = words("dossier-due", amount=money(fees.due_cents, language))
            rest = fees.due_cents - fees.usable_cents
            said.append(words("dossier-balance" if rest >= 0 else "dossier-over", amount=money(abs(rest), language)))
        free = fees.state is FeesState.NOT_DUE
        self.sums.setVisible(not free)
        last = len(said) - 1
        self.sums.show_groups(
            [[PlainLabel(one, weight=600 if at == last else 400, color="text")] for at, one in enumerate(said)]
        )

    def _row(self, words: Words, one: InstrumentRow) -> Row:
        refused = one.state in (InstrumentState.REFUSED, InstrumentState.RETURNED)
        wavering = any(reason.weight is Weight.DECIDE for reason in one.reasons)
        kind = "err" if refused else "warn" if wavering else "info" if to_verify(one) else "ok"
        if one.state is InstrumentState.RETURNED:
            kind = "neutral"
        icon = {"err": "alert", "warn": "triangle", "info": "circle", "ok": "check-circle", "neutral": "undo"}[kind]
        number = words("dossier-instrument-no-number")
        if one.method is Method.CARD_FORM:
            number = words("dossier-instrument-card", digits=one.last_four) if one.last_four else ""
        elif one.number:
            number = words("dossier-instrument-number", number=one.number)
        people = words("dossier-instrument-typed", clerk=one.typed_by)
        if one.verified_by:
            people = words("dossier-instrument-both", typist=one.typed_by, verifier=one.verified_by)
        amount = money(one.amount_cents, words.language) if one.amount_cents is not None else "—"
        state = words(f"instrument-state-{_key(one.state.value)}")
        if one.verified_by and not refused:
            state = words("dossier-instrument-verified")
        elif to_verify(one):
            state = words("dossier-item-to-check")
        title = words(f"method-{_key(one.method.value)}")
        hint = " · ".join(part for part in (number, one.issuer) if part)
        return Row(one, title, hint, amount, state, icon, kind, more=people)

    # --- acts ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Verifies the instrument marked, the first one when none was."""
        one = self.list.current()
        if one is not None:
            self.verify(one)

    def verify(self, one: InstrumentRow) -> None:
        """Enter on a line: what casework sees on the paper itself, Enter to go on."""
        words = self.acting.words
        yes = tuple(yes_no(words))
        asks = [
            Ask("dated_on", words("dossier-verify-dated"), str(one.dated_on or ""), hint=words("intake-date-hint")),
            Ask("payer", words("dossier-verify-payer"), one.payer_name or ""),
            Ask("relation", words("dossier-verify-relation"), one.payer_relation or "", relations(words)),
            Ask("payee", words("dossier-verify-payee"), _flag(one.payee_as_expected), yes),
        ]
        if one.method is Method.CERTIFIED_CHEQUE:
            asks.append(Ask("mark", words("dossier-verify-mark"), _flag(one.certification_mark), yes))
        asks.append(Ask("words", words("dossier-verify-words-amount"), _money(one.words_cents, words)))
        asks.append(Ask("back", words("dossier-verify-back"), _flag(one.name_on_back), yes))

        def save(answers: Answers) -> str:
            fields = self._verified(one, answers)
            if self.form.faults:
                return ""
            said = self.acting.say("dossier-saved-verified")
            return self.acting.perform("verify_instrument", InstrumentVerification, fields, said, form=self.form)

        title = words("dossier-verify-title", number=one.number or "")
        buttons = (words("dossier-verify-save"), words("dossier-form-keep"))
        self.form.open(title, asks, buttons, save, self.list, again=lambda: self._verify_again(one.id))

    def _verify_again(self, number: int) -> None:
        """The same instrument as it is now."""
        sheet = self.acting.sheet
        now = next((one for one in (sheet.instruments if sheet is not None else ()) if one.id == number), None)
        if now is not None:
            self.verify(now)

    def _verified(self, one: InstrumentRow, answers: Answers) -> dict[str, object]:
        fields: dict[str, object] = {"id": one.id, "if_version": one.version}
        payer = texts(name=answers["payer"], relation=answers["relation"])
        if payer:
            fields["payer"] = payer
        flags = (("payee", "payee_as_expected"), ("mark", "certification_mark"), ("back", "name_on_back"))
        fields |= {name: answers[key] == "yes" for key, name in flags if answers.get(key)}
        read = self.acting.with_days(answers, "dated_on", form=self.form)
        fields |= texts(dated_on=read["dated_on"])
        if answers["words"]:
            amount = read_amount(answers["words"])
            if amount.value is None:
                said = self.acting.say(amount.key or "check-amount-unread", **dict(amount.facts))
                self.form.faults.add("words", said)
            fields["words_cents"] = amount.value
        return fields

    def record(self) -> None:
        """One more instrument of payment."""
        words = self.acting.words
        options = tuple(one for one in method_options(words) if one.code != "none")
        asks = [
            Ask("method", words("intake-method"), "", options, wide=True),
            Ask("number", words("intake-number")),
            Ask("issuer", words("intake-issuer")),
            Ask("amount", words("intake-amount")),
        ]

        def save(answers: Answers) -> str:
            if not answers["method"]:
                self.form.faults.add("method", self.acting.say("dossier-method-missing"))
            amount = read_amount(answers["amount"])
            if amount.value is None:
                said = self.acting.say(amount.key or "dossier-amount-missing", **dict(amount.facts))
                self.form.faults.add("amount", said)
            if self.form.faults:
                return ""
            typed = texts(method=answers["method"], number=answers["number"], issuer=answers["issuer"])
            fields = {"packet": self.acting.packet(), "instrument": typed | {"amount_cents": amount.value}}
            said = self.acting.say("dossier-saved-instrument")
            return self.acting.perform("record_instrument", InstrumentRecording, fields, said, form=self.form)

        buttons = (words("dossier-payment-add"), words("dossier-form-keep"))
        self.form.open("", asks, buttons, save, self.add, again=self.record)

    def decide_year(self) -> None:
        """A named person decides which day sets the fee."""
        words, sheet = self.acting.words, self.acting.sheet
        reason = next((one for one in (sheet.assessment.reasons if sheet else ()) if one.code == STRADDLES), None)
        if reason is None:
            return
        options = tuple(
            Option(
                day,
                str(place + 1),
                words(
                    f"dossier-fee-day-{day}",
                    year=str(reason.facts.get(f"{day}_year", "")),
                    amount=_money(reason.facts.get(f"{day}_cents"), words) or "—",
                ),
            )
            for place, day in enumerate(("postmark", "receipt"))
        )
        asks = [
            Ask("day", words("dossier-fee-day"), "", options, wide=True),
            Ask("reason", words("dossier-fee-day-reason"), wide=True),
        ]

        def save(answers: Answers) -> str:
            for key, sentence in (("day", "dossier-fee-day-missing"), ("reason", "problem-reason-required")):
                if not answers[key]:
                    self.form.faults.add(key, self.acting.say(sentence))
            if self.form.faults:
                return ""
            fields = {"packet": self.acting.packet(), **answers}
            said = self.acting.say("dossier-saved-fee-day")
            return self.acting.perform("decide_fee_day", FeeDayDecision, fields, said, form=self.form)

        buttons = (words("dossier-fee-day-save"), words("dossier-form-keep"))
        self.form.open(words("dossier-fee-day"), asks, buttons, save, self.decide, again=self.decide_year)

    def _refused(self) -> InstrumentRow | None:
        sheet = self.acting.sheet
        marked = self.list.current()
        rows = [marked] if marked is not None else []
        rows += list(sheet.instruments) if sheet is not None else []
        return next((one for one in rows if one.state is InstrumentState.REFUSED), None)

    def ask_return(self) -> None:
        """F7: sends an instrument back; confirmed, with the focus on the safe choice."""
        one = self._refused()
        if one is None:
            return
        words = self.acting.words
        method = words(f"method-{one.method.value.replace('_', '-')}")
        text = words("dossier-return-text", method=method, amount=_money(one.amount_cents, words) or "—")

        def save(_: Answers) -> str:
            fields = {"packet": one.packet or self.acting.packet(), "id": one.id}
            return self.acting.perform(
                "return_instrument", InstrumentReturn, fields, "", then=self._letter, form=self.form
            )

        buttons = (words("dossier-return-do"), words("dossier-return-keep"))
        self.form.open(text, [], buttons, save, self.list, again=self.ask_return)

    def _letter(self, done: Any) -> None:
        """The letter that goes with the instrument: told, then put out."""
        number = str(done.value)
        self.acting.noticed.emit(Notice(self.acting.say("dossier-saved-returned", number=number), undo=True))
        self.acting.printable.emit(number)


def to_verify(one: InstrumentRow) -> bool:
    """True of an instrument that counts while nobody has verified it, or something of it is to be decided."""
    return one.counts and (not one.verified_by or any(reason.weight is Weight.DECIDE for reason in one.reasons))


def said_of(one: InstrumentRow) -> tuple[Reason, ...]:
    """What is still to be said of an instrument: of one that went back, nothing."""
    return () if one.state in GONE else one.reasons


def instrument_name(words: Words, one: InstrumentRow) -> str:
    """The method and the number, by which one of several is told from the others."""
    method = words(f"method-{_key(one.method.value)}")
    return f"{method} {one.number or one.last_four or ''}".strip()


def relations(words: Words) -> tuple[Option, ...]:
    """Who paid, each with its letter."""
    return tuple(
        Option(code, letter, words(f"payer-relation-{_key(code)}"), short=words(f"payer-relation-short-{_key(code)}"))
        for letter, code in (("P", "applicant"), ("T", "third_person"))
    )


def _flag(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"


def _key(code: str) -> str:
    return code.replace("_", "-")


def _money(cents: int | None, words: Words) -> str:
    return money(cents, words.language) if cents is not None else ""
