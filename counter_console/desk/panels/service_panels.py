"""The questions about a service: which one is added, where a visitor is sent, what a walk-in needs."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout

from counter_console.desk.answers import AddedService, Answer, WalkIn
from counter_console.desk.panels.question_panel import QuestionPanel
from counter_console.desk.panels.service_picker import ServicePicker
from counter_console.desk.state import AnswerOption, OpenPanel
from counter_console.desk.verbs import DeskVerb
from counter_console.widgets.choice_list import ChoiceList
from counter_console.widgets.picker import Picker
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.queue.tickets.model import Destination, Placement
from shared.ui.appearance import Appearance
from shared.ui.widgets.checklist import ChecklistRow

ANYBODY = ""
COUNTER = "counter:"
CLERK = "clerk:"


class ServicePanel(QuestionPanel):
    """A question that begins with a service."""

    def fields(self, appearance: Appearance) -> None:
        """Add the services."""
        self.services = ServicePicker(appearance)
        self.services.chosen.connect(lambda _key: self.check())
        self.services.confirmed.connect(self._confirm)
        self.add(self.services)

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show the services."""
        self.services.show_services(panel.services, translator, "" if fresh else None)

    def first_field(self) -> None:
        """Begin with the services."""
        self.services.first_field()

    def digits_list(self) -> ChoiceList | None:
        """Digits choose services."""
        return self.services.list

    def set_docked(self, docked: bool) -> None:
        """Show the services in one column when there is little room."""
        self.services.list.set_columns(1 if docked else 2)


class AddServicePanel(ServicePanel):
    """Which service is added to the ticket?"""

    verb = DeskVerb.ADD_SERVICE
    confirm_text = translate("console.desk", "Add this service")

    def result(self) -> Answer | None:
        """Return the service."""
        return AddedService(UUID(self.services.key)) if self.services.key else None


class TransferPanel(ServicePanel):
    """Where does the visitor go: a service, anybody or one counter or one clerk, where in the queue, and back again?"""

    verb = DeskVerb.TRANSFER
    confirm_text = translate("console.desk", "Transfer the visitor")

    def fields(self, appearance: Appearance) -> None:
        """Add services, who, where in the queue, and the way back."""
        super().fields(appearance)
        self.who = Picker(appearance)
        self.placement = Picker(appearance)
        self.come_back = ChecklistRow(appearance, "")
        row = QHBoxLayout()
        row.setSpacing(appearance.metrics.unit * 2)
        row.addWidget(self.who, 1)
        row.addWidget(self.placement, 1)
        self.add(row)
        self.add(self.come_back)

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show the destinations."""
        text = translator.text
        super().fill(panel, translator, fresh=fresh)
        anybody = AnswerOption(ANYBODY, translate("console.desk", "Anyone who provides it"))
        counters = [AnswerOption(COUNTER + each.key, each.label, each.hint) for each in panel.counters]
        clerks = [AnswerOption(CLERK + each.key, each.label, each.hint) for each in panel.clerks]
        who = text(translate("console.desk", "Served by"))
        self.who.show_choices(who, [anybody, *counters, *clerks], translator, ANYBODY if fresh else None)
        place = text(translate("console.desk", "Place in the queue"))
        first = panel.choices[0].key if panel.choices else ""
        self.placement.show_choices(place, panel.choices, translator, first if fresh else None)
        self.come_back.setText(text(translate("console.desk", "Then come back to me")))
        if fresh:
            self.come_back.setChecked(False)

    def result(self) -> Answer | None:
        """Return the destination."""
        if not self.services.key:
            return None
        who = self.who.key
        return Destination(
            UUID(self.services.key),
            UUID(who.removeprefix(COUNTER)) if who.startswith(COUNTER) else None,
            UUID(who.removeprefix(CLERK)) if who.startswith(CLERK) else None,
            Placement(self.placement.key),
            self.come_back.isChecked(),
        )


class WalkInPanel(ServicePanel):
    """What does the visitor without a ticket need, in which language, and with which right to wait less?"""

    verb = DeskVerb.WALK_IN
    confirm_text = translate("console.desk", "Create a ticket and call")

    def fields(self, appearance: Appearance) -> None:
        """Add services, language and priority."""
        super().fields(appearance)
        self.language = Picker(appearance)
        self.priority = Picker(appearance)
        row = QHBoxLayout()
        row.setSpacing(appearance.metrics.unit * 2)
        row.addWidget(self.language, 1)
        row.addWidget(self.priority, 1)
        self.add(row)

    def fill(self, panel: OpenPanel, translator: Translator, *, fresh: bool) -> None:
        """Show the choices."""
        super().fill(panel, translator, fresh=fresh)
        language = translator.text(translate("console.desk", "Language of the visitor"))
        priority = translator.text(translate("console.desk", "Priority"))
        self.language.show_choices(language, panel.languages, translator, panel.chosen if fresh else None)
        self.priority.show_choices(priority, panel.priorities, translator, panel.subject if fresh else None)

    def result(self) -> Answer | None:
        """Return what the ticket is made of."""
        if not self.services.key:
            return None
        return WalkIn(UUID(self.services.key), self.language.key, self.priority.key)
