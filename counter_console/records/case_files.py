"""The files of a case on its page: small pictures, adding, and one file looked at with its pages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_files_question import AnsweredQuestion
from counter_console.records.case_files_work import WIDTHS, FilesState, ScannedFile, ViewedFile
from counter_console.records.case_texts import moment
from counter_console.records.case_work import CaseWorkPresenter
from counter_console.records.page_printing import PagePrinter
from counter_console.section.section import SectionContext
from counter_console.widgets.file_views import FileTile, PageView
from shared.platform.files.model import ENDINGS, MEGABYTE, FileKind
from shared.platform.forms.model import Field, Kind, plain_form
from shared.platform.i18n.text import Listing, Number, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model.attachments import LONGEST_REASON, AttachmentRow
from shared.service_desk.cases.model.files import CaseFile
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, tab_as_seen
from shared.ui.widgets.panels import Panel

KINDS: dict[FileKind, str] = {FileKind.PDF: "PDF", FileKind.JPEG: "JPEG", FileKind.PNG: "PNG"}
ADD = translate("console.files", "Add files")
FROM_SCANNER = translate("console.files", "Add from the scan folder")
REMOVE = translate("console.files", "Remove the file")
_QUESTION = plain_form(
    "remove_file",
    Field(
        "reason",
        Kind.LONG_TEXT,
        translate("console.files", "Why is it removed?"),
        hint=translate("console.files", "It cannot be opened any more. Who removed it and why stays on this page."),
        required=True,
        maximum=LONGEST_REASON,
    ),
)


class CaseFilesPanel(Panel):
    """The files of one case. `chosen` carries paths and the key of the question that they answer, `wanted` a row.

    `closed`: nobody looks at the file any more.

    `scans_wanted` asks for the files of the scan folder, or with False to offer none of them.
    """

    chosen = Signal(object, str)
    wanted = Signal(object)
    closed = Signal()
    scans_wanted = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance)
        self._translator = translator
        self._opened: ViewedFile | None = None
        self.add_files = ActionButton(appearance, "", icon=Icon.PLUS)
        self.add_files.activated.connect(self._choose)
        self._buttons = QWidget()
        self.scan_shelf = ScanShelf(appearance)
        self.scans = ActionButton(appearance, "")
        self.scans.activated.connect(lambda: self.scans_wanted.emit(self.scan_shelf.isHidden()))
        flow = FlowLayout(appearance.metrics.unit, self._buttons)
        flow.addWidget(self.add_files)
        flow.addWidget(self.scans)
        self.scan_shelf.chosen.connect(lambda path: self._give([path]))
        self.answers = AnsweredQuestion(appearance, translator)
        self.progress = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._shelf = QWidget()
        self._flow = FlowLayout(appearance.metrics.unit, self._shelf)
        self.tiles: dict[object, FileTile] = {}
        self.gone = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.viewer = FileViewer(appearance, translator)
        for part in (self._shelf, self.answers, self._buttons, self.scan_shelf, self.progress, self.gone, self.viewer):
            self.add(part)
        self.viewer.closed.connect(self._close)

    def show_files(
        self, file: CaseFile, state: FilesState, zone: str, *, done: int, blocked: str, translator: Translator
    ) -> None:
        """Show the files of a case, and the one that is looked at."""
        self._translator, text = translator, translator.text
        self.set_heading(text(translate("console.files", "Files")))
        kept = [row for row in file.attachments if row.file.kept]
        self._show_tiles(kept, zone)
        self.add_files.setText(text(ADD))
        self.add_files.setVisible(file.may_attach)
        self.add_files.setEnabled(not blocked)
        self._buttons.setVisible(file.may_attach)
        self.answers.show_questions(file, translator)
        self.scans.setVisible(bool(state.scan_folder))
        self.scans.setEnabled(not blocked)
        close = translate("console.files", "Close the scan folder")
        self.scans.setText(text(close if state.scans is not None else FROM_SCANNER))
        self.scan_shelf.show_scans(state.scans if file.may_attach else None, zone, translator, enabled=not blocked)
        parts = [text(each) for each in (state.adding, state.waits, state.printing) if each]
        self.progress.setText(" ".join(parts))
        self.progress.setVisible(bool(parts))
        self._show_gone([row for row in file.attachments if not row.file.kept], zone)
        opened = state.opened
        here = None if opened is None else next((row for row in kept if row.file.id == opened.row.file.id), None)
        self._opened = None if here is None else opened
        if here is not None and opened is not None:
            self.viewer.show()
            self.viewer.show_file(
                here, opened, done=done, blocked=blocked, may_copy=file.may_copy, translator=translator
            )
        else:
            self.viewer.forget()
        self.setVisible(bool(file.attachments) or file.may_attach)

    def _show_tiles(self, rows: list[AttachmentRow], zone: str) -> None:
        for gone in self.tiles.keys() - {row.file.id for row in rows}:
            tile = self.tiles.pop(gone)
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        for row in rows:
            known = self.tiles.get(row.file.id)
            if known is None:
                known = self.tiles[row.file.id] = FileTile(self.appearance, row.preview)
                known.activated.connect(lambda tile=known: self.wanted.emit(tile.row))
                self._flow.addWidget(known)
            known.row = row
            text = self._translator.text
            facts = Listing((row.question, facts_of(row))) if row.question else facts_of(row)
            known.show_lines(text(name_of(row)), text(facts), text(added_by(row, zone)))
        self._shelf.setVisible(bool(rows))
        tab_as_seen(self._shelf)

    def _show_gone(self, rows: list[AttachmentRow], zone: str) -> None:
        lines = [self._translator.text(what_became(row, zone)) for row in rows]
        self.gone.setText("\n".join(lines))
        self.gone.setVisible(bool(lines))

    def _choose(self) -> None:
        title = self._translator.text(ADD)
        kinds = self._translator.text(translate("console.files", "Pictures and PDF"))
        paths, _ = QFileDialog.getOpenFileNames(self, title, "", f"{kinds} (*.pdf *.jpg *.jpeg *.png)")
        if paths:
            self._give([Path(path) for path in paths])

    def _give(self, paths: list[Path]) -> None:
        self.chosen.emit(paths, self.answers.chosen())

    def _close(self) -> None:
        opened = self._opened
        self.closed.emit()
        tile = None if opened is None else self.tiles.get(opened.row.file.id)
        if tile is not None:
            tile.setFocus()


class ScanShelf(QWidget):
    """The newest files of the scan folder, one button for each. `chosen` carries a path."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._empty = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._flow = FlowLayout(appearance.metrics.unit, self)
        self._flow.addWidget(self._empty)
        self.buttons: dict[ScannedFile, ActionButton] = {}
        self.hide()

    def show_scans(
        self, scans: tuple[ScannedFile, ...] | None, zone: str, translator: Translator, *, enabled: bool
    ) -> None:
        """Offer these files; None: the folder is closed."""
        for gone in self.buttons.keys() - set(scans or ()):
            button = self.buttons.pop(gone)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for scan in scans or ():
            known = self.buttons.get(scan)
            if known is None:
                known = self.buttons[scan] = ActionButton(self._appearance, "", icon=Icon.PLUS)
                known.activated.connect(lambda scan=scan: self.chosen.emit(scan.path))
                self._flow.addWidget(known)
            facts = Listing((isolated(scan.path.name), moment(scan.written, zone), size_text(scan.size)))
            known.setText(translator.text(facts))
            known.setEnabled(enabled)
        nothing = translate("console.files", "No file is in the scan folder.")
        self._empty.setText(translator.text(nothing))
        self._empty.setVisible(scans == ())
        self.setVisible(scans is not None)
        tab_as_seen(self)


