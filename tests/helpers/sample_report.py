"""A small report with every kind of block, hostile names included."""

from datetime import UTC, datetime

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, LocalText
from shared.platform.reports.report import (
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

PASSPORT = LocalText.of(
    {"en": "Replace a passport", "ru": "Замена паспорта", "kk": "Паспорт", "fa": "تعویض گذرنامه", "ar": "تجديد جواز"}
)
HALF_HOURS = tuple(ClockTime(datetime(2026, 11, 20, 8 + half // 2, half % 2 * 30, tzinfo=UTC)) for half in (1, 2, 3))
HOSTILE = ("=1+1", "+7 701", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", '"quoted", and\r\nbroken', "\u2068=x\u2069", "a\0b")


def sample_report(language: Language = Language.EN, rows: int = 3) -> Report:
    """Return the report; `rows` lines in its table of services, after one for each hostile name."""
    return Report(
        "daily",
        "Report",
        LocalText.of({"en": "Day summary", "ru": "Итоги дня", "ar": "ملخص اليوم", "fa": "خلاصهٔ روز", "kk": "Күн"}),
        "2026-11-20",
        language,
        Period(datetime(2026, 11, 20, tzinfo=UTC), datetime(2026, 11, 21, tzinfo=UTC)),
        (
            Cards(
                "glance",
                "At a glance",
                (
                    Card("issued", "Issued", 1234, Unit.NUMBER, Comparison(1100.4, "mean of Fridays")),
                    Card(
                        "wait_median",
                        "Median wait",
                        702.25,
                        Unit.SECONDS,
                        Comparison(None, "mean of Fridays"),
                        FigureTone.GOOD,
                    ),
                    Card(
                        "level",
                        "Within 15 min",
                        0.8437,
                        Unit.PERCENT,
                        Comparison(0.9, "mean of Fridays"),
                        FigureTone.BAD,
                    ),
                    Card("happy", "Satisfaction score", None, Unit.DECIMAL),
                ),
            ),
            Chart(
                "arrivals",
                "Arrivals [all]: 9/10",
                HALF_HOURS,
                (
                    Series("issued", "Issued", (5, 12, 7)),
                    Series("open", "Open counters", (2, None, 3), SeriesStyle.LINE),
                ),
                mark=10,
                mark_label="plan",
            ),
            Chart(
                "outcomes",
                "Outcomes",
                (PASSPORT,),
                (Series("done", "Completed", (8,), SeriesStyle.STACK), Series("not", "Not", (2,), SeriesStyle.STACK)),
            ),
            Histogram(
                "waits",
                "Waits",
                (0, 300, 900, None),
                (4, 9, 2),
                mark=900,
                mark_label="promise",
                counted="Number of waits",
            ),
            Table(
                "services",
                "Services",
                (
                    ReportColumn("name", "Service"),
                    ReportColumn("served", "Served", Unit.NUMBER),
                    ReportColumn("wait", "Median wait", Unit.SECONDS),
                    ReportColumn("level", "Within promise", Unit.PERCENT),
                ),
                (
                    *(Row(f"h{i}", (name, i, None, 0.5)) for i, name in enumerate(HOSTILE)),
                    *(Row(f"s{i}", (PASSPORT, i, 61.5 + i, 0.25)) for i in range(rows)),
                ),
            ),
            Table("empty", "Nobody", (ReportColumn("name", "Name"),), ()),
            Notes("notes", "Notes", ("=cmd|'/c calc'!A1", "Printer without paper at 10:42")),
        ),
        (Definition("wait_median", "Waiting time: first call minus issue."),),
    )
