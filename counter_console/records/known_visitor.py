"""Who somebody is and what is open for them: the visitor's card together with cases and the next appointment."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.service_desk.appointments.model import Appointment
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.cases.model import CaseState, CaseType
from shared.service_desk.cases.model.lists import CaseRow
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.clients.model import Client, ClientCard, ClientFile, IdentifyRequest, LookUp
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.clients.operations.views import ClientViews


@dataclass(frozen=True)
class KnownVisitor:
    """What is known of somebody; `file` only where more is shown than at the counter."""

    card: ClientCard
    cases: tuple[CaseRow, ...]
    types: Mapping[tuple[str, int], CaseType]
    appointment: Appointment | None
    file: ClientFile | None = None

    @property
    def untold(self) -> tuple[CaseRow, ...]:
        """The cases whose result waits to be told."""
        return tuple(row for row in self.cases if row.case.state is CaseState.DECIDED)

    @property
    def running(self) -> tuple[CaseRow, ...]:
        """The other cases that are not closed."""
        return tuple(row for row in self.cases if row.case.state not in (CaseState.DECIDED, CaseState.CLOSED))


class VisitorLookUp:
    """Finds and identifies visitors for one person at a console."""

    def __init__(self, branch: OpenBranch, actor: Actor) -> None:
        self._branch, self._actor = branch, actor

    def look_up(self, typed: str) -> LookUp:
        """Return who has an identifier. Raises UserError."""
        return self._branch.of(ClientOperations).look_up(typed, None, self._actor)

    def identify(self, ticket_id: UUID, typed: str, client_id: UUID | None, command: UUID) -> Client:
        """Say whose visit it is; None: somebody new. Raises UserError."""
        request = IdentifyRequest(command, ticket_id, typed, None, client_id)
        return self._branch.of(ClientOperations).identify(request, self._actor)

    def at_visit(self, ticket_id: UUID) -> KnownVisitor | None:
        """Return who was identified at a visit."""
        card = self._branch.of(ClientViews).of_ticket(ticket_id, self._actor)
        return None if card is None else self._known(card)

    def search(self, text: str) -> tuple[ClientCard, ...]:
        """Return who may be meant by an identifier, the number of a ticket or a case, or a follow-up code."""
        cases = self._branch.of(CaseViews).of_search(text, self._actor) if text.strip() else ()
        return self._branch.of(ClientOperations).search(text, cases, self._actor)

    def file(self, client_id: UUID) -> KnownVisitor:
        """Return everything about one visitor. Raises UserError."""
        file = self._branch.of(ClientViews).file(client_id, self._actor)
        return self._known(file.card, file)

    def _known(self, card: ClientCard, file: ClientFile | None = None) -> KnownVisitor:
        cases = self._branch.of(CaseViews).of_visits(card.tickets, self._actor)
        appointment = self._branch.of(AppointmentViews).next_of(card.tickets, self._actor)
        return KnownVisitor(card, cases.rows, cases.types, appointment, file)
