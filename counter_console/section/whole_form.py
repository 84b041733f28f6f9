"""A form that is saved as a whole, with its buttons: what is typed stays until it is saved or discarded."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.section.connection import Connection
from shared.platform.forms.model import Answers, Form
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.layouts import row


class WholeForm(QWidget):
    """`given` carries the checked answers of the whole form."""

    given = Signal(object)

    def __init__(self, form: Form, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._blocked = False
        self._answers: Answers = {}
        self._record: object = None
        self.form = FormView(form, appearance, translator, whole=True)
        self.form.edited.connect(self._edited)
        self.save, self.discard = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.activated.connect(self._give)
        self.discard.activated.connect(self._discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        column.addWidget(self.form)
        column.addLayout(row(self.save, self.discard, None, spacing=appearance.metrics.unit))

    def show_record(self, record: object, answers: Answers, translator: Translator, connection: Connection) -> None:
        """Show the answers of a record, known by its key; what is typed stays while the record is the same."""
        self._blocked = bool(connection.blocked_reason)
        self.save.setText(translator.text(translate("console.records", "Save")))
        self.discard.setText(translator.text(translate("console.records", "Discard what is typed")))
        if record != self._record or not self._answers:
            self._record = record
            self.form.start(answers)
        elif answers != self._answers:
            self.form.show_answers(answers)
        self._answers = answers
        self._edited()

    def _edited(self, *_changed: Any) -> None:
        changed = self.form.is_changed()
        self.save.setEnabled(changed and not self._blocked)
        self.discard.setEnabled(changed)

    def _give(self) -> None:
        checked = self.form.check()
        if not checked.problems:
            self.given.emit(checked.answers)

    def _discard(self) -> None:
        self.form.start(self._answers)
        self._edited()
        next(iter(self.form.rows.values())).input.setFocus()
