"""Waves of mystery shopping, in a sealed database: planned, opened, closed, matched and released by an officer."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from counter_console.command_runner import AWAY
from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import CaseFact
from counter_console.records.shopping_forms import (
    folder_form,
    folder_of,
    known_of,
    scenarios_of,
    wave_form,
    wave_question,
)
from counter_console.records.shopping_texts import WAVE_STATES, WAVE_VERBS, WAVES_TITLE, matched_text, wave_facts
from counter_console.records.wave_plan import plan_report
from counter_console.section.connection import MessageTone, SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_bytes, write_report
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Day, Number, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.copies.model import BranchCopy
from shared.quality.copies.operations import CopyOperations
from shared.quality.shopping.model import WaveState, WaveVerb
from shared.quality.shopping.model.commands import WaveCommand, WaveList, WavePlan, WaveRow
from shared.quality.shopping.operations.views import ShoppingViews
from shared.quality.shopping.operations.waves import WaveOperations
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TEXTS = PageTexts(
    translate("shopping", "Reading the waves"),
    translate("shopping", "The waves are from that time."),
    translate("shopping", "No waves yet"),
    translate("shopping", "A wave is announced to all staff; when its visits are made is not."),
)
ADD = translate("shopping", "Plan a wave")
SAVE_FILES = translate("shopping", "Save the files of the branches")
NO_CARD = translate("shopping", "No branch in this folder has a scorecard in force. Nothing was planned.")
_SEEDS = 2**31
_MAIN = (WaveVerb.OPEN, WaveVerb.CLOSE, WaveVerb.RELEASE)


@dataclass(frozen=True)
class WavesState(SectionState):
    """Everything the section shows. `added` and `done` count what was saved here.

    `branches` are those of the folder that was read for a new wave, and `folders` counts how often one was read.
    """

    found: WaveList | None = None
    branches: tuple[BranchCopy, ...] = ()
    folders: int = 0
    added: int = 0
    done: int = 0


class WavesPresenter(ReportingPresenter[WavesState, WaveList]):
    """The section of one officer."""

    EMPTY = WavesState
    TOPICS = frozenset({Topic.VISITS, Topic.CATALOG})
    REREAD_SECONDS = 60  # days pass without news

    def _read(self) -> WaveList:
        return self._branch.of(ShoppingViews).waves(self._actor)

    def _loaded(self, reading: WaveList) -> None:
        self._change(found=reading)

    def read_folder(self, answers: Answers) -> None:
        """Read what the branches sent about themselves: what can be chosen for a new wave."""
        folder = folder_of(answers)
        self._runner.run(
            lambda: self._branch.of(CopyOperations).branches_in(folder), self._folder_read, self._folder_not_read
        )

    def _folder_not_read(self, problem: Exception) -> None:
        if isinstance(problem, UserError) and problem.code not in AWAY:
            self._report(error_text(problem), MessageTone.PROBLEM)
        else:
            self._reading_failed(problem)

    def forget_folder(self) -> None:
        """The plan is given up: the next one begins with its folder again."""
        self._change(branches=())

    def _folder_read(self, branches: tuple[BranchCopy, ...]) -> None:
        if any(each.cards for each in branches):
            self._change(branches=branches, folders=self._state.folders + 1)
        else:
            self._report(NO_CARD, MessageTone.PROBLEM)

    def add(self, answers: Answers) -> None:
        """Plan a wave from a seed that chance draws; it stays with the plan."""
        seed, branches = secrets.randbelow(_SEEDS), self._state.branches

        def plan(command: Any) -> object:
            wished = WavePlan(
                answers["title"], answers["notice"], answers["notice_day"], answers["first_day"], answers["last_day"],
                answers["per_branch"], answers["card"], branches, scenarios_of(answers), known_of(answers), seed,
            )  # fmt: skip
            return self._branch.of(WaveOperations).plan(wished, command, self._actor)

        self._run(
            plan,
            translate("shopping", "Plan a wave"),
            translate(
                "shopping",
                "The wave is planned. Record who has confirmed its notice. Open it when the notice has stood 14 days.",
            ),
            lambda _wave: self._change(added=self._state.added + 1, branches=()),
        )

    def act(self, row: WaveRow, verb: WaveVerb, answers: Answers) -> None:
        """Do something with a wave as it is shown."""
        wave = row.wave

        def work(command: Any) -> object:
            folder = folder_of(answers) if "folder" in answers else None
            copies = () if folder is None else self._branch.of(CopyOperations).days_in(folder)
            given = {key: answers[key] for key in ("place", "staff", "receipts", "reason", "guide") if key in answers}
            wanted = WaveCommand(command, wave.id, verb, wave.version, copies=copies, **given)
            self._branch.of(WaveOperations).carry_out(wanted, self._actor)
            rows = self._read().rows if verb is WaveVerb.MATCH else ()
            return next((each for each in rows if each.wave.id == wave.id), None)

        def done(after: WaveRow | None) -> None:
            if after is not None:
                self._report(
                    translate("shopping", "Tickets: {tickets}.", tickets=matched_text(after)), MessageTone.GOOD
                )
            self._change(done=self._state.done + 1)

        self._run(work, WAVE_VERBS[verb], translate("shopping", "Done: {what}", what=WAVE_VERBS[verb]), done)

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def export_plan(self, row: WaveRow, form: ExportForm, path: Path) -> None:
        """Write the planned visits as a table."""
        branch, actor, translator = self._branch, self._actor, self._translator

        def write() -> Path:
            visits = branch.of(ShoppingViews).planned(row.wave.id, actor)
            return write_report(plan_report(row, visits, translator), form, path, translator, self._families)

        self._write_file(write)

    def write_releases(self, row: WaveRow, folder: Path) -> None:
        """Write the file of every branch into a folder."""
        branch, actor = self._branch, self._actor

        def write() -> Path:
            for name, text in branch.of(WaveOperations).release_files(row.wave.id, actor):
                write_bytes(text.encode(), folder / name)
            return folder

        self._write_file(write)


def _title(row: WaveRow, _now: object, translator: Translator) -> str:
    return translator.text(row.wave.title)


def _visits(row: WaveRow, _now: object, translator: Translator) -> str:
    return translator.text(
        translate("shopping", "{read} of {planned} read", read=Number(row.read), planned=Number(row.planned))
    )


def _when(row: WaveRow, _now: object, translator: Translator) -> str:
    return translator.text(
        translate(
            "shopping",
            "{first} to {last}",
            first=Day(row.wave.first_day, weekday=False),
            last=Day(row.wave.last_day, year=True, weekday=False),
        )
    )


_MARKS = {
    WaveState.FIELD: (Icon.PERSON, Tone.ACCENT),
    WaveState.READING: (Icon.DOCUMENT, Tone.CAUTION),
    WaveState.RELEASED: (Icon.CHECK, Tone.GOOD),
    WaveState.FINAL: (Icon.CHECK, Tone.GOOD),
}
REGISTER = Register(
    WAVES_TITLE,
    (
        Column("title", translate("shopping", "Wave"), _title, mark=lambda row: _MARKS.get(row.state)),
        Column("when", translate("shopping", "Days of visits"), _when, width=30),
        Column("state", translate("shopping", "State"), lambda row, now, t: t.text(WAVE_STATES[row.state]), width=22),
        Column("visits", translate("shopping", "Visits"), _visits, width=22),
    ),
    lambda row: row.wave.id,
    _title,
)


def fact_table(appearance: Appearance, translator: Translator) -> RecordTable:
    """Return a table of facts: label and value."""
    columns = (
        Column("label", translate("shopping", "Detail"), lambda fact, now, t: t.text(fact.label), width=34),
        Column("value", translate("shopping", "Value"), lambda fact, now, t: t.text(fact.value)),
    )
    model = RecordModel(columns, lambda fact: (str(fact.label), str(fact.value)), translator, _fact_text)
    return RecordTable(appearance, translator, model, wraps=True)


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"


class WavesPage(RecordPage[WavesState]):
    """The page. `folder_chosen` carries where the files of a released wave go."""

    folder_chosen = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.LIST, REGISTER)
        self._folder = folder
        self.panel: ActionPanel[WaveVerb] = ActionPanel(appearance, translator, WAVE_VERBS)
        self.exports = ExportButtons(appearance, folder, self._plan_name, (ExportForm.XLSX, ExportForm.PDF))
        self.releases = ActionButton(appearance, "")
        self.releases.filters_double_tap = False  # the choice of a folder follows
        self.releases.activated.connect(self._choose_folder)
        self.facts = fact_table(appearance, translator)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        column.addWidget(self.panel)
        column.addLayout(row(self.releases, None))
        column.addWidget(self.facts)
        column.addLayout(row(self.exports, None))
        self.details.add(holder)
        self.add_new(NewRecord(folder_form(), ADD, appearance, translator))
        self._folders = 0

    def _show_content(self, state: WavesState) -> None:
        found = state.found
        rows = () if found is None else found.rows
        self._show_head(WAVES_TITLE, "", loading=not state.loaded, empty=state.loaded and not rows)
        if found is not None:
            if state.folders != self._folders:
                # The folder is read: the same place asks the next questions.
                self._folders = state.folders
                self.new.leave(keep=False)
                self._offer(found, state)
                self.new.show_form(True)
            self._offer(found, state)
            self.new.show_texts(self._translator, state.connection, state.added)
        self.new.opener.setVisible(found is not None and self.new.isHidden())
        self._show_records(rows)

    def _offer(self, found: WaveList, state: WavesState) -> None:
        """Offer the questions of a new wave, or that for the folder while none was read or after all was left."""
        branches = state.branches
        self.new.offer(wave_form(found.assessors, found.today, branches) if branches else folder_form())

    def _show_details(self, record: WaveRow) -> None:
        state = self._state
        if state is None:
            return
        self.panel.show_record(
            record.wave.id,
            record.verbs,
            lambda verb: wave_question(verb, record.wave),
            done=state.done,
            blocked=self._text(state.connection.blocked_reason),
            main=next((verb for verb in _MAIN if verb in record.verbs), None),
            translator=self._translator,
        )
        released = record.state in (WaveState.RELEASED, WaveState.FINAL)
        self.releases.setVisible(released)
        self.releases.setText(self._text(SAVE_FILES))
        self.releases.setEnabled(not state.exporting)
        self.exports.show_texts(self._translator, enabled=not state.exporting)
        self.facts.setAccessibleName(self._text(translate("shopping", "What is known of this wave")))
        self.facts.show_rows(tuple(wave_facts(record)), self._translator)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._text(SAVE_FILES), str(self._folder))
        if chosen:
            self.folder_chosen.emit(Path(chosen))

    def _plan_name(self) -> str:
        row = self.record()
        return "" if row is None else f"nobat-wave-plan-{row.wave.first_day.isoformat()}"

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.set_translator(translator)
        super().set_translator(translator)


class WavesSection(OpenSection):
    """The section of one officer."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = WavesPage(context.appearance, context.translator, context.folder)
        self.waves = WavesPresenter.of(context, context.clerk, self.screen.show_state)
        super().__init__(self.waves, self.screen)
        self.screen.new.given.connect(self._plan)
        self.screen.new.cancel.activated.connect(self.waves.forget_folder)
        self.screen.panel.given.connect(lambda verb, answers: self._with_row(self.waves.act, verb, answers))
        self.screen.exports.chosen.connect(lambda form, path: self._with_row(self.waves.export_plan, form, path))
        self.screen.folder_chosen.connect(lambda folder: self._with_row(self.waves.write_releases, folder))
        self.screen.message_closed.connect(self.waves.close_message)

    def _plan(self, answers: Answers) -> None:
        """Read the folder first, then plan."""
        if "title" in answers:
            self.waves.add(answers)
        else:
            self.waves.read_folder(answers)

    def _with_row(self, work: Callable[..., None], *given: object) -> None:
        row = self.screen.record()
        if row is not None:
            work(row, *given)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.waves.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return WavesSection(context)
