"""Puts one branch together: database, operations and change feed; read it once and you know what exists."""

import contextlib
import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar, get_type_hints
from uuid import UUID

from shared.office.audit.operations import AuditOperations
from shared.office.catalog.errors import NO_BRANCH
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.readiness import Finding, findings, worst_first
from shared.office.devices.errors import DEVICE_NAME_TAKEN
from shared.office.devices.model import DeviceKind
from shared.office.devices.operations import DeviceOperations
from shared.office.devices.rules import device_findings
from shared.office.history.operations.proof import broken_registers
from shared.office.notices.model import NAME_TAKEN, NoticeKind
from shared.office.notices.operations import NoticeOperations
from shared.office.settings.operations import SettingsOperations
from shared.office.staff.operations import StaffOperations
from shared.platform.addresses import without_passwords
from shared.platform.clock import Clock, SystemClock
from shared.platform.config import program_version
from shared.platform.db.database import Database
from shared.platform.db.engine import open_engine, postgres_conninfo, sqlite_file
from shared.platform.db.errors import (
    DATABASE_DAMAGED,
    DATABASE_FORBIDS,
    DATABASE_MISSING,
    DATABASE_NEWER,
    DATABASE_OLDER,
    DATABASE_SEALED,
    NOT_A_NOBAT_DATABASE,
)
from shared.platform.db.high_water_mark import mark_file
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.installation import Installation
from shared.platform.live.feed import ChangeFeed, Wakeup
from shared.platform.live.sqlite_wakeup import SqliteWakeup
from shared.platform.live.topics import Topic
from shared.quality.shopping.errors import SEALED_NEEDS_EMPTY
from shared.quality.standards.operations.measuring import freeze_compliance, unfreeze_compliance
from shared.queue.feedback.operations import FeedbackOperations
from shared.queue.forecast.operations import ForecastOperations
from shared.queue.forecast.operations.keeping import ForecastKeeping
from shared.queue.inquiry.operations.keeping import forget_facts, keep_facts
from shared.queue.summary.operations import SummaryOperations
from shared.queue.tickets.operations.check import CheckOperations
from shared.queue.tickets.operations.clock import ClockOperations
from shared.queue.tickets.operations.counter import CounterOperations
from shared.queue.tickets.operations.day import DayOperations
from shared.queue.tickets.operations.desk import DeskOperations
from shared.queue.tickets.operations.numbers import NumberOperations
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.operations.views import QueueViews
from shared.queue.tickets.operations.visitor import VisitorOperations
from shared.service_desk.appointments.operations.day import kept_and_missed, miss_appointments
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.numbers import CaseNumberOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.complaints.operations.guard import ComplaintGuard
from shared.subjects import SEALED, SUBJECTS
from shared.upkeep.keeper.operations import KeeperOperations
from shared.upkeep.keeper.rules import keeper_findings
from shared.upkeep.migrations.schema import SchemaState, create_schema, is_sealed, schema_state
from shared.upkeep.retention.operations import RetentionOperations

Operations = TypeVar("Operations")


