"""The card of a service as the kiosk draws it, as a picture: the very widgets of the kiosk on a page nobody touches."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.i18n.formats import Formats
from shared.platform.i18n.languages import Language
from shared.service_card.screen import CardScreen
from shared.service_card.state import CardState
from shared.ui.appearance import Appearance
from shared.ui.fonts import Fonts
from shared.ui.kiosk_page.translators import Translators
from shared.ui.language import apply_language
from shared.ui.metrics import ScreenProfile, public_metrics
from shared.ui.stylesheet import style_sheet
from shared.ui.theme import ThemeName, public_theme
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText

#: An upright kiosk of 21.5 inches: its width, and the height of the page between its bars.
WIDTH_PX, WIDTH_MM, PAGE_PX = 1080, 268.0, 1444
#: What is left free at the sides of a page, and above and below it, in its units.
SIDE, EDGE = 4, 2
#: The picture is at most so many units of the console wide, and at least a little.
WIDEST, NARROWEST = 56, 30


@dataclass(frozen=True)
class CardColours:
    """What the branch has decided about the looks of its kiosks."""

    theme: ThemeName
    accent: str
    formats: Formats


class CardStage(QWidget):
    """The page of a kiosk for one card. It is never shown by itself: only its picture is."""

    def __init__(self, fonts: Fonts, colours: CardColours) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fonts = fonts
        self._made: tuple[Language, CardColours] | None = None
        self._translators = Translators(colours.formats)
        self._column = QVBoxLayout(self)
        self.card = CardScreen(self._appearance(colours), self._translators, wide=False)
        self._column.addWidget(self.card)
        self.is_long = False

    def show_card(self, state: CardState, colours: CardColours) -> None:
        """Show a card; one that is longer than the screen gets a longer page."""
        made = (state.language, colours)
        if made != self._made:
            self._made = made
            appearance = self._appearance(colours)
            formats_changed = self._translators.use_formats(colours.formats)
            apply_language(self, state.language, appearance)
            self.setStyleSheet(style_sheet(appearance))
            unit = appearance.metrics.unit
            self._column.setContentsMargins(unit * SIDE, unit * EDGE, unit * SIDE, unit * EDGE)
            if formats_changed:
                self.card.forget()
            self.card.set_appearance(appearance, wide=False, low=False)
        self.card.show_state(state)
        margins = self._column.contentsMargins()
        height = PAGE_PX + margins.top() + margins.bottom()
        self._lay_out(height)
        lacking = self.card.scroll_body.lacking()
        self.is_long = lacking > 0
        if self.is_long:
            self._lay_out(height + lacking)

    def words(self) -> str:
        """Return what is written on the card, from top to bottom."""
        parts = [part for kind in (PlainText, ActionButton) for part in self.card.findChildren(kind)]
        shown = [part for part in parts if part.isVisibleTo(self)]
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def place(part: QWidget) -> tuple[int, int]:
            at = part.mapTo(self, QPoint(0, 0))
            return at.y(), -at.x() if mirrored else at.x()

        return "\n".join(
            part.text() if isinstance(part, PlainText) else part.accessibleName() for part in sorted(shown, key=place)
        )

    def _lay_out(self, height: int) -> None:
        """Give everything its place: Qt does that for a window that is not shown only when a picture is taken."""
        self.resize(WIDTH_PX, height)
        self.grab(QRect(0, 0, 1, 1))
        self.card.scroll_body.settle()

    def _appearance(self, colours: CardColours) -> Appearance:
        metrics = public_metrics(ScreenProfile(WIDTH_PX, WIDTH_MM), self._fonts)
        return Appearance(public_theme(colours.theme, colours.accent), metrics, self._fonts)


class CardView(QWidget):
    """The picture of a card, as wide as its place; drawn again when the card or the look of the kiosks changes."""

    #: A picture was made; True: the card is longer than the screen.
    drawn = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self._wanted: tuple[CardState, CardColours] | None = None
        self._drawn: object = None
        self._picture, self._scaled = QPixmap(), QPixmap()
        self.stage: CardStage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.draw)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes; the colours are those of the kiosks."""
        self.appearance = appearance
        self.updateGeometry()
        self.update()

    def show_card(self, state: CardState, colours: CardColours) -> None:
        """Show a card: drawn as soon as there is nothing more urgent to do."""
        self._wanted = (state, colours)
        self._later.start()

    def draw(self) -> None:
        """Draw the card now, if it is another one than before or its place has changed."""
        if self._wanted is None or not self.isVisible() or self._wanted == self._drawn:
            return
        self._drawn = self._wanted
        if self.stage is None:
            self.stage = CardStage(self.appearance.fonts, self._wanted[1])
        self.stage.show_card(*self._wanted)
        self._picture, self._scaled = self.stage.grab(), QPixmap()
        self.setAccessibleDescription(self.stage.words())
        self.updateGeometry()
        self.update()
        self.drawn.emit(self.stage.is_long)

    def sizeHint(self) -> QSize:
        """Return the largest picture."""
        return QSize(self._unit(WIDEST), self.heightForWidth(self._unit(WIDEST)))

    def minimumSizeHint(self) -> QSize:
        """Return a small one: it may always be shown smaller."""
        return QSize(self._unit(NARROWEST), self.heightForWidth(self._unit(NARROWEST)))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower card is shorter."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in proportion."""
        width = self._width(width)
        if self._picture.isNull():
            return math.ceil(width * PAGE_PX / WIDTH_PX)
        return math.ceil(width * self._picture.height() / self._picture.width())

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was changed while it was hidden."""
        super().showEvent(event)
        self._later.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with a line around it."""
        if self._picture.isNull():
            return
        painter = QPainter(self)
        width = self._width(self.width())
        left = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        place = QRectF(left, 0, width, self.heightForWidth(width))
        painter.drawPixmap(place.toRect(), self._smooth(place.size().toSize()))
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

    def _smooth(self, size: QSize) -> QPixmap:
        """Return the picture in this size; it is kept until the size or the picture changes."""
        ratio = self.devicePixelRatioF()
        if self._scaled.size() != size * ratio:
            self._scaled = self._picture.scaled(
                size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled

    def _width(self, width: int) -> int:
        """Return how wide the picture is where there is so much width."""
        return max(1, min(width, self._unit(WIDEST)))

    def _unit(self, count: int) -> int:
        return self.appearance.metrics.unit * count
