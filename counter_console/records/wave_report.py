"""A released wave as a table to keep: the same figures as on the page, exact."""

from datetime import UTC, datetime, time, timedelta

from counter_console.records.wave_texts import BANDS, PROPOSALS, SOURCES, TITLE, TRENDS, gap_text, wave_name
from shared.platform.i18n.text import Listing, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Card, Cards, CellValue, Period, Report, ReportColumn, Row, Table, Unit
from shared.quality.scorecards.forms import RULINGS
from shared.quality.scorecards.model.assessment import AssessmentList, FourViews, ItemResult, WaveResult

_ITEM = ReportColumn("item", translate("assessment", "Item"))
_ITEMS = (
    _ITEM,
    ReportColumn("visits", translate("assessment", "Visits"), Unit.NUMBER),
    ReportColumn("failed", translate("assessment", "Failed"), Unit.NUMBER),
    ReportColumn("trend", translate("assessment", "Wave before")),
    ReportColumn("proposal", translate("assessment", "Proposed action")),
    ReportColumn("comments", translate("assessment", "Comments")),
    ReportColumn("reply", translate("assessment", "Reply of the branch")),
    ReportColumn("decision", translate("assessment", "Decision")),
    ReportColumn("reason", translate("assessment", "Reason")),
)
_SECTIONS = (
    ReportColumn("section", translate("assessment", "Section")),
    ReportColumn("score", translate("assessment", "Score"), Unit.DECIMAL),
    ReportColumn("before", translate("assessment", "Wave before"), Unit.DECIMAL),
)
_VIEWS = (
    ReportColumn("standard", translate("standards", "Standard")),
    *(
        column
        for source, name in SOURCES.items()
        for column in (
            ReportColumn(source.value, name, Unit.PERCENT),
            ReportColumn(f"{source.value}_n", translate("assessment", "{source}: cases", source=name), Unit.NUMBER),
            ReportColumn(f"{source.value}_low", translate("assessment", "{source}: from", source=name), Unit.PERCENT),
            ReportColumn(f"{source.value}_high", translate("assessment", "{source}: to", source=name), Unit.PERCENT),
        )
    ),
    ReportColumn("gap", translate("assessment", "Gap")),
)


def wave_report(found: AssessmentList, result: WaveResult, translator: Translator) -> Report:
    """Return a wave with its sections, standards and items."""
    start = datetime.combine(found.today, time(), UTC)
    tables = (
        Table("items", translate("assessment", "Items of the wave"), _ITEMS, tuple(map(_item, result.items))),
        Table(
            "sections",
            translate("assessment", "Sections"),
            _SECTIONS,
            tuple(Row(each.key, (each.title, each.score, each.before)) for each in result.sections),
        ),
        Table(
            "standards",
            translate("assessment", "One standard, four views"),
            _VIEWS,
            tuple(map(_views, result.standards)),
        ),
    )
    return Report(
        key="assessment",
        name=TITLE,
        title=wave_name(result.wave),
        subtitle=found.branch,
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=(_figures(result), *(table for table in tables if table.rows)),
    )


def _figures(result: WaveResult) -> Cards:
    wave, score, change = result.wave.content, result.wave.content.score, result.change
    cards = [
        Card("fit", translate("assessment", "Visits"), wave.fit),
        Card(
            "score",
            translate("assessment", "Score of the branch"),
            None if score is None else score.sample.mean,
            Unit.DECIMAL,
        ),
        Card("critical", translate("assessment", "Visits with a failed critical item"), wave.critical),
        Card("observed", translate("assessment", "Observed"), wave.coverage, Unit.PERCENT),
    ]
    if change is not None:
        difference = change.now - change.earlier
        cards.append(Card("change", translate("assessment", "Against the wave before"), difference, Unit.DECIMAL))
    title = wave_name(result.wave) if result.band is None else BANDS[result.band]
    return Cards("figures", title, tuple(cards))


def _item(item: ItemResult) -> Row:
    reply = item.reply
    values: tuple[CellValue, ...] = (
        item.text,
        item.n,
        item.failed,
        None if item.trend is None else TRENDS[item.trend],
        None if item.proposal is None else PROPOSALS[item.proposal],
        Listing(item.comments) if item.comments else None,
        None if reply is None else reply.text,
        None if reply is None or reply.ruling is None else RULINGS[reply.ruling],
        None if reply is None or reply.ruling is None else reply.reason,
    )
    return Row(item.key, values)


def _views(standard: FourViews) -> Row:
    values: list[CellValue] = [standard.text]
    known = {view.source: view for view in standard.views}
    for source in SOURCES:
        view = known.get(source)
        values += (None,) * 4 if view is None else (view.share, view.n, view.interval.low, view.interval.high)
    return Row(standard.code, (*values, gap_text(standard)))
