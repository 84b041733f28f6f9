"""The set-up as a file: saved to a place of one's choice, or opened, compared with the branch, and carried out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone, SectionState
from counter_console.section.files import saved_text
from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.errors import BAD_PROFILE
from shared.office.catalog.model import Catalog
from shared.office.settings.model import setting_field
from shared.office.setup_file.model import (
    DONE,
    NOTHING_DONE,
    PART_NAMES,
    SAME,
    BranchProfile,
    Difference,
    ProfileChange,
    ProfileProblem,
)
from shared.office.setup_file.operations import SetupFileOperations
from shared.office.setup_file.rules.reader import read_profile
from shared.office.staff.forms import RIGHT_NAMES, ROLE_NAMES
from shared.office.staff.model import Role
from shared.office.staff.rights import Right
from shared.platform.background import Runner
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.forms.readable import FieldChange
from shared.platform.i18n.text import Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TEXTS = PageTexts(
    translate("console.setup_file", "Comparing the file with the branch"),
    translate("console.setup_file", "The differences are from that time."),
    translate("console.setup_file", "No file is open"),
    translate("console.setup_file", "Save the set-up as a file, or open one to see what it would change."),
)
TITLE = translate("console.setup_file", "Set-up as a file")
SUBTITLE = translate(
    "console.setup_file",
    "The whole set-up without PINs. What a file would change is shown first; then everything is done, or nothing.",
)
SAVE = translate("console.setup_file", "Save as a file")
OPEN = translate("console.setup_file", "Open a file")
APPLY = translate("console.setup_file", "Set up the branch from the file")
CLOSE = translate("console.setup_file", "Close the file")
REFUSED = translate("console.setup_file", "Cannot be done")
WRONG = translate("console.setup_file", "Wrong in the file")
VERDICTS = {
    Difference.ADDED: translate("console.setup_file", "New"),
    Difference.CHANGED: translate("console.setup_file", "Changed"),
    Difference.REMOVED: translate("console.setup_file", "Removed"),
    Difference.OUT_OF_USE: translate("console.setup_file", "Taken out of use"),
}
KINDS = "TOML (*.toml)"


@dataclass(frozen=True)
class FileRow:
    """One line of the list: a difference, or a place in the file that is wrong. `refused`: why nothing can be done."""

    part: Showable
    name: Showable
    verdict: Showable
    refused: Showable = ""
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class SetupFileState(SectionState):
    """The open file ("": none) and what it would change. `asking` while the person is asked whether to do it.

    `working` while a file is written or read.
    """

    file: str = ""
    rows: tuple[FileRow, ...] = ()
    compared: bool = False
    asking: bool = False
    working: bool = False

    @property
    def refused(self) -> int:
        """How many lines cannot be done."""
        return sum(bool(row.refused) for row in self.rows)


class SetupFilePresenter(SectionPresenter[SetupFileState, tuple[Catalog, tuple[ProfileChange, ...] | None]]):
    """Writes the file; reads one, compares it with the branch after every change of it, and carries it out."""

    TOPICS = frozenset({Topic.CATALOG, Topic.SETTINGS})

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[SetupFileState], None]
    ) -> None:
        super().__init__(branch, runner, SetupFileState(), show)
        self._actor = actor
        self._operations = branch.of(SetupFileOperations)
        self._profile: BranchProfile | None = None
        self._compared: tuple[BranchProfile, tuple[int | None, ...], tuple[ProfileChange, ...]] | None = None

    def _read(self) -> tuple[Catalog, tuple[ProfileChange, ...] | None]:
        return self._branch.catalog.catalog(), self._differences()

    def _differences(self) -> tuple[ProfileChange, ...] | None:
        """Return how the open file differs: compared once for each state of the set-up, however often it is read."""
        profile = self._profile
        if profile is None:
            return None
        versions = self._branch.database.versions()
        now = tuple(versions.get(topic) for topic in sorted(self.TOPICS))
        known = self._compared
        if known is not None and known[0] is profile and known[1] == now:
            return known[2]
        found = self._operations.differences(profile, self._actor)
        self._compared = profile, now, found
        return found

    def _loaded(self, reading: tuple[Catalog, tuple[ProfileChange, ...] | None]) -> None:
        catalog, changes = reading
        if changes is not None and self._profile is not None:
            self._change(rows=tuple(_row(change, catalog) for change in changes), compared=True)
        else:
            self._change()

    def save(self, path: Path) -> None:
        """Write the set-up to a file, away from the screen's thread."""

        def work() -> Path:
            text = self._operations.text(self._actor)
            try:
                path.write_text(text, encoding="utf-8", newline="\n")
            except OSError:
                raise UserError(FOLDER_NOT_WRITABLE, path=str(path.parent)) from None
            return path

        self._change(working=True)
        self._runner.run(work, self._saved, self._failed)

    def open(self, path: Path) -> None:
        """Read a file and compare it with the branch; what is wrong in it is listed."""
        self.close()
        self._change(file=path.name, working=True)
        self._runner.run(lambda: read_profile(path, gaps=True), self._opened, self._failed)

    def close(self) -> None:
        """Close the file; the branch stays as it is."""
        self._profile = None
        self._change(file="", rows=(), compared=False, asking=False)

    def ask(self) -> None:
        """Ask before the branch is made as the file says."""
        if self._profile is not None and self._state.rows and not self._state.refused:
            self._change(asking=self._state.connection.can_save)

    def answer(self, do: bool) -> None:
        """Carry out the file that was asked about, or leave it."""
        profile = self._profile
        self._change(asking=False)
        if do and profile is not None:
            self._run(lambda _command: self._operations.apply(profile, self._actor), APPLY, done=self._applied)

    def _applied(self, changes: tuple[ProfileChange, ...]) -> None:
        refused = any(change.refused for change in changes)
        self._report(NOTHING_DONE if refused else DONE, MessageTone.PROBLEM if refused else MessageTone.GOOD)

    def _saved(self, path: Path) -> None:
        self._change(working=False)
        self._report(saved_text(path), MessageTone.GOOD)

    def _opened(self, profile: BranchProfile) -> None:
        self._profile = profile
        self._change(working=False)
        self.refresh()

    def _failed(self, problem: Exception) -> None:
        self._change(working=False)
        if isinstance(problem, UserError) and problem.code is BAD_PROFILE:
            wrong = problem.values["problems"]
            assert isinstance(wrong, tuple)
            self._change(rows=tuple(map(_wrong, wrong)), compared=True)
        else:
            self._reading_failed(problem)


