"""Sizes: millimetres at the real screen for the public, an 8-pixel grid for clerks, distance for the board."""

import math
from dataclasses import dataclass, replace

from shared.ui.fonts import Fonts
from shared.ui.tokens import TextRole, TextSize

MM_PER_INCH = 25.4
DESK_DPI = 96.0


@dataclass(frozen=True)
class ScreenProfile:
    """How wide a screen is in pixels and in millimetres, as typed in at set-up."""

    width_px: int
    width_mm: float

    def mm_to_px(self, mm: float) -> int:
        """Return pixels for a length, rounded up, because a rounded-down limit would be missed."""
        return math.ceil(round(mm * self.width_px / max(1.0, self.width_mm), 6))


# Height of the smallest capitals of each step in millimetres (VVSG 2.0, 7.1-G).
CAPITAL_MM = {TextSize.SMALL: 3.5, TextSize.DEFAULT: 4.8, TextSize.LARGE: 6.4, TextSize.LARGEST: 8.5}

_PUBLIC_SCALE = {
    TextRole.CAPTION: 1.0,
    TextRole.LABEL: 1.04,
    TextRole.BODY: 1.14,
    TextRole.TITLE: 1.32,
    TextRole.DISPLAY: 2.0,
}
_CONSOLE_PX = {TextRole.CAPTION: 13, TextRole.LABEL: 14, TextRole.BODY: 15, TextRole.TITLE: 21, TextRole.DISPLAY: 30}
_LARGE_LETTERS = (TextRole.TITLE, TextRole.DISPLAY)


@dataclass(frozen=True)
class Metrics:
    """Sizes in pixels for one screen; `text` is the font size of each role."""

    profile: ScreenProfile
    unit: int
    gap: int
    target: int
    main_target: int
    padding: int
    radius: int
    hairline: int
    focus: int
    icon: int
    text: tuple[tuple[TextRole, int], ...]

    def px(self, role: TextRole) -> int:
        """Return the font size of a role in pixels."""
        return dict(self.text)[role]

    def mm(self, mm: float) -> int:
        """Return pixels for millimetres at this screen, rounded up."""
        return self.profile.mm_to_px(mm)

    def smaller(self, share: float) -> "Metrics":
        """Return these sizes with letters and distances of this share."""
        text = tuple((role, max(1, round(px * share))) for role, px in self.text)
        return replace(self, unit=max(1, round(self.unit * share)), gap=max(1, round(self.gap * share)), text=text)


def public_metrics(profile: ScreenProfile, fonts: Fonts, size: TextSize = TextSize.DEFAULT) -> Metrics:
    """Return the sizes of a kiosk: a 4 mm grid, targets of 12.7 and 20 mm, capitals of the chosen step."""
    smallest = CAPITAL_MM[size]
    # Headings grow less than the rest: they are large already, and the page must still hold its answers.
    damping = math.sqrt(CAPITAL_MM[TextSize.DEFAULT] / smallest)
    text = {
        role: fonts.px_for_capital(
            profile.mm_to_px(max(smallest, smallest * scale * (damping if role in _LARGE_LETTERS else 1.0)))
        )
        for role, scale in _PUBLIC_SCALE.items()
    }
    return Metrics(
        profile=profile,
        unit=profile.mm_to_px(4),
        gap=profile.mm_to_px(4),
        target=profile.mm_to_px(12.7 * max(1.0, smallest / 6.4)),
        main_target=profile.mm_to_px(20),
        padding=profile.mm_to_px(7),
        radius=profile.mm_to_px(5),
        hairline=max(1, profile.mm_to_px(0.3)),
        focus=max(2, profile.mm_to_px(1)),
        icon=profile.mm_to_px(12 * max(1.0, smallest / 6.4)),
        text=tuple(text.items()),
    )


def console_metrics(scale: float = 1.0) -> Metrics:
    """Return the sizes of a clerk's window: an 8-pixel grid; `scale` enlarges everything (1.0 to 2.0)."""
    profile = ScreenProfile(round(1920 * scale), 1920 / DESK_DPI * MM_PER_INCH)
    return Metrics(
        profile=profile,
        unit=round(8 * scale),
        gap=round(12 * scale),
        target=round(44 * scale),
        main_target=round(72 * scale),
        padding=round(20 * scale),
        radius=round(12 * scale),
        hairline=max(1, round(scale)),
        focus=max(2, round(2 * scale)),
        icon=round(20 * scale),
        text=tuple((role, round(px * scale)) for role, px in _CONSOLE_PX.items()),
    )