@dataclass(frozen=True)
class OpenBranch:
    """One branch of one database with the operations of all subjects (`shared/subjects.py`).

    What many places use is an attribute; `of` gives the operations of every subject. `sealed`: this is no branch but a
    database of mystery shopping, with the operations of that subject too.
    """

    address: str
    application: str
    database: Database
    operations: Mapping[type, Any]
    audit: AuditOperations
    settings: SettingsOperations
    catalog: CatalogOperations
    staff: StaffOperations
    counters: CounterOperations
    visitor: VisitorOperations
    desk: DeskOperations
    day: DayOperations
    clock: ClockOperations
    numbers: NumberOperations
    views: QueueViews
    check: CheckOperations
    feedback: FeedbackOperations
    notices: NoticeOperations
    devices: DeviceOperations
    keeper: KeeperOperations
    forecast: ForecastOperations
    summary: SummaryOperations
    retention: RetentionOperations
    case_numbers: CaseNumberOperations
    sealed: bool = False

    def of(self, kind: type[Operations]) -> Operations:
        """Return the operations of one subject, for example `branch.of(NoticeOperations)`."""
        found: Operations = self.operations[kind]
        return found

    def findings(self) -> tuple[Finding, ...]:
        """Return what is missing in set-up, devices and upkeep before the branch can work well, the worst first."""
        catalog, settings = self.catalog.catalog(), self.settings.values()
        zone, now = catalog.branch.time_zone, self.database.present()
        found = [
            *findings(catalog, self.staff.members(), settings, self.day.today()),
            *device_findings(self.devices.devices(), settings.name_of, zone, now),
        ]
        try:
            found += keeper_findings(self.keeper.state(), settings.backup_time, zone, now)
        except UserError as problem:
            # Only the manager's account of a PostgreSQL database sees the maintenance service.
            if problem.code is not DATABASE_FORBIDS:
                raise
        return worst_first(found)

    def feed(
        self, on_change: Callable[[frozenset[Topic]], None], on_lost: Callable[[], None], on_back: Callable[[], None]
    ) -> ChangeFeed:
        """Return a change feed on this branch, not yet started; the callbacks come on its own thread."""

        def lost() -> None:
            self.database.close_idle_connections()
            on_lost()

        return ChangeFeed(
            self.database.versions, lambda: _wakeup(self.address, self.application), on_change, lost, on_back
        )

    def take_name(self, device: str, kind: DeviceKind, by: Installation, *, alone: bool) -> None:
        """Let a program that starts have its device's name, `alone` on this PC.

        Raises UserError(DEVICE_NAME_TAKEN), of which staff get a notice.
        """
        try:
            if not alone:
                raise UserError(DEVICE_NAME_TAKEN, device=device, computer=by.host)
            self.devices.heartbeat(device, kind, detail=program_version(), by=by)
        except UserError as problem:
            if problem.code is DEVICE_NAME_TAKEN:
                # A board may not write notices; the message on its own PC has to be enough.
                with contextlib.suppress(UserError):
                    self.notices.raise_notice(NoticeKind.DEVICE_FAULT, device, NAME_TAKEN, by.host, new_id())
            raise

    def close(self) -> None:
        """Close the database connections."""
        self.database.close()


def create_database(address: str, application: str = "nobat", *, sealed: bool = False) -> None:
    """Create the tables of an empty database; existing tables stay unchanged. `sealed`: for mystery shopping.

    Raises UserError: BAD_DATABASE_URL, NETWORK_PATH, FOLDER_NOT_WRITABLE, DATABASE_NEWER, DATABASE_OLDER,
    NOT_A_NOBAT_DATABASE, DATABASE_LOST; SEALED_NEEDS_EMPTY for a sealed one where there is something.
    """
    engine = open_engine(address, application)
    try:
        state = schema_state(engine)
        if state is SchemaState.EMPTY:
            create_schema(engine, sealed=sealed)
        elif sealed:
            raise UserError(SEALED_NEEDS_EMPTY)
        else:
            _check_state(state)
    finally:
        engine.dispose()


def open_database(address: str, branch_id: UUID | None = None, *, clock: Clock | None = None) -> Database:
    """Open a database that has its tables, for a branch that may still have to be written (`nobat init`).

    Raises UserError like `create_database`, and DATABASE_MISSING.
    """
    return _existing(address, "nobat", clock, branch_id or new_id())


def open_branch(
    address: str,
    *,
    clock: Clock | None = None,
    application: str = "nobat",
    branch_code: str | None = None,
    device: str = "",
    installation: str = "",
    every_commit_kept: bool = True,
    sealed_too: bool = False,
) -> OpenBranch:
    """Open a branch: the only one of the database, or the one with this code.

    With `device` and `installation` only counter sessions that were opened there can be used. `every_commit_kept` as
    for `open_engine`: only a simulation does without it. A sealed database is opened only with `sealed_too`, else it
    is refused with DATABASE_SEALED.
    Raises UserError: BAD_DATABASE_URL, NETWORK_PATH, FOLDER_NOT_WRITABLE, DATABASE_MISSING, DATABASE_DAMAGED (also for
    a missing file with a high-water mark), DATABASE_NEWER, DATABASE_OLDER, NOT_A_NOBAT_DATABASE, DATABASE_LOST,
    NO_BRANCH.
    """
    database = _existing(address, application, clock, new_id(), every_commit_kept)
    sealed = is_sealed(database.engine)
    if sealed and not sealed_too:
        database.close()
        raise UserError(DATABASE_SEALED)
    branches = [branch for branch in CatalogOperations(database).branches() if branch_code in (None, branch.code)]
    if not branches:
        database.close()
        raise UserError(NO_BRANCH)
    database = Database(database.engine, database.clock, branches[0].id)
    return assemble(address, database, application, device, installation, sealed=sealed)


