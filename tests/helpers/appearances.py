"""Appearances for widget tests: a portrait kiosk and a clerk's window, without the pause after a tap."""

from functools import cache

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.fonts import Fonts, load_fonts
from shared.ui.metrics import ScreenProfile, console_metrics, public_metrics
from shared.ui.theme import ThemeName, console_theme, public_theme
from shared.ui.tokens import TextSize

KIOSK_SCREEN = ScreenProfile(1080, 268.0)


@cache
def kit_fonts() -> Fonts:
    """Return the program's fonts, loaded once; an application must exist."""
    return load_fonts()


def public_appearance(
    theme: ThemeName = ThemeName.LIGHT, size: TextSize = TextSize.DEFAULT, double_tap_ms: int = 0
) -> Appearance:
    """Return the appearance of a kiosk."""
    return Appearance(public_theme(theme), public_metrics(KIOSK_SCREEN, kit_fonts(), size), kit_fonts(), double_tap_ms)


def console_appearance(theme: ThemeName = ThemeName.LIGHT, double_tap_ms: int = 0) -> Appearance:
    """Return the appearance of a clerk's window."""
    return Appearance(console_theme(theme), console_metrics(), kit_fonts(), double_tap_ms)


def picture(widget: QWidget) -> QImage:
    """Return a picture of a widget as it is now."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed_pixels(before: QImage, after: QImage) -> int:
    """Count the pixels that differ between two pictures of the same size."""
    pairs = ((x, y) for y in range(before.height()) for x in range(before.width()))
    return sum(1 for x, y in pairs if before.pixel(x, y) != after.pixel(x, y))
