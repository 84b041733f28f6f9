"""How many counters a day of the week needs for the promise, half-hour by half-hour, beside those that were open."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal

from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from counter_console.summary.block_grid import BlockGrid, load_plots
from counter_console.summary.headline import Headline
from shared.office.catalog.model import Catalog
from shared.platform.forms.model import Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Weekday, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Cards, Report
from shared.queue.forecast.model import HalfHourNeed, StaffingAsked, StaffingQuestion
from shared.queue.inquiry.operations.staffing import StaffingOperations
from shared.queue.inquiry.rules.staffing_report import TITLE, in_words, staffing_report
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import MessageKind

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


class StaffingPresenter(ReportingPresenter[StaffingState, StaffingReading]):
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

    def choose(self, key: str, answer: object) -> None:
        """Ask something else."""
        self._change(**{key: answer})
        self.close_message()
        self.refresh()

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def export(self, form: ExportForm, path: Path) -> None:
        """Write what is shown to a file, away from the screen's thread."""
        report, translator = self._state.report, self._translator
        if report is not None:
            self._write_file(lambda: write_report(report, form, path, translator, self._families))


class StaffingPage(SectionPage[StaffingState]):
    """The page. `exported` carries a form and a path."""

    exported = Signal(object, object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.PEOPLE)
        self._shown: Report | None = None
        self.exports = ExportButtons(appearance, folder, self._file_name)
        self.exports.chosen.connect(self.exported)
        self.add_to_head(self.exports)
        self.filter = FormView(staffing_form(None), appearance, translator, short_labels=True)
        self.progress = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.headline = Headline(appearance, below={"needed": "open"})
        self.blocks = BlockGrid(appearance, places=PLACES)
        self.blocks.copied.connect(self._copied)
        self._column.insertWidget(self._column.indexOf(self._empty), self.filter)
        self.add(self.progress, self.headline, self.blocks)

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
        visible = report is not None and not empty
        self.exports.show_texts(self._translator, enabled=visible and not state.exporting)
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
        weekday = None if self._state is None else self._state.weekday
        return "" if weekday is None else f"nobat-counters-needed-{weekday + 1}"

    def set_translator(self, translator: Translator) -> None:
        """Change the language; everything is filled again."""
        self._shown = None
        self.filter.set_translator(translator)
        super().set_translator(translator)


class StaffingSection(OpenSection):
    """The section of one person who reviews days."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = StaffingPage(context.appearance, context.translator, context.folder)
        self.staffing = StaffingPresenter.of(context, context.manager, self.screen.show_state)
        super().__init__(self.staffing, self.screen)
        self.screen.filter.committed.connect(self.staffing.choose)
        self.screen.exported.connect(self.staffing.export)
        self.screen.message_closed.connect(self.staffing.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.staffing.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return StaffingSection(context)
