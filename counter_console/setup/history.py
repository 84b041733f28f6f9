"""The history of the set-up: every change with who, when, before and after; kept as a file, and undone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import IntEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.history.model import History, Part, SetUpChange
from shared.office.history.operations import HistoryOperations
from shared.office.history.rules import CHANGE_COLUMNS, PART_NAMES, change_rows, moment_text, who_text
from shared.platform.background import Runner
from shared.platform.forms.model import Choice, Field, Kind, plain_form
from shared.platform.forms.readable import FieldChange
from shared.platform.i18n.text import Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Period, Report, Table
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TEXTS = PageTexts(
    translate("console.history", "Reading the history"),
    translate("console.history", "The list is from that time."),
    translate("console.history", "Nothing was changed in this period"),
    translate("console.history", "Choose a longer period."),
)
TITLE = translate("console.history", "History")
SUBTITLE = translate("console.history", "Who changed what in the set-up, and when. Undoing a change is a new change.")
OLDER = translate("console.history", "Show older changes")
UNDO = translate("console.history", "Undo this change")
#: Changes read at once, and more each time that older ones are asked for.
PORTION = 500
#: A file holds every change of the period.
WHOLE = 1_000_000


class Span(IntEnum):
    """The period that is shown, in days up to now; 0: everything."""

    WEEK = 7
    MONTH = 30
    YEAR = 365
    ALL = 0


FILTER = plain_form(
    "history_filter",
    Field(
        "part",
        Kind.CHOICE,
        translate("console.history", "What was changed"),
        default="",
        choices=(
            Choice("", translate("console.history", "Everything")),
            *(Choice(part.value, name) for part, name in PART_NAMES.items()),
        ),
        required=False,
    ),
    Field(
        "span",
        Kind.CHOICE,
        translate("console.history", "Period"),
        default=Span.MONTH,
        choices=(
            Choice(Span.WEEK, translate("console.history", "Last %n days", n=Span.WEEK)),
            Choice(Span.MONTH, translate("console.history", "Last %n days", n=Span.MONTH)),
            Choice(Span.YEAR, translate("console.history", "Last year")),
            Choice(Span.ALL, translate("console.history", "From the beginning")),
        ),
    ),
)


NOTHING_READ = History((), False, {})


@dataclass(frozen=True)
class HistoryState(SectionState):
    """The changes of the chosen part ("" : all) and period; `undoing` is the change whose undoing is asked about."""

    history: History = NOTHING_READ
    part: str = ""
    span: Span = Span.MONTH
    zone: str = "UTC"
    undoing: SetUpChange | None = None


class HistoryPresenter(SectionPresenter[HistoryState, tuple[History, str]]):
    """Reads the changes, writes them to files, and undoes one."""

    TOPICS = frozenset({Topic.SETTINGS, Topic.CATALOG, Topic.SESSIONS})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[HistoryState], None]) -> None:
        super().__init__(branch, runner, HistoryState(), show)
        self._actor = actor
        self._operations = branch.of(HistoryOperations)
        self._limit = PORTION

    def _read(self) -> tuple[History, str]:
        zone = self._branch.catalog.catalog().branch.time_zone
        return self._changes(zone, self._limit), zone

    def _changes(self, zone: str, limit: int) -> History:
        part, span = self._state.part, self._state.span
        return self._operations.changes(
            self._actor, Part(part) if part else None, _beginning(self._clock.now(), span, zone), limit=limit
        )

    def _loaded(self, reading: tuple[History, str]) -> None:
        history, zone = reading
        self._zone = ZoneInfo(zone)
        self._change(history=history, zone=zone)

    def choose(self, key: str, answer: object) -> None:
        """Show another part of the set-up, or another period."""
        self._limit = PORTION
        self._change(**{key: answer})
        self.refresh()

    def show_older(self) -> None:
        """Read older changes too."""
        self._limit += PORTION
        self.refresh()

    def ask_to_undo(self, change: SetUpChange) -> None:
        """Ask before a change is undone."""
        if change.can_undo and self._state.connection.can_save:
            self._change(undoing=change)

    def answer_undo(self, undo: bool) -> None:
        """Undo the change that was asked about, or leave it."""
        change = self._state.undoing
        self._change(undoing=None)
        if undo and change is not None:
            self._run(
                lambda _command: self._operations.undo(change.id, self._actor),
                UNDO,
                translate("console.history", "Undone. {what}", what=change.what),
            )

    def export(self, form: ExportForm, path: Path, translator: Translator) -> None:
        """Write every change of the chosen part and period to a file, away from the screen's thread."""
        zone = self._state.zone

        def work() -> Path:
            changes = self._changes(zone, WHOLE).changes
            here = ZoneInfo(zone)
            end = self._clock.now().astimezone(here)
            start = changes[-1].instant.astimezone(here) if changes else end
            table = Table("changes", TITLE, CHANGE_COLUMNS, change_rows(changes, zone))
            report = Report("history", TITLE, TITLE, SUBTITLE, translator.language, Period(start, end), (table,))
            return write_report(report, form, path, translator)

        self._write_file(work)


def _beginning(now: datetime, span: Span, zone: str) -> datetime | None:
    """Return the beginning of the first day of a period, None: of everything."""
    if span is Span.ALL:
        return None
    here = now.astimezone(ZoneInfo(zone))
    return datetime.combine(here.date() - timedelta(days=span), time(), here.tzinfo)


