"""An announcement: what it says, to whom, around which day, at which hours and in which places."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.platform.i18n.text import LocalText

#: The subject of the events of announcements.
SUBJECT = "announcement"
#: An announcement begins at most so many days before its event, and ends at most so many after it.
MOST_DAYS, MOST_SHOWINGS, MOST_TICKETS = 180, 1000, 100_000


class AnnouncementPlace(StrEnum):
    """Where an announcement is shown."""

    BOARD = "board"
    IDLE = "idle"  # the first page of a kiosk
    CARD = "card"  # the page of a service at a kiosk
    SLIP = "slip"  # one line on the ticket


class Emergency(StrEnum):
    """What an emergency notice says in every language."""

    LEAVE = "leave"  # everybody leaves the building
    STAY = "stay"  # everybody stays inside
    STOPPED = "stopped"  # nobody can be served
    OTHER = "other"  # only what is written


class AnnouncementVerb(StrEnum):
    """What is done with an announcement."""

    WRITE = "write"
    STOP = "stop"
    RESUME = "resume"


@dataclass(frozen=True)
class AnnouncementPicture:
    """A picture, and a small PNG of it for the page of who writes announcements; both are kept under their digests."""

    digest: str
    size: int
    preview: str


@dataclass(frozen=True)
class AnnouncementTerms:
    """What an announcement says and when it is shown.

    The audience are visitors of one of `services` and of one of the priority classes `classes`; empty: all. It is shown
    only in the languages of `text`, from `days_before` the day `event` to `days_after` it, each year if it is `yearly`,
    never after `last`, and on these days from `since` until `until` (None: all day). `cap` is how often one
    device shows it in one place on a day (None: always). After `most_tickets` tickets for those whom it is meant for it
    is stopped (None: not by their number). On boards of `zones` only (empty: on all).

    Boards show the `picture` beside the calls; the text says the same in words.

    An `emergency` is shown in every language and over everything on the boards, until somebody stops it.
    """

    text: LocalText
    salutation: LocalText
    event: date
    places: tuple[AnnouncementPlace, ...]
    days_before: int = 0
    days_after: int = 0
    yearly: bool = False
    last: date | None = None
    since: time | None = None
    until: time | None = None
    services: tuple[UUID, ...] = ()
    classes: tuple[str, ...] = ()
    cap: int | None = None
    most_tickets: int | None = None
    zones: tuple[str, ...] = ()
    emergency: Emergency | None = None
    picture: AnnouncementPicture | None = None


@dataclass(frozen=True)
class VisitorAnnouncement:
    """One announcement; `active` until somebody stops it."""

    id: UUID
    version: int
    changed: datetime
    active: bool
    terms: AnnouncementTerms


@dataclass(frozen=True)
class AnnouncementCommand:
    """What somebody wants to do; without an id it writes a new one, `seen` is the version that was on the screen."""

    command_id: UUID
    announcement_id: UUID | None
    verb: AnnouncementVerb
    seen: int = 0
    terms: AnnouncementTerms | None = None


@dataclass(frozen=True)
class AnnouncementRow:
    """One row of the list: the day that it is or will next be about (None: over), and where it is shown now.

    `tickets` are those that count towards its end, if it ends by their number. `preview` is a small PNG.
    """

    announcement: VisitorAnnouncement
    event: date | None
    now: tuple[AnnouncementPlace, ...]
    tickets: int = 0
    preview: bytes = b""


@dataclass(frozen=True)
class AnnouncementList:
    """All announcements, those that are over last."""

    catalog: Catalog
    rows: tuple[AnnouncementRow, ...]
    today: date
