"""Removes what a visitor leaves behind in the system itself."""

from PySide6.QtGui import QClipboard, QGuiApplication


def clear_input() -> None:
    """Empty the clipboard, the selection and the input method, so that the next visitor cannot paste a comment."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    QGuiApplication.inputMethod().reset()
