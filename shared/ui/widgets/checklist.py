"""A line of a checklist: a tick with the paper's name and a note, at the kiosk to read, in the console to tick."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.pressable import Pressable

BOX_SHARE = 1.15
BOX_RADIUS_SHARE = 0.22
TICK_LINE = 2.6


class ChecklistRow(Pressable):
    """Tick and words; with `checkable` a box that a clerk ticks, else only read and passed over by the keyboard."""

    filters_double_tap = False

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        note: str = "",
        checkable: bool = False,
        checked: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self.note = note
        self._box = checkable
        super().__init__(appearance, text, parent=parent)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleDescription(note)
        if not checkable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def content_width(self) -> float:
        """Return the width of tick and words on one line."""
        words, note = self._blocks()
        return self._room() + max(words.natural_width(), note.natural_width())

    def least_width(self) -> float:
        """Return the width of tick and longest word."""
        words, note = self._blocks()
        return self._room() + max(words.longest_word(), note.longest_word())

    def content_height(self, width: float) -> float:
        """Return the height of words and note."""
        words, note = self._blocks()
        return words.height(width - self._room()) + note.height(width - self._room())

    def least_height(self) -> float:
        """Return a finger's height for a box, the text's height for a line that is only read."""
        return self.appearance.metrics.unit * 4 if self._box else 0

    def padding(self) -> tuple[float, float]:
        """Return a little air above and below."""
        return self.appearance.metrics.unit * 0.5, self.appearance.metrics.unit * 0.5

    def ground(self) -> str | None:
        """Return no ground: the card below is the ground."""
        return None

    def edge(self) -> tuple[str, float] | None:
        """Return no edge."""
        return None

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint tick, words and note."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words, note = self._blocks()
        width = rect.width() - self._room()
        words_height = words.height(width)
        top = rect.center().y() - (words_height + note.height(width)) / 2
        left = rect.left() if mirrored else rect.left() + self._room()
        words.draw(painter, QPointF(left, top), width, self.appearance.color(Tone.INK))
        note.draw(painter, QPointF(left, top + words_height), width, self.appearance.color(Tone.QUIET))
        side = self._side()
        first_line = min(words_height, words.height(100_000))
        box_left = rect.right() - side if mirrored else rect.left()
        self._paint_mark(painter, QRectF(box_left, top + (first_line - side) / 2, side, side))

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        theme = self.appearance.theme
        if not self._box:
            icon, tone = (Icon.CHECK, Tone.GOOD) if self.isChecked() else (Icon.CROSS, Tone.BAD)
            paint_icon(painter, icon, box, self.appearance.color(tone), line=2.2)
            return
        radius = box.width() * BOX_RADIUS_SHARE
        if self.isChecked():
            paint_card(painter, box, radius, ground=QColor(theme.good_fill), edge=None)
            tick = box.adjusted(2, 2, -2, -2)
            paint_icon(painter, Icon.CHECK, tick, QColor(theme.raised), line=TICK_LINE)
        else:
            paint_card(
                painter, box, radius, ground=None, edge=QColor(theme.quiet), edge_width=max(2, theme.ratio // 10)
            )

    def _blocks(self) -> tuple[TextBlock, TextBlock]:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = self.words()
        words = TextBlock(text, self.appearance.font(TextRole.BODY, text), right_to_left=mirrored)
        return words, TextBlock(self.note, self.appearance.font(TextRole.CAPTION, self.note), right_to_left=mirrored)

    def _side(self) -> float:
        return self.appearance.metrics.px(TextRole.BODY) * BOX_SHARE

    def _room(self) -> float:
        return self._side() + self.appearance.metrics.unit * 1.25
