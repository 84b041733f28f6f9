"""Everything a widget needs to know about appearance, in one value that is handed in; nothing here is global."""

from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from shared.platform.config import DOUBLE_TAP_MS
from shared.ui.fonts import Fonts
from shared.ui.metrics import Metrics
from shared.ui.theme import TextRole, Theme, Tone

_BOLD = (TextRole.DISPLAY, TextRole.TITLE, TextRole.LABEL)


@dataclass(frozen=True)
class Appearance:
    """Colours, sizes and letters of one window."""

    theme: Theme
    metrics: Metrics
    fonts: Fonts
    double_tap_ms: int = field(default=DOUBLE_TAP_MS)
    less_motion: bool = False

    def font(self, role: TextRole, text: str = "", *, bold: bool | None = None) -> QFont:
        """Return the font of a role for this text; a text in the Arabic script gets slightly larger letters."""
        heavy = role in _BOLD if bold is None else bold
        return self.fonts.font(self.metrics.px(role), bold=heavy, text=text)

    def color(self, tone: Tone) -> QColor:
        """Return the colour of a tone."""
        return QColor(self.theme.tone(tone))


@runtime_checkable
class HasAppearance(Protocol):
    """A widget that can change its appearance while it is shown."""

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        ...


def apply_appearance(root: QWidget, appearance: Appearance) -> None:
    """Give a new look to `root` and to every kit widget below it."""
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, HasAppearance):
            widget.set_appearance(appearance)
