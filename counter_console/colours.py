"""The colours of a console: the branch's choice, and what this console has chosen instead."""

from dataclasses import dataclass

from counter_console.preferences import DARK, LIGHT
from shared.office.settings.model import Settings
from shared.ui.theme import Theme, ThemeName, console_theme

_DARK = frozenset({ThemeName.DARK, ThemeName.HIGH_CONTRAST})
#: The same contrast on the other ground.
_OTHER = {
    ThemeName.LIGHT: ThemeName.DARK,
    ThemeName.DARK: ThemeName.LIGHT,
    ThemeName.HIGH_CONTRAST: ThemeName.HIGH_CONTRAST_LIGHT,
    ThemeName.LOW_CONTRAST: ThemeName.DARK,
}


@dataclass(frozen=True)
class BranchColours:
    """What the branch has decided about its consoles."""

    theme: ThemeName = ThemeName(Settings.console_theme)  # noqa: RUF009
    accent: str = Settings.accent

    @classmethod
    def of(cls, settings: Settings) -> "BranchColours":
        """Return what these settings decide."""
        return cls(ThemeName(settings.console_theme), settings.accent)

    def theme_for(self, chosen: str, *, strong: bool = False) -> Theme:
        """Return the colours of a console that has chosen "light" or "dark", or nothing (""), and strong contrast."""
        name = self.theme
        if chosen and (chosen == DARK) != (name in _DARK):
            name = _OTHER[name]
        if strong:
            name = ThemeName.HIGH_CONTRAST if name in _DARK else ThemeName.HIGH_CONTRAST_LIGHT
        return console_theme(name, self.accent)


def other_colours(theme: Theme) -> str:
    """Return what a console chooses when it leaves these colours."""
    return LIGHT if theme.dark else DARK
