"""Roll-out: ministry, excellence unit and branches, and how far each branch is by its facts."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.facts_table import facts_table
from counter_console.records.rollout_pillars import PillarsView
from counter_console.records.rollout_report import rollout_report
from counter_console.records.rollout_texts import (
    LADDER,
    REGISTER,
    SUBTITLE,
    TITLE,
    VERBS,
    TreeLine,
    facts,
    ladder_description,
    tree,
)
from counter_console.records.rollout_work import WorkView, question
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.branches.rollout.forms import terms_answers, terms_of_answers
from shared.branches.rollout.model import RolloutCommand, RolloutList, RolloutVerb
from shared.branches.rollout.model.pillars import TwoPillars
from shared.branches.rollout.operations.desk import RolloutOperations
from shared.branches.rollout.operations.views import RolloutViews
from shared.branches.rollout.rules import possible
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.table import RecordModel, RecordTable

TEXTS = PageTexts(
    translate("rollout", "Reading the branches"),
    translate("rollout", "The stages are from that time."),
    "",  # there is always the own branch
)


@dataclass(frozen=True)
class RolloutState(SectionState):
    """Everything the section shows. `done` counts what was saved here."""

    found: RolloutList | None = None
    pillars: TwoPillars | None = None
    exporting: bool = False
    done: int = 0


class RolloutPresenter(SectionPresenter[RolloutState, tuple[RolloutList, TwoPillars | None]]):
    """The section of one person."""

    TOPICS = frozenset({Topic.ROLLOUT, Topic.STANDARDS, Topic.ASSESSMENT, Topic.IMPROVEMENT, Topic.CATALOG, Topic.DAY})

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        families: tuple[str, ...],
        translator: Translator,
        show: Callable[[RolloutState], None],
    ) -> None:
        super().__init__(branch, runner, RolloutState(), show)
        self._actor, self._families, self._translator = actor, families, translator
        self._chosen = branch.database.branch_id

    def _read(self) -> tuple[RolloutList, TwoPillars | None]:
        views = self._branch.of(RolloutViews)
        return views.branches(self._actor), views.pillars(self._chosen, self._actor)

    def _loaded(self, reading: tuple[RolloutList, TwoPillars | None]) -> None:
        found, pillars = reading
        self._change(found=found, pillars=pillars)

    def open_branch(self, branch_id: UUID) -> None:
        """Show the pillars of a branch."""
        if branch_id != self._chosen:
            self._chosen = branch_id
            self.refresh()

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def export(self, form: ExportForm, path: Path) -> None:
        """Write what is shown to a file, away from the screen's thread."""
        found, pillars, translator = self._state.found, self._state.pillars, self._translator
        if found is not None:
            report = rollout_report(found, pillars, translator)
            self._write_file(lambda: write_report(report, form, path, translator, self._families))

    def act(self, verb: RolloutVerb, answers: Answers) -> None:
        """Do something with the roll-out of the own branch as it is shown."""
        found = self._state.found
        if found is None:
            return
        known = found.own.rollout
        terms = terms_of_answers(answers) if verb is RolloutVerb.NAME else None
        words = answers.get("words") or ""
        number, due = answers.get("number"), answers.get("due")
        seen = 0 if known is None else known.version
        operations = self._branch.of(RolloutOperations)
        carry_out = operations.answer if verb is RolloutVerb.ANSWER else operations.carry_out
        self._run(
            lambda command: carry_out(RolloutCommand(command, verb, seen, terms, number, words, due), self._actor),
            VERBS[verb],
            translate("rollout", "The roll-out of this branch is saved."),
            lambda _saved: self._change(done=self._state.done + 1),
        )


class RolloutDetails(QWidget):
    """One row of the tree: what can be done with the own branch, the stages of a branch, and what is known."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.panel: ActionPanel[RolloutVerb] = ActionPanel(appearance, translator, VERBS)
        model = RecordModel(
            LADDER, lambda line: line.stage, translator, lambda line, now, t: ladder_description(line, t)
        )
        self.ladder = RecordTable(appearance, translator, model, wraps=True)
        self.facts = facts_table(appearance, translator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        self.pillars = PillarsView(appearance, translator)
        self.work = WorkView(appearance, translator)
        for part in (self.panel, self.ladder, self.work, self.pillars, self.facts):
            column.addWidget(part)

    def show_line(self, line: TreeLine, state: RolloutState, translator: Translator) -> None:
        """Show a row."""
        found, branch = state.found, line.branch
        own = found is not None and branch is not None and branch.own
        known = None if branch is None else branch.rollout
        verbs: tuple[RolloutVerb, ...] = ()
        if own and found is not None:
            verbs = possible(known, found.reader, keeps=found.keeps)
        self.panel.show_record(
            line.key,
            verbs,
            lambda verb: None if found is None or branch is None else question(verb, branch, found),
            done=state.done,
            blocked=translator.text(state.connection.blocked_reason),
            main=RolloutVerb.NAME if known is None else None,
            translator=translator,
            known=lambda verb: terms_answers(known.terms) if verb is RolloutVerb.NAME and known is not None else {},
        )
        self.ladder.setVisible(branch is not None)
        self.ladder.setAccessibleName(translator.text(translate("rollout", "Stages of the branch")))
        self.ladder.show_rows(() if branch is None else branch.ladder, translator)
        if branch is None or found is None:
            self.work.hide()
        else:
            self.work.show_branch(branch, found.today, translator)
        pillars = state.pillars
        here = pillars is not None and branch is not None and pillars.branch_id == branch.branch_id
        self.pillars.setVisible(here)
        if pillars is not None and here:
            self.pillars.show_pillars(pillars, translator)
        self.facts.setAccessibleName(translator.text(translate("rollout", "What is known of it")))
        self.facts.show_rows(tuple(facts(line)), translator)


class RolloutPage(RecordPage[RolloutState]):
    """The page. `branch_wanted` carries an id."""

    branch_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.HOUSE, REGISTER)
        self.file = RolloutDetails(appearance, translator)
        self.details.add(self.file)
        self.exports = ExportButtons(appearance, folder, lambda: "nobat-rollout", (ExportForm.PDF, ExportForm.XLSX))
        self.add_to_head(self.exports)
        self._found: RolloutList | None = None
        self._lines: tuple[TreeLine, ...] = ()

    def _show_content(self, state: RolloutState) -> None:
        found = state.found
        if found is not None and found is not self._found:
            self._found, self._lines = found, tree(found)
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=False)
        self.exports.show_texts(self._translator, enabled=found is not None and not state.exporting)
        self._show_records(self._lines)
        if found is not None:
            self._choose_added(found.own.branch_id)

    def _show_details(self, record: TreeLine) -> None:
        if self._state is not None:
            self.file.show_line(record, self._state, self._translator)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if isinstance(record, TreeLine) and record.branch is not None:
            self.branch_wanted.emit(record.branch.branch_id)


class RolloutSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = RolloutPage(context.appearance, context.translator, context.folder)
        self.rollout = RolloutPresenter(
            context.branch,
            context.runner,
            context.manager,
            context.appearance.fonts.families,
            context.translator,
            self.screen.show_state,
        )
        super().__init__(self.rollout, self.screen)
        self.screen.file.panel.given.connect(self._act)
        self.screen.branch_wanted.connect(self.rollout.open_branch)
        self.screen.exports.chosen.connect(self.rollout.export)
        self.screen.message_closed.connect(self.rollout.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.rollout.set_translator(translator)

    def _act(self, verb: Any, answers: Answers) -> None:
        self.rollout.act(verb, answers)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return RolloutSection(context)
