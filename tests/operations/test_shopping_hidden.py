"""A branch cannot tell a mystery shopper apart: with and without one, its whole database is the same, byte by byte."""

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform import ids
from shared.platform.clock import VirtualClock
from shared.platform.db.access import AppRole
from shared.platform.db.engine import postgres_conninfo, sqlite_file
from shared.platform.ids import new_id
from shared.quality.copies.model import BranchCopy, DayCopy
from shared.quality.copies.operations import CopyOperations
from shared.quality.copies.store import read_copy
from shared.quality.scorecards.store.release_file import read_release
from shared.quality.shopping.model import TicketProof, VisitReport, VisitState, WaveVerb
from shared.quality.shopping.operations.waves import WaveOperations
from shared.queue.tickets.model import IssueRequest, Ticket
from shared.queue.tickets.rules.code import ticket_code
from shared.upkeep.db_roles.model import LOGINS, role_name
from shared.upkeep.db_roles.setting_up import set_up_roles
from tests.helpers.branches import HERE, OPEN_MORNING, build_sample_branch, morning_clock, service_id, sign_in
from tests.helpers.databases import Databases, PostgresDatabases
from tests.helpers.role_branches import AHEAD, address_for
from tests.helpers.shopping import (
    branch_copy,
    build_sealed,
    do,
    filled_in,
    open_sealed,
    open_wave,
    person,
    read_all,
    rows_of,
    submit,
    wished,
)
from tests.helpers.visits import DONE

VISITORS = 3
SERVICES = ("passport-replace", "address-registration")


