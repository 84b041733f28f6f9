"""What the database tells of a full hall is enough: the same choice and the same people ahead as from everybody."""

import random
from uuid import UUID

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.settings.model import OrderPolicy
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from shared.queue.tickets.operations.facts import FactsReader
from shared.queue.tickets.operations.waiting import order_rules, read_candidates, read_kinds, read_order
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.selection import Alike, choose
from shared.queue.tickets.store.tables import tickets
from tests.helpers.branches import sign_in
from tests.helpers.visits import before_now

PEOPLE = 60
BY = Actor(ActorKind.SYSTEM, None, "test")


def fill(branch: OpenBranch, clock: VirtualClock, dice: random.Random) -> None:
    """Let people of all kinds come; some of them are placed first, bound, or were passed."""
    catalog = branch.catalog.catalog()
    services = [service.id for service in catalog.services[:3]]
    classes = [entry.code for entry in catalog.priority_classes[:2]]
    for _ in range(PEOPLE):
        clock.advance(dice.choice([0, 1, 60]))
        branch.visitor.issue(IssueRequest(new_id(), (dice.choice(services),), "kk", dice.choice(classes)), "kiosk-1")
    counters: list[UUID | None] = [None] * 5 + [catalog.counters[0].id]
    clerks: list[UUID | None] = [None] * 5 + [branch.staff.members()[0].id]
    with branch.database.write() as tx:
        for row in tx.execute(tickets.select()).all():
            values = {
                "placed_first": dice.random() < 0.2,
                "passed": dice.randrange(8),
                "bound_counter_id": dice.choice(counters),
                "bound_staff_id": dice.choice(clerks),
            }
            tx.execute(update(tickets).where(tickets.c.id == row.id).values(**values))


@pytest.mark.parametrize("policy", list(OrderPolicy))
def test_the_few_that_are_read_give_the_choice_and_the_crowd_of_all(
    branch: OpenBranch, clock: VirtualClock, policy: OrderPolicy
) -> None:
    dice = random.Random(f"hall {policy}")
    branch.settings.change("policy", policy.value, BY)
    sessions = [sign_in(branch, "olga", "3", "console-3"), sign_in(branch, "daniyar", "2", "console-2")]
    fill(branch, clock, dice)
    clock.advance(5)
    branch_id = branch.database.branch_id
    with branch.database.read() as tx:
        facts = FactsReader(branch.database).read(tx)
        everybody, few = read_order(tx, branch_id, facts).tickets, read_candidates(tx, branch_id, facts).tickets
        rules = order_rules(tx, branch_id, facts)
        assert len(everybody) == PEOPLE
        if policy is not OrderPolicy.STRICT:
            assert len(few) < PEOPLE
        for session in sessions:
            counter = facts.calling_counter(session, tx.now)
            assert choose(few, counter, rules, tx.now) == choose(everybody, counter, rules, tx.now)
        crowd = read_kinds(tx, branch_id, facts)
        assert crowd is not None
        assert sum(alike.people for alike in crowd) == PEOPLE
        for entry in facts.catalog.priority_classes:
            newcomer = Waiting(new_id(), everybody[0].service_id, tx.now, 999, entry.weight, entry.rank, 600)
            one_by_one = [Alike.one(ticket) for ticket in everybody]
            assert before_now(newcomer, crowd, rules, tx.now) == before_now(newcomer, one_by_one, rules, tx.now)


def test_with_an_age_from_the_future_everybody_is_read(branch: OpenBranch, clock: VirtualClock) -> None:
    service = branch.catalog.catalog().services[0].id
    for ahead in (0, 3600, 7200, 60):
        clock.advance(ahead)
        branch.visitor.issue(IssueRequest(new_id(), (service,), "kk"), "kiosk-1")
        clock.advance(-ahead)
    clock.advance(1)
    branch_id = branch.database.branch_id
    with branch.database.read() as tx:
        facts = FactsReader(branch.database).read(tx)
        assert read_kinds(tx, branch_id, facts) is None
        found = read_candidates(tx, branch_id, facts)
        assert len(found.tickets) == 4
        assert len(found.moved) == 3
