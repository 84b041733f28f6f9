"""The figures of cases in a period: how many came, what was decided and how quickly, and files of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.summary.figures_page import FiguresPage, FiguresPresenter, FiguresSection
from shared.platform.forms.model import Choice, Condition, Field, Kind, plain_form
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Report
from shared.service_desk.cases.rules.figures_report import TITLE
from shared.service_desk.complaints.operations.figures import ComplaintFigureOperations
from shared.ui.appearance import Appearance

TEXTS = PageTexts(
    translate("console.case_figures", "Counting the cases"),
    translate("console.case_figures", "The figures are from that time."),
    translate("console.case_figures", "No cases in this period"),
    translate("console.case_figures", "Choose another period above."),
)
#: Which figure is below which in one tile.
BELOW = {
    "registered": "acknowledged_in_time",
    "decided": "wrong_referrals",
    "answered_in_time": "told_in_time",
    "closed": "not_reached",
    "open": "overdue",
    "reopened": "looks_changed",
    "branch_median": "branch_p90",
    "first_visit": "first_visit_known",
}
#: Which tables are beside each other, in sixths of the page.
PLACES = {
    "kinds": 6,
    "steps": 6,
    "decisions": 3,
    "parties": 3,
    "channels": 3,
    "costs": 3,
    "matters": 6,
    "severities": 3,
    "causes": 3,
    "themes": 6,
}


class FigurePeriod(StrEnum):
    """A period that is chosen with one press, or days of one's own."""

    MONTH = "month"
    LAST_MONTH = "last_month"
    WEEK = "week"
    OWN = "own"


_OWN = Condition("span", (FigurePeriod.OWN,))
FILTER = plain_form(
    "case_figures",
    Field(
        "span",
        Kind.CHOICE,
        translate("console.history", "Period"),
        default=FigurePeriod.MONTH,
        choices=(
            Choice(FigurePeriod.MONTH, translate("console.case_figures", "This month")),
            Choice(FigurePeriod.LAST_MONTH, translate("console.case_figures", "Last month")),
            Choice(FigurePeriod.WEEK, translate("console.history", "Last %n days", n=7)),
            Choice(FigurePeriod.OWN, translate("console.case_figures", "Other days")),
        ),
    ),
    Field("first", Kind.DATE, translate("console.case_figures", "First day"), required=False, shown_if=_OWN),
    Field("last", Kind.DATE, translate("console.case_figures", "Last day"), required=False, shown_if=_OWN),
)


@dataclass(frozen=True)
class CaseFiguresState(SectionState):
    """Everything the section shows. `first` and `last` are the days of one's own, as far as they are chosen."""

    span: FigurePeriod = FigurePeriod.MONTH
    first: date | None = None
    last: date | None = None
    days: tuple[date, date] | None = None
    report: Report | None = None
    empty: bool = False


class CaseFiguresPresenter(FiguresPresenter[CaseFiguresState, tuple[tuple[date, date], Report]]):
    """Reads the figures and writes them to files."""

    TOPICS = frozenset({Topic.CASES, Topic.CATALOG})
    REREAD_SECONDS = 60  # deadlines pass without news

    EMPTY = CaseFiguresState

    def _read(self) -> tuple[tuple[date, date], Report]:
        days = self._days(self._branch.day.today())
        return days, self._branch.of(ComplaintFigureOperations).report(*days, self._translator.language)

    def _days(self, today: date) -> tuple[date, date]:
        match self._state.span:
            case FigurePeriod.LAST_MONTH:
                last = self._translator.month_start(today) - timedelta(days=1)
                return self._translator.month_start(last), last
            case FigurePeriod.WEEK:
                return today - timedelta(days=6), today
            case FigurePeriod.OWN:
                return self._state.first or today, self._state.last or self._state.first or today
            case _:
                return self._translator.month_start(today), today

    def _loaded(self, reading: tuple[tuple[date, date], Report]) -> None:
        days, report = reading
        figures = report.figures()
        empty = not any(figures[key] for key in ("registered", "decided", "closed", "open", "first_visit_known"))
        self._change(days=days, report=report, empty=empty)

    @property
    def shown(self) -> Report | None:
        """What is on the page."""
        return self._state.report

    def choose(self, key: str, answer: object) -> None:
        """Choose another period; days of one's own begin with those that are shown."""
        super().choose(key, answer)
        if self._state.span is FigurePeriod.OWN and self._state.days and not (self._state.first or self._state.last):
            self._change(first=self._state.days[0], last=self._state.days[1])


class CaseFiguresPage(FiguresPage[CaseFiguresState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        same = translate("console.case_figures", "as in the period before")
        super().__init__(appearance, translator, folder, TEXTS, FILTER, below=BELOW, places=PLACES, same=same)

    def _show_content(self, state: CaseFiguresState) -> None:
        report = state.report
        title, subtitle = (TITLE, "") if report is None else (report.title, TITLE)
        self._show_head(title, subtitle, loading=report is None, empty=state.empty)
        self.filter.show_answers({"span": state.span, "first": state.first, "last": state.last})
        self._show_figures(None if state.empty else report, exporting=state.exporting)

    def _file_name(self) -> str:
        days = None if self._state is None else self._state.days
        return "" if days is None else f"nobat-cases-{days[0].isoformat()}-{days[1].isoformat()}"


def open_section(context: SectionContext) -> OpenSection:
    """Return the section of one person who leads the work on cases."""
    screen = CaseFiguresPage(context.appearance, context.translator, context.folder)
    return FiguresSection(CaseFiguresPresenter.of(context, context.manager, screen.show_state), screen)
