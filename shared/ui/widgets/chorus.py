"""The same words in several languages below each other, each in its own direction: for readers nobody knows yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.ui.language import direction
from shared.ui.look import Look
from shared.ui.theme import Role, Tone
from shared.ui.widgets.labels import HairLine, PlainText


class Chorus(QWidget):
    """Shows `parts`, a language with its sentences each, the first one bold, in the middle of the width."""

    def __init__(
        self,
        look: Look,
        parts: Sequence[tuple[Language, Sequence[str]]],
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(look.metrics.unit * 0.5))
        for place, (language, sentences) in enumerate(parts):
            if place:
                column.addSpacing(look.metrics.unit)
                column.addWidget(HairLine(look))
                column.addSpacing(look.metrics.unit)
            for number, words in enumerate(sentences):
                line = PlainText(look, words, role, tone, Qt.AlignmentFlag.AlignHCenter, bold=not number)
                line.setLayoutDirection(direction(language))
                column.addWidget(line)
