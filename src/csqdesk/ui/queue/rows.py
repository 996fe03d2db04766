"""Says a row of the queue in words: its badge, its request, what is missing, and how long is left."""

from __future__ import annotations

from collections.abc import Callable

from csqdesk.casework.questions.queue_sheets import NEAR_DAYS, Order, QueueRow
from csqdesk.rules.vocabulary import ClockState, RequestKind, Role
from csqdesk.ui.components.basics import Toned
from csqdesk.ui.components.masking import file_on_list, on_list
from csqdesk.ui.components.states import STATE_KINDS
from csqdesk.ui.components.table import NOTHING, Column, Pill
from csqdesk.words import Words

ORDERS = (Order.STATE, Order.FILE, Order.NAME, Order.KIND, Order.MISSING, Order.DUE)
"""What each column is put in order by, in reading order."""
ARROWS = {False: "↑", True: "↓"}
LEAST = 184
"""Pixels at 100 % that a name keeps while the other columns stand beside it."""
WIDTHS = {"fr": (208, 116, 148, 216, 208), "en": (190, 116, 188, 204, 190)}
"""What the longest words of each language need in every column but the name's, in pixels at 100 %."""


def columns(words: Words, order: Order, descending: bool) -> tuple[Column, ...]:
    """The columns in reading order; an arrow tells the one by which the list stands, and which way."""

    def title(which: Order) -> str:
        said = words(f"queue-column-{which.value}")
        return f"{said} {ARROWS[descending]}" if which is order else said

    def column(which: Order, cell: Callable[[QueueRow], str], width: int, yields: int) -> Column:
        # Under the others the heading comes before what it says; the arrow does not.
        quiet = "text" if which is Order.DUE else "text2"
        return Column(title(which), cell, width, color=quiet, yields=yields, titled=which is not order)

    state, file, kind, missing, due = WIDTHS.get(words.language, WIDTHS["fr"])
    return (
        Column(title(Order.STATE), lambda row: badge_of(words, row), state),
        Column(title(Order.FILE), lambda row: file_on_list(row.file_number), file, yields=3),
        Column(title(Order.NAME), lambda row: name_of(words, row), strong=True, name=True),
        Column(title(Order.KIND), lambda row: shortly(words, row), kind, color="text2", yields=1),
        column(Order.MISSING, lambda row: missing_of(words, row), missing, 2),
        column(Order.DUE, lambda row: due_of(words, row), due, 4),
    )


def badge_of(words: Words, row: QueueRow) -> Pill:
    """The state of the request; a deadline that has passed comes before it. Nothing is rejected by itself."""
    if row.expired:
        return Pill("err", words("queue-state-expired"))
    return Pill(STATE_KINDS.get(row.state, "neutral"), words(f"request-state-{_key(row.state.value)}"))


def name_of(words: Words, row: QueueRow) -> str:
    """The principal applicant, else what is known of the envelope."""
    known = ", ".join(part for part in (row.family_name, row.given_name) if part)
    return known or on_list(row.label or words("queue-no-name"))


def request_of(words: Words, row: QueueRow) -> str:
    """``Ajout, mariage``; ``Ajout, 2 enfants``; ``Retrait``."""
    kind = words(f"request-kind-{_key(row.kind.value)}")
    if row.kind is not RequestKind.ADD:
        return kind
    couples = [words(f"role-{_key(one.value)}").lower() for one in row.roles if one is not Role.CHILD]
    children = sum(one is Role.CHILD for one in row.roles)
    told = [*couples, words("queue-children", count=children)] if children else couples
    return ", ".join([kind, *dict.fromkeys(told)])


def shortly(words: Words, row: QueueRow) -> str:
    """The same with no more words than a column has room for: ``Ajout, 5 personnes`` of a couple and children."""
    mixed = row.kind is RequestKind.ADD and len(set(row.roles)) > 1
    if not mixed:
        return request_of(words, row)
    return f"{words('request-kind-add')}, {words('queue-persons', count=len(row.roles))}"


def missing_of(words: Words, row: QueueRow) -> str:
    """The first thing to provide, and how many others."""
    if not row.missing:
        return NOTHING
    return words("queue-missing", item=item_name(words, row.missing[0][0]), count=len(row.missing) - 1)


def item_name(words: Words, item: str) -> str:
    return words(f"item-{_key(item)}-short")


def left_of(words: Words, row: QueueRow) -> str:
    """How many days are left, or since how many none is; *Suspendu* while time stands still."""
    if row.due is None:
        return ""
    days = row.due.days_left
    if days is None:
        return words(f"clock-state-{ClockState.STOPPED.value}")
    return words("queue-late", days=-days) if row.expired else words("queue-left", days=days)


def due_of(words: Words, row: QueueRow) -> str:
    """The last day, and how far it is."""
    if row.due is None:
        return NOTHING
    if row.due.on is None:
        return left_of(words, row)
    return Toned(row.due.on.isoformat(), left_of(words, row), token_of(row))


def token_of(row: QueueRow) -> str:
    """The colour of a deadline: passed, near, or neither."""
    if row.expired:
        return "errText"
    days = row.due.days_left if row.due is not None else None
    return "warnText" if days is not None and days <= NEAR_DAYS else "text"


def _key(code: str) -> str:
    return code.replace("_", "-")
