"""The day summary as a page: head with the day and its files, tiles, charts, tables."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from counter_console import connection_texts
from counter_console.summary.block_grid import BlockGrid
from counter_console.summary.close_text import close_text, force_text
from counter_console.summary.day_notes import DayNotes
from counter_console.summary.headline import Headline
from counter_console.summary.signed_in import SignedInPanel
from counter_console.summary.state import CloseQuestion, ExportForm, SignedInLine, SummaryState
from counter_console.widgets.picker_box import PickerBox
from shared.platform.i18n.text import Day, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Cards, Report
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import VScroll
from shared.ui.widgets.panels import BusyLine, EmptyState, MessageBar, MessageKind
from shared.ui.widgets.question import Question

REREAD_MS = 15_000
FORM_NAMES = {ExportForm.PDF: "PDF", ExportForm.XLSX: "Excel", ExportForm.CSV: "CSV"}


class SummaryScreen(QWidget):
    """The page. `day_chosen` carries a date, `exported` a form and a path, the others say what the manager wants."""

    day_chosen = Signal(object)
    exported = Signal(object, object)
    close_wanted = Signal()
    close_answered = Signal(bool)
    sign_out_answered = Signal(bool)
    message_closed = Signal()
    ticked = Signal()

    def __init__(
        self, appearance: Appearance, translator: Translator, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.appearance = appearance
        self._translator = translator
        self._folder = folder
        self._state: SummaryState | None = None
        self._shown: Report | None = None
        self._message = -1
        self._question: Question | None = None
        self._title = PlainText(appearance, role=TextRole.DISPLAY)
        self._subtitle = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False)
        self.earlier = ActionButton(appearance, "", icon=Icon.BACK, key="Alt+Left")
        self.later = ActionButton(appearance, "", icon=Icon.ARROW, key="Alt+Right")
        self.days = PickerBox(appearance)
        self.exports = {form: ActionButton(appearance, name) for form, name in FORM_NAMES.items()}
        self.close_day = ActionButton(appearance, "", ButtonKind.PRIMARY, key="F12")
        self.close_day.filters_double_tap = False
        self.messages = MessageBar(appearance)
        self.lost = MessageBar(appearance)
        self._busy = BusyLine(appearance, "")
        self._empty = EmptyState(appearance, Icon.CALENDAR, "")
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
    def show_state(self, state: SummaryState) -> None:
        """Show a picture of the day."""
        self._state = state
        text = self._translator.text
        report = state.report
        self._title.setText(text(report.title) if report else text(Day(state.day, year=True)) if state.day else "")
        self._subtitle.setText(text(report.subtitle) if report else "")
        self._name_buttons()
        self._show_days(state)
        usable = report is not None and not state.empty and not state.busy
        for button in self.exports.values():
            button.setEnabled(usable)
        self.close_day.setVisible(not state.closed)
        blocked = text(connection_texts.blocked_reason(state.lost_since, state.unsaved))
        self.close_day.setEnabled(report is not None and not state.busy and not blocked)
        self.close_day.setAccessibleDescription(blocked)
        self.close_day.setToolTip(blocked)
        self._empty.setVisible(state.empty)
        self.headline.setVisible(report is not None and not state.empty)
        self._blocks.setVisible(report is not None and not state.empty)
        if report is None:
            self._busy.start()
        else:
            self._busy.stop()
        if report is not None and not state.empty and report is not self._shown:
            self._shown = report
            self._show_report(report)
        self._show_lost(state)
        self._show_message(state)
        self.notes.show_state(state, self._translator)
        self.signed_in.show_lines(state.signed_in, self._translator, blocked)
        self._show_question(state.question or state.forcing)

    def set_translator(self, translator: Translator) -> None:
        """Speak another language."""
        self._translator = translator
        self._shown, self._message = None, -1
        if self._state is not None:
            self.show_state(self._state)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes; the drawings are made again."""
        self.appearance = appearance
        self._space()
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
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.setSpacing(self.appearance.metrics.unit)
        head.addLayout(names, 1)
        # As tall as each other, whatever the lines of the title need.
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.appearance.metrics.unit)
        for widget in (self.earlier, self.days, self.later, *self.exports.values(), self.close_day):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            row.addWidget(widget)
        head.addWidget(controls, 0, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addLayout(head)
        for part in (
            self.lost, self.messages, self._busy, self._empty, self.headline, self.notes, self.signed_in, self._blocks,
        ):  # fmt: skip
            self._column.addWidget(part)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(VScroll(self.appearance, content))
        self._space()

    def _connect(self) -> None:
        self.earlier.activated.connect(lambda: self._go(self._state.earlier if self._state else None))
        self.later.activated.connect(lambda: self._go(self._state.later if self._state else None))
        self.days.activated.connect(lambda _index: self._go(date.fromisoformat(self.days.currentData())))
        for form, button in self.exports.items():
            button.activated.connect(lambda chosen=form: self._export(chosen))
        self.close_day.activated.connect(self.close_wanted)
        self._blocks.copied.connect(self._tell_copied)
        self.messages.action.connect(self.message_closed)

    def _space(self) -> None:
        unit = self.appearance.metrics.unit
        self._column.setContentsMargins(unit * 3, unit * 3, unit * 3, unit * 3)
        self._column.setSpacing(unit * 2)
        self.days.setMinimumWidth(unit * 30)

    def _name_buttons(self) -> None:
        text = self._translator.text
        self.earlier.setAccessibleName(text(translate("console.summary", "Earlier day")))
        self.later.setAccessibleName(text(translate("console.summary", "Later day")))
        self.days.setAccessibleName(text(translate("console.summary", "Day")))
        self.close_day.setText(text(translate("console.summary", "Close the day")))
        for form, button in self.exports.items():
            save = translate("console.summary", "Save as {form}", form=FORM_NAMES[form])
            button.setAccessibleName(text(save))
            button.setToolTip(text(save))
        self._busy.set_text(text(translate("console.summary", "Reading the day")))
        nothing = translate("console.summary", "No tickets on this day")
        hint = translate("console.summary", "Choose another day above.")
        self._empty.set_texts(text(nothing), text(hint))

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
    def _show_lost(self, state: SummaryState) -> None:
        told = list(connection_texts.banner(state.lost_since, state.no_room, state.unsaved))
        if state.lost_since is not None:
            told.insert(1, translate("console.summary", "The figures stay as they were then."))
        words = " ".join(self._translator.text(sentence) for sentence in told)
        if not words:
            self.lost.clear()
            return
        if words != self.lost.text():
            self.lost.show_message(words, MessageKind.CAUTION)

    def _show_message(self, state: SummaryState) -> None:
        message = state.message
        if message is None:
            if self._message >= 0:
                self.messages.clear()
            self._message = -1
        elif message.serial != self._message:
            self._message = message.serial
            kind = MessageKind.GOOD if message.good else MessageKind.BAD
            close = self._translator.text(translate("console.desk", "Close"))
            self.messages.show_message(self._translator.text(message.text), kind, close)

    def _tell_copied(self) -> None:
        told = self._translator.text(translate("console.summary", "Copied. Paste it into a table or a letter."))
        self.messages.show_message(told, MessageKind.GOOD, seconds=4)

    def _show_question(self, asked: CloseQuestion | SignedInLine | None) -> None:
        if asked is None:
            if self._question is not None:
                self._question.close_quietly()
                self._question.deleteLater()
                self._question = None
                (self.close_day if self.close_day.isVisible() else self.days).setFocus()
            return
        if self._question is not None:
            return
        text = self._translator.text
        if isinstance(asked, CloseQuestion):
            title = translate("console.summary", "Close the day now?")
            do, leave = translate("console.summary", "Close the day"), translate("console.summary", "Leave it open")
            explained, answered = (
                close_text(asked, self._translator, note_unsaved=self.notes.unsaved),
                self.close_answered,
            )
        else:
            title = translate("console.summary", "Sign out {name}?", name=asked.name)
            do = translate("console.summary", "Sign out")
            leave = translate("console.summary", "Leave signed in")
            explained, answered = force_text(asked, self._translator), self.sign_out_answered
        answers = [("do", text(do), ButtonKind.DANGER), ("leave", text(leave), ButtonKind.QUIET)]
        self._question = Question(self.appearance, text(title), explained, answers, self)
        self._question.answered.connect(lambda answer: answered.emit(answer == "do"))
        self._question.open()
        # What cannot be undone is never one Enter away.
        self._question.buttons["leave"].setFocus(Qt.FocusReason.PopupFocusReason)

    def _go(self, day: date | None) -> None:
        if day is not None:
            self.day_chosen.emit(day)

    def _export(self, form: ExportForm) -> None:
        if self._state is None or self._state.day is None:
            return
        save = self._translator.text(translate("console.summary", "Save as {form}", form=FORM_NAMES[form]))
        proposed = self._folder / f"nobat-{self._state.day.isoformat()}.{form.value}"
        chosen, _ = QFileDialog.getSaveFileName(self, save, str(proposed), f"{FORM_NAMES[form]} (*.{form.value})")
        if chosen:
            self.exported.emit(form, Path(chosen))
