"""Turns the figures of cases into the report that screen, paper and files show."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import local
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Showable, Text, translate
from shared.platform.reports.report import (
    Block,
    Card,
    Cards,
    Comparison,
    Definition,
    Figure,
    Notes,
    Period,
    Report,
    ReportColumn,
    Row,
    Table,
    Unit,
)
from shared.queue.stats.rules.measures import share
from shared.service_desk.cases.model import CaseType
from shared.service_desk.cases.rules.costs import Costs
from shared.service_desk.cases.rules.figures import CaseCounts, CaseFigures, Party
from shared.service_desk.cases.rules.texts import CHANNELS, outcome_text

TITLE = translate("case_figures", "Figures of cases")
BEFORE = translate("case_figures", "the period before")
LABELS: Mapping[str, Text] = {
    "registered": translate("case_figures", "Registered"),
    "decided": translate("case_figures", "Decided"),
    "closed": translate("case_figures", "Closed"),
    "open": translate("case_figures", "Open at the end"),
    "overdue": translate("case_figures", "Overdue at the end"),
    "acknowledged_in_time": translate("case_figures", "Seen by a person within a day"),
    "answered_in_time": translate("case_figures", "Answered in time"),
    "told_in_time": translate("case_figures", "Told in time"),
    "not_reached": translate("case_figures", "Visitor not reached"),
    "reopened": translate("case_figures", "Reopened"),
    "looks_changed": translate("case_figures", "Second looks that changed the result"),
    "wrong_referrals": translate("case_figures", "Referred to the wrong unit"),
    "first_visit": translate("case_figures", "Resolved at the first visit"),
    "first_visit_known": translate("case_figures", "Visits of known visitors"),
    "branch_median": translate("case_figures", "Working time until the decision, median"),
    "branch_p90": translate("case_figures", "9 in 10 decided within"),
    "cost": translate("case_figures", "Cost of a case"),
}
UNITS: Mapping[str, Unit] = {
    "acknowledged_in_time": Unit.PERCENT,
    **dict.fromkeys(("answered_in_time", "told_in_time", "reopened", "looks_changed", "wrong_referrals"), Unit.PERCENT),
    **dict.fromkeys(("first_visit", "first_visit_known"), Unit.PERCENT),
    **dict.fromkeys(("branch_median", "branch_p90"), Unit.SECONDS),
    "cost": Unit.DECIMAL,
}
PARTIES: Mapping[Party, Text] = {
    Party.BRANCH: translate("case_figures", "The branch"),
    Party.VISITOR: translate("case_figures", "The visitor"),
    Party.OTHERS: translate("case_figures", "Other bodies"),
}
_KIND, _NUMBER = translate("case_figures", "Kind of case"), translate("case_figures", "Number")
#: The figures of each kind, with names short enough for a table of seven columns.
_OF_KIND: Mapping[str, Text] = {
    "registered": LABELS["registered"],
    "decided": LABELS["decided"],
    "answered_in_time": translate("case_figures", "In time", "column: share answered by the deadline"),
    "branch_median": translate("case_figures", "Median time", "column: working time until the decision"),
    "open": translate("case_figures", "Open", "column: number of cases"),
    "overdue": translate("case_figures", "Overdue", "column: number of cases"),
}
_DEFINITIONS = tuple(
    Definition(key, text)
    for key, text in {
        "acknowledged_in_time": translate(
            "case_figures",
            "Seen by a person within a day: cases with which somebody did something by the close of the working day"
            " after they came in ÷ cases for which that time ended in the period. Withdrawn and merged ones are left"
            " out.",
        ),
        "answered_in_time": translate(
            "case_figures",
            "Answered in time: cases decided (and approved, where needed) by their deadline ÷ cases whose deadline was"
            " in the period. Withdrawn and merged cases, and those that wait for the visitor, are left out.",
        ),
        "told_in_time": translate(
            "case_figures",
            "Told in time: visitors who were told by the deadline ÷ decisions that were due to be told in the period.",
        ),
        "reopened": translate(
            "case_figures",
            "Reopened: cases that were opened again within 30 days ÷ cases closed in the period with an answer.",
        ),
        "looks_changed": translate(
            "case_figures",
            "Second looks that changed the result: reopened cases with another decision than before ÷ reopened cases"
            " that were decided in the period.",
        ),
        "wrong_referrals": translate(
            "case_figures",
            "Referred to the wrong unit: referrals to another unit in the period that were sent back as wrongly sent ÷"
            " all of them.",
        ),
        "branch_median": translate(
            "case_figures",
            "Working time until the decision: opening hours in which the branch had to act. Time in which the visitor"
            " or another body had to act is not counted.",
        ),
        "first_visit": translate(
            "case_figures",
            "Resolved at the first visit: visits of known visitors who got what they came for, did not come again for"
            " the same service within 30 days and left no case open ÷ visits of known visitors with an outcome in the"
            " period.",
        ),
        "first_visit_known": translate(
            "case_figures", "Visits of known visitors: those with an outcome in the period ÷ all visits with one."
        ),
        "steps": translate(
            "case_figures",
            "Time per step: opening hours from the beginning of a step until it was done in which the branch had to"
            " act. A step from which a case was sent back is not counted.",
        ),
        "cost": translate(
            "case_figures",
            "Cost of a case: (minutes of work × rate of the role + letters and e-mails + fixed share) ÷ cases closed in"
            " the period, in the branch’s own currency. Minutes at the counter are measured; minutes at the desk are"
            " those that people typed. Without rates in the settings there is no figure.",
        ),
        "open": translate("case_figures", "Open and overdue cases are counted as they were at the end of the period."),
    }.items()
)


def figures_report(
    figures: CaseFigures,
    before: CaseFigures,
    types: Mapping[str, CaseType],
    catalog: Catalog,
    period: tuple[datetime, datetime],
    language: Language,
) -> Report:
    """Return the report of a period; `before` are the figures of an equally long one that ended when it began.

    `types` are the newest kinds by their codes.
    """
    start, end = (local(instant, catalog.branch.time_zone) for instant in period)
    first, last = (Day(day, year=True, weekday=False) for day in (start.date(), (end - timedelta(days=1)).date()))
    blocks: list[Block] = [
        _cards(figures, before),
        _kinds(figures, types),
        *_steps(figures, types),
        _outcomes(figures, types),
        _parties(figures.all),
        _channels(figures),
        *_costs(figures.costs),
    ]
    open_ends: list[Text] = []
    if not figures.reopening_over:
        text = translate(
            "case_figures", "The share of reopened cases is not final: cases of this period can still be reopened."
        )
        open_ends.append(text)
    if figures.visits.known and not figures.visits.final:
        text = translate(
            "case_figures",
            "The share resolved at the first visit is not final: visitors of this period may still come again.",
        )
        open_ends.append(text)
    if open_ends:
        blocks.append(Notes("provisional", translate("case_figures", "Not final yet"), tuple(open_ends)))
    return Report(
        key="cases",
        name=TITLE,
        title=first if first == last else translate("case_figures", "{first} to {last}", first=first, last=last),
        subtitle=catalog.branch.name,
        language=language,
        period=Period(start, end),
        blocks=tuple(blocks),
        definitions=_DEFINITIONS,
    )


def _cards(figures: CaseFigures, before: CaseFigures) -> Cards:
    return Cards(
        "cards",
        TITLE,
        tuple(
            Card(key, label, _value(figures, key), _unit(key), Comparison(_value(before, key), BEFORE))
            for key, label in LABELS.items()
        ),
    )


def _value(figures: CaseFigures, key: str) -> Figure:
    visits = figures.visits
    if key == "first_visit":
        return share(visits.resolved, visits.known)
    if key == "first_visit_known":
        return share(visits.known, visits.all)
    if key == "cost":
        return None if figures.costs is None else figures.costs.of_a_case
    found: Figure = getattr(figures.all, key)
    return found


def _unit(key: str) -> Unit:
    return UNITS.get(key, Unit.NUMBER)


def _kinds(figures: CaseFigures, types: Mapping[str, CaseType]) -> Table:
    columns = (ReportColumn("kind", _KIND), *(ReportColumn(key, label, _unit(key)) for key, label in _OF_KIND.items()))
    rows = tuple(
        Row(kind, (_name(types, kind), *(getattr(counts, key) for key in _OF_KIND)))
        for kind, counts in figures.kinds.items()
    )
    return Table("kinds", translate("case_figures", "By kind of case"), columns, rows)


def _steps(figures: CaseFigures, types: Mapping[str, CaseType]) -> tuple[Table, ...]:
    """Return the times of the steps in the order of the work; nothing where no kind has steps."""
    if not figures.steps:
        return ()
    names = {(kind, step.code): step.name for kind, of_kind in types.items() for step in of_kind.steps}
    places = {key: place for place, key in enumerate(names)}
    columns = (
        ReportColumn("kind", _KIND),
        ReportColumn("step", translate("case_figures", "Step")),
        ReportColumn("done", translate("case_figures", "Times done"), Unit.NUMBER),
        ReportColumn("median", _OF_KIND["branch_median"], Unit.SECONDS),
        ReportColumn("p90", translate("case_figures", "9 in 10 within"), Unit.SECONDS),
    )
    rows = tuple(
        Row(".".join(key), (_name(types, key[0]), names.get(key, key[1]), found.done, found.median, found.p90))
        for key, found in sorted(
            figures.steps.items(), key=lambda each: (each[0][0], places.get(each[0], len(places)), each[0][1])
        )
    )
    return (Table("steps", translate("case_figures", "Time per step"), columns, rows),)


def _outcomes(figures: CaseFigures, types: Mapping[str, CaseType]) -> Table:
    columns = (
        ReportColumn("kind", _KIND),
        ReportColumn("outcome", translate("case_figures", "Decision")),
        ReportColumn("number", _NUMBER, Unit.NUMBER),
    )
    rows = tuple(
        Row(f"{kind}.{outcome}", (_name(types, kind), _outcome(types, kind, outcome), number))
        for (kind, outcome), number in sorted(figures.outcomes.items(), key=lambda each: (each[0][0], -each[1]))
    )
    return Table("decisions", translate("case_figures", "What was decided"), columns, rows)


def _parties(counts: CaseCounts) -> Table:
    columns = (
        ReportColumn("party", translate("case_figures", "Who had to act")),
        ReportColumn("share", translate("case_figures", "Share of the working time"), Unit.PERCENT),
    )
    rows = tuple(Row(party.value, (PARTIES[party], counts.shares[party])) for party in Party)
    return Table("parties", translate("case_figures", "Where the time went until the decision"), columns, rows)


def _channels(figures: CaseFigures) -> Table:
    columns = (
        ReportColumn("channel", translate("case_figures", "How cases came in")),
        ReportColumn("number", _NUMBER, Unit.NUMBER),
    )
    rows = tuple(
        Row(channel.value, (CHANNELS[channel], number))
        for channel, number in sorted(figures.channels.items(), key=lambda each: -each[1])
    )
    return Table("channels", translate("case_figures", "How cases came in"), columns, rows)


def _costs(costs: Costs | None) -> tuple[Table, ...]:
    """Return what the closed cases cost in all, by what; nothing while no rate is set."""
    if costs is None or not costs.closed:
        return ()
    columns = (
        ReportColumn("what", translate("case_figures", "What it is for")),
        ReportColumn("minutes", translate("case_figures", "Minutes"), Unit.NUMBER),
        ReportColumn("cost", translate("case_figures", "Cost"), Unit.DECIMAL),
    )
    rows = (
        Row("served", (translate("case_figures", "Serving, measured"), round(costs.served_minutes), costs.served)),
        Row("typed", (translate("case_figures", "Desk work, as typed"), round(costs.typed_minutes), costs.typed)),
        Row("sending", (translate("case_figures", "Letters and e-mails"), None, costs.sending)),
        Row("fixed", (translate("case_figures", "Fixed share"), None, costs.fixed)),
    )
    return (Table("costs", translate("case_figures", "Cost of the closed cases"), columns, rows),)


def _name(types: Mapping[str, CaseType], kind: str) -> Showable:
    return types[kind].name if kind in types else kind


def _outcome(types: Mapping[str, CaseType], kind: str, outcome: str) -> Showable:
    return outcome_text(types[kind], outcome) if kind in types else outcome
