"""Measures every pair of colours that is drawn: text 5 to 1 or better, icons, borders and rings 3 to 1 or better."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from csqdesk.ui.tokens import KINDS, TABLES, high_contrast

MODES = {
    **TABLES,
    "contrast on black": high_contrast("#000000", "#FFFFFF"),
    "contrast on white": high_contrast("#FFFFFF", "#000000"),
    "contrast, yellow on black": high_contrast("#000000", "#FFFF00"),
    "contrast of a pale system": high_contrast("#F0F0F0", "#606060"),
    "contrast of a dim system": high_contrast("#2D2D2D", "#D0D0D0"),
}
"""Every table of colours that a clerk may see."""

TEXT = [
    *[(ink, ground) for ink in ("text", "text2", "text3") for ground in ("bg", "surface", "sunken")],
    *[("primary", ground) for ground in ("bg", "surface")],
    *[(ink, "pale") for ink in ("text", "text2", "paleText")],
    *[(ink, "neutral") for ink in ("text", "text2", "primary")],
    ("onprimary", "primary"),
    *[(f"{kind}Text", kind) for kind in KINDS],
    ("okText", "okSoft"),
    ("errText", "surface"),
    ("warnText", "surface"),
    ("okText", "surface"),
    ("hover", "surface"),
    ("onprimary", "hover"),
    ("text3", "neutral"),
    ("bg", "text"),
    ("surface", "text"),
    ("surface", "text2"),
]
"""Letters and what they are written on; one row to add a pair."""

MARKS = [
    *[(f"{kind}Icon", kind) for kind in KINDS],
    *[(f"{kind}Icon", "surface") for kind in KINDS],
    ("okIcon", "okSoft"),
    ("neutralIcon", "sunken"),
    *[("control", ground) for ground in ("surface", "bg", "sunken")],
    *[("focus", ground) for ground in ("surface", "bg", "sunken", "neutral")],
    *[("focusIn", ground) for ground in ("surface", "bg")],
    ("paleText", "pale"),
    ("primary", "pale"),
    ("onprimary", "hover"),
    ("hover", "surface"),
]
"""Icons, borders and rings, and what they lie on."""


def luminance(color: str) -> float:
    """Relative luminance of ``#RRGGBB`` (WCAG 2.2)."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_letters_can_be_read(mode: str, ink: str, ground: str) -> None:
    measured = contrast(MODES[mode][ink], MODES[mode][ground])
    assert measured >= 5, f"{ink} on {ground}, {mode}: {measured:.2f}"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_seen(mode: str, mark: str, ground: str) -> None:
    measured = contrast(MODES[mode][mark], MODES[mode][ground])
    assert measured >= 3, f"{mark} on {ground}, {mode}: {measured:.2f}"


def test_every_mode_names_the_same_colours() -> None:
    assert {frozenset(table) for table in MODES.values()} == {frozenset(TABLES["light"])}


def test_high_contrast_keeps_the_colours_of_a_system_that_has_it() -> None:
    table = MODES["contrast, yellow on black"]
    assert (table["text"], table["bg"]) == ("#FFFF00", "#000000")


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode not in TABLES])
def test_high_contrast_has_no_fills_but_what_is_selected(mode: str) -> None:
    table = MODES[mode]
    assert {table[kind] for kind in KINDS} == {table["surface"]}
    assert contrast(table["pale"], table["surface"]) >= 2, "what is selected can be told"


def test_no_widget_names_a_colour_by_its_value() -> None:
    """A component that did would not change with the theme."""
    folder = Path(__file__).resolve().parents[2] / "src" / "csqdesk" / "ui"
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(folder.rglob("*.py"))
        if path.name != "tokens.py"
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"#[0-9A-Fa-f]{6}\b", line)
    ]
    assert not found
