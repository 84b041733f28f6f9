"""The state of the devices and of the housekeeping: one reading, and the rows and alerts made from it; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.bootstrap import OpenBranch
from shared.office.catalog.model import Catalog
from shared.office.devices.model import Attention, Device, DeviceKind, DeviceState
from shared.office.devices.rules import KINDS, moment, state_words
from shared.office.notices.model import Notice
from shared.office.settings.model import Settings
from shared.office.staff.model import CounterSession
from shared.platform.i18n.text import Showable, Text, translate
from shared.upkeep.keeper.model import DutyName, DutyRecord, KeeperState

#: A backup older than this is a trouble, whatever the keeper says.
BACKUP_AGE = timedelta(days=2)


class Mood(StrEnum):
    """How good a row's state is; picture and colour follow it."""

    GOOD = "good"
    QUIET = "quiet"
    CAUTION = "caution"
    BAD = "bad"


@dataclass(frozen=True)
class HealthRow:
    """One device, or one duty of the housekeeping (`kind` None), and its state.

    `place` is what and where a device is, `detail` explains a duty's state, `heard` is when a device last reported.
    `removal` is the stored name of a device that may be removed, because it has not reported for a while; `device` is
    a device's own name where `name` is the one people know.
    """

    name: Showable
    kind: DeviceKind | None
    mood: Mood
    state: Showable
    place: Showable = ""
    detail: Showable = ""
    heard: Showable = ""
    version: Showable = ""
    removal: str = ""
    device: str = ""


@dataclass(frozen=True)
class Alert:
    """Something a manager should know at once; `key` is the same as long as it is the same trouble."""

    key: str
    text: Showable


_MOODS: Mapping[Attention, Mood] = {
    Attention.NOW: Mood.BAD,
    Attention.SOON: Mood.CAUTION,
    Attention.NONE: Mood.GOOD,
}

_DUTIES: Mapping[DutyName, Text] = {
    DutyName.BACKUP: translate("console.devices", "Backup"),
    DutyName.CHECK: translate("console.devices", "Check of the records"),
    DutyName.CLOSE_DAYS: translate("console.devices", "Closing of days"),
    DutyName.ERASE: translate("console.devices", "Erasure of old texts"),
}


@dataclass(frozen=True)
class Health:
    """One reading: devices, keeper, sessions at counters, open notices; `now` is the instant of the reading."""

    devices: tuple[Device, ...]
    keeper: KeeperState
    sessions: tuple[CounterSession, ...]
    notices: tuple[Notice, ...]
    catalog: Catalog
    settings: Settings
    now: datetime

    @property
    def zone(self) -> str:
        """The branch's time zone."""
        return self.catalog.branch.time_zone


def read_health(branch: OpenBranch) -> Health:
    """Read everything; away from the screen's thread. Raises UserError."""
    return Health(
        branch.devices.devices(),
        branch.keeper.state(),
        branch.counters.sessions(),
        branch.notices.open_notices(),
        branch.catalog.catalog(),
        branch.settings.values(),
        branch.database.clock.now(),
    )


def device_rows(health: Health) -> tuple[HealthRow, ...]:
    """Return the devices, those that need attention first."""
    order = list(Attention)[::-1]
    ordered = sorted(health.devices, key=lambda each: order.index(each.attention))
    return tuple(_device_row(each, health) for each in ordered)


def _device_row(device: Device, health: Health) -> HealthRow:
    closed = device.state is DeviceState.CLOSED
    return HealthRow(
        health.settings.name_of(device.host),
        device.kind,
        Mood.QUIET if closed else _MOODS[device.attention],
        state_words(device, health.zone, health.now),
        place=_place(device, health),
        heard=translate("console.devices", "Last seen {time}", time=moment(device.seen, health.zone, health.now)),
        version=translate("console.devices", "Version {version}", version=device.version) if device.version else "",
        removal=device.name if device.silent or closed else "",
        device=device.host,
    )


def _place(device: Device, health: Health) -> Showable:
    """Return what a device is, for a console also its present counter."""
    counter = next((each.counter_id for each in health.sessions if each.device == device.name), None)
    name: Showable = "" if health.settings.name_of(device.host) == device.host else device.host
    if device.kind is DeviceKind.CONSOLE and counter is not None:
        name = health.catalog.counter(counter).name
    if not name:
        return KINDS[device.kind]
    return translate("console.devices", "{device} · {place}", device=KINDS[device.kind], place=name)


