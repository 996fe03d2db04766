"""Shows every component in every state on one sheet: ``python -m tests.ui.gallery FOLDER`` writes it as pictures."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import Badge, Card, Divider, KeyCap, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceGroup, ChoiceList, Option
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.tiles import TileGroup, TileText
from csqdesk.ui.theme import theme

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


PARTS: tuple[tuple[str, Callable[[], list[QWidget]]], ...] = (
    ("Textes", letters),
    ("Champs", fields),
    ("Choix", choices),
    ("Pièces et états", states),
    ("Boutons", buttons),
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
