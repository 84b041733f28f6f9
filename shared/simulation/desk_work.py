"""The service desk of a simulated branch: people register cases, work on them and tell visitors, for days on end."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any, TypeVar

from shared.office.audit.model import Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import Right
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import (
    CANNOT_HANDLE,
    CASE_CHANGED,
    CASE_IS_CLOSED,
    CASE_NOT_POSSIBLE,
    CASE_TAKEN,
    NOT_IN_UNIT,
    OPINION_ASKED,
    OPINION_WAITS,
    OTHER_CASE_MISSING,
    OTHER_MATTER,
    OTHER_UNIT,
    STILL_TOO_LATE,
    TOO_FEW_TRIES,
    UNKNOWN_CASE,
)
from shared.service_desk.cases.model import Case, CaseCommand, CaseState, CaseVerb, Channel
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.public import Followed
from shared.service_desk.hearings.model import HEARING_KIND
from shared.simulation.complaint_work import look_into
from shared.simulation.context import KIOSK, SimulationContext
from shared.simulation.desk_hands import DeskHands, as_actor
from shared.simulation.desk_intake import DeskIntake, EachOnce, how_many, take_in_soon
from shared.simulation.desk_words import STAFF, VISITORS
from shared.simulation.hearing_work import hold
from shared.simulation.model import DeskHabits

T = TypeVar("T")
#: What a case does not allow yet, or not any more because a colleague was first: people come back to it another day.
NOT_NOW = (
    CANNOT_HANDLE, CASE_CHANGED, CASE_IS_CLOSED, CASE_NOT_POSSIBLE, CASE_TAKEN, NOT_IN_UNIT, OPINION_ASKED,
    OPINION_WAITS, OTHER_CASE_MISSING, OTHER_MATTER, OTHER_UNIT, STILL_TOO_LATE, TOO_FEW_TRIES, UNKNOWN_CASE,
)  # fmt: skip
#: What is done in a state, and how likely it is next to the others that are possible.
_LIKELY: Mapping[CaseState, Mapping[CaseVerb, float]] = {
    CaseState.RECEIVED: {CaseVerb.TAKE: 8, CaseVerb.ASSIGN: 2},
    CaseState.WORKING: {
        CaseVerb.DECIDE: 9, CaseVerb.ASK: 3, CaseVerb.NOTE: 2, CaseVerb.REFER: 1, CaseVerb.ASK_OPINION: 1,
        CaseVerb.EXTEND: 1, CaseVerb.ASSIGN: 1, CaseVerb.WITHDRAW: 0.3, CaseVerb.DROP_OPINION: 0.5,
        CaseVerb.DONE: 9, CaseVerb.BACK: 1.5, CaseVerb.REFER_UNIT: 1, CaseVerb.SEND_BACK: 1,
    },
    CaseState.ASKED: {CaseVerb.ANSWER: 6, CaseVerb.REMIND: 2, CaseVerb.LAPSE: 0.5},
    CaseState.REFERRED: {CaseVerb.COME_BACK: 5, CaseVerb.REMIND: 2},
    CaseState.APPROVING: {CaseVerb.APPROVE: 7, CaseVerb.RETURN: 3},
    CaseState.DECIDED: {CaseVerb.TELL: 6, CaseVerb.TRY: 3, CaseVerb.GIVE_UP: 2, CaseVerb.REVISE: 0.3},
}  # fmt: skip
#: The outcome of a meeting that took place.
HELD = "held"
_WATCH, _OPINION_DAYS, _EXTRA_DAYS = timedelta(days=5), 2, 3
_CHANNELS = (Channel.PHONE, Channel.PHONE, Channel.COUNTER, Channel.E_MAIL)
#: Nobody begins anything in the last part of the day.
_USABLE = 0.92


class DeskWork:
    """What goes on behind the counters; what is open is read from the register every morning.

    Registers `cases_per_day` cases on an average day. The dice are its own, so the queue's visitors stay the same.
    """

    def __init__(self, cases_per_day: float, dice: Random, habits: DeskHabits, hands: DeskHands) -> None:
        self._per_day, self._dice, self._habits, self._hands = cases_per_day, dice, habits, hands
        self._intake = DeskIntake(dice, habits, hands)
        self._outcomes = EachOnce(dice)
        self._closed: list[Case] = []

    def plan_day(self, context: SimulationContext, opens: datetime, closes: datetime) -> None:
        """Enter a day's new cases, the work on the open ones, and the messages that visitors leave."""
        people = _people(context)
        if not people:
            return
        for _ in range(how_many(self._per_day, self._dice)):
            self._some_time(context, opens, closes, partial(self._intake.register, context, people))
        views = context.branch.of(CaseViews)
        # Nobody sees a case that concerns them, so one person who leads cases does not see all.
        leaders = [each for each in people if context.branch.staff.rights().allowed(each.role, Right.LEAD_CASES)]
        found = {row.case.id: row.case for who in leaders for row in views.cases(as_actor(who), Scope.OPEN).rows}
        for case in found.values():
            if case.id not in self._intake.forgotten and self._happens(self._habits.gets_round_to_it):
                self._some_time(context, opens, closes, partial(self._go_on, context, people, case))
        closed, self._closed = self._closed, []
        for case in closed:
            if self._happens(self._habits.reopened):
                self._some_time(context, opens, closes, partial(self._act, context, people, case, CaseVerb.REOPEN))
        if self._happens(self._habits.looks_at_stuck):
            self._some_time(context, opens, closes, partial(self._look_at_stuck, context, people))
        for _ in range(how_many(self._habits.messages, self._dice)):
            self._some_time(context, opens, closes, partial(self._intake.leave_message, context))

    def _some_time(self, context: SimulationContext, opens: datetime, closes: datetime, action: Any) -> None:
        context.at(opens + (closes - opens) * self._dice.uniform(0.02, _USABLE), action)

    def _happens(self, share: float) -> bool:
        return self._dice.random() < share

    def _look_at_stuck(self, context: SimulationContext, people: Sequence[StaffMember]) -> None:
        """Somebody who leads cases looks at what does not go on; what was forgotten is worked on again."""
        for row in context.branch.of(CaseViews).stuck(_leader(context)).rows:
            if row.row.case.id in self._intake.forgotten:
                self._intake.forgotten.discard(row.row.case.id)
                self._act(context, people, row.row.case)

    # ------------------------------------------------------------------------------------------------- an open case
    def _go_on(self, context: SimulationContext, people: Sequence[StaffMember], case: Case) -> None:
        """Do the next thing with a case; its visitor may come to read the result first."""
        if case.state is CaseState.DECIDED and self._happens(self._habits.reads_at_kiosk):
            self._read_at_kiosk(context, case)
        else:
            self._act(context, people, case)

    def _act(
        self, context: SimulationContext, people: Sequence[StaffMember], case: Case, verb: CaseVerb | None = None
    ) -> None:
        who = self._who(context, people, case)
        file = None if who is None else _open(context, who, case)
        if who is not None and file is not None:
            chosen = self._choose(file, who) if verb is None else verb
            if chosen in file.verbs:
                self._do(context, who, file, chosen)

    def _who(self, context: SimulationContext, people: Sequence[StaffMember], case: Case) -> StaffMember | None:
        """Return who does the next thing: who was asked, who approves, who handles the case, or anybody."""
        rights = context.branch.staff.rights()
        unit = next((each for each in context.catalog.units if each.code == case.unit), None)
        able = [
            each
            for each in people
            if each.id != case.concerns_id
            and (unit is None or each.code in unit.members or rights.allowed(each.role, Right.LEAD_CASES))
        ]
        asked = [each for each in able if any(o.of == each.id and o.given is None for o in case.opinions)]
        if asked and self._happens(0.7):
            return asked[0]
        if case.state is CaseState.APPROVING:
            able = [
                each
                for each in able
                if rights.allowed(each.role, Right.LEAD_CASES) and each.id not in (case.handler_id, case.decided_by)
            ]
        elif case.state is not CaseState.CLOSED:
            able = [each for each in able if each.id == case.handler_id] or able
        return self._dice.choice(able) if able else None

    def _choose(self, file: CaseFile, who: StaffMember) -> CaseVerb | None:
        if CaseVerb.GIVE_OPINION in file.verbs:
            return CaseVerb.GIVE_OPINION
        if CaseVerb.MERGE in file.verbs and file.case.id in self._intake.twins:
            return CaseVerb.MERGE
        likely = {verb: n for verb, n in _LIKELY.get(file.case.state, {}).items() if verb in file.verbs}
        return self._dice.choices(tuple(likely), tuple(likely.values()))[0] if likely else None

    def _do(self, context: SimulationContext, who: StaffMember, file: CaseFile, verb: CaseVerb) -> None:
        case, dice = file.case, self._dice
        colleague = dice.choice(file.people)[0] if file.people else None
        if verb is CaseVerb.DROP_OPINION:
            colleague = next((each.of for each in case.opinions if each.given is None), None)
        asks = verb is CaseVerb.ASK_OPINION
        if asks and colleague is None:
            return  # everybody else is away, or was asked already
        watched = verb is CaseVerb.REFER or (verb is CaseVerb.REMIND and case.state is CaseState.REFERRED)
        decides = verb is CaseVerb.DECIDE
        outcome = self._outcomes.of(case.type_code, file.type.outcomes).code if decides else ""
        command = CaseCommand(
            command_id=new_id(),
            case_id=case.id,
            verb=verb,
            seen=case.version,
            words=VISITORS[case.language][1] if verb is CaseVerb.ANSWER else dice.choice(STAFF.get(verb, ("",))),
            outcome=outcome,
            channel=dice.choice(_CHANNELS),
            staff_id=colleague,
            watch=(context.now() + _WATCH).date() if watched else None,
            days=_OPINION_DAYS if asks else _EXTRA_DAYS,
            other=self._intake.twins.get(case.id, ""),
            people=(colleague,) if asks and colleague else (),
            required=asks and self._happens(0.5),
            unit=dice.choice(tuple(file.units)) if verb is CaseVerb.REFER_UNIT else "",
            step=dice.choice(file.earlier).code if verb is CaseVerb.BACK else "",
        )
        try:
            if outcome and file.type.matter is not None:
                look_into(context.branch, as_actor(who), file, outcome, dice)
            if outcome == HELD and case.type_code == HEARING_KIND and case.round == 1:
                hold(context.branch, _leader(context), case.id, who.id, context.now().date(), dice)
            done = self._hands.carry_out(context.branch, command, file, who)
        except UserError as refused:
            if refused.code not in NOT_NOW:
                raise
            self._intake.twins.pop(case.id, None)
            return
        if done.state is CaseState.CLOSED:
            self._closed.append(done)
        elif done.state is CaseState.WORKING and self._happens(self._habits.goes_straight_on):
            context.after(dice.uniform(300, 3000), lambda: self._act(context, [who], done))

    # ------------------------------------------------------------------------------------------------ at the kiosk
    def _read_at_kiosk(self, context: SimulationContext, case: Case) -> None:
        """The visitor reads with the code how the case ended; where the result may be read, this tells it."""
        code, kiosk = self._intake.codes.get(case.id), context.branch.of(CaseKioskOperations)
        followed = None if code is None else kiosk.follow(code)
        if isinstance(followed, Followed) and followed.public.to_be_read:
            kiosk.say_read(case.id, KIOSK, new_id())
            take_in_soon(context)


def _people(context: SimulationContext) -> list[StaffMember]:
    """Return who works on cases."""
    rights = context.branch.staff.rights()
    here = context.branch.staff.members()
    return [each for each in here if each.active and rights.allowed(each.role, Right.HANDLE_CASES)]


def _open(context: SimulationContext, who: StaffMember, case: Case) -> CaseFile | None:
    """Return a case as somebody finds it; None for one that went to another unit meanwhile."""
    try:
        return context.branch.of(CaseViews).case(case.id, as_actor(who))
    except UserError as refused:
        if refused.code is not NOT_ALLOWED:
            raise
        return None


def _leader(context: SimulationContext) -> Actor:
    """Return who meets visitors and leads cases."""
    rights = context.branch.staff.rights()
    return next(as_actor(m) for m in _people(context) if rights.allowed(m.role, Right.LEAD_CASES))
