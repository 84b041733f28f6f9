"""The board's sentences: how old a call is, why numbers may come out of order, when the branch opens again."""

from datetime import datetime

from display_board.board.state import BoardMessage, BoardNotice, Result, Stale
from shared.office.catalog.model import Catalog, PriorityClass, Service
from shared.office.catalog.rules import OpeningStatus
from shared.office.settings.model import OrderPolicy, Settings
from shared.platform.i18n.text import ClockTime, Day, Minutes, Percent, Text, translate
from shared.queue.tickets.model import BoardView

MINUTE_S = 60
OLD_MINUTES = 60


def age_text(called: datetime, now: datetime) -> Text:
    """Return how long ago a call was, both in the branch's zone; older than an hour, when it was."""
    minutes = int((now - called).total_seconds() // MINUTE_S)
    if minutes < 1:
        return translate("board", "just now")
    if minutes < OLD_MINUTES:
        return translate("board", "%n min ago", n=minutes)
    return translate("board", "at {time}", time=ClockTime(called))


def at_counter_text(service: Service) -> Text:
    """Return how long a visit at the counter takes as it is published."""
    return translate("board", "{time} at the counter", time=Minutes(service.published_minutes * MINUTE_S))


#: Over the services of a board that shows no expected waits.
PEOPLE_WAITING = translate("board", "People waiting")


def missed_text() -> BoardMessage:
    """Return what to do after a missed call."""
    return BoardMessage(
        translate("board", "Missed your number? Touch “I missed my number” at the kiosk."),
        translate("board", "Missed your number? Go to the kiosk."),
    )


def order_text(settings: Settings, classes: tuple[PriorityClass, ...]) -> BoardMessage:
    """Return why numbers may come out of order under the branch's policy, so that a child understands it."""
    match settings.policy:
        case OrderPolicy.FIFO:
            return BoardMessage(
                translate("board", "Why not in order? Each service has its own queue."),
                translate("board", "Each service has its own queue."),
            )
        case OrderPolicy.STRICT:
            return BoardMessage(
                translate(
                    "board",
                    "Why not in order? Visitors with priority go first, but at most %n of them before you.",
                    n=settings.strict_ceiling,
                ),
                translate("board", "Visitors with priority go first."),
            )
        case OrderPolicy.RATIO:
            return BoardMessage(
                translate(
                    "board",
                    "Why not in order? Visitors with priority and others take turns: {priority} to {ordinary}.",
                    priority=settings.ratio_priority,
                    ordinary=settings.ratio_ordinary,
                ),
                translate("board", "Priority and other visitors take turns."),
            )
        case _:
            if any(found.weight > 1 for found in classes):
                return BoardMessage(
                    translate("board", "Why not in order? Visitors with priority wait less."),
                    translate("board", "Visitors with priority wait less."),
                )
            return BoardMessage(
                translate("board", "Why not in order? Each service has its own promised wait."),
                translate("board", "Each service has its own promised wait."),
            )


def longest_wait_text(settings: Settings) -> Text | None:
    """Return how long anybody can be passed under the branch's policy; None where it has no such time."""
    if settings.policy is not OrderPolicy.PROMISE:
        return None
    return translate("board", "A visitor who has waited %n minutes is next.", n=settings.longest_wait_minutes)


def result_of(view: BoardView, settings: Settings, catalog: Catalog) -> Result | None:
    """Return today's result against the promise; nothing while there are too few calls to mean anything."""
    if view.within_promise is None or view.called_today < settings.weak_sample:
        return None
    share, target = Percent(view.within_promise), Percent(settings.service_level_target)
    short = translate("board", "{share} called in time today", share=share)
    promised = {service.promise_seconds for service in catalog.services if service.active}
    if len(promised) == 1 and (minutes := promised.pop() // MINUTE_S):
        return Result(
            share,
            translate(
                "board",
                "of visitors were called within %n minutes today. Our target is {target}.",
                n=minutes,
                target=target,
            ),
            translate(
                "board",
                "{share} of visitors were called within %n minutes today. Our target is {target}.",
                n=minutes,
                share=share,
                target=target,
            ),
            short,
        )
    return Result(
        share,
        translate(
            "board", "of visitors were called within the promised time today. Our target is {target}.", target=target
        ),
        translate(
            "board",
            "{share} of visitors were called within the promised time today. Our target is {target}.",
            share=share,
            target=target,
        ),
        short,
    )


def open_until_text(opening: OpeningStatus) -> Text | None:
    """Return until when the branch is open today, if it closes."""
    if not opening.open or opening.closes is None:
        return None
    return translate("board", "Open today until {time}.", time=ClockTime(opening.closes))


def closed_notice(opening: OpeningStatus, now: datetime) -> BoardNotice:
    """Return what a closed branch says: that it is closed, and when to come back."""
    special = opening.special_day
    title = translate("board", "Closed now")
    if special is not None:
        title = translate("board", "Closed today: {holiday}", holiday=special.name)
        if special.periods:
            title = translate("board", "Closed now: {name}", name=special.name)
    following = opening.next_opens
    if following is None:
        sentence = translate("board", "The opening hours are at the entrance.")
    elif following.date() == now.date():
        sentence = translate("board", "We open today at {time}.", time=ClockTime(following))
    else:
        sentence = translate(
            "board", "We open again on {day} at {time}.", day=Day(following.date()), time=ClockTime(following)
        )
    if special is not None and special.notice.texts:
        sentence = translate("calendar", "{announcement} {notice}", announcement=sentence, notice=special.notice)
    return BoardNotice(title, sentence)


def empty_notice() -> BoardNotice:
    """Return what the board shows before the first call of the day."""
    return BoardNotice(
        translate("board", "No calls yet today"),
        translate("board", "Take a ticket at the kiosk. Your number appears here when it is called."),
        title_alone=True,
    )


def starting_notice() -> BoardNotice:
    """Return what the board shows until the first reading."""
    return BoardNotice(
        translate("board", "The board is starting"),
        translate("board", "Calls will appear here in a moment."),
        title_alone=True,
    )


def unreachable_notice() -> BoardNotice:
    """Return what a board shows that has never been able to read anything."""
    return BoardNotice(
        translate("board", "No connection to the branch yet"),
        translate("board", "Please listen for your number. The board keeps trying."),
    )


def stale_since(since: datetime) -> Stale:
    """Return the line of a board that has lost its connection."""
    time = ClockTime(since)
    return Stale(translate("board", "No connection since {time}", time=time), time)


def no_waits_text() -> Text:
    """Return why no waits are shown on a board that is not up to date."""
    return translate(
        "board", "Waits are shown again as soon as the board is up to date. Please listen for your number."
    )
