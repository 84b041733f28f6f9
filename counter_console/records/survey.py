"""The survey of staff: answered with a code from a box; who leads the branch begins rounds, everybody sees results."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from shared.platform.codes import code_digest, new_code, read_code, shown_code
from shared.platform.errors import UserError
from shared.platform.forms.model import Answers, Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Day, Percent, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Notes, Period, Report, ReportColumn, Row, Table
from shared.quality.pulse.errors import CODE_UNKNOWN
from shared.quality.pulse.model import (
    CODE_DIGITS,
    FEWEST,
    DrawRound,
    PulseItem,
    PulseList,
    RoundResult,
    RoundState,
    StatementResult,
)
from shared.quality.pulse.operations import PulseOperations
from shared.queue.stats.rules.intervals import Change
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TITLE = translate("survey", "Survey of staff")
SUBTITLE = translate(
    "survey",
    "Answered with a code from a box. Answers are only counted: nothing says who gave them, when or where.",
)
TEXTS = PageTexts(
    translate("survey", "Reading the surveys"),
    translate("survey", "The list is from that time."),
    translate("survey", "No survey yet"),
    translate("survey", "Four times a year everybody says with a code how it is to work here."),
)
ANSWER = translate("survey", "Answer the survey")
DRAW = translate("survey", "Begin a survey")
ITEMS: Mapping[PulseItem, Text] = {
    PulseItem.WORKLOAD: translate("survey", "I can do my work well in the time I have."),
    PulseItem.MEANS: translate("survey", "I have the equipment and information that I need."),
    PulseItem.CLARITY: translate("survey", "I know what is expected of me."),
    PulseItem.SUPPORT: translate("survey", "When I need help, I get it."),
    PulseItem.RESPECT: translate("survey", "I am treated with respect here."),
    PulseItem.GROWTH: translate("survey", "I learn what I need for my work."),
    PulseItem.RECOMMEND: translate("survey", "I would recommend this branch as a place to work."),
}
_AGREEMENT = (
    translate("survey", "I do not agree at all"),
    translate("survey", "I rather do not agree"),
    translate("survey", "Partly"),
    translate("survey", "I rather agree"),
    translate("survey", "I agree fully"),
)
CHANGES = {
    Change.HIGHER: translate("survey", "Better"),
    Change.LOWER: translate("survey", "Worse"),
    Change.NONE: translate("survey", "No sure change"),
}
_CHOICES = tuple(Choice(value, text) for value, text in enumerate(_AGREEMENT, 1))
_STATES = {
    RoundState.PLANNED: translate("survey", "Begins on its first day"),
    RoundState.OPEN: translate("survey", "Open: shown when it is over"),
    RoundState.REPLACED: translate("survey", "Replaced by a newer survey: its codes no longer count"),
    RoundState.TOO_FEW: translate("survey", "Fewer than 5 answers: nothing is shown"),
}
CODES = translate("survey", "The codes of this survey")
_REPLACES = translate(
    "survey",
    "A survey is open. Begin another only if its sheet was lost: the codes on that sheet will no longer count.",
)
#: Codes side by side on the sheet.
_ACROSS = 3
_TWO_WEEKS = timedelta(days=13)


def answer_form() -> Form:
    """Return the questions, after the code."""
    code = Field("code", Kind.TEXT, translate("survey", "Code from the box"), maximum=24)
    items = (Field(item.value, Kind.CHOICE, text, choices=_CHOICES) for item, text in ITEMS.items())
    return plain_form("survey", code, *items)


def draw_form() -> Form:
    """Return the question for the days of a new round, and for how many people codes are printed."""
    return plain_form(
        "survey_round",
        Field("first", Kind.DATE, translate("survey", "First day")),
        Field("last", Kind.DATE, translate("survey", "Last day")),
        Field(
            "people",
            Kind.WHOLE,
            translate("survey", "Codes"),
            translate("survey", "One for each person who is asked."),
            minimum=FEWEST,
            maximum=500,
        ),
    )


@dataclass(frozen=True)
class SurveyState(SectionState):
    """Everything the section shows. `codes` are those of the round begun here, until the page is closed.

    `answered` and `drawn` count what was saved here.
    """

    found: PulseList | None = None
    codes: tuple[str, ...] = ()
    answered: int = 0
    drawn: int = 0
    exporting: bool = False


class SurveyPresenter(ReportingPresenter[SurveyState, PulseList]):
    """The section of one person."""

    EMPTY = SurveyState
    TOPICS = frozenset({Topic.SURVEY, Topic.CATALOG})
    REREAD_SECONDS = 3600  # rounds open and close with the day

    def _read(self) -> PulseList:
        return self._branch.of(PulseOperations).rounds(self._actor)

    def _loaded(self, reading: PulseList) -> None:
        self._change(found=reading)

    def answer(self, answers: Answers) -> None:
        """Use the typed code and count the answers."""
        typed = read_code(answers["code"], CODE_DIGITS)
        given = {item: int(answers[item.value]) for item in PulseItem}
        used: list[UUID] = []

        def work(_command: UUID) -> None:
            if typed is None:
                raise UserError(CODE_UNKNOWN)
            operations = self._branch.of(PulseOperations)
            if not used:  # sent again after a lost connection, the code is not used twice
                used.append(operations.use_code(code_digest(self._branch.database.branch_id, typed)))
            operations.count_answers(used[0], given)

        said = translate("survey", "Counted. Thank you. The code can be thrown away.")
        self._run(work, ANSWER, said, lambda _none: self._change(answered=self._state.answered + 1))

    def draw(self, answers: Answers) -> None:
        """Begin a round with new codes; only this page knows them, until they are on paper."""
        codes = tuple(new_code(CODE_DIGITS) for _ in range(answers["people"]))
        digests: list[str] = []

        def work(command: UUID) -> Any:
            if not digests:
                digests.extend(code_digest(self._branch.database.branch_id, code) for code in codes)
            wanted = DrawRound(command, answers["first"], answers["last"], tuple(digests))
            return self._branch.of(PulseOperations).draw(wanted, self._actor)

        said = translate("survey", "Begun. Save the sheet with the codes now: it cannot be made again.")
        self._run(work, DRAW, said, lambda _round: self._change(drawn=self._state.drawn + 1, codes=codes))

    def export(self, form: ExportForm, path: Path) -> None:
        """Write the sheet with the codes, away from the screen's thread."""
        found, translator = self._state.found, self._translator
        if found is not None and self._state.codes:
            report = codes_sheet(self._state.codes, found.today, translator)
            self._write_file(lambda: write_report(report, form, path, translator, self._families))

    def set_translator(self, translator: Translator) -> None:
        """Write the sheet in another language."""
        self._translator = translator


