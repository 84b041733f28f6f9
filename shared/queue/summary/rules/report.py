"""Turns a day's figures into the daily summary that screen, paper and files show."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import local
from shared.office.history.rules import kinds_of, names_of
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, LocalText, Text, translate
from shared.platform.reports.report import (
    Block,
    Card,
    Cards,
    Chart,
    Comparison,
    Definition,
    FigureTone,
    Histogram,
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
from shared.queue.feedback.model import SCORE_WORDS, Score
from shared.queue.summary.model import DayFigures, ServiceLine
from shared.queue.summary.rules.further import further_figures
from shared.queue.summary.rules.report_rows import natural_order
from shared.queue.summary.rules.texts import (
    CARD_LABELS,
    OUTCOME_NOT_TOLD,
    USUAL,
    change_line,
    definitions,
    exception_text,
    reason_text,
)

#: key, unit, and whether more is better (None: neither).
CARDS: tuple[tuple[str, Unit, bool | None], ...] = (
    ("issued", Unit.NUMBER, None),
    ("served", Unit.NUMBER, None),
    ("wait_median", Unit.SECONDS, False),
    ("wait_p90", Unit.SECONDS, False),
    ("level_served", Unit.PERCENT, True),
    ("level_strict", Unit.PERCENT, True),
    ("abandon_share", Unit.PERCENT, False),
    ("service_median", Unit.SECONDS, None),
    ("happy_index", Unit.NUMBER, True),
    ("estimate_in_range", Unit.PERCENT, True),
)

SERVICE = translate("summary", "Service")
HALF_HOUR = translate("summary", "Half-hour from")


def day_report(
    figures: DayFigures,
    catalog: Catalog,
    staff_names: Mapping[UUID, str],
    bounds: tuple[datetime, datetime],
    language: Language,
) -> Report:
    """Return the report of a day; `bounds` are the day's instants."""
    zone = catalog.branch.time_zone
    day = date.fromisoformat(figures.day)
    until = ClockTime(local(datetime.fromisoformat(figures.until), zone))
    state = (
        translate("summary", "Closed; the figures are final")
        if figures.closed
        else translate("summary", "Still open; figures as of {time}", time=until)
    )
    blocks: tuple[Block, ...] = (
        _cards(figures),
        _half_hours(figures, zone),
        _carry_over(figures, zone),
        _histogram(figures),
        _levels(figures, catalog),
        _outcomes(figures, catalog),
        _services(figures, catalog),
        _desks(figures, catalog, staff_names),
        _ratings(figures, catalog),
        _exceptions(figures),
        *((Notes("notes", translate("summary", "Notes of the day"), figures.notes),) if figures.notes else ()),
        *_changes(figures, catalog, staff_names),
        further_figures(figures, zone),
        *_anchors(figures),
    )
    return Report(
        key="daily",
        name=translate("summary", "Day summary"),
        title=Day(day, year=True),
        subtitle=translate("summary", "{branch} – {state}", branch=catalog.branch.name, state=state),
        language=language,
        period=Period(*(local(instant, zone) for instant in bounds)),
        blocks=blocks,
        definitions=tuple(Definition(key, text) for key, text in definitions(figures.weak_sample).items()),
    )


def _changes(figures: DayFigures, catalog: Catalog, staff_names: Mapping[UUID, str]) -> tuple[Notes, ...]:
    """Return when the set-up was changed during the day, by whom and what; nothing on a day without changes."""
    names, zone = names_of(catalog, staff_names, Settings()), catalog.branch.time_zone
    # A day that another version has frozen may have kinds of changes that are unknown here.
    lines = tuple(change_line(line, names, zone) for line in figures.changes if line.kind in kinds_of(None))
    title = translate("summary", "Set-up changed during this day")
    return (Notes("changes", title, lines),) if lines else ()


def _anchors(figures: DayFigures) -> Iterator[Notes]:
    """Yield the ends of the chains: on paper they show whether the records up to this day were rewritten later."""
    if figures.anchor:
        yield Notes("anchor", translate("summary", "Last event and its check code"), (figures.anchor,))
    if figures.records_anchor:
        title = translate("summary", "Last event of the cases and its check code")
        yield Notes("records_anchor", title, (figures.records_anchor,))