def _wrong(problem: ProfileProblem) -> FileRow:
    line = translate("console.setup_file", "Line {line}", line=problem.line) if problem.line else problem.file
    return FileRow(line, isolated(problem.key), WRONG, problem.problem)


def _row(change: ProfileChange, catalog: Catalog) -> FileRow:
    verdict = REFUSED if change.refused else VERDICTS[change.difference]
    return FileRow(PART_NAMES[change.part], _name(change), verdict, change.refused, change.fields)


def _name(change: ProfileChange) -> Showable:
    if change.part == "settings":
        return setting_field(change.code).label
    if change.part == "rights":
        role, _, right = change.code.partition(".")
        name = RIGHT_NAMES[Right(right)][0]
        return translate("forms", "{name}: {part}", name=ROLE_NAMES[Role(role)], part=name)
    return isolated(change.code)


def _texts(key: str) -> Callable[[FileRow, datetime | None, Translator], str]:
    return lambda row, _now, translator: translator.text(getattr(row, key))


REGISTER = Register(
    translate("console.setup_file", "Differences"),
    (
        Column("part", translate("console.setup_file", "Part"), _texts("part"), width=26),
        Column("name", translate("console.setup_file", "Entry"), _texts("name"), hint=_texts("refused")),
        Column(
            "verdict",
            translate("console.setup_file", "What happens"),
            _texts("verdict"),
            width=26,
            mark=lambda row: (Icon.WARNING, Tone.BAD) if row.refused else (Icon.CHECK, Tone.QUIET),
        ),
    ),
    lambda row: row,
    _texts("name"),
    ((translate("console.setup_file", "Only what cannot be done"), lambda row: bool(row.refused)),),
)
_FIELDS = (
    Column("field", translate("history", "Field"), lambda field, now, t: t.text(field.label)),
    Column("before", translate("history", "Before"), lambda field, now, t: t.text(field.before)),
    Column("after", translate("history", "After"), lambda field, now, t: t.text(field.after)),
)


