"""What every section of the console must do, whatever it shows: news, a lost or full database, and rights."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from counter_console.desk.answers import Pausing
from counter_console.desk.presenter import DeskPresenter
from counter_console.notices.presenter import NoticesPresenter
from counter_console.records.case_presenter import CasesPresenter
from counter_console.records.devices import DevicesPresenter
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.entry_presenter import EntriesPresenter
from counter_console.section.section import Section
from counter_console.sections import SECTIONS
from counter_console.session import SignedIn
from counter_console.setup.branch import BranchPresenter
from counter_console.setup.calendar import CalendarPresenter
from counter_console.setup.history import HistoryPresenter
from counter_console.setup.order import OrderPresenter
from counter_console.setup.people import PeoplePresenter
from counter_console.setup.readiness import ReadinessPresenter
from counter_console.setup.retention import RetentionPresenter
from counter_console.setup.rights import RightsPresenter
from counter_console.setup.screens import ScreensPresenter
from counter_console.setup.settings import SettingsPresenter
from counter_console.setup.setup_file import SetupFilePresenter
from counter_console.setup.skills import SkillsPresenter
from counter_console.setup.slips import SlipsPresenter
from counter_console.sign_in.presenter import SignInPresenter
from counter_console.summary.presenter import SummaryPresenter
from counter_console.summary.reading import read_day
from installer.profile import default_profile_path, read_profile
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind, AuditKind
from shared.office.catalog.parts import BRANCH, PARTS, SetUpPart
from shared.office.devices.model import DeviceKind
from shared.office.devices.rules import SILENT_AFTER
from shared.office.settings.model import OrderPolicy
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role
from shared.office.staff.rights import RIGHTS, Right
from shared.platform.background import ImmediateRunner, Runner
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_FULL, DATABASE_READ_ONLY
from shared.platform.errors import ErrorCode, UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Notes
from shared.service_desk.cases.model import Scope
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import pin_of, sign_in
from tests.helpers.cases import case_registration
from tests.helpers.outages import Outage
from tests.helpers.runners import WaitingRunner

Presenter = SectionPresenter[Any, Any]


@dataclass(frozen=True)
class Case:
    """One presenter: how it is made, what is pressed (None: nothing), and how often that was done in the branch."""

    make: Callable[[OpenBranch, Runner, Callable[[Any], None]], Presenter]
    news: Topic
    press: Callable[[Any], None] | None = None
    done: Callable[[OpenBranch], int] = lambda office: 0
    shows_loss: bool = True


def manager(office: OpenBranch) -> Actor:
    member = next(each for each in office.staff.members() if each.code == "timur")
    return Actor(ActorKind.MANAGER, member.id, "console-1")


def administrator(office: OpenBranch) -> Actor:
    member = next(each for each in office.staff.members() if each.role is Role.ADMIN)
    return Actor(ActorKind.MANAGER, member.id, "console-1")


def make_cases(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return CasesPresenter(office, runner, manager(office), None, case_registration(office, manager(office)), show)


def register_a_case(presenter: CasesPresenter) -> None:
    answers = {"request.subject": "Address", "request.wanted": "Correct it", "language": "kk", "take": True}
    presenter.register({"kind": "request", "channel": "phone", **answers})


def registered_cases(office: OpenBranch) -> int:
    return office.of(CaseViews).cases(manager(office), Scope.ALL).total


def make_summary(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return SummaryPresenter(office, runner, manager(office), ("Noto Sans",), Translator, Language.EN, show, str)


def make_sign_in(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    presenter = SignInPresenter(office, runner, "console-1", ("timur", "1"), show, lambda who: None)
    presenter.start()
    return presenter


def make_notices(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return NoticesPresenter(office, runner, manager(office), ZoneInfo("UTC"), show)


def make_devices(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return DevicesPresenter(office, runner, manager(office), show)


def make_settings(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return SettingsPresenter(office, runner, manager(office), show)


def make_people(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return PeoplePresenter(office, runner, manager(office), show)


def make_rights(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return RightsPresenter(office, runner, administrator(office), show)


def make_skills(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return SkillsPresenter(office, runner, manager(office), show)


def change_a_skill(presenter: SkillsPresenter) -> None:
    row = next(row for row in presenter.state.rows if row.member.role is Role.CLERK)
    presenter.press(row, str(presenter.state.services[0].id))
    presenter.save()


def give_a_right(presenter: RightsPresenter) -> None:
    row = next(row for row in presenter.state.rows if row.right is Right.REVIEW_DAYS)
    presenter.press(row, Role.CLERK)


def changed_rights(office: OpenBranch) -> int:
    return entries_of(office, AuditKind.RIGHT_CHANGED)


def make_calendar(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return CalendarPresenter(office, runner, manager(office), show)


def close_a_day(presenter: CalendarPresenter) -> None:
    presenter.add({"day": date(2030, 1, 2), "name": LocalText.of({"en": "Repairs"})})


def changed_days(office: OpenBranch) -> int:
    return entries_of(office, AuditKind.SPECIAL_DAY_CHANGED)


def make_order(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    presenter = OrderPresenter(office, runner, manager(office), show)
    presenter.try_rule("policy", OrderPolicy.FIFO)
    return presenter


def entries_case(part: SetUpPart) -> Case:
    return Case(
        lambda office, runner, show: EntriesPresenter(part, office, runner, manager(office), show),
        Topic.CATALOG,
        rename_an_entry,
        lambda office: entries_of(office, part.kind),
    )


def rename_an_entry(presenter: EntriesPresenter) -> None:
    entry = presenter.state.entries[0]
    presenter.save(entry, {**entry.answers, "name": LocalText.of({"en": "Papers"})})


def make_branch_page(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return BranchPresenter(office, runner, manager(office), show)


def rename_the_branch(presenter: BranchPresenter) -> None:
    presenter.save({"name": LocalText.of({"en": "Another name"})})


def rename_somebody(presenter: PeoplePresenter) -> None:
    seen = presenter.state.people[0].member
    presenter.change(replace(seen, name="Somebody Else"), seen)


def changed_people(office: OpenBranch) -> int:
    return entries_of(office, AuditKind.STAFF_CHANGED)


def make_screens(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return ScreensPresenter(office, runner, manager(office), show)


def make_readiness(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return ReadinessPresenter(office, runner, show)


def make_retention(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return RetentionPresenter(office, runner, manager(office), show)


def shorten_a_term(presenter: RetentionPresenter) -> None:
    presenter.save_terms({**presenter.state.terms, "keep_comments_days": 100})


def make_history(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    office.settings.change("undo_minutes", 3, manager(office))
    return HistoryPresenter(office, runner, manager(office), show)


def make_setup_file(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return SetupFilePresenter(office, runner, manager(office), show)


def carry_out_a_file(presenter: SetupFilePresenter) -> None:
    sample = read_profile(default_profile_path())
    presenter._profile = replace(sample, settings={**sample.settings, "undo_minutes": 4})
    presenter.answer(True)


def undo_a_change(presenter: HistoryPresenter) -> None:
    presenter.ask_to_undo(presenter.state.history.changes[0])
    presenter.answer_undo(True)


def make_desk(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    session = sign_in(office, "aigerim", "1")
    counter = office.catalog.catalog().counter(session.counter_id)
    return DeskPresenter(office, runner, session, counter, "Aigerim S.", show, lambda reason: None, lambda label: None)


def paused_sessions(office: OpenBranch) -> int:
    return sum(session.paused_since is not None for session in office.counters.sessions())


def remove_device(presenter: DevicesPresenter) -> None:
    presenter.ask_remove(presenter.state.devices[0])
    presenter.answer_remove(True)


def notes(office: OpenBranch) -> int:
    report = read_day(office, None, Language.EN, None).report
    return sum(len(block.items) for block in report.blocks if isinstance(block, Notes) and block.key == "notes")


def changed_settings(office: OpenBranch) -> int:
    return entries_of(office, AuditKind.SETTING_CHANGED)


def entries_of(office: OpenBranch, kind: AuditKind) -> int:
    now = office.database.clock.now()
    entries = office.audit.entries(now - timedelta(days=1), now + timedelta(days=1))
    return sum(entry.kind is kind for entry in entries)


CASES = {
    "desk": Case(make_desk, Topic.QUEUE, lambda presenter: presenter.answer(Pausing("meal")), paused_sessions),
    "notices": Case(
        make_notices,
        Topic.NOTICES,
        lambda presenter: presenter.ask_for_help("1"),
        lambda office: len(office.notices.open_notices()),
        shows_loss=False,
    ),
    "devices": Case(make_devices, Topic.NOTICES, remove_device, lambda office: 1 - len(office.devices.devices())),
    "screens": Case(
        make_screens, Topic.SETTINGS, lambda presenter: presenter.save({"board_calls": 5}), changed_settings
    ),
    "cases": Case(make_cases, Topic.CASES, register_a_case, registered_cases),
    "order": Case(make_order, Topic.SETTINGS, lambda presenter: presenter.save(), changed_settings),
    "settings": Case(
        make_settings, Topic.SETTINGS, lambda presenter: presenter.change("promise_minutes", 20, 15), changed_settings
    ),
    "calendar": Case(make_calendar, Topic.CATALOG, close_a_day, changed_days),
    **{part.key: entries_case(part) for part in PARTS.values() if part is not BRANCH},
    "branch": Case(
        make_branch_page,
        Topic.CATALOG,
        rename_the_branch,
        lambda office: entries_of(office, AuditKind.BRANCH_CHANGED),
    ),
    "slips": Case(
        lambda office, runner, show: SlipsPresenter(office, runner, manager(office), show),
        Topic.SETTINGS,
        lambda presenter: presenter.save({"slip_link": "https://example.org/"}),
        changed_settings,
    ),
    "people": Case(make_people, Topic.CATALOG, rename_somebody, changed_people),
    "setup_file": Case(make_setup_file, Topic.CATALOG, carry_out_a_file, lambda office: changed_settings(office)),
    "history": Case(make_history, Topic.SETTINGS, undo_a_change, lambda office: changed_settings(office) - 1),
    "retention": Case(make_retention, Topic.SETTINGS, shorten_a_term, changed_settings),
    "readiness": Case(make_readiness, Topic.CATALOG),
    "skills": Case(make_skills, Topic.CATALOG, change_a_skill, changed_people),
    "rights": Case(make_rights, Topic.CATALOG, give_a_right, changed_rights),
    "summary": Case(make_summary, Topic.DAY, lambda presenter: presenter.write_note("The lift is broken"), notes),
    "sign-in": Case(
        make_sign_in,
        Topic.SESSIONS,
        lambda presenter: presenter.sign_in(pin_of("timur")),
        lambda office: len(office.counters.sessions()),
    ),
}


PRESSED = [key for key, case in CASES.items() if case.press]


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


@pytest.fixture
def presenter(case: Case, office: OpenBranch, hours: VirtualClock) -> Presenter:
    office.devices.heartbeat("kiosk-9", DeviceKind.KIOSK)
    hours.advance(SILENT_AFTER.total_seconds())
    made = case.make(office, ImmediateRunner(), lambda state: None)
    made.refresh()
    return made


def test_a_page_says_that_it_is_being_read_before_the_first_reading_arrives(case: Case, office: OpenBranch) -> None:
    shown: list[Any] = []
    case.make(office, WaitingRunner(), shown.append).refresh()
    assert shown[0].loaded is False


def test_a_section_without_records_is_loaded_and_reports_no_problem(case: Case, office: OpenBranch) -> None:
    presenter = case.make(office, ImmediateRunner(), lambda state: None)
    presenter.refresh()
    assert presenter.state.loaded
    assert presenter.state.connection.can_save
    assert presenter.state.connection.message is None


def test_news_during_a_reading_is_exactly_one_more_reading(case: Case, office: OpenBranch) -> None:
    runner = WaitingRunner()
    presenter = case.make(office, runner, lambda state: None)
    presenter.refresh()
    for _ in range(5):
        presenter.changed(frozenset({case.news}))
    assert len(runner.waiting) == 1
    runner.step()
    assert len(runner.waiting) == 1
    runner.step()
    assert not runner.waiting
    assert presenter.state.loaded


def test_a_loss_keeps_what_is_shown_and_its_return_reads_again(
    case: Case, presenter: Presenter, outage: Outage
) -> None:
    before = presenter.state
    outage.lost = True
    presenter.lost()
    presenter.refresh()
    assert (presenter.state.connection.lost_since is not None) == case.shows_loss
    assert presenter.state.connection.can_save != case.shows_loss
    outage.lost = False
    presenter.back()
    presenter.close_message()  # the desk says that it is up to date again
    assert presenter.state == before


def test_without_news_of_the_return_every_second_tries_again(presenter: Presenter, outage: Outage) -> None:
    outage.lost = True
    presenter.refresh()
    presenter.each_second()
    outage.lost = False
    presenter.each_second()
    assert presenter.state.connection.can_save


@pytest.mark.parametrize("case", PRESSED, indirect=True)
@pytest.mark.parametrize("fault", [None, DATABASE_FULL, DATABASE_READ_ONLY])
def test_what_could_not_be_saved_stays_reported_until_it_is_saved_once(
    case: Case, presenter: Presenter, office: OpenBranch, outage: Outage, fault: ErrorCode | None
) -> None:
    presenter.refresh()
    outage.lost, outage.unwritable = fault is None, fault
    assert case.press
    case.press(presenter)
    unsaved = presenter.state.connection.unsaved
    assert unsaved
    assert bool(presenter.state.connection.no_room) == (fault is not None)
    presenter.changed(frozenset({case.news}))
    assert presenter.state.connection.unsaved == unsaved
    outage.lost, outage.unwritable = False, None
    presenter.changed(frozenset({case.news}))
    assert presenter.state.connection.unsaved == unsaved
    presenter.each_second()
    assert presenter.state.connection.can_save
    assert case.done(office) == 1


@pytest.mark.parametrize("case", PRESSED, indirect=True)
def test_an_answer_that_was_lost_is_not_done_twice(
    case: Case, presenter: Presenter, office: OpenBranch, outage: Outage
) -> None:
    outage.deaf = 1
    assert case.press
    case.press(presenter)
    assert presenter.state.connection.unsaved
    outage.lost = False
    presenter.back()
    assert presenter.state.connection.can_save
    assert case.done(office) == 1


@pytest.mark.parametrize("code", [NOT_ALLOWED, DATABASE_FULL], ids=str)
@pytest.mark.parametrize("key", ["cases", "devices", "history", "settings", "summary"])
def test_a_first_reading_that_is_refused_says_why_until_one_arrives(
    key: str, code: ErrorCode, office: OpenBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter = CASES[key].make(office, ImmediateRunner(), lambda state: None)

    def refuse() -> None:
        raise UserError(code)

    with monkeypatch.context() as refusing:
        refusing.setattr(presenter._reading, "_read", refuse)
        presenter.refresh()
    assert presenter.state.connection.unreadable == error_text(UserError(code))
    assert presenter.state.connection.not_allowed is (code is NOT_ALLOWED)
    assert not presenter.state.loaded
    presenter.refresh()
    assert presenter.state.loaded
    assert not presenter.state.connection.unreadable
    assert not presenter.state.connection.not_allowed


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
@pytest.mark.parametrize("role", [Role.CLERK, Role.MANAGER, Role.ADMIN])
def test_a_section_is_there_for_whoever_has_its_right(section: Section, role: Role, office: OpenBranch) -> None:
    member = next(each for each in office.staff.members() if each.role is role)
    reviews = SignedIn(member, office.staff.rights().of(role), None, None)
    assert section.allowed(reviews) == (section.right in RIGHTS[role] and not section.at_counter)


def test_sections_have_their_own_keys() -> None:
    assert len({section.key for section in SECTIONS}) == len(SECTIONS)
    assert len({section.shortcut for section in SECTIONS}) == len(SECTIONS)
