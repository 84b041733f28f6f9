"""Reads how devices and housekeeping are, and removes a device that was taken away."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from counter_console.devices.reading import Health, alerts, device_lines, house_lines, read_health, troubles
from counter_console.devices.state import DevicesState
from counter_console.section.base_presenter import SectionPresenter
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.devices.model import DeviceKind, printer_of
from shared.platform.background import Runner
from shared.platform.i18n.text import translate
from shared.platform.live.topics import Topic


class DevicesPresenter(SectionPresenter[DevicesState, Health]):
    """The section of one manager."""

    TOPICS = frozenset({Topic.NOTICES, Topic.SESSIONS, Topic.DAY})
    #: A device that falls silent raises no news.
    REREAD_SECONDS = 15

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[DevicesState], None]) -> None:
        super().__init__(branch, runner, DevicesState(), show)
        self._actor = actor
        self._open = False
        self._seen: frozenset[str] = frozenset()

    def seen(self, is_open: bool) -> None:
        """React to the page being opened or left: what stands there needs no strip above other sections."""
        self._open = is_open
        if is_open:
            self._seen |= {alert.key for alert in self._state.alerts}
            self._change(alerts=())

    def _read(self) -> Health:
        return read_health(self._branch)

    def _loaded(self, reading: Health) -> None:
        self._zone = ZoneInfo(reading.zone)
        found = alerts(reading)
        if self._open:
            self._seen |= {alert.key for alert in found}
        # A trouble that is over is shown again when it comes back.
        self._seen &= {alert.key for alert in found}
        house, devices = house_lines(reading), device_lines(reading)
        self._change(
            house=house,
            devices=devices,
            troubles=troubles(house, devices),
            alerts=tuple(alert for alert in found if alert.key not in self._seen),
        )

    def ask_remove(self, place: int) -> None:
        """Ask before a device (by its place in the list) is removed."""
        line = self._state.devices[place]
        if line.removable and self._state.connection.can_save:
            self._change(removing=line)

    def answer_remove(self, remove: bool) -> None:
        """Remove the device that was asked about, or keep it."""
        line = self._state.removing
        self._change(removing=None)
        if remove and line is not None:
            name = printer_of(line.name) if line.picture.value == DeviceKind.PRINTER.value else line.name
            self._run(
                lambda command: self._branch.devices.remove(name, self._actor),
                translate("console.devices", "Remove {name}", name=line.name),
                translate("console.devices", "{name} is no longer on the list.", name=line.name),
            )
