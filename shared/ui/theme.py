"""Colours as named tokens: light, dark, high and low contrast, for public screens, the console and the board."""

from dataclasses import dataclass, replace
from enum import StrEnum

from shared.ui.contrast import contrast, mixed, readable

NOBAT_ACCENT = "#0B5A5E"
PUBLIC_RATIO = 10.0
CONSOLE_RATIO = 4.5
SOFT_SHARES = (0.12, 0.09, 0.06, 0.03)


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


class Role(StrEnum):
    """The five sizes of letters."""

    DISPLAY = "display"
    TITLE = "title"
    BODY = "body"
    LABEL = "label"
    CAPTION = "caption"


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


_LIGHT = Theme(
    name=ThemeName.LIGHT,
    dark=False,
    ratio=CONSOLE_RATIO,
    surface="#F7F5F0",
    raised="#FFFFFF",
    ink="#14212B",
    quiet="#4A5A66",
    line="#D9D5CB",
    accent=NOBAT_ACCENT,
    on_accent="#FFFFFF",
    accent_soft="#DDECEA",
    good="#1B6E3C",
    caution="#8A5200",
    bad="#A3231F",
    good_fill="#1B6E3C",
    caution_fill="#C26E0A",
    bad_fill="#B3302B",
    good_soft="#E1F0E5",
    caution_soft="#FBECD3",
    bad_soft="#F8E3E1",
    chosen="#14212B",
    on_chosen="#FFFFFF",
    focus="#1D4ED8",
    track="#E4E0D7",
    nav="#14212B",
    nav_chosen="#23343F",
    on_nav="#FFFFFF",
    quiet_on_nav="#C9D3D9",
    call="#DDECEA",
    on_call="#14212B",
    quiet_on_call="#33424D",
)

_DARK = Theme(
    name=ThemeName.DARK,
    dark=True,
    ratio=CONSOLE_RATIO,
    surface="#0E1B22",
    raised="#152731",
    ink="#F4F7F6",
    quiet="#A9BBC2",
    line="#2A3F4A",
    accent="#7FE3D6",
    on_accent="#06201F",
    accent_soft="#163A3F",
    good="#7FDDA6",
    caution="#FFC46B",
    bad="#FFA69F",
    good_fill="#5CC98A",
    caution_fill="#F2A93B",
    bad_fill="#F2726A",
    good_soft="#15372B",
    caution_soft="#3D3014",
    bad_soft="#452421",
    chosen="#F4F7F6",
    on_chosen="#0E1B22",
    focus="#FFD54A",
    track="#2A3F4A",
    nav="#0A141A",
    nav_chosen="#1B303B",
    on_nav="#F4F7F6",
    quiet_on_nav="#A9BBC2",
    call="#0C4245",
    on_call="#FFFFFF",
    quiet_on_call="#CDEBE6",
)

_BLACK = replace(
    _DARK,
    name=ThemeName.HIGH_CONTRAST,
    ratio=15.0,
    surface="#000000",
    raised="#000000",
    ink="#FFFFFF",
    quiet="#FFFFFF",
    line="#FFFFFF",
    accent="#FFFF00",
    on_accent="#000000",
    accent_soft="#000000",
    good="#00FFFF",
    caution="#FFFF00",
    bad="#FFFFFF",
    good_fill="#00FFFF",
    caution_fill="#FFFF00",
    bad_fill="#FFFFFF",
    good_soft="#000000",
    caution_soft="#000000",
    bad_soft="#000000",
    chosen="#FFFF00",
    on_chosen="#000000",
    focus="#00FFFF",
    track="#5A5A5A",
    nav="#000000",
    nav_chosen="#111111",
    on_nav="#FFFFFF",
    quiet_on_nav="#FFFFFF",
    call="#000000",
    on_call="#FFFF00",
    quiet_on_call="#FFFFFF",
)

_WHITE = replace(
    _LIGHT,
    name=ThemeName.HIGH_CONTRAST_LIGHT,
    ratio=20.0,
    surface="#FFFFFF",
    raised="#FFFFFF",
    accent_soft="#FFFFFF",
    good_soft="#FFFFFF",
    caution_soft="#FFFFFF",
    bad_soft="#FFFFFF",
    call="#FFFFFF",
    on_accent="#FFFFFF",
    on_chosen="#FFFFFF",
    on_nav="#FFFFFF",
    quiet_on_nav="#FFFFFF",
    ink="#000000",
    quiet="#000000",
    line="#000000",
    accent="#000000",
    good="#000000",
    caution="#000000",
    bad="#000000",
    chosen="#000000",
    on_call="#000000",
    good_fill="#000000",
    caution_fill="#000000",
    bad_fill="#000000",
    focus="#000000",
    nav="#000000",
    nav_chosen="#000000",
    quiet_on_call="#000000",
    track="#B5B5B5",
)

