"""Standards of service: how they are kept today, this week and over twelve weeks, and all that is done with one."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from counter_console.records.standard_columns import REGISTER, StandardLine
from counter_console.records.standard_details import StandardDetails
from counter_console.records.standard_report import charter_report, standards_report
from counter_console.records.standard_texts import (
    REVIEW,
    TITLE,
    VERBS,
    scope_text,
)
from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from shared.office.staff.rights import Right
from shared.office.versions.forms import code_field
from shared.office.versions.model import VersionState
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.improvement.forms import finding_form, proposal_of
from shared.quality.improvement.model import (
    ActionCommand,
    ActionSource,
    ActionVerb,
    Figure,
    FigureKind,
    WantedDirection,
)
from shared.quality.improvement.operations.desk import ImprovementOperations
from shared.quality.standards.forms import EXAMPLE, terms_form, terms_of
from shared.quality.standards.model import (
    StandardCommand,
    StandardFile,
    StandardList,
    StandardVerb,
)
from shared.quality.standards.operations.desk import StandardOperations
from shared.quality.standards.operations.views import StandardViews
from shared.quality.targets.operations.views import TargetViews
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.layouts import row

TEXTS = PageTexts(
    translate("standards", "Reading the standards"),
    translate("standards", "The figures are from that time."),
    translate("standards", "No standards yet"),
    translate("standards", "A standard is a promise to visitors that the branch measures every day."),
)
PROPOSE = translate("standards", "Propose an action of improvement")
ADD = translate("standards", "New standard")
_STRICT = translate(
    "standards",
    "Judged strictly: who gave up after the limit counts as missed. What could be asked next is on the page “Targets”"
    " (Ctrl+J); there a target is also lowered.",
)


@dataclass(frozen=True)
class StandardsState(SectionState):
    """Everything the section shows. `added` and `done` count what was saved here; `added_id` is the last."""

    found: StandardList | None = None
    file: StandardFile | None = None
    today: date = field(default=date.min)
    added: int = 0
    added_id: UUID | None = None
    done: int = 0
    proposed: int = 0


class StandardsPresenter(ReportingPresenter[StandardsState, StandardList]):
    """The section of one person."""

    EMPTY = StandardsState
    TOPICS = frozenset({Topic.STANDARDS, Topic.DAY, Topic.CATALOG})
    #: The queue moves all the time; the figures of today follow it once a minute.
    REREAD_SECONDS = 60
    _chosen: UUID | None = None

    def _read(self) -> StandardList:
        return self._branch.of(StandardViews).standards(self._actor, self._chosen)

    def _loaded(self, reading: StandardList) -> None:
        self._change(found=reading, file=reading.file, today=reading.today)

    def open_standard(self, standard_id: UUID) -> None:
        """Show one standard."""
        if standard_id != self._chosen:
            self._chosen = standard_id
            self.refresh()

    def add(self, answers: Answers) -> None:
        """Write the draft of a new standard."""
        code, terms = answers["code"], terms_of(answers)
        self._run(
            lambda command: self._branch.of(StandardOperations).carry_out(
                StandardCommand(command, None, StandardVerb.WRITE, code=code, terms=terms), self._actor
            ),
            translate("standards", "New standard: {code}", code=isolated(code)),
            translate("standards", "Saved as a draft: {code}", code=isolated(code)),
            self._added,
        )

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def export(self, form: ExportForm, path: Path) -> None:
        """Write the list, or as a PDF the charter, to a file, away from the screen's thread."""
        found, translator = self._state.found, self._translator
        if found is not None:
            # A table of many columns is for a spreadsheet; the paper is what visitors read.
            branch, actor = self._branch, self._actor

            def write() -> Path:
                if form is ExportForm.PDF:
                    report = charter_report(found, branch.of(TargetViews).lowerings(actor), translator)
                else:
                    report = standards_report(found, translator)
                return write_report(report, form, path, translator, self._families)

            self._write_file(write)

    def _added(self, standard: Any) -> None:
        self._chosen = standard.id
        self._change(added=self._state.added + 1, added_id=standard.id)

    def propose(self, answers: Answers) -> None:
        """Propose an action of improvement about the chosen standard: what is measured will show its effect."""
        file = self._state.file
        if file is None:
            return
        known = file.row.standard
        proposal = proposal_of(
            answers,
            source=ActionSource.STANDARD,
            source_id=known.id,
            figure=Figure(FigureKind.STANDARD, standard_id=known.id),
            direction=WantedDirection.HIGHER,
            owner_id=file.row.shown.terms.owner_id,
        )
        self._run(
            lambda command: self._branch.of(ImprovementOperations).carry_out(
                ActionCommand(command, None, ActionVerb.PROPOSE, proposal=proposal), self._actor
            ),
            PROPOSE,
            translate("standards", "The action is proposed; see the page “Improvement”."),
            lambda _action: self._change(proposed=self._state.proposed + 1),
        )

    def act(self, verb: StandardVerb, answers: Answers) -> None:
        """Do something with the chosen standard as it is shown."""
        file = self._state.file
        if file is None:
            return
        known = file.row.standard
        terms = terms_of(answers) if verb is StandardVerb.WRITE else None
        value = answers.get("value")
        share = None if value is None else value / 100
        self._run(
            lambda command: self._branch.of(StandardOperations).carry_out(
                StandardCommand(
                    command,
                    known.id,
                    verb,
                    known.version,
                    terms=terms,
                    day=answers.get("day"),
                    value=share,
                    reason=answers.get("reason") or "",
                ),
                self._actor,
            ),
            translate("standards", "{verb}: {code}", verb=VERBS[verb], code=isolated(known.code)),
            translate("standards", "Saved: {code}", code=isolated(known.code)),
            lambda _standard: self._change(done=self._state.done + 1),
        )


