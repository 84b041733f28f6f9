"""Puts one moment of the board together from the last reading; pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from display_board.announcer.call_log import call_key
from display_board.board import texts
from display_board.board.rotation import Turn
from display_board.board.snapshot import BoardSnapshot
from display_board.board.state import BoardMessage, BoardState, CallLine, NewestCall, Spoken
from display_board.board.waits import all_rough, group_lines, service_lines
from display_board.playlist import Poster, shown_now
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import announcements
from shared.office.catalog.working_time import local
from shared.office.settings.model import BoardSide, NoticePlace, Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, LocalText, Text
from shared.quality.announcements.model import VisitorAnnouncement
from shared.quality.announcements.rules import said
from shared.quality.announcements.rules.emergencies import sentences, standing
from shared.queue.forecast.rules.wait_figures import EXPECTED_WAIT, ROUGH_WAIT
from shared.queue.tickets.model import CalledTicket

#: After closing time the last calls stay this long.
STILL_SHOWN = timedelta(minutes=15)


@dataclass(frozen=True)
class Moment:
    """What belongs to the moment and not to the reading: the time, the page, the call in turn, lost contact.

    `told` are the announcements that may be shown now, `languages` those that take turns.
    """

    now: datetime
    turn: Turn
    announced: CalledTicket | None
    stale_since: datetime | None
    told: tuple[VisitorAnnouncement, ...] = ()
    languages: tuple[Language, ...] = ()


def build(snapshot: BoardSnapshot, moment: Moment) -> BoardState:
    """Return what the board shows now; instants in UTC come out in the branch's zone."""
    zone = snapshot.catalog.branch.time_zone
    now = local(moment.now, zone)
    newest, calls = _calls(snapshot, moment, zone)
    notice = None
    over = _closed_for_long(snapshot, moment)
    if newest is None or over:
        newest, calls = None, ()
        notice = texts.empty_notice() if snapshot.opening.open else texts.closed_notice(snapshot.opening, now)
    stale = None if moment.stale_since is None else texts.stale_since(local(moment.stale_since, zone))
    result = texts.result_of(snapshot.view, snapshot.settings, snapshot.catalog)
    settings = snapshot.settings
    result = result if settings.board_result else None
    side = settings.board_side is not BoardSide.NOTHING
    only_people = settings.board_side is BoardSide.PEOPLE
    waits = () if stale or over or not side else snapshot.waits
    rough = all_rough(waits)
    return BoardState(
        language=moment.turn.language,
        theme=snapshot.settings.board_theme,
        accent=snapshot.settings.accent,
        logo=snapshot.settings.logo,
        formats=snapshot.settings.formats,
        farthest_m=snapshot.settings.farthest_seat_m,
        lowest_m=snapshot.settings.board_lowest_m,
        counters=sum(counter.active for counter in snapshot.catalog.counters),
        most_calls=settings.board_calls,
        side=side,
        messages_above=settings.board_notices is NoticePlace.ABOVE,
        branch=snapshot.catalog.branch.name,
        day=Day(now.date()),
        clock=ClockTime(now.replace(second=0, microsecond=0)),
        newest=newest,
        notice=notice,
        calls=calls,
        waits=service_lines(snapshot.catalog, waits, only_people=only_people, heading_says=rough) if waits else (),
        group_waits=group_lines(snapshot.catalog, waits, only_people=only_people, heading_says=rough) if waits else (),
        side_heading=texts.PEOPLE_WAITING if only_people else ROUGH_WAIT if rough else EXPECTED_WAIT,
        side_note=texts.no_waits_text() if stale else None,
        result=None if stale else result,
        messages=() if over else _messages(snapshot, moment, now, cut_off=stale is not None),
        posters=() if stale else _pictures(snapshot, moment, now),
        emergency=_emergency(snapshot, moment),
        stale=stale,
        turn=moment.turn.page,
    )


