"""Gives components their colours, sizes and letters, and tells them when the clerk changes any of these."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from csqdesk.places import resource_path
from csqdesk.ui.tokens import TABLES

FAMILY = "Open Sans"
WEIGHTS = {400: QFont.Weight.Normal, 600: QFont.Weight.DemiBold, 700: QFont.Weight.Bold}
FACTORS = (100, 110, 125, 150, 175, 200)
"""Sizes of text, in percent, that Ctrl+= and Ctrl+- walk through."""


class Theme(QObject):
    """Light or dark, and the size of text; ``changed`` when either does."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = "light"
        self.percent = 100
        self._icons: dict[tuple[str, str, int, float], object] = {}
        self._loaded = False

    def color(self, name: str) -> QColor:
        """The colour of a token in the mode in force. Raises KeyError for a name that is none."""
        return QColor(TABLES[self.mode][name])

    def px(self, size: float) -> int:
        """A length given at 100 %, in pixels at the size of text in force."""
        return round(size * self.percent / 100)

    def font(self, size: float = 14, weight: int = 400) -> QFont:
        """Letters of ``size`` pixels at 100 %."""
        self._load()
        font = QFont(FAMILY)
        font.setPixelSize(max(1, self.px(size)))
        font.setWeight(WEIGHTS[weight])
        return font

    def _load(self) -> None:
        if not self._loaded:
            self._loaded = True
            for name in ("Regular", "Semibold", "Bold"):
                QFontDatabase.addApplicationFont(str(resource_path("fonts", "open-sans", f"OpenSans-{name}.ttf")))

    def follow(self, choice: str) -> None:
        """Takes ``light``, ``dark``, or ``system``; a system that does not say is light."""
        mode = choice
        if choice not in TABLES:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            mode = "dark" if dark else "light"
        self.mode = mode
        self.apply()

    def set_percent(self, percent: int) -> None:
        """Sets the size of text, within 100 to 200 %."""
        self.percent = max(FACTORS[0], min(FACTORS[-1], percent))
        self.apply()

    def step(self, direction: int) -> None:
        """The next larger (1) or smaller (-1) size; 0 is the normal one."""
        if direction == 0:
            self.set_percent(100)
            return
        larger = [one for one in FACTORS if one > self.percent]
        smaller = [one for one in FACTORS if one < self.percent]
        wanted = larger[:1] if direction > 0 else smaller[-1:]
        if wanted:
            self.set_percent(wanted[0])

    def apply(self) -> None:
        """Puts colours and letters into force everywhere, at once."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self.palette())
            application.setFont(self.font())
        self.changed.emit()

    def palette(self) -> QPalette:
        """The same colours for what Qt draws by itself: lists, tool tips, scroll bars."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "bg",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "sunken",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.Highlight: "pale",
            QPalette.ColorRole.HighlightedText: "text",
            QPalette.ColorRole.PlaceholderText: "text3",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.Link: "primary",
            QPalette.ColorRole.Mid: "control",
            QPalette.ColorRole.Dark: "control",
            QPalette.ColorRole.Light: "surface",
            QPalette.ColorRole.Midlight: "border",
            QPalette.ColorRole.Shadow: "border",
        }
        for role, name in roles.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette


_THEME: list[Theme] = []


def theme() -> Theme:
    """The one theme of the window."""
    if not _THEME:
        _THEME.append(Theme())
    return _THEME[0]
