"""Shows the main job on practice data: the same acts as everybody's, in an office of its own."""

from __future__ import annotations

import argparse
import json
import secrets
from datetime import date
from pathlib import Path
from typing import Any

from csqdesk import places
from csqdesk.cli.output import put, say, tell
from csqdesk.cli.packets import log_line
from csqdesk.cli.papers import receipt_of, write_beside
from csqdesk.problems import Usage
from csqdesk.rules.vocabulary import PaperKind, RequestState
from csqdesk.words import Words

PRACTICE_DAY = date(2026, 3, 20)
"""The practice office lives on this day, so that every run tells the same story."""


def run_demo(options: argparse.Namespace, words: Words) -> int:
    """Logs the practice envelopes, prints each line fed and each judgement got, leaves the papers in a folder."""
    from csqdesk.casework.desk import Desk, SystemClock
    from csqdesk.casework.questions.packets import assess_packet

    folder = folder_of(options.folder)
    office = folder / f"practice-{secrets.token_hex(4)}.csqdesk"
    desk = Desk.open(office, clock=SystemClock(fixed_day=PRACTICE_DAY))
    rows = [json.loads(line) for line in envelopes().read_text("utf-8").splitlines() if line.strip()]
    say(words("cli-demo-start", count=len(rows), folder=str(folder)))
    try:
        for place, row in enumerate(rows, start=1):
            ack = log_line(desk, row["line"])
            verdict = desk.ask(assess_packet, ack["number"], PRACTICE_DAY)
            papers = put_out_papers(desk, ack["number"], verdict, folder)
            _show(options, words, place=place, row=row, ack=ack, verdict=verdict, papers=papers)
    finally:
        desk.close()
    say(words("cli-demo-end", folder=str(folder)))
    return 0


def folder_of(named: str | None) -> Path:
    """The folder asked for, made. Raises Usage for an empty name, StorageFailed where no folder can be made."""
    from csqdesk.store.faults import told

    if named is not None and (not named.strip() or "\0" in named):
        raise Usage("problem-usage", detail="--folder")
    folder = Path.cwd() / "csqdesk-demo" if named is None else Path(named)
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def envelopes() -> Path:
    """The practice envelopes: invented people, one line each."""
    return places.resource_path("demo", "envelopes.jsonl")


def put_out_papers(desk: Any, number: str, verdict: dict[str, Any], folder: Path) -> list[str]:
    """The receipt of the envelope, the letter that returns what it held in vain, the letter the request calls for."""
    from csqdesk.casework.correspondence.issuing import issue_letter
    from csqdesk.casework.entries import InstrumentReturn, LetterIssue
    from csqdesk.casework.instruments import return_instrument
    from csqdesk.casework.questions.papers import paper_pdf

    written = []
    receipt, pdf, _ = receipt_of(desk, number)
    written.append(_write(folder, receipt, pdf))
    newest = verdict["instruments"][-1:] if verdict["instruments"] else []
    if any(one["state"] == "refused" for one in newest):
        letter = desk.do(return_instrument, InstrumentReturn(packet=number)).value
        written.append(_write(folder, letter, desk.ask(paper_pdf, letter)))
    for kind in _letters(verdict):
        letter = desk.do(issue_letter, LetterIssue(packet=number, kind=kind)).value
        written.append(_write(folder, letter, desk.ask(paper_pdf, letter)))
    return written


def _letters(verdict: dict[str, Any]) -> list[PaperKind]:
    """The letter that a request of the practice day calls for: what is missing, or the way to Arrima."""
    codes = {reason["code"] for reason in verdict["reasons"]}
    if "route.new_application_closed" in codes:
        return [PaperKind.NEW_APPLICATION]
    if verdict["state"] == RequestState.MISDIRECTED:
        return [PaperKind.REDIRECTION]
    return [PaperKind.MISSING_ITEMS] if verdict["state"] == RequestState.INCOMPLETE and not verdict["clocks"] else []


def _write(folder: Path, number: str, pdf: bytes) -> str:
    path = folder / f"{number}.pdf"
    write_beside(path, pdf)
    return path.name


def _show(
    options: argparse.Namespace,
    words: Words,
    *,
    place: int,
    row: dict[str, Any],
    ack: dict[str, Any],
    verdict: dict[str, Any],
    papers: list[str],
) -> None:
    if options.json:
        put({"fed": row["line"], "ack": ack, "assessment": verdict, "papers": papers})
        return
    tell(f"\n{place}. {row['title'][words.language]}")
    tell(f"   → {json.dumps(row['line'], ensure_ascii=False)}")
    tell(f"   ← {json.dumps(ack, ensure_ascii=False)}")
    for sentence in account(verdict, row["line"], words):
        tell(f"   {sentence}")
    tell(f"   {words('cli-demo-papers', papers=', '.join(papers))}")


def account(verdict: dict[str, Any], line: dict[str, Any], words: Words) -> list[str]:
    """The judgement in sentences: state, fees, every reason."""
    from csqdesk.rules.reasons import Reason, Weight
    from csqdesk.words.formats import money
    from csqdesk.words.say import reason_sentence

    state = verdict["state"].replace("_", "-")
    fees = verdict["fees"]
    due = "—" if fees["due_cents"] is None else money(fees["due_cents"], words.language)
    received = money(fees["usable_cents"], words.language)
    told = [words("cli-demo-state", state=words(f"request-state-{state}"), due=due, received=received)]
    names = [f"{one.get('given_name') or one['family_name']}" for one in line.get("persons", [])]
    reasons = list(verdict["reasons"])
    here = [one for one in verdict["instruments"] if one["state"] != "returned"]
    reasons += [reason for one in here for reason in one["reasons"]]
    for reason in reasons:
        weighed = Reason(reason["code"], reason["facts"], Weight(reason["weight"]))
        told.append("· " + reason_sentence(words, weighed, names))
    return told
