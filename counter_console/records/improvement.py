"""Improvement: actions from the finding to the check of their effect."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from counter_console.records.improvement_details import ActionDetails
from counter_console.records.improvement_texts import MARKS, STATES, TITLE, VERBS, action_name, due_text
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.improvement.forms import direction_of, figure_of, proposal_form
from shared.quality.improvement.model import (
    TO_DO,
    ActionCommand,
    ActionFile,
    ActionList,
    ActionProposal,
    ActionStage,
    ActionVerb,
    CauseGroup,
    Choices,
    TextKind,
)
from shared.quality.improvement.operations.desk import ImprovementOperations
from shared.quality.improvement.operations.views import ImprovementViews
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("improvement", "Reading the actions"),
    translate("improvement", "The list is from that time."),
    translate("improvement", "No actions yet"),
    translate("improvement", "An action says what is wrong, who changes it until when, and what will show the effect."),
)
ADD = translate("improvement", "Propose an action")
#: Actions with which something is still to be done.
_OPEN = frozenset({ActionStage.PROPOSED, ActionStage.DONE, *TO_DO})


@dataclass(frozen=True)
class ImprovementState(SectionState):
    """Everything the section shows. `added` and `done` count what was saved here."""

    found: ActionList | None = None
    today: date = field(default=date.min)
    added: int = 0
    done: int = 0


def proposal_of(answers: Answers, **more: Any) -> ActionProposal:
    """Return what somebody proposes."""
    return ActionProposal(
        finding=answers[TextKind.FINDING],
        cause=CauseGroup(answers["cause"]),
        trigger_week=answers["noticed"],
        remedy=answers.get(TextKind.REMEDY) or "",
        figure=figure_of(answers),
        direction=direction_of(answers),
        **more,
    )


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
        self._change(added=self._state.added + 1)

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


def _title(file: ActionFile, translator: Translator) -> str:
    finding = file.texts.get(TextKind.FINDING, "").split("\n")[0]
    return isolated(finding) if finding else translator.text(action_name(file.action))


def _mark(file: ActionFile) -> tuple[Icon, Tone]:
    unsettled = file.action.next_id is None and not file.action.stopped
    if file.overdue or (file.action.state is ActionStage.NO_EFFECT and unsettled):
        return Icon.WARNING, Tone.BAD
    return MARKS[file.action.state]


def _description(file: ActionFile, _now: datetime | None, translator: Translator) -> str:
    name, state = translator.text(action_name(file.action)), translator.text(STATES[file.action.state])
    return f"{name}: {_title(file, translator)}{translator.language.comma}{state}"


REGISTER = Register(
    translate("improvement", "Actions"),
    (
        Column(
            "finding",
            translate("improvement", "What was found"),
            lambda file, now, t: _title(file, t),
            hint=lambda file, now, t: t.text(action_name(file.action)),
        ),
        Column(
            "state",
            translate("improvement", "State"),
            lambda file, now, t: t.text(STATES[file.action.state]),
            width=26,
            mark=_mark,
            hint=lambda file, now, t: t.text(due_text(file)),
        ),
        Column(
            "owner",
            translate("improvement", "Owner"),
            lambda file, now, t: isolated(file.owner) if file.owner else "",
            width=24,
        ),
    ),
    lambda file: file.action.id,
    _description,
    filters=(
        (translate("improvement", "Still open"), lambda file: file.action.state in _OPEN),
        (translate("improvement", "Overdue"), lambda file: file.overdue),
        (translate("improvement", "Checked"), lambda file: file.action.effect is not None),
    ),
)


class ImprovementPage(RecordPage[ImprovementState]):
    """The page. `action_wanted` carries an id."""

    action_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, zone: ZoneInfo) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CHECK, REGISTER)
        self._zone = zone
        self.file = ActionDetails(appearance, translator)
        self.details.add(self.file)
        nothing = Choices((), (), (), ())
        self.add_new(NewRecord(proposal_form(nothing, date.min), ADD, appearance, translator))

    def _show_content(self, state: ImprovementState) -> None:
        found = state.found
        files = () if found is None else found.files
        late = sum(file.overdue for file in files)
        caption = translate("improvement", "%n actions are overdue.", n=late) if late else ""
        self._show_head(TITLE, caption, loading=not state.loaded, empty=state.loaded and not files)
        may = found is not None and found.may_propose
        if found is not None:
            self.new.offer(proposal_form(found.choices, state.today))
            self.new.show_texts(self._translator, state.connection, state.added, noticed=state.today)
        self.new.opener.setVisible(may and self.new.isHidden())
        self._show_records(files)

    def _show_details(self, record: ActionFile) -> None:
        state = self._state
        if state is not None and state.found is not None:
            self.file.show_file(
                record, state.found.choices, state.today, self._zone, state.done, state.connection, self._translator
            )

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.action_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.set_translator(translator)
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
        self.screen.file.panel.given.connect(self.improvement.act)
        self.screen.message_closed.connect(self.improvement.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ImprovementSection(context)
