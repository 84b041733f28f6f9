"""Choices: as chips, or as a list to search when there are many."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from shared.platform.forms.choosing import is_long
from shared.platform.forms.model import Choice, Field, Path
from shared.platform.forms.readable import choices_of
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.inputs import FieldInput
from shared.ui.forms.searchable_choices import SearchableChoices
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import Chip
from shared.ui.widgets.layouts import FlowLayout, tab_as_seen


class ChoiceFieldInput(FieldInput):
    """Chips, of which one is chosen, or any number; the arrow keys change the one, Tab goes through the many.

    More than a dozen of many, or two dozen of one, without pictures, are a list to search.
    """

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._appearance = appearance
        self._many = field.many
        # Qt lets Tab reach only one button of a group, and arrow keys none of one that is not exclusive.
        self._group = None if field.many else QButtonGroup(self)
        self._chips_box = QWidget()
        self._flow = FlowLayout(appearance.metrics.unit, self._chips_box)
        #: Made when there are many choices for the first time.
        self.list: SearchableChoices | None = None
        self._translator: Translator | None = None
        self._texts = ("", "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._chips_box)
        self._chips: list[Chip] = []
        self._choices: tuple[Choice, ...] = ()
        for box in (self, self._chips_box):
            policy = box.sizePolicy()
            policy.setHeightForWidth(True)
            box.setSizePolicy(policy)
        self.offer(choices_of(field))

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Offer these choices, of which what was chosen stays chosen."""
        chosen = self.raw()
        self._choices = choices
        if is_long(choices, many=self._many):
            self._offer_list(choices, chosen)
            return
        if self.list is not None:
            self.list.hide()
        self._chips_box.show()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [
            Chip(self._appearance, "", icon=Icon(choice.drawing) if choice.drawing else None) for choice in choices
        ]
        for chip in self._chips:
            if self._group is not None:
                self._group.addButton(chip)
            chip.clicked.connect(self._chosen)
            self._flow.addWidget(chip)
        self._mark(chosen)
        if self._chips:
            self.first = self._chips[0]
        tab_as_seen(self)

    def _offer_list(self, choices: tuple[Choice, ...], chosen: Any) -> None:
        if self.list is None:
            self.list = SearchableChoices(self._appearance, many=self._many)
            self.list.chosen.connect(self._chosen)
            self._column.addWidget(self.list)
        self._chips_box.hide()
        self.list.show()
        self.list.offer(choices)
        self.first = self.list.search
        tab_as_seen(self)
        self._mark(chosen)
        if self._translator is not None:
            self.list.describe(*self._texts, self._translator)

    def is_list(self) -> bool:
        """Return whether the choices are a list to search."""
        return is_long(self._choices, many=self._many)

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the sizes of what is made later."""
        self._appearance = appearance

    def whole_width(self) -> bool:
        """Take the width of the form for a list."""
        return self.is_list()

    def go_to(self, path: Path) -> None:
        """Bring the keyboard to what is chosen, as Tab does, so that the next key does not choose something else."""
        chosen = None if self._group is None or self.is_list() else self._group.checkedButton()
        (chosen or self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self) -> Showable:
        """Return how many of a long list are chosen."""
        if not self.is_list() or not self._many or self.list is None:
            return ""
        count, total = len(self.list.values()), len(self._choices)
        return translate("ui.forms", "{count} of {total} chosen", count=count, total=total)

    def raw(self) -> Any:
        """Return the value of the choice, or a list of values; "" when nothing is chosen."""
        if self.list is not None and self.is_list():
            values = self.list.values()
            return (values if self._many else values[0]) if values else ""
        pairs = zip(self._choices, self._chips, strict=True) if self._chips else ()
        chosen = [choice.value for choice, chip in pairs if chip.isChecked()]
        return (chosen if self._many else chosen[0]) if chosen else ""

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Mark what is chosen."""
        self._mark(answer)

    def _mark(self, answer: Any) -> None:
        chosen = tuple(answer or ()) if self._many else (answer,)
        if self.list is not None and self.is_list():
            self.list.show_values(chosen)
            return
        if self._group is not None:
            # An exclusive group does not let its last chip go.
            self._group.setExclusive(False)
        for choice, chip in zip(self._choices, self._chips, strict=True):
            chip.setChecked(choice.value in chosen)
        if self._group is not None:
            self._group.setExclusive(True)

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name every chip after the question and its own answer."""
        self._texts, self._translator = (name, description), translator
        if self.list is not None and self.is_list():
            self.list.describe(name, description, translator)
            return
        for choice, chip in zip(self._choices, self._chips, strict=True):
            label = translator.text(choice.label)
            chip.setText(label)
            chip.setToolTip(label if choice.drawing else "")
            chip.setAccessibleName(f"{name}: {label}")
            chip.setAccessibleDescription(description)

    def _chosen(self) -> None:
        self.edited.emit()
        self.finished.emit()
