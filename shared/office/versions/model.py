"""An entry of a register in its versions, and what is done with it."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

#: The code of an entry.
CODE = re.compile(r"[a-z][a-z0-9-]{1,23}")


class VersionState(StrEnum):
    """Where a version is. Of an approved one, the day decides: APPROVED before `begins`, then IN_FORCE, then ENDED."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    APPROVED = "approved"
    IN_FORCE = "in_force"
    ENDED = "ended"


class VersionVerb(StrEnum):
    """What is done with an entry. A register with more actions has an enum of its own that repeats these values."""

    WRITE = "write"  # a draft: the first one makes the entry
    DISCARD = "discard"  # the draft
    SUBMIT = "submit"
    RETURN = "return"
    APPROVE = "approve"
    END = "end"


class VersionTerms(Protocol):
    """What a version says: a frozen dataclass of the register, with the first day on which it holds."""

    @property
    def begins(self) -> date:
        """Return the first day."""


T = TypeVar("T", bound=VersionTerms)


@dataclass(frozen=True)
class Version(Generic[T]):
    """One version. `state` is what was decided; `state_on` in the rules says what that means on a day.

    `authors` wrote or submitted it; none of them approves it. `ends` is the first day on which it holds no more (None:
    the day on which the next one begins). A register makes its own subclass, which names the type of `terms` again:
    columns are read by it.
    """

    number: int
    state: VersionState
    terms: T
    authors: tuple[UUID, ...] = ()
    approved_by: UUID | None = None
    ends: date | None = None


V = TypeVar("V", bound=Version[Any])


@dataclass(frozen=True)
class Versioned(Generic[V]):
    """One entry with all its versions, the oldest first; they never overlap in time.

    `version` counts its changes, so that two people do not overwrite each other's.
    """

    id: UUID
    code: str
    version: int
    changed: datetime
    versions: tuple[V, ...] = ()

    @property
    def latest(self) -> V:
        """The version written last."""
        return self.versions[-1]


R = TypeVar("R", bound=Versioned[Any])


@dataclass(frozen=True)
class VersionCommand:
    """Something to do with an entry; without an id, the draft of a new one with this `code`.

    `seen` is its version as the person saw it. `day` is the first day on which it ends.
    """

    command_id: UUID
    record_id: UUID | None
    verb: StrEnum
    seen: int = 0
    code: str = ""
    terms: Any = None
    day: date | None = None
