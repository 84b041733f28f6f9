"""An action of improvement, what its effect is measured by, and what the check of it found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText

#: The subjects of the events of actions, and of texts that were erased.
SUBJECT, WORDS = "action", "action_words"
#: The subject of the events of reviews; one is due so many working days after its quarter.
REVIEW, REVIEW_DAYS = "review", 15
REVIEW_SCORES = ("integration", "focus", "cost", "time_saved", "client", "staff")
#: The subject of the events of ideas; each is answered within so many working days.
IDEA, ANSWER_DAYS = "idea", 10
#: The subject of the events about servings that took long.
DELAY = "delay"
#: A serving is long when nine of ten of the last weeks were shorter; with fewer of them nothing is long.
DELAY_SHARE, DELAY_WEEKS, FEWEST_SERVINGS = 0.9, 4, 30
#: The effect is measured over so many whole weeks before the week of the trigger, and as many after the action was done
#: and had time to settle.
WEEKS, SETTLING = 8, 2
#: With fewer weeks on a side, or fewer cases after, nothing can be told.
FEWEST_WEEKS, FEWEST_CASES_AFTER = 6, 100
#: A week with fewer cases is left out.
FEWEST_OF_WEEK = 10
#: The median of fewer others is that of chance.
FEWEST_CONTROLS = 2
LONGEST_TEXT = 2000


class CauseGroup(StrEnum):
    """Why something is as it is."""

    ADMINISTRATIVE = "administrative"  # rules, forms, powers
    ORGANISATIONAL = "organisational"  # people, their work and training
    TECHNICAL = "technical"  # devices, programs, networks


class ActionStage(StrEnum):
    """Where an action is. The last three are what the check of its effect found."""

    PROPOSED = "proposed"
    REJECTED = "rejected"
    ACCEPTED = "accepted"
    WORKING = "working"
    DONE = "done"
    EFFECTIVE = "effective"
    NO_EFFECT = "no_effect"
    CANNOT_TELL = "cannot_tell"


#: States in which an action is still to be carried out.
TO_DO = (ActionStage.ACCEPTED, ActionStage.WORKING)
CHECKED = (ActionStage.EFFECTIVE, ActionStage.NO_EFFECT, ActionStage.CANNOT_TELL)


class ActionVerb(StrEnum):
    """What is done with an action."""

    PROPOSE = "propose"
    ACCEPT = "accept"
    REJECT = "reject"
    START = "start"
    DONE = "done"
    CHECK = "check"  # by the program, when the weeks after are over
    FOLLOW = "follow"  # an action without effect: another one is proposed
    STOP = "stop"  # … or the matter rests, for a reason


class ActionSource(StrEnum):
    """What an action was proposed from."""

    HAND = "hand"
    STANDARD = "standard"
    TARGET = "target"
    CHARTER = "charter"
    ASSESSMENT = "assessment"
    REVIEW = "review"
    IDEA = "idea"
    ACTION = "action"  # one without effect


class FigureKind(StrEnum):
    """What the effect is measured by; docs/metrics.md defines each of them."""

    STANDARD = "standard"  # the share that kept a standard
    OUTCOME = "outcome"  # the share of finished visits with an outcome
    LEVEL = "level"  # the share called within the promised time
    GONE = "gone"  # the share that left before being called
    SATISFIED = "satisfied"  # the share of the two better faces
    WAIT = "wait"  # the median wait of the days, in seconds


#: Figures of single services; the others are those of the whole branch.
OF_SERVICES = frozenset({FigureKind.OUTCOME, FigureKind.LEVEL, FigureKind.SATISFIED, FigureKind.WAIT})


class WantedDirection(StrEnum):
    """Where the figure is to go."""

    HIGHER = "higher"
    LOWER = "lower"


class TextKind(StrEnum):
    """What people write about an action."""

    FINDING = "finding"
    REMEDY = "remedy"
    PROOF = "proof"
    REASON = "reason"
    IDEA = "idea"
    ANSWER = "answer"
    PROBLEMS = "problems"
    REMEDIES = "remedies"
    NEXT = "next"


@dataclass(frozen=True)
class Figure:
    """What is measured. Of a standard its id and the `number` of the version that holds, of an outcome its `code`.

    `service_id` None: all services.
    """

    kind: FigureKind
    standard_id: UUID | None = None
    number: int = 0
    code: str = ""
    service_id: UUID | None = None


@dataclass(frozen=True)
class EffectPlan:
    """How the effect will be checked; fixed when the action is accepted.

    `first` is the Monday of the first week before. `controls` are ids of services, or of standards, that the action is
    not about; `branches` are other branches of the same database, for a figure of the whole branch.
    """

    figure: Figure
    direction: WantedDirection
    first: date
    weeks: int = WEEKS
    settling: int = SETTLING
    controls: tuple[UUID, ...] = ()
    branches: tuple[UUID, ...] = ()

    @property
    def compared_with(self) -> int:
        """How many others the figure is compared with."""
        return len(self.controls) + len(self.branches)


@dataclass(frozen=True)
class EffectWeek:
    """One week by its Monday; `others` is the median of the controls. None: too few cases."""

    monday: date
    value: float | None
    cases: int
    others: float | None = None


@dataclass(frozen=True)
class Effect:
    """What the check found: means before and after, the change of the others, and the change less that of the others.

    `low` and `high` are the ends of its 95 % interval; None where nothing can be told.
    """

    before: float | None
    after: float | None
    weeks_before: int
    weeks_after: int
    cases_after: int
    others: float | None
    change: float | None
    low: float | None
    high: float | None
    weeks: tuple[EffectWeek, ...]


@dataclass(frozen=True)
class ActionText:
    """A text of an action: what kind it is, and under which id its words are kept until they are erased."""

    kind: TextKind
    id: UUID


@dataclass(frozen=True)
class StepTaken:
    """Since when an action was in a state, and who brought it there (None: the program)."""

    state: ActionStage
    instant: datetime
    person: UUID | None


@dataclass(frozen=True)
class ImprovementAction:
    """One action. `trigger_week` is the Monday of the week that gave rise to it.

    `figure` and `direction` are what was proposed, `plan` what was fixed. `done` is the day on which it was done.
    `follows` is the action without effect that it follows; of one without effect, `next_id` is what follows it, or
    `stopped` that nothing does.
    """

    id: UUID
    number: int
    version: int
    changed: datetime
    state: ActionStage
    source: ActionSource
    source_id: UUID | None
    trigger_week: date
    cause: CauseGroup
    owner_id: UUID | None = None
    due: date | None = None
    figure: Figure | None = None
    direction: WantedDirection | None = None
    plan: EffectPlan | None = None
    done: date | None = None
    effect: Effect | None = None
    follows: UUID | None = None
    next_id: UUID | None = None
    stopped: bool = False
    texts: tuple[ActionText, ...] = ()
    steps: tuple[StepTaken, ...] = ()


@dataclass(frozen=True)
class ActionProposal:
    """What somebody, or another subject, proposes. `trigger_week` None: this week."""

    finding: str
    cause: CauseGroup
    source: ActionSource = ActionSource.HAND
    source_id: UUID | None = None
    trigger_week: date | None = None
    remedy: str = ""
    figure: Figure | None = None
    direction: WantedDirection | None = None
    owner_id: UUID | None = None
    due: date | None = None
    follows: UUID | None = None


@dataclass(frozen=True)
class ActionCommand:
    """Something to do with an action; `proposal` without an id, or with FOLLOW.

    `seen` is its version as the person saw it. `words` are the proof or the reason; with ACCEPT what is to be done.
    """

    command_id: UUID
    action_id: UUID | None
    verb: ActionVerb
    seen: int = 0
    proposal: ActionProposal | None = None
    words: str = ""
    owner_id: UUID | None = None
    due: date | None = None
    figure: Figure | None = None
    direction: WantedDirection | None = None


@dataclass(frozen=True)
class ActionFile:
    """Everything about one action. `verbs` is what the reader may do now; `weeks` are those known so far.

    `people` are names. `check_on` is the day on which its effect is checked, `overdue` whether its own day is over.
    """

    action: ImprovementAction
    texts: Mapping[TextKind, str]
    owner: str
    people: Mapping[UUID, str]
    verbs: tuple[ActionVerb, ...]
    weeks: tuple[EffectWeek, ...]
    check_on: date | None
    overdue: bool
    follows_number: int | None = None
    next_number: int | None = None


class IdeaState(StrEnum):
    """Where an idea is. The last three are answers."""

    NEW = "new"
    SEEN = "seen"
    TRIED = "tried"
    ADOPTED = "adopted"
    NOT_NOW = "not_now"


#: States in which an idea waits for its answer.
UNANSWERED = (IdeaState.NEW, IdeaState.SEEN)


class IdeaVerb(StrEnum):
    """What is done with an idea."""

    LEAVE = "leave"
    SEE = "see"
    TRY = "try"
    ADOPT = "adopt"  # it becomes an action
    NOT_NOW = "not_now"


@dataclass(frozen=True)
class Idea:
    """One idea. `due` is until when it is to be answered; `action_id` is the action that it became."""

    id: UUID
    number: int
    version: int
    changed: datetime
    state: IdeaState
    author_id: UUID | None
    given: datetime
    due: datetime | None
    action_id: UUID | None = None
    texts: tuple[ActionText, ...] = ()


@dataclass(frozen=True)
class IdeaCommand:
    """Something to do with an idea; without an id, a new one. `words` are the idea, or the answer.

    `proposal` is the action that an adopted one becomes.
    """

    command_id: UUID
    idea_id: UUID | None
    verb: IdeaVerb
    seen: int = 0
    words: str = ""
    proposal: ActionProposal | None = None


@dataclass(frozen=True)
class IdeaFile:
    """One idea with its business days. `answer` is what was written last to its author."""

    idea: Idea
    text: str
    answer: str
    author: str
    verbs: tuple[IdeaVerb, ...]
    overdue: bool
    action_number: int | None
    given_day: date
    due_day: date | None


@dataclass(frozen=True)
class DelayReason:
    """Why one serving took long. Nobody asks for it; `cause` is what somebody touched last."""

    step_id: UUID
    service_id: UUID
    day: date
    cause: CauseGroup
    noted: datetime


@dataclass(frozen=True)
class DelayQuestion:
    """What the desk may ask about the serving that runs: from how many seconds on it is long, and what was touched."""

    step_id: UUID
    since: datetime
    long_from: float
    chosen: CauseGroup | None = None


@dataclass(frozen=True)
class DelayCounts:
    """How often each cause was touched in the last weeks, for one service, or for all (None)."""

    service_id: UUID | None
    counts: Mapping[CauseGroup, int]


@dataclass(frozen=True)
class Choices:
    """What a form about an action offers: people, standards by code, services, outcomes by code."""

    people: tuple[tuple[UUID, str], ...]
    standards: tuple[tuple[UUID, str, LocalText], ...]
    services: tuple[tuple[UUID, LocalText], ...]
    outcomes: tuple[tuple[str, LocalText], ...]
