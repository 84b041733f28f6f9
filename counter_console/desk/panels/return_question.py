"""Does the visitor come again, and when? The free days and, for the chosen one, its times."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.appointment_forms import AGAIN, TIME, return_form
from shared.platform.i18n.translator import Translator
from shared.service_desk.appointments.model import FreeDay
from shared.ui.appearance import Appearance
from shared.ui.forms.choices import ChoiceFieldInput
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText


class ReturnQuestion(QWidget):
    """Two questions below each other, each in the whole width; the second one appears with the first answer."""

    edited = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._free: Sequence[FreeDay] = ()
        self._zone = "UTC"
        self._translator: Translator | None = None
        days, times = return_form((), None, self._zone).fields
        self.days, self.times = ChoiceFieldInput(appearance, days), ChoiceFieldInput(appearance, times)
        self.days.edited.connect(self._day_chosen)
        self.times.edited.connect(self.edited)
        self._again, self._at = (PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET) for _ in range(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit // 2)
        for part in (self._again, self.days, self._at, self.times):
            column.addWidget(part)

    @property
    def day(self) -> date | None:
        """The chosen day; None: the visitor need not come again."""
        return self.days.raw() or None

    @property
    def slot(self) -> datetime | None:
        """The chosen time."""
        return self.times.raw() or None

    def show_free(self, free: Sequence[FreeDay], zone: str, translator: Translator, *, fresh: bool) -> None:
        """Offer these days; with `fresh` nothing is chosen."""
        changed = (free, zone, translator) != (self._free, self._zone, self._translator)
        self._free, self._zone, self._translator = free, zone, translator
        if fresh:
            self.days.show_answer("", translator)
        if fresh or changed:
            self._offer()

    def choose(self, day: date, slot: datetime | None = None) -> None:
        """Choose as if the chips had been touched."""
        assert self._translator is not None
        self.days.show_answer(day, self._translator)
        self._day_chosen()
        if slot is not None:
            self.times.show_answer(slot, self._translator)
            self.edited.emit()

    def _day_chosen(self) -> None:
        self._offer()
        self.edited.emit()

    def _offer(self) -> None:
        assert self._translator is not None
        text = self._translator.text
        days, times = return_form(self._free, self.day, self._zone).fields
        self.days.offer(days.choices)
        self.times.offer(times.choices)
        for label, words, chips in ((self._again, AGAIN, self.days), (self._at, TIME, self.times)):
            label.setText(text(words))
            chips.describe(text(words), "", self._translator)
        for part in (self._at, self.times):
            part.setVisible(bool(times.choices))
