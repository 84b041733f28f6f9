"""The preview of a slip: the very picture that a printer gets, in any language and on both widths of paper."""

import math
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Number, translate
from shared.platform.i18n.translator import Translator
from shared.platform.printing.printer import Raster
from shared.platform.printing.raster import DOTS, SlipPainter
from shared.platform.printing.slip import Slip
from shared.platform.printing.slip_text import slip_text
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import Chip, LanguageSwitch
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout

#: How long after the last keystroke the slip is drawn again.
DELAY_MS = 200
# The letters of the paper, 29 dots tall, are then a little smaller than those of the page.
_DOTS_PER_LETTER = 26
_WHITE, _BLACK = 0xFFFFFFFF, 0xFF000000


class PaperView(QWidget):
    """A picture on white paper, smaller where the place is narrow."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes."""
        self.appearance = appearance
        self.updateGeometry()
        self.update()

    def show_raster(self, raster: Raster) -> None:
        """Show a picture of dots."""
        image = QImage(raster.rows, raster.width, raster.height, raster.bytes_per_row, QImage.Format.Format_Mono)
        image.setColorTable([_WHITE, _BLACK])
        self._image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which the letters are about as large as those of the page."""
        scale = self.appearance.metrics.px(TextRole.BODY) / _DOTS_PER_LETTER
        return self._image.size() * scale

    def minimumSizeHint(self) -> QSize:
        """Return a narrow slip: it may always be shown smaller."""
        width = min(self.sizeHint().width(), self.appearance.metrics.unit * 16)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower slip is shorter."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in proportion."""
        return self._size(width).height()

    def _size(self, width: int) -> QSize:
        """Return how large the slip is drawn where there is so much width."""
        width = max(1, min(width, self.sizeHint().width()))
        return QSize(width, math.ceil(width * self._image.height() / max(1, self._image.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper with a hairline around it."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        size = self._size(self.width())
        left = self.width() - size.width() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        # Two steps of smoothing: dots that simply fell out would make letters look broken.
        ratio = self.devicePixelRatioF()
        smooth = self._image.scaled(
            size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        place = QRectF(left, 0, size.width(), size.height())
        painter.drawImage(place, smooth)
        theme, metrics = self.appearance.theme, self.appearance.metrics
        wide = metrics.hairline * (3 if self.hasFocus() else 1)
        painter.setPen(QPen(QColor(theme.focus if self.hasFocus() else theme.line), wide))
        painter.drawRect(place.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.update()


class SlipPreview(QWidget):
    """Draws away from the screen's thread, and only the newest wish.

    `make` of `show_slip` returns the slip in a language; the person chooses language and width here. A preview that is
    `inside` another one has no title, and its language is chosen there.
    """

    def __init__(self, appearance: Appearance, translator: Translator, runner: Runner, *, inside: bool = False) -> None:
        super().__init__()
        self._runner = runner
        self._translator = translator
        self._families = appearance.fonts.families
        self._make: Callable[[Language], Slip] | None = None
        self._drawn: object = None
        self._running = self._again = False
        self.language, self.width_mm = translator.language, max(DOTS)
        self._title = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.languages = LanguageSwitch(appearance, self.language)
        self.languages.chosen.connect(self.choose_language)
        if inside:
            self._title.hide()
            self.languages.hide()
        widths = QWidget()
        flow = FlowLayout(appearance.metrics.unit, widths)
        group = QButtonGroup(self)
        self.widths = {width: Chip(appearance, "", checked=width == self.width_mm) for width in sorted(DOTS)}
        for width, chip in self.widths.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _checked, width=width: self.choose_width(width))
            flow.addWidget(chip)
        self.paper = PaperView(appearance)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self.draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit)
        for part in (self._title, self.languages, widths, self.paper):
            column.addWidget(part)
        column.addStretch(1)
        self.set_translator(translator)

    def set_translator(self, translator: Translator) -> None:
        """Change the language of the words around the slip; the slip keeps its own."""
        self._translator = translator
        self._title.setText(translator.text(translate("console.slips", "This is printed")))
        for width, chip in self.widths.items():
            chip.setText(translator.text(translate("console.slips", "{width} mm", width=Number(width))))
        self.paper.setAccessibleName(translator.text(translate("console.slips", "Preview of the slip")))

    def show_slip(self, make: Callable[[Language], Slip]) -> None:
        """Show this slip: at once when nothing is shown yet, else after a short pause in typing."""
        first, self._make = self._make is None, make
        if first:
            self.draw()
        else:
            self._delay.start()

    def choose_width(self, width_mm: int) -> None:
        """Show paper of another width."""
        self.width_mm = width_mm
        self.widths[width_mm].setChecked(True)
        self.draw()

    def choose_language(self, language: Language) -> None:
        """Show the slip in another language."""
        if language is not self.language:
            self.language = language
            self.languages.set_current(language)
            self.draw()

    def draw(self) -> None:
        """Draw now, without waiting for a pause in typing."""
        self._delay.stop()
        make = self._make
        if make is None:
            return
        if self._running:
            self._again = True
            return
        language, dots = self.language, DOTS[self.width_mm]
        painter = SlipPainter(self._families, dots)

        def draw() -> tuple[Slip, Raster | None]:
            slip = make(language)
            wanted = (slip, dots)
            return slip, None if wanted == self._drawn else painter.paint(slip)

        self._running = True
        self._runner.run(draw, lambda drawn: self._shown(*drawn, dots), self._failed)

    def _shown(self, slip: Slip, raster: Raster | None, dots: int) -> None:
        self._running = False
        if raster is not None:
            self._drawn = (slip, dots)
            self.paper.show_raster(raster)
            self.paper.setAccessibleDescription(slip_text(slip))
        self._next()

    def _failed(self, problem: Exception) -> None:
        self._running = False
        raise problem

    def _next(self) -> None:
        if self._again:
            self._again = False
            self.draw()
