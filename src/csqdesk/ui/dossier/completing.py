"""Declares a request complete, or says all that stands in the way and goes to the first of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.entries import Completion
from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.days import in_montreal
from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.standing import standing
from csqdesk.rules.vocabulary import ItemCode, RequestState
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import PlainLabel, Surface
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.rows import DATA, RowList
from csqdesk.ui.dossier.acting import Acting, names_of
from csqdesk.ui.dossier.checklist.asking import item_name
from csqdesk.ui.dossier.notes import Note, Notes
from csqdesk.ui.dossier.payment import instrument_name, to_verify
from csqdesk.ui.page import Notice
from csqdesk.words import Words
from csqdesk.words.formats import long_date
from csqdesk.words.keys import key_name
from csqdesk.words.say import reason_label

if TYPE_CHECKING:
    from csqdesk.ui.dossier.view import DossierView

OTHER = Qt.FocusReason.TabFocusReason
ELSEWHERE = {RequestState.MISDIRECTED: "problem-complete-arrima", RequestState.UNMATCHED: "problem-complete-unmatched"}
"""States in which nothing on this screen makes a request complete → what is said."""


class StandingBar(Surface):
    """Hidden until asked: what is missing, then what is to be verified; Escape closes it."""

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        self.acting = acting
        self.back: QWidget | None = None
        self.asked: tuple[int, int] | None = None
        """The request and version whose unverified payment was said: asked again, it is declared complete."""
        self.title = PlainLabel("", weight=600, wrap=True)
        self.notes = Notes()
        self.keep = Button("", "text")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 4, 10, 6)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.notes)
        self.keep.clicked.connect(self.shut)
        self.hide()

    def open(self, sheet: DossierSheet, back: QWidget) -> None:
        """Says all of it, to the eye and to the ear; its button gives the focus to ``back``."""
        self.back = back
        self._say(sheet)
        self.show()
        announce(self, f"{self.title.text()}\n{self.notes.said()}")

    def shut(self) -> None:
        """Closes; the focus does not get lost with the button."""
        inside = self.keep.hasFocus()
        self.hide()
        if inside and self.back is not None:
            self.back.setFocus(OTHER)

    def show_sheet(self, sheet: DossierSheet) -> None:
        """What still stands after an act; nothing left closes it."""
        if self.isHidden():
            return
        if sheet.assessment.found is RequestState.COMPLETE:
            self.hide()
        else:
            self._say(sheet)

    def _say(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        reasons = standing(sheet.assessment)
        self.title.setText(words("dossier-standing", count=len(reasons)))
        self.keep.set_label(words("dossier-form-keep"), key_name("Esc", words.language))
        stops = [one for one in reasons if one.weight is Weight.STOP]
        decided = [one for one in reasons if one.weight is not Weight.STOP]
        notes = []
        if stops:
            notes.append(Note("err", words("dossier-still-missing", list=_listed(words, sheet, stops))))
        if decided:
            notes.append(Note("warn", words("dossier-still-to-verify", list=_listed(words, sheet, decided))))
        self.notes.show_notes(notes)


def _listed(words: Words, sheet: DossierSheet, reasons: Sequence[Reason]) -> str:
    return ", ".join(dict.fromkeys(_told(words, sheet, one) for one in reasons))


def _told(words: Words, sheet: DossierSheet, reason: Reason) -> str:
    """The few words of a reason, with the item, the payment or the person it speaks of."""
    names, person = names_of(sheet.persons), reason.facts.get("person")
    if reason.code in ("item.absent", "item.to_check"):
        row = next((one for one in sheet.items if (one.item.value, one.person) == (reason.facts["item"], person)), None)
        if row is not None:
            return item_name(words, row, names)
    label = reason_label(words, reason)
    if reason.code.startswith("instrument."):
        several = [one for one in sheet.instruments if one.counts and reason in one.reasons]
        named = several[0] if len(sheet.instruments) > 1 and several else None
        of = words("dossier-payment") if named is None else instrument_name(words, named)
        return words("dossier-item-of", item=of, name=label)
    whose = names[person] if isinstance(person, int) and len(names) > 1 and person < len(names) else ""
    whose = whose or str(reason.facts.get("name") or "")
    return words("dossier-item-of", item=label, name=whose) if whose else label


def declared(words: Words, sheet: DossierSheet) -> str:
    """*Déclarée complète par … le …*; empty while nobody has."""
    if sheet.completed_at is None:
        return ""
    day = long_date(in_montreal(sheet.completed_at).date(), words.language)
    return words("dossier-declared", clerk=sheet.completed_by or "", day=day)


def complete(view: DossierView) -> None:
    """Ctrl+Entrée: declares the request shown complete, or says what stands and goes to the first of it."""
    acting, sheet = view.acting, view.acting.sheet
    if sheet is None:
        return
    state = sheet.assessment.found
    if sheet.completed_at is not None:
        acting.noticed.emit(Notice(acting.say(lambda words: declared(words, sheet))))
    elif state in ELSEWHERE:
        acting.noticed.emit(Notice(acting.say(ELSEWHERE[state], number=sheet.packet)))
        if state is RequestState.UNMATCHED:
            view.heading.match.setFocus(Qt.FocusReason.OtherFocusReason)
    elif state is not RequestState.COMPLETE:
        view.standing.open(sheet, view.heading.complete)
        go_to(view, standing(sheet.assessment)[0])
    elif any(to_verify(one) for one in sheet.instruments) and view.standing.asked != (sheet.request_id, sheet.version):
        view.standing.asked = sheet.request_id, sheet.version
        acting.noticed.emit(Notice(acting.say("dossier-complete-unverified")))
        _mark(view.payment.list, to_verify)
    else:
        fields = {"packet": acting.packet(), "if_version": sheet.version}
        acting.perform("mark_complete", Completion, fields, acting.say("dossier-saved-complete"))


def go_to(view: DossierView, reason: Reason) -> None:
    """Puts the focus on the row, or the act, where a reason is settled."""
    facts = reason.facts
    area = reason.code.split(".")[0]
    if area == "federal_letter":
        area, facts = "item", {"item": ItemCode.FEDERAL_LETTER.value}
    if area == "item":
        wanted = (facts.get("item"), facts.get("person"))
        _mark(view.items.list, lambda rows: any((one.item.value, one.person) == wanted for one in rows))
    elif area == "certificate":
        if not _mark(view.originals.list, lambda row: row.original_state is None):
            view.originals.add.setFocus(OTHER)
    elif area in ("instrument", "payment"):
        if not _mark(view.payment.list, lambda row: reason in row.reasons):
            view.payment.add.setFocus(OTHER)
    elif area == "fee" and view.payment.decide.isVisible():
        view.payment.decide.setFocus(OTHER)
    elif area == "person":
        _mark(view.persons.list, lambda row: row.row == facts.get("person"))
    else:
        view.take_focus()


def _mark(rows: RowList, wanted: Callable[[Any], bool]) -> bool:
    """Focus on the first row that is wanted, else on the first; False when the list is empty."""
    if not rows.count():
        return False
    places = (place for place in range(rows.count()) if wanted(rows.item(place).data(DATA).value))
    rows.setFocus(OTHER)
    rows.setCurrentRow(next(places, 0))
    return True