#: What went wrong was written down in English, for those who read logs.
_IN_THE_LOG = translate("console.devices", "The details are in the log.")


def duty_rows(health: Health) -> tuple[HealthRow, ...]:
    """Return the keeper and its duties; one without a record has never been done."""
    return (_keeper_row(health), *(_duty_row(duty, health) for duty in _DUTIES))


def _keeper_row(health: Health) -> HealthRow:
    name, keeper = translate("console.devices", "Maintenance service"), health.keeper
    if keeper.at_work and keeper.lease is not None:
        since = moment(keeper.lease.taken, health.zone, health.now)
        state = translate("console.devices", "Running since {time}", time=since)
        return HealthRow(name, None, Mood.GOOD, state, detail=keeper.lease.device)
    start = translate(
        "console.devices",
        "No backups are made and days are not closed. Ask your administrator to start the maintenance service.",
    )
    if keeper.lease is None:
        mood = Mood.BAD if keeper.duties else Mood.CAUTION
        return HealthRow(name, None, mood, translate("console.devices", "Not running"), detail=start)
    since = moment(keeper.lease.expires, health.zone, health.now)
    return HealthRow(
        name, None, Mood.BAD, translate("console.devices", "Not running since {time}", time=since), detail=start
    )


def _duty_row(duty: DutyName, health: Health) -> HealthRow:
    name, record = _DUTIES[duty], health.keeper.duties.get(duty)
    if record is None or (record.done is None and not record.trouble):
        return HealthRow(name, None, Mood.QUIET, translate("console.devices", "Not done yet"))
    if record.trouble:
        went_wrong = moment(record.tried, health.zone, health.now)
        state = translate("console.devices", "Failed {time}", time=went_wrong)
        return HealthRow(name, None, Mood.BAD, state, detail=_IN_THE_LOG)
    done = record.done or record.tried
    time = moment(done, health.zone, health.now)
    if duty is DutyName.BACKUP and _too_old(record, health.now):
        return HealthRow(name, None, Mood.BAD, translate("console.devices", "None since {time}", time=time))
    if duty is DutyName.CHECK:
        return HealthRow(name, None, Mood.GOOD, translate("console.devices", "No fault found, {time}", time=time))
    return HealthRow(name, None, Mood.GOOD, translate("console.devices", "Done {time}", time=time))


def _too_old(record: DutyRecord | None, now: datetime) -> bool:
    return record is not None and record.done is not None and now - record.done > BACKUP_AGE


def alerts(health: Health) -> tuple[Alert, ...]:
    """Return what a manager should know at once and no open notice reports yet."""
    noticed_devices = {notice.device for notice in health.notices}
    noticed_duties = {notice.subject for notice in health.notices}
    found = [
        Alert(f"{each.name} {each.state.value} {each.silent} {each.since}", _device_alert(each, health))
        for each in health.devices
        if _important(each) and not {each.name, each.host} & noticed_devices
    ]
    keeper = health.keeper
    # A branch that never had a keeper knows that: the page shows it, and no alert is needed.
    if not keeper.at_work and (keeper.lease is not None or keeper.duties):
        key = f"keeper {keeper.lease.expires if keeper.lease else ''}"
        found.append(
            Alert(key, translate("console.devices", "The maintenance service is not running: no backups are made."))
        )
    backup = keeper.duties.get(DutyName.BACKUP)
    if _too_old(backup, health.now) and DutyName.BACKUP.value not in noticed_duties:
        found.append(Alert("backup old", translate("console.devices", "The last backup is older than two days.")))
    check = keeper.duties.get(DutyName.CHECK)
    if check is not None and check.trouble and DutyName.CHECK.value not in noticed_duties:
        faults = translate("console.devices", "The check of the records found something wrong.")
        found.append(Alert(f"check {check.tried}", faults))
    return tuple(found)


def _important(device: Device) -> bool:
    """A kiosk that is down and a printer that gives no paper keep visitors from getting a number."""
    return device.attention is Attention.NOW and device.kind in (DeviceKind.KIOSK, DeviceKind.PRINTER)


def _device_alert(device: Device, health: Health) -> Text:
    state, name = state_words(device, health.zone, health.now), health.settings.name_of(device.host)
    return translate("console.devices", "{device} {name}: {state}", device=KINDS[device.kind], name=name, state=state)


def troubles(rows: tuple[HealthRow, ...]) -> int:
    """Return how many rows need attention."""
    return sum(row.mood in (Mood.CAUTION, Mood.BAD) for row in rows)
