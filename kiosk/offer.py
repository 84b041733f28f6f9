"""What the branch has decided about its kiosks; it stays as it is while somebody is at the kiosk."""

from dataclasses import dataclass

from kiosk.booking_flow import AskBooking
from kiosk.flow import AddAnother, AskCheckIn, AskFollow, AskNumber, Event, OpenAside, WriteComment, WriteMessage
from kiosk.intake_flow import AskKind, ChooseKind
from kiosk.visit import Colours, Errand, Page
from shared.office.settings.model import Settings


@dataclass(frozen=True)
class Offer:
    """The colours that every visitor finds, and which buttons there are."""

    accent: str = Settings.accent
    colours: Colours = Colours(Settings.kiosk_theme)  # noqa: RUF009
    rate: bool = True
    comment: bool = True
    missed: bool = True
    another: bool = True
    lists: bool = True
    copies: bool = True
    follow: bool = True
    check_in: bool = True
    message: bool = True
    book: bool = True
    read_aloud: bool = True

    @classmethod
    def of(cls, settings: Settings) -> "Offer":
        """Return what these settings decide."""
        return cls(
            settings.accent,
            Colours(settings.kiosk_theme),
            settings.kiosk_rate,
            settings.kiosk_comment,
            settings.missed_offered,
            settings.kiosk_another,
            settings.kiosk_list,
            settings.kiosk_copies,
            settings.kiosk_follow,
            settings.kiosk_check_in,
            settings.kiosk_message,
            settings.kiosk_book,
            settings.kiosk_read_aloud,
        )

    def allows(self, event: Event) -> bool:
        """Return whether a visitor may do this: a page whose button does not exist is not reached otherwise either."""
        match event:
            case AskNumber(errand):
                return self.rate if errand is Errand.RATE else self.missed
            case WriteMessage() | AskKind() | ChooseKind():
                return self.message
            case OpenAside(Page.ALOUD):
                return self.read_aloud
            case AskFollow():
                return self.follow
            case AskCheckIn():
                return self.check_in
            case AskBooking():
                return self.book
            case WriteComment():
                return self.comment
            case AddAnother():
                return self.another
            case _:
                return True
