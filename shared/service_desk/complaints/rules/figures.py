"""The figures of complaints in a period, from their events alone; docs/metrics.md defines each of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from shared.office.catalog.model import Matter
from shared.office.catalog.working_time import WorkingCalendar
from shared.office.history.model import RecordEvent
from shared.queue.stats.rules.measures import share
from shared.service_desk.cases.rules.figures import CaseCounts, Round, figures_of, rounds_of
from shared.service_desk.complaints.model import UPHELD, Cause, Complaint, ComplaintSeverity, ComplaintTheme
from shared.service_desk.complaints.rules.replay import apply_event


@dataclass(frozen=True)
class ComplaintStory:
    """The events of one complaint: those of its case, and those of its own row."""

    matter: Matter
    case: Sequence[RecordEvent]
    own: Sequence[RecordEvent]


@dataclass(frozen=True)
class SeverityCounts:
    """Complaints of one severity (None: not assessed): registered, decided and upheld in the period, and in time."""

    registered: int
    decided: int
    upheld: int
    answered_in_time: float | None


@dataclass
class ThemeCounts:
    """One theme: how many complaints were registered and upheld, and the texts that say what was changed."""

    registered: int = 0
    upheld: int = 0
    findings: list[UUID] = field(default_factory=list)


@dataclass(frozen=True)
class ComplaintFigures:
    """The figures of a period: by matter, and of complaints in the narrow sense by severity, cause and theme."""

    matters: Mapping[Matter, CaseCounts]
    severities: Mapping[ComplaintSeverity | None, SeverityCounts]
    causes: Mapping[Cause, int]
    themes: Mapping[ComplaintTheme, ThemeCounts]


def complaint_figures(
    stories: Iterable[ComplaintStory], start: datetime, end: datetime, now: datetime, calendar: WorkingCalendar
) -> ComplaintFigures:
    """Return the figures from `start` to `end` (half-open) as they were known at the end, or now if that is earlier."""
    until = min(end, now + timedelta.resolution)
    told = [each for each in stories if each.case and each.case[0].instant < until]
    matters = {}
    for matter in Matter:
        of_matter = [each.case for each in told if each.matter is matter]
        if of_matter:
            matters[matter] = figures_of(of_matter, start, end, now, calendar).all
    known = [(rounds_of(each.case, until, calendar), each) for each in told if each.matter is Matter.COMPLAINT]
    return ComplaintFigures(
        matters, _severities(known, start, until), _causes(known, start, until), _themes(known, start, until)
    )


_Known = Sequence[tuple[Sequence[Round], ComplaintStory]]


def _as_of(story: ComplaintStory, until: datetime) -> Complaint | None:
    """Return the complaint as it was just before an instant."""
    found: Complaint | None = None
    for event in story.own:
        if event.instant < until:
            found = apply_event(found, event)
    return found


def _severities(known: _Known, start: datetime, until: datetime) -> Mapping[ComplaintSeverity | None, SeverityCounts]:
    by: dict[ComplaintSeverity | None, list[Round]] = {}
    registered: Counter[ComplaintSeverity | None] = Counter()
    for rounds, story in known:
        now = _as_of(story, until)
        severity = None if now is None else now.severity
        by.setdefault(severity, []).extend(rounds)
        registered[severity] += start <= rounds[-1].case.registered < until
    order = (*reversed(ComplaintSeverity), None)
    return {
        each: SeverityCounts(
            registered[each],
            sum(_decided(one, start, until) for one in by[each]),
            sum(_decided(one, start, until) and one.case.outcome in UPHELD for one in by[each]),
            _in_time(by[each], start, until),
        )
        for each in order
        if each in by
    }


def _in_time(rounds: Sequence[Round], start: datetime, until: datetime) -> float | None:
    due = [
        each.case
        for each in rounds
        if each.owed
        and each.case.asked_since is None
        and each.case.answer_due is not None
        and start <= each.case.answer_due < until
    ]
    answered = [c for c in due if c.decided is not None and c.answer_due is not None and c.decided <= c.answer_due]
    return share(len(answered), len(due))


def _decided(each: Round, start: datetime, until: datetime) -> bool:
    decided = each.case.decided
    return each.owed and decided is not None and start <= decided < until


def _upheld(known: _Known, start: datetime, until: datetime) -> Iterable[tuple[Complaint, Round]]:
    """Yield what was upheld in the period, with the complaint as it was when that was decided."""
    for rounds, story in known:
        for each in rounds:
            if _decided(each, start, until) and each.case.outcome in UPHELD and each.case.decided is not None:
                then = _as_of(story, each.case.decided + timedelta.resolution)
                if then is not None:
                    yield then, each


def _causes(known: _Known, start: datetime, until: datetime) -> Mapping[Cause, int]:
    found = Counter(then.cause for then, _ in _upheld(known, start, until) if then.cause is not None)
    return {cause: found[cause] for cause in Cause if found[cause]}


def _themes(known: _Known, start: datetime, until: datetime) -> Mapping[ComplaintTheme, ThemeCounts]:
    found: dict[ComplaintTheme, ThemeCounts] = {}
    for rounds, story in known:
        now = _as_of(story, until)
        if now is not None and start <= rounds[-1].case.registered < until:
            for theme in now.themes:
                found.setdefault(theme, ThemeCounts()).registered += 1
    for then, _ in _upheld(known, start, until):
        for theme in then.themes:
            counts = found.setdefault(theme, ThemeCounts())
            counts.upheld += 1
            if then.finding_id is not None:
                counts.findings.append(then.finding_id)
    return dict(sorted(found.items(), key=lambda each: (-each[1].registered, -each[1].upheld, each[0])))
