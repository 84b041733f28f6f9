"""How simulated people act on cases: by operations, or by whatever stands in for their hands."""

from typing import Protocol

from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.model import Role, StaffMember
from shared.service_desk.cases.model import Case, CaseCommand, RegisterRequest
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.simulation.branch import SimulatedBranch


class DeskHands(Protocol):
    """Registers cases and does things with them for one of the staff. Both raise UserError for what is refused."""

    def register(self, branch: SimulatedBranch, request: RegisterRequest, who: StaffMember) -> tuple[Case, str]:
        """Register a case and return it with its follow-up code."""

    def carry_out(self, branch: SimulatedBranch, command: CaseCommand, file: CaseFile, who: StaffMember) -> Case:
        """Do something with a case as `who` found it, and return it as it is now."""


class OperationHands:
    """Calls the operations: thousands of cases in a short time."""

    def register(self, branch: SimulatedBranch, request: RegisterRequest, who: StaffMember) -> tuple[Case, str]:
        """Register a case and return it with its follow-up code."""
        return branch.of(CaseOperations).register(request, as_actor(who)), request.code

    def carry_out(self, branch: SimulatedBranch, command: CaseCommand, file: CaseFile, who: StaffMember) -> Case:
        """Do something with a case and return it as it is now."""
        return branch.of(CaseOperations).carry_out(command, as_actor(who))


def as_actor(who: StaffMember) -> Actor:
    """Return a member of staff as who does something at a console."""
    kind = ActorKind.CLERK if who.role is Role.CLERK else ActorKind.MANAGER
    return Actor(kind, who.id, "console-1")