class SameChance:
    """Ids and secrets that come in the same order in every run, except `elsewhere`."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._uuid7, self._token, self._key = ids.uuid7, secrets.token_urlsafe, secrets.token_hex
        self._count, self._elsewhere = 0, False
        patch.setattr(ids, "uuid7", self._next_id)
        patch.setattr(secrets, "token_urlsafe", self._next_token)
        patch.setattr(secrets, "token_hex", self._next_key)  # the key of a closed day's digests

    @contextmanager
    def elsewhere(self) -> Iterator[None]:
        """Something happens in another database."""
        self._elsewhere = True
        yield
        self._elsewhere = False

    def start(self) -> None:
        """Begin again."""
        self._count = 0

    def _next_id(self) -> UUID:
        if self._elsewhere:
            return self._uuid7()
        self._count += 1
        return UUID(int=(0x0FFF << 112) + self._count)

    def _next_key(self, size: int | None = None) -> str:
        return self._key(size) if self._elsewhere else self._next_id().hex

    def _next_token(self, size: int | None = None) -> str:
        return self._token(size) if self._elsewhere else f"token-{self._next_id().int % 1000}"


class Shoppers:
    """The unit that sends a shopper for each ticket of the day, and hands in the forms while the branch works."""

    def __init__(self, office: OpenBranch, chance: SameChance, address: str) -> None:
        self._office, self._chance = office, chance
        self._clock = VirtualClock(datetime(2026, 11, 27, 12, tzinfo=UTC))
        with chance.elsewhere():
            self.unit = open_sealed(address, self._clock)
            sent = read_copy(BranchCopy, office.of(CopyOperations).branch_file()[1].encode())
            services = tuple(
                each for each in sent.services if each.code in ("passport-replace", "address-registration")
            )
            here = replace(sent, services=services, cards=branch_copy("any").cards)
            plan = wished(branches=(here,))
            plan = replace(plan, scenarios=tuple(replace(plan.scenarios[0], service=each.code) for each in services))
            self.wave = open_wave(self.unit, plan)
            self._left = [each for each in rows_of(self.unit) if not each.assignment.planned.reserve]

    def hand_in(self, ticket: Ticket) -> None:
        """Hand in the form of the visit that had this ticket."""
        with self._chance.elsewhere():
            row = self._left.pop()
            code = next(m.code for m in self.unit.staff.members() if m.id == row.assignment.planned.assessor_id)
            issued = (ticket.issued + timedelta(hours=5)).time().replace(microsecond=0)
            report = VisitReport(ticket.display, ticket.day, issued, ticket_code(ticket.token), 1.0)
            submit(self.unit, code, [replace(filled_in(row), report=report)])

    def release(self) -> None:
        """Match the forms with the copy of the day, read them and release the wave."""
        with self._chance.elsewhere():
            day = OPEN_MORNING.date()
            copy = read_copy(DayCopy, self._office.of(CopyOperations).day_file(day)[1].encode())
            do(self.unit, self.wave, WaveVerb.MATCH, copies=(copy,))
            found = [each.visit.proof for each in rows_of(self.unit) if each.visit.report]
            assert found == [TicketProof.PROVED] * VISITORS
            read_all(self.unit)
            do(self.unit, self.wave, WaveVerb.CLOSE)
            self._clock.advance(timedelta(days=7).total_seconds())
            do(self.unit, self.wave, WaveVerb.RELEASE)
            ((_, text),) = self.unit.of(WaveOperations).release_files(self.wave.id, person(self.unit, "dana"))
            assert read_release(text.encode()).fit == VISITORS
            assert not self.unit.check.run().faults
            self.unit.close()


def day_of(office: OpenBranch, clock: VirtualClock, shoppers: Shoppers | None) -> None:
    """Let some visitors come, be served and leave; each may be a shopper."""
    session = sign_in(office, "aigerim", "1")
    for at in range(VISITORS):
        request = IssueRequest(new_id(), (service_id(office, SERVICES[at % 2]),), "kk")
        ticket = office.visitor.issue(request, "kiosk-1").ticket
        clock.advance(120)
        office.desk.call_next(session.id, new_id())
        office.desk.serve(session.id, new_id())
        clock.advance(300)
        office.desk.finish(session.id, DONE, new_id())
        if shoppers is not None:
            shoppers.hand_in(ticket)
    clock.advance(timedelta(hours=10).total_seconds())
    office.summary.close_day(OPEN_MORNING.date(), SYSTEM)


def dump(address: str) -> str:
    """Return everything that is in a database."""
    file = sqlite_file(address)
    if file is not None:
        with sqlite3.connect(file) as connection:
            return "\n".join(connection.iterdump())
    rows: list[Any] = []
    with psycopg.connect(postgres_conninfo(address)) as line:
        names = [name for (name,) in line.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        for name in sorted(names):
            rows += [name, *line.execute(f'SELECT t::text FROM "{name}" t ORDER BY 1'.encode())]
    return "\n".join(map(str, rows))


def test_the_same_day_with_and_without_shoppers_leaves_the_same_bytes(
    databases: Databases, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = SameChance(monkeypatch)
    found = []
    for shopped in (False, True):
        with chance.elsewhere():
            address = databases.fresh("sample", build_sample_branch)
            sealed = databases.fresh("sealed", build_sealed) if shopped else ""
        chance.start()
        clock = morning_clock()
        office = open_branch(address, clock=clock, installation=HERE)
        shoppers = Shoppers(office, chance, sealed) if shopped else None
        day_of(office, clock, shoppers)
        if shoppers is not None:
            shoppers.release()
        office.close()
        found.append(dump(address))
        databases.drop(address)
    without, with_shoppers = found
    assert with_shoppers == without
    assert without.count("token-") == VISITORS
    assert "D001" in without


@pytest.mark.postgres
def test_nobody_but_its_own_logins_may_connect_to_the_sealed_database(postgres_databases: PostgresDatabases) -> None:
    sealed = postgres_databases.fresh("sealed", build_sealed)
    template = "SELECT has_database_privilege('public', oid, 'CONNECT') FROM pg_database WHERE datname LIKE %s"
    with psycopg.connect(postgres_conninfo(sealed)) as line:
        # A copy of a database has not its rights, so the one that was made is asked.
        assert line.execute(template, ("template_sealed%",)).fetchall() == [(False,)]
    set_up_roles(sealed)
    with psycopg.connect(postgres_conninfo(sealed)) as line:
        here, may = line.info.dbname, "SELECT has_database_privilege(%s, current_database(), 'CONNECT')"
        # The login of a branch has what everybody has: a name of its own, and rights in its own database.
        assert line.execute(may, ("public",)).fetchone() == (False,)
        assert all(line.execute(may, (role_name(here, role),)).fetchone() == (True,) for role in LOGINS)
        read = "SELECT has_table_privilege(%s, %s, %s)"
        for role, table, verb, expected in (
            (AppRole.CONSOLE, "waves", "SELECT", True),
            (AppRole.CONSOLE, "waves", "UPDATE", False),
            (AppRole.CONSOLE, "assignments", "INSERT", False),
            (AppRole.CONSOLE, "answers", "INSERT", True),
            (AppRole.MANAGER, "waves", "UPDATE", True),
            (AppRole.KIOSK, "visits", "SELECT", False),
            (AppRole.BOARD, "answers", "SELECT", False),
        ):
            assert line.execute(read, (role_name(here, role), table, verb)).fetchone() == (expected,)
    hand_in_on_their_own_pcs(sealed)
    postgres_databases.drop(sealed)


def hand_in_on_their_own_pcs(sealed: str) -> None:
    """Plan and open a wave with the officer's login, and hand a visit in with the assessor's."""
    # The server asks its own clock of every event.
    clock = VirtualClock(datetime.now(UTC) + AHEAD)
    today = clock.now().date()
    plan = replace(wished(first=today), first_day=today, last_day=today + timedelta(days=30))
    officer = open_sealed(address_for(sealed, AppRole.MANAGER), clock)
    open_wave(officer, plan)
    row = next(each for each in rows_of(officer) if not each.assignment.planned.reserve)
    code = next(m.code for m in officer.staff.members() if m.id == row.assignment.planned.assessor_id)
    assessor = open_sealed(address_for(sealed, AppRole.CONSOLE), clock)
    form = filled_in(row)
    submit(assessor, code, [replace(form, report=replace(form.report, day=today))])
    assert [each.visit.state for each in rows_of(assessor, code)].count(VisitState.SUBMITTED) == 1
    for opened in (officer, assessor):
        opened.close()
