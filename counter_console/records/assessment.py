"""Assessment: released waves of mystery shopping, what they say for sure, and the replies of the branch."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from counter_console.records.wave_details import WaveDetails
from counter_console.records.wave_report import wave_report
from counter_console.records.wave_texts import TITLE, VERBS, points, wave_name
from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from shared.platform.errors import UserError
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Day, Number, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.figures import DASH
from shared.quality.scorecards.errors import RELEASE_NOT_READABLE
from shared.quality.scorecards.model.assessment import (
    AssessmentList,
    AssessmentVerb,
    DecisionCommand,
    ImportedWave,
    ReplyCommand,
    ReplyRuling,
)
from shared.quality.scorecards.model.wave import LARGEST_FILE
from shared.quality.scorecards.operations.views import AssessmentViews
from shared.quality.scorecards.operations.waves import AssessmentOperations
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("assessment", "Reading the waves"),
    translate("assessment", "The figures are from that time."),
    translate("assessment", "No released wave yet"),
    translate("assessment", "The service-excellence unit releases a wave as a file. Import it here."),
)
IMPORT = translate("assessment", "Import a wave")
FILES = translate("assessment", "Released waves")


def _score(wave: ImportedWave, _now: datetime | None, translator: Translator) -> str:
    score = wave.content.score
    return DASH if score is None else translator.text(points(score.sample.mean))


REGISTER = Register(
    translate("assessment", "Waves"),
    (
        Column(
            "wave",
            translate("assessment", "Wave"),
            lambda wave, now, t: t.text(wave.content.title),
        ),
        Column(
            "released",
            translate("assessment", "Released"),
            lambda wave, now, t: t.text(Day(wave.content.released, year=True, weekday=False)),
            width=26,
        ),
        Column(
            "visits", translate("assessment", "Visits"), lambda wave, now, t: t.text(Number(wave.content.fit)), width=14
        ),
        Column("score", translate("assessment", "Score"), _score, width=14),
    ),
    lambda wave: wave.id,
    lambda wave, now, t: t.text(wave_name(wave)),
)


@dataclass(frozen=True)
class AssessmentState(SectionState):
    """Everything the section shows; `done` counts what was saved here."""

    found: AssessmentList | None = None
    done: int = 0


class AssessmentPresenter(ReportingPresenter[AssessmentState, AssessmentList]):
    """The section of one person."""

    EMPTY = AssessmentState
    TOPICS = frozenset({Topic.ASSESSMENT, Topic.STANDARDS, Topic.DAY})
    _chosen: UUID | None = None

    def _read(self) -> AssessmentList:
        return self._branch.of(AssessmentViews).waves(self._actor, self._chosen)

    def _loaded(self, reading: AssessmentList) -> None:
        self._change(found=reading)

    def open_wave(self, wave_id: UUID) -> None:
        """Show one wave."""
        if wave_id != self._chosen:
            self._chosen = wave_id
            self.refresh()

    def import_file(self, path: Path) -> None:
        """Keep the wave of a file; the file is read away from the screen's thread."""
        self._run(
            lambda command: self._branch.of(AssessmentOperations).import_release(read_file(path), command, self._actor),
            translate("assessment", "Import of {file}", file=isolated(path.name)),
            translate("assessment", "The wave was imported."),
            self._imported,
        )

    def _imported(self, wave: ImportedWave) -> None:
        self._chosen = wave.id

    def act(self, verb: AssessmentVerb, answers: Answers) -> None:
        """Do something with the wave that is shown."""
        found = self._state.found
        if found is None or found.shown is None:
            return
        wave, item = found.shown.wave, answers["item"]
        operations = self._branch.of(AssessmentOperations)

        def carry_out(command: UUID) -> object:
            if verb is AssessmentVerb.REPLY:
                return operations.reply(ReplyCommand(command, wave.id, item, answers["text"]), self._actor)
            ruling = ReplyRuling(answers["ruling"])
            return operations.decide(DecisionCommand(command, wave.id, item, ruling, answers["reason"]), self._actor)

        self._run(
            carry_out,
            translate("assessment", "{verb}: {wave}", verb=VERBS[verb], wave=wave_name(wave)),
            translate("assessment", "Saved"),
            lambda _reply: self._change(done=self._state.done + 1),
        )

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def export(self, form: ExportForm, path: Path) -> None:
        """Write the wave that is shown to a file, away from the screen's thread."""
        found, translator = self._state.found, self._translator
        if found is not None and found.shown is not None:
            report = wave_report(found, found.shown, translator)
            self._write_file(lambda: write_report(report, form, path, translator, self._families))


class AssessmentPage(RecordPage[AssessmentState]):
    """The page. `wave_wanted` carries an id, `file_chosen` the path of a released wave."""

    wave_wanted = Signal(object)
    file_chosen = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CHART, REGISTER)
        self._folder = folder
        self.exports = ExportButtons(appearance, folder, self._file_name, (ExportForm.PDF, ExportForm.XLSX))
        self.open_file = ActionButton(appearance, "", icon=Icon.PLUS)
        self.open_file.filters_double_tap = False  # the choice of a file follows
        self.open_file.activated.connect(self._choose_file)
        self.add_to_head(self.exports)
        self.add_to_head(self.open_file)
        self.wave = WaveDetails(appearance, translator)
        self.details.add(self.wave)

    def _show_content(self, state: AssessmentState) -> None:
        found = state.found
        waves = () if found is None else found.waves
        self._show_head(TITLE, "", loading=not state.loaded, empty=state.loaded and not waves)
        self.open_file.setText(self._text(IMPORT))
        self.open_file.setEnabled(not state.connection.blocked_reason)
        self.exports.setVisible(bool(waves))
        self.exports.show_texts(self._translator, enabled=bool(waves) and not state.exporting)
        if found is not None and found.shown is not None:
            # A wave that was just imported is the one to look at; at first it is the newest.
            self._chosen = found.shown.wave.id
        self._show_records(waves)

    def _show_details(self, record: ImportedWave) -> None:
        state = self._state
        shown = None if state is None or state.found is None else state.found.shown
        here = shown is not None and shown.wave.id == record.id
        self.wave.setVisible(here)
        if state is not None and shown is not None and here:
            self.wave.show_wave(shown, state.done, state.connection, self._translator)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if isinstance(self._chosen, UUID):
            self.wave_wanted.emit(self._chosen)

    def _choose_file(self) -> None:
        kinds = f"{self._text(FILES)} (*.json)"
        chosen, _ = QFileDialog.getOpenFileName(self, self._text(IMPORT), str(self._folder), kinds)
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _file_name(self) -> str:
        found = None if self._state is None else self._state.found
        return "" if found is None or found.shown is None else f"nobat-wave-{found.shown.wave.wave}"


class AssessmentSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = AssessmentPage(context.appearance, context.translator, context.folder)
        self.waves = AssessmentPresenter.of(context, context.manager, self.screen.show_state)
        super().__init__(self.waves, self.screen)
        self.screen.exports.chosen.connect(self.waves.export)
        self.screen.wave_wanted.connect(self.waves.open_wave)
        self.screen.file_chosen.connect(self.waves.import_file)
        self.screen.wave.panel.given.connect(self.waves.act)
        self.screen.message_closed.connect(self.waves.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.waves.set_translator(translator)


def read_file(path: Path) -> bytes:
    """Return the content of a file, but never more than a wave can have. Raises UserError(RELEASE_NOT_READABLE)."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as problem:
        raise UserError(RELEASE_NOT_READABLE) from problem


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return AssessmentSection(context)
