"""Lists every action of the window, one row each: rail, palette, help and shortcuts are drawn from it.

To add one: a row here, ``action-<name>`` and ``find-<name>`` (what else people call it) in both languages of
``resources/words/*/frame.ftl``, and the function under that name in the ``acts()`` of its screen (or of the frame). A
screen that does not give the function now does not offer the action; nothing is ever drawn that does nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

INTAKE, QUEUE, CASES, PAPERS = "intake", "queue", "cases", "papers"
SCREENS = (INTAKE, QUEUE, CASES, PAPERS)
"""Screens in the order of the rail; Ctrl+1, Ctrl+2, … go to them."""


@dataclass(frozen=True, kw_only=True)
class Action:
    """One row.

    ``keys`` are shortcuts in Qt's portable writing, the first one shown; ``screens`` says where it lives (empty:
    everywhere); ``text_first`` leaves the key to a line of text that can use it; ``hidden`` keeps an act of
    movement out of the palette.
    """

    name: str
    icon: str = "arrow-right"
    keys: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()
    text_first: bool = False
    hidden: bool = False

    @property
    def words_key(self) -> str:
        return f"action-{self.name.replace('_', '-')}"

    @property
    def other_words_key(self) -> str:
        """Other words by which people look for it."""
        return f"find-{self.name.replace('_', '-')}"


ACTIONS: tuple[Action, ...] = (
    Action(name="go_intake", icon="inbox", keys=("F2", "Ctrl+1")),
    Action(name="go_queue", icon="list", keys=("F3", "Ctrl+2")),
    Action(name="go_cases", icon="folder", keys=("Ctrl+3",)),
    Action(name="go_papers", icon="printer", keys=("Ctrl+4",)),
    Action(name="save_next", icon="save", keys=("Ctrl+Return",), screens=(INTAKE,)),
    Action(name="save_print", icon="printer", keys=("F9",), screens=(INTAKE,)),
    Action(name="all_present", icon="check-circle", keys=("F8",), screens=(INTAKE,)),
    Action(name="return_instrument", icon="undo", keys=("F7",), screens=(INTAKE, CASES)),
    Action(name="next_point", icon="alert", keys=("F12",), screens=(INTAKE,)),
    Action(name="add_person", icon="plus", keys=("Ins",), screens=(INTAKE, CASES)),
    Action(name="remove_person", icon="minus-circle", keys=("Ctrl+Del",), screens=(INTAKE,)),
    Action(name="add_instrument", icon="banknote", keys=("Ctrl+Ins",), screens=(INTAKE, CASES)),
    Action(name="new_case", icon="folder", keys=("Ctrl+N",), screens=(INTAKE,)),
    Action(name="change_batch", icon="calendar", keys=("Ctrl+L",), screens=(INTAKE,)),
    Action(name="envelope_details", icon="envelope", keys=("Ctrl+I",), screens=(INTAKE,)),
    Action(name="set_aside", icon="document", keys=("Ctrl+S",), screens=(INTAKE,)),
    Action(name="clear", icon="close", keys=("Esc",), screens=(INTAKE,)),
    Action(name="all_conform", icon="check-circle", keys=("F8",), screens=(CASES,)),
    Action(name="mark_complete", icon="check-circle", keys=("Ctrl+Return",), screens=(CASES,)),
    Action(name="mark_document", icon="document", screens=(CASES,)),
    Action(name="record_document", icon="document", screens=(CASES,)),
    Action(name="correct_person", icon="pencil", screens=(CASES,)),
    Action(name="start_clock", icon="calendar", screens=(CASES,)),
    Action(name="change_clock", icon="calendar", screens=(CASES,)),
    Action(name="correct_file", icon="pencil", screens=(CASES,)),
    Action(name="verify_instrument", icon="banknote", screens=(CASES,)),
    Action(name="decide_fee_day", icon="calendar", screens=(CASES,)),
    Action(name="record_certificate", icon="safe", screens=(CASES,)),
    Action(name="correct_certificate", icon="safe", screens=(CASES,)),
    Action(name="write_note", icon="pencil", screens=(CASES,)),
    Action(name="choose_language", icon="info", screens=(CASES,)),
    Action(name="match", icon="folder", screens=(CASES,)),
    Action(name="request_documents", icon="send", keys=("Ctrl+D",), screens=(QUEUE, CASES)),
    Action(name="follow_letter", icon="envelope", screens=(CASES,)),
    Action(name="announce_outcome", icon="alert", screens=(CASES,)),
    Action(name="decide_outcome", icon="check-circle", screens=(CASES,)),
    Action(name="call_interview", icon="calendar", screens=(CASES,)),
    Action(name="note_interview", icon="user", screens=(CASES,)),
    Action(name="record_new_certificate", icon="safe", screens=(CASES,)),
    Action(name="send_new_certificate", icon="send", screens=(CASES,)),
    Action(name="ask_review", icon="info", screens=(CASES,)),
    Action(name="set_representative", icon="user", screens=(CASES,)),
    Action(name="note_call", icon="info", screens=(CASES,)),
    Action(name="print", icon="printer", keys=("Ctrl+P",), screens=(CASES, PAPERS)),
    Action(name="preview", icon="eye", keys=("Ctrl+Shift+P",), screens=(CASES, PAPERS)),
    Action(name="void_paper", icon="close", screens=(CASES, PAPERS)),
    Action(name="void_packet", icon="envelope", screens=(CASES,)),
    Action(name="open_case", icon="folder", keys=("Ctrl+O",), screens=(QUEUE, PAPERS)),
    Action(name="peek_request", icon="eye", screens=(QUEUE,)),
    Action(name="sort_queue", icon="list", keys=("Ctrl+T",), screens=(QUEUE,)),
    Action(name="search", icon="search", keys=("Ctrl+F",)),
    Action(name="undo", icon="undo", keys=("Ctrl+Z",), text_first=True),
    Action(name="redo", icon="arrow-right", keys=("Ctrl+Y",), text_first=True),
    Action(name="refresh", icon="clock", keys=("F5",)),
    Action(name="commands", icon="search", keys=("Ctrl+K",), hidden=True),
    Action(name="help", icon="help", keys=("F1",)),
    Action(name="settings", icon="gear"),
    Action(name="office_rules", icon="calendar"),
    Action(name="next_pane", icon="arrow-right", keys=("F6",), hidden=True),
    Action(name="previous_pane", icon="arrow-right", keys=("Shift+F6",), hidden=True),
    Action(name="full_screen", icon="eye", keys=("F11",)),
    Action(name="larger_text", icon="plus", keys=("Ctrl+=", "Ctrl++")),
    Action(name="smaller_text", icon="minus-circle", keys=("Ctrl+-",)),
    Action(name="normal_text", icon="circle", keys=("Ctrl+0",)),
    Action(name="hide_numbers", icon="eye"),
    Action(name="show_numbers", icon="eye"),
    Action(name="other_language", icon="info"),
    Action(name="theme_light", icon="sun"),
    Action(name="theme_dark", icon="circle"),
    Action(name="theme_contrast", icon="contrast"),
    Action(name="theme_system", icon="gear"),
)
"""Every action, in the order in which palette and help show them."""

BY_NAME = {action.name: action for action in ACTIONS}


def on(screen: str) -> tuple[Action, ...]:
    """The actions that can live on a screen."""
    return tuple(action for action in ACTIONS if not action.screens or screen in action.screens)