def assemble(
    address: str,
    database: Database,
    application: str = "nobat",
    device: str = "",
    installation: str = "",
    *,
    sealed: bool = False,
) -> OpenBranch:
    """Connect the operations of one branch; a server lists its connections under the application's name."""
    queue = Queue(database, device, installation)
    staff = StaffOperations(database)
    forecast = ForecastOperations(queue)
    subjects = (*SUBJECTS, SEALED) if sealed else SUBJECTS
    registers = tuple(register for subject in subjects for register in subject.registers)
    made: dict[type, Any] = {
        StaffOperations: staff,
        ForecastOperations: forecast,
        ForecastKeeping: ForecastKeeping(queue),
        CounterOperations: CounterOperations(queue, staff),
        VisitorOperations: VisitorOperations(queue, forecast),
        DeskOperations: DeskOperations(queue, forecast),
        **{kind: kind(queue) for kind in (ClockOperations, DayOperations, NumberOperations, QueueViews)},
        CheckOperations: CheckOperations(queue, (partial(broken_registers, registers=registers),)),
        SummaryOperations: SummaryOperations(
            queue,
            (miss_appointments, freeze_compliance, keep_facts),
            (unfreeze_compliance, forget_facts),
            kept_and_missed,
        ),
        AppointmentOperations: AppointmentOperations(queue),
        AppointmentViews: AppointmentViews(queue),
        AppointmentVisitorOperations: AppointmentVisitorOperations(queue, forecast),
        **{kind: kind(database, (ComplaintGuard(),)) for kind in (CaseOperations, CaseViews)},
        RetentionOperations: RetentionOperations(queue),
    }
    for subject in subjects:
        for kind in subject.operations:
            if kind not in made:  # all others need the database and nothing else
                made[kind] = kind(database)
    parts = {name: made[kind] for name, kind in get_type_hints(OpenBranch).items() if kind in made}
    return OpenBranch(
        address=address, application=application, database=database, operations=made, sealed=sealed, **parts
    )


def _existing(
    address: str, application: str, clock: Clock | None, branch_id: UUID, every_commit_kept: bool = True
) -> Database:
    file = sqlite_file(address)
    if file is not None and not file.exists():
        # Where a branch was, the keeper repairs its file.
        raise UserError(DATABASE_DAMAGED if mark_file(file).exists() else DATABASE_MISSING, path=str(file))
    engine = open_engine(address, application, every_commit_kept=every_commit_kept)
    try:
        state = schema_state(engine)
        if state is SchemaState.EMPTY:
            path = str(file or without_passwords(engine.url.render_as_string(hide_password=True)))
            raise UserError(DATABASE_MISSING, path=path)
        _check_state(state)
        if file is None:
            # Loaded by name: a branch on one PC needs none of it.
            importlib.import_module("shared.platform.db.server_health").check_at_start(engine)
    except UserError:
        engine.dispose()
        raise
    return Database(engine, clock or SystemClock(), branch_id)


def _check_state(state: SchemaState) -> None:
    problems = {
        SchemaState.NEWER: DATABASE_NEWER,
        SchemaState.OLDER: DATABASE_OLDER,
        SchemaState.FOREIGN: NOT_A_NOBAT_DATABASE,
    }
    if state in problems:
        raise UserError(problems[state])


def _wakeup(address: str, application: str) -> Wakeup:
    file = sqlite_file(address)
    if file is not None:
        return SqliteWakeup(str(file))
    # Loaded by name: PostgreSQL's driver is a tenth of what a window loads, and a branch on one PC never needs it.
    module = importlib.import_module("shared.platform.live.postgres_wakeup")
    wakeup: Wakeup = module.PostgresWakeup(postgres_conninfo(address, application))
    return wakeup
