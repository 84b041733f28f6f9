"""Visits that were enough, and the time of each step of the work: both against separate code that reads raw events."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from statistics import median, quantiles
from typing import Any, NamedTuple

import pytest
from sqlalchemy import text

from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import CASE_KINDS
from shared.office.catalog.working_time import calendar_of, worked
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.reports.report import Notes, Report, Table
from shared.queue.tickets.model import Finish, Ticket
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.figures import CaseFigureOperations
from shared.service_desk.clients.model import Client, MergeReason
from shared.service_desk.clients.operations.desk import ClientOperations
from tests.helpers.branches import always_open, change_entry, sign_in
from tests.helpers.case_steps import CHECK, PROOF, SIGN, WRITE
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.clients import IIN, IRANIAN, PHONE, identification
from tests.helpers.kept_texts import days_later
from tests.helpers.visits import DONE, serving

DAY = 86400
FRIDAY = date(2026, 11, 20)
PAPERS_MISSING = Finish("papers-missing")


def report(branch: OpenBranch, last: date = FRIDAY) -> Report:
    return branch.of(CaseFigureOperations).report(FRIDAY, last, Language.EN)


def test_a_visit_was_enough_if_the_visitor_does_not_come_again_for_the_same_in_thirty_days(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    always_open(branch)
    aigerim, timur, ops = clerk_of(branch, "aigerim"), clerk_of(branch, "timur"), branch.of(ClientOperations)

    def begin(session: CounterSession, typed: str, client: Client | None = None) -> tuple[Ticket, Client]:
        ticket = serving(branch, session)
        known = client.id if client else None
        return ticket, ops.identify(identification(ticket.id, typed, client_id=known), aigerim)

    def end(session: CounterSession, how: Finish = DONE) -> None:
        clock.advance(300)
        branch.desk.finish(session.id, how, new_id())

    session = sign_in(branch, "aigerim", "1")
    _, enough = begin(session, IIN)
    end(session)
    _, again = begin(session, IRANIAN)
    end(session)
    begin(session, PHONE)
    end(session, PAPERS_MISSING)
    ticket, _ = begin(session, "8 (701) 000-00-01")
    left_open = branch.of(CaseOperations).register(application(ticket_id=ticket.id), aigerim)
    end(session)
    ticket, _ = begin(session, "8 (701) 000-00-02")
    at_once = branch.of(CaseOperations).register(application("information", ticket_id=ticket.id), aigerim)
    at_once = do(branch, at_once, CaseVerb.WITHDRAW, aigerim)
    end(session)
    serving(branch, session)
    end(session)
    before = report(branch)
    assert before.figures()["first_visit_known"] == pytest.approx(5 / 6)
    assert before.figures()["first_visit"] == pytest.approx(3 / 5)

    days_later(branch, 30 - 1500 / DAY)
    session = sign_in(branch, "aigerim", "1")
    _, other = begin(session, "8 (701) 000-00-03")
    end(session)
    branch.of(ClientOperations).merge(other.id, again.id, MergeReason.SAID, other.version, new_id(), timur)
    days_later(branch, 1)
    session = sign_in(branch, "aigerim", "1")
    begin(session, IIN, enough)
    end(session)
    do(branch, left_open, CaseVerb.DECIDE, aigerim, outcome="granted")
    found = report(branch)
    assert found.figures()["first_visit"] == pytest.approx(2 / 5), "who came again was the same person"
    assert not any(isinstance(block, Notes) for block in found.blocks), "thirty days later the share is final"
    assert any("may still come again" in note for note in _notes(before))
    for days in (0, 40):
        last = FRIDAY + timedelta(days=days)
        figures = report(branch, last).figures()
        assert (figures["first_visit"], figures["first_visit_known"]) == _first_visits_otherwise(branch, FRIDAY, last)


def _notes(found: Report) -> list[str]:
    return [str(item) for block in found.blocks if isinstance(block, Notes) for item in block.items]


class _Stay(NamedTuple):
    ticket: str
    queued: datetime
    ended: datetime
    outcome: str


def _first_visits_otherwise(branch: OpenBranch, first: date, last: date) -> tuple[float, float]:
    """The two figures from the raw events of tickets, visitors and cases, for visits with one service each."""
    whose: dict[str, str] = {}
    goes_on: dict[str, str] = {}
    from_visit: dict[str, str] = {}
    over: dict[str, datetime] = {}
    for event in _raw(branch, "record_id", "record_events"):
        kind, details = event.kind, event.details
        if kind in ("make", "identify", "link") and details.get("ticket"):
            whose[_hex(details["ticket"])] = event.of
        elif kind == "merge" and "into" in details:
            goes_on[event.of] = _hex(details["into"])
        elif kind == "register" and details["ticket"]:
            from_visit[event.of] = _hex(details["ticket"])
        if event.after == "closed":
            over[event.of] = event.instant
    stays: dict[str, list[_Stay]] = defaultdict(list)
    queued: dict[str, datetime] = {}
    every = 0
    start = datetime.fromisoformat(f"{first}T00:00:00+05:00")
    end = datetime.fromisoformat(f"{last}T00:00:00+05:00") + timedelta(days=1)
    for event in _raw(branch, "ticket_id", "ticket_events"):
        if event.kind == "issue":
            queued[event.of] = event.instant
        elif event.kind == "finish":
            every += start <= event.instant < end
            person = whose.get(event.of, "")
            person = goes_on.get(person, person)
            stays[person].append(_Stay(event.of, queued[event.of], event.instant, event.details["outcome"]))
    known = enough = 0
    for person, visits in stays.items():
        for visit in visits:
            if not person or not start <= visit.ended < end:
                continue
            known += 1
            later = any(timedelta() < other.queued - visit.ended <= timedelta(days=30) for other in visits)
            pending = any(of == visit.ticket and _open_after(over.get(case), visit) for case, of in from_visit.items())
            enough += visit.outcome == "completed" and not later and not pending
    return enough / known, known / every


def _open_after(closed: datetime | None, visit: _Stay) -> bool:
    return closed is None or closed > visit.ended


class _Event(NamedTuple):
    of: str
    kind: str
    instant: datetime
    after: str
    details: dict[str, Any]


def _raw(branch: OpenBranch, of: str, table: str) -> Iterator[_Event]:
    with branch.database.read() as tx:
        rows = tx.execute(text(f"SELECT {of}, kind, instant, after, details FROM {table} ORDER BY seq")).all()
    for row in rows:
        record, kind, instant, after, details = tuple(row)
        yield _Event(
            _hex(record),
            kind,
            instant if isinstance(instant, datetime) else datetime.fromisoformat(instant).replace(tzinfo=UTC),
            after,
            details if isinstance(details, dict) else json.loads(details),
        )


def _hex(of: object) -> str:
    return str(of).replace("-", "")


def test_the_time_of_a_step_is_what_the_branch_needed_until_it_was_done(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    check = {**CHECK, "assign": "fixed", "person": "aigerim"}
    change_entry(branch, CASE_KINDS, "request", answer_days=6, approval=False, steps=(check, WRITE, PROOF, SIGN))
    timur, aigerim, olga = (clerk_of(branch, code) for code in ("timur", "aigerim", "olga"))
    for minutes in (5, 35):
        case = branch.of(CaseOperations).register(application(), olga)
        clock.advance(60 * minutes)
        case = do(branch, case, CaseVerb.ASK, aigerim)
        clock.advance(1200)  # the visitor's time
        case = do(branch, case, CaseVerb.ANSWER, aigerim)
        clock.advance(60)
        case = do(branch, case, CaseVerb.DONE, aigerim)
        clock.advance(600)
        case = do(branch, case, CaseVerb.BACK, olga, step="check")
        clock.advance(120)
        case = do(branch, case, CaseVerb.DONE, aigerim)
        clock.advance(DAY)
        case = do(branch, case, CaseVerb.DONE, olga)
        clock.advance(300)
        case = do(branch, case, CaseVerb.DECIDE, aigerim, outcome="granted")
        clock.advance(240)
        do(branch, case, CaseVerb.APPROVE, timur)
    last = FRIDAY + timedelta(days=4)
    found = next(block for block in report(branch, last).blocks if isinstance(block, Table) and block.key == "steps")
    assert [row.values[2] for row in found.rows] == [4, 2, 2, 2], "in the order of the work; a step sent back not"
    assert found.rows[0].values[3] == pytest.approx((120 + 360) / 2), "without the time in which the visitor was asked"
    counted = _steps_otherwise(branch)
    assert [row.key for row in found.rows] == [f"request.{code}" for code in ("check", "write", "proof", "sign")]
    for row in found.rows:
        seconds = counted[row.key.partition(".")[2]]
        ninth = quantiles(seconds, n=10, method="inclusive")[8]
        assert list(row.values[2:]) == pytest.approx([len(seconds), median(seconds), ninth])


def _steps_otherwise(branch: OpenBranch) -> dict[str, list[float]]:
    """The seconds of each step that was done, read from the raw events."""
    calendar = calendar_of(branch.catalog.catalog())
    found: dict[str, list[float]] = defaultdict(list)
    current: dict[str, tuple[str, datetime, timedelta, bool]] = {}
    for event in _raw(branch, "record_id", "record_events"):
        code, since, spent, ours = current.get(event.of, ("", event.instant, timedelta(), False))
        spent += worked(since, event.instant, (), calendar) if ours else timedelta()
        if "step" in event.details:
            if code and event.kind in ("done", "decide", "approve"):
                found[code].append(spent.total_seconds())
            code, spent = event.details["step"], timedelta()
        current[event.of] = (code, event.instant, spent, event.after != "asked")
    return found
