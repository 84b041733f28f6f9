"""A guide in its versions, who has read it, and what somebody is shown after signing in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.office.versions.model import Version, Versioned, VersionState
from shared.platform.i18n.text import LocalText
from shared.quality.learning.model import PersonLine

#: The subjects of the events of guides, and of what people do with them.
GUIDE_SUBJECT, RECEIPT_SUBJECT = "guide", "receipt"
#: A notice is known to the staff when so large a share of those who work here have read it.
ENOUGH = 0.9
#: Of the name of a PDF so many letters are kept.
LONGEST_FILE_NAME = 120


class ReceiptVerb(StrEnum):
    """What somebody does with a guide that is shown."""

    READ = "read"
    LATER = "later"


@dataclass(frozen=True)
class GuideAttachment:
    """A PDF that goes with a version; its bytes are kept by their digest, as those of files with cases."""

    name: str
    digest: str
    size: int
    pages: int


@dataclass(frozen=True)
class GuideTerms:
    """What a version says, in plain paragraphs and perhaps a PDF, and the first day on which it holds."""

    title: LocalText
    paragraphs: tuple[LocalText, ...]
    begins: date
    file: GuideAttachment | None = None


@dataclass(frozen=True)
class GuideVersion(Version[GuideTerms]):
    """One version of a guide."""

    terms: GuideTerms


@dataclass(frozen=True)
class StaffGuide(Versioned[GuideVersion]):
    """One guide with all its versions."""


@dataclass(frozen=True)
class Receipt:
    """What one person did with one version of a guide: `later` counts how often it was put off; `read` is when."""

    guide_id: UUID
    number: int
    staff_id: UUID
    later: int
    read: datetime | None


@dataclass(frozen=True)
class Reach:
    """How many of those who work here have read a version."""

    read: int
    people: int

    @property
    def share(self) -> float:
        """The share that has read it; all of nobody is everybody."""
        return self.read / self.people if self.people else 1.0

    @property
    def enough(self) -> bool:
        """Whether a notice counts as known to the staff."""
        return self.share >= ENOUGH


@dataclass(frozen=True)
class GuideRow:
    """One guide of the list: the version that is shown with its state, and that of one being prepared.

    `own` is the reader's receipt of the version that is shown.
    """

    guide: StaffGuide
    shown: GuideVersion
    state: VersionState
    prepared: VersionState | None
    reach: Reach
    own: Receipt | None


@dataclass(frozen=True)
class GuideFile:
    """Everything about one guide: what the reader may do, and by name who has read what is shown, and who has not."""

    row: GuideRow
    verbs: tuple[StrEnum, ...]
    names: Mapping[UUID, str]
    unread: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class GuideList:
    """The guides on a business day: all for who looks after learning, those in force for everybody else."""

    today: date
    rows: tuple[GuideRow, ...]
    file: GuideFile | None
    keeps: bool


@dataclass(frozen=True)
class Briefing:
    """What somebody is shown after signing in: guides that are not read yet, and how they stand with learning."""

    today: date
    unread: tuple[GuideRow, ...]
    person: PersonLine | None
    services: Mapping[UUID, LocalText]
