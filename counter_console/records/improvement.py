"""Improvement: actions from the finding to the check of their effect, ideas, and why servings took long."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from counter_console.records.improvement_columns import (
    DELAYS,
    REGISTER,
    ActionLine,
    DelayLine,
    IdeaLine,
    Line,
    ReviewLine,
)
from counter_console.records.improvement_details import ActionDetails
from counter_console.records.improvement_ideas import IdeaDetails
from counter_console.records.improvement_reviews import SIGN_TEXT, ReviewDetails
from counter_console.records.improvement_texts import IDEA_VERBS, TITLE, VERBS, action_name, idea_name
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.improvement.forms import direction_of, figure_of, idea_form, proposal_form, proposal_of
from shared.quality.improvement.model import (
    REVIEW_SCORES,
    ActionCommand,
    ActionVerb,
    Choices,
    IdeaCommand,
    IdeaVerb,
    TextKind,
)
from shared.quality.improvement.model.lists import ActionList
from shared.quality.improvement.model.reviews import ReviewCommand, ReviewDecision
from shared.quality.improvement.operations.desk import ImprovementOperations
from shared.quality.improvement.operations.ideas import IdeaOperations
from shared.quality.improvement.operations.reviews import ReviewOperations
from shared.quality.improvement.operations.views import ImprovementViews
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import RecordModel, RecordTable

TEXTS = PageTexts(
    translate("improvement", "Reading the actions"),
    translate("improvement", "The list is from that time."),
    translate("improvement", "No actions or ideas yet"),
    translate(
        "improvement", "Everybody may leave an idea. An action says what is wrong and what will show its effect."
    ),
)
ADD = translate("improvement", "Propose an action")
LEAVE = translate("improvement", "Leave an idea")


@dataclass(frozen=True)
class ImprovementState(SectionState):
    """Everything the section shows. `added`, `left` and `done` count what was saved here; `added_id` is the last."""

    found: ActionList | None = None
    today: date = field(default=date.min)
    added: int = 0
    added_id: UUID | None = None
    left: int = 0
    done: int = 0


class ImprovementPresenter(SectionPresenter[ImprovementState, ActionList]):
    """The section of one person."""

    TOPICS = frozenset({Topic.IMPROVEMENT, Topic.STANDARDS, Topic.DAY, Topic.CATALOG})

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[ImprovementState], None]
    ) -> None:
        super().__init__(branch, runner, ImprovementState(), show)
        self._actor = actor
        self._chosen: UUID | None = None

    def _read(self) -> ActionList:
        return self._branch.of(ImprovementViews).actions(self._actor, self._chosen)

    def _loaded(self, reading: ActionList) -> None:
        self._change(found=reading, today=reading.today)

    def open_action(self, action_id: UUID) -> None:
        """Show one action."""
        if action_id != self._chosen:
            self._chosen = action_id
            self.refresh()

    def propose(self, answers: Answers) -> None:
        """Propose an action."""
        proposal = proposal_of(answers)
        self._run(
            lambda command: self._branch.of(ImprovementOperations).carry_out(
                ActionCommand(command, None, ActionVerb.PROPOSE, proposal=proposal), self._actor
            ),
            ADD,
            translate("improvement", "The action is proposed."),
            self._added,
        )

    def _added(self, action: Any) -> None:
        self._chosen = action.id
        self._change(added=self._state.added + 1, added_id=action.id)

    def leave(self, answers: Answers) -> None:
        """Leave an idea."""
        self._run(
            lambda command: self._branch.of(IdeaOperations).carry_out(
                IdeaCommand(command, None, IdeaVerb.LEAVE, words=answers[TextKind.IDEA]), self._actor
            ),
            LEAVE,
            translate("improvement", "Thank you. You will see the answer here."),
            self._left,
        )

    def _left(self, idea: Any) -> None:
        self._chosen = idea.id
        self._change(left=self._state.left + 1, added_id=idea.id)

    def answer(self, verb: IdeaVerb, answers: Answers) -> None:
        """Answer the chosen idea as it is shown."""
        found = self._state.found
        file = next((each for each in found.ideas if each.idea.id == self._chosen), None) if found else None
        if file is None:
            return
        idea, words = file.idea, answers.get(TextKind.ANSWER) or ""
        proposal = proposal_of(answers) if verb is IdeaVerb.ADOPT else None
        self._run(
            lambda command: self._branch.of(IdeaOperations).carry_out(
                IdeaCommand(command, idea.id, verb, idea.version, words, proposal), self._actor
            ),
            translate("improvement", "{verb}: {action}", verb=IDEA_VERBS[verb], action=idea_name(idea)),
            translate("improvement", "Saved: {action}", action=idea_name(idea)),
            lambda _idea: self._change(done=self._state.done + 1),
        )

    def sign(self, _verb: str, answers: Answers) -> None:
        """Sign the review that is to be written."""
        found = self._state.found
        file = next((each for each in found.reviews if each.review is None), None) if found else None
        if file is None:
            return
        quarter = file.quarter
        scores = {key: answers[key] for key in REVIEW_SCORES}
        texts = [answers[kind] for kind in (TextKind.PROBLEMS, TextKind.REMEDIES, TextKind.NEXT)]
        self._run(
            lambda command: self._branch.of(ReviewOperations).sign(
                ReviewCommand(command, quarter, scores, ReviewDecision(answers["decision"]), *texts), self._actor
            ),
            SIGN_TEXT,
            translate("improvement", "The review is signed."),
            lambda _review: self._change(done=self._state.done + 1),
        )

    def act(self, verb: ActionVerb, answers: Answers) -> None:
        """Do something with the chosen action as it is shown."""
        found = self._state.found
        file = next((each for each in found.files if each.action.id == self._chosen), None) if found else None
        if file is None:
            return
        action = file.action
        words = next((answers[kind] for kind in _WORDS if answers.get(kind)), "")
        proposal = proposal_of(answers) if verb is ActionVerb.FOLLOW else None
        self._run(
            lambda command: self._branch.of(ImprovementOperations).carry_out(
                ActionCommand(
                    command,
                    action.id,
                    verb,
                    action.version,
                    proposal,
                    "" if proposal is not None else words,
                    answers.get("owner"),
                    answers.get("due"),
                    figure_of(answers),
                    direction_of(answers),
                ),
                self._actor,
            ),
            translate("improvement", "{verb}: {action}", verb=VERBS[verb], action=action_name(action)),
            translate("improvement", "Saved: {action}", action=action_name(action)),
            lambda _action: self._change(done=self._state.done + 1),
        )


_WORDS = (TextKind.REMEDY, TextKind.PROOF, TextKind.REASON)


class ImprovementPage(RecordPage[ImprovementState]):
    """The page. `action_wanted` carries an id."""

    action_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, zone: ZoneInfo) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CHECK, REGISTER)
        self._zone = zone
        self.file = ActionDetails(appearance, translator)
        self.idea = IdeaDetails(appearance, translator)
        self.details.add(self.file)
        self.details.add(self.idea)
        self.review = ReviewDetails(appearance, translator)
        self.details.add(self.review)
        self.ideas = NewRecord(idea_form(), LEAVE, appearance, translator)
        self.add_to_head(self.ideas.opener)
        self._column.insertWidget(self._column.indexOf(self.list), self.ideas)
        self._lines: tuple[Line, ...] = ()
        self._found: ActionList | None = None
        model = RecordModel(DELAYS, lambda line: line.counts.service_id, translator, lambda line, now, t: line.name(t))
        self.delays = RecordTable(appearance, translator, model, wraps=True)
        self._delays = Panel(appearance)
        self._delays.add(self.delays)
        self.add(self._delays)
        nothing = Choices((), (), (), ())
        self.add_new(NewRecord(proposal_form(nothing, date.min), ADD, appearance, translator))

    def _show_content(self, state: ImprovementState) -> None:
        found = state.found
        files = () if found is None else found.files
        if found is not None and found is not self._found:
            self._found = found
            lines: list[Line] = [ActionLine(each) for each in found.files]
            reviews = [ReviewLine(each) for each in found.reviews]
            waiting, signed = ([each for each in reviews if each.open is state] for state in (True, False))
            self._lines = (*waiting, *lines, *map(IdeaLine, found.ideas), *signed)
        late = sum(file.overdue for file in files)
        caption = translate("improvement", "%n actions are overdue.", n=late) if late else ""
        self._show_head(TITLE, caption, loading=not state.loaded, empty=state.loaded and not self._lines)
        may = found is not None and found.may_propose
        if found is not None:
            self.new.offer(proposal_form(found.choices, state.today))
            self.new.show_texts(self._translator, state.connection, state.added, noticed=state.today)
        self.ideas.show_texts(self._translator, state.connection, state.left)
        self.ideas.opener.setVisible(found is not None and self.ideas.isHidden())
        self.new.opener.setVisible(may and self.new.isHidden())
        self._show_records(self._lines)
        self._choose_added(state.added_id)
        self._show_delays(state)

    def _show_delays(self, state: ImprovementState) -> None:
        """Show how often which cause of a long serving was touched."""
        found = state.found
        rows = () if found is None else found.delays
        self._delays.setVisible(bool(rows))
        if found is not None:
            title = self._text(translate("improvement", "Why servings took long, last four weeks"))
            self._delays.set_heading(title)
            self.delays.setAccessibleName(title)
            names = dict(found.choices.services)
            self.delays.show_rows(tuple(DelayLine(each, names) for each in rows), self._translator)

    def _show_details(self, record: Line) -> None:
        state = self._state
        self.file.setVisible(isinstance(record, ActionLine))
        self.idea.setVisible(isinstance(record, IdeaLine))
        self.review.setVisible(isinstance(record, ReviewLine))
        if state is None or state.found is None:
            return
        choices, done, connection = state.found.choices, state.done, state.connection
        if isinstance(record, ReviewLine):
            self.review.show_file(record.key, record.file, choices, done, connection, self._translator)
        elif isinstance(record, IdeaLine):
            self.idea.show_file(record.file, choices, state.today, done, connection, self._translator)
        else:
            self.file.show_file(record.file, choices, state.today, self._zone, done, connection, self._translator)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.action_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        for new in (self.new, self.ideas):
            new.set_translator(translator)
        super().set_translator(translator)


class ImprovementSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = ImprovementPage(context.appearance, context.translator, context.zone)
        actor = context.manager
        self.improvement = ImprovementPresenter(context.branch, context.runner, actor, self.screen.show_state)
        super().__init__(self.improvement, self.screen)
        self.screen.action_wanted.connect(self.improvement.open_action)
        self.screen.new.given.connect(self.improvement.propose)
        self.screen.ideas.given.connect(self.improvement.leave)
        self.screen.review.panel.given.connect(self.improvement.sign)
        self.screen.idea.panel.given.connect(self.improvement.answer)
        self.screen.file.panel.given.connect(self.improvement.act)
        self.screen.message_closed.connect(self.improvement.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ImprovementSection(context)
