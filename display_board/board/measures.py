"""Gives the board's letters their sizes: the five roles as tall as the layout asks for."""

from display_board.layout import BoardLayout
from shared.ui.appearance import Appearance
from shared.ui.fonts import Fonts
from shared.ui.metrics import Metrics, ScreenProfile
from shared.ui.theme import TextRole, Theme

CLOCK_SHARE = 1.2  # of the text: the clock is looked for most often


def board_appearance(layout: BoardLayout, theme: Theme, fonts: Fonts, *, less_motion: bool = False) -> Appearance:
    """Return the look of a board with this layout.

    DISPLAY is the newest call, TITLE a last call, LABEL the clock, BODY and CAPTION everything else.
    """
    text = layout.text_capital
    capitals = {
        TextRole.DISPLAY: float(layout.call_capital),
        TextRole.TITLE: float(layout.row_capital),
        TextRole.LABEL: text * CLOCK_SHARE,
        TextRole.BODY: float(text),
        TextRole.CAPTION: float(text),
    }
    unit = max(2, round(text * 0.45))
    metrics = Metrics(
        profile=ScreenProfile(layout.site.width_px, layout.site.width_mm),
        unit=unit,
        gap=unit,
        target=unit * 4,
        main_target=unit * 6,
        padding=layout.margin,
        radius=round(layout.margin * 0.9),
        hairline=max(1, round(min(layout.site.width_px, layout.site.height_px) / 720)),
        focus=max(2, round(unit / 4)),
        icon=round(text * 1.4),
        text=tuple((role, fonts.px_for_capital(capital)) for role, capital in capitals.items()),
    )
    return Appearance(theme=theme, metrics=metrics, fonts=fonts, less_motion=less_motion)
