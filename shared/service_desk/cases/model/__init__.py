"""A case, its kind, its states, and what is done with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared.office.catalog.model import LONGEST_ANSWER, CaseChoice, CaseField, Matter
from shared.office.catalog.model.workflow import CaseWorkStep
from shared.platform.i18n.text import LocalText
from shared.service_desk.cases.model.attachments import GivenFile

LONGEST_WORDS = LONGEST_ANSWER
#: Work on one step or contact, in minutes.
LONGEST_MINUTES = 960
#: What a visitor writes at a kiosk, and the digits of a telephone number.
LONGEST_MESSAGE, LONGEST_PHONE = 1000, 20
#: Working days for telling the visitor what was decided.
TELL_DAYS = 2
#: Calendar days in which a closed case may be reopened, and a merge undone.
REOPEN_DAYS, UNMERGE_DAYS = 30, 30
#: Working days that one extension adds at most.
LONGEST_EXTENSION = 10
#: The part of a deadline's span after which it is called near.
NEAR = 0.8
#: Before a visitor counts as not reached.
FEWEST_TRIES, FEWEST_TRY_DAYS = 3, 2
#: The outcome of a case whose visitor did not bring what was asked for.
NOT_CONTINUED = "not_continued"
#: The subject and the kind of the events that say which numbers a restore left out; their record is the branch.
NUMBERS, LEFT_OUT = "case_numbers", "left_out"
#: The subject of the events of cases themselves.
SUBJECT = "case"
#: The subject and the kind of the events that say that words were erased; their record is the words.
WORDS, WORDS_ERASED = "case_words", "erased"


class CaseState(StrEnum):
    """Who must act: the desk, the handler, the visitor, another body, the approver, who tells, nobody."""

    RECEIVED = "received"
    WORKING = "working"
    ASKED = "asked"
    REFERRED = "referred"
    APPROVING = "approving"
    DECIDED = "decided"
    CLOSED = "closed"


class CaseVerb(StrEnum):
    """What is done with a case."""

    REGISTER = "register"
    TAKE = "take"
    ASSIGN = "assign"
    NOTE = "note"
    ASK = "ask"  # the visitor for papers or words; the clock stands
    ANSWER = "answer"  # the visitor has answered
    LAPSE = "lapse"  # the visitor has not
    REFER = "refer"  # to a body outside, which must be asked again on the watch day
    COME_BACK = "come_back"
    REFER_BRANCH = "refer_branch"  # to another branch, which makes a case of its own and answers
    RECALL = "recall"  # the case goes on here without the answer
    SEND_ANSWER = "send_answer"  # to the branch that asked
    REFER_UNIT = "refer_unit"  # to another unit of the branch, which can send it back
    SEND_BACK = "send_back"  # to the unit that sent it here wrongly
    DONE = "done"  # with this step; the next one begins
    BACK = "back"  # to an earlier step, with a reason
    DECIDE = "decide"
    APPROVE = "approve"
    RETURN = "return"  # the approver wants it done again
    REVISE = "revise"  # a decision that was not told yet is taken back
    ASK_OPINION = "ask_opinion"  # of colleagues and units; the case stays where it is
    GIVE_OPINION = "give_opinion"
    DROP_OPINION = "drop_opinion"  # go on without one
    REMIND = "remind"  # the visitor or the other body of what is still open
    EXTEND = "extend"  # a later deadline, with a reason
    MERGE = "merge"  # two cases are one matter; the one with the lower number continues
    UNMERGE = "unmerge"
    CONCERN = "concern"  # the member of staff whom it concerns is named, and neither sees nor handles it from then on
    TRY = "try"  # the visitor could not be reached
    TELL = "tell"
    CONFIRM = "confirm"  # the unit that asked has the answer
    GIVE_UP = "give_up"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


class Channel(StrEnum):
    """How a case comes in, and how its visitor is contacted."""

    COUNTER = "counter"
    PHONE = "phone"
    LETTER = "letter"
    E_MAIL = "e_mail"
    KIOSK = "kiosk"
    BRANCH = "branch"  # another branch refers a case
    INTERNAL = "internal"  # a unit of the branch asks another one


class Ending(StrEnum):
    """How a case was closed."""

    TOLD = "told"
    NOT_REACHED = "not_reached"
    WITHDRAWN = "withdrawn"
    DUPLICATE = "duplicate"


@dataclass(frozen=True)
class CaseType:
    """A kind of case in one version. A version that was used never changes; a running case keeps its own.

    `answer_days` are the working days for a decision. `approval`: another person approves the decision.
    `about_person`: the case may concern a member of staff, who then neither handles nor sees it.
    `by_code`: the visitor may read the result at a kiosk with the follow-up code alone, and has then been told.
    `unit` is the code of the unit that gets it ("": the whole branch).
    """

    code: str
    version: int
    name: LocalText
    hint: LocalText
    answer_days: int
    approval: bool
    about_person: bool
    fields: tuple[CaseField, ...]
    outcomes: tuple[CaseChoice, ...]
    by_code: bool = False
    unit: str = ""
    matter: Matter | None = None
    second_days: int | None = None
    steps: tuple[CaseWorkStep, ...] = ()


@dataclass(frozen=True)
class Pause:
    """A time in which the visitor had to act."""

    began: datetime
    ended: datetime


@dataclass(frozen=True)
class Opinion:
    """What a colleague (`of`) or anybody of a unit (the code `of_unit`) was asked.

    The end of the step and the decision wait for a `required` one until it is given or dropped.
    """

    of: UUID | None
    asked: datetime
    due: datetime | None
    required: bool
    given: datetime | None = None
    of_unit: str = ""


@dataclass(frozen=True)
class StepDone:
    """A step of the present round that is finished, and who finished it."""

    code: str
    by: UUID | None


@dataclass(frozen=True)
class Case:
    """One matter, as its events tell it.

    `began` is when its present round began, `proposed` when a decision that waits for approval was made. `resumes` is
    the state before the visitor was asked. `deciders` decided or approved in an earlier round. `near` is when most of
    the time for the answer is used up; `extra_days` were added to it in this round. `hand_overs` counts how often it
    changed hands since something was decided.
    `next_due` is the deadline that counts now; None while the clock stands and when the case is closed.

    `unit` is the code of the unit that has it ("": the whole branch), `came_from` are those that referred it, the last
    one last. `step` is the code of the present step ("": none), `steps_done` are those before it in this round.
    `stranded`: nobody was left who could get the step. `requester` is the code of the unit that asks ("": a visitor).
    While it is with another branch `referred_to` is the code of that. A case that another branch sent has `parent_id`,
    the case there, and `parent_branch`, its code. `body` is the code of the body outside that has it.
    """

    id: UUID
    year: int
    number: int
    type_code: str
    type_version: int
    state: CaseState
    version: int
    round: int
    channel: Channel
    language: str
    registered: datetime
    began: datetime
    changed: datetime
    code_digest: str
    ticket_id: UUID | None = None
    concerns_id: UUID | None = None
    handler_id: UUID | None = None
    answer_due: datetime | None = None
    near: datetime | None = None
    extra_days: int = 0
    tell_due: datetime | None = None
    next_due: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    asked_since: datetime | None = None
    resumes: CaseState | None = None
    watch: date | None = None
    reminded: datetime | None = None
    hand_overs: int = 0
    outcome: str = ""
    proposed: datetime | None = None
    decided: datetime | None = None
    decided_by: UUID | None = None
    approved_by: UUID | None = None
    deciders: tuple[UUID, ...] = ()
    closed: datetime | None = None
    ending: Ending | None = None
    merged_into: UUID | None = None
    opinions: tuple[Opinion, ...] = ()
    unit: str = ""
    requester: str = ""
    referred_to: str = ""
    parent_id: UUID | None = None
    parent_branch: str = ""
    body: str = ""
    came_from: tuple[str, ...] = ()
    step: str = ""
    step_since: datetime | None = None
    step_due: datetime | None = None
    steps_done: tuple[StepDone, ...] = ()
    stranded: bool = False


@dataclass(frozen=True)
class LeftOutCases:
    """The numbers `first` to `last` of a year, which no case has any more and none will have.

    `certain`: they were issued, and their cases are lost with the records that a restore replaced; otherwise nobody
    knows.
    """

    year: int
    first: int
    last: int
    certain: bool

    def __str__(self) -> str:
        """Return the numbers as they are printed, without the branch."""
        span = (self.first,) if self.first == self.last else (self.first, self.last)
        return f"{self.year}-" + "–".join(f"{number:06d}" for number in span)


@dataclass(frozen=True)
class CaseWords:
    """What somebody wrote: the answers of a form (JSON) or a text. Kept apart from the events, which hold a digest."""

    id: UUID
    case_id: UUID
    kind: CaseVerb
    content: str
    salt: str


@dataclass(frozen=True)
class RegisterRequest:
    """A case to register, for a visitor or for the unit with the code `requester`.

    `code` is the follow-up code, made before the first try and told to the visitor; only its `digest` is stored, which
    is computed now where nobody has prepared it. `take`: who registers it also handles it. `files` answer the questions
    that are answered with files.
    """

    command_id: UUID
    type_code: str
    answers: Mapping[str, Any]
    channel: Channel
    language: str
    code: str
    ticket_id: UUID | None = None
    concerns_id: UUID | None = None
    take: bool = False
    requester: str = ""
    digest: str = ""
    files: tuple[GivenFile, ...] = ()


@dataclass(frozen=True)
class CaseCommand:
    """Something to do with a case. `seen` is its version as the person saw it, `other` the number of a second case.

    `people` and `units` are asked for an opinion; `staff_id` or `unit` is whose opinion is not needed. `minutes` is how
    long somebody says to have worked on it at the desk. `files` go along to another branch.
    """

    command_id: UUID
    case_id: UUID
    verb: CaseVerb
    seen: int
    words: str = ""
    outcome: str = ""
    channel: Channel | None = None
    staff_id: UUID | None = None
    watch: date | None = None
    days: int | None = None
    other: str = ""
    people: tuple[UUID, ...] = ()
    units: tuple[str, ...] = ()
    required: bool = False
    unit: str = ""
    step: str = ""
    branch: str = ""
    body: str = ""
    minutes: int | None = None
    files: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class VisitorMessage:
    """What a visitor leaves at a kiosk: words, a telephone number to be called on, or both.

    `code` is the follow-up code, told to the visitor at once; only its digest is stored. With a `type_code` it is a
    case of that kind: `answers` are those of its form, `ticket_id` is the visit that it is about. `files` are pictures
    that were taken with the camera.
    """

    command_id: UUID
    code: str
    words: str
    phone: str
    language: str
    device: str
    type_code: str = ""
    answers: Mapping[str, Any] = field(default_factory=dict)
    ticket_id: UUID | None = None
    files: tuple[GivenFile, ...] = ()