class FileViewer(Panel):
    """One file: its page, and what can be done with it."""

    closed = Signal()

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance)
        self._translator = translator
        self.row: AttachmentRow | None = None
        self.page, self.step = 0, 0
        self.view = PageView(appearance)
        self.problem = PlainText(appearance, tone=Tone.BAD)
        self.where = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.back, self.further = (ActionButton(appearance, "", icon=icon) for icon in (Icon.BACK, Icon.NEXT))
        self.larger, self.smaller = (ActionButton(appearance, "") for _ in range(2))
        self.print = ActionButton(appearance, "", icon=Icon.PRINTER)
        self.save = ActionButton(appearance, "")
        self.close_file = ActionButton(appearance, "", icon=Icon.CROSS)
        self.close_file.activated.connect(self.closed)
        bar = QWidget()
        flow = FlowLayout(appearance.metrics.unit, bar)
        for button in (self.close_file, self.back, self.further, self.larger, self.smaller, self.print, self.save):
            flow.addWidget(button)
        self.removal: ActionPanel[str] = ActionPanel(appearance, translator, {"remove": REMOVE})
        for part in (bar, self.where, self.problem, self.view, self.removal):
            self.add(part)
        self.hide()

    def show_file(
        self,
        row: AttachmentRow,
        opened: ViewedFile,
        *,
        done: int,
        blocked: str,
        may_copy: bool,
        translator: Translator,
    ) -> None:
        """Show a page of a file."""
        other = self.row is None or self.row.file.id != row.file.id
        if other:
            self.view.forget()
        self.row, self.page, self.step = row, opened.page, opened.size
        self._translator, text = translator, translator.text
        pages = row.file.pages
        self.set_heading(text(name_of(row)))
        where = translate("console.files", "Page {page} of {pages}", page=opened.page + 1, pages=pages)
        waits = translate("console.files", "The page is being drawn.")
        told: list[Showable] = [where] if pages > 1 else []
        told += [waits] if opened.drawn is None and not opened.problem else []
        self.where.setText(" ".join(text(each) for each in told))
        self.where.setVisible(bool(told))
        self.problem.setText(text(opened.problem))
        self.problem.setVisible(bool(opened.problem))
        for button, label, possible in (
            (self.close_file, translate("console.files", "Close the file"), True),
            (self.back, translate("console.files", "Page before"), opened.page > 0),
            (self.further, translate("console.files", "Next page"), opened.page < pages - 1),
            (self.larger, translate("console.files", "Larger"), opened.size < len(WIDTHS) - 1),
            (self.smaller, translate("console.files", "Smaller"), opened.size > 0),
            (self.print, translate("console.files", "Print"), not opened.problem),
            (self.save, translate("console.files", "Save a copy"), True),
        ):
            button.setText(text(label))
            button.setEnabled(possible)
        self.print.setVisible(may_copy)
        self.save.setVisible(may_copy)
        self.back.setVisible(pages > 1)
        self.further.setVisible(pages > 1)
        self.close_file.set_kind(ButtonKind.QUIET)
        self.view.show_page(opened.drawn, WIDTHS[0], text(Listing((name_of(row), where))))
        self.removal.show_record(
            row.file.id,
            ("remove",) if row.removable else (),
            lambda _verb: _QUESTION,
            done=done,
            blocked=blocked,
            main=None,
            translator=translator,
        )
        if other and self.isVisible():
            self.close_file.setFocus()

    def proposed(self) -> str:
        """Return the name under which a copy is offered to be saved."""
        assert self.row is not None
        stem = Path(self.row.name).stem if self.row.name else "file"
        return f"{stem}.{ENDINGS[self.row.file.kind]}"

    def forget(self) -> None:
        """Show no file any more."""
        self.row = None
        self.view.forget()
        self.hide()


