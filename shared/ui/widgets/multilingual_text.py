"""The same words in several languages, each in its own direction: for readers nobody knows yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.ui.appearance import Appearance
from shared.ui.language import direction
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import HairLine, PlainText


class MultilingualText(QWidget):
    """Shows `parts`, a language with its sentences each, the first one bold: below each other, or in `columns`."""

    def __init__(
        self,
        appearance: Appearance,
        parts: Sequence[tuple[Language, Sequence[str]]],
        role: TextRole = TextRole.BODY,
        tone: Tone = Tone.INK,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        unit = appearance.metrics.unit
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(unit * 2)
        grid.setVerticalSpacing(unit)
        for place, (language, sentences) in enumerate(parts):
            row, column = divmod(place, columns)
            if row and not column:
                grid.addWidget(HairLine(appearance), 2 * row - 1, 0, 1, columns)
            # A single text in the last row is in the middle of it.
            alone = column == 0 and place == len(parts) - 1
            lines = _lines(appearance, language, sentences, role, tone)
            grid.addLayout(lines, 2 * row, column, 1, columns if alone else 1)
        for column in range(columns):
            grid.setColumnStretch(column, 1)


def _lines(
    appearance: Appearance, language: Language, sentences: Sequence[str], role: TextRole, tone: Tone
) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(round(appearance.metrics.unit * 0.5))
    for number, words in enumerate(sentences):
        line = PlainText(appearance, words, role, tone, Qt.AlignmentFlag.AlignHCenter, bold=not number)
        line.setLayoutDirection(direction(language))
        column.addWidget(line)
    # Beside a longer text the lines stay together.
    column.addStretch(1)
    return column
