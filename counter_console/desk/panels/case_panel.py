"""What does the visitor ask for, that is answered later? Registers a case for the ticket at the counter."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.desk.answers import Answer, NewCase
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.state import OpenPanel
from counter_console.desk.verbs import DeskVerb
from counter_console.records.case_forms import new_case
from counter_console.records.case_given_files import NONE_REFUSED
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model import Channel
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.widgets.layouts import tab_as_seen

#: The ticket, and how many cases were saved for it before.
_Draft = tuple[UUID | None, int]


class CasePanel(QuestionPanel):
    """The form of a new case. Each ticket has its own, so what was typed stays when the clerk goes back, calls
    somebody else and comes back to this visitor; only a saved case begins afresh.
    """

    verb = DeskVerb.REGISTER_CASE
    confirm_text = translate("console.cases", "Register a case")

    def fields(self, appearance: Appearance) -> None:
        """Add the place of the form."""
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._drafts: dict[_Draft, FormView] = {}
        self._shown: _Draft = (None, 0)
        self._translator: Translator | None = None
        self._refused = NONE_REFUSED
        self.add(self._place)

    @property
    def form(self) -> FormView:
        """The form that is shown."""
        return self._drafts[self._shown]

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show the form of this ticket as it was left."""
        self._shown = (panel.ticket_id, panel.draft)
        form = new_case(panel.kinds, panel.people)
        if self._shown not in self._drafts:
            self._begin(panel, translator)
        for key, view in self._drafts.items():
            view.setVisible(key == self._shown)
        if form.asks_like(self.form.form):
            self.form.offer(form)
        elif not self.form.is_changed():
            self._begin(panel, translator)
        if translator is not self._translator:
            self._translator = translator
            for view in self._drafts.values():
                view.set_translator(translator)
        self.form.show_scan_folder(panel.scan_folder)
        self.form.show_only(self.form.rows.keys() - {"for_visitor"})
        if panel.refused.problems and panel.refused is not self._refused:
            self.form.show_problems({(key,): text for key, text in panel.refused.problems.items()})
        self._refused = panel.refused

    def _begin(self, panel: OpenPanel, translator: Translator) -> None:
        """Begin a form, and drop those that were saved and those in which nothing was typed."""
        for key, view in list(self._drafts.items()):
            if key[0] == panel.ticket_id or not view.is_changed():
                del self._drafts[key]
                view.deleteLater()
        view = self._drafts[self._shown] = FormView(
            new_case(panel.kinds, panel.people), self.appearance, translator, whole=True
        )
        channel = Channel.PHONE if panel.ticket_id is None else Channel.COUNTER
        view.start({"language": panel.chosen, "channel": channel})
        self._column.addWidget(view)
        tab_as_seen(view)

    def result(self) -> Answer | None:
        """Return the case, also an incomplete one: the form itself says what is missing."""
        return NewCase(self._shown[0], self.form.answers())

    def _confirm(self) -> None:
        if self.isVisible() and not self._blocked:
            checked = self.form.check()
            if not checked.problems:
                self.answered.emit(NewCase(self._shown[0], checked.answers))

    def first_field(self) -> None:
        """Begin with the kind of case."""
        self.form.go_to(())
