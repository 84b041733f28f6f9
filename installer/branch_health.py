"""What `nobat doctor` looks at in a branch: its keeper with its duties, and its devices."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from installer.check_result import DoctorResult, State
from shared.bootstrap import OpenBranch, open_branch
from shared.office.devices.model import Device
from shared.office.devices.rules import state_words
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.upkeep.keeper.model import DutyName, DutyRecord

#: Marks that keep directions apart; a terminal shows them as boxes.
_MARKS = "\u2066\u2067\u2068\u2069"


def look_at_keeper(database: str) -> DoctorResult:
    """Whether somebody keeps house, and how the duties went."""
    return _in_branch(database, "Keeper", _keeper)


def look_at_devices(database: str) -> DoctorResult:
    """How the kiosks, consoles, boards and printers are, and since when."""
    return _in_branch(database, "Devices", _devices)


def _in_branch(database: str, what: str, look: Callable[[OpenBranch], DoctorResult]) -> DoctorResult:
    try:
        branch = open_branch(database, application="nobat-doctor")
    except UserError:
        return DoctorResult(what, State.NOTE, "not looked at, because the database cannot be opened")
    try:
        return look(branch)
    except UserError as problem:
        if problem.code is DATABASE_FORBIDS:
            return DoctorResult(
                what, State.NOTE, "not looked at: this computer's account may not; ask at the manager's"
            )
        return DoctorResult(what, State.NOTE, "not looked at, because the database was lost")
    finally:
        branch.close()


def _keeper(branch: OpenBranch) -> DoctorResult:
    state, zone = branch.keeper.state(), _zone(branch)
    duties = "; ".join(_duty(name, record, zone) for name, record in sorted(state.duties.items()))
    if any(record.trouble for record in state.duties.values()):
        return DoctorResult(
            "Keeper", State.PROBLEM, duties, "Put right what went wrong; the keeper tries again by itself."
        )
    if state.at_work and state.lease is not None:
        return DoctorResult(
            "Keeper", State.OK, f"{state.lease.device}, since {_told(state.lease.taken, zone)}; {duties}"
        )
    remedy = "Start 'nobat keeper'; without it nobody makes backups or closes forgotten days."
    return DoctorResult("Keeper", State.NOTE, f"none at work; {duties}" if duties else "none at work", remedy)


def _duty(name: DutyName, record: DutyRecord, zone: ZoneInfo) -> str:
    words = name.value.replace("_", " ")
    if record.trouble:
        return f"{words} went wrong {_told(record.tried, zone)}: {record.trouble}"
    return f"{words} {_told(record.tried, zone)}"


def _devices(branch: OpenBranch) -> DoctorResult:
    devices, zone = branch.devices.devices(), _zone(branch)
    if not devices:
        return DoctorResult("Devices", State.NOTE, "none has told about itself yet")
    now = branch.database.clock.now()
    found = "; ".join(_device(each, zone, now) for each in devices)
    bad = [each.name for each in devices if not each.well]
    if not bad:
        return DoctorResult("Devices", State.OK, found)
    return DoctorResult("Devices", State.PROBLEM, found, f"Go and look at {', '.join(bad)}.")


def _device(device: Device, zone: ZoneInfo, now: datetime) -> str:
    words = Translator(Language.EN).text(state_words(device, zone.key, now))
    plain = "".join(letter for letter in words if letter not in _MARKS)
    return f"{device.name}: {plain[:1].lower()}{plain[1:]}{f' ({device.detail})' if device.detail else ''}"


def _told(instant: datetime, zone: ZoneInfo) -> str:
    return f"{instant.astimezone(zone):%Y-%m-%d %H:%M}"


def _zone(branch: OpenBranch) -> ZoneInfo:
    return ZoneInfo(branch.catalog.catalog().branch.time_zone)