def build_without_snapshot(moment: Moment, zone_now: datetime, *, failed: bool) -> BoardState:
    """Return what the board shows before its first reading, or when not even that was possible."""
    return BoardState(
        language=moment.turn.language,
        theme="",
        accent="",
        logo="",
        formats=Settings().formats,
        farthest_m=Settings().farthest_seat_m,
        lowest_m=Settings().board_lowest_m,
        counters=0,
        most_calls=Settings.board_calls,
        side=Settings.board_side is not BoardSide.NOTHING,
        messages_above=Settings.board_notices is NoticePlace.ABOVE,
        branch=LocalText(()),
        day=Day(zone_now.date()),
        clock=ClockTime(zone_now.replace(second=0, microsecond=0)),
        newest=None,
        notice=texts.unreachable_notice() if failed else texts.starting_notice(),
        calls=(),
        waits=(),
        group_waits=(),
        side_heading=EXPECTED_WAIT,
        side_note=None,
        result=None,
        messages=(),
        posters=(),
        emergency=(),
        stale=None,
        turn=moment.turn.page,
    )


def counter_label(catalog: Catalog, call: CalledTicket) -> str:
    """Return what the board shows for the counter of a call; one that was removed since is left out."""
    return next((counter.label for counter in catalog.counters if counter.id == call.counter_id), "")


def _calls(snapshot: BoardSnapshot, moment: Moment, zone: str) -> tuple[NewestCall | None, tuple[CallLine, ...]]:
    latest: dict[str, CalledTicket] = {}
    for call in snapshot.view.calls:
        latest.setdefault(str(call.ticket_id), call)
    shown = moment.announced or next(iter(latest.values()), None)
    if shown is None:
        return None, ()
    now = local(moment.now, zone)

    def age(call: CalledTicket) -> Text:
        return texts.age_text(local(call.called, zone), now)

    newest = NewestCall(
        key=call_key(shown),
        number=shown.display,
        counter=counter_label(snapshot.catalog, shown),
        fresh=moment.announced is not None,
        again=shown.calls > 1,
        age=age(shown),
    )
    # While earlier calls are announced one after the other, nobody changes places in the list.
    in_order = list(latest.values())
    listed = in_order[1:] if in_order and in_order[0].ticket_id == shown.ticket_id else in_order
    lines = tuple(
        CallLine(
            call_key(call),
            call.display,
            counter_label(snapshot.catalog, call),
            age(call),
            announced=call.ticket_id == shown.ticket_id,
            awaited=not call.present,
        )
        for call in listed
    )
    return newest, lines


def _messages(snapshot: BoardSnapshot, moment: Moment, now: datetime, *, cut_off: bool) -> tuple[BoardMessage, ...]:
    longest, until = texts.longest_wait_text(snapshot.settings), texts.open_until_text(snapshot.opening)
    messages = (
        *map(BoardMessage, announcements(snapshot.catalog, now)),
        *(BoardMessage(said(each.terms, moment.turn.language)) for each in moment.told),
        *(BoardMessage(each.words) for each in _posters(snapshot, moment, now) if each.words),
        # A kiosk on the same database cannot help either then.
        None if cut_off or not snapshot.settings.missed_offered else texts.missed_text(),
        texts.order_text(snapshot.settings, snapshot.catalog.priority_classes),
        None if longest is None else BoardMessage(longest),
        None if until is None else BoardMessage(until),
    )
    return tuple(message for message in messages if message is not None)


def _posters(snapshot: BoardSnapshot, moment: Moment, now: datetime) -> tuple[Poster, ...]:
    return shown_now(snapshot.posters, now, moment.turn.language)


def _pictures(snapshot: BoardSnapshot, moment: Moment, now: datetime) -> tuple[Poster, ...]:
    """Return the pictures of the announcements that are shown now, and those of the board's own folder."""
    told = {str(each.id) for each in moment.told}
    return (
        *(each for each in snapshot.told_pictures if each.name in told),
        *(each for each in _posters(snapshot, moment, now) if not each.words),
    )


def _emergency(snapshot: BoardSnapshot, moment: Moment) -> tuple[Spoken, ...]:
    terms = standing(snapshot.announcements)
    if terms is None:
        return ()
    languages = moment.languages or (moment.turn.language,)
    return tuple(Spoken(language, tuple(sentences(terms, language))) for language in languages)


def _closed_for_long(snapshot: BoardSnapshot, moment: Moment) -> bool:
    if snapshot.opening.open or moment.announced is not None or any(wait.waiting for wait in snapshot.waits):
        return False
    return all(moment.now - call.called > STILL_SHOWN for call in snapshot.view.calls)
