"""The bars around every page: branch, clock and languages above, ways back and help below."""

from PySide6.QtCore import QRectF, Signal
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

LOGO_MM = 16
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and sign."""
        painter, theme = QPainter(self), self._appearance.theme
        rect = QRectF(self.rect())
        paint_card(painter, rect, self._appearance.metrics.radius * 0.7, ground=QColor(theme.accent), edge=None)
        inset = rect.width() * LOGO_INSET
        paint_icon(painter, Icon.NOBAT, rect.adjusted(inset, inset, -inset, -inset), QColor(theme.on_accent), line=2.6)


class KioskHeader(QWidget):
    """Branch, place and clock; the languages between them where there is room, else below."""

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        state: FrameState,
        languages: LanguageSwitch | None,
        width: int,
        *,
        flat: bool,
    ) -> None:
        """`width` is what the bar will have, in pixels; `flat` saves height: letters are large on a low screen."""
        super().__init__()
        self._translator = translator
        unit = appearance.metrics.unit
        name = PlainText(appearance, translator.text(state.name), TextRole.LABEL)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(name)
        if state.place.texts and not flat:
            names.addWidget(PlainText(appearance, translator.text(state.place), TextRole.CAPTION, Tone.QUIET))
        names.addStretch(1)
        self.clock = PlainText(appearance, "00:00", TextRole.TITLE, wrap=False)
        self.clock.setObjectName("clock")
        logo = Logo(appearance)
        line = QHBoxLayout()
        line.setSpacing(unit)
        line.addWidget(logo)
        line.addLayout(names, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(unit if flat else round(unit * 1.5))
        whole.addLayout(line)
        others = logo.width() + self.clock.sizeHint().width() + 5 * unit
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
    """Back, start again, text size and help, call a person; in low reach the languages too."""

    back = Signal()
    start_again = Signal()
    access = Signal()
    person = Signal()

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        languages: LanguageSwitch | None,
        width: int,
        *,
        flat: bool,
    ) -> None:
        """`width` is what the bar will have, in pixels; `flat` leaves the pictures out, so that one line is enough."""
        super().__init__()
        self._width = width
        self._back = BarButton(appearance, translator.text(translate("kiosk.frame", "Back")), icon=Icon.BACK)
        self._again = BarButton(appearance, translator.text(translate("kiosk.frame", "Start again")), icon=Icon.UNDO)
        access = BarButton(
            appearance, translator.text(translate("kiosk.frame", "Text size and help")), icon=Icon.ACCESS
        )
        person = BarButton(appearance, translator.text(translate("kiosk.frame", "Ask for help")), icon=Icon.PERSON)
        if flat:
            for button in (self._back, self._again, access, person):
                button.set_icon(None)
        self._shares = {self._back: 7, self._again: 10, access: 14, person: 12}
        for button, signal in zip(self._shares, (self.back, self.start_again, self.access, self.person), strict=True):
            button.activated.connect(signal)
        self._shown: list[BarButton] = []
        self._lines = (QHBoxLayout(), QHBoxLayout())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(appearance.metrics.gap)
        if languages is not None:
            whole.addWidget(languages)
        for line in self._lines:
            line.setSpacing(appearance.metrics.gap)
            whole.addLayout(line)

    def fill(self, state: FrameState) -> None:
        """Offer only the ways that lead somewhere, on two lines when their words need it."""
        shown = {
            button: share
            for button, share in self._shares.items()
            if (button is not self._back or state.can_go_back) and (button is not self._again or not state.at_start)
        }
        if list(shown) == self._shown:
            return
        self._shown = list(shown)
        first, second = self._lines
        gap = first.spacing()
        wanted = sum(button.minimumSizeHint().width() + gap for button in shown) - gap
        half = len(shown) // 2 if wanted > self._width else 0
        per_share = (self._width - gap * (len(shown) - 1)) / sum(shown.values())
        upright = not half and not all(button.fits_beside(per_share * share) for button, share in shown.items())
        for index, (button, share) in enumerate(shown.items()):
            line = first if index < half else second
            for other in self._lines:
                other.removeWidget(button)
            line.addWidget(button, share)
            button.set_upright(upright)
        for button in self._shares:
            button.setVisible(button in shown)


def _one_line(languages: LanguageSwitch, appearance: Appearance) -> int:
    """Return the width at which all languages fit side by side."""
    buttons = list(languages.buttons.values())
    widest = max(button.minimumSizeHint().width() for button in buttons)
    return (widest + appearance.metrics.gap) * len(buttons)
