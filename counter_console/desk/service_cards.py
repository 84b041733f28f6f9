"""What helps to serve this visitor: documents to tick off, the note, the procedure; and the clerk's own day."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from counter_console.desk.state import DocumentLine, MyDay, Visitor
from shared.platform.i18n.text import Minutes, Percent, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.checklist import ChecklistRow
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel

DASH = "—"


class DocumentsCard(Panel):
    """The document checklist of the service; ticks are the clerk's own aid and go with the visitor."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._rows: list[ChecklistRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._fee = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False)
        self.add(self._list)
        self.add(self._fee)
        self.body.addStretch(1)
        self._of: tuple[UUID, Sequence[DocumentLine]] | None = None

    def show_visitor(self, visitor: Visitor, translator: Translator) -> None:
        """Show the documents of this visitor's service; another visitor begins with nothing ticked."""
        text = translator.text
        self.set_heading(text(translate("console.desk", "Documents for this service")))
        of = (visitor.ticket_id, visitor.documents)
        if of != self._of:
            self._of = of
            for row in self._rows:
                row.setChecked(False)
        while len(self._rows) < len(visitor.documents):
            self._add_row()
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(visitor.documents))
        for row, document in zip(self._rows, visitor.documents, strict=False):
            row.setText(text(document.name))
            row.note = text(document.hint)
            row.setAccessibleDescription(row.note)
            row.refresh()
        fee = text(visitor.fee)
        self._fee.setText(text(translate("console.desk", "Fee: {fee}", fee=fee)) if fee else "")
        self._fee.setVisible(bool(fee))

    def _add_row(self) -> None:
        row = ChecklistRow(self.appearance, "", parent=self)
        self._list.addWidget(row)
        self._rows.append(row)


class GuideCard(Panel):
    """The note on the ticket, and the steps of the procedure."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._note_title = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self._note = PlainText(appearance)
        self._guide_title = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(appearance.metrics.unit)
        self._lines: list[tuple[PlainText, PlainText]] = []
        for part in (self._note_title, self._note, self._guide_title):
            self.add(part)
        self.add(self._steps)
        self.body.addStretch(1)

    def show_visitor(self, visitor: Visitor, translator: Translator) -> None:
        """Show note and guide of this visitor."""
        text = translator.text
        self._note_title.setText(text(translate("console.desk", "Note on the ticket")))
        self._note.setText(visitor.note)
        self._note_title.setVisible(bool(visitor.note))
        self._note.setVisible(bool(visitor.note))
        self._guide_title.setText(text(translate("console.desk", "Guide for this service")))
        self._guide_title.setVisible(bool(visitor.guide))
        while len(self._lines) < len(visitor.guide):
            self._add_line()
        for number, (when, what) in enumerate(self._lines):
            shown = number < len(visitor.guide)
            when.setVisible(shown)
            what.setVisible(shown)
            if shown:
                when.setText(text(visitor.guide[number].when))
                what.setText(text(visitor.guide[number].what))
        self.setVisible(bool(visitor.note or visitor.guide))

    def _add_line(self) -> None:
        when = PlainText(self.appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        what = PlainText(self.appearance)
        step = QVBoxLayout()
        step.setSpacing(0)
        step.addWidget(when)
        step.addWidget(what)
        self._steps.addLayout(step)
        self._lines.append((when, what))


class MyDayCard(Panel):
    """The clerk's own results of today."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(appearance.metrics.unit * 3)
        self._grid.setVerticalSpacing(0)
        self._values = [PlainText(appearance, role=TextRole.TITLE) for _ in range(3)]
        self._labels = [PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False) for _ in range(3)]
        for column in range(3):
            self._grid.addWidget(self._values[column], 0, column)
            self._grid.addWidget(self._labels[column], 1, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(2, 1)
        self.add(self._grid)

    def show_day(self, day: MyDay, translator: Translator) -> None:
        """Show the figures; what does not exist yet is a dash."""
        text = translator.text
        self.set_heading(text(translate("console.desk", "My day")))
        mean = DASH if day.mean_seconds is None else text(Minutes(day.mean_seconds, 1))
        kept = DASH if day.within_promise is None else text(Percent(day.within_promise))
        values = (translator.number(day.served), mean, kept)
        labels = (
            translate("console.desk", "served"),
            translate("console.desk", "per visitor on average"),
            translate("console.desk", "called within the promise"),
        )
        for number, (value, label) in enumerate(zip(values, labels, strict=True)):
            self._values[number].setText(value)
            self._labels[number].setText(text(label))
