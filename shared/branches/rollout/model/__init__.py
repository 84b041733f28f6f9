"""What is above a branch, and how far it is: stages that follow from facts, never from what somebody types."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.platform.i18n.text import LocalText

#: The subject of the events of the roll-out.
SUBJECT = "rollout"
#: The subject of the events that say that one of its texts was erased.
WORDS = "rollout_words"
LONGEST_TEXT = 2000
#: A challenge is answered with a strategy within so many working days.
ANSWER_DAYS = 10
#: What the stages ask for.
STANDARDS_IN_FORCE, WEEKS_IN_FORCE = 5, 4
WAVES_FINAL, REVIEWS_SIGNED, ACTIONS_EFFECTIVE = 1, 2, 1


class RolloutVerb(StrEnum):
    """What is done with the roll-out of a branch."""

    NAME = "name"  # say what is above the branch, who coaches it and how many posts it has
    PLAN = "plan"  # a milestone
    DONE = "done"  # a milestone is reached
    DROP = "drop"  # a milestone that is no longer wanted
    ASK = "ask"  # the branch names a challenge
    ANSWER = "answer"  # another person gives a strategy for it
    REACH_STAGE = "reach_stage"  # the facts of a stage are there for the first time


class Stage(StrEnum):
    """How far a branch is; each stage needs those before it."""

    NAMED = "named"
    STAFFED = "staffed"
    EQUIPPED = "equipped"
    MEASURING = "measuring"
    ASSESSED = "assessed"
    IMPROVING = "improving"


class FactKind(StrEnum):
    """One fact of a branch that a stage asks for."""

    LINE = "line"  # ministry and unit are named
    COACH = "coach"  # who is named works here
    POSTS = "posts"  # posts that are filled
    MISSING = "missing"  # what keeps the branch from working well; there must be none
    STANDARDS = "standards"  # in force for four weeks
    WAVES = "waves"  # final
    REVIEWS = "reviews"  # signed
    EFFECTIVE = "effective"  # actions whose effect was shown


@dataclass(frozen=True)
class Superior:
    """A ministry or a unit above a branch. Branches of one database with the same code have the same one."""

    code: str
    name: LocalText


@dataclass(frozen=True)
class RolloutTerms:
    """What is above a branch, who coaches it, and how many posts it has."""

    ministry: Superior
    unit: Superior
    coach_id: UUID | None
    posts: int


@dataclass(frozen=True)
class StagePass:
    """A stage whose facts, and those of all stages before it, were there for the first time on a business day."""

    stage: Stage
    day: date


@dataclass(frozen=True)
class Milestone:
    """Something that is to be reached by a day; `text_id` is what it is. `done` is the day on which it was."""

    number: int
    text_id: UUID
    due: date
    done: date | None = None
    done_by: UUID | None = None
    dropped: bool = False

    @property
    def open(self) -> bool:
        """Whether it is still to be reached."""
        return self.done is None and not self.dropped


@dataclass(frozen=True)
class Challenge:
    """What the branch asks help with, and the strategy that answers it; `due` None: the calendar knows no such day."""

    number: int
    text_id: UUID
    asked: datetime
    asked_by: UUID | None
    due: datetime | None
    strategy_id: UUID | None = None
    answered: datetime | None = None
    answered_by: UUID | None = None

    def late(self, now: datetime) -> bool:
        """Whether its answer is overdue."""
        return self.answered is None and self.due is not None and self.due < now


@dataclass(frozen=True)
class Rollout:
    """The roll-out of one branch. `stages` is in order and never becomes shorter."""

    branch_id: UUID
    version: int
    changed: datetime
    terms: RolloutTerms
    stages: tuple[StagePass, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    challenges: tuple[Challenge, ...] = ()


@dataclass(frozen=True)
class RolloutCommand:
    """Something to do with the roll-out of the branch. `seen` is its version as the actor saw it (0: none).

    `number` is that of a milestone or a challenge, `words` what is written about it, `due` the day of a milestone.
    """

    command_id: UUID
    verb: RolloutVerb
    seen: int
    terms: RolloutTerms | None = None
    number: int | None = None
    words: str = ""
    due: date | None = None


@dataclass(frozen=True)
class StageFact:
    """What a branch has of something, and how much of it a stage needs."""

    kind: FactKind
    have: int
    need: int

    @property
    def holds(self) -> bool:
        """Whether it is there; of what is missing there must be nothing."""
        return self.have == 0 if self.kind is FactKind.MISSING else self.have >= self.need > 0


class StageState(StrEnum):
    """How a branch stands with a stage."""

    PASSED = "passed"
    LOST = "lost"  # passed, but something is missing again
    READY = "ready"  # everything is there; the date is noted in the night
    OPEN = "open"


@dataclass(frozen=True)
class StageLine:
    """One stage of a branch: its facts as they are now, and the day on which it was passed."""

    stage: Stage
    state: StageState
    facts: tuple[StageFact, ...]
    passed: date | None


@dataclass(frozen=True)
class BranchRollout:
    """One branch of the database. `own`: the one that this console works for, which alone can be changed here.

    `differing` are the keys of settings in which it differs from what is decided above.
    `texts` are those of milestones and challenges, `names` those of the people of the branch.
    `reached` is the last stage that was passed, `holds` the last one whose facts, and those before, are there now.
    """

    branch_id: UUID
    code: str
    name: LocalText
    own: bool
    rollout: Rollout | None
    coach: str
    people: int
    ladder: tuple[StageLine, ...]
    reached: Stage | None
    holds: Stage | None
    now: datetime
    time_zone: str
    texts: Mapping[UUID, str] = field(default_factory=dict)
    names: Mapping[UUID, str] = field(default_factory=dict)
    differing: tuple[str, ...] = ()

    def local_day(self, instant: datetime) -> date:
        """Return the day of an instant as clocks in the branch show it."""
        return instant.astimezone(ZoneInfo(self.time_zone)).date()

    @property
    def lost(self) -> bool:
        """Whether a stage was passed whose facts are no longer there."""
        return any(line.state is StageState.LOST for line in self.ladder)


@dataclass(frozen=True)
class RolloutList:
    """The branches of the database on a business day, and whom the own one may have as a coach.

    `keeps`: the reader may change the roll-out of the own branch.
    """

    today: date
    branches: tuple[BranchRollout, ...]
    people: tuple[tuple[UUID, str], ...] = field(default=())
    keeps: bool = False
    reader: UUID | None = None

    @property
    def own(self) -> BranchRollout:
        """The branch that this console works for."""
        return next(each for each in self.branches if each.own)
