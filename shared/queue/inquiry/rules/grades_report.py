"""Turns the grades of quoted waits into the report that screen, paper and files show; needs numpy no more."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import day_bounds
from shared.office.catalog.working_time import local
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    ClockTime,
    Day,
    Duration,
    Listing,
    Minutes,
    Number,
    Percent,
    Showable,
    Text,
    translate,
)
from shared.platform.reports.report import (
    Block,
    Card,
    Cards,
    CellValue,
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
from shared.queue.forecast.model import Grade, Grades, JudgedDay, Shortcoming, UnusualFigure, UnusualKind
from shared.queue.inquiry.model import ReportDimension
from shared.queue.inquiry.rules import texts
from shared.queue.inquiry.rules.report import ValueNames
from shared.queue.summary.rules.further import signed

TITLE = translate("grading", "Wait estimates")
TOO_FEW = translate("grading", "too few", "instead of a figure")
ESTIMATES = translate("grading", "Estimates")
INSIDE = translate("grading", "Inside the range")
OFF_BY = translate("grading", "Off by, median")
ON_AVERAGE = translate("grading", "On average")
WIDTH = translate("grading", "Width of the range")
AIM_LABEL = translate("grading", "aim")
#: Of every ten waits, eight are to be inside the range. What is this near to it is right.
AIM, NEAR = 0.8, 0.1
#: Figures of fewer waits are not shown: eight of ten may be six by chance.
FEWEST = 30
#: More days are drawn as weeks.
MOST_DAYS = 62
_DEFINITIONS = tuple(
    Definition(key, text)
    for key, text in {
        "estimates": translate(
            "grading",
            "Estimates: called visits whose ticket had shown a range. It is compared with the wait to the first call;"
            " times marked as wrong are left out.",
        ),
        "inside": translate(
            "grading",
            "Inside the range: waits within the range that was shown, both ends included. The aim is 8 in 10: more"
            " means that the ranges are wider than they need be.",
        ),
        "median_error": translate(
            "grading", "Off by: the difference between the wait and the middle of the estimate; half were off by less."
        ),
        "bias": translate(
            "grading", "On average: the mean of wait − estimate. Too short: visitors waited longer than they were told."
        ),
        "width": translate("grading", "Width of the range: the mean of its upper end − its lower end."),
        "few": translate("grading", "Too few: figures are shown from {cases} estimates on.", cases=FEWEST),
        "bad": translate(
            "grading",
            "A bad day has at least {cases} estimates and differs from the days before it by more than they differ"
            " from each other (three standard deviations). And it matters to visitors: for hours the estimates were"
            " wrong by five minutes and a third of the wait on average, or at most 6 in 10 waits of the day were inside"
            " the range. At least eight other days are needed.",
            cases=FEWEST,
        ),
    }.items()
)


@dataclass(frozen=True)
class GradesAsked:
    """The days of a report, the service that alone counts ("" all), and how many days are not kept yet."""

    first: date
    last: date
    service: str
    uncounted: int


def grades_report(asked: GradesAsked, grades: Grades, catalog: Catalog, language: Language) -> Report:
    """Return the report."""
    names, branch = ValueNames(catalog, {}), catalog.branch
    starts, _ = day_bounds(asked.first, branch.time_zone, branch.day_starts)
    _, ends = day_bounds(asked.last, branch.time_zone, branch.day_starts)
    return Report(
        key="grades",
        name=TITLE,
        title=TITLE,
        subtitle=_subtitle(asked, grades, names),
        language=language,
        period=Period(local(starts, branch.time_zone), local(ends, branch.time_zone)),
        blocks=tuple(_blocks(grades, names)),
        definitions=_DEFINITIONS,
    )


def _subtitle(asked: GradesAsked, grades: Grades, names: ValueNames) -> Text:
    sentence = translate(
        "grading",
        "{first} – {last}, %n day(s) with estimates",
        n=len(grades.days),
        first=Day(asked.first, year=True, weekday=False),
        last=Day(asked.last, year=True, weekday=False),
    )
    if asked.service:
        only = names.name(ReportDimension.SERVICE, asked.service)
        sentence = translate("inquiry", "{report}. Only: {filters}", report=sentence, filters=only)
    if not asked.uncounted:
        return sentence
    return translate(
        "inquiry",
        "{report}. %n more closed day(s) are not counted yet; the maintenance service adds them.",
        n=asked.uncounted,
        report=sentence,
    )


def _blocks(grades: Grades, names: ValueNames) -> Iterator[Block]:
    yield _cards(grades)
    yield _bad(grades)
    if len(grades.days) > 1:
        yield _days(grades)
    hours = {hour: each for hour, each in sorted(grades.hours.items()) if each.count >= FEWEST}
    if len(hours) > 1:
        yield Chart(
            "hours",
            translate("grading", "Inside the range, by hour"),
            tuple(names.name(ReportDimension.HOUR, hour) for hour in hours),
            (Series("inside", INSIDE, tuple(each.coverage for each in hours.values())),),
            Unit.PERCENT,
            AIM,
            AIM_LABEL,
            texts.DIMENSIONS[ReportDimension.HOUR],
        )
    by_service = sorted(grades.services.items(), key=lambda each: names.place(ReportDimension.SERVICE, each[0]))
    yield _table(
        "services",
        translate("grading", "By service"),
        texts.DIMENSIONS[ReportDimension.SERVICE],
        {key: (names.name(ReportDimension.SERVICE, key), each) for key, each in by_service},
    )
    yield _table(
        "by_hour",
        translate("grading", "By hour"),
        texts.DIMENSIONS[ReportDimension.HOUR],
        {str(key): (names.name(ReportDimension.HOUR, key), each) for key, each in sorted(grades.hours.items())},
    )


def _cards(grades: Grades) -> Cards:
    whole = grades.whole
    enough = whole if whole is not None and whole.count >= FEWEST else None
    longer = enough is None or enough.bias >= 0
    bias = (
        translate("grading", "On average, longer than said by")
        if longer
        else translate("grading", "On average, shorter than said by")
    )
    inside = FigureTone.NEUTRAL
    if enough is not None:
        inside = FigureTone.GOOD if abs(enough.coverage - AIM) <= NEAR else FigureTone.CAUTION
    return Cards(
        "cards",
        TITLE,
        (
            Card("estimates", ESTIMATES, 0 if whole is None else whole.count),
            Card("inside", INSIDE, None if enough is None else enough.coverage, Unit.PERCENT, tone=inside),
            Card("median_error", OFF_BY, None if enough is None else enough.median_error, Unit.SECONDS),
            Card("bias", bias, None if enough is None else abs(enough.bias), Unit.SECONDS),
            Card("width", WIDTH, None if enough is None else enough.width, Unit.SECONDS),
            Card(
                "bad_days",
                translate("grading", "Bad days"),
                len(grades.bad),
                tone=FigureTone.CAUTION if grades.bad else FigureTone.NEUTRAL,
            ),
        ),
    )


def _bad(grades: Grades) -> Notes:
    items = tuple(
        translate(
            "grading",
            "{day}: {why} {inside} of %n estimate(s) were right.",
            n=each.bad.count,
            day=Day(each.day),
            why=why(each),
            inside=Percent(each.bad.coverage),
        )
        for each in grades.bad
    )
    if not items and not grades.comparable:
        items = (translate("grading", "There are not enough days yet to tell a bad day from an ordinary one."),)
    return Notes("bad_days", translate("grading", "Days whose estimates were bad"), items)


def _days(grades: Grades) -> Chart:
    """Return the share inside by day; by week where there are too many days to be read."""
    if len(grades.days) <= MOST_DAYS:
        points = {day: each.coverage for day, each in sorted(grades.days.items())}
        title = translate("grading", "Inside the range, by day")
        return _course(
            title,
            texts.DIMENSIONS[ReportDimension.DAY],
            {Day(day, weekday=False): value for day, value in points.items()},
        )
    hits: dict[date, tuple[float, int]] = {}
    for day, each in sorted(grades.days.items()):
        monday = day - timedelta(days=day.weekday())
        inside, count = hits.get(monday, (0.0, 0))
        hits[monday] = inside + each.coverage * each.count, count + each.count
    title = translate("grading", "Inside the range, by week")
    weeks = {Day(day, weekday=False): inside / count for day, (inside, count) in hits.items()}
    return _course(title, texts.DIMENSIONS[ReportDimension.WEEK], weeks)


def _course(title: Text, heading: Text, points: Mapping[Day, float]) -> Chart:
    series = Series("inside", INSIDE, tuple(points.values()), SeriesStyle.LINE)
    return Chart("days", title, tuple(points), (series,), Unit.PERCENT, AIM, AIM_LABEL, heading)


def _table(key: str, title: Text, first: Text, lines: Mapping[str, tuple[Showable, Grade]]) -> Table:
    columns = (
        ReportColumn("name", first),
        ReportColumn("estimates", ESTIMATES, Unit.NUMBER),
        ReportColumn("inside", INSIDE, Unit.PERCENT),
        ReportColumn("median_error", OFF_BY, Unit.SECONDS),
        ReportColumn("bias", ON_AVERAGE),
        ReportColumn("width", WIDTH, Unit.SECONDS),
    )
    return Table(key, title, columns, tuple(Row(each, (name, *_cells(found))) for each, (name, found) in lines.items()))


def _cells(found: Grade) -> tuple[CellValue, ...]:
    if found.count < FEWEST:
        return found.count, TOO_FEW, None, None, None
    return found.count, found.coverage, found.median_error, signed(found.bias), found.width


def why(judged: JudgedDay) -> Text:
    """Return in words what was wrong with a day, and what was unusual in its worst hours."""
    bad = judged.bad
    first, last = _clock(bad.first), _clock(bad.last + 1)
    if bad.what is Shortcoming.MISSED:
        text = translate(
            "grading",
            "Only {share} of the waits were inside the range; the most misses were from {first} to {last}.",
            share=Percent(bad.coverage),
            first=first,
            last=last,
        )
    elif bad.what is Shortcoming.TOO_SHORT:
        text = translate(
            "grading",
            "Waits were longer than said: from {first} to {last} by {time} on average.",
            time=Minutes(abs(bad.there)),
            first=first,
            last=last,
        )
    else:
        text = translate(
            "grading",
            "Waits were shorter than said: from {first} to {last} by {time} on average.",
            time=Minutes(abs(bad.there)),
            first=first,
            last=last,
        )
    if not judged.causes:
        return translate("grading", "{what} Nothing unusual is known of these hours.", what=text)
    return translate(
        "grading",
        "{what} Then: {causes}.",
        what=text,
        causes=Listing(tuple(unusual_text(cause) for cause in judged.causes)),
    )


def unusual_text(cause: UnusualFigure) -> Text:
    """Return what was unusual, as a part of a sentence."""
    match cause.kind:
        case UnusualKind.COUNTERS:
            return translate(
                "grading",
                "{found} counters were open, usually {usual}",
                found=_rounded(cause.found),
                usual=_rounded(cause.usual),
            )
        case UnusualKind.VISITORS:
            return translate(
                "grading",
                "{found} visitors came, usually {usual}",
                found=Number(round(cause.found)),
                usual=Number(round(cause.usual)),
            )
        case UnusualKind.SERVINGS:
            return translate(
                "grading",
                "one visitor took {found}, usually {usual}",
                found=Duration(cause.found),
                usual=Duration(cause.usual),
            )


def _rounded(counters: float) -> Number:
    """Counters are shown with a tenth only where they are not whole."""
    shown = round(counters, 1)
    return Number(shown, 0 if shown.is_integer() else 1)


def _clock(hour: int) -> ClockTime:
    return ClockTime(datetime.combine(date.min, time(hour % 24)))
