"""Reads now and then how devices and housekeeping are, and removes a device that was taken away."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from counter_console.command_runner import AWAY, CommandRunner
from counter_console.devices.reading import Health, alerts, device_lines, house_lines, read_health, troubles
from counter_console.devices.state import DevicesMessage, DevicesState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.working_time import local
from shared.office.devices.model import DeviceKind, printer_of
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import ClockTime, Showable, translate
from shared.platform.live.topics import Topic

TOPICS = frozenset({Topic.NOTICES, Topic.SESSIONS, Topic.DAY})
#: Who says nothing raises no news: only looking again shows it.
LOOK_SECONDS = 15


class DevicesPresenter:
    """The section of one manager. `show` gets every new picture."""

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[DevicesState], None]) -> None:
        self._branch = branch
        self._runner = runner
        self._actor = actor
        self._show = show
        self._commands = CommandRunner(runner, lambda busy: None, self._not_saved)
        self._state = DevicesState()
        self._zone = ""
        self._loading = False
        self._seconds = 0
        self._serial = 0
        self._open = False
        self._seen: frozenset[str] = frozenset()

    @property
    def state(self) -> DevicesState:
        """The latest picture."""
        return self._state

    # ------------------------------------------------------------------------------------------------------ reading
    def refresh(self) -> None:
        """Read everything again."""
        if not self._loading:
            self._loading = True
            self._runner.run(lambda: read_health(self._branch), self._loaded, self._not_loaded)

    def changed(self, topics: frozenset[Topic]) -> None:
        """Hear what changed in the branch."""
        if topics & TOPICS:
            self.refresh()

    def each_second(self) -> None:
        """Look again now and then; at once while something could not be saved or read."""
        self._seconds += 1
        if not self._state.can_save:
            self.back()
        elif self._seconds % LOOK_SECONDS == 0:
            self.refresh()

    def lost(self) -> None:
        """Hear that the database cannot be reached: what is shown stays, with the time it is of."""
        if self._state.lost_since is None:
            now = self._branch.database.clock.now()
            self._change(lost_since=ClockTime(local(now, self._zone)) if self._zone else "")

    def back(self) -> None:
        """Hear that the database is there again: what is not saved goes first, then everything is read again."""
        if self._commands.can_retry:
            self._commands.retry()
        else:
            self.refresh()

    def seen(self, is_open: bool) -> None:
        """Hear that the manager looks at the section (or no longer): what stands there needs no strip above."""
        self._open = is_open
        if is_open:
            self._seen |= {alert.key for alert in self._state.alerts}
            self._change(alerts=())

    def _loaded(self, health: Health) -> None:
        self._loading = False
        self._zone = health.zone
        found = alerts(health)
        if self._open:
            self._seen |= {alert.key for alert in found}
        # What is over may be told again when it comes back.
        self._seen &= {alert.key for alert in found}
        house, devices = house_lines(health), device_lines(health)
        self._change(
            house=house,
            devices=devices,
            troubles=troubles(house, devices),
            alerts=tuple(alert for alert in found if alert.key not in self._seen),
            lost_since=None,
            loaded=True,
        )

    def _not_loaded(self, problem: Exception) -> None:
        self._loading = False
        if not isinstance(problem, UserError):
            raise problem
        if problem.code in AWAY:
            self.lost()
        else:
            self._tell(error_text(problem), good=False)

    # ----------------------------------------------------------------------------------------------------- removing
    def ask_remove(self, place: int) -> None:
        """Ask before a device (by its place in the list) is removed."""
        line = self._state.devices[place]
        if line.removable and self._state.can_save:
            self._change(removing=line)

    def answer_remove(self, remove: bool) -> None:
        """Remove the device that was asked about, or keep it."""
        line = self._state.removing
        self._change(removing=None)
        if not remove or line is None or self._commands.busy:
            return
        name = printer_of(line.name) if line.picture.value == DeviceKind.PRINTER.value else line.name

        def done(_nothing: Any) -> None:
            self._change(unsaved="", no_room="", lost_since=None)
            self._tell(translate("console.devices", "{name} is no longer on the list.", name=line.name), good=True)
            self.refresh()

        words = translate("console.devices", "Remove {name}", name=line.name)
        self._commands.run(lambda command: self._branch.devices.remove(name, self._actor), done, words)

    def _not_saved(self, problem: UserError, can_retry: bool) -> None:
        kept = self._commands.kept
        if kept is None:
            self._change(unsaved="", no_room="")
            self._tell(error_text(problem), good=False)
            return
        away = problem.code in AWAY
        self._change(unsaved=kept.words, no_room="" if away else error_text(problem), message=None)
        if away:
            self.lost()

    # ------------------------------------------------------------------------------------------------------- messages
    def close_message(self) -> None:
        """The manager has read the message."""
        self._change(message=None)

    def _tell(self, text: Showable, *, good: bool) -> None:
        self._serial += 1
        self._change(message=DevicesMessage(self._serial, text, good))

    def _change(self, **values: Any) -> None:
        self._state = replace(self._state, **values)
        self._show(self._state)
