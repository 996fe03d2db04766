"""Gives components their colours, sizes and letters, and tells them when the clerk changes any of these."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from csqdesk.places import resource_path
from csqdesk.ui.tokens import LIGHT, TABLES, high_contrast

FAMILY = "Open Sans"
OWN_LETTERS = ("win32", "darwin")
"""Systems that always have letters of their own for windows; elsewhere Open Sans, which we bring."""
CONTRAST = "contrast"
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
WEIGHTS = {400: QFont.Weight.Normal, 600: QFont.Weight.DemiBold, 700: QFont.Weight.Bold}
TABULAR = QFont.Tag("tnum")
FACTORS = (100, 110, 125, 150, 175, 200)
"""Sizes of text, in percent, that Ctrl+= and Ctrl+- walk through."""


class Theme(QObject):
    """Light, dark or high contrast, and the size of text; ``changed`` when either does."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = "light"
        self.mode = "light"
        self.percent = 100
        self._table: Mapping[str, str] = LIGHT
        self._family = ""
        self._heard = False
        self._fonts: dict[tuple[int, int], QFont] = {}
        """Every painting asks for letters: making them anew takes longer than drawing with them."""

    def color(self, name: str) -> QColor:
        """The colour of a token in the mode in force. Raises KeyError for a name that is none."""
        return QColor(self._table[name])

    def px(self, size: float) -> int:
        """A length given at 100 %, in pixels at the size of text in force."""
        return round(size * self.percent / 100)

    def font(self, size: float = 14, weight: int = 400) -> QFont:
        """Letters of ``size`` pixels at 100 %; digits are all of one width."""
        wanted = (self.px(size), weight)
        if wanted not in self._fonts:
            font = QFont(self._family or self._load())
            font.setPixelSize(max(1, wanted[0]))
            font.setWeight(WEIGHTS[weight])
            font.setFeature(TABULAR, 1)
            self._fonts[wanted] = font
        # A copy: who underlines it must not underline everybody's.
        return QFont(self._fonts[wanted])

    def _load(self) -> str:
        """The family of the system's own letters, else of ours."""
        if sys.platform in OWN_LETTERS:
            self._family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        if not self._family:
            self._family = FAMILY
            for name in ("Regular", "Semibold", "Bold"):
                QFontDatabase.addApplicationFont(str(resource_path("fonts", "open-sans", f"OpenSans-{name}.ttf")))
        return self._family

    def follow(self, choice: str) -> None:
        """Takes ``light``, ``dark``, ``contrast``, or ``system``; a system that does not say is light."""
        self.choice = choice
        self._hear_system()
        self._tell_system()
        self.mode = self._mode()
        self._table = TABLES.get(self.mode) or _system_contrast()
        self.apply()

    def _mode(self) -> str:
        if self.choice in (*TABLES, CONTRAST):
            return self.choice
        if _wants_contrast():
            return CONTRAST
        return "dark" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"

    def _hear_system(self) -> None:
        """The system may change its mind while the window is open."""
        if self._heard or QGuiApplication.instance() is None:
            return
        self._heard = True
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.system_changed)

    def _tell_system(self) -> None:
        """What the system draws for us (title bar, its own dialogs) goes with what the clerk chose."""
        if QGuiApplication.instance() is not None:
            hints = QGuiApplication.styleHints()
            if self.choice in SCHEMES:
                hints.setColorScheme(SCHEMES[self.choice])
            else:
                hints.unsetColorScheme()

    def system_changed(self) -> None:
        """Takes over what the system says now, if it is to be followed."""
        if self.choice == "system" and self._mode() != self.mode:
            self.follow("system")

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


def _wants_contrast() -> bool:
    """True when the system asks for high contrast (Qt tells since 6.10)."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)


def _system_contrast() -> Mapping[str, str]:
    """High contrast on the ground and with the ink of the system's own palette."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        # An empty palette gives the system its own back, for us to look at.
        application.setPalette(QPalette())
    system = QGuiApplication.palette()
    return high_contrast(system.color(QPalette.ColorRole.Base).name(), system.color(QPalette.ColorRole.Text).name())


_THEME: list[Theme] = []


def theme() -> Theme:
    """The one theme of the window."""
    if not _THEME:
        _THEME.append(Theme())
    return _THEME[0]
