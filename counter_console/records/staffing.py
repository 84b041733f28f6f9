"""How many counters a day of the week needs for the promise, half-hour by half-hour, beside those that were open."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.summary.block_grid import load_plots
from counter_console.summary.figures_page import FiguresPage, FiguresPresenter, FiguresSection
from shared.office.catalog.model import Catalog
from shared.platform.forms.model import Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Weekday, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Report
from shared.queue.forecast.model import HalfHourNeed, StaffingAsked, StaffingQuestion
from shared.queue.inquiry.operations.staffing import StaffingOperations
from shared.queue.inquiry.rules.staffing_report import TITLE, in_words, staffing_report
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText

TEXTS = PageTexts(
    translate("staffing", "Measuring the visitors of the last weeks"),
    translate("staffing", "The figures are from that time."),
    translate("staffing", "No closed days of this weekday with visitors in the last %n weeks", n=8),
    translate("staffing", "Choose another day of the week or other services above."),
)
PLACES = {"day": 6, "advice": 6, "half_hours": 6}


def staffing_form(catalog: Catalog | None) -> Form:
    """Return the questions above the figures."""
    services = () if catalog is None else catalog.services
    return plain_form(
        "staffing",
        Field(
            "weekday",
            Kind.CHOICE,
            translate("staffing", "Day of the week"),
            default=0,
            choices=tuple(Choice(each, Weekday(each)) for each in range(7)),
        ),
        Field(
            "services",
            Kind.CHOICE,
            translate("inquiry", "Services"),
            translate("inquiry", "None: all."),
            required=False,
            many=True,
            choices=tuple(Choice(each.id, each.name) for each in services if each.active),
        ),
        Field(
            "minutes",
            Kind.WHOLE,
            translate("staffing", "Called within, minutes"),
            default=15,
            minimum=1,
            maximum=240,
        ),
        Field(
            "share",
            Kind.WHOLE,
            translate("staffing", "Visitors called in time, of 100"),
            default=80,
            minimum=50,
            maximum=99,
        ),
    )


@dataclass(frozen=True)
class StaffingState(SectionState):
    """Everything the section shows. `minutes` and `share` are the branch's promise until somebody changes them.

    `done` counts the half-hours that were worked out so far; the report is there when all are.
    """

    weekday: int | None = None
    services: tuple[UUID, ...] = ()
    minutes: int | None = None
    share: int | None = None
    catalog: Catalog | None = None
    question: StaffingQuestion | None = None
    done: int = 0
    report: Report | None = None


@dataclass(frozen=True)
class StaffingReading:
    """One reading: what was asked, and what was measured."""

    catalog: Catalog
    question: StaffingQuestion


class StaffingPresenter(FiguresPresenter[StaffingState, StaffingReading]):
    """Measures, and works the half-hours out one after the other, so that other work is not kept waiting."""

    EMPTY = StaffingState
    TOPICS = frozenset({Topic.DAY, Topic.CATALOG})
    _needs: tuple[HalfHourNeed, ...] = ()

    def _read(self) -> StaffingReading:
        load_plots()
        settings, state = self._branch.settings.values(), self._state
        promise = settings.promise_minutes if state.minutes is None else state.minutes
        target = settings.service_level_target if state.share is None else state.share / 100
        weekday = self._branch.day.today().weekday() if state.weekday is None else state.weekday
        asked = StaffingAsked(weekday, state.services, promise * 60.0, target)
        question = self._branch.of(StaffingOperations).question(asked, self._actor)
        return StaffingReading(self._branch.catalog.catalog(), question)

    def _loaded(self, reading: StaffingReading) -> None:
        known, asked = self._state.question, reading.question.asked
        self._change(
            catalog=reading.catalog,
            weekday=asked.weekday,
            minutes=round(asked.within / 60),
            share=round(asked.target * 100),
        )
        if known is not None and (known.asked, known.lines) == (asked, reading.question.lines):
            return
        self._needs = ()
        self._change(question=reading.question, done=0, report=None)
        if reading.question.lines:
            self._work_on(reading.question)

    def _work_on(self, question: StaffingQuestion) -> None:
        self._runner.run(
            lambda: next(question.search, None), lambda need: self._worked_out(question, need), self._reading_failed
        )

    def _worked_out(self, question: StaffingQuestion, need: HalfHourNeed | None) -> None:
        if question is not self._state.question or self._state.catalog is None:
            return  # something else was asked meanwhile
        if need is not None:
            self._needs = (*self._needs, need)
            self._change(done=len(self._needs))
            self._work_on(question)
            return
        self._show_report(question, self._state.catalog)

    def _show_report(self, question: StaffingQuestion, catalog: Catalog) -> None:
        today = self._clock.now().date()
        self._change(report=staffing_report(question, self._needs, catalog, today, self._translator.language))

    @property
    def shown(self) -> Report | None:
        """What is on the page."""
        return self._state.report


class StaffingPage(FiguresPage[StaffingState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        questions, below = staffing_form(None), {"needed": "open"}
        super().__init__(appearance, translator, folder, TEXTS, questions, below=below, places=PLACES, icon=Icon.PEOPLE)
        self.progress = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self._column.insertWidget(self._column.indexOf(self.headline), self.progress)

    def _show_content(self, state: StaffingState) -> None:
        question, report = state.question, state.report
        empty = question is not None and not question.lines
        asked = (
            "" if question is None or state.catalog is None else in_words(question.asked, question.days, state.catalog)
        )
        self._show_head(TITLE, asked, loading=question is None, empty=empty)
        self.filter.offer(staffing_form(state.catalog))
        if state.weekday is not None:
            self.filter.show_answers(
                {
                    "weekday": state.weekday,
                    "services": state.services,
                    "minutes": state.minutes,
                    "share": state.share,
                }
            )
        working = question is not None and not empty and report is None
        self.progress.setVisible(working)
        if question is not None and working:
            line = translate(
                "staffing",
                "Playing the day: {done} of {all} half-hours",
                done=state.done,
                all=len(question.lines),
            )
            self.progress.setText(self._text(line))
        self._show_figures(None if empty else report, exporting=state.exporting)

    def _file_name(self) -> str:
        weekday = None if self._state is None else self._state.weekday
        return "" if weekday is None else f"nobat-counters-needed-{weekday + 1}"


def open_section(context: SectionContext) -> OpenSection:
    """Return the section of one person who reviews days."""
    screen = StaffingPage(context.appearance, context.translator, context.folder)
    return FiguresSection(StaffingPresenter.of(context, context.manager, screen.show_state), screen)
