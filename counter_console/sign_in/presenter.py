"""Checks who signs in and opens the counter; finds an open session again after a crash."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from counter_console import connection_texts
from counter_console.command_runner import AWAY, CommandRunner
from counter_console.session import REVIEWERS, SignedIn
from counter_console.sign_in.state import CounterChoice, SignInState, StaffChoice
from shared.bootstrap import OpenBranch
from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import local
from shared.office.staff.errors import ALREADY_SIGNED_IN, COUNTER_TAKEN, NOT_ALLOWED
from shared.office.staff.model import CounterSession, Role, StaffMember
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import ClockTime, Showable, Text, translate
from shared.platform.live.topics import Topic

TOPICS = frozenset({Topic.SESSIONS, Topic.CATALOG})

ROLES: Mapping[Role, Text] = {
    Role.CLERK: translate("console.sign_in", "clerk"),
    Role.MANAGER: translate("console.sign_in", "manager"),
    Role.ADMIN: translate("console.sign_in", "administrator"),
}


@dataclass(frozen=True)
class _Reading:
    catalog: Catalog
    members: tuple[StaffMember, ...]
    sessions: tuple[CounterSession, ...]
    own: CounterSession | None


class SignInPresenter:
    """The sign-in page of one device.

    `remembered` is the staff code and the counter's label used last here; `signed_in` is called once somebody works
    here: after a right PIN, or at once when this device has a session that a crash left open.
    """

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        device: str,
        remembered: tuple[str, str],
        show: Callable[[SignInState], None],
        signed_in: Callable[[SignedIn], None],
    ) -> None:
        self._branch = branch
        self._runner = runner
        self._device = device
        self._remembered = remembered
        self._show = show
        self._signed_in = signed_in
        self._commands = CommandRunner(runner, self._busy, self._failed)
        self._reading: _Reading | None = None
        self._open = False
        self._loading = False
        self._pressed: datetime | None = None
        self._state = SignInState()

    @property
    def state(self) -> SignInState:
        """The latest picture."""
        return self._state

    def start(self, message: Showable = "") -> None:
        """Open the page, with the reason why the last session ended, if there is one."""
        self._open = True
        self._change(message=message, clear_pin=self._state.clear_pin + 1, unsaved="", no_room="")
        self.refresh()

    def refresh(self) -> None:
        """Read names, counters and open sessions again."""
        self._loading = True
        self._runner.run(self._read, self._loaded, self._not_loaded)

    def changed(self, topics: frozenset[Topic]) -> None:
        """Hear what changed in the branch."""
        if self._open and topics & TOPICS:
            self.refresh()

    def lost(self) -> None:
        """Hear that the database cannot be reached."""
        if self._open and self._state.lost_since is None:
            zone = self._reading.catalog.branch.time_zone if self._reading else ""
            since = ClockTime(local(self._branch.database.clock.now(), zone)) if zone else ""
            self._change(lost_since=since, message="")

    def back(self) -> None:
        """Hear that the database is there again."""
        if self._open:
            self._try_again()

    def each_second(self) -> None:
        """Try again what could not be done or read; called every second, also when no news of a return comes."""
        if self._open and not self._state.can_save:
            self._try_again()

    def _try_again(self) -> None:
        """Sign in again under the same id; after a while not by itself, because whoever typed the PIN may be gone."""
        if self._commands.kept is None:
            if not self._loading:
                self.refresh()
        elif self._pressed and connection_texts.too_late(self._pressed, self._branch.database.clock.now()):
            self._commands.forget()
            late = translate("console.sign_in", "You are not signed in. Please type your PIN again.")
            self._change(unsaved="", no_room="", clear_pin=self._state.clear_pin + 1, message=late)
            self.refresh()
        else:
            self._commands.retry()

    def choose_member(self, staff_id: UUID) -> None:
        """Take a name; a PIN typed for another name goes."""
        if staff_id != self._state.chosen:
            self._commands.forget()
            self._change(chosen=staff_id, clear_pin=self._state.clear_pin + 1, message="", unsaved="", no_room="")
            member = self._state.member
            if self._state.review and not (member and member.may_review):
                self._change(review=False)

    def choose_counter(self, counter_id: UUID) -> None:
        """Take a counter, if it is free."""
        if any(choice.counter_id == counter_id and choice.free for choice in self._state.counters):
            self._change(counter=counter_id, review=False, message="")

    def choose_review(self) -> None:
        """Sign in without a counter, only to look at the day."""
        member = self._state.member
        if member is not None and member.may_review:
            self._change(counter=None, review=True, message="")

    def sign_in(self, pin: str) -> None:
        """Sign in with what was chosen and this PIN."""
        staff_id, counter_id = self._state.chosen, self._state.counter
        if not self._state.complete or staff_id is None:
            missing = translate("console.sign_in", "Please choose your name and your counter first.")
            self._change(message=missing)
            return
        if not self._state.can_save or self._commands.busy:
            return
        branch, device, words = self._branch, self._device, translate("console.sign_in", "Sign in")
        self._pressed = branch.database.clock.now()
        if counter_id is None:
            self._commands.run(lambda command: branch.staff.check_pin(staff_id, pin), self._review, words)
        else:
            self._commands.run(
                lambda command: branch.counters.sign_in(command, staff_id, pin, counter_id, device), self._opened, words
            )

    def _read(self) -> _Reading:
        branch = self._branch
        return _Reading(
            branch.catalog.catalog(),
            branch.staff.members(),
            branch.counters.sessions(),
            branch.counters.open_session(self._device),
        )

    def _loaded(self, reading: _Reading) -> None:
        self._loading = False
        if not self._open:
            return
        if self._state.lost_since is not None:
            self._change(lost_since=None)
        self._reading = reading
        if reading.own is not None:
            self._opened(reading.own)
            return
        names = {member.id: member.name for member in reading.members}
        taken = {session.counter_id: names.get(session.staff_id, "") for session in reading.sessions}
        staff = tuple(_choice(member) for member in reading.members if member.active and member.role in ROLES)
        counters = tuple(
            CounterChoice(counter.id, counter.label, counter.name, taken.get(counter.id, ""))
            for counter in reading.catalog.counters
            if counter.active
        )
        self._change(branch=reading.catalog.branch.name, staff=staff, counters=counters, loaded=True)
        self._choose_remembered()

    def _choose_remembered(self) -> None:
        """Choose beforehand what was used last on this device; a counter taken meanwhile is no longer chosen."""
        code, label = self._remembered
        state = self._state
        if state.chosen is None:
            state = replace(state, chosen=next((each.staff_id for each in state.staff if each.code == code), None))
        free = {choice.counter_id for choice in state.counters if choice.free}
        if state.counter not in free:
            state = replace(state, counter=None)
        if state.counter is None and not state.review:
            wanted = (each.counter_id for each in state.counters if each.free and each.label == label)
            state = replace(state, counter=next(wanted, None))
        if state != self._state:
            self._state = state
            self._show(state)

    def _not_loaded(self, problem: Exception) -> None:
        self._loading = False
        if not isinstance(problem, UserError):
            raise problem
        if problem.code in AWAY:
            self.lost()
        else:
            self._change(message=error_text(problem))

    def _opened(self, session: CounterSession) -> None:
        reading = self._reading
        if reading is None:
            return
        member = next(each for each in reading.members if each.id == session.staff_id)
        self._enter(SignedIn(member, session, reading.catalog.counter(session.counter_id)))

    def _review(self, member: StaffMember) -> None:
        if member.role not in REVIEWERS:
            self._failed(UserError(NOT_ALLOWED), False)
            return
        self._enter(SignedIn(member, None, None))

    def _enter(self, who: SignedIn) -> None:
        self._open = False
        if who.counter is not None:
            self._remembered = (who.member.code, who.counter.label)
        self._change(
            message="", unsaved="", no_room="", lost_since=None, clear_pin=self._state.clear_pin + 1,
            chosen=None, counter=None, review=False,
        )  # fmt: skip
        self._signed_in(who)

    def _busy(self, busy: bool) -> None:
        self._change(busy=busy)

    def _failed(self, problem: UserError, can_retry: bool) -> None:
        """A wrong PIN has to be typed again; after a lost connection what was typed stays."""
        kept = self._commands.kept
        if kept is not None:
            lost = problem.code in AWAY
            self._change(unsaved=kept.words, no_room="" if lost else error_text(problem), message="")
            if lost:
                self.lost()
            return
        self._change(message=error_text(problem), clear_pin=self._state.clear_pin + 1, unsaved="", no_room="")
        if problem.code in (COUNTER_TAKEN, ALREADY_SIGNED_IN):
            self.refresh()

    def _change(self, **values: Any) -> None:
        self._state = replace(self._state, **values)
        self._show(self._state)


def _choice(member: StaffMember) -> StaffChoice:
    return StaffChoice(member.id, member.code, member.name, ROLES[member.role], member.role in REVIEWERS)
