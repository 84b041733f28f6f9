"""One field of a form: label, hint, input, and the sentence about the answer."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from shared.platform.forms.model import Field
from shared.platform.i18n.text import Showable, Text, capitalised, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.inputs import SHORT, FieldInput
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, column, row, tab_as_seen

#: Below this width in letters, the input is placed below its label.
NARROW = 40
#: An answer beside a short label has so many times the width of the label.
WIDE_ANSWER = 4


class FieldRow(QWidget):
    """One field: label, hint and what can be done with the answer, the input, and a note: a problem or a report.

    `acted` carries the key of the action whose button was pressed.
    """

    acted = Signal(str)

    def __init__(
        self, appearance: Appearance, field: Field, answered_in: FieldInput, *, short_label: bool = False
    ) -> None:
        super().__init__()
        self.field = field
        self.input = answered_in
        #: What the input held when an answer was last shown or given, and the answer last shown.
        self.known: Any = self.input.raw()
        self.seen: Any = None
        self.hint: Showable = field.hint or ""
        self._actions: dict[str, ActionButton] = {}
        self._label = PlainText(appearance, role=TextRole.BODY, bold=True)
        self._hint = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._count = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET, wrap=False)
        self._note = PlainText(appearance, role=TextRole.CAPTION)
        short = field.kind in SHORT
        answer = QBoxLayout(QBoxLayout.Direction.LeftToRight if short else QBoxLayout.Direction.TopToBottom)
        answer.setSpacing(appearance.metrics.unit)
        # Below each other, neither stretches: the note stands close below the input, which keeps its height.
        answer.addLayout(column(self.input, None), int(short))
        answer.addWidget(self._note, int(short))
        head = row(self._label, self._count)
        head.setStretch(0, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._buttons = QWidget()
        self._flow = FlowLayout(appearance.metrics.unit, self._buttons)
        self._buttons.hide()
        self._row.addLayout(column(head, self._hint, self._buttons, None), 1)
        self._row.addLayout(column(answer, None), WIDE_ANSWER if short_label else 1)
        self.input.edited.connect(self.show_count)
        self._translator: Translator | None = None
        #: What the field is part of, for a screen reader: "Documents to bring 2".
        self.within: Showable = ""
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the sizes."""
        self.appearance = appearance
        self._space()

    def _space(self) -> None:
        unit, whole = self.appearance.metrics.unit, self.input.whole_width()
        self._row.setSpacing(unit // 2 if whole else unit * 2)
        self._row.setContentsMargins(0, unit if whole else 0, 0, unit if whole else 0)

    def show_texts(self, translator: Translator, note: Showable, tone: Tone) -> None:
        """Show label, hint and note ("" for none); the input is named after the label and described by the others."""
        label = translator.text(self.field.label)
        hint = translator.text(self.hint)
        sentence = _sentence(note, translator)
        self._translator = translator
        self._label.setText(label)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._note.setText(sentence)
        self._note.set_tone(tone)
        # A short input keeps its place free for the note, so that nothing moves when one appears.
        self._note.setVisible(bool(sentence) or self.field.kind in SHORT)
        within = without_direction_controls(translator.text(self.within))
        name = f"{within}: {label}" if within else label
        self.input.describe(name, " ".join(part for part in (sentence, hint) if part), translator)
        self.show_count()

    def show_count(self) -> None:
        """Show how much the answer holds."""
        count = self.input.count() if self._translator is not None else ""
        if self._translator is not None:
            self._count.setText(self._translator.text(count))
        self._count.setVisible(bool(count))

    def offer(self, field: Field) -> None:
        """Take over the same field with other choices, which may need more room."""
        self.field = field
        self.input.offer(field.choices)
        self._space()
        self._turn(self.width())

    def show_actions(self, actions: Mapping[str, Showable], translator: Translator) -> None:
        """Show a button below the label for each thing that can be done with the answer, by a key."""
        for key in self._actions.keys() - actions.keys():
            button = self._actions.pop(key)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for key, name in actions.items():
            if key not in self._actions:
                button = self._actions[key] = ActionButton(self.appearance, "", role=TextRole.CAPTION)
                button.activated.connect(lambda key=key: self.acted.emit(key))
                self._flow.addWidget(button)
                tab_as_seen(self)
            label = translator.text(name)
            self._actions[key].setText(label)
            said = without_direction_controls(f"{translator.text(self.field.label)}: {label}")
            self._actions[key].setAccessibleName(said)
        self._buttons.setVisible(bool(actions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the input below its label where the place is narrow."""
        super().resizeEvent(event)
        self._turn(event.size().width())

    def _turn(self, width: int) -> None:
        narrow = self.input.whole_width() or width < NARROW * self.appearance.metrics.px(TextRole.BODY)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)


def _sentence(note: Showable, translator: Translator) -> str:
    """Return a note as a sentence of its own; a name with which it begins is written as it is."""
    text = translator.text(note)
    return text if isinstance(note, Text) and note.source.startswith("{") else capitalised(text)
