"""Themes for the three kinds of screens, with the branch's accent made readable."""

import functools
from dataclasses import replace

from shared.platform.contrast import contrast, mixed, readable
from shared.ui.palettes import BLACK, DARK, LIGHT, SOFT, WHITE
from shared.ui.tokens import TextRole, Theme, ThemeName, Tone

__all__ = [
    "NOBAT_ACCENT",
    "TextRole",
    "Theme",
    "ThemeName",
    "Tone",
    "board_theme",
    "console_theme",
    "contrast",
    "public_theme",
]

NOBAT_ACCENT = LIGHT.accent
PUBLIC_RATIO = 10.0
SOFT_SHARES = (0.12, 0.09, 0.06, 0.03)

_THEMES = {theme.name: theme for theme in (LIGHT, DARK, BLACK, WHITE, SOFT)}
_BRANDED = (ThemeName.LIGHT, ThemeName.DARK)


@functools.cache
def console_theme(name: ThemeName = ThemeName.LIGHT, accent: str = NOBAT_ACCENT) -> Theme:
    """Return the look of a clerk's window, with the branch's accent made readable."""
    return _branded(_THEMES[name], accent)


# Searching for readable shades takes longer than all the rest of a window's new appearance.
@functools.cache
def public_theme(name: ThemeName = ThemeName.LIGHT, accent: str = NOBAT_ACCENT) -> Theme:
    """Return the theme of a public screen: texts, pictures and dots have a contrast of at least ten to one."""
    theme = _THEMES[name]
    if name not in _BRANDED:
        return theme
    grounds = (theme.surface, theme.raised)
    softs = (theme.accent_soft, theme.good_soft, theme.caution_soft, theme.bad_soft)
    stronger = replace(
        theme,
        ratio=PUBLIC_RATIO,
        ink=readable(theme.ink, grounds + softs, PUBLIC_RATIO),
        quiet=readable(theme.quiet, (*grounds, *softs, theme.track), PUBLIC_RATIO),
        good=readable(theme.good, grounds, PUBLIC_RATIO),
        caution=readable(theme.caution, grounds, PUBLIC_RATIO),
        bad=readable(theme.bad, grounds, PUBLIC_RATIO),
        good_fill=readable(theme.good_fill, grounds, PUBLIC_RATIO),
        caution_fill=readable(theme.caution_fill, grounds, PUBLIC_RATIO),
        bad_fill=readable(theme.bad_fill, grounds, PUBLIC_RATIO),
        quiet_on_nav=readable(theme.quiet_on_nav, (theme.nav, theme.nav_chosen), PUBLIC_RATIO),
        quiet_on_call=readable(theme.quiet_on_call, (theme.call,), PUBLIC_RATIO),
    )
    return _branded(stronger, accent)


def board_theme(name: ThemeName = ThemeName.DARK, accent: str = NOBAT_ACCENT) -> Theme:
    """Return the look of the display board: dark unless the branch says otherwise."""
    return public_theme(name, accent)


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
