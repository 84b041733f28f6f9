"""What the page of standards says: states, shares, facts, and the questions of its actions."""

from collections.abc import Iterator
from datetime import date, timedelta

from counter_console.records.case_texts import CaseFact
from counter_console.records.version_texts import VERSION_VERBS, filled, prepared_text, version_facts
from shared.office.versions.forms import end_form
from shared.office.versions.model import VersionState
from shared.platform.forms.model import Answers, Form, plain_form
from shared.platform.i18n.text import Day, Listing, Number, Percent, Showable, Text, Weekday, isolated, translate
from shared.platform.reports.figures import DASH
from shared.quality.standards.forms import (
    CHANNELS,
    DIMENSIONS,
    FACES,
    METRICS,
    goal_form,
    limits_form,
    next_terms,
    terms_answers,
    terms_form,
)
from shared.quality.standards.model import (
    IN_MINUTES,
    Count,
    Goal,
    Metric,
    StandardFile,
    StandardRow,
    StandardVerb,
    Terms,
)
from shared.quality.standards.rules.compliance import is_met
from shared.quality.standards.rules.versions import RULES
from shared.queue.stats.rules.intervals import Change

TITLE = translate("standards", "Standards")
VERBS = {
    **{StandardVerb(verb): text for verb, text in VERSION_VERBS.items()},
    StandardVerb.SET_GOAL: translate("standards", "Set a goal"),
    StandardVerb.RENEW_LIMITS: translate("standards", "Renew the limits"),
    StandardVerb.END: translate("standards", "End the standard"),
}
CHANGES = {
    Change.HIGHER: translate("standards", "Better"),
    Change.LOWER: translate("standards", "Worse"),
    Change.NONE: translate("standards", "No sure change"),
}
MET, MISSED = translate("standards", "Met"), translate("standards", "Missed")
TOO_FEW = translate("standards", "too few")
WHOLE_BRANCH = translate("standards", "whole branch")
#: A version is reviewed after a year, unless somebody says otherwise.
REVIEW = timedelta(days=365)


def share_text(count: Count | None) -> Showable:
    """Return a share in percent; in words with too few cases, a dash while nothing is measured."""
    if count is None:
        return DASH
    return TOO_FEW if count.share is None else Percent(count.share)


def verdict_text(count: Count | None, target: float | None) -> Text | str:
    """Return whether a target was met; nothing with too few cases."""
    met = None if count is None or target is None else is_met(count, target)
    return "" if met is None else MET if met else MISSED


def scope_text(terms: Terms, services: dict[object, Showable]) -> Showable:
    """Return the services that a version is about."""
    named = tuple(services[each] for each in terms.services if each in services)
    return Listing(named) if named else WHOLE_BRANCH


def points_text(spread: float | None) -> Showable:
    """Return a difference of shares in percentage points."""
    return DASH if spread is None else translate("standards", "%n points", n=round(spread * 100))


def state_text(row: StandardRow) -> Text:
    """Return the state of what is shown, and of what is being prepared."""
    return prepared_text(row.state, row.prepared)


def measured_text(terms: Terms) -> Text:
    """Return what is measured, with its limit."""
    if terms.metric is None:
        return translate("standards", "Not measured by this system")
    name = METRICS[terms.metric]
    if terms.metric in IN_MINUTES and terms.limit is not None:
        return translate("standards", "{metric}: at most %n minutes", n=terms.limit, metric=name)
    if terms.metric is Metric.RATING and terms.limit is not None:
        return translate("standards", "{metric}: at least {face}", metric=name, face=FACES[terms.limit])
    return name


