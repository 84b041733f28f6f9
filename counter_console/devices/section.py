"""Puts the manager's section about the devices together, with the strip that tells of troubles in other sections."""

from PySide6.QtCore import QObject, Signal

from counter_console.devices.presenter import DevicesPresenter
from counter_console.devices.screen import DevicesScreen
from counter_console.devices.state import DevicesState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.panels import MessageBar, MessageKind


class DevicesSection(QObject):
    """The section of one manager: page, strip, and how many troubles the side bar shows.

    `opened` asks to open the page, `counted` tells that the number of troubles has changed.
    """

    opened = Signal()
    counted = Signal()

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, appearance: Appearance, translator: Translator
    ) -> None:
        super().__init__()
        self._translator = translator
        self.troubles = 0
        self.presenter = DevicesPresenter(branch, runner, actor, self._show)
        self.strip = MessageBar(appearance)
        self.strip.action.connect(self.opened)
        self.screen = DevicesScreen(appearance, translator)
        self.screen.remove_wanted.connect(self.presenter.ask_remove)
        self.screen.remove_answered.connect(self.presenter.answer_remove)
        self.screen.message_closed.connect(self.presenter.close_message)
        self.screen.looked.connect(self.presenter.seen)

    def set_translator(self, translator: Translator) -> None:
        """Speak another language."""
        self._translator = translator
        self.screen.set_translator(translator)
        self._show_strip(self.presenter.state)

    def _show(self, state: DevicesState) -> None:
        self.screen.show_state(state)
        self._show_strip(state)
        if state.troubles != self.troubles:
            self.troubles = state.troubles
            self.counted.emit()

    def _show_strip(self, state: DevicesState) -> None:
        """Tell the first trouble in words and the others by their number; calm, and gone once it was looked at."""
        if not state.alerts:
            self.strip.clear()
            return
        text = self._translator.text
        words = text(state.alerts[0].text)
        if len(state.alerts) > 1:
            words += " " + text(translate("console.devices", "%n more things need somebody.", n=len(state.alerts) - 1))
        if words != self.strip.text():
            self.strip.show_message(words, MessageKind.CAUTION, text(translate("console.devices", "Show devices")))
