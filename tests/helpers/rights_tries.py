"""How operations on complaints and meetings are tried in the table of rights."""

from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Occasion
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.complaints.model import ComplaintCommand, ComplaintSeverity, ComplaintVerb
from shared.service_desk.complaints.operations.desk import ComplaintOperations
from shared.service_desk.hearings.model import HearingCommand, HearingVerb
from shared.service_desk.hearings.operations.desk import HearingOperations
from shared.service_desk.messages.model import Outgoing, OutgoingState
from shared.service_desk.messages.store import add_outgoing
from tests.helpers.cases import application, clerk_of, of_olga


def assess_complaint(branch: OpenBranch, actor: Actor) -> object:
    """Assess a complaint."""
    case, verb = of_olga(branch, "complaint"), ComplaintVerb.ASSESS
    command = ComplaintCommand(new_id(), case.id, verb, 0, {}, severity=ComplaintSeverity.MINOR)
    return branch.of(ComplaintOperations).carry_out(command, actor)


def write_minutes(branch: OpenBranch, actor: Actor) -> object:
    """Write the minutes of a meeting."""
    case, today = of_olga(branch, "hearing"), branch.day.today()
    command = HearingCommand(new_id(), case.id, HearingVerb.WRITE, 0, "It is hot in summer", today)
    return branch.of(HearingOperations).carry_out(command, actor)


def message_of(branch: OpenBranch) -> UUID:
    """A message to a visitor that waits."""
    case = branch.of(CaseOperations).register(application(), clerk_of(branch, "aigerim"))
    now, waits = branch.database.clock.now(), OutgoingState.WAITING
    message = Outgoing(new_id(), case.id, case.number, 1, Occasion.RECEIVED, waits, 0, now, now)
    with branch.database.write(Topic.CASES) as tx:
        add_outgoing(tx, branch.database.branch_id, message)
    return message.id
