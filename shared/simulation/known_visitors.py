"""Visitors of a simulated branch who say who they are at the counter, and come again another day."""

from datetime import datetime
from random import Random
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.staff.rights import Right
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, Ticket
from shared.service_desk.clients.errors import CLIENT_KEY_MISSING, CLIENT_KEY_NOT_KEPT
from shared.service_desk.clients.model import (
    Client,
    ConsentPurpose,
    ConsentRequest,
    ContactChannel,
    Contacts,
    IdentifyRequest,
    Need,
)
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.simulation.context import SimulationContext
from shared.simulation.desk_hands import as_actor
from shared.simulation.model import DeskHabits

#: The key of the identifiers is not on this computer: nobody is known then.
_NO_KEY = (CLIENT_KEY_MISSING, CLIENT_KEY_NOT_KEPT)
_NAMES = ("Айгүл Сейітова", "Ерлан Ахметов", "Светлана Ким", "Дина Оспанова", "Руслан Иванов", "Мадина Әлиева")


class KnownVisitors:
    """Remembers by which telephone number each known visitor was told, for the day on which they come again."""

    def __init__(self, dice: Random, habits: DeskHabits) -> None:
        self._dice, self._habits = dice, habits
        self._known: list[tuple[str, UUID]] = []

    def plan_day(self, context: SimulationContext, _opens: datetime, _closes: datetime) -> None:
        """Let the clerks ask some of the day's visitors who they are, before their visit ends."""
        rights = context.branch.staff.rights()
        able = {m.id: as_actor(m) for m in context.branch.staff.members() if rights.allowed(m.role, Right.KNOW_CLIENTS)}
        end = context.finish

        def finish(session_id: UUID, result: Finish, service_id: UUID | None) -> Ticket:
            served = next((each.shift.member.id for each in context.working() if each.session_id == session_id), None)
            if served in able and self._happens(self._habits.says_who):
                self._ask(context, session_id, able[served])
            return end(session_id, result, service_id)

        context.finish = finish

    def _happens(self, share: float) -> bool:
        return self._dice.random() < share

    def _ask(self, context: SimulationContext, session_id: UUID, clerk: Actor) -> None:
        """Write down whose visit it is: somebody who was here before, or somebody new."""
        ticket = context.branch.views.desk(session_id).current
        if ticket is None:
            return
        typed, client_id = f"8701{self._dice.randrange(10_000_000):07d}", None
        if self._known and self._happens(self._habits.was_here_before):
            typed, client_id = self._dice.choice(self._known)
        operations = context.branch.of(ClientOperations)
        try:
            client = operations.identify(IdentifyRequest(new_id(), ticket.id, typed, client_id=client_id), clerk)
        except UserError as refused:
            if refused.code not in _NO_KEY:
                raise
            return
        if client_id is None:
            self._known.append((typed, client.id))
            if self._happens(self._habits.leaves_contacts):
                self._agree(operations, client, typed, ticket.language, clerk)

    def _agree(self, operations: ClientOperations, client: Client, phone: str, language: str, clerk: Actor) -> None:
        """The visitor agrees that name and telephone number are kept."""
        needs = (self._dice.choice(list(Need)),) if self._happens(0.2) else ()
        kept = Contacts(self._dice.choice(_NAMES), phone, channel=ContactChannel.PHONE, language=language, needs=needs)
        operations.consent(ConsentRequest(new_id(), client.id, client.version, ConsentPurpose.CONTACT, kept), clerk)
