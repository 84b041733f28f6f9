"""The foot of the board: what to do after a missed call, why numbers may come out of order; nothing about calls."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from display_board.board.text_painter import TextPainter
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone

GAP_EMS = 2.0
ENDLESS = 100_000.0
CLAUSE_END = re.compile(r"(?<=[.:?؟؛،])\s+")


@dataclass(frozen=True)
class ToldMessage:
    """A message in the language that is shown; `short` says the same in few words, "" where there is no such text."""

    whole: str
    short: str = ""


class BoardFooter(QWidget):
    """Shows as many messages side by side as fit, the others in turn."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._messages: tuple[ToldMessage, ...] = ()
        self._turn = 0

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self._appearance = appearance
        self.update()

    def show_messages(self, messages: Sequence[ToldMessage], turn: int) -> None:
        """Show these messages; `turn` chooses where not all have room."""
        self._messages = tuple(messages)
        self._turn = turn
        self.setAccessibleName(" ".join(message.whole for message in messages))
        self.update()

    def shown(self) -> tuple[str, ...]:
        """Return the messages that are side by side now."""
        for count in range(len(self._messages), 0, -1):
            first = (self._turn * count) % len(self._messages)
            chosen = tuple(self._messages[(first + index) % len(self._messages)].whole for index in range(count))
            if all(self._fits(message, self._column(count)) for message in chosen):
                return chosen
        pieces = [piece for message in self._messages for piece in self._pieces(message)]
        return (pieces[self._turn % len(pieces)],) if pieces else ()

    def fits(self) -> bool:
        """Return whether everything shown has enough room."""
        return all(self._fits(message, self._column(len(self.shown()))) for message in self.shown())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the messages in columns: the first where reading begins, the last up to the other end."""
        shown = self.shown()
        if not shown:
            return
        text_painter = TextPainter(QPainter(self), self.width(), self._appearance, mirrored=self._mirrored())
        column, x = self._column(len(shown)), 0.0
        for place, message in enumerate(shown):
            block = self._block(message)
            size = block.size(column)
            if place and place == len(shown) - 1:
                x = self.width() - size.width()
            top = (self.height() - size.height()) / 2
            text_painter.paragraph(block, x, top, min(column, size.width() + 1), self._appearance.color(Tone.QUIET))
            x += column + self._gap()

    def _fits(self, message: str, column: float) -> bool:
        block = self._block(message)
        return block.height(column) <= self.height() and block.longest_word() <= column

    def _pieces(self, message: ToldMessage) -> list[str]:
        """Return a message that is too long for the foot in few words, or in pieces: clauses, if need be lines."""
        for text in filter(None, (message.whole, message.short)):
            if self._fits(text, self.width()):
                return [text]
        pieces: list[str] = []
        for clause in CLAUSE_END.split(message.whole):
            if self._fits(clause, self.width()):
                pieces.append(clause)
                continue
            lines = self._lines(clause)
            each = max(1, int(self.height() / self._block(clause).height(ENDLESS)))
            pieces += [" ".join(lines[start : start + each]) for start in range(0, len(lines), each)]
        return pieces

    def _block(self, message: str) -> TextBlock:
        return TextBlock(message, self._appearance.font(TextRole.BODY, message), right_to_left=self._mirrored())

    def _column(self, count: int) -> float:
        return (self.width() - (count - 1) * self._gap()) / count

    def _gap(self) -> float:
        return GAP_EMS * self._appearance.metrics.px(TextRole.BODY)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _lines(self, message: str) -> list[str]:
        """Return a message in pieces that fit on the line."""
        layout = QTextLayout(message, self._appearance.font(TextRole.BODY, message))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
        layout.endLayout()
        found = (layout.lineAt(index) for index in range(layout.lineCount()))
        return [message[line.textStart() : line.textStart() + line.textLength()].strip() for line in found]
