"""What comes next: a pure function from the present visit and what the visitor did to the visit afterwards."""

from dataclasses import dataclass, field, replace
from uuid import UUID

from kiosk.booking_flow import BookingEvent, booking_step
from kiosk.intake_flow import IntakeEvent, intake_step, question_before
from kiosk.visit import MOST_SERVICES, Comfort, Errand, LeftMessage, Page, RatingDraft, Visit
from shared.platform.i18n.languages import Language
from shared.queue.feedback.model import LONGEST_COMMENT, RatingReason, Score
from shared.queue.tickets.model import IssuedTicket
from shared.service_desk.appointments.model import CheckedIn
from shared.service_desk.cases.model import LONGEST_MESSAGE, LONGEST_PHONE
from shared.service_desk.cases.rules.codes import CODE_DIGITS
from shared.service_desk.cases.rules.public import Followed

#: One letter and at most four digits, and no more is typed.
LONGEST_NUMBER = 5
LONGEST_CODE = CODE_DIGITS

#: Pages that belong to taking a ticket: they give way to the closed page while the branch is closed.
TAKING = frozenset({Page.WELCOME, Page.SERVICES, Page.CARD, Page.PRIORITY, Page.STEPS})
#: Pages that can be opened over any other page and are left by going back.
ASIDE = frozenset({Page.ACCESS, Page.ALOUD, Page.PERSON})
#: Pages that only show that all is done; they may close by themselves.
DONE = frozenset({Page.TICKET, Page.THANKS, Page.LEFT, Page.BOOKED, Page.CANCELLED})


@dataclass(frozen=True)
class ChooseLanguage:
    """A language was touched; everything chosen so far stays."""

    language: Language


@dataclass(frozen=True)
class ChangeComfort:
    """Text size, colours or reach were changed."""

    comfort: Comfort


@dataclass(frozen=True)
class OpenGroup:
    """A group of services was touched."""

    group_id: UUID


@dataclass(frozen=True)
class OpenService:
    """A service was touched."""

    service_id: UUID


@dataclass(frozen=True)
class AddAnother:
    """The service on the card is kept for the ticket, and another one is looked for."""


@dataclass(frozen=True)
class ReadSteps:
    """The visitor wants to read every step of the service on the card."""


@dataclass(frozen=True)
class AskPriority:
    """The question about being served first was opened."""


@dataclass(frozen=True)
class ChoosePriority:
    """A class of priority was chosen."""

    code: str


@dataclass(frozen=True)
class TicketTaken:
    """A ticket was issued, perhaps for an appointment, or a missed one is waiting again."""

    issued: IssuedTicket
    came_back: bool = False
    checked_in: CheckedIn | None = None


@dataclass(frozen=True)
class AskNumber:
    """The visitor has a ticket and wants to rate the visit, or missed the call."""

    errand: Errand


@dataclass(frozen=True)
class TypeNumber:
    """The number typed so far."""

    typed: str


@dataclass(frozen=True)
class VisitFound:
    """The typed number belongs to a visit that can be rated."""

    draft: RatingDraft


@dataclass(frozen=True)
class ChooseFace:
    """A face was touched."""

    score: Score


@dataclass(frozen=True)
class ToggleReason:
    """A reason was chosen, or taken back."""

    reason: RatingReason


@dataclass(frozen=True)
class WriteComment:
    """The page for the comment was opened."""


@dataclass(frozen=True)
class TypeComment:
    """The comment as typed so far."""

    comment: str


@dataclass(frozen=True)
class RatingSent:
    """The rating is kept."""


@dataclass(frozen=True)
class AskFollow:
    """The visitor wants to know how far a request is."""


@dataclass(frozen=True)
class AskCheckIn:
    """The visitor has come for an appointment."""


@dataclass(frozen=True)
class TypeCode:
    """The code typed so far."""

    typed: str


@dataclass(frozen=True)
class CaseFound:
    """The typed code belongs to a request."""

    followed: Followed


@dataclass(frozen=True)
class WriteMessage:
    """The visitor wants to leave a message, or to be called back."""


@dataclass(frozen=True)
class TypeWords:
    """The words of a message typed so far."""

    words: str


@dataclass(frozen=True)
class AskPhone:
    """The words are complete; the telephone number is asked for."""


@dataclass(frozen=True)
class TypePhone:
    """The telephone number typed so far."""

    phone: str


@dataclass(frozen=True)
class MessageLeft:
    """The message is kept."""

    left: LeftMessage


@dataclass(frozen=True)
class OpenAside:
    """Comfort settings or the call for a person were opened, whatever page was there."""

    page: Page


@dataclass(frozen=True)
class Back:
    """One page back."""


@dataclass(frozen=True)
class StartAgain:
    """Everything is dropped except what the visitor chose about the screen itself."""


@dataclass(frozen=True)
class Forget:
    """The visitor is gone: nothing stays."""

    language: Language
    comfort: Comfort = field(default_factory=Comfort)


Event = (
    ChooseLanguage
    | ChangeComfort
    | OpenGroup
    | OpenService
    | AddAnother
    | ReadSteps
    | AskPriority
    | ChoosePriority
    | TicketTaken
    | AskNumber
    | TypeNumber
    | VisitFound
    | ChooseFace
    | ToggleReason
    | WriteComment
    | TypeComment
    | RatingSent
    | AskFollow
    | AskCheckIn
    | TypeCode
    | CaseFound
    | WriteMessage
    | TypeWords
    | AskPhone
    | TypePhone
    | MessageLeft
    | OpenAside
    | Back
    | StartAgain
    | Forget
    | BookingEvent
    | IntakeEvent
)


