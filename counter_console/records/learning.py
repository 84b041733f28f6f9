"""Learning: who has shown which competency until when, what is planned, and passes for today."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.facts_table import facts_table
from counter_console.records.learning_texts import (
    MARKS,
    NOT_ASKED,
    TITLE,
    VERBS,
    evidence_text,
    facts,
    known_answers,
    planned_text,
    question,
    service_names,
    standing_text,
    until_text,
)
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import Connection, SectionState
from counter_console.section.matrix_page import MatrixPage
from counter_console.section.page import PageTexts
from counter_console.section.record_page import Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.forms.competencies import GATES
from shared.office.catalog.model.workflow import Competency
from shared.office.staff.model import PassReason
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.figures import DASH
from shared.quality.learning.model import (
    CompetencyLine,
    LearningBoard,
    LearningCommand,
    LearningVerb,
    PersonLine,
    Standing,
)
from shared.quality.learning.operations.people import LearningOperations
from shared.quality.learning.operations.views import LearningViews
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.matrix import COLUMN_UNITS
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TEXTS = PageTexts(
    translate("learning", "Reading what people have shown"),
    translate("learning", "The list is from that time."),
    translate("learning", "No competencies yet"),
    translate("learning", "They are set up on the page “Competencies”."),
)
_TO_KEEP = translate("learning", "Choose a cell to record evidence, to plan training, or to give a pass for today.")
_OWN = translate("learning", "Only you and those who look after learning see this.")


#: So wide is a column whose cells hold a day and a mark.
DAY_UNITS = 26


@dataclass(frozen=True)
class LearningState(SectionState):
    """Everything the section shows. `done` counts what was saved here."""

    board: LearningBoard | None = None
    done: int = 0


class LearningPresenter(SectionPresenter[LearningState, LearningBoard]):
    """The section of one person."""

    TOPICS = frozenset({Topic.LEARNING, Topic.CATALOG, Topic.DAY})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[LearningState], None]) -> None:
        super().__init__(branch, runner, LearningState(), show)
        self._actor = actor

    def _read(self) -> LearningBoard:
        return self._branch.of(LearningViews).board(self._actor)

    def _loaded(self, reading: LearningBoard) -> None:
        self._change(board=reading)

    def act(self, person: PersonLine, verb: LearningVerb, answers: Answers) -> None:
        """Do something with somebody's record as it is shown."""
        reason = answers.get("reason")
        self._run(
            lambda command: self._branch.of(LearningOperations).carry_out(
                LearningCommand(
                    command,
                    person.id,
                    verb,
                    person.version,
                    competency=answers.get("competency", ""),
                    kind=answers.get("kind"),
                    day=answers.get("day"),
                    until=answers.get("until"),
                    score=answers.get("score"),
                    trainer=answers.get("trainer"),
                    number=answers.get("number"),
                    service_id=answers.get("service"),
                    reason=None if reason is None else PassReason(reason),
                ),
                self._actor,
            ),
            translate("learning", "{verb}: {person}", verb=VERBS[verb], person=isolated(person.name)),
            translate("learning", "Saved: {person}", person=isolated(person.name)),
            lambda _record: self._change(done=self._state.done + 1),
        )


def _name(row: PersonLine, _now: object, _translator: Translator) -> str:
    return isolated(row.name)


def _sum(row: PersonLine, _now: object, translator: Translator) -> str:
    if not row.asked:
        return translator.text(DASH)
    valid = sum(line.standing in (Standing.VALID, Standing.ENDING) for line in row.asked)
    return translator.text(translate("learning", "{number} of {total}", number=valid, total=len(row.asked)))


def _sum_mark(row: PersonLine) -> tuple[Icon, Tone] | None:
    if not row.asked:
        return None
    return (Icon.WARNING, Tone.BAD) if row.lacking else (Icon.CHECK, Tone.GOOD)


def _line(row: PersonLine, code: str) -> CompetencyLine:
    return next(line for line in row.lines if line.competency.code == code)


def _column(competency: Competency) -> Column:
    code = competency.code

    def mark(row: PersonLine) -> tuple[Icon, Tone] | None:
        line = _line(row, code)
        return MARKS[line.standing] if line.asked or line.evidence is not None else None

    return Column(
        code,
        competency.name,
        lambda row, now, t: t.text(until_text(_line(row, code))),
        width=DAY_UNITS,
        mark=mark,
    )


SUM_COLUMN = Column("sum", translate("learning", "Valid"), _sum, width=COLUMN_UNITS, mark=_sum_mark)
REGISTER = Register(
    translate("learning", "People and competencies"),
    (SUM_COLUMN,),
    lambda row: row.id,
    _name,
    (
        (translate("learning", "Only where something is missing"), lambda row: row.lacking),
        (
            translate("learning", "Only what ends soon"),
            lambda row: any(line.standing is Standing.ENDING for line in row.lines),
        ),
    ),
)


