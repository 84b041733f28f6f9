"""How a simulated manager holds a meeting with a visitor: minutes, one decision, and the visitor agrees."""

from datetime import date, timedelta
from random import Random
from uuid import UUID

from shared.office.audit.model import Actor
from shared.platform.ids import new_id
from shared.service_desk.hearings.model import HearingCommand, HearingVerb
from shared.service_desk.hearings.operations.desk import HearingOperations
from shared.simulation.branch import SimulatedBranch

_MINUTES = "Посетитель просит принимать документы и по субботам. Руководитель согласен."
_DECISION = "Сенбі күндері бір терезе ашылсын"
_DAYS_TO_DO_IT = timedelta(days=14)


def hold(branch: SimulatedBranch, leader: Actor, case_id: UUID, owner_id: UUID, today: date, dice: Random) -> None:
    """Write the minutes of a hearing, one decision, and that the visitor agrees; half of them are done at once.

    Raises UserError like `HearingOperations.carry_out`.
    """
    operations, due = branch.of(HearingOperations), today + _DAYS_TO_DO_IT
    written = HearingCommand(new_id(), case_id, HearingVerb.WRITE, 0, _MINUTES, held=today)
    seen = operations.carry_out(written, leader).version
    decided = HearingCommand(new_id(), case_id, HearingVerb.DECIDE, seen, _DECISION, owner_id=owner_id, due=due)
    seen = operations.carry_out(decided, leader).version
    agreed = operations.carry_out(HearingCommand(new_id(), case_id, HearingVerb.CONFIRM, seen), leader)
    if dice.random() < 0.5:
        done = HearingCommand(new_id(), case_id, HearingVerb.DONE, agreed.version, decision_id=agreed.decisions[0].id)
        operations.carry_out(done, leader)