def step(visit: Visit, event: Event) -> Visit:
    """Return the visit after `event`; an event that makes no sense where the visitor is changes nothing."""
    match event:
        case ChooseLanguage(language):
            return replace(visit, language=language)
        case ChangeComfort(comfort):
            return replace(visit, comfort=comfort)
        case OpenGroup(group_id):
            return replace(visit, group_id=group_id).opened(Page.SERVICES)
        case OpenService(service_id):
            rest = tuple(chosen for chosen in visit.basket if chosen != service_id)
            return replace(visit, service_id=service_id, basket=rest).opened(Page.CARD)
        case AddAnother():
            return _another(visit)
        case AskPriority():
            return visit.opened(Page.PRIORITY)
        case ReadSteps() if visit.service_id is not None:
            return visit.opened(Page.STEPS)
        case ChoosePriority(code):
            return _back(replace(visit, priority=code))
        case OpenAside(page):
            return _aside(visit, page)
        case Back():
            return _back(visit)
        case StartAgain():
            return Visit(language=visit.language, comfort=visit.comfort)
        case Forget(language, comfort):
            return Visit(language=language, comfort=comfort)
        case TicketTaken(issued, came_back, checked_in):
            return Visit(
                visit.language, visit.comfort, Page.TICKET, issued=issued, came_back=came_back, checked_in=checked_in
            )
        case _:
            return _with_number(visit, event)


def _with_number(visit: Visit, event: Event) -> Visit:
    """What follows from a number that the visitor already has."""
    match event:
        case AskNumber(errand):
            return replace(visit, errand=errand, typed="").opened(Page.NUMBER)
        case TypeNumber(typed):
            return replace(visit, typed=typed[:LONGEST_NUMBER])
        case VisitFound(draft):
            return replace(visit, rating=draft).opened(Page.RATING)
        case AskFollow():
            return replace(visit, code="", followed=None).opened(Page.FOLLOW)
        case AskCheckIn():
            return replace(visit, code="").opened(Page.CHECK_IN)
        case TypeCode(typed):
            return replace(visit, code=typed[:LONGEST_CODE])
        case CaseFound(followed):
            # Going back from the request leads to an empty line: the next visitor must not find the code.
            return replace(visit, code="", followed=followed).opened(Page.CASE)
        case WriteMessage():
            return replace(visit, intake=None).opened(Page.MESSAGE)
        case TypeWords(words):
            return replace(visit, words=words[:LONGEST_MESSAGE])
        case AskPhone():
            return visit.opened(Page.PHONE)
        case TypePhone(phone):
            return replace(visit, phone=phone[:LONGEST_PHONE])
        case MessageLeft(left):
            return Visit(visit.language, visit.comfort, Page.LEFT, left=left)
        case RatingSent():
            return Visit(visit.language, visit.comfort, Page.THANKS, poor_visit=_poor(visit.rating))
        case WriteComment() if visit.rating is not None:
            return visit.opened(Page.COMMENT)
        case ChooseFace() | ToggleReason() | TypeComment() if visit.rating is not None:
            return replace(visit, rating=_drafted(visit.rating, event))
        case _:
            return intake_step(booking_step(visit, event), event)


def _poor(rating: RatingDraft | None) -> UUID | None:
    """Return the ticket of a visit that was rated as bad."""
    bad = rating is not None and rating.score is not None and rating.score < Score.GOOD
    return rating.visit.ticket_id if rating is not None and bad else None


def _drafted(draft: RatingDraft, event: Event) -> RatingDraft:
    match event:
        case ChooseFace(score):
            # The reasons answer a question that depends on the face: what was good, or what was missing.
            liked_before, likes_now = (face is not None and face >= Score.GOOD for face in (draft.score, score))
            kept = draft.reasons if liked_before == likes_now else frozenset()
            return replace(draft, score=score, reasons=kept)
        case ToggleReason(reason):
            return replace(draft, reasons=draft.reasons ^ {reason})
        case TypeComment(comment):
            return replace(draft, comment=comment[:LONGEST_COMMENT])
        case _:
            return draft


def _aside(visit: Visit, page: Page) -> Visit:
    if visit.page in ASIDE:
        return replace(visit, page=page)
    return visit.opened(page)


def _another(visit: Visit) -> Visit:
    if visit.service_id is None or len(visit.asked) >= MOST_SERVICES:
        return visit
    chosen = replace(visit, basket=visit.asked, service_id=None, group_id=None)
    return replace(chosen.opened(Page.WELCOME), trail=(Page.CARD,))


def _back(visit: Visit) -> Visit:
    if (asked_before := question_before(visit)) is not None:
        return asked_before
    if not visit.trail:
        return visit
    earlier = replace(visit, page=visit.trail[-1], trail=visit.trail[:-1])
    if earlier.page is Page.CARD and earlier.service_id is None and visit.basket:
        # Back from looking for another service: the last one chosen is on the card again.
        return replace(earlier, service_id=visit.basket[-1], basket=visit.basket[:-1], trail=(Page.WELCOME,))
    if earlier.page is Page.WELCOME:
        # What was said about the person (being served first) stays; what was looked at does not.
        # While services are chosen already, one more step back leads to the card of the last one.
        trail = (Page.CARD,) if earlier.basket else ()
        return replace(
            earlier,
            trail=trail,
            group_id=None,
            service_id=None,
            errand=None,
            typed="",
            rating=None,
            code="",
            booking=None,
            own=None,
            intake=None,
        )
    if visit.page is Page.CASE:
        return replace(earlier, followed=None)
    if visit.page is Page.APPOINTMENT:
        return replace(earlier, own=None)
    return earlier


def page_shown(visit: Visit, *, branch_open: bool) -> Page:
    """Return the page that is shown: while the branch is closed, nobody is led to a ticket that cannot be had."""
    return Page.CLOSED if visit.page in TAKING and not branch_open else visit.page
