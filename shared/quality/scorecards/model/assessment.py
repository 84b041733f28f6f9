"""What a branch does with a released wave: replies, decisions about them, and four views of each standard."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.quality.scorecards.model import Band
from shared.quality.scorecards.model.wave import ReleasedWave
from shared.queue.stats.rules.intervals import Interval

#: The subject of the events of waves.
SUBJECT = "released_wave"
#: A branch replies, and another person decides about the reply, within so many working days.
REPLY_DAYS, DECISION_DAYS = 10, 10
LONGEST_REPLY = 2000


class AssessmentVerb(StrEnum):
    """What is done with a released wave."""

    IMPORT = "import"
    REPLY = "reply"
    DECIDE = "decide"


class ReplyRuling(StrEnum):
    """What became of a reply."""

    UPHELD = "upheld"
    PARTLY = "partly"
    NOT_UPHELD = "not_upheld"


@dataclass(frozen=True)
class WaveReply:
    """What the branch says about one item, and what another person decided; the result stays beside it.

    The salts keep the digests in the chain from being guessed.
    """

    id: UUID
    wave_id: UUID
    item: str
    text: str
    salt: str
    given: datetime
    given_by: UUID | None
    ruling: ReplyRuling | None = None
    reason: str = ""
    reason_salt: str = ""
    decided: datetime | None = None
    decided_by: UUID | None = None


@dataclass(frozen=True)
class ImportedWave:
    """A released wave as the branch keeps it. Replies are possible before `reply_until`."""

    id: UUID
    wave: str
    imported: datetime
    imported_by: UUID | None
    reply_until: datetime
    digest: str
    content: ReleasedWave


@dataclass(frozen=True)
class ReplyCommand:
    """A reply about one item of a wave."""

    command_id: UUID
    wave_id: UUID
    item: str
    text: str


@dataclass(frozen=True)
class DecisionCommand:
    """A decision about the reply on one item."""

    command_id: UUID
    wave_id: UUID
    item: str
    ruling: ReplyRuling
    reason: str


class ViewSource(StrEnum):
    """Who looks at a standard."""

    SHOPPER = "shopper"
    CITIZEN = "citizen"
    OBSERVATION = "observation"
    MEASURED = "measured"


#: With fewer cases a source is not compared with another one.
FEWEST: Mapping[ViewSource, int] = {
    ViewSource.SHOPPER: 5,
    ViewSource.CITIZEN: 30,
    ViewSource.OBSERVATION: 5,
    ViewSource.MEASURED: 10,
}


@dataclass(frozen=True)
class StandardView:
    """How often a standard was kept, as one source sees it, with the 95 % interval."""

    source: ViewSource
    n: int
    met: int
    interval: Interval

    @property
    def share(self) -> float:
        """The share that kept it."""
        return self.met / self.n


@dataclass(frozen=True)
class StandardGap:
    """Two sources that surely differ: `lower` is below `higher` by at least the lower end of the interval."""

    lower: ViewSource
    higher: ViewSource
    interval: Interval


@dataclass(frozen=True)
class FourViews:
    """One standard as its sources see it; `gap` is the largest sure one."""

    code: str
    text: LocalText
    views: tuple[StandardView, ...]
    gap: StandardGap | None


class WaveTrend(StrEnum):
    """What two waves say together."""

    BETTER = "better"
    WORSE = "worse"
    NOT_SURE = "not_sure"


@dataclass(frozen=True)
class ChangeOfScore:
    """This wave against the one before, on the items that both have; `interval` None: nothing can be said."""

    before: str
    earlier: float
    now: float
    interval: Interval | None
    trend: WaveTrend


class ActionReason(StrEnum):
    """Why an item proposes an action."""

    CRITICAL = "critical"  # a critical item failed, be it once
    OFTEN = "often"  # it failed in more than 40 % of at least 3 visits


@dataclass(frozen=True)
class ItemResult:
    """One item of a wave as it is shown. `trend` is against the wave before, at 99 % (None: not comparable).

    `decide_by` is the last day for the decision about its reply.
    """

    key: str
    text: LocalText
    critical: bool
    n: int
    failed: int
    comments: tuple[str, ...]
    trend: WaveTrend | None
    proposal: ActionReason | None
    reply: WaveReply | None
    decide_by: date | None = None


@dataclass(frozen=True)
class SectionResult:
    """One section of a wave; `before` is its result in the wave before, if that is here."""

    key: str
    title: LocalText
    score: float
    before: float | None


@dataclass(frozen=True)
class WaveResult:
    """Everything that is shown about one wave.

    `reply_day` is the last one for replies. `interval` is that of the score; `band` None: too little was observed.
    `smallest` is the smallest change that so many visits show in 4 of 5 cases.
    """

    wave: ImportedWave
    reply_day: date
    final: bool
    band: Band | None
    interval: Interval | None
    change: ChangeOfScore | None
    smallest: float | None
    sections: tuple[SectionResult, ...]
    items: tuple[ItemResult, ...]
    standards: tuple[FourViews, ...]
    verbs: tuple[AssessmentVerb, ...]
    people: Mapping[UUID, str]


@dataclass(frozen=True)
class AssessmentList:
    """All waves, the newest first, and one of them as a whole."""

    branch: LocalText
    waves: tuple[ImportedWave, ...]
    shown: WaveResult | None
    today: date