# Between 4.5:1 and 8:1 everywhere, for eyes that strong contrast hurts.
_SOFT = replace(
    _LIGHT,
    name=ThemeName.LOW_CONTRAST,
    surface="#E3DFD5",
    raised="#EBE8E0",
    ink="#41474B",
    quiet="#4B5256",
    line="#C3BEB2",
    accent="#2F5556",
    on_accent="#EBE8E0",
    accent_soft="#DCE2DD",
    good="#2E5A3C",
    caution="#6B4610",
    bad="#80322F",
    good_fill="#3F7350",
    caution_fill="#8F6420",
    bad_fill="#96443F",
    good_soft="#DBE2D9",
    caution_soft="#E8DFCB",
    bad_soft="#EADBD7",
    chosen="#41474B",
    on_chosen="#E3DFD5",
    focus="#3B5675",
    track="#CFCABE",
    nav="#41474B",
    nav_chosen="#3D4448",
    on_nav="#D9D5CB",
    quiet_on_nav="#CBC8C0",
    call="#DCE2DD",
    on_call="#41474B",
    quiet_on_call="#4B5256",
)

_THEMES = {theme.name: theme for theme in (_LIGHT, _DARK, _BLACK, _WHITE, _SOFT)}
_BRANDED = (ThemeName.LIGHT, ThemeName.DARK)


def console_theme(name: ThemeName = ThemeName.LIGHT, accent: str = NOBAT_ACCENT) -> Theme:
    """Return the look of a clerk's window, with the branch's accent made readable."""
    return _branded(_THEMES[name], accent)


def public_theme(name: ThemeName = ThemeName.LIGHT, accent: str = NOBAT_ACCENT) -> Theme:
    """Return the look of a public screen: texts and pictures stand out ten to one, as the rules for kiosks ask."""
    theme = _THEMES[name]
    if name not in _BRANDED:
        return theme
    grounds = (theme.surface, theme.raised)
    softs = (theme.accent_soft, theme.good_soft, theme.caution_soft, theme.bad_soft)
    stronger = replace(
        theme,
        ratio=PUBLIC_RATIO,
        ink=readable(theme.ink, grounds + softs, PUBLIC_RATIO),
        quiet=readable(theme.quiet, grounds + softs, PUBLIC_RATIO),
        good=readable(theme.good, grounds, PUBLIC_RATIO),
        caution=readable(theme.caution, grounds, PUBLIC_RATIO),
        bad=readable(theme.bad, grounds, PUBLIC_RATIO),
        quiet_on_nav=readable(theme.quiet_on_nav, (theme.nav, theme.nav_chosen), PUBLIC_RATIO),
        quiet_on_call=readable(theme.quiet_on_call, (theme.call,), PUBLIC_RATIO),
    )
    return _branded(stronger, accent)


def board_theme(name: ThemeName = ThemeName.DARK, accent: str = NOBAT_ACCENT) -> Theme:
    """Return the look of the display board: dark unless the branch says otherwise."""
    return public_theme(name, accent)


@dataclass(frozen=True)
class AccentCheck:
    """What became of a brand colour: its contrast on white, the shade that is used, and whether it is the same."""

    ratio: float
    used: str
    unchanged: bool


def check_accent(accent: str, theme: Theme) -> AccentCheck:
    """Say which shade of a brand colour a theme can use; a malformed colour is a ValueError."""
    used = _branded(theme, accent).accent
    return AccentCheck(contrast(accent, theme.raised), used, used.upper() == accent.upper())


def _branded(theme: Theme, accent: str) -> Theme:
    if theme.name not in _BRANDED:
        return theme
    # The dark theme's own accent is Nobat's colour already made light.
    wanted = theme.accent if accent.upper() == NOBAT_ACCENT else accent
    used = readable(wanted, (theme.surface, theme.raised), theme.ratio)
    soft = theme.accent_soft if accent.upper() == NOBAT_ACCENT else _soft_ground(theme, used)
    grounds = (theme.surface, theme.raised, soft, theme.good_soft, theme.caution_soft, theme.bad_soft)
    return replace(
        theme,
        accent=used,
        on_accent=readable(theme.on_accent, (used,), theme.ratio),
        accent_soft=soft,
        quiet=readable(theme.quiet, grounds, theme.ratio),
    )


def _soft_ground(theme: Theme, accent: str) -> str:
    shades = [mixed(theme.raised, accent, share) for share in SOFT_SHARES]
    return next((shade for shade in shades if contrast(theme.ink, shade) >= theme.ratio), theme.raised)
