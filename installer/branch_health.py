"""The checks of `nobat doctor` for a branch: its keeper with the duties, and its devices."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from installer.check_result import DoctorResult, State
from shared.bootstrap import OpenBranch, open_branch
from shared.office.devices.model import Device
from shared.office.devices.rules import state_words
from shared.office.settings.model import Settings
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.upkeep.keeper.model import DutyName, DutyRecord

#: Direction marks, which a terminal shows as boxes.
_MARKS = "\u2066\u2067\u2068\u2069"


def check_keeper(database: str) -> DoctorResult:
    """A keeper is working and its duties succeeded."""
    return _in_branch(database, "Maintenance service", _keeper)


def check_devices(database: str) -> DoctorResult:
    """The state of kiosks, consoles, boards and printers, and since when."""
    return _in_branch(database, "Devices", _devices)


def _in_branch(database: str, what: str, check: Callable[[OpenBranch], DoctorResult]) -> DoctorResult:
    try:
        branch = open_branch(database, application="nobat-doctor", sealed_too=True)
    except UserError:
        return DoctorResult(what, State.NOTE, "not checked, because the database cannot be opened")
    try:
        return check(branch)
    except UserError as problem:
        if problem.code is DATABASE_FORBIDS:
            return DoctorResult(
                what, State.NOTE, "not checked: this PC's account has no right to; run this on the manager's PC"
            )
        return DoctorResult(what, State.NOTE, "not checked, because the connection was lost")
    finally:
        branch.close()


def _keeper(branch: OpenBranch) -> DoctorResult:
    state, zone = branch.keeper.state(), zone_of(branch)
    duties = "; ".join(_duty(name, record, zone) for name, record in sorted(state.duties.items()))
    if any(record.trouble for record in state.duties.values()):
        return DoctorResult(
            "Maintenance service",
            State.PROBLEM,
            duties,
            "Solve the problem shown; the keeper tries again automatically.",
        )
    if state.at_work and state.lease is not None:
        device = _known(branch.settings.values(), state.lease.device)
        found = f"{device}, since {local_time(state.lease.taken, zone)}; {duties}"
        return DoctorResult("Maintenance service", State.OK, found)
    remedy = "Start 'nobat keeper'; without it there are no backups, forgotten days stay open, waits are rough."
    return DoctorResult(
        "Maintenance service", State.NOTE, f"none is working; {duties}" if duties else "none is working", remedy
    )


def _duty(name: DutyName, record: DutyRecord, zone: ZoneInfo) -> str:
    duty = name.value.replace("_", " ")
    if record.trouble:
        return f"{duty} failed {local_time(record.tried, zone)}: {record.trouble}"
    return f"{duty} {local_time(record.tried, zone)}"


def _devices(branch: OpenBranch) -> DoctorResult:
    devices, zone = branch.devices.devices(), zone_of(branch)
    if not devices:
        return DoctorResult("Devices", State.NOTE, "none has reported yet")
    now = branch.database.clock.now()
    settings = branch.settings.values()
    names = {each.name: _known(settings, each.name, each.host) for each in devices}
    found = "; ".join(f"{names[each.name]}: {_state(each, zone, now)}" for each in devices)
    bad = [names[each.name] for each in devices if not each.well]
    if not bad:
        return DoctorResult("Devices", State.OK, found)
    return DoctorResult("Devices", State.PROBLEM, found, f"Check {', '.join(bad)}.")


def _known(settings: Settings, device: str, host: str = "") -> str:
    """Return the name of a device with the one that people know, if they gave it one: board-1 (Board upstairs)."""
    host = host or device
    known = settings.name_of(host)
    return device if known == host else f"{device} ({known})"


def _state(device: Device, zone: ZoneInfo, now: datetime) -> str:
    words = Translator(Language.EN).text(state_words(device, zone.key, now))
    plain = "".join(letter for letter in words if letter not in _MARKS)
    return f"{plain[:1].lower()}{plain[1:]}{f' ({device.detail})' if device.detail else ''}"


def local_time(instant: datetime, zone: ZoneInfo) -> str:
    """Return date and time by the branch's clock."""
    return f"{instant.astimezone(zone):%Y-%m-%d %H:%M}"


def zone_of(branch: OpenBranch) -> ZoneInfo:
    """Return the time zone of a branch."""
    return ZoneInfo(branch.catalog.catalog().branch.time_zone)
