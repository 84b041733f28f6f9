"""Turns what a report has found into the report that screen, paper and files show; needs numpy no more."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import day_bounds
from shared.office.catalog.working_time import local
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, Listing, Showable, Text, Weekday, translate
from shared.platform.reports.report import (
    Block,
    CellValue,
    Chart,
    Definition,
    Period,
    Report,
    ReportColumn,
    Row,
    Series,
    SeriesStyle,
    Table,
    Unit,
)
from shared.queue.inquiry.model import RATINGS_OF_A_PERSON, Inquiry, ReportDimension, ReportSpan
from shared.queue.inquiry.rules import texts
from shared.queue.inquiry.rules.answers import AnswerRow, Figure, ReportAnswer
from shared.queue.inquiry.rules.asking import needs_whole_weeks

_IN_ORDER = frozenset(
    {ReportDimension.DAY, ReportDimension.WEEK, ReportDimension.MONTH, ReportDimension.WEEKDAY, ReportDimension.HOUR}
)
#: A chart with more places cannot be read.
_MOST_PLACES = 62
#: Periods of whole weeks anyway.
_WHOLE = frozenset({ReportSpan.LAST_WEEK, ReportSpan.LAST_WEEKS})


@dataclass(frozen=True)
class Asked:
    """What a report is made of besides its figures: its name, its days, and the limits below which cells are hidden.

    `uncounted`: so many closed days of these were closed by an earlier version and are not kept yet.
    """

    name: Showable
    inquiry: Inquiry
    first: date
    last: date
    visitors: int
    person: int
    uncounted: int = 0


class ValueNames:
    """What the values of groupings are called and in which order they stand."""

    def __init__(self, catalog: Catalog, people: Mapping[str, str]) -> None:
        by_name = sorted(people.items(), key=lambda each: each[1])
        self._known: dict[ReportDimension, dict[Any, Showable]] = {
            ReportDimension.SERVICE: {str(each.id): each.name for each in catalog.services},
            ReportDimension.GROUP: {str(each.id): each.name for each in catalog.groups},
            ReportDimension.COUNTER: {str(each.id): each.name for each in catalog.counters},
            ReportDimension.CLERK: dict(by_name),
            ReportDimension.PRIORITY: {each.code: each.name for each in catalog.priority_classes},
            ReportDimension.OUTCOME: {each.code: each.name for each in catalog.outcomes},
            ReportDimension.LANGUAGE: {each.value: each.own_name for each in Language},
            ReportDimension.END: dict(texts.ENDS),
            ReportDimension.ORIGIN: {False: texts.WALKED_IN, True: texts.BOOKED},
        }
        self._places = {
            dimension: {value: place for place, value in enumerate(known)} for dimension, known in self._known.items()
        }

    def name(self, dimension: ReportDimension, value: Any) -> Showable:
        """Return what a value is called."""
        match dimension:
            case ReportDimension.DAY:
                return Day(value, year=True)
            case ReportDimension.WEEK:
                ends = Day(value + timedelta(days=6), year=True, weekday=False)
                return translate("inquiry", "{first} – {last}", first=Day(value, weekday=False), last=ends)
            case ReportDimension.MONTH:
                return translate("inquiry", "from {day}", day=Day(value, year=True, weekday=False))
            case ReportDimension.WEEKDAY:
                return Weekday(value)
            case ReportDimension.HOUR:
                hours = (ClockTime(datetime.combine(date.min, time(hour % 24))) for hour in (value, value + 1))
                return translate("inquiry", "{begins}–{ends}", begins=next(hours), ends=next(hours))
            case _:
                return self._known[dimension].get(value, texts.NOTHING if value is None else texts.UNKNOWN)

    def place(self, dimension: ReportDimension, value: Any) -> Any:
        """Return where a value stands among those of its grouping."""
        if dimension in _IN_ORDER:
            return value
        return self._places[dimension].get(value, len(self._places[dimension]) + (value is None)), str(value)


def inquiry_report(
    asked: Asked, answer: ReportAnswer, catalog: Catalog, names: ValueNames, language: Language
) -> Report:
    """Return the report."""
    inquiry = asked.inquiry

    def place(row: AnswerRow) -> tuple[Any, ...]:
        return tuple(names.place(*each) for each in zip(inquiry.dimensions, row.key, strict=True))

    rows = sorted(answer.rows, key=place)
    branch = catalog.branch
    starts, _ = day_bounds(asked.first, branch.time_zone, branch.day_starts)
    _, ends = day_bounds(asked.last, branch.time_zone, branch.day_starts)
    return Report(
        key="inquiry",
        name=texts.UNNAMED,
        title=asked.name,
        subtitle=in_words(asked, answer.days, catalog, names),
        language=language,
        period=Period(local(starts, branch.time_zone), local(ends, branch.time_zone)),
        blocks=tuple(_blocks(inquiry, rows, answer, names)),
        definitions=tuple(_definitions(asked, hidden=answer.hidden)),
    )


def in_words(asked: Asked, days: int, catalog: Catalog, names: ValueNames) -> Text:
    """Return what the report shows, in one or two sentences."""
    inquiry = asked.inquiry
    sentence = translate(
        "inquiry",
        "{figures} by {groupings}, {first} – {last} (%n closed day(s))",
        n=days,
        figures=quoted(texts.MEASURES[each] for each in inquiry.measures),
        groupings=quoted(texts.DIMENSIONS[each] for each in inquiry.dimensions),
        first=Day(asked.first, year=True, weekday=False),
        last=Day(asked.last, year=True, weekday=False),
    )
    filters = tuple(_filters(inquiry, names))
    if filters:
        sentence = translate("inquiry", "{report}. Only: {filters}", report=sentence, filters=Listing(filters))
    if not asked.uncounted:
        return sentence
    return translate(
        "inquiry",
        "{report}. %n more closed day(s) are not counted yet; the maintenance service adds them.",
        n=asked.uncounted,
        report=sentence,
    )


def quoted(names: Iterable[Text]) -> Listing:
    """Return names as they are written on the page, whatever case the sentence would ask for."""
    return Listing(tuple(translate("forms", "“{name}”", name=name) for name in names))


def _filters(inquiry: Inquiry, names: ValueNames) -> Iterator[Showable]:
    yield from (names.name(ReportDimension.SERVICE, str(each)) for each in inquiry.services)
    yield from (names.name(ReportDimension.PRIORITY, each) for each in inquiry.priorities)
    yield from (names.name(ReportDimension.WEEKDAY, each) for each in inquiry.weekdays)
    yield from (names.name(ReportDimension.HOUR, each) for each in inquiry.hours)


def _blocks(inquiry: Inquiry, rows: list[AnswerRow], answer: ReportAnswer, names: ValueNames) -> Iterator[Block]:
    drawn = sum(_drawn(row.figures[0]) is not None for row in rows)
    if len(inquiry.dimensions) == 1 and drawn > 1 and len(rows) <= _MOST_PLACES:
        yield _chart(inquiry, rows, names)
    columns = (
        *(ReportColumn(each.value, texts.DIMENSIONS[each]) for each in inquiry.dimensions),
        *(ReportColumn(each.value, texts.MEASURES[each], texts.UNITS[each]) for each in inquiry.measures),
    )
    title = translate(
        "inquiry", "By {groupings}", groupings=quoted(texts.DIMENSIONS[each] for each in inquiry.dimensions)
    )
    lines = [
        Row(
            " ".join(str(each) for each in row.key),
            (
                *(names.name(*each) for each in zip(inquiry.dimensions, row.key, strict=True)),
                *_cells(inquiry, row.figures),
            ),
        )
        for row in rows
    ]
    blanks = ("",) * (len(inquiry.dimensions) - 1)
    total = Row("total", (texts.TOTAL, *blanks, *_cells(inquiry, answer.total)))
    yield Table("table", title, columns, (*lines, total) if lines else ())


def _cells(inquiry: Inquiry, figures: tuple[Figure, ...]) -> tuple[CellValue, ...]:
    return tuple(_cell(texts.UNITS[measure], each) for measure, each in zip(inquiry.measures, figures, strict=True))


def _cell(unit: Unit, figure: Figure) -> CellValue:
    if figure is None or isinstance(figure, float):
        return int(figure) if figure is not None and unit is Unit.NUMBER else figure
    return texts.HIDDEN


def _chart(inquiry: Inquiry, rows: list[AnswerRow], names: ValueNames) -> Chart:
    dimension, measure = inquiry.dimensions[0], inquiry.measures[0]
    # ValueNames are read in rows, one below the other.
    style = SeriesStyle.LINE if dimension in _IN_ORDER else SeriesStyle.STACK
    label = texts.MEASURES[measure]
    return Chart(
        key="chart",
        title=label,
        categories=tuple(names.name(dimension, row.key[0]) for row in rows),
        series=(Series(measure.value, label, tuple(_drawn(row.figures[0]) for row in rows), style),),
        unit=texts.UNITS[measure],
        heading=texts.DIMENSIONS[dimension],
    )


def _drawn(figure: Figure) -> float | None:
    return figure if isinstance(figure, float) else None


def _definitions(asked: Asked, *, hidden: bool) -> Iterator[Definition]:
    told: set[Text] = set()
    for measure in asked.inquiry.measures:
        text = texts.HOW_COUNTED[measure]
        if text not in told:
            told.add(text)
            yield Definition(measure.value, text)
    if needs_whole_weeks(asked.inquiry) and asked.inquiry.span not in _WHOLE:
        weeks = translate(
            "inquiry", "Only the whole weeks of the period count, because figures about people’s work are among these."
        )
        yield Definition("weeks", weeks)
    if asked.inquiry.personal:
        of_people = translate(
            "inquiry",
            "Of people only weeks count in which one person had at least {cases} cases at one counter ({ratings} for"
            " ratings), and further small weeks, so that nobody’s figures can be worked out.",
            cases=asked.person,
            ratings=max(asked.person, RATINGS_OF_A_PERSON),
        )
        yield Definition("people", of_people)
    elif hidden:
        why = translate(
            "inquiry",
            "Hidden: fewer than {visitors} cases, or fewer than {person} of a single clerk; and one more in the same"
            " row or column, so that none can be worked out.",
            visitors=asked.visitors,
            person=asked.person,
        )
        yield Definition("hidden", why)
