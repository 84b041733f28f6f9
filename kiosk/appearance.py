"""Turns what a visitor chose about the screen into colours and sizes for this screen, in millimetres."""

from dataclasses import dataclass

from kiosk.visit import Comfort
from shared.platform.config import DOUBLE_TAP_MS
from shared.ui.appearance import Appearance
from shared.ui.fonts import Fonts
from shared.ui.metrics import ScreenProfile, public_metrics
from shared.ui.theme import ThemeName, public_theme

#: Sides of a 21.5 inch picture: what is assumed when nobody measured the screen.
UPRIGHT_MM = 268.0
WIDE_MM = 476.0
SHAPE = WIDE_MM / UPRIGHT_MM


@dataclass(frozen=True)
class KioskAppearance:
    """Makes looks; `width_mm` is the measured width of the screen's picture, None when nobody measured it.

    `in_window` says that the picture is a small one of a usual screen: it is scaled to the side that is scarce.
    `bottom_mm` is the height of the picture's lower edge above the floor, None when nobody measured it.
    """

    fonts: Fonts
    width_mm: float | None = None
    double_tap_ms: int = DOUBLE_TAP_MS
    in_window: bool = False
    bottom_mm: float | None = None

    def appearance(self, comfort: Comfort, accent: str, width_px: int, height_px: int) -> Appearance:
        """Return colours and sizes for a picture of this many pixels."""
        wide = width_px > height_px
        width_mm = self.width_mm or (WIDE_MM if wide else UPRIGHT_MM)
        if self.in_window and self.width_mm is None:
            width_px = min(width_px, round(height_px * (SHAPE if wide else 1 / SHAPE)))
        profile = ScreenProfile(max(1, width_px), width_mm)
        metrics = public_metrics(profile, self.fonts, comfort.text_size)
        theme = public_theme(ThemeName(comfort.colours.value), accent)
        return Appearance(theme, metrics, self.fonts, self.double_tap_ms)