class StandardsPage(RecordPage[StandardsState]):
    """The page. `standard_wanted` carries an id."""

    standard_wanted = Signal(object)

    def __init__(
        self, appearance: Appearance, translator: Translator, folder: Path, *, may_propose: bool = False
    ) -> None:
        self._may_propose = may_propose
        super().__init__(appearance, translator, TEXTS, Icon.CHART, REGISTER)
        self.exports = ExportButtons(appearance, folder, self._file_name, (ExportForm.XLSX, ExportForm.CSV))
        self.charter = ExportButtons(appearance, folder, self._charter_name, (ExportForm.PDF,))
        self.add_to_head(self.exports)
        self.add_to_head(self.charter)
        self.file = StandardDetails(appearance, translator)
        self.details.add(self.file)
        self.propose = NewRecord(finding_form(date.min), PROPOSE, appearance, translator)
        self.details.add(row(self.propose.opener, None))
        self.details.add(self.propose)
        self.add_new(NewRecord(terms_form((), (), code_field(EXAMPLE)), ADD, appearance, translator))
        self._lines: tuple[StandardLine, ...] = ()
        self._found: StandardList | None = None

    def _show_content(self, state: StandardsState) -> None:
        found = state.found
        rows = () if found is None else found.rows
        self._show_head(TITLE, _STRICT if rows else "", loading=not state.loaded, empty=state.loaded and not rows)
        if found is not None:
            self.new.offer(terms_form(found.services, found.people, code_field(EXAMPLE)))
            tomorrow = state.today + timedelta(days=1)
            self.new.show_texts(
                self._translator, state.connection, state.added, begins=tomorrow, review=tomorrow + REVIEW
            )
        self.exports.setVisible(bool(rows))
        self.exports.show_texts(self._translator, enabled=bool(rows) and not state.exporting)
        self._show_charter(state)
        self.new.opener.setVisible(found is not None and self.new.isHidden())
        if found is not None and found is not self._found:
            names: dict[object, Showable] = dict(found.services)
            self._found = found
            self._lines = tuple(StandardLine(row, scope_text(row.shown.terms, names)) for row in found.rows)
        self._show_records(self._lines)
        self._choose_added(state.added_id)

    def _show_charter(self, state: StandardsState) -> None:
        """Offer the paper while something is in force."""
        found = state.found
        in_force = found is not None and any(row.state is VersionState.IN_FORCE for row in found.rows)
        self.charter.setVisible(in_force)
        self.charter.show_texts(self._translator, enabled=in_force and not state.exporting)
        button = self.charter.buttons[ExportForm.PDF]
        button.setText(self._text(translate("standards", "Our standards (PDF)")))
        button.setAccessibleName(self._text(translate("standards", "Save our standards to print and hang up")))

    def _charter_name(self) -> str:
        return f"nobat-our-standards-{self._translator.language.value}"

    def _file_name(self) -> str:
        return "" if self._state is None else f"nobat-standards-{self._state.today.isoformat()}"

    def _show_details(self, record: StandardLine) -> None:
        state = self._state
        file = None if state is None else state.file
        here = file is not None and file.row.standard.id == record.row.standard.id
        self.file.setVisible(here)
        if state is not None and file is not None and here:
            self.file.show_file(file, state.today, state.done, state.connection, self._translator)
            self.propose.offer(finding_form(state.today))
            self.propose.show_texts(self._translator, state.connection, state.proposed, noticed=state.today)
        self.propose.opener.setVisible(
            here and self._may_propose and self.propose.isHidden() and file is not None and file.row.measured
        )

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.standard_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        for new in (self.new, self.propose):
            new.set_translator(translator)
        super().set_translator(translator)


class StandardsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        may_propose = Right.IMPROVE in context.who.rights
        self.screen = StandardsPage(context.appearance, context.translator, context.folder, may_propose=may_propose)
        self.standards = StandardsPresenter.of(context, context.manager, self.screen.show_state)
        super().__init__(self.standards, self.screen)
        for buttons in (self.screen.exports, self.screen.charter):
            buttons.chosen.connect(self.standards.export)
        self.screen.standard_wanted.connect(self.standards.open_standard)
        self.screen.new.given.connect(self.standards.add)
        self.screen.propose.given.connect(self.standards.propose)
        self.screen.file.panel.given.connect(self.standards.act)
        self.screen.message_closed.connect(self.standards.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.standards.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return StandardsSection(context)
