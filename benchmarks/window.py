"""Opens one window, csqdesk's or a bare one, and says when it had accepted its first key; run by first_key."""

from __future__ import annotations

import runpy
import sys
import time
from typing import Any


def bare() -> None:
    """The least that a clerk could type in: a window with one field."""
    from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

    app = QApplication(sys.argv[:1])
    window = QWidget()
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    window.resize(1280, 800)
    window.show()
    field.setFocus()
    app.exec()


def ours() -> None:
    """The program as a clerk starts it."""
    sys.argv[1:] = []
    runpy.run_module("csqdesk", run_name="__main__", alter_sys=True)


def watch(started: float) -> None:
    """Sends a key to the field with the focus as soon as the event loop runs, until one is accepted; then ends."""
    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLineEdit

    import csqdesk.ui  # noqa: F401  (its guard against a fault of the binding serves both sides)

    run = QApplication.exec

    def press(timer: QTimer) -> None:
        # A screen without a window manager gives no window the focus: then the field that would have it counts.
        shown = (window.focusWidget() for window in QApplication.topLevelWidgets() if window.isVisible())
        field = QApplication.focusWidget() or next(filter(None, shown), None)
        handle = field.window().windowHandle() if field else None
        if not isinstance(field, QLineEdit) or handle is None or not handle.isExposed():
            return
        before = field.text()
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier(0), "2"))
        if field.text() != before:
            timer.stop()
            print("accepted", time.monotonic() - started, time.process_time(), flush=True)
            QApplication.exit(0)

    def watched(*_: Any) -> int:
        timer = QTimer()
        timer.setInterval(0)
        timer.timeout.connect(lambda: press(timer))
        timer.start()
        QTimer.singleShot(30_000, lambda: QApplication.exit(1))
        return int(run())

    QApplication.exec = staticmethod(watched)  # type: ignore[method-assign]


if __name__ == "__main__":
    moment = float(sys.argv[2])
    watch(moment)
    {"bare": bare, "csqdesk": ours}[sys.argv[1]]()