def facts(file: StandardFile, today: date) -> Iterator[CaseFact]:
    """Yield what is known of a standard: the version that is shown, then how it is kept, then all versions."""
    row, terms = file.row, file.row.shown.terms
    names: dict[object, Showable] = dict(file.services)
    yield CaseFact(translate("standards", "The promise, as visitors read it"), terms.text)
    yield CaseFact(translate("standards", "What it is about"), DIMENSIONS[terms.dimension])
    yield CaseFact(translate("standards", "How people come"), CHANNELS[terms.channel])
    yield CaseFact(translate("standards", "Where it holds"), scope_text(terms, names))
    yield CaseFact(translate("standards", "Measured by"), measured_text(terms))
    if terms.target is not None:
        yield CaseFact(translate("standards", "Target"), Percent(terms.target))
    if row.standard.goal is not None:
        yield CaseFact(translate("standards", "Goal"), _goal_text(row.standard.goal))
    yield CaseFact(translate("standards", "Owner"), isolated(row.owner) if row.owner else DASH)
    yield CaseFact(translate("standards", "To be reviewed by"), Day(terms.review, year=True, weekday=False))
    if file.interval is not None:
        yield CaseFact(
            translate("standards", "Kept in the last four weeks"),
            translate(
                "standards",
                "{share} of {cases} cases; surely between {low} and {high}",
                share=Percent(file.month.met / file.month.judged),
                cases=Number(file.month.judged),
                low=Percent(file.interval.low),
                high=Percent(file.interval.high),
            ),
        )
    if row.limits is not None:
        yield CaseFact(
            translate("standards", "Usual variation"),
            translate(
                "standards",
                "{low} to {high} a week. Last week: {change}",
                low=Percent(row.limits.low),
                high=Percent(row.limits.high),
                change=CHANGES[row.change],
            ),
        )
    renewed = row.standard.renewed
    if renewed is not None:
        person = file.authors.get(renewed.decided_by) if renewed.decided_by is not None else None
        yield CaseFact(
            translate("standards", "Limits renewed"),
            translate(
                "standards",
                "from the week of {day}: {reason} ({person})",
                day=Day(renewed.since, year=True, weekday=False),
                reason=isolated(renewed.reason),
                person=isolated(person) if person else DASH,
            ),
        )
    for label, spread in (
        (translate("standards", "Between counters"), file.between_counters),
        (translate("standards", "Between hours"), file.between_hours),
        (translate("standards", "Between weekdays"), file.between_weekdays),
    ):
        if spread is not None:
            yield CaseFact(label, points_text(spread))
    if file.weakest is not None:
        weekday, hour = file.weakest
        count = file.hours[file.weakest]
        yield CaseFact(
            translate("standards", "Weakest hour"),
            translate(
                "standards",
                "{weekday}, {hours}: {share} of %n cases",
                n=count.judged,
                weekday=Weekday(weekday),
                hours=f"{hour}–{hour + 1}",
                share=share_text(count),
            ),
        )
    yield from version_facts(row.standard, file.authors, today)


def _goal_text(goal: Goal) -> Text:
    return translate(
        "standards",
        "{value} by {day}; baseline {share} of {cases} cases from {first} to {last}",
        value=Percent(goal.value),
        day=Day(goal.deadline, year=True, weekday=False),
        share=Percent(goal.met / goal.judged),
        cases=Number(goal.judged),
        first=Day(goal.first, weekday=False),
        last=Day(goal.last, year=True, weekday=False),
    )


def question(verb: StandardVerb, file: StandardFile, today: date) -> Form:
    """Return the question of an action; what is known already stands in it."""
    tomorrow = today + timedelta(days=1)
    if verb is StandardVerb.WRITE:
        return filled(terms_form(file.services, file.people), _next(file, tomorrow))
    if verb is StandardVerb.SET_GOAL:
        return goal_form(today + REVIEW)
    if verb is StandardVerb.RENEW_LIMITS:
        return limits_form(today)
    meant = RULES.meant(file.row.standard, verb, today)
    if verb is StandardVerb.END and meant is not None and meant.terms.begins <= today:
        return end_form(tomorrow)
    return plain_form(verb.value)


def _next(file: StandardFile, tomorrow: date) -> Answers:
    latest = file.row.standard.latest
    if latest.state is VersionState.DRAFT:
        return terms_answers(latest.terms)
    return next_terms(latest, tomorrow, tomorrow + REVIEW)
