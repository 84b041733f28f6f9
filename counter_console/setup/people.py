"""The people of the branch: a list, one person's name, role and language, new people, and new PINs."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.whole_form import WholeForm
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.forms import NEW_CODE, ROLE_NAMES
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rules import LONGEST_PIN, SHORTEST_PIN, new_pin
from shared.platform.background import Runner
from shared.platform.forms.model import Answers, Choice, Field, Kind, plain_form
from shared.platform.forms.records import LANGUAGES
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Showable, Text, isolated, template, translate
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("console.people", "Reading the list of people"),
    translate("console.people", "The list is from that time."),
    translate("console.people", "Nobody is on the list yet"),
    translate("console.people", "Add the people who work here."),
)
TITLE = translate("console.people", "People")
SUBTITLE = translate("console.people", "Nobody is deleted: past figures need the names.")
ADD = translate("console.people", "Add a person")
ADDED = template("console.people", "{name} can sign in now.")
_NAME = Field("name", Kind.TEXT, translate("console.people", "Name"), maximum=120)
_ROLE = Field(
    "role",
    Kind.CHOICE,
    translate("console.people", "Role"),
    default=Role.CLERK,
    choices=tuple(Choice(role, name) for role, name in ROLE_NAMES.items()),
)
_LANGUAGE = Field(
    "language",
    Kind.CHOICE,
    translate("console.people", "Language of the screens"),
    default=Language.EN.value,
    choices=LANGUAGES,
)
PERSON = plain_form("person", _NAME, _ROLE, _LANGUAGE)
_PIN = Field(
    "pin",
    Kind.DIGITS,
    translate("console.people", "First PIN"),
    translate("console.people", "6 to 12 digits. Without them a PIN is chosen by chance and shown once."),
    required=False,
    minimum=SHORTEST_PIN,
    maximum=LONGEST_PIN,
)
NEW_PERSON = plain_form("new_person", _NAME, NEW_CODE, _ROLE, _LANGUAGE, _PIN)


@dataclass(frozen=True)
class Person:
    """One row: somebody, and why the account is locked ("": it is not)."""

    member: StaffMember
    locked: Showable = ""


@dataclass(frozen=True)
class PeopleState(SectionState):
    """Everybody of the branch by name; `leaving` is the person whose deactivation is being asked about.

    `added` counts the people added here, so that the page can close the form of the last one.
    """

    people: tuple[Person, ...] = ()
    leaving: StaffMember | None = None
    added: int = 0


class PeoplePresenter(SectionPresenter[PeopleState, tuple[Person, ...]]):
    """Reads the people and saves each change on its own."""

    TOPICS = frozenset({Topic.CATALOG})
    REREAD_SECONDS = 15  # accounts are locked, and open again, without news

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[PeopleState], None]) -> None:
        super().__init__(branch, runner, PeopleState(), show)
        self._actor = actor

    def _read(self) -> tuple[Person, ...]:
        staff = self._branch.staff
        locked = staff.locked()
        zone = ZoneInfo(self._branch.catalog.catalog().branch.time_zone) if locked else UTC
        return tuple(
            Person(each, _locked(locked[each.id], zone) if each.id in locked and each.active else "")
            for each in staff.members()
        )

    def _loaded(self, reading: tuple[Person, ...]) -> None:
        self._change(people=reading)

    def change(self, person: StaffMember, seen: StaffMember) -> None:
        """Save what somebody changed of a person whom they saw like this."""
        self._run(
            lambda _command: self._branch.staff.change_member(person, self._actor, seen),
            translate("console.people", "Change the entry of {name}", name=person.name),
            translate("console.people", "Saved: {name}", name=person.name),
        )

    def ask_to_leave(self, person: StaffMember) -> None:
        """Ask before somebody is deactivated."""
        if self._state.connection.can_save:
            self._change(leaving=person)

    def answer_leave(self, leave: bool) -> None:
        """Deactivate the person who was asked about, or not."""
        person = self._state.leaving
        self._change(leaving=None)
        if leave and person is not None:
            self.change(replace(person, active=False), person)

    def add(self, answers: Answers) -> None:
        """Add somebody with a PIN that was typed, or is chosen by chance and shown once."""
        own = {key: answers[key] for key in ("name", "code", "role", "language")}
        person, typed = StaffMember(id=new_id(), skills={}, active=True, **own), answers.get("pin")
        pin = typed or new_pin()
        self._run(
            lambda _command: self._branch.staff.add_member(person, pin, self._actor),
            ADD,
            ADDED.filled(name=person.name) if typed else _can_sign_in(person.name, pin),
            lambda _added: self._change(added=self._state.added + 1),
        )

    def give_pin(self, person: StaffMember) -> None:
        """Give somebody a new PIN chosen by chance, which is shown once; it also unlocks the account."""
        pin = new_pin()
        self._run(
            lambda _command: self._branch.staff.set_pin(person.id, pin, self._actor),
            translate("console.people", "New PIN for {name}", name=person.name),
            _can_sign_in(person.name, pin),
        )


def _can_sign_in(name: str, pin: str) -> Text:
    return translate(
        "console.people",
        "{name} can sign in with the PIN {pin}. It is shown only now: please hand it over.",
        name=name,
        pin=isolated(pin),
    )


def _locked(until: datetime | None, zone: tzinfo) -> Text:
    if until is None:
        return translate("console.people", "Locked after wrong PINs, until there is a new PIN")
    return translate("console.people", "Locked after wrong PINs, until {time}", time=ClockTime(until.astimezone(zone)))


def _state(person: Person) -> Showable:
    if not person.member.active:
        return translate("console.people", "No longer works here")
    return person.locked or translate("console.people", "Active")


def _description(person: Person, _now: object, translator: Translator) -> str:
    role = translator.text(ROLE_NAMES[person.member.role])
    return translator.language.comma.join((isolated(person.member.name), role, translator.text(_state(person))))


REGISTER = Register(
    translate("console.people", "People of the branch"),
    (
        Column(
            "name",
            translate("console.people", "Name"),
            lambda person, now, t: isolated(person.member.name),
            hint=lambda person, now, t: isolated(person.member.code),
            mark=lambda person: (Icon.LOCK, Tone.CAUTION) if person.locked else (Icon.PERSON, Tone.QUIET),
        ),
        Column(
            "role", translate("console.people", "Role"), lambda person, now, t: t.text(ROLE_NAMES[person.member.role])
        ),
        Column(
            "language",
            translate("console.people", "Language of the screens"),
            lambda person, now, t: isolated(Language(person.member.language).own_name),
        ),
        Column("state", translate("console.people", "State"), lambda person, now, t: t.text(_state(person))),
    ),
    lambda person: person.member.id,
    _description,
    (
        (translate("console.people", "Only people who work here"), lambda person: person.member.active),
        (translate("console.people", "Only locked accounts"), lambda person: bool(person.locked)),
        (translate("console.people", "Only clerks"), lambda person: person.member.role is Role.CLERK),
        (
            translate("console.people", "Only managers and administrators"),
            lambda person: person.member.role is not Role.CLERK,
        ),
    ),
)


class PeoplePage(RecordPage[PeopleState]):
    """The page. `changed` carries a person as they are to be and as they were seen, `pin_wanted` a person.

    `leave_wanted` carries a person, `leave_answered` the answer to the question.
    """

    changed = Signal(object, object)
    pin_wanted = Signal(object)
    leave_wanted = Signal(object)
    leave_answered = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.PEOPLE, REGISTER)
        self.entry = WholeForm(PERSON, appearance, translator)
        self.entry.given.connect(self._give)
        self.pin, self.leave, self.return_ = (ActionButton(appearance, "") for _ in range(3))
        self.pin.activated.connect(lambda: self.pin_wanted.emit(self.record().member))
        self.leave.activated.connect(lambda: self.leave_wanted.emit(self.record().member))
        self.leave.filters_double_tap = False  # a question follows
        self.return_.activated.connect(lambda: self._change(active=True))
        self.details.add(self.entry)
        self.details.add(row(self.pin, self.leave, self.return_, None, spacing=appearance.metrics.unit))
        self.add_new(NewRecord(NEW_PERSON, ADD, appearance, translator))

    def _show_content(self, state: PeopleState) -> None:
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=state.loaded and not state.people)
        blocked = bool(state.connection.blocked_reason)
        for button, text in (
            (self.pin, translate("console.people", "New PIN")),
            (self.leave, translate("console.people", "Deactivate")),
            (self.return_, translate("console.people", "Activate again")),
        ):
            button.setText(self._text(text))
            button.setEnabled(not blocked)
        self._show_records(state.people)
        self.new.show_texts(self._translator, state.connection, state.added, language=self._translator.language.value)
        self._ask(_question(state.leaving.name) if state.leaving else None, self.leave_answered.emit)

    def _show_details(self, record: Person) -> None:
        person = record.member
        answers = {"name": person.name, "role": person.role, "language": person.language}
        if self._state is not None:
            self.entry.show_record(person.id, answers, self._translator, self._state.connection)
        self.leave.setVisible(person.active)
        self.return_.setVisible(not person.active)
        self.pin.setVisible(person.active)

    def _give(self, answers: Answers) -> None:
        self._change(**answers)

    def _change(self, **values: Any) -> None:
        person = self.record().member
        self.changed.emit(replace(person, **values), person)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.entry.form.set_translator(translator)
        self.new.set_translator(translator)
        super().set_translator(translator)


def _question(name: Showable) -> QuestionTexts:
    return QuestionTexts(
        translate("console.people", "Does {name} no longer work here?", name=name),
        translate("console.people", "The person can no longer sign in. Past figures keep the name. You can undo this."),
        translate("console.people", "Deactivate this person"),
        translate("console.people", "Keep active"),
    )


class PeopleSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = PeoplePage(context.appearance, context.translator)
        self.people = PeoplePresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.people, self.screen)
        self.screen.changed.connect(self.people.change)
        self.screen.new.given.connect(self.people.add)
        self.screen.pin_wanted.connect(self.people.give_pin)
        self.screen.leave_wanted.connect(self.people.ask_to_leave)
        self.screen.leave_answered.connect(self.people.answer_leave)
        self.screen.message_closed.connect(self.people.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return PeopleSection(context)
