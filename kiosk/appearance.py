"""Turns what a visitor chose about the screen into colours and sizes for this screen, in millimetres."""

from dataclasses import dataclass

from kiosk.visit import Comfort
from shared.ui.fonts import Fonts
from shared.ui.look import DOUBLE_TAP_MS, Look
from shared.ui.metrics import ScreenProfile, TextSize, public_metrics
from shared.ui.theme import ThemeName, public_theme

#: Width of a 21.5 inch picture, upright and wide: what is assumed when nobody measured the screen.
UPRIGHT_MM = 268.0
WIDE_MM = 476.0


@dataclass(frozen=True)
class Appearance:
    """Makes looks; `width_mm` is the measured width of the screen's picture, None when nobody measured it."""

    fonts: Fonts
    width_mm: float | None = None
    double_tap_ms: int = DOUBLE_TAP_MS

    def look(self, comfort: Comfort, accent: str, width_px: int, wide: bool) -> Look:
        """Return colours and sizes for a picture of `width_px` pixels."""
        width_mm = self.width_mm or (WIDE_MM if wide else UPRIGHT_MM)
        metrics = public_metrics(ScreenProfile(width_px, width_mm), self.fonts, TextSize(comfort.text_size.value))
        theme = public_theme(ThemeName(comfort.colours.value), accent)
        return Look(theme, metrics, self.fonts, self.double_tap_ms)
