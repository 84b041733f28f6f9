"""What somebody has shown, plans to learn, and may serve for a day without having shown it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.office.catalog.model.workflow import Competency
from shared.office.staff.model import PassReason
from shared.platform.i18n.text import LocalText

#: The subject of the events about a person's record.
SUBJECT = "learning"
#: So many days before evidence ends, the person and the manager are told; lists mark it from the first on.
WARNINGS = (60, 30, 7)


class EvidenceKind(StrEnum):
    """How somebody shows a competency, or learns it."""

    TEST = "test"
    COURSE = "course"
    OBSERVATION = "observation"
    DOCUMENT = "document"


class LearningVerb(StrEnum):
    """What is done with somebody's record."""

    PROVE = "prove"
    WITHDRAW = "withdraw"  # evidence that was recorded by mistake or does not hold
    PLAN = "plan"
    CANCEL = "cancel"  # planned training
    ALLOW_TODAY = "allow_today"  # to serve without a competency


@dataclass(frozen=True)
class CompetencyEvidence:
    """Evidence of a competency. It was given on `day` and is valid `until` a day, which is included (None: always)."""

    number: int
    competency: str
    kind: EvidenceKind
    day: date
    until: date | None
    score: int | None
    by: UUID | None
    withdrawn: bool = False


@dataclass(frozen=True)
class Training:
    """Training that is planned until a day. `trainer` sees to it; `done` is the evidence that it led to."""

    number: int
    competency: str
    kind: EvidenceKind
    due: date
    trainer: UUID | None
    done: int | None = None
    cancelled: bool = False

    @property
    def open(self) -> bool:
        """Whether it is still to come."""
        return self.done is None and not self.cancelled


@dataclass(frozen=True)
class TodayPass:
    """A manager's decision that somebody may serve a service on one day, and why."""

    service_id: UUID
    day: date
    reason: PassReason
    by: UUID | None


@dataclass(frozen=True)
class PersonRecord:
    """All that is recorded of one person; the id is that of the member of staff. Lists are in the order of entry."""

    id: UUID
    version: int
    changed: datetime
    evidence: tuple[CompetencyEvidence, ...] = ()
    plan: tuple[Training, ...] = ()
    passes: tuple[TodayPass, ...] = ()


@dataclass(frozen=True)
class LearningCommand:
    """Something to do with somebody's record. `seen` is its version as the actor saw it (0: there was none).

    `competency` with `kind` is shown or planned, on or until `day`; `until` None: as long as the competency says.
    `number` is that of what is withdrawn or cancelled. `service_id` with `reason` is a pass for today.
    """

    command_id: UUID
    staff_id: UUID
    verb: LearningVerb
    seen: int
    competency: str = ""
    kind: EvidenceKind | None = None
    day: date | None = None
    until: date | None = None
    score: int | None = None
    trainer: UUID | None = None
    number: int | None = None
    service_id: UUID | None = None
    reason: PassReason | None = None


class Standing(StrEnum):
    """How somebody stands with a competency on a day."""

    VALID = "valid"
    ENDING = "ending"  # valid, but not for long
    OVER = "over"
    MISSING = "missing"


@dataclass(frozen=True)
class CompetencyLine:
    """How somebody stands with one competency: `until` is the last valid day, `evidence` what gave it.

    `asked`: a service that the person serves asks for it. `planned` is the next training for it.
    """

    competency: Competency
    standing: Standing
    until: date | None
    evidence: CompetencyEvidence | None
    planned: Training | None
    asked: bool


@dataclass(frozen=True)
class PersonLine:
    """One person on a business day: how they stand, and the services whose visitors are not called to them.

    `verbs` is what the reader may do with the record.
    """

    id: UUID
    name: str
    record: PersonRecord | None
    lines: tuple[CompetencyLine, ...]
    closed: tuple[UUID, ...]
    passes: tuple[TodayPass, ...]
    verbs: tuple[LearningVerb, ...]

    @property
    def version(self) -> int:
        """The version of the record; 0 while there is none."""
        return 0 if self.record is None else self.record.version

    @property
    def asked(self) -> tuple[CompetencyLine, ...]:
        """What services that the person serves ask for."""
        return tuple(line for line in self.lines if line.asked)

    @property
    def lacking(self) -> bool:
        """Whether something that is asked for is over or missing."""
        return any(line.standing in (Standing.OVER, Standing.MISSING) for line in self.asked)


@dataclass(frozen=True)
class LearningBoard:
    """Everybody whom the reader may see, on a business day, with what the branch asks for."""

    today: date
    competencies: tuple[Competency, ...]
    people: tuple[PersonLine, ...]
    names: tuple[tuple[UUID, str], ...]
    services: tuple[tuple[UUID, LocalText], ...] = field(default=())
    keeps: bool = False
