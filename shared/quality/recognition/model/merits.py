"""A merit or a measure of one person: what it is, what proves it, what the person says to it, and who decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.quality.recognition.model import Aspect
from shared.quality.standards.model import Count

#: The subjects of the events of merits and measures, and of texts that were erased.
SUBJECT, WORDS = "merit", "merit_words"
#: The person replies to a measure, and appeals against it, within so many working days.
REPLY_DAYS, APPEAL_DAYS = 10, 10
#: A figure of fewer ratings is no evidence.
FEWEST_EVIDENCE = 30
#: With nobody to compare with, this share of good ratings carries a merit.
GOOD_ALONE = 0.9
LONGEST_TEXT = 2000


class MeritKind(StrEnum):
    """What is given to a person."""

    THANKS = "thanks"
    CERTIFICATE = "certificate"
    BONUS = "bonus"
    TALK = "talk"
    WARNING = "warning"
    TRAINING = "training"


MEASURES = frozenset({MeritKind.TALK, MeritKind.WARNING, MeritKind.TRAINING})


class MeritState(StrEnum):
    """Where a merit or a measure is."""

    PROPOSED = "proposed"
    WITHDRAWN = "withdrawn"
    EVIDENCED = "evidenced"  # a merit with its evidence
    REPLY = "reply"  # a measure with its evidence; the person may reply
    HEARD = "heard"  # the person has replied
    APPROVED = "approved"
    REFUSED = "refused"
    APPEALED = "appealed"
    FINAL = "final"  # a measure that stays, after an appeal or without one
    LIFTED = "lifted"


#: The person waits for these; nothing is decided yet.
UNDECIDED = (MeritState.PROPOSED, MeritState.EVIDENCED, MeritState.REPLY, MeritState.HEARD)


class MeritVerb(StrEnum):
    """What is done with a merit or a measure."""

    PROPOSE = "propose"
    EVIDENCE = "evidence"
    WITHDRAW = "withdraw"
    REPLY = "reply"  # by the person
    APPROVE = "approve"
    REFUSE = "refuse"
    APPEAL = "appeal"  # by the person
    KEEP = "keep"  # the appeal is refused
    LIFT = "lift"  # … or allowed
    REVOKE = "revoke"  # a measure is lifted without an appeal


#: What only the person does.
OF_PERSON = frozenset({MeritVerb.REPLY, MeritVerb.APPEAL})


class MeritText(StrEnum):
    """What people write about it."""

    WHY = "why"
    REPLY = "reply"
    DECISION = "decision"
    APPEAL = "appeal"
    RULING = "ruling"


@dataclass(frozen=True)
class UpheldComplaint:
    """A complaint about the person as it was decided then, and on which day. `number` is the one that is printed."""

    case_id: UUID
    number: str
    round: int
    outcome: str
    decided: date


@dataclass(frozen=True)
class RatedFigure:
    """Ratings of the person and of the others from `first` to `last`, as they were counted then."""

    aspect: Aspect
    first: date
    last: date
    own: Count
    others: Count


@dataclass(frozen=True)
class MeritEvidence:
    """What proves it: one of the two. It stays as it was when it was given."""

    complaint: UpheldComplaint | None = None
    figure: RatedFigure | None = None

    @property
    def key(self) -> str:
        """How somebody chooses it."""
        if self.complaint is not None:
            return f"complaint.{self.complaint.case_id}"
        assert self.figure is not None, "one of the two"
        return f"figure.{self.figure.aspect}"


@dataclass(frozen=True)
class KeptMeritText:
    """A text: what kind it is, and under which id its words are kept until they are erased."""

    kind: MeritText
    id: UUID


@dataclass(frozen=True)
class MeritStep:
    """What was done, when, and by whom."""

    verb: MeritVerb
    instant: datetime
    person: UUID | None


@dataclass(frozen=True)
class Merit:
    """A merit or a measure. `due` is until when the person may reply or appeal (None: no such time runs)."""

    id: UUID
    number: int
    version: int
    changed: datetime
    state: MeritState
    person_id: UUID
    kind: MeritKind
    due: datetime | None = None
    evidence: MeritEvidence | None = None
    texts: tuple[KeptMeritText, ...] = ()
    steps: tuple[MeritStep, ...] = ()

    @property
    def is_measure(self) -> bool:
        """Whether it is a measure, which the person may answer."""
        return self.kind in MEASURES

    def who(self, *verbs: MeritVerb) -> frozenset[UUID | None]:
        """Return who did these things."""
        return frozenset(each.person for each in self.steps if each.verb in verbs)


@dataclass(frozen=True)
class MeritCommand:
    """Something to do. `seen` is the version that the person saw; a proposal has a person and a kind."""

    command_id: UUID
    merit_id: UUID | None
    verb: MeritVerb
    seen: int = 0
    words: str = ""
    person_id: UUID | None = None
    kind: MeritKind | None = None
    evidence: str = ""


@dataclass(frozen=True)
class MeritFile:
    """One of them as a reader sees it. `state` is the one that holds now: times pass without an event.

    `options` are what may prove it, while that is open. `reversed`: the complaint was decided otherwise since.
    `waits`: a time of the person is not over.
    """

    merit: Merit
    state: MeritState
    person: str
    branch: LocalText
    people: Mapping[UUID, str]
    texts: Mapping[MeritText, str]
    verbs: tuple[MeritVerb, ...]
    options: tuple[MeritEvidence, ...] = ()
    reversed: bool = False
    waits: bool = False


@dataclass(frozen=True)
class MeritList:
    """The register. `candidates` are those to whom the reader may propose something."""

    files: tuple[MeritFile, ...]
    candidates: tuple[tuple[UUID, str], ...] = field(default=())