def codes_sheet(codes: Sequence[str], today: date, translator: Translator) -> Report:
    """Return the sheet to cut: the codes in an order of their own, each of them once."""
    rows = [codes[at : at + _ACROSS] for at in range(0, len(codes), _ACROSS)]
    columns = tuple(ReportColumn(f"code{place}", "") for place in range(_ACROSS))
    how = translate(
        "survey",
        "Cut the codes apart, fold them, and let everybody draw one from a box. Each counts once. Nobody writes down"
        " who has which.",
    )
    cells = (Row(str(at), (*map(shown_code, line), *[None] * (_ACROSS - len(line)))) for at, line in enumerate(rows))
    start = datetime.combine(today, time(), UTC)
    return Report(
        key="survey-codes",
        name=CODES,
        title=Day(today, year=True),
        subtitle="",
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=(Notes("how", TITLE, (how,)), Table("codes", CODES, columns, tuple(cells))),
    )


def _days(result: RoundResult) -> Text:
    first, last = (Day(day, year=True, weekday=False) for day in (result.round.first, result.round.last))
    return translate("survey", "{first} to {last}", first=first, last=last)


def state_text(result: RoundResult) -> Text:
    """Return what can be said of the answers of a round."""
    if result.state is RoundState.SHOWN:
        return translate("survey", "%n answers", n=result.answered)
    return _STATES[result.state]


REGISTER = Register(
    TITLE,
    (
        Column("days", translate("survey", "Days"), lambda line, now, t: t.text(_days(line)), width=40),
        Column("state", translate("survey", "Answers"), lambda line, now, t: t.text(state_text(line))),
        Column("codes", translate("survey", "Codes"), lambda line, now, t: t.number(line.round.codes), width=16),
    ),
    lambda line: line.round.id,
    lambda line, now, t: f"{t.text(_days(line))}: {t.text(state_text(line))}",
)


