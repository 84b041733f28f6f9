"""Whole days as reports: one with every service, twelve counters and long names, and one that has hardly begun."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.platform.i18n.languages import Language
from shared.platform.reports.report import Report
from shared.queue.summary.model import (
    ChangeLine,
    DayFigures,
    DeskLine,
    ExceptionLine,
    HalfHourLine,
    RatingLine,
    ServiceLine,
)
from shared.queue.summary.rules.further import FURTHER
from shared.queue.summary.rules.report import CARDS, day_report

COUNTERS = 12
CLERK = "Бекмұхамбетова Гүлжанат О."
COMMENTS = ("", "В зале душно и мало стульев.", "Рақмет, тез әрі сыпайы қызмет көрсетті.", "شكرًا جزيلًا!", "Quick.")
BOUNDS = (datetime(2026, 11, 18, 19, tzinfo=UTC), datetime(2026, 11, 19, 19, tzinfo=UTC))


def busy_day(catalog: Catalog, language: Language) -> Report:
    """Return a closed day on which everything happened."""
    services = [str(service.id) for service in catalog.services]
    outcomes = [outcome.code for outcome in catalog.outcomes]
    keys = [key for key, _, _ in (*CARDS, *FURTHER)]
    headline = {key: 0.77 if "share" in key or "level" in key else 1460.4 for key in keys}
    figures = DayFigures(
        day="2026-11-19",
        closed=True,
        until="2026-11-19T14:05:00+00:00",
        headline={**headline, "issued": 149.0, "served": 142.0, "happy_index": 67.9},
        counts={"issued": 149, "called": 150, "served": 142, "no_show": 3, "left": 4, "open": 0, "ratings": 26},
        promise_seconds=600.0,
        histogram_seconds=180.0,
        histogram=(71, 17, 14, 18, 6, 7, 5, 12, 8, 5, 2, 5),
        services=tuple(
            ServiceLine(key, 25, 29, 900.0, 0.6 + place / 25, 0.5, 307.0, dict.fromkeys(outcomes, place + 1))
            for place, key in enumerate(services)
        ),
        desks=tuple(_desk(number) for number in range(1, COUNTERS + 1)),
        half_hours=tuple(
            HalfHourLine(f"2026-11-19T{4 + half // 2:02}:{half % 2 * 30:02}:00+00:00", 12 - half % 5, 4.5, half, 300.0)
            for half in range(19)
        ),
        ratings=tuple(_rating(number, services) for number in range(26)),
        exceptions=(ExceptionLine("long_wait", "J012", 2523.0), ExceptionLine("untrusted", "J021")),
        untrusted_share=0.01,
        before={**headline, "issued": 144.4, "wait_median": 900.0},
        notes=("The lift was out of order until noon.", "Пожарная тревога в 10:15."),
        changes=(
            ChangeLine(
                "2026-11-19T05:15:00+00:00", "setting_changed", "policy", str(UUID(int=100)),
                {"before": "promise", "after": "fifo"},
            ),
            ChangeLine(
                "2026-11-19T08:40:00+00:00", "holiday_changed", "2026-12-16", "",
                {"before": None, "after": {"en": "Independence Day"}},
            ),
        ),
        anchor="8523 · 531c55611f5a8ecb263f9a824011b5d6c7c42585d9e79af0c38ac7d303e64f77",
    )  # fmt: skip
    counter = catalog.counters[0]
    counters = tuple(replace(counter, id=UUID(int=n), label=str(n)) for n in range(1, COUNTERS + 1))
    names = {UUID(int=100): CLERK}
    return day_report(figures, replace(catalog, counters=counters), names, BOUNDS, language)


def _rating(number: int, services: list[str]) -> RatingLine:
    reasons = ("speed", "politeness", "clarity")[: number % 4]
    return RatingLine(1 + number % 4, reasons, COMMENTS[number % 5], services[number % len(services)])


def _desk(number: int) -> DeskLine:
    counter, clerk = str(UUID(int=number)), str(UUID(int=100))
    return DeskLine(counter, clerk, 29, 462.0, 32580.0, 4067.0, 20000.0, 0.66, 8, None, False)


def quiet_day(catalog: Catalog, language: Language) -> Report:
    """Return the report of a day with one visitor so far."""
    service = str(catalog.services[0].id)
    headline = {key: None for key, _, _ in (*CARDS, *FURTHER)}
    figures = DayFigures(
        day="2026-11-19",
        closed=False,
        until="2026-11-19T04:20:00+00:00",
        headline={**headline, "issued": 1.0, "wait_median": 11.0735305},
        counts={"issued": 1, "called": 1, "served": 0, "no_show": 0, "left": 0, "open": 1, "ratings": 0},
        promise_seconds=900.0,
        histogram_seconds=180.0,
        histogram=(1, *(0,) * 11),
        services=(ServiceLine(service, 1, 0, 900.0, None, None, 11.0735305, {}),),
        desks=(),
        half_hours=(HalfHourLine("2026-11-19T04:00:00+00:00", 1, 0.4, 1),),
        ratings=(),
        exceptions=(),
        untrusted_share=None,
    )
    return day_report(figures, catalog, {}, BOUNDS, language)
