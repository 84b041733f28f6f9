"""Shows a bar of 100 mm, so that the person who sets the kiosk up can hold a ruler against it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Number, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.language import apply_language
from shared.ui.stylesheet import style_sheet
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText

BAR_MM, BAR_TALL_MM, END_TALL_MM = 100, 6, 16


class Bar(QWidget):
    """The bar, with an upright line at each end."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        metrics = appearance.metrics
        # Not rounded up as other sizes are: a ruler needs the nearest pixel.
        self.length = round(BAR_MM * metrics.profile.width_px / metrics.profile.width_mm)
        self.setFixedSize(self.length, metrics.mm(END_TALL_MM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar from edge to edge."""
        painter, color = QPainter(self), QColor(self._appearance.theme.ink)
        tall = self._appearance.metrics.mm(BAR_TALL_MM)
        painter.fillRect(QRectF(0, (self.height() - tall) / 2, self.width(), tall), color)
        end = max(2, self._appearance.metrics.hairline)
        for left in (0, self.width() - end):
            painter.fillRect(left, 0, end, self.height(), color)


class WidthCheck(QWidget):
    """The page with the bar; any key or touch ends it. `done` is called then."""

    def __init__(self, appearance: Appearance, language: Language, done: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._done = done
        text, profile = Translator(language).text, appearance.metrics.profile
        apply_language(self, language, appearance)
        self.setStyleSheet(style_sheet(appearance))
        asks = translate("kiosk.width_check", "Is this bar 100 mm long?")
        taken = translate(
            "kiosk.width_check", "The picture is taken to be {width} mm wide.", width=Number(round(profile.width_mm))
        )
        otherwise = translate(
            "kiosk.width_check",
            "If not, measure the picture and start the kiosk with {option}. Any key or touch ends this page.",
            option="--screen-width-mm",
        )
        self.bar = Bar(appearance)
        column = QVBoxLayout(self)
        unit = appearance.metrics.unit
        column.setContentsMargins(unit * 4, unit * 4, unit * 4, unit * 4)
        column.setSpacing(unit * 2)
        column.addStretch(1)
        column.addWidget(PlainText(appearance, text(asks), TextRole.DISPLAY))
        column.addWidget(self.bar)
        column.addWidget(PlainText(appearance, text(taken), TextRole.TITLE, bold=False))
        column.addWidget(PlainText(appearance, text(otherwise), TextRole.BODY, Tone.QUIET))
        column.addStretch(2)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """End the page."""
        self._done()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the page."""
        self._done()
