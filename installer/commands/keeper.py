"""`nobat keeper`: the maintenance process of a branch: it closes days, makes backups and checks the records."""

import contextlib
import functools
import importlib
import logging
import os
import signal
import threading
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import FrameType

from installer.arguments import CliCommand, Option
from installer.commands.options import DATA, DATABASE, LANGUAGE, device_name
from installer.locations import address, data_dir, warn_of_password
from installer.mail import mail_connector, spoken
from installer.repairing import check_file, repair
from shared.bootstrap import OpenBranch, open_branch
from shared.branches.rollout.operations.keeping import RolloutKeeping
from shared.branches.rollout.operations.telling import RolloutNotices
from shared.platform.clock import SystemClock
from shared.platform.config import BACKUP_FOLDER, make_data_dir
from shared.platform.db.engine import sqlite_file
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.installation import default_device
from shared.platform.logs import configure_logging
from shared.quality.announcements.operations.counting import AnnouncementCounts
from shared.quality.charters.operations.views import CharterViews
from shared.quality.improvement.operations.checking import EffectChecks
from shared.quality.improvement.operations.telling import ActionNotices
from shared.quality.learning.operations.telling import LearningNotices
from shared.quality.recognition.operations.merit_views import MeritNotices
from shared.quality.targets.operations.keeping import RaiseKeeping
from shared.queue.forecast.operations.keeping import ForecastKeeping
from shared.queue.forecast.rules.learned.steps import Key
from shared.queue.inquiry.operations.bad_days import BadDayNotices
from shared.queue.inquiry.operations.keeping import FactsKeeping
from shared.queue.inquiry.operations.reports import ReportOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.escalating import CaseEscalations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.messages.operations import OutgoingOperations
from shared.upkeep.backup.make import make_backup
from shared.upkeep.keeper.disk import DiskReserve, WatchDisk, WatchLog
from shared.upkeep.keeper.duties import (
    CheckEffects,
    CleanFiles,
    CloseDays,
    DailyBackup,
    Duty,
    EndMissed,
    EraseTexts,
    EscalateCases,
    KeepTargets,
    NightlyCheck,
    StopAnnouncements,
    TakeInbox,
)
from shared.upkeep.keeper.forecasting.making import LivePredictor
from shared.upkeep.keeper.forecasting.service import ForecastService
from shared.upkeep.keeper.keeper import LOOK_SECONDS, Companion, Keeper
from shared.upkeep.keeper.make_reports import MakeReports
from shared.upkeep.keeper.model import DutyName
from shared.upkeep.keeper.pass_stages import PassStages
from shared.upkeep.keeper.send_messages import SendMessages
from shared.upkeep.keeper.tell_notices import TellNotices
from shared.upkeep.keeper.watch import WatchDevices
from shared.upkeep.keeper.watch_clock import WatchClock

log = logging.getLogger(__name__)


def _forecaster(published: Mapping[Key, float]) -> LivePredictor:
    """Return a forecast that has learned nothing yet; what it needs is loaded on the thread that asks for it."""
    learned = importlib.import_module("shared.queue.forecast.rules.learned.forecaster")
    made: LivePredictor = learned.Forecaster(published)
    return made


def forecasting(branch: OpenBranch) -> ForecastService:
    """Return what forecasts the waits of a branch while its keeper is at work."""
    return ForecastService(branch, branch.of(ForecastKeeping), _forecaster, branch.of(AppointmentViews).due)


