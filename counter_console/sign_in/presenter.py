"""Checks who signs in and opens the counter; finds an open session again after a crash; unlocks the console."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone
from counter_console.session import SignedIn
from counter_console.sign_in.state import CounterChoice, SignInState, StaffChoice
from shared.bootstrap import OpenBranch
from shared.office.catalog.model import Catalog
from shared.office.staff.errors import ALREADY_SIGNED_IN, COUNTER_TAKEN, NOT_ALLOWED, PIN_LOCKED
from shared.office.staff.model import CounterSession, Role, StaffMember
from shared.office.staff.rights import Right, RoleRights
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.live.topics import Topic

ROLES: Mapping[Role, Text] = {
    Role.CLERK: translate("console.sign_in", "clerk"),
    Role.COACH: translate("console.sign_in", "coach"),
    Role.MANAGER: translate("console.sign_in", "manager"),
    Role.ADMIN: translate("console.sign_in", "administrator"),
    Role.ASSESSOR: translate("console.sign_in", "assessor"),
    Role.OFFICER: translate("console.sign_in", "officer"),
}

#: Who is meant by a code that nobody has.
NOBODY = UUID(int=0)


@dataclass(frozen=True)
class SignInReading:
    """Counters, staff, their rights and open sessions; `own` is the session a crash left open on this device.

    `resumes`: it was used here just now, so no PIN is asked.
    """

    catalog: Catalog
    members: tuple[StaffMember, ...]
    rights: RoleRights
    sessions: tuple[CounterSession, ...]
    own: CounterSession | None
    resumes: bool


class SignInPresenter(SectionPresenter[SignInState, SignInReading]):
    """The sign-in page of one device.

    `remembered` is the staff code and the counter's label used last here; `signed_in` is called once somebody works
    here: after a right PIN, or at once when this device has a session that a crash left open a moment before. Who has
    one of the rights `without_counter` has a page that needs no counter.
    """

    TOPICS = frozenset({Topic.SESSIONS, Topic.CATALOG})

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        device: str,
        remembered: tuple[str, str],
        without_counter: frozenset[Right],
        show: Callable[[SignInState], None],
        signed_in: Callable[[SignedIn], None],
    ) -> None:
        super().__init__(branch, runner, SignInState(at_counters=not branch.sealed, review=branch.sealed), show)
        self._device = device
        self._remembered = remembered
        self._without_counter = without_counter
        self._signed_in = signed_in
        self._known: SignInReading | None = None
        self._open = False
        self._locked: tuple[SignedIn, Callable[[], None]] | None = None
        self._rests_until: datetime | None = None

    def start(self, message: Showable = "") -> None:
        """Open the page, with the reason why the last session ended, if there is one."""
        self._open, self._locked = True, None
        self._commands.forget()
        self._connect(unsaved="", no_room="", message=None)
        self._change(locked="")
        self._clear_pin()
        if message:
            self._report(message, MessageTone.PROBLEM)
        self.refresh()

    def lock(self, who: SignedIn, unlocked: Callable[[], None]) -> None:
        """Ask for the PIN of the person who is signed in; `unlocked` is called once it was right."""
        self._locked = who, unlocked
        self._connect(unsaved="", no_room="", message=None)
        self._change(locked=who.member.name)
        self._clear_pin()

    def each_second(self) -> None:
        """Count down how long an account rests after wrong PINs."""
        super().each_second()
        message = self._state.connection.message
        if self._rests_until is None or message is None:
            self._rests_until = None
            return
        left = math.ceil((self._rests_until - self._clock.now()).total_seconds())
        if left > 0:
            self._connect(message=replace(message, text=error_text(UserError(PIN_LOCKED, seconds=left))))
        else:
            self.close_message()

    def refresh(self) -> None:
        """Read names, counters and open sessions again while nobody is signed in, or the console is locked."""
        if self._open or self._locked:
            super().refresh()

    def choose_member(self, staff_id: UUID) -> None:
        """Choose a name; a PIN typed for another name is removed."""
        if staff_id != self._state.chosen:
            self._commands.forget()
            self._connect(unsaved="", no_room="", message=None)
            self._change(chosen=staff_id)
            self._clear_pin()
            member = self._state.member
            if self._state.at_counters and self._state.review and not (member and member.may_review):
                self._change(review=False)

    def type_code(self, code: str) -> None:
        """Take the typed code of a person; a code that nobody has is refused with the PIN, not before."""
        wanted = code.strip().casefold()
        members = self._known.members if self._known else ()
        found = (each.id for each in members if each.active and each.code.casefold() == wanted)
        chosen = next(found, NOBODY) if wanted else None
        if chosen != self._state.chosen:
            self._commands.forget()
            self._connect(unsaved="", no_room="", message=None)
            self._change(chosen=chosen)

    def choose_counter(self, counter_id: UUID) -> None:
        """Choose a counter, if it is free."""
        if any(choice.counter_id == counter_id and choice.free for choice in self._state.counters):
            self._change(counter=counter_id, review=False)
            self.close_message()

    def choose_review(self) -> None:
        """Sign in without a counter, only to look at the day."""
        member = self._state.member
        if member is not None and member.may_review:
            self._change(counter=None, review=True)
            self.close_message()

    def sign_in(self, pin: str) -> None:
        """Sign in with what was chosen and this PIN; on a locked console continue with it."""
        staff_id, counter_id = self._state.chosen, self._state.counter
        if not self._locked and (not self._state.complete or staff_id is None):
            missing = translate("console.sign_in", "Please choose your name and your counter first.")
            self._report(missing, MessageTone.PROBLEM)
            return
        if not pin.strip():
            self._report(translate("console.sign_in", "Please type your PIN."), MessageTone.PROBLEM)
            return
        branch, device, name = self._branch, self._device, translate("console.sign_in", "Sign in")
        # Given up after a while: the person who typed the PIN may have gone.
        if self._locked:
            who, session = self._locked[0].member.id, self._locked[0].session
            session_id = session.id if session else None
            name = translate("console.sign_in", "Unlock")
            self._run(
                lambda command: branch.counters.unlock(session_id, who, pin, device),
                name,
                done=self._unlock,
                soon=True,
            )
        elif staff_id is None:
            return
        elif counter_id is None:
            self._run(lambda command: branch.staff.check_pin(staff_id, pin), name, done=self._review, soon=True)
        else:
            self._run(
                lambda command: branch.counters.sign_in(command, staff_id, pin, counter_id, device),
                name,
                done=self._opened,
                soon=True,
            )

    def _read(self) -> SignInReading:
        branch = self._branch
        return SignInReading(
            branch.catalog.catalog(),
            branch.staff.members(),
            branch.staff.rights(),
            branch.counters.sessions(),
            branch.counters.open_session(self._device),
            branch.counters.resumable(self._device) is not None,
        )

    def _loaded(self, reading: SignInReading) -> None:
        self._zone = ZoneInfo(reading.catalog.branch.time_zone)
        branch = reading.catalog.branch.name
        if not self._open:
            self._change(branch=branch)
            return
        self._known = reading
        own = reading.own
        if own is not None and reading.resumes:
            self._opened(own)
            return
        names = {member.id: member.name for member in reading.members}
        # The counter of this device's own session is free for its person; the operation refuses anybody else.
        taken = {each.counter_id: names.get(each.staff_id, "") for each in reading.sessions if each != own}
        if own is not None:
            codes = (member.code for member in reading.members if member.id == own.staff_id)
            self._remembered = (next(codes, ""), reading.catalog.counter(own.counter_id).label)
        if not self._state.at_counters:
            self._change(branch=branch)
            return
        staff = tuple(
            self._choice(member, reading.rights) for member in reading.members if member.active and member.role in ROLES
        )
        counters = tuple(
            CounterChoice(counter.id, counter.label, counter.name, taken.get(counter.id, ""))
            for counter in reading.catalog.counters
            if counter.active
        )
        self._change(branch=branch, staff=staff, counters=counters)
        self._choose_remembered()

    def _choice(self, member: StaffMember, rights: RoleRights) -> StaffChoice:
        may_review = bool(rights.of(member.role) & self._without_counter)
        return StaffChoice(member.id, member.code, member.name, ROLES[member.role], may_review)

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
            self._change(chosen=state.chosen, counter=state.counter)

    def _opened(self, session: CounterSession) -> None:
        reading = self._known
        if reading is None:
            return
        member = next(each for each in reading.members if each.id == session.staff_id)
        rights = reading.rights.of(member.role)
        self._enter(SignedIn(member, rights, session, reading.catalog.counter(session.counter_id)))

    def _review(self, member: StaffMember) -> None:
        rights = self._known.rights.of(member.role) if self._known else frozenset()
        if rights & self._without_counter:
            self._enter(SignedIn(member, rights, None, None))
        else:
            self._not_saved(UserError(NOT_ALLOWED), False)

    def _enter(self, who: SignedIn) -> None:
        self._open = False
        if who.counter is not None:
            self._remembered = (who.member.code, who.counter.label)
        self._connect(unsaved="", no_room="", lost_since=None, message=None)
        self._change(chosen=None, counter=None, review=not self._state.at_counters)
        self._clear_pin()
        self._signed_in(who)

    def _unlock(self, _member: StaffMember) -> None:
        if self._locked is not None:
            unlocked, self._locked = self._locked[1], None
            self._connect(unsaved="", no_room="", lost_since=None, message=None)
            self._change(locked="")
            self._clear_pin()
            unlocked()

    def _given_up(self, name: Showable) -> None:
        self._clear_pin()
        late = translate("console.sign_in", "You are not signed in. Please type your PIN again.")
        self._report(late, MessageTone.PROBLEM)

    def _refused(self, problem: UserError) -> None:
        """A wrong PIN has to be typed again; after a lost connection what was typed stays."""
        self._clear_pin()
        if problem.code is PIN_LOCKED:
            self._rests_until = self._clock.now() + timedelta(seconds=float(str(problem.values["seconds"])))
        if problem.code in (COUNTER_TAKEN, ALREADY_SIGNED_IN):
            self.refresh()

    def _clear_pin(self) -> None:
        self._change(clear_pin=self._state.clear_pin + 1)
