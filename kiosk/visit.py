"""Everything the kiosk knows about the present visitor; the next visitor starts with a new value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.read_aloud.levels import Levels
from shared.office.catalog.model import ORDINARY
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable
from shared.queue.feedback.model import RateableVisit, RatingReason, Score
from shared.queue.tickets.model import IssuedTicket
from shared.service_desk.appointments.model import Appointment, CheckedIn
from shared.service_desk.cases.rules.public import Followed
from shared.ui.tokens import TextSize

#: More than this on one ticket would make a visit that nobody can plan.
MOST_SERVICES = 4


class Page(StrEnum):
    """Where in the kiosk a visitor is."""

    WELCOME = "welcome"
    SERVICES = "services"
    CARD = "card"
    PRIORITY = "priority"
    STEPS = "steps"
    TICKET = "ticket"
    NUMBER = "number"
    RATING = "rating"
    COMMENT = "comment"
    THANKS = "thanks"
    FOLLOW = "follow"
    CASE = "case"
    CHECK_IN = "check_in"
    MESSAGE = "message"
    PHONE = "phone"
    LEFT = "left"
    KINDS = "kinds"
    QUESTION = "question"
    BOOK_SERVICE = "book_service"
    BOOK_DAY = "book_day"
    BOOK_TIME = "book_time"
    BOOK_CHECK = "book_check"
    BOOKED = "booked"
    APPOINTMENT = "appointment"
    CANCEL = "cancel"
    CANCELLED = "cancelled"
    ACCESS = "access"
    ALOUD = "aloud"
    PERSON = "person"
    CLOSED = "closed"


class Colours(StrEnum):
    """Which colours the screen has."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    HIGH_CONTRAST_LIGHT = "high_contrast_light"
    LOW_CONTRAST = "low_contrast"


@dataclass(frozen=True)
class Listening:
    """What a visitor hears: the pages read `aloud`, with what is `private_too`, at these levels.

    `unheard`: it was wanted, and this computer has no sound or no voice.
    """

    aloud: bool = False
    private_too: bool = False
    unheard: bool = False
    levels: Levels = field(default_factory=Levels)


@dataclass(frozen=True)
class Comfort:
    """What a visitor changed about the screen; the default is what the next visitor finds."""

    text_size: TextSize = TextSize.DEFAULT
    colours: Colours = Colours.LIGHT
    low_reach: bool = False
    listening: Listening = field(default_factory=Listening)

    @property
    def looks(self) -> "Comfort":
        """The same for those who see it."""
        return Comfort(self.text_size, self.colours, self.low_reach)

    @property
    def large_print(self) -> bool:
        """Whether paper is wanted in large letters, too."""
        return self.text_size in (TextSize.LARGE, TextSize.LARGEST)


class Errand(StrEnum):
    """Why a visitor types the number of a ticket."""

    RATE = "rate"
    MISSED = "missed"


@dataclass(frozen=True)
class RatingDraft:
    """A rating that is not sent yet. `command_id` stays the same however often it is tried."""

    visit: RateableVisit
    command_id: UUID
    score: Score | None = None
    reasons: frozenset[RatingReason] = frozenset()
    comment: str = ""


@dataclass(frozen=True)
class LeftMessage:
    """What was left: its follow-up code, when it was received, when it is answered, and the code of its kind.

    `to_bring` are papers that the kiosk could not take.
    """

    code: str
    received: datetime
    due: datetime | None
    kind: str
    to_bring: tuple[Showable, ...] = ()


@dataclass(frozen=True)
class IntakeDraft:
    """A request or a complaint that is not sent yet: its kind, the answers by key, and the place of the question.

    `ticket_id` is the visit that it is about. `pictures` were taken with the camera (JPEG by key), and are
    nowhere else.
    """

    kind: str
    ticket_id: UUID | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    question: int = 0


@dataclass(frozen=True)
class BookingDraft:
    """An appointment that is not booked yet: what was chosen so far."""

    service_id: UUID | None = None
    day: date | None = None
    slot: datetime | None = None


@dataclass(frozen=True)
class BookedPlace:
    """An appointment and its code."""

    appointment: Appointment
    code: str


@dataclass(frozen=True)
class Visit:
    """One visitor at the kiosk, from the first touch until everything is forgotten.

    `trail` are the pages that "Back" returns to, last one nearest. `basket` are services chosen before the one whose
    card is open (`service_id`). `typed` is the number being typed. `issued` is the ticket on the screen, `came_back`
    says that it was missed and is waiting again. `code` is the code being typed, `followed` the request that
    is shown, `checked_in` the appointment for which the ticket was issued. `words` and `phone` are
    the message being typed, `left` is the one that was left. `booking` is the appointment being booked, `booked` the
    one that was; `own` is one that the visitor has the code of, and while it is there, booking moves it. `intake` is
    the request or complaint being registered, `poor_visit` the ticket of a visit that was just rated as bad.
    """

    language: Language
    comfort: Comfort = field(default_factory=Comfort)
    page: Page = Page.WELCOME
    trail: tuple[Page, ...] = ()
    group_id: UUID | None = None
    service_id: UUID | None = None
    basket: tuple[UUID, ...] = ()
    priority: str = ORDINARY
    errand: Errand | None = None
    typed: str = ""
    issued: IssuedTicket | None = None
    came_back: bool = False
    rating: RatingDraft | None = None
    code: str = ""
    followed: Followed | None = None
    checked_in: CheckedIn | None = None
    words: str = ""
    phone: str = ""
    left: LeftMessage | None = None
    booking: BookingDraft | None = None
    booked: BookedPlace | None = None
    own: BookedPlace | None = None
    intake: IntakeDraft | None = None
    poor_visit: UUID | None = None

    def opened(self, page: Page) -> "Visit":
        """Return the visit on another page, from which "Back" leads here."""
        return self if page is self.page else replace(self, page=page, trail=(*self.trail, self.page))

    @property
    def asked(self) -> tuple[UUID, ...]:
        """The services of the ticket that the open card would take, in the order they were chosen."""
        if self.service_id is None or self.service_id in self.basket:
            return self.basket
        return (*self.basket, self.service_id)
