"""Turns the counters that a day of the week needs into the report that screen, paper and files show."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import day_bounds
from shared.office.catalog.working_time import local
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Listing, Minutes, Percent, Showable, Text, Weekday, translate
from shared.platform.reports.report import (
    Block,
    Card,
    Cards,
    Chart,
    Definition,
    FigureTone,
    Notes,
    Period,
    Report,
    ReportColumn,
    Row,
    Series,
    SeriesStyle,
    Table,
    Unit,
)
from shared.queue.forecast.model import HalfHourNeed, StaffingAsked, StaffingLine, StaffingQuestion

TITLE = translate("staffing", "Counters needed")
NEEDED = translate("staffing", "Needed")
FORMULA = translate("staffing", "Formula")
OPEN = translate("staffing", "Were open")
VISITORS = translate("staffing", "Visitors")
TIME = translate("staffing", "Time each", "column: time that one visitor took")
LEVEL = translate("staffing", "In time", "share of visitors called in time")
#: Less is what one pause makes.
SHORT = 0.5
_DEFINITIONS = tuple(
    Definition(key, text)
    for key, text in {
        "visitors": translate(
            "staffing",
            "Visitors: who joined a queue in this half-hour, a mean over these days. A transfer and a further service"
            " count again.",
        ),
        "time": translate(
            "staffing",
            "Time each: from the last call to the end of the paperwork, with those who did not come; a mean.",
        ),
        "needed": translate(
            "staffing",
            "Needed: the day is played many times with these visitors and these measured times, and a queue goes on"
            " into the next half-hour. The fewest counters with which enough of those who come in the half-hour are"
            " called in time.",
        ),
        "formula": translate(
            "staffing",
            "Formula (Erlang C): as if each half-hour stood alone, had always been like this, and times varied"
            " very much. More than needed: the half-hour is short, or times vary less. Fewer than needed: a queue is"
            " left over from before.",
        ),
        "open": translate("staffing", "Were open: a mean over time and over these days, without pauses."),
        "nobody_leaves": translate(
            "staffing",
            "Nobody gives up in this calculation, and every counter serves all of these services. Where counters serve"
            " only some, more are needed.",
        ),
    }.items()
)


def staffing_report(
    question: StaffingQuestion, needs: Sequence[HalfHourNeed], catalog: Catalog, today: date, language: Language
) -> Report:
    """Return the report; `needs` has an answer for each line. `today` ends the weeks that were measured."""
    branch = catalog.branch
    starts, ends = day_bounds(today, branch.time_zone, branch.day_starts)
    return Report(
        key="staffing",
        name=TITLE,
        title=TITLE,
        subtitle=in_words(question.asked, question.days, catalog),
        language=language,
        period=Period(local(starts, branch.time_zone), local(ends, branch.time_zone)),
        blocks=tuple(_blocks(question.lines, needs)),
        definitions=_DEFINITIONS,
    )


def in_words(asked: StaffingAsked, days: int, catalog: Catalog) -> Text:
    """Return what is asked, in one sentence."""
    sentence = translate(
        "staffing",
        "{weekday}: {share} of the visitors called within {time}, from %n measured day(s)",
        n=days,
        weekday=Weekday(asked.weekday),
        share=Percent(asked.target),
        time=Minutes(asked.within),
    )
    if not asked.services:
        return sentence
    names: tuple[Showable, ...] = tuple(each.name for each in catalog.services if each.id in asked.services)
    return translate("inquiry", "{report}. Only: {filters}", report=sentence, filters=Listing(names))


def _blocks(lines: Sequence[StaffingLine], needs: Sequence[HalfHourNeed]) -> Iterator[Block]:
    most = max((each.simulated for each in needs), default=0)
    hours_needed = sum(need.simulated for need in needs) / 2
    hours_open = sum(line.open_counters or 0 for line in lines) / 2
    short = [
        (line, need)
        for line, need in zip(lines, needs, strict=True)
        if need.simulated - (line.open_counters or 0) >= SHORT
    ]
    yield Cards(
        "cards",
        TITLE,
        (
            Card("visitors", translate("staffing", "Visitors a day"), round(sum(line.visitors for line in lines))),
            Card("most", translate("staffing", "Counters needed at most"), most),
            Card("needed", translate("staffing", "Counter hours needed"), hours_needed, Unit.DECIMAL),
            Card("open", translate("staffing", "Counter hours that were open"), hours_open, Unit.DECIMAL),
            Card(
                "short",
                translate("staffing", "Half-hours with too few counters"),
                len(short),
                tone=FigureTone.CAUTION if short else FigureTone.GOOD,
            ),
        ),
    )
    yield Chart(
        "day",
        translate("staffing", "Counters needed and counters that were open"),
        tuple(_clock(line.half) for line in lines),
        (
            Series("needed", NEEDED, tuple(need.simulated for need in needs), SeriesStyle.BAR),
            Series("open", OPEN, tuple(_round(line.open_counters) for line in lines), SeriesStyle.LINE),
        ),
        heading=translate("summary", "Half-hour from"),
        one_scale=True,
    )
    yield Notes("advice", translate("staffing", "In words"), tuple(_advice(short, hours_needed, hours_open)))
    yield _table(lines, needs)


def _advice(
    short: Sequence[tuple[StaffingLine, HalfHourNeed]], hours_needed: float, hours_open: float
) -> Iterator[Text]:
    if not short:
        yield translate("staffing", "There were enough counters in every half-hour.")
    for run in _runs(short):
        first, last = run[0][0].half, run[-1][0].half + 1
        missing = max(need.simulated - (line.open_counters or 0) for line, need in run)
        yield translate(
            "staffing",
            "From {first} to {last} up to %n more counter(s) are needed.",
            n=max(1, round(missing)),
            first=_clock(first),
            last=_clock(last),
        )
    if short and hours_open >= hours_needed:
        yield translate(
            "staffing", "In all there were enough counter hours: other shifts or later pauses may be enough."
        )


def _runs(short: Sequence[tuple[StaffingLine, HalfHourNeed]]) -> Iterator[list[tuple[StaffingLine, HalfHourNeed]]]:
    """Yield half-hours that follow each other, together."""
    run: list[tuple[StaffingLine, HalfHourNeed]] = []
    for each in short:
        if run and each[0].half != run[-1][0].half + 1:
            yield run
            run = []
        run.append(each)
    if run:
        yield run


def _table(lines: Sequence[StaffingLine], needs: Sequence[HalfHourNeed]) -> Table:
    columns = (
        ReportColumn("half_hour", translate("staffing", "From")),
        ReportColumn("visitors", VISITORS, Unit.DECIMAL),
        ReportColumn("time", TIME, Unit.SECONDS),
        ReportColumn("formula", FORMULA, Unit.NUMBER),
        ReportColumn("needed", NEEDED, Unit.NUMBER),
        ReportColumn("level", LEVEL, Unit.PERCENT),
        ReportColumn("open", OPEN, Unit.DECIMAL),
    )
    rows = tuple(
        Row(
            str(line.half),
            (
                _clock(line.half), line.visitors, line.seconds, need.formula, need.simulated,
                need.level if line.visitors else None, line.open_counters,
            ),
        )
        for line, need in zip(lines, needs, strict=True)
    )  # fmt: skip
    return Table("half_hours", translate("staffing", "Every half-hour"), columns, rows)


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def _clock(half: int) -> ClockTime:
    return ClockTime(datetime.combine(date.min, time(half // 2 % 24, half % 2 * 30)))
