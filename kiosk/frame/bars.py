"""The bars around every page: branch, clock and languages above, ways back and help below."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.frame.help_button import BarButton
from kiosk.frame.state import FrameState
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon, paint_icon
from shared.ui.look import Look
from shared.ui.painting import paint_card
from shared.ui.theme import Role, Tone
from shared.ui.widgets.buttons import LanguageSwitch
from shared.ui.widgets.labels import PlainText

LOGO_MM = 16
LOGO_INSET = 0.22


class Logo(QWidget):
    """The product's sign on the branch's colour."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        side = look.metrics.mm(LOGO_MM)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and sign."""
        painter, theme = QPainter(self), self._look.theme
        rect = QRectF(self.rect())
        paint_card(painter, rect, self._look.metrics.radius * 0.7, ground=QColor(theme.accent), edge=None)
        inset = rect.width() * LOGO_INSET
        paint_icon(painter, Icon.NOBAT, rect.adjusted(inset, inset, -inset, -inset), QColor(theme.on_accent), line=2.6)


class Header(QWidget):
    """Branch, place and clock. On a wide screen the languages stand between them."""

    def __init__(self, look: Look, words: Translator, state: FrameState, languages: QWidget | None, wide: bool) -> None:
        super().__init__()
        self._words = words
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(PlainText(look, words.text(state.name), Role.LABEL))
        if state.place.texts:
            names.addWidget(PlainText(look, words.text(state.place), Role.CAPTION, Tone.QUIET))
        names.addStretch(1)
        self.clock = PlainText(look, role=Role.TITLE, wrap=False)
        self.clock.setObjectName("clock")
        line = QHBoxLayout()
        line.setSpacing(look.metrics.unit)
        line.addWidget(Logo(look))
        line.addLayout(names, 1)
        if wide and languages is not None:
            line.addWidget(languages, 2)
            line.addSpacing(look.metrics.unit * 2)
        line.addWidget(self.clock)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(round(look.metrics.unit * 1.5))
        whole.addLayout(line)
        if not wide and languages is not None:
            whole.addWidget(languages)

    def fill(self, state: FrameState) -> None:
        """Show the time."""
        self.clock.setText("" if state.clock is None else self._words.text(state.clock))


class Footer(QWidget):
    """Back, start again, text size and help, call a person; in low reach the languages too."""

    back = Signal()
    start_again = Signal()
    access = Signal()
    person = Signal()

    def __init__(self, look: Look, words: Translator, languages: LanguageSwitch | None) -> None:
        super().__init__()
        self._back = BarButton(look, words.text(translate("kiosk.frame", "Back")), icon=Icon.BACK)
        self._again = BarButton(look, words.text(translate("kiosk.frame", "Start again")), icon=Icon.UNDO)
        access = BarButton(look, words.text(translate("kiosk.frame", "Text size and help")), icon=Icon.ACCESS)
        person = BarButton(look, words.text(translate("kiosk.frame", "Call a person")), icon=Icon.PERSON)
        for button, signal in (
            (self._back, self.back),
            (self._again, self.start_again),
            (access, self.access),
            (person, self.person),
        ):
            button.activated.connect(signal)
        line = QHBoxLayout()
        line.setSpacing(look.metrics.gap)
        for button, share in ((self._back, 8), (self._again, 10), (access, 13), (person, 12)):
            line.addWidget(button, share)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.metrics.gap)
        if languages is not None:
            whole.addWidget(languages)
        whole.addLayout(line)

    def fill(self, state: FrameState) -> None:
        """Offer only the ways that lead somewhere."""
        self._back.setVisible(state.can_go_back)
        self._again.setVisible(not state.at_start)
