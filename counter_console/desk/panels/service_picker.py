"""Chooses a service: by digit while there are few, by a few typed letters when there are many."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.desk.state import AnswerOption
from counter_console.widgets.choice_list import DIGITS, ChoiceList
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.inputs import TextInput


class ServicePicker(QWidget):
    """A list of services with a search line above it once there are more than nine."""

    chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = TextInput(appearance)
        self.list = ChoiceList(appearance, columns=2)
        self.list.chosen.connect(self.chosen)
        self.list.confirmed.connect(self.confirmed)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.search.returnPressed.connect(self.list.focus_first)
        self._services: Sequence[AnswerOption] = ()
        self._translator: Translator | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit)
        column.addWidget(self.search)
        column.addWidget(self.list)

    @property
    def key(self) -> str:
        """The chosen service's id, "" for none."""
        return self.list.key

    def show_services(self, services: Sequence[AnswerOption], translator: Translator, key: str | None = None) -> None:
        """Show these services; `key` chooses one, None keeps what is chosen and typed."""
        self._services, self._translator = services, translator
        name = translator.text(translate("console.desk", "Find a service"))
        self.search.setPlaceholderText(name)
        self.search.setAccessibleName(name)
        self.search.setVisible(len(services) > len(DIGITS))
        if key is not None:
            self.search.clear()
        self._show(key)

    def first_field(self) -> None:
        """Begin with the search line where there is one."""
        if self.search.isVisible():
            self.search.setFocus()
        else:
            self.list.focus_first()

    def _filter(self) -> None:
        self._show(None)
        self.chosen.emit(self.key)

    def _show(self, key: str | None) -> None:
        if self._translator is None:
            return
        wanted = self.search.text().casefold().split()
        translator = self._translator
        found = [
            service
            for service in self._services
            if all(part in translator.text(service.label).casefold() for part in wanted)
        ]
        self.list.show_choices(found, translator, key)
