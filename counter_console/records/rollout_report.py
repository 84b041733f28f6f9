"""The roll-out as a table to keep: how far each branch is, and both pillars of the chosen one."""

from datetime import UTC, datetime, time, timedelta

from counter_console.records.rollout_pillars import MEASURES, PILLARS, attained_text, measure_rows, state_text
from counter_console.records.rollout_pillars import TITLE as PILLARS_TITLE
from counter_console.records.rollout_texts import TITLE, missing_text, stage_name
from shared.branches.rollout.model import BranchRollout, RolloutList
from shared.branches.rollout.model.pillars import TwoPillars
from shared.platform.i18n.text import Day, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import CellValue, Notes, Period, Report, ReportColumn, Row, Table, Unit


def rollout_report(found: RolloutList, pillars: TwoPillars | None, translator: Translator) -> Report:
    """Return every branch with its stage, and the pillars of one."""
    start = datetime.combine(found.today, time(), UTC)
    blocks: list[Table | Notes] = [Table("branches", TITLE, _COLUMNS, tuple(_row(each) for each in found.branches))]
    if pillars is not None:
        branch = next(each for each in found.branches if each.branch_id == pillars.branch_id)
        rows = tuple(
            Row(
                row.line.measure.value,
                (
                    MEASURES[row.line.measure],
                    PILLARS[row.pillar],
                    row.line.value,
                    row.line.floor,
                    row.line.target,
                    row.line.attained,
                ),
            )
            for row in measure_rows(pillars)
        )
        title = translate("rollout", "{title}: {branch}", title=PILLARS_TITLE, branch=branch.name)
        blocks.append(Table("pillars", title, _MEASURES, rows))
        said = tuple(
            translate("rollout", "{kind}: {name}", kind=PILLARS[each.pillar], name=attained_text(each.attained))
            for each in pillars.pillars
        )
        blocks.append(Notes("state", PILLARS_TITLE, (*said, state_text(pillars))))
    return Report(
        key="rollout",
        name=TITLE,
        title=Day(found.today, year=True),
        subtitle=found.own.name,
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=tuple(blocks),
    )


_COLUMNS = (
    ReportColumn("name", translate("rollout", "Branch"), Unit.TEXT),
    ReportColumn("ministry", translate("rollout", "Ministry"), Unit.TEXT),
    ReportColumn("unit", translate("rollout", "Excellence unit"), Unit.TEXT),
    ReportColumn("coach", translate("rollout", "Coach"), Unit.TEXT),
    ReportColumn("stage", translate("rollout", "Stage"), Unit.TEXT),
    ReportColumn("now", translate("rollout", "Facts there now up to"), Unit.TEXT),
    ReportColumn("missing", translate("rollout", "What is missing"), Unit.TEXT),
)
_MEASURES = (
    ReportColumn("measure", translate("rollout", "Measure"), Unit.TEXT),
    ReportColumn("pillar", translate("rollout", "Pillar"), Unit.TEXT),
    ReportColumn("value", translate("rollout", "Value"), Unit.PERCENT),
    ReportColumn("floor", translate("rollout", "Floor"), Unit.PERCENT),
    ReportColumn("target", translate("rollout", "Target"), Unit.PERCENT),
    ReportColumn("attained", translate("rollout", "Attained"), Unit.DECIMAL),
)


def _row(branch: BranchRollout) -> Row:
    terms = None if branch.rollout is None else branch.rollout.terms
    cells: tuple[CellValue, ...] = (
        branch.name,
        None if terms is None else terms.ministry.name,
        None if terms is None else terms.unit.name,
        isolated(branch.coach) if branch.coach else None,
        stage_name(branch.reached),
        stage_name(branch.holds),
        missing_text(branch),
    )
    return Row(branch.code, cells)
