"""Says of a request whose envelopes were all voided that nothing counts any more, and what remains of it."""

from __future__ import annotations

from csqdesk.casework.sheets import DossierSheet
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.section import Section


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
