"""What the page of targets says: proposals, requirements with their figures, levers, guards, and what was decided."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from counter_console.records.case_texts import CaseFact
from counter_console.records.standard_texts import MET, MISSED, measured_text, share_text
from shared.office.versions.model import VersionState
from shared.office.versions.rules import state_on as version_state
from shared.platform.forms.model import Form
from shared.platform.i18n.text import Day, Listing, Number, Percent, Showable, Text, isolated, translate
from shared.platform.reports.figures import DASH
from shared.quality.standards.model import StandardVersion, Terms
from shared.quality.targets.forms import (
    GUARDS,
    LEVERS,
    OBSTACLES,
    REASONS,
    REQUIREMENTS,
    accept_form,
    change_form,
    lower_form,
    postpone_form,
    reject_form,
    stretch_form,
)
from shared.quality.targets.model import (
    MET_PERIODS,
    GuardWeek,
    Lever,
    LeverFinding,
    Lowering,
    Raise,
    RaiseState,
    RaiseVerb,
    Requirement,
    RequirementResult,
    TargetGuard,
    TargetRow,
)
from shared.quality.targets.rules.evidence import enough_known
from shared.quality.targets.rules.raises import state_on, with_number

TITLE = translate("targets", "Targets")
VERBS: Mapping[RaiseVerb, Text] = {
    RaiseVerb.ACCEPT: translate("targets", "Accept"),
    RaiseVerb.CHANGE: translate("targets", "Another value"),
    RaiseVerb.POSTPONE: translate("targets", "Put off"),
    RaiseVerb.REJECT: translate("targets", "Reject"),
    RaiseVerb.LOWER: translate("targets", "Lower the target"),
}
#: What an action could be that a target needs before it can be raised.
STRETCH = translate("targets", "The target is met, but no more is reached yet. An action could make more possible.")
_STATES: Mapping[RaiseState, Text] = {
    RaiseState.PROPOSED: translate("targets", "Proposed"),
    RaiseState.ACCEPTED: translate("targets", "Accepted"),
    RaiseState.REJECTED: translate("targets", "Rejected"),
    RaiseState.POSTPONED: translate("targets", "Postponed"),
    RaiseState.LAPSED: translate("targets", "Lapsed: nobody decided"),
    RaiseState.LOWERED: translate("targets", "Lowered"),
}
_VERSIONS: Mapping[VersionState, Text] = {
    VersionState.DRAFT: translate("targets", "the new version was returned to its writer"),
    VersionState.PROPOSED: translate("targets", "waits for approval by another person"),
    VersionState.APPROVED: translate("targets", "approved"),
    VersionState.IN_FORCE: translate("targets", "in force"),
    VersionState.ENDED: translate("targets", "no longer in force"),
}
#: The first Monday after so many days is proposed as the first day.
_SOON = timedelta(days=7)


def target_text(terms: Terms) -> Text:
    """Return what is asked now."""
    return translate(
        "targets", "{share} · {measured}", share=Percent(terms.target or 0.0), measured=measured_text(terms)
    )


def value_text(lever: Lever | None, value: float | None) -> Showable:
    """Return a value of a lever with its unit."""
    if value is None or lever is None:
        return DASH
    if lever is Lever.SPEED:
        return translate("targets", "%n minutes", n=round(value))
    return Number(value, 2)


def proposal_text(known: Raise) -> Text:
    """Return what a proposal asks, or that only an action helps."""
    finding = known.finding
    if finding is None:
        return STRETCH
    return translate(
        "targets",
        "{lever}. Proposed: {value}, now: {now}. Already reached: {best}.",
        lever=LEVERS[finding.lever],
        value=value_text(finding.lever, known.value),
        now=value_text(finding.lever, finding.now),
        best=value_text(finding.lever, finding.best),
    )


def state_text(row: TargetRow) -> Text:
    """Return in few words where a standard stands."""
    if row.open is not None:
        if row.open.stretch:
            return translate("targets", "An action is proposed")
        lever, value = row.open.lever, row.open.value
        return translate("targets", "Proposed: {value}", value=value_text(lever, value))
    if row.candidate:
        return translate("targets", "May be raised")
    met = sum(each.met for each in row.conditions)
    return translate("targets", "{met} of {all} requirements met", met=met, all=len(row.conditions))


def until_text(row: TargetRow) -> Showable:
    """Return by when a proposal is to be decided, or why there is none although all is met."""
    if row.open is not None and row.open.until is not None:
        return translate("targets", "to be decided by {day}", day=Day(row.open.until, weekday=False))
    if row.candidate and row.past and row.past[0].state in (RaiseState.REJECTED, RaiseState.POSTPONED):
        return _STATES[row.past[0].state]
    return translate("targets", "looked at on Mondays") if row.candidate else ""


@dataclass(frozen=True)
class RequirementLine:
    """One requirement of a standard, with its figures."""

    condition: RequirementResult
    figures: Showable

    @property
    def name(self) -> Text:
        """The requirement."""
        return REQUIREMENTS[self.condition.requirement]

    @property
    def verdict(self) -> Text:
        """Whether it is met."""
        return MET if self.condition.met else MISSED


def requirement_lines(row: TargetRow) -> Iterator[RequirementLine]:
    """Yield each requirement with the figures behind it."""
    for condition in row.conditions:
        yield RequirementLine(condition, _figures(row, condition.requirement))


def _figures(row: TargetRow, requirement: Requirement) -> Showable:
    found = row.evidence
    match requirement:
        case Requirement.WEEKS_MET:
            if len(found.recent) < MET_PERIODS:
                return translate("targets", "Too few weeks with at least 30 cases")
            shares = tuple(share_text(each.count) for each in found.recent)
            return translate(
                "targets", "{shares}; target {target}", shares=Listing(shares), target=Percent(found.target)
            )
        case Requirement.SURELY_MET:
            if found.low is None:
                return DASH
            low = Percent(found.low, 1)
            return translate("targets", "surely at least {low}; target {target}", low=low, target=Percent(found.target))
        case Requirement.NO_SIGNAL:
            if found.limits is None or not enough_known(found):
                return translate("targets", "Only %n weeks are known; ten are needed.", n=found.periods)
            if found.signal is not None:
                return translate("targets", "Worse in the week of {day}", day=Day(found.signal, weekday=False))
            return translate(
                "targets", "within {low} to {high}", low=Percent(found.limits.low), high=Percent(found.limits.high)
            )
        case Requirement.NO_RAISE:
            if found.raised is None:
                return translate("targets", "Never raised")
            return translate("targets", "Last raised on {day}", day=Day(found.raised, year=True, weekday=False))
        case Requirement.NO_VERSION:
            return translate("targets", "One is being prepared") if found.preparing else DASH


def step_text(finding: LeverFinding) -> Showable:
    """Return the next step of a lever, or why there is none."""
    if finding.obstacle is not None:
        return OBSTACLES[finding.obstacle]
    return value_text(finding.lever, finding.step)


def history(row: TargetRow, people: Mapping[UUID, str], today: date) -> Iterator[CaseFact]:
    """Yield the levels that were set, and what was decided before, the newest first."""
    for lever, level in row.levels.items():
        value = value_text(lever, level)
        most = translate("targets", "at most {value}", value=value)
        yield CaseFact(
            LEVERS[lever], most if lever is Lever.COST else translate("targets", "at least {value}", value=value)
        )
    for each in row.past:
        yield CaseFact(Day(each.changed.date(), year=True, weekday=False), _decided(row, each, people, today))


def _decided(row: TargetRow, known: Raise, people: Mapping[UUID, str], today: date) -> Showable:
    said: list[Showable] = [_STATES[state_on(known, today)]]
    if known.lever is not None:
        said.append(value_text(known.lever, known.value))
    elif known.stretch:
        said.append(translate("targets", "an action"))
    version = _written(row, known)
    if version is not None:
        if known.lowering:
            said.append(target_text(version.terms))
        said.append(_VERSIONS[version_state(row.standard, version, today)])
    if known.reason is not None:
        said.append(REASONS[known.reason])
    if known.state is RaiseState.POSTPONED and known.until is not None:
        said.append(translate("targets", "until {day}", day=Day(known.until, year=True, weekday=False)))
    if known.decided_by is not None:
        said.append(isolated(people.get(known.decided_by, "")))
    return Listing(tuple(said))


def _written(row: TargetRow, known: Raise) -> StandardVersion | None:
    return next((each for each in row.standard.versions if each.number == known.next_number), None)


def guard_facts(known: Raise) -> Iterator[CaseFact]:
    """Yield each week that was watched after a raise."""
    for week in known.watched:
        yield CaseFact(translate("targets", "Week of {day}", day=Day(week.monday, weekday=False)), _guards(week))


def _guards(week: GuardWeek) -> Showable:
    said = tuple(_guard(guard, value, worse=guard in week.worse) for guard, value in week.values.items())
    return Listing(said) if said else DASH


def _guard(guard: TargetGuard, value: float, *, worse: bool) -> Text:
    decimals = 0 if guard is TargetGuard.SPEED else 1
    shown: Showable = Percent(value) if guard is TargetGuard.STRICT else Number(value, decimals)
    if worse:
        return translate("targets", "{guard}: {value}, worse", guard=GUARDS[guard], value=shown)
    return translate("targets", "{guard}: {value}, no sure change", guard=GUARDS[guard], value=shown)


def lowering_text(lowering: Lowering) -> Text:
    """Return for the charter what was promised before a lowering, and why it was lowered."""
    before, day = target_text(lowering.before.terms), Day(lowering.begins, year=True, weekday=False)
    if lowering.reason is None:
        return translate("targets", "Lowered on {day}. Before: {before}.", day=day, before=before)
    reason = REASONS[lowering.reason]
    return translate(
        "targets", "Lowered on {day}. Before: {before}. Reason: {reason}.", day=day, before=before, reason=reason
    )


def question(verb: RaiseVerb, row: TargetRow, today: date) -> Form:
    """Return the question of an action; what is known already stands in it."""
    begins = today + timedelta(days=7 - today.weekday())
    if begins - today < timedelta(days=3):
        begins += _SOON
    known = row.open
    if verb is RaiseVerb.LOWER or known is None:
        return lower_form(row.shown.terms, begins)
    if verb is RaiseVerb.REJECT:
        return reject_form()
    if verb is RaiseVerb.POSTPONE:
        return postpone_form(today + timedelta(weeks=4))
    finding = known.finding
    if finding is None:
        return stretch_form()
    if verb is RaiseVerb.CHANGE:
        return change_form(finding)
    terms = row.shown.terms
    moved = finding.lever is Lever.SPEED and terms.limit is not None and known.value is not None
    text = with_number(terms.text, terms.limit or 0, round(known.value or 0)) if moved else None
    return accept_form(text, begins)
