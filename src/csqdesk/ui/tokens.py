"""Names every colour of the window, light, dark and of high contrast; components take names, never values."""

from __future__ import annotations

from collections.abc import Mapping

KINDS = ("ok", "warn", "err", "info", "neutral")
"""Kinds of badge; each has a fill, a text and an icon colour."""

LIGHT: Mapping[str, str] = {
    "bg": "#F4F6F9",
    "surface": "#FFFFFF",
    "sunken": "#F8FAFC",
    "border": "#E1E6ED",
    "control": "#7E8A9A",
    "text": "#223654",
    "text2": "#4E5662",
    "text3": "#5C6779",
    "primary": "#095797",
    "hover": "#1472BF",
    "onprimary": "#FFFFFF",
    "pale": "#DAE6F0",
    "paleText": "#095797",
    "focus": "#1472BF",
    "focusIn": "#223654",
    "ok": "#E8F4DC",
    "okText": "#2F5223",
    "okIcon": "#4F813D",
    "okSoft": "#F4FAEE",
    "okBorder": "#CFE3BC",
    "warn": "#FBF1CB",
    "warnText": "#6D4512",
    "warnIcon": "#AD781C",
    "err": "#FFE6E1",
    "errText": "#8F2411",
    "errIcon": "#CB381F",
    "info": "#E6EEF6",
    "infoText": "#095797",
    "infoIcon": "#095797",
    "neutral": "#EDF0F4",
    "neutralText": "#4E5662",
    "neutralIcon": "#6B778A",
}

DARK: Mapping[str, str] = {
    "bg": "#121519",
    "surface": "#1C2025",
    "sunken": "#171A1F",
    "border": "#2D333B",
    "control": "#6A7688",
    "text": "#E3E5EA",
    "text2": "#B4B9C6",
    "text3": "#9AA1B2",
    "primary": "#72B2EB",
    "hover": "#ADCDEB",
    "onprimary": "#0E1419",
    "pale": "#162B47",
    "paleText": "#ADCDEB",
    "focus": "#72B2EB",
    "focusIn": "#72B2EB",
    "ok": "#1E2F17",
    "okText": "#B0D493",
    "okIcon": "#8DBB73",
    "okSoft": "#1B241A",
    "okBorder": "#35492B",
    "warn": "#38260B",
    "warnText": "#EBC878",
    "warnIcon": "#D9A636",
    "err": "#451A12",
    "errText": "#F3BCB6",
    "errIcon": "#F2745F",
    "info": "#162B47",
    "infoText": "#ADCDEB",
    "infoIcon": "#72B2EB",
    "neutral": "#282E36",
    "neutralText": "#C3C8D3",
    "neutralIcon": "#98A0B1",
}

TABLES: Mapping[str, Mapping[str, str]] = {"light": LIGHT, "dark": DARK}


def luminance(color: str) -> float:
    """Relative luminance of ``#RRGGBB``, from 0 to 1 (WCAG 2.2)."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far apart two colours are, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


ENOUGH = 15
"""Contrast below which the system's own letters and ground are no high contrast, and black and white take over."""


def high_contrast(ground: str, ink: str) -> Mapping[str, str]:
    """The table of high contrast: one ground and one ink, the system's own where they are far enough apart.

    There are no fills: states are told by icon and words. Only what is selected, and what only decorates, has a colour
    between the two; hints are a little softer than other letters.
    """
    dark = luminance(ground) < luminance(ink)
    if contrast(ground, ink) < ENOUGH:
        ground, ink = ("#000000", "#FFFFFF") if dark else ("#FFFFFF", "#000000")
    made = dict.fromkeys(LIGHT, ink)
    fills = ("bg", "surface", "sunken", "onprimary", "okSoft", *KINDS)
    made |= dict.fromkeys(fills, ground)
    made |= {"pale": "#2B5FA8", "border": "#6E6E6E"} if dark else {"pale": "#8FB8E8", "border": "#8C8C8C"}
    made["text3"] = "#D0D0D0" if dark else "#303030"
    return made
