"""Hours and calendar: the weekly hours, special days as a list with a form, and the public holidays of a year."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone, SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.whole_form import WholeForm
from counter_console.setup.year_proposal import Proposal, ProposedDay, YearProposal, gap_text
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.forms import SPECIAL_DAY, WEEK, weekly_answers, weekly_hours
from shared.office.catalog.model import Catalog, OpeningHours, SpecialDay
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers
from shared.platform.forms.readable import periods_in_words
from shared.platform.i18n.text import Day, Listing, Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.public_holidays import PublicHoliday, public_holidays
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("console.calendar", "Reading the calendar"),
    translate("console.calendar", "Hours and days are from that time."),
    "",
)
TITLE = translate("console.calendar", "Hours and calendar")
SUBTITLE = translate("console.calendar", "Each change takes effect at once, today too. Kiosk and board follow.")
ADD = translate("console.calendar", "Add a special day")
REMOVE = translate("console.calendar", "Remove this day")
HOURS = translate("console.calendar", "Weekly hours")
ALWAYS_OPEN = translate(
    "console.calendar", "No weekday has hours: the branch is open day and night, except on special days."
)
_EXAMPLE = periods_in_words(((time(9), time(13)), (time(14), time(18))))
PERIODS_HINT = translate(
    "console.calendar",
    "For example {hours}; a break is the time between two periods. A weekday without hours is closed.",
    hours=_EXAMPLE,
)
OVER = translate("console.calendar", "This day is over. It stays as it was, because figures of the past depend on it.")
#: Public holidays are announced so many days before, as a new special day is.
ANNOUNCED_DAYS = int(SPECIAL_DAY.field("announced_days").default)
#: Proposals are made for this year and so many after it.
YEARS_AHEAD = 4


@dataclass(frozen=True)
class ListedDay:
    """One special day; one that is over cannot be changed."""

    special: SpecialDay
    is_over: bool


@dataclass(frozen=True)
class CalendarState(SectionState):
    """The weekly hours and all special days; `removing` is the day whose removal is being asked about.

    `added` counts the days added here, so that the page can close the form of the last one. `proposal` is the year
    whose public holidays are shown.
    """

    hours: tuple[OpeningHours, ...] = ()
    days: tuple[ListedDay, ...] = ()
    today: date = date.min
    country: str = ""
    removing: SpecialDay | None = None
    added: int = 0
    proposal: Proposal | None = None


class CalendarPresenter(SectionPresenter[CalendarState, tuple[Catalog, str]]):
    """Reads hours and special days and saves each change on its own."""

    TOPICS = frozenset({Topic.CATALOG, Topic.DAY, Topic.SETTINGS})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[CalendarState], None]) -> None:
        super().__init__(branch, runner, CalendarState(), show)
        self._actor = actor

    def _read(self) -> tuple[Catalog, str]:
        return self._branch.catalog.catalog(), self._branch.settings.values().country

    def _loaded(self, reading: tuple[Catalog, str]) -> None:
        catalog, country = reading
        today = self._branch.database.present().astimezone(ZoneInfo(catalog.branch.time_zone)).date()
        days = tuple(ListedDay(special, special.day < today) for special in catalog.special_days)
        self._change(hours=catalog.hours, days=days, today=today, country=country)
        if self._state.proposal is not None:
            self._change(proposal=self._proposal(self._state.proposal.year, self._state.proposal.holidays))

    def save_hours(self, answers: Answers) -> None:
        """Save the weekly hours as a whole."""
        hours, seen = weekly_hours(answers), self._state.hours
        self._run(
            lambda _command: self._branch.catalog.save_hours(hours, seen, self._actor),
            HOURS,
            translate("console.calendar", "The weekly hours are saved."),
        )

    def add(self, answers: Answers) -> None:
        """Add a special day."""
        self._save((SpecialDay(**answers),), (), ADD)

    def change(self, day: date, answers: Answers) -> None:
        """Save the changed special day of a date; it may move to another date."""
        old = next((listed.special for listed in self._state.days if listed.special.day == day), None)
        if old is not None:
            self._save((SpecialDay(**answers),), (old,), TITLE)

    def ask_to_remove(self, listed: ListedDay) -> None:
        """Ask before a special day is removed."""
        if self._state.connection.can_save:
            self._change(removing=listed.special)

    def answer_remove(self, removes: bool) -> None:
        """Remove the day that was asked about, or keep it."""
        special = self._state.removing
        self._change(removing=None)
        if removes and special is not None:
            self._save((), (special,), REMOVE)

    def propose(self, year: int) -> None:
        """Show the public holidays of a year; they are looked up away from the screen's thread."""
        country = self._state.country
        self._change(proposal=Proposal(year, country))
        self._runner.run(
            lambda: public_holidays(country, year),
            lambda found: self._looked_up(country, year, found),
            self._not_looked_up,
        )

    def close_proposal(self) -> None:
        """Put the proposal away."""
        self._change(proposal=None)

    def add_holidays(self, days: frozenset[date]) -> None:
        """Add the chosen days of the proposal as closed days, all or none."""
        proposal = self._state.proposal
        chosen = () if proposal is None else tuple(each for each in proposal.days if each.day in days)
        special = tuple(SpecialDay(each.day, each.name, announced_days=ANNOUNCED_DAYS) for each in chosen)
        self._save(special, (), translate("console.calendar", "Public holidays"))

    def _save(self, days: tuple[SpecialDay, ...], seen: tuple[SpecialDay, ...], name: Text) -> None:
        changed = Listing(tuple(Day(special.day, year=True) for special in days or seen))
        self._run(
            lambda _command: self._branch.catalog.save_special_days(days, seen, self._actor),
            name,
            translate("console.calendar", "Saved: {days}", days=changed)
            if days
            else translate("console.calendar", "Removed: {days}", days=changed),
            lambda _done: self._change(added=self._state.added + (not seen), proposal=None),
        )

    def _looked_up(self, country: str, year: int, found: tuple[PublicHoliday, ...] | None) -> None:
        proposal = self._state.proposal
        if proposal is None or proposal.year != year:
            return  # another year was chosen meanwhile
        if found is None:
            self._change(proposal=None)
            text = translate("console.calendar", "No public holidays are known for the country {code}.", code=country)
            self._report(text, MessageTone.PROBLEM)
            return
        self._change(proposal=self._proposal(year, found))

    def _not_looked_up(self, problem: Exception) -> None:
        self._change(proposal=None)
        if not isinstance(problem, UserError):
            raise problem
        self._report(error_text(problem), MessageTone.PROBLEM)

    def _proposal(self, year: int, found: tuple[PublicHoliday, ...] | None) -> Proposal:
        """Return the holidays as they would be added; names that the branch gave to such a day before are kept."""
        special = tuple(listed.special for listed in self._state.days)
        given = {text: each.name for each in special for text in each.name.texts}
        known = {each.day for each in special}
        days = tuple(
            ProposedDay(
                holiday.day,
                next((given[text] for text in holiday.name.texts if text in given), holiday.name),
                holiday.estimated,
                holiday.day in known,
                holiday.day < self._state.today,
            )
            for holiday in found or ()
        )
        return Proposal(year, self._state.country, found, days)


