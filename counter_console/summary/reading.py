"""What the day summary reads at one go: the report, the days there are, who is signed in, what is still open."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console.summary.state import CloseQuestion, DayChoice, SignedInLine
from shared.bootstrap import OpenBranch
from shared.office.staff.model import CounterSession
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime
from shared.platform.reports.report import Report
from shared.queue.tickets.model import AT_COUNTER, TicketState


@dataclass(frozen=True)
class DayReading:
    """One reading of a day; `zone` is the branch's, `closable`: there is, or was, something to close."""

    day: date
    today: date
    days: tuple[DayChoice, ...]
    report: Report
    signed_in: tuple[SignedInLine, ...]
    zone: ZoneInfo
    closable: bool


def read_day(branch: OpenBranch, day: date | None, language: Language, own: UUID | None) -> DayReading:
    """Read a day (None: the present one) in a language; `own` is the manager who looks."""
    zone = ZoneInfo(branch.catalog.catalog().branch.time_zone)
    today = branch.day.today()
    chosen = day or today
    days = tuple(DayChoice(date.fromisoformat(info.day), info.closed) for info in branch.summary.days())
    report = branch.summary.report(chosen, language)
    signed_in = _signed_in(branch, zone, own) if chosen == today else ()
    worked = bool(signed_in or report.figures().get("issued"))
    closable = chosen < today or worked or _hours_are_over(branch, today)
    return DayReading(chosen, today, days, report, signed_in, zone, closable)


def still_open(branch: OpenBranch, day: date) -> CloseQuestion:
    """Read what closing a day would end."""
    tickets = branch.day.still_open(day)
    names = {member.id: member.name for member in branch.staff.members()}
    sessions = [session for session in branch.counters.sessions() if session.day == day]

    def numbers(*states: TicketState) -> tuple[str, ...]:
        return tuple(ticket.display for ticket in tickets if ticket.state in states)

    return CloseQuestion(
        numbers(*AT_COUNTER),
        numbers(TicketState.WAITING),
        numbers(TicketState.PARKED),
        tuple(names.get(session.staff_id, "") for session in sessions),
        goes_on=day == branch.day.today(),
        branch_open=day == branch.day.today() and branch.catalog.opening().open,
    )


def _hours_are_over(branch: OpenBranch, today: date) -> bool:
    opening = branch.catalog.opening()
    return not opening.open and (opening.next_opens is None or opening.next_opens.date() > today)


def _signed_in(branch: OpenBranch, zone: ZoneInfo, own: UUID | None) -> tuple[SignedInLine, ...]:
    catalog = branch.catalog.catalog()
    names = {member.id: member.name for member in branch.staff.members()}

    def line(session: CounterSession) -> SignedInLine:
        since = ClockTime(session.opened.astimezone(zone))
        counter = catalog.counter(session.counter_id).name
        return SignedInLine(session.id, names.get(session.staff_id, ""), counter, since, session.staff_id == own)

    return tuple(line(session) for session in branch.counters.sessions())