def name_of(row: AttachmentRow) -> Showable:
    """Return the name of a file, or what stands for an erased one."""
    return isolated(row.name) if row.name else translate("console.files", "Name erased")


def facts_of(row: AttachmentRow) -> Showable:
    """Return what a file is: its kind, its pages and its size."""
    file, facts = row.file, list[Showable]()
    facts.append(KINDS[file.kind])
    if file.pages > 1:
        facts.append(translate("console.files", "%n pages", n=file.pages))
    return Listing((*facts, size_text(file.size)))


def size_text(size: int) -> Text:
    """Return how large a file is."""
    if size >= MEGABYTE // 10:
        return translate("console.files", "{size} MB", size=Number(size / MEGABYTE, 1))
    return translate("console.files", "{size} KB", size=Number(max(1, round(size / 1024))))


def added_by(row: AttachmentRow, zone: str) -> Showable:
    """Return when a file was added, and by whom."""
    when = moment(row.file.added, zone)
    return Listing((when, isolated(row.added_by))) if row.added_by else when


def what_became(row: AttachmentRow, zone: str) -> Text:
    """Return the line of a file that is gone."""
    if row.file.removed is None:
        assert row.file.erased is not None
        when = moment(row.file.erased, zone)
        return translate(
            "console.files", "{file}: erased, {when}: the time to keep it was over", file=name_of(row), when=when
        )
    when, person = moment(row.file.removed, zone), isolated(row.removed_by)
    if not row.reason:
        return translate(
            "console.files", "{file}: removed by {person}, {when}", file=name_of(row), person=person, when=when
        )
    return translate(
        "console.files",
        "{file}: removed by {person}, {when}: {reason}",
        file=name_of(row),
        person=person,
        when=when,
        reason=isolated(row.reason),
    )


def connect_files(panel: CaseFilesPanel, presenter: CaseWorkPresenter[Any, Any], context: SectionContext) -> None:
    """Let a section work with the files of its chosen case."""
    work, viewer = presenter.files, panel.viewer
    work.use(context.file_runner)
    panel.destroyed.connect(work.work_unseen)
    panel.chosen.connect(presenter.add_files)
    panel.wanted.connect(work.open)
    panel.closed.connect(work.close)
    panel.scans_wanted.connect(lambda wanted: work.look_for_scans() if wanted else work.close_scans())
    viewer.back.activated.connect(lambda: work.turn_to(viewer.page - 1))
    viewer.further.activated.connect(lambda: work.turn_to(viewer.page + 1))
    viewer.larger.activated.connect(lambda: work.resize(viewer.step + 1))
    viewer.smaller.activated.connect(lambda: work.resize(viewer.step - 1))
    viewer.save.activated.connect(lambda: _save(viewer, work.save_copy))
    viewer.print.activated.connect(lambda: _print(viewer, work.print))
    viewer.removal.given.connect(lambda _verb, answers: _remove(viewer, presenter.remove_file, answers["reason"]))


def _remove(viewer: FileViewer, remove: Callable[[AttachmentRow, str], None], reason: str) -> None:
    if viewer.row is not None:
        remove(viewer.row, reason)


def _save(viewer: FileViewer, save: Callable[[AttachmentRow, Path], None]) -> None:
    row, ending = viewer.row, viewer.proposed().rpartition(".")[2]
    path, _ = QFileDialog.getSaveFileName(viewer, viewer.save.text_shown(), viewer.proposed(), f"(*.{ending})")
    if path and row is not None:
        save(row, Path(path))


def _print(viewer: FileViewer, draw: Callable[[AttachmentRow, Any], None]) -> None:
    row, printer = viewer.row, PagePrinter.chosen(viewer)
    if row is not None and printer is not None:
        draw(row, printer.put)
