"""The parts of the guide's pages that are no form: progress, the people entered, the overview, the first PINs."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from counter_console.setup.guide.model import FirstPin
from counter_console.setup.guide.state import SummaryLine
from shared.office.staff.forms import ROLE_NAMES
from shared.office.staff.model import Role
from shared.platform.i18n.text import capitalised, isolated, left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind, Chip
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, column, row
from shared.ui.widgets.panels import Panel


class PeopleBar(QWidget):
    """Everybody entered so far as chips; `chosen` carries a position."""

    chosen = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self._group = QButtonGroup(self)
        self._chips: list[Chip] = []
        self.add, self.remove = ActionButton(appearance, "", icon=Icon.PLUS), ActionButton(appearance, "")
        self._chips_box = QWidget()
        self._flow = FlowLayout(appearance.metrics.unit, self._chips_box)
        policy = self._chips_box.sizePolicy()
        policy.setHeightForWidth(True)
        self._chips_box.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._chips_box)
        box.addLayout(row(self.add, self.remove, None, spacing=appearance.metrics.unit))

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the sizes of chips made later."""
        self.appearance = appearance

    def show_people(self, people: Sequence[Mapping[str, Any]], current: int, translator: Translator) -> None:
        """Show a chip for each person and mark the one whose form is shown."""
        while len(self._chips) > len(people):
            chip = self._chips.pop()
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self._chips) < len(people):
            chip, at = Chip(self.appearance, ""), len(self._chips)
            chip.clicked.connect(lambda _checked, at=at: self.chosen.emit(at))
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            self._chips.append(chip)
            chip.show()
        for at, (chip, person) in enumerate(zip(self._chips, people, strict=True)):
            number = translate("guide", "Person {number}", number=at + 1)
            chip.setText(isolated(person["name"]) if person.get("name") else translator.text(number))
            chip.setChecked(at == current)
        self.add.setText(translator.text(translate("guide", "Add a person")))
        self.remove.setText(translator.text(translate("guide", "Remove this person")))
        self.remove.setVisible(len(people) > 1)


class SummaryRow(QWidget):
    """One answer in the overview with the button that changes it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._label = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._value = PlainText(appearance, role=TextRole.BODY)
        self._wrong = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.BAD)
        self.change = ActionButton(appearance, "", ButtonKind.PLAIN)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(column(self._label, self._value, self._wrong), 1)
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, line: SummaryLine, translator: Translator) -> None:
        """Show one answer."""
        label = translator.text(line.label)
        self._label.setText(label)
        self._value.setText(translator.text(line.value))
        self._wrong.setText(capitalised(translator.text(line.wrong)))
        self._wrong.setVisible(bool(line.wrong))
        change = translator.text(translate("guide", "Change"))
        self.change.setText(change)
        self.change.setAccessibleName(f"{change}: {label}")


class Summary(Panel):
    """All answers; `chosen` carries the page of the one to change."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._rows: list[SummaryRow] = []
        self._lines: tuple[SummaryLine, ...] = ()

    def show_lines(self, lines: tuple[SummaryLine, ...], translator: Translator) -> None:
        """Show these answers."""
        self._lines = lines
        while len(self._rows) < len(lines):
            entry, at = SummaryRow(self.appearance), len(self._rows)
            entry.change.activated.connect(lambda at=at: self.chosen.emit(self._lines[at].page))
            self._rows.append(entry)
            self.add(entry)
        for entry, line in zip(self._rows, lines, strict=False):
            entry.show_line(line, translator)


class FirstPins(Panel):
    """The first PIN of each person, in large digits."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._lines: list[tuple[PlainText, PlainText]] = []
        self.print = ActionButton(appearance, "", icon=Icon.PRINTER)

    def show_pins(self, pins: tuple[FirstPin, ...], translator: Translator) -> None:
        """Show these PINs."""
        while len(self._lines) < len(pins):
            name, pin = PlainText(self.appearance), PlainText(self.appearance, role=TextRole.TITLE)
            self._lines.append((name, pin))
            line = QHBoxLayout()
            line.addWidget(name, 1)
            line.addWidget(pin, 0)
            self.add(line)
        for (name, pin), each in zip(self._lines, pins, strict=False):
            role = translator.text(ROLE_NAMES[Role(each.role)])
            name.setText(translator.language.comma.join((isolated(each.name), role)))
            pin.setText(left_to_right(each.pin))
            pin.setAccessibleName(f"{each.name}: {each.pin}")
