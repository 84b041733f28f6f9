"""The list of standards as a table to keep: the same figures as on the page, exact."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from counter_console.records.standard_texts import CHANGES, TITLE, measured_text, scope_text, verdict_text
from counter_console.records.target_texts import lowering_text
from counter_console.records.version_texts import STATES
from shared.office.versions.model import VersionState
from shared.platform.i18n.text import Day, Percent, Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import CellValue, Notes, Period, Report, ReportColumn, Row, Table, Unit
from shared.quality.standards.forms import CHANNELS
from shared.quality.standards.model import StandardList, StandardRow, Terms, WeekShare
from shared.quality.targets.model import Lowering


def standards_report(found: StandardList, translator: Translator) -> Report:
    """Return the list, and the cases of each of the twelve weeks, of what is measured."""
    start = datetime.combine(found.today, time(), UTC)
    names: dict[object, Showable] = dict(found.services)
    measured = [row for row in found.rows if row.measured]
    weeks = measured[0].weeks if measured else ()
    tables = [Table("standards", TITLE, _COLUMNS, tuple(_row(row, names) for row in found.rows))]
    if weeks:
        title = translate("standards", "The last twelve weeks")
        columns = (_COLUMNS[0], *(_week_column(week) for week in weeks))
        rows = tuple(
            Row(row.standard.code, (row.shown.terms.text, *(week.count.share for week in row.weeks)))
            for row in measured
        )
        tables.append(Table("weeks", title, columns, rows))
    return Report(
        key="standards",
        name=TITLE,
        title=Day(found.today, year=True),
        subtitle=found.branch,
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=tuple(tables),
    )


def charter_report(found: StandardList, lowered: Mapping[UUID, Lowering], translator: Translator) -> Report:
    """Return what the branch promises now, as a paper to hang up: the standards in force, by how people come.

    A target that was `lowered` (by standard) says so, with what was promised before and the reason.
    """
    start = datetime.combine(found.today, time(), UTC)
    rows = [row for row in found.rows if row.state is VersionState.IN_FORCE]
    blocks = (
        Notes(
            channel.value,
            name,
            tuple(
                _promise(row.shown.terms, lowered.get(row.standard.id))
                for row in rows
                if row.shown.terms.channel is channel
            ),
        )
        for channel, name in CHANNELS.items()
    )
    return Report(
        key="charter",
        name=CHARTER,
        title=found.branch,
        subtitle=translate("standards", "In force on {day}", day=Day(found.today, year=True, weekday=False)),
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=tuple(block for block in blocks if block.items),
    )


def _promise(terms: Terms, lowering: Lowering | None) -> Showable:
    if terms.target is None:
        return terms.text
    share = Percent(terms.target)
    said = translate("standards", "{promise} Our target: {share} of all cases.", promise=terms.text, share=share)
    if lowering is None:
        return said
    return translate("settings", "{first} {second}", first=said, second=lowering_text(lowering))


CHARTER = translate("standards", "What we promise you")
_COLUMNS = (
    ReportColumn("standard", translate("standards", "Standard")),
    ReportColumn("state", translate("standards", "State")),
    ReportColumn("channel", translate("standards", "How people come")),
    ReportColumn("scope", translate("standards", "Where it holds")),
    ReportColumn("measured", translate("standards", "Measured by")),
    ReportColumn("owner", translate("standards", "Owner")),
    ReportColumn("target", translate("standards", "Target"), Unit.PERCENT),
    ReportColumn("today", translate("standards", "Today"), Unit.PERCENT),
    ReportColumn("cases_today", translate("standards", "Cases today"), Unit.NUMBER),
    ReportColumn("week", translate("standards", "This week"), Unit.PERCENT),
    ReportColumn("cases_week", translate("standards", "Cases this week"), Unit.NUMBER),
    ReportColumn("verdict", translate("standards", "Met or missed")),
    ReportColumn("low", translate("standards", "Lower limit of the usual variation"), Unit.PERCENT),
    ReportColumn("high", translate("standards", "Upper limit of the usual variation"), Unit.PERCENT),
    ReportColumn("change", translate("standards", "Last week")),
    ReportColumn("streak", translate("standards", "Streak, days"), Unit.NUMBER),
    ReportColumn("spread", translate("standards", "Between hours"), Unit.PERCENT),
)


def _row(row: StandardRow, names: dict[object, Showable]) -> Row:
    terms, today, week, limits = row.shown.terms, row.today, row.week, row.limits
    values: tuple[CellValue, ...] = (
        terms.text,
        STATES[row.state],
        CHANNELS[terms.channel],
        scope_text(terms, names),
        measured_text(terms),
        isolated(row.owner) if row.owner else None,
        terms.target,
        None if today is None else today.share,
        None if today is None else today.judged,
        None if week is None else week.share,
        None if week is None else week.judged,
        verdict_text(week, terms.target) or None,
        None if limits is None else limits.low,
        None if limits is None else limits.high,
        None if limits is None else CHANGES[row.change],
        row.streak,
        row.spread,
    )
    return Row(row.standard.code, values)


def _week_column(week: WeekShare) -> ReportColumn:
    return ReportColumn(week.monday.isoformat(), Day(week.monday, weekday=False), Unit.PERCENT)
