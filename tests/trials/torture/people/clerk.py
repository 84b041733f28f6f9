"""The life of a clerk: signs in, calls, serves, sends on, sets aside, makes mistakes and takes them back."""

from typing import Any
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.queue.tickets.model import DeskView, TicketState
from tests.trials.torture.client import Client, RefusedError

THINK_SECONDS = 0.06
PLACEMENTS = ("first", "keeps_age", "last")


class TorturedClerk:
    """One clerk at one counter; what is at the counter is read again before every step, as the console shows it."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._catalog: Catalog = client.read(lambda branch: branch.catalog.catalog())
        members = client.read(lambda branch: branch.staff.members())
        self._colleagues = [str(member.id) for member in members]
        self._staff = next(str(member.id) for member in members if member.code == client.task.staff)
        counter = next(entry for entry in self._catalog.counters if entry.label == client.task.counter)
        self._counter = str(counter.id)
        self._session = ""

    def step(self) -> None:
        """Do the next thing at the counter."""
        if not self._session:
            self._sign_in()
        if not self._session:
            return
        try:
            view = self._client.read(lambda branch: branch.views.desk(UUID(self._session)))
            if view.current is None:
                self._without_visitor(view)
            elif view.current.state is TicketState.CALLED:
                self._with_called()
            else:
                self._with_served()
        except RefusedError as problem:
            if problem.code == "session_ended":
                self._session = ""

    def _sign_in(self) -> None:
        device = self._client.task.client
        left_open = self._client.read(lambda branch: branch.counters.open_session(device))
        if left_open is not None:
            self._session = str(left_open.id)
            return
        try:
            answer = self._client.ask(
                "sign_in", staff=self._staff, pin=self._client.task.pin, counter=self._counter, device=device
            )
        except RefusedError:
            self._client.think(0.5)
            return
        self._session = answer["session"]

    def _ask(self, verb: str, **values: Any) -> None:
        self._client.ask(verb, session=self._session, **values)

    def _without_visitor(self, view: DeskView) -> None:
        chance = self._client.random.random()
        if view.wrap_up_step is not None and chance < 0.5:
            self._ask("end_wrap_up")
        elif self._client.signs.closed:
            self._drain(view)
        elif view.parked and chance < 0.15:
            chosen = str(self._client.random.choice(view.parked).ticket_id)
            self._ask(self._client.random.choice(("call_parked", "return_parked")), ticket=chosen)
        elif view.waiting and chance < 0.18:
            self._ask("call_number", display=self._client.random.choice(view.waiting).display)
        elif chance < 0.20:
            self._ask("walk_in", service=self._any_service(), language="ru", priority="ordinary")
        elif chance < 0.22:
            self._ask("undo")
        elif chance < 0.23:
            self._ask("pause", reason="meal")
            self._ask("end_pause")
        elif chance < 0.24:
            self._ask("sign_out")
            self._session = ""
        elif view.waiting:
            self._ask("call_next")
        else:
            self._client.think(0.3)

    def _drain(self, view: DeskView) -> None:
        if view.waiting:
            self._ask("call_next")
        elif view.parked:
            self._ask("call_parked", ticket=str(view.parked[0].ticket_id))
        else:
            self._client.think(0.3)

    def _with_called(self) -> None:
        chance = self._client.random.random()
        if self._client.signs.closed or chance < 0.72:
            self._ask("serve")
        elif chance < 0.80:
            self._ask("recall")
        elif chance < 0.90:
            self._ask("no_show")
        elif chance < 0.94:
            self._ask("requeue", placement=self._client.random.choice(PLACEMENTS))
        elif chance < 0.97:
            self._ask("park", minutes=self._client.random.randint(1, 30))
        else:
            self._send_on()

    def _with_served(self) -> None:
        chance = self._client.random.random()
        if self._client.signs.closed or chance < 0.80:
            wrap_up = chance > 0.70 and not self._client.signs.closed
            outcome = self._client.random.choice(self._catalog.outcomes).code
            self._ask("finish", outcome=outcome, wrap_up=wrap_up)
        elif chance < 0.86:
            self._ask("park", minutes=self._client.random.randint(1, 30))
        elif chance < 0.94:
            self._send_on()
        else:
            self._ask("add_service", service=self._any_service())

    def _send_on(self) -> None:
        chance = self._client.random.random()
        counter = str(self._client.random.choice(self._catalog.counters).id) if chance < 0.2 else None
        staff = self._client.random.choice(self._colleagues) if 0.2 <= chance < 0.4 else None
        self._ask(
            "transfer", service=self._any_service(), counter=counter, staff=staff,
            placement=self._client.random.choice(PLACEMENTS), come_back=self._client.random.random() < 0.2,
        )  # fmt: skip

    def _any_service(self) -> str:
        return str(self._client.random.choice(self._catalog.services).id)


def live(client: Client) -> None:
    """Work until the stop sign is given."""
    clerk = TorturedClerk(client)
    while True:
        client.think(THINK_SECONDS)
        clerk.step()
