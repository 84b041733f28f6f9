"""The steps of a service, one below the other with arrows; a long list is read page by page."""

from collections.abc import Hashable

from PySide6.QtCore import Signal

from kiosk.steps.state import StepsState
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.quality.charters.rules.texts import map_step
from shared.service_card.procedure_map import MapStep, ProcedureMap
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel


class StepsScreen(KioskPage):
    """Signal: `done`."""

    done = Signal()

    def outline(self, state: StepsState) -> Hashable:
        """Return what decides which widgets there are: everything, for steps are only read."""
        return state

    def shares(self, state: StepsState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the sum is at the side."""
        return (13, 7)

    def build(self, state: StepsState, translator: Translator) -> None:
        """Make a card for each step, the sum and the way back."""
        text = translator.text
        self.title(text(translate("kiosk.steps", "Step by step")), text(state.service))
        steps = ProcedureMap(self.appearance, upright=True)
        steps.show_steps([MapStep(*map_step(at, step, text)) for at, step in enumerate(state.steps, 1)])
        self.body.addWidget(steps)
        self.body.addStretch(1)
        panel = Panel(self.appearance, soft=True)
        panel.add(PlainText(self.appearance, text(translate("charters", "Altogether")), TextRole.CAPTION))
        panel.add(PlainText(self.appearance, text(state.altogether), TextRole.BODY, bold=True))
        self.side.addWidget(panel)
        if self.side is not self.body:
            self.side.addStretch(1)
        done = ActionButton(
            self.appearance,
            text(translate("kiosk.steps", "Back to the service")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        done.activated.connect(self.done)
        self.foot.addWidget(done)
