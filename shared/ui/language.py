"""Turns a window, or the whole program, to a language: direction of the page, locale and letters."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from shared.platform.i18n.languages import Language
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole


def direction(language: Language) -> Qt.LayoutDirection:
    """Return the direction pages of a language are laid out in."""
    return Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight


def apply_language(target: QApplication | QWidget, language: Language, appearance: Appearance) -> None:
    """Mirror everything below `target` and set its letters; the words themselves are set by the screens."""
    target.setLayoutDirection(direction(language))
    target.setFont(appearance.font(TextRole.BODY, language.own_name))
    if isinstance(target, QWidget):
        target.setLocale(QLocale(language.locale))
