"""The simple model of a branch's day: a dictionary from ticket to state, and who stands at which counter."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from hypothesis.stateful import RuleBasedStateMachine, invariant

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.errors import UserError
from shared.queue.tickets.model import OPEN_STATES, Ticket
from tests.helpers.branches import always_open, morning_clock, open_sample_branch, sign_in

DESKS = (("aigerim", "3"), ("daniyar", "4"))
OPEN = {state.value for state in OPEN_STATES}
CODES = ("passport-replace", "id-card", "address-registration", "driving-licence")


class ModelledDay(RuleBasedStateMachine):
    """A branch and what the model knows of it; the rules stand in the test."""

    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="nobat-model-"))
        self.clock = morning_clock()
        self.branch: OpenBranch = open_sample_branch(self.folder, self.clock)
        always_open(self.branch)  # time passes as it likes
        services = {service.code: service.id for service in self.branch.catalog.catalog().services}
        self.services = [services[code] for code in CODES]
        signed_in = [sign_in(self.branch, code, label, f"console-{label}") for code, label in DESKS]
        self.sessions = [session.id for session in signed_in]
        self.staff = [session.staff_id for session in signed_in]
        self.first_day = self.branch.day.today()
        self.states: dict[UUID, str] = {}
        self.numbers: dict[str, int] = {}
        self.at: dict[int, UUID] = {}
        self.missed: dict[UUID, datetime] = {}
        self.endings: dict[int, list[tuple[UUID, datetime]]] = {desk: [] for desk in range(len(DESKS))}
        self.planned: dict[UUID, list[UUID]] = {}
        self.service: dict[UUID, UUID] = {}

    def teardown(self) -> None:
        if hasattr(self, "branch"):
            try:
                assert self.branch.check.run().faults == ()
                day = self.branch.day.today()
                if day == self.first_day:
                    end = self.branch.summary.close_day(day, Actor(ActorKind.SYSTEM, None, "test"))
                    still = {ticket for ticket, state in self.states.items() if state in OPEN}
                    assert {ticket.id for ticket in end.closed_tickets} == still
                    assert self.branch.check.run().faults == ()
            finally:
                self.branch.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def learn(self, desk: int | None, ticket: Ticket) -> None:
        """Take over what the program answered, after the model has agreed with it."""
        self.states[ticket.id] = ticket.state.value
        assert ticket.service_id == self.service[ticket.id]
        assert ticket.planned == (() if ticket.state.value == "left" else tuple(self.planned[ticket.id]))
        if desk is None:
            return
        if ticket.state.value in ("served", "no_show"):
            assert ticket.ended is not None
            self.endings[desk].append((ticket.id, ticket.ended))
        if ticket.state.value in ("called", "serving"):
            self.at[desk] = ticket.id
        else:
            self.at.pop(desk, None)

    def pick(self, place: int, wanted: str | None = None) -> UUID:
        """Return one of the tickets, of those in the wanted state if there are any."""
        known = [ticket for ticket, state in self.states.items() if state == wanted] or list(self.states)
        return known[place % len(known)]

    def expect(self, holds: bool) -> None:
        """Fail when the program refused something that the model allows."""
        assert holds

    def forget_expired(self) -> None:
        """The list of the missed is tidied before a call: parked ones may have become no-shows."""
        for ticket_id, state in list(self.states.items()):
            if state == "parked":
                found = self.branch.views.history(ticket_id)[-1].after.value
                assert found in ("parked", "no_show")
                self.states[ticket_id] = found

    def try_verb(self, desk: int, states: set[str], verb: Callable[[UUID], Ticket]) -> None:
        """Do a verb; it must succeed exactly when the model says that the visitor there is in one of `states`."""
        here = self.at.get(desk)
        fits = here is not None and self.states[here] in states
        try:
            ticket = verb(self.sessions[desk])
        except UserError:
            assert not fits
            return
        assert fits
        assert ticket.id == here
        self.learn(desk, ticket)

    def display(self, ticket: UUID) -> str:
        """Return a ticket's number from its own history."""
        with self.branch.database.read() as tx:
            from_store = tx.connection.exec_driver_sql(
                "SELECT prefix || printf('%03d', number) FROM tickets WHERE id = ?", (ticket.hex,)
            )
            return str(from_store.scalar_one())

    @invariant()
    def the_database_agrees_with_the_model(self) -> None:
        if not hasattr(self, "branch"):
            return
        with self.branch.database.read() as tx:
            rows = tx.connection.exec_driver_sql("SELECT id, state, counter_id FROM tickets").all()
        stored = {UUID(hex=row[0]): row[1] for row in rows}
        assert stored == self.states
        standing = [row[2] for row in rows if row[2] is not None]
        assert len(standing) == len(set(standing)) == len(self.at)
