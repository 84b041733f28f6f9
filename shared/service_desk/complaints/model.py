"""What a complaint has besides its case: how serious it is, what it is about, what was found, what puts it right."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared.office.catalog.model import Matter
from shared.service_desk.cases.model import Case, CaseType, Channel
from shared.service_desk.cases.model.lists import CaseRow

#: The subject of the events of complaints.
SUBJECT = "complaint"
#: Working time until somebody speaks to the visitor of a critical complaint.
FIRST_CONTACT = timedelta(hours=2)
#: Outcomes that say that the visitor was right; they need a cause, and what changes.
UPHELD = frozenset({"upheld", "partly"})
#: Matters whose outcome answers whether the visitor was right.
JUDGED = frozenset({Matter.COMPLAINT})
MOST_MONEY = 1_000_000_000


class ComplaintSeverity(StrEnum):
    """How serious a complaint is."""

    MINOR = "minor"
    ORDINARY = "ordinary"
    SERIOUS = "serious"  # rights, discrimination
    CRITICAL = "critical"  # safety, bribery


#: These go to who leads cases at once.
TO_LEADERS = frozenset({ComplaintSeverity.SERIOUS, ComplaintSeverity.CRITICAL})


class ComplaintTheme(StrEnum):
    """What complaints are about, for the figures of a month."""

    WAITING = "waiting"
    CONDUCT = "conduct"
    DECISION = "decision"
    INFORMATION = "information"
    FEES = "fees"
    ACCESS = "access"  # steps, language, disability
    PREMISES = "premises"
    TECHNICAL = "technical"
    PRIVACY = "privacy"
    OTHER = "other"


class Cause(StrEnum):
    """Why it happened."""

    ADMINISTRATIVE = "administrative"
    ORGANISATIONAL = "organisational"
    TECHNICAL = "technical"
    INFORMATION = "information"
    CONDUCT = "conduct"


class RemedyKind(StrEnum):
    """How it is put right."""

    APOLOGY = "apology"
    EXPLANATION = "explanation"
    PRIORITY_VISIT = "priority_visit"
    FEE_WAIVER = "fee_waiver"
    HOME_VISIT = "home_visit"
    MONEY = "money"


class RemedyState(StrEnum):
    """How far a remedy is: promised within the limit of who promised it, or above it and waiting for another person."""

    GRANTED = "granted"
    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    DROPPED = "dropped"


#: A remedy in these states is given to the visitor.
GIVEN = frozenset({RemedyState.GRANTED, RemedyState.APPROVED})


@dataclass(frozen=True)
class Remedy:
    """One remedy. `amount` is money in the branch's currency; `answered_by` approved or refused it."""

    id: UUID
    kind: RemedyKind
    state: RemedyState
    by: UUID
    amount: int | None = None
    answered_by: UUID | None = None


class ComplaintVerb(StrEnum):
    """What is done with a complaint besides what is done with its case."""

    ASSESS = "assess"
    CONTACT = "contact"  # somebody spoke to the visitor
    FIND = "find"
    OFFER = "offer"  # a remedy
    APPROVE = "approve"  # a remedy above the limit
    REFUSE = "refuse"
    DROP = "drop"  # a remedy that is not given after all


@dataclass(frozen=True)
class Complaint:
    """What is known of a complaint besides its case. `words_id` and `finding_id` are texts of the case (JSON).

    `contact_due` is when somebody must have spoken to the visitor (critical ones), `contacted` when that was done.
    `found_round` is the round to which cause and finding belong.
    """

    id: UUID
    case_id: UUID
    version: int
    changed: datetime
    severity: ComplaintSeverity = ComplaintSeverity.ORDINARY
    themes: tuple[ComplaintTheme, ...] = ()
    service_id: UUID | None = None
    counter_id: UUID | None = None
    happened: date | None = None
    anonymous: bool = False
    words_id: UUID | None = None
    contact_due: datetime | None = None
    contacted: datetime | None = None
    found_round: int = 0
    cause: Cause | None = None
    finding_id: UUID | None = None
    remedies: tuple[Remedy, ...] = ()

    @property
    def waiting(self) -> tuple[Remedy, ...]:
        """The remedies that wait for an approval."""
        return tuple(each for each in self.remedies if each.state is RemedyState.WAITING)


@dataclass(frozen=True)
class ComplaintCommand:
    """Something to do with a complaint. `seen` is its version as the person saw it, 0 before the first change.

    `texts` are the words by the name of their field.
    """

    command_id: UUID
    case_id: UUID
    verb: ComplaintVerb
    seen: int
    texts: Mapping[str, str]
    severity: ComplaintSeverity | None = None
    themes: tuple[ComplaintTheme, ...] = ()
    service_id: UUID | None = None
    counter_id: UUID | None = None
    happened: date | None = None
    anonymous: bool = False
    channel: Channel | None = None
    cause: Cause | None = None
    remedy: RemedyKind | None = None
    amount: int | None = None
    remedy_id: UUID | None = None


class ComplaintScope(StrEnum):
    """Which complaints a list shows."""

    OPEN = "open"
    SERIOUS = "serious"  # serious and critical ones that are open
    MINE = "mine"
    REMEDIES = "remedies"  # a remedy waits for an approval
    ALL = "all"


@dataclass(frozen=True)
class ComplaintRow:
    """One line of the list; `complaint` is None before its first assessment. `place` is the service or counter."""

    row: CaseRow
    matter: Matter
    complaint: Complaint | None


@dataclass(frozen=True)
class ComplaintList:
    """The first complaints that fit, and how many there are in all."""

    rows: tuple[ComplaintRow, ...]
    total: int
    types: Mapping[tuple[str, int], CaseType]


@dataclass(frozen=True)
class ComplaintStep:
    """One line of a complaint's history. `texts` are what was written, {} when it was erased or nothing was."""

    verb: ComplaintVerb
    instant: datetime
    person: str
    details: Mapping[str, Any]
    texts: Mapping[str, str]


@dataclass(frozen=True)
class ComplaintFile:
    """Everything about one complaint. `texts` are the words that hold now; `verbs` is what the reader may do now.

    `concerned` is the name of the person whom it concerns, `names` those of people by id.
    """

    case: Case
    complaint: Complaint | None
    texts: Mapping[str, str]
    history: tuple[ComplaintStep, ...]
    verbs: tuple[ComplaintVerb, ...]
    concerned: str
    names: Mapping[UUID, str]
