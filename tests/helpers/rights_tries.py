"""How operations on complaints and meetings are tried in the table of rights."""

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.ids import new_id
from shared.service_desk.complaints.model import ComplaintCommand, ComplaintSeverity, ComplaintVerb
from shared.service_desk.complaints.operations.desk import ComplaintOperations
from shared.service_desk.hearings.model import HearingCommand, HearingVerb
from shared.service_desk.hearings.operations.desk import HearingOperations
from tests.helpers.cases import of_olga


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
