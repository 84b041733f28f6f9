"""One sentence in several languages below each other, each line in its own direction: for readers nobody knows yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.ui.language import direction
from shared.ui.look import Look
from shared.ui.theme import Role, Tone
from shared.ui.widgets.labels import HairLine, PlainText


class Chorus(QWidget):
    """Shows `lines`, (language, words) each, in the middle of the width with thin lines between them."""

    def __init__(
        self,
        look: Look,
        lines: Sequence[tuple[Language, str]],
        role: Role = Role.BODY,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.metrics.unit)
        for place, (language, words) in enumerate(lines):
            if place:
                column.addWidget(HairLine(look))
            line = PlainText(look, words, role, tone, Qt.AlignmentFlag.AlignHCenter, bold=False)
            line.setLayoutDirection(direction(language))
            column.addWidget(line)
