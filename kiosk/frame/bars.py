"""The bars around every page: branch, clock and languages above, ways back and help below.

Their letters keep the usual size: all that a visitor enlarges is the page, and it gets the room.
"""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.frame.help_button import BarButton
from kiosk.frame.state import FrameState
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import LanguageSwitch
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.picture import PictureView

LOGO_MM = 16
LOGO_WIDEST = 3
LOGO_INSET = 0.22
#: A long name takes two lines rather than more of the bar than this.
NAME_SHARE = 0.28


class Logo(QWidget):
    """The product's sign on the branch's colour."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        side = appearance.metrics.mm(LOGO_MM)
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """Return the size that it has."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and sign."""
        painter, theme = QPainter(self), self._appearance.theme
        rect = QRectF(self.rect())
        paint_card(painter, rect, self._appearance.metrics.radius * 0.7, ground=QColor(theme.accent), edge=None)
        inset = rect.width() * LOGO_INSET
        paint_icon(painter, Icon.NOBAT, rect.adjusted(inset, inset, -inset, -inset), QColor(theme.on_accent), line=2.6)


class BranchLogo(PictureView):
    """The logo of the branch, as tall as the product's sign and at most three times as wide."""

    def __init__(self, appearance: Appearance, logo: str) -> None:
        side = appearance.metrics.mm(LOGO_MM)
        super().__init__(appearance, QSize(side * LOGO_WIDEST, side))
        self.show_picture(logo)
        self.setFixedSize(self.sizeHint())


class KioskHeader(QWidget):
    """Branch, place and clock; the languages between them where there is room, else below."""

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        state: FrameState,
        languages: LanguageSwitch | None,
        width: int,
    ) -> None:
        """`width` is what the bar will have, in pixels."""
        super().__init__()
        self._translator = translator
        unit = appearance.metrics.unit
        name = PlainText(appearance, translator.text(state.name), TextRole.LABEL)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(name)
        if state.place.texts:
            names.addWidget(PlainText(appearance, translator.text(state.place), TextRole.CAPTION, Tone.QUIET))
        names.addStretch(1)
        self.clock = PlainText(appearance, "00:00", TextRole.TITLE, wrap=False)
        self.clock.setObjectName("clock")
        logo = BranchLogo(appearance, state.logo) if state.logo else Logo(appearance)
        line = QHBoxLayout()
        line.setSpacing(unit)
        line.addWidget(logo)
        line.addLayout(names, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(round(unit * 1.5))
        whole.addLayout(line)
        others = logo.sizeHint().width() + self.clock.sizeHint().width() + 5 * unit
        name_width = min(name.sizeHint().width(), round(width * NAME_SHARE))
        if languages is not None:
            languages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
            wanted = _one_line(languages, appearance)
            if others + name_width + wanted <= width:
                languages.setMinimumWidth(wanted)
                line.addWidget(languages, 3)
                line.addSpacing(unit * 2)
            else:
                whole.addWidget(languages)
        line.addWidget(self.clock)

    def fill(self, state: FrameState) -> None:
        """Show the time."""
        self.clock.setText("" if state.clock is None else self._translator.text(state.clock))


class KioskFooter(QWidget):
    """Back, start again, text size and help, ask for help; in low reach the languages too.

    Every button keeps its place, also while the first two lead nowhere and are hidden.
    """

    back = Signal()
    start_again = Signal()
    access = Signal()
    person = Signal()

    def __init__(
        self, appearance: Appearance, translator: Translator, languages: LanguageSwitch | None, width: int
    ) -> None:
        """`width` is what the bar will have, in pixels; its words decide between one line and two."""
        super().__init__()
        self._back = BarButton(appearance, translator.text(translate("kiosk.frame", "Back")), icon=Icon.BACK)
        self._again = BarButton(appearance, translator.text(translate("kiosk.frame", "Start again")), icon=Icon.UNDO)
        access = BarButton(
            appearance, translator.text(translate("kiosk.frame", "Text size and help")), icon=Icon.ACCESS
        )
        person = BarButton(appearance, translator.text(translate("kiosk.frame", "Ask for help")), icon=Icon.PERSON)
        shares = {self._back: 7, self._again: 10, access: 14, person: 12}
        for button, signal in zip(shares, (self.back, self.start_again, self.access, self.person), strict=True):
            button.activated.connect(signal)
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        lines = (QHBoxLayout(), QHBoxLayout())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        gap = appearance.metrics.gap
        whole.setSpacing(gap)
        if languages is not None:
            whole.addWidget(languages)
        for line in lines:
            line.setSpacing(gap)
            whole.addLayout(line)
        wanted = sum(button.minimumSizeHint().width() + gap for button in shares) - gap
        first = len(shares) // 2 if wanted > width else 0
        per_share = (width - gap * (len(shares) - 1)) / sum(shares.values())
        upright = not first and not all(button.fits_beside(per_share * share) for button, share in shares.items())
        on_one_line = {button: button.upright_width() for button in shares}
        if upright and sum(on_one_line.values()) + gap * (len(shares) - 1) <= width:
            # Shared by the words, none of them takes two lines, and the page gets the height.
            shares = on_one_line
        for index, (button, share) in enumerate(shares.items()):
            lines[index >= first].addWidget(button, share)
            button.set_upright(upright)

    def fill(self, state: FrameState) -> None:
        """Offer only the ways that lead somewhere."""
        self._back.setVisible(state.can_go_back)
        self._again.setVisible(not state.at_start)


def _one_line(languages: LanguageSwitch, appearance: Appearance) -> int:
    """Return the width at which all languages fit side by side."""
    buttons = list(languages.buttons.values())
    widest = max(button.minimumSizeHint().width() for button in buttons)
    return (widest + appearance.metrics.gap) * len(buttons)