def make_keeper(
    branch: OpenBranch, backups: Path, device: str, stop: threading.Event, companion: Companion | None = None
) -> Keeper:
    """Return a keeper with all its duties; `companion` runs beside them."""
    holder = new_id()

    def backup(now: datetime, keep: int) -> str:
        # The nightly check reports faulty records; the name of their backup marks it as faulty.
        check = functools.partial(branch.keeper.check_lease, holder)
        return make_backup(branch.address, backups, now, keep, go_on=check).path.name

    duties: tuple[Duty, ...] = (
        WatchClock(branch.clock, branch.notices, device, branch.database.clock),
        CloseDays(branch.summary, branch.day, branch.clock, branch.settings, branch.catalog, device),
        EndMissed(branch.day),
        TakeInbox(branch.of(CaseInboxOperations), device),
        EscalateCases(branch.of(CaseEscalations), device),
        StopAnnouncements(branch.of(AnnouncementCounts), device),
        TellNotices(DutyName.LEARNING, branch.of(LearningNotices), device),
        TellNotices(DutyName.MERITS, branch.of(MeritNotices), device),
        CheckEffects(branch.of(EffectChecks), branch.of(ActionNotices), device),
        SendMessages(
            branch.of(OutgoingOperations),
            branch.settings,
            branch.notices,
            device,
            lambda settings: mail_connector(branch, settings),
            spoken(branch),
        ),
        MakeReports(
            branch.of(ReportOperations),
            branch.of(FactsKeeping),
            branch.settings,
            device,
            lambda settings: mail_connector(branch, settings),
        ),
        TellNotices(DutyName.ESTIMATES, branch.of(BadDayNotices), device),
        CleanFiles(branch.of(AttachmentOperations), device),
        DailyBackup(branch.settings, branch.catalog, backup),
        WatchDevices(branch.devices, branch.notices, branch.catalog),
        EraseTexts(branch.retention, branch.clock, branch.catalog, device),
        KeepTargets(
            branch.of(RaiseKeeping), branch.of(CharterViews), branch.notices, branch.clock, branch.catalog, device
        ),
        PassStages(branch.of(RolloutKeeping), branch.of(RolloutNotices), branch.clock, branch.catalog, device),
        NightlyCheck(branch.keeper, branch.check, branch.catalog),
    )
    file = sqlite_file(branch.address)
    if file is None:
        duties = (WatchDisk((backups,), None), *duties)
        return Keeper(branch.keeper, branch.notices, duties, holder, device, stop, companion=companion)
    disk_reserve = DiskReserve(file)

    def heal() -> None:
        # Another program has found damage that a short check may miss.
        if repair(branch.address, backups, thorough=True) is not None:
            # A disk that damaged one page may damage another.
            with contextlib.suppress(UserError):
                make_backup(branch.address, backups, SystemClock().now(), branch.settings.values().backup_keep)

    return Keeper(
        branch.keeper,
        branch.notices,
        (WatchDisk((file.absolute().parent, backups), disk_reserve), *duties, WatchLog(file, branch.keeper)),
        holder,
        device,
        stop,
        check_file=lambda: check_file(branch, file),
        heal=heal,
        make_room=disk_reserve.give_up,
        companion=companion,
    )


def open_when_reachable(
    database: str, backups: Path, stop: threading.Event, every_seconds: float = LOOK_SECONDS
) -> OpenBranch | None:
    """Open the branch; wait while its server cannot be reached. Returns None when `stop` is set.

    A damaged database file is repaired with `backups`, unless another program is repairing it already.

    Raises UserError for every problem that waiting does not solve.
    """
    waiting = False
    while not stop.is_set():
        try:
            repair(database, backups)
            return open_branch(database, application="nobat-keeper", sealed_too=True)
        except UserError as problem:
            if problem.code not in (DATABASE_LOST, DATABASE_DAMAGED):
                raise
            if not waiting:
                waiting = True
                log.warning("database cannot be reached; waiting")
        stop.wait(every_seconds)
    return None


def _keeper(
    database: str, data: Path | None, device: str, backups: Path | None, once: bool, language: Language | None
) -> int:
    """Run the maintenance tasks: close days, make backups, check the records every night. It has no window.

    You can start several: one works, the others wait until it ends. It stops cleanly on Ctrl+C or SIGTERM.
    """
    # The forecast solves small systems of equations; threads of the library would wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    folder = make_data_dir(data_dir(data))
    handler = configure_logging(folder / "logs", "keeper")
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    previous = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        folder_of_backups = (backups or folder / BACKUP_FOLDER).absolute()
        warn_of_password(database)
        branch = open_when_reachable(address(database, data), folder_of_backups, stop)
        if branch is not None:
            try:
                companion = None if once else forecasting(branch)
                keeper = make_keeper(branch, folder_of_backups, device, stop, companion)
                if once:
                    return _tick_once(keeper)
                keeper.run()
            finally:
                branch.close()
        return 0
    finally:
        for number, handler_before in previous.items():
            signal.signal(number, handler_before)
        logging.getLogger().removeHandler(handler)
        handler.close()


def _tick_once(keeper: Keeper) -> int:
    working = keeper.tick()
    keeper.release_lease()
    print(
        "Everything that was due has been tried; the log shows the results."
        if working
        else "Another keeper is working for this branch, or the database cannot be reached; nothing was done."
    )
    return 0 if working else 1


COMMANDS = (
    CliCommand(
        "keeper",
        _keeper,
        (
            DATABASE,
            DATA,
            Option(
                "--device",
                "Name of this keeper in events and notices.",
                metavar="NAME",
                read=device_name,
                default=default_device("keeper"),
            ),
            Option("--backups", "Folder of the backups; without it this user's own.", metavar="DIR", read=Path),
            Option("--once", "Do what is due now, then end."),
            LANGUAGE,
        ),
        (
            "nobat keeper",
            "nobat keeper --database postgresql+psycopg://nobat@server/branch --backups ./backups",
            "nobat keeper --once",
        ),
    ),
)
