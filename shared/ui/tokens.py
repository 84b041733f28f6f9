"""The names of colours and letter sizes: tones, roles, and the theme that gives each of them a value."""

import functools
from dataclasses import dataclass
from enum import StrEnum

from shared.platform.contrast import contrast, mixed

#: What shows where a control ends stands out this much from the ground (WCAG 1.4.11).
EDGE_RATIO = 3.0


class ThemeName(StrEnum):
    """The looks a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    HIGH_CONTRAST_LIGHT = "high_contrast_light"
    LOW_CONTRAST = "low_contrast"


class Tone(StrEnum):
    """What a piece of text or a picture wants to say with its colour; the value is the token's name."""

    INK = "ink"
    QUIET = "quiet"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"
    ON_NAV = "on_nav"
    QUIET_ON_NAV = "quiet_on_nav"
    ON_CHOSEN = "on_chosen"
    ON_CALL = "on_call"
    QUIET_ON_CALL = "quiet_on_call"


class TextRole(StrEnum):
    """The five sizes of letters."""

    DISPLAY = "display"
    TITLE = "title"
    BODY = "body"
    LABEL = "label"
    CAPTION = "caption"


class TextSize(StrEnum):
    """The four sizes of letters a visitor can choose."""

    SMALL = "small"
    DEFAULT = "default"
    LARGE = "large"
    LARGEST = "largest"


@dataclass(frozen=True)
class Theme:
    """Every colour a screen may use, as `#RRGGBB`; `ratio` is the contrast its texts are promised to have."""

    name: ThemeName
    dark: bool
    ratio: float
    surface: str
    raised: str
    ink: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    caution: str
    bad: str
    good_fill: str
    caution_fill: str
    bad_fill: str
    good_soft: str
    caution_soft: str
    bad_soft: str
    chosen: str
    on_chosen: str
    focus: str
    track: str
    nav: str
    nav_chosen: str
    on_nav: str
    quiet_on_nav: str
    call: str
    on_call: str
    quiet_on_call: str

    @property
    def edge(self) -> str:
        """The edge of what can be pressed; `line` only separates things and may be fainter."""
        return _edge(self.quiet, self.surface, self.raised)

    def tone(self, tone: Tone) -> str:
        """Return the colour of a tone."""
        return str(getattr(self, tone.value))

    def fill(self, tone: Tone) -> str:
        """Return the colour of a bar or dot that carries a tone."""
        fills = {Tone.GOOD: self.good_fill, Tone.CAUTION: self.caution_fill, Tone.BAD: self.bad_fill}
        return fills.get(tone, self.tone(tone))

    def soft(self, tone: Tone) -> str:
        """Return the ground behind a text that carries a tone."""
        softs = {Tone.GOOD: self.good_soft, Tone.CAUTION: self.caution_soft, Tone.BAD: self.bad_soft}
        return softs.get(tone, self.accent_soft if tone is Tone.ACCENT else self.surface)

    def text_pairs(self) -> list[tuple[str, str, str]]:
        """Return (name, text colour, ground) of every pair that carries words; tests hold them to `ratio`."""
        grounds = {"surface": self.surface, "raised": self.raised}
        pairs = [
            (f"{tone} on {ground}", getattr(self, tone), color)
            for tone in ("ink", "quiet", "accent", "good", "caution", "bad")
            for ground, color in grounds.items()
        ]
        softs = ("accent_soft", "good_soft", "caution_soft", "bad_soft")
        pairs += [(f"ink on {soft}", self.ink, getattr(self, soft)) for soft in softs]
        pairs += [(f"quiet on {soft}", self.quiet, getattr(self, soft)) for soft in softs]
        pairs += [
            ("on_accent on accent", self.on_accent, self.accent),
            ("on_chosen on chosen", self.on_chosen, self.chosen),
            ("on_nav on nav", self.on_nav, self.nav),
            ("on_nav on nav_chosen", self.on_nav, self.nav_chosen),
            ("quiet_on_nav on nav", self.quiet_on_nav, self.nav),
            ("on_call on call", self.on_call, self.call),
            ("quiet_on_call on call", self.quiet_on_call, self.call),
        ]
        return pairs


# Asked for at every painting of every button.
@functools.cache
def _edge(quiet: str, surface: str, raised: str) -> str:
    shades = (mixed(surface, quiet, percent / 100) for percent in range(40, 100, 5))
    seen = (shade for shade in shades if min(contrast(shade, surface), contrast(shade, raised)) >= EDGE_RATIO)
    return next(seen, quiet)