def _register(zone: Callable[[], str]) -> Register:
    columns = (
        Column(
            "when",
            translate("console.history", "When"),
            lambda change, now, t: t.text(moment_text(change.instant, zone())),
            width=32,
            mark=lambda change: (Icon.UNDO if change.undoes else Icon.CLOCK, Tone.QUIET),
        ),
        Column(
            "who",
            translate("console.history", "Who"),
            lambda change, now, t: t.text(who_text(change)),
            width=24,
            hint=lambda change, now, t: isolated(change.device) if change.device else "",
        ),
        Column("what", translate("console.history", "Change"), lambda change, now, t: t.text(change.summary)),
    )
    return Register(
        translate("console.history", "Changes, newest first"),
        columns,
        lambda change: change.id,
        lambda change, now, t: t.text(change.what),
    )


_FIELDS = (
    Column("field", translate("history", "Field"), lambda field, now, t: t.text(field.label)),
    Column("before", translate("history", "Before"), lambda field, now, t: t.text(field.before)),
    Column("after", translate("history", "After"), lambda field, now, t: t.text(field.after)),
)


def _field_key(field: FieldChange) -> object:
    return str(field.label)


class HistoryPage(RecordPage[HistoryState]):
    """The page. `undo_wanted` carries a change, `undo_answered` the answer; `exported` a form and a path."""

    undo_wanted = Signal(object)
    undo_answered = Signal(bool)
    exported = Signal(object, object)
    older_wanted = Signal()

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CLOCK, _register(self._zone))
        forms = (ExportForm.XLSX, ExportForm.CSV)
        self.exports = ExportButtons(appearance, folder, lambda: "nobat-history", forms)
        self.exports.chosen.connect(self.exported)
        self.add_to_head(self.exports)
        self.filter = FormView(FILTER, appearance, translator, short_labels=True)
        self._column.insertWidget(self._column.indexOf(self.list), self.filter)
        self.older = ActionButton(appearance, "")
        self.older.activated.connect(self.older_wanted)
        self.list.add(row(self.older, None))
        model = RecordModel(_FIELDS, _field_key, translator, lambda field, now, t: t.text(field.label))
        self.fields = RecordTable(appearance, translator, model, wraps=True)
        self.undone = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.undo = ActionButton(appearance, "", icon=Icon.UNDO)
        self.undo.filters_double_tap = False  # a question follows
        self.undo.activated.connect(lambda: self.undo_wanted.emit(self.record()))
        for part in (self.fields, self.undone, row(self.undo, None)):
            self.details.add(part)

    def _zone(self) -> str:
        return self._state.zone if self._state else "UTC"

    def _show_content(self, state: HistoryState) -> None:
        changes = state.history.changes
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=state.loaded and not changes)
        self.filter.setVisible(state.loaded)
        self.filter.show_answers({"part": state.part, "span": state.span})
        self.exports.show_texts(self._translator, enabled=bool(changes) and not state.exporting)
        self.older.setText(self._text(OLDER))
        self.older.setVisible(state.history.more)
        self.undo.setText(self._text(UNDO))
        self.undo.setEnabled(not state.connection.blocked_reason)
        self._show_records(changes)
        self._ask(_question(state.undoing) if state.undoing else None, self.undo_answered.emit)

    def _show_details(self, record: SetUpChange) -> None:
        self.fields.setVisible(bool(record.fields))
        self.fields.setAccessibleName(self._text(translate("console.history", "Before and after")))
        self.fields.show_rows(record.fields, self._translator)
        self.undo.setVisible(record.can_undo)
        note = self._note(record)
        self.undone.setText(self._text(note))
        self.undone.setVisible(bool(note))

    def _note(self, record: SetUpChange) -> Text | str:
        """Return which change this one undid, or that it cannot be undone itself."""
        made = self._state.history.undone.get(record.undoes) if self._state and record.undoes else None
        if made is not None:
            return translate(
                "console.history", "This undid the change of {time}.", time=moment_text(made, self._zone())
            )
        if not record.can_undo:
            return translate("console.history", "This cannot be undone here. Make a new change on its own page.")
        return ""

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.filter.set_translator(translator)
        super().set_translator(translator)


def _question(change: SetUpChange) -> QuestionTexts:
    return QuestionTexts(
        translate("console.history", "Undo this change?"),
        translate("console.history", "{what}. The earlier state is restored.", what=change.summary),
        translate("console.history", "Undo it"),
        translate("console.history", "Leave it"),
    )


class HistorySection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self._translator = context.translator
        self.screen = HistoryPage(context.appearance, context.translator, context.folder)
        self.history = HistoryPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.history, self.screen)
        self.screen.filter.committed.connect(self.history.choose)
        self.screen.older_wanted.connect(self.history.show_older)
        self.screen.undo_wanted.connect(self.history.ask_to_undo)
        self.screen.undo_answered.connect(self.history.answer_undo)
        self.screen.exported.connect(lambda form, path: self.history.export(form, path, self._translator))
        self.screen.message_closed.connect(self.history.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self._translator = translator
        self.screen.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return HistorySection(context)
