"""The day summary as a page: head with the day and its files, tiles, charts, tables."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from counter_console.section.export_buttons import ExportButtons
from counter_console.section.page import PageTexts, QuestionTexts, SectionPage
from counter_console.summary.block_grid import BlockGrid
from counter_console.summary.close_text import close_text, close_title, force_text, reopen_text
from counter_console.summary.day_notes import DayNotes
from counter_console.summary.headline import Headline
from counter_console.summary.signed_in import SignedInPanel
from counter_console.summary.state import CloseQuestion, SignedInLine, SummaryState
from counter_console.widgets.picker_box import PickerBox
from shared.platform.i18n.text import Day, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Cards, Report
from shared.service_desk.cases.model.lists import StuckReason
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import MessageKind

REREAD_MS = 15_000
DAYS_UNITS = 30
BACK_KEY, NEXT_KEY = "Alt+Left", "Alt+Right"
TEXTS = PageTexts(
    translate("console.summary", "Reading the day"),
    translate("console.summary", "The figures stay as they were then."),
    translate("console.summary", "No tickets on this day"),
    translate("console.summary", "Choose another day above."),
)


class SummaryScreen(SectionPage[SummaryState]):
    """The page. `day_chosen` carries a date, `exported` a form and a path, the others say what the manager wants."""

    day_chosen = Signal(object)
    exported = Signal(object, object)
    close_wanted = Signal()
    close_answered = Signal(bool)
    reopen_wanted = Signal()
    reopen_answered = Signal(bool)
    sign_out_answered = Signal(bool)
    ticked = Signal()
    MESSAGE_SECONDS = 0

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CALENDAR)
        self._shown: Report | None = None
        self.earlier = ActionButton(appearance, "", icon=Icon.BACK, key=BACK_KEY)
        self.later = ActionButton(appearance, "", icon=Icon.NEXT, key=NEXT_KEY)
        self.days = PickerBox(appearance)
        self.days.setMinimumWidth(appearance.metrics.unit * DAYS_UNITS)
        self.exports = ExportButtons(appearance, folder, self._file_name)
        self.close_day = ActionButton(appearance, "", key="F12")
        self.close_day.filters_double_tap = False
        self.reopen_day = ActionButton(appearance, "")
        self.reopen_day.filters_double_tap = False
        self.stuck = PlainText(appearance, tone=Tone.CAUTION)
        self.headline = Headline(appearance)
        self.notes = DayNotes(appearance)
        self.signed_in = SignedInPanel(appearance)
        self._blocks = BlockGrid(appearance)
        self._build()
        self._connect()
        self._timer = QTimer(self)
        self._timer.setInterval(REREAD_MS)
        self._timer.timeout.connect(self.ticked)

    # ------------------------------------------------------------------------------------------------ what is shown
    def _show_content(self, state: SummaryState) -> None:
        text = self._translator.text
        report = state.report
        title = report.title if report else Day(state.day, year=True) if state.day else ""
        self._show_head(title, report.subtitle if report else "", loading=report is None, empty=state.empty)
        self._name_buttons()
        self._show_days(state)
        busy = state.connection.busy or state.exporting
        self.exports.show_texts(self._translator, enabled=report is not None and not state.empty and not busy)
        self.close_day.setVisible(state.can_close)
        blocked = text(state.connection.blocked_reason)
        self.reopen_day.setVisible(state.can_reopen)
        for button in (self.close_day, self.reopen_day):
            button.setEnabled(report is not None and not busy and not blocked)
            button.setAccessibleDescription(blocked)
            button.setToolTip(blocked)
        self.stuck.setText(text(_stuck_text(state.stuck)))
        self.stuck.setVisible(report is not None and bool(state.stuck))
        self.headline.setVisible(report is not None and not state.empty)
        self._blocks.setVisible(report is not None and not state.empty)
        if report is not None and not state.empty and report is not self._shown:
            self._shown = report
            self._show_report(report)
        self.notes.show_state(state, self._translator)
        self.signed_in.show_lines(state.signed_in, self._translator, blocked)
        self._show_question(state.question or state.forcing or state.reopening)

    def set_translator(self, translator: Translator) -> None:
        """Change the language; the drawings are made again."""
        self._shown = None
        super().set_translator(translator)

    def set_appearance(self, appearance: Appearance) -> None:
        """Change colours and sizes; the drawings are made again."""
        super().set_appearance(appearance)
        self.days.setMinimumWidth(appearance.metrics.unit * DAYS_UNITS)
        if self._shown is not None:
            QTimer.singleShot(0, self, lambda: self._show_report(self._shown) if self._shown else None)

    def showEvent(self, event: object) -> None:
        """Follow the day while it is seen."""
        self._timer.start()
        self.ticked.emit()

    def hideEvent(self, event: object) -> None:
        """Rest while it is not."""
        self._timer.stop()

    # ------------------------------------------------------------------------------------------------- how it is made
    def _build(self) -> None:
        # As tall as each other, whatever the lines of the title need.
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.appearance.metrics.unit)
        for widget in (self.earlier, self.days, self.later, self.exports, self.close_day, self.reopen_day):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            row.addWidget(widget)
        self.add_to_head(controls)
        self.add(self.stuck, self.headline, self.notes, self.signed_in, self._blocks)

    def _connect(self) -> None:
        self.earlier.activated.connect(lambda: self._go(self._state.earlier if self._state else None))
        self.later.activated.connect(lambda: self._go(self._state.later if self._state else None))
        self.days.activated.connect(lambda _index: self._go(date.fromisoformat(self.days.currentData())))
        self.exports.chosen.connect(self.exported)
        self.close_day.activated.connect(self.close_wanted)
        self.reopen_day.activated.connect(self.reopen_wanted)
        self._blocks.copied.connect(self._report_copied)

    def _name_buttons(self) -> None:
        text = self._translator.text
        # The key's arrow points where the button's arrow points.
        keys = (BACK_KEY, NEXT_KEY) if not self._translator.right_to_left else (NEXT_KEY, BACK_KEY)
        self.earlier.set_key(keys[0])
        self.later.set_key(keys[1])
        self.earlier.setAccessibleName(text(translate("console.summary", "Previous day")))
        self.later.setAccessibleName(text(translate("console.summary", "Next day")))
        self.days.setAccessibleName(text(translate("console.summary", "Day")))
        self.close_day.setText(text(translate("console.summary", "Close the day")))
        self.reopen_day.setText(text(translate("console.summary", "Open the day again")))

    def _show_days(self, state: SummaryState) -> None:
        self.days.clear()
        for choice in state.days:
            words = self._translator.day(choice.day, year=False)
            self.days.addItem(words, choice.day.isoformat())
        self.days.follow_script()
        self.days.setCurrentIndex(max(0, self.days.findData(state.day.isoformat() if state.day else "")))
        self.earlier.setEnabled(state.earlier is not None)
        self.later.setEnabled(state.later is not None)

    def _show_report(self, report: Report) -> None:
        for block in report.blocks:
            if isinstance(block, Cards):
                self.headline.show_cards(block, self._translator)
        self._blocks.show_report(report, self._translator)

    # ----------------------------------------------------------------------------------------------- messages, files
    def _report_copied(self) -> None:
        copied = self._text(translate("console.summary", "Copied. Paste it into a table or a letter."))
        self.messages.show_message(copied, MessageKind.GOOD, seconds=4)

    def _show_question(self, asked: CloseQuestion | SignedInLine | bool) -> None:
        if asked is False:
            if self._ask(None, self.close_answered.emit):
                (self.close_day if self.close_day.isVisible() else self.days).setFocus()
        elif asked is True:
            texts = QuestionTexts(
                translate("console.summary", "Open the day again?"),
                reopen_text(self._translator),
                translate("console.summary", "Open the day again"),
                translate("console.summary", "Leave it closed"),
            )
            self._ask(texts, self.reopen_answered.emit)
        elif isinstance(asked, CloseQuestion):
            texts = QuestionTexts(
                close_title(asked),
                close_text(asked, self._translator, note_unsaved=self.notes.unsaved),
                translate("console.summary", "Close the day"),
                translate("console.summary", "Leave it open"),
            )
            self._ask(texts, self.close_answered.emit)
        else:
            texts = QuestionTexts(
                translate("console.summary", "Sign out {name}?", name=asked.name),
                force_text(asked, self._translator),
                translate("console.summary", "Sign out"),
                translate("console.summary", "Leave signed in"),
            )
            self._ask(texts, self.sign_out_answered.emit)

    def _go(self, day: date | None) -> None:
        if day is not None:
            self.day_chosen.emit(day)

    def _file_name(self) -> str:
        day = None if self._state is None else self._state.day
        return "" if day is None else f"nobat-{day.isoformat()}"


def _stuck_text(stuck: Mapping[StuckReason, int]) -> Text:
    """Return how many cases do not go on by themselves, and how many of them are too late."""
    late = stuck.get(StuckReason.OVERDUE, 0) + stuck.get(StuckReason.NOT_TOLD, 0)
    total = sum(stuck.values())
    return translate("console.summary", "%n cases are stuck, overdue: {late}", n=total, late=late)
