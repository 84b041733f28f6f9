"""The planned visits of a wave on paper: the officer's, never a branch's."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from counter_console.records.shopping_texts import WAVES_TITLE
from shared.platform.i18n.text import Day, Listing, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Period, Report, ReportColumn, Row, Table
from shared.quality.shopping.model.commands import VisitRow, WaveRow


def plan_report(row: WaveRow, visits: Sequence[VisitRow], translator: Translator) -> Report:
    """Return the planned visits: a paper of the officer, never of a branch."""
    start = datetime.combine(row.wave.first_day, time(), UTC)
    return Report(
        key="wave",
        name=WAVES_TITLE,
        title=row.wave.title,
        subtitle=Day(row.wave.first_day, year=True),
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=(Table("visits", translate("shopping", "Visits"), PLAN_COLUMNS, tuple(map(plan_row, visits))),),
    )


PLAN_COLUMNS = (
    ReportColumn("code", translate("shopping", "Assignment")),
    ReportColumn("branch", translate("shopping", "Branch")),
    ReportColumn("service", translate("shopping", "Service")),
    ReportColumn("when", translate("shopping", "Planned for")),
    ReportColumn("assessor", translate("shopping", "Assessor")),
)


def plan_row(row: VisitRow) -> Row:
    """Return one planned visit."""
    planned = row.assignment.planned
    when = f"{planned.day.isoformat()} {planned.hour:%H:%M}"
    who = (isolated(row.assessor), *((translate("shopping", "Reserve"),) if planned.reserve else ()))
    return Row(row.assignment.code, (row.assignment.code, planned.place, planned.service, when, Listing(who)))
