"""A colour: typed, shown, and proposed by name."""

import re
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.forms.model import Field
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.inputs import FieldInput, TextFieldInput
from shared.ui.painting import paint_card
from shared.ui.widgets.buttons import ColourChip
from shared.ui.widgets.layouts import FlowLayout, row

_COLOUR = re.compile("#[0-9A-Fa-f]{6}")


class Swatch(QWidget):
    """A small field of one colour; empty while there is none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._color = QColor()
        side = appearance.metrics.target
        self.setFixedSize(side, side)

    def set_color(self, color: str) -> None:
        """Show another colour, "" for none."""
        self._color = QColor(color) if color else QColor()
        self.update()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self._appearance = appearance
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field with a line around it."""
        metrics = self._appearance.metrics
        ground = self._color if self._color.isValid() else QColor(self._appearance.theme.surface)
        edge = QColor(self._appearance.theme.quiet)
        paint_card(QPainter(self), QRectF(self.rect()), metrics.radius / 2, ground=ground, edge=edge)


class ColourFieldInput(FieldInput):
    """A colour typed as #RRGGBB with a picture of it, and proposals with their names."""

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._choices = field.choices
        self.line = TextFieldInput(appearance, field)
        self.line.setMaximumWidth(appearance.metrics.unit * 18)
        self.line.edited.connect(self._typed)
        self.line.finished.connect(self.finished)
        self.swatch = Swatch(appearance)
        self.chips = [ColourChip(appearance, choice.value) for choice in field.choices]
        proposals = QWidget()
        flow = FlowLayout(appearance.metrics.unit, proposals)
        for choice, chip in zip(field.choices, self.chips, strict=True):
            chip.clicked.connect(lambda _checked, value=choice.value: self._choose(value))
            flow.addWidget(chip)
        if not self.chips:
            proposals.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit)
        column.addLayout(row(self.swatch, self.line, None, spacing=appearance.metrics.unit))
        column.addWidget(proposals)
        self.first = self.line.first

    def raw(self) -> Any:
        """Return what is typed."""
        return self.line.raw()

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show the colour as text and as picture."""
        self.line.show_answer(answer, translator)
        self._show_color()

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name the line and every proposal."""
        self.line.describe(name, description, translator)
        for choice, chip in zip(self._choices, self.chips, strict=True):
            label = translator.text(choice.label)
            chip.setText(label)
            chip.setAccessibleName(f"{name}: {label}")

    def _typed(self) -> None:
        self._show_color()
        self.edited.emit()

    def _choose(self, value: str) -> None:
        self.line.type_text(value)
        self._show_color()
        self.finished.emit()

    def _show_color(self) -> None:
        typed = self.line.raw()
        known = typed if _COLOUR.fullmatch(typed) else ""
        self.swatch.set_color(known)
        for choice, chip in zip(self._choices, self.chips, strict=True):
            chip.setChecked(choice.value.upper() == known.upper())
