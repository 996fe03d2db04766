"""Draws the history of a request as a line of time: newest first, an icon, the act, then day, hour and person."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from csqdesk.casework.sheets import DossierSheet, HistoryRow
from csqdesk.rules.days import eastern_offset
from csqdesk.ui import icons
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.inline_form import InlineForm
from csqdesk.ui.components.rows import DATA, Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.section import Section
from csqdesk.ui.dossier.voiding import ask_void
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import clock, short_date
from csqdesk.words.say import act_sentence

AnyIndex = QModelIndex | QPersistentModelIndex
WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value)
DISC, GAP, UNDER = 26, 12, 12
"""Side of the disc, room beside it, room under a line, at 100 %."""

ICONS = {
    "mark_complete": ("check-circle", "ok"),
    "log_packet": ("envelope", "neutral"),
    "attach_packet": ("folder", "info"),
    "record_item": ("document", "info"),
    "record_items": ("document", "info"),
    "record_certificate": ("safe", "info"),
    "record_instrument": ("banknote", "info"),
    "verify_instrument": ("banknote", "ok"),
    "correct_instrument": ("banknote", "info"),
    "return_instrument": ("undo", "warn"),
    "decide_fee_day": ("calendar", "info"),
    "issue_receipt": ("document", "neutral"),
    "reprint_paper": ("printer", "neutral"),
    "note_printed": ("printer", "neutral"),
    "undo_last": ("undo", "neutral"),
    "void_packet": ("close", "err"),
    "void_paper": ("close", "neutral"),
    "correct_person": ("user", "info"),
    "add_person": ("user", "info"),
    "start_clock": ("calendar", "warn"),
    "stop_clock": ("calendar", "neutral"),
    "resume_clock": ("calendar", "warn"),
    "extend_clock": ("calendar", "info"),
    "meet_clock": ("calendar", "ok"),
    "extend_clocks": ("calendar", "info"),
    "issue_letter": ("send", "warn"),
    "note_sent": ("envelope", "neutral"),
    "note_undelivered": ("alert", "err"),
    "propose_outcome": ("alert", "warn"),
    "decide_outcome": ("check-circle", "info"),
    "call_interview": ("calendar", "info"),
    "note_interview": ("user", "info"),
    "ask_review": ("info", "warn"),
    "record_new_certificate": ("safe", "ok"),
    "send_new_certificate": ("send", "ok"),
    "set_representative": ("user", "info"),
    "note_call": ("info", "neutral"),
}
"""Act → its icon and colour; the others get a pencil."""


class LinePainter(QStyledItemDelegate):
    """Draws one act on the line; its words go on under themselves."""

    def __init__(self, owner: RowList) -> None:
        super().__init__(owner)
        self.owner = owner

    def _texts(self, row: Row) -> list[tuple[str, int, str]]:
        ink = "text3" if row.faded else "text"
        found = [(row.title, 14, ink)]
        found += [(text, 12, "text2") for text in (row.right_hint, row.hint) if text]
        return found

    def _room(self) -> int:
        return max(60, self.owner.viewport().width() - theme().px(DISC + GAP))

    def _height(self, text: str, size: int) -> int:
        metrics = QFontMetrics(theme().font(size))
        return metrics.boundingRect(QRect(0, 0, self._room(), 10_000), WRAP, text).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: Row = index.data(DATA)
        tall = sum(self._height(text, size) for text, size, _ in self._texts(row))
        return QSize(theme().px(100), max(tall, theme().px(DISC)) + theme().px(UNDER))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(DATA)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        disc = QRectF(rect.left() + 1, rect.top() + 1, theme().px(DISC), theme().px(DISC))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QPen(theme().color("border"), 2))
            middle = disc.center().x()
            painter.drawLine(QPointF(middle, disc.bottom() + 2), QPointF(middle, rect.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(row.kind))
        painter.drawEllipse(disc)
        side = theme().px(15)
        picture = icons.pixmap(row.icon, theme().color(f"{row.kind}Icon"), side)
        painter.drawPixmap(round(disc.center().x() - side / 2), round(disc.center().y() - side / 2), picture)
        top = rect.top()
        for text, size, ink in self._texts(row):
            tall = self._height(text, size)
            painter.setFont(theme().font(size))
            painter.setPen(theme().color(ink))
            painter.drawText(QRectF(disc.right() + theme().px(GAP), top, self._room(), tall), WRAP, text)
            top += tall
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected and bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 0, -1, -theme().px(UNDER) / 2), 5, 5)
        painter.restore()


class TimeLine(RowList):
    """The acts; read only."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setItemDelegate(LinePainter(self))
        self.setWordWrap(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()


class HistoryCard(Section):
    """*Historique*: the journal's own lines; corrections are new lines."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-history"), ruled=False)
        self.acting = acting
        self.list = TimeLine(acting.words("dossier-history"))
        self.void = Button(acting.words("dossier-void-packet"), "text", icon="close")
        self.form = InlineForm()
        self.stack(self.form, self.list)
        self.body.addWidget(self.void, 0, Qt.AlignmentFlag.AlignLeft)
        self.outer.addStretch(1)
        self.void.clicked.connect(self.ask_void)

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-history"))
        self.list.setAccessibleName(words("dossier-history"))
        self.list.show_rows([self._row(words, one) for one in sheet.history])
        self.void.set_label(words("dossier-void-packet"))
        self.void.setVisible(any(not one.voided for one in sheet.packets))

    def ask_void(self) -> None:
        """Asks which envelope was logged by mistake, where there are several, and why it is voided."""
        sheet = self.acting.sheet
        standing = [one for one in sheet.packets if not one.voided] if sheet is not None else []
        if standing:
            ask_void(self.acting, self.form, standing, self.list)

    def _row(self, words: Words, one: HistoryRow) -> Row:
        moment = one.at + eastern_offset(one.at)
        day = short_date(moment.date(), words.language)
        time = clock(moment.time(), words.language)
        hint = words("dossier-history-line", day=day, time=time, clerk=one.clerk)
        icon, kind = ICONS.get(one.act, ("pencil", "info"))
        title = act_sentence(words, one.act, one.number, one.facts)
        if one.undoes is not None:
            back = one.undoes
            key = "dossier-history-gave-back" if one.restores else "dossier-history-took-back"
            title = words(key, act=act_sentence(words, back.act, back.number, back.facts))
        elif one.undone:
            title = words("dossier-history-undone-act", act=title)
        reason = str(one.facts.get("reason") or "")
        told = words("dossier-history-reason", reason=reason) if reason else ""
        return Row(one, title, hint, "", told, icon, "neutral" if one.undone else kind, faded=one.undone)
