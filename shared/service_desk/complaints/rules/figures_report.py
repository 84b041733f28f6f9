"""The tables of complaints in the report of cases."""

from collections.abc import Mapping
from uuid import UUID

from shared.platform.i18n.text import Text, isolated, translate
from shared.platform.reports.report import Block, Definition, ReportColumn, Row, Table, Unit
from shared.service_desk.complaints.model import ComplaintSeverity
from shared.service_desk.complaints.rules.figures import ComplaintFigures
from shared.service_desk.complaints.rules.texts import CAUSES, MATTERS, NOT_ASSESSED, SHORT, THEMES

_REGISTERED = translate("complaint_figures", "Registered")
_DECIDED = translate("complaint_figures", "Decided")
_UPHELD = translate("complaint_figures", "Upheld")
_IN_TIME = translate("complaint_figures", "In time", "column: share answered by the deadline")
_COUNT = Unit.NUMBER

DEFINITIONS = (
    Definition(
        "upheld",
        translate(
            "complaint_figures",
            "Upheld: complaints decided in the period in which the visitor was right, fully or in part.",
        ),
    ),
    Definition(
        "changed",
        translate(
            "complaint_figures",
            "Look changed: second looks with another decision than before ÷ second looks decided in the period.",
        ),
    ),
    Definition(
        "themes",
        translate(
            "complaint_figures",
            "A complaint with several themes counts in each of them. What we did is what the findings say.",
        ),
    ),
)


def complaint_blocks(figures: ComplaintFigures, changes: Mapping[UUID, str]) -> tuple[Block, ...]:
    """Return the tables; none without complaints. `changes` are what the findings say was changed, by their ids."""
    blocks = (_matters(figures), _severities(figures), _causes(figures), _themes(figures, changes))
    return tuple(block for block in blocks if block.rows)


def _column(key: str, label: Text, unit: Unit = Unit.TEXT) -> ReportColumn:
    return ReportColumn(key, label, unit)


def _matters(figures: ComplaintFigures) -> Table:
    columns = (
        _column("matter", translate("complaint_figures", "Kind")),
        _column("registered", _REGISTERED, _COUNT),
        _column("decided", _DECIDED, _COUNT),
        _column("in_time", _IN_TIME, Unit.PERCENT),
        _column("changed", translate("complaint_figures", "Look changed"), Unit.PERCENT),
        _column("open", translate("complaint_figures", "Open"), _COUNT),
    )
    rows = tuple(
        Row(
            matter.value,
            (MATTERS[matter], each.registered, each.decided, each.answered_in_time, each.looks_changed, each.open),
        )
        for matter, each in figures.matters.items()
    )
    return Table("matters", translate("complaint_figures", "Complaints, criticism, suggestions, praise"), columns, rows)


def _severities(figures: ComplaintFigures) -> Table:
    columns = (
        _column("severity", translate("complaint_figures", "Severity")),
        _column("registered", _REGISTERED, _COUNT),
        _column("decided", _DECIDED, _COUNT),
        _column("upheld", _UPHELD, _COUNT),
        _column("in_time", _IN_TIME, Unit.PERCENT),
    )
    rows = tuple(
        Row(
            "not_assessed" if severity is None else severity.value,
            (_severity(severity), each.registered, each.decided, each.upheld, each.answered_in_time),
        )
        for severity, each in figures.severities.items()
    )
    return Table("severities", translate("complaint_figures", "Complaints by severity"), columns, rows)


def _severity(severity: ComplaintSeverity | None) -> Text:
    return NOT_ASSESSED if severity is None else SHORT[severity]


def _causes(figures: ComplaintFigures) -> Table:
    columns = (
        _column("cause", translate("complaint_figures", "Cause")),
        _column("number", translate("complaint_figures", "Number"), _COUNT),
    )
    rows = tuple(Row(cause.value, (CAUSES[cause], number)) for cause, number in figures.causes.items())
    return Table("causes", translate("complaint_figures", "Why complaints were upheld"), columns, rows)


def _themes(figures: ComplaintFigures, changes: Mapping[UUID, str]) -> Table:
    columns = (
        _column("theme", translate("complaint_figures", "Theme")),
        _column("registered", _REGISTERED, _COUNT),
        _column("upheld", _UPHELD, _COUNT),
        _column("done", translate("complaint_figures", "What we did")),
    )
    rows = tuple(
        Row(theme.value, (THEMES[theme], each.registered, each.upheld, _done(each.findings, changes)))
        for theme, each in figures.themes.items()
    )
    return Table("themes", translate("complaint_figures", "Themes of complaints"), columns, rows)


def _done(findings: list[UUID], changes: Mapping[UUID, str]) -> str:
    said = dict.fromkeys(" ".join(changes[each].split()) for each in findings if changes.get(each))
    return isolated("; ".join(said)) if said else ""