class SetupFilePage(RecordPage[SetupFileState]):
    """The page. `save_wanted` and `open_wanted` carry a path."""

    save_wanted = Signal(object)
    open_wanted = Signal(object)
    close_wanted = Signal()
    apply_wanted = Signal()
    apply_answered = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.DOCUMENT, REGISTER)
        self._folder = folder
        self.save, self.open_file = (ActionButton(appearance, "") for _ in range(2))
        self.save.activated.connect(self._choose_place)
        self.open_file.activated.connect(self._choose_file)
        self.add_to_head(self.save)
        self.add_to_head(self.open_file)
        self.result = PlainText(appearance, role=TextRole.BODY)
        self.apply, self.put_away = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.apply.filters_double_tap = False  # a question follows
        self.apply.activated.connect(self.apply_wanted)
        self.put_away.activated.connect(self.close_wanted)
        buttons = FlowLayout(appearance.metrics.unit)
        for button in (self.apply, self.put_away):
            buttons.addWidget(button)
        self.file = Panel(appearance)
        self.file.add(self.result)
        self.file.add(buttons)
        self._column.insertWidget(self._column.indexOf(self.list), self.file)
        model = RecordModel(
            _FIELDS, lambda field: str(field.label), translator, lambda field, now, t: t.text(field.label)
        )
        self.fields = RecordTable(appearance, translator, model, wraps=True)
        self.reason = PlainText(appearance, role=TextRole.BODY, tone=Tone.BAD)
        self.details.add(self.reason)
        self.details.add(self.fields)

    def _show_content(self, state: SetupFileState) -> None:
        comparing = bool(state.file) and not state.compared
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded or comparing, empty=state.loaded and not state.file)
        names: Mapping[ActionButton, Text] = {
            self.save: SAVE,
            self.open_file: OPEN,
            self.apply: APPLY,
            self.put_away: CLOSE,
        }
        for button, text in names.items():
            button.setText(self._text(text))
        for button in (self.save, self.open_file):
            button.setEnabled(not state.working)
        self.file.setVisible(bool(state.file) and state.compared)
        self.file.set_heading(isolated(state.file))
        self.result.setText(self._text(_result(state)))
        self.apply.setVisible(bool(state.rows) and not state.refused)
        self.apply.setEnabled(not state.connection.blocked_reason)
        self._show_records(state.rows)
        self._ask(_question(len(state.rows)) if state.asking else None, self.apply_answered.emit)

    def _show_details(self, record: FileRow) -> None:
        self.reason.setText(self._text(record.refused))
        self.reason.setVisible(bool(record.refused))
        self.fields.setVisible(bool(record.fields))
        self.fields.setAccessibleName(self._text(translate("console.history", "Before and after")))
        self.fields.show_rows(record.fields, self._translator)

    def _choose_place(self) -> None:
        proposed = str(self._folder / "nobat-setup.toml")
        chosen, _ = QFileDialog.getSaveFileName(self, self._text(SAVE), proposed, KINDS)
        if chosen:
            self.save_wanted.emit(Path(chosen))

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._text(OPEN), str(self._folder), KINDS)
        if chosen:
            self.open_wanted.emit(Path(chosen))


def _result(state: SetupFileState) -> Text:
    if not state.rows:
        return SAME
    count = translate("console.setup_file", "%n difference(s).", n=len(state.rows) - state.refused)
    if not state.refused:
        return count
    cannot = translate("console.setup_file", "%n line(s) cannot be done, so nothing is changed.", n=state.refused)
    return translate("settings", "{first} {second}", first=count, second=cannot)


def _question(count: int) -> QuestionTexts:
    return QuestionTexts(
        translate("console.setup_file", "Set up the branch from the file?"),
        translate(
            "console.setup_file", "%n entry(ies) change at once, on all screens. The history keeps each.", n=count
        ),
        APPLY,
        translate("console.setup_file", "Leave the branch as it is"),
    )


class SetupFileSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = SetupFilePage(context.appearance, context.translator, context.folder)
        self.file = SetupFilePresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.file, self.screen)
        self.screen.save_wanted.connect(self.file.save)
        self.screen.open_wanted.connect(self.file.open)
        self.screen.close_wanted.connect(self.file.close)
        self.screen.apply_wanted.connect(self.file.ask)
        self.screen.apply_answered.connect(self.file.answer)
        self.screen.message_closed.connect(self.file.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return SetupFileSection(context)
