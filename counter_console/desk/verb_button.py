"""The button of one action: its words, its key, and when there is something to say, a quiet line below."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from counter_console.desk.verbs import VERBS, DeskVerb
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind


class VerbButton(ActionButton):
    """One action. As a rarer action (`set_small`) it is a flat line of words with the key behind them.

    Presses are never too quick for the desk: it takes one command at a time. But a strong button gives way to the next
    one at the same place, so the second half of a double click must press nothing.
    """

    filters_double_tap = False

    def __init__(self, appearance: Appearance, verb: DeskVerb, parent: QWidget | None = None) -> None:
        self.verb = verb
        self.small = False
        self.note = ""
        super().__init__(appearance, "", key=VERBS[verb].key, parent=parent)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second press of a double click: it was meant for what stood here before."""
        event.accept()

    def set_note(self, note: str, blocked: str = "") -> None:
        """Change the quiet line: calls so far, seconds to wait; `blocked` says why it cannot be pressed at all."""
        if self.accessibleDescription() != (blocked or note):
            self.setAccessibleDescription(blocked or note)
            self.setToolTip(blocked or (note if self.small else ""))
        if note != self.note:
            self.note = note
            self.refresh()

    def set_small(self, small: bool) -> None:
        """Be one of the rarer actions, or one of the usual ones."""
        role = TextRole.LABEL if small or self.kind is not ButtonKind.PRIMARY else TextRole.BODY
        if (small, role) != (self.small, self.role):
            self.small, self.role = small, role
            self.refresh()

    def content_width(self) -> float:
        """Return the width of the words, the key and the note."""
        if self.small:
            return self._flat().natural_width() + self.appearance.metrics.unit + self._key_block().natural_width()
        return max(super().content_width(), self._note_block().natural_width())

    def least_width(self) -> float:
        """Return the width of the longest word."""
        if self.small:
            return max(self._flat().longest_word(), self._key_block().longest_word())
        return max(super().least_width(), self._note_block().longest_word())

    def content_height(self, width: float) -> float:
        """Return the height with key and note."""
        if self.small:
            return self._flat().height(width)
        return super().content_height(width) + self._note_block().height(width)

    def least_height(self) -> float:
        """Return a tall target for the usual actions, one of 44 pixels for the rarer."""
        metrics = self.appearance.metrics
        return metrics.target if self.small else metrics.main_target

    def padding(self) -> tuple[float, float]:
        """Return little room above and below the flat line."""
        unit = self.appearance.metrics.unit
        return (unit, unit * 0.5) if self.small else (unit * 1.25, unit)

    def ground(self) -> str | None:
        """Return no ground for the flat line."""
        return None if self.small else super().ground()

    def edge(self) -> tuple[str, float] | None:
        """Return no edge for the flat line."""
        return None if self.small else super().edge()

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint words, key and note."""
        if self.small:
            self._paint_flat(painter, rect)
            return
        note = self._note_block()
        height = note.height(rect.width())
        super().paint_content(painter, rect.adjusted(0, 0, 0, -height))
        tone = Tone.ON_ACCENT if self.kind is ButtonKind.PRIMARY and self.isEnabled() else Tone.QUIET
        note.draw(painter, QPointF(rect.left(), rect.bottom() - height), rect.width(), self.appearance.color(tone))

    def _paint_flat(self, painter: QPainter, rect: QRectF) -> None:
        words, key = self._flat(), self._key_block()
        gap = self.appearance.metrics.unit
        width, key_width = words.natural_width(), key.natural_width()
        mirrored = self.mirrored()
        words_left = rect.right() - width if mirrored else rect.left()
        key_left = words_left - gap - key_width if mirrored else words_left + width + gap
        for block, left, wide, tone in (
            (words, words_left, width, Tone.ACCENT if self.underMouse() else Tone.INK),
            (key, key_left, key_width, Tone.QUIET),
        ):
            block.draw(
                painter, QPointF(left, rect.center().y() - block.height(wide) / 2), wide, self.appearance.color(tone)
            )

    def _flat(self) -> TextBlock:
        return self.block(self.text_shown(), TextRole.LABEL, bold=False)

    def _key_block(self) -> TextBlock:
        return TextBlock(self.key, self.appearance.font(TextRole.CAPTION), right_to_left=False)

    def _note_block(self) -> TextBlock:
        return self.block(self.note, TextRole.CAPTION, align=Qt.AlignmentFlag.AlignHCenter)
