"""When a device counts as silent, who owns its name, and the sentence for its state: pure."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from shared.office.catalog.readiness import Finding, Severity
from shared.office.devices.model import (
    NO_SOUND,
    NO_VOICE,
    NOT_WRITABLE,
    UNKNOWN,
    Attention,
    Device,
    DeviceKind,
    DeviceState,
)
from shared.platform.i18n.text import ClockTime, Day, Showable, Text, translate
from shared.platform.installation import Installation

#: How often a device should report.
BEAT_SECONDS = 60
#: Three missed reports: one may be lost to a restart.
SILENT_AFTER = timedelta(seconds=3 * BEAT_SECONDS)
#: A device that has not reported for so long was removed.
FORGOTTEN_AFTER = timedelta(days=30)


def is_silent(state: DeviceState, seen: datetime, now: datetime) -> bool:
    """Whether a device should have reported again by now; one that was closed in order need not.

    A time well in the future was written by a wrong clock and says nothing about now.
    """
    return state is not DeviceState.CLOSED and not abs(now - seen) < SILENT_AFTER


def is_of_another(device: Device, by: Installation) -> bool:
    """Whether a program of another installation has this device's name and is still there."""
    gone = device.silent or device.state is DeviceState.CLOSED
    return not gone and bool(by.id) and device.installation not in ("", by.id)


KINDS: Mapping[DeviceKind, Text] = {
    DeviceKind.KIOSK: translate("devices", "Kiosk"),
    DeviceKind.PRINTER: translate("devices", "Printer"),
    DeviceKind.CONSOLE: translate("devices", "Counter console"),
    DeviceKind.BOARD: translate("devices", "Board"),
}

_WORKING = translate("devices", "Working", "state of a device")
_SINCE: Mapping[DeviceState, Text] = {
    DeviceState.PAPER_LOW: translate("devices", "Paper low since {time}", time=""),
    DeviceState.NO_PAPER: translate("devices", "Out of paper since {time}", time=""),
    DeviceState.COVER_OPEN: translate("devices", "Cover open since {time}", time=""),
    DeviceState.UNREACHABLE: translate("devices", "Not reachable since {time}", time=""),
    DeviceState.FAULT: translate("devices", "Faulty since {time}", time=""),
    DeviceState.CLOSED: translate("devices", "Switched off since {time}", time=""),
}

#: What a program that runs cannot do.
_WORKS_BUT: Mapping[str, Text] = {
    NOT_WRITABLE: translate("devices", "Works, but has not been able to write its files since {time}", time=""),
    NO_SOUND: translate("devices", "Works, but has not been able to play sound since {time}", time=""),
    NO_VOICE: translate("devices", "Works and chimes, but has had no voice since {time}", time=""),
}


#: The same of a kiosk, which makes no other sound.
_KIOSK_UNHEARD = translate("devices", "Works, but has not been able to read its pages aloud since {time}", time="")


def state_words(device: Device, time_zone: str, now: datetime) -> Text:
    """Return how a device is, and since when unless it works; times are those of the branch."""
    if device.silent:
        return translate("devices", "No report since {time}", time=moment(device.seen, time_zone, now))
    if device.state is DeviceState.FAULT and device.kind is DeviceKind.KIOSK and device.unheard:
        return _KIOSK_UNHEARD.filled(time=moment(device.since, time_zone, now))
    if device.state is DeviceState.FAULT and device.detail in _WORKS_BUT:
        return _WORKS_BUT[device.detail].filled(time=moment(device.since, time_zone, now))
    if device.state in _SINCE:
        return _SINCE[device.state].filled(time=moment(device.since, time_zone, now))
    if device.detail == UNKNOWN and device.kind is DeviceKind.PRINTER:
        return translate("devices", "Working; it does not report its paper")
    return _WORKING


def device_findings(
    devices: Iterable[Device], name_of: Callable[[str], str], time_zone: str, now: datetime
) -> Iterator[Finding]:
    """Yield the devices of visitors that need somebody now: what is missing before the branch can work well."""
    for device in devices:
        if device.kind is not DeviceKind.CONSOLE and device.attention is Attention.NOW:
            sentence = translate(
                "readiness",
                "{kind} “{device}”: {state}.",
                kind=KINDS[device.kind],
                device=name_of(device.host),
                state=state_words(device, time_zone, now),
            )
            yield Finding(Severity.HINDERS, sentence, "devices")


def program_state(version: str, *, writes: bool, lacks: str = "") -> tuple[DeviceState, str]:
    """Return the state and the detail that a program reports.

    `writes`: its data folder can be written; `lacks`: NO_SOUND or NO_VOICE, "" when a board or a kiosk can be heard.
    """
    if not writes or lacks:
        return DeviceState.FAULT, lacks if writes else NOT_WRITABLE
    return DeviceState.WORKING, version


def moment(instant: datetime, time_zone: str, now: datetime) -> Showable:
    """Return an instant as the branch's clocks show it, with its day unless that is today.

    Without the weekday: Russian says "since" with the day of the month in another case than the weekday has.
    """
    here, today = instant.astimezone(ZoneInfo(time_zone)), now.astimezone(ZoneInfo(time_zone)).date()
    if here.date() == today:
        return ClockTime(here)
    return translate("devices", "{day}, {time}", day=Day(here.date(), weekday=False), time=ClockTime(here))
