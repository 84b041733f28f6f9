"""What simulated people need of a branch."""

from typing import Protocol, TypeVar

from shared.office.catalog.operations import CatalogOperations
from shared.office.notices.operations import NoticeOperations
from shared.office.settings.operations import SettingsOperations
from shared.office.staff.operations import StaffOperations
from shared.queue.feedback.operations import FeedbackOperations
from shared.queue.summary.operations import SummaryOperations
from shared.queue.tickets.operations.clock import ClockOperations
from shared.queue.tickets.operations.counter import CounterOperations
from shared.queue.tickets.operations.day import DayOperations
from shared.queue.tickets.operations.desk import DeskOperations
from shared.queue.tickets.operations.views import QueueViews
from shared.queue.tickets.operations.visitor import VisitorOperations

Operations = TypeVar("Operations")


class SimulatedBranch(Protocol):
    """The operations that simulated people use; an `OpenBranch` has them all."""

    def of(self, kind: type[Operations]) -> Operations: ...
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
    def clock(self) -> ClockOperations: ...
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
