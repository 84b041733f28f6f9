"""How right the waits were that tickets had shown: over a period, by service and by hour, with the bad days."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.summary.block_grid import load_plots
from counter_console.summary.figures_page import FiguresPage, FiguresPresenter, FiguresSection
from shared.office.catalog.model import Catalog
from shared.platform.forms.model import Choice, Condition, Field, Form, Kind, plain_form
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Report
from shared.queue.inquiry.operations.grades import GradeOperations
from shared.queue.inquiry.rules.grades_report import TITLE
from shared.ui.appearance import Appearance

TEXTS = PageTexts(
    translate("grading", "Comparing the estimates with the waits"),
    translate("grading", "The figures are from that time."),
    translate("grading", "No closed days with estimates in this period"),
    translate("grading", "Choose another period above. A day is counted when it has been closed."),
)
BELOW = {"median_error": "bias"}
PLACES = {"bad_days": 6, "days": 6, "hours": 6, "services": 6, "by_hour": 6}
ALL = ""


class GradePeriod(StrEnum):
    """A period that is chosen with one press, or days of one's own."""

    WEEKS = "weeks"
    MONTH = "month"
    YEAR = "year"
    OWN = "own"


_OWN = Condition("span", (GradePeriod.OWN,))


def filter_form(catalog: Catalog | None) -> Form:
    """Return the questions above the figures."""
    services = () if catalog is None else catalog.services
    return plain_form(
        "grading",
        Field(
            "span",
            Kind.CHOICE,
            translate("console.history", "Period"),
            default=GradePeriod.WEEKS,
            choices=(
                Choice(GradePeriod.WEEKS, translate("console.history", "Last %n days", n=28)),
                Choice(GradePeriod.MONTH, translate("console.case_figures", "Last month")),
                Choice(GradePeriod.YEAR, translate("console.history", "Last %n days", n=365)),
                Choice(GradePeriod.OWN, translate("console.case_figures", "Other days")),
            ),
        ),
        Field("first", Kind.DATE, translate("console.case_figures", "First day"), required=False, shown_if=_OWN),
        Field("last", Kind.DATE, translate("console.case_figures", "Last day"), required=False, shown_if=_OWN),
        Field(
            "service",
            Kind.CHOICE,
            translate("inquiry", "Service"),
            default=ALL,
            choices=(
                Choice(ALL, translate("grading", "All services")),
                *(Choice(str(each.id), each.name) for each in services),
            ),
        ),
    )


@dataclass(frozen=True)
class WaitGradesState(SectionState):
    """Everything the section shows. `first` and `last` are the days of one's own, as far as they are chosen."""

    span: GradePeriod = GradePeriod.WEEKS
    first: date | None = None
    last: date | None = None
    service: str = ALL
    days: tuple[date, date] | None = None
    catalog: Catalog | None = None
    report: Report | None = None


class WaitGradesPresenter(FiguresPresenter[WaitGradesState, tuple[tuple[date, date], Catalog, Report]]):
    """Reads the grades and writes them to files."""

    EMPTY = WaitGradesState
    TOPICS = frozenset({Topic.DAY, Topic.CATALOG})

    def _read(self) -> tuple[tuple[date, date], Catalog, Report]:
        load_plots()
        days = self._days(self._branch.day.today())
        service = UUID(self._state.service) if self._state.service else None
        report = self._branch.of(GradeOperations).report(*days, service, self._translator.language, self._actor)
        return days, self._branch.catalog.catalog(), report

    def _days(self, today: date) -> tuple[date, date]:
        match self._state.span:
            case GradePeriod.MONTH:
                last = self._translator.month_start(today) - timedelta(days=1)
                return self._translator.month_start(last), last
            case GradePeriod.YEAR:
                return today - timedelta(days=364), today
            case GradePeriod.OWN:
                return self._state.first or today, self._state.last or self._state.first or today
            case _:
                return today - timedelta(days=27), today

    def _loaded(self, reading: tuple[tuple[date, date], Catalog, Report]) -> None:
        days, catalog, report = reading
        self._change(days=days, catalog=catalog, report=report)

    @property
    def shown(self) -> Report | None:
        """What is on the page."""
        return self._state.report

    def choose(self, key: str, answer: object) -> None:
        """Choose another period or service; days of one's own begin with those that are shown."""
        super().choose(key, answer)
        if self._state.span is GradePeriod.OWN and self._state.days and not (self._state.first or self._state.last):
            self._change(first=self._state.days[0], last=self._state.days[1])


class WaitGradesPage(FiguresPage[WaitGradesState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, folder, TEXTS, filter_form(None), below=BELOW, places=PLACES)

    def _show_content(self, state: WaitGradesState) -> None:
        report = state.report
        empty = report is not None and not report.figures()["estimates"]
        self._show_head(TITLE, "" if report is None else report.subtitle, loading=report is None, empty=empty)
        self.filter.offer(filter_form(state.catalog))
        chosen = {"span": state.span, "first": state.first, "last": state.last, "service": state.service}
        self.filter.show_answers(chosen)
        self._show_figures(None if empty else report, exporting=state.exporting)

    def _file_name(self) -> str:
        days = None if self._state is None else self._state.days
        return "" if days is None else f"nobat-estimates-{days[0].isoformat()}-{days[1].isoformat()}"


def open_section(context: SectionContext) -> OpenSection:
    """Return the section of one person who reviews days."""
    screen = WaitGradesPage(context.appearance, context.translator, context.folder)
    return FiguresSection(WaitGradesPresenter.of(context, context.manager, screen.show_state), screen)
