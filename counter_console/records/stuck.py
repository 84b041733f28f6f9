"""The cases that do not go on by themselves, for who leads the work: why, since when, with whom, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Signal

from counter_console.records.case_details import CaseDetails
from counter_console.records.case_files import connect_files
from counter_console.records.case_presenter import Line
from counter_console.records.case_texts import NOBODY, due_text, moment, state_text
from counter_console.records.case_work import CaseFileState, CaseWorkPresenter
from counter_console.records.visitor_words import connect_words
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.platform.forms.model import Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Day, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model import CaseState, CaseVerb
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.model.lists import StuckList, StuckReason
from shared.service_desk.cases.operations.views import MOST_ROWS, CaseViews
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

TITLE = translate("console.stuck", "Stuck cases")
TEXTS = PageTexts(
    translate("console.stuck", "Reading the stuck cases"),
    translate("console.stuck", "The list is from that time."),
    translate("console.stuck", "No case is stuck"),
    translate("console.stuck", "A case appears here when it does not go on by itself."),
)
REASONS: Mapping[StuckReason, tuple[Text, Icon, Tone]] = {
    StuckReason.NOBODY: (translate("console.stuck", "Nobody can take it"), Icon.WARNING, Tone.BAD),
    StuckReason.FIRST_CONTACT: (
        translate("console.stuck", "Critical, nobody has spoken to the visitor"),
        Icon.PHONE,
        Tone.BAD,
    ),
    StuckReason.OVERDUE: (translate("console.stuck", "Deadline passed"), Icon.CLOCK, Tone.BAD),
    StuckReason.NOT_TOLD: (translate("console.stuck", "Decided, visitor not told"), Icon.PHONE, Tone.BAD),
    StuckReason.APPROVAL: (translate("console.stuck", "Waits for approval too long"), Icon.CHECK, Tone.CAUTION),
    StuckReason.ASKED: (translate("console.stuck", "Visitor asked, no reminder"), Icon.PAUSE, Tone.CAUTION),
    StuckReason.REFERRED: (translate("console.stuck", "No answer from another body"), Icon.BRIEFCASE, Tone.CAUTION),
    StuckReason.OPINION: (translate("console.stuck", "A needed opinion is late"), Icon.MESSAGE, Tone.CAUTION),
    StuckReason.HANDED_OVER: (translate("console.stuck", "Handed over again and again"), Icon.TRANSFER, Tone.CAUTION),
    StuckReason.NEAR: (translate("console.stuck", "Most of the time is used up"), Icon.CLOCK, Tone.CAUTION),
    StuckReason.UNTOUCHED: (translate("console.stuck", "Untouched for days"), Icon.DOCUMENT, Tone.CAUTION),
}
_WITH = {
    CaseState.ASKED: translate("console.stuck", "The visitor"),
    CaseState.REFERRED: translate("console.stuck", "Another body"),
    CaseState.APPROVING: translate("console.stuck", "The approver"),
}
_ALL = "all"
#: What the supervisor does first, in this order.
FIRST = (CaseVerb.ASSIGN, CaseVerb.TAKE, CaseVerb.REMIND, CaseVerb.DROP_OPINION, CaseVerb.EXTEND)


@dataclass(frozen=True)
class StuckLine(Line):
    """One row of the list, ready to show."""

    reason: StuckReason
    since: datetime | date


@dataclass(frozen=True)
class StuckState(CaseFileState):
    """Everything the section shows. `only` is the chosen reason."""

    lines: tuple[StuckLine, ...] = ()
    counts: Mapping[StuckReason, int] = field(default_factory=dict)
    open_cases: int = 0
    only: StuckReason | None = None

    @property
    def total(self) -> int:
        """How many cases are stuck."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class StuckReading:
    """What is read at once."""

    found: StuckList
    zone: str
    file: CaseFile | None


class StuckPresenter(CaseWorkPresenter[StuckState, StuckReading]):
    """The section of one person who leads cases."""

    def _read(self) -> StuckReading:
        views = self._branch.of(CaseViews)
        found = views.stuck(self._actor, self._state.only)
        chosen = next((each.row.case.id for each in found.rows if each.row.case.id == self._chosen), None)
        file = None if chosen is None else views.case(chosen, self._actor)
        return StuckReading(found, self._branch.catalog.catalog().branch.time_zone, file)

    def _loaded(self, reading: StuckReading) -> None:
        found, zone = reading.found, reading.zone
        lines = tuple(
            StuckLine(
                each.row,
                found.types[each.row.case.type_code, each.row.case.type_version].name,
                zone,
                each.reason,
                each.since,
            )
            for each in found.rows
        )
        only = self._state.only
        if only is not None and not found.counts.get(only):
            # The last case of that reason goes on.
            only = None
            self.refresh()
        self._change(
            lines=lines, counts=found.counts, open_cases=found.open_cases, zone=zone, file=reading.file, only=only
        )

    def choose(self, only: StuckReason | None) -> None:
        """Show the cases of one reason, or all."""
        self._change(only=only)
        self.refresh()


