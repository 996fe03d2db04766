"""Draws what surrounds a request: the other ones of its file, each one Enter away, and the word that it is void."""

from __future__ import annotations

from csqdesk.casework.sheets import DossierSheet
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.section import Section


class OthersCard(Section):
    """*Autres demandes du dossier*; takes no room while there is none."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-other-requests"))
        self.acting = acting
        self.list = RowList(acting.words("dossier-other-requests"))
        self.stack(self.list)
        self.list.chosen.connect(acting.opened)

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-other-requests"))
        self.list.setAccessibleName(words("dossier-other-requests"))
        rows = [
            Row(
                packet,
                words(f"request-kind-{kind.value.replace('_', '-')}"),
                f"{packet} · {received.isoformat()}",
                "",
                "",
                "folder",
                "info",
            )
            for _, packet, kind, received in reversed(sheet.other_requests)
        ]
        self.list.show_rows(rows)
        self.setVisible(bool(rows))


class GoneCard(Section):
    """Stands in the place of the cards on which something could be recorded."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-gone"))
        self.acting = acting
        self.text = PlainLabel("", color="text2", wrap=True)
        self.stack(self.text)
        self.hide()

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-gone"))
        self.text.setText(words("dossier-gone-text", count=len(sheet.packets)))