class SurveyPage(RecordPage[SurveyState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.MESSAGE, REGISTER)
        self.draw = NewRecord(draw_form(), DRAW, appearance, translator)
        self.draw.opened.connect(self._warn)
        self.add_to_head(self.draw.opener)
        self._column.insertWidget(self._column.indexOf(self.list), self.draw)
        self.add_new(NewRecord(answer_form(), ANSWER, appearance, translator))
        self.sheet = ExportButtons(appearance, folder, lambda: "nobat-survey-codes", (ExportForm.PDF,))
        self._sheet = Panel(appearance)
        self._warning = PlainText(appearance, role=TextRole.BODY, tone=Tone.QUIET)
        self._sheet.add(self._warning)
        self._sheet.add(row(self.sheet, None))
        self._column.insertWidget(self._column.indexOf(self.list), self._sheet)
        model = RecordModel(_RESULTS, lambda each: each.item, translator, _result_text)
        self.results = RecordTable(appearance, translator, model, wraps=True)
        self.details.add(self.results)

    def _show_content(self, state: SurveyState) -> None:
        found = state.found
        rounds = () if found is None else found.rounds
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=state.loaded and not rounds)
        today = date.min if found is None else found.today
        self.new.show_texts(self._translator, state.connection, state.answered)
        self.new.opener.setVisible(found is not None and found.open is not None and self.new.isHidden())
        people = 0 if found is None else found.people
        self.draw.show_texts(
            self._translator, state.connection, state.drawn, first=today, last=today + _TWO_WEEKS, people=people
        )
        self.draw.opener.setVisible(found is not None and found.may_draw and self.draw.isHidden())
        self._sheet.setVisible(bool(state.codes))
        self._sheet.set_heading(self._text(CODES))
        self._warning.setText(
            self._text(
                translate("survey", "Save and print the sheet before you leave this page: nobody can show it again.")
            )
        )
        self.sheet.show_texts(self._translator, enabled=bool(state.codes) and not state.exporting)
        self.sheet.buttons[ExportForm.PDF].setText(self._text(translate("survey", "Save the sheet (PDF)")))
        self._show_records(rounds)

    def _warn(self, form: FormView) -> None:
        """Say that the codes of an open survey lose their worth."""
        found = None if self._state is None else self._state.found
        form.show_hint("first", "" if found is None or found.open is None else _REPLACES)

    def _show_details(self, record: RoundResult) -> None:
        self.results.setVisible(bool(record.items))
        self.results.setAccessibleName(self._text(translate("survey", "Results")))
        self.results.show_rows(record.items, self._translator)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        for form in (self.new, self.draw):
            form.set_translator(translator)
        super().set_translator(translator)


def _share_text(each: StatementResult) -> Text:
    return translate(
        "survey",
        "{share} of %n; sure: {low} to {high}",
        n=each.answered,
        share=Percent(each.agree / each.answered),
        low=Percent(each.interval.low),
        high=Percent(each.interval.high),
    )


_RESULTS = (
    Column("item", translate("survey", "Statement"), lambda each, now, t: t.text(ITEMS[each.item])),
    Column("agree", translate("survey", "Agree"), lambda each, now, t: t.text(_share_text(each)), width=44),
    Column(
        "change",
        translate("survey", "Against the survey before"),
        lambda each, now, t: t.text(CHANGES[each.change]),
        width=30,
    ),
)


def _result_text(each: StatementResult, _now: object, translator: Translator) -> str:
    parts = (ITEMS[each.item], _share_text(each), CHANGES[each.change])
    return translator.language.comma.join(map(translator.text, parts))


class SurveySection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = SurveyPage(context.appearance, context.translator, context.folder)
        self.survey = SurveyPresenter.of(context, context.manager, self.screen.show_state)
        super().__init__(self.survey, self.screen)
        self.screen.new.given.connect(self.survey.answer)
        self.screen.draw.given.connect(self.survey.draw)
        self.screen.sheet.chosen.connect(self.survey.export)
        self.screen.message_closed.connect(self.survey.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of the sheet."""
        self.screen.set_translator(translator)
        self.survey.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return SurveySection(context)