def _when(special: SpecialDay) -> Showable:
    return periods_in_words(special.periods) if special.periods else translate("console.calendar", "Closed")


def _description(listed: ListedDay, _now: datetime | None, translator: Translator) -> str:
    special = listed.special
    return f"{translator.text(Day(special.day, year=True))} – {translator.text(special.name)}"


REGISTER = Register(
    translate("console.calendar", "Special days"),
    (
        Column(
            "day",
            translate("console.calendar", "Day"),
            lambda listed, now, t: t.text(Day(listed.special.day, year=True)),
            mark=lambda listed: (Icon.CALENDAR, Tone.QUIET),
        ),
        Column(
            "name",
            translate("console.calendar", "Name"),
            lambda listed, now, t: t.text(listed.special.name),
            hint=lambda listed, now, t: t.text(gap_text(listed.special.name) or listed.special.notice),
        ),
        Column("hours", translate("console.calendar", "Open"), lambda listed, now, t: t.text(_when(listed.special))),
    ),
    lambda listed: listed.special.day,
    _description,
    (
        (translate("console.calendar", "From today on"), lambda listed: not listed.is_over),
        (translate("console.calendar", "With hours of their own"), lambda listed: bool(listed.special.periods)),
    ),
)


class CalendarPage(RecordPage[CalendarState]):
    """The page. `changed` carries a date and its answers, `remove_wanted` a listed day."""

    changed = Signal(object, object)
    remove_wanted = Signal(object)
    remove_answered = Signal(bool)
    holidays_wanted = Signal(int)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CALENDAR, REGISTER)
        self.week = WholeForm(WEEK, appearance, translator)
        self._hint = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._always = PlainText(appearance, role=TextRole.BODY, tone=Tone.CAUTION)
        self._weekly = Panel(appearance)
        for part in (self._hint, self._always, self.week):
            self._weekly.add(part)
        self.day = WholeForm(SPECIAL_DAY, appearance, translator)
        self.day.given.connect(self._give)
        self._over = PlainText(appearance, tone=Tone.QUIET)
        self.remove = ActionButton(appearance, "")
        self.remove.filters_double_tap = False  # a question follows
        self.remove.activated.connect(lambda: self.remove_wanted.emit(self.record()))
        for item in (self._over, self.day, row(self.remove, None)):
            self.details.add(item)
        self.holidays = ActionButton(appearance, "", icon=Icon.CALENDAR)
        self.holidays.activated.connect(lambda: self.holidays_wanted.emit(self._today().year))
        self.year = YearProposal(appearance)
        self.add_to_head(self.holidays)
        self.add_new(NewRecord(SPECIAL_DAY, ADD, appearance, translator))
        for above in (self.year, self._weekly):
            self._column.insertWidget(self._column.indexOf(self.new), above)
        self._filters[0].setChecked(True)

    def _show_content(self, state: CalendarState) -> None:
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=False)
        self._weekly.setVisible(state.loaded)
        self._weekly.set_heading(self._text(HOURS))
        self._hint.setText(self._text(PERIODS_HINT))
        self._always.setText(self._text(ALWAYS_OPEN))
        self._always.setVisible(not state.hours)
        if state.loaded:
            self.week.show_record("week", weekly_answers(state.hours), self._translator, state.connection)
        blocked = bool(state.connection.blocked_reason)
        self._over.setText(self._text(OVER))
        self.remove.setText(self._text(REMOVE))
        self.remove.setEnabled(not blocked)
        self.holidays.setText(self._text(translate("console.calendar", "Public holidays")))
        self.holidays.setEnabled(state.loaded and state.proposal is None)
        years = range(state.today.year, state.today.year + 1 + YEARS_AHEAD)
        self.year.show_proposal(state.proposal, years, self._translator, blocked=blocked)
        self._show_records(state.days)
        self.new.show_texts(self._translator, state.connection, state.added)
        self._ask(_question(state.removing) if state.removing else None, self.remove_answered.emit)

    def _show_details(self, record: ListedDay) -> None:
        special = record.special
        if self._state is not None:
            self.day.show_record(special.day, vars(special), self._translator, self._state.connection)
        self.day.setVisible(not record.is_over)
        self.remove.setVisible(not record.is_over)
        self._over.setVisible(record.is_over)

    def _give(self, answers: Answers) -> None:
        record: ListedDay | None = self.record()
        if record is not None:
            self.changed.emit(record.special.day, answers)

    def _today(self) -> date:
        return self._state.today if self._state is not None else date.min

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        for form in (self.week.form, self.day.form, self.new):
            form.set_translator(translator)
        super().set_translator(translator)


def _question(special: SpecialDay) -> QuestionTexts:
    return QuestionTexts(
        translate("console.calendar", "Remove {day}?", day=Day(special.day, year=True)),
        translate("console.calendar", "The hours of the weekday then apply, and nothing is announced."),
        REMOVE,
        translate("console.calendar", "Keep it"),
    )


class CalendarSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = CalendarPage(context.appearance, context.translator)
        self.calendar = CalendarPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.calendar, self.screen)
        wires: tuple[tuple[Any, Callable[..., None]], ...] = (
            (self.screen.week.given, self.calendar.save_hours),
            (self.screen.new.given, self.calendar.add),
            (self.screen.changed, self.calendar.change),
            (self.screen.remove_wanted, self.calendar.ask_to_remove),
            (self.screen.remove_answered, self.calendar.answer_remove),
            (self.screen.holidays_wanted, self.calendar.propose),
            (self.screen.year.year_chosen, self.calendar.propose),
            (self.screen.year.given, self.calendar.add_holidays),
            (self.screen.year.closed, self.calendar.close_proposal),
            (self.screen.message_closed, self.calendar.close_message),
        )
        for signal, wanted in wires:
            signal.connect(wanted)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return CalendarSection(context)
