"""Everything a widget needs to know about appearance, in one value that is handed in; nothing here is global."""

from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from shared.ui.fonts import Fonts
from shared.ui.metrics import Metrics
from shared.ui.theme import Role, Theme, Tone

_BOLD = (Role.DISPLAY, Role.TITLE, Role.LABEL)
DOUBLE_TAP_MS = 500


@dataclass(frozen=True)
class Look:
    """Colours, sizes and letters of one window."""

    theme: Theme
    metrics: Metrics
    fonts: Fonts
    double_tap_ms: int = field(default=DOUBLE_TAP_MS)
    less_motion: bool = False

    def font(self, role: Role, text: str = "", *, bold: bool | None = None) -> QFont:
        """Return the font of a role for this text; a text in the Arabic script gets slightly larger letters."""
        heavy = role in _BOLD if bold is None else bold
        return self.fonts.font(self.metrics.px(role), bold=heavy, text=text)

    def color(self, tone: Tone) -> QColor:
        """Return the colour of a tone."""
        return QColor(self.theme.tone(tone))


@runtime_checkable
class Relookable(Protocol):
    """A widget that can change its appearance while it is shown."""

    def set_look(self, look: Look) -> None:
        """Take over new colours and sizes."""
        ...


def relook(root: QWidget, look: Look) -> None:
    """Give a new look to `root` and to every kit widget below it."""
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, Relookable):
            widget.set_look(look)
