"""Kinds of cases as XLSForms: one is saved as a file, and a file fills in the form of a new kind."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from counter_console.section.entry_page import EntryList, EntryPage, EntrySection
from counter_console.section.entry_presenter import EntriesState, SetUpEntry
from counter_console.section.files import write_bytes
from counter_console.section.section import SectionContext
from shared.office.catalog import xlsform
from shared.office.catalog.errors import BAD_XLSFORM, CODE_IN_USE
from shared.office.catalog.problems import kind_problems
from shared.platform import spreadsheets
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton

SAVE = translate("console.case_kinds", "Save as XLSForm")
OPEN = translate("console.case_kinds", "Open an XLSForm")
TYPED = translate("console.case_kinds", "Add this kind of case or cancel first. Then open the file.")
FILES = "XLSForm (*.xlsx)"


class KindsPage(EntryPage):
    """The page. `file_wanted` carries a kind and the path to save it at, `file_chosen` the path of a file to open."""

    file_wanted = Signal(object, object)
    file_chosen = Signal(object)

    def __init__(self, entries: EntryList, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(entries, appearance, translator)
        self._folder = folder
        self._opened = 0
        self.save_file, self.open_file = ActionButton(appearance, ""), ActionButton(appearance, "")
        self.open_file.filters_double_tap = False  # the choice of a file follows
        self.save_file.activated.connect(self._choose_place)
        self.open_file.activated.connect(self._choose_file)
        self.entry.buttons.addWidget(self.save_file)
        self.add_to_head(self.open_file)

    def _show_content(self, state: EntriesState) -> None:
        super()._show_content(state)
        for button, text in ((self.save_file, SAVE), (self.open_file, OPEN)):
            button.setText(self._text(text))
        self.open_file.setEnabled(state.loaded and not state.exporting)
        if state.opened is not None and state.opened.number != self._opened:
            self._opened = state.opened.number
            self._fill_in(state.opened.answers)

    def _show_buttons(self) -> None:
        super()._show_buttons()
        if self._state is not None:
            # What is typed and not saved would be missing in the file.
            self.save_file.setEnabled(not self._state.exporting and not self.form.is_changed())

    def _fill_in(self, answers: Answers) -> None:
        """Put what a file says into the form of a new kind, with every problem at its field."""
        if not self._new_is_free():
            return
        self.new.show_form(True)
        form, code = self.new.form, answers["code"]
        form.type_answers(answers)
        checked = form.check()
        if self._state is not None and code in [entry.code for entry in self._state.entries]:
            form.show_note("code", error_text(UserError(CODE_IN_USE, name=isolated(code))))
            form.go_to(("code",))
        elif between := dict(kind_problems(answers)):
            form.show_problems({**between, **checked.problems})
        elif not checked.problems:
            form.go_to(())

    def _new_is_free(self) -> bool:
        """Return whether nothing is typed for a new kind; say at its form when something is."""
        typed = self.new.holds_typed()
        if typed:
            if self.new.isHidden():
                self.new.show_form(True)
            self.new.form.show_note("code", TYPED, Tone.CAUTION)
            self.new.form.go_to(("code",))
        return not typed

    def _choose_place(self) -> None:
        if self._seen is None:
            return
        proposed = str(self._folder / f"{self._seen.code}.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self, self._text(SAVE), proposed, FILES)
        if chosen:
            self.file_wanted.emit(self._seen, Path(chosen))

    def _choose_file(self) -> None:
        if not self._new_is_free():
            return
        chosen, _ = QFileDialog.getOpenFileName(self, self._text(OPEN), str(self._folder), FILES)
        if chosen:
            self.file_chosen.emit(Path(chosen))


class KindsSection(EntrySection):
    """The section of one manager."""

    screen: KindsPage

    def __init__(self, entries: EntryList, context: SectionContext) -> None:
        def page(entries: EntryList, appearance: Appearance, translator: Translator) -> KindsPage:
            return KindsPage(entries, appearance, translator, context.folder)

        super().__init__(entries, context, page)
        clock = context.branch.database.clock
        self.screen.file_wanted.connect(
            lambda kind, path: self.entries.write_file(
                lambda: save_form(kind, clock.now().astimezone(context.zone), path)
            )
        )
        self.screen.file_chosen.connect(
            lambda path: self.entries.open_file(
                lambda: open_form(path),
                translate(
                    "console.case_kinds",
                    "{file} fills in the form of a new kind. Nothing is saved yet. Set days, unit and steps here.",
                    file=isolated(path.name),
                ),
            )
        )


def save_form(kind: SetUpEntry, now: datetime, path: Path) -> Path:
    """Write a kind of case as an XLSForm. Raises UserError(FOLDER_NOT_WRITABLE)."""
    sheets = xlsform.kind_sheets(kind.answers, f"{now:%Y%m%d%H%M}")
    return write_bytes(spreadsheets.workbook(sheets), path)


def open_form(path: Path) -> Answers:
    """Return what an XLSForm says of a kind of case. Raises UserError(BAD_XLSFORM)."""
    try:
        return xlsform.kind_answers(spreadsheets.read_workbook(path, xlsform.SHEETS))
    except spreadsheets.UnreadableWorkbookError as fault:
        raise UserError(BAD_XLSFORM, problem=fault.problem) from fault
