"""The figures of cases in a period: how many came, what was decided and how quickly, and files of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from counter_console.summary.block_grid import BlockGrid
from counter_console.summary.headline import Headline
from shared.bootstrap import OpenBranch
from shared.platform.background import Runner
from shared.platform.forms.model import Choice, Condition, Field, Kind, plain_form
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Cards, Report
from shared.service_desk.cases.rules.figures_report import TITLE
from shared.service_desk.complaints.operations.figures import ComplaintFigureOperations
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.widgets.panels import MessageKind

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


class CaseFiguresPresenter(SectionPresenter[CaseFiguresState, tuple[tuple[date, date], Report]]):
    """Reads the figures and writes them to files."""

    TOPICS = frozenset({Topic.CASES, Topic.CATALOG})
    REREAD_SECONDS = 60  # deadlines pass without news

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        families: Sequence[str],
        translator: Translator,
        show: Callable[[CaseFiguresState], None],
    ) -> None:
        super().__init__(branch, runner, CaseFiguresState(), show)
        self._families, self._translator = families, translator

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

    def choose(self, key: str, answer: object) -> None:
        """Choose another period; days of one's own begin with those that are shown."""
        self._change(**{key: answer})
        if self._state.span is FigurePeriod.OWN and self._state.days and not (self._state.first or self._state.last):
            self._change(first=self._state.days[0], last=self._state.days[1])
        self.close_message()
        self.refresh()

    def set_translator(self, translator: Translator) -> None:
        """Count months as in another language's calendar, and write files in it."""
        self._translator = translator
        self.refresh()

    def export(self, form: ExportForm, path: Path) -> None:
        """Write what is shown to a file, away from the screen's thread."""
        report, translator = self._state.report, self._translator
        if report is not None:
            self._write_file(lambda: write_report(report, form, path, translator, self._families))


class CaseFiguresPage(SectionPage[CaseFiguresState]):
    """The page. `exported` carries a form and a path."""

    exported = Signal(object, object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CHART)
        self._shown: Report | None = None
        self.exports = ExportButtons(appearance, folder, self._file_name)
        self.exports.chosen.connect(self.exported)
        self.add_to_head(self.exports)
        self.filter = FormView(FILTER, appearance, translator, short_labels=True)
        same = translate("console.case_figures", "as in the period before")
        self.headline = Headline(appearance, below=BELOW, same=same)
        self.blocks = BlockGrid(appearance, places=PLACES)
        self.blocks.copied.connect(self._copied)
        self._column.insertWidget(self._column.indexOf(self._empty), self.filter)
        self.add(self.headline, self.blocks)

    def _show_content(self, state: CaseFiguresState) -> None:
        report = state.report
        title = TITLE if report is None else report.title
        subtitle = "" if report is None else TITLE
        self._show_head(title, subtitle, loading=report is None, empty=state.empty)
        self.filter.show_answers({"span": state.span, "first": state.first, "last": state.last})
        self.exports.show_texts(
            self._translator, enabled=report is not None and not state.empty and not state.exporting
        )
        visible = report is not None and not state.empty
        self.headline.setVisible(visible)
        self.blocks.setVisible(visible)
        if visible and report is not None and report is not self._shown:
            self._shown = report
            for block in report.blocks:
                if isinstance(block, Cards):
                    self.headline.show_cards(block, self._translator)
            self.blocks.show_report(report, self._translator)

    def _copied(self) -> None:
        copied = self._text(translate("console.summary", "Copied. Paste it into a table or a letter."))
        self.messages.show_message(copied, MessageKind.GOOD, seconds=4)

    def _file_name(self) -> str:
        days = None if self._state is None else self._state.days
        return "" if days is None else f"nobat-cases-{days[0].isoformat()}-{days[1].isoformat()}"

    def set_translator(self, translator: Translator) -> None:
        """Change the language; the tables are filled again."""
        self._shown = None
        self.filter.set_translator(translator)
        super().set_translator(translator)


class CaseFiguresSection(OpenSection):
    """The section of one person who leads the work on cases."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = CaseFiguresPage(context.appearance, context.translator, context.folder)
        self.figures = CaseFiguresPresenter(
            context.branch,
            context.runner,
            context.appearance.fonts.families,
            context.translator,
            self.screen.show_state,
        )
        super().__init__(self.figures, self.screen)
        self.screen.filter.committed.connect(self.figures.choose)
        self.screen.exported.connect(self.figures.export)
        self.screen.message_closed.connect(self.figures.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files and of months."""
        self.screen.set_translator(translator)
        self.figures.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return CaseFiguresSection(context)
