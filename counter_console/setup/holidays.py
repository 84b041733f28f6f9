"""The days on which the branch is closed: a list, a new day with its name in five languages, and taking one back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog, Holiday
from shared.platform.background import Runner
from shared.platform.forms.model import Answers, Field, Kind, plain_form
from shared.platform.i18n.text import Day, LocalText, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("console.holidays", "Reading the holidays"),
    translate("console.holidays", "The list is from that time."),
    translate("console.holidays", "No day is closed from today on"),
    translate("console.holidays", "Add the days on which the branch is closed."),
)
TITLE = translate("console.holidays", "Holidays")
SUBTITLE = translate("console.holidays", "On these days no tickets are issued. Kiosk and board show the name at once.")
ADD = translate("console.holidays", "Add a holiday")
OPEN = translate("console.holidays", "Open on this day")
HOLIDAY = plain_form(
    "closed_day",
    Field(
        "day",
        Kind.DATE,
        translate("console.holidays", "Day"),
        translate(
            "console.holidays",
            "Year, month and day (Gregorian), for example {day}",
            day=isolated("2026-12-16"),
        ),
    ),
    Field("name", Kind.LOCAL_TEXT, translate("console.holidays", "Name or reason, as visitors read it")),
)


@dataclass(frozen=True)
class HolidaysState(SectionState):
    """The closed days from today on; `opening` is the one whose removal is being asked about.

    `added` counts the days added here, so that the page can close the form of the last one.
    """

    holidays: tuple[Holiday, ...] = ()
    opening: Holiday | None = None
    added: int = 0


class HolidaysPresenter(SectionPresenter[HolidaysState, Catalog]):
    """Reads the holidays and saves each change on its own."""

    TOPICS = frozenset({Topic.CATALOG, Topic.DAY})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[HolidaysState], None]) -> None:
        super().__init__(branch, runner, HolidaysState(), show)
        self._actor = actor

    def _read(self) -> Catalog:
        return self._branch.catalog.catalog()

    def _loaded(self, reading: Catalog) -> None:
        today = self._branch.database.present().astimezone(ZoneInfo(reading.branch.time_zone)).date()
        self._change(holidays=tuple(holiday for holiday in reading.holidays if holiday.day >= today))

    def add(self, answers: Answers) -> None:
        """Close the branch on a day."""
        day, name = answers["day"], answers["name"]
        self._set(day, name, translate("console.holidays", "Closed: {day}", day=Day(day, year=True)), added=1)

    def ask_to_open(self, holiday: Holiday) -> None:
        """Ask before a holiday is taken back."""
        if self._state.connection.can_save:
            self._change(opening=holiday)

    def answer_open(self, opens: bool) -> None:
        """Take back the holiday that was asked about, or keep it."""
        holiday = self._state.opening
        self._change(opening=None)
        if opens and holiday is not None:
            day = Day(holiday.day, year=True)
            self._set(holiday.day, None, translate("console.holidays", "No longer closed: {day}", day=day), added=0)

    def _set(self, day: date, name: LocalText | None, report: Text, added: int) -> None:
        self._run(
            lambda _command: self._branch.catalog.set_holiday(day, name, self._actor),
            TITLE,
            report,
            lambda _done: self._change(added=self._state.added + added),
        )


def _description(holiday: Holiday, _now: datetime | None, translator: Translator) -> str:
    return f"{translator.text(Day(holiday.day, year=True))} – {translator.text(holiday.name)}"


REGISTER = Register(
    translate("console.holidays", "Closed days"),
    (
        Column(
            "day",
            translate("console.holidays", "Day"),
            lambda holiday, now, t: t.text(Day(holiday.day, year=True)),
            mark=lambda holiday: (Icon.CALENDAR, Tone.QUIET),
        ),
        Column("name", translate("console.holidays", "Name"), lambda holiday, now, t: t.text(holiday.name)),
    ),
    lambda holiday: holiday.day,
    _description,
)


class HolidaysPage(RecordPage[HolidaysState]):
    """The page. `open_wanted` carries a holiday, `open_answered` the answer to the question."""

    open_wanted = Signal(object)
    open_answered = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CALENDAR, REGISTER)
        self.remove = ActionButton(appearance, "")
        self.remove.filters_double_tap = False  # a question follows
        self.remove.activated.connect(lambda: self.open_wanted.emit(self.record()))
        self.details.add(row(self.remove, None))
        self.add_new(NewRecord(HOLIDAY, ADD, appearance, translator))

    def _show_content(self, state: HolidaysState) -> None:
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=state.loaded and not state.holidays)
        self.remove.setText(self._text(OPEN))
        self.remove.setEnabled(not state.connection.blocked_reason)
        self._show_records(state.holidays)
        self.new.show_texts(self._translator, state.connection, state.added)
        self._ask(_question(state.opening) if state.opening else None, self.open_answered.emit)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.form.set_translator(translator)
        super().set_translator(translator)


def _question(holiday: Holiday) -> QuestionTexts:
    return QuestionTexts(
        translate("console.holidays", "Open the branch on {day}?", day=Day(holiday.day, year=True)),
        translate("console.holidays", "The branch is then open by its usual hours."),
        translate("console.holidays", "Open the branch"),
        translate("console.holidays", "Leave it closed"),
    )


class HolidaysSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = HolidaysPage(context.appearance, context.translator)
        self.holidays = HolidaysPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.holidays, self.screen)
        self.screen.new.given.connect(self.holidays.add)
        self.screen.open_wanted.connect(self.holidays.ask_to_open)
        self.screen.open_answered.connect(self.holidays.answer_open)
        self.screen.message_closed.connect(self.holidays.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.screen.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return HolidaysSection(context)
