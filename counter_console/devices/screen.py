"""The section about the devices as a page: how many work, the housekeeping, every device."""

from PySide6.QtCore import Signal

from counter_console.devices.rows import Rows
from counter_console.devices.state import DevicesState
from counter_console.section.page import PageTexts, QuestionTexts, SectionPage
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon

TEXTS = PageTexts(
    translate("console.devices", "Reading the devices"),
    translate("console.devices", "What stands here is as it was then."),
    translate("console.devices", "No device has told about itself yet"),
    translate("console.devices", "A kiosk, console or board appears here when it is started."),
)


class DevicesScreen(SectionPage[DevicesState]):
    """The page. `remove_wanted` carries a device's place in the list, `remove_answered` the answer to the question.

    `viewed` says whether the manager sees the page now.
    """

    remove_wanted = Signal(int)
    remove_answered = Signal(bool)
    viewed = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.SCREEN)
        self.house = Rows(appearance)
        self.devices = Rows(appearance)
        self.devices.wanted.connect(self.remove_wanted)
        self.add(self.devices, self.house)

    def _show_content(self, state: DevicesState) -> None:
        subtitle = _summary(state) if state.loaded else ""
        empty = state.loaded and not state.devices
        self._show_head(translate("console.devices", "Devices"), subtitle, loading=not state.loaded, empty=empty)
        self.devices.set_heading(self._text(translate("console.devices", "Devices of the branch")))
        self.devices.show_devices(state.devices, self._translator, self._text(state.connection.blocked_reason))
        self.devices.setVisible(bool(state.devices))
        self.house.set_heading(self._text(translate("console.devices", "Housekeeping")))
        self.house.show_duties(state.house, self._translator)
        self.house.setVisible(state.loaded)
        self._ask(_question(state.removing.name) if state.removing else None, self.remove_answered.emit)

    def showEvent(self, event: object) -> None:
        """Report that the page is seen; the keyboard scrolls, and removes nothing before somebody goes there."""
        self._scroll.setFocus()
        self.viewed.emit(True)

    def hideEvent(self, event: object) -> None:
        """Report that the page is left."""
        self.viewed.emit(False)


def _question(name: str) -> QuestionTexts:
    return QuestionTexts(
        translate("console.devices", "Remove {name} from the list?", name=name),
        translate(
            "console.devices", "For a device that was taken away. If it is started again, it comes back by itself."
        ),
        translate("console.devices", "Remove from the list"),
        translate("console.devices", "Keep it on the list"),
    )


def _summary(state: DevicesState) -> Text:
    if state.troubles:
        return translate("console.devices", "%n things need somebody", n=state.troubles)
    return translate("console.devices", "All is well")
