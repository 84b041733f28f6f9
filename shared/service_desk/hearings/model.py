"""A meeting of a visitor with the manager: its minutes, and decisions with an owner and a due day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.service_desk.cases.model.lists import CaseRow

#: The subject of the events of hearings, and the kind of case that is one.
SUBJECT = "hearing"
HEARING_KIND = "hearing"
MOST_DECISIONS = 20


class HearingVerb(StrEnum):
    """What is done with a hearing besides what is done with its case."""

    ARRANGE = "arrange"  # a day of the duty roster for the meeting
    WRITE = "write"  # the minutes, until they are confirmed
    DECIDE = "decide"  # one decision, with owner and due day
    CONFIRM = "confirm"  # the minutes were read back, and the visitor agreed
    DONE = "done"  # a decision was carried out


@dataclass(frozen=True)
class HearingDecision:
    """One decision: who carries it out until which day. `words_id` is its text, a text of the case."""

    id: UUID
    owner_id: UUID
    due: date
    words_id: UUID
    done: datetime | None = None


@dataclass(frozen=True)
class Hearing:
    """What is known of a hearing besides its case. `held` is the day of the meeting, `minutes_id` a text of it.

    `planned` is the day that was arranged, for the duty with the code `duty`; `hearer_id` is who was to meet the
    visitor then.
    """

    id: UUID
    case_id: UUID
    version: int
    changed: datetime
    held: date | None = None
    minutes_id: UUID | None = None
    confirmed: datetime | None = None
    decisions: tuple[HearingDecision, ...] = ()
    planned: date | None = None
    duty: str = ""
    hearer_id: UUID | None = None


@dataclass(frozen=True)
class Meeting:
    """A time at which visitors are met: by `person`, who stands in for `instead_of` ("": for nobody); both are codes.

    `duty` is the code of the duty, `post` its name.
    """

    day: date
    duty: str
    post: LocalText
    opens: time
    closes: time
    person: str
    instead_of: str = ""


@dataclass(frozen=True)
class HearingCommand:
    """Something to do with a hearing. `seen` is its version as the person saw it, 0 before the first change.

    `planned` and `duty` say which meeting of the duty roster is arranged.
    """

    command_id: UUID
    case_id: UUID
    verb: HearingVerb
    seen: int
    words: str = ""
    held: date | None = None
    owner_id: UUID | None = None
    due: date | None = None
    decision_id: UUID | None = None
    planned: date | None = None
    duty: str = ""


@dataclass(frozen=True)
class OpenDecision:
    """One decision of the list: its text, its owner, and whether its day is over."""

    decision: HearingDecision
    text: str
    owner: str
    overdue: bool


@dataclass(frozen=True)
class HearingRow:
    """One hearing of the list; `hearing` is None before the first change. `first_due` is that of its open decisions.

    `meeting` is the arranged one as the duty roster has it now, `hearer` who meets the visitor ("": nobody does).
    """

    row: CaseRow
    hearing: Hearing | None
    open_decisions: int
    first_due: date | None
    overdue: bool
    meeting: Meeting | None = None
    hearer: str = ""


@dataclass(frozen=True)
class HearingFile:
    """Everything about one hearing. `verbs` is what the reader may do now, `people` may own decisions.

    `meeting` is the arranged one as the duty roster has it now, None when nobody meets visitors then; `meetings` are
    the next ones. `told` is the name of who was to meet the visitor, `names` are those of all people by code.
    """

    case_id: UUID
    display: str
    about: str
    branch: Mapping[str, str]
    hearing: Hearing | None
    minutes: str
    decisions: tuple[OpenDecision, ...]
    verbs: tuple[HearingVerb, ...]
    people: tuple[tuple[UUID, str], ...]
    meeting: Meeting | None = None
    meetings: tuple[Meeting, ...] = ()
    told: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
