"""The notes of the day: what managers wrote about it, and the place where they write."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.summary.block_grid import NOTES
from counter_console.summary.state import SummaryState
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Notes, Report
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.inputs import TextArea
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel


class DayNotes(Panel):
    """The panel. `written` carries a text to save; what is typed stays with its day until it has been saved."""

    written = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._day: date | None = None
        self._saved = 0
        self._busy = False
        self._drafts: dict[date, str] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(appearance.metrics.unit)
        self.write = ActionButton(appearance, "", ButtonKind.QUIET, Icon.LIST, key="Ctrl+E")
        self.write.filters_double_tap = False
        self._hint = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.field = TextArea(appearance)
        self.save = ActionButton(appearance, "", ButtonKind.PRIMARY)
        # The same text is written only once anyway; a corrected note is sent again at once.
        self.save.filters_double_tap = False
        self.later = ActionButton(appearance, "")
        self.later.filters_double_tap = False
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(appearance.metrics.unit)
        form.addWidget(self._hint)
        form.addWidget(self.field)
        buttons = QHBoxLayout()
        buttons.setSpacing(appearance.metrics.unit)
        buttons.addWidget(self.save)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        form.addLayout(buttons)
        row = QHBoxLayout()
        row.addWidget(self.write)
        row.addStretch(1)
        self.add(self._lines)
        self.add(row)
        self.add(self._form)
        self._form.hide()
        self.write.activated.connect(self._open)
        self.later.activated.connect(self._shut)
        self.save.activated.connect(lambda: self.written.emit(self.field.toPlainText()))
        self.field.textChanged.connect(self._follow)

    @property
    def unsaved(self) -> bool:
        """True while something is typed for this day that has not been saved."""
        return bool(self.field.toPlainText().strip())

    def show_state(self, state: SummaryState, translator: Translator) -> None:
        """Show the notes of the chosen day; an open day can get another one."""
        if state.day != self._day:
            self._change_day(state.day)
        if state.notes_saved != self._saved:
            self._saved = state.notes_saved
            self.field.clear()
            self._shut()
        notes = _notes_of(state.report)
        self._name(translator)
        self._show_lines(notes)
        if state.closed:
            self._form.hide()
        # While a note waits to be saved its words stay as they were sent.
        connection = state.connection
        self.field.setReadOnly(connection.busy or bool(connection.unsaved))
        self._busy = connection.busy or not connection.can_save
        blocked = translator.text(connection.blocked_reason)
        self.save.setAccessibleDescription(blocked)
        self.save.setToolTip(blocked)
        self.write.setVisible(not state.closed and self._form.isHidden())
        self.setVisible(state.report is not None and (not state.closed or bool(notes)))
        self._follow()

    def _name(self, translator: Translator) -> None:
        text = translator.text
        heading = text(translate("summary", "Notes of the day"))
        self.set_heading(heading)
        self.write.setText(text(translate("console.summary", "Write a note")))
        self.save.setText(text(translate("console.summary", "Save the note")))
        self.later.setText(text(translate("console.summary", "Write it later")))
        hint = text(translate("console.summary", "What should be remembered about this day?"))
        self._hint.setText(hint)
        self.field.setAccessibleName(hint)
        self.field.set_appearance(self.appearance)
        self.field.setFixedHeight(self.field.minimumHeight() + self.appearance.metrics.unit)
        option = self.field.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignRight if translator.right_to_left else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.field.document().setDefaultTextOption(option)

    def _show_lines(self, notes: tuple[str, ...]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for note in notes:
            # A note keeps its own direction, whatever language the page is in.
            shown = "\n".join(isolated(line) for line in note.split("\n"))
            self._lines.addWidget(PlainText(self.appearance, shown))

    def _change_day(self, day: date | None) -> None:
        if self._day is not None:
            self._drafts[self._day] = self.field.toPlainText()
        self._day = day
        draft = self._drafts.pop(day, "") if day is not None else ""
        self.field.setPlainText(draft)
        self._form.setVisible(bool(draft))

    def _open(self) -> None:
        self._form.show()
        self.write.hide()
        self.field.setFocus()

    def _shut(self) -> None:
        """Fold the field; what was typed stays in it."""
        focused = self.window().focusWidget()
        had = focused is not None and self._form.isAncestorOf(focused)
        self._form.hide()
        self.write.show()
        if had:
            self.write.setFocus()

    def _follow(self) -> None:
        self.save.setEnabled(self.unsaved and not self._busy)


def _notes_of(report: Report | None) -> tuple[str, ...]:
    for block in report.blocks if report else ():
        if block.key == NOTES and isinstance(block, Notes):
            return tuple(str(item) for item in block.items if isinstance(item, str))
    return ()
