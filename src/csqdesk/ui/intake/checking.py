"""Says beside each field what was found there, and holds the two blind entries: the count and the amount."""

from __future__ import annotations

from dataclasses import dataclass

from csqdesk.rules.vocabulary import FeesState, Role
from csqdesk.ui.intake.form import IntakeForm
from csqdesk.ui.intake.sections.payment import InstrumentRow
from csqdesk.ui.intake.values import REFUSED, Setting, Values, changes_of, typed_amount, typed_count
from csqdesk.ui.intake.verdicts import Judged, age_of, expected_originals, judge_count
from csqdesk.words import Words
from csqdesk.words.formats import money
from csqdesk.words.reading import read_amount


@dataclass
class Memory:
    """First readings, kept only to be compared with the second."""

    count: int | None = None


class Checking:
    """Speaks for the rules on the form."""

    def __init__(self, form: IntakeForm, words: Words) -> None:
        self.form = form
        self.words = words
        self.memory = Memory()

    def forget(self) -> None:
        """A new envelope: no reading is remembered."""
        self.memory = Memory()
        self.form.originals.message.say("", "", self.words("intake-count-hint"))
        self.form.originals.count.set_state("normal")
        self.form.payment.message.say("", "", self.words("intake-amount-hint"))
        for row in self.form.payment.rows:
            row.amount.set_state("normal")
            row.method.set_state("normal")
            row.first_reading = None

    def count(self, values: Values, judged: Judged, setting: Setting) -> bool:
        """The count was entered: True when one may go on, False when it must be counted again."""
        section = self.form.originals
        found = judge_count(values, judged, setting)
        if found is None:
            section.message.say("", "", self.words("intake-count-hint"))
            section.count.set_state("normal")
            return True
        if found.state == "again":
            if self.memory.count == found.count:
                section.confirmed = True
                found = judge_count({**values, "originals_confirmed": True}, judged, setting) or found
            else:
                self.memory.count = found.count
        self.show_count(found.state, found.count, found.expected, setting)
        if found.state == "again":
            section.count.line.selectAll()
        return found.state != "again"

    def show_count(self, state: str, count: int, expected: int | None, setting: Setting) -> None:
        words, section = self.words, self.form.originals
        said = {
            "count": count,
            "expected": expected or 0,
            "a": words("intake-count-word-a", count=count),
            "b": words("intake-count-word-b", count=expected or 0),
        }
        if state == "equal":
            references = [one.individual_reference for one in (setting.case.certificates if setting.case else ())]
            refs = ", ".join(one for one in references if one)
            more = words("intake-refs", refs=refs) if refs and count else ""
            section.message.say("ok", words("intake-count-equal", **said), more)
        elif state == "unknown":
            section.message.say("neutral", words("intake-count-unknown", **said))
        else:
            key = "intake-count-again-fr" if state == "again" else "intake-count-different"
            section.message.say("warn", words(key, **said))
        section.count.set_state("warn" if state in ("again", "fewer", "more") else "normal", section.message.text())

    def method(self, row: InstrumentRow, code: str) -> None:
        """A method was chosen: those not accepted are told at once."""
        refused = code in REFUSED
        row.method.set_state("error" if refused else "normal")
        message = self.form.payment.message
        if refused:
            key = "personal" if code == "personal_cheque" else "cash"
            message.say("err", self.words(f"intake-refused-{key}"))
        elif code == "none":
            message.say("warn", self.words("intake-no-payment"))
        else:
            message.say("", "", self.words("intake-amount-hint"))

    def amount(self, row: InstrumentRow, values: Values, judged: Judged) -> bool:
        """An amount was entered: True when one may go on, False when it must be read again."""
        text = row.amount.text()
        if not text.strip():
            return True
        cents = typed_amount(text)
        if cents is None:
            reading = read_amount(text)
            key = reading.key or "intake-ambiguous-amount"
            self.form.payment.message.say("warn", self.words(key, **dict(reading.facts)))
            row.amount.set_state("warn")
            row.amount.line.selectAll()
            return False
        language = self.words.language
        row.amount.set_text(money(cents, language))
        last = row is self.form.payment.rows[-1]
        if row.method.code() in REFUSED or not last:
            return True
        return self._total(row, cents, values, judged)

    def _total(self, row: InstrumentRow, cents: int, values: Values, judged: Judged) -> bool:
        fees = judged.assessment.fees if judged.assessment is not None else None
        message = self.form.payment.message
        if fees is None or fees.due_cents is None or fees.state is FeesState.UNDETERMINED:
            message.say("warn", self.words("intake-amount-undetermined"))
            return True
        read = sum(typed_amount(one["amount"]) or 0 for one in values["instruments"] if one["method"] not in REFUSED)
        if read != fees.due_cents and not row.confirmed and row.first_reading != cents:
            row.first_reading = cents
            said = {"read": money(read, self.words.language), "due": money(fees.due_cents, self.words.language)}
            message.say("warn", self.words("intake-amount-again", **said))
            row.amount.set_state("warn", message.text())
            row.amount.line.clear()
            return False
        row.confirmed = read != fees.due_cents
        self.show_total(read, fees.due_cents, values)
        row.amount.set_state("warn" if row.confirmed else "normal", message.text())
        return True

    def show_total(self, read: int, due: int, values: Values) -> None:
        """What the instruments add up to, against what is due."""
        words, message = self.words, self.form.payment.message
        language = words.language
        if read == due:
            added = sum(change == "add" for _, change in changes_of(values))
            message.say("ok", words("intake-amount-exact", amount=money(read, language), count=added))
        elif read < due:
            message.say("warn", words("intake-amount-short", short=money(due - read, language)))
        else:
            message.say("warn", words("intake-amount-over", over=money(read - due, language)))

    def kind(self, kind: str) -> None:
        """A removal is free."""
        if kind == "remove":
            self.form.payment.message.say("info", self.words("intake-removal-free"))
        else:
            self.form.payment.message.say("", "", self.words("intake-amount-hint"))

    def age(self, values: Values, judged: Judged, setting: Setting) -> None:
        """The age of the last person whose birth is known, and what it asks for."""
        ages = [(one, age_of(one["born"], setting)) for one, change in changes_of(values) if change == "add"]
        known = [(one, age) for one, age in ages if age is not None]
        badge = self.form.request.age
        if not known:
            badge.show_state("neutral", "")
            return
        person, age = known[-1]
        required = any(
            one.code == "attestation.required" for one in (judged.assessment.reasons if judged.assessment else ())
        )
        if age >= 18 and required:
            badge.show_state("info", self.words("intake-age-attestation", age=age))
        else:
            alone = person["role"] == Role.CHILD.value
            badge.show_state("neutral" if alone else "info", self.words("intake-age", age=age), icon="user")

    def restored(self, values: Values, judged: Judged, setting: Setting) -> None:
        """A draft came back: what had been entered is judged as it was."""
        self.forget()
        if typed_count(values["originals"]) is not None:
            found = judge_count(values, judged, setting)
            if found is not None and found.state != "again":
                self.show_count(found.state, found.count, found.expected, setting)
        rows = [one for one in values["instruments"] if one["amount"]]
        fees = judged.assessment.fees if judged.assessment is not None else None
        if rows and fees is not None and fees.due_cents is not None and values["kind"] != "remove":
            read = sum(typed_amount(one["amount"]) or 0 for one in rows)
            if read == fees.due_cents or any(one["confirmed"] for one in rows):
                self.show_total(read, fees.due_cents, values)
        for row in self.form.payment.rows:
            if row.method.code() in REFUSED:
                self.method(row, row.method.code())

    def missing_originals(self, values: Values, judged: Judged, setting: Setting) -> bool:
        """True when a known file's originals came short: each name is then asked for one letter."""
        expected, count = expected_originals(judged, setting), typed_count(values["originals"])
        known = setting.case is not None and any(not one.held for one in setting.case.certificates)
        return bool(known and expected is not None and count is not None and count < expected)