def _since(line: StuckLine) -> Text:
    since = line.since
    if isinstance(since, datetime):
        return translate("console.stuck", "since {moment}", moment=moment(since, line.zone))
    return translate("console.stuck", "since {moment}", moment=Day(since, weekday=False))


def _with(line: StuckLine, translator: Translator) -> str:
    case = line.row.case
    if case.state in _WITH:
        return translator.text(_WITH[case.state])
    return isolated(line.row.handler) if line.row.handler else translator.text(NOBODY)


def _description(line: StuckLine, _now: datetime | None, translator: Translator) -> str:
    parts = (isolated(line.row.display), translator.text(line.kind), translator.text(REASONS[line.reason][0]))
    return translator.language.comma.join(parts)


REGISTER = Register(
    TITLE,
    (
        Column(
            "number",
            translate("console.stuck", "Case"),
            lambda line, now, t: line.row.display,
            width=26,
            code=True,
            hint=lambda line, now, t: t.text(line.kind),
        ),
        Column(
            "why",
            translate("console.stuck", "Why it is stuck"),
            lambda line, now, t: t.text(REASONS[line.reason][0]),
            mark=lambda line: REASONS[line.reason][1:],
            hint=lambda line, now, t: t.text(_since(line)),
        ),
        Column(
            "with",
            translate("console.stuck", "With whom"),
            lambda line, now, t: _with(line, t),
            width=24,
            hint=lambda line, now, t: t.text(state_text(line.row.case)),
        ),
        Column(
            "due",
            translate("console.cases", "Deadline"),
            lambda line, now, t: t.text(due_text(line.row.case, line.zone)),
            width=30,
            hint=lambda line, now, t: t.text(translate("console.cases", "Overdue")) if line.row.overdue else "",
            hint_tone=Tone.BAD,
        ),
    ),
    lambda line: line.row.case.id,
    _description,
)


def _filter(state: StuckState) -> Form:
    """Return the choice of a reason, with how many cases each has."""
    numbered = translate("console.stuck", "All: {count}", count=state.total)
    reasons = (
        Choice(
            reason,
            translate("console.stuck", "{reason}: {count}", reason=text, count=state.counts[reason]),
        )
        for reason, (text, _, _) in REASONS.items()
        if state.counts.get(reason)
    )
    field = Field(
        "reason",
        Kind.CHOICE,
        translate("console.stuck", "Which cases"),
        default=_ALL,
        choices=(Choice(_ALL, numbered), *reasons),
    )
    return plain_form("stuck", field)


class StuckPage(RecordPage[StuckState]):
    """The page. `reason_chosen` carries a StuckReason or None, `case_wanted` an id."""

    reason_chosen = Signal(object)
    case_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.WARNING, REGISTER)
        self.filter = FormView(_filter(StuckState()), appearance, translator, short_labels=True)
        self.filter.committed.connect(lambda _key, only: self.reason_chosen.emit(None if only == _ALL else only))
        self._column.insertWidget(self._column.indexOf(self._empty), self.filter)
        self.file = CaseDetails(appearance, translator, FIRST)
        self.details.add(self.file)

    def _show_content(self, state: StuckState) -> None:
        self._show_head(TITLE, _summary(state), loading=not state.loaded, empty=state.loaded and not state.lines)
        self.filter.setVisible(bool(state.lines))
        self.filter.offer(_filter(state))
        self.filter.show_answers({"reason": state.only or _ALL})
        self._show_records(state.lines)

    def _show_details(self, record: StuckLine) -> None:
        state = self._state
        if state is None or state.file is None or state.file.case.id != record.row.case.id:
            self.file.hide()
            return
        self.file.show_file(state.file, state.zone, state.done, state.connection, self._translator, state.files)
        self.file.show()

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.case_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.filter.set_translator(translator)
        super().set_translator(translator)


def _summary(state: StuckState) -> Text | str:
    if not state.loaded:
        return ""
    if len(state.lines) == MOST_ROWS:
        return translate(
            "console.stuck", "%n cases are stuck, the first {count} are shown", n=state.total, count=MOST_ROWS
        )
    return translate("console.stuck", "%n of {all} open cases are stuck", n=state.total, all=state.open_cases)


class StuckSection(OpenSection):
    """The section of one person who leads cases; its number in the side bar is how many cases are stuck."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = StuckPage(context.appearance, context.translator)
        self.stuck = StuckPresenter(context.branch, context.runner, context.clerk, StuckState(), self._show)
        super().__init__(self.stuck, self.screen)
        self.screen.reason_chosen.connect(self.stuck.choose)
        self.screen.case_wanted.connect(self.stuck.open_case)
        self.screen.file.given.connect(self.stuck.act)
        connect_words(self.screen.file.words, self.stuck, context)
        connect_files(self.screen.file.files, self.stuck, context)
        self.screen.message_closed.connect(self.stuck.close_message)

    def _show(self, state: StuckState) -> None:
        self.screen.show_state(state)
        if state.total != self.count:
            self.count, self.count_text = state.total, _summary(state)
            self.counted.emit()


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return StuckSection(context)