def _cards(figures: DayFigures) -> Cards:
    cards = []
    for key, unit, more_is_better in CARDS:
        value, base = figures.headline.get(key), figures.before.get(key)
        cards.append(
            Card(
                key, CARD_LABELS[key], value, unit,
                comparison=Comparison(base, USUAL),
                tone=_tone(key, value, base, more_is_better, figures.level_target),
            )
        )  # fmt: skip
    return Cards("cards", translate("summary", "The day in figures"), tuple(cards))


def _tone(key: str, value: float | None, base: float | None, more_is_better: bool | None, target: float) -> FigureTone:
    """The promise is judged against its target, everything else against the same weekday before."""
    if value is None:
        return FigureTone.NEUTRAL
    if key in ("level_served", "level_strict"):
        return FigureTone.GOOD if value >= target else FigureTone.CAUTION
    if base is None or more_is_better is None or value == base:
        return FigureTone.NEUTRAL
    return FigureTone.GOOD if (value > base) == more_is_better else FigureTone.CAUTION


def _half_hours(figures: DayFigures, zone: str) -> Chart:
    return Chart(
        "arrivals",
        translate("summary", "Arrivals and counters open"),
        categories=_times(figures, zone),
        series=(
            Series(
                "arrivals", translate("summary", "Arrivals"),
                tuple(line.arrivals for line in figures.half_hours), SeriesStyle.BAR,
            ),
            Series(
                "counters", translate("summary", "Counters open"),
                tuple(round(line.open_counters, 2) for line in figures.half_hours), SeriesStyle.LINE,
            ),
        ),
        unit=Unit.NUMBER,
        heading=HALF_HOUR,
    )  # fmt: skip


def _carry_over(figures: DayFigures, zone: str) -> Chart:
    inside = tuple(line.carry_over for line in figures.half_hours)
    label = translate("summary", "People inside, every half-hour")
    series = Series("carry_over", translate("summary", "People inside"), inside, SeriesStyle.LINE)
    return Chart("carry_over", label, categories=_times(figures, zone), series=(series,), heading=HALF_HOUR)


def _times(figures: DayFigures, zone: str) -> tuple[ClockTime, ...]:
    return tuple(ClockTime(local(datetime.fromisoformat(line.starts), zone)) for line in figures.half_hours)


def _histogram(figures: DayFigures) -> Histogram:
    bins = len(figures.histogram)
    edges: tuple[float | None, ...] = (*(figures.histogram_seconds * place for place in range(bins)), None)
    return Histogram(
        "waits", translate("summary", "Waits and the promise"), edges=edges, counts=figures.histogram,
        unit=Unit.SECONDS, mark=figures.promise_seconds,
        mark_label=translate("summary", "promise"), counted=translate("summary", "Number of waits"),
    )  # fmt: skip


def _levels(figures: DayFigures, catalog: Catalog) -> Chart:
    lines = figures.services
    return Chart(
        "levels",
        translate("summary", "Promise kept by service"),
        categories=tuple(_service_name(line, catalog) for line in lines),
        series=(
            Series(
                "level_served", CARD_LABELS["level_served"], tuple(line.level_served for line in lines), SeriesStyle.BAR
            ),
        ),
        unit=Unit.PERCENT,
        mark=figures.level_target,
        mark_label=translate("summary", "target"),
        heading=SERVICE,
    )


def _outcomes(figures: DayFigures, catalog: Catalog) -> Chart:
    names: dict[str, LocalText | Text] = {outcome.code: outcome.name for outcome in catalog.outcomes}
    names[""] = OUTCOME_NOT_TOLD
    used = [code for code in names if any(line.outcomes.get(code) for line in figures.services)]
    return Chart(
        "outcomes",
        translate("summary", "Outcomes by service"),
        categories=tuple(_service_name(line, catalog) for line in figures.services),
        series=tuple(
            Series(
                code or "not_told", names[code],
                tuple(line.outcomes.get(code, 0) for line in figures.services), SeriesStyle.STACK,
            )
            for code in used
        ),
        unit=Unit.NUMBER,
        heading=SERVICE,
    )  # fmt: skip


