"""Asks whose originals came with a new file, or why those of a known file did not: one row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import PlainLabel, clear_layout
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.intake.column.panels import Panel
from csqdesk.ui.intake.values import ABSENCES, Values
from csqdesk.ui.theme import theme
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.casework.sheets import KnownCertificate

LEAST = 120
"""Pixels of the rows that show in any case."""

NAMED = ("name", "reference", "issued")


@dataclass(frozen=True)
class Asked:
    """What is asked: the holders of so many originals, perhaps of those nobody expected, or a letter per known CSQ."""

    holders: int = 0
    extra: bool = False
    known: tuple[KnownCertificate, ...] = ()
    principal: Values = field(default_factory=dict)


class HoldersPanel(Panel):
    """One row per original counted, or per CSQ that was expected."""

    def __init__(self, words: Words) -> None:
        super().__init__("intake-holders-title", words)
        self.words = words
        self.asked = Asked()
        self.rows: list[dict[str, Field | ChoiceList]] = []
        self.hint = PlainLabel("", size=13, color="text2", wrap=True)
        self.body.addWidget(self.hint)
        self.inner = QWidget()
        self.box = QVBoxLayout(self.inner)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(2)
        self.area = ScrollArea(self.inner)
        self.body.addWidget(self.area)

    def fit(self, room: int) -> None:
        """As high as its rows, and no higher than ``room``: what is more scrolls in the panel. 0 is no limit."""
        self.box.activate()
        rows = self.box.sizeHint().height()
        around = self.minimumSizeHint().height() - self.area.minimumHeight()
        wanted = max(min(rows, room - around), min(rows, theme().px(LEAST))) if room else rows
        if wanted != self.area.minimumHeight():
            self.area.setFixedHeight(wanted)

    def clear(self) -> None:
        """Nothing is asked any more."""
        self.asked = Asked()
        self.rows, self.editors, self.dates = [], [], {}
        clear_layout(self.box)

    def ask_holders(self, count: int, principal: Values) -> None:
        """Rows for originals of a file unknown until now; the principal's comes filled."""
        self.clear()
        self.asked = Asked(count, principal=principal)
        self._draw()
        if self.rows:
            name = ", ".join(part for part in (principal["family_name"], principal["given_name"]) if part)
            self._put(0, {"name": name, "reference": principal["individual_reference"]})

    def ask_extra(self, count: int) -> None:
        """Rows for the originals that came beside those expected: whose they are, if it can be read."""
        self.clear()
        self.asked = Asked(count, extra=True)
        self._draw()

    def ask_absent(self, known: Sequence[KnownCertificate]) -> None:
        """One letter per CSQ of the file: received, or why it did not come."""
        self.clear()
        self.asked = Asked(known=tuple(known))
        self._draw()

    def retranslate(self, words: Words) -> None:
        """In place: the focus stays where it is."""
        self.words = words
        self.set_title(words("intake-absent-title" if self.asked.known else "intake-holders-title"))
        asked = self.asked
        self.hint.setText(
            words("intake-extra-hint", count=asked.holders) if asked.extra else words("intake-absent-hint")
        )
        for place, row in enumerate(self.rows):
            self._name_row(place, row)

    def _draw(self) -> None:
        if self.asked.known:
            for _ in self.asked.known:
                self._absent_row()
        for _ in range(self.asked.holders):
            self._holder_row()
        self.hint.setVisible(bool(self.asked.known) or self.asked.extra)
        self.retranslate(self.words)

    def _holder_row(self) -> None:
        fields = {name: Field("") for name in NAMED}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3)
        grid.setVerticalSpacing(0)
        grid.addWidget(fields["name"], 0, 0, 1, 2)
        grid.addWidget(fields["reference"], 1, 0)
        grid.addWidget(fields["issued"], 1, 1)
        self._add(holder)
        for one in fields.values():
            self.watch(one.line)
        self.dates[fields["issued"].line] = "document"
        self.rows.append({**fields})

    def _absent_row(self) -> None:
        choice = ChoiceList("", [], placeholder=self.words("intake-choose"), show_letter=True)
        self._add(choice)
        self.watch(choice.list)
        self.rows.append({"state": choice})

    def _name_row(self, place: int, row: dict[str, Field | ChoiceList]) -> None:
        words, number = self.words, place + 1
        state = row.get("state")
        if isinstance(state, ChoiceList):
            one = self.asked.known[place]
            name = ", ".join(part for part in (one.family_name, one.given_name) if part)
            state.set_label(name or one.individual_reference or words("intake-holder-unknown"))
            state.set_options(absence_options(words), words("intake-choose"))
            return
        row["name"].set_label(words("intake-holder-name", n=number))
        for key, label in (("reference", "ref"), ("issued", "issued")):
            row[key].set_label(words(f"intake-holder-{label}"))
            row[key].editor.setAccessibleName(words(f"intake-holder-{label}-n", n=number))
        issued = row["issued"]
        if isinstance(issued, Field):
            issued.line.setPlaceholderText(words("intake-date-hint"))

    def _add(self, row: QWidget) -> None:
        self.box.addWidget(row)
        # Shown now, not by the next round of events: focus goes there at once.
        row.show()

    def _texts(self) -> list[dict[str, str]]:
        return [
            {name: one.code() if isinstance(one, ChoiceList) else one.text() for name, one in row.items()}
            for row in self.rows
        ]

    def _put(self, place: int, texts: dict[str, str]) -> None:
        for name, one in self.rows[place].items():
            if isinstance(one, ChoiceList):
                one.choose(texts.get(name, ""))
            else:
                one.set_text(texts.get(name, ""))

    def collect(self) -> list[Values]:
        """The certificates as typed: holders of originals, or states of known ones."""
        found = []
        for place, texts in enumerate(self._texts()):
            if "state" in texts:
                found += [_of_known(self.asked.known[place], texts["state"])] if texts["state"] else []
            elif any(text.strip() for text in texts.values()):
                family, _, given = texts["name"].partition(",")
                names = {"family_name": family.strip(), "given_name": given.strip()}
                numbers = {"individual_reference": texts["reference"], "issued": texts["issued"]}
                found.append({"state": "original", **names, **numbers})
        return found

    def keep(self) -> Values:
        """What is asked and what stands in each row, empty ones too, for a draft."""
        return {"holders": self.asked.holders, "extra": self.asked.extra, "texts": self._texts()}

    def put_back(self, kept: Values, known: Sequence[KnownCertificate]) -> None:
        """The rows as ``keep`` had them."""
        self.clear()
        self.asked = Asked(kept["holders"], kept.get("extra", False), () if kept["holders"] else tuple(known))
        self._draw()
        for place, texts in enumerate(kept["texts"][: len(self.rows)]):
            self._put(place, texts)

    def load(self, typed: Sequence[Values], known: Sequence[KnownCertificate]) -> bool:
        """Puts rows back as a draft had them; False when it had none."""
        self.clear()
        if not typed:
            return False
        said = {(one["individual_reference"], one["family_name"], one["given_name"]): one for one in typed}
        if set(said) <= {(one.individual_reference or "", one.family_name, one.given_name) for one in known}:
            self.ask_absent(known)
            for place, one in enumerate(known):
                mine = said.get((one.individual_reference or "", one.family_name, one.given_name))
                self._put(place, {"state": mine["state"] if mine else ""})
            return True
        self.asked = Asked(len(typed), extra=bool(known))
        self._draw()
        for place, row in enumerate(typed):
            name = ", ".join(part for part in (row["family_name"], row["given_name"]) if part)
            self._put(place, {"name": name, "reference": row["individual_reference"], "issued": row["issued"]})
        return True


def absence_options(words: Words) -> list[Option]:
    """Received, or why it was not."""
    options = [Option("original", "R", words("original-state-received"))]
    for letter, code in ABSENCES.items():
        options.append(Option(code, letter, words(f"certificate-state-{code.replace('_', '-')}")))
    return options


def _of_known(one: KnownCertificate, state: str) -> Values:
    return {
        "state": state,
        "family_name": one.family_name,
        "given_name": one.given_name,
        "individual_reference": one.individual_reference or "",
        "issued": one.issued_on.isoformat() if one.issued_on else "",
    }
