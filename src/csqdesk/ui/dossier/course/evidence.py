"""Draws the evidence a person reads before deciding: every letter, every envelope, every period, in order."""

from __future__ import annotations

from csqdesk.casework.deciding.sheets import AskedLine, CameLine, Evidence, StepLine
from csqdesk.rules.verdicts import ClockVerdict
from csqdesk.rules.vocabulary import ClockState
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.course.letters import way_of
from csqdesk.ui.dossier.periods.asking import period_name
from csqdesk.words import Words
from csqdesk.words.formats import long_date, money

STATES = {
    ClockState.RUNNING: "warn",
    ClockState.STOPPED: "neutral",
    ClockState.EXPIRED: "err",
    ClockState.MET: "ok",
    ClockState.CANCELLED: "neutral",
}


class EvidenceList(RowList):
    """Read only: rows that can be walked and heard, one for each thing that was asked or came."""

    def show_evidence(self, words: Words, evidence: Evidence, names: list[str]) -> None:
        """Oldest first, as it happened; periods and meetings at the end."""
        dated = [
            *((one.issued_on, 1, _asked(words, one)) for one in evidence.asked),
            *((one.received_on, 0, _came(words, one, names)) for one in evidence.came),
        ]
        rows = [row for _, _, row in sorted(dated, key=lambda one: one[:2])]
        rows += [_period(words, one, names) for one in evidence.clocks]
        rows += [_step(words, one) for one in evidence.steps]
        self.setAccessibleName(words("dossier-evidence"))
        self.show_rows(rows)


def _asked(words: Words, line: AskedLine) -> Row:
    title = words(f"paper-kind-{line.kind.value.replace('_', '-')}")
    way = words(f"channel-{line.channel}") if line.channel else words("dossier-evidence-not-sent")
    parts = [words("dossier-evidence-issued", number=line.paper, day=line.issued_on.isoformat()), way]
    if line.tracking:
        parts.append(words("dossier-evidence-tracking", number=line.tracking))
    came = line.result == "undelivered"
    told = words("dossier-evidence-asked", count=len(line.asked)) if line.asked else ""
    kind = "err" if came else "info"
    told = ", ".join(part for part in (told, line.note) if part)
    return Row(line.paper, title, " · ".join(parts), *way_of(words, line), "send", kind, more=told)


def _came(words: Words, line: CameLine, names: list[str]) -> Row:
    title = words("dossier-evidence-came", number=line.packet)
    parts = [words("dossier-evidence-received", day=line.received_on.isoformat())]
    if line.postmarked_on is not None:
        parts.append(words("dossier-evidence-posted", day=line.postmarked_on.isoformat()))
    if line.tracking:
        parts.append(words("dossier-evidence-tracking", number=line.tracking))
    held = [words("dossier-evidence-items", count=len(line.items))] if line.items else []
    if line.originals:
        held.append(words("dossier-badge-held", count=line.originals))
    for method, cents in line.instruments:
        amount = money(cents, words.language) if cents is not None else ""
        held.append(" ".join(part for part in (words(f"method-{method.replace('_', '-')}"), amount) if part))
    return Row(line.packet, title, " · ".join(parts), "", line.note, "envelope", "neutral", more=", ".join(held))


def _period(words: Words, clock: ClockVerdict, names: list[str]) -> Row:
    day = long_date(clock.end.latest, words.language)
    state = words(f"clock-state-{clock.state.value}")
    since = words(
        f"dossier-clock-since-{clock.start.value.replace('_', '-')}", day=long_date(clock.started_on, words.language)
    )
    kind = STATES[clock.state]
    return Row(clock.ident, period_name(words, clock, names), since, state, day, "calendar", kind)


def _step(words: Words, line: StepLine) -> Row:
    outcome = words(f"outcome-{line.outcome}")
    title = words("dossier-evidence-step", step=words(f"decision-step-{line.step}"), outcome=outcome)
    told = "; ".join(words(f"ground-{code.replace('_', '-')}") for code in line.grounds)
    return Row(line.step, title, told, line.clerk, line.on.isoformat(), "check-circle", "info")
