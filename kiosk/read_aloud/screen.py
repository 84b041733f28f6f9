"""Reading aloud, how fast and how loud."""

from collections.abc import Hashable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout

from kiosk.choice_group import add_choices
from kiosk.option_button import OptionButton
from kiosk.read_aloud.sentences import speed_text, volume_text
from kiosk.read_aloud.state import ReadAloudState
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText

ALOUD = {
    False: translate("kiosk.aloud", "Silent"),
    True: translate("kiosk.aloud", "Read aloud"),
}
PRIVATE = {
    False: translate("kiosk.aloud", "Leave it out"),
    True: translate("kiosk.aloud", "Read it too"),
}
SPEED = (translate("kiosk.aloud", "Slower"), translate("kiosk.aloud", "Faster"))
VOLUME = (translate("kiosk.aloud", "Quieter"), translate("kiosk.aloud", "Louder"))
UNHEARD = translate("kiosk.aloud", "This kiosk cannot read aloud at the moment. Please touch “Ask for help”.")


class ReadAloudScreen(KioskPage):
    """Signals: `aloud`, `private_too`, `speed` and `volume` (steps up), `done`."""

    aloud = Signal(bool)
    private_too = Signal(bool)
    speed = Signal(int)
    volume = Signal(int)
    done = Signal()

    def outline(self, state: ReadAloudState) -> Hashable:
        """Return what decides which widgets there are."""
        return state.listening.aloud

    def shares(self, state: ReadAloudState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the levels are at the side."""
        return (11, 9)

    def build(self, state: ReadAloudState, translator: Translator) -> None:
        """Make the answers, and the levels while pages are read aloud."""
        text = translator.text
        self.title(
            text(translate("kiosk.aloud", "Would you like to hear the pages?")),
            text(translate("kiosk.aloud", "A voice reads everything that stands here. It ends when you leave.")),
        )
        title = translate("kiosk.aloud", "Read the pages aloud")
        self.alouds = add_choices(self, translator, title, ALOUD, self.aloud, self.body)
        self.privates: dict[object, OptionButton] = {}
        self.levels: list[PlainText] = []
        if state.listening.aloud:
            title = translate("kiosk.aloud", "What is private, such as your words and codes")
            self.privates = add_choices(self, translator, title, PRIVATE, self.private_too, self.body)
            self.levels = [
                self._level(translator, buttons, changed)
                for buttons, changed in ((SPEED, self.speed), (VOLUME, self.volume))
            ]
        self.body.addStretch(1)
        done = ActionButton(
            self.appearance,
            text(translate("kiosk.access", "Continue")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        done.activated.connect(self.done)
        self.foot.addWidget(done)

    def fill(self, state: ReadAloudState, translator: Translator) -> None:
        """Mark what is chosen, and say how far the levels are."""
        listening = state.listening
        for chosen, choices in ((listening.aloud, self.alouds), (listening.private_too, self.privates)):
            for key, choice in choices.items():
                choice.mark(key == chosen)
        for line, words in zip(self.levels, (speed_text, volume_text), strict=False):
            line.setText(translator.text(words(listening.levels)))
        self.say(UNHEARD if listening.unheard else None)

    def _level(self, translator: Translator, buttons: tuple[Text, Text], changed: SignalInstance) -> PlainText:
        """Add a line that says how far a level is, with the buttons for one step less and one step more."""
        line = PlainText(self.appearance, "", TextRole.TITLE)
        row = QHBoxLayout()
        row.setSpacing(self.appearance.metrics.gap)
        for words, steps in zip(buttons, (-1, 1), strict=True):
            button = ActionButton(self.appearance, translator.text(words), main=True)
            button.activated.connect(lambda steps=steps: changed.emit(steps))
            row.addWidget(button, 1)
        self.side.addWidget(line)
        self.side.addLayout(row)
        return line
