"""The first two of each kind tell the same choice as everybody, and one of a kind stands for all of it."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from shared.office.settings.model import OrderPolicy
from shared.queue.tickets.rules.eligibility import CallingCounter, Waiting
from shared.queue.tickets.rules.selection import Alike, OrderRules, choose
from tests.helpers.visits import before_now

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
SERVICES = [uuid4() for _ in range(3)]
HERE, ELSEWHERE, ME, COLLEAGUE = uuid4(), uuid4(), uuid4(), uuid4()
ORDINARY, AGED = (1.0, 0), (2.0, 1)
#: Few different instants, so that ties are common; promise and zone belong to a service, weight and rank to a class.
TICKETS = st.lists(
    st.builds(
        lambda seconds, number, service, chosen, first, passed, bound: Waiting(
            ticket_id=uuid4(),
            service_id=SERVICES[service],
            counts_from=NOW - timedelta(seconds=seconds),
            number=number,
            weight=chosen[0],
            rank=chosen[1],
            promise_seconds=(300, 900, 900)[service],
            zone=("", "", "upper")[service],
            bound_counter_id=bound[0],
            bound_staff_id=bound[1],
            first=first,
            passed=passed,
        ),
        seconds=st.sampled_from([1, 2, 200, 400, 400.5, 800, 1200]),
        number=st.integers(1, 9999),
        service=st.integers(0, 2),
        chosen=st.sampled_from([ORDINARY, AGED]),
        first=st.booleans(),
        passed=st.integers(0, 6),
        bound=st.sampled_from([(None, None), (None, None), (HERE, None), (ELSEWHERE, None), (None, ME)]),
    ),
    max_size=30,
    unique_by=lambda ticket: (ticket.service_id, ticket.number),
)
COUNTERS = st.builds(
    CallingCounter,
    counter_id=st.sampled_from([HERE, uuid4()]),
    staff_id=st.sampled_from([ME, COLLEAGUE]),
    service_ids=st.sampled_from([frozenset[UUID](), frozenset(SERVICES[:2])]),
    zone=st.sampled_from(["", "upper"]),
    skills=st.sampled_from([{}, {SERVICES[0]: 1, SERVICES[1]: 2}, {SERVICES[1]: 1, SERVICES[2]: 2}]),
)
RULES = st.builds(
    OrderRules,
    policy=st.sampled_from([OrderPolicy.PROMISE, OrderPolicy.FIFO, OrderPolicy.RATIO]),
    recent_priority=st.lists(st.booleans(), max_size=3).map(tuple),
)


def first_two_of_each_kind(tickets: list[Waiting]) -> list[Waiting]:
    """Return what the database returns for the candidates."""
    kinds: dict[object, list[Waiting]] = {}
    for ticket in sorted(tickets, key=lambda t: (t.counts_from, t.number, t.ticket_id)):
        kind = (ticket.service_id, ticket.weight, ticket.first, ticket.bound_counter_id, ticket.bound_staff_id)
        kinds.setdefault(kind, []).append(ticket)
    return [ticket for found in kinds.values() for ticket in found[:2]]


@given(TICKETS, COUNTERS, RULES)
def test_the_choice_among_the_first_two_of_each_kind_is_the_choice_among_all(
    tickets: list[Waiting], counter: CallingCounter, rules: OrderRules
) -> None:
    among_all = choose(tickets, counter, rules, NOW)
    among_few = choose(first_two_of_each_kind(tickets), counter, rules, NOW)
    assert (among_all is None) == (among_few is None)
    if among_all is not None and among_few is not None:
        keys = [(t.counts_from, t.number) for t in tickets]
        if len(set(keys)) == len(keys):  # exact twins of two services may stand for each other
            assert among_few == among_all
        assert among_few.explanation().keys() == among_all.explanation().keys()
        assert (among_few.score, among_few.passed_over_score) == (among_all.score, among_all.passed_over_score)


@given(TICKETS, st.sampled_from(list(OrderPolicy)), st.sampled_from([ORDINARY, AGED]), st.integers(1, 9))
def test_one_of_a_kind_tells_a_newcomer_how_many_of_it_stand_before(
    tickets: list[Waiting], policy: OrderPolicy, chosen: tuple[float, int], ceiling: int
) -> None:
    rules = OrderRules(policy, strict_ceiling=ceiling)
    newcomer = Waiting(uuid4(), SERVICES[0], NOW, 7, chosen[0], chosen[1], 300)
    kinds: dict[object, list[Waiting]] = {}
    for ticket in tickets:
        kind = (ticket.service_id, ticket.weight, ticket.first, ticket.passed >= ceiling)
        kinds.setdefault(kind, []).append(ticket)
    crowd = [
        Alike(
            found[0]._replace(
                counts_from=min(t.counts_from for t in found), number=0, passed=min(t.passed for t in found)
            ),
            len(found),
            max(t.counts_from for t in found),
        )
        for found in kinds.values()
    ]
    everybody = [Alike.one(ticket) for ticket in tickets]
    assert before_now(newcomer, crowd, rules, NOW) == before_now(newcomer, everybody, rules, NOW)
