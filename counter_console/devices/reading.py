"""What the section about the devices reads at one go, and how that becomes lines and alerts; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from counter_console.devices.state import Alert, DeviceLine, DeviceMood, HouseLine, Picture
from shared.bootstrap import OpenBranch
from shared.office.catalog.model import Catalog
from shared.office.devices.model import Attention, Device, DeviceKind, DeviceState
from shared.office.devices.rules import KINDS, moment, state_words
from shared.office.notices.model import Notice
from shared.office.staff.model import CounterSession
from shared.platform.i18n.text import Showable, Text, translate
from shared.upkeep.keeper.model import DutyName, DutyRecord, KeeperState

#: A backup older than this is a trouble, whatever the keeper says.
BACKUP_AGE = timedelta(days=2)

_MOODS: Mapping[Attention, DeviceMood] = {
    Attention.NOW: DeviceMood.BAD,
    Attention.SOON: DeviceMood.CAUTION,
    Attention.NONE: DeviceMood.GOOD,
}

_DUTIES: Mapping[DutyName, Text] = {
    DutyName.BACKUP: translate("console.devices", "Backup"),
    DutyName.CHECK: translate("console.devices", "Check of the records"),
    DutyName.CLOSE_DAYS: translate("console.devices", "Closing of days"),
}


@dataclass(frozen=True)
class Health:
    """One reading: devices, keeper, who works where, what staff are told already; `now` is this PC's instant."""

    devices: tuple[Device, ...]
    keeper: KeeperState
    sessions: tuple[CounterSession, ...]
    notices: tuple[Notice, ...]
    catalog: Catalog
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
        branch.database.clock.now(),
    )


def device_lines(health: Health) -> tuple[DeviceLine, ...]:
    """Return the devices, those that need somebody first."""
    order = list(Attention)[::-1]
    ordered = sorted(health.devices, key=lambda each: order.index(each.attention))
    return tuple(_device_line(each, health) for each in ordered)


def _device_line(device: Device, health: Health) -> DeviceLine:
    closed = device.state is DeviceState.CLOSED
    return DeviceLine(
        name=device.host,
        picture=Picture(device.kind.value),
        place=_place(device, health),
        mood=DeviceMood.QUIET if closed else _MOODS[device.attention],
        words=state_words(device, health.zone, health.now),
        heard=translate("console.devices", "Last heard {time}", time=moment(device.seen, health.zone, health.now)),
        version=translate("console.devices", "Version {version}", version=device.version) if device.version else "",
        removable=device.silent or closed,
    )


def _place(device: Device, health: Health) -> Showable:
    """Return what a device is, for a console also at which counter it stands now."""
    counter = next((each.counter_id for each in health.sessions if each.device == device.name), None)
    if device.kind is not DeviceKind.CONSOLE or counter is None:
        return KINDS[device.kind]
    name = health.catalog.counter(counter).name
    return translate("console.devices", "{device} · {place}", device=KINDS[device.kind], place=name)


def house_lines(health: Health) -> tuple[HouseLine, ...]:
    """Return the keeper and its duties; one without a record has never been done."""
    return (_keeper_line(health), *(_duty_line(duty, health) for duty in _DUTIES))


def _keeper_line(health: Health) -> HouseLine:
    name, keeper = translate("console.devices", "Keeper"), health.keeper
    if keeper.at_work and keeper.lease is not None:
        since = moment(keeper.lease.taken, health.zone, health.now)
        words = translate("console.devices", "At work since {time}", time=since)
        return HouseLine(name, DeviceMood.GOOD, words, keeper.lease.device)
    start = translate("console.devices", "Nobody makes backups or closes days. Start “nobat keeper”.")
    if keeper.lease is None:
        mood = DeviceMood.BAD if keeper.duties else DeviceMood.CAUTION
        return HouseLine(name, mood, translate("console.devices", "Not at work"), start)
    since = moment(keeper.lease.expires, health.zone, health.now)
    return HouseLine(name, DeviceMood.BAD, translate("console.devices", "Not at work since {time}", time=since), start)


def _duty_line(duty: DutyName, health: Health) -> HouseLine:
    name, record = _DUTIES[duty], health.keeper.duties.get(duty)
    if record is None or (record.done is None and not record.trouble):
        return HouseLine(name, DeviceMood.QUIET, translate("console.devices", "Not done yet"))
    if record.trouble:
        went_wrong = moment(record.tried, health.zone, health.now)
        words = translate("console.devices", "Went wrong {time}", time=went_wrong)
        return HouseLine(name, DeviceMood.BAD, words, record.trouble)
    done = record.done or record.tried
    time = moment(done, health.zone, health.now)
    if duty is DutyName.BACKUP and _too_old(record, health.now):
        return HouseLine(name, DeviceMood.BAD, translate("console.devices", "None since {time}", time=time))
    if duty is DutyName.CHECK:
        return HouseLine(name, DeviceMood.GOOD, translate("console.devices", "No fault found, {time}", time=time))
    return HouseLine(name, DeviceMood.GOOD, translate("console.devices", "Done {time}", time=time))


def _too_old(record: DutyRecord | None, now: datetime) -> bool:
    return record is not None and record.done is not None and now - record.done > BACKUP_AGE


def alerts(health: Health) -> tuple[Alert, ...]:
    """Return what a manager should know at once and no open notice says already."""
    told_devices = {notice.device for notice in health.notices}
    told_duties = {notice.subject for notice in health.notices}
    found = [
        Alert(f"{each.name} {each.state.value} {each.silent} {each.since}", _device_alert(each, health))
        for each in health.devices
        if _important(each) and not {each.name, each.host} & told_devices
    ]
    keeper = health.keeper
    # A branch that never had a keeper knows it: that stands on the page, and is no news.
    if not keeper.at_work and (keeper.lease is not None or keeper.duties):
        key = f"keeper {keeper.lease.expires if keeper.lease else ''}"
        found.append(Alert(key, translate("console.devices", "The keeper is not at work: nobody makes backups.")))
    backup = keeper.duties.get(DutyName.BACKUP)
    if _too_old(backup, health.now) and DutyName.BACKUP.value not in told_duties:
        found.append(Alert("backup old", translate("console.devices", "The last backup is older than two days.")))
    check = keeper.duties.get(DutyName.CHECK)
    if check is not None and check.trouble and DutyName.CHECK.value not in told_duties:
        faults = translate("console.devices", "The check of the records found something wrong.")
        found.append(Alert(f"check {check.tried}", faults))
    return tuple(found)


def _important(device: Device) -> bool:
    """A kiosk that is down and a printer that gives no paper keep visitors from getting a number."""
    return device.attention is Attention.NOW and device.kind in (DeviceKind.KIOSK, DeviceKind.PRINTER)


def _device_alert(device: Device, health: Health) -> Text:
    words = state_words(device, health.zone, health.now)
    return translate(
        "console.devices", "{device} {name}: {state}", device=KINDS[device.kind], name=device.host, state=words
    )


def troubles(house: tuple[HouseLine, ...], devices: tuple[DeviceLine, ...]) -> int:
    """Return how many lines need somebody."""
    moods = [line.mood for line in house] + [line.mood for line in devices]
    return sum(mood in (DeviceMood.CAUTION, DeviceMood.BAD) for mood in moods)
