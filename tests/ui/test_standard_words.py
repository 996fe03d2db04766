"""Checks that the windows Qt draws itself speak the language of ours, with nothing left in English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from csqdesk.ui.standard_words import speak


@pytest.fixture(autouse=True)
def french_again() -> Iterator[None]:
    yield
    speak("fr")


def said_by(qtbot: QtBot, folder: Path) -> set[str]:
    """Everything a window for saving says."""
    (folder / "deja.pdf").write_bytes(b"%PDF")
    (folder / "classeur").mkdir(exist_ok=True)
    dialog = QFileDialog(None, "PDF", str(folder), "PDF (*.pdf)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    qtbot.addWidget(dialog)
    dialog.show()
    view = dialog.findChild(QTreeView)
    assert isinstance(view, QTreeView)
    model = view.model()
    qtbot.waitUntil(lambda: model.rowCount(view.rootIndex()) == 2)
    said = {one.text() for one in dialog.findChildren(QPushButton)}
    said |= {one.text() for one in dialog.findChildren(QLabel)}
    said |= {one.toolTip() for one in dialog.findChildren(QToolButton)}
    said |= {str(model.headerData(one, Qt.Orientation.Horizontal)) for one in range(model.columnCount())}
    said |= {str(model.index(row, 2, view.rootIndex()).data()) for row in range(2)}
    combo = dialog.findChild(QComboBox, "fileTypeCombo")
    assert isinstance(combo, QComboBox) and combo.itemText(0) == "PDF (*.pdf)"
    dialog.close()
    return {one.replace("&", "").replace("\u00a0", " ") for one in said if one}


def test_the_window_for_saving_speaks_french(qtbot: QtBot, tmp_path: Path) -> None:
    speak("fr")
    said = said_by(qtbot, tmp_path)
    assert {"Dans :", "Type de fichiers :", "Nom de fichier :", "Enregistrer", "Annuler", "Nom", "Taille"} <= said
    assert "Dossier de fichiers" in said
    english = {"Look in:", "Files of type:", "Save", "Cancel", "Name", "Folder", "pdf File"}
    assert not english & said


def test_the_window_for_saving_speaks_english(qtbot: QtBot, tmp_path: Path) -> None:
    speak("en")
    said = said_by(qtbot, tmp_path)
    assert {"Look in:", "Files of type:", "File name:", "Save", "Cancel", "Name", "Size"} <= said
    assert not {"Dans :", "Enregistrer", "Annuler"} & said
