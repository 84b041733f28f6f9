"""Whose ticket a visit had: what the assessor says, compared with the copy of the branch's day."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from shared.quality.copies.model import CopiedTicket, DayCopy
from shared.quality.shopping.model import (
    ISSUE_TOLERANCE,
    WAIT_OFF_MINUTES,
    WAIT_OFF_SHARE,
    Flag,
    PlannedVisit,
    TicketProof,
    VisitReport,
    VisitTicket,
)


class Match(NamedTuple):
    """What was found for a visit."""

    proof: TicketProof
    ticket: VisitTicket | None
    flags: tuple[Flag, ...]


def match(planned: PlannedVisit, report: VisitReport, copies: Iterable[DayCopy]) -> Match:
    """Return the ticket of a visit. `copies` are days of all branches.

    A code that fits branch, day and number proves it; a code that fits nothing proves that it is another ticket.
    Without a code, number, service and time of issue must fit one ticket, and the reader decides.
    """
    here = [each for each in copies if each.branch == planned.place and each.day == report.day]
    tickets = [ticket for copy in here for ticket in copy.tickets]
    if report.slip:
        found = [each for each in tickets if (each.code, each.number) == (report.slip, report.number)]
        proof = TicketProof.PROVED
    else:
        found = [each for each in tickets if _like(each, planned, report)]
        proof = TicketProof.LIKELY
    other_day = (Flag.OTHER_DAY,) if report.day != planned.day else ()
    if len(found) != 1:
        return Match(TicketProof.NONE, None, (Flag.NOT_FOUND, *other_day))
    facts = facts_of(found[0])
    differs = (Flag.WAIT_DIFFERS,) if wait_differs(report.waited, facts.wait) else ()
    return Match(proof, facts, (*differs, *other_day))


def _like(ticket: CopiedTicket, planned: PlannedVisit, report: VisitReport) -> bool:
    return (
        ticket.number == report.number
        and ticket.service == planned.service
        and abs(_on_a_day(ticket.issued) - _on_a_day(report.issued)) <= ISSUE_TOLERANCE
    )


def _on_a_day(at: time) -> datetime:
    return datetime.combine(date.min, at)


def facts_of(ticket: CopiedTicket) -> VisitTicket:
    """Return what is kept of a ticket that was found."""
    return VisitTicket(
        ticket.number, ticket.service, ticket.issued, ticket.wait, ticket.serving, ticket.calls, ticket.outcome,
        ticket.clerk,
    )  # fmt: skip


def wait_differs(claimed: float | None, measured: float | None) -> bool:
    """Return whether a claimed wait is off by more than three minutes and by more than a fifth."""
    if claimed is None or measured is None:
        return False
    return abs(claimed - measured) > max(WAIT_OFF_MINUTES, WAIT_OFF_SHARE * measured)


def clerks_at_work(place: str, first: date, last: date, copies: Sequence[DayCopy]) -> frozenset[str]:
    """Return who served somebody in a branch in these days."""
    return frozenset(
        clerk for each in copies if each.branch == place and first <= each.day <= last for clerk in each.clerks
    )
