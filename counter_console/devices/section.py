"""Makes the manager's section about the devices, with the strip that reports troubles in other sections."""

from counter_console.devices.presenter import DevicesPresenter
from counter_console.devices.screen import DevicesScreen
from counter_console.devices.state import DevicesState
from counter_console.section.section import OpenSection, SectionContext
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.widgets.panels import MessageBar, MessageKind


class DevicesSection(OpenSection):
    """The section of one manager; its number in the side bar is how many things need somebody."""

    def __init__(self, context: SectionContext) -> None:
        self._translator = context.translator
        self.screen = DevicesScreen(context.appearance, context.translator)
        self.devices = DevicesPresenter(context.branch, context.runner, context.manager, self._show)
        self._alerts = MessageBar(context.appearance)
        super().__init__(self.devices, self.screen, self._alerts)
        self._alerts.action.connect(self.wanted)
        self.screen.remove_wanted.connect(self.devices.ask_remove)
        self.screen.remove_answered.connect(self.devices.answer_remove)
        self.screen.message_closed.connect(self.devices.close_message)
        self.screen.viewed.connect(self.devices.seen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self._translator = translator
        self.screen.set_translator(translator)
        self._show_alerts(self.devices.state)

    def _show(self, state: DevicesState) -> None:
        self.screen.show_state(state)
        self._show_alerts(state)
        if state.troubles != self.count:
            self.count = state.troubles
            self.count_text = translate("console.devices", "%n things need somebody", n=self.count)
            self.counted.emit()

    def _show_alerts(self, state: DevicesState) -> None:
        """Show the first trouble and the number of the others; calm, and gone once the page was seen."""
        if not state.alerts:
            self._alerts.clear()
            return
        text = self._translator.text
        sentence = text(state.alerts[0].text)
        if len(state.alerts) > 1:
            more = translate("console.devices", "%n more things need somebody.", n=len(state.alerts) - 1)
            sentence += " " + text(more)
        if sentence != self._alerts.text():
            show = text(translate("console.devices", "Show devices"))
            self._alerts.show_message(sentence, MessageKind.CAUTION, show)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return DevicesSection(context)
