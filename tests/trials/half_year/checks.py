"""What must be true after the half-year, each with the figures that say so."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import select

from shared.bootstrap import OpenBranch
from shared.office.catalog.rules import closed_services
from shared.quality.improvement.model import ActionStage, ImprovementAction
from shared.quality.learning.model import WARNINGS
from shared.quality.scorecards.model.assessment import WaveTrend
from shared.quality.scorecards.operations.views import AssessmentViews
from shared.quality.standards.operations.views import StandardViews
from shared.quality.standards.rules.compliance import weeks
from shared.quality.standards.store import shares
from shared.queue.stats.rules.intervals import Z99, Change, change, process_limits
from shared.queue.stats.rules.samples import share_difference
from shared.queue.tickets.store.tables import ticket_steps
from tests.helpers.branches import service_id
from tests.helpers.cases import clerk_of
from tests.helpers.standards import all_standards
from tests.trials.half_year import plan
from tests.trials.half_year.branch import GATED, LAPSING, standard_of
from tests.trials.half_year.story import HalfYear, all_actions
from tests.trials.half_year.unit import LEARNED, PER_WAVE

#: Of the weeks of a steady service so many may look like a change; docs/metrics.md says how many do.
MOST_FALSE = 0.15


class Fact(NamedTuple):
    """Something that must be true, and what was found."""

    true: bool
    words: str


class Week(NamedTuple):
    """What the chart of a standard said on the Monday after a week."""

    number: int
    share: float
    said: Change


def facts(story: HalfYear) -> Iterator[Fact]:
    """Yield what must be true of the branch now."""
    branch = story.branch
    yield from _actions(story)
    yield from _charts(branch)
    yield from _learning(story)
    yield from _waves(branch)
    yield from _pages(branch)
    for name, opened in (("branch", branch), ("sealed database", story.unit.sealed)):
        report = opened.check.run()
        yield Fact(not report.faults, f"nobat check of the {name}: {len(report.faults)} faults {report.faults[:3]}")


def _actions(story: HalfYear) -> Iterator[Fact]:
    known = {each.id: each for each in all_actions(story.branch)}
    improved, by_itself = (known[story.played.actions[code]] for code in (plan.IMPROVED, plan.BAD_WEEK))
    yield Fact(improved.state is ActionStage.EFFECTIVE, f"the real improvement: {_effect(improved)}")
    none = (ActionStage.NO_EFFECT, ActionStage.CANNOT_TELL)
    bad = next(each.share for each in said_by_week(story.branch, standard_of(plan.BAD_WEEK)) if each.number == plan.BAD)
    words = f"the bad week that went back by itself ({bad:.0%} in it): {_effect(by_itself)}"
    yield Fact(by_itself.state in none, words)


def _effect(action: ImprovementAction) -> str:
    effect = action.effect
    if effect is None:
        return f"{action.state.value}, not checked"
    told = f"{action.state.value}: {effect.before} -> {effect.after}, others {effect.others}"
    return f"{told}, change {effect.change} ({effect.low} to {effect.high})"


def said_by_week(branch: OpenBranch, code: str) -> list[Week]:
    """Return what the chart of a standard said after each of its weeks, with what was known then."""
    standard = next(each for each in all_standards(branch) if each.code == code)
    alike = {each.number for each in standard.versions if each.terms.measures_like(standard.latest.terms)}
    with branch.database.read() as tx:
        days = shares(tx, branch.database.branch_id, standard.id).get(standard.id, [])
    counts = sorted(weeks(day for day in days if day.number in alike).items())
    values, found = [], []
    for monday, count in counts:
        if count.share is not None:
            values.append(count.share)
            found.append(Week(plan.week_of(monday), count.share, change(values, process_limits(values))))
    return found


def _charts(branch: OpenBranch) -> Iterator[Fact]:
    drift = said_by_week(branch, standard_of(plan.DRIFTING))
    first = next((each.number for each in drift if each.number >= plan.DRIFTS and each.said is Change.LOWER), None)
    words = f"drift from week {plan.DRIFTS} on is signalled in week {first}; last week: {drift[-1].said.value}"
    yield Fact(first is not None and drift[-1].said is Change.LOWER, words)
    better = said_by_week(branch, standard_of(plan.IMPROVED))
    yield Fact(better[-1].said is Change.HIGHER, f"the improved service, last week: {better[-1].said.value}")
    false: list[str] = []
    judged = 0
    for code in plan.STEADY:
        steady = said_by_week(branch, standard_of(code))
        false += [f"{code} {each.number} {each.said.value}" for each in steady if each.said is not Change.NONE]
        judged += sum(process_limits([each.share for each in steady[:n]]) is not None for n in range(len(steady)))
    words = f"steady services: {len(false)} false signals in {judged} judged weeks {false}"
    yield Fact(len(false) <= judged * MOST_FALSE, words)


def _learning(story: HalfYear) -> Iterator[Fact]:
    branch, lapses = story.branch, plan.monday(plan.LAPSES)
    mine = [(day, left) for day, left, of in story.played.warnings if of.startswith(LAPSING.title()) and day < lapses]
    left = tuple(each for _, each in mine)
    yield Fact(left == tuple(sorted(WARNINGS, reverse=True)), f"warned {left} days before the evidence ended")
    catalog, member = branch.catalog.catalog(), clerk_of(branch, LAPSING).id
    gated = service_id(branch, GATED)
    between = lapses + timedelta(days=1), plan.monday(plan.LAPSES + 2)
    before, closed, after = (
        _served(branch, first, last) for first, last in ((plan.FIRST, lapses), between, (between[1], plan.LAST))
    )
    words = f"{LAPSING} served {GATED}: {before} times before the lapse, {closed} after it, {after} when shown again"
    yield Fact(before > 0 and closed == 0 and after > 0, words)
    person = next(each for each in branch.staff.members() if each.id == member)
    yield Fact(gated not in closed_services(catalog, person, plan.LAST), "the gate is open again")


def _served(branch: OpenBranch, first: date, last: date) -> int:
    steps, gated = ticket_steps.c, service_id(branch, GATED)
    here = (steps.service_id == gated, steps.staff_id == clerk_of(branch, LAPSING).id, steps.day.between(first, last))
    with branch.database.read() as tx:
        return len(tx.rows(select(steps.id).where(*here, steps.started.is_not(None))))


def _waves(branch: OpenBranch) -> Iterator[Fact]:
    shown = branch.of(AssessmentViews).waves(clerk_of(branch, "timur"))
    result = shown.shown
    if result is None or len(shown.waves) != len(plan.WAVES):
        yield Fact(False, f"{len(shown.waves)} waves were released")
        return
    named = {each.key: each.trend for each in result.items if each.trend not in (None, WaveTrend.NOT_SURE)}
    compared = result.wave.content.compared
    assert compared is not None, "the second wave has one before it"
    earlier, now = ({each.key: each for each in some} for some in (compared.items, result.wave.content.items))
    intervals = {
        key: share_difference(
            earlier[key].n - earlier[key].failed, earlier[key].n, now[key].n - now[key].failed, now[key].n, Z99
        )
        for key in named
    }
    sure = all(each is not None and not each.low <= 0 <= each.high for each in intervals.values())
    visits = [each.content.fit for each in shown.waves]
    yield Fact(min(visits) >= PER_WAVE - 2, f"fit visits in the waves: {visits}")
    yield Fact(sure and named == {LEARNED: WaveTrend.BETTER}, f"items that two waves name: {named}")
    gaps = {each.code: each.gap for each in result.standards}
    yield Fact(True, f"gaps between sources: {gaps}; change of the score: {result.change}")


def _pages(branch: OpenBranch) -> Iterator[Fact]:
    """Compare what the page of standards says of its last week with what was found above."""
    rows = branch.of(StandardViews).standards(clerk_of(branch, "timur")).rows
    for row in rows:
        if row.measured:
            last = said_by_week(branch, row.standard.code)
            words = f"page, {row.standard.code}: {row.change.value}, {len(last)} weeks, target {row.shown.terms.target}"
            share = f"{last[-1].share:.2f}" if last else "–"
            yield Fact(row.change is (last[-1].said if last else Change.NONE), f"{words}, last week {share}")


def failures(found: Sequence[Fact]) -> list[str]:
    """Return what is not as it must be."""
    return [each.words for each in found if not each.true]