def _services(figures: DayFigures, catalog: Catalog) -> Table:
    columns = (
        ReportColumn("service", SERVICE, Unit.TEXT),
        ReportColumn("issued", CARD_LABELS["issued"], Unit.NUMBER),
        ReportColumn("served", CARD_LABELS["served"], Unit.NUMBER),
        ReportColumn("promise", translate("summary", "Promise"), Unit.SECONDS),
        ReportColumn("wait_median", CARD_LABELS["wait_median"], Unit.SECONDS),
        ReportColumn("level_served", CARD_LABELS["level_served"], Unit.PERCENT),
        ReportColumn("level_strict", CARD_LABELS["level_strict"], Unit.PERCENT),
    )
    rows = tuple(
        Row(
            line.service_id,
            (
                _service_name(line, catalog), line.issued, line.served, line.promise_seconds,
                line.wait_median, line.level_served, line.level_strict,
            ),
        )
        for line in figures.services
    )  # fmt: skip
    return Table("services", translate("summary", "By service"), columns, rows)


def _desks(figures: DayFigures, catalog: Catalog, staff_names: Mapping[UUID, str]) -> Table:
    columns = (
        ReportColumn("counter", translate("summary", "Counter"), Unit.TEXT),
        ReportColumn("clerk", translate("summary", "Clerk"), Unit.TEXT),
        ReportColumn("served", CARD_LABELS["served"], Unit.NUMBER),
        ReportColumn("service_median", CARD_LABELS["service_median"], Unit.SECONDS),
        ReportColumn("session", translate("summary", "At the counter"), Unit.SECONDS),
        ReportColumn("pauses", translate("summary", "Pauses"), Unit.SECONDS),
        ReportColumn("occupancy", translate("summary", "Time busy"), Unit.PERCENT),
        ReportColumn("ratings", translate("summary", "Ratings"), Unit.NUMBER),
        ReportColumn("happy_index", CARD_LABELS["happy_index"], Unit.NUMBER),
    )
    labels = {str(counter.id): counter.label for counter in catalog.counters}
    rows = tuple(
        Row(
            f"{line.counter_id}/{line.staff_id}",
            (
                labels.get(line.counter_id, ""), staff_names.get(UUID(line.staff_id), ""), line.served,
                line.service_median, line.session_seconds, line.pause_seconds, line.occupancy, line.ratings,
                line.happy_index,
            ),
        )
        for line in sorted(figures.desks, key=lambda line: natural_order(labels.get(line.counter_id, "")))
    )  # fmt: skip
    return Table("desks", translate("summary", "By counter and clerk"), columns, rows)


def _ratings(figures: DayFigures, catalog: Catalog) -> Table:
    names = {str(service.id): service.name for service in catalog.services}
    columns = (
        ReportColumn("score", translate("summary", "Rating"), Unit.TEXT),
        ReportColumn("service", SERVICE, Unit.TEXT),
        ReportColumn("reasons", translate("summary", "Reasons"), Unit.TEXT),
        ReportColumn("comment", translate("summary", "Comment"), Unit.TEXT),
    )
    rows = tuple(
        Row(
            str(place),
            (
                SCORE_WORDS[Score(rating.score)],
                names.get(rating.service_id, ""),
                reason_text(rating.reasons),
                rating.comment or None,
            ),
        )
        for place, rating in enumerate(figures.ratings, start=1)
    )
    return Table("ratings", translate("summary", "Ratings and comments"), columns, rows)


def _exceptions(figures: DayFigures) -> Notes:
    items = [exception_text(line) for line in figures.exceptions]
    counts = figures.counts
    if counts["open"]:
        items.append(translate("summary", "%n tickets are still open.", n=counts["open"]))
    if 0 < counts["ratings"] < figures.weak_sample:
        items.append(translate("summary", "Only %n ratings: too few to judge.", n=counts["ratings"]))
    if not items:
        items.append(translate("summary", "Nothing unusual."))
    return Notes("exceptions", translate("summary", "Needs attention"), tuple(items))


def _service_name(line: ServiceLine, catalog: Catalog) -> LocalText:
    for service in catalog.services:
        if str(service.id) == line.service_id:
            return service.name
    return LocalText.of({})
