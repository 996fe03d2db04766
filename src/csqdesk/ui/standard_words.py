"""Gives Qt's own strings (standard dialogs, context menus) the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from csqdesk.words import Words

LACKING = {
    "&Look in:": "qt-look-in",
    "&Files of type:": "qt-type",
    "Files of &type:": "qt-type",
    "Drive": "qt-drive",
    "%1 File": "qt-file-of",
    "File": "qt-file",
    "File Folder": "qt-folder",
    "Folder": "qt-folder",
    "Alias": "qt-shortcut",
    "Shortcut": "qt-shortcut",
    "Remove": "qt-remove",
}
"""What Qt's own French leaves in English → our words."""


class OurWords(QTranslator):
    """Says what Qt's translation lacks; it is asked last."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self.words = words

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        key = LACKING.get(source) if context.startswith("Q") else None
        return self.words(key) if key is not None else None


def speak(language: str) -> None:
    """Qt's own strings (standard dialogs, context menus) in the language of the window."""
    application = QApplication.instance()
    if application is None:
        return
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    application.installTranslator(OurWords(Words(language), application))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
