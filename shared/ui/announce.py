"""Tells a screen reader what has changed, in words, without moving the keyboard."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from shared.platform.i18n.text import without_direction_controls


def announce(about: QWidget, words: str, *, urgent: bool = False) -> None:
    """Say these words when the reader has time, or at once if they are urgent."""
    event = QAccessibleAnnouncementEvent(about, without_direction_controls(words))
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
