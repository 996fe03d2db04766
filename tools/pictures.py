"""Draws the README's pictures from the program itself: `QT_QPA_PLATFORM=offscreen python tools/pictures.py`."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))
FOLDER = ROOT / "docs" / "pictures"
DAY = date(2026, 3, 20)
FILE = "N0024081557"


def fill_office(path: Path) -> None:
    """The practice envelopes, received today; the first file is only known, its originals are still to come."""
    from csqdesk.casework.batches import open_mail_batch
    from csqdesk.casework.desk import Desk, SystemClock
    from csqdesk.casework.entries import BatchEntry
    from csqdesk.cli.packets import log_line

    desk = Desk.open(path, clock=SystemClock(DAY), account="camille.roy")
    desk.do(open_mail_batch, BatchEntry(received_on=DAY, logger="camille.roy", witness="samuel.diallo"))
    for text in (ROOT / "resources" / "demo" / "envelopes.jsonl").read_text("utf-8").splitlines():
        line: dict[str, Any] = json.loads(text)["line"]
        line["received_on"] = DAY.isoformat()
        if line["case"].get("file_number") == FILE:
            line |= {"persons": [], "instruments": [], "items": [], "request": {"kind": "other"}}
            line["certificates"] = [{**one, "state": "missing"} for one in line["certificates"]]
            line.pop("tracking")
        log_line(desk, line)
    desk.close()


def main() -> int:
    """Draws every picture; answers an exit code."""
    import csqdesk.ui
    from csqdesk.app import make_application, make_window
    from csqdesk.casework.desk import Desk, SystemClock
    from csqdesk.settings import Settings
    from csqdesk.ui.link import Link

    assert csqdesk.ui
    application = make_application(["csqdesk"])
    office = Path(tempfile.mkdtemp()) / "office.csqdesk"
    fill_office(office)
    link = Link(lambda: Desk.open(office, clock=SystemClock(DAY), account="camille.roy"))
    window = make_window(link, Settings(theme="light"))
    window.resize(1366, 768)
    window.show()

    def wait() -> None:
        for _ in range(400):
            application.processEvents()
            if not link.busy:
                application.processEvents()
                if not link.busy:
                    return
            application.thread().msleep(5)

    def draw(name: str, widget: Any = None) -> None:
        wait()
        (widget or window).grab().save(str(FOLDER / f"{name}.png"))

    FOLDER.mkdir(parents=True, exist_ok=True)
    wait()
    page: Any = window.pages["intake"]

    def known(hits: Any) -> None:
        link.ask("case_sheet", hits[0].case_id, then=lambda case: typed(page, case))

    link.ask("find_cases", FILE, then=known)
    wait()
    draw("reception")
    window.choose(theme="dark")
    draw("reception-dark")
    window.choose(theme="light")
    window.go("cases", "26-00002")
    draw("dossier")
    window.perform("preview")
    wait()
    preview = next(one for name, one in window._extra.items() if name.startswith("preview"))
    draw("apercu", preview)
    draw_receipt(office)
    link.close()
    return 0


def typed(page: Any, case: Any) -> None:
    """The reference envelope, as a clerk has typed it."""
    from csqdesk.ui.intake.values import empty_instrument, empty_person, empty_values

    person = {"role": "de_facto_spouse", "family_name": "Bouchard", "given_name": "Marie-Ève", "born": "1991-06-04"}
    money = {"method": "bank_draft", "number": "0045183", "issuer": "Banque Nationale", "institution": "006"}
    values = empty_values() | {
        "tracking": "RN 482 913 303 CA",
        "file": case.file_number,
        "kind": "add",
        "persons": [empty_person() | person],
        "originals": "2",
        "instruments": [empty_instrument() | money | {"amount": "201,00 $"}],
        "tiles": dict.fromkeys(("form_1", "form_2", "letter", "identity", "autonomy", "french"), "present"),
    }
    page.flow.load(values, case)
    page.flow.advance(page.form.originals.count.line)
    page.flow.advance(page.form.payment.rows[0].amount.line)
    page.form.documents.tiles.take_focus()


def draw_receipt(office: Path) -> None:
    """The receipt of an envelope in which two documents are missing, as a picture."""
    from csqdesk.casework.desk import Desk, SystemClock
    from csqdesk.cli.papers import receipt_of
    from csqdesk.ui.printing.printer import pages_of

    desk = Desk.open(office, clock=SystemClock(DAY), account="camille.roy")
    _, pdf, _ = receipt_of(desk, "26-00004")
    desk.close()
    pages_of(pdf, 110)[0].save(str(FOLDER / "accuse.png"))


if __name__ == "__main__":
    sys.exit(main())
