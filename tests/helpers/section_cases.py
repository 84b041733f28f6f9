"""A presenter of each section of the console: how it is made, what is pressed, and how often that was done."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from counter_console.desk.answers import Pausing
from counter_console.desk.presenter import DeskPresenter
from counter_console.notices.presenter import NoticesPresenter
from counter_console.records.appointment_presenter import AppointmentsPresenter
from counter_console.records.booking import Booking
from counter_console.records.case_figures import CaseFiguresPresenter
from counter_console.records.case_presenter import CasesPresenter
from counter_console.records.complaints import ComplaintsPresenter
from counter_console.records.devices import DevicesPresenter
from counter_console.records.hearings import HearingsPresenter
from counter_console.records.improvement import ImprovementPresenter
from counter_console.records.messages import MessagesPresenter
from counter_console.records.staffing import StaffingPresenter
from counter_console.records.stuck import StuckPresenter, StuckState
from counter_console.records.visitor_forms import VisitorAct
from counter_console.records.visitor_presenter import VisitorsPresenter
from counter_console.records.wait_grades import WaitGradesPresenter
from counter_console.section.entry_presenter import EntriesPresenter
from counter_console.sections import WITHOUT_COUNTER
from counter_console.setup.branch import BranchPresenter
from counter_console.setup.calendar import CalendarPresenter
from counter_console.setup.history import HistoryPresenter
from counter_console.setup.order import OrderPresenter
from counter_console.setup.people import PeoplePresenter
from counter_console.setup.readiness import ReadinessPresenter
from counter_console.setup.retention.presenter import RetentionPresenter
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
from shared.office.settings.model import OrderPolicy
from shared.office.staff.model import Role
from shared.office.staff.rights import Right
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Notes
from shared.service_desk.appointments.model import AppointmentRow, Purpose
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.clients.model import ConsentPurpose
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.complaints.model import ComplaintSeverity, ComplaintVerb
from shared.service_desk.complaints.operations.views import ComplaintViews
from shared.service_desk.hearings.model import HearingVerb
from shared.service_desk.hearings.operations.views import HearingViews
from tests.helpers.announcements import announcements_there, make_announcements, stop_announcement
from tests.helpers.appointments import free
from tests.helpers.branches import pin_of, sign_in
from tests.helpers.cases import case_registration, handed_over, paper_slips
from tests.helpers.charters_page import make_charters, submit_charter, submitted_charters
from tests.helpers.clients import PHONE, known_client
from tests.helpers.complaints import complain
from tests.helpers.improvement import PROPOSED, files_of
from tests.helpers.learning_cases import LEARNING_CASES
from tests.helpers.quality_sections import QUALITY
from tests.helpers.reports import all_reports, make_reports, save_a_report
from tests.helpers.section_case import Case, Presenter, manager
from tests.helpers.target_section import make_targets, press_lower
from tests.helpers.targets import all_raises


def administrator(office: OpenBranch) -> Actor:
    member = next(each for each in office.staff.members() if each.role is Role.ADMIN)
    return Actor(ActorKind.MANAGER, member.id, "console-1")


def of_manager(kind: type[Presenter]) -> Callable[[OpenBranch, Runner, Callable[[Any], None]], Presenter]:
    return lambda office, runner, show: kind(office, runner, manager(office), show)


def make_cases(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return CasesPresenter(office, runner, manager(office), None, case_registration(office, manager(office)), show)


def make_appointments(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    booking = Booking(office, manager(office), paper_slips(office))
    return AppointmentsPresenter(office, runner, manager(office), None, booking, show)


def book_an_appointment(presenter: AppointmentsPresenter) -> None:
    slot = presenter.state.free[-1].slots[0].start
    service = presenter.state.services[0][0]
    presenter.book({"service": service, "slot": slot, "booked_by": "phone", "language": "kk"})


def booked_tomorrow(office: OpenBranch) -> tuple[AppointmentRow, ...]:
    last = free(office, office.catalog.catalog().services[0].code, Purpose.BOOKING)[-1]
    return office.of(AppointmentViews).day(last.day, manager(office)).rows


def make_visitors(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    presenter = VisitorsPresenter(office, runner, manager(office), set(Right), show)
    if office.of(ClientOperations).search(PHONE, (), manager(office)) == ():
        known_client(office)
    presenter._ids = tuple(card.client.id for card in office.of(ClientOperations).search(PHONE, (), manager(office)))
    return presenter


def keep_contacts(presenter: VisitorsPresenter) -> None:
    answers = {"purpose": ConsentPurpose.SERVE, "agreed": True, "name": "Aisulu"}
    presenter.act(VisitorAct.CONSENT, presenter.state.found[0], answers)


def kept_contacts(office: OpenBranch) -> int:
    return sum(card.contacts is not None for card in office.of(ClientOperations).search(PHONE, (), manager(office)))


def make_case_figures(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return CaseFiguresPresenter(office, runner, manager(office), ("Noto Sans",), Translator(Language.EN), show)


def make_wait_grades(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return WaitGradesPresenter(office, runner, manager(office), ("Noto Sans",), Translator(Language.EN), show)


def make_staffing(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return StaffingPresenter(office, runner, manager(office), ("Noto Sans",), Translator(Language.EN), show)


def make_stuck(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    presenter = StuckPresenter(office, runner, manager(office), StuckState(), show)
    if not registered_cases(office):
        handed_over(office, manager(office))
    presenter._chosen = office.of(CaseViews).cases(manager(office), Scope.ALL).rows[0].case.id
    return presenter


def make_complaints(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    presenter = ComplaintsPresenter(office, runner, manager(office), show)
    if not registered_cases(office):
        complain(office, manager(office))
    presenter._chosen = office.of(CaseViews).cases(manager(office), Scope.ALL).rows[0].case.id
    return presenter


def assess_a_complaint(presenter: ComplaintsPresenter) -> None:
    presenter.deal(ComplaintVerb.ASSESS, {"severity": ComplaintSeverity.MINOR, "themes": (), "harm": ""})


def assessed_complaints(office: OpenBranch) -> int:
    rows = office.of(ComplaintViews).complaints(manager(office)).rows
    return sum(row.complaint is not None for row in rows)


def make_hearings(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    actor = manager(office)
    presenter = HearingsPresenter(office, runner, actor, ("Noto Sans",), Translator(Language.EN), show)
    if not registered_cases(office):
        complain(office, actor, type_code="hearing", answers={"subject": "It is hot"})
    presenter._chosen = office.of(CaseViews).cases(actor, Scope.ALL).rows[0].case.id
    return presenter


def write_the_minutes(presenter: HearingsPresenter) -> None:
    presenter.act(HearingVerb.WRITE, {"words": "It is hot in summer", "held": presenter.state.today})


def written(office: OpenBranch) -> int:
    return sum(row.hearing is not None for row in office.of(HearingViews).hearings(manager(office)))


def note_on_a_case(presenter: StuckPresenter) -> None:
    presenter.act(CaseVerb.NOTE, {"words": "seen"})


def notes_on_cases(office: OpenBranch) -> int:
    views, actor = office.of(CaseViews), manager(office)
    (row,) = views.cases(actor, Scope.ALL).rows
    return sum(step.verb is CaseVerb.NOTE for step in views.case(row.case.id, actor).history)


def register_a_case(presenter: CasesPresenter) -> None:
    answers = {"request.subject": "Address", "request.wanted": "Correct it", "language": "kk", "take": True}
    presenter.register({"kind": "request", "channel": "phone", **answers})


def registered_cases(office: OpenBranch) -> int:
    return office.of(CaseViews).cases(manager(office), Scope.ALL).total


def make_summary(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return SummaryPresenter(office, runner, manager(office), ("Noto Sans",), Translator, Language.EN, show, str)


def make_sign_in(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    presenter = SignInPresenter(office, runner, "console-1", ("timur", "1"), WITHOUT_COUNTER, show, lambda who: None)
    presenter.start()
    return presenter


def make_notices(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return NoticesPresenter(office, runner, manager(office), ZoneInfo("UTC"), show)


def make_rights(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return RightsPresenter(office, runner, administrator(office), show)


def change_a_skill(presenter: SkillsPresenter) -> None:
    row = next(row for row in presenter.state.rows if row.member.role is Role.CLERK)
    presenter.press(row, str(presenter.state.services[0].id))
    presenter.save()


def give_a_right(presenter: RightsPresenter) -> None:
    row = next(row for row in presenter.state.rows if row.right is Right.REVIEW_DAYS)
    presenter.press(row, Role.CLERK)


def changed_rights(office: OpenBranch) -> int:
    return entries_of(office, AuditKind.RIGHT_CHANGED)


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
    changed = {"name": LocalText.of({"en": "Papers"})} if "name" in entry.answers else {"deputy": ""}
    presenter.save(entry, {**entry.answers, **changed})


def rename_the_branch(presenter: BranchPresenter) -> None:
    presenter.save({"name": LocalText.of({"en": "Another name"})})


def rename_somebody(presenter: PeoplePresenter) -> None:
    seen = presenter.state.people[0].member
    presenter.change(replace(seen, name="Somebody Else"), seen)


def changed_people(office: OpenBranch) -> int:
    return entries_of(office, AuditKind.STAFF_CHANGED)


def make_readiness(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return ReadinessPresenter(office, runner, show)


def shorten_a_term(presenter: RetentionPresenter) -> None:
    presenter.save_terms({**presenter.state.terms, "keep_comments_days": 100})


def make_history(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    office.settings.change("undo_minutes", 3, manager(office))
    return HistoryPresenter(office, runner, manager(office), show)


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


CASES: Mapping[str, Case] = {
    "desk": Case(make_desk, Topic.QUEUE, lambda presenter: presenter.answer(Pausing("meal")), paused_sessions),
    "notices": Case(
        make_notices,
        Topic.NOTICES,
        lambda presenter: presenter.ask_for_help("1"),
        lambda office: len(office.notices.open_notices()),
        shows_loss=False,
    ),
    "devices": Case(
        of_manager(DevicesPresenter), Topic.NOTICES, remove_device, lambda office: 1 - len(office.devices.devices())
    ),
    "screens": Case(
        of_manager(ScreensPresenter),
        Topic.SETTINGS,
        lambda presenter: presenter.save({"board_calls": 5}),
        changed_settings,
    ),
    "cases": Case(make_cases, Topic.CASES, register_a_case, registered_cases),
    "appointments": Case(
        make_appointments, Topic.APPOINTMENTS, book_an_appointment, lambda office: len(booked_tomorrow(office))
    ),
    "visitors": Case(make_visitors, Topic.CLIENTS, keep_contacts, kept_contacts),
    "complaints": Case(make_complaints, Topic.CASES, assess_a_complaint, assessed_complaints),
    "hearings": Case(make_hearings, Topic.CASES, write_the_minutes, written),
    **QUALITY,
    **LEARNING_CASES,
    "targets": Case(make_targets, Topic.STANDARDS, press_lower, lambda office: len(all_raises(office))),
    "announcements": Case(make_announcements, Topic.ANNOUNCEMENTS, stop_announcement, announcements_there),
    "charters": Case(make_charters, Topic.CHARTERS, submit_charter, submitted_charters),
    "improvement": Case(
        of_manager(ImprovementPresenter),
        Topic.IMPROVEMENT,
        lambda presenter: presenter.propose(PROPOSED),
        lambda office: len(files_of(office, manager(office))),
    ),
    "reports": Case(make_reports, Topic.DAY, save_a_report, lambda office: len(all_reports(office))),
    "wait_grades": Case(make_wait_grades, Topic.DAY),
    "staffing": Case(make_staffing, Topic.DAY),
    "stuck": Case(make_stuck, Topic.CASES, note_on_a_case, notes_on_cases),
    "messages": Case(of_manager(MessagesPresenter), Topic.CASES),
    "case_figures": Case(make_case_figures, Topic.CASES),
    "order": Case(make_order, Topic.SETTINGS, lambda presenter: presenter.save(), changed_settings),
    "settings": Case(
        of_manager(SettingsPresenter),
        Topic.SETTINGS,
        lambda presenter: presenter.change("promise_minutes", 20, 15),
        changed_settings,
    ),
    "calendar": Case(of_manager(CalendarPresenter), Topic.CATALOG, close_a_day, changed_days),
    **{part.key: entries_case(part) for part in PARTS.values() if part is not BRANCH},
    "branch": Case(
        of_manager(BranchPresenter),
        Topic.CATALOG,
        rename_the_branch,
        lambda office: entries_of(office, AuditKind.BRANCH_CHANGED),
    ),
    "slips": Case(
        of_manager(SlipsPresenter),
        Topic.SETTINGS,
        lambda presenter: presenter.save({"slip_link": "https://example.org/"}),
        changed_settings,
    ),
    "people": Case(of_manager(PeoplePresenter), Topic.CATALOG, rename_somebody, changed_people),
    "setup_file": Case(
        of_manager(SetupFilePresenter), Topic.CATALOG, carry_out_a_file, lambda office: changed_settings(office)
    ),
    "history": Case(make_history, Topic.SETTINGS, undo_a_change, lambda office: changed_settings(office) - 1),
    "retention": Case(of_manager(RetentionPresenter), Topic.SETTINGS, shorten_a_term, changed_settings),
    "readiness": Case(make_readiness, Topic.CATALOG),
    "skills": Case(of_manager(SkillsPresenter), Topic.CATALOG, change_a_skill, changed_people),
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
