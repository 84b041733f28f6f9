"""A random life of the known clients against a simple model: who is found, by what, and what is kept of whom."""

from collections.abc import Callable

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from shared.bootstrap import open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.service_desk.clients.errors import CLIENT_ERASED, CLIENT_NOT_POSSIBLE, IDENTIFIER_TAKEN
from shared.service_desk.clients.model import MergeReason
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.clients.operations.views import ClientViews
from shared.upkeep.retention.model import ErasureReason
from tests.helpers.branches import build_sample_branch, morning_clock
from tests.helpers.cases import clerk_of
from tests.helpers.clients import IIN, IRANIAN, PHONE, agreement, identification, visit
from tests.helpers.databases import Databases

SHARED = ("a@example.org", PHONE)
TYPED, WHICH = st.sampled_from((*SHARED, IIN, IRANIAN)), st.integers(0, 3)


def machine_on(databases: Databases) -> Callable[[], RuleBasedStateMachine]:
    class Register(RuleBasedStateMachine):
        """What people may do with clients, at random."""

        @initialize()
        def open(self) -> None:
            self.branch = open_branch(databases.fresh("sample", build_sample_branch), clock=morning_clock())
            self.clerk, self.boss = clerk_of(self.branch, "aigerim"), clerk_of(self.branch, "timur")
            self.ops, self.ticket = self.branch.of(ClientOperations), visit(self.branch)
            #: The model: clients in the order they were made; into which each went on, by what each is found.
            self.ids: list[object] = []
            self.into: dict[object, object] = {}
            self.by: dict[object, set[str]] = {}
            self.agreed: set[object] = set()
            self.erased: set[object] = set()

        def teardown(self) -> None:
            if hasattr(self, "branch"):
                assert self.branch.check.run().faults == ()
                self.branch.close()
                databases.drop(self.branch.address)

        def lead(self, client: object) -> object:
            while client in self.into:
                client = self.into[client]
            return client

        def found(self, typed: str) -> set[object]:
            return {self.lead(each) for each, typings in self.by.items() if typed in typings}

        def tried(self, work: Callable[[], object]) -> ErrorCode | None:
            try:
                work()
            except UserError as problem:
                return problem.code
            return None

        @rule(typed=TYPED)
        def somebody_new_comes(self, typed: str) -> None:
            request = identification(self.ticket, typed)
            problem = self.tried(lambda: self.ids.append(self.ops.identify(request, self.clerk).id))
            assert problem is (IDENTIFIER_TAKEN if typed not in SHARED and self.found(typed) else None)
            if problem is None:
                self.by[self.ids[-1]] = {typed}

        @rule(which=WHICH, typed=TYPED)
        def somebody_known_comes(self, which: int, typed: str) -> None:
            if which >= len(self.ids):
                return
            client = self.ids[which]
            request = identification(self.ticket, typed, client_id=client)
            problem = self.tried(lambda: self.ops.identify(request, self.clerk))
            if typed not in SHARED and self.found(typed) - {client}:
                assert problem is IDENTIFIER_TAKEN
            elif client in self.erased:
                assert problem is CLIENT_ERASED
            elif client in self.into:
                assert problem is CLIENT_NOT_POSSIBLE
            else:
                assert problem is None
                self.by[client].add(typed)

        @rule(which=WHICH)
        def somebody_agrees(self, which: int) -> None:
            if which < len(self.ids) and self.ids[which] not in self.erased | self.into.keys():
                client = self.branch.of(ClientViews).file(self.ids[which], self.clerk).card.client
                self.ops.consent(agreement(client), self.clerk)
                self.agreed.add(client.id)

        @rule(which=WHICH)
        def somebody_withdraws(self, which: int) -> None:
            if which < len(self.ids) and self.ids[which] not in self.erased | self.into.keys():
                self.ops.withdraw(self.ids[which], new_id(), self.clerk)
                self.agreed -= {each for each in self.ids if self.lead(each) == self.ids[which]}

        @rule(one=WHICH, other=WHICH)
        def two_are_one(self, one: int, other: int) -> None:
            if max(one, other) >= len(self.ids) or one == other:
                return
            first, second = sorted((one, other))
            clients = [self.ids[first], self.ids[second]]
            if any(each in self.erased | self.into.keys() for each in clients):
                return
            client = self.branch.of(ClientViews).file(clients[0], self.clerk).card.client
            self.ops.merge(client.id, clients[1], MergeReason.SAID, client.version, new_id(), self.boss)
            self.into[clients[1]] = clients[0]

        @rule(which=WHICH)
        def they_were_two(self, which: int) -> None:
            if which < len(self.ids) and self.ids[which] in self.into.keys() - self.erased:
                self.ops.unmerge(self.ids[which], new_id(), self.boss)
                del self.into[self.ids[which]]

        @rule(which=WHICH)
        def somebody_is_erased(self, which: int) -> None:
            if which < len(self.ids) and self.ids[which] not in self.into:
                self.branch.retention.erase_client(self.ids[which], ErasureReason.VISITOR, SYSTEM)
                gone = {each for each in self.ids if self.lead(each) == self.ids[which]}
                if any(self.by.get(each) for each in gone):
                    self.erased |= gone
                    self.agreed -= gone
                    self.by |= {each: set() for each in gone}

        @invariant()
        def everybody_is_found_by_what_they_gave_and_by_nothing_else(self) -> None:
            for typed in (*SHARED, IIN, IRANIAN):
                found = {card.client.id for card in self.ops.look_up(typed, None, self.clerk).found}
                assert found == self.found(typed)
            for client in self.ids:
                if client not in self.into and client not in self.erased:
                    card = self.branch.of(ClientViews).file(client, self.clerk).card
                    kept = any(each in self.agreed for each in self.ids if self.lead(each) == client)
                    assert (card.contacts is not None) == kept

    return Register


def test_any_order_of_work_keeps_who_is_who(databases: Databases) -> None:
    run_state_machine_as_test(
        machine_on(databases),
        settings=settings(
            max_examples=3, stateful_step_count=14, deadline=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
