"""Speaks one language for the papers: catalogue words, and money, days and hours as sentences write them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from csqdesk.papers.sheets import OfficeLines
from csqdesk.words import Words, formats

LONGEST = 160


def short(text: str) -> str:
    """A typed value as a paper shows it: one longer than any real name ends in « … », so that no page overflows."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


@dataclass(frozen=True)
class Voice:
    """Wraps the words a paper was given; every method answers in their language."""

    words: Words

    def __call__(self, key: str, **facts: Any) -> str:
        """The message of ``key``. Long facts (the lists of a large family) go round Fluent, which takes 1 000 signs."""
        long = {name: value for name, value in facts.items() if isinstance(value, str) and len(value) > LONGEST}
        said = self.words(key, **{**facts, **{name: f"\ue000{name}\ue001" for name in long}})
        for name, value in long.items():
            said = said.replace(f"\ue000{name}\ue001", value)
        return said

    def code(self, prefix: str, code: str, **facts: Any) -> str:
        """Words of a closed code: ``code("paper-method", "bank_draft")``; dots of reason codes become hyphens."""
        return self(f"{prefix}-{code.replace('.', '-')}", **facts)

    def labelled(self, label: str, value: str) -> str:
        return self("paper-labelled", label=label, value=value)

    def name(self, family: str, given: str) -> str:
        """« Bouchard, Marie-Ève »; one word alone when a person has only one name."""
        if family and given:
            return self("paper-name", family=short(family), given=short(given))
        return short(family or given)

    def listed(self, parts: Sequence[str], *, last: str = "paper-list-and") -> str:
        """« a, b et c »; ``last`` is the key that joins the last one."""
        if len(parts) < 2:
            return "".join(parts)
        return self(last, first=", ".join(parts[:-1]), last=parts[-1])

    def money(self, cents: int, currency: str = "CAD") -> str:
        amount = formats.money(cents, self.words.language)
        if currency == "CAD":
            return amount
        return self("paper-amount-foreign", amount=amount, figures=amount.strip("$\u00a0 "), currency=short(currency))

    def day(self, day: date) -> str:
        return formats.long_date(day, self.words.language)

    def phone(self, number: str) -> str:
        return formats.phone(number, self.words.language)

    def hours(self, office: OfficeLines) -> list[str]:
        """One sentence part per row of the contact centre's hours; its days are codes joined by ``_``."""
        lines = []
        for days, opens, closes in office.hours:
            named = self.listed([self.code("paper-day", day) for day in days.split("_")])
            opens, closes = (formats.clock(one, self.words.language) for one in (opens, closes))
            lines.append(self("paper-contact-hours", days=named[:1].upper() + named[1:], opens=opens, closes=closes))
        return lines