class PersonDetails(QWidget):
    """One person: what can be done, how they stand with each competency, what is planned and was shown."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.panel: ActionPanel[LearningVerb] = ActionPanel(appearance, translator, VERBS)
        self._board: LearningBoard | None = None
        columns = (
            Column("competency", translate("learning", "Competency"), _competency, width=24),
            Column("opens", translate("learning", "Asked for by"), self._services),
            Column("gate", translate("learning", "If it is missing"), _gate),
            Column("evidence", translate("learning", "Evidence"), _evidence),
            Column("until", translate("learning", "Last valid day"), _until),
            Column("state", translate("console.entries", "State"), self._state, mark=_state_mark),
            Column("plan", translate("learning", "Training"), self._plan),
        )
        model = RecordModel(columns, lambda line: line.competency.code, translator, self._spoken)
        self.lines = RecordTable(appearance, translator, model, wraps=True)
        self.facts = facts_table(appearance, translator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.panel, self.lines, self.facts):
            column.addWidget(part)

    def show_person(
        self,
        person: PersonLine,
        board: LearningBoard,
        cell: str,
        done: int,
        connection: Connection,
        translator: Translator,
    ) -> None:
        """Show somebody; `cell` is the competency whose cell was chosen."""
        self._board = board
        self.panel.show_record(
            person.id,
            person.verbs,
            lambda verb: question(verb, person, board),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=LearningVerb.PROVE if LearningVerb.PROVE in person.verbs else None,
            translator=translator,
            known=lambda verb: known_answers(verb, cell),
        )
        self.lines.setAccessibleName(translator.text(translate("learning", "Competencies of this person")))
        self.lines.show_rows(person.lines, translator)
        self.facts.setAccessibleName(translator.text(translate("learning", "What was shown and is planned")))
        told = tuple(facts(person, board))
        self.facts.setVisible(bool(told))
        self.facts.show_rows(told, translator)

    def _services(self, line: CompetencyLine, _now: object, translator: Translator) -> str:
        return "" if self._board is None else translator.text(service_names(line.competency, self._board))

    def _state(self, line: CompetencyLine, _now: object, translator: Translator) -> str:
        if self._board is None:
            return ""
        shown = line.asked or line.evidence is not None
        return translator.text(standing_text(line, self._board.today) if shown else NOT_ASKED)

    def _plan(self, line: CompetencyLine, _now: object, translator: Translator) -> str:
        return "" if self._board is None else translator.text(planned_text(line, self._board))

    def _spoken(self, line: CompetencyLine, now: object, translator: Translator) -> str:
        return f"{translator.text(line.competency.name)}: {self._state(line, now, translator)}"


def _competency(line: CompetencyLine, _now: object, translator: Translator) -> str:
    return translator.text(line.competency.name)


def _gate(line: CompetencyLine, _now: object, translator: Translator) -> str:
    return translator.text(GATES[line.competency.gate])


def _until(line: CompetencyLine, _now: object, translator: Translator) -> str:
    return translator.text(DASH if line.evidence is None else until_text(line))


def _evidence(line: CompetencyLine, _now: object, translator: Translator) -> str:
    return translator.text(DASH if line.evidence is None else evidence_text(line.evidence))


def _state_mark(line: CompetencyLine) -> tuple[Icon, Tone] | None:
    return MARKS[line.standing] if line.asked or line.evidence is not None else None


class LearningPage(MatrixPage[LearningState]):
    """The page."""

    BESIDE = True
    NOTHING = NOT_ASKED

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.PEOPLE, REGISTER)
        self.person = PersonDetails(appearance, translator)
        self.details.add(self.person)
        self._competencies: tuple[Competency, ...] = ()
        self._cell = ""
        self.pressed.connect(self._press)

    def _show_content(self, state: LearningState) -> None:
        board = state.board
        rows = () if board is None or not board.competencies else board.people
        subtitle = "" if board is None else _TO_KEEP if board.keeps else _OWN
        self._show_head(TITLE, subtitle, loading=not state.loaded, empty=state.loaded and not rows)
        if board is not None and board.competencies != self._competencies:
            self._competencies = board.competencies
            self.cells.set_columns((SUM_COLUMN, *map(_column, board.competencies)))
            self.matrix.set_columns({})
        if board is not None and not board.keeps and self._chosen is None and rows:
            self._chosen = rows[0].id  # there is nobody else to choose
        self._show_records(rows)

    def _show_details(self, record: PersonLine) -> None:
        state = self._state
        if state is not None and state.board is not None:
            self.person.show_person(record, state.board, self._cell, state.done, state.connection, self._translator)

    def _press(self, _record: PersonLine, key: str) -> None:
        """Remember the competency of the cell: the next question begins with it."""
        self._cell = key if key != SUM_COLUMN.key else ""
        self._show_chosen()


class LearningSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = LearningPage(context.appearance, context.translator)
        self.learning = LearningPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.learning, self.screen)
        self.screen.person.panel.given.connect(self._act)
        self.screen.message_closed.connect(self.learning.close_message)

    def _act(self, verb: LearningVerb, answers: Answers) -> None:
        person = self.screen.record()
        if person is not None:
            self.learning.act(person, verb, answers)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return LearningSection(context)
