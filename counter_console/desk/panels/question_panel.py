"""What every question of the desk has: its title, a place for the answer, one button to confirm and one to go back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.desk.answers import Answer
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import VERBS, DeskVerb
from counter_console.widgets.choice_list import ChoiceList
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel


class QuestionPanel(Panel):
    """The base of a question; a question shows its own fields and says which answer they make.

    `answered` carries the answer, `closed` is sent when the clerk goes back. What was typed stays while the panel
    stays: only a new opening (another `serial`) begins afresh. The verb's own key confirms, Enter over a chosen answer
    too, Escape goes back, digits choose in the list that `digits_list` names.
    """

    answered = Signal(object)
    closed = Signal()

    confirm_text: Text
    verb: DeskVerb

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._serial = -1
        self._state: OpenPanel | None = None
        self._blocked = ""
        self._title = PlainText(appearance, role=TextRole.TITLE)
        self.add(self._title)
        self.fields(appearance)
        # The key that opened the question also confirms it: a practised hand presses it twice.
        self.confirm = ActionButton(appearance, "", ButtonKind.PRIMARY, key=VERBS[self.verb].key)
        self.back = ActionButton(appearance, "", key="Esc")
        self.confirm.filters_double_tap = False
        # Escape, the same question again, Escape: each is meant.
        self.back.filters_double_tap = False
        self.confirm.activated.connect(self._confirm)
        self.back.activated.connect(self.closed)
        foot = QHBoxLayout()
        foot.setSpacing(appearance.metrics.unit)
        foot.addWidget(self.confirm, 2)
        foot.addWidget(self.back, 1)
        self.add(foot)

    # what a question decides for itself

    def fields(self, appearance: Appearance) -> None:
        """Add the fields."""
        raise NotImplementedError

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show texts and choices; set the values only when the panel was opened afresh."""
        raise NotImplementedError

    def result(self) -> Answer | None:
        """Return the answer that the fields make, or None while something is missing."""
        raise NotImplementedError

    def first_field(self) -> None:
        """Give the keyboard to the field that is filled first."""
        raise NotImplementedError

    def digits_list(self) -> ChoiceList | None:
        """Return the list whose choices the digits choose."""
        return None

    def set_docked(self, docked: bool) -> None:
        """Arrange the fields for the narrow column; most need no change."""

    # what is the same for all

    def show_panel(self, panel: OpenPanel, translator: Translator, blocked: str = "", *, sent: bool = False) -> None:
        """Show an open question; `blocked` says why the answer cannot be sent now ("": it can).

        What was `sent` and is not saved yet stays as it is: whatever were changed now would be lost when it is saved.
        """
        fresh = panel.serial != self._serial
        self._blocked = blocked
        self._serial, self._state = panel.serial, panel
        self._title.setText(translator.text(panel.title))
        self.setAccessibleName(self._title.text())
        self.confirm.setText(translator.text(self.confirm_text))
        self.back.setText(translator.text(translate("console.desk", "Go back")))
        self.fill(panel, translator, fresh=fresh)
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child not in (self.confirm, self.back):
                child.setEnabled(not sent)
        self.check()

    def check(self) -> None:
        """Offer the confirming button only when the answer is complete."""
        self.confirm.setEnabled(self._state is not None and not self._blocked and self.result() is not None)
        self.confirm.setAccessibleDescription(self._blocked)
        self.confirm.setToolTip(self._blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits for the list of choices."""
        choices, text = self.digits_list(), event.text()
        if choices is not None and len(text) == 1 and text.isdecimal() and choices.choose_digit(int(text)):
            self.check()
            return
        super().keyPressEvent(event)

    def _confirm(self) -> None:
        answer = self.result() if self._state is not None and self.isVisible() else None
        if answer is not None and not self._blocked:
            self.answered.emit(answer)
