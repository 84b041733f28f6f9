"""Why no ticket can be had for the service of a card: closed, used up for today, outside its hours, or too late."""

from datetime import datetime

from kiosk.branch import Availability, BranchNow
from shared.office.catalog.model import Service
from shared.platform.i18n.text import ClockTime, Day, Showable, Text, translate


def refusal(branch: BranchNow, service: Service) -> Showable | None:
    """Return why no ticket can be had for a service now, with the notice of the service; None: one can."""
    reason = _reason(branch, service)
    if reason is None or not service.closed_notice.texts:
        return reason
    return translate("kiosk.card", "{reason} {notice}", reason=reason, notice=service.closed_notice)


def _reason(branch: BranchNow, service: Service) -> Text | None:
    if not branch.has(service.id):
        return translate("kiosk.card", "This service is not offered here any more. Please choose another one.")
    match branch.availability(service):
        case Availability.CLOSED:
            return translate("kiosk.card", "This service is closed at the moment. You can print the list.")
        case Availability.FULL:
            return translate(
                "kiosk.card", "There are no more tickets for this service today. Please come back tomorrow."
            )
        case Availability.TOO_LATE:
            return translate("kiosk.card", "So many people are waiting that we cannot call you today before we close.")
        case Availability.NOT_NOW:
            return _resting(branch.opens_next(service), branch)
        case _:
            return None


def may_ask_priority(branch: BranchNow, service: Service) -> bool:
    """Say whether being served first can help: somebody of another class may be called before closing."""
    return _reason(branch, service) is None or branch.availability(service) is Availability.TOO_LATE


def warning(branch: BranchNow, service: Service) -> Showable | None:
    """Return that the expected wait ends after closing, although a ticket can still be taken."""
    closes = branch.late(service)
    if closes is None or refusal(branch, service) is not None:
        return None
    return translate(
        "kiosk.card", "We close at {time}. You will probably not be called before that.", time=ClockTime(closes)
    )


def _resting(opens: datetime | None, branch: BranchNow) -> Text:
    if opens is None:
        return translate("kiosk.card", "This service is closed at the moment. You can print the list.")
    days, time = (opens.date() - branch.here(branch.at).date()).days, ClockTime(opens)
    if days == 0:
        return translate("kiosk.card", "This service is closed now. It opens today at {time}.", time=time)
    if days == 1:
        return translate("kiosk.card", "This service is closed now. It opens tomorrow at {time}.", time=time)
    day = Day(opens.date())
    return translate("kiosk.card", "This service is closed now. It opens: {day}, {time}.", day=day, time=time)
