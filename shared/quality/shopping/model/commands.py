"""What is asked of the operations, and what the pages get."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from shared.platform.i18n.text import LocalText, Showable
from shared.quality.copies.model import BranchCopy, DayCopy
from shared.quality.shopping.model import (
    Assignment,
    ItemAnswer,
    Scenario,
    SetAsideReason,
    ShopVisit,
    VisitReport,
    VisitVerb,
    Wave,
    WaveState,
    WaveVerb,
)


@dataclass(frozen=True)
class WavePlan:
    """What the officer asks for; `known` are the codes of branches where an assessor is known."""

    title: LocalText
    notice: LocalText
    notice_day: date
    first_day: date
    last_day: date
    per_branch: int
    card: str
    branches: tuple[BranchCopy, ...]
    scenarios: tuple[Scenario, ...]
    known: Mapping[UUID, tuple[str, ...]] = field(default_factory=dict)
    seed: int = 0


@dataclass(frozen=True)
class WaveCommand:
    """What is done with a wave as somebody saw it (`seen` is its version); `guide` is the code of the notice."""

    command_id: UUID
    wave_id: UUID
    verb: WaveVerb
    seen: int
    place: str = ""
    staff: int = 0
    receipts: int = 0
    reason: str = ""
    copies: tuple[DayCopy, ...] = ()
    guide: str = ""


@dataclass(frozen=True)
class Submission:
    """The filled-in form of one visit."""

    assignment_id: UUID
    report: VisitReport
    answers: tuple[ItemAnswer, ...]


@dataclass(frozen=True)
class ReadingCommand:
    """What a reader does with a visit. `agrees`: the likely ticket is the visit's; `fit`: in a second reading."""

    command_id: UUID
    assignment_id: UUID
    verb: VisitVerb
    seen: int
    agrees: bool = False
    fit: bool = True
    text: str = ""
    reason: SetAsideReason | None = None


@dataclass(frozen=True)
class VisitRow:
    """One visit in a list, with what its form needs. `first_reading` is hidden from who reads it again."""

    wave: Wave
    assignment: Assignment
    visit: ShopVisit
    answers: tuple[ItemAnswer, ...]
    assessor: str
    verbs: tuple[VisitVerb, ...]


@dataclass(frozen=True)
class VisitList:
    """The visits that somebody may see: an assessor's own, an officer's all. `reads`: the person reads visits."""

    rows: tuple[VisitRow, ...]
    today: date
    reads: bool


@dataclass(frozen=True)
class WaveRow:
    """One wave in the list. `submitted` of `planned` visits came in, `read` of them are decided.

    Of the submitted visits so many tickets are `proved`, only `likely`, or `not_found` in the copies of the branches.
    `smallest` is the smallest change of a branch's score that the plan can show; `explained` is why the plan is as it
    is; `next_day` is the first day on which the next step is possible (None: at once).
    """

    wave: Wave
    state: WaveState
    planned: int
    reserve: int
    submitted: int
    read: int
    fit: int
    smallest: float
    explained: tuple[Showable, ...]
    uninformed: tuple[LocalText, ...]
    verbs: tuple[WaveVerb, ...]
    next_day: date | None
    proved: int = 0
    likely: int = 0
    not_found: int = 0

    @property
    def matched(self) -> bool:
        """Whether tickets were looked for."""
        return self.proved + self.likely + self.not_found > 0


@dataclass(frozen=True)
class WaveList:
    """All waves, the newest first, and who can be sent."""

    rows: tuple[WaveRow, ...]
    assessors: tuple[tuple[UUID, str], ...]
    today: date
