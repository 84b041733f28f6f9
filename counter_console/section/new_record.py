"""The form for a new record of a register: a button in the head opens it, above the list."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from counter_console.section.connection import Connection
from counter_console.section.keyed_form import KeyedForm
from shared.platform.forms.model import Answers, Form
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.layouts import row, show_whole_in_area, tab_as_seen
from shared.ui.widgets.panels import Panel


class NewRecord(KeyedForm):
    """Hidden until `opener` is pressed. `given` carries the checked answers; the page closes it when they are saved.

    `name` says what is added, on both buttons. `opened` carries the form.
    """

    given = Signal(object)
    opened = Signal(object)

    def __init__(self, form: Form, name: Text, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator)
        self._name = name
        self._declared = form
        self._form: FormView | None = None
        self._saved = 0
        self._defaults: Answers = {}
        #: What is in the form before anything is typed; and whether what was typed is there when it is opened again.
        self._begun: dict[str, Any] = {}
        self._kept = False
        self.opener = ActionButton(appearance, "", icon=Icon.PLUS)
        self.opener.activated.connect(lambda: self.show_form(True))
        self.save, self.cancel = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.activated.connect(self._give)
        self.cancel.activated.connect(lambda: self.show_form(False))
        self._panel = Panel(appearance)
        self._place = QVBoxLayout()
        self._panel.add(self._place)
        self._panel.add(row(self.save, self.cancel, None, spacing=appearance.metrics.unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        self.hide()

    @property
    def form(self) -> FormView:
        """The form, made when it is first needed: most pages are opened without adding anything."""
        if self._form is None:
            self._form = FormView(self._declared, self._appearance, self._translator)
            self._place.addWidget(self._form)
            tab_as_seen(self._form)
        return self._form

    def offer(self, form: Form) -> None:
        """Take over a form: other choices at once, other questions only while nobody fills it in."""
        self._declared = form
        if self._form is None:
            return
        if form.asks_like(self._form.form):
            self._form.offer(form)
        elif self.isHidden() and not self._kept:
            self._drop()

    def _drop(self) -> None:
        """Make the form again when it is next needed."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def set_translator(self, translator: Translator) -> None:
        """Change the language of the form."""
        self._translator = translator
        if self._form is not None:
            self._form.set_translator(translator)

    def show_texts(self, translator: Translator, connection: Connection, saved: int, **defaults: Any) -> None:
        """Show texts and whether records can be saved; close the form when `saved`, the number of new records, grew.

        `defaults` are the answers that a new form begins with.
        """
        self._defaults = defaults
        name, cancel = translator.text(self._name), translator.text(translate("console.records", "Cancel"))
        for button, text in ((self.opener, name), (self.save, name), (self.cancel, cancel)):
            button.setText(text)
            button.setEnabled(not connection.blocked_reason)
        self.cancel.setEnabled(True)
        self._panel.set_heading(name)
        if saved != self._saved:
            self._saved = saved
            self.show_form(False)

    def holds_typed(self) -> bool:
        """Whether something is typed, also in a form that was closed and kept."""
        return (self._kept or not self.isHidden()) and self.is_typed()

    def is_open(self) -> bool:
        """Whether the form is open."""
        return self.isVisible()

    def is_typed(self) -> bool:
        """Whether something is typed into it."""
        return self.form.raw() != self._begun

    def leave(self, *, keep: bool) -> None:
        """Close the form; what is typed is there again when it is opened, or not."""
        self.show_form(False)
        self._kept = keep

    def show_form(self, shown: bool) -> None:
        """Open the form, with nothing typed unless something was kept, or close it."""
        self.opener.setVisible(not shown)
        self.setVisible(shown)
        kept, self._kept = self._kept, False
        if shown:
            if not kept:
                self.form.start(self._defaults)
                self._begun = self.form.raw()
            self.opened.emit(self.form)
            next(iter(self.form.rows.values())).input.go_to(())
            show_whole_in_area(self)
        else:
            self.opener.setFocus()

    def _give(self) -> None:
        checked = self.form.check()
        if not checked.problems:
            self.given.emit(checked.answers)
