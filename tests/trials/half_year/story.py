"""Plays the half-year day by day: visitors and clerks, the keeper at night, the manager in the evening, the unit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.bootstrap import OpenBranch
from shared.office.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.codes import code_digest, new_code
from shared.platform.ids import new_id
from shared.quality.charters.operations.views import CharterViews
from shared.quality.improvement.model import (
    REVIEW_SCORES,
    ActionCommand,
    ActionProposal,
    ActionVerb,
    CauseGroup,
    Figure,
    FigureKind,
    ImprovementAction,
)
from shared.quality.improvement.model.reviews import ReviewCommand, ReviewDecision
from shared.quality.improvement.operations.checking import EffectChecks
from shared.quality.improvement.operations.desk import ImprovementOperations
from shared.quality.improvement.operations.reviews import ReviewOperations
from shared.quality.improvement.operations.telling import ActionNotices
from shared.quality.improvement.store import read_actions
from shared.quality.learning.operations.telling import LearningNotices
from shared.quality.pulse.model import CODE_DIGITS, DrawRound, PulseItem
from shared.quality.pulse.operations import PulseOperations
from shared.quality.scorecards.operations.waves import AssessmentOperations
from shared.quality.standards.model import StandardVerb
from shared.quality.targets.model import Lever, Raise, RaiseReason, RaiseState, RaiseVerb
from shared.quality.targets.operations.keeping import RaiseKeeping
from shared.quality.targets.rules.raises import with_number
from shared.simulation.runner import simulate
from shared.simulation.visitors import open_periods
from shared.upkeep.keeper.duties import CheckEffects, EraseTexts, KeepTargets
from shared.upkeep.keeper.model import DutyName
from shared.upkeep.keeper.tell_notices import TellNotices
from shared.upkeep.retention.operations import RetentionOperations
from tests.helpers.cases import clerk_of
from tests.helpers.improvement import accepted, do_action
from tests.helpers.standards import all_standards, do
from tests.helpers.targets import all_raises, decide
from tests.trials.half_year import plan
from tests.trials.half_year.branch import LAPSING, show, standard_of
from tests.trials.half_year.unit import Unit

DEVICE = "console-1"
NIGHT, EVENING = time(3, 35), time(19, 30)
FINDINGS = {
    plan.IMPROVED: ("Visitors look for the medical form at the counter", "The form is filled in while waiting"),
    plan.BAD_WEEK: ("Identity cards took much longer last week", "A second person checks the photos"),
}


@dataclass
class Played:
    """What the half-year leaves to be looked at."""

    actions: dict[str, UUID] = field(default_factory=dict)
    #: (day, days left, of whom and what) of each warning, on the day on which it was first there.
    warnings: list[tuple[date, int, str]] = field(default_factory=list)
    proposed: list[tuple[date, str, bool]] = field(default_factory=list)
    tickets: int = 0
    visits: int = 0


class HalfYear:
    """The story of the half-year."""

    def __init__(self, branch: OpenBranch, unit: Unit, clock: VirtualClock, seed: int) -> None:
        self.branch, self.unit, self._clock, self._seed = branch, unit, clock, seed
        self.played = Played()
        self._zone = ZoneInfo(branch.catalog.catalog().branch.time_zone)
        self._timur, self._marat = (clerk_of(branch, each) for each in ("timur", "marat"))
        self._keeper = (
            EraseTexts(branch.of(RetentionOperations), branch.clock, branch.catalog, DEVICE),
            KeepTargets(
                branch.of(RaiseKeeping), branch.of(CharterViews), branch.notices, branch.clock, branch.catalog, DEVICE
            ),
            CheckEffects(branch.of(EffectChecks), branch.of(ActionNotices), DEVICE),
            TellNotices(DutyName.LEARNING, branch.of(LearningNotices), DEVICE),
        )
        self._told: set[UUID] = set()

    def play(self, tell: Callable[[int], None]) -> Played:
        """Play all days; `tell` is told each week that begins."""
        catalog, day = self.branch.catalog.catalog(), plan.FIRST
        while day <= plan.LAST:
            if day.weekday() == 0:
                tell(plan.week_of(day))
            self._night(day)
            if open_periods(catalog, day):
                self._day(day)
            self._evening(day)
            day += timedelta(days=1)
        self._set(day, NIGHT)
        self._night(day)
        return self.played

    def _set(self, day: date, at: time) -> None:
        self._clock.set(datetime.combine(day, at, self._zone))
        self.branch.clock.believe()

    def _night(self, day: date) -> None:
        """Let the keeper do what is due; its week begins on Monday."""
        self._set(day, NIGHT)
        for duty in self._keeper:
            if day.weekday() == 0 or not isinstance(duty, KeepTargets):
                duty.run(self._clock.now())
        for notice in self.branch.notices.open_notices():
            if notice.kind is NoticeKind.EVIDENCE_ENDS and notice.id not in self._told:
                self._told.add(notice.id)
                until = date.fromisoformat(notice.detail.split()[1])
                self.played.warnings.append((day, (until - day).days, notice.subject))

    def _day(self, day: date) -> None:
        result = simulate(
            self.branch, self._clock, 1, day, plan.TICKETS, self._seed, lambda _done, _total: None,
            changes=plan.CHANGES,
        )  # fmt: skip
        self.played.tickets += result.issued

    def _evening(self, day: date) -> None:
        self._set(day, EVENING)
        self._waves(day)
        week = plan.week_of(day)
        match day.weekday():
            case 0:
                self._raises(day)
                self._actions(week, ActionVerb.START)
                for quarter, at in plan.REVIEWS.items():
                    if week == at:
                        self._sign(quarter)
                if week == plan.SURVEY:
                    self._survey()
                if week == plan.LAPSES + 2:
                    show(self.branch, LAPSING, until=plan.LAST + timedelta(days=200))
            case 4:
                self._actions(week, ActionVerb.DONE)

    def _waves(self, day: date) -> None:
        for number, (first, last) in enumerate(plan.WAVES):
            begins, ends = plan.monday(first), plan.monday(last + 1) - timedelta(days=2)
            if day == begins - timedelta(days=14):
                self.unit.take(self.branch)
                self.unit.plan(number)
            if day == begins:
                self.unit.open()
            if begins <= day <= ends and self.branch.day.is_closed(day):
                self.played.visits += self.unit.visit(self.branch, day)
                self.unit.take(self.branch, day)
            if day == ends + timedelta(days=14):
                for _name, text in self.unit.finish():
                    self.branch.of(AssessmentOperations).import_release(text.encode(), new_id(), self._timur)

    def _actions(self, week: int, verb: ActionVerb) -> None:
        """Propose and accept an action a week after it was noticed, and have it done by the end of the same week."""
        for code, noticed, begun in (
            (plan.IMPROVED, plan.NOTICED, plan.REMEDIED - 1),
            (plan.BAD_WEEK, plan.BAD, plan.BAD + 1),
        ):
            if week == begun and verb is ActionVerb.START:
                self.played.actions[code] = self._propose(code, noticed).id
            if week == begun and verb is ActionVerb.DONE:
                do_action(self.branch, self._action(code), ActionVerb.DONE, self._timur, words="The list of both weeks")

    def _propose(self, code: str, noticed: int) -> ImprovementAction:
        finding, remedy = FINDINGS[code]
        standard = next(each for each in all_standards(self.branch) if each.code == standard_of(code))
        figure = Figure(FigureKind.STANDARD, standard.id)
        proposal = ActionProposal(
            finding, CauseGroup.ORGANISATIONAL, remedy=remedy, trigger_week=plan.monday(noticed), figure=figure
        )
        command = ActionCommand(new_id(), None, ActionVerb.PROPOSE, proposal=proposal)
        action = self.branch.of(ImprovementOperations).carry_out(command, self._timur)
        action = accepted(self.branch, action, self._timur, self._timur, figure)
        return do_action(self.branch, action, ActionVerb.START, self._timur)

    def _action(self, code: str) -> ImprovementAction:
        return next(each for each in all_actions(self.branch) if each.id == self.played.actions[code])

    def _raises(self, day: date) -> None:
        """Accept what is proposed, except for the standards whose figures are followed: those stay comparable."""
        codes = {each.id: each.code for each in all_standards(self.branch)}
        followed = {standard_of(each) for each in plan.FOLLOWED}
        for known in all_raises(self.branch):
            if known.state is not RaiseState.PROPOSED:
                continue
            code = codes[known.standard_id]
            self.played.proposed.append((day, code, known.stretch))
            if code in followed:
                decide(self.branch, known, RaiseVerb.REJECT, self._timur, reason=RaiseReason.OTHER_AIMS)
            else:
                self._accept(known, day)

    def _accept(self, known: Raise, day: date) -> None:
        terms = next(each for each in all_standards(self.branch) if each.id == known.standard_id).latest.terms
        text = terms.text
        if known.lever is Lever.SPEED and known.value is not None and terms.limit is not None:
            text = with_number(text, terms.limit, int(known.value))
        decide(self.branch, known, RaiseVerb.ACCEPT, self._timur, day=day + timedelta(days=7), text=text)
        if not known.stretch:
            submitted = next(each for each in all_standards(self.branch) if each.id == known.standard_id)
            do(self.branch, submitted, StandardVerb.APPROVE, self._marat)

    def _sign(self, quarter: str) -> None:
        command = ReviewCommand(
            new_id(), quarter, dict.fromkeys(REVIEW_SCORES, 70), ReviewDecision.GO_ON, "One window was closed in March",
            "It is open again", "90 %",
        )  # fmt: skip
        self.branch.of(ReviewOperations).sign(command, self._timur)

    def _survey(self) -> None:
        """Draw a round and let everybody answer it."""
        branch_id, dice = self.branch.database.branch_id, Random(self._seed)
        people = [each for each in self.branch.staff.members() if each.active]
        codes = [new_code(CODE_DIGITS) for _ in people]
        digests = tuple(code_digest(branch_id, code) for code in codes)
        operations, today = self.branch.of(PulseOperations), self.branch.day.today()
        operations.draw(DrawRound(new_id(), today, today + timedelta(days=13), digests), self._timur)
        for digest in digests:
            round_id = operations.use_code(digest)
            operations.count_answers(round_id, {item: dice.choice((3, 4, 4, 5)) for item in PulseItem})


def all_actions(branch: OpenBranch) -> Sequence[ImprovementAction]:
    """Return every action of the branch."""
    with branch.database.read() as tx:
        return read_actions(tx, branch.database.branch_id)
