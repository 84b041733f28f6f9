"""A form that is saved as a whole, with its buttons: what is typed stays until it is saved or discarded."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from counter_console.section.connection import Connection
from counter_console.section.keyed_form import KeyedForm
from counter_console.section.two_versions import TwoVersions
from shared.platform.forms.model import Answers, Form
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.layouts import FlowLayout


class WholeForm(KeyedForm):
    """`given` carries the checked answers of the whole form. More buttons of a page go into `buttons`.

    If somebody else saves other answers while something is typed, both versions are shown above the form.
    """

    given = Signal(object)

    def __init__(self, form: Form, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator)
        self._blocked = False
        self._answers: Answers = {}
        #: The answers that the person had seen before typing, and those last sent to be saved.
        self._seen: Answers = {}
        self._given: Answers | None = None
        self._record: object = None
        self.form = FormView(form, appearance, translator, whole=True)
        self.form.edited.connect(self._edited)
        self.versions = TwoVersions(appearance)
        self.versions.kept.connect(self._give)
        self.versions.taken.connect(self._discard)
        self.save, self.discard = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.activated.connect(self._give)
        self.discard.activated.connect(self._discard)
        self.buttons = FlowLayout(appearance.metrics.unit)
        self.buttons.addWidget(self.save)
        self.buttons.addWidget(self.discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        column.addWidget(self.versions)
        column.addWidget(self.form)
        column.addLayout(self.buttons)

    def show_record(self, record: object, answers: Answers, translator: Translator, connection: Connection) -> None:
        """Show the answers of a record, known by its key; what is typed stays while the record is the same."""
        self._translator = translator
        self._blocked = bool(connection.blocked_reason)
        self.save.setText(translator.text(translate("console.records", "Save")))
        self.discard.setText(translator.text(translate("console.records", "Discard what is typed")))
        if record != self._record or not self._answers:
            self._record, self._given = record, None
            self.form.start(answers)
        elif answers != self._answers:
            self.form.show_answers(answers)
        self._answers = answers
        if self._given is not None and all(answers.get(key) == answer for key, answer in self._given.items()):
            self._seen = answers  # saved; what has been typed since then is about these answers
        self._edited()

    def focus_choice(self) -> None:
        """Move the keyboard to what saves."""
        button = self.save if self.versions.isHidden() else self.versions.mine
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, *_changed: Any) -> None:
        changed, free = self.form.is_changed(), not self._blocked
        if not changed:
            self._seen = self._answers
        changes = tuple(self.form.changes()) if self._seen != self._answers else ()
        had_keyboard, was_enabled = self.save.hasFocus(), self.save.isEnabled()
        self.versions.show_versions(changes, self._translator, free=free)
        self.save.setEnabled(changed and free)
        self.discard.setEnabled(changed)
        for button in (self.save, self.discard):
            button.setVisible(not changes)
        if had_keyboard and changes:
            self.focus_choice()
        elif had_keyboard and was_enabled and not self.save.isEnabled():
            # Qt would go on to the next button, and a second Enter would move the entry.
            next(iter(self.form.rows.values())).input.go_to(())

    def _give(self) -> None:
        checked = self.form.check()
        if not checked.problems:
            self._given = checked.answers
            self.given.emit(checked.answers)

    def _discard(self) -> None:
        self.form.start(self._answers)
        self._edited()
        next(iter(self.form.rows.values())).input.go_to(())
