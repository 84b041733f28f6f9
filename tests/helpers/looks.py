"""Looks for widget tests: a portrait kiosk, a clerk's window and a board, none of which waits for a double tap."""

from functools import cache

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.fonts import Fonts, load_fonts
from shared.ui.metrics import ScreenProfile, TextSize, board_metrics, console_metrics, public_metrics
from shared.ui.theme import ThemeName, board_theme, console_theme, public_theme

KIOSK_SCREEN = ScreenProfile(1080, 268.0)
TV_SCREEN = ScreenProfile(1920, 1210.0)


@cache
def kit_fonts() -> Fonts:
    """Return the program's fonts, loaded once; an application must exist."""
    return load_fonts()


def public_appearance(
    theme: ThemeName = ThemeName.LIGHT, size: TextSize = TextSize.DEFAULT, double_tap_ms: int = 0
) -> Appearance:
    """Return the look of a kiosk."""
    return Appearance(public_theme(theme), public_metrics(KIOSK_SCREEN, kit_fonts(), size), kit_fonts(), double_tap_ms)


def console_appearance(theme: ThemeName = ThemeName.LIGHT, double_tap_ms: int = 0) -> Appearance:
    """Return the look of a clerk's window."""
    return Appearance(console_theme(theme), console_metrics(), kit_fonts(), double_tap_ms)


def board_look(distance_m: float = 5.0) -> Appearance:
    """Return the look of a 55-inch board."""
    return Appearance(board_theme(), board_metrics(TV_SCREEN, kit_fonts(), distance_m), kit_fonts(), 0)


def picture(widget: QWidget) -> QImage:
    """Return what a widget looks like now."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed_pixels(before: QImage, after: QImage) -> int:
    """Count the pixels that differ between two pictures of the same size."""
    pairs = ((x, y) for y in range(before.height()) for x in range(before.width()))
    return sum(1 for x, y in pairs if before.pixel(x, y) != after.pixel(x, y))
