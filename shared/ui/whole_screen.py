"""Covers the screen with a window, also on a PC that has no window manager to make it as large."""

from PySide6.QtWidgets import QWidget


def cover_screen(window: QWidget) -> None:
    """Show a window over the whole of its screen.

    Without a window manager nobody answers the wish for the whole screen, so the window sets its size itself.
    """
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()
