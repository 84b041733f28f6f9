"""The page of a register: search line, filters, list, pages and what can be done with the chosen record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts, S, SectionPage
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, Chip
from shared.ui.widgets.inputs import TextInput
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.panels import EmptyState, Panel
from shared.ui.widgets.pressable import Pressable
from shared.ui.widgets.table import Column, RecordModel, RecordTable
from shared.ui.widgets.table_model import CellText

SEARCH = translate("console.records", "Search the list")
NOTHING = translate("console.records", "Nothing found")
ADVICE = translate("console.records", "Use fewer words, or delete the search.")
PREVIOUS = translate("console.records", "Previous page")
NEXT = translate("console.records", "Next page")
#: So much below the top of the details is seen when a record is chosen, in units; but never instead of its row.
BEGINNING = 24


@dataclass(frozen=True)
class Register:
    """What a register declares: a name, columns, a record's key and its description for a screen reader.

    Each filter has a name and says which records it leaves.
    """

    name: Showable
    columns: Sequence[Column]
    key: Callable[[Any], object]
    description: CellText
    filters: Sequence[tuple[Showable, Callable[[Any], bool]]] = ()
    page_size: int = 12


class RecordPage(SectionPage[S]):
    """Shows the records of a register. A subclass overrides `_show_content` and calls `_show_records` there.

    `details` is below the list while a record is chosen: a subclass adds its form, history or buttons and overrides
    `_show_details`. The choice is kept by key, on other pages too. `opened` is sent with the record on Enter.
    """

    opened = Signal(object)

    def __init__(
        self, appearance: Appearance, translator: Translator, texts: PageTexts, icon: Icon, register: Register
    ) -> None:
        super().__init__(appearance, translator, texts, icon)
        self._register = register
        self._records: Sequence[Any] = ()
        self._chosen: object = None
        self._added: object = None
        self.model, self.table = self._make_table(register)
        self.table.selected.connect(self._choose)
        self.table.opened.connect(self._open)
        self.search = TextInput(appearance)
        self.search.textChanged.connect(self._narrow)
        self.begins_at = self.search
        self._filters = [Chip(appearance, "") for _ in register.filters]
        chips = QWidget()
        flow = FlowLayout(appearance.metrics.unit, chips)
        for chip in self._filters:
            chip.toggled.connect(self._narrow)
            flow.addWidget(chip)
        self._nothing = EmptyState(appearance, Icon.SEARCH, "")
        self.list = Panel(appearance)
        for part in (self.search, *self._more_searches(), chips, self.table, self._nothing, self._make_pager()):
            self.list.add(part)
        self.details = Panel(appearance)
        self.add(self.list, self.details)

    def _make_table(self, register: Register) -> tuple[RecordModel, RecordTable]:
        """Return the list of the records."""
        model = RecordModel(
            register.columns, register.key, self._translator, register.description, page_size=register.page_size
        )
        return model, RecordTable(self.appearance, self._translator, model, wraps=True)

    def _more_searches(self) -> tuple[QWidget, ...]:
        """Return what else narrows the list, below the search line."""
        return ()

    def add_new(self, new: NewRecord) -> None:
        """Place the form for a new record above the list, and its button in the head."""
        self.new = new
        self.add_to_head(new.opener)
        self._column.insertWidget(self._column.indexOf(self.list), new)

    def record(self) -> Any:
        """Return the chosen record, or None."""
        return next((each for each in self._records if self._register.key(each) == self._chosen), None)

    def _show_details(self, record: Any) -> None:
        """Show what can be done with the chosen record."""

    def _choose_added(self, key: object) -> None:
        """Choose a record that was added here as soon as it is listed, so that it is seen what can be done next."""
        if key != self._added and any(self._register.key(each) == key for each in self._records):
            self._added = key
            self.table.choose(key)

    def _show_records(self, records: Sequence[Any]) -> None:
        """Show these records; with none of them the page is empty."""
        self._records = records
        self.list.setVisible(bool(records))
        self.list.set_heading(self._text(self._register.name))
        self.table.setAccessibleName(self._text(self._register.name))
        self.search.setPlaceholderText(self._text(SEARCH))
        self.search.setAccessibleName(self._text(SEARCH))
        for chip, (name, _) in zip(self._filters, self._register.filters, strict=True):
            chip.setText(self._text(name))
        self.table.show_rows(records, self._translator)
        self._nothing.set_texts(self._text(NOTHING), self._text(ADVICE))
        self.previous.setText(self._text(PREVIOUS))
        self.next.setText(self._text(NEXT))
        self._show_page(self.model.page)

    def _narrow(self, _changed: object) -> None:
        """Show what the search and the chosen filters leave."""
        chosen = [
            accepts
            for chip, (_, accepts) in zip(self._filters, self._register.filters, strict=True)
            if chip.isChecked()
        ]
        self.model.keep_only(lambda record: all(accepts(record) for accepts in chosen))
        self.model.search(self.search.text())
        self._show_page(0)

    def _show_page(self, page: int) -> None:
        self.model.show_page(page)
        self.table.choose(self._chosen)
        page, pages = self.model.page, self.model.pages
        self._nothing.setVisible(not self.model.rowCount())
        self.table.setVisible(bool(self.model.rowCount()))
        self._pager.setVisible(pages > 1)
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page < pages - 1)
        self._place.setText(
            self._text(translate("console.records", "Page {page} of {pages}", page=page + 1, pages=pages))
        )
        self._show_chosen()

    def _show_chosen(self) -> None:
        record = self.record()
        self.details.setVisible(record is not None)
        if record is not None:
            self.details.set_heading(self._register.description(record, None, self._translator))
            self._show_details(record)

    def _choose(self, record: Any) -> None:
        # A record that went to another page stays chosen.
        if record is not None and self._register.key(record) != self._chosen:
            self._chosen = self._register.key(record)
            self._show_chosen()
            self._scroll.lay_out_now()
            self._scroll.ensureVisible(0, self.details.y(), 0, self.appearance.metrics.unit * BEGINNING)
            row = self.table.visualRect(self.table.currentIndex())
            at = self.list.mapToParent(self.table.viewport().mapTo(self.list, row.center()))
            self._scroll.ensureVisible(0, at.y(), 0, row.height())

    def _open(self, record: Any) -> None:
        """Bring the keyboard to what can be done with the record."""
        self.opened.emit(record)
        for button in self.details.findChildren(Pressable):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(button)
                return

    def _make_pager(self) -> QWidget:
        self._pager = QWidget()
        self.previous, self.next = ActionButton(self.appearance, ""), ActionButton(self.appearance, "")
        self._place = PlainText(
            self.appearance, role=TextRole.CAPTION, tone=Tone.QUIET, align=Qt.AlignmentFlag.AlignHCenter
        )
        for button, step in ((self.previous, -1), (self.next, 1)):
            button.filters_double_tap = False
            button.activated.connect(lambda step=step: self._show_page(self.model.page + step))
        line = QHBoxLayout(self._pager)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.previous)
        line.addWidget(self._place, 1)
        line.addWidget(self.next)
        return self._pager
