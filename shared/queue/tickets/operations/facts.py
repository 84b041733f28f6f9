"""What the queue's verbs need to know of the branch's set-up, read again only when somebody changed it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from uuid import UUID

from shared.office.catalog.errors import UNKNOWN_SERVICE
from shared.office.catalog.model import Catalog, PriorityClass, ReasonKind, Service
from shared.office.catalog.model.workflow import Gate
from shared.office.catalog.rules import business_day, closed_services, day_bounds, opening, visit_days
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import WorkingCalendar, calendar_of
from shared.office.settings.model import Settings
from shared.office.settings.store import read_settings
from shared.office.staff.model import CounterSession, StaffMember
from shared.office.staff.rights import RoleRights
from shared.office.staff.store import read_members, read_rights
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import REASON_MISSING, SERVICE_CLOSED
from shared.queue.tickets.rules.eligibility import CallingCounter, skill_level
from shared.queue.tickets.rules.selection import OrderRules


@dataclass(frozen=True)
class BranchFacts:
    """The branch's set-up at one moment."""

    catalog: Catalog
    settings: Settings
    staff: Mapping[UUID, StaffMember]
    rights: RoleRights
    services: Mapping[UUID, Service]
    priorities: Mapping[str, PriorityClass]
    _first_open: dict[date, date] = field(default_factory=dict, compare=False, repr=False)
    _closed: dict[tuple[UUID, date], frozenset[UUID]] = field(default_factory=dict, compare=False, repr=False)
    _taken: dict[tuple[UUID, UUID, date], frozenset[UUID]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def calendar(self) -> WorkingCalendar:
        """When the branch works."""
        return calendar_of(self.catalog)

    def day_of(self, instant: datetime) -> date:
        """Return the business day of an instant."""
        branch = self.catalog.branch
        return business_day(instant, branch.time_zone, branch.day_starts)

    def first_open_day(self, instant: datetime) -> date:
        """Return the earliest business day whose tickets may still be called.

        That is today, or yesterday where the branch is open through the change of day: nobody loses their place at
        midnight. Tickets of earlier days only wait for the day to be closed.
        """
        today = self.day_of(instant)
        if today not in self._first_open:
            branch = self.catalog.branch
            change, _ = day_bounds(today, branch.time_zone, branch.day_starts)
            before = change - timedelta(microseconds=1)
            through = opening(self.catalog, before).open and opening(self.catalog, change).open
            self._first_open[today] = today - timedelta(days=1) if through else today
        return self._first_open[today]

    def visit_days(self, instant: datetime) -> tuple[date, ...]:
        """Return the business days whose visits somebody may mean by a number, newest first."""
        branch = self.catalog.branch
        lasting = visit_days(instant, branch.time_zone, branch.day_starts)
        return tuple(dict.fromkeys((*lasting, self.first_open_day(instant))))

    def service(self, service_id: UUID) -> Service:
        """Return a service. Raises UserError(UNKNOWN_SERVICE)."""
        found = self.services.get(service_id)
        if found is None:
            raise UserError(UNKNOWN_SERVICE)
        return found

    def reason(self, kind: ReasonKind, code: str) -> str:
        """Return the code of a reason that may be given now. Raises UserError(REASON_MISSING)."""
        if code not in {reason.code for reason in self.catalog.reasons_in_use(kind)}:
            raise UserError(REASON_MISSING)
        return code

    def open_service(self, service_id: UUID) -> Service:
        """Return a service that is offered now. Raises UserError: UNKNOWN_SERVICE, SERVICE_CLOSED."""
        found = self.service(service_id)
        if not found.active:
            raise UserError(SERVICE_CLOSED, service=found.name)
        return found

    def keeps_hours(self, service: Service, instant: datetime) -> bool:
        """Return whether the hours of a service allow tickets at an instant; one without hours goes with the branch."""
        if not service.hours:
            return True
        return opening(self.catalog, instant, service.hours).issues_tickets(instant, self.settings.issue_stop)

    def closes(self, service: Service, instant: datetime) -> datetime | None:
        """Return when a service that is open at an instant closes, as far as that is known."""
        return opening(self.catalog, instant, service.hours).closes

    def calling_counter(self, session: CounterSession, now: datetime) -> CallingCounter:
        """Return who is calling, for the rules of who may be called."""
        return self.caller(session.counter_id, session.staff_id, self.day_of(now))

    def closed_to(self, staff_id: UUID, day: date) -> frozenset[UUID]:
        """Return the services that ask for a competency which somebody cannot show on a business day."""
        if (staff_id, day) not in self._closed:
            member = self.staff.get(staff_id)
            self._closed[staff_id, day] = frozenset() if member is None else closed_services(self.catalog, member, day)
        return self._closed[staff_id, day]

    @cached_property
    def has_gates(self) -> bool:
        """Whether any competency keeps visitors from somebody."""
        return any(each.active and each.gate is Gate.HARD for each in self.catalog.competencies)

    def caller(self, counter_id: UUID, staff_id: UUID, day: date) -> CallingCounter:
        """Return a clerk at a counter on a business day, for the rules of who may be called."""
        counter = self.catalog.counter(counter_id)
        member = self.staff.get(staff_id)
        return CallingCounter(
            counter_id=counter.id,
            staff_id=staff_id,
            service_ids=counter.service_ids,
            zone=counter.zone,
            skills={} if member is None else member.skills,
            closed=self.closed_to(staff_id, day),
        )

    def services_at(self, session: CounterSession, now: datetime) -> frozenset[UUID]:
        """Return the services that a counter takes now during this session."""
        here = session.counter_id, session.staff_id, self.day_of(now)
        if here not in self._taken:
            caller = self.caller(*here)
            self._taken[here] = frozenset(
                service.id
                for service in self.catalog.services
                if skill_level(caller, service.id) is not None and service.zone in ("", caller.zone)
            )
        return self._taken[here]

    def order_rules(self, recent_priorities: tuple[str, ...] = ()) -> OrderRules:
        """Return the policy with its numbers; `recent_priorities` are the latest calls' classes, newest first."""
        settings = self.settings
        return OrderRules(
            policy=settings.policy,
            strict_ceiling=settings.strict_ceiling,
            ratio_priority=settings.ratio_priority,
            ratio_ordinary=settings.ratio_ordinary,
            longest_wait=settings.longest_wait_minutes * 60.0,
            recent_priority=tuple(
                code in self.priorities and self.priorities[code].rank > 0 for code in recent_priorities
            ),
        )


class FactsReader:
    """Reads the branch's set-up, again only after somebody changed it."""

    def __init__(self, database: Database) -> None:
        self._branch_id = database.branch_id
        self._kept = VersionedCache(database, (Topic.CATALOG, Topic.SETTINGS), self._facts)

    def read(self, tx: Transaction) -> BranchFacts:
        """Return the branch's set-up as this transaction sees it."""
        return self._kept.read(tx)

    def _facts(self, tx: Transaction) -> BranchFacts:
        catalog = read_catalog(tx, self._branch_id)
        return BranchFacts(
            catalog=catalog,
            settings=read_settings(tx, self._branch_id),
            staff={member.id: member for member in read_members(tx, self._branch_id)},
            rights=read_rights(tx, self._branch_id),
            services={service.id: service for service in catalog.services},
            priorities={entry.code: entry for entry in catalog.priority_classes},
        )
