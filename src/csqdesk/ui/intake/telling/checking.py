"""Says beside each field what was found there, and holds the two blind entries: the count and the amount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from csqdesk.rules.vocabulary import FeesState, Role
from csqdesk.ui.intake.form import IntakeForm
from csqdesk.ui.intake.sections.payment import InstrumentRow
from csqdesk.ui.intake.sections.persons import RequestSection
from csqdesk.ui.intake.telling.fixes import Point
from csqdesk.ui.intake.values import (
    READ_AGAIN,
    REFUSED,
    Setting,
    Values,
    amount_read,
    changes_of,
    held_already,
    typed_amount,
    typed_count,
)
from csqdesk.ui.intake.verdicts import Counted, Judged, age_of, expected_originals, judge_count
from csqdesk.words import Words
from csqdesk.words.formats import money
from csqdesk.words.reading import read_amount, read_count

if TYPE_CHECKING:
    from csqdesk.rules.verdicts import FeesVerdict

COUNTED = {"equal": ("ok", "intake-count-equal"), "unknown": ("neutral", "intake-count-unknown")}
AGAIN = ("warn", "intake-count-again-fr")
DIFFERENT = ("warn", "intake-count-different")


class Checking:
    """Speaks for the rules on the form. ``show`` may be called after any keystroke: it asks for nothing anew."""

    def __init__(self, form: IntakeForm, words: Words) -> None:
        self.form = form
        self.words = words
        self.points: list[Point] = []

    def count(self, values: Values, judged: Judged, setting: Setting) -> bool:
        """The count was entered: True when one may go on, False when it must be counted again."""
        section = self.form.originals
        found = judge_count(values, judged, setting)
        if found is None:
            section.entered = False
            section.count.line.selectAll()
            return not values["originals"].strip()
        section.again = None
        if found.state == "again":
            if section.first_count != found.count:
                section.first_count, section.again = found.count, found
                section.count.line.selectAll()
                return False
            section.confirmed = True
        section.entered = True
        return True

    def recall(self, values: Values, judged: Judged, setting: Setting) -> None:
        """What was told before a draft was kept: the birth that reads two ways, the count to be taken again."""
        section = self.form.originals
        found = judge_count(values, judged, setting)
        if found is not None and not section.entered and found.state == "again" and section.first_count == found.count:
            section.again = found
        for row, person in zip(self.form.request.rows, values["persons"], strict=False):
            if person["born_told"]:
                row.read_born(setting.language, setting.today)

    def amount(self, row: InstrumentRow, values: Values, judged: Judged) -> bool:
        """An amount was entered: True when one may go on, False when it must be read again."""
        text = row.amount.text()
        row.said = None
        if not text.strip():
            return True
        cents = typed_amount(text)
        if cents is None:
            reading = read_amount(text)
            row.said = (reading.key or "check-amount-unread", dict(reading.facts))
            row.amount.line.selectAll()
            return False
        due = self._due(judged)
        last = row is self.form.payment.rows[-1]
        if due is not None and last and row.method.code() not in REFUSED:
            read = read_total(values)
            if read != due and not row.confirmed and row.first_reading != cents:
                row.first_reading = cents
                row.said = (READ_AGAIN, {"read_cents": read, "due_cents": due})
                row.amount.line.clear()
                return False
            row.confirmed = read != due
        row.entered = True
        row.amount.set_text(money(cents, self.words.language))
        return True

    def _due(self, judged: Judged) -> int | None:
        fees = self._fees(judged)
        return fees.due_cents if fees is not None and fees.state is not FeesState.NOT_DUE else None

    def _fees(self, judged: Judged) -> FeesVerdict | None:
        return judged.assessment.fees if judged.assessment is not None else None

    def show(self, values: Values, judged: Judged, setting: Setting) -> None:
        """Every message as the form stands now."""
        self._show_count(values, judged, setting)
        self._show_payment(values, judged)
        self._show_age(values, judged, setting)

    # --- originals -----------------------------------------------------------------------------------------------

    def _show_count(self, values: Values, judged: Judged, setting: Setting) -> None:
        section, words = self.form.originals, self.words
        unread = read_count(values["originals"])
        found = section.again or (judge_count(values, judged, setting) if section.entered else None)
        if unread.key is not None:
            section.message.say("warn", words(unread.key, **dict(unread.facts)))
        elif found is None:
            section.message.say("", "", words("intake-count-hint"))
        else:
            self._say_count(found, setting)
        warned = unread.key is not None or (found is not None and found.state not in COUNTED)
        section.count.set_state(
            "warn" if warned else "normal", section.message.text() if section.message.said() else ""
        )

    def _say_count(self, found: Counted, setting: Setting) -> None:
        words = self.words
        kind, key = COUNTED.get(found.state, AGAIN if found is self.form.originals.again else DIFFERENT)
        expected = found.expected or 0
        said = {
            "count": found.count,
            "expected": expected,
            "a": words("intake-count-word-a", count=found.count),
            "b": words("intake-count-word-b", count=expected),
        }
        known = [one for one in (setting.case.certificates if setting.case else ()) if not one.held]
        references = [one.individual_reference for one in known if one.individual_reference]
        more = ""
        if found.state == "equal" and found.count and references:
            more = words("intake-refs", refs=listed(references, words))
        elif found.state != "equal" and held_already(setting.case):
            more = words("intake-count-held", count=held_already(setting.case))
        self.form.originals.message.say(kind, words(key, **said), more)

    def missing_originals(self, values: Values, judged: Judged, setting: Setting) -> bool:
        """True when a known file's originals came short: each name is then asked for one letter."""
        expected, count = expected_originals(judged, setting), typed_count(values["originals"])
        known = setting.case is not None and any(not one.held for one in setting.case.certificates)
        return bool(known and expected is not None and count is not None and count < expected)

    # --- payment -------------------------------------------------------------------------------------------------

    def _show_payment(self, values: Values, judged: Judged) -> None:
        section = self.form.payment
        kind, text = self._payment_said(values, judged)
        fees = self._fees(judged)
        owed = fees is not None and fees.due_cents is not None and fees.due_cents > read_total(values)
        # Two money orders may make the fee: how the second is entered is said where the first falls short.
        another = self.words("intake-amount-another") if owed and kind == "warn" and read_total(values) else ""
        section.message.say(kind, text, another) if kind else section.message.say("", "", text)
        for row in section.rows:
            refused = row.method.code() in REFUSED
            row.method.set_state("error" if refused else "normal", text if refused else "")
            flagged = row.said is not None or (row.entered and row.confirmed and kind == "warn")
            row.amount.set_state("warn" if flagged else "normal", text if flagged else "")

    def _payment_said(self, values: Values, judged: Judged) -> tuple[str, str]:
        """Kind and words of the one line under the payment: what is most urgent first; no kind is a hint."""
        words, rows = self.words, self.form.payment.rows
        said = next((row.said for row in rows if row.said is not None), None)
        methods = [row.method.code() for row in rows]
        if values["kind"] == "remove" and not any(methods):
            return "info", words(
                "intake-removal-free-way" if not self.form.payment.is_open() else "intake-removal-free"
            )
        if said is not None:
            return "warn", words(said[0], **self._worded(said[1]))
        if any(code in REFUSED for code in methods):
            key = "personal" if "personal_cheque" in methods else "cash"
            return "err", words(f"intake-refused-{key}")
        if methods == ["none"]:
            # What a request that is completed still owes is not known from this envelope.
            reply = values["kind"] == "reply"
            return ("neutral", words("intake-none-enclosed")) if reply else ("warn", words("intake-no-payment"))
        if any(row.entered for row in rows) and all(row.entered or not row.method.code() for row in rows):
            return self._total_said(values, judged)
        return "", words("intake-amount-hint")

    def _worded(self, facts: dict[str, Any]) -> dict[str, Any]:
        language = self.words.language
        return {
            name.removesuffix("_cents"): money(value, language) if name.endswith("_cents") else value
            for name, value in facts.items()
        }

    def _total_said(self, values: Values, judged: Judged) -> tuple[str, str]:
        """What the instruments add up to, against what is due."""
        words, language = self.words, self.words.language
        read = read_total(values)
        fees = self._fees(judged)
        if fees is None or fees.due_cents is None:
            return "warn", self._undetermined(judged)
        if values["kind"] == "remove":
            return "warn", words("intake-removal-paid", amount=money(read, language))
        if fees.state is FeesState.NOT_DUE:
            return "neutral", words("intake-amount-read", amount=money(read, language))
        if read == fees.due_cents:
            added = sum(change == "add" for _, change in changes_of(values))
            key = "intake-amount-exact" if added else "intake-amount-exact-due"
            return "ok", words(key, amount=money(read, language), count=added)
        if read < fees.due_cents:
            return "warn", words("intake-amount-short", short=money(fees.due_cents - read, language))
        return "warn", words("intake-amount-over", over=money(read - fees.due_cents, language))

    def _undetermined(self, judged: Judged) -> str:
        """No fee for the year, or two: the amounts may be told, for the clerk has read hers."""
        reasons = judged.assessment.reasons if judged.assessment is not None else ()
        facts = next((one.facts for one in reasons if one.code == "fee.day_straddles_year"), None)
        language = self.words.language
        if facts is not None and facts["postmark_cents"] is not None and facts["receipt_cents"] is not None:
            years = {"a": str(facts["postmark_year"]), "b": str(facts["receipt_year"])}
            amounts = {"x": money(facts["postmark_cents"], language), "y": money(facts["receipt_cents"], language)}
            return self.words("intake-straddle", **years, **amounts)
        return self.words("intake-amount-undetermined")

    def _show_point(self) -> bool:
        """What kept the envelope from being saved stands beside its field until it is put right."""
        request = self.form.request
        here = [point for point in self.points if point.editor in request.stops()]
        for row in request.rows:
            mine = next((point for point in here if point.editor is row.family.line), None)
            row.family.set_state("error" if mine else "normal", mine.sentence if mine else "")
        told = [point for point in here if point.editor is request.kind or point.editor in lines_of(request)]
        if told:
            request.say("err", told[0].sentence)
        return bool(told)

    # --- persons -------------------------------------------------------------------------------------------------

    def _show_age(self, values: Values, judged: Judged, setting: Setting) -> None:
        """The age of the last person whose birth is known, and what it asks for; a day that cannot be comes first."""
        request, words = self.form.request, self.words
        if self._show_point():
            return
        wrong = next((row.born_said for row in self.form.request.rows if row.born_said is not None), None)
        for row in self.form.request.rows:
            state = "normal" if row.born_said is None else "error" if row.born_said[0].startswith("fix-") else "warn"
            row.born.set_state(state, words(row.born_said[0], **row.born_said[1]) if row.born_said else "")
        if wrong is not None:
            request.say("err" if wrong[0].startswith("fix-") else "warn", words(wrong[0], **wrong[1]))
            return
        ages = [(one, age_of(one["born"], setting)) for one, change in changes_of(values) if change == "add"]
        known = [(one, age) for one, age in ages if age is not None]
        if not known:
            request.say("neutral", words("intake-kind-open") if request.passed else "")
            return
        person, age = known[-1]
        reasons = judged.assessment.reasons if judged.assessment else ()
        if person["role"] == Role.CHILD.value and age < 18:
            request.say("info", words("intake-age-one-parent" if person["one_parent"] else "intake-age-minor", age=age))
        elif age >= 18 and any(one.code == "attestation.required" for one in reasons):
            request.say("info", words("intake-age-attestation", age=age))
        else:
            kind = "neutral" if person["role"] == Role.CHILD.value else "info"
            request.say(kind, words("intake-age", age=age), "user")


def lines_of(request: RequestSection) -> list[QWidget]:
    """The names of the persons."""
    return [row.family.line for row in request.rows]


def read_total(values: Values) -> int:
    """Cents read on the instruments that can count."""
    typed = [one for one in values["instruments"] if one["method"] not in REFUSED]
    return sum(amount_read(one) or 0 for one in typed)


def listed(parts: list[str], words: Words) -> str:
    """``N1048872 et N1048873``."""
    if len(parts) < 2:
        return "".join(parts)
    return words("intake-list-and", first=", ".join(parts[:-1]), last=parts[-1])
