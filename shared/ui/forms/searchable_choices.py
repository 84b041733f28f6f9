"""A long list of choices: search, groups, and pages of lines to tick; only the lines of one page are widgets."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.forms.choosing import found_choices, groups_of
from shared.platform.forms.model import Choice
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, Chip
from shared.ui.widgets.checklist import ChecklistRow
from shared.ui.widgets.inputs import TextInput
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout

PAGE = 10
SEARCH = translate("ui.forms", "Search by name")
ALL_GROUPS = translate("ui.forms", "All groups")
ONLY_CHOSEN = translate("ui.forms", "Only what is chosen")
CHOOSE_FOUND = translate("ui.forms", "Choose all found")
LEAVE_FOUND = translate("ui.forms", "Clear all found")
NOTHING = translate("ui.forms", "Nothing was found.")
PREVIOUS = translate("ui.forms", "Previous page")
NEXT = translate("ui.forms", "Next page")


class _Line(ChecklistRow):
    """One line; the arrow keys ask for the next or the previous one."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class SearchableChoices(QWidget):
    """Any number of the choices, or one; `chosen` is sent when somebody changes what is chosen."""

    chosen = Signal()

    def __init__(self, appearance: Appearance, *, many: bool) -> None:
        super().__init__()
        self.appearance = appearance
        self._many = many
        self._choices: tuple[Choice, ...] = ()
        self._found: tuple[Choice, ...] = ()
        self._values: list[Any] = []
        self._page = 0
        self._translator: Translator | None = None
        self._name = self._description = ""
        self._groups: dict[Showable, Chip] = {}
        self._of_groups = QButtonGroup(self)
        self.search = TextInput(appearance)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self._narrowing = QWidget()
        self._flow = FlowLayout(appearance.metrics.unit, self._narrowing)
        self.only = Chip(appearance, "")
        self.only.toggled.connect(lambda _on: self._narrow())
        self._lines = [_Line(appearance, "") for _ in range(PAGE)]
        for at, line in enumerate(self._lines):
            line.clicked.connect(lambda _checked, at=at: self._press(at))
            line.stepped.connect(lambda step, at=at: self._step(at, step))
        self._nothing = PlainText(appearance, role=TextRole.BODY, tone=Tone.QUIET)
        self.take, self.leave = (ActionButton(appearance, "", role=TextRole.CAPTION) for _ in range(2))
        self.take.activated.connect(lambda: self._press_found(True))
        self.leave.activated.connect(lambda: self._press_found(False))
        self.previous, self.next = (
            ActionButton(appearance, "", icon=icon, role=TextRole.CAPTION) for icon in (Icon.BACK, Icon.NEXT)
        )
        self._place = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET, align=Qt.AlignmentFlag.AlignHCenter)
        for button, step in ((self.previous, -1), (self.next, 1)):
            button.activated.connect(lambda step=step: self._turn(step))
        for button in (self.take, self.leave, self.previous, self.next):
            button.filters_double_tap = False
        acts = QWidget()
        flow = FlowLayout(appearance.metrics.unit, acts)
        for button in (self.take, self.leave):
            flow.addWidget(button)
        self._pager = QWidget()
        pager = QHBoxLayout(self._pager)
        pager.setContentsMargins(0, 0, 0, 0)
        pager.addWidget(self.previous)
        pager.addWidget(self._place, 1)
        pager.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit // 2)
        for part in (self.search, self._narrowing, *self._lines, self._nothing, self._pager, acts):
            column.addWidget(part)
        acts.setVisible(many)
        for box in (self._narrowing, acts):
            policy = box.sizePolicy()
            policy.setHeightForWidth(True)
            box.setSizePolicy(policy)

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the sizes of chips made later."""
        self.appearance = appearance

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to the first line with Enter: it saves no form while a choice is being looked for."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._found and self.window().focusWidget() is self.search:
            self._lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # --------------------------------------------------------------------------------------------------------- answers
    def values(self) -> list[Any]:
        """Return the values that are chosen, in the order of the choices."""
        return [choice.value for choice in self._choices if choice.value in self._values]

    def show_values(self, values: Sequence[Any]) -> None:
        """Mark what is chosen."""
        self._values = list(values)
        self._narrow(keep_page=True)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Offer these choices."""
        self._choices = choices
        groups = groups_of(choices)
        if tuple(self._groups) != (("", *groups) if groups else ()):
            self._flow.removeWidget(self.only)
            for chip in self._groups.values():
                self._of_groups.removeButton(chip)
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._groups = {}
            for group in ("", *groups) if groups else ():
                chip = self._groups[group] = Chip(self.appearance, "", checked=not group)
                self._of_groups.addButton(chip)
                chip.clicked.connect(lambda _checked: self._narrow())
                self._flow.addWidget(chip)
            self._flow.addWidget(self.only)
        self._show_texts()

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name everything for screen readers, and show every text in the translator's language."""
        self._name, self._description, self._translator = name, description, translator
        self._show_texts()

    # --------------------------------------------------------------------------------------------------------- showing
    def _show_texts(self) -> None:
        if self._translator is None:
            return
        text = self._translator.text
        self.search.setPlaceholderText(text(SEARCH))
        self.search.setAccessibleName(f"{self._name}: {text(SEARCH)}")
        self.search.setAccessibleDescription(self._description)
        for group, chip in self._groups.items():
            chip.setText(text(group or ALL_GROUPS))
        for part, words in (
            (self.only, ONLY_CHOSEN),
            (self.take, CHOOSE_FOUND),
            (self.leave, LEAVE_FOUND),
            (self.previous, PREVIOUS),
            (self.next, NEXT),
        ):
            part.setText(text(words))
            part.setAccessibleName(f"{self._name}: {text(words)}")
        self._nothing.setText(text(NOTHING))
        self._narrow(keep_page=True)

    def _narrow(self, *, keep_page: bool = False) -> None:
        """Show what search, group and choice leave."""
        if self._translator is None:
            return
        group = next((group for group, chip in self._groups.items() if chip.isChecked()), "")
        only = self._values if self.only.isChecked() else None
        self._found = found_choices(self._choices, self.search.text(), self._translator, group, only)
        self._show_page(self._page if keep_page else 0)

    def _show_page(self, page: int) -> None:
        assert self._translator is not None
        pages = max(1, -(-len(self._found) // PAGE))
        self._page = min(max(page, 0), pages - 1)
        shown = self._found[self._page * PAGE : (self._page + 1) * PAGE]
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(shown))
            if at < len(shown):
                line.setText(self._translator.text(shown[at].label))
                line.setAccessibleName(f"{self._name}: {line.text_shown()}")
                line.setAccessibleDescription(self._description)
                line.setChecked(shown[at].value in self._values)
        self._nothing.setVisible(not shown)
        self._pager.setVisible(pages > 1)
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page < pages - 1)
        place = translate("ui.forms", "Page {page} of {pages}", page=self._page + 1, pages=pages)
        self._place.setText(self._translator.text(place))
        found = [choice.value in self._values for choice in self._found]
        self.take.setEnabled(not all(found))
        self.leave.setEnabled(any(found))

    # ---------------------------------------------------------------------------------------------------------- acting
    def _turn(self, step: int) -> None:
        self._show_page(self._page + step)
        button = self.next if step > 0 else self.previous
        if not button.isEnabled():
            (self.previous if step > 0 else self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, at: int, step: int) -> None:
        """Bring the keyboard to the next line, also to one on another page."""
        there = self._page * PAGE + at + step
        if 0 <= there < len(self._found):
            if there // PAGE != self._page:
                self._show_page(there // PAGE)
            self._lines[there % PAGE].setFocus(Qt.FocusReason.OtherFocusReason)
        elif there < 0:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, at: int) -> None:
        value = self._found[self._page * PAGE + at].value
        if not self._many:
            self._values = [value]
        elif value in self._values:
            self._values.remove(value)
        else:
            self._values.append(value)
        # A line that is no longer chosen stays in sight until the list is narrowed again.
        self._show_page(self._page)
        self.chosen.emit()

    def _press_found(self, chosen: bool) -> None:
        found = [choice.value for choice in self._found]
        others = [value for value in self._values if value not in found]
        self._values = [*others, *found] if chosen else others
        self._show_page(self._page)
        (self.leave if chosen else self.take).setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()
