"""What simulated people need of a branch."""

from typing import Protocol

from shared.catalog.operations import CatalogOperations
from shared.feedback.operations import FeedbackOperations
from shared.notices.operations import NoticeOperations
from shared.settings.operations import SettingsOperations
from shared.staff.operations import StaffOperations
from shared.summary.operations import SummaryOperations
from shared.tickets.operations.counter import CounterOperations
from shared.tickets.operations.day import DayOperations
from shared.tickets.operations.desk import DeskOperations
from shared.tickets.operations.views import QueueViews
from shared.tickets.operations.visitor import VisitorOperations


class SimulatedBranch(Protocol):
    """The operations that simulated people use; an `OpenBranch` has them all."""

    @property
    def catalog(self) -> CatalogOperations: ...
    @property
    def settings(self) -> SettingsOperations: ...
    @property
    def staff(self) -> StaffOperations: ...
    @property
    def counters(self) -> CounterOperations: ...
    @property
    def visitor(self) -> VisitorOperations: ...
    @property
    def desk(self) -> DeskOperations: ...
    @property
    def views(self) -> QueueViews: ...
    @property
    def day(self) -> DayOperations: ...
    @property
    def feedback(self) -> FeedbackOperations: ...
    @property
    def notices(self) -> NoticeOperations: ...
    @property
    def summary(self) -> SummaryOperations: ...
