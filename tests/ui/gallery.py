"""Shows every component in every state on one sheet: ``python -m tests.ui.gallery FOLDER`` writes it as pictures."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import Badge, Card, Divider, KeyCap, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceGroup, ChoiceList, Option
from csqdesk.ui.components.deadline import DeadlineBar
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.footer import FooterBar
from csqdesk.ui.components.headers import EmptyState, PageHeader
from csqdesk.ui.components.results import Hit, ResultList
from csqdesk.ui.components.table import Column, Pill, Table
from csqdesk.ui.components.tiles import TileGroup, TileText
from csqdesk.ui.notice import NoticeLine
from csqdesk.ui.page import Notice
from csqdesk.ui.theme import theme
from csqdesk.words import Words

REQUESTS = (
    Option("add", "A", "Ajout"),
    Option("remove", "R", "Retrait"),
    Option("both", "D", "Ajout et retrait"),
    Option("reply", "C", "Complément"),
    Option("other", "X", "Autre"),
)
METHODS = (
    Option("certified", "V", "Chèque certifié"),
    Option("draft", "T", "Traite bancaire"),
    Option("personal", "P", "Chèque personnel"),
)
TILES = tuple(
    TileText(code, text, str(digit))
    for digit, (code, text) in enumerate(
        (
            ("part_1", "Formulaire, partie 1"),
            ("part_2", "Formulaire, partie 2"),
            ("letter", "Lettre signée"),
            ("identity", "Identité, état civil"),
            ("autonomy", "Autonomie financière"),
            ("french", "Français"),
            ("permit", "Titre de séjour"),
            ("consent", "Consentement, mineur"),
            ("federal", "Lettre d’IRCC"),
        ),
        1,
    )
)
STATES = ("present", "present", "missing", "to_replace", "present", "to_check", "to_check", "not_applicable")


def row(*widgets: QWidget) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return line


def fields() -> list[QWidget]:
    made = []
    for state, text in (("normal", "RN 482 913 303 CA"), ("warn", "1"), ("error", "0045183"), ("readonly", "Montréal")):
        field = Field(state, placeholder="aaaa-mm-jj")
        field.set_text(text)
        field.set_state(state)
        made.append(field)
    empty = Field("Naissance", placeholder="aaaa-mm-jj")
    off = Field("Numéro")
    off.set_text("0045183")
    off.setEnabled(False)
    return [row(*made), row(empty, off)]


def choices() -> list[QWidget]:
    group, list_, none = ChoiceGroup("Demande", REQUESTS), ChoiceList("Mode", METHODS, show_letter=True), None
    group.choose("add")
    list_.choose("draft")
    none = ChoiceList("Mode de paiement", METHODS, placeholder="Choisir")
    wrong = ChoiceList("Mode de paiement", METHODS, show_letter=True)
    wrong.choose("personal")
    wrong.set_state("error")
    return [row(group), row(list_, none, wrong)]


def states() -> list[QWidget]:
    tiles = TileGroup("Pièces", TILES)
    for tile, state in zip(tiles.tiles, (*STATES, "not_applicable"), strict=False):
        tile.show_state(state, state)
    badges = row(
        Badge("ok", "2 comptés, 2 attendus"),
        Badge("warn", "2 à fournir"),
        Badge("err", "Délai échu"),
        Badge("info", "À vérifier", icon="clock"),
        Badge("neutral", "À apparier"),
    )
    return [tiles, badges]


def buttons() -> list[QWidget]:
    off = Button("Enregistrer et suivant", "primary", keys="Ctrl+Entrée")
    off.setEnabled(False)
    return [
        row(
            Button("Vider", "text", keys="Échap"),
            Button("Enregistrer et imprimer l’accusé", "secondary", icon="printer", keys="F9"),
            Button("Enregistrer et suivant", "primary", keys="Ctrl+Entrée"),
        ),
        row(Button("Ajouter une personne", "text", icon="plus", keys="Inser"), off, KeyCap("F8")),
    ]


def letters() -> list[QWidget]:
    return [
        PlainLabel("Réception du courrier", size=21, weight=600),
        PlainLabel("Nguyen, Thi Minh Anh", size=17, weight=600),
        PlainLabel("Reçu le 19 janvier 2026 · 38ᵉ enveloppe du lot", color="text2"),
        PlainLabel("9 h 41 · H0024079902 · Ajout, 2 enfants", size=12, color="text2"),
        Divider(),
    ]


def headers() -> list[QWidget]:
    header = PageHeader("Réception du courrier", "Reçu le 19 janvier 2026 · 38ᵉ enveloppe du lot")
    header.add(Badge("info", "Lot 2026-01-19-A", icon="envelope"))
    header.add(Button("Changer de lot", "text", icon="calendar"))
    empty = EmptyState("Aucun dossier repéré", "Balayez une étiquette ou tapez un numéro de dossier ou un nom.")
    period = DeadlineBar()
    period.say("Jour 19 sur 60", "Avis envoyé le 22 janvier 2026", day=19, of=60)
    return [header, period, empty]


def footers() -> list[QWidget]:
    made: list[QWidget] = []
    for points in ((), ("Mode de paiement : chèque personnel non accepté", "Nom de famille")):
        footer = FooterBar()
        footer.add(Button("Vider", "text", keys="Échap"))
        footer.add(Button("Imprimer l’accusé", "secondary", icon="printer", keys="F9"))
        footer.add(Button("Enregistrer et suivant", "primary", keys="Ctrl+Entrée"))
        footer.show_state("save", "Brouillon enregistré à 9 h 42")
        footer.show_points("2 points à corriger avant d’enregistrer", points)
        made.append(footer)
    notice = NoticeLine(Words("fr"))
    notice.tell(Notice("Enveloppe 26-00450 enregistrée", undo=True))
    return [*made, row(notice)]


def tables() -> list[QWidget]:
    table = Table(
        "Accusés",
        (
            Column("État", lambda line: line[0], width=150),
            Column("Dossier", lambda line: line[1], width=130),
            Column("Personne requérante", lambda line: line[2], strong=True, name=True),
            Column("Manque", lambda line: line[3], color="text2"),
            Column("Montant", lambda line: line[4], width=110, right=True),
        ),
    )
    table.show_rows(
        (
            (Pill("err", "Délai échu"), "B0023077145", "Benali, Yasmine", "Paiement", "0,00 $"),
            (Pill("warn", "Incomplet"), "T0024055190", "Tremblay, Félix", "Titre de séjour", "201,00 $"),
            (Pill("info", "À vérifier", "clock"), "N0024081557", "Nguyen, Thi Minh Anh", "—", "402,00 $"),
            (Pill("ok", "Complet"), "O0024080077", "Ortiz, Juan Pablo", "—", "0,00 $"),
        )
    )
    table.mark(1)
    table.setFixedHeight(theme().px(38 + 4 * 42 + 6))
    rows = ResultList("Résultats")
    rows.offer(
        [
            ("Actions", (Hit(1, "Enregistrer un chèque certifié", icon="banknote", keys="V"),)),
            ("Dossiers", (Hit(2, "C0024018830 · Chérif, Nadia", detail="Montréal", icon="folder"),)),
            ("", tuple(Hit(one.code, one.text, lead=one.letter) for one in METHODS)),
        ]
    )
    rows.setFixedHeight(rows.wanted_height())
    return [table, rows]


PARTS: tuple[tuple[str, Callable[[], list[QWidget]]], ...] = (
    ("Textes", letters),
    ("En-têtes", headers),
    ("Champs", fields),
    ("Choix", choices),
    ("Pièces et états", states),
    ("Boutons", buttons),
    ("Pieds et avis", footers),
    ("Tableaux et listes", tables),
)


class Gallery(QWidget):
    """The sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(14)
        for title, make in PARTS:
            card = Card(title)
            for widget in make():
                card.body.addWidget(widget)
            layout.addWidget(card)
        layout.addStretch(1)


def main(folder: Path) -> None:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    for mode in ("light", "dark"):
        for percent in (100, 200):
            theme().percent = percent
            theme().follow(mode)
            sheet = Gallery()
            sheet.resize(980 if percent == 100 else 1700, 100)
            sheet.show()
            application.processEvents()
            sheet.adjustSize()
            application.processEvents()
            sheet.grab().save(str(folder / f"gallery-{mode}-{percent}.png"))
            sheet.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
