"""Notes the stages of the roll-out, and tells which challenges wait."""

from datetime import datetime, time

from shared.branches.rollout.operations.keeping import RolloutKeeping
from shared.branches.rollout.operations.telling import RolloutNotices
from shared.office.catalog.operations import CatalogOperations
from shared.queue.tickets.operations.clock import ClockOperations
from shared.upkeep.keeper.model import DutyName, DutyRecord
from shared.upkeep.keeper.rules import is_due, last_slot

#: After the targets: a stage that they complete is noted in the same night.
STAGES_AT = time(3, 15)


class PassStages:
    """Notes every night the stages of the roll-out whose facts are all there, and tells which challenges wait."""

    name = DutyName.STAGES

    def __init__(
        self,
        keeping: RolloutKeeping,
        notices: RolloutNotices,
        clock: ClockOperations,
        catalog: CatalogOperations,
        device: str,
    ) -> None:
        self._keeping, self._notices = keeping, notices
        self._clock, self._catalog, self._device = clock, catalog, device

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Whether it was not done since the last scheduled time; never while the clock must be confirmed."""
        slot = last_slot(now, self._catalog.catalog().branch.time_zone, STAGES_AT)
        return is_due(record, now, slot) and not self._clock.state().in_doubt

    def run(self, now: datetime) -> str:
        """Note and tell, and return which stages they are."""
        self._notices.tell(self._device)
        return ", ".join(stage.value for stage in self._keeping.pass_stages(self._device))
